//! A file of members as a recorded act, whose evidence is the file's hash: first only looked at, then applied, some hundreds
//! of lines in one transaction. Both judge the lines by the same rules, which are those of the form.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::calendar::day_of;
use domain::language::Language;
use domain::members::import::{Cells, Change, Column, Entered, Judgement, Known, Setting, judge};
use domain::members::particulars::Particulars;
use domain::members::person::{Entry, optional_email};
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::validation::{FieldError, Refusal};
use serde_json::json;

use super::digests::address_digest;
use super::entry::NewMember;
use super::links::with_roles;
use super::particulars::particulars_of_all;
use super::people::names_of_all;
use super::{search_key, sort_key};
use crate::act::Act;
use crate::audit::Event;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{AuthorityId, ClassId, MemberId};
use crate::schema::{classes, credentials, members};
use crate::time::stored;
use crate::tx::Tx;

/// How many lines a batch may have.
pub const IMPORT_BATCH_MAX: usize = 500;

/// What a line came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineOutcome {
    /// Somebody is new; with the number, once it is given.
    New(Option<i64>),
    /// A member's entry differs.
    Changed(i64, Vec<Change>),
    /// The register says the same.
    Same(i64),
    /// The line is refused, with every reason.
    Refused(Vec<FieldError>),
}

/// Lines of a file that are applied in one transaction.
#[derive(Debug, Clone)]
pub struct ImportBatch {
    /// The SHA-256 of the whole file, in hexadecimal.
    pub evidence: String,
    /// The greatest number that any line of the file gives: who has none in the file gets one beyond it.
    pub greatest_number: i64,
    /// The lines, [`IMPORT_BATCH_MAX`] at most.
    pub lines: Vec<Cells>,
}

/// What the lines of a file would come to; nothing is written.
///
/// # Errors
/// Forbidden without [`Power::AdmitMembers`] and [`Power::ReadContacts`]; or the database fails.
pub async fn preview_import(db: &Db, act: &Act, lines: Vec<Cells>) -> Result<Vec<LineOutcome>, CommandError> {
    let act = act.clone();
    db.read(move |conn| begin(conn, &act)?.outcomes(&lines)).await
}

/// The greatest number that a member has.
///
/// # Errors
/// Forbidden without [`Power::AdmitMembers`] and [`Power::ReadContacts`]; or the database fails.
pub async fn last_number(db: &Db, act: &Act) -> Result<i64, CommandError> {
    let act = act.clone();
    db.read(move |conn| Ok(begin(conn, &act)?.last_number()?)).await
}

/// Applies lines of a file: admits, corrects, leaves as it is, or refuses, each line by itself. All batches of a file are of
/// one moment. The same lines again change nothing.
///
/// # Errors
/// Forbidden without [`Power::AdmitMembers`] and [`Power::ReadContacts`]; or the database fails, and nothing of the batch is
/// written.
pub async fn apply_import(db: &Db, act: &Act, batch: ImportBatch) -> Result<Vec<LineOutcome>, CommandError> {
    let act = act.clone();
    db.write(move |conn| begin(conn, &act)?.apply_lines(&batch)).await
}

pub(super) fn begin<'a>(conn: &'a mut DbConn, act: &Act) -> Result<Tx<'a>, CommandError> {
    let community = crate::community::load(conn)?.ok_or(CommandError::NotFound)?;
    let today = day_of(act.now, community.time_zone);
    let mut tx = Tx { conn, actor: act.actor.clone(), now: act.now, today, community, seen: None };
    tx.require(Power::AdmitMembers)?;
    tx.require(Power::ReadContacts)?;
    Ok(tx)
}

fn outcome(known: Option<&InRegister>, judgement: Judgement) -> LineOutcome {
    match (known, judgement) {
        (_, Judgement::Refused(errors)) => LineOutcome::Refused(errors),
        (Some(member), Judgement::Changed { changes, .. }) => LineOutcome::Changed(member.known.number, changes),
        (Some(member), _) => LineOutcome::Same(member.known.number),
        (None, Judgement::New(entered)) => LineOutcome::New(entered.number),
        (None, _) => LineOutcome::New(None),
    }
}

/// A member who is in the register, as a file is compared with.
#[derive(Debug, Clone)]
struct InRegister {
    id: MemberId,
    known: Known,
    /// The folded key of the name, made once: every line of a batch compares itself with it.
    key: String,
    /// Whether this import itself has admitted them.
    just_now: bool,
}

