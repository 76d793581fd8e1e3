//! Files of members that wait between the steps of the page: uploaded, their columns chosen, looked at. A file belongs to
//! whoever uploaded it, and to nobody else; it is no record, and is deleted after a day at the latest.

use std::io::Read;

use chrono::Duration;
use diesel::prelude::*;
use domain::Moment;
use domain::members::import::{
    COLUMNS_MAX, Column, ColumnMap, Decoded, EncodingGuess, Lines, Unreadable, check_columns, guess_columns,
};
use domain::members::power::Power;
use domain::validation::{FieldError, Refusal};
use sha2::{Digest, Sha256};

use crate::act::{Act, Viewer};
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{MemberId, fresh};
use crate::schema::member_imports;
use crate::time::{moment, stored};

/// How many lines a file may have that is read in by the page: it is read within one transaction. The command line takes
/// larger ones.
pub const PAGE_LINES_MAX: i64 = 5_000;
/// How many hours a file waits.
const KEPT_HOURS: i64 = 24;
/// How many files may wait for one member.
const KEPT_MAX: i64 = 5;
/// How many lines of a file are shown beside the choice of its columns.
const SAMPLE_LINES: usize = 3;

/// A file that waits.
#[derive(Debug, Clone)]
pub struct KeptFile {
    /// The identifier, in its address.
    pub id: String,
    /// The name that it had where it came from.
    pub name: String,
    /// Its SHA-256, the evidence of what it changes.
    pub sha256: String,
    /// In which characters it was written.
    pub encoding: String,
    /// What stands between its cells.
    pub delimiter: char,
    /// The headers.
    pub headers: Vec<String>,
    /// What is chosen for each header: a column's name, or nothing.
    pub columns: Vec<String>,
    /// Cells of the first lines.
    pub sample: Vec<Vec<String>>,
    /// Until when it waits.
    pub expires_at: Moment,
}

/// A file that waits, in a list.
#[derive(Debug, Clone)]
pub struct KeptName {
    /// The identifier.
    pub id: String,
    /// The name.
    pub name: String,
    /// When it was uploaded.
    pub created_at: Moment,
}

fn allowed(viewer: &Viewer) -> Result<MemberId, CommandError> {
    viewer.require(Power::AdmitMembers)?;
    viewer.require(Power::ReadContacts)?;
    viewer.member.as_ref().map(|member| member.id.clone()).ok_or(CommandError::Forbidden(Power::AdmitMembers))
}

/// Keeps an uploaded file, with what each of its columns may be; its identifier.
///
/// # Errors
/// Beside `file`: what makes it unreadable, `error-import-page-lines`, `error-import-columns`, or `error-import-waiting`
/// where others wait already; forbidden without [`Power::AdmitMembers`] and [`Power::ReadContacts`].
pub async fn keep_import(
    db: &Db,
    act: &Act,
    viewer: &Viewer,
    name: String,
    bytes: Vec<u8>,
) -> Result<String, CommandError> {
    let owner = allowed(viewer)?;
    let task = tokio::task::spawn_blocking(move || Survey::of(&bytes));
    let survey = task.await.map_err(|_| StoreError::Panicked)??;
    let (name, now) = (name.replace('\0', " "), act.now);
    let name: String = name.chars().take(200).collect();
    db.write(move |conn| {
        let waiting: i64 = member_imports::table
            .filter(member_imports::member_id.eq(&owner))
            .filter(member_imports::expires_at.gt(stored(now)))
            .count()
            .get_result(conn)?;
        if waiting >= KEPT_MAX {
            return Err(Refusal::new("error-import-waiting").with("most", KEPT_MAX).at("file").into());
        }
        let id = fresh(now);
        diesel::insert_into(member_imports::table)
            .values((
                member_imports::id.eq(&id),
                member_imports::member_id.eq(&owner),
                member_imports::file_name.eq(&name),
                member_imports::sha256.eq(&survey.sha256),
                member_imports::encoding.eq(survey.encoding),
                member_imports::body.eq(&survey.text),
                member_imports::chosen.eq(survey.columns.join(",")),
                member_imports::created_at.eq(stored(now)),
                member_imports::expires_at.eq(stored(now + Duration::hours(KEPT_HOURS))),
            ))
            .execute(conn)?;
        Ok(id)
    })
    .await
}

/// What an uploaded file is.
#[derive(Clone)]
struct Survey {
    sha256: String,
    encoding: &'static str,
    text: String,
    columns: Vec<String>,
}

impl Survey {
    fn of(bytes: &[u8]) -> Result<Self, FieldError> {
        let sha256: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let mut guess = EncodingGuess::default();
        guess.look(bytes);
        let mut text = String::new();
        let read = Decoded::new(bytes, guess.encoding()).read_to_string(&mut text);
        read.map_err(|_| Refusal::new("error-import-read").at("file"))?;
        // No database takes U+0000; the cell that it stands in is refused by its line.
        let text = text.replace('\0', "\u{fffd}");
        let at = |unreadable: Unreadable| unreadable.refusal.at("file");
        let mut lines = Lines::new(text.as_bytes()).map_err(at)?;
        if lines.headers().len() > COLUMNS_MAX {
            return Err(Refusal::new("error-import-columns").with("most", COLUMNS_MAX).at("file"));
        }
        let columns = guess_columns(lines.headers());
        let map = ColumnMap { columns: columns.clone(), left_out: Vec::new() };
        let mut count = 0;
        while lines.next(&map).map_err(at)?.is_some() {
            count += 1;
            if count > PAGE_LINES_MAX {
                return Err(Refusal::new("error-import-page-lines").with("most", PAGE_LINES_MAX).at("file"));
            }
        }
        let name = |column: Option<Column>| column.map_or("", Column::as_str).to_owned();
        let columns = columns.into_iter().map(name).collect();
        Ok(Self { sha256, encoding: guess.encoding().name(), text, columns })
    }
}

