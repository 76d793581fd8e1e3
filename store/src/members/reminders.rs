//! Reminders before a vote closes, to those on its roll who have not voted: once, and once more at most where the close has moved.
//!
//! Of a secret ballot nothing tells afterwards who was reminded, and so had not voted by then. No row is kept for a member: a decision has
//! one row, which says how far its reminders have come in the order of the members' numbers. The letter in the outbox names no member but
//! by its address, so that no key of it is checked against the register, whose rows would note the transaction; it is deleted as it goes
//! out (`outbox.rs`). The close deletes whatever still waits, and that row, in its own transaction, and the job that clears away old rows of
//! the box clears the outbox away as well (`dialect/forget.rs`). What is left is the marked roll, which says who voted, and not when.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use chrono::NaiveDateTime;
use chrono_tz::Tz;
use diesel::prelude::*;
use domain::Moment;
use domain::decisions::paper::PaperState;
use domain::decisions::reminder::{Reminded, turn_due};
use domain::decisions::stage::Stage;
use domain::language::Language;
use domain::members::mail::MailKind;
use domain::members::status::Status;
use domain::rules::parameter::REMINDER_DAYS;

use super::digest_rounds::PAGE;
use super::letters::{Addressee, Letter};
use super::outbox::{NewLetter, drop_reminders_of};
use crate::act::{Act, Actor};
use crate::conn::DbConn;
use crate::db::Db;
use crate::decisions::delegates_now;
use crate::dialect::bulk::insert_all;
use crate::error::{CommandError, StoreError};
use crate::ids::DecisionId;
use crate::schema::{
    decision_rules, decisions, electoral_roll, member_notices, members, open_votes, outbox, paper_issues,
    reminder_rounds, secret_marks,
};
use crate::time::moment;
use crate::tx::Tx;

/// What a reminder is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// The decision's number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// When its vote closes.
    pub closes_at: Moment,
    /// The time zone of the community.
    pub zone: Tz,
    /// The name of the delegate with whose vote the reader's goes unless they vote; none where they have delegated nothing for it.
    pub delegate: Option<String>,
}

type WriteReminder = dyn Fn(&Addressee, &Reminder) -> Letter + Send + Sync;

/// How reminders are written: a pure function of whom one is for and what it is about.
#[derive(Clone)]
pub struct ComposeReminder(pub Arc<WriteReminder>);

impl fmt::Debug for ComposeReminder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ComposeReminder")
    }
}

/// Reminds members of the votes whose close is near, by the days of the rule that was in force at the opening; how many letters were put
/// in the outbox. Cheap where there is nothing to do.
///
/// # Errors
/// If the database fails. What was written until then stays, and the next call goes on from there.
pub async fn write_reminders(db: &Db, now: Moment, compose: ComposeReminder) -> Result<usize, CommandError> {
    let due = db.read(move |conn| due(conn, now)).await?;
    let act = Act::new(Actor::System, now);
    let mut letters = 0;
    for decision in due {
        let about = decision.clone();
        let delegates = Arc::new(db.read(move |conn| delegates_now(conn, &about, now)).await?);
        loop {
            let (decision, compose, delegates) = (decision.clone(), compose.clone(), delegates.clone());
            let page =
                db.command(&act, "members.remind", move |tx| tx.reminder_page(&decision, &delegates, &compose)).await?;
            match page {
                Some(made) => letters += made,
                None => break,
            }
        }
    }
    Ok(letters)
}

/// A vote that is open: its decision, its number and title, its close, the days of the rule, and how far its reminders have come.
type Row = (DecisionId, i64, String, Option<NaiveDateTime>, String, Option<Kept>);
/// The close that reminders were about, which turn it was, after which number they go on, and whether all are through.
type Kept = (NaiveDateTime, i64, i64, bool);

/// A turn of reminders that is not through.
struct Turn {
    number: i64,
    title: String,
    closes_at: NaiveDateTime,
    turn: i64,
    after_number: i64,
}

/// The turn of a vote's reminders that is to go on now.
fn turn((_, number, title, closes_at, days, kept): Row, now: Moment) -> Option<Turn> {
    let closes_at = closes_at?;
    let before = kept.map(|(about, turn, ..)| Reminded { closes_at: moment(about), turn });
    let turn = turn_due(now, moment(closes_at), days.parse().ok()?, before)?;
    let (after_number, done) = match kept {
        Some((_, kept, after_number, done)) if kept == turn => (after_number, done),
        _ => (0, false),
    };
    (!done).then_some(Turn { number, title, closes_at, turn, after_number })
}

macro_rules! open_votes_with_rule {
    () => {
        decisions::table
            .inner_join(
                decision_rules::table.on(decision_rules::decision_id
                    .eq(decisions::id)
                    .and(decision_rules::stage.eq(Stage::Voting.as_str()))
                    .and(decision_rules::rule_key.eq(REMINDER_DAYS))),
            )
            .left_join(reminder_rounds::table.on(reminder_rounds::decision_id.eq(decisions::id)))
            .filter(decisions::stage.eq(Stage::Voting.as_str()))
            .order((decisions::voting_until, decisions::number))
            .select((
                decisions::id,
                decisions::number,
                decisions::title,
                decisions::voting_until,
                decision_rules::value,
                (
                    reminder_rounds::closes_at,
                    reminder_rounds::turn,
                    reminder_rounds::after_number,
                    reminder_rounds::is_done,
                )
                    .nullable(),
            ))
    };
}

