//! Votes for and against, and consent, as anybody counts them again from sums or ballots: every figure, and as programs are told them.

use serde_json::{Value, json};

use super::consent::{self, Missing, Said};
use super::majority::{self, Outcome, Votes};
use crate::decisions::count::Choice;
use crate::decisions::method::Method;

/// How many must take part, and who did where that is more than the votes cast say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TookPart {
    /// The least number that meets the quorum.
    pub quorum: i64,
    /// The persons who voted, where the quorum counts them.
    pub voted: Option<i64>,
    /// The votes of those present in a meeting, where the quorum counts these.
    pub present: Option<i64>,
    /// Whether they were enough, where nothing else is known of them; `None` where their number is.
    pub enough: Option<bool>,
}

/// How a vote of sides came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sides {
    /// By a majority.
    Majority {
        /// The votes of all.
        votes: Votes,
        /// The least number that meets the quorum.
        quorum: i64,
        /// The persons who voted, where the quorum counts them and their number is known.
        voted: Option<i64>,
        /// How many took part, as the quorum counts them; `None` where it is known only whether they were enough.
        took_part: Option<i64>,
        /// Whether as many took part as the quorum asks, and somebody voted.
        quorum_met: bool,
        /// The majority of all.
        outcome: Outcome,
        /// What the chair voted, where that decided.
        by_chair: Option<Choice>,
        /// Each class with somebody on the roll, its votes and its majority, where each must reach it.
        classes: Vec<(String, Votes, Outcome)>,
        /// Each class of which nothing else is known than whether it reached its majority, where each must.
        known: Vec<(String, bool)>,
        /// Whether it passed.
        passed: bool,
    },
    /// By consent, or consensus.
    Consent {
        /// What was said.
        said: Said,
        /// The least number that meets the quorum.
        quorum: i64,
        /// How many took part, as the quorum counts them; `None` where it is known only whether they were enough.
        took_part: Option<i64>,
        /// The most who may stand aside; nothing for no limit, as by consent.
        stand_aside_max: Option<u64>,
        /// The most who may object.
        object_max: u64,
        /// What is missing; nothing where consent was found.
        missing: Vec<Missing>,
    },
}

impl Sides {
    /// Counts a majority; `classes` are those of which each must reach it, if any.
    #[must_use]
    pub fn of_majority(votes: Votes, classes: &[(String, Votes)], asked: majority::Asked, took_part: TookPart) -> Self {
        let TookPart { quorum, voted, present, enough } = took_part;
        let cast = votes.yes + votes.no + votes.abstain;
        let took_part = enough.is_none().then(|| present.or(voted).unwrap_or(cast));
        let quorum_met = took_part.map_or(enough == Some(true), |took_part| took_part >= quorum) && cast > 0;
        // Without a quorum the chair decides nothing.
        let asked = majority::Asked { casting: asked.casting.filter(|_| quorum_met), ..asked };
        let outcome = majority::count(votes, asked);
        let (outcomes, all) = majority::concurrent(classes, asked);
        let passed = quorum_met && outcome.reached && (classes.is_empty() || all);
        let votes_of = |class: &str| classes.iter().find(|(name, _)| name == class).map(|(_, votes)| *votes);
        let with_votes = |(class, outcome): (String, Outcome)| {
            let votes = votes_of(&class).unwrap_or_default();
            (class, votes, outcome)
        };
        let classes = outcomes.into_iter().map(with_votes).collect();
        let known = Vec::new();
        let by_chair = majority::by_chair(votes, asked);
        Self::Majority { votes, quorum, voted, took_part, quorum_met, outcome, by_chair, classes, known, passed }
    }

    /// The same count where of classes nothing else is known than whether each reached the majority: what one did not reach did not pass.
    /// Consent knows no classes, and stays as it is.
    #[must_use]
    pub fn with_known(self, known: Vec<(String, bool)>) -> Self {
        match self {
            Self::Majority {
                votes, quorum, voted, took_part, quorum_met, outcome, by_chair, classes, passed, ..
            } => {
                let passed = passed && known.iter().all(|(_, reached)| *reached);
                Self::Majority {
                    votes,
                    quorum,
                    voted,
                    took_part,
                    quorum_met,
                    outcome,
                    by_chair,
                    classes,
                    known,
                    passed,
                }
            }
            consent @ Self::Consent { .. } => consent,
        }
    }

