//! What the register and the doors hold of a member.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::DecisionNumber;
use domain::members::status::MemberNumber;
use domain::{Day, Moment};

use super::{OwnValue, ROWS_MAX, Rows, Words};
use crate::community::authority::{Authority, describe_all};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::{AuthorityId, MemberId};
use crate::members::attempts::confirmation;
use crate::members::identifier::Identifier;
use crate::members::particulars::particulars_of;
use crate::schema::{
    access_tokens, api_token_uses, api_tokens, assets, calendar_links, circle_members, circles as circle, classes,
    credentials, member_imports, member_notices, member_people, member_statuses, members, outbox,
    responsibilities as responsibility, role_grants, sessions, sign_in_attempts,
};
use crate::time::stored;

pub(super) fn entry(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    type Row = (i64, String, String, String, String, Option<Day>, Option<String>, String, NaiveDateTime);
    let row: Row = members::table
        .inner_join(classes::table)
        .filter(members::id.eq(member))
        .select((
            members::number,
            members::name,
            members::kind,
            classes::name,
            members::status,
            members::joined_on,
            members::email,
            members::language,
            members::created_at,
        ))
        .first(conn)?;
    let (number, name, kind, class, status, joined_on, email, language, entered_at) = row;
    Ok(vec![vec![
        OwnValue::Text(MemberNumber(number).to_string()),
        OwnValue::Text(name),
        OwnValue::Word(Words::Kind, kind),
        OwnValue::Text(class),
        OwnValue::Word(Words::Status, status),
        OwnValue::day(joined_on),
        OwnValue::text(email),
        OwnValue::Word(Words::Language, language),
        OwnValue::moment(Some(entered_at)),
    ]])
}

/// What is held for few eyes: one row, or none.
pub(super) fn particulars(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    let held = particulars_of(conn, member)?;
    if held.is_empty() {
        return Ok(Vec::new());
    }
    Ok(vec![vec![
        OwnValue::text(held.postal_address),
        OwnValue::text(held.telephone),
        OwnValue::day(held.born_on),
        OwnValue::text(held.registration),
        OwnValue::text(held.legal_form),
        OwnValue::text(held.seat),
    ]])
}

/// Those who hold the membership together or act for it, the latest first.
pub(super) fn people(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    type Row = (String, String, Option<String>, Day, Option<Day>, String);
    let rows: Vec<Row> = member_people::table
        .filter(member_people::member_id.eq(member))
        .order((member_people::valid_from.desc(), member_people::number.desc()))
        .limit(ROWS_MAX)
        .select((
            member_people::name,
            member_people::role,
            member_people::email,
            member_people::valid_from,
            member_people::valid_until,
            member_people::evidence,
        ))
        .load(conn)?;
    let row = |(name, role, email, from, until, evidence): Row| {
        let role = OwnValue::Word(Words::PersonRole, role);
        let (name, evidence) = (OwnValue::Text(name), OwnValue::text(Some(evidence).filter(|text| !text.is_empty())));
        vec![name, role, OwnValue::text(email), OwnValue::Day(from), OwnValue::day(until), evidence]
    };
    Ok(rows.into_iter().map(row).collect())
}

/// Statuses, each by its authority: the decision, where it rests on one.
pub(super) fn statuses(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    type Row = (Day, String, String, Option<AuthorityId>, Option<String>);
    let rows: Vec<Row> = member_statuses::table
        .inner_join(classes::table)
        .filter(member_statuses::member_id.eq(member))
        .order((member_statuses::valid_from.desc(), member_statuses::recorded_at.desc(), member_statuses::id.desc()))
        .limit(ROWS_MAX)
        .select((
            member_statuses::valid_from,
            classes::name,
            member_statuses::status,
            member_statuses::authority_id,
            member_statuses::reason,
        ))
        .load(conn)?;
    let ids: Vec<AuthorityId> = rows.iter().filter_map(|row| row.3.clone()).collect();
    let authorities = describe_all(conn, &ids)?;
    let authority = |id: Option<AuthorityId>| match id.and_then(|id| authorities.get(&id).cloned()) {
        None => OwnValue::Nothing,
        Some(Authority::Decision { number, .. }) => OwnValue::Text(DecisionNumber(number).to_string()),
        Some(Authority::DelegatedPower { role, .. }) => OwnValue::Word(Words::Role, role.to_string()),
        Some(Authority::RecordedAct) => OwnValue::Word(Words::Authority, "recorded".to_owned()),
        Some(Authority::UrgentAct) => OwnValue::Word(Words::Authority, "urgent".to_owned()),
    };
    let row = |(from, class, status, by, reason): Row| {
        let status = OwnValue::Word(Words::Status, status);
        vec![OwnValue::Day(from), OwnValue::Text(class), status, authority(by), OwnValue::text(reason)]
    };
    Ok(rows.into_iter().map(row).collect())
}

