//! The result of a decision for or against one proposal, with everything that is needed to redo it.

use domain::decisions::count::{Need, Needed};
use domain::decisions::method::Method;
use domain::decisions::quorum::{Persons, QuorumOf};
use domain::decisions::stage::Stage;
use domain::decisions::tally::majority::Base;
use domain::treasury::money::Currency;
use serde::Serialize;
use store::decisions::{DecisionPage, Delegated, TalliedResult};
use utoipa::ToSchema;
use utoipa::openapi::schema::Object;

use super::super::types::{DayJson, MomentJson, one_of};
use super::choice::{ChoiceResultJson, choice_result};

/// How many persons could vote, and how many did, where the quorum counts persons.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = QuorumPersons)]
pub struct PersonsJson {
    /// Persons on the roll.
    #[schema(example = 40)]
    on_roll: i64,
    /// Persons who voted; null where so few did in a secret vote that it is not told beside their votes.
    #[schema(required = true, example = 17)]
    voted: Option<i64>,
}

impl From<Persons> for PersonsJson {
    fn from(persons: Persons) -> Self {
        Self { on_roll: persons.on_roll, voted: persons.voted }
    }
}

/// A result: its `method` says which of the two it is.
#[derive(Debug, Serialize, ToSchema)]
#[serde(untagged)]
#[schema(as = AnyResult)]
pub enum AnyResultJson {
    /// Of a majority.
    Majority(Box<ResultJson>),
    /// Of a method that chooses among options.
    Choice(Box<ChoiceResultJson>),
}

/// By what a result was annulled: nothing of it has effect any more.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[schema(as = AnnulledResult)]
pub struct AnnulledJson {
    /// The number of the decision that reversed what it did; null where a contest of it was upheld before it did anything.
    #[schema(required = true, example = 15)]
    by: Option<i64>,
    /// From which day on what it did is reversed; null where a contest was upheld.
    #[schema(required = true)]
    from: Option<DayJson>,
}

impl AnnulledJson {
    /// By what the result of a decision was annulled; nothing where it stands.
    pub(super) fn of(page: &DecisionPage) -> Option<Self> {
        let by = page.declared.annulled_by.as_ref();
        (page.decision.stage == Stage::Annulled)
            .then(|| Self { by: by.map(|by| by.number), from: by.map(|by| by.from.into()) })
    }
}

/// The methods of decisions for or against one proposal.
fn majority_schema() -> Object {
    one_of([Method::Majority, Method::Consent, Method::Consensus].map(Method::as_str))
}

/// What a quorum counts.
pub(super) fn quorum_of_schema() -> Object {
    one_of(QuorumOf::ALL.iter().map(|of| of.as_str()))
}

/// What a majority is of.
fn base_schema() -> Object {
    one_of(Base::ALL.iter().map(|base| base.as_str()))
}

/// The words for what a proposal needs beside its quorum.
fn need_schema() -> Object {
    one_of(["majority", "majority_of_class", "agreement", "objections", "stand_asides"])
}

/// What of a result was delegated: members who did not vote, and count with what their delegate voted; in a secret vote, whose votes went along
/// with their delegate's ballot.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[schema(as = Delegated)]
pub struct DelegatedJson {
    /// How many members did not vote and are carried by somebody who did.
    #[schema(example = 2)]
    members: i64,
    /// Their votes, which are among the votes cast.
    #[schema(example = 2)]
    votes: i64,
    /// How many members had delegated, did not vote, and are carried by nobody.
    #[schema(example = 0)]
    not_carried: i64,
    /// The number of voters below which none of this is told, where fewer voted in a secret vote in which votes may go along: the others are 0
    /// then; otherwise null.
    #[schema(required = true, example = 5)]
    withheld_below: Option<i64>,
}

impl From<&Delegated> for DelegatedJson {
    fn from(delegated: &Delegated) -> Self {
        let Delegated { members, votes, left, withheld_below, .. } = delegated;
        Self {
            members: *members,
            votes: *votes,
            not_carried: left.iter().map(|(_, members)| members).sum(),
            withheld_below: *withheld_below,
        }
    }
}

/// What a proposal needed beside its quorum, and what it got.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Needed)]
pub struct NeededJson {
    /// Votes for it (of all, or of a class), somebody who goes along, or not too many who object or stand aside.
    #[schema(schema_with = need_schema)]
    need: &'static str,
    /// The class by its address part, where it is about one; otherwise null.
    #[schema(required = true, example = "worker")]
    class: Option<String>,
    /// The votes that it is of.
    base: i64,
    /// The least number of votes that suffices; of `objections` and `stand_asides` the greatest that does no harm.
    bound: i64,
    /// As many there were.
    got: i64,
    /// Whether that is enough, or not too many.
    met: bool,
    /// Whether nothing but that is told, since too few of a class voted in secret: the figures are 0 then.
    withheld: bool,
}

