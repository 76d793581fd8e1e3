//! The server's clock: the only place that reads the time.

use std::path::PathBuf;

use app::web::Clock;
use chrono::{Duration, SubsecRound, Utc};
use domain::Moment;

/// The machine's clock, or the database's where it has one. In debug builds `ACEQUIA_CLOCK_FILE` names a file with a
/// number of seconds to add at each reading, so that tests can travel in time.
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

    fn offset(&self) -> Duration {
        let seconds = self.offset_file.as_ref().and_then(|path| std::fs::read_to_string(path).ok());
        Duration::seconds(seconds.and_then(|text| text.trim().parse().ok()).unwrap_or(0))
    }
}

impl Clock for ServerClock {
    #[allow(clippy::disallowed_methods, reason = "this is the boundary at which the clock is read")]
    fn now(&self, database: Option<Moment>) -> Moment {
        (database.unwrap_or_else(Utc::now) + self.offset()).trunc_subsecs(6)
    }
}