pub(super) fn roles(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    let rows: Vec<(String, Day, Option<Day>)> = role_grants::table
        .filter(role_grants::member_id.eq(member))
        .order((role_grants::valid_from.desc(), role_grants::id.desc()))
        .limit(ROWS_MAX)
        .select((role_grants::role, role_grants::valid_from, role_grants::valid_until))
        .load(conn)?;
    let row = |(role, from, until)| vec![OwnValue::Word(Words::Role, role), OwnValue::Day(from), OwnValue::day(until)];
    Ok(rows.into_iter().map(row).collect())
}

pub(super) fn circles(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    let rows: Vec<(String, Day, Option<Day>)> = circle_members::table
        .inner_join(circle::table)
        .filter(circle_members::member_id.eq(member))
        .order((circle_members::valid_from.desc(), circle_members::id.desc()))
        .limit(ROWS_MAX)
        .select((circle::name, circle_members::valid_from, circle_members::valid_until))
        .load(conn)?;
    let row = |(circle, from, until)| vec![OwnValue::Text(circle), OwnValue::Day(from), OwnValue::day(until)];
    Ok(rows.into_iter().map(row).collect())
}

pub(super) fn responsibilities(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    let rows: Vec<(String, String)> = responsibility::table
        .inner_join(assets::table)
        .filter(responsibility::member_id.eq(member))
        .order((assets::slug, responsibility::area))
        .limit(ROWS_MAX)
        .select((assets::name, responsibility::area))
        .load(conn)?;
    Ok(rows.into_iter().map(|(asset, area)| vec![OwnValue::Text(asset), OwnValue::Word(Words::Area, area)]).collect())
}

/// Sessions that serve now, the password's day, and links; never what opens anything.
pub(super) fn access(conn: &mut DbConn, member: &MemberId, now: Moment) -> Result<Rows, StoreError> {
    let purpose = |name: &str| OwnValue::Word(Words::Purpose, name.to_owned());
    let password: Option<NaiveDateTime> =
        credentials::table.find(member).select(credentials::updated_at).first(conn).optional()?;
    let mut rows: Rows = password
        .into_iter()
        .map(|set| vec![purpose("password"), OwnValue::moment(Some(set)), OwnValue::Nothing, OwnValue::Nothing])
        .collect();
    let open: Vec<(NaiveDateTime, NaiveDateTime, NaiveDateTime)> = sessions::table
        .filter(sessions::member_id.eq(member.as_str()))
        .filter(sessions::expires_at.gt(stored(now)))
        .order(sessions::created_at.desc())
        .limit(ROWS_MAX)
        .select((sessions::created_at, sessions::last_seen_at, sessions::expires_at))
        .load(conn)?;
    rows.extend(open.into_iter().map(|(begun, seen, ends)| {
        let moment = |at| OwnValue::moment(Some(at));
        vec![purpose("session"), moment(begun), moment(seen), moment(ends)]
    }));
    let links: Vec<(String, NaiveDateTime, Option<NaiveDateTime>, NaiveDateTime)> = access_tokens::table
        .filter(access_tokens::member_id.eq(member))
        .order(access_tokens::created_at.desc())
        .limit(ROWS_MAX)
        .select((access_tokens::purpose, access_tokens::created_at, access_tokens::used_at, access_tokens::expires_at))
        .load(conn)?;
    rows.extend(links.into_iter().map(|(link, made, used, ends)| {
        vec![purpose(&link), OwnValue::moment(Some(made)), OwnValue::moment(used), OwnValue::moment(Some(ends))]
    }));
    Ok(rows)
}

/// Tokens for programs, those that were revoked, too; never what a program sends.
pub(super) fn tokens(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    type Dates = (NaiveDateTime, Option<NaiveDateTime>, NaiveDateTime, Option<NaiveDateTime>);
    let rows: Vec<(i64, String, String, Dates)> = api_tokens::table
        .left_join(api_token_uses::table)
        .filter(api_tokens::member_id.eq(member))
        .order(api_tokens::number.desc())
        .limit(ROWS_MAX)
        .select((
            api_tokens::number,
            api_tokens::name,
            api_tokens::scopes,
            (
                api_tokens::created_at,
                api_token_uses::last_used_at.nullable(),
                api_tokens::expires_at,
                api_tokens::revoked_at,
            ),
        ))
        .load(conn)?;
    let row = |(number, name, scopes, (made, used, ends, revoked)): (i64, _, _, Dates)| {
        vec![
            OwnValue::Text(format!("T-{number}")),
            OwnValue::Text(name),
            OwnValue::Text(scopes),
            OwnValue::moment(Some(made)),
            OwnValue::moment(used),
            OwnValue::moment(Some(ends)),
            OwnValue::moment(revoked),
        ]
    };
    Ok(rows.into_iter().map(row).collect())
}

