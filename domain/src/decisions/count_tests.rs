use proptest::prelude::*;

use super::*;
use crate::decisions::quorum::QuorumOf;
use crate::rules::parameter::QUORUM;

fn conditions(quorum: &str, majority: Majority, threshold: &str) -> Conditions {
    Conditions {
        quorum: Quorum { part: Fraction::parse(quorum).unwrap(), of: QuorumOf::Votes },
        majority,
        threshold: Fraction::parse(threshold).unwrap(),
        base: Base::Cast,
        by_class: false,
        stand_asides_max: Fraction::parse("1").unwrap(),
        blocks_max: 0,
        casting: None,
    }
}
fn votes_on_roll(eligible: i64) -> Turnout {
    Turnout { eligible, ..Turnout::default() }
}
fn votes(yes: i64, no: i64, abstain: i64) -> Votes {
    Votes { yes, no, abstain }
}
fn count(eligible: i64, votes: Votes, conditions: &Conditions) -> Outcome {
    super::count(votes_on_roll(eligible), votes, &[], conditions)
}

#[test]
fn a_tie_does_not_pass_by_simple_majority() {
    let simple = conditions("1/5", Majority::Simple, "1/2");
    assert!(!count(10, votes(2, 2, 0), &simple).passed);
    assert!(count(10, votes(3, 2, 0), &simple).passed);
    assert!(count(10, votes(1, 0, 1), &simple).passed);
    assert!(!count(10, votes(1, 0, 0), &simple).quorum_met);
}

#[test]
fn two_thirds_are_exact() {
    let qualified = conditions("1/3", Majority::Qualified, "2/3");
    assert!(count(30, votes(20, 10, 0), &qualified).passed);
    let outcome = count(30, votes(19, 10, 1), &qualified);
    assert_eq!((outcome.majority().unwrap().bound, outcome.threshold_met), (20, false));
}

#[test]
fn a_quorum_of_persons_counts_nobody_twice() {
    let half = conditions("1/2", Majority::Simple, "1/2");
    let persons = Conditions { quorum: Quorum { of: QuorumOf::Persons, ..half.quorum }, ..half };
    let turnout = |voted| Turnout { eligible: 12, persons: 5, voted, present: None };
    assert!(super::count(turnout(1), votes(8, 0, 0), &[], &half).passed);
    let outcome = super::count(turnout(1), votes(8, 0, 0), &[], &persons);
    assert_eq!((outcome.quorum_votes, outcome.quorum_met, outcome.threshold_met), (3, false, true));
    assert_eq!(outcome.persons, Some(Persons { on_roll: 5, voted: Some(1) }));
    assert!(super::count(turnout(3), votes(3, 0, 0), &[], &persons).passed);
}

#[test]
fn nobody_voting_passes_nothing() {
    for majority in Majority::ALL {
        let lax = conditions("0", *majority, "1/2");
        assert!(!count(0, votes(0, 0, 0), &lax).passed, "{majority}");
        assert!(!count(10, votes(0, 0, 3), &lax).passed, "{majority}");
    }
}

#[test]
fn a_majority_of_the_roll_counts_whoever_stays_away_against_it() {
    let absolute = Conditions { base: Base::Eligible, ..conditions("0", Majority::Absolute, "1/2") };
    assert!(!count(10, votes(5, 0, 0), &absolute).passed);
    assert!(count(10, votes(6, 4, 0), &absolute).passed);
    let of_all_cast = Conditions { base: Base::AllCast, ..absolute };
    assert!(!count(10, votes(3, 1, 2), &of_all_cast).passed);
    assert!(count(10, votes(4, 1, 2), &of_all_cast).passed);
}

