//! Moments as the tables hold them: UTC without a zone, cut to microseconds on both databases.

use chrono::{NaiveDateTime, SubsecRound};
use domain::Moment;

/// The stored form of a moment.
pub(crate) fn stored(moment: Moment) -> NaiveDateTime {
    moment.naive_utc().trunc_subsecs(6)
}

/// The moment of a stored form.
pub(crate) fn moment(stored: NaiveDateTime) -> Moment {
    stored.and_utc()
}
