//! Secret ballots: when a vote is secret, what a voter keeps of it, and what the close leaves in the box.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use super::count::Majority;
use super::kind::DecisionKind;
use crate::agreements::clauses::hash;
use crate::audit::fingerprint;
use crate::members::status::named;
use crate::validation::Refusal;

named! {
    /// What the rules say of the votes on a kind of decision.
    Secrecy {
        /// Every vote is open.
        Open = "open",
        /// Secret where whoever proposes asks for it.
        Chosen = "chosen",
        /// Every vote is secret.
        Secret = "secret",
    }
}

named! {
    /// What a voter can show to others of a secret ballot.
    Receipts {
        /// That a ballot was received, and nothing of its content.
        Received = "received",
        /// Also its content, by a tracker under which it is published. A vote can then be sold, or demanded.
        Trackers = "trackers",
    }
}

impl Secrecy {
    /// Whether a vote is secret, where its proposer asked for that or did not.
    ///
    /// # Errors
    /// `error-secrecy-open` where it was asked for and the rules allow none.
    pub fn applies(self, asked: bool) -> Result<bool, Refusal> {
        match self {
            Self::Secret => Ok(true),
            Self::Chosen => Ok(asked),
            Self::Open if asked => Err(Refusal::new("error-secrecy-open")),
            Self::Open => Ok(false),
        }
    }
}

/// Why a vote for or against cannot be secret where it is counted so, as a refusal's key: an objection has reasons and somebody who has
/// them. `None` where it can: where each class is counted by itself, ballots bear the class of whoever cast them.
#[must_use]
pub fn why_not_secret(majority: Majority) -> Option<&'static str> {
    match majority.kind() {
        None => Some("error-secret-objections"),
        Some(_) => None,
    }
}

/// Why not every vote on decisions of a kind can be secret where they are counted so, as a refusal's key. A secret vote in which each class
/// counts by itself does not open while a class is too small (`class_floor.rs`). Another kind of decision can mend that; of the bylaws, which
/// no other kind changes, at least an open vote must remain.
#[must_use]
pub fn why_not_always_secret(kind: DecisionKind, majority: Majority, by_class: bool) -> Option<&'static str> {
    let locked = by_class && kind == DecisionKind::Bylaws;
    why_not_secret(majority).or_else(|| locked.then_some("error-secret-classes"))
}

/// How many characters a ballot key has: 128 bits in lower-case hexadecimal.
const KEY_LENGTH: usize = 32;
/// How many characters a tracker has: 80 bits in lower-case hexadecimal.
const TRACKER_LENGTH: usize = 20;

/// What the form of a secret ballot carries, made at random for each form and stored nowhere. The trackers of the unit ballots follow
/// from it and from who votes by it, and nobody can come from a tracker to it or to another tracker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BallotKey(String);

impl BallotKey {
    /// The key of so many random bits.
    #[must_use]
    pub fn of(random: u128) -> Self {
        Self(format!("{random:032x}"))
    }

    /// The trackers of so many unit ballots of a voter, by the member's number, each different: whoever else uses the same key has others,
    /// and learns nothing by it.
    #[must_use]
    pub fn trackers(&self, voter: i64, votes: i64) -> Vec<String> {
        let tracker = |place: i64| {
            let all = hash(&format!("{}:{voter}:{place}", self.0));
            all.get(..TRACKER_LENGTH).unwrap_or(&all).to_owned()
        };
        (1..=votes).map(tracker).collect()
    }

    /// The trackers of the unit ballots of a voter and of those whose votes go along, by their numbers and votes, in that order.
    #[must_use]
    pub fn trackers_of(&self, voters: &[(i64, i64)]) -> Vec<String> {
        voters.iter().flat_map(|(voter, votes)| self.trackers(*voter, *votes)).collect()
    }
}

impl fmt::Display for BallotKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for BallotKey {
    type Err = Refusal;

    /// Reads what a form carried.
    ///
    /// # Errors
    /// `error-ballot-key`.
    fn from_str(text: &str) -> Result<Self, Refusal> {
        let fits = text.len() == KEY_LENGTH && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if fits { Ok(Self(text.to_owned())) } else { Err(Refusal::new("error-ballot-key")) }
    }
}

