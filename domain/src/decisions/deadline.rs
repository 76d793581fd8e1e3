//! The deadlines of a decision that everybody may know, as calendars tell them.

use crate::Moment;
use crate::decisions::stage::Stage;
use crate::members::status::named;

named! {
    /// What ends, or may begin.
    Deadline {
        /// Its vote may open.
        Opens = "opens",
        /// Nobody can object to its provisional roll any more.
        Objections = "objections",
        /// Its vote closes.
        Closes = "closes",
        /// Its result can be contested no longer.
        Contest = "contest",
    }
}

/// The moments of a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moments {
    /// Where it stands.
    pub stage: Stage,
    /// Whether its ballots are secret or, before its vote opens, secrecy was asked for.
    pub secret: bool,
    /// From when on its vote may open.
    pub discussion_until: Option<Moment>,
    /// Until when members may object to its provisional roll.
    pub objections_until: Option<Moment>,
    /// When its vote closes or closed.
    pub voting_until: Option<Moment>,
    /// Until when its result can or could be contested.
    pub contest_until: Option<Moment>,
}

/// The deadlines of a decision in their order. Of a secret vote there is the close alone: a calendar lies open on telephones and at
/// whoever keeps it, and says no more of such a vote than everybody has to know.
#[must_use]
pub fn deadlines(of: &Moments) -> Vec<(Deadline, Moment)> {
    let discussed = of.stage == Stage::Discussion;
    let all = [
        (Deadline::Objections, of.objections_until.filter(|_| discussed && !of.secret)),
        (Deadline::Opens, of.discussion_until.filter(|_| discussed && !of.secret)),
        (Deadline::Closes, of.voting_until),
        // A result that was annulled, as by a contest, is nobody's to contest any more.
        (Deadline::Contest, of.contest_until.filter(|_| !of.secret && of.stage != Stage::Annulled)),
    ];
    let mut told: Vec<_> = all.into_iter().filter_map(|(what, at)| Some((what, at?))).collect();
    told.sort_by_key(|(_, at)| *at);
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(stage: Stage, secret: bool) -> Vec<Deadline> {
        let at = |text: &str| text.parse::<Moment>().ok();
        let (discussed, opened) = (stage == Stage::Discussion, stage != Stage::Discussion);
        let moments = Moments {
            stage,
            secret,
            discussion_until: at("2026-01-08T09:00:00Z"),
            objections_until: at("2026-01-10T09:00:00Z").filter(|_| discussed),
            voting_until: at("2026-01-15T09:00:00Z").filter(|_| opened),
            contest_until: at("2026-01-22T09:00:00Z").filter(|_| matches!(stage, Stage::Declared | Stage::Annulled)),
        };
        deadlines(&moments).into_iter().map(|(what, _)| what).collect()
    }

    #[test]
    fn what_lies_ahead_is_told_in_its_order() {
        assert_eq!(of(Stage::Discussion, false), [Deadline::Opens, Deadline::Objections]);
        assert_eq!(of(Stage::Voting, false), [Deadline::Closes]);
        assert_eq!(of(Stage::Declared, false), [Deadline::Closes, Deadline::Contest]);
    }

    #[test]
    fn nobody_contests_what_was_annulled() {
        assert_eq!(of(Stage::Annulled, false), [Deadline::Closes]);
    }

    #[test]
    fn of_a_secret_vote_there_is_the_close_alone() {
        assert_eq!(of(Stage::Discussion, true), []);
        assert_eq!(of(Stage::Declared, true), [Deadline::Closes]);
    }
}
