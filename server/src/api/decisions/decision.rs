//! A decision as it is told.

use domain::decisions::kind::DecisionKind;
use domain::decisions::method::Method;
use domain::treasury::money::Currency;
use serde::Serialize;
use serde_json::Value;
use store::decisions::{DecisionPage, OpeningWaits};
use utoipa::ToSchema;

use super::super::Problem;
use super::super::types::{DayJson, MemberNameJson, MomentJson};
use super::choice::{ChoosingJson, choosing_json};
use super::declared::DeclaringJson;
use super::effect_told::{OptionEffectJson, effects_json};
use super::list::named;
use super::result::{AnyResultJson, result_json};
use super::standing::{ClosedEarlyJson, ExtensionJson, FailureJson, GoverningRuleJson, OwnPlaceJson, TurnoutJson};

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
    /// Whether it passed; null until it is counted.
    #[schema(required = true)]
    passed: Option<bool>,
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
    /// The first day of its effects that was proposed; null where it names none, and they hold from the close of its vote on.
    #[schema(required = true)]
    proposed_for: Option<DayJson>,
    /// What it does if it passes, in order: each names its `effect` (`note`, `set_rule`, `adopt_version`, `appoint`,
    /// `elect`, `end_role`, `change_membership`, `create_circle`, `annul`) and what it touches. The `value` of a rule stands as one writes
    /// it in English: amounts in whole units with a point. An election by and from the members of one class names that as `class`. What is
    /// done only where a certain option is chosen stands in `option_effects`, and no longer here with the number of its `option`.
    #[schema(value_type = Vec<Object>)]
    effects: Vec<Value>,
    /// What it does beside that where a certain option is chosen, in order.
    option_effects: Vec<OptionEffectJson>,
    /// When its discussion began.
    #[schema(required = true)]
    discussion_from: Option<MomentJson>,
    /// When its discussion began anew the last time, since what is proposed was changed; null where it never did.
    #[schema(required = true)]
    discussion_restarted_at: Option<MomentJson>,
    /// From when on its vote may open.
    #[schema(required = true)]
    discussion_until: Option<MomentJson>,
    /// What its vote waits for, where its discussion is over and it may not open yet; otherwise null.
    #[schema(required = true, schema_with = super::standing::waits_schema)]
    opening_waits_for: Option<&'static str>,
    /// The rules that govern it: those kept at each stage so far, and for the stages to come those of today.
    rules: Vec<GoverningRuleJson>,
    /// The meetings on whose agenda it is, by their numbers: 3 is MT-3.
    meetings: Vec<i64>,
    /// The provisional roll of its vote, while it is discussed; null where none was drawn.
    #[schema(required = true)]
    provisional_roll: Option<ProvisionalRollJson>,
    /// When its vote opened.
    #[schema(required = true)]
    voting_from: Option<MomentJson>,
    /// When its vote closes or closed.
    #[schema(required = true)]
    voting_until: Option<MomentJson>,
    /// The extensions that its vote has had, the first first.
    extensions: Vec<ExtensionJson>,
    /// Who closed its vote before its deadline; null where nobody did.
    #[schema(required = true)]
    closed_early: Option<ClosedEarlyJson>,
    /// How many are on the roll, and how many take part or took part; null before its vote opens.
    #[schema(required = true)]
    turnout: Option<TurnoutJson>,
    /// The place of the token's member on the roll; null before its vote opens, and for whoever joined later.
    #[schema(required = true)]
    own_place: Option<OwnPlaceJson>,
    /// The hash of the roll, once that is frozen.
    #[schema(required = true)]
    roll_hash: Option<String>,
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
    /// Why its effects could not be done, where it passed and they could not; otherwise null.
    #[schema(required = true)]
    failure: Option<FailureJson>,
    /// The first day on which its effects hold, at the earliest; null until its vote has a deadline. What was proposed is `proposed_for`.
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

/// A decision as it is told.
pub(super) fn decision_json(page: DecisionPage, currency: Currency) -> Result<DecisionJson, Problem> {
    let (result, provisional_roll) = (result_json(&page, currency), provisional_roll_json(&page));
    let (effects, option_effects) = effects_json(&page, currency)?;
    let declaring = page.decision.voting_from.map(|_| DeclaringJson::from(&page.declared));
    let (declaration, annulled_by) = (page.declared.declaration, page.declared.annulled_by);
    let opening_waits_for = page.opening_waits.map(OpeningWaits::as_str);
    let failure = page.decision.failure.as_ref().map(FailureJson::from);
    let decision = page.decision;
    let method = (decision.kind != DecisionKind::Founding).then_some(page.method);
    Ok(DecisionJson {
        number: decision.number,
        title: decision.title,
        kind: decision.kind.as_str(),
        method: method.map(Method::word),
        choosing: decision.choosing.as_ref().map(|choosing| choosing_json(choosing, currency)),
        stage: decision.stage.as_str(),
        passed: decision.passed,
        body: decision.body,
        proposer: decision.proposer.map(named),
        topic: decision.topic.map(|(slug, _)| slug),
        circle: decision.circle.map(|(slug, _)| slug),
        secret: decision.secret,
        proposed_for: decision.effective_on.map(Into::into),
        effects,
        option_effects,
        discussion_from: decision.discussion_from.map(Into::into),
        discussion_restarted_at: decision.discussion_restarted.map(Into::into),
        discussion_until: decision.discussion_until.map(Into::into),
        opening_waits_for,
        rules: page.rules.into_iter().map(Into::into).collect(),
        meetings: page.meetings.iter().map(|meeting| meeting.number).collect(),
        provisional_roll,
        voting_from: decision.voting_from.map(Into::into),
        voting_until: decision.voting_until.map(Into::into),
        extensions: page.extensions.into_iter().map(Into::into).collect(),
        closed_early: page.closed_early.map(Into::into),
        turnout: page.standing.map(Into::into),
        own_place: page.place.map(Into::into),
        roll_hash: decision.roll_hash,
        closed_at: decision.closed_at.map(Into::into),
        declaring,
        declared_at: declaration.as_ref().map(|one| one.at.into()),
        contest_until: declaration.as_ref().map(|one| one.contest_until.into()),
        annulled_by: annulled_by.map(|by| by.number),
        enacted_at: decision.enacted_at.map(Into::into),
        failure,
        effective_on: decision.effective_day.map(Into::into),
        frozen_hash: decision.frozen_hash,
        result,
    })
}
