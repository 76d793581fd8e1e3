//! `GET /decisions/{number}` and its result.

use axum::extract::Path;
use axum::response::Response;
use domain::decisions::count::{Need, Needed};
use domain::decisions::kind::DecisionKind;
use domain::decisions::method::Method;
use domain::decisions::quorum::{Persons, QuorumOf};
use domain::members::token::Scope;
use domain::treasury::money::Currency;
use serde::Serialize;
use serde_json::Value;
use store::decisions::{DecisionPage, Delegated, EffectView, TalliedResult, page};
use utoipa::ToSchema;
use utoipa::openapi::schema::Object;

use super::super::answer::Asked;
use super::super::parameters::{Parameters, number};
use super::super::types::{DayJson, MemberNameJson, MomentJson, one_of};
use super::super::{Caller, Problem};
use super::choice::{ChoiceResultJson, ChoosingJson, choice_result, choosing_json};
use super::declared::DeclaringJson;
use super::list::named;

/// A decision.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Decision)]
pub struct DecisionJson {
    /// The number: 42 is D-42.
    #[schema(example = 42)]
    number: i64,
    /// The title.
    #[schema(example = "Quiet hours for maintenance")]
    title: String,
    /// Which rules govern it.
    #[schema(schema_with = super::kind_schema)]
    kind: &'static str,
    /// How it is voted on and counted: by a majority, by consent or consensus, or by a method that chooses among options; null for the
    /// founding act.
    #[schema(required = true, example = "majority")]
    method: Option<String>,
    /// What it chooses among, and how; null for a majority.
    #[schema(required = true)]
    choosing: Option<ChoosingJson>,
    /// Where it stands.
    #[schema(schema_with = super::stage_schema)]
    stage: &'static str,
    /// The text in Markdown.
    body: String,
    /// Who brought it; null for the founding act.
    #[schema(required = true)]
    proposer: Option<MemberNameJson>,
    /// The address part of its topic; null where it names none.
    #[schema(required = true, example = "machines")]
    topic: Option<String>,
    /// The address part of its circle; null where it names none.
    #[schema(required = true)]
    circle: Option<String>,
    /// Whether its ballots are secret, once its vote is open; before, whether secrecy was asked for.
    secret: bool,
    /// What it does if it passes, in order: each names its `effect` (`note`, `set_rule`, `adopt_version`, `appoint`,
    /// `elect`, `end_role`, `change_membership`, `create_circle`, `annul`) and what it touches. One that is done only where a certain
    /// option is chosen names its number as `option`.
    #[schema(value_type = Vec<Object>)]
    effects: Vec<Value>,
    /// When its discussion began.
    #[schema(required = true)]
    discussion_from: Option<MomentJson>,
    /// From when on its vote may open.
    #[schema(required = true)]
    discussion_until: Option<MomentJson>,
    /// The provisional roll of its vote, while it is discussed; null where none was drawn.
    #[schema(required = true)]
    provisional_roll: Option<ProvisionalRollJson>,
    /// When its vote opened.
    #[schema(required = true)]
    voting_from: Option<MomentJson>,
    /// When its vote closes or closed.
    #[schema(required = true)]
    voting_until: Option<MomentJson>,
    /// When it was over.
    #[schema(required = true)]
    closed_at: Option<MomentJson>,
    /// What its result passes through before it takes effect; null before its vote opens.
    #[schema(required = true)]
    declaring: Option<DeclaringJson>,
    /// When its result was declared; null where that was not asked for, or not done yet.
    #[schema(required = true)]
    declared_at: Option<MomentJson>,
    /// Until when its result can or could be contested; null where it was not declared.
    #[schema(required = true)]
    contest_until: Option<MomentJson>,
    /// The number of the decision by which it was annulled after it had effect.
    #[schema(required = true, example = 15)]
    annulled_by: Option<i64>,
    /// When its effects were done; null where they were not.
    #[schema(required = true)]
    enacted_at: Option<MomentJson>,
    /// The first day on which its effects hold.
    #[schema(required = true)]
    effective_on: Option<DayJson>,
    /// The hash of what was frozen at the opening.
    #[schema(required = true)]
    frozen_hash: Option<String>,
    /// The result, once counted.
    #[schema(required = true)]
    result: Option<AnyResultJson>,
}

