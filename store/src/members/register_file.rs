//! The register as a file: every member whom a filter finds, with the addresses for those who may read them.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::Day;
use domain::members::particulars::Particulars;
use domain::members::power::Power;

use super::particulars::particulars_of_all;
use super::people::names_of_all;
use super::register::RegisterFilter;
use super::register_find::matching;
use crate::act::Viewer;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{classes, members};

/// The register as a file.
#[derive(Debug, Clone)]
pub struct RegisterFile {
    /// The members, by number.
    pub lines: Vec<FileLine>,
    /// Whether the addresses are in it.
    pub contacts: bool,
}

/// A member in a file, each value as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileLine {
    /// The number.
    pub number: i64,
    /// The name.
    pub name: String,
    /// `person`, `organisation` or `joint`.
    pub kind: String,
    /// The slug of the class.
    pub class: String,
    /// The status.
    pub status: String,
    /// The day of joining; none for an applicant.
    pub joined_on: Option<Day>,
    /// The names of those who hold the membership together or act for it.
    pub people: Vec<String>,
    /// How the member is reached, for those who may read it.
    pub contact: Option<FileContact>,
}

/// How a member in a file is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileContact {
    /// The address of mail.
    pub email: Option<String>,
    /// The tag of the language in which Acequia speaks to them.
    pub language: String,
    /// What else is held of them.
    pub particulars: Particulars,
}

/// The members whom a filter finds, on all its pages, with addresses for a viewer who may read contacts.
///
/// # Errors
/// If the viewer may not read the register, or the database fails.
pub async fn register_file(
    db: &Db,
    viewer: &Viewer,
    filter: RegisterFilter,
    today: Day,
) -> Result<RegisterFile, CommandError> {
    viewer.require(Power::ReadRegister)?;
    let contacts = viewer.may(Power::ReadContacts);
    db.read(move |conn| {
        type Row = (i64, String, String, String, String, Option<Day>, (Option<String>, String, MemberId));
        let rows: Vec<Row> = matching(conn, &filter, today)?
            .inner_join(classes::table)
            .order(members::number)
            .select((
                members::number,
                members::name,
                members::kind,
                classes::slug,
                members::status,
                members::joined_on,
                (members::email, members::language, members::id),
            ))
            .load(conn)
            .map_err(StoreError::from)?;
        let ids: Vec<MemberId> = rows.iter().map(|row| row.6.2.clone()).collect();
        let mut held = if contacts { particulars_of_all(conn, &ids)? } else { HashMap::new() };
        let mut people = names_of_all(conn, &ids, today)?;
        let line = |(number, name, kind, class, status, joined_on, (email, language, id)): Row| {
            let people = people.remove(&id).unwrap_or_default();
            let particulars = held.remove(&id).unwrap_or_default();
            let contact = contacts.then_some(FileContact { email, language, particulars });
            FileLine { number, name, kind, class, status, joined_on, people, contact }
        };
        Ok(RegisterFile { lines: rows.into_iter().map(line).collect(), contacts })
    })
    .await
}
