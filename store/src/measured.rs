//! Time that has passed, measured apart from the clock that people set. It runs on while the machine sleeps, which [`Instant`] alone does not
//! on Linux: whoever slept over a deadline was away, and has no clock that jumped. A virtual machine that its host stops, and that is not told
//! so, measures nothing of it by any means; to it the clock jumps.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Where Linux tells for how long the machine has been up, its sleep included.
const UPTIME: &str = "/proc/uptime";

/// The measure of this process, from the first time on that somebody asks.
static MEASURE: Mutex<Option<Measure>> = Mutex::new(None);

/// The present moment, by a measure that no clock moves and that sleep does not stop: right to a second or two. Where the system does not
/// tell how long it has been up, it is [`Instant::now`].
#[must_use]
pub fn measured_now() -> Instant {
    let mut kept = MEASURE.lock().unwrap_or_else(PoisonError::into_inner);
    let (ran, up) = (Instant::now(), std::fs::read_to_string(UPTIME).ok().and_then(|text| uptime(&text)));
    kept.get_or_insert(Measure { began: ran, up, slept: Duration::ZERO }).at(ran, up)
}

/// For how long the machine has been up, in whole seconds, from what Linux tells of it.
fn uptime(text: &str) -> Option<Duration> {
    let seconds = text.split(['.', ' ']).next()?;
    seconds.parse().ok().map(Duration::from_secs)
}

/// What is measured by.
#[derive(Debug)]
struct Measure {
    /// When it began, by what stands still while the machine sleeps.
    began: Instant,
    /// For how long the machine was up by then, if that is told.
    up: Option<Duration>,
    /// For how long it has slept since, by what was told last.
    slept: Duration,
}

impl Measure {
    /// The moment that is `ran` by what stands still in sleep, when the machine has been `up` for so long.
    fn at(&mut self, ran: Instant, up: Option<Duration>) -> Instant {
        if let (Some(began), Some(up)) = (self.up, up) {
            self.slept = up.saturating_sub(began).saturating_sub(ran.saturating_duration_since(self.began));
        }
        ran.checked_add(self.slept).unwrap_or(ran)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: Duration = Duration::from_secs(3600);

    #[test]
    fn what_the_machine_sleeps_has_passed() {
        let began = Instant::now();
        let mut measure = Measure { began, up: Some(HOUR), slept: Duration::ZERO };
        assert_eq!(measure.at(began + HOUR, Some(2 * HOUR)), began + HOUR, "awake");
        assert_eq!(measure.at(began + HOUR, Some(10 * HOUR)), began + 9 * HOUR, "after a night");
        assert_eq!(measure.at(began + 2 * HOUR, Some(19 * HOUR)), began + 18 * HOUR, "after another");
        assert_eq!(measure.at(began + 3 * HOUR, None), began + 19 * HOUR, "what was told last goes on");
    }

    #[test]
    fn where_nothing_is_told_of_sleep_none_is_measured() {
        let began = Instant::now();
        let mut measure = Measure { began, up: None, slept: Duration::ZERO };
        assert_eq!(measure.at(began + HOUR, Some(10 * HOUR)), began + HOUR);
        assert_eq!(measure.at(began + HOUR, None), began + HOUR);
    }

    #[test]
    fn what_linux_tells_is_read() {
        assert_eq!(uptime("900.73 189.29\n"), Some(Duration::from_secs(900)));
        assert_eq!(uptime(""), None);
        assert_eq!(uptime("long"), None);
    }

    #[test]
    fn it_runs_on_from_one_call_to_the_next() {
        let (first, second) = (measured_now(), measured_now());
        assert!(second + Duration::from_secs(2) >= first && second <= Instant::now() + Duration::from_secs(2));
    }
}
