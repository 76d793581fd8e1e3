//! The minutes of a meeting that is over, as a draft agreement made of what happened; it is adopted like any other.

use std::fmt;
use std::sync::Arc;

use chrono_tz::Tz;
use diesel::prelude::*;
use domain::agreements::document::{AgreementKind, Visibility};
use domain::agreements::draft::{NewAgreement, check_body};
use domain::decisions::DecisionNumber;
use domain::decisions::count::Votes;
use domain::decisions::meeting::Standing;
use domain::decisions::meeting::minutes::{Held, HeldItem, HeldProxy, Motion, Person, Presence, Voted};
use domain::decisions::method::Asks;
use domain::language::Language;
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::text::DOCUMENT_LENGTH_MAX;
use domain::validation::Refusal;
use serde_json::json;

use super::super::annulments::annulment;
use super::super::ballots::{quorum_of, turnout_of};
use super::super::casting_vote::CHAIRS;
use super::super::for_and_against::method_of;
use super::super::page::MemberName;
use super::super::row::{DecisionRow, by_number as decision_by_number};
use super::super::turnout::{choice_result_of, result_of};
use super::page::{named, presences, proxies};
use super::page_items::objections;
use super::present::{meeting_of, present_shown, stored_present};
use super::row::{ItemRow, MeetingRow, decision_number, items_of, waiting_in};
use crate::act::Act;
use crate::agreements::Created;
use crate::audit::{Event, recorded};
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::schema::{agreements, meeting_notices, meetings, members};
use crate::time::moment;

/// Minutes in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MinutesText {
    /// The title of the document.
    pub title: String,
    /// Its text, in Markdown.
    pub body: String,
}

type WriteMinutes = dyn Fn(&Held, Language, Tz) -> MinutesText + Send + Sync;

/// How minutes are written: a pure function of the meeting that was held, the community's language and its time zone.
#[derive(Clone)]
pub struct ComposeMinutes(pub Arc<WriteMinutes>);

impl fmt::Debug for ComposeMinutes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ComposeMinutes")
    }
}

/// Makes a draft agreement of what happened in a meeting that is over, once; curators may change it, and a decision adopts it.
///
/// # Errors
/// `error-meeting-unclosed` where it is not over; `error-meeting-minuted` where there is such a draft; `error-minutes-uncounted` with the
/// decisions whose vote waits for its papers; `error-minutes-long` where it would be
/// longer than a document can be; [`Power::RunMeetings`] for whoever was not in the chair.
pub async fn draft_minutes(db: &Db, act: &Act, number: i64, compose: ComposeMinutes) -> Result<Created, CommandError> {
    db.command(act, "decisions.draft_minutes", move |tx| {
        let row = tx.meeting(number)?;
        tx.require_running(&row)?;
        let author = tx.acting_member(Power::RunMeetings)?;
        if row.standing() != Standing::Closed {
            return Err(CommandError::refused("error-meeting-unclosed"));
        }
        if row.minutes_id.is_some() {
            return Err(CommandError::refused("error-meeting-minuted"));
        }
        let waiting = waiting_in(tx.conn, &row.id)?;
        if !waiting.is_empty() {
            let waiting: Vec<String> =
                waiting.into_iter().map(|(number, _)| DecisionNumber(number).to_string()).collect();
            return Err(Refusal::new("error-minutes-uncounted").with("decisions", waiting.join(", ")).into());
        }
        let held = held(tx.conn, &row)?;
        let text = (compose.0)(&held, tx.community.language, tx.community.time_zone);
        let new = NewAgreement { title: text.title, kind: AgreementKind::Minutes, visibility: Visibility::Members };
        let body = check_body(&text.body).map_err(|refusal| match refusal.key {
            "error-too-long" => Refusal::new("error-minutes-long").with("most", DOCUMENT_LENGTH_MAX),
            _ => refusal,
        })?;
        let created = tx.insert_agreement(&new, &body, &author)?;
        let agreement: String =
            agreements::table.filter(agreements::slug.eq(&created.slug)).select(agreements::id).first(tx.conn)?;
        diesel::update(meetings::table.find(&row.id))
            .set(meetings::minutes_id.eq(Some(&agreement)))
            .execute(tx.conn)?;
        let payload = json!({ "agreement": created.slug, "draft": created.draft });
        let (subject, payload) = tx.told_of(&row, payload)?;
        tx.record(Event::new("decisions.meeting.minutes.drafted", subject, payload))?;
        Ok(created)
    })
    .await
}

fn person(MemberName { number, name }: MemberName) -> Person {
    Person { number, name }
}

