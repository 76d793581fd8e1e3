//! Cost pools, read from the tables. What is serialised of a pool is its state, as events hold it.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::audit::fingerprint;
use domain::infrastructure::{Kind, Way};
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::sharing::{Participation, Sourced};
use serde::{Serialize, Serializer};

use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{MeasureId, PoolId};
use crate::infrastructure::readings::{Measure, load_measures};
use crate::schema::{assets, members, pool_participants, pool_sources, pools as pool_rows, services, sites};

/// A site, a machine or a service whose cost a pool shares, for some time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PoolSource {
    /// What orders the sources of a pool; its place along the line is [`Pool::place_of`].
    pub position: i64,
    /// A site, a machine or a service.
    pub kind: Kind,
    /// Its address part.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// The first day in the pool.
    pub from: Day,
    /// The first day without it; equal to `from` in one that was struck out.
    pub until: Option<Day>,
}

impl PoolSource {
    /// As forms and events name it: `assets/heron`.
    #[must_use]
    pub fn address(&self) -> String {
        format!("{}/{}", self.kind, self.slug)
    }

    /// Whether it was struck out: it ended on its first day.
    #[must_use]
    pub fn is_struck(&self) -> bool {
        self.until == Some(self.from)
    }
}

impl Serialize for PoolSource {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.position, self.address(), self.from, self.until).serialize(serializer)
    }
}

/// A measure that a pool looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PoolMeasure {
    pub(crate) id: MeasureId,
    /// The address part of the service.
    pub service: String,
    /// The address part of the measure.
    pub slug: String,
    /// What is measured.
    pub name: String,
    /// The unit, in words.
    pub unit: String,
    /// How it is read.
    pub(crate) way: Way,
}

impl PoolMeasure {
    /// As forms and events name it: `service/measure`.
    #[must_use]
    pub fn address(&self) -> String {
        format!("{}/{}", self.service, self.slug)
    }
}

impl Serialize for PoolMeasure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.address().serialize(serializer)
    }
}

/// Somebody who is listed as taking part, from a day until another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Listed {
    #[serde(skip)]
    pub(crate) id: String,
    /// The member's number.
    pub member: i64,
    /// The member's name.
    #[serde(skip)]
    pub name: String,
    /// Where along the line, counted from 1.
    pub place: i64,
    /// The first day.
    pub from: Day,
    /// The first day without them; equal to `from` where the listing was struck out.
    pub until: Option<Day>,
}

impl Listed {
    /// Whether it was struck out: it ended on its first day.
    #[must_use]
    pub fn is_struck(&self) -> bool {
        self.until == Some(self.from)
    }

    /// The member's number as people write it.
    #[must_use]
    pub fn short_name(&self) -> String {
        MemberNumber(self.member).to_string()
    }
}

/// A cost pool.
#[derive(Debug, Clone, Serialize)]
pub struct Pool {
    #[serde(skip)]
    pub(crate) id: PoolId,
    /// The address part.
    pub slug: String,
    /// The name.
    pub name: String,
    /// What it is for, possibly nothing.
    pub purpose: String,
    /// The first day on which it shares anything.
    pub from: Day,
    /// Who takes part.
    pub participants: Participation,
    /// What measures use.
    pub use_measure: Option<PoolMeasure>,
    /// What measures reserved capacity.
    pub reserved_measure: Option<PoolMeasure>,
    /// The first day on which nothing is shared any more.
    pub closed_on: Option<Day>,
    /// What it shares and shared the cost of, in order.
    pub sources: Vec<PoolSource>,
    /// Those who are listed, by number and first day.
    pub listed: Vec<Listed>,
    pub(crate) created_at: NaiveDateTime,
}

impl Pool {
    /// The short name: its address without the first stroke.
    pub(crate) fn subject(&self) -> String {
        format!("sharing/{}", self.slug)
    }