impl From<Needed> for NeededJson {
    fn from(needed: Needed) -> Self {
        let Needed { need, base, bound, got, met, untold } = needed;
        let (need, class) = match need {
            Need::Majority => ("majority", None),
            Need::MajorityOf(class) => ("majority_of_class", Some(class)),
            Need::Agreement => ("agreement", None),
            Need::Objections => ("objections", None),
            Need::StandAsides => ("stand_asides", None),
        };
        Self { need, class, base, bound, got, met, withheld: untold }
    }
}

/// A result of yes and no, with everything that is needed to redo it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Result)]
pub struct ResultJson {
    /// How it was counted: by a majority, by consent or by consensus.
    #[schema(schema_with = majority_schema)]
    method: String,
    /// Votes on the roll.
    eligible: i64,
    /// Votes for; of consent and consensus, those who go along.
    yes: i64,
    /// Votes against; of consent and consensus, those who object.
    no: i64,
    /// Abstentions; of consent and consensus, those who stand aside.
    abstain: i64,
    /// The part of the roll that must take part.
    #[schema(example = "1/3")]
    quorum: String,
    /// What the quorum counts.
    #[schema(schema_with = quorum_of_schema)]
    quorum_of: &'static str,
    /// The persons, where the quorum counts them; otherwise null.
    #[schema(required = true)]
    quorum_persons: Option<PersonsJson>,
    /// The least number of votes, or of persons, that meets it.
    quorum_votes: i64,
    /// Whether as many were cast, or took part.
    quorum_met: bool,
    /// Simple, absolute or qualified, or consent or consensus.
    #[schema(example = "simple")]
    majority: String,
    /// What a qualified majority needs of its base.
    #[schema(example = "2/3")]
    threshold: String,
    /// What a majority is of: `cast` (votes for and against), `all_cast` (abstentions too), `present` (all who were present in a meeting) or
    /// `eligible` (all on the roll).
    #[schema(schema_with = base_schema)]
    base: String,
    /// The least number of yes votes that passes; null of consent and consensus.
    #[schema(required = true, example = 5)]
    yes_needed: Option<i64>,
    /// Everything that it needed beside the quorum.
    needed: Vec<NeededJson>,
    /// What the chair of the meeting voted, where the quorum was met, as many were for it as against it and the rules let that decide: `yes`,
    /// `no` or `abstain`; otherwise null.
    #[schema(required = true, example = "yes")]
    casting_vote: Option<String>,
    /// What of it was delegated.
    delegated: DelegatedJson,
    /// Whether it passed: what was counted, also where that was `annulled` since.
    passed: bool,
    /// By what it was annulled since; null where it stands.
    #[schema(required = true)]
    annulled: Option<AnnulledJson>,
    /// When it was counted.
    counted_at: MomentJson,
}

impl ResultJson {
    fn of(result: TalliedResult, delegated: &Delegated, annulled: Option<AnnulledJson>) -> Self {
        let TalliedResult { outcome, conditions, counted_at, .. } = result;
        Self {
            delegated: delegated.into(),
            method: Method::from(conditions.majority).word(),
            eligible: outcome.eligible,
            yes: outcome.votes.yes,
            no: outcome.votes.no,
            abstain: outcome.votes.abstain,
            quorum: conditions.quorum.part.to_string(),
            quorum_of: conditions.quorum.of.as_str(),
            quorum_persons: outcome.persons.map(Into::into),
            quorum_votes: outcome.quorum_votes,
            quorum_met: outcome.quorum_met,
            majority: conditions.majority.to_string(),
            threshold: conditions.threshold.to_string(),
            base: conditions.base.to_string(),
            casting_vote: conditions.by_chair(&outcome).map(|said| said.to_string()),
            yes_needed: outcome.majority().map(|needed| needed.bound),
            needed: outcome.needed.into_iter().map(Into::into).collect(),
            passed: outcome.passed,
            annulled,
            counted_at: counted_at.into(),
        }
    }
}

/// The result, once counted.
pub(super) fn result_json(page: &DecisionPage, currency: Currency) -> Option<AnyResultJson> {
    match &page.result {
        Some(result) => {
            let result = ResultJson::of(result.clone(), &page.delegated, AnnulledJson::of(page));
            Some(AnyResultJson::Majority(Box::new(result)))
        }
        None => choice_result(page, currency).map(|result| AnyResultJson::Choice(Box::new(result))),
    }
}