#[test]
fn a_majority_of_those_present_counts_whoever_is_silent_against_it() {
    let present = Conditions { base: Base::Present, ..conditions("0", Majority::Absolute, "1/2") };
    let of = |there: i64, yes: i64| {
        super::count(Turnout { present: Some(there), ..votes_on_roll(100) }, votes(yes, 2, 1), &[], &present)
    };
    assert_eq!((of(12, 6).needed[0].base, of(12, 6).passed), (12, false));
    assert!(of(12, 7).passed);
    assert_eq!(of(3, 6).needed[0].base, 9, "whoever voted was there");
    let each = Conditions { by_class: true, ..present };
    let class = |present| ClassVotes {
        class: "workers".to_owned(),
        eligible: 50,
        votes: votes(7, 2, 1),
        present: Some(present),
        reached: None,
    };
    let counted = |there| {
        super::count(Turnout { present: Some(12), ..votes_on_roll(100) }, votes(7, 2, 1), &[class(there)], &each)
    };
    assert!(counted(12).passed && !counted(14).passed);
}

#[test]
fn each_class_may_keep_a_proposal_from_passing() {
    let each = Conditions { by_class: true, ..conditions("1/5", Majority::Simple, "1/2") };
    let class = |class: &str, eligible, votes| ClassVotes {
        class: class.to_owned(),
        eligible,
        votes,
        present: None,
        reached: None,
    };
    let classes =
        |users| [class("workers", 12, votes(9, 1, 0)), class("users", 9, users), class("guests", 0, votes(0, 0, 0))];
    assert!(super::count(votes_on_roll(21), votes(12, 3, 0), &classes(votes(3, 2, 0)), &each).passed);
    let outcome = super::count(votes_on_roll(21), votes(11, 3, 5), &classes(votes(2, 2, 5)), &each);
    let met: Vec<_> = outcome.needed.iter().map(|needed| (needed.need.clone(), needed.met)).collect();
    let of = |class: &str| Need::MajorityOf(class.to_owned());
    assert_eq!(met, [(Need::Majority, true), (of("workers"), true), (of("users"), false)]);
    assert!(!outcome.passed);
    let together = Conditions { by_class: false, ..each };
    assert!(super::count(votes_on_roll(21), votes(11, 3, 5), &classes(votes(2, 2, 5)), &together).passed);
}

#[test]
fn one_objection_is_enough_against_consent_and_consensus_bears_what_its_rule_says() {
    let consent = conditions("1/10", Majority::Consent, "1/2");
    assert!(count(10, votes(5, 0, 4), &consent).passed);
    assert!(!count(10, votes(9, 1, 0), &consent).passed);
    let part = |text| Fraction::parse(text).unwrap();
    let consensus =
        Conditions { stand_asides_max: part("1/3"), blocks_max: 1, ..conditions("1/10", Majority::Consensus, "1/2") };
    assert!(count(10, votes(5, 1, 3), &consensus).passed);
    assert!(!count(10, votes(5, 2, 2), &consensus).passed);
    let outcome = count(10, votes(4, 1, 3), &consensus);
    assert_eq!((outcome.needed[2].bound, outcome.needed[2].met, outcome.passed), (2, false, false));
}

#[test]
fn a_tie_does_not_pass_by_a_qualified_majority_of_one_half() {
    let half = conditions("1/5", Majority::Qualified, "1/2");
    let tied = count(20, votes(5, 5, 2), &half);
    assert_eq!((tied.needed[0].bound, tied.threshold_met, tied.passed), (6, false, false));
    assert!(count(20, votes(6, 5, 2), &half).passed);
    // What passed so by an earlier version is found again; nothing else is changed by it.
    let before = |votes, conditions| super::count_as_before(votes_on_roll(20), votes, &[], conditions);
    assert_eq!((before(votes(5, 5, 2), &half).needed[0].bound, before(votes(5, 5, 2), &half).passed), (5, true));
    let simple = conditions("1/5", Majority::Simple, "1/2");
    assert_eq!(before(votes(5, 5, 2), &simple), count(20, votes(5, 5, 2), &simple));
}

