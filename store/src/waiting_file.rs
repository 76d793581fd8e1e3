//! Files that wait between the steps of a page: uploaded, their columns chosen, looked at. A file belongs to whoever uploaded
//! it, and to nobody else; it is no record, and is deleted after a day at the latest. What its lines do is told where they
//! belong. Once it is read in it waits no longer: it is deleted, or, where lines of it were refused, kept for the rest of that
//! day, so that they can be mended; of one member and about one thing, the last alone.

use std::io::Read;

use chrono::Duration;
use diesel::prelude::*;
use domain::Moment;
use domain::file::{
    COLUMNS_MAX, ColumnMap, Decoded, EncodingGuess, FileColumn, Lines, Unreadable, check_columns, guess_columns,
};
use domain::validation::{FieldError, Refusal};
use sha2::{Digest, Sha256};

use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{MeasureId, MemberId, fresh};
use crate::schema::member_imports;
use crate::time::{moment, stored};

/// How many lines a file may have that is read in by the page: it is read within one transaction. The command line takes
/// larger ones.
pub const PAGE_LINES_MAX: i64 = 5_000;
/// How many hours a file waits.
const KEPT_HOURS: i64 = 24;
/// How many files about one thing may wait for one member.
const KEPT_MAX: usize = 5;
/// How many lines of a file are shown beside the choice of its columns.
const SAMPLE_LINES: usize = 3;

/// What stands before the chosen columns of a file that was read in.
const READ_IN: &str = "read-in,";

/// What a file that waits is about: a measure that it holds readings of, or members.
pub(crate) type About = Option<MeasureId>;

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
    /// Its headers, from the left.
    pub headers: Vec<String>,
    /// What each column is; empty for one that is not read.
    pub columns: Vec<String>,
    /// The cells of the first lines.
    pub sample: Vec<Vec<String>>,
    /// Until when it waits.
    pub expires_at: Moment,
}

