//! Taking something out of the inventory: it keeps its page and its past.

use super::asset_cost::Inventory;
use super::placement::Thing;
use crate::Day;
use crate::calendar::parse_day;
use crate::validation::{FieldError, Refusal};

/// Checks the first day without a thing, which has been there since `since`.
///
/// # Errors
/// Beside `retired_on` what is wrong with the day: `error-day-future`, or `error-retired-before`.
pub fn check(raw: &str, since: Option<Day>, today: Day) -> Result<Day, FieldError> {
    let checked = parse_day(raw).and_then(|day| match since {
        _ if day > today => Err(Refusal::new("error-day-future").with("most", today)),
        Some(since) if day < since => Err(Refusal::new("error-retired-before").with("since", since)),
        _ => Ok(day),
    });
    checked.map_err(|refusal| refusal.at("retired_on"))
}

/// What would run on a machine on the day of its retirement or later.
#[must_use]
pub fn guests_after<'a>(inventory: &'a Inventory, host: &str, day: Day) -> Vec<&'a Thing> {
    let guests = inventory.guests(host).into_iter().filter(|(guest, (_, until))| {
        let gone = [*until, guest.retired_on].into_iter().flatten().min();
        gone.is_none_or(|gone| gone > day)
    });
    let mut guests: Vec<&Thing> = guests.map(|(guest, _)| guest).collect();
    guests.dedup_by(|a, b| (a.kind, &a.slug) == (b.kind, &b.slug));
    guests
}
