//! What a decision's result passes through between its count and its effects.

use domain::decisions::ruling::Ruling;
use serde::Serialize;
use store::decisions::{Contest, DeclaredView};
use utoipa::ToSchema;
use utoipa::openapi::schema::Object;

use super::super::types::{MemberNameJson, MomentJson, one_of};
use super::list::named;

/// Not ruled on yet.
const WAITING: &str = "waiting";
/// Not ruled on, and settled by another that was upheld.
const SETTLED: &str = "settled";

/// What became of a contest.
fn ruling_schema() -> Object {
    one_of([WAITING, SETTLED].into_iter().chain(Ruling::ALL.iter().map(|ruling| ruling.as_str())))
}

/// What a result passes through before it takes effect, by the rules that its vote opened with.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Declaring)]
pub struct DeclaringJson {
    /// Whether an election committee declares it.
    by_committee: bool,
    /// For how many days of 24 hours it can be contested; 0 for not at all.
    #[schema(example = 7)]
    contest_days: i64,
    /// Who declared it; null where nobody did, or nobody had to.
    #[schema(required = true)]
    declared_by: Option<MemberNameJson>,
    /// Until when a vote whose deadline is over waits to be counted, since no server ran then; null where it does not.
    #[schema(required = true)]
    waits_until: Option<MomentJson>,
    /// The contests, the first first. Why, and the words of the rulings, are read on the decision's page.
    contests: Vec<ContestJson>,
}

/// A contest of a declared result.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Contest)]
pub struct ContestJson {
    /// Its number within the decision, from 1.
    #[schema(example = 1)]
    number: i64,
    /// Who made it.
    by: MemberNameJson,
    /// When.
    at: MomentJson,
    /// What became of it; `settled` where another was upheld, so that nobody rules on it any more.
    #[schema(schema_with = ruling_schema)]
    ruling: &'static str,
    /// When it was ruled on; null while it waits, and where it is settled.
    #[schema(required = true)]
    ruled_at: Option<MomentJson>,
}

impl ContestJson {
    /// A contest of a result that stands, or that was annulled by another contest.
    fn of(contest: &Contest, is_annulled: bool) -> Self {
        let ruling = contest.ruling.as_ref();
        let unruled = if is_annulled { SETTLED } else { WAITING };
        Self {
            number: contest.number,
            by: named(contest.by.clone()),
            at: contest.at.into(),
            ruling: ruling.map_or(unruled, |ruling| ruling.ruling.as_str()),
            ruled_at: ruling.map(|ruling| ruling.at.into()),
        }
    }
}

impl From<&DeclaredView> for DeclaringJson {
    fn from(view: &DeclaredView) -> Self {
        let mut rulings = view.contests.iter().filter_map(|contest| contest.ruling.as_ref());
        let is_annulled = rulings.any(|one| one.ruling == Ruling::Upheld);
        Self {
            by_committee: view.declaring.by_committee,
            contest_days: view.declaring.contest_days,
            declared_by: view.declaration.as_ref().and_then(|declaration| declaration.by.clone()).map(named),
            waits_until: view.waits_until.map(Into::into),
            contests: view.contests.iter().map(|contest| ContestJson::of(contest, is_annulled)).collect(),
        }
    }
}
