//! Votes in a meeting: the chair opens one on an item and closes it, and whoever takes the minutes enters the votes that members call out.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Moment;
use domain::decisions::meeting::opening::{Sitting, Terms, opens_in};
use domain::decisions::stage::Stage;
use domain::members::status::MemberNumber;
use domain::rules::parameter::{ITEMS_DAYS, NOTICE_DAYS};
use domain::validation::Refusal;
use serde_json::json;

use super::super::advance::Advanced;
use super::super::cast::{VoteInput, VoteReceipt, Written};
use super::super::close_when::closes_at;
use super::super::for_and_against::method_of;
use super::super::governed::decided_by;
use super::super::paper_rows::{paper_of, pile_of};
use super::super::present_when::{is_of_present, meeting_needed};
use super::super::row::DecisionRow;
use super::present::{InMeeting, meeting_of};
use super::row::{ItemRow, MeetingRow};
use crate::act::Act;
use crate::audit::{Event, recorded_by};
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::rules::in_force;
use crate::schema::{decisions, events};
use crate::time::{moment, stored};
use crate::tx::Tx;

/// Opens the vote on the decision of an item, in a meeting that is in session; the moment at which it closes by itself. Those who are on
/// the roll and there vote, and whoever holds a proxy carries it.
///
/// # Errors
/// `error-item-no-decision`; what [`opens_in`] says; what opening a vote is refused for elsewhere ([`super::super::open_vote`]);
/// [`domain::members::power::Power::RunMeetings`] for whoever is not in the chair.
pub async fn open_item_vote(db: &Db, act: &Act, number: i64, item: i64) -> Result<Moment, CommandError> {
    super::super::advance(db, act.now).await?;
    db.command(act, "decisions.open_item_vote", move |tx| {
        let meeting = tx.meeting(number)?;
        tx.require_running(&meeting)?;
        let item = tx.item(&meeting, item)?;
        let row = tx.motion_of(&item)?;
        if row.stage()? != Stage::Discussion {
            return Err(CommandError::refused("error-decision-stage"));
        }
        let terms = terms_of(tx.conn, &row, tx.today)?;
        opens_in(terms, &sitting(tx.conn, &meeting, &item, &row, tx.now)?)?;
        let place = InMeeting {
            id: meeting.id.clone(),
            number: meeting.number,
            form: meeting.form()?,
            ends_at: moment(meeting.ends_at),
        };
        tx.open_discussed(&row, Some(&place))
    })
    .await
}

/// What the rules of a day ask of a meeting for a decision.
pub(super) fn terms_of(conn: &mut DbConn, row: &DecisionRow, day: domain::Day) -> Result<Terms, StoreError> {
    let (kind, decided) = (row.kind()?, decided_by(conn, row)?);
    let of_present = is_of_present(conn, kind, decided, day)?;
    let needed = meeting_needed(conn, kind, day)?.counting_present(of_present);
    let mut days = |key: &str| -> Result<i64, StoreError> {
        match in_force(conn, key, "", day)? {
            Some(value) => Ok(value.typed()?.number()),
            None => Ok(0),
        }
    };
    Ok(Terms { needed, notice_days: days(NOTICE_DAYS)?, items_days: days(ITEMS_DAYS)? })
}

/// A meeting and an item as the rules look at them.
pub(super) fn sitting(
    conn: &mut DbConn,
    meeting: &MeetingRow,
    item: &ItemRow,
    row: &DecisionRow,
    now: Moment,
) -> Result<Sitting, StoreError> {
    let changed: Option<NaiveDateTime> = events::table
        .filter(events::subject.eq(row.short_name()))
        // A draft that it would adopt is changed by whoever keeps agreements: the discussion that begins anew tells of it.
        .filter(events::action.eq_any(["decisions.edited", "decisions.discussion.restarted"]))
        .select(diesel::dsl::max(events::occurred_at))
        .first(conn)?;
    Ok(Sitting {
        number: meeting.number,
        form: meeting.form()?,
        standing: meeting.standing(),
        starts_at: moment(meeting.starts_at),
        noticed_at: meeting.noticed_at.map(moment),
        announced_at: item.announced_at.map(moment),
        struck: item.struck_at.is_some(),
        changed_at: changed.map(moment),
        ends_at: moment(meeting.ends_at),
        now,
    })
}

