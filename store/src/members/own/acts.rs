//! What a member owes and paid, voted, wrote and did.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::decisions::ballot::{Ballot, OWN_NUMBER};
use domain::decisions::choosing::Choosing;
use domain::decisions::count::{Choice, Majority};
use domain::decisions::stage::Stage;
use domain::members::status::MemberNumber;
use domain::rules::parameter::MAJORITY;
use domain::sharing::Quantity;

use super::{OwnValue, ROWS_MAX, Rows, Words};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::{
    agreements, candidacies as candidacy, charges as charge, comment_texts, comments as comment, contests as contest,
    decision_rules, decisions, discussion_summaries, draft_revisions, drafts as draft, electoral_roll, events as event,
    measures, open_votes, paper_issues, payments as payment, provisional_places, readings as reading, roll_objections,
    secret_marks, services,
};

fn decision(number: i64) -> OwnValue {
    OwnValue::Text(format!("D-{number}"))
}

fn moment(at: NaiveDateTime) -> OwnValue {
    OwnValue::moment(Some(at))
}

pub(super) fn charges(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    let rows: Vec<(String, Day, i64)> = charge::table
        .filter(charge::member_id.eq(member))
        .order((charge::due_on.desc(), charge::period.desc()))
        .limit(ROWS_MAX)
        .select((charge::period, charge::due_on, charge::amount_minor))
        .load(conn)?;
    let row = |(period, due, amount)| vec![OwnValue::Text(period), OwnValue::Day(due), OwnValue::Minor(amount)];
    Ok(rows.into_iter().map(row).collect())
}

/// Payments, also those that were reversed and count for nothing.
pub(super) fn payments(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    type Row = (i64, Day, i64, String, String, Option<String>);
    let rows: Vec<Row> = payment::table
        .filter(payment::member_id.eq(member))
        .order(payment::number.desc())
        .limit(ROWS_MAX)
        .select((
            payment::number,
            payment::received_on,
            payment::amount_minor,
            payment::method,
            payment::reference,
            payment::reversal_entry_id,
        ))
        .load(conn)?;
    let row = |(number, day, amount, method, reference, reversal): Row| {
        let reversed = if reversal.is_some() { "yes" } else { "no" };
        vec![
            OwnValue::Text(format!("P-{number}")),
            OwnValue::Day(day),
            OwnValue::Minor(amount),
            OwnValue::Word(Words::Method, method),
            OwnValue::Text(reference),
            OwnValue::Word(Words::Answer, reversed.to_owned()),
        ]
    };
    Ok(rows.into_iter().map(row).collect())
}

/// What was read of the member's use, also what was struck out since.
pub(super) fn readings(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    type Kept = (NaiveDateTime, Option<NaiveDateTime>, Option<String>);
    type Row = (String, String, String, Day, i64, Kept);
    let rows: Vec<Row> = reading::table
        .inner_join(measures::table.inner_join(services::table))
        .filter(reading::member_id.eq(member.as_str()))
        .order((reading::day.desc(), reading::id.desc()))
        .limit(ROWS_MAX)
        .select((
            services::name,
            measures::name,
            measures::unit,
            reading::day,
            reading::quantity_millionths,
            (reading::recorded_at, reading::struck_at, reading::strike_reason),
        ))
        .load(conn)?;
    let row = |(service, measure, unit, day, millionths, (made, struck, reason)): Row| {
        vec![
            OwnValue::Text(service),
            OwnValue::Text(measure),
            OwnValue::Day(day),
            OwnValue::Text(format!("{} {unit}", Quantity::from_millionths(millionths).unwrap_or_default())),
            moment(made),
            OwnValue::moment(struck),
            OwnValue::text(reason),
        ]
    };
    Ok(rows.into_iter().map(row).collect())
}

