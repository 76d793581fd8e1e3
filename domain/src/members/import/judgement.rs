//! What a line of a file would do to the register.

use super::Cells;
use super::columns::Column;
use super::words;
use crate::Day;
use crate::language::Language;
use crate::members::admission::{Admission, AdmissionInput, check_admission};
use crate::members::particulars::ParticularsInput;
use crate::members::people::people_in;
use crate::members::person::{Entry, EntryInput, check_entry};
use crate::members::status::{MemberKind, MemberNumber, Status};
use crate::validation::{Errors, FieldError, Refusal};

/// The greatest number that a file can give: a slip of the finger is no reason to count from there.
const NUMBER_MAX: i64 = 9_999_999;

/// What a line is judged by.
#[derive(Debug, Clone)]
pub struct Setting {
    /// The community's day.
    pub today: Day,
    /// The classes, by slug and name.
    pub classes: Vec<(String, String)>,
    /// The language of a member of whom the file says none.
    pub language: Language,
}

/// A member who is in the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The number.
    pub number: i64,
    /// Who it is.
    pub entry: Entry,
    /// The slug of the class.
    pub class: String,
    /// Where the member stands.
    pub status: Status,
    /// Since when; none for an applicant.
    pub joined_on: Option<Day>,
    /// Those who hold the membership together or act for it now.
    pub people: Vec<String>,
    /// Whether the member signs in with a password: then the address and the language are their own to set, since whoever
    /// sets an address could ask for a new password.
    pub has_password: bool,
    /// Whether the member holds a role, or is to hold one: then no file sets the address to which an invitation goes.
    pub holds_role: bool,
}

/// Somebody to be admitted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entered {
    /// The number that the file gives, if any.
    pub number: Option<i64>,
    /// The admission.
    pub admission: Admission,
}

/// A value that a line changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which.
    pub column: Column,
    /// As it was; empty where nothing was there.
    pub old: String,
    /// As it will be.
    pub new: String,
}

/// What a line does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Judgement {
    /// It admits somebody.
    New(Entered),
    /// It corrects who a member is.
    Changed {
        /// The entry as it will be.
        entry: Entry,
        /// Those who hold it together or act for it from now on, beside those who do.
        people: Vec<String>,
        /// What differs.
        changes: Vec<Change>,
    },
    /// It says what is known.
    Same,
    /// It is refused: every reason, beside the column that it concerns.
    Refused(Vec<FieldError>),
}

/// Judges a line about a member who is known, or about somebody who is not. An empty cell says nothing: what is known
/// stays, and somebody new is a person who speaks the community's language and joins today.
#[must_use]
pub fn judge(cells: &Cells, known: Option<&Known>, setting: &Setting) -> Judgement {
    let broken = Column::ALL.into_iter().filter(|column| cells.get(*column).contains('\u{fffd}'));
    let mut errors: Vec<_> = broken.map(|column| Refusal::new("error-import-characters").at(column.as_str())).collect();
    errors.extend(cells.unclear());
    let judged = match known {
        Some(known) => correct(cells, known, setting),
        None => admit(cells, setting),
    };
    match judged {
        Ok(judgement) if errors.is_empty() => judgement,
        Ok(_) => Judgement::Refused(errors),
        Err(others) => {
            errors.extend(others);
            Judgement::Refused(errors)
        }
    }
}

/// What the words of a line mean.
struct Meant {
    number: Option<i64>,
    kind: Option<MemberKind>,
    class: Option<String>,
    status: Option<Status>,
    language: Option<Language>,
    joined_on: Option<Day>,
    born_on: Option<Day>,
}

