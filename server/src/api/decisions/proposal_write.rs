//! `POST /decisions`, which writes a draft, and `PUT /decisions/{number}`, which changes a proposal until its vote opens.

use axum::extract::Path;
use axum::response::Response;
use domain::decisions::choosing::ChoosingInput;
use domain::decisions::effect_input::EffectInput;
use domain::decisions::method::Method;
use domain::decisions::option_effect::OptionEffectInput;
use domain::decisions::proposal::ProposalInput;
use domain::language::Language;
use domain::members::token::Scope;
use domain::text::{TITLE_LENGTH_MAX, line};
use domain::treasury::money::Currency;
use domain::validation::{FieldError, Refusal};
use serde::{Deserialize, Serialize};
use store::decisions::{draft, edit, page};
use store::{CommandError, is_changed};
use utoipa::ToSchema;

use super::super::answer::Asked;
use super::super::parameters::{Parameters, number};
use super::super::types::NewAmount;
use super::super::write::Write;
use super::super::{Caller, Problem};
use super::adoptions::{Adoption, adoptions_anew, adoptions_of};
use super::decision::{DecisionJson, decision_json};
use super::effect_body::{EffectBody, OptionEffectBody};

/// An option to choose among.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewOption)]
pub struct OptionBody {
    /// What it is called.
    #[schema(min_length = 1, max_length = 200)]
    name: String,
    /// What it costs, where a budget is shared out.
    #[serde(default)]
    cost: Option<NewAmount>,
    /// As it was told: its number, which follows from its place. Changes nothing.
    #[serde(default, rename = "number")]
    _number: Option<u16>,
    /// As it was told: null, since members stand themselves. Changes nothing.
    #[serde(default, rename = "member")]
    _member: Option<i64>,
}

/// How a decision among options is to be made.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewChoosing, example = json!({ "method": "schulze", "options": [{ "name": "Ebro" }, { "name": "Cinca" }] }))]
pub struct ChoosingBody {
    /// The method.
    #[schema(schema_with = super::choice::method_schema)]
    method: String,
    /// The options; none in an election, nor where the lot is drawn from the roll.
    #[serde(default)]
    #[schema(max_items = 100)]
    options: Vec<OptionBody>,
    /// As it was told: how many options there are. Changes nothing.
    #[serde(default, rename = "options_count")]
    _options_count: Option<u32>,
    /// How many places there are, where the method fills places; one if nothing is said. Of other methods 1 is told, and may be sent back.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 100)]
    seats: Option<u16>,
    /// The most points to one option, or dots on a ballot, where ballots give any.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 100)]
    points_max: Option<u16>,
    /// The budget, where one is shared out.
    #[serde(default)]
    budget: Option<NewAmount>,
    /// Whether the lot is drawn among everybody who is on the roll as the vote opens.
    #[serde(default)]
    from_roll: bool,
}

/// A proposal.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewProposal, example = json!({
    "title": "Dues of 15 euros", "body": "The rent has gone up.",
    "effects": [{ "effect": "set_rule", "key": "dues.monthly", "scope": "full", "value": "15.00" }]
}))]
pub struct ProposalBody {
    /// What is proposed, in a line.
    #[schema(min_length = 1, max_length = 200)]
    title: String,
    /// Why, and how, in Markdown.
    #[schema(min_length = 1, max_length = 40_000)]
    body: String,
    /// What the decision would do, in the order in which it would be done. A decision among options does no more here than to record the
    /// resolution.
    #[schema(max_items = 20)]
    effects: Vec<EffectBody>,
    /// What it would do where a certain option is chosen.
    #[serde(default)]
    #[schema(max_items = 40)]
    option_effects: Vec<OptionEffectBody>,
    /// What it chooses among, and how; left out for a proposal that is taken or left.
    #[serde(default)]
    choosing: Option<ChoosingBody>,
    /// The first day on which the effects hold; left out for the day on which the vote closes. By `effective_on`, its name before, it may
    /// still be sent, but not by both.
    #[serde(default, alias = "effective_on")]
    #[schema(format = Date)]
    proposed_for: Option<String>,
    /// Whether a secret ballot is asked for.
    #[serde(default)]
    secret: bool,
    /// The address part of the topic that it is on, if any.
    #[serde(default)]
    topic: Option<String>,
    /// The address part of the circle that it is of, if any.
    #[serde(default)]
    circle: Option<String>,
}

/// A proposal by its number.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ProposalNumber, example = json!({ "number": 42 }))]
pub struct ProposalNumberJson {
    /// The number: 42 is D-42.
    pub number: i64,
}

