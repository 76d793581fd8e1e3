//! The ledger, dues and payments.

mod account;
mod account_reversed;
mod accounts;
mod after_end;
mod entries;
mod journal;
mod origin;
mod owed;
mod payment;
mod payment_list;
mod payment_record;
mod payment_reverse;
mod plan;
mod report;
mod run;
mod run_charges;
mod run_post;
mod standing;
mod sums;
mod verify;
mod verify_entries;
mod verify_log;
mod verify_runs;

pub(crate) use account::settling_order;
pub use account::{AccountCharge, AccountPayment, ChargedFor, MemberAccount, PartSettled, account};
pub use account_reversed::ReversedCharge;
pub use accounts::{AccountBalance, TrialBalance, trial_balance};
pub(crate) use accounts::{CHART, LATER_ACCOUNTS};
pub use after_end::{ChargedAfterEnd, charged_after_end};
pub(crate) use entries::{NewEntry, entry_numbers};
pub use journal::{
    ENTRY_PAGE_LENGTH, Entry, EntryLine, JOURNAL_PAGE_LENGTH, JournalPage, JournalSource, PostingLine, entry, journal,
};
pub(crate) use origin::origins;
pub use origin::{Clause, Origin};
pub use owed::{Owed, OwedFilter, OwedList, owed};
pub use payment::{Payer, Receipt, Reversal, find_payers, receipt};
pub use payment_list::{PaymentLine, payments_before};
pub use payment_record::{RecordedPayment, record_payment};
pub(crate) use payment_reverse::load_postings;
pub use payment_reverse::{ReversedPayment, reverse_payment};
pub(crate) use plan::founding_day;
pub use plan::{ClassName, Preview, classes, preview};
pub use report::{DuesReport, dues_report};
pub(crate) use run::stored_month;
pub use run::{Run, RunClass, RunLine, Runs, run, runs};
pub use run_charges::{RunCharge, run_charges_after};
pub use run_post::{PostedRun, post_run};
pub use standing::{OwnStanding, Standing, owed_by, standing};
pub(crate) use sums::in_arrears;
pub(crate) use verify::verify;
pub(crate) use verify_entries::{Source, Sources};