/// The decisions of whose vote members are to be reminded now.
fn due(conn: &mut DbConn, now: Moment) -> Result<Vec<DecisionId>, StoreError> {
    let rows: Vec<Row> = open_votes_with_rule!().load(conn)?;
    let is_due = |row: Row| {
        let decision = row.0.clone();
        turn(row, now).map(|_| decision)
    };
    Ok(rows.into_iter().filter_map(is_due).collect())
}

/// A member who has not voted: number, name, language, address, and whether they want to be reminded, if they have said so.
type Voter = (i64, String, String, Option<String>, Option<bool>);

impl Tx<'_> {
    /// Puts the reminders of the next page of a roll in the outbox; how many. None once all are through.
    fn reminder_page(
        &mut self,
        decision: &DecisionId,
        delegates: &HashMap<i64, String>,
        compose: &ComposeReminder,
    ) -> Result<Option<usize>, CommandError> {
        let row: Option<Row> =
            open_votes_with_rule!().filter(decisions::id.eq(decision)).first(self.conn).optional()?;
        let Some(turn) = row.and_then(|row| turn(row, self.now)) else { return Ok(None) };
        if turn.after_number == 0 {
            // Those of the turn before that still wait name a close that has moved.
            self.forget_reminders(decision)?;
        }
        let voters = self.who_has_not_voted(decision, turn.after_number)?;
        let last = voters.last().map_or(turn.after_number, |voter| voter.0);
        let done = i64::try_from(voters.len()).unwrap_or(PAGE) < PAGE;
        let secret = self.stop_secret()?;
        let mut reminder = Reminder {
            number: turn.number,
            title: turn.title,
            closes_at: moment(turn.closes_at),
            zone: self.community.time_zone,
            delegate: None,
        };
        let mut letters = Vec::new();
        for (number, name, language, address, wanted) in voters {
            if wanted == Some(false) {
                continue;
            }
            let language = Language::from_tag(&language)
                .ok_or_else(|| StoreError::Corrupt(format!("the language of M-{number}")))?;
            let stop = Some(secret.address_end(MailKind::Reminder, number));
            let to = Addressee { number, name, language, community: self.community.name.clone(), stop };
            reminder.delegate = delegates.get(&number).cloned();
            let letter = (compose.0)(&to, &reminder);
            let letter = NewLetter::of(self, MailKind::Reminder, address, letter).about(decision);
            letters.push(letter.stopped_at(to.stop));
        }
        let made = letters.len();
        insert_all!(self.conn, outbox::table, letters)?;
        diesel::delete(reminder_rounds::table.find(decision)).execute(self.conn)?;
        diesel::insert_into(reminder_rounds::table)
            .values((
                reminder_rounds::decision_id.eq(decision),
                reminder_rounds::closes_at.eq(turn.closes_at),
                reminder_rounds::turn.eq(turn.turn),
                reminder_rounds::after_number.eq(last),
                reminder_rounds::is_done.eq(done),
            ))
            .execute(self.conn)?;
        Ok(Some(made))
    }

    /// The next members of a roll who may vote, have an address and have not voted, by the votes of an open ballot, the marks of a secret
    /// one or the papers that came back.
    fn who_has_not_voted(&mut self, decision: &DecisionId, after: i64) -> Result<Vec<Voter>, StoreError> {
        let present = [Status::Active, Status::OnLeave, Status::Suspended].map(Status::as_str);
        let voters = electoral_roll::table
            .inner_join(members::table)
            .left_join(
                open_votes::table.on(open_votes::decision_id
                    .eq(electoral_roll::decision_id)
                    .and(open_votes::member_id.eq(electoral_roll::member_id))),
            )
            .left_join(
                secret_marks::table.on(secret_marks::decision_id
                    .eq(electoral_roll::decision_id)
                    .and(secret_marks::member_id.eq(electoral_roll::member_id))),
            )
            .left_join(
                paper_issues::table.on(paper_issues::decision_id
                    .eq(electoral_roll::decision_id)
                    .and(paper_issues::member_id.eq(electoral_roll::member_id))
                    .and(paper_issues::state.eq(PaperState::Returned.as_str()))),
            )
            .left_join(member_notices::table.on(member_notices::member_id.eq(electoral_roll::member_id)))
            .filter(electoral_roll::decision_id.eq(decision))
            .filter(electoral_roll::votes.gt(0))
            .filter(open_votes::member_id.is_null())
            .filter(secret_marks::member_id.is_null())
            .filter(paper_issues::member_id.is_null())
            .filter(members::status.eq_any(present))
            .filter(members::email.is_not_null())
            .filter(members::number.gt(after))
            .order(members::number)
            .limit(PAGE)
            .select((
                members::number,
                members::name,
                members::language,
                members::email,
                member_notices::is_reminded.nullable(),
            ))
            .load(self.conn)?;
        Ok(voters)
    }

    /// Takes back, at the close of a vote, the reminders of it that still wait, and forgets how far they had come.
    pub(crate) fn forget_reminders(&mut self, decision: &DecisionId) -> Result<(), StoreError> {
        self.drop_reminders(decision)?;
        diesel::delete(reminder_rounds::table.find(decision)).execute(self.conn)?;
        Ok(())
    }

    /// Takes back, where the close of a vote moves, the reminders that still wait: they name the close that was. Where it was the first
    /// time that members were reminded, everybody who has not voted is reminded before the new close.
    pub(crate) fn drop_reminders(&mut self, decision: &DecisionId) -> Result<(), StoreError> {
        drop_reminders_of(self.conn, decision.as_str())
    }
}
