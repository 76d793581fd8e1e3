//! What the chair of a meeting voted, where the rules let that decide a tie.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::count::{Choice, Conditions};
use domain::decisions::frozen::FrozenRule;
use domain::decisions::meeting::MeetingNumber;
use domain::decisions::stage::Stage;
use domain::members::status::MemberNumber;

use super::meetings::present::meeting_of;
use crate::audit::recorded;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::DecisionId;
use crate::schema::{decisions, members, open_votes};

/// The events that say who is in the chair, from when on.
pub(super) const CHAIRS: [&str; 2] = ["decisions.meeting.opened", "decisions.meeting.chair.passed"];

/// The conditions that frozen rules give, with what the chair voted where that may decide. `None` where the rules cannot be read.
pub(super) fn with_casting_vote(
    conn: &mut DbConn,
    decision: &DecisionId,
    rules: &[FrozenRule],
) -> Result<Option<Conditions>, StoreError> {
    let Some(conditions) = Conditions::of(rules) else { return Ok(None) };
    if !conditions.has_casting_vote(rules) {
        return Ok(Some(conditions));
    }
    Ok(Some(Conditions { casting: chairs_vote(conn, decision)?, ..conditions }))
}

/// What whoever was in the chair as an open vote in a meeting closed had voted in it. Nothing while it is open, since the chair may change.
fn chairs_vote(conn: &mut DbConn, decision: &DecisionId) -> Result<Option<Choice>, StoreError> {
    let (secret, stage, until): (bool, String, Option<NaiveDateTime>) = decisions::table
        .find(decision)
        .select((decisions::is_secret, decisions::stage, decisions::voting_until))
        .first(conn)?;
    let Some(until) = until.filter(|_| !secret && stage != Stage::Voting.as_str()) else { return Ok(None) };
    let Some(meeting) = meeting_of(conn, decision.as_str())? else { return Ok(None) };
    let took = recorded(conn, &CHAIRS, Some(&MeetingNumber(meeting.number).to_string()))?;
    let before = took.iter().filter(|event| event.occurred_at <= until);
    let chair = before.filter_map(|event| event.text("chair").parse::<MemberNumber>().ok()).next_back();
    let Some(MemberNumber(chair)) = chair else { return Ok(None) };
    let said: Option<String> = open_votes::table
        .inner_join(members::table.on(open_votes::member_id.eq(members::id)))
        .filter(open_votes::decision_id.eq(decision))
        .filter(members::number.eq(chair))
        .select(open_votes::choice)
        .first(conn)
        .optional()?;
    let unreadable = |_| StoreError::Corrupt(format!("a vote in decision {decision}"));
    said.map(|said| said.parse().map_err(unreadable)).transpose()
}
