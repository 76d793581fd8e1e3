//! Who is listed as taking part in a pool.

use diesel::prelude::*;
use domain::Day;
use domain::calendar::parse_day;
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::sharing::{DaySet, LISTED_MAX, ParticipantInput, Participation};
use domain::validation::Refusal;

use super::leaning::month_leans;
use super::pool::{Listed, find_pool};
use super::run::{basis, run_lines};
use crate::act::Act;
use crate::db::Db;
use crate::error::CommandError;
use crate::ids::MemberId;
use crate::schema::{members, pool_participants};

/// Lists a member in a pool from a day on.
///
/// # Errors
/// Not found, forbidden, `error-pool-closed`; every field that is refused; beside `member` `error-member-unknown`,
/// `error-pool-listed` where they are listed on that day already, or `error-pool-listed-many`; beside `place`
/// `error-pool-place-beyond` (argument `places`) where the line is not so long; beside `from` `error-pool-begins` (argument `day`)
/// before the pool began, or `error-pool-joined` (arguments `number`, `day`) before they joined.
pub async fn list_participant(db: &Db, act: &Act, slug: String, input: ParticipantInput) -> Result<(), CommandError> {
    db.command(act, "sharing.list_participant", move |tx| {
        let pool = tx.pool_to_keep(&slug)?;
        let new = input.check()?;
        pool.check_place(new.place)?;
        if new.from < pool.from {
            return Err(Refusal::new("error-pool-begins").with("day", pool.from).at("from").into());
        }
        let name = MemberNumber(new.member).to_string();
        let member: Option<(MemberId, Option<Day>)> = members::table
            .filter(members::number.eq(new.member))
            .select((members::id, members::joined_on))
            .first(tx.conn)
            .optional()?;
        let unknown = || Refusal::new("error-member-unknown").with("number", name.clone()).at("member");
        let (member, joined_on) = member.ok_or_else(unknown)?;
        if let Some(joined_on) = joined_on.filter(|joined_on| new.from < *joined_on) {
            return Err(Refusal::new("error-pool-joined")
                .with("number", name)
                .with("day", joined_on)
                .at("from")
                .into());
        }
        if pool.listed.len() >= LISTED_MAX {
            return Err(Refusal::new("error-pool-listed-many").with("most", LISTED_MAX).at("member").into());
        }
        // A listing without an end reaches over every later day; one that was struck out over none.
        let meets = |other: &&Listed| !other.is_struck() && other.until.is_none_or(|until| until > new.from);
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

/// Strikes out a member's listing, which began on the day `from`: as if they had never been listed then.
///
/// # Errors
/// Not found, forbidden, `error-pool-closed`; beside `strike` `error-pool-not-listed-then`, or `error-month-leans` where a
/// month was shared by it.
pub async fn strike_participant(
    db: &Db,
    act: &Act,
    slug: String,
    member: i64,
    from: String,
) -> Result<(), CommandError> {
    db.command(act, "sharing.strike_participant", move |tx| {
        let pool = tx.pool_to_keep(&slug)?;
        let from = parse_day(from.trim()).map_err(|refusal| refusal.at("strike"))?;
        let meant = |listed: &&Listed| listed.member == member && listed.from == from && !listed.is_struck();
        let name = MemberNumber(member).to_string();
        let unknown = || Refusal::new("error-pool-not-listed-then").with("number", name).with("from", from);
        let listed = pool.listed.iter().find(meant).ok_or_else(|| unknown().at("strike"))?;
        for line in run_lines(tx.conn, &pool.id, None)?.into_iter().filter(|line| line.reversed_by.is_none()) {
            let is_by_list = basis(tx.conn, &line.id)?.participants == Participation::Listed;
            if is_by_list && DaySet::between(line.month, listed.from, listed.until).count() > 0 {
                return Err(month_leans(&pool, line.month).at("strike").into());
            }
        }
        diesel::update(pool_participants::table.filter(pool_participants::id.eq(&listed.id)))
            .set(pool_participants::valid_until.eq(from))
            .execute(tx.conn)?;
        tx.record_pool("sharing.pool.participant_struck", &slug)
    })
    .await
}