pub(super) fn rolls(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    let rows: Vec<(i64, i64, bool, Option<String>)> = electoral_roll::table
        .inner_join(decisions::table)
        .left_join(
            secret_marks::table.on(secret_marks::decision_id
                .eq(electoral_roll::decision_id)
                .and(secret_marks::member_id.eq(electoral_roll::member_id))),
        )
        .filter(electoral_roll::member_id.eq(member))
        .order(decisions::number.desc())
        .limit(ROWS_MAX)
        .select((decisions::number, electoral_roll::votes, decisions::is_secret, secret_marks::member_id.nullable()))
        .load(conn)?;
    let row = |(number, votes, secret, marked): (_, _, bool, Option<String>)| {
        let marked = if marked.is_some() { "yes" } else { "no" };
        let marked = if secret { OwnValue::Word(Words::Answer, marked.to_owned()) } else { OwnValue::Nothing };
        vec![decision(number), OwnValue::Number(votes), marked]
    };
    let to_come: Vec<(i64, i64)> = provisional_places::table
        .inner_join(decisions::table)
        .filter(provisional_places::member_id.eq(member))
        .filter(decisions::voting_from.is_null())
        .order(decisions::number.desc())
        .limit(ROWS_MAX)
        .select((decisions::number, provisional_places::votes))
        .load(conn)?;
    let to_come =
        to_come.into_iter().map(|(number, votes)| vec![decision(number), OwnValue::Number(votes), OwnValue::Nothing]);
    Ok(to_come.chain(rows.into_iter().map(row)).collect())
}

/// Paper ballots that the member was issued; what is on one is known to nobody.
pub(super) fn papers(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    let rows: Vec<(i64, i64, i64, String)> = paper_issues::table
        .inner_join(decisions::table)
        .filter(paper_issues::member_id.eq(member))
        .order((decisions::number.desc(), paper_issues::number.desc()))
        .limit(ROWS_MAX)
        .select((decisions::number, paper_issues::number, paper_issues::sheets, paper_issues::state))
        .load(conn)?;
    let row = |(number, paper, sheets, state)| {
        vec![decision(number), OwnValue::Number(paper), OwnValue::Number(sheets), OwnValue::Word(Words::Paper, state)]
    };
    Ok(rows.into_iter().map(row).collect())
}

/// Objections to provisional rolls that the member made, or that are about them.
pub(super) fn objections(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    type Row =
        (i64, String, NaiveDateTime, Option<String>, Option<NaiveDateTime>, Option<String>, Option<NaiveDateTime>);
    let rows: Vec<Row> = roll_objections::table
        .inner_join(decisions::table)
        .filter(roll_objections::member_id.eq(member).or(roll_objections::about_id.eq(member)))
        .order((decisions::number.desc(), roll_objections::number.desc()))
        .limit(ROWS_MAX)
        .select((
            decisions::number,
            roll_objections::reason,
            roll_objections::made_at,
            roll_objections::reply,
            roll_objections::replied_at,
            roll_objections::ruling,
            roll_objections::ruled_at,
        ))
        .load(conn)?;
    let row = |(number, reason, made, reply, replied, ruling, ruled): Row| {
        let ruling = ruling.map_or(OwnValue::Nothing, |ruling| OwnValue::Word(Words::Ruling, ruling));
        let (reply, replied, ruled) = (OwnValue::text(reply), OwnValue::moment(replied), OwnValue::moment(ruled));
        vec![decision(number), OwnValue::Text(reason), moment(made), reply, replied, ruling, ruled]
    };
    Ok(rows.into_iter().map(row).collect())
}

