//! The components that pages are made of. `/style` shows them in development builds.

mod described;
mod fields;
mod fields_choose;
mod file_columns;
mod ledger;
mod links;
mod pager;
mod refused_lines;
mod summary;

pub use fields::{FileField, NewPasswordFields, RequestKey, TextArea, TextField};
pub use fields_choose::{CheckField, ChoiceField, OptionItem, SelectField};
pub use file_columns::{file_columns, file_left_out, file_read_as};
pub use ledger::{Column, Ledger, Row};
pub use links::{AuthorityLink, ClauseLink, DecisionLink, MemberLink, annulled, role_name};
pub use pager::{Pager, page_number};
pub use refused_lines::{RefusedLine, reasons, refused_csv, refused_lines};
pub use summary::{ErrorSummary, FieldLabels, Unsaved};
