//! Votes that this server could not count, and when it tries each of them again: a count that fails once is likely to fail again, and every
//! request would pay for it. They are kept in memory, and a server that begins tries at once.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use domain::Moment;
use domain::decisions::count_retry::retry_after;

use crate::ids::DecisionId;

/// The counts that failed.
#[derive(Debug, Default)]
pub(crate) struct CountRetries(Mutex<HashMap<DecisionId, Failed>>);

/// A count that failed.
#[derive(Debug, Clone, Copy)]
struct Failed {
    /// How many times.
    times: u32,
    /// When the last time.
    at: Moment,
}

impl CountRetries {
    /// Whether a count is tried at a moment. A clock that was set back holds nothing up.
    pub(super) fn is_due(&self, decision: &DecisionId, now: Moment) -> bool {
        self.kept().get(decision).is_none_or(|failed| now < failed.at || now >= failed.at + retry_after(failed.times))
    }

    /// Keeps that a count has failed.
    pub(super) fn failed(&self, decision: DecisionId, now: Moment) {
        let mut kept = self.kept();
        let times = kept.get(&decision).map_or(0, |failed| failed.times).saturating_add(1);
        kept.insert(decision, Failed { times, at: now });
    }

    /// Forgets a count that went well.
    pub(super) fn done(&self, decision: &DecisionId) {
        self.kept().remove(decision);
    }

    fn kept(&self) -> MutexGuard<'_, HashMap<DecisionId, Failed>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_failed_waits_and_what_went_well_does_not() {
        let (retries, decision) = (CountRetries::default(), DecisionId("a".to_owned()));
        let at = |text: &str| format!("2026-01-15T{text}Z").parse::<Moment>().unwrap();
        assert!(retries.is_due(&decision, at("09:00:00")));
        retries.failed(decision.clone(), at("09:00:00"));
        assert!(!retries.is_due(&decision, at("09:00:59")));
        assert!(retries.is_due(&decision, at("09:01:00")));
        assert!(retries.is_due(&decision, at("08:00:00")), "a clock that was set back");
        retries.failed(decision.clone(), at("09:01:00"));
        assert!(!retries.is_due(&decision, at("09:02:59")));
        retries.done(&decision);
        assert!(retries.is_due(&decision, at("09:01:01")));
    }
}
