//! The natural persons behind a membership that is not one person's own: those who hold it together, or those who act for an
//! organisation. Each is named from a day until a day; none of them is a member by it.

use super::person::optional_email;
use super::status::{MemberKind, named};
use crate::Day;
use crate::calendar::parse_day;
use crate::text::{NAME_LENGTH_MAX, block, line, optional_block};
use crate::validation::{Errors, FieldError, Refusal};

/// How many persons can be named for one membership, those whose time is over left out.
pub const PEOPLE_MAX: usize = 20;
/// The longest evidence, in characters.
pub const EVIDENCE_LENGTH_MAX: usize = 1_000;

named! {
    /// What a person is to a membership.
    PersonRole {
        /// Holds it together with others.
        Holder = "holder",
        /// Acts for the organisation whose it is.
        Representative = "representative",
    }
}

impl PersonRole {
    /// What persons are to memberships of a kind; a person's own has nobody beside them.
    #[must_use]
    pub const fn of(kind: MemberKind) -> Option<Self> {
        match kind {
            MemberKind::Person => None,
            MemberKind::Organisation => Some(Self::Representative),
            MemberKind::Joint => Some(Self::Holder),
        }
    }

    /// How many persons a membership wants at least; with fewer it lacks somebody.
    #[must_use]
    pub const fn fewest(self) -> usize {
        match self {
            Self::Holder => 2,
            Self::Representative => 1,
        }
    }
}

/// A person as typed.
#[derive(Debug, Clone, Default)]
pub struct PersonInput {
    /// The full name.
    pub name: String,
    /// An address of mail, or nothing.
    pub email: String,
    /// The first day, as `2026-11-29`; nothing at all means today.
    pub from: String,
    /// The last day; nothing at all means that no end is known.
    pub until: String,
    /// On what it rests: minutes, a power of attorney, an extract from a register.
    pub evidence: String,
}

/// A person, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedPerson {
    /// The full name.
    pub name: String,
    /// An address of mail.
    pub email: Option<String>,
    /// The first day.
    pub from: Day,
    /// The first day without; none where no end is known.
    pub until: Option<Day>,
    /// On what it rests; a holder's may be empty.
    pub evidence: String,
}

/// Checks a person who is to hold a membership or act for one.
///
/// # Errors
/// Every field that is refused: what [`line`], [`optional_email`], [`parse_day`] and [`block`] refuse; `error-person-until`
/// beside `until`.
pub fn check_person(input: &PersonInput, role: PersonRole, today: Day) -> Result<NamedPerson, Vec<FieldError>> {
    let mut errors = Errors::new();
    let name = errors.take("name", person_name(&input.name));
    let email = errors.take("email", optional_email(&input.email));
    let from = if input.from.trim().is_empty() { Ok(today) } else { parse_day(&input.from) };
    let from = errors.take("from", from);
    let until = errors.take("until", first_day_without(&input.until, from));
    let evidence = errors.take(
        "evidence",
        match role {
            PersonRole::Holder => optional_block(&input.evidence, EVIDENCE_LENGTH_MAX),
            PersonRole::Representative => block(&input.evidence, EVIDENCE_LENGTH_MAX),
        },
    );
    let person = name.zip(email).zip(from).zip(until).zip(evidence);
    errors.finish(person.map(|((((name, email), from), until), evidence)| NamedPerson {
        name,
        email,
        from,
        until,
        evidence,
    }))
}

/// A name without the sign that stands between names in a file.
fn person_name(raw: &str) -> Result<String, Refusal> {
    let name = line(raw, NAME_LENGTH_MAX)?;
    if name.contains(';') { Err(Refusal::new("error-characters")) } else { Ok(name) }
}

/// The day after the last one.
fn first_day_without(raw: &str, from: Option<Day>) -> Result<Option<Day>, Refusal> {
    if raw.trim().is_empty() {
        return Ok(None);
    }
    let last = parse_day(raw)?;
    if let Some(from) = from.filter(|from| last < *from) {
        return Err(Refusal::new("error-person-until").with("least", from));
    }
    Ok(last.succ_opt())
}

/// Names of persons in a line or a block of text, with semicolons or line ends between them.
///
/// # Errors
/// What [`line`] refuses of one of them; `error-people-kind` where a membership of this kind has nobody beside the member;
/// `error-people-twice`; `error-people-many`.
pub fn people_in(text: &str, kind: MemberKind) -> Result<Vec<String>, Refusal> {
    let mut names: Vec<String> = Vec::new();
    for name in text.split([';', '\n', '\r']).filter(|name| !name.trim().is_empty()) {
        let name = line(name, NAME_LENGTH_MAX)?;
        if names.contains(&name) {
            return Err(Refusal::new("error-people-twice").with("name", name));
        }
        names.push(name);
    }
    if PersonRole::of(kind).is_none() && !names.is_empty() {
        return Err(Refusal::new("error-people-kind"));
    }
    if names.len() > PEOPLE_MAX {
        return Err(Refusal::new("error-people-many").with("most", PEOPLE_MAX));
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        parse_day(text).unwrap()
    }

    #[test]
    fn a_person_is_named_from_a_day_until_a_day() {
        let input = PersonInput {
            name: "Nour Haddad".into(),
            email: "nour@Example.org".into(),
            from: String::new(),
            until: "2027-11-28".into(),
            evidence: "Minutes of 3 November".into(),
        };
        let person = check_person(&input, PersonRole::Representative, day("2026-11-29")).unwrap();
        assert_eq!((person.from, person.until), (day("2026-11-29"), Some(day("2027-11-29"))));
        assert_eq!(person.email.as_deref(), Some("nour@example.org"));
        let same_day = PersonInput { until: "2026-11-29".into(), ..input };
        assert!(check_person(&same_day, PersonRole::Holder, day("2026-11-29")).is_ok());
    }

    #[test]
    fn every_error_is_told_at_once() {
        let input = PersonInput {
            email: "nobody".into(),
            from: "2026-11-29".into(),
            until: "2026-11-28".into(),
            ..PersonInput::default()
        };
        let fields = |role| -> Vec<String> {
            let errors = check_person(&input, role, day("2026-11-29")).unwrap_err();
            errors.iter().map(|error| format!("{}: {}", error.field, error.refusal.key)).collect()
        };
        let all = ["name: error-required", "email: error-email", "until: error-person-until"];
        assert_eq!(fields(PersonRole::Holder), all);
        assert_eq!(fields(PersonRole::Representative).last().unwrap(), "evidence: error-required");
        let two = PersonInput { name: "Ana; Bo".into(), ..PersonInput::default() };
        assert_eq!(check_person(&two, PersonRole::Holder, Day::MIN).unwrap_err()[0].refusal.key, "error-characters");
    }

    #[test]
    fn names_stand_between_semicolons_or_on_lines() {
        let names = people_in(" Ana Ruiz; Bo Lind ;\r\n;渡辺 純\n", MemberKind::Joint).unwrap();
        assert_eq!(names, ["Ana Ruiz", "Bo Lind", "渡辺 純"]);
        let key = |text: &str, kind| people_in(text, kind).unwrap_err().key;
        assert_eq!(key("Ana; Ana", MemberKind::Joint), "error-people-twice");
        assert_eq!(key("Ana", MemberKind::Person), "error-people-kind");
        assert_eq!(people_in(" ; ", MemberKind::Person).unwrap(), Vec::<String>::new());
        let many: Vec<String> = (0..=PEOPLE_MAX).map(|number| format!("Person {number}")).collect();
        assert_eq!(key(&many.join(";"), MemberKind::Organisation), "error-people-many");
    }
}