pub(super) fn votes(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    type Row = (String, i64, Option<String>, String, String, NaiveDateTime);
    let rows: Vec<Row> = open_votes::table
        .inner_join(decisions::table)
        .filter(open_votes::member_id.eq(member))
        .order(decisions::number.desc())
        .limit(ROWS_MAX)
        .select((
            decisions::id,
            decisions::number,
            decisions::choosing,
            open_votes::choice,
            open_votes::reason,
            open_votes::cast_at,
        ))
        .load(conn)?;
    let ids: Vec<&str> = rows.iter().map(|(id, ..)| id.as_str()).collect();
    let majorities: Vec<(String, String)> = decision_rules::table
        .filter(decision_rules::decision_id.eq_any(ids))
        .filter(decision_rules::stage.eq(Stage::Voting.as_str()))
        .filter(decision_rules::rule_key.eq(MAJORITY))
        .select((decision_rules::decision_id, decision_rules::value))
        .load(conn)?;
    let majorities: HashMap<String, String> = majorities.into_iter().collect();
    let row = |(id, number, choosing, choice, reason, at): Row| {
        let majority = majorities.get(&id).and_then(|majority| majority.parse().ok());
        let said = said(choosing.as_deref(), majority, choice)
            .ok_or_else(|| StoreError::Corrupt(format!("a vote in decision D-{number}")))?;
        Ok(vec![decision(number), said, OwnValue::Text(reason), moment(at)])
    };
    rows.into_iter().map(row).collect()
}

/// What was voted: a word, the options that were marked, each with the number beside it, or the number that was given to a draw.
fn said(choosing: Option<&str>, majority: Option<Majority>, choice: String) -> Option<OwnValue> {
    let Some(choosing) = choosing else {
        let word = match (majority, choice.parse()) {
            (Some(Majority::Consent | Majority::Consensus), Ok(Choice::Yes)) => "agree".to_owned(),
            (Some(Majority::Consent | Majority::Consensus), Ok(Choice::Abstain)) => "stand_aside".to_owned(),
            (Some(Majority::Consent), Ok(Choice::No)) => "object".to_owned(),
            (Some(Majority::Consensus), Ok(Choice::No)) => "block".to_owned(),
            _ => choice,
        };
        return Some(OwnValue::Word(Words::Choice, word));
    };
    let choosing: Choosing = serde_json::from_str(choosing).ok()?;
    let ballot: Ballot = choice.parse().ok()?;
    if ballot.is_blank() {
        return Some(OwnValue::Word(Words::Choice, choice));
    }
    if let Some(number) = ballot.beside(OWN_NUMBER) {
        return Some(OwnValue::Text(number.to_string()));
    }
    let marked = choosing.marked(&ballot).into_iter().map(|(name, number)| format!("{name}: {number}"));
    Some(OwnValue::Text(marked.collect::<Vec<_>>().join("; ")))
}

pub(super) fn proposals(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    let rows: Vec<(i64, String, NaiveDateTime)> = decisions::table
        .filter(decisions::proposer_id.eq(member.as_str()))
        .order(decisions::number.desc())
        .limit(ROWS_MAX)
        .select((decisions::number, decisions::title, decisions::created_at))
        .load(conn)?;
    Ok(rows.into_iter().map(|(number, title, at)| vec![decision(number), OwnValue::Text(title), moment(at)]).collect())
}

/// Comments as they stand, and then the texts that they had before.
pub(super) fn comments(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    type Row = (i64, String, NaiveDateTime, Option<NaiveDateTime>);
    let rows: Vec<Row> = comment::table
        .inner_join(decisions::table)
        .filter(comment::author_id.eq(member))
        .order((comment::created_at.desc(), comment::id.desc()))
        .limit(ROWS_MAX)
        .select((decisions::number, comment::body, comment::created_at, comment::edited_at))
        .load(conn)?;
    let earlier: Vec<(i64, String, NaiveDateTime)> = comment_texts::table
        .inner_join(comment::table.inner_join(decisions::table))
        .filter(comment::author_id.eq(member))
        .order((comment_texts::written_at.desc(), comment_texts::id.desc()))
        .limit(ROWS_MAX)
        .select((decisions::number, comment_texts::body, comment_texts::written_at))
        .load(conn)?;
    let rows = rows.into_iter().map(|(number, body, made, edited)| (number, body, edited.unwrap_or(made)));
    let row = |(number, body, at)| vec![decision(number), OwnValue::Text(body), moment(at)];
    Ok(rows.chain(earlier).map(row).collect())
}

