//! The quorum: how many must take part, counted in votes or in persons.

use serde::{Deserialize, Serialize};

use super::frozen::FrozenRule;
use crate::members::status::named;
use crate::rules::fraction::Fraction;
use crate::rules::parameter::{QUORUM, QUORUM_OF};

named! {
    /// What a quorum counts.
    QuorumOf {
        /// Votes: somebody with three of them counts three times.
        Votes = "votes",
        /// Persons on the roll, however many votes each has.
        Persons = "persons",
        /// The votes of those present in a meeting, in person or by proxy, whether they vote or not.
        Present = "present",
    }
}

/// How many could vote and how many did, but for the votes cast, which the count knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Turnout {
    /// Votes on the roll.
    pub eligible: i64,
    /// Persons on the roll.
    pub persons: i64,
    /// Persons who voted.
    pub voted: i64,
    /// The votes of those present, where it is voted on in a meeting and closed.
    pub present: Option<i64>,
}

/// How many persons were on a roll, and how many voted, where the quorum counts them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Persons {
    /// On the roll.
    pub on_roll: i64,
    /// Who voted; `None` where it is not told, since so few did in secret.
    pub voted: Option<i64>,
}

/// What must take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quorum {
    /// The part of the roll.
    pub part: Fraction,
    /// What is counted.
    pub of: QuorumOf,
}

/// What a quorum came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reached {
    /// The least number of votes, or persons, that meets it.
    pub needed: i64,
    /// Whether as many took part, and anybody did.
    pub met: bool,
    /// The persons that it was counted by; `None` where it counts votes.
    pub persons: Option<Persons>,
}

impl Quorum {
    /// The quorum that frozen rules give; those of earlier versions count votes. `None` where there is none, or it cannot be read.
    #[must_use]
    pub fn of(rules: &[FrozenRule]) -> Option<Self> {
        let rule = |key: &str| rules.iter().find(|rule| rule.key == key).map(|rule| rule.value.as_str());
        let of = rule(QUORUM_OF).map_or(Ok(QuorumOf::Votes), str::parse).ok()?;
        Some(Self { part: rule(QUORUM)?.parse().ok()?, of })
    }

    /// What it came to, where so many votes were cast.
    #[must_use]
    pub fn reached(self, turnout: Turnout, votes_cast: i64) -> Reached {
        let (whole, part) = self.counted(turnout, votes_cast);
        let needed = self.part.at_least_of(whole);
        let persons = Persons { on_roll: turnout.persons, voted: Some(turnout.voted) };
        let persons = (self.of == QuorumOf::Persons).then_some(persons);
        Reached { needed, met: part >= needed && votes_cast > 0, persons }
    }

    /// How many more votes, or persons, would meet it, where so many votes were cast; zero where it is met.
    #[must_use]
    pub fn missing(self, turnout: Turnout, votes_cast: i64) -> i64 {
        let Reached { needed, met, .. } = self.reached(turnout, votes_cast);
        let (_, part) = self.counted(turnout, votes_cast);
        // Where nobody need take part, somebody must.
        if met { 0 } else { (needed - part).max(1) }
    }

    /// Of how many it is a part, and how many of them took part.
    fn counted(self, turnout: Turnout, votes_cast: i64) -> (i64, i64) {
        match self.of {
            QuorumOf::Votes => (turnout.eligible, votes_cast),
            QuorumOf::Persons => (turnout.persons, turnout.voted),
            QuorumOf::Present => (turnout.eligible, turnout.present.unwrap_or(0)),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn quorum(part: &str, of: QuorumOf) -> Quorum {
        Quorum { part: part.parse().unwrap(), of }
    }

    #[test]
    fn somebody_with_many_votes_is_one_person() {
        // One has eight votes, four have one each; the one votes.
        let turnout = Turnout { eligible: 12, persons: 5, voted: 1, present: Some(9) };
        let of = |of| quorum("1/2", of).reached(turnout, 8);
        assert_eq!(of(QuorumOf::Votes), Reached { needed: 6, met: true, persons: None });
        let persons = Some(Persons { on_roll: 5, voted: Some(1) });
        assert_eq!(of(QuorumOf::Persons), Reached { needed: 3, met: false, persons });
        assert_eq!(of(QuorumOf::Present), Reached { needed: 6, met: true, persons: None });
    }

    #[test]
    fn a_quorum_of_those_present_is_met_by_nobody_outside_of_a_meeting() {
        let turnout = Turnout { eligible: 10, persons: 10, voted: 10, present: None };
        assert!(!quorum("1/2", QuorumOf::Present).reached(turnout, 10).met);
        let present = Turnout { voted: 1, present: Some(5), ..turnout };
        assert!(quorum("1/2", QuorumOf::Present).reached(present, 1).met, "those who do not vote are there");
        assert!(!quorum("1/2", QuorumOf::Present).reached(present, 0).met, "nobody voted");
    }

    #[test]
    fn rules_of_earlier_versions_count_votes() {
        let rule = |key: &str, value: &str| FrozenRule {
            key: key.to_owned(),
            scope: "ordinary".to_owned(),
            value: value.to_owned(),
            rule_value_id: String::new(),
        };
        let mut rules = vec![rule(QUORUM, "1/3")];
        assert_eq!(Quorum::of(&rules), Some(quorum("1/3", QuorumOf::Votes)));
        rules.push(rule(QUORUM_OF, "persons"));
        assert_eq!(Quorum::of(&rules), Some(quorum("1/3", QuorumOf::Persons)));
        assert_eq!(Quorum::of(&rules[1..]), None);
    }

    proptest! {
        #[test]
        fn nothing_is_missing_of_a_quorum_that_is_met(
            n in 0_i64..=20, kind in 0_usize..3, persons in 0_i64..500, voted in 0_i64..500
        ) {
            let voted = voted.min(persons);
            let quorum = Quorum { part: Fraction::new(n, 20).unwrap(), of: QuorumOf::ALL[kind] };
            let turnout = |voted: i64| Turnout { eligible: persons, persons, voted, present: Some(voted) };
            let missing = quorum.missing(turnout(voted), voted);
            prop_assert_eq!(missing == 0, quorum.reached(turnout(voted), voted).met);
            let with_them = voted + missing;
            prop_assert!(with_them > persons || quorum.reached(turnout(with_them), with_them).met);
            prop_assert!(missing == 0 || !quorum.reached(turnout(with_them - 1), with_them - 1).met);
        }

        #[test]
        fn where_everybody_has_one_vote_both_are_the_same(n in 0_i64..=20, persons in 0_i64..500, voted in 0_i64..500) {
            let voted = voted.min(persons);
            let turnout = Turnout { eligible: persons, persons, voted, present: None };
            let part = Fraction::new(n, 20).unwrap();
            let of = |of| Quorum { part, of }.reached(turnout, voted);
            let (votes, persons) = (of(QuorumOf::Votes), of(QuorumOf::Persons));
            prop_assert_eq!((votes.needed, votes.met), (persons.needed, persons.met));
        }
    }
}
