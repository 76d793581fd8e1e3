//! The last reading of each holder before a day: a maximum by group joined to its row, which Diesel's own queries cannot say.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Date, Nullable, Text};
use domain::Day;

use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::{CircleId, MemberId};

/// A holder's last reading before a day.
#[derive(QueryableByName)]
pub(crate) struct LastReading {
    /// The member, unless a circle holds it.
    #[diesel(sql_type = Nullable<Text>)]
    pub member_id: Option<MemberId>,
    /// The member's number.
    #[diesel(sql_type = Nullable<BigInt>)]
    pub member_number: Option<i64>,
    /// The circle.
    #[diesel(sql_type = Nullable<Text>)]
    pub circle_id: Option<CircleId>,
    /// The circle's address part.
    #[diesel(sql_type = Nullable<Text>)]
    pub circle_slug: Option<String>,
    /// The day.
    #[diesel(sql_type = Date)]
    pub day: Day,
    /// What was read, in millionths.
    #[diesel(sql_type = BigInt)]
    pub quantity_millionths: i64,
}

/// Both databases number a parameter by its first `$`. Each half walks one of the indexes of readings that are not struck out.
const LAST_BEFORE: &str = "\
    SELECT r.member_id, m.number AS member_number, r.circle_id, NULL AS circle_slug, r.day, r.quantity_millionths \
    FROM (SELECT member_id, MAX(day) AS day FROM readings \
          WHERE measure_id = $1 AND day < $2 AND struck_at IS NULL AND member_id IS NOT NULL GROUP BY member_id) last \
    JOIN readings r ON r.measure_id = $1 AND r.member_id = last.member_id AND r.day = last.day \
         AND r.struck_at IS NULL AND r.member_id IS NOT NULL \
    JOIN members m ON m.id = r.member_id \
    UNION ALL \
    SELECT r.member_id, NULL AS member_number, r.circle_id, c.slug AS circle_slug, r.day, r.quantity_millionths \
    FROM (SELECT circle_id, MAX(day) AS day FROM readings \
          WHERE measure_id = $1 AND day < $2 AND struck_at IS NULL AND circle_id IS NOT NULL GROUP BY circle_id) last \
    JOIN readings r ON r.measure_id = $1 AND r.circle_id = last.circle_id AND r.day = last.day \
         AND r.struck_at IS NULL AND r.circle_id IS NOT NULL \
    JOIN circles c ON c.id = r.circle_id";

/// Each holder's last reading of a measure before a day, those struck out left aside.
pub(crate) fn last_readings(conn: &mut DbConn, measure: &str, before: Day) -> Result<Vec<LastReading>, StoreError> {
    let query = diesel::sql_query(LAST_BEFORE).bind::<Text, _>(measure).bind::<Date, _>(before);
    let rows = match conn {
        DbConn::Pg(conn) => query.load(conn)?,
        DbConn::Sqlite(conn) => query.load(conn)?,
    };
    Ok(rows)
}