    /// A fingerprint of what [`change_pool`](super::change_pool) changes, by which whoever changes it says what they looked at.
    #[must_use]
    pub fn seen(&self) -> String {
        let measure = |measure: &Option<PoolMeasure>| measure.as_ref().map(PoolMeasure::address);
        let Self { name, purpose, from, participants, use_measure, reserved_measure, .. } = self;
        fingerprint(&(name, purpose, from, participants.as_str(), measure(use_measure), measure(reserved_measure)))
    }

    /// What it shares when: each source until the pool was closed at the latest.
    #[must_use]
    pub fn sourced(&self) -> Vec<Sourced> {
        let sourced = |source: &PoolSource| Sourced {
            kind: source.kind,
            slug: source.slug.clone(),
            from: source.from,
            until: source.until.into_iter().chain(self.closed_on).min(),
        };
        self.sources.iter().map(sourced).collect()
    }

    /// What is in it on no last day, as far as anybody knows.
    pub fn open_sources(&self) -> impl Iterator<Item = &PoolSource> {
        self.sources.iter().filter(|source| source.until.is_none())
    }

    /// Whether it shares costs on a day.
    #[must_use]
    pub fn is_open_on(&self, day: Day) -> bool {
        self.closed_on.is_none_or(|closed| day < closed)
    }
}

/// Every pool by name, or one.
pub(crate) fn load_pools(conn: &mut DbConn, slug: Option<&str>) -> Result<Vec<Pool>, StoreError> {
    let mut pools = load_unlisted(conn, slug)?;
    for pool in &mut pools {
        pool.listed = listed(conn, &pool.id)?;
    }
    Ok(pools)
}

/// Every pool by name, or one, as if nobody were listed in it: a hundred thousand may be, and what a pool costs does not depend on them.
pub(super) fn load_unlisted(conn: &mut DbConn, slug: Option<&str>) -> Result<Vec<Pool>, StoreError> {
    type Row = (
        PoolId,
        (String, String, String, String),
        (Option<MeasureId>, Option<MeasureId>),
        (Day, Option<Day>),
        NaiveDateTime,
    );
    let mut query = pool_rows::table.into_boxed();
    if let Some(slug) = slug {
        query = query.filter(pool_rows::slug.eq(slug.to_owned()));
    }
    let rows: Vec<Row> = query
        .order((pool_rows::name, pool_rows::slug))
        .select((
            pool_rows::id,
            (pool_rows::slug, pool_rows::name, pool_rows::purpose, pool_rows::participants),
            (pool_rows::use_measure_id, pool_rows::reserved_measure_id),
            (pool_rows::valid_from, pool_rows::closed_on),
            pool_rows::created_at,
        ))
        .load(conn)?;
    let measures = measures_by_id(conn)?;
    let mut pools = Vec::with_capacity(rows.len());
    for (id, (slug, name, purpose, participants), (used, reserved), (from, closed_on), created_at) in rows {
        let participants =
            participants.parse().map_err(|_| StoreError::Corrupt(format!("the participants of {slug}")))?;
        let measure = |id: Option<MeasureId>| id.and_then(|id| measures.get(&id).cloned());
        pools.push(Pool {
            sources: sources(conn, &id)?,
            listed: Vec::new(),
            use_measure: measure(used),
            reserved_measure: measure(reserved),
            id,
            slug,
            name,
            purpose,
            from,
            participants,
            closed_on,
            created_at,
        });
    }
    Ok(pools)
}

fn measures_by_id(conn: &mut DbConn) -> Result<HashMap<MeasureId, PoolMeasure>, StoreError> {
    let measure = |measure: Measure| {
        let Measure { id, service, slug, name, unit, way, .. } = measure;
        (id.clone(), PoolMeasure { id, service, slug, name, unit, way })
    };
    Ok(load_measures(conn, None)?.into_iter().map(measure).collect())
}