#[test]
fn rules_of_earlier_versions_say_no_base_and_no_class() {
    let rule = |key: &str, value: &str| FrozenRule {
        key: key.to_owned(),
        scope: "ordinary".to_owned(),
        value: value.to_owned(),
        rule_value_id: String::new(),
    };
    let mut rules = vec![rule(QUORUM, "1/5"), rule(MAJORITY, "simple"), rule(THRESHOLD, "1/2")];
    assert_eq!(Conditions::of(&rules), Some(conditions("1/5", Majority::Simple, "1/2")));
    rules.extend([rule(MAJORITY_BASE, "eligible"), rule(MAJORITY_CLASSES, BY_CLASS), rule(BLOCKS_MAX, "2")]);
    let read = Conditions::of(&rules).unwrap();
    assert_eq!((read.base, read.by_class, read.blocks_max), (Base::Eligible, true, 2));
    assert_eq!(Conditions::of(&rules[1..]), None);
}

proptest! {
    #[test]
    fn what_is_needed_is_what_passes(eligible in 0_i64..5000, yes in 0_i64..2000, no in 0_i64..2000, abstain in 0_i64..1000,
            n in 1_i64..50, d in 50_i64..=100, qualified: bool) {
        let majority = if qualified { Majority::Qualified } else { Majority::Simple };
        let threshold = Fraction::new(n.max(d / 2 + 1), d).unwrap();
        let quorum = format!("{n}/100");
        let conditions = Conditions { threshold, ..conditions(&quorum, majority, "1/2") };
        let outcome = count(eligible, votes(yes, no, abstain), &conditions);
        prop_assert_eq!(outcome.threshold_met, match majority {
            Majority::Simple => yes > no,
            _ => yes > 0 && threshold.reached_by(yes, yes + no),
        });
    }

    #[test]
    fn one_more_for_it_never_refuses(yes in 0_i64..40, no in 0_i64..40, abstain in 0_i64..40, more in 0_i64..40, n in 0_i64..=10,
            majority in proptest::sample::select(Majority::ALL), base in proptest::sample::select(Base::ALL)) {
        let part = Fraction::new(n, 10).unwrap();
        let conditions = Conditions {
            base,
            stand_asides_max: part,
            blocks_max: n,
            ..conditions("1/3", majority, "3/5")
        };
        let eligible = yes + no + abstain + more + 1;
        let before = count(eligible, votes(yes, no, abstain), &conditions);
        let after = count(eligible, votes(yes + 1, no, abstain), &conditions);
        prop_assert!(!before.passed || after.passed);
    }
}

#[test]
fn the_chair_decides_a_tie_where_the_rules_say_so() {
    let rule = |value: &str| FrozenRule {
        key: CASTING_VOTE.into(),
        scope: String::new(),
        value: value.into(),
        rule_value_id: String::new(),
    };
    let simple = conditions("1/5", Majority::Simple, "1/2");
    assert!(simple.has_casting_vote(&[rule("chair")]));
    assert!(!simple.has_casting_vote(&[rule("none")]) && !simple.has_casting_vote(&[]), "as communities of before");
    assert!(!Conditions { by_class: true, ..simple }.has_casting_vote(&[rule("chair")]));
    assert!(!conditions("1/5", Majority::Absolute, "1/2").has_casting_vote(&[rule("chair")]));
    for (said, passed, bound) in [(Choice::Yes, true, 2), (Choice::No, false, 3), (Choice::Abstain, false, 3)] {
        let chaired = Conditions { casting: Some(said), ..simple };
        let equal = count(10, votes(2, 2, 1), &chaired);
        assert_eq!((equal.passed, equal.needed[0].bound, chaired.by_chair(&equal)), (passed, bound, Some(said)));
        let unequal = count(10, votes(2, 3, 0), &chaired);
        assert_eq!((unequal.passed, chaired.by_chair(&unequal)), (false, None));
    }
    let few = Conditions { casting: Some(Choice::Yes), ..conditions("1/2", Majority::Simple, "1/2") };
    let unmet = count(10, votes(2, 2, 0), &few);
    assert_eq!((unmet.quorum_met, unmet.passed, unmet.needed[0].met), (false, false, false), "it is no quorum");
    assert_eq!((unmet.needed[0].bound, few.by_chair(&unmet)), (3, None), "nor is it told what the chair voted");
}