/// The summaries of discussions that the member wrote, every version.
pub(super) fn summaries(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    let rows: Vec<(i64, String, String, NaiveDateTime)> = discussion_summaries::table
        .inner_join(decisions::table)
        .filter(discussion_summaries::author_id.eq(member))
        .order((discussion_summaries::written_at.desc(), discussion_summaries::id.desc()))
        .limit(ROWS_MAX)
        .select((
            decisions::number,
            discussion_summaries::language,
            discussion_summaries::body,
            discussion_summaries::written_at,
        ))
        .load(conn)?;
    let row = |(number, language, body, at)| {
        let language = OwnValue::Word(Words::Language, language);
        vec![decision(number), language, OwnValue::Text(body), moment(at)]
    };
    Ok(rows.into_iter().map(row).collect())
}

/// Where the member stands or stood in an election, also where they took it back.
pub(super) fn candidacies(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    type Row = (i64, String, NaiveDateTime, Option<NaiveDateTime>, Option<NaiveDateTime>);
    let rows: Vec<Row> = candidacy::table
        .inner_join(decisions::table)
        .filter(candidacy::member_id.eq(member))
        .order(decisions::number.desc())
        .limit(ROWS_MAX)
        .select((
            decisions::number,
            candidacy::statement,
            candidacy::stood_at,
            candidacy::withdrawn_at,
            candidacy::lapsed_at,
        ))
        .load(conn)?;
    let row = |(number, statement, stood, withdrawn, lapsed)| {
        let ended = OwnValue::moment;
        vec![decision(number), OwnValue::Text(statement), moment(stood), ended(withdrawn), ended(lapsed)]
    };
    Ok(rows.into_iter().map(row).collect())
}

/// The results that the member contested, and what became of that.
pub(super) fn contests(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    type Row = (i64, String, NaiveDateTime, Option<String>, Option<String>);
    let rows: Vec<Row> = contest::table
        .inner_join(decisions::table)
        .filter(contest::member_id.eq(member))
        .order(decisions::number.desc())
        .limit(ROWS_MAX)
        .select((decisions::number, contest::reason, contest::contested_at, contest::ruling, contest::words))
        .load(conn)?;
    let row = |(number, reason, at, ruling, words): Row| {
        let ruling = ruling.map_or(OwnValue::Nothing, |ruling| OwnValue::Word(Words::Ruling, ruling));
        vec![decision(number), OwnValue::Text(reason), moment(at), ruling, OwnValue::text(words)]
    };
    Ok(rows.into_iter().map(row).collect())
}

/// The texts that the member saved, by their names: each stands in the history of its draft.
pub(super) fn drafts(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    let rows: Vec<(String, i64, i64, NaiveDateTime)> = draft_revisions::table
        .inner_join(draft::table.inner_join(agreements::table))
        .filter(draft_revisions::saved_by.eq(member))
        .order((draft_revisions::saved_at.desc(), draft_revisions::id.desc()))
        .limit(ROWS_MAX)
        .select((agreements::slug, draft::number, draft_revisions::revision, draft_revisions::saved_at))
        .load(conn)?;
    let row = |(agreement, draft, revision, at)| {
        vec![OwnValue::Text(agreement), OwnValue::Number(draft), OwnValue::Number(revision), moment(at)]
    };
    Ok(rows.into_iter().map(row).collect())
}

/// What the log says of the member, and what it says that they did.
pub(super) fn events(conn: &mut DbConn, number: i64) -> Result<Rows, StoreError> {
    let rows: Vec<(NaiveDateTime, String, String, Option<i64>)> = event::table
        .filter(event::subject.eq(MemberNumber(number).to_string()).or(event::actor_number.eq(number)))
        .order(event::id.desc())
        .limit(ROWS_MAX)
        .select((event::occurred_at, event::action, event::subject, event::actor_number))
        .load(conn)?;
    let row = |(at, action, subject, actor): (_, _, _, Option<i64>)| {
        vec![
            moment(at),
            OwnValue::Word(Words::Action, action),
            OwnValue::Text(subject),
            OwnValue::text(actor.map(|actor| MemberNumber(actor).to_string())),
        ]
    };
    Ok(rows.into_iter().map(row).collect())
}
