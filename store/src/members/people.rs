//! The persons behind memberships, as pages, files and the register's search show them.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::Day;
use domain::audit::fingerprint;
use domain::members::people::{NamedPerson, PersonRole};
use domain::members::status::MemberKind;

use crate::community::authority::{Authority, describe_all};
use crate::conn::DbConn;
use crate::dialect::VALUES_AT_ONCE;
use crate::error::StoreError;
use crate::ids::{AuthorityId, MemberId};
use crate::schema::member_people;

/// A person who holds a membership with others or acts for it.
#[derive(Debug, Clone)]
pub struct Person {
    /// The number within the membership.
    pub number: i64,
    /// What the person is to it.
    pub role: PersonRole,
    /// The name.
    pub name: String,
    /// The first day.
    pub from: Day,
    /// The first day without; none where no end is known.
    pub until: Option<Day>,
    /// By which authority.
    pub authority: Authority,
    /// For the member, and for those who may read contacts.
    pub restricted: Option<PersonRestricted>,
}

/// A fingerprint of what is held of a person.
pub(super) fn seen_person(person: &NamedPerson) -> String {
    let NamedPerson { name, email, from, until, evidence } = person;
    fingerprint(&(name, email, from, until, evidence))
}

/// What few eyes see of a person.
#[derive(Debug, Clone)]
pub struct PersonRestricted {
    /// The address of mail.
    pub email: Option<String>,
    /// On what it rests, in words; may be empty.
    pub evidence: String,
}

impl Person {
    /// A fingerprint of what can be corrected, by which whoever corrects it says what they looked at.
    #[must_use]
    pub fn seen(&self) -> String {
        let restricted = self.restricted.clone();
        let (email, evidence) = restricted.map(|held| (held.email, held.evidence)).unwrap_or_default();
        seen_person(&NamedPerson { name: self.name.clone(), email, from: self.from, until: self.until, evidence })
    }

    /// Whether they hold it or act for it on a day.
    #[must_use]
    pub fn holds_on(&self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|until| day < until)
    }

    /// Whether their time is over on a day.
    #[must_use]
    pub fn is_over_on(&self, day: Day) -> bool {
        self.until.is_some_and(|until| until <= day)
    }

    /// The last day; none where no end is known.
    #[must_use]
    pub fn last_day(&self) -> Option<Day> {
        self.until.and_then(|until| until.pred_opt())
    }
}

/// Whether fewer hold a membership of a kind or act for it on a day than it wants.
pub(super) fn lacks_people(kind: MemberKind, people: &[Person], today: Day) -> bool {
    let held = people.iter().filter(|person| person.holds_on(today)).count();
    PersonRole::of(kind).is_some_and(|role| held < role.fewest())
}

/// The persons of a membership: those of today and to come by name, then those whose time is over.
pub(super) fn people_of(
    conn: &mut DbConn,
    member: &MemberId,
    restricted_shown: bool,
    today: Day,
) -> Result<Vec<Person>, StoreError> {
    type Row = (i64, String, String, Day, Option<Day>, AuthorityId, Option<String>, String);
    let rows: Vec<Row> = member_people::table
        .filter(member_people::member_id.eq(member))
        .order((member_people::sort_key, member_people::number))
        .select((
            member_people::number,
            member_people::role,
            member_people::name,
            member_people::valid_from,
            member_people::valid_until,
            member_people::authority_id,
            member_people::email,
            member_people::evidence,
        ))
        .load(conn)?;
    let ids: Vec<AuthorityId> = rows.iter().map(|row| row.5.clone()).collect();
    let authorities = describe_all(conn, &ids)?;
    let person = |(number, role, name, from, until, authority, email, evidence): Row| {
        let corrupt = |what: &str| StoreError::Corrupt(format!("the {what} of a person of member {member}"));
        Ok(Person {
            number,
            role: role.parse().map_err(|_| corrupt("role"))?,
            name,
            from,
            until,
            authority: authorities.get(&authority).cloned().ok_or_else(|| corrupt("authority"))?,
            restricted: restricted_shown.then_some(PersonRestricted { email, evidence }),
        })
    };
    let mut people = rows.into_iter().map(person).collect::<Result<Vec<Person>, StoreError>>()?;
    people.sort_by_key(|person| person.is_over_on(today));
    Ok(people)
}

/// The names of those who hold memberships or act for them on a day, or will later, in the order in which they were named.
pub(super) fn names_of_all(
    conn: &mut DbConn,
    members: &[MemberId],
    today: Day,
) -> Result<HashMap<MemberId, Vec<String>>, StoreError> {
    let mut found: HashMap<MemberId, Vec<String>> = HashMap::new();
    for members in members.chunks(VALUES_AT_ONCE) {
        let rows: Vec<(MemberId, String)> = member_people::table
            .filter(member_people::member_id.eq_any(members))
            .filter(member_people::valid_until.is_null().or(member_people::valid_until.gt(today)))
            .order((member_people::member_id, member_people::number))
            .select((member_people::member_id, member_people::name))
            .load(conn)?;
        for (id, name) in rows {
            found.entry(id).or_default().push(name);
        }
    }
    Ok(found)
}
