//! A count for programs.

use domain::decisions::tally::consent::Missing;
use domain::decisions::tally::majority::{Outcome, Votes};
use serde_json::{Value, json};

use super::sides::Sides;
use super::{Counted, Shown};

/// The count.
pub(super) fn of(shown: &Shown) -> Value {
    match &shown.counted {
        Counted::Options(count) => count.told(shown.method, &shown.file.candidates),
        Counted::Sides(sides) => {
            let mut value = of_sides(sides);
            if let Some(object) = value.as_object_mut() {
                object.insert("method".to_owned(), json!(shown.method.word()));
            }
            value
        }
    }
}

fn votes(votes: &Votes, outcome: &Outcome) -> Value {
    json!({
        "yes": votes.yes, "no": votes.no, "abstain": votes.abstain, "silent": votes.silent, "eligible": votes.eligible,
        "base": outcome.base, "yes_needed": outcome.yes_needed, "reached": outcome.reached,
    })
}

fn of_sides(sides: &Sides) -> Value {
    let stage = match sides {
        Sides::Majority { votes: all, quorum, voted, outcome, classes, .. } => {
            let of_class = |(class, of, outcome): &(String, Votes, Outcome)| (class.clone(), votes(of, outcome));
            let mut value = votes(all, outcome);
            if let Some(object) = value.as_object_mut() {
                object.insert("quorum".to_owned(), json!(quorum));
                object.extend(voted.map(|voted| ("voted".to_owned(), json!(voted))));
                object.insert("classes".to_owned(), Value::Object(classes.iter().map(of_class).collect()));
            }
            value
        }
        Sides::Consent { said, missing } => {
            let word = |missing: &Missing| match missing {
                Missing::Quorum => "quorum",
                Missing::Objections => "objections",
                Missing::StandAsides => "stand_asides",
            };
            json!({
                "agree": said.agree, "stand_aside": said.stand_aside, "object": said.object,
                "missing": missing.iter().map(word).collect::<Vec<_>>(),
            })
        }
    };
    json!({ "passed": sides.passed(), "stages": [stage] })
}