/// A unit ballot in the box. Ordered by tracker, then by what it says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BoxBallot {
    /// Under what it lies: the tracker of its form or, once the box is settled and where trackers are not published, a number.
    pub tracker: String,
    /// What it says.
    pub said: String,
    /// The slug of the class of whoever cast it, as paper would be of one colour for each class: where each class counts by itself, and there
    /// alone.
    pub class: Option<String>,
}

/// Ballots that bear no class any more.
#[must_use]
pub fn without_classes(ballots: Vec<BoxBallot>) -> Vec<BoxBallot> {
    ballots.into_iter().map(|ballot| BoxBallot { class: None, ..ballot }).collect()
}

/// What is in the box after the close, in the order in which it is stored. The order of
/// `cast`, and with it the order of casting, changes nothing. Where trackers are published they stay, and are the order; otherwise ballots
/// are sorted by what they say and by class, and numbered, so that not even who kept a tracker finds a ballot by it.
#[must_use]
pub fn settled(mut cast: Vec<BoxBallot>, receipts: Receipts) -> Vec<BoxBallot> {
    match receipts {
        Receipts::Trackers => {
            cast.sort();
            cast
        }
        Receipts::Received => {
            let mut said: Vec<(String, Option<String>)> =
                cast.into_iter().map(|ballot| (ballot.said, ballot.class)).collect();
            said.sort();
            // As wide as any box needs, so that the order of texts is the order of numbers.
            let numbered = |(number, (said, class)): (usize, (String, Option<String>))| BoxBallot {
                tracker: format!("{number:012}"),
                said,
                class,
            };
            (1_usize..).zip(said).map(numbered).collect()
        }
    }
}

/// The hash of a settled box; the order of `ballots` changes nothing. It covers the class that ballots bear; of a box in which none does it
/// is that of trackers and of what is said alone, as earlier versions made it.
#[must_use]
pub fn box_hash(ballots: &[BoxBallot]) -> String {
    if ballots.iter().all(|ballot| ballot.class.is_none()) {
        let pairs: BTreeSet<(&str, &str)> =
            ballots.iter().map(|ballot| (ballot.tracker.as_str(), ballot.said.as_str())).collect();
        return fingerprint(&pairs);
    }
    let triples: BTreeSet<(&str, &str, Option<&str>)> =
        ballots.iter().map(|ballot| (ballot.tracker.as_str(), ballot.said.as_str(), ballot.class.as_deref())).collect();
    fingerprint(&triples)
}

