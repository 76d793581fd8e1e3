//! What every page stands on: the request's context, forms, the frame around a page, and errors.

pub mod client;
pub mod error;
pub mod even;
mod field_labels;
pub mod form;
pub mod frame;
pub mod language_choose;
mod layout;
pub mod session;
mod state;
pub mod typed;
pub mod upload;

pub use error::PageError;
pub use form::{Beside, Form, FormState, SEEN, SHOWN, unsaved_status};
pub use frame::{Ctx, Frame};
pub use layout::{Page, Section};
pub use state::{AppState, Clock, Settings};
