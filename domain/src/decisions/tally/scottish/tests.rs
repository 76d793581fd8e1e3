use std::path::PathBuf;

use serde::Deserialize;

use super::super::papers::Ranking;
use super::super::stages::decimal;
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