/// The hash of the numbers of those who voted; their order changes nothing.
#[must_use]
pub fn voters_hash(members: &[i64]) -> String {
    fingerprint(&members.iter().collect::<BTreeSet<_>>())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_vote_is_secret_as_the_rules_say() {
        assert_eq!(Secrecy::Open.applies(false), Ok(false));
        assert_eq!(Secrecy::Open.applies(true).unwrap_err().key, "error-secrecy-open");
        assert_eq!((Secrecy::Chosen.applies(false), Secrecy::Chosen.applies(true)), (Ok(false), Ok(true)));
        assert_eq!((Secrecy::Secret.applies(false), Secrecy::Secret.applies(true)), (Ok(true), Ok(true)));
    }

    #[test]
    fn a_key_is_read_as_it_was_written_and_nothing_else_is_one() {
        for random in [0, 1, u128::MAX] {
            let key = BallotKey::of(random);
            assert_eq!(key.to_string().parse(), Ok(key));
        }
        for text in ["", "1", &"A".repeat(32), &"g".repeat(32), &"0".repeat(33)] {
            assert_eq!(text.parse::<BallotKey>().unwrap_err().key, "error-ballot-key", "{text}");
        }
    }

    #[test]
    fn each_vote_has_a_tracker_of_its_own() {
        let trackers: BTreeSet<String> = (0..50).flat_map(|random| BallotKey::of(random).trackers(1, 20)).collect();
        assert_eq!(trackers.len(), 1_000);
        assert!(trackers.iter().all(|tracker| tracker.len() == TRACKER_LENGTH));
        assert!(BallotKey::of(7).trackers(1, 0).is_empty());
    }

    #[test]
    fn a_key_gives_each_voter_other_trackers() {
        let trackers: BTreeSet<String> = (1..=112).flat_map(|voter| BallotKey::of(7).trackers(voter, 20)).collect();
        assert_eq!(trackers.len(), 112 * 20);
        let together = BallotKey::of(7).trackers_of(&[(3, 2), (1, 1)]);
        let each = [BallotKey::of(7).trackers(3, 2), BallotKey::of(7).trackers(1, 1)];
        assert_eq!(together, each.concat());
    }

    fn ballot(tracker: &str, said: &str, class: Option<&str>) -> BoxBallot {
        BoxBallot { tracker: tracker.to_owned(), said: said.to_owned(), class: class.map(str::to_owned) }
    }

    #[test]
    fn the_hash_of_a_box_covers_the_class_and_that_of_one_without_is_as_before() {
        let before = fingerprint(&[("a", "no"), ("b", "yes")]);
        assert_eq!(box_hash(&[ballot("b", "yes", None), ballot("a", "no", None)]), before);
        let of = |class| box_hash(&[ballot("a", "no", Some("workers")), ballot("b", "yes", Some(class))]);
        assert_ne!(of("workers"), of("users"));
        assert_ne!(of("workers"), before);
        let both = vec![ballot("a", "no", Some("workers")), ballot("b", "yes", Some("users"))];
        assert_eq!(box_hash(&without_classes(both)), before);
    }

    #[test]
    fn once_no_ballot_bears_a_class_the_order_of_a_box_says_nothing_of_it() {
        let cast = |classes: [&str; 3]| {
            let said = ["yes", "no", "yes"];
            let bearing = |(place, (said, class)): (usize, (&str, &str))| ballot(&place.to_string(), said, Some(class));
            let bearing: Vec<_> = said.into_iter().zip(classes).enumerate().map(bearing).collect();
            settled(without_classes(settled(bearing, Receipts::Received)), Receipts::Received)
        };
        assert_eq!(cast(["users", "workers", "workers"]), cast(["workers", "users", "workers"]));
    }

    #[test]
    fn only_the_bylaws_keep_an_open_vote_where_each_class_counts_by_itself() {
        let why = |kind, majority| why_not_always_secret(kind, majority, true);
        assert_eq!(why(DecisionKind::Policy, Majority::Simple), None);
        assert_eq!(why(DecisionKind::Bylaws, Majority::Simple), Some("error-secret-classes"));
        assert_eq!(why(DecisionKind::Bylaws, Majority::Consent), Some("error-secret-objections"));
        assert_eq!(why_not_always_secret(DecisionKind::Bylaws, Majority::Simple, false), None);
        assert_eq!(why_not_secret(Majority::Consensus), Some("error-secret-objections"));
    }

    proptest! {
        #[test]
        fn a_settled_box_says_nothing_of_the_order_of_casting(
            said in proptest::collection::vec("[a-c]{1,2}", 0..40),
            order in any::<proptest::sample::Index>(),
            receipts in proptest::sample::select(Receipts::ALL),
        ) {
            let class = |place: usize| (place.is_multiple_of(2)).then(|| format!("class-{}", place % 3));
            let ballot = |(place, said): (usize, &String)| BoxBallot {
                tracker: BallotKey::of(place as u128).trackers(1, 1).remove(0),
                said: said.clone(),
                class: class(place),
            };
            let cast: Vec<BoxBallot> = said.iter().enumerate().map(ballot).collect();
            let mut classes: Vec<_> = cast.iter().map(|ballot| (ballot.said.clone(), ballot.class.clone())).collect();
            let mut otherwise = cast.clone();
            otherwise.rotate_left(if cast.is_empty() { 0 } else { order.index(cast.len()) });
            otherwise.reverse();
            let (one, other) = (settled(cast, receipts), settled(otherwise, receipts));
            prop_assert_eq!(&one, &other);
            prop_assert!(one.is_sorted());
            let mut kept: Vec<_> = one.iter().map(|ballot| (ballot.said.clone(), ballot.class.clone())).collect();
            kept.sort();
            classes.sort();
            prop_assert_eq!(kept, classes);
            let mut reversed = one.clone();
            reversed.reverse();
            prop_assert_eq!(box_hash(&one), box_hash(&reversed));
        }
    }
}
