//! The ledger's arithmetic: entries whose postings balance, corrected by reversal and never edited.

use crate::members::status::named;

named! {
    /// What a journal entry records.
    EntryKind {
        /// A month's dues.
        DuesRun = "dues_run",
        /// What a pool's month came to for its participants.
        CostSharing = "cost_sharing",
        /// A payment.
        Payment = "payment",
        /// An entry undone.
        Reversal = "reversal",
    }
}

/// The account of what members owe; every posting in it names a member.
pub const RECEIVABLES: &str = "1200";
/// The account of income from dues.
pub const DUES_INCOME: &str = "4000";

/// The account of income from portions of shared costs.
pub const PORTIONS_INCOME: &str = "4100";

/// A posting before it is stored: debit positive, credit negative, in minor units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posting {
    /// The account's code in the chart of accounts.
    pub account: String,
    /// The member whose sub-account is meant (an identifier of the store), if any.
    pub member: Option<String>,
    /// Debit positive, credit negative, in minor units.
    pub amount_minor: i64,
}

/// Why an entry is not one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unbalanced {
    /// An entry needs at least two postings, or one of nothing.
    TooFew,
    /// The postings do not sum to zero.
    Difference,
    /// The sum leaves the range of a 64-bit integer.
    Overflow,
}

/// Checks that an entry has postings and that they sum to zero. One alone is of nothing: a month of which nobody was charged.
///
/// # Errors
/// What is wrong with the entry.
pub fn check_balance(postings: &[Posting]) -> Result<(), Unbalanced> {
    if postings.is_empty() {
        return Err(Unbalanced::TooFew);
    }
    let sum = postings.iter().try_fold(0_i64, |sum, posting| sum.checked_add(posting.amount_minor));
    match sum {
        Some(0) => Ok(()),
        Some(_) => Err(Unbalanced::Difference),
        None => Err(Unbalanced::Overflow),
    }
}

/// The postings that undo an entry: the same accounts with the signs turned.
#[must_use]
pub fn reversal(postings: &[Posting]) -> Vec<Posting> {
    postings.iter().map(|posting| Posting { amount_minor: -posting.amount_minor, ..posting.clone() }).collect()
}

/// The postings of a run: each member (an identifier of the store) is debited what they are charged, and the account of the
/// income ([`DUES_INCOME`] or [`PORTIONS_INCOME`]) credited the sum.
#[must_use]
pub fn run_postings(income: &str, charges: Vec<(String, i64)>) -> Vec<Posting> {
    let total: i64 = charges.iter().map(|(_, amount_minor)| amount_minor).sum();
    let debits = charges.into_iter().map(|(member, amount_minor)| Posting {
        account: RECEIVABLES.to_owned(),
        member: Some(member),
        amount_minor,
    });
    let income = Posting { account: income.to_owned(), member: None, amount_minor: -total };
    debits.chain([income]).collect()
}