/// Closes the vote on an item that was opened in this meeting; it is counted at once, and what became of it is told. Where papers came back it
/// stays in its stage, closed and not counted, until they are read.
///
/// # Errors
/// `error-item-no-decision`; `error-vote-not-open` where its vote is not open, or was opened elsewhere;
/// [`domain::members::power::Power::RunMeetings`] for whoever is not in the chair.
pub async fn close_item_vote(db: &Db, act: &Act, number: i64, item: i64) -> Result<Advanced, CommandError> {
    // What fell due before is counted before.
    let due = super::super::advance(db, act.now).await?;
    db.command(act, "decisions.close_item_vote", move |tx| {
        let meeting = tx.meeting(number)?;
        tx.require_running(&meeting)?;
        let item = tx.item(&meeting, item)?;
        let row = tx.motion_of(&item)?;
        let not_open = || CommandError::refused("error-vote-not-open");
        let here = meeting_of(tx.conn, row.id.as_str())?.is_some_and(|place| place.id == meeting.id);
        let Some(until) = row.voting_until else { return Err(not_open()) };
        if let Some(counted) = due.iter().find(|counted| here && counted.number == row.number) {
            // It has closed by itself just now.
            return Ok(counted.clone());
        }
        if !here || row.stage()? != Stage::Voting {
            return Err(not_open());
        }
        if stored(tx.now) < until {
            let at = closes_at(tx.conn, &row, tx.now)?;
            diesel::update(decisions::table.find(&row.id))
                .set(decisions::voting_until.eq(Some(at)))
                .execute(tx.conn)?;
            let payload = json!({ "voting_until": moment(at).to_rfc3339(), "meeting": meeting.short_name() });
            // A clock that was set back would tell the end as of before the vote.
            tx.now = moment(at);
            tx.record(Event::new("decisions.vote.ended", row.short_name(), payload))?;
        }
        match tx.close(&row.id)? {
            Some(counted) => Ok(counted),
            None if pile_of(tx.conn, &row.id)?.is_some() => Ok(Advanced { number: row.number, stage: Stage::Voting }),
            None => Err(not_open()),
        }
    })
    .await
}

/// A member's vote that was called out in a meeting, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NotedVote {
    /// The member, by number or name.
    pub member: String,
    /// What they called.
    pub vote: VoteInput,
}

/// Enters the vote of a member who is there and calls it out, in an open vote of a meeting. What a member cast themself is not touched; what
/// was entered for them may be entered otherwise, and they may change it themself.
///
/// # Errors
/// Beside `member`, what a member who cannot act is refused for; `error-note-secret`; `error-noted-not-present`; `error-note-not-on-roll`, without the
/// roll's reason; `error-vote-own` where they have voted themself; `error-note-paper` where they have a paper; what a vote is refused for elsewhere ([`super::super::vote`]); [`domain::members::power::Power::RunMeetings`] for whoever is not in the chair.
pub async fn note_vote(
    db: &Db,
    act: &Act,
    number: i64,
    item: i64,
    input: NotedVote,
) -> Result<VoteReceipt, CommandError> {
    db.command(act, "decisions.note_vote", move |tx| {
        let meeting = tx.meeting(number)?;
        tx.require_running(&meeting)?;
        let item = tx.item(&meeting, item)?;
        let row = tx.motion_of(&item)?;
        if meeting_of(tx.conn, row.id.as_str())?.is_none_or(|place| place.id != meeting.id) {
            return Err(CommandError::refused("error-vote-not-open"));
        }
        tx.require_open(&row)?;
        if row.secret {
            return Err(CommandError::refused("error-note-secret"));
        }
        let (voter_number, voter) = tx.attendant(&input.member, "member")?;
        tx.require_noted_there(&row, &voter)?;
        let member = MemberNumber(voter_number).to_string();
        if !tx.is_on_roll(&row, &voter)? {
            return Err(Refusal::new("error-note-not-on-roll").with("number", member).at("member").into());
        }
        if cast_by_themself(tx.conn, &row, voter_number)? {
            return Err(Refusal::new("error-vote-own").with("number", member).at("member").into());
        }
        if paper_of(tx.conn, &row.id, &voter)?.is_some() {
            return Err(Refusal::new("error-note-paper").with("number", member).at("member").into());
        }
        let method = method_of(tx.conn, &row)?;
        let (choice, reason) = tx.read_vote(&row, &input.vote, method)?;
        let changed = match tx.write_vote(&row, &voter, &choice, &reason)? {
            Written::Same(at) => return Ok(VoteReceipt { choice, cast_at: moment(at), changed: false }),
            Written::New => false,
            Written::Changed => true,
        };
        let payload = json!({ "member": member, "choice": choice, "reason": reason });
        tx.record(Event::new("decisions.vote.noted", row.short_name(), payload))?;
        Ok(VoteReceipt { choice, cast_at: moment(stored(tx.now)), changed })
    })
    .await
}

/// Whether the vote that a member has in a decision is one that they cast themself.
fn cast_by_themself(conn: &mut DbConn, row: &DecisionRow, voter: i64) -> Result<bool, StoreError> {
    let events = recorded_by(conn, VOTES, &[voter], NOTED, &row.short_name())?;
    let last = events.into_iter().rfind(|event| voter_of(event) == Some(voter));
    Ok(last.is_some_and(|event| event.action != NOTED))
}

/// The event of a vote that was entered for a member.
pub(in crate::decisions) const NOTED: &str = "decisions.vote.noted";
/// The events that say how somebody voted.
pub(in crate::decisions) const VOTES: &[&str] = &["decisions.vote.cast", "decisions.vote.changed", NOTED];

/// Whose vote an event tells: that of whoever did it, or of the member for whom it was entered.
pub(in crate::decisions) fn voter_of(event: &crate::audit::Recorded) -> Option<i64> {
    if event.action != NOTED {
        return event.actor;
    }
    event.text("member").parse().ok().map(|MemberNumber(number)| number)
}

impl Tx<'_> {
    /// The decision of an item.
    fn motion_of(&mut self, item: &ItemRow) -> Result<DecisionRow, CommandError> {
        let number = super::row::decision_number(self.conn, item.decision_id.as_deref())?;
        let number = number.ok_or_else(|| CommandError::refused("error-item-no-decision"))?;
        self.decision(number)
    }
}
