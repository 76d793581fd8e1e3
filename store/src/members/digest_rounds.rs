//! Digests: at most one for each member and day, in the member's language, of what is new since the last one. A day's digests are made in
//! one round, by pages of members in the order of their numbers; how far it has come is written in the transaction that puts a page's
//! letters in the outbox, so that a crash in the middle, or another server, makes none twice.

use std::fmt;
use std::sync::Arc;

use chrono::{Duration, NaiveDateTime};
use chrono_tz::Tz;
use diesel::prelude::*;
use domain::language::Language;
use domain::members::mail::MailKind;
use domain::members::notices::{DigestEvery, digest_day, monday_of};
use domain::members::status::Status;
use domain::{Day, Moment};

use super::letters::{Addressee, Letter};
use super::news::{AllNews, News};
use super::news_log::{Told, last_seal, last_seal_by};
use super::news_voted::{Voted, voted_among};
use super::outbox::NewLetter;
use super::stop_mail::StopSecret;
use crate::act::{Act, Actor};
use crate::audit::seal_pending;
use crate::conn::DbConn;
use crate::db::Db;
use crate::dialect::bulk::insert_all;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{digest_rounds, member_notices, members, outbox};
use crate::time::{moment, stored};
use crate::tx::Tx;

/// How many members one transaction makes digests for.
pub(super) const PAGE: i64 = 500;
/// For how many days back a digest tells at most, after a server that did not run for long.
const DAYS_BACK_MAX: i64 = 14;
/// For how many days it is kept that a round was.
const ROUND_DAYS: i64 = 60;

/// What a digest is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Digest {
    /// What is new; never nothing.
    pub news: Vec<News>,
    /// The time zone of the community.
    pub zone: Tz,
}

type WriteDigest = dyn Fn(&Addressee, &Digest) -> Letter + Send + Sync;

/// How digests are written: a pure function of whom one is for and what it tells.
#[derive(Clone)]
pub struct ComposeDigest(pub Arc<WriteDigest>);

impl fmt::Debug for ComposeDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ComposeDigest")
    }
}

/// A day's round as its row holds it.
#[derive(Debug, Clone, Copy, Queryable)]
struct Round {
    day: Day,
    told_from: NaiveDateTime,
    told_until: NaiveDateTime,
    weekly_from: NaiveDateTime,
    weekly: bool,
    after_number: i64,
    done: bool,
    from_seal: i64,
    until_seal: i64,
    weekly_from_seal: i64,
}

impl Round {
    /// The same round with its seals. An earlier version that still ran when the table was changed began rounds without: they told what
    /// was sealed by then.
    fn with_seals(self, conn: &mut DbConn) -> Result<Self, StoreError> {
        Ok(Self {
            from_seal: seal_or(conn, self.from_seal, self.told_from)?,
            until_seal: seal_or(conn, self.until_seal, self.told_until)?,
            weekly_from_seal: seal_or(conn, self.weekly_from_seal, self.weekly_from)?,
            ..self
        })
    }

    /// Up to where whoever gets a digest each day was told before.
    const fn daily(&self) -> Told {
        Told { seal: self.from_seal, at: self.told_from }
    }

    /// Up to where whoever gets a digest each week was told before.
    const fn weekly(&self) -> Told {
        Told { seal: self.weekly_from_seal, at: self.weekly_from }
    }

    /// Up to where everybody was told after it, who was told until `before` when it began. One that nobody went on with has left some out:
    /// it is better to tell others twice.
    const fn all_told(&self, before: Told) -> Told {
        if self.done { Told { seal: self.until_seal, at: self.told_until } } else { before }
    }
}

/// Makes the digests of the day, once its hour (0 to 23, in the time zone of the community) has come; how many were put in the outbox.
/// Cheap where there is nothing to do.
///
/// # Errors
/// If the database fails. What was made until then stays, and the next call goes on from there.
pub async fn write_digests(db: &Db, now: Moment, hour: u32, compose: ComposeDigest) -> Result<usize, CommandError> {
    let Some(day) = db.read(move |conn| day_due(conn, now, hour)).await? else { return Ok(0) };
    let act = Act::new(Actor::System, now);
    // A digest tells what is sealed, and whatever is found later is told by the next one.
    seal_pending(db, now).await?;
    let round = db.write(move |conn| Ok(begun(conn, day, now)?)).await?;
    let after = if round.weekly { round.from_seal.min(round.weekly_from_seal) } else { round.from_seal };
    let told = (after, round.until_seal);
    let news = db.read(move |conn| AllNews::load(conn, told, moment(round.told_until), day)).await?;
    let news = Arc::new(news);
    let mut letters = 0;
    loop {
        let (news, compose) = (news.clone(), compose.clone());
        let page = db.command(&act, "members.digests", move |tx| tx.digest_page(day, &news, &compose)).await?;
        match page {
            Some(made) => letters += made,
            None => return Ok(letters),
        }
    }
}

