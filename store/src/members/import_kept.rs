//! Files of members that wait between the steps of the page.

use domain::Moment;
use domain::members::import::Column;
use domain::members::power::Power;

use crate::act::{Act, Viewer};
use crate::db::Db;
use crate::error::CommandError;
use crate::ids::MemberId;
use crate::waiting_file::{Kept, KeptFile, KeptName, give_up, keep, waiting};

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
    keep::<Column>(db, (owner, None), act.now, name, bytes).await
}

/// The files that wait for whoever looks, the latest first.
///
/// # Errors
/// Forbidden without [`Power::AdmitMembers`] and [`Power::ReadContacts`]; or the database fails.
pub async fn kept_imports(db: &Db, viewer: &Viewer, now: Moment) -> Result<Vec<KeptName>, CommandError> {
    let owner = allowed(viewer)?;
    db.read(move |conn| Ok(waiting(conn, &owner, None, now)?)).await
}

/// A file that waits for whoever looks.
///
/// # Errors
/// Not found, where it is another's, too; forbidden as [`kept_imports`]; or the database fails.
pub async fn kept_import(db: &Db, viewer: &Viewer, id: &str, now: Moment) -> Result<KeptFile, CommandError> {
    let (owner, id) = (allowed(viewer)?, id.to_owned());
    db.read(move |conn| Kept::load(conn, &owner, None, &id, now)?.described()).await
}

/// Chooses what each column of a file is.
///
/// # Errors
/// As [`domain::file::check_columns`]; otherwise as [`kept_import`].
pub async fn choose_columns(
    db: &Db,
    viewer: &Viewer,
    id: &str,
    chosen: Vec<String>,
    now: Moment,
) -> Result<(), CommandError> {
    let (owner, id) = (allowed(viewer)?, id.to_owned());
    db.write(move |conn| Kept::load(conn, &owner, None, &id, now)?.choose::<Column>(conn, &chosen)).await
}

/// Gives a file up.
///
/// # Errors
/// Not found, where it is another's or waits no longer; forbidden; or the database fails.
pub async fn drop_import(db: &Db, viewer: &Viewer, id: &str) -> Result<(), CommandError> {
    let (owner, id) = (allowed(viewer)?, id.to_owned());
    db.write(move |conn| give_up(conn, &owner, &id)).await
}
