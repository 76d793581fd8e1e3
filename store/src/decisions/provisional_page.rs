//! What pages show of a provisional roll: when it was drawn and until when members may object, and the objections that a viewer may see.

use diesel::prelude::*;
use domain::decisions::ruling::Ruling;
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::{Day, Moment};

use super::declaring::near_roll;
use super::objections::objections_to;
use super::page::MemberName;
use super::provisional::{ProvisionalRoll, provisional_roll, unruled};
use super::roll_rules::provisional_days;
use super::row::DecisionRow;
use super::standing_in::Bench;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::members;
use crate::time::moment;

/// How many objections a page shows, the last first.
const OBJECTIONS_SHOWN: usize = 200;

/// A provisional roll that was drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawnRoll {
    /// The day as of which members have their places.
    pub record_day: Day,
    /// When it was drawn.
    pub drawn_at: Moment,
    /// By whom.
    pub drawn_by: MemberName,
    /// Until when members may object.
    pub objections_until: Moment,
}

/// The roll of a vote that is to open, where the rules ask for a provisional one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RollToCome {
    /// For how many days the rules of today ask for it to be shown; zero where they ask for none any more.
    pub days: i64,
    /// The roll, once it is drawn.
    pub drawn: Option<DrawnRoll>,
    /// How many objections wait for a ruling.
    pub unruled: usize,
    /// Whether the viewer may draw it now.
    pub may_draw: bool,
}

/// An objection as whoever may see it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objection {
    /// Its number within the decision.
    pub number: i64,
    /// Who made it.
    pub by: MemberName,
    /// Whom it is about.
    pub about: MemberName,
    /// Whether that member is to be on the roll.
    pub includes: bool,
    /// Why, in Markdown.
    pub reason: String,
    /// When it was made.
    pub made_at: Moment,
    /// The ruling, once there is one.
    pub ruled: Option<Ruled>,
    /// Whether the viewer may rule on it now.
    pub may_rule: bool,
}

/// A ruling on an objection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruled {
    /// How.
    pub ruling: Ruling,
    /// Why, in Markdown.
    pub words: String,
    /// By whom.
    pub by: MemberName,
    /// When.
    pub at: Moment,
}

/// A member's name.
fn named(conn: &mut DbConn, member: &MemberId) -> Result<MemberName, StoreError> {
    let (number, name) = members::table.find(member).select((members::number, members::name)).first(conn)?;
    Ok(MemberName { number, name })
}

/// The provisional roll of a decision, if there is or was one.
pub(super) fn drawn_roll(conn: &mut DbConn, row: &DecisionRow) -> Result<Option<DrawnRoll>, StoreError> {
    let Some(roll) = provisional_roll(conn, &row.id)? else { return Ok(None) };
    let ProvisionalRoll { record_day, drawn_at, drawn_by, objections_until, .. } = roll;
    let drawn_by = named(conn, &drawn_by)?;
    Ok(Some(DrawnRoll { record_day, drawn_at: moment(drawn_at), drawn_by, objections_until: moment(objections_until) }))
}

/// Whether a viewer sees every place on a roll with its reason: by the power to rule on rolls, or, where nobody has that, as somebody who
/// opens votes.
pub(super) fn keeps_roll(viewer: &Viewer, bench: &Bench) -> bool {
    viewer.may(Power::RuleOnRolls) || (bench.is_vacant() && viewer.may(Power::OpenVotes))
}

/// The roll to come of a decision that is being discussed; `None` where its vote opens without a provisional one.
pub(super) fn roll_to_come(
    conn: &mut DbConn,
    row: &DecisionRow,
    viewer: &Viewer,
    today: Day,
) -> Result<Option<RollToCome>, StoreError> {
    if row.stage()? != Stage::Discussion {
        return Ok(None);
    }
    let days = provisional_days(conn, row.kind()?, today)?.map_or(0, |(_, days)| days);
    let drawn = drawn_roll(conn, row)?;
    if days < 1 && drawn.is_none() {
        return Ok(None);
    }
    let me = viewer.member.as_ref().map(|member| &member.id);
    let own = row.proposer_id.is_some() && row.proposer_id.as_ref() == me;
    let opens = viewer.may(if own { Power::Propose } else { Power::OpenVotes });
    let may_draw = opens && drawn.is_none();
    Ok(Some(RollToCome { days, drawn, unruled: unruled(conn, &row.id)?, may_draw }))
}

/// The objections that a viewer may see, the last first: those made by them or about them, those that they may rule on or have ruled on,
/// and all for whoever keeps the roll. Who rules on which is said by the bench.
pub(super) fn objections_seen(
    conn: &mut DbConn,
    row: &DecisionRow,
    viewer: &Viewer,
    bench: &Bench,
) -> Result<Vec<Objection>, StoreError> {
    let Some(me) = viewer.member.as_ref().map(|member| &member.id) else { return Ok(Vec::new()) };
    let discussed = row.stage()? == Stage::Discussion;
    let (keeps, near) = (keeps_roll(viewer, bench), near_roll(conn, row)?);
    let mut objections = Vec::new();
    for it in objections_to(conn, &row.id)?.into_iter().rev() {
        let waits = discussed && it.ruled_at.is_none();
        let may_rule = waits && bench.admits(conn, viewer, &it.near(&near))?;
        let own = [Some(&it.member), Some(&it.about), it.ruled_by.as_ref()].contains(&Some(me));
        if !(keeps || own || may_rule) {
            continue;
        }
        if objections.len() >= OBJECTIONS_SHOWN {
            break;
        }
        let ruled = match (&it.ruling, &it.words, &it.ruled_by, it.ruled_at) {
            (Some(ruling), Some(words), Some(by), Some(at)) => Some(Ruled {
                ruling: ruling.parse().map_err(|_| row.corrupt("objections"))?,
                words: words.clone(),
                by: named(conn, by)?,
                at: moment(at),
            }),
            _ => None,
        };
        objections.push(Objection {
            number: it.number,
            by: named(conn, &it.member)?,
            about: named(conn, &it.about)?,
            includes: it.includes,
            made_at: moment(it.made_at),
            reason: it.reason,
            ruled,
            may_rule,
        });
    }
    Ok(objections)
}