/// A file that was read in, with its lines that were refused, judged as things stand now.
#[derive(Debug, Clone)]
pub struct ReadFile<J> {
    /// The identifier, in its address.
    pub id: String,
    /// The name that it had where it came from.
    pub name: String,
    /// What stands between its cells.
    pub delimiter: char,
    /// Its headers, from the left.
    pub headers: Vec<String>,
    /// Each line that was refused, with its cells as they stand in the file.
    pub refused: Vec<(J, Vec<String>)>,
    /// Until when it is kept.
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

/// Keeps an uploaded file, with what each of its columns may be; its identifier.
///
/// # Errors
/// Beside `file`: what makes it unreadable, `error-import-page-lines`, `error-import-columns`, or `error-import-waiting`
/// where others wait already; or the database fails.
pub(crate) async fn keep<C: FileColumn>(
    db: &Db,
    (owner, about): (MemberId, About),
    now: Moment,
    name: String,
    bytes: Vec<u8>,
) -> Result<String, CommandError> {
    let task = tokio::task::spawn_blocking(move || Survey::of::<C>(&bytes));
    let survey = task.await.map_err(|_| StoreError::Panicked)??;
    let name = name.replace('\0', " ");
    let name: String = name.chars().take(200).collect();
    db.write(move |conn| {
        let waiting = waiting(conn, &owner, about.clone(), now)?.len();
        if waiting >= KEPT_MAX {
            return Err(Refusal::new("error-import-waiting").with("most", KEPT_MAX).at("file").into());
        }
        let id = fresh(now);
        diesel::insert_into(member_imports::table)
            .values((
                member_imports::id.eq(&id),
                member_imports::member_id.eq(&owner),
                member_imports::measure_id.eq(about.as_ref().map(MeasureId::as_str)),
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
    fn of<C: FileColumn>(bytes: &[u8]) -> Result<Self, FieldError> {
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
        let columns = guess_columns::<C>(lines.headers());
        let map = ColumnMap { columns: columns.clone(), left_out: Vec::new() };
        let mut count = 0;
        while lines.next(&map).map_err(at)?.is_some() {
            count += 1;
            if count > PAGE_LINES_MAX {
                return Err(Refusal::new("error-import-page-lines").with("most", PAGE_LINES_MAX).at("file"));
            }
        }
        let name = |column: Option<C>| column.map_or("", C::as_str).to_owned();
        let columns = columns.into_iter().map(name).collect();
        Ok(Self { sha256, encoding: guess.encoding().name(), text, columns })
    }
}

/// The files about one thing that wait for a member, the latest first.
pub(crate) fn waiting(
    conn: &mut DbConn,
    owner: &MemberId,
    about: About,
    now: Moment,
) -> Result<Vec<KeptName>, StoreError> {
    type Row = (String, String, chrono::NaiveDateTime, String, About);
    let rows: Vec<Row> = member_imports::table
        .filter(member_imports::member_id.eq(owner))
        .filter(member_imports::expires_at.gt(stored(now)))
        .order(member_imports::id.desc())
        .select((
            member_imports::id,
            member_imports::file_name,
            member_imports::created_at,
            member_imports::chosen,
            member_imports::measure_id,
        ))
        .load(conn)?;
    let these = rows.into_iter().filter(|(.., chosen, of)| *of == about && !chosen.starts_with(READ_IN));
    Ok(these.map(|(id, name, at, ..)| KeptName { id, name, created_at: moment(at) }).collect())
}

/// Gives up a file that waits for a member.
///
/// # Errors
/// Not found, where it is another's or is kept no longer; or the database fails.
pub(crate) fn give_up(conn: &mut DbConn, owner: &MemberId, id: &str) -> Result<(), CommandError> {
    let own = member_imports::table.find(id).filter(member_imports::member_id.eq(owner));
    if diesel::delete(own).execute(conn)? == 0 { Err(CommandError::NotFound) } else { Ok(()) }
}

/// A file that waits, or was read in, as stored.
pub(crate) struct Kept {
    owner: MemberId,
    about: About,
    read_in: bool,
    id: String,
    name: String,
    pub(crate) sha256: String,
    encoding: String,
    body: String,
    columns: Vec<String>,
    expires_at: Moment,
}

impl Kept {
    /// The file of this identifier, if it waits for this member and is about this.
    pub(crate) fn load(
        conn: &mut DbConn,
        owner: &MemberId,
        about: About,
        id: &str,
        now: Moment,
    ) -> Result<Self, CommandError> {
        let kept = Self::find(conn, (owner, about), id, now)?;
        kept.filter(|kept| !kept.read_in).ok_or(CommandError::NotFound)
    }

    /// The file of this identifier, if this member has read it in, it is about this, and lines of it were refused.
    pub(crate) fn load_read(
        conn: &mut DbConn,
        owner: &MemberId,
        about: About,
        id: &str,
        now: Moment,
    ) -> Result<Self, CommandError> {
        let kept = Self::find(conn, (owner, about), id, now)?;
        kept.filter(|kept| kept.read_in).ok_or(CommandError::NotFound)
    }

    fn find(
        conn: &mut DbConn,
        (owner, about): (&MemberId, About),
        id: &str,
        now: Moment,
    ) -> Result<Option<Self>, StoreError> {
        type Row = (String, String, String, String, String, String, chrono::NaiveDateTime, About);
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
                member_imports::measure_id,
            ))
            .first(conn)
            .optional()?;
        let row = row.filter(|(.., of)| *of == about);
        Ok(row.map(|(id, name, sha256, encoding, body, chosen, expires_at, about)| {
            let columns = chosen.strip_prefix(READ_IN).unwrap_or(&chosen).split(',').map(ToOwned::to_owned).collect();
            let (owner, read_in, expires_at) = (owner.clone(), chosen.starts_with(READ_IN), moment(expires_at));
            Self { owner, about, read_in, id, name, sha256, encoding, body, columns, expires_at }
        }))
    }

    /// Its lines, and which of its columns is which.
    ///
    /// # Errors
    /// What [`check_columns`] says of the chosen columns.
    pub(crate) fn lines<C: FileColumn>(&self) -> Result<(Lines<&[u8]>, ColumnMap<C>), CommandError> {
        let lines = Lines::new(self.body.as_bytes()).map_err(|unreadable| unreadable.refusal)?;
        let map = check_columns(lines.headers(), &self.columns)?;
        Ok((lines, map))
    }

    /// Keeps what somebody has chosen for each column.
    ///
    /// # Errors
    /// As [`check_columns`].
    pub(crate) fn choose<C: FileColumn>(&self, conn: &mut DbConn, chosen: &[String]) -> Result<(), CommandError> {
        let lines = Lines::new(self.body.as_bytes()).map_err(|unreadable| unreadable.refusal)?;
        check_columns::<C>(lines.headers(), chosen)?;
        let columns = chosen.get(..lines.headers().len()).unwrap_or(chosen).join(",");
        diesel::update(member_imports::table.find(&self.id)).set(member_imports::chosen.eq(columns)).execute(conn)?;
        Ok(())
    }

    /// It waits no longer, since it was read in: it is kept where some of its lines were refused, in the place of the one
    /// before.
    pub(crate) fn is_read(&self, conn: &mut DbConn, some_refused: bool) -> Result<(), StoreError> {
        let rows: Vec<(String, String, About)> = member_imports::table
            .filter(member_imports::member_id.eq(&self.owner))
            .select((member_imports::id, member_imports::chosen, member_imports::measure_id))
            .load(conn)?;
        let before = rows.into_iter().filter(|(_, chosen, of)| *of == self.about && chosen.starts_with(READ_IN));
        let before: Vec<String> = before.map(|(id, ..)| id).collect();
        diesel::delete(member_imports::table.filter(member_imports::id.eq_any(before))).execute(conn)?;
        if some_refused {
            let chosen = format!("{READ_IN}{}", self.columns.join(","));
            diesel::update(member_imports::table.find(&self.id))
                .set(member_imports::chosen.eq(chosen))
                .execute(conn)?;
        } else {
            diesel::delete(member_imports::table.find(&self.id)).execute(conn)?;
        }
        Ok(())
    }

    /// The file with those of its lines that were refused, in their order; `line` says which line each is.
    ///
    /// # Errors
    /// What makes the file unreadable.
    pub(crate) fn with_refused<C: FileColumn, J>(
        self,
        refused: Vec<J>,
        line: impl Fn(&J) -> u64,
    ) -> Result<ReadFile<J>, CommandError> {
        let mut lines = Lines::new(self.body.as_bytes()).map_err(|unreadable| unreadable.refusal)?;
        let (headers, delimiter) = (lines.headers().to_vec(), lines.delimiter());
        let nothing = ColumnMap::<C> { columns: Vec::new(), left_out: Vec::new() };
        let mut wanted = refused.into_iter().peekable();
        let mut found = Vec::new();
        while let Some(next) = wanted.peek()
            && let Some(read) = lines.next(&nothing).map_err(|unreadable| unreadable.refusal)?
        {
            if line(next) == read.line {
                found.extend(wanted.next().map(|judged| (judged, lines.cells())));
            }
        }
        let Self { id, name, expires_at, .. } = self;
        Ok(ReadFile { id, name, delimiter, headers, refused: found, expires_at })
    }

    pub(crate) fn described(self) -> Result<KeptFile, CommandError> {
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
