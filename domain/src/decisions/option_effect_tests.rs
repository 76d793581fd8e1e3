use proptest::prelude::*;

use super::*;
use crate::calendar::parse_day;
use crate::decisions::ballot::Ballot;
use crate::decisions::choice_count::{Basis, Places, count};
use crate::decisions::choosing::ChoosingInput;
use crate::decisions::kind::DecisionKind;
use crate::decisions::method::Asks;
use crate::decisions::proposal::{Proposal, ProposalInput, check};
use crate::decisions::quorum::{Quorum, QuorumOf, Turnout};
use crate::decisions::roll::interested_members;
use crate::decisions::ties::Ties;

fn rule(key: &str, value: &str) -> EffectInput {
    EffectInput::SetRule { key: key.into(), scope: String::new(), value: value.into() }
}

fn of(option: &str, effect: EffectInput) -> OptionEffectInput {
    OptionEffectInput { option: option.into(), effect }
}

fn choice(method: &str, seats: &str, option_effects: Vec<OptionEffectInput>) -> ProposalInput {
    let options = "Fifth\nTenth\nAs it is".to_owned();
    ProposalInput {
        title: "When dues are due".into(),
        body: "Because.".into(),
        effects: vec![EffectInput::Note],
        choosing: ChoosingInput { method: method.into(), options, seats: seats.into(), ..Default::default() },
        option_effects,
        ..Default::default()
    }
}

fn checked(input: &ProposalInput) -> Result<Proposal, Vec<FieldError>> {
    check(input, Currency::EUR, Language::En, parse_day("2026-11-30").unwrap())
}

fn told(input: &ProposalInput) -> Vec<(String, &'static str)> {
    checked(input).unwrap_err().into_iter().map(|error| (error.field, error.refusal.key)).collect()
}

fn due_days() -> Vec<OptionEffectInput> {
    vec![of("tenth ", rule("dues.due_day", "10")), of("Fifth", rule("dues.due_day", "5"))]
}

#[test]
fn an_effect_goes_by_the_name_of_its_option() {
    let proposal = checked(&choice("schulze", "", due_days())).unwrap();
    let options: Vec<_> = proposal.effects.iter().map(|one| one.option).collect();
    assert_eq!(options, [None, Some(2), Some(1)]);
    let mut moved = choice("schulze", "", due_days());
    moved.choosing.options = "As it is\nFifth\nTenth".into();
    let options: Vec<_> = checked(&moved).unwrap().effects.iter().map(|one| one.option).collect();
    assert_eq!(options, [None, Some(3), Some(2)], "an option that is moved keeps its effects");
}

#[test]
fn an_effect_of_no_option_or_of_none_that_there_is_is_refused() {
    let lost = choice("schulze", "", vec![of("Twelfth", rule("dues.due_day", "12")), of("", EffectInput::Note)]);
    let unknown = |at| (format!("effect-{at}-option"), "error-option-unknown");
    assert_eq!(told(&lost), [unknown(1), unknown(2)]);
    let nobodys = ProposalInput { effects: vec![rule("dues.due_day", "5")], ..choice("schulze", "", vec![]) };
    assert_eq!(told(&nobodys), [("effect-0-option".to_owned(), "error-choosing-effects")]);
    let majority = ProposalInput { choosing: ChoosingInput::default(), ..choice("", "", due_days()) };
    let unasked = |at| (format!("effect-{at}-option"), "error-choosing-unasked");
    assert_eq!(told(&majority), [unasked(1), unasked(2)]);
    let elect = EffectInput::Elect { role: "auditor".into(), months: "12".into(), class: String::new() };
    assert_eq!(
        told(&choice("schulze", "", vec![of("Fifth", elect)])),
        [("effect-1-option".to_owned(), "error-election-alone")]
    );
    // Everything that is wrong is told at once, and nothing twice.
    let mut wrong = choice("schulze", "x", vec![of("Fifth", rule("dues.due_day", "77"))]);
    wrong.choosing.options = "Fifth".into();
    let keys: Vec<_> = told(&wrong).into_iter().map(|(field, _)| field).collect();
    assert_eq!(keys, ["seats", "options", "effect-1-value"]);
    let many = vec![of("Fifth", EffectInput::Note); OPTION_EFFECTS_MAX + 1];
    assert_eq!(told(&choice("schulze", "", many)), [("effects".to_owned(), "error-effects-many")]);
}

