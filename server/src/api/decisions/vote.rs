//! `/decisions/{number}/vote`: the vote of the token's member, where ballots are open. A secret ballot is cast by no program.

use std::collections::{BTreeMap, BTreeSet};

use axum::extract::Path;
use axum::response::Response;
use domain::decisions::ballot::{OWN_NUMBER, field};
use domain::decisions::choosing::Choosing;
use domain::decisions::method::Asks;
use domain::members::token::Scope;
use domain::validation::{FieldError, Refusal};
use serde::Deserialize;
use store::CommandError;
use store::decisions::{self, VoteInput, vote, vote_head};
use utoipa::ToSchema;

use super::super::answer::Asked;
use super::super::parameters::{Parameters, number};
use super::super::write::Write;
use super::super::{Caller, Problem};
use super::votes::{MarkJson, VoteJson};

/// A vote: for or against one proposal by `choice`; among options by `marks` or `blank`; in a draw by lot by `own_number` or `blank`.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "choice": "yes", "reason": "It has cost us two nights." }))]
pub struct NewVote {
    /// `yes`, `no` or `abstain`; in consent and consensus these mean to go along, to object and to stand aside.
    #[serde(default)]
    #[schema(pattern = "^(yes|no|abstain)$")]
    choice: Option<String>,
    /// What stands beside the options that are marked.
    #[serde(default)]
    #[schema(max_items = 100)]
    marks: Vec<MarkJson>,
    /// The number that is given to a draw by lot.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 999_999_999)]
    own_number: Option<u32>,
    /// Whether a ballot among options is meant to mark nothing.
    #[serde(default)]
    blank: bool,
    /// Why, in Markdown, which every member reads; whoever objects gives a reason.
    #[serde(default)]
    #[schema(max_length = 10_000)]
    reason: String,
}

/// The vote that the token's member has cast.
///
/// Not found where they have not voted, and in a secret vote.
#[utoipa::path(
    get, path = "/decisions/{number}/vote", tag = "decisions", operation_id = "getOwnVote",
    params(("number" = i64, Path, description = "The number: 42 is D-42.", minimum = 1, example = 2)),
    responses((status = 200, description = "The vote.", body = VoteJson)),
    security(("token" = ["decisions:read"]))
)]
pub async fn own_vote(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::DecisionsRead)?;
    parameters.finish()?;
    let vote = decisions::own_vote(caller.db(), &caller.viewer, number(&raw)?).await?;
    asked.answer(&VoteJson::of(&vote.choice, vote.cast_at.into()))
}

/// Votes in the name of the token's member, or changes their vote, until the close.
///
/// Secret ballots are cast in the browser or on paper, and never by a token: a program would hold the ballot beside the name.
#[utoipa::path(
    post, path = "/decisions/{number}/vote", tag = "decisions", operation_id = "castVote",
    params(("number" = i64, Path, description = "The number: 42 is D-42.", minimum = 1, example = 2)),
    request_body = NewVote,
    responses((status = 200, description = "It is cast. The vote as it was taken.", body = VoteJson)),
    security(("token" = ["decisions:read", "votes:write"]))
)]
pub async fn vote_cast(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::VotesWrite)?;
    caller.require(Scope::DecisionsRead)?;
    parameters.finish()?;
    let number = number(&raw)?;
    let new: NewVote = write.read()?;
    let head = vote_head(caller.db(), &caller.viewer, number).await?;
    // Told before anything else of it is looked at.
    if head.is_secret {
        return Err(Problem::Refused(vec![Refusal::new("error-api-vote-secret").at("")]));
    }
    unasked(&new, head.choosing.as_ref()).map_err(Problem::Refused)?;
    let options: Vec<u16> = new.marks.iter().map(|mark| mark.option).collect();
    let act = write.act(&caller);
    let taken = vote(caller.db(), &act, number, input(new)).await;
    let receipt = taken.map_err(|error| placed(error, &options))?;
    asked.noted(&VoteJson::of(&receipt.choice, receipt.cast_at.into()))
}