fn sources(conn: &mut DbConn, pool: &PoolId) -> Result<Vec<PoolSource>, StoreError> {
    type Named = Option<(String, String)>;
    type Row = (i64, Named, Named, Named, (Day, Option<Day>));
    let rows: Vec<Row> = pool_sources::table
        .left_join(assets::table)
        .left_join(services::table)
        .left_join(sites::table)
        .filter(pool_sources::pool_id.eq(pool))
        .order((pool_sources::position, pool_sources::valid_from, pool_sources::id))
        .select((
            pool_sources::position,
            (assets::slug, assets::name).nullable(),
            (services::slug, services::name).nullable(),
            (sites::slug, sites::name).nullable(),
            (pool_sources::valid_from, pool_sources::valid_until),
        ))
        .load(conn)?;
    // A row of nothing, which only a change behind the log's back can make, is for the verification to find.
    let source = |(position, asset, service, site, (from, until)): Row| {
        let of = |kind: Kind| move |(slug, name)| (kind, slug, name);
        let asset = asset.map(of(Kind::Asset));
        let (kind, slug, name) = asset.or(service.map(of(Kind::Service))).or(site.map(of(Kind::Site)))?;
        Some(PoolSource { position, kind, slug, name, from, until })
    };
    Ok(rows.into_iter().filter_map(source).collect())
}

fn listed(conn: &mut DbConn, pool: &PoolId) -> Result<Vec<Listed>, StoreError> {
    let rows: Vec<(String, i64, String, i64, Day, Option<Day>)> = pool_participants::table
        .inner_join(members::table)
        .filter(pool_participants::pool_id.eq(pool))
        .order((members::number, pool_participants::valid_from, pool_participants::id))
        .select((
            pool_participants::id,
            members::number,
            members::name,
            pool_participants::place,
            pool_participants::valid_from,
            pool_participants::valid_until,
        ))
        .load(conn)?;
    let listed = |(id, member, name, place, from, until)| Listed { id, member, name, place, from, until };
    Ok(rows.into_iter().map(listed).collect())
}

/// A pool by its address part.
pub(crate) fn find_pool(conn: &mut DbConn, slug: &str) -> Result<Pool, CommandError> {
    load_pools(conn, Some(slug))?.pop().ok_or(CommandError::NotFound)
}

/// Every pool.
#[derive(Debug, Clone)]
pub struct Pools {
    /// The pools, by name, without those who are listed in them.
    pub pools: Vec<Pool>,
    /// Of each, by address part, the months that can be shared today and have not been, oldest first.
    pub to_share: HashMap<String, Vec<domain::calendar::Month>>,
    /// Of each, by address part, the latest month that stands.
    pub latest: HashMap<String, domain::calendar::Month>,
}

/// Every pool by name, with what is to do.
///
/// # Errors
/// If the viewer may not read an account, or the database fails.
pub async fn pools(db: &Db, viewer: &Viewer, now: domain::Moment) -> Result<Pools, CommandError> {
    viewer.require(Power::ReadOwnAccount)?;
    let keeps = viewer.may(Power::ShareCosts);
    db.read(move |conn| {
        let costs = if keeps { Some(super::run::Costs::load(conn)?) } else { None };
        let pools = match &costs {
            Some(costs) => costs.pools.clone(),
            None => load_unlisted(conn, None)?,
        };
        let (mut to_share, mut latest) = (HashMap::new(), HashMap::new());
        for pool in &pools {
            let months = super::run::standing_months(conn, &pool.id)?;
            let (waiting, _) = super::run::left_to_share(conn, pool, now, &months, costs.as_ref())?;
            to_share.insert(pool.slug.clone(), waiting);
            if let Some(month) = months.iter().max() {
                latest.insert(pool.slug.clone(), *month);
            }
        }
        Ok(Pools { pools, to_share, latest })
    })
    .await
}

/// A pool.
///
/// # Errors
/// Not found; if the viewer may not read an account; or the database fails.
pub async fn pool(db: &Db, viewer: &Viewer, slug: &str) -> Result<Pool, CommandError> {
    viewer.require(Power::ReadOwnAccount)?;
    let slug = slug.to_owned();
    db.read(move |conn| find_pool(conn, &slug)).await
}