#[test]
fn two_that_can_both_be_chosen_do_not_change_the_same() {
    assert!(checked(&choice("schulze", "", due_days())).is_ok(), "only one is chosen");
    assert!(checked(&choice("approval", "1", due_days())).is_ok());
    let clash = [("effect-2-option".to_owned(), "error-option-effects-clash")];
    assert_eq!(told(&choice("approval", "2", due_days())), clash);
    let mut budget = choice("equal_shares", "", due_days());
    (budget.choosing.options, budget.choosing.budget) = ("Fifth; 10\nTenth; 10".into(), "15".into());
    assert_eq!(told(&budget), clash);
    // One option may do several things, and two options things apart.
    let apart = vec![
        of("Fifth", rule("dues.due_day", "5")),
        of("Fifth", EffectInput::EndRole { member: "3".into(), role: "auditor".into() }),
        of("Tenth", EffectInput::EndRole { member: "4".into(), role: "auditor".into() }),
    ];
    assert!(checked(&choice("stv_scotland", "2", apart)).is_ok());
    let adopt = |draft: &str| EffectInput::AdoptVersion { agreement: "bylaws".into(), draft: draft.into() };
    assert_eq!(told(&choice("approval", "2", vec![of("Fifth", adopt("1")), of("Tenth", adopt("2"))])), clash);
}

#[test]
fn nobody_is_excluded_by_one_option_and_given_a_role_by_another() {
    let excluded = || EffectInput::ChangeMembership { member: "3".into(), change: "exclude".into() };
    let appoint =
        |member: &str| EffectInput::Appoint { member: member.into(), role: "auditor".into(), months: "12".into() };
    let clash = [("effect-2-option".to_owned(), "error-option-effects-clash")];
    assert_eq!(told(&choice("approval", "2", vec![of("Fifth", excluded()), of("Tenth", appoint("3"))])), clash);
    assert_eq!(told(&choice("approval", "2", vec![of("Fifth", appoint("3")), of("Tenth", excluded())])), clash);
    assert!(checked(&choice("approval", "2", vec![of("Fifth", excluded()), of("Tenth", appoint("4"))])).is_ok());
    assert!(checked(&choice("schulze", "", vec![of("Fifth", excluded()), of("Tenth", appoint("3"))])).is_ok());
}

#[test]
fn what_can_be_chosen_together_is_rehearsed_together() {
    let three = |method: &str, seats: &str| {
        let names = ["Fifth", "Tenth", "As it is"];
        let effects = names.iter().map(|name| of(name, EffectInput::Note)).collect();
        let proposal = checked(&choice(method, seats, effects)).unwrap();
        rehearsals(proposal.choosing.as_ref(), &proposal.effects)
    };
    let alone = vec![vec![1], vec![2], vec![3]];
    let pairs = [alone.clone(), vec![vec![1, 2], vec![1, 3], vec![2, 3]]].concat();
    assert_eq!(three("schulze", ""), alone);
    assert_eq!(three("approval", "2"), pairs);
    assert_eq!(rehearsals(None, &[ProposedEffect::always(Effect::Note)]), [Vec::<u16>::new()]);
    // Of a budget, those that it is enough for.
    let mut budget = choice("equal_shares", "", ["A", "B", "C"].map(|name| of(name, EffectInput::Note)).to_vec());
    (budget.choosing.options, budget.choosing.budget) = ("A; 10\nB; 6\nC; 4".into(), "15".into());
    let proposal = checked(&budget).unwrap();
    let sets = rehearsals(proposal.choosing.as_ref(), &proposal.effects);
    assert_eq!(sets, [alone.clone(), vec![vec![1, 3], vec![2, 3]]].concat());
    budget.choosing.budget = "20".into();
    let proposal = checked(&budget).unwrap();
    let sets = rehearsals(proposal.choosing.as_ref(), &proposal.effects);
    assert_eq!(sets, [pairs, vec![vec![1, 2, 3]]].concat());
}

#[test]
fn the_strictest_option_decides_the_kind_and_every_one_who_is_interested() {
    let end = EffectInput::EndRole { member: "3".into(), role: "auditor".into() };
    let quorum = EffectInput::SetRule { key: "decisions.quorum".into(), scope: "ordinary".into(), value: "1/3".into() };
    let ends = choice("schulze", "", vec![of("Fifth", end.clone())]);
    let both = choice("schulze", "", vec![of("Fifth", end), of("Tenth", quorum)]);
    let of = |input: &ProposalInput| {
        let effects = checked(input).unwrap().effects_alone();
        (DecisionKind::required_by(&effects), interested_members(&effects))
    };
    assert_eq!(of(&ends), (DecisionKind::Ordinary, vec![3]));
    assert_eq!(of(&both), (DecisionKind::Bylaws, vec![3]));
}

#[test]
fn a_membership_names_no_day_in_an_option_either() {
    let excluded = EffectInput::ChangeMembership { member: "3".into(), change: "exclude".into() };
    let input =
        ProposalInput { effective_on: "2026-12-24".into(), ..choice("schulze", "", vec![of("Fifth", excluded)]) };
    assert_eq!(told(&input), [("effective_on".to_owned(), "error-membership-day")]);
}

