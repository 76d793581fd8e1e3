//! Agreements: versions in force with their clauses, and drafts of the next.

mod adopt;
mod compare;
mod create;
mod document;
mod draft_end;
mod draft_read;
mod draft_save;
mod draft_start;
mod heads;
mod history;
mod list;
mod named_in;
mod publish;
mod restore;
mod revisions;
mod row;
mod verify;
mod verify_drafts;

pub use compare::{Comparison, compare};
pub use create::{Created, create};
pub use document::{Document, Version, VersionClause, in_force, version};
pub use draft_end::{Rebased, abandon_draft, rebase_draft};
pub(crate) use draft_read::drafts_before_members;
pub use draft_read::{Draft, DraftHead, draft, drafts};
pub use draft_save::{Collision, DraftInput, Saved, save_draft};
pub use draft_start::start_draft;
pub use heads::{Agreement, VersionHead, Writer};
pub use history::{ClauseHistory, ClauseRecord, History, VersionRecord, clause_history, history};
pub use list::{ListedAgreement, list};
pub use named_in::DraftDecision;
pub(crate) use publish::NewVersion;
pub use revisions::{Revision, RevisionHead, Revisions, revision, revisions};
pub(crate) use verify::verify;
