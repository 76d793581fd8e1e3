//! Candidacies: what is asked of whoever stands in an election, and what the candidates are called on the ballot.

use std::collections::BTreeMap;

use super::choosing::ChoiceOption;
use crate::members::status::MemberNumber;
use crate::text::{NOTE_LENGTH_MAX, block};
use crate::validation::FieldError;

/// Somebody who stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The member's number.
    pub member: i64,
    /// The name.
    pub name: String,
}

/// Checks the statement of a candidate: why they stand, in Markdown.
///
/// # Errors
/// As [`block`], beside `statement`.
pub fn check_statement(raw: &str) -> Result<String, FieldError> {
    block(raw, NOTE_LENGTH_MAX).map_err(|refusal| refusal.at("statement"))
}

/// The options of an election, numbered from 1 in the order in which its candidates are given. Of candidates who share a name each has
/// their number behind it, so that whoever votes can tell them apart, and so can the lot.
#[must_use]
pub fn options(candidates: Vec<Candidate>) -> Vec<ChoiceOption> {
    let mut namesakes: BTreeMap<String, usize> = BTreeMap::new();
    for candidate in &candidates {
        *namesakes.entry(candidate.name.to_lowercase()).or_default() += 1;
    }
    let option = |(number, candidate): (u16, Candidate)| {
        let shared = namesakes.get(&candidate.name.to_lowercase()).is_some_and(|count| *count > 1);
        let name =
            if shared { format!("{} ({})", candidate.name, MemberNumber(candidate.member)) } else { candidate.name };
        ChoiceOption { number, name, member: Some(candidate.member), cost_minor: None }
    };
    (1..).zip(candidates).map(option).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn namesakes_are_told_apart() {
        let candidate = |member, name: &str| Candidate { member, name: name.into() };
        let options = options(vec![candidate(4, "Ana Pérez"), candidate(9, "Ana pérez"), candidate(2, "Bo Lind")]);
        let named: Vec<_> = options.iter().map(|option| (option.number, option.name.as_str(), option.member)).collect();
        let expected = [(1, "Ana Pérez (M-4)", Some(4)), (2, "Ana pérez (M-9)", Some(9)), (3, "Bo Lind", Some(2))];
        assert_eq!(named, expected);
    }

    #[test]
    fn whoever_stands_says_why() {
        assert_eq!(check_statement(" ").unwrap_err().refusal.key, "error-required");
        assert_eq!(check_statement("I **can**.").unwrap(), "I **can**.");
    }
}