/// The day whose digests are to be made; none before its hour, or once they are made.
fn day_due(conn: &mut DbConn, now: Moment, hour: u32) -> Result<Option<Day>, StoreError> {
    let Some(community) = crate::community::load(conn)? else { return Ok(None) };
    let Some(day) = digest_day(now, community.time_zone, hour) else { return Ok(None) };
    Ok(round_of(conn, day)?.is_none_or(|round| !round.done).then_some(day))
}

fn round_of(conn: &mut DbConn, day: Day) -> Result<Option<Round>, StoreError> {
    let round: Option<Round> =
        digest_rounds::table.find(day).select(digest_rounds::all_columns).first(conn).optional()?;
    round.map(|round| round.with_seals(conn)).transpose()
}

/// A seal where it is known, or else the last that was set by a moment.
fn seal_or(conn: &mut DbConn, seal: i64, at: NaiveDateTime) -> Result<i64, StoreError> {
    if seal >= 0 { Ok(seal) } else { last_seal_by(conn, at) }
}

/// The round of a day, which begins where there is none: it tells what is new since the last one, and once a week also since the last one
/// that did.
fn begun(conn: &mut DbConn, day: Day, now: Moment) -> Result<Round, StoreError> {
    if let Some(round) = round_of(conn, day)? {
        return Ok(round);
    }
    let (last, last_week) = (last_before(conn, day, false)?, last_before(conn, day, true)?);
    let from = told_until(conn, last.map(|last| last.all_told(last.daily())), 1, now)?;
    let weekly_from = told_until(conn, last_week.map(|last| last.all_told(last.weekly())), 7, now)?;
    let round = Round {
        day,
        told_from: from.at,
        told_until: stored(now),
        weekly_from: weekly_from.at,
        weekly: last_week.is_none_or(|last| !last.done || last.day < monday_of(day)),
        after_number: 0,
        done: false,
        from_seal: from.seal,
        until_seal: last_seal(conn)?,
        weekly_from_seal: weekly_from.seal,
    };
    let forgotten = digest_rounds::day.lt(day - Duration::days(ROUND_DAYS));
    diesel::delete(digest_rounds::table.filter(forgotten)).execute(conn)?;
    diesel::insert_into(digest_rounds::table)
        .values((
            digest_rounds::day.eq(round.day),
            digest_rounds::told_from.eq(round.told_from),
            digest_rounds::told_until.eq(round.told_until),
            digest_rounds::weekly_from.eq(round.weekly_from),
            digest_rounds::is_weekly.eq(round.weekly),
            digest_rounds::after_number.eq(round.after_number),
            digest_rounds::is_done.eq(round.done),
            digest_rounds::from_seal.eq(round.from_seal),
            digest_rounds::until_seal.eq(round.until_seal),
            digest_rounds::weekly_from_seal.eq(round.weekly_from_seal),
        ))
        .execute(conn)?;
    Ok(round)
}

/// The last round before a day, or the last of those that told a week.
fn last_before(conn: &mut DbConn, day: Day, weekly: bool) -> Result<Option<Round>, StoreError> {
    let mut query = digest_rounds::table.filter(digest_rounds::day.lt(day)).into_boxed();
    if weekly {
        query = query.filter(digest_rounds::is_weekly.eq(true));
    }
    let last: Option<Round> =
        query.order(digest_rounds::day.desc()).select(digest_rounds::all_columns).first(conn).optional()?;
    last.map(|last| last.with_seals(conn)).transpose()
}

/// Up to where was told before a round: by the last one, at most [`DAYS_BACK_MAX`] ago, and before the first some days ago.
fn told_until(conn: &mut DbConn, last: Option<Told>, days: i64, now: Moment) -> Result<Told, StoreError> {
    let earliest = stored(now - Duration::days(DAYS_BACK_MAX));
    let at = match last {
        Some(last) if last.at >= earliest => return Ok(last),
        Some(_) => earliest,
        None => stored(now - Duration::days(days)),
    };
    Ok(Told { seal: last_seal_by(conn, at)?, at })
}

