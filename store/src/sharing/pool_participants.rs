//! Who is listed as taking part in a pool.

use diesel::prelude::*;
use domain::calendar::parse_day;
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::sharing::{LISTED_MAX, ParticipantInput};
use domain::validation::Refusal;

use super::pool::find_pool;
use crate::act::Act;
use crate::db::Db;
use crate::error::CommandError;
use crate::ids::MemberId;
use crate::schema::{members, pool_participants};

/// Lists a member in a pool from a day on.
///
/// # Errors
/// Not found, forbidden, `error-pool-closed`; every field that is refused; beside `member` `error-member-unknown`,
/// `error-pool-listed` where they are listed on that day already, or `error-pool-listed-many`.
pub async fn list_participant(db: &Db, act: &Act, slug: String, input: ParticipantInput) -> Result<(), CommandError> {
    db.command(act, "sharing.list_participant", move |tx| {
        let pool = tx.pool_to_keep(&slug)?;
        let new = input.check()?;
        let name = MemberNumber(new.member).to_string();
        let member: Option<MemberId> =
            members::table.filter(members::number.eq(new.member)).select(members::id).first(tx.conn).optional()?;
        let unknown = || Refusal::new("error-member-unknown").with("number", name.clone()).at("member");
        let member = member.ok_or_else(unknown)?;
        if pool.listed.len() >= LISTED_MAX {
            return Err(Refusal::new("error-pool-listed-many").with("most", LISTED_MAX).at("member").into());
        }
        // A listing without an end reaches over every later day.
        let meets = |other: &&super::pool::Listed| other.until.is_none_or(|until| until > new.from);
        if let Some(other) = pool.listed.iter().filter(|other| other.member == new.member).find(meets) {
            return Err(Refusal::new("error-pool-listed")
                .with("number", name)
                .with("from", other.from)
                .at("member")
                .into());
        }
        diesel::insert_into(pool_participants::table)
            .values((
                pool_participants::id.eq(tx.fresh()),
                pool_participants::pool_id.eq(&pool.id),
                pool_participants::member_id.eq(&member),
                pool_participants::place.eq(i64::from(new.place)),
                pool_participants::valid_from.eq(new.from),
            ))
            .execute(tx.conn)?;
        tx.record_pool("sharing.pool.participant_listed", &slug)
    })
    .await
}

/// Ends a member's listing: from a day on they take part no longer.
///
/// # Errors
/// Not found, forbidden; beside `end` `error-pool-not-listed` where they are not listed without an end; beside `until` what
/// is wrong with the day.
pub async fn end_participant(db: &Db, act: &Act, slug: String, member: i64, day: String) -> Result<(), CommandError> {
    db.command(act, "sharing.end_participant", move |tx| {
        tx.require(Power::ShareCosts)?;
        let pool = find_pool(tx.conn, &slug)?;
        let listed = pool.listed.iter().find(|listed| listed.member == member && listed.until.is_none());
        let name = MemberNumber(member).to_string();
        let listed = listed.ok_or_else(|| Refusal::new("error-pool-not-listed").with("number", name).at("end"))?;
        let day = parse_day(&day).map_err(|refusal| refusal.at("until"))?;
        if day <= listed.from {
            return Err(Refusal::new("error-day-early").with("least", listed.from).at("until").into());
        }
        diesel::update(pool_participants::table.filter(pool_participants::id.eq(&listed.id)))
            .set(pool_participants::valid_until.eq(day))
            .execute(tx.conn)?;
        tx.record_pool("sharing.pool.participant_ended", &slug)
    })
    .await
}