fn meant(cells: &Cells, setting: &Setting, errors: &mut Errors) -> Meant {
    fn read<T>(
        cells: &Cells,
        column: Column,
        errors: &mut Errors,
        meaning: impl Fn(&str) -> Result<T, Refusal>,
    ) -> Option<T> {
        let cell = cells.get(column);
        if cell.is_empty() { None } else { errors.take(column.as_str(), meaning(cell)) }
    }
    let class = |cell: &str| {
        let named = |(slug, name): &&(String, String)| slug == cell || name.to_lowercase() == cell.to_lowercase();
        let found = setting.classes.iter().find(named);
        found.map(|(slug, _)| slug.clone()).ok_or_else(|| no_class(setting))
    };
    let number = |cell: &str| {
        let number = cell.parse().ok().map(|MemberNumber(number)| number).filter(|number| *number <= NUMBER_MAX);
        number.ok_or_else(|| Refusal::new("error-import-number").with("most", NUMBER_MAX))
    };
    let one_of = |key: &'static str, words: String| move || Refusal::new(key).with("words", words.clone());
    let words = |words: &mut dyn Iterator<Item = &'static str>| words.collect::<Vec<_>>().join(", ");
    let no_kind = one_of("error-import-word", words(&mut MemberKind::ALL.iter().map(|kind| kind.as_str())));
    let no_status = one_of("error-import-word", words(&mut Status::ALL.iter().map(|status| status.as_str())));
    let no_language = one_of("error-import-word", words(&mut Language::ALL.iter().map(|language| language.tag())));
    Meant {
        number: read(cells, Column::Number, errors, number),
        kind: read(cells, Column::Kind, errors, |cell| words::kind(cell).ok_or_else(&no_kind)),
        class: read(cells, Column::Class, errors, class),
        status: read(cells, Column::Status, errors, |cell| words::status(cell).ok_or_else(&no_status)),
        language: read(cells, Column::Language, errors, |cell| words::language(cell).ok_or_else(&no_language)),
        joined_on: read(cells, Column::JoinedOn, errors, words::day),
        born_on: read(cells, Column::BornOn, errors, words::day),
    }
}

fn no_class(setting: &Setting) -> Refusal {
    let classes: Vec<_> = setting.classes.iter().map(|(slug, _)| slug.as_str()).collect();
    Refusal::new("error-import-word").with("words", classes.join(", "))
}

fn admit(cells: &Cells, setting: &Setting) -> Result<Judgement, Vec<FieldError>> {
    let mut errors = Errors::new();
    let meant = meant(cells, setting, &mut errors);
    if cells.get(Column::Class).is_empty() {
        errors.add("class", no_class(setting));
    }
    if let Some(status) = meant.status.filter(|status| *status != Status::Active) {
        errors.add("status", Refusal::new("error-import-status").with("status", status.as_str()));
    }
    let entry = EntryInput {
        kind: meant.kind.unwrap_or(MemberKind::Person).as_str().to_owned(),
        name: cells.get(Column::Name).to_owned(),
        email: cells.get(Column::Email).to_owned(),
        language: meant.language.unwrap_or(setting.language).tag().to_owned(),
        particulars: particulars(cells, &meant, &ParticularsInput::default()),
    };
    let slugs: Vec<_> = setting.classes.iter().map(|(slug, _)| slug.clone()).collect();
    let joined_on = meant.joined_on.map(|day| day.to_string()).unwrap_or_default();
    let class = meant.class.unwrap_or_default();
    let class_refused = class.is_empty();
    let people = cells.get(Column::People).to_owned();
    // The file is the evidence: it may be of a register that was kept before the founding.
    let admission = check_admission(&AdmissionInput { entry, class, joined_on, people }, setting.today, &slugs);
    let mut errors = errors.into_vec();
    match admission {
        Ok(admission) if errors.is_empty() => Ok(Judgement::New(Entered { number: meant.number, admission })),
        Ok(_) => Err(errors),
        Err(others) => {
            // A class that was refused above is not refused in other words as well.
            errors.extend(others.into_iter().filter(|error| !(class_refused && error.field == "class")));
            Err(errors)
        }
    }
}

/// What a line says of the particulars; what it does not say stays as it is.
fn particulars(cells: &Cells, meant: &Meant, known: &ParticularsInput) -> ParticularsInput {
    let or_known = |column: Column, known: &str| match cells.get(column) {
        "" => known.to_owned(),
        said => said.to_owned(),
    };
    ParticularsInput {
        postal_address: or_known(Column::PostalAddress, &known.postal_address),
        telephone: or_known(Column::Telephone, &known.telephone),
        born_on: meant.born_on.map_or_else(|| known.born_on.clone(), |day| day.to_string()),
        registration: or_known(Column::Registration, &known.registration),
        legal_form: or_known(Column::LegalForm, &known.legal_form),
        seat: or_known(Column::Seat, &known.seat),
    }
}

