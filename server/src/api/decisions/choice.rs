//! How a decision among options is made, and what came of it.

use std::sync::LazyLock;

use domain::decisions::choice_count::ChoiceOutcome;
use domain::decisions::choosing::{ChoiceOption, Choosing};
use domain::decisions::method::Method;
use domain::decisions::support::Support;
use domain::decisions::ties::Ties;
use domain::treasury::money::Currency;
use serde::Serialize;
use serde_json::Value;
use store::decisions::{ChoiceResult, DecisionPage};
use utoipa::ToSchema;
use utoipa::openapi::schema::Object;

use super::super::types::{MomentJson, MoneyJson, one_of};
use super::result::{AnnulledJson, DelegatedJson, NeededJson, PersonsJson, quorum_of_schema};

/// The methods by their words, which `acequia count` says too.
static WORDS: LazyLock<Vec<String>> = LazyLock::new(|| Method::ALL.iter().map(|method| method.word()).collect());

/// The schema of a field that names a method.
pub fn method_schema() -> Object {
    one_of(WORDS.iter().map(String::as_str))
}

/// An option.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = DecisionOption)]
pub struct OptionJson {
    /// Its number within the decision, from 1.
    #[schema(example = 2)]
    number: u16,
    /// What it is called.
    #[schema(example = "Cinca")]
    name: String,
    /// The number of the member, where it is a candidate; null otherwise.
    #[schema(required = true, example = 17)]
    member: Option<i64>,
    /// What it costs; null unless a budget is shared out.
    #[schema(required = true)]
    cost: Option<MoneyJson>,
}

/// How a decision among options is made.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Choosing)]
pub struct ChoosingJson {
    /// The method.
    #[schema(schema_with = method_schema)]
    method: String,
    /// How many places there are; 1 where the method fills none.
    #[schema(example = 1)]
    seats: u16,
    /// The most points to one option, or dots on a ballot; null where ballots give none.
    #[schema(required = true)]
    points_max: Option<u64>,
    /// The budget that is shared out; null where none is.
    #[schema(required = true)]
    budget: Option<MoneyJson>,
    /// Whether the lot is drawn among everybody who is on the roll as the vote opens.
    #[schema(example = false)]
    from_roll: bool,
    /// How many options there are; before the vote opens 0 in an election and in a draw from the roll.
    #[schema(example = 2)]
    options_count: usize,
    /// The options, by their numbers. Empty where the lot is drawn from the roll, which may be long: `/decisions/{number}/options` tells
    /// those in pages, and they stand no longer here.
    options: Vec<OptionJson>,
}

/// How many wanted an option that would do something, and whether that is the majority which it needs.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = OptionSupport)]
pub struct SupportJson {
    /// The option's number.
    #[schema(example = 2)]
    option: u16,
    /// The votes whose ballots mark it. All others that were cast are against it, blank ones too.
    #[schema(example = 67)]
    marked: i64,
    /// What it needed, of all first, then of each class where each must reach the majority by itself.
    needed: Vec<NeededJson>,
    /// Whether all of that was met.
    #[schema(example = true)]
    reached: bool,
}

impl From<&Support> for SupportJson {
    fn from(support: &Support) -> Self {
        let needed = support.needed.iter().cloned().map(NeededJson::from).collect();
        Self { option: support.option, marked: support.marked, needed, reached: support.reached }
    }
}

/// What can become of a tie.
fn ties_schema() -> Object {
    one_of(Ties::ALL.iter().map(|ties| ties.as_str()))
}

/// What came of a decision among options, with everything that is needed to redo it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ChoiceResult)]
pub struct ChoiceResultJson {
    /// How it was counted.
    #[schema(schema_with = method_schema)]
    method: String,
    /// Votes on the roll.
    #[schema(example = 9)]
    eligible: i64,
    /// Votes cast, blank ones among them.
    #[schema(example = 5)]
    votes_cast: i64,
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
    #[schema(example = 3)]
    quorum_votes: i64,
    /// Whether as many were cast, or took part.
    #[schema(example = true)]
    quorum_met: bool,
    /// Whether something was chosen: the quorum was met, the method chose, and what it chose has the majority that it needs.
    #[schema(example = true)]
    passed: bool,
    /// By what the result was annulled since; null where it stands.
    #[schema(required = true)]
    annulled: Option<AnnulledJson>,
    /// The options that were chosen, in order, also where that was annulled since; empty where `passed` is false.
    chosen: Vec<OptionJson>,
    /// The numbers of the options that the count passed over: candidates who withdrew, or could no longer hold the role.
    passed_over: Vec<u16>,
    /// The numbers of the options that no ballot marks and that the count of a method which fills places left out, as
    /// `acequia count --withdrawn` does.
    unmarked: Vec<u16>,
    /// The numbers of the options, or candidates, that are not chosen though a place stays vacant, since no ballot marks them.
    without_points: Vec<u16>,
    /// What becomes of a tie that the method leaves: `lot` draws, `vacant` leaves the place vacant.
    #[schema(schema_with = ties_schema)]
    ties: &'static str,
    /// The numbers of the options that stood equal where only a lot could have gone on and the rules draw none: what was chosen before
    /// stands, nothing was after. Empty where no tie was left open.
    undecided: Vec<u16>,
    /// How many wanted each option that would do something, and so needs the majority of its kind of decision; empty where none does, and
    /// where the method shares places or money out in proportion or draws by lot, by which no majority of all is asked.
    /// One that has not reached it is not chosen, and nothing in its stead.
    support: Vec<SupportJson>,
    /// The numbers of the members who were elected and whose place stays vacant, since they could no longer hold the role when the result
    /// took effect.
    left_vacant: Vec<i64>,
    /// The numbers of the members who were elected and were given nothing, since they held the role already when the result took effect.
    held_already: Vec<i64>,
    /// What of it was delegated.
    delegated: DelegatedJson,
    /// The seed of the lot, by which `acequia count --seed` breaks ties as they were broken.
    #[schema(example = "0f4c…")]
    seed: String,
    /// The count with every stage, as `acequia count --format json` prints it: what the stages hold depends on the method, and of a draw, which
    /// reads no paper, neither `valid` nor `blank` is told. Candidates are the options that were not passed over, in their order, from 1. Of a
    /// draw from the roll these are all options, and whatever has an entry for each of them is left out: `candidates`, and in its stage
    /// `votes` and `digests`.
    #[schema(value_type = Object, example = json!({
        "method": "instant-runoff", "candidates": ["Ebro", "Cinca"], "valid": 4, "blank": 1, "winner": 2,
        "stages": [{
            "act": "first_preferences", "candidate": null, "votes": ["1", "3"], "not_transferable": "0", "quota": null,
            "elected": [2], "ties": [],
        }],
    }))]
    count: Value,
    /// When it was counted.
    counted_at: MomentJson,
}