/// A member who may get a digest: who, and what they have chosen and when, if anything.
type Reader = (MemberId, i64, String, String, Option<String>, Option<String>, Option<NaiveDateTime>);

impl Tx<'_> {
    /// Puts the digests of the next page of members in the outbox; how many. None once all are through.
    fn digest_page(
        &mut self,
        day: Day,
        news: &AllNews,
        compose: &ComposeDigest,
    ) -> Result<Option<usize>, CommandError> {
        let Some(round) = round_of(self.conn, day)?.filter(|round| !round.done) else { return Ok(None) };
        let present = [Status::Active, Status::OnLeave, Status::Suspended].map(Status::as_str);
        let readers: Vec<Reader> = members::table
            .left_join(member_notices::table)
            .filter(members::number.gt(round.after_number))
            .filter(members::status.eq_any(present))
            .filter(members::email.is_not_null())
            .order(members::number)
            .limit(PAGE)
            .select((
                members::id,
                members::number,
                members::name,
                members::language,
                members::email,
                member_notices::digest.nullable(),
                member_notices::set_at.nullable(),
            ))
            .load(self.conn)?;
        let rounds: Vec<(NaiveDateTime, i64)> = digest_rounds::table
            .filter(digest_rounds::is_done.eq(true))
            .select((digest_rounds::told_until, digest_rounds::until_seal))
            .load(self.conn)?;
        let mut told = Vec::with_capacity(rounds.len());
        for (at, seal) in rounds {
            told.push(Told { seal: seal_or(self.conn, seal, at)?, at });
        }
        let last = readers.last().map_or(round.after_number, |reader| reader.1);
        let done = i64::try_from(readers.len()).unwrap_or(PAGE) < PAGE;
        let secret = self.stop_secret()?;
        let ids: Vec<MemberId> = readers.iter().map(|reader| reader.0.clone()).collect();
        let voted = voted_among(self.conn, &news.closing_openly(), &ids)?;
        let mut letters = Vec::new();
        for reader in readers {
            letters.extend(self.digest_for(reader, &round, &told, (news, &voted), (compose, &secret))?);
        }
        let made = letters.len();
        insert_all!(self.conn, outbox::table, letters)?;
        diesel::update(digest_rounds::table.find(day))
            .set((digest_rounds::after_number.eq(last), digest_rounds::is_done.eq(done)))
            .execute(self.conn)?;
        Ok(Some(made))
    }

    /// The digest of a member; none for whoever wants none today, or where there is nothing to tell.
    fn digest_for(
        &self,
        (id, number, name, language, address, every, set_at): Reader,
        round: &Round,
        rounds: &[Told],
        (news, voted): (&AllNews, &Voted),
        (compose, secret): (&ComposeDigest, &StopSecret),
    ) -> Result<Option<NewLetter>, StoreError> {
        let corrupt = |what: &str| StoreError::Corrupt(format!("the {what} of M-{number}"));
        let every = every.map_or(Ok(DigestEvery::Daily), |every| every.parse().map_err(|_| corrupt("digest")))?;
        let since = match every {
            DigestEvery::None => return Ok(None),
            DigestEvery::Daily => round.daily(),
            DigestEvery::Weekly if !round.weekly => return Ok(None),
            DigestEvery::Weekly => weekly_since(round, rounds, set_at),
        };
        let news = news.since(&id, since, voted);
        if news.is_empty() {
            return Ok(None);
        }
        let language = Language::from_tag(&language).ok_or_else(|| corrupt("language"))?;
        let stop = Some(secret.address_end(MailKind::Digest, number));
        let to = Addressee { number, name, language, community: self.community.name.clone(), stop };
        let letter = (compose.0)(&to, &Digest { news, zone: self.community.time_zone });
        Ok(Some(NewLetter::of(self, MailKind::Digest, address, letter).to(&id).stopped_at(to.stop)))
    }
}

/// Up to where a member was told who gets a digest each week. Who has chosen so since the last week was told by the rounds of days until
/// then, the last of which came before the choice.
fn weekly_since(round: &Round, rounds: &[Told], set_at: Option<NaiveDateTime>) -> Told {
    let before =
        |set_at: NaiveDateTime| rounds.iter().copied().filter(move |told| told.at <= set_at).max_by_key(|told| told.at);
    let last = set_at.and_then(before).filter(|told| told.at > round.weekly_from);
    last.unwrap_or_else(|| round.weekly())
}
