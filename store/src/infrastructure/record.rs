//! What every command of the inventory shares: leave, names, the event.

use domain::infrastructure::{Kind, address_part};
use domain::members::power::Power;
use domain::validation::Refusal;
use serde_json::{Map, Value};

use super::stock::Stock;
use crate::audit::Event;
use crate::error::{CommandError, StoreError};
use crate::tx::Tx;

/// The short name of something: its address without the first stroke.
pub(super) fn subject(kind: Kind, slug: &str) -> String {
    format!("infrastructure/{kind}/{slug}")
}

impl Tx<'_> {
    /// The inventory, for an actor who may change it.
    pub(super) fn inventory_to_keep(&mut self) -> Result<Stock, CommandError> {
        self.require(Power::KeepInventory)?;
        Ok(Stock::load(self.conn)?)
    }

    /// Records what something is after a command.
    pub(super) fn record_thing(&mut self, action: &'static str, kind: Kind, slug: &str) -> Result<(), CommandError> {
        self.record_thing_with(action, kind, slug, Map::new())
    }

    /// As [`Self::record_thing`], with what the command took back, which the state after it no longer shows.
    pub(super) fn record_thing_with(
        &mut self,
        action: &'static str,
        kind: Kind,
        slug: &str,
        taken_back: Map<String, Value>,
    ) -> Result<(), CommandError> {
        let state = Stock::load(self.conn)?.state(kind, slug);
        let mut state = state.ok_or_else(|| StoreError::Corrupt(format!("{kind} {slug} is gone")))?;
        if let Some(fields) = state.as_object_mut() {
            fields.extend(taken_back);
        }
        self.record(Event { action, subject: subject(kind, slug), payload: state, authority: None })?;
        Ok(())
    }
}

/// The address part of something new: of its name, or by number where that makes none.
///
/// # Errors
/// As [`check_name`]; and where the address is taken.
pub(super) fn new_slug(stock: &Stock, kind: Kind, name: &str) -> Result<String, CommandError> {
    check_name(stock, kind, name, None)?;
    let names = stock.names(kind);
    let taken = |slug: &str| names.iter().any(|(taken, _)| *taken == slug);
    match address_part(name) {
        slug if slug.is_empty() => {
            let word = kind.as_str().trim_end_matches('s');
            let numbered = (1..).map(|number| format!("{word}-{number}")).find(|slug| !taken(slug));
            Ok(numbered.unwrap_or_default())
        }
        slug if taken(&slug) => Err(exists(name)),
        slug => Ok(slug),
    }
}

/// Refuses a name that another of its kind has.
///
/// # Errors
/// `error-inventory-exists` beside `name`.
pub(super) fn check_name(stock: &Stock, kind: Kind, name: &str, own: Option<&str>) -> Result<(), CommandError> {
    let same = |(slug, other): &(&str, &str)| Some(*slug) != own && other.to_lowercase() == name.to_lowercase();
    if stock.names(kind).iter().any(same) { Err(exists(name)) } else { Ok(()) }
}

fn exists(name: &str) -> CommandError {
    Refusal::new("error-inventory-exists").with("name", name).at("name").into()
}
