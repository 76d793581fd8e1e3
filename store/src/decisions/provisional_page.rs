//! What pages show of a provisional roll: when it was drawn and until when members may object, and the objections that a viewer may see.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::decisions::roll::ruled_place;
use domain::decisions::ruling::Ruling;
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::{Day, Moment};

use super::objections::{ObjectionRow, classes_for, objections_to};
use super::page::MemberName;
use super::page_discussion::names;
use super::provisional::{ProvisionalRoll, provisional_roll, unruled};
use super::roll_rules::{provisional_days, roll_rules};
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

/// The votes that rulings would give to some members whom they put on a roll.
fn votes_given(
    conn: &mut DbConn,
    row: &DecisionRow,
    roll: &ProvisionalRoll,
    to: &[&MemberId],
) -> Result<HashMap<MemberId, VotesGiven>, StoreError> {
    if to.is_empty() {
        return Ok(HashMap::new());
    }
    let slugs = classes_for(conn, &row.id, to)?;
    let rules = roll_rules(conn, row.kind()?, roll.as_of())?;
    let classes: Vec<(String, String)> = classes::table.select((classes::slug, classes::name)).load(conn)?;
    let classes: HashMap<String, String> = classes.into_iter().collect();
    let given = |(member, slug): (MemberId, String)| {
        let of_class = rules.votes.get(&slug).copied().unwrap_or(0);
        let (_, votes) = ruled_place(true, of_class);
        let class = classes.get(&slug).cloned().unwrap_or(slug);
        (member, VotesGiven { class, of_class, votes })
    };
    Ok(slugs.into_iter().map(given).collect())
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

/// An objection that a viewer may see, and what they may do with it.
struct Seen {
    it: ObjectionRow,
    /// Whether it waits for a ruling.
    waits: bool,
    may_rule: bool,
}

/// The objections that a viewer may see, the last first: those made by them or about them, those that they may rule on or have ruled on,
/// and all for whoever keeps the roll. Who rules on which is said by the bench, with those who are too near to the decision.
pub(super) fn objections_seen(
    conn: &mut DbConn,
    row: &DecisionRow,
    viewer: &Viewer,
    (bench, near): (&Bench, &[Near]),
    keeps: bool,
) -> Result<Vec<Objection>, StoreError> {
    let Some(me) = viewer.member.as_ref().map(|member| &member.id) else { return Ok(Vec::new()) };
    let standing = if row.stage()? == Stage::Discussion { provisional_roll(conn, &row.id)? } else { None };
    let mut shown = Vec::new();
    for it in objections_to(conn, &row.id)?.into_iter().rev() {
        let waits = standing.is_some() && it.ruled_at.is_none();
        let may_rule = waits && bench.admits(conn, viewer, &it.near(near))?;
        let own = [Some(&it.member), Some(&it.about), it.ruled_by.as_ref()].contains(&Some(me));
        if !(keeps || own || may_rule) {
            continue;
        }
        if shown.len() >= OBJECTIONS_SHOWN {
            break;
        }
        shown.push(Seen { it, waits, may_rule });
    }
    let people = shown.iter().flat_map(|Seen { it, .. }| [Some(&it.member), Some(&it.about), it.ruled_by.as_ref()]);
    let names = names(conn, people.flatten().cloned())?;
    let includes: Vec<&MemberId> =
        shown.iter().filter(|seen| seen.may_rule && seen.it.includes).map(|seen| &seen.it.about).collect();
    let gives = match &standing {
        Some(roll) => votes_given(conn, row, roll, &includes)?,
        None => HashMap::new(),
    };
    let name = |id: &MemberId| names.get(id).cloned().ok_or_else(|| row.corrupt("objections"));
    let objection = |Seen { it, waits, may_rule }: Seen| {
        Ok(Objection {
            may_reply: waits && it.is_disputed_by_another(me) && viewer.may(Power::Vote),
            ruled: ruled(row, &it, name)?,
            gives: gives.get(&it.about).filter(|_| may_rule && it.includes).cloned(),
            number: it.number,
            by: name(&it.member)?,
            about: name(&it.about)?,
            includes: it.includes,
            made_at: moment(it.made_at),
            reply: it.reply.zip(it.replied_at.map(moment)),
            reason: it.reason,
            may_rule,
        })
    };
    shown.into_iter().map(objection).collect()
}

/// How an objection was ruled on; nothing until it is.
fn ruled(
    row: &DecisionRow,
    it: &ObjectionRow,
    name: impl Fn(&MemberId) -> Result<MemberName, StoreError>,
) -> Result<Option<Ruled>, StoreError> {
    let (Some(ruling), Some(words), Some(by), Some(at)) = (&it.ruling, &it.words, &it.ruled_by, it.ruled_at) else {
        return Ok(None);
    };
    let ruling: Ruling = ruling.parse().map_err(|_| row.corrupt("objections"))?;
    Ok(Some(Ruled { ruling, words: words.clone(), by: name(by)?, at: moment(at) }))
}
