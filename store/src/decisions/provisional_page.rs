//! What pages show of a provisional roll: when it was drawn and until when members may object, and the objections that a viewer may see.

use diesel::prelude::*;
use domain::decisions::roll::ruled_place;
use domain::decisions::ruling::Ruling;
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::{Day, Moment};

use super::declaring::near_roll;
use super::objections::{objections_to, votes_for};
use super::page::MemberName;
use super::provisional::{ProvisionalRoll, provisional_roll, unruled};
use super::roll_rules::provisional_days;
use super::row::DecisionRow;
use super::standing_in::{Bench, Near};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::{classes, members};
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

/// The votes that a ruling would give to a member who is to be on the roll.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VotesGiven {
    /// The name of the member's class.
    pub class: String,
    /// The votes that the class has in such a decision, possibly none.
    pub of_class: i64,
    /// The votes that the ruling gives: those of the class, and one where it has none.
    pub votes: i64,
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
    /// What whoever it is about replied, in Markdown, and when; nothing until they do.
    pub reply: Option<(String, Moment)>,
    /// The ruling, once there is one.
    pub ruled: Option<Ruled>,
    /// Whether the viewer, whom it is about, may reply to it now.
    pub may_reply: bool,
    /// Whether the viewer may rule on it now.
    pub may_rule: bool,
    /// The votes that it would give to be upheld, where the viewer may rule on it now and the member is to be on the roll.
    pub gives: Option<VotesGiven>,
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

/// Whether a viewer sees every place on a decision's roll with its reason: as somebody who rules on rolls or opens votes, and who is called to
/// rule on this one. Any active member may be called where nobody else is left; they see what they rule on, and nobody's reason beside it.
pub(super) fn keeps_roll(conn: &mut DbConn, viewer: &Viewer, bench: &Bench, near: &[Near]) -> Result<bool, StoreError> {
    let has_role = viewer.may(Power::RuleOnRolls) || viewer.may(Power::OpenVotes);
    Ok(has_role && bench.admits(conn, viewer, near)?)
}

/// The votes that a ruling gives to whoever it puts on a roll.
fn votes_given(
    conn: &mut DbConn,
    row: &DecisionRow,
    roll: &ProvisionalRoll,
    member: &MemberId,
) -> Result<VotesGiven, StoreError> {
    let (slug, of_class) = votes_for(conn, row, roll, member)?;
    let class: Option<String> =
        classes::table.filter(classes::slug.eq(&slug)).select(classes::name).first(conn).optional()?;
    let (_, votes) = ruled_place(true, of_class);
    Ok(VotesGiven { class: class.unwrap_or(slug), of_class, votes })
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
    let standing = if row.stage()? == Stage::Discussion { provisional_roll(conn, &row.id)? } else { None };
    let near = near_roll(conn, row)?;
    let keeps = keeps_roll(conn, viewer, bench, &near)?;
    let mut objections = Vec::new();
    for it in objections_to(conn, &row.id)?.into_iter().rev() {
        let waits = standing.as_ref().filter(|_| it.ruled_at.is_none());
        let may_rule = waits.is_some() && bench.admits(conn, viewer, &it.near(&near))?;
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
        let gives = match waits.filter(|_| may_rule && it.includes) {
            Some(roll) => Some(votes_given(conn, row, roll, &it.about)?),
            None => None,
        };
        objections.push(Objection {
            may_reply: waits.is_some() && it.is_disputed_by_another(me) && viewer.may(Power::Vote),
            reply: it.reply.clone().zip(it.replied_at.map(moment)),
            gives,
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
