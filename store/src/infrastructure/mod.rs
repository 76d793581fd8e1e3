//! The inventory: providers, sites, machines and services; where they are, who answers, what they cost.
//!
//! It is small, and read whole ([`Stock`]). Each event holds the state of its thing after the command, so that the log can be
//! compared with the tables field by field.

mod asset;
mod cost;
mod cost_query;
mod further;
mod installation;
mod installed;
mod legacy;
mod load;
mod move_back;
mod provider;
pub mod readings;
mod record;
mod responsibility;
mod restore;
mod retire;
mod seen;
mod service;
mod site;
mod software;
mod stock;
mod verify;
mod warning;

pub use asset::{change_asset, create_asset, move_thing};
pub use cost::{add_cost, end_cost};
pub use cost_query::{cost, stock};
pub use further::{Further, add_further, end_further};
pub use installation::{end_installation, install};
pub use installed::{Installation, RunsIn, Software};
pub use move_back::take_move_back;
pub use provider::{change_provider, create_provider};
pub use responsibility::entrust;
pub use restore::restore;
pub use retire::retire;
pub use service::{change_service, create_service};
pub use site::{change_site, create_site};
pub use software::{change_software, create_software};
pub use stock::{Asset, Cost, Placed, Provider, Responsibility, Service, Site, Stock};
pub use verify::ACTIONS;
pub(crate) use verify::verify;
pub use warning::Warning;