/// Writes a draft in the name of the token's member, who alone sees it until it is put up for discussion.
#[utoipa::path(
    post, path = "/decisions", tag = "decisions", operation_id = "draftProposal",
    request_body = ProposalBody,
    responses((status = 201, description = "It is written.", body = ProposalNumberJson, headers(("Location" = String, description = "The decision's address.")))),
    security(("token" = ["proposals:write"]))
)]
pub async fn proposal_new(
    caller: Caller,
    asked: Asked,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::ProposalsWrite)?;
    parameters.finish()?;
    let (input, common) = input(write.read()?, caller.community.currency)?;
    refuse_anew(&input, &[], common)?;
    // Amounts are written with a point, as English does.
    let number = draft(caller.db(), &write.act(&caller), &input, Language::En).await;
    let number = number.map_err(|error| placed(error, common))?;
    asked.made(&ProposalNumberJson { number }, &format!("/decisions/{number}"))
}

/// Changes a proposal that the token's member brought, until its vote opens.
///
/// Where what it would do changes while it is discussed, the discussion begins anew.
#[utoipa::path(
    put, path = "/decisions/{number}", tag = "decisions", operation_id = "changeProposal",
    params(("number" = i64, Path, description = "The number: 42 is D-42.", minimum = 1, example = 42)),
    request_body = ProposalBody,
    responses((status = 200, description = "The decision as it is now.", body = DecisionJson)),
    security(("token" = ["decisions:read", "proposals:write"]))
)]
pub async fn proposal_change(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::ProposalsWrite)?;
    caller.require(Scope::DecisionsRead)?;
    parameters.finish()?;
    let number = number(&raw)?;
    let currency = caller.community.currency;
    let (input, common) = input(write.read()?, currency)?;
    let (mut revision, mut standing) = (None, Vec::new());
    let thing = async {
        let saved = page(caller.db(), &caller.viewer, number, 1, caller.now).await?;
        (revision, standing) = (Some(saved.decision.revision), adoptions_of(&saved));
        // The command compares the revision.
        Ok((decision_json(saved, currency)?, None))
    };
    let act = write.act_on(&caller, &asked, thing).await?;
    if !caller.db().has_answered(&act).await? {
        refuse_anew(&input, &standing, common)?;
    }
    let saved = edit(caller.db(), &act, number, revision.unwrap_or_default(), &input, Language::En).await;
    saved.map_err(|error| placed(error, common))?;
    let now = page(caller.db(), &caller.viewer, number, 1, caller.now).await?;
    asked.done(&decision_json(now, currency)?)
}

/// The proposal as its form has it, and how many effects it has beside those of options.
fn input(body: ProposalBody, currency: Currency) -> Result<(ProposalInput, usize), Problem> {
    let effects: Vec<EffectInput> = body.effects.into_iter().map(Into::into).collect();
    let common = effects.len();
    let choosing = body.choosing.as_ref().map(|choosing| choosing_input(choosing, currency)).transpose();
    let input = ProposalInput {
        title: body.title,
        body: body.body,
        effective_on: body.proposed_for.unwrap_or_default(),
        effects,
        option_effects: body.option_effects.into_iter().map(OptionEffectInput::from).collect(),
        choosing: choosing.map_err(Problem::Refused)?.unwrap_or_default(),
        secret: body.secret,
        topic: body.topic.unwrap_or_default(),
        circle: body.circle.unwrap_or_default(),
    };
    Ok((input, common))
}

/// The options as their form has them: one in each line, with its cost behind a semicolon where a budget is shared out.
fn choosing_input(body: &ChoosingBody, currency: Currency) -> Result<ChoosingInput, Vec<FieldError>> {
    let method = body.method.replace('-', "_");
    let known = method.parse::<Method>().ok();
    let budgeted = known == Some(Method::EqualShares);
    // What is told of a method that fills no places says nothing.
    let fills_none = known.is_some_and(|method| !method.fills_places());
    let seats = body.seats.filter(|seats| !(fills_none && *seats == 1));
    let mut errors = Vec::new();
    let mut lines = Vec::with_capacity(body.options.len());
    for (place, option) in body.options.iter().enumerate() {
        match option_line(option, budgeted, currency) {
            Ok(line) => lines.push(line),
            Err((field, refusal)) => errors.push(refusal.at(&format!("choosing.options[{place}].{field}"))),
        }
    }
    let budget = body.budget.as_ref().map(|budget| budget.plain(currency)).transpose();
    let budget = budget.unwrap_or_else(|error| {
        errors.push(error.refusal.at("choosing.budget"));
        None
    });
    if !errors.is_empty() {
        return Err(errors);
    }
    let whole = |number: Option<u16>| number.map(|number| number.to_string()).unwrap_or_default();
    Ok(ChoosingInput {
        method,
        options: lines.join("\n"),
        seats: whole(seats),
        points_max: whole(body.points_max),
        budget: budget.unwrap_or_default(),
        from_roll: body.from_roll,
    })
}

/// The line of an option, or the field of it that is refused.
fn option_line(option: &OptionBody, budgeted: bool, currency: Currency) -> Result<String, (&'static str, Refusal)> {
    let name = line(&option.name, TITLE_LENGTH_MAX).map_err(|refusal| ("name", refusal))?;
    match (&option.cost, budgeted) {
        (Some(cost), true) => {
            let cost = cost.plain(currency).map_err(|error| ("cost", error.refusal))?;
            Ok(format!("{name};{cost}"))
        }
        (None, false) => Ok(name),
        (Some(_), false) => Err(("cost", Refusal::new("error-choosing-unasked"))),
        (None, true) => Err(("cost", Refusal::new("error-required"))),
    }
}