    /// Looks for consent. What `asked` says of a quorum is not looked at: `took_part` says it.
    #[must_use]
    pub fn of_consent(said: Said, asked: consent::Asked, took_part: TookPart) -> Self {
        // A quorum of persons, or of those present, is looked at here: what was said is counted in votes.
        let TookPart { quorum, voted, present, enough } = took_part;
        let counted = voted.or(present);
        let of_votes = if counted.is_some() || enough.is_some() { 0 } else { u64::try_from(quorum).unwrap_or(0) };
        let mut missing = consent::missing(said, consent::Asked { quorum: of_votes, ..asked });
        let are_few = enough.map_or(counted.is_some_and(|counted| counted < quorum), |enough| !enough);
        if are_few && !missing.contains(&Missing::Quorum) {
            missing.push(Missing::Quorum);
        }
        let cast = i64::try_from(said.agree + said.stand_aside + said.object).unwrap_or(i64::MAX);
        let consent::Asked { stand_aside_max, object_max, .. } = asked;
        let took_part = enough.is_none().then(|| counted.unwrap_or(cast));
        Self::Consent { said, quorum, took_part, stand_aside_max, object_max, missing }
    }

    /// Whether it passed.
    #[must_use]
    pub fn passed(&self) -> bool {
        match self {
            Self::Majority { passed, .. } => *passed,
            Self::Consent { missing, .. } => missing.is_empty(),
        }
    }

    /// Whether as many took part as the quorum asks, and somebody voted.
    #[must_use]
    pub fn quorum_met(&self) -> bool {
        match self {
            Self::Majority { quorum_met, .. } => *quorum_met,
            Self::Consent { missing, .. } => !missing.contains(&Missing::Quorum),
        }
    }

    /// The count as an object for programs.
    #[must_use]
    pub fn told(&self, method: Method) -> Value {
        json!({ "method": method.word(), "passed": self.passed(), "stages": [self.stage()] })
    }

    /// Its one stage.
    pub(super) fn stage(&self) -> Value {
        match self {
            Self::Majority { votes: all, quorum, voted, quorum_met, outcome, by_chair, classes, known, .. } => {
                let of_class = |(class, of, outcome): &(String, Votes, Outcome)| (class.clone(), votes(of, outcome));
                let reached = |(class, reached): &(String, bool)| (class.clone(), json!({ "reached": reached }));
                let mut value = votes(all, outcome);
                if let Some(object) = value.as_object_mut() {
                    object.insert("votes".to_owned(), json!(strings([all.yes, all.no, all.abstain])));
                    object.insert("quorum".to_owned(), json!(quorum));
                    object.insert("quorum_met".to_owned(), json!(quorum_met));
                    object.extend(voted.map(|voted| ("voted".to_owned(), json!(voted))));
                    object.extend(by_chair.map(|said| ("casting_vote".to_owned(), json!(said))));
                    let classes = classes.iter().map(of_class).chain(known.iter().map(reached)).collect();
                    object.insert("classes".to_owned(), Value::Object(classes));
                }
                value
            }
            Self::Consent { said, quorum, stand_aside_max, object_max, missing, .. } => {
                let word = |missing: &Missing| match missing {
                    Missing::Quorum => "quorum",
                    Missing::Agreement => "agreement",
                    Missing::Objections => "objections",
                    Missing::StandAsides => "stand_asides",
                };
                json!({
                    "agree": said.agree, "stand_aside": said.stand_aside, "object": said.object,
                    "votes": strings([said.agree, said.object, said.stand_aside]),
                    "stand_aside_max": stand_aside_max, "object_max": object_max,
                    "quorum": quorum, "quorum_met": self.quorum_met(),
                    "missing": missing.iter().map(word).collect::<Vec<_>>(),
                })
            }
        }
    }
}

/// The votes of each side, for, against and neither, as the stages of every method have them.
fn strings<N: ToString>(sides: [N; 3]) -> [String; 3] {
    sides.map(|votes| votes.to_string())
}

fn votes(votes: &Votes, outcome: &Outcome) -> Value {
    json!({
        "yes": votes.yes, "no": votes.no, "abstain": votes.abstain, "silent": votes.silent, "eligible": votes.eligible,
        "base": outcome.base, "yes_needed": outcome.yes_needed, "outvoted": outcome.outvoted,
        "reached": outcome.reached,
    })
}
