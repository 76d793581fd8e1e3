//! Naming, correcting and ending the persons behind a membership: recorded acts, whose evidence is what the membership
//! secretary wrote of them.

use diesel::prelude::*;
use domain::Day;
use domain::agreements::clauses::hash;
use domain::members::people::{NamedPerson, PEOPLE_MAX, PersonInput, PersonRole, check_person};
use domain::members::power::Power;
use domain::members::status::{MemberKind, MemberNumber, Status};
use domain::validation::Refusal;
use serde_json::{Value, json};

use super::people::{Person, people_of, seen_person};
use super::{search_key, sort_key};
use crate::act::{Act, Viewer};
use crate::audit::Event;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{AuthorityId, MemberId};
use crate::schema::{member_people, members};
use crate::time::stored;
use crate::tx::Tx;

/// A membership behind which persons are named.
#[derive(Debug, Clone)]
pub struct PeopleForm {
    /// The member's number.
    pub member: i64,
    /// Its name.
    pub name: String,
    /// What persons are to it.
    pub role: PersonRole,
    /// Those who are named already.
    pub people: Vec<Person>,
}

/// A membership's row.
struct Membership {
    id: MemberId,
    name: String,
    role: PersonRole,
    status: Status,
}

/// The persons of a membership, to name another or correct one.
///
/// # Errors
/// Not found, also for a membership that is one person's own; forbidden without [`Power::AdmitMembers`] and
/// [`Power::ReadContacts`]; or the database fails.
pub async fn people_form(db: &Db, viewer: &Viewer, member: i64, today: Day) -> Result<PeopleForm, CommandError> {
    viewer.require(Power::AdmitMembers)?;
    viewer.require(Power::ReadContacts)?;
    db.read(move |conn| {
        let Membership { id, name, role, .. } = membership(conn, member)?;
        Ok(PeopleForm { member, name, role, people: people_of(conn, &id, true, today)? })
    })
    .await
}

/// Names a person who holds the membership with others or acts for it; their number within it.
///
/// # Errors
/// What [`check_person`] refuses; `error-people-twice` beside `name`; `error-people-many` or `error-people-over` for the form;
/// not found; forbidden without [`Power::AdmitMembers`] and [`Power::ReadContacts`].
pub async fn add_person(db: &Db, act: &Act, member: i64, input: PersonInput) -> Result<i64, CommandError> {
    db.command(act, "members.add_person", move |tx| {
        let found = tx.membership_to_keep(member)?;
        if found.status.is_over() {
            return Err(CommandError::refused("error-people-over"));
        }
        let person = check_person(&input, found.role, tx.today)?;
        tx.check_named_once(&found.id, None, &person)?;
        let authority = tx.authority_of_evidence(&evidence(member, &person))?;
        tx.name_person(&found.id, member, found.role, &person, &authority)
    })
    .await
}

/// Corrects what is held of a person, or says until when; whether anything was another than before.
///
/// # Errors
/// `error-changed-since` ([`Person::seen`]); what [`check_person`] refuses; `error-people-twice` beside `name`; not found; forbidden without [`Power::AdmitMembers`] and
/// [`Power::ReadContacts`].
pub async fn correct_person(
    db: &Db,
    act: &Act,
    member: i64,
    number: i64,
    input: PersonInput,
) -> Result<bool, CommandError> {
    db.command(act, "members.correct_person", move |tx| {
        let found = tx.membership_to_keep(member)?;
        let before = tx.named_person(&found.id, number)?;
        tx.refuse_unseen(&seen_person(&before))?;
        // Whoever was named by an admission or a file has that as evidence, and needs no other.
        let role = if before.evidence.is_empty() { PersonRole::Holder } else { found.role };
        let person = check_person(&input, role, tx.today)?;
        if person == before {
            return Ok(false);
        }
        tx.check_named_once(&found.id, Some(number), &person)?;
        // What the membership secretary wrote now is the evidence of it.
        let authority = tx.authority_of_evidence(&evidence(member, &person))?;
        tx.update_person(&found.id, number, &person, &authority)?;
        let ended = NamedPerson { until: person.until, ..before.clone() } == person && before.until.is_none();
        let (subject, payload) =
            (MemberNumber(member).to_string(), person_payload(member, number, found.role, &person));
        let event = match ended {
            true => Event::new("members.person.ended", subject, payload),
            false => Event::new("members.person.corrected", subject, payload),
        };
        tx.record(event.by(&authority))?;
        Ok(true)
    })
    .await
}

fn membership(conn: &mut DbConn, number: i64) -> Result<Membership, CommandError> {
    let row: Option<(MemberId, String, String, String)> = members::table
        .filter(members::number.eq(number))
        .select((members::id, members::name, members::kind, members::status))
        .first(conn)
        .optional()?;
    let (id, name, kind, status) = row.ok_or(CommandError::NotFound)?;
    let corrupt = |what: &str| StoreError::Corrupt(format!("the {what} of M-{number}"));
    let kind: MemberKind = kind.parse().map_err(|_| corrupt("kind"))?;
    let role = PersonRole::of(kind).ok_or(CommandError::NotFound)?;
    Ok(Membership { id, name, role, status: status.parse().map_err(|_| corrupt("status"))? })
}

/// What stands for a recorded naming: the hash of all that was written of it.
fn evidence(member: i64, person: &NamedPerson) -> String {
    hash(&format!("{}\n{}\n{}\n{}", MemberNumber(member), person.name, person.from, person.evidence))
}