/// A refusal beside the fields that were sent; so many effects are of no option.
fn placed(error: CommandError, common: usize) -> Problem {
    let errors = match error {
        CommandError::Invalid(errors) if !is_changed(&errors) => errors,
        other => return other.into(),
    };
    let beside = |error: FieldError| error.refusal.at(&field(&error.field, common));
    Problem::Refused(errors.into_iter().map(beside).collect())
}

/// Refuses the adoptions that a program brings anew.
fn refuse_anew(input: &ProposalInput, standing: &[Adoption], common: usize) -> Result<(), Problem> {
    let errors = adoptions_anew(input, standing);
    if errors.is_empty() { Ok(()) } else { Err(placed(CommandError::Invalid(errors), common)) }
}

/// The field of the body for one of the form.
fn field(of_form: &str, common: usize) -> String {
    if matches!(of_form, "method" | "options" | "seats" | "points_max" | "budget" | "from_roll") {
        return format!("choosing.{of_form}");
    }
    if of_form == "effective_on" {
        return "proposed_for".to_owned();
    }
    let effect = of_form.strip_prefix("effect-").and_then(|rest| rest.split_once('-'));
    let Some((Ok(place), name)) = effect.map(|(place, name)| (place.parse::<usize>(), name)) else {
        return of_form.to_owned();
    };
    match (place.checked_sub(common), name) {
        (None, "option") => format!("effects[{place}]"),
        (None, name) => format!("effects[{place}].{name}"),
        (Some(place), "option") => format!("option_effects[{place}].option"),
        (Some(place), name) => format!("option_effects[{place}].effect.{name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::body::fit;
    use super::*;

    fn choosing(body: serde_json::Value) -> Result<ChoosingInput, Vec<FieldError>> {
        choosing_input(&fit(&body).unwrap(), Currency::EUR)
    }

    #[test]
    fn options_are_written_as_their_form_has_them() {
        let euros = |minor: i64| serde_json::json!({ "minor": minor, "currency": "EUR" });
        let read = choosing(serde_json::json!({
            "method": "equal-shares", "budget": euros(10_000),
            "options": [{ "name": "A; b", "cost": euros(1_250) }, { "name": "C", "cost": euros(50) }],
        }));
        let input = read.unwrap();
        assert_eq!((input.method.as_str(), input.options.as_str()), ("equal_shares", "A; b;12.50\nC;0.50"));
        assert_eq!(input.budget, "100.00");
        let fields = |body| choosing(body).unwrap_err().into_iter().map(|error| error.field).collect::<Vec<_>>();
        let costless = serde_json::json!({ "method": "equal-shares", "options": [{ "name": "A;1" }, { "name": "" }] });
        assert_eq!(fields(costless), ["choosing.options[0].cost", "choosing.options[1].name"]);
        let costly = serde_json::json!({ "method": "schulze", "options": [{ "name": "A", "cost": euros(5) }] });
        assert_eq!(fields(costly), ["choosing.options[0].cost"]);
    }

    #[test]
    fn the_day_is_taken_by_its_name_and_by_that_which_it_had_before() {
        let proposal = |days: &[&str]| {
            let mut body = serde_json::json!({ "title": "Dues", "body": "The rent.", "effects": [] });
            for day in days {
                body[*day] = "2199-01-01".into();
            }
            fit::<ProposalBody>(&body)
        };
        for name in ["proposed_for", "effective_on"] {
            assert_eq!(proposal(&[name]).unwrap().proposed_for.as_deref(), Some("2199-01-01"), "{name}");
        }
        let both = proposal(&["proposed_for", "effective_on"]).unwrap_err();
        assert_eq!((both.field.as_str(), both.refusal.key), ("proposed_for", "error-api-twice"));
    }

    #[test]
    fn whoever_writes_second_is_told_that_it_was_changed() {
        let late = CommandError::Invalid(vec![Refusal::new("error-changed-since").at("")]);
        assert!(matches!(placed(late, 1), Problem::Changed));
        let refused = CommandError::Invalid(vec![Refusal::new("error-required").at("effect-0-role")]);
        assert!(matches!(placed(refused, 1), Problem::Refused(errors) if errors[0].field == "effects[0].role"));
    }

    #[test]
    fn refusals_stand_beside_what_was_sent() {
        let fields = ["title", "effect-1-value", "effect-0-option", "effect-2-option", "effect-3-role", "seats"];
        let told = ["title", "effects[1].value", "effects[0]", "option_effects[0].option"];
        let told = told.into_iter().chain(["option_effects[1].effect.role", "choosing.seats"]);
        assert_eq!(fields.map(|of_form| field(of_form, 2)).to_vec(), told.collect::<Vec<_>>());
        assert_eq!(field("effective_on", 2), "proposed_for");
    }
}