fn correct(cells: &Cells, known: &Known, setting: &Setting) -> Result<Judgement, Vec<FieldError>> {
    let mut errors = Errors::new();
    let meant = meant(cells, setting, &mut errors);
    keep(&mut errors, Column::Kind, known.entry.kind.as_str(), meant.kind.map(MemberKind::as_str));
    keep(&mut errors, Column::Class, &known.class, meant.class.as_deref());
    keep(&mut errors, Column::Status, known.status.as_str(), meant.status.map(Status::as_str));
    let joined_on = |day: Option<Day>| day.map(|day| day.to_string());
    let known_day = joined_on(known.joined_on).unwrap_or_default();
    keep(&mut errors, Column::JoinedOn, &known_day, joined_on(meant.joined_on).as_deref());
    let or_known = |column: Column, known: &str| match cells.get(column) {
        "" => known.to_owned(),
        said => said.to_owned(),
    };
    let before = &known.entry;
    let email = before.email.clone().unwrap_or_default();
    let input = EntryInput {
        kind: before.kind.as_str().to_owned(),
        name: or_known(Column::Name, &before.name),
        email: or_known(Column::Email, &email),
        language: meant.language.unwrap_or(before.language).tag().to_owned(),
        particulars: particulars(cells, &meant, &before.particulars.typed()),
    };
    let people = errors.take("people", more_people(cells, known));
    let entry = check_entry(&input, setting.today);
    let mut errors = errors.into_vec();
    let entry = match entry {
        Ok(entry) => entry,
        Err(others) => {
            errors.extend(others);
            return Err(errors);
        }
    };
    let people = people.unwrap_or_default();
    let changes = changes(known, &entry, &people);
    let own = |change: &&Change| matches!(change.column, Column::Email | Column::Language);
    for change in changes.iter().filter(own).filter(|_| known.has_password) {
        errors.push(Refusal::new("error-import-own").at(change.column.as_str()));
    }
    let addressed = |change: &&Change| change.column == Column::Email && !known.has_password && known.holds_role;
    if changes.iter().any(|change| addressed(&change)) {
        errors.push(Refusal::new("error-entry-role").at(Column::Email.as_str()));
    }
    match (errors.is_empty(), changes.is_empty()) {
        (false, _) => Err(errors),
        (true, true) => Ok(Judgement::Same),
        (true, false) => Ok(Judgement::Changed { entry, people, changes }),
    }
}

/// Refuses a value that differs from one which no file changes.
fn keep(errors: &mut Errors, column: Column, known: &str, said: Option<&str>) {
    if said.is_some_and(|said| said != known) {
        errors.add(column.as_str(), Refusal::new("error-import-kept").with("known", known));
    }
}

/// Those whom a line names and the register does not. Whoever is not in the line stays: a file ends nobody's part.
fn more_people(cells: &Cells, known: &Known) -> Result<Vec<String>, Refusal> {
    let named = people_in(cells.get(Column::People), known.entry.kind)?;
    let more: Vec<String> = named.into_iter().filter(|name| !known.people.contains(name)).collect();
    // Together they are no more than a membership may have.
    people_in(&[known.people.as_slice(), &more].concat().join(";"), known.entry.kind)?;
    Ok(more)
}

fn changes(known: &Known, after: &Entry, more_people: &[String]) -> Vec<Change> {
    let before = &known.entry;
    let email = |entry: &Entry| entry.email.clone().unwrap_or_default();
    let (old, new) = (before.particulars.typed(), after.particulars.typed());
    let people = |more: &[String]| [known.people.as_slice(), more].concat().join("; ");
    let all = [
        (Column::Name, before.name.clone(), after.name.clone()),
        (Column::Email, email(before), email(after)),
        (Column::Language, before.language.tag().to_owned(), after.language.tag().to_owned()),
        (Column::People, people(&[]), people(more_people)),
        (Column::PostalAddress, old.postal_address, new.postal_address),
        (Column::Telephone, old.telephone, new.telephone),
        (Column::BornOn, old.born_on, new.born_on),
        (Column::Registration, old.registration, new.registration),
        (Column::LegalForm, old.legal_form, new.legal_form),
        (Column::Seat, old.seat, new.seat),
    ];
    let differ = all.into_iter().filter(|(_, old, new)| old != new);
    differ.map(|(column, old, new)| Change { column, old, new }).collect()
}

#[cfg(test)]
mod tests;
