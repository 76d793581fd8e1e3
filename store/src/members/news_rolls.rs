//! What a digest tells a member alone of provisional rolls: that somebody objects to their place.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::stage::Stage;

use super::news::{DECISIONS_MAX, Decided, News};
use super::news_log::Changes;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::{decisions, roll_objections};

/// Those to whose places others object by something new that waits for a ruling, each with its seal and the news.
pub(super) fn disputed(conn: &mut DbConn, changes: &Changes) -> Result<Vec<(MemberId, i64, News)>, StoreError> {
    let rows: Vec<(MemberId, MemberId, i64, String, NaiveDateTime)> = roll_objections::table
        .inner_join(decisions::table)
        .filter(decisions::stage.eq(Stage::Discussion.as_str()))
        .filter(roll_objections::ruled_at.is_null())
        .order((decisions::number, roll_objections::number))
        .limit(DECISIONS_MAX.into())
        .select((
            roll_objections::about_id,
            roll_objections::member_id,
            decisions::number,
            decisions::title,
            roll_objections::made_at,
        ))
        .load(conn)?;
    let told = |(about, by, number, title, made): (MemberId, MemberId, i64, String, NaiveDateTime)| {
        let seal = changes.objected_at(number, made).filter(|_| about != by)?;
        Some((about, seal, News::Disputed(Decided { number, title, what: () })))
    };
    Ok(rows.into_iter().filter_map(told).collect())
}
