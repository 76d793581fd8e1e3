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
}

#[test]
fn more_places_than_candidates_are_filled_as_far_as_they_reach() {
    let counted = counted(&folded(2, &[(1, "1")]), 5);
    assert_eq!((counted.elected, counted.stages.len()), (vec![1, 0], 1));
    assert_eq!(count(&folded(3, &[(5, "0"), (2, "1")]), 1, &[0], &Lot::of(Vec::new())).elected, [1]);
    assert_eq!(super::count(&folded(0, &[]), 1, &[], &Lot::of(Vec::new())).elected, Vec::<Candidate>::new());
}

proptest! {
    #[test]
    fn the_order_of_papers_and_of_names_changes_nothing(case in cases::ranked(6), seats in 1_usize..4, seed: u64) {
        let counted = count(&case.papers(), seats, &[], &case.lot());
        prop_assert_eq!(&count(&permuted(&case, seed).papers(), seats, &[], &case.lot()), &counted);
        let (other, names) = renamed(&case, seed);
        let mut again = count(&other.papers(), seats, &[], &other.lot()).elected;
        let mut elected = votes::renamed(&counted.elected, &names);
        again.sort_unstable();
        elected.sort_unstable();
        prop_assert_eq!(again, elected);
    }

    #[test]
    fn sums_are_kept_and_every_place_is_filled(case in cases::ranked(6), seats in 1_usize..4) {
        let papers = case.papers();
        let counted = count(&papers, seats, &[], &case.lot());
        for stage in &counted.stages {
            prop_assert_eq!(stage.votes.iter().sum::<u64>() + stage.not_transferable, papers.valid() * ONE);
        }
        prop_assert_eq!(counted.elected.len(), seats.min(case.candidates));
    }

    #[test]
    fn a_solid_coalition_gets_the_places_of_its_quotas(case in cases::ranked(5), seats in 1_usize..4) {
        let counted = count(&case.papers(), seats, &[], &case.lot());
        cases::droop_proportional(&case, seats, &counted.elected, 1)?;
    }
}
