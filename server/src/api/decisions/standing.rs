//! How a decision stands: the rules that govern it, the roll, who takes part, and what held up its vote or ended it early.

use domain::decisions::failure::EffectFailure;
use domain::decisions::roll::RollReason;
use serde::Serialize;
use store::decisions::{ClosedEarly, Extended, GoverningRule, OpeningWaits, RollPlace, Standing, Withheld};
use utoipa::ToSchema;
use utoipa::openapi::schema::{Object, ObjectBuilder, SchemaType, Type};

use super::super::types::{DayJson, MemberNameJson, MomentJson, one_of};
use super::list::named;
use super::result::quorum_of_schema;

/// The schema of a field that says what a vote waits for, or nothing.
pub(super) fn waits_schema() -> Object {
    let words = OpeningWaits::ALL.iter().map(|waits| Some(waits.as_str())).chain([None]);
    let kinds = SchemaType::from_iter([Type::String, Type::Null]);
    ObjectBuilder::new().schema_type(kinds).enum_values(Some(words)).build()
}

fn reason_schema() -> Object {
    one_of(RollReason::ALL.iter().map(|reason| reason.as_str()))
}

/// A value of a rule that governs a stage of a decision.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = GoverningRule)]
pub struct GoverningRuleJson {
    /// The stage that it governs.
    #[schema(schema_with = super::stage_schema)]
    stage: &'static str,
    /// The key of the rule, under which `/rules` shows its values with their authorities.
    #[schema(example = "decisions.quorum")]
    key: String,
    /// The class, or the kind of decision, or both, that the value is for; empty where it is for the community.
    #[schema(example = "ordinary")]
    scope: String,
    /// The value: amounts in minor units.
    #[schema(example = "1/3")]
    value: String,
    /// Since when the value holds.
    since: DayJson,
}

impl From<GoverningRule> for GoverningRuleJson {
    fn from(rule: GoverningRule) -> Self {
        let GoverningRule { stage, key, scope, value, since, .. } = rule;
        Self { stage: stage.as_str(), key, scope, value, since: since.into() }
    }
}

/// How many are on the roll, and how many take part.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Turnout)]
pub struct TurnoutJson {
    /// Members on the roll.
    #[schema(example = 40)]
    members_on_roll: i64,
    /// Their votes.
    #[schema(example = 40)]
    votes_on_roll: i64,
    /// Members who have voted, on the web or on paper, or are carried since the close; null where that is withheld. After the count of a secret
    /// vote it is where so few cast a ballot, in all or of a class that counts by itself, that, beside their votes, it would tell who of them
    /// did; and where so few papers came back that it would tell how many of these count for nothing.
    #[schema(required = true, example = 17)]
    members_voted: Option<i64>,
    /// How many of them `/decisions/{number}/votes` does not name, since they voted by a paper that is not counted yet, or is invalid and counts
    /// for nothing; null where ballots are secret, and nobody is named.
    #[schema(required = true, example = 0)]
    members_on_paper: Option<i64>,
    /// The votes of those who voted; null where that is withheld.
    #[schema(required = true, example = 17)]
    votes_cast: Option<i64>,
    /// The number of voters below which it is not told how many they are, where fewer have voted in a secret vote that is not counted; where
    /// it is counted, where papers of fewer came back, or not all have as many votes and fewer voted, or fewer of a class that counts by
    /// itself, or votes that went along with one ballot are most of such a class's; otherwise null.
    #[schema(required = true, example = 5)]
    withheld_below: Option<i64>,
    /// Whether it is withheld until the count, since votes of others may go along with secret ballots: how far the number rises at once
    /// would tell how many did.
    #[schema(example = false)]
    withheld_until_counted: bool,
    /// What the quorum counts.
    #[schema(schema_with = quorum_of_schema)]
    quorum_of: &'static str,
    /// The least number of votes, or of persons, that meets the quorum.
    #[schema(example = 14)]
    quorum_votes: i64,
    /// The votes of those present, where it is voted on in a meeting: now, or as it closed. Null where it is not.
    #[schema(required = true)]
    votes_present: Option<i64>,
}

impl From<Standing> for TurnoutJson {
    fn from(standing: Standing) -> Self {
        let votes_told = matches!(standing.withheld, None | Some(Withheld::Persons { .. }));
        Self {
            members_on_roll: standing.members_on_roll,
            votes_on_roll: standing.votes_on_roll,
            members_voted: standing.withheld.is_none().then_some(standing.members_voted),
            members_on_paper: standing.members_on_paper,
            votes_cast: votes_told.then_some(standing.votes_cast),
            withheld_below: match standing.withheld {
                Some(Withheld::Below(floor) | Withheld::Persons { floor, .. }) => Some(floor),
                Some(Withheld::UntilCounted) | None => None,
            },
            withheld_until_counted: standing.withheld == Some(Withheld::UntilCounted),
            quorum_of: standing.quorum_of.as_str(),
            quorum_votes: standing.quorum_votes,
            votes_present: standing.votes_present,
        }
    }
}

/// A place on the roll.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = OwnPlace)]
pub struct OwnPlaceJson {
    /// The votes; 0 for whoever is left out.
    #[schema(example = 1)]
    votes: i64,
    /// Why the member is on the roll, or is not.
    #[schema(schema_with = reason_schema)]
    reason: &'static str,
}

impl From<RollPlace> for OwnPlaceJson {
    fn from(place: RollPlace) -> Self {
        let votes = if place.reason.is_on_roll() { place.votes } else { 0 };
        Self { votes, reason: place.reason.as_str() }
    }
}

/// An extension of a vote.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Extension)]
pub struct ExtensionJson {
    /// By how many days of 24 hours.
    #[schema(example = 2)]
    days: i64,
    /// Why, in Markdown; empty where that was erased.
    reason: String,
    /// Who extended it; null where that was erased.
    #[schema(required = true)]
    by: Option<MemberNameJson>,
    /// When.
    at: MomentJson,
}

impl From<Extended> for ExtensionJson {
    fn from(extended: Extended) -> Self {
        let Extended { days, reason, by, at } = extended;
        Self { days, reason, by: by.map(named), at: at.into() }
    }
}

/// A close before the deadline.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ClosedEarly)]
pub struct ClosedEarlyJson {
    /// Who closed it; null where that was erased.
    #[schema(required = true)]
    by: Option<MemberNameJson>,
    /// When.
    at: MomentJson,
    /// When it would have closed; null where that is not known any more.
    #[schema(required = true)]
    planned: Option<MomentJson>,
}

impl From<ClosedEarly> for ClosedEarlyJson {
    fn from(early: ClosedEarly) -> Self {
        Self { by: early.by.map(named), at: early.at.into(), planned: early.planned.map(Into::into) }
    }
}

/// Why the effects of a decision that passed could not be done: all are done or none.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = EffectFailure)]
pub struct FailureJson {
    /// The place of the effect that refused among `effects` and behind them `option_effects`, from 1.
    #[schema(example = 1)]
    effect: usize,
    /// The name of the sentence that says why, the same in every language.
    #[schema(example = "error-role-held")]
    code: String,
}

impl From<&EffectFailure> for FailureJson {
    fn from(failure: &EffectFailure) -> Self {
        Self { effect: failure.position + 1, code: failure.key.clone() }
    }
}