impl Tx<'_> {
    /// What lines would come to, [`IMPORT_BATCH_MAX`] at most.
    pub(super) fn outcomes(&mut self, lines: &[Cells]) -> Result<Vec<LineOutcome>, CommandError> {
        let judged = self.judge_lines(lines)?;
        Ok(judged.into_iter().map(|(known, judgement)| outcome(known.as_ref(), judgement)).collect())
    }

    /// The greatest number that a member has.
    pub(super) fn last_number(&mut self) -> Result<i64, StoreError> {
        let last: Option<i64> = members::table.select(diesel::dsl::max(members::number)).first(self.conn)?;
        Ok(last.unwrap_or(0))
    }

    fn judge_lines(&mut self, lines: &[Cells]) -> Result<Vec<(Option<InRegister>, Judgement)>, CommandError> {
        let setting = Setting {
            today: self.today,
            classes: classes::table.order(classes::position).select((classes::slug, classes::name)).load(self.conn)?,
            language: self.community.language,
        };
        let found = self.in_register(lines)?;
        let judge_line = |cells: &Cells| match whom(cells, &found) {
            Ok(member) => (member.cloned(), judge(cells, member.map(|member| &member.known), &setting)),
            Err(error) => (None, Judgement::Refused(vec![error])),
        };
        Ok(lines.iter().map(judge_line).collect())
    }

    /// Everybody whom the lines could speak of: by number or by name.
    fn in_register(&mut self, lines: &[Cells]) -> Result<Vec<InRegister>, CommandError> {
        let numbers: Vec<i64> = lines.iter().filter_map(number_of).collect();
        // Of a name of signs alone nobody has the key.
        let keys = lines.iter().map(|cells| search_key(cells.get(Column::Name))).filter(|key| !key.is_empty());
        let keys: Vec<String> = keys.collect();
        let mut rows: HashMap<i64, Row> = HashMap::new();
        for row in self.rows(Whom::Numbered(numbers))?.into_iter().chain(self.rows(Whom::Named(keys))?) {
            rows.insert(row.1, row);
        }
        let ids: Vec<MemberId> = rows.values().map(|row| row.0.clone()).collect();
        let mut particulars = particulars_of_all(self.conn, &ids)?;
        let mut people = names_of_all(self.conn, &ids, self.today)?;
        let with_roles = with_roles(self.conn, &ids, self.today)?;
        let just_now = stored(self.now);
        let member = |row: Row| {
            let holds_role = with_roles.contains(&row.0);
            let particulars = particulars.remove(&row.0).unwrap_or_default();
            let people = people.remove(&row.0).unwrap_or_default();
            in_register(row, particulars, people, (holds_role, just_now))
        };
        rows.into_values().map(member).collect::<Result<_, StoreError>>().map_err(Into::into)
    }

    pub(super) fn apply_lines(&mut self, batch: &ImportBatch) -> Result<Vec<LineOutcome>, CommandError> {
        let judged = self.judge_lines(&batch.lines)?;
        let changes = |judgement: &Judgement| matches!(judgement, Judgement::New(_) | Judgement::Changed { .. });
        if !judged.iter().any(|(_, judgement)| changes(judgement)) {
            return Ok(judged.into_iter().map(|(known, judgement)| outcome(known.as_ref(), judgement)).collect());
        }
        let authority = self.authority_of_evidence(&batch.evidence)?;
        let classes: HashMap<String, ClassId> = classes::table
            .select((classes::slug, classes::id))
            .load::<(String, ClassId)>(self.conn)?
            .into_iter()
            .collect();
        let mut last = self.last_number()?.max(batch.greatest_number);
        let (mut admitted, mut corrected) = (0, 0);
        let mut outcomes = Vec::with_capacity(judged.len());
        for (known, judgement) in judged {
            outcomes.push(match (known, judgement) {
                (None, Judgement::New(entered)) => {
                    let number = entered.number.unwrap_or_else(|| {
                        last += 1;
                        last
                    });
                    let slug = &entered.admission.class;
                    let class = classes.get(slug).ok_or_else(|| StoreError::Corrupt(format!("class {slug}")))?;
                    self.enter(number, &entered, class, &authority)?;
                    admitted += 1;
                    LineOutcome::New(Some(number))
                }
                (Some(member), Judgement::Changed { entry, people, changes }) => {
                    let known = &member.known;
                    let (id, today) = (&member.id, self.today);
                    self.name_people(id, known.number, entry.kind, &people, today, &authority)?;
                    self.correct_member(id, known.number, &known.entry, &entry, Some(&authority))?;
                    corrected += 1;
                    LineOutcome::Changed(member.known.number, changes)
                }
                (known, judgement) => outcome(known.as_ref(), judgement),
            });
        }
        let payload = json!({ "sha256": batch.evidence, "admitted": admitted, "corrected": corrected });
        self.record(Event::new("members.register.imported", "register", payload).by(&authority))?;
        Ok(outcomes)
    }

    fn enter(
        &mut self,
        number: i64,
        entered: &Entered,
        class: &ClassId,
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        let (entry, joined_on) = (&entered.admission.entry, entered.admission.joined_on);
        let id = self.enter_member(&NewMember { number, entry, class, joined_on, authority })?;
        self.name_people(&id, number, entry.kind, &entered.admission.people, joined_on, authority)?;
        let payload = json!({
            "kind": entry.kind, "name": entry.name, "class": entered.admission.class, "joined_on": joined_on,
            "language": entry.language, "email": address_digest(number, entry.email.as_deref()),
        });
        self.record(Event::new("members.member.admitted", MemberNumber(number).to_string(), payload).by(authority))?;
        Ok(())
    }

    /// Corrects who a member is, and how they are reached, where that differs from before.
    pub(super) fn correct_member(
        &mut self,
        id: &MemberId,
        number: i64,
        before: &Entry,
        entry: &Entry,
        authority: Option<&AuthorityId>,
    ) -> Result<(), StoreError> {
        if entry.particulars != before.particulars {
            self.set_particulars(id, number, &entry.particulars)?;
        }
        if (&entry.name, &entry.email, entry.language) == (&before.name, &before.email, before.language) {
            return Ok(());
        }
        diesel::update(members::table.find(id))
            .set((
                members::name.eq(&entry.name),
                members::sort_key.eq(sort_key(&entry.name)),
                members::search_key.eq(search_key(&entry.name)),
                members::email.eq(entry.email.as_deref()),
                members::language.eq(entry.language.tag()),
            ))
            .execute(self.conn)?;
        let payload = json!({
            "kind": entry.kind, "name": entry.name, "language": entry.language,
            "email": address_digest(number, entry.email.as_deref()),
        });
        let event = Event::new("members.member.corrected", MemberNumber(number).to_string(), payload);
        self.record(match authority {
            Some(authority) => event.by(authority),
            None => event,
        })?;
        Ok(())
    }

    fn rows(&mut self, whom: Whom) -> Result<Vec<Row>, StoreError> {
        let everybody = members::table.inner_join(classes::table).left_join(credentials::table).into_boxed();
        let these = match whom {
            Whom::Numbered(numbers) => everybody.filter(members::number.eq_any(numbers)),
            Whom::Named(keys) => everybody.filter(members::search_key.eq_any(keys)),
        };
        let rows = these
            .select((
                members::id,
                members::number,
                (members::name, members::kind, members::email, members::language),
                (classes::slug, members::status, members::joined_on),
                members::created_at,
                credentials::member_id.nullable(),
            ))
            .load(self.conn)?;
        Ok(rows)
    }
}