fn money(minor: Option<i64>, currency: Currency) -> Option<MoneyJson> {
    minor.map(|minor| MoneyJson::new(minor, currency))
}

/// An option as it is told.
pub(super) fn option_json(option: &ChoiceOption, currency: Currency) -> OptionJson {
    OptionJson {
        number: option.number,
        name: option.name.clone(),
        member: option.member,
        cost: money(option.cost_minor, currency),
    }
}

/// How a decision among options is made.
pub(super) fn choosing_json(choosing: &Choosing, currency: Currency) -> ChoosingJson {
    let told = choosing.options.iter().filter(|_| !choosing.from_roll);
    ChoosingJson {
        method: choosing.method.word(),
        seats: choosing.seats,
        points_max: choosing.points_max,
        budget: money(choosing.budget_minor, currency),
        from_roll: choosing.from_roll,
        options_count: choosing.options.len(),
        options: told.map(|option| option_json(option, currency)).collect(),
    }
}

/// The numbers of those who were elected and whose place stays vacant.
fn left_vacant(page: &DecisionPage) -> Vec<i64> {
    page.election.iter().flat_map(|election| &election.left_vacant).map(|member| member.number).collect()
}

/// The numbers of those who were elected and held the role already.
fn held_already(page: &DecisionPage) -> Vec<i64> {
    page.election.iter().flat_map(|election| &election.held_already).map(|member| member.number).collect()
}

/// The count as `acequia count` prints it, without what is told of each of all who are on a roll.
fn count_told(choosing: &Choosing, outcome: &ChoiceOutcome) -> Value {
    let ChoiceOutcome { count, undecided, seed, .. } = outcome;
    if !choosing.from_roll {
        let standing = choosing.without(&outcome.passed_over).options.into_iter();
        let names: Vec<String> = standing.map(|option| option.name).collect();
        let withdrawn = outcome.withdrawn(choosing);
        return count.told_by_lot(choosing.method, (names.as_slice(), withdrawn.as_slice()), undecided.as_ref(), seed);
    }
    let mut told = count.told(choosing.method, &[], undecided.as_ref());
    if let Some(fields) = told.as_object_mut() {
        fields.remove("candidates");
    }
    if let Some(stage) = told.pointer_mut("/stages/0").and_then(Value::as_object_mut) {
        stage.remove("votes");
    }
    told
}

/// What came of it, once counted.
pub(super) fn choice_result(page: &DecisionPage, currency: Currency) -> Option<ChoiceResultJson> {
    let (result, choosing) = (page.choice_result.as_ref()?, page.decision.choosing.as_ref()?);
    let ChoiceResult { outcome, quorum, ties, counted_at } = result;
    let chosen = if outcome.passed { outcome.chosen(choosing) } else { Vec::new() };
    let named = |number: &u16| choosing.options.iter().find(|option| option.number == *number);
    let chosen = chosen.iter().filter_map(named).map(|option| option_json(option, currency));
    Some(ChoiceResultJson {
        method: choosing.method.word(),
        eligible: outcome.eligible,
        votes_cast: outcome.votes_cast,
        quorum: quorum.part.to_string(),
        quorum_of: quorum.of.as_str(),
        quorum_persons: outcome.persons.map(Into::into),
        quorum_votes: outcome.quorum_votes,
        quorum_met: outcome.quorum_met,
        passed: outcome.passed,
        annulled: AnnulledJson::of(page),
        chosen: chosen.collect(),
        passed_over: outcome.passed_over.clone(),
        unmarked: outcome.unmarked.clone(),
        without_points: outcome.without_points(choosing),
        ties: ties.as_str(),
        undecided: outcome.tied(choosing),
        support: outcome.support.iter().map(Into::into).collect(),
        left_vacant: left_vacant(page),
        held_already: held_already(page),
        delegated: (&page.delegated).into(),
        seed: outcome.seed.clone(),
        count: count_told(choosing, outcome),
        counted_at: (*counted_at).into(),
    })
}