/// Orders of four options, of which a ballot marks some.
fn orders() -> impl Strategy<Value = Vec<(Vec<u16>, i64)>> {
    let order = Just(vec![1_u16, 2, 3, 4]).prop_shuffle();
    let ballot = (order, 0..=4_usize, 1..20_i64)
        .prop_map(|(order, kept, votes)| (order.into_iter().take(kept).collect(), votes));
    proptest::collection::vec(ballot, 1..12)
}

fn ballot(method: Method, order: &[u16]) -> Ballot {
    let mark = |(option, rank): (&u16, u64)| match method.asks() {
        Asks::Ranks { .. } => format!("{option}:{rank}"),
        _ => format!("{option}:1"),
    };
    let marks: Vec<String> = order.iter().zip(1..).map(mark).collect();
    if marks.is_empty() { Ballot::default() } else { marks.join(" ").parse().unwrap() }
}

proptest! {
    #[test]
    fn effects_of_options_that_lose_are_never_done(
        orders in orders(),
        whose in proptest::collection::vec(proptest::option::of(1..=4_u16), 0..12),
        seats in 1..4_u16,
    ) {
        let effect = |(place, option): (i64, &Option<u16>)| ProposedEffect {
            option: *option,
            effect: Effect::Annul { decision: place, kind: DecisionKind::Ordinary },
        };
        let effects: Vec<ProposedEffect> = (0..).zip(&whose).map(effect).collect();
        for method in Method::choosing() {
            let option = |number: u16| ChoiceOption {
                number,
                name: format!("Option {number}"),
                member: None,
                cost_minor: (method == Method::EqualShares).then_some(40),
            };
            let choosing = Choosing {
                method,
                options: (1..=4).map(option).collect(),
                seats: if method.fills_places() { seats } else { 1 },
                points_max: method.gives_points().then_some(10),
                budget_minor: (method == Method::EqualShares).then_some(100),
                from_roll: false,
            };
            let cast: Vec<(Ballot, i64)> =
                orders.iter().map(|(order, votes)| (ballot(method, order), *votes)).collect();
            let quorum = Quorum { part: "0".parse().unwrap(), of: QuorumOf::Votes };
            let turnout = Turnout { eligible: 1000, ..Turnout::default() };
            let (secret, places, ties) = ("secret", Places::Marked, Ties::Lot);
            let basis = Basis { turnout, quorum, secret, passed_over: &[], places, ties, asked: None };
            let outcome = count(&choosing, &cast, &basis).unwrap();
            let chosen = outcome.chosen(&choosing);
            let done = done(&effects, &chosen);
            prop_assert!(done.iter().all(|(place, _)| whose[*place].is_none_or(|option| chosen.contains(&option))));
            let lost = whose.iter().filter(|option| option.is_some_and(|option| !chosen.contains(&option))).count();
            prop_assert_eq!(done.len() + lost, effects.len(), "{}", method);
            prop_assert!(done.windows(2).all(|two| two[0].0 < two[1].0), "in the order that was drafted");
        }
    }
}

#[test]
fn what_is_done_together_changes_a_thing_once() {
    let appoint =
        |months: &str| EffectInput::Appoint { member: "M-2".into(), role: "treasurer".into(), months: months.into() };
    let adopt = |draft: &str| EffectInput::AdoptVersion { agreement: "bylaws".into(), draft: draft.into() };
    let end = EffectInput::EndRole { member: "M-2".into(), role: "treasurer".into() };
    let together = |effects: Vec<EffectInput>| ProposalInput {
        effects,
        choosing: ChoosingInput::default(),
        ..choice("", "", vec![])
    };
    let told_beside = |field: &str| [(field.to_owned(), "error-effect-twice")];
    let rules = vec![rule("dues.due_day", "5"), EffectInput::Note, rule("dues.due_day", "10")];
    assert_eq!(told(&together(rules)), told_beside("effect-2-key"));
    assert_eq!(told(&together(vec![adopt("1"), adopt("2")])), told_beside("effect-1-draft"));
    assert_eq!(told(&together(vec![appoint("12"), appoint("6")])), told_beside("effect-1-member"));
    // A term that begins again.
    assert!(checked(&together(vec![end, appoint("12")])).is_ok());
    let of_one = vec![of("Fifth", rule("dues.due_day", "5")), of("Fifth", rule("dues.due_day", "10"))];
    assert_eq!(told(&choice("schulze", "", of_one)), told_beside("effect-2-key"));
}

#[test]
fn to_record_a_resolution_is_to_do_nothing() {
    let of_option = |option, effect| ProposedEffect { option, effect };
    let annul = || Effect::Annul { decision: 7, kind: DecisionKind::Ordinary };
    let effects = [
        of_option(None, Effect::Note),
        of_option(Some(3), annul()),
        of_option(Some(1), Effect::Note),
        of_option(Some(2), annul()),
        of_option(Some(3), Effect::Note),
    ];
    assert_eq!(acting(&effects), [2, 3]);
}
