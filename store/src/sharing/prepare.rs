//! A pool's month from the inventory, the rules, the register and the readings, as they are now.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domain::Moment;
use domain::agreements::clauses::hash;
use domain::calendar::{Month, day_of};
use domain::infrastructure::{Inventory, Way};
use domain::sharing::{
    Method, Participation, Plan, Quantity, Sourced, Taker, Terms, Who, check_shared_month, cost_in_pool, in_money,
    plan, shared_by_itself,
};
use domain::treasury::money::Currency;
use domain::validation::Refusal;

use super::along;
use super::basis::{Basis, BasisLine, BasisSource};
use super::once::check_once;
use super::pool::{Pool, PoolMeasure, PoolSource};
use super::run::Costs;
use super::takers::{Absent, Present, Taking, taking};
use super::terms::{FoundTerms, terms};
use crate::community::Community;
use crate::conn::DbConn;
use crate::error::{CommandError, StoreError};
use crate::ids::CircleId;
use crate::infrastructure::readings::{Holder, used};
use crate::treasury::founding_day;

/// A pool's month, ready to be posted.
pub(super) struct Prepared {
    pub plan: Plan,
    pub basis: Basis,
    /// The members who take part, by number.
    pub members: BTreeMap<i64, Present>,
    /// The circles whose use counts, by address part.
    pub circles: HashMap<String, CircleId>,
    /// Those who take part and were not read in the month, by their short names.
    pub missing: Vec<String>,
    /// Those who take no part, and why.
    pub absent: Vec<Absent>,
}

impl Prepared {
    /// A fingerprint of everything that would be posted.
    pub fn fingerprint(&self) -> Result<String, StoreError> {
        let basis = serde_json::to_string(&self.basis).map_err(|error| StoreError::Corrupt(error.to_string()))?;
        Ok(hash(&format!("{}\n{basis}", self.plan.fingerprint())))
    }
}

/// Prepares a pool's month.
///
/// # Errors
/// Beside `month` what [`check_shared_month`] refuses, `error-pool-begins` and `error-pool-closed`; `error-sharing-no-sources`
/// and `error-sharing-no-sources-then`, and what the terms and the plan refuse, with sums in the currency ([`in_money`]);
/// `error-sharing-shared-before` where another pool has shared some of it.
pub(super) fn prepare(
    conn: &mut DbConn,
    community: &Community,
    pool: &Pool,
    month: Month,
    now: Moment,
) -> Result<Prepared, CommandError> {
    let costs = Costs::load(conn)?;
    prepare_of(conn, community, pool, month, now, &costs)
}

/// As [`prepare`], of an inventory and pools that have been read.
///
/// # Errors
/// As [`prepare`].
pub(super) fn prepare_of(
    conn: &mut DbConn,
    community: &Community,
    pool: &Pool,
    month: Month,
    now: Moment,
    costs: &Costs,
) -> Result<Prepared, CommandError> {
    let founded_on = founding_day(community);
    let today = day_of(now, community.time_zone);
    check_shared_month(month, founded_on, today).map_err(|refusal| refusal.at("month"))?;
    if month.last_day() < pool.from {
        return Err(Refusal::new("error-pool-begins").with("day", pool.from).at("month").into());
    }
    if let Some(closed) = pool.closed_on.filter(|_| !pool.is_open_on(month.first_day())) {
        return Err(Refusal::new("error-pool-closed").with("day", closed).at("month").into());
    }
    if pool.sources.is_empty() {
        return Err(CommandError::refused("error-sharing-no-sources"));
    }
    let rules_of = month.first_day().max(founded_on);
    let FoundTerms { terms, values, weights } = terms(conn, &pool.slug, rules_of)?;
    check_terms(&terms, pool)?;
    let mut sources = sources(&costs.inventory, &costs.pools, community.currency, pool, month);
    if terms.method != Method::Serial {
        sources.iter_mut().for_each(|source| source.place = None);
    }
    if sources.is_empty() {
        return Err(CommandError::refused("error-sharing-no-sources-then"));
    }
    check_once(conn, pool, month, &sources)?;
    let use_measure = pool.use_measure.as_ref().filter(|_| terms.method.needs_use());
    let reserved_measure = pool.reserved_measure.as_ref().filter(|_| terms.method.needs_reserved());

    let Taking { members, absent } = taking(conn, pool, &weights, month, None)?;
    let mut takers = Takers::of(&members, &weights);
    takers.measured(conn, use_measure, month, |taker, quantity| taker.used = quantity)?;
    takers.measured(conn, reserved_measure, month, |taker, quantity| taker.reserved = quantity)?;
    let Takers { takers, circles, missing } = takers;

    let segments = along::segments(&sources, pool.reached(takers.values().map(|taker| taker.place)));
    let plan = plan(month, &terms, segments, takers.into_values().collect());
    let plan = plan.map_err(|refusal| in_money(refusal, &terms, community.currency, rules_of))?;
    let basis = Basis {
        terms,
        values,
        weights,
        participants: pool.participants,
        use_measure: use_measure.map(Into::into),
        reserved_measure: reserved_measure.map(Into::into),
        sources,
    };
    Ok(Prepared { plan, basis, members, circles, missing: missing.iter().map(ToString::to_string).collect(), absent })
}

