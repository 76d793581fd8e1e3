//! Agreements: reading documents, following their clauses, drafting what comes next.

mod editor_island;
pub use editor_island::DraftEditor;
#[cfg(feature = "hydrate")]
mod editor_browser;

#[cfg(feature = "ssr")]
pub mod agreement_list;
#[cfg(feature = "ssr")]
pub mod agreement_new;
#[cfg(feature = "ssr")]
pub mod clause_show;
#[cfg(feature = "ssr")]
pub mod document_show;
#[cfg(feature = "ssr")]
pub mod draft_edit;
#[cfg(feature = "ssr")]
pub mod draft_list;
#[cfg(feature = "ssr")]
mod draft_page;
#[cfg(feature = "ssr")]
mod draft_parts;
#[cfg(feature = "ssr")]
pub mod draft_preview;
#[cfg(feature = "ssr")]
pub mod history_show;
#[cfg(feature = "ssr")]
pub mod markdown;
#[cfg(feature = "ssr")]
mod parts;
#[cfg(feature = "ssr")]
pub mod redline;
#[cfg(feature = "ssr")]
pub mod revision_show;
#[cfg(feature = "ssr")]
pub mod version_compare;
