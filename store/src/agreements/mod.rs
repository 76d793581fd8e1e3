//! Agreements: versions in force with their clauses, and drafts of the next.

mod adopt;
mod publish;
mod row;

pub(crate) use publish::NewVersion;
