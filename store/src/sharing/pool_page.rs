//! A pool with its months.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domain::Moment;
use domain::calendar::{Month, day_of};
use domain::members::power::Power;
use domain::validation::Refusal;

use super::overtaken::overtaken;
use super::pool::{Pool, find_pool};
use super::prepare::check_terms;
use super::run::{Costs, SharingRunLine, left_to_share, run_lines};
use super::terms::terms;
use crate::act::Viewer;
use crate::db::Db;
use crate::error::CommandError;
use crate::ids::RuleValueId;
use crate::treasury::{Origin, origins};

/// How a pool is shared today.
#[derive(Debug, Clone)]
pub struct TermsToday {
    /// The method and its numbers.
    pub terms: domain::sharing::Terms,
    /// The rule values that say so, by parameter.
    pub values: BTreeMap<String, RuleValueId>,
    /// How many parts each class counts for, by its slug.
    pub weights: BTreeMap<String, u32>,
    /// Where they come from.
    pub origins: HashMap<RuleValueId, Origin>,
}

/// A pool with its months.
#[derive(Debug, Clone)]
pub struct PoolPage {
    /// The pool.
    pub pool: Pool,
    /// Its months, the latest first, those that were reversed too.
    pub runs: Vec<SharingRunLine>,
    /// Those of the latest that stand and would come to something else now; for those who may share costs.
    pub overtaken: Vec<Month>,
    /// The months that can be shared today and do not stand, oldest first.
    pub to_share: Vec<Month>,
    /// How it is shared today; none where no rule says so.
    pub terms: Option<TermsToday>,
    /// The months that are over and cost nothing, oldest first: nothing is left to do for them.
    pub of_nothing: Vec<Month>,
    /// Why no month can be shared by today's method, for want of a measure, say.
    pub lacks: Option<Refusal>,
    /// Whether the viewer sees who is listed.
    pub sees_all: bool,
}

/// A pool with its months.
///
/// # Errors
/// Not found; if the viewer may not read an account; or the database fails.
pub async fn pool_page(db: &Db, viewer: &Viewer, slug: &str, now: Moment) -> Result<PoolPage, CommandError> {
    viewer.require(Power::ReadOwnAccount)?;
    let sees_all = viewer.may(Power::ReadTreasury);
    let shares = viewer.may(Power::ShareCosts);
    let own = viewer.member.as_ref().map(|member| member.number);
    let slug = slug.to_owned();
    db.read(move |conn| {
        let community = crate::community::load(conn)?.ok_or(CommandError::NotFound)?;
        let mut pool = find_pool(conn, &slug)?;
        let runs = run_lines(conn, &pool.id, None)?;
        let standing: Vec<Month> = runs.iter().filter(|run| run.reversed_by.is_none()).map(|run| run.month).collect();
        let costs = Costs::load(conn)?;
        let overtaken = if shares { overtaken(conn, &community, &pool, &runs, &costs)? } else { Vec::new() };
        let (to_share, of_nothing) = left_to_share(conn, &pool, now, &standing, Some(&costs))?;
        let found = match terms(conn, &pool.slug, day_of(now, community.time_zone)) {
            Ok(found) => Some(found),
            Err(CommandError::Invalid(_)) => None,
            Err(error) => return Err(error),
        };
        let lacks = found.as_ref().and_then(|found| check_terms(&found.terms, &pool).err());
        let terms = match found {
            None => None,
            Some(found) => {
                let ids: BTreeSet<RuleValueId> = found.values.values().cloned().collect();
                let origins = origins(conn, &ids)?;
                Some(TermsToday { terms: found.terms, values: found.values, weights: found.weights, origins })
            }
        };
        if !sees_all {
            pool.listed.retain(|listed| Some(listed.member) == own);
        }
        Ok(PoolPage { pool, runs, overtaken, to_share, of_nothing, lacks, terms, sees_all })
    })
    .await
}
