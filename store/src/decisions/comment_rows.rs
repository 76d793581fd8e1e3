//! Comments, read from their rows: a page of them by threads, one by its number, and those behind a number in the order in which they
//! were written.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::members::power::Power;

use super::page::{MemberName, seen};
use super::page_discussion::{COMMENTS_PAGE_LENGTH, Comment, Note, names};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{DecisionId, MemberId};
use crate::schema::{comments, members};
use crate::time::moment;

type Written = (String, i64, i64, String, NaiveDateTime);
type Author = (MemberId, i64, String);
type Since = (Option<NaiveDateTime>, Option<NaiveDateTime>, Option<NaiveDateTime>, Option<MemberId>, Option<String>);
type Row = (Written, Author, Since);

macro_rules! columns {
    () => {
        (
            (comments::id, comments::number, comments::thread, comments::body, comments::created_at),
            (members::id, members::number, members::name),
            (
                comments::edited_at,
                comments::taken_back_at,
                comments::hidden_at,
                comments::hidden_by,
                comments::hidden_reason,
            ),
        )
    };
}

/// A page of the comments, thread by thread, and how many there are in all.
pub(super) fn comments_of(
    conn: &mut DbConn,
    decision: &DecisionId,
    me: Option<&MemberId>,
    page: i64,
) -> Result<(Vec<Comment>, i64), StoreError> {
    let of_decision = comments::table.filter(comments::decision_id.eq(decision));
    let total: i64 = of_decision.count().get_result(conn)?;
    let rows: Vec<Row> = of_decision
        .inner_join(members::table)
        .order((comments::thread, comments::number))
        .limit(COMMENTS_PAGE_LENGTH)
        .offset((page.max(1) - 1) * COMMENTS_PAGE_LENGTH)
        .select(columns!())
        .load(conn)?;
    let moderators = names(conn, rows.iter().filter_map(|(.., since)| since.3.clone()))?;
    Ok((rows.into_iter().map(|row| told(row, me, &moderators).1).collect(), total))
}

/// The comments of a decision behind a number, in the order in which they were written, and so many of them at most.
///
/// # Errors
/// If the viewer may not read decisions, there is none that the viewer may see, or the database fails.
pub async fn comments_after(
    db: &Db,
    viewer: &Viewer,
    number: i64,
    after: i64,
    most: i64,
) -> Result<Vec<Comment>, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let me = viewer.member.as_ref().map(|member| member.id.clone());
    db.read(move |conn| {
        let row = seen(conn, number, me.as_ref())?;
        let rows: Vec<Row> = comments::table
            .inner_join(members::table)
            .filter(comments::decision_id.eq(&row.id))
            .filter(comments::number.gt(after))
            .order(comments::number)
            .limit(most)
            .select(columns!())
            .load(conn)
            .map_err(StoreError::from)?;
        let moderators = names(conn, rows.iter().filter_map(|(.., since)| since.3.clone()))?;
        Ok(rows.into_iter().map(|row| told(row, me.as_ref(), &moderators).1).collect())
    })
    .await
}

/// One comment with its identifier.
pub(super) fn one_comment(
    conn: &mut DbConn,
    decision: &DecisionId,
    number: i64,
    me: Option<&MemberId>,
) -> Result<Option<(String, Comment)>, StoreError> {
    let row: Option<Row> = comments::table
        .inner_join(members::table)
        .filter(comments::decision_id.eq(decision))
        .filter(comments::number.eq(number))
        .select(columns!())
        .first(conn)
        .optional()?;
    let moderators = names(conn, row.iter().filter_map(|(.., since)| since.3.clone()))?;
    Ok(row.map(|row| told(row, me, &moderators)))
}

/// A comment with its identifier.
fn told(row: Row, me: Option<&MemberId>, moderators: &HashMap<MemberId, MemberName>) -> (String, Comment) {
    let ((id, number, thread, body, created_at), (author_id, author, name), since) = row;
    let (edited_at, taken_back_at, hidden_at, hidden_by, reason) = since;
    let hidden = hidden_at.map(|at| Note {
        by: hidden_by.and_then(|by| moderators.get(&by).cloned()),
        reason: reason.unwrap_or_default(),
        at: moment(at),
    });
    let comment = Comment {
        number,
        thread,
        is_own: me == Some(&author_id),
        author: MemberName { number: author, name },
        body,
        created_at: moment(created_at),
        edited_at: edited_at.map(moment),
        taken_back_at: taken_back_at.map(moment),
        hidden,
    };
    (id, comment)
}