/// A provisional roll. Who is on it, and why, is read on its page.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ProvisionalRoll)]
pub struct ProvisionalRollJson {
    /// The day as of which members have their places.
    record_day: DayJson,
    /// When it was drawn.
    drawn_at: MomentJson,
    /// Until when members may object.
    objections_until: MomentJson,
    /// How many objections wait for a ruling.
    #[schema(example = 0)]
    objections_waiting: usize,
}

/// The provisional roll of a decision that is being discussed.
fn provisional_roll_json(page: &DecisionPage) -> Option<ProvisionalRollJson> {
    let roll = page.roll_to_come.as_ref()?;
    let drawn = roll.drawn.as_ref()?;
    Some(ProvisionalRollJson {
        record_day: drawn.record_day.into(),
        drawn_at: drawn.drawn_at.into(),
        objections_until: drawn.objections_until.into(),
        objections_waiting: roll.unruled,
    })
}

/// How many persons could vote, and how many did, where the quorum counts persons.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = QuorumPersons)]
pub struct PersonsJson {
    /// Persons on the roll.
    #[schema(example = 40)]
    on_roll: i64,
    /// Persons who voted.
    #[schema(example = 17)]
    voted: i64,
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

/// The methods of decisions for or against one proposal.
fn majority_schema() -> Object {
    one_of([Method::Majority, Method::Consent, Method::Consensus].map(Method::as_str))
}

/// What a quorum counts.
pub(super) fn quorum_of_schema() -> Object {
    one_of(QuorumOf::ALL.iter().map(|of| of.as_str()))
}

/// The words for what a proposal needs beside its quorum.
fn need_schema() -> Object {
    one_of(["majority", "majority_of_class", "agreement", "objections", "stand_asides"])
}

/// What of a result was delegated: members who did not vote, and count with what their delegate voted.
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
}

