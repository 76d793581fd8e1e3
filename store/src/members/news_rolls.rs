//! What a digest tells a member alone of provisional rolls: that somebody objects to their place.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::stage::Stage;

use super::news::{Decided, News};
use super::news_log::Changes;
use crate::conn::DbConn;
use crate::dialect::VALUES_AT_ONCE;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::{decisions, roll_objections};

/// Those to whose places others object by something new that waits for a ruling, each with its seal and the news. They are as many as the log
/// told of new, at most: whoever a limit left out would be told by no later digest.
pub(super) fn disputed(conn: &mut DbConn, changes: &Changes) -> Result<Vec<(MemberId, i64, News)>, StoreError> {
    type Row = (MemberId, MemberId, i64, String, NaiveDateTime);
    let Some((decided, earliest)) = changes.objected() else { return Ok(Vec::new()) };
    let mut rows: Vec<Row> = Vec::new();
    for numbers in decided.chunks(VALUES_AT_ONCE) {
        let made: Vec<Row> = roll_objections::table
            .inner_join(decisions::table)
            .filter(decisions::stage.eq(Stage::Discussion.as_str()))
            .filter(decisions::number.eq_any(numbers))
            .filter(roll_objections::ruled_at.is_null())
            .filter(roll_objections::made_at.ge(earliest))
            .order((decisions::number, roll_objections::number))
            .select((
                roll_objections::about_id,
                roll_objections::member_id,
                decisions::number,
                decisions::title,
                roll_objections::made_at,
            ))
            .load(conn)?;
        rows.extend(made);
    }
    let told = |(about, by, number, title, made): Row| {
        let seal = changes.objected_at(number, made).filter(|_| about != by)?;
        Some((about, seal, News::Disputed(Decided { number, title, what: () })))
    };
    Ok(rows.into_iter().filter_map(told).collect())
}
