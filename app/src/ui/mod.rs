//! The components that pages are made of. `/style` shows them in development builds.

mod fields;
mod links;
mod summary;

pub use fields::{CheckField, ChoiceField, OptionItem, RequestKey, SelectField, TextArea, TextField};
pub use links::{AuthorityLink, ClauseLink, DecisionLink, MemberLink};
pub use summary::ErrorSummary;
