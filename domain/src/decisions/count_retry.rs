//! When a count that failed is tried again.

use chrono::Duration;

/// How long after its latest failure something is tried again that has failed so many times: a minute, doubling up to an hour.
#[must_use]
pub fn retry_after(failures: u32) -> Duration {
    let doubled = 2_i64.saturating_pow(failures.saturating_sub(1));
    Duration::minutes(doubled.min(MINUTES_MAX))
}

/// The longest time between two tries, in minutes.
const MINUTES_MAX: i64 = 60;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_doubles_from_a_minute_to_an_hour() {
        let minutes = |failures| retry_after(failures).num_minutes();
        assert_eq!([1, 2, 3, 6, 7, 8, 64, 65, u32::MAX].map(minutes), [1, 2, 4, 32, 60, 60, 60, 60, 60]);
    }
}
