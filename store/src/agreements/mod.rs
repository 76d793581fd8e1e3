//! Agreements: versions in force with their clauses, and drafts of the next.

mod publish;

pub(crate) use publish::NewVersion;
