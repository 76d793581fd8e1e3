//! Acequia's pages, forms, islands and translations.
//!
//! On the server (feature `ssr`) every page is an axum handler that loads by the store, builds a Leptos view and
//! answers; the handler of its form stands beside it. In the browser (feature `hydrate`) only the islands exist.

pub mod agreements;
#[cfg(feature = "ssr")]
pub mod assets;
#[cfg(feature = "ssr")]
pub mod audit;
#[cfg(feature = "ssr")]
pub mod circles;
#[cfg(feature = "ssr")]
pub mod community;
pub mod decisions;
#[cfg(feature = "ssr")]
pub mod home;
#[cfg(feature = "ssr")]
pub mod i18n;
#[cfg(feature = "ssr")]
pub mod infrastructure;
#[cfg(feature = "ssr")]
pub mod members;
#[cfg(feature = "ssr")]
mod routes;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
pub mod sharing;
#[cfg(feature = "ssr")]
pub mod support;
#[cfg(feature = "ssr")]
pub mod treasury;
#[cfg(feature = "ssr")]
pub mod ui;
#[cfg(feature = "ssr")]
pub mod web;

#[cfg(feature = "ssr")]
pub use routes::routes;