/// The files that wait for whoever looks, the latest first.
///
/// # Errors
/// Forbidden without [`Power::AdmitMembers`] and [`Power::ReadContacts`]; or the database fails.
pub async fn kept_imports(db: &Db, viewer: &Viewer, now: Moment) -> Result<Vec<KeptName>, CommandError> {
    let owner = allowed(viewer)?;
    db.read(move |conn| {
        let rows: Vec<(String, String, chrono::NaiveDateTime)> = member_imports::table
            .filter(member_imports::member_id.eq(&owner))
            .filter(member_imports::expires_at.gt(stored(now)))
            .order(member_imports::id.desc())
            .limit(KEPT_MAX)
            .select((member_imports::id, member_imports::file_name, member_imports::created_at))
            .load(conn)
            .map_err(StoreError::from)?;
        Ok(rows.into_iter().map(|(id, name, at)| KeptName { id, name, created_at: moment(at) }).collect())
    })
    .await
}

/// A file that waits for whoever looks.
///
/// # Errors
/// Not found, where it is another's, too; forbidden as [`kept_imports`]; or the database fails.
pub async fn kept_import(db: &Db, viewer: &Viewer, id: &str, now: Moment) -> Result<KeptFile, CommandError> {
    let (owner, id) = (allowed(viewer)?, id.to_owned());
    db.read(move |conn| Kept::load(conn, &owner, &id, now)?.described()).await
}

/// Chooses what each column of a file is.
///
/// # Errors
/// As [`check_columns`]; otherwise as [`kept_import`].
pub async fn choose_columns(
    db: &Db,
    viewer: &Viewer,
    id: &str,
    chosen: Vec<String>,
    now: Moment,
) -> Result<(), CommandError> {
    let (owner, id) = (allowed(viewer)?, id.to_owned());
    db.write(move |conn| {
        let headers = Kept::load(conn, &owner, &id, now)?.described()?.headers;
        check_columns::<Column>(&headers, &chosen)?;
        let columns = chosen.get(..headers.len()).unwrap_or(&chosen).join(",");
        diesel::update(member_imports::table.find(&id)).set(member_imports::chosen.eq(columns)).execute(conn)?;
        Ok(())
    })
    .await
}

/// Gives a file up.
///
/// # Errors
/// As [`kept_imports`].
pub async fn drop_import(db: &Db, viewer: &Viewer, id: &str) -> Result<(), CommandError> {
    let (owner, id) = (allowed(viewer)?, id.to_owned());
    db.write(move |conn| {
        let own = member_imports::table.find(&id).filter(member_imports::member_id.eq(&owner));
        diesel::delete(own).execute(conn)?;
        Ok(())
    })
    .await
}

/// A file that waits, as stored.
pub(super) struct Kept {
    id: String,
    name: String,
    pub(super) sha256: String,
    encoding: String,
    pub(super) body: String,
    columns: Vec<String>,
    expires_at: Moment,
}

impl Kept {
    /// The file of this identifier, if it waits for this member.
    pub(super) fn load(conn: &mut DbConn, owner: &MemberId, id: &str, now: Moment) -> Result<Self, CommandError> {
        type Row = (String, String, String, String, String, String, chrono::NaiveDateTime);
        let row: Option<Row> = member_imports::table
            .find(id)
            .filter(member_imports::member_id.eq(owner))
            .filter(member_imports::expires_at.gt(stored(now)))
            .select((
                member_imports::id,
                member_imports::file_name,
                member_imports::sha256,
                member_imports::encoding,
                member_imports::body,
                member_imports::chosen,
                member_imports::expires_at,
            ))
            .first(conn)
            .optional()?;
        let (id, name, sha256, encoding, body, columns, expires_at) = row.ok_or(CommandError::NotFound)?;
        let columns = columns.split(',').map(ToOwned::to_owned).collect();
        Ok(Self { id, name, sha256, encoding, body, columns, expires_at: moment(expires_at) })
    }

    /// Its lines, and which of its columns is which.
    ///
    /// # Errors
    /// What [`check_columns`] says of the chosen columns.
    pub(super) fn lines(&self) -> Result<(Lines<&[u8]>, ColumnMap), CommandError> {
        let lines = Lines::new(self.body.as_bytes()).map_err(|unreadable| unreadable.refusal)?;
        let map = check_columns(lines.headers(), &self.columns)?;
        Ok((lines, map))
    }

    fn described(self) -> Result<KeptFile, CommandError> {
        let lines = Lines::new(self.body.as_bytes()).map_err(|unreadable| unreadable.refusal)?;
        let (headers, delimiter) = (lines.headers().to_vec(), lines.delimiter());
        let sample = sample(&self.body, delimiter);
        let Self { id, name, sha256, encoding, columns, expires_at, .. } = self;
        Ok(KeptFile { id, name, sha256, encoding, delimiter, headers, columns, sample, expires_at })
    }
}

/// The cells of the first lines behind the headers.
fn sample(body: &str, delimiter: char) -> Vec<Vec<String>> {
    let delimiter = u8::try_from(delimiter).unwrap_or(b',');
    let reader = csv::ReaderBuilder::new().flexible(true).delimiter(delimiter).from_reader(body.as_bytes());
    let cells = |record: csv::StringRecord| record.iter().map(|cell| cell.chars().take(40).collect()).collect();
    reader.into_records().filter_map(Result::ok).take(SAMPLE_LINES).map(cells).collect()
}
