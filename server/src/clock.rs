//! The server's clock: the only place that reads the time.

use std::path::PathBuf;

use app::web::Clock;
use chrono::{Duration, SubsecRound, Utc};
use domain::Moment;

/// The machine's clock, or the database's where it has one. In debug builds `ACEQUIA_CLOCK_FILE` names a file by which
/// tests travel in time: a number of seconds to add at each reading, or, for a clock that stands still, `@` and the
/// seconds since 1970 that it shows.
#[derive(Debug)]
pub struct ServerClock {
    offset_file: Option<PathBuf>,
}

impl ServerClock {
    /// The clock of this process.
    pub fn new() -> Self {
        let offset_file =
            if cfg!(debug_assertions) { std::env::var_os("ACEQUIA_CLOCK_FILE").map(PathBuf::from) } else { None };
        Self { offset_file }
    }

    /// What the time is, where the true time is given.
    fn travelled(&self, true_time: Moment) -> Moment {
        let text = self.offset_file.as_ref().and_then(|path| std::fs::read_to_string(path).ok()).unwrap_or_default();
        let stands_at = text.trim().strip_prefix('@').and_then(|seconds| seconds.parse().ok());
        match stands_at.and_then(|seconds| Moment::from_timestamp(seconds, 0)) {
            Some(moment) => moment,
            None => true_time + Duration::seconds(text.trim().parse().unwrap_or(0)),
        }
    }
}

impl Clock for ServerClock {
    #[allow(clippy::disallowed_methods, reason = "this is the boundary at which the clock is read")]
    fn now(&self, database: Option<Moment>) -> Moment {
        self.travelled(database.unwrap_or_else(Utc::now)).trunc_subsecs(6)
    }

    fn runs_evenly(&self) -> bool {
        self.offset_file.is_none()
    }
}