/// Whether a pool has what its method looks at.
///
/// # Errors
/// What [`Terms::check`] refuses.
pub(super) fn check_terms(terms: &Terms, pool: &Pool) -> Result<(), Refusal> {
    let unit = |measure: &Option<PoolMeasure>| measure.as_ref().map(|measure| measure.unit.clone());
    let (used, reserved) = (unit(&pool.use_measure), unit(&pool.reserved_measure));
    terms.check(used.as_deref(), reserved.as_deref(), pool.participants == Participation::Listed)
}

/// Whether anything in a pool costs anything in a month: what costs nothing is not shared.
pub(super) fn costs_anything(
    inventory: &Inventory,
    pools: &[Pool],
    currency: Currency,
    pool: &Pool,
    month: Month,
) -> bool {
    sources(inventory, pools, currency, pool, month).iter().any(|source| source.minor > 0)
}

/// Each source that was in the pool in the month, with what it cost on its days there. What runs on a machine and is in a pool
/// by itself is counted there. What took another's place along the line in the month is one with it; each has its place.
pub(super) fn sources(
    inventory: &Inventory,
    pools: &[Pool],
    currency: Currency,
    pool: &Pool,
    month: Month,
) -> Vec<BasisSource> {
    let all: Vec<Sourced> = pools.iter().flat_map(Pool::sourced).collect();
    let shared = shared_by_itself(&all);
    let positions = pool.positions();
    let source = |(source, days): (&PoolSource, Sourced)| {
        let cost = cost_in_pool(inventory, &days, &shared, month, currency)?;
        let minor = cost.total_minor();
        let line = |held: domain::infrastructure::HeldLine| BasisLine {
            address: format!("{}/{}", held.kind, held.slug),
            of: held.name,
            name: held.line.name,
            from: held.counted.from,
            until: held.counted.until,
            minor: held.counted.minor,
        };
        let lines = cost.lines.into_iter().map(line).collect();
        let place = Some(along::place(&positions, source.position));
        Some(BasisSource { address: source.address(), name: source.name.clone(), minor, lines, place })
    };
    let mut line: Vec<BasisSource> = Vec::new();
    for next in pool.sources.iter().zip(pool.sourced()).filter_map(source) {
        match line.last_mut() {
            Some(before) if before.place == next.place => join(before, next),
            _ => line.push(next),
        }
    }
    line
}

/// Adds what took its place to a source.
fn join(before: &mut BasisSource, next: BasisSource) {
    if before.address != next.address {
        before.name = format!("{} · {}", before.name, next.name);
    }
    before.minor += next.minor;
    before.lines.extend(next.lines);
}

/// Those who take part, by who they are.
struct Takers {
    takers: BTreeMap<Who, Taker>,
    circles: HashMap<String, CircleId>,
    /// By number and not as text, so that M-2 stands before M-10.
    missing: BTreeSet<Who>,
}

impl Takers {
    fn of(members: &BTreeMap<i64, Present>, weights: &BTreeMap<String, u32>) -> Self {
        let taker = |(number, member): (&i64, &Present)| {
            let weight = weights.get(&member.class.slug).copied().unwrap_or(1);
            let who = Who::Member(*number);
            (who.clone(), taker(who, member.days, weight, member.place))
        };
        Self { takers: members.iter().map(taker).collect(), circles: HashMap::new(), missing: BTreeSet::new() }
    }

    /// Adds what a measure says. A circle takes part once it is read; what somebody used who does not take part is left
    /// out.
    fn measured(
        &mut self,
        conn: &mut DbConn,
        measure: Option<&PoolMeasure>,
        month: Month,
        set: fn(&mut Taker, Quantity),
    ) -> Result<(), StoreError> {
        let Some(measure) = measure else { return Ok(()) };
        let days = chrono::Datelike::day(&month.last_day());
        // Who keeps nothing ready has no reading, and need not have one.
        let mut unread: BTreeSet<Who> = match measure.way {
            Way::Level => BTreeSet::new(),
            Way::Counter | Way::Amount => self.takers.keys().cloned().collect(),
        };
        for read in used(conn, measure.id.as_str(), month)? {
            let who = match read.holder {
                Holder::Member { number, .. } => Who::Member(number),
                Holder::Circle { slug, id } => {
                    self.circles.insert(slug.clone(), id);
                    let who = Who::Circle(slug);
                    self.takers.entry(who.clone()).or_insert_with(|| taker(who.clone(), days, 1, 1));
                    who
                }
            };
            if let Some(taker) = self.takers.get_mut(&who) {
                set(taker, read.quantity);
                if !read.missing {
                    unread.remove(&who);
                }
            }
        }
        self.missing.extend(unread);
        Ok(())
    }
}

fn taker(who: Who, days: u32, weight: u32, place: u32) -> Taker {
    Taker { who, days, weight, place, used: Quantity::ZERO, reserved: Quantity::ZERO }
}