/// The hash of a person's address, or of having none.
pub(super) fn person_address_digest(member: i64, number: i64, email: Option<&str>) -> String {
    hash(&format!("{} person {number} {}", MemberNumber(member), email.unwrap_or_default()))
}

/// What the log holds of a person.
fn person_payload(member: i64, number: i64, role: PersonRole, person: &NamedPerson) -> Value {
    json!({
        "person": number, "role": role, "name": person.name, "from": person.from, "until": person.until,
        "email": person_address_digest(member, number, person.email.as_deref()), "rests_on": person.evidence,
        "evidence": evidence(member, person),
    })
}

impl Tx<'_> {
    fn membership_to_keep(&mut self, member: i64) -> Result<Membership, CommandError> {
        self.require(Power::AdmitMembers)?;
        self.require(Power::ReadContacts)?;
        membership(self.conn, member)
    }

    /// Refuses a second person of one name, and more persons than a membership may have.
    fn check_named_once(
        &mut self,
        member: &MemberId,
        number: Option<i64>,
        person: &NamedPerson,
    ) -> Result<(), CommandError> {
        let others: Vec<(i64, String)> = member_people::table
            .filter(member_people::member_id.eq(member))
            .filter(member_people::valid_until.is_null().or(member_people::valid_until.gt(self.today)))
            .select((member_people::number, member_people::name))
            .load(self.conn)?;
        let others = || others.iter().filter(|(other, _)| Some(*other) != number);
        if others().any(|(_, name)| *name == person.name) {
            return Err(Refusal::new("error-people-twice").with("name", person.name.as_str()).at("name").into());
        }
        if number.is_none() && others().count() >= PEOPLE_MAX {
            return Err(Refusal::new("error-people-many").with("most", PEOPLE_MAX).into());
        }
        Ok(())
    }

    fn named_person(&mut self, member: &MemberId, number: i64) -> Result<NamedPerson, CommandError> {
        type Row = (String, Option<String>, Day, Option<Day>, String);
        let row: Option<Row> = member_people::table
            .filter(member_people::member_id.eq(member))
            .filter(member_people::number.eq(number))
            .select((
                member_people::name,
                member_people::email,
                member_people::valid_from,
                member_people::valid_until,
                member_people::evidence,
            ))
            .first(self.conn)
            .optional()?;
        let (name, email, from, until, evidence) = row.ok_or(CommandError::NotFound)?;
        Ok(NamedPerson { name, email, from, until, evidence })
    }

    /// Names persons of whom nothing but the names is said.
    pub(super) fn name_people(
        &mut self,
        member: &MemberId,
        number: i64,
        kind: MemberKind,
        names: &[String],
        from: Day,
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        let Some(role) = PersonRole::of(kind) else { return Ok(()) };
        for name in names {
            let (name, evidence) = (name.clone(), String::new());
            let person = NamedPerson { name, email: None, from, until: None, evidence };
            self.name_person(member, number, role, &person, authority)?;
        }
        Ok(())
    }

    fn name_person(
        &mut self,
        member: &MemberId,
        member_number: i64,
        role: PersonRole,
        person: &NamedPerson,
        authority: &AuthorityId,
    ) -> Result<i64, CommandError> {
        let last: Option<i64> = member_people::table
            .filter(member_people::member_id.eq(member))
            .select(diesel::dsl::max(member_people::number))
            .first(self.conn)?;
        let number = last.unwrap_or(0) + 1;
        diesel::insert_into(member_people::table)
            .values((
                member_people::id.eq(self.fresh()),
                member_people::member_id.eq(member),
                member_people::number.eq(number),
                member_people::role.eq(role.as_str()),
                member_people::name.eq(&person.name),
                member_people::sort_key.eq(sort_key(&person.name)),
                member_people::search_key.eq(search_key(&person.name)),
                member_people::email.eq(person.email.as_deref()),
                member_people::valid_from.eq(person.from),
                member_people::valid_until.eq(person.until),
                member_people::evidence.eq(&person.evidence),
                member_people::authority_id.eq(authority.as_str()),
                member_people::recorded_at.eq(stored(self.now)),
            ))
            .execute(self.conn)?;
        let subject = MemberNumber(member_number).to_string();
        let payload = person_payload(member_number, number, role, person);
        self.record(Event::new("members.person.added", subject, payload).by(authority))?;
        Ok(number)
    }

    /// Writes a person anew. Who was named by an admission or a file, without evidence in words, keeps its authority.
    fn update_person(
        &mut self,
        member: &MemberId,
        number: i64,
        person: &NamedPerson,
        authority: &AuthorityId,
    ) -> Result<(), StoreError> {
        let row =
            member_people::table.filter(member_people::member_id.eq(member)).filter(member_people::number.eq(number));
        if !person.evidence.is_empty() {
            diesel::update(row).set(member_people::authority_id.eq(authority.as_str())).execute(self.conn)?;
        }
        diesel::update(row)
            .set((
                member_people::name.eq(&person.name),
                member_people::sort_key.eq(sort_key(&person.name)),
                member_people::search_key.eq(search_key(&person.name)),
                member_people::email.eq(person.email.as_deref()),
                member_people::valid_from.eq(person.from),
                member_people::valid_until.eq(person.until),
                member_people::evidence.eq(&person.evidence),
            ))
            .execute(self.conn)?;
        Ok(())
    }
}
