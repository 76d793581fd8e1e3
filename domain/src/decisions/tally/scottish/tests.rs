use std::path::PathBuf;

use proptest::prelude::*;
use serde::Deserialize;

use super::super::cases::{self, folded, permuted, renamed, votes};
use super::super::papers::Ranking;
use super::super::stages::decimal;
use super::super::tie::BrokenBy;
use super::*;

#[derive(Deserialize)]
struct Ward {
    ward: String,
    seats: usize,
    quota: u64,
    candidates: usize,
    ballots: Vec<(u64, Vec<Candidate>)>,
    official: Official,
}

#[derive(Deserialize)]
struct Official {
    elected: Vec<Candidate>,
    stages: Vec<Vec<serde_json::Number>>,
}

/// The wards whose official counts the folder that `ACEQUIA_ORACLES` names holds.
fn wards() -> Vec<Ward> {
    let Some(folder) = std::env::var_os("ACEQUIA_ORACLES") else {
        assert!(std::env::var_os("CI").is_none(), "ACEQUIA_ORACLES must name a folder in continuous integration");
        eprintln!("ACEQUIA_ORACLES names no folder: the official counts were not compared.");
        return Vec::new();
    };
    let folder = PathBuf::from(folder).join("stv-scotland-2017");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.iter().map(|file| serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()).collect()
}

#[test]
fn every_stage_of_the_official_counts_comes_out() {
    for ward in wards() {
        let ballots = ward
            .ballots
            .into_iter()
            .map(|(count, ranks)| (Ranking::strict(ranks.into_iter().map(|candidate| candidate - 1).collect()), count));
        let papers = Papers::fold(ward.candidates, ballots).unwrap();
        let counted = count(&papers, ward.seats, &[], &Lot::of(Vec::new()));
        assert_eq!(counted.stages[0].quota, Some(ward.quota * ONE), "{}", ward.ward);
        let mut elected: Vec<Candidate> = counted.elected.iter().map(|candidate| candidate + 1).collect();
        elected.sort_unstable();
        assert_eq!(elected, ward.official.elected, "{}", ward.ward);
        let stages: Vec<Vec<String>> = counted
            .stages
            .iter()
            .map(|stage| stage.votes.iter().map(|votes| decimal(*votes, DECIMALS)).collect())
            .collect();
        let official: Vec<Vec<String>> = ward
            .official
            .stages
            .iter()
            .map(|stage| stage.iter().map(|votes| format!("{:.5}", votes.as_f64().unwrap())).collect())
            .collect();
        assert_eq!(stages, official, "{}", ward.ward);
    }
}

#[test]
fn a_surplus_goes_on_by_sub_parcels_whose_values_are_truncated() {
    // Two seats, a quota of 34 of 100 papers. The first has 26 above it: each paper goes on at 26/60, which is 0.43333.
    let papers = folded(4, &[(40, "01"), (15, "02"), (5, "0"), (22, "13"), (18, "2")]);
    let counted = count(&papers, 2, &[], &Lot::of(Vec::new()));
    let transfer = counted.stages[1].transfer.clone().unwrap();
    assert_eq!((transfer.from, transfer.held, transfer.votes), (0, 60 * ONE, 26 * ONE));
    let found: Vec<_> = transfer.sub_parcels.iter().map(|one| (one.to, one.papers, one.votes())).collect();
    assert_eq!(found, [(Some(1), 40, 1_733_320), (Some(2), 15, 649_995), (None, 5, 216_665)]);
    assert!(transfer.sub_parcels.iter().all(|one| (one.value, one.transfer_value) == (ONE, 43_333)));
    assert_eq!(transfer.lost, 20);
    assert_eq!(counted.stages[1].not_transferable, 216_665 + 20);
    // What an earlier version kept is read, and written as it was.
    let earlier = serde_json::to_string(&counted.clone().without_transfers()).unwrap();
    assert!(!earlier.contains("transfer\":"), "{earlier}");
    assert_eq!(serde_json::from_str::<Stages>(&earlier).unwrap(), counted.without_transfers());
}

#[test]
fn places_left_over_go_to_those_who_are_left() {
    let counted = count(&folded(3, &[(10, "0"), (3, "1"), (2, "2")]), 2, &[], &Lot::of(Vec::new()));
    assert_eq!(counted.elected, [0, 1]);
    let below: Vec<_> = counted.stages.iter().map(Stage::elected_below_quota).collect();
    assert_eq!((below.first(), below.last()), (Some(&vec![]), Some(&vec![1])), "as many are left as places");
    // All who stand are elected by their first votes: no surplus goes on, as it did in earlier versions.
    let (fewer, lot) = (folded(2, &[(5, "01"), (4, "1")]), Lot::of(Vec::new()));
    let (counted, earlier) = (count(&fewer, 3, &[], &lot), count_onward(&fewer, 3, &[], &lot));
    assert_eq!((&counted.elected, counted.stages.len(), earlier.stages.len()), (&vec![0, 1], 1, 3));
    assert_eq!((&counted.elected, &counted.stages[0]), (&earlier.elected, &earlier.stages[0]));
    let counted = count(&folded(2, &[(1, "1")]), 5, &[], &Lot::of(Vec::new()));
    assert_eq!((counted.elected, counted.stages.len()), (vec![1, 0], 1));
    assert_eq!(count(&folded(3, &[(1, "1")]), 0, &[], &Lot::of(Vec::new())).elected, Vec::<Candidate>::new());
}

#[test]
fn ties_go_by_the_stage_before_and_then_by_the_lot_and_are_told() {
    // Two seats, a quota of 8. After the fourth is excluded the second and the third have 5 each; at the stage before, the second had
    // fewer.
    let papers = folded(5, &[(9, "0"), (5, "2"), (3, "1"), (2, "31"), (4, "4")]);
    let counted = count(&papers, 2, &[], &Lot::of(vec![1, 2]));
    let ties: Vec<_> = counted.stages.iter().flat_map(|stage| stage.ties.clone()).collect();
    assert_eq!(ties, [Tie { between: vec![1, 2], chosen: 1, by: BrokenBy::Stage(2) }]);
    // Nothing tells these apart but the lot.
    let equal = folded(3, &[(4, "0"), (4, "1"), (4, "2")]);
    for (drawn, out) in [(vec![0, 1, 2], 2), (vec![2, 1, 0], 0)] {
        let counted = count(&equal, 1, &[], &Lot::of(drawn));
        assert_eq!(counted.stages[1].act, Act::Exclusion(out));
        assert_eq!(counted.stages[1].ties, [Tie { between: vec![0, 1, 2], chosen: out, by: BrokenBy::Lot }]);
    }
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
        cases::transfers_explain_votes(&counted)?;
        prop_assert_eq!(counted.elected.len(), seats.min(case.candidates - gone.len()));
        prop_assert!(counted.elected.iter().all(|one| !gone.contains(one)));
    }

    #[test]
    fn a_solid_coalition_gets_the_places_of_its_quotas(case in cases::ranked(5), seats in 1_usize..4) {
        let counted = count(&case.papers(), seats, &[], &case.lot());
        cases::droop_proportional(&case, seats, &counted.elected, cases::whole_quotas)?;
    }

    #[test]
    fn a_planted_coalition_gets_the_places_of_its_quotas((case, seats, filled) in cases::planted(5, 3)) {
        let counted = count(&case.papers(), seats, &[], &case.lot());
        let most = cases::droop_proportional(&case, seats, &counted.elected, cases::whole_quotas)?;
        // What was planted is looked at, two quotas and more among it.
        prop_assert!(most >= filled, "{} of {}", most, filled);
    }
}
