//! What is held of a member from meetings: when they were told of them, came and left, whom they were represented by or represented, and
//! what they objected.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::meeting::MeetingNumber;
use domain::members::status::MemberNumber;

use super::{OwnValue, ROWS_MAX, Rows, Words};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::{
    meeting_items, meeting_notices, meeting_objections, meeting_presences, meeting_proxies, meetings, members,
};

fn meeting(number: i64) -> OwnValue {
    OwnValue::Text(MeetingNumber(number).to_string())
}

/// The times that the member was told of a meeting.
pub(super) fn told(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    type Letter = (Option<NaiveDateTime>, Option<NaiveDateTime>, Option<NaiveDateTime>);
    let rows: Vec<(i64, i64, NaiveDateTime, Letter)> = meeting_notices::table
        .inner_join(meetings::table)
        .filter(meeting_notices::member_id.eq(member))
        .order((meeting_notices::served_at.desc(), meetings::number.desc()))
        .limit(ROWS_MAX)
        .select((
            meetings::number,
            meeting_notices::turn,
            meeting_notices::served_at,
            (meeting_notices::letter_at, meeting_notices::sent_at, meeting_notices::dropped_at),
        ))
        .load(conn)?;
    let row = |(number, turn, served, (letter, sent, dropped)): (i64, i64, NaiveDateTime, Letter)| {
        vec![
            meeting(number),
            OwnValue::Number(turn),
            OwnValue::moment(Some(served)),
            OwnValue::moment(letter),
            OwnValue::moment(sent),
            OwnValue::moment(dropped),
        ]
    };
    Ok(rows.into_iter().map(row).collect())
}

/// When the member came to meetings and left them, and how they took part.
pub(super) fn presences(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    type Row = (i64, String, NaiveDateTime, Option<NaiveDateTime>);
    let rows: Vec<Row> = meeting_presences::table
        .inner_join(meetings::table)
        .filter(meeting_presences::member_id.eq(member))
        .order((meeting_presences::arrived_at.desc(), meeting_presences::id.desc()))
        .limit(ROWS_MAX)
        .select((
            meetings::number,
            meeting_presences::manner,
            meeting_presences::arrived_at,
            meeting_presences::left_at,
        ))
        .load(conn)?;
    let row = |(number, manner, arrived, left): Row| {
        vec![
            meeting(number),
            OwnValue::Word(Words::Manner, manner),
            OwnValue::moment(Some(arrived)),
            OwnValue::moment(left),
        ]
    };
    Ok(rows.into_iter().map(row).collect())
}

/// The proxies that the member gave, and those that they held.
pub(super) fn proxies(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    type Row = (i64, String, String, NaiveDateTime, Option<NaiveDateTime>);
    let rows: Vec<Row> = meeting_proxies::table
        .inner_join(meetings::table)
        .filter(meeting_proxies::member_id.eq(member).or(meeting_proxies::holder_id.eq(member)))
        .order((meeting_proxies::given_at.desc(), meeting_proxies::id.desc()))
        .limit(ROWS_MAX)
        .select((
            meetings::number,
            meeting_proxies::member_id,
            meeting_proxies::holder_id,
            meeting_proxies::given_at,
            meeting_proxies::revoked_at,
        ))
        .load(conn)?;
    let mut ids: Vec<String> = rows.iter().flat_map(|(_, from, to, ..)| [from.clone(), to.clone()]).collect();
    ids.sort_unstable();
    ids.dedup();
    let numbers: Vec<(String, i64)> =
        members::table.filter(members::id.eq_any(ids)).select((members::id, members::number)).load(conn)?;
    let numbers: HashMap<String, i64> = numbers.into_iter().collect();
    let named = |id: &str| OwnValue::text(numbers.get(id).map(|number| MemberNumber(*number).to_string()));
    let row = |(number, from, to, given, revoked): Row| {
        vec![meeting(number), named(&from), named(&to), OwnValue::moment(Some(given)), OwnValue::moment(revoked)]
    };
    Ok(rows.into_iter().map(row).collect())
}

/// What the member objected, as it stands in minutes.
pub(super) fn minuted(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    let rows: Vec<(i64, String, String, NaiveDateTime, Option<NaiveDateTime>)> = meeting_objections::table
        .inner_join(meeting_items::table.inner_join(meetings::table))
        .filter(meeting_objections::member_id.eq(member))
        .order((meeting_objections::noted_at.desc(), meeting_objections::number.desc()))
        .limit(ROWS_MAX)
        .select((
            meetings::number,
            meeting_items::title,
            meeting_objections::words,
            meeting_objections::noted_at,
            meeting_objections::struck_at,
        ))
        .load(conn)?;
    let row = |(number, item, words, at, struck): (i64, String, String, NaiveDateTime, Option<NaiveDateTime>)| {
        let (item, words) = (OwnValue::Text(item), OwnValue::Text(words));
        vec![meeting(number), item, words, OwnValue::moment(Some(at)), OwnValue::moment(struck)]
    };
    Ok(rows.into_iter().map(row).collect())
}