/// A meeting that is over, as its minutes tell it.
fn held(conn: &mut DbConn, row: &MeetingRow) -> Result<Held, StoreError> {
    let (Some(opened_at), Some(closed_at), Some(chair)) = (row.opened_at, row.closed_at, &row.chair_id) else {
        return Err(row.corrupt("session"));
    };
    let mut chairs = chairs(conn, row)?;
    // Where the log tells nothing of it, it is who has it now.
    let chair = if chairs.is_empty() { named(conn, chair.as_str())? } else { chairs.remove(0).1 };
    let mut items = Vec::new();
    for item in items_of(conn, &row.id)? {
        items.push(held_item(conn, row, item)?);
    }
    // Whoever left before it was opened was not there.
    let came =
        presences(conn, row)?.into_iter().filter(|presence| presence.left_at.is_none_or(|at| at > moment(opened_at)));
    let came = came.map(|presence| Presence {
        who: person(presence.member),
        manner: presence.manner,
        came_late: Some(presence.arrived_at).filter(|at| *at > moment(opened_at)),
        left_early: presence.left_at.filter(|at| *at < moment(closed_at)),
    });
    let presences = came.collect();
    let proxies = proxies(conn, row)?.into_iter().map(|proxy| HeldProxy {
        from: person(proxy.member),
        to: person(proxy.holder),
        given_late: Some(proxy.given_at).filter(|at| *at > moment(opened_at)),
        ended_early: proxy.ended_at,
    });
    let proxies = proxies.collect();
    Ok(Held {
        title: row.title.clone(),
        form: row.form()?,
        place: row.place.clone(),
        noticed: noticed(conn, row)?,
        opened_at: moment(opened_at),
        closed_at: moment(closed_at),
        chair: person(chair),
        chairs: chairs.into_iter().map(|(at, chair)| (at, person(chair))).collect(),
        presences,
        proxies,
        items,
    })
}

/// Who was in the chair, from when on, by the log: first whoever was as the meeting was opened.
fn chairs(conn: &mut DbConn, row: &MeetingRow) -> Result<Vec<(domain::Moment, MemberName)>, StoreError> {
    let mut chairs = Vec::new();
    for event in recorded(conn, &CHAIRS, Some(&row.short_name()))? {
        let Ok(MemberNumber(number)) = event.text("chair").parse::<MemberNumber>() else { continue };
        let name: Option<String> =
            members::table.filter(members::number.eq(number)).select(members::name).first(conn).optional()?;
        chairs.extend(name.map(|name| (moment(event.occurred_at), MemberName { number, name })));
    }
    Ok(chairs)
}

/// When the notice of where and when it was held was served, and to how many.
fn noticed(conn: &mut DbConn, row: &MeetingRow) -> Result<Option<(domain::Moment, i64)>, StoreError> {
    let Some(at) = row.noticed_at else { return Ok(None) };
    let members = meeting_notices::table
        .filter(meeting_notices::meeting_id.eq(&row.id))
        .filter(meeting_notices::served_at.eq(at));
    Ok(Some((moment(at), members.count().get_result(conn)?)))
}

fn held_item(conn: &mut DbConn, meeting: &MeetingRow, item: ItemRow) -> Result<HeldItem, StoreError> {
    let (withdrawn, stand): (Vec<_>, Vec<_>) =
        objections(conn, &item)?.into_iter().partition(|objection| objection.struck_at.is_some());
    let objections = stand.into_iter().map(|objection| (person(objection.member), objection.words)).collect();
    let decision = match decision_number(conn, item.decision_id.as_deref())? {
        Some(number) => decision_by_number(conn, number)?,
        None => None,
    };
    let motion = match decision {
        Some(row) => {
            Some(Motion { name: row.short_name(), voted: voted(conn, meeting, &row, None)?, title: row.title })
        }
        None => None,
    };
    Ok(HeldItem {
        number: item.number,
        title: item.title,
        struck: item.struck_at.is_some(),
        motion,
        notes: item.notes,
        objections,
        withdrawn: withdrawn.into_iter().map(|objection| person(objection.member)).collect(),
    })
}

/// What came of a vote that was opened in a meeting; nothing where it was not, or is not counted. `on_roll` is how many persons are on its
/// roll, for whoever has read it.
pub(super) fn voted(
    conn: &mut DbConn,
    meeting: &MeetingRow,
    row: &DecisionRow,
    on_roll: Option<i64>,
) -> Result<Option<Voted>, StoreError> {
    let here = meeting_of(conn, row.id.as_str())?.filter(|place| place.id == meeting.id);
    let (Some(place), Some(passed), Some(_)) = (here, row.passed, stored_present(conn, &row.id)?) else {
        return Ok(None);
    };
    let counts = quorum_of(conn, row)?.of;
    let present = present_shown(conn, row, &place, false, counts)?;
    let on_roll = match on_roll {
        Some(on_roll) => on_roll,
        None => turnout_of(conn, &row.id)?.persons,
    };
    let mut voted = Voted {
        passed,
        annulled: annulment(conn, row)?,
        secret: row.secret,
        votes: None,
        are_stances: method_of(conn, row)?.asks() == Asks::Stance,
        by_chair: None,
        chosen: Vec::new(),
        present: present.persons,
        represented: present.represented,
        on_roll,
        quorum_met: false,
    };
    if let Some(result) = result_of(conn, row)? {
        let Votes { yes, no, abstain } = result.outcome.votes;
        voted.votes = Some(Votes { yes, no, abstain });
        voted.by_chair = result.conditions.by_chair(&result.outcome);
        voted.quorum_met = result.outcome.quorum_met;
    }
    if let (Some(result), Some(choosing)) = (choice_result_of(conn, row)?, row.choosing()?) {
        let chosen = if passed { result.outcome.chosen(&choosing) } else { Vec::new() };
        let name = |number: u16| choosing.options.iter().find(|option| option.number == number);
        voted.chosen = chosen.into_iter().filter_map(|number| Some(name(number)?.name.clone())).collect();
        voted.quorum_met = result.outcome.quorum_met;
    }
    Ok(Some(voted))
}