/// When the member's own calendar got a secret address, and when that was revoked; never the address.
pub(super) fn calendars(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    let rows: Vec<(NaiveDateTime, Option<NaiveDateTime>)> = calendar_links::table
        .filter(calendar_links::member_id.eq(member))
        .order((calendar_links::made_at.desc(), calendar_links::id.desc()))
        .limit(ROWS_MAX)
        .select((calendar_links::made_at, calendar_links::revoked_at))
        .load(conn)?;
    let row = |(made, revoked)| vec![OwnValue::moment(Some(made)), OwnValue::moment(revoked)];
    Ok(rows.into_iter().map(row).collect())
}

/// Files that the member uploaded, and that wait to be read in or had lines refused: by their names, since they are about others.
pub(super) fn files(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    let rows: Vec<(String, NaiveDateTime, NaiveDateTime)> = member_imports::table
        .filter(member_imports::member_id.eq(member))
        .order(member_imports::id.desc())
        .limit(ROWS_MAX)
        .select((member_imports::file_name, member_imports::created_at, member_imports::expires_at))
        .load(conn)?;
    let row =
        |(file, made, ends)| vec![OwnValue::Text(file), OwnValue::moment(Some(made)), OwnValue::moment(Some(ends))];
    Ok(rows.into_iter().map(row).collect())
}

/// The mail that the member has chosen to get; nothing where they have chosen nothing.
pub(super) fn notices(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    let rows: Vec<(String, bool, NaiveDateTime)> = member_notices::table
        .filter(member_notices::member_id.eq(member))
        .select((member_notices::digest, member_notices::is_reminded, member_notices::set_at))
        .load(conn)?;
    let row = |(digest, reminded, set)| {
        let reminded = if reminded { "yes" } else { "no" };
        vec![
            OwnValue::Word(Words::Digest, digest),
            OwnValue::Word(Words::Answer, reminded.to_owned()),
            OwnValue::moment(Some(set)),
        ]
    };
    Ok(rows.into_iter().map(row).collect())
}

/// Letters to the member, without their links: those open a door.
pub(super) fn letters(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    let rows: Vec<(String, Option<String>, NaiveDateTime, Option<NaiveDateTime>)> = outbox::table
        .filter(outbox::member_id.eq(member))
        .order((outbox::created_at.desc(), outbox::id.desc()))
        .limit(ROWS_MAX)
        .select((outbox::kind, outbox::address, outbox::created_at, outbox::sent_at))
        .load(conn)?;
    let row = |(kind, address, made, sent)| {
        vec![
            OwnValue::Word(Words::Purpose, kind),
            OwnValue::text(address),
            OwnValue::moment(Some(made)),
            OwnValue::moment(sent),
        ]
    };
    Ok(rows.into_iter().map(row).collect())
}

/// Attempts to sign in or to get a new password under the member's number or address, or to confirm something by the present
/// one, that have not been forgotten yet. Others who share the
/// address see them as well: whose they were, nobody knows.
pub(super) fn attempts(conn: &mut DbConn, member: &MemberId, number: i64) -> Result<Rows, StoreError> {
    let email: Option<String> = members::table.find(member).select(members::email).first(conn)?;
    let mut accounts = vec![Identifier::Number(number).account()];
    accounts.extend(email.map(|email| Identifier::Address(email).account()));
    accounts.extend(accounts.clone().into_iter().map(|account| format!("reset {account}")));
    accounts.push(confirmation(number));
    let rows: Vec<(NaiveDateTime, String)> = sign_in_attempts::table
        .filter(sign_in_attempts::account.eq_any(accounts))
        .order((sign_in_attempts::attempted_at.desc(), sign_in_attempts::id.desc()))
        .limit(ROWS_MAX)
        .select((sign_in_attempts::attempted_at, sign_in_attempts::address))
        .load(conn)?;
    Ok(rows.into_iter().map(|(at, network)| vec![OwnValue::moment(Some(at)), OwnValue::Text(network)]).collect())
}