/// Refuses what this decision does not ask for: it would be dropped without a word.
fn unasked(new: &NewVote, choosing: Option<&Choosing>) -> Result<(), Vec<FieldError>> {
    let numbered = choosing.is_some_and(|choosing| choosing.method.asks() == Asks::Number);
    let known = |option: u16| {
        let mut options = choosing.iter().flat_map(|choosing| &choosing.options);
        !numbered && options.any(|one| one.number == option)
    };
    let mut errors = Vec::new();
    let mut refuse = |field: &str| errors.push(Refusal::new("error-choosing-unasked").at(field));
    if choosing.is_some() && new.choice.is_some() {
        refuse("choice");
    }
    if choosing.is_none() && new.blank {
        refuse("blank");
    }
    if !numbered && new.own_number.is_some() {
        refuse("own_number");
    }
    if (choosing.is_none() || numbered) && !new.marks.is_empty() {
        refuse("marks");
        return Err(errors);
    }
    let mut seen = BTreeSet::new();
    for (place, mark) in new.marks.iter().enumerate() {
        let field = format!("marks[{place}].option");
        if !known(mark.option) {
            errors.push(Refusal::new("error-choice").at(&field));
        } else if !seen.insert(mark.option) {
            errors.push(Refusal::new("error-api-twice").at(&field));
        }
    }
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// The vote as its form has it.
fn input(new: NewVote) -> VoteInput {
    let marks = new.marks.iter().map(|mark| (mark.option, mark.mark.to_string()));
    let own = new.own_number.map(|own| (OWN_NUMBER, own.to_string()));
    let marks: BTreeMap<u16, String> = marks.chain(own).collect();
    VoteInput { choice: new.choice.unwrap_or_default(), marks, blank: new.blank, reason: new.reason }
}

/// A refusal beside the fields that were sent; `options` are those of the marks, in order.
fn placed(error: CommandError, options: &[u16]) -> Problem {
    let errors = match error {
        CommandError::Invalid(errors) => errors,
        other => return other.into(),
    };
    let beside = |mut error: FieldError| {
        if error.refusal.key == "error-vote-secret" {
            return Refusal::new("error-api-vote-secret").at("");
        }
        let place = options.iter().position(|option| field(*option) == error.field);
        error.field = match place {
            Some(place) => format!("marks[{place}].mark"),
            None if error.field == field(OWN_NUMBER) => "own_number".to_owned(),
            None if error.field == "ballot" => "marks".to_owned(),
            None => error.field,
        };
        error
    };
    Problem::Refused(errors.into_iter().map(beside).collect())
}

#[cfg(test)]
mod tests {
    use domain::decisions::choosing::ChoiceOption;
    use domain::decisions::method::Method;

    use super::*;

    fn new(choice: Option<&str>, marks: &[(u16, u32)], own_number: Option<u32>, blank: bool) -> NewVote {
        let marks = marks.iter().map(|(option, mark)| MarkJson { option: *option, mark: *mark }).collect();
        NewVote { choice: choice.map(str::to_owned), marks, own_number, blank, reason: String::new() }
    }

    fn choosing(method: Method) -> Choosing {
        let option = |number| ChoiceOption { number, name: format!("O{number}"), member: None, cost_minor: None };
        let options = (1..=2).map(option).collect();
        Choosing { method, options, seats: 1, points_max: None, budget_minor: None, from_roll: false }
    }

    fn fields(new: &NewVote, choosing: Option<&Choosing>) -> Vec<String> {
        unasked(new, choosing).err().into_iter().flatten().map(|error| error.field).collect()
    }

    #[test]
    fn nothing_that_was_sent_is_dropped_without_a_word() {
        let (ranks, draw) = (choosing(Method::Schulze), choosing(Method::Sortition));
        let all = new(Some("yes"), &[(2, 1)], Some(7), true);
        assert_eq!(fields(&all, None), ["blank", "own_number", "marks"]);
        assert_eq!(fields(&all, Some(&ranks)), ["choice", "own_number"]);
        assert_eq!(fields(&all, Some(&draw)), ["choice", "marks"]);
        let wrong = new(None, &[(2, 1), (3, 2), (2, 2)], None, false);
        assert_eq!(fields(&wrong, Some(&ranks)), ["marks[1].option", "marks[2].option"]);
        assert!(fields(&new(None, &[(2, 1)], None, false), Some(&ranks)).is_empty());
        assert!(fields(&new(None, &[], Some(7), false), Some(&draw)).is_empty());
        assert!(fields(&new(Some("no"), &[], None, false), None).is_empty());
    }

    #[test]
    fn refusals_stand_beside_what_was_sent() {
        let told = ["option-3", "option-0", "ballot", "reason"].map(|field| Refusal::new("error-choice").at(field));
        let Problem::Refused(errors) = placed(CommandError::Invalid(told.into()), &[1, 3]) else { panic!("refused") };
        let fields: Vec<_> = errors.into_iter().map(|error| error.field).collect();
        assert_eq!(fields, ["marks[1].mark", "own_number", "marks", "reason"]);
    }
}
