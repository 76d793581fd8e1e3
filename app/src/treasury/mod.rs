//! Dues, payments, accounts, the journal and the dues report.

mod account_reversed;
pub(crate) mod parts;

pub mod account_show;
pub mod accounts_show;
pub mod entry_show;
pub mod journal_show;
pub mod owed_list;
pub mod payment_record;
pub mod payment_show;
pub mod report_files;
pub mod report_show;
pub mod run_post;
pub mod run_show;
pub mod runs_list;
pub mod standing_show;