impl From<&Delegated> for DelegatedJson {
    fn from(delegated: &Delegated) -> Self {
        let Delegated { members, votes, left, .. } = delegated;
        Self { members: *members, votes: *votes, not_carried: left.iter().map(|(_, members)| members).sum() }
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
}

impl From<Needed> for NeededJson {
    fn from(needed: Needed) -> Self {
        let Needed { need, base, bound, got, met } = needed;
        let (need, class) = match need {
            Need::Majority => ("majority", None),
            Need::MajorityOf(class) => ("majority_of_class", Some(class)),
            Need::Agreement => ("agreement", None),
            Need::Objections => ("objections", None),
            Need::StandAsides => ("stand_asides", None),
        };
        Self { need, class, base, bound, got, met }
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
    /// What a majority is of: `cast` (votes for and against), `all_cast` (abstentions too) or `eligible` (all on the roll).
    #[schema(example = "cast")]
    base: String,
    /// The least number of yes votes that passes; null of consent and consensus.
    #[schema(required = true, example = 5)]
    yes_needed: Option<i64>,
    /// Everything that it needed beside the quorum.
    needed: Vec<NeededJson>,
    /// What of it was delegated.
    delegated: DelegatedJson,
    /// Whether it passed.
    passed: bool,
    /// When it was counted.
    counted_at: MomentJson,
}

impl ResultJson {
    fn of(result: TalliedResult, delegated: &Delegated) -> Self {
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
            yes_needed: outcome.majority().map(|needed| needed.bound),
            needed: outcome.needed.into_iter().map(Into::into).collect(),
            passed: outcome.passed,
            counted_at: counted_at.into(),
        }
    }
}

/// The result, once counted.
fn result_json(page: &DecisionPage, currency: Currency) -> Option<AnyResultJson> {
    match &page.result {
        Some(result) => Some(AnyResultJson::Majority(Box::new(ResultJson::of(result.clone(), &page.delegated)))),
        None => choice_result(page, currency).map(|result| AnyResultJson::Choice(Box::new(result))),
    }
}

/// An effect with the number of its option, if it has one.
fn effect_json(view: &EffectView) -> serde_json::Result<Value> {
    let mut effect = serde_json::to_value(&view.effect)?;
    if let (Some(fields), Some(option)) = (effect.as_object_mut(), view.option) {
        fields.insert("option".to_owned(), option.into());
    }
    Ok(effect)
}

fn decision_json(page: DecisionPage, currency: Currency) -> Result<DecisionJson, Problem> {
    let (result, provisional_roll) = (result_json(&page, currency), provisional_roll_json(&page));
    let declaring = page.decision.voting_from.map(|_| DeclaringJson::from(&page.declared));
    let (declaration, annulled_by) = (page.declared.declaration, page.declared.annulled_by);
    let decision = page.decision;
    let method = (decision.kind != DecisionKind::Founding).then_some(page.method);
    let effects: Result<Vec<Value>, _> = page.effects.iter().map(effect_json).collect();
    let effects = effects.map_err(|error: serde_json::Error| Problem::failed(&error.to_string()))?;
    Ok(DecisionJson {
        number: decision.number,
        title: decision.title,
        kind: decision.kind.as_str(),
        method: method.map(Method::word),
        choosing: decision.choosing.as_ref().map(|choosing| choosing_json(choosing, currency)),
        stage: decision.stage.as_str(),
        body: decision.body,
        proposer: decision.proposer.map(named),
        topic: decision.topic.map(|(slug, _)| slug),
        circle: decision.circle.map(|(slug, _)| slug),
        secret: decision.secret,
        effects,
        discussion_from: decision.discussion_from.map(Into::into),
        discussion_until: decision.discussion_until.map(Into::into),
        provisional_roll,
        voting_from: decision.voting_from.map(Into::into),
        voting_until: decision.voting_until.map(Into::into),
        closed_at: decision.closed_at.map(Into::into),
        declaring,
        declared_at: declaration.as_ref().map(|one| one.at.into()),
        contest_until: declaration.as_ref().map(|one| one.contest_until.into()),
        annulled_by: annulled_by.map(|by| by.number),
        enacted_at: decision.enacted_at.map(Into::into),
        effective_on: decision.effective_day.map(Into::into),
        frozen_hash: decision.frozen_hash,
        result,
    })
}

/// One decision.
#[utoipa::path(
    get, path = "/decisions/{number}", tag = "decisions", operation_id = "getDecision",
    params(("number" = i64, Path, description = "The number: 42 is D-42.", minimum = 1, example = 1)),
    responses((status = 200, description = "The decision.", body = DecisionJson)),
    security(("token" = ["decisions:read"]))
)]
pub async fn decision(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::DecisionsRead)?;
    parameters.finish()?;
    let page = page(caller.db(), &caller.viewer, number(&raw)?, 1, caller.now).await?;
    asked.answer(&decision_json(page, caller.community.currency)?)
}

/// The result of a decision.
///
/// Not found until the vote is counted.
#[utoipa::path(
    get, path = "/decisions/{number}/result", tag = "decisions", operation_id = "getDecisionResult",
    params(("number" = i64, Path, description = "The number: 42 is D-42.", minimum = 1, example = 2)),
    responses((status = 200, description = "The result.", body = AnyResultJson)),
    security(("token" = ["decisions:read"]))
)]
pub async fn decision_result(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::DecisionsRead)?;
    parameters.finish()?;
    let page = page(caller.db(), &caller.viewer, number(&raw)?, 1, caller.now).await?;
    asked.answer(&result_json(&page, caller.community.currency).ok_or(Problem::NotFound)?)
}