/// Whom to look for.
enum Whom {
    /// Members with these numbers.
    Numbered(Vec<i64>),
    /// Members whose names are found by these keys.
    Named(Vec<String>),
}

/// A member's row.
type Row = (
    MemberId,
    i64,
    (String, String, Option<String>, String),
    (String, String, Option<Day>),
    NaiveDateTime,
    Option<MemberId>,
);

fn in_register(
    row: Row,
    particulars: Particulars,
    people: Vec<String>,
    (holds_role, now): (bool, NaiveDateTime),
) -> Result<InRegister, StoreError> {
    let (id, number, (name, kind, email, language), (class, status, joined_on), created_at, credential) = row;
    let corrupt = |what: &str| StoreError::Corrupt(format!("the {what} of M-{number}"));
    let kind = kind.parse().map_err(|_| corrupt("kind"))?;
    let language = Language::from_tag(&language).ok_or_else(|| corrupt("language"))?;
    let status = status.parse().map_err(|_| corrupt("status"))?;
    let entry = Entry { kind, name, email, language, particulars };
    let has_password = credential.is_some();
    let known = Known { number, entry, class, status, joined_on, people, has_password, holds_role };
    let key = search_key(&known.entry.name);
    Ok(InRegister { id, known, key, just_now: created_at == now })
}

fn number_of(cells: &Cells) -> Option<i64> {
    cells.get(Column::Number).parse().ok().map(|MemberNumber(number)| number)
}

/// Whom a line speaks of: by its number, or else by name and address together; capitals, accents and
/// signs make no other name. Where a name alone is the same, nobody could
/// say whether it is the same member, and the line is refused: one person must not be admitted twice.
fn whom<'a>(cells: &Cells, found: &'a [InRegister]) -> Result<Option<&'a InRegister>, FieldError> {
    let name = cells.get(Column::Name);
    let email = optional_email(cells.get(Column::Email)).unwrap_or_default();
    let key = search_key(name);
    let named = || found.iter().filter(|member| !key.is_empty() && member.key == key);
    let folded = |email: &Option<String>| email.as_ref().map(|email| email.to_lowercase());
    let same = || named().filter(|member| folded(&member.known.entry.email) == folded(&email));
    let namesake = |member: &InRegister| {
        let number = MemberNumber(member.known.number).to_string();
        Refusal::new("error-import-namesake").with("number", number).at(Column::Name.as_str())
    };
    if let Some(number) = number_of(cells) {
        let numbered = found.iter().find(|member| member.known.number == number);
        let twice = || same().find(|member| email.is_some() && !member.just_now);
        return match (numbered, twice()) {
            (Some(member), _) => Ok(Some(member)),
            (None, Some(member)) => Err(namesake(member)),
            (None, None) => Ok(None),
        };
    }
    let mut exact = same();
    match (exact.next(), exact.next()) {
        (Some(member), None) => Ok(Some(member)),
        (Some(member), Some(_)) => Err(namesake(member)),
        (None, _) => named().find(|member| !member.just_now).map_or(Ok(None), |member| Err(namesake(member))),
    }
}
