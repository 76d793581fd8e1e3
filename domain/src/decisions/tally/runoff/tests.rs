use proptest::prelude::*;

use super::super::cases::{self, folded, permuted, renamed, votes};
use super::*;

/// The winner without a lot that could decide.
fn winner(papers: &Papers) -> Option<Candidate> {
    count(papers, &[], &Lot::of(Vec::new())).elected.first().copied()
}

#[test]
fn the_fewest_go_until_somebody_has_more_than_half() {
    // Tennessee's capital, a much told example: Memphis, Nashville, Chattanooga, Knoxville.
    let papers = folded(4, &[(42, "0123"), (26, "1230"), (15, "2310"), (17, "3210")]);
    let counted = count(&papers, &[], &Lot::of(Vec::new()));
    let stages: Vec<_> = counted.stages.iter().map(|stage| (stage.act, stage.votes.clone())).collect();
    assert_eq!(
        stages,
        [
            (Act::FirstPreferences, vec![42, 26, 15, 17]),
            (Act::Exclusion(2), vec![42, 26, 0, 32]),
            (Act::Exclusion(1), vec![42, 0, 0, 58]),
        ]
    );
    assert_eq!(counted.elected, [3]);
    let moved: Vec<_> = counted.stages.iter().filter_map(|stage| stage.transfer.clone()).collect();
    let moved: Vec<_> = moved.iter().map(|transfer| (transfer.from, transfer.held, transfer.by_candidate())).collect();
    assert_eq!(moved, [(2, 15, vec![(Some(3), 15)]), (1, 26, vec![(Some(3), 26)])]);
}

#[test]
fn half_is_not_more_than_half_and_a_tie_is_told() {
    let papers = folded(2, &[(3, "0"), (3, "1")]);
    let counted = count(&papers, &[], &Lot::of(vec![1, 0]));
    assert_eq!(counted.elected, [1]);
    assert_eq!(counted.stages[1].ties, [Tie { between: vec![0, 1], chosen: 0, by: super::super::tie::BrokenBy::Lot }]);
}

#[test]
fn a_tie_goes_by_the_stage_before() {
    // After the third candidate is gone the first two have six each; before, the second had fewer.
    let papers = folded(4, &[(6, "0"), (4, "1"), (2, "21"), (9, "3")]);
    let counted = count(&papers, &[], &Lot::of(vec![1, 0]));
    assert_eq!(counted.stages[2].act, Act::Exclusion(1));
    assert_eq!(counted.stages[2].ties[0].by, super::super::tie::BrokenBy::Stage(1));
}

#[test]
fn nobody_wins_where_nobody_stands_and_one_alone_wins_without_votes() {
    assert_eq!(count(&folded(0, &[]), &[], &Lot::of(Vec::new())).elected, Vec::<Candidate>::new());
    assert_eq!(count(&folded(2, &[(3, "1")]), &[0, 1], &Lot::of(Vec::new())).elected, Vec::<Candidate>::new());
    assert_eq!(winner(&folded(1, &[])), Some(0));
    let withdrawn = count(&folded(2, &[(3, "10")]), &[1], &Lot::of(Vec::new()));
    assert_eq!((withdrawn.elected, withdrawn.stages[0].votes.clone()), (vec![0], vec![3, 0]));
}

#[test]
fn the_election_of_the_president_of_ireland_of_1990_comes_out() {
    // First count: Lenihan 694,484, Robinson 612,265, Currie 267,902. Of Currie's papers 36,789 went on to Lenihan and 205,565 to
    // Robinson, 25,548 to nobody; she had 817,830, he 731,273.
    let papers = folded(3, &[(694_484, "0"), (612_265, "1"), (36_789, "20"), (205_565, "21"), (25_548, "2")]);
    let counted = count(&papers, &[], &Lot::of(Vec::new()));
    let stages: Vec<_> =
        counted.stages.iter().map(|stage| (stage.act, stage.votes.clone(), stage.not_transferable)).collect();
    assert_eq!(
        stages,
        [
            (Act::FirstPreferences, vec![694_484, 612_265, 267_902], 0),
            (Act::Exclusion(2), vec![731_273, 817_830, 0], 25_548),
        ]
    );
    assert_eq!((counted.elected, counted.stages[1].ties.len()), (vec![1], 0));
}

proptest! {
    #[test]
    fn the_order_of_papers_and_of_names_changes_nothing(case in cases::ranked(6), seed: u64) {
        let counted = count(&case.papers(), &[], &case.lot());
        prop_assert_eq!(&count(&permuted(&case, seed).papers(), &[], &case.lot()), &counted);
        let (other, names) = renamed(&case, seed);
        let again = count(&other.papers(), &[], &other.lot());
        prop_assert_eq!(again.elected, votes::renamed(&counted.elected, &names));
    }

    #[test]
    fn sums_are_kept_whoever_is_withdrawn(case in cases::ranked(6), gone in cases::gone(6)) {
        let papers = case.papers();
        let counted = count(&papers, &gone, &case.lot());
        for stage in &counted.stages {
            prop_assert_eq!(stage.votes.iter().sum::<u64>() + stage.not_transferable, papers.valid());
        }
        prop_assert!(counted.elected.iter().all(|one| !gone.contains(one)));
    }

    #[test]
    fn sums_are_kept_and_a_majority_wins(case in cases::ranked(6)) {
        let papers = case.papers();
        let counted = count(&papers, &[], &case.lot());
        for stage in &counted.stages {
            prop_assert_eq!(stage.votes.iter().sum::<u64>() + stage.not_transferable, papers.valid());
        }
        cases::transfers_explain_votes(&counted)?;
        if let Some(most) = case.majority_of_firsts() {
            prop_assert_eq!(counted.elected, [most]);
        }
    }
}
