use proptest::prelude::*;

use super::super::cases::{self, folded, permuted, renamed, votes};
use super::super::stages::decimal;
use super::*;

fn counted(papers: &Papers, seats: usize) -> Stages {
    count(papers, seats, &[], &Lot::of(Vec::new()))
}

#[test]
fn a_surplus_goes_on_in_the_proportion_of_what_its_voters_want() {
    // Three places, hand-checked: the quota of 100 papers is 25; the first keeps 25 of 60, and the rest of each of their papers goes on.
    let papers = folded(4, &[(60, "01"), (26, "2"), (14, "3")]);
    let counted = counted(&papers, 3);
    assert_eq!(counted.elected, [0, 2, 1]);
    assert_eq!(decimal(counted.stages[0].quota.unwrap(), DECIMALS), "25.000000001");
    let keep = counted.stages[1].keep.clone().unwrap();
    assert_eq!(decimal(keep[0], DECIMALS), "0.416666667");
    assert_eq!(decimal(counted.stages[1].votes[1], DECIMALS), "34.999999980");
    assert_eq!(decimal(counted.surplus(0).unwrap(), DECIMALS), "35.999999998");
    assert!(counted.stages.iter().all(|stage| stage.transfer.is_none()));
}

#[test]
fn more_places_than_candidates_are_filled_as_far_as_they_reach() {
    let counted = counted(&folded(2, &[(1, "1")]), 5);
    assert_eq!((counted.elected, counted.stages.len()), (vec![1, 0], 1));
    assert_eq!(count(&folded(3, &[(5, "0"), (2, "1")]), 1, &[0], &Lot::of(Vec::new())).elected, [1]);
    assert_eq!(super::count(&folded(0, &[]), 1, &[], &Lot::of(Vec::new())).elected, Vec::<Candidate>::new());
}

/// The votes and kept parts of a stage, as people read them.
fn read(units: &[u64]) -> Vec<String> {
    units.iter().map(|units| decimal(*units, DECIMALS)).collect()
}

#[test]
fn a_published_example_comes_out_to_the_last_decimal() {
    // "The computational accuracy using the Meek algorithm" (Voting matters 12, 2000), with the figures that Droop, the reference
    // implementation of the Reference Meek Rule by J. Lundell, has for it: A and B lead, and X, Y and Z differ by less than is left over.
    let (x, y) = (2, 3);
    let papers = [
        (333, "02"),
        (333, "03"),
        (333, "04"),
        (333, "12"),
        (333, "13"),
        (333, "14"),
        (667, "2"),
        (667, "3"),
        (667, "4"),
        (1, "012"),
        (1, "013"),
        (2, "102"),
    ];
    let counted = count(&folded(5, &papers), 3, &[], &Lot::of(vec![0, 1, 3, 4, x]));
    assert_eq!(decimal(counted.stages[0].quota.unwrap(), DECIMALS), "1000.750000001");
    assert_eq!((counted.stages[0].elected.as_slice(), counted.elected.as_slice()), (&[0, 1][..], &[0, 1, y][..]));
    let surpluses = &counted.stages[1];
    let votes = ["1000.750000126", "1000.750000126", "667.166666686", "667.166666562", "667.166666500"];
    assert_eq!(read(&surpluses.votes), votes);
    assert_eq!(read(surpluses.keep.as_ref().unwrap())[..2], ["0.999749750", "0.999749750"]);
    let excluded = &counted.stages[2];
    assert_eq!((excluded.act, excluded.ties[0].between.as_slice()), (Act::Exclusion(x), &[2, 3, 4][..]));
    let votes = ["800.584418564", "800.584418564", "0.000000000", "800.596982770", "800.556768208"];
    assert_eq!(read(&excluded.votes), votes);
    assert_eq!(decimal(excluded.quota.unwrap(), DECIMALS), "800.580647027");
    assert_eq!(decimal(excluded.not_transferable, DECIMALS), "800.677411894");
    assert_eq!(read(excluded.keep.as_ref().unwrap())[..2], ["0.799464312", "0.799464312"]);
}

#[test]
fn a_difference_that_is_greater_than_what_is_left_over_is_no_tie() {
    // An election of Droop's own tests, with its figures: Helen has five billionths more than Pollux.
    let counted = counted(&folded(3, &[(5, "01"), (1, "1"), (3, "2")]), 2);
    assert_eq!(read(&counted.stages[1].votes), ["3.000000005", "2.999999995", "3.000000000"]);
    assert_eq!((counted.elected, counted.stages.iter().all(|stage| stage.ties.is_empty())), (vec![0, 2], true));
}

#[test]
fn equal_votes_at_a_stage_go_by_the_lot_and_are_told() {
    // A quota of three for two places: both have it at once, and nothing but the lot says who stands first.
    let papers = folded(3, &[(4, "0"), (4, "2")]);
    let counted = count(&papers, 2, &[], &Lot::of(vec![2, 0, 1]));
    assert_eq!(counted.elected, [2, 0]);
    assert_eq!(counted.stages[0].ties, [Tie { between: vec![0, 2], chosen: 2, by: BrokenBy::Lot }]);
    // So it is with those who fill what is left.
    let counted = count(&folded(3, &[(5, "1")]), 3, &[], &Lot::of(vec![2, 0, 1]));
    assert_eq!(counted.elected, [1, 2, 0]);
    assert_eq!(counted.stages[0].ties, [Tie { between: vec![0, 2], chosen: 2, by: BrokenBy::Lot }]);
}

proptest! {
    #[test]
    fn the_order_of_papers_and_of_names_changes_nothing(case in cases::ranked(6), seats in 1_usize..4, seed: u64) {
        let counted = count(&case.papers(), seats, &[], &case.lot());
        prop_assert_eq!(&count(&permuted(&case, seed).papers(), seats, &[], &case.lot()), &counted);
        let (other, names) = renamed(&case, seed);
        let again = count(&other.papers(), seats, &[], &other.lot());
        prop_assert_eq!(again.elected, votes::renamed(&counted.elected, &names));
    }

    #[test]
    fn sums_are_kept_and_every_place_is_filled(case in cases::ranked(6), seats in 1_usize..4, gone in cases::gone(6)) {
        let papers = case.papers();
        let gone: Vec<Candidate> = gone.into_iter().filter(|one| usize::from(*one) < case.candidates).collect();
        let counted = count(&papers, seats, &gone, &case.lot());
        for stage in &counted.stages {
            prop_assert_eq!(stage.votes.iter().sum::<u64>() + stage.not_transferable, papers.valid() * ONE);
        }
        prop_assert_eq!(counted.elected.len(), seats.min(case.candidates - gone.len()));
        prop_assert!(counted.elected.iter().all(|one| !gone.contains(one)));
    }

    #[test]
    fn a_solid_coalition_gets_the_places_of_its_quotas(case in cases::ranked(5), seats in 1_usize..4) {
        let counted = count(&case.papers(), seats, &[], &case.lot());
        cases::droop_proportional(&case, seats, &counted.elected, cases::exact_quotas)?;
    }

    #[test]
    fn a_planted_coalition_gets_the_places_of_its_quotas((case, seats, filled) in cases::planted(5, 3)) {
        let counted = count(&case.papers(), seats, &[], &case.lot());
        let most = cases::droop_proportional(&case, seats, &counted.elected, cases::exact_quotas)?;
        // What was planted is looked at, two quotas and more among it.
        prop_assert!(most >= filled, "{} of {}", most, filled);
    }
}
