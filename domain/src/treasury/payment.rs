//! A payment as a treasurer enters it, and its entry in the ledger.

use crate::Day;
use crate::calendar::parse_day;
use crate::language::Language;
use crate::members::status::{MemberNumber, named};
use crate::text::{line, optional_line};
use crate::treasury::ledger::{Posting, RECEIVABLES};
use crate::treasury::money::{Currency, Money};
use crate::validation::{Errors, FieldError, Refusal};

/// The longest reference, in characters: what a bank transfer (SEPA) carries.
pub const REFERENCE_LENGTH_MAX: usize = 140;
/// The longest reason for a reversal, in characters.
pub const REASON_LENGTH_MAX: usize = 500;

named! {
    /// How money arrived.
    Method {
        /// By bank transfer.
        Bank = "bank",
        /// In cash.
        Cash = "cash",
        /// In another way.
        Other = "other",
    }
}

impl Method {
    /// The account that money paid in this way arrives in.
    #[must_use]
    pub const fn account(self) -> &'static str {
        match self {
            Self::Bank => "1000",
            Self::Cash => "1010",
            Self::Other => "1090",
        }
    }
}

/// A payment as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PaymentInput {
    /// The member's number: `17` or `M-17`.
    pub member: String,
    /// The day on which it arrived: `2026-11-23`.
    pub received_on: String,
    /// The amount as the reader's language writes it.
    pub amount: String,
    /// `bank`, `cash` or `other`.
    pub method: String,
    /// What the payer wrote with it, or nothing.
    pub reference: String,
    /// Whether it is to be recorded although the same payment is recorded already.
    pub again: bool,
}

/// A payment, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    /// The member's number.
    pub member: i64,
    /// The day on which it arrived.
    pub received_on: Day,
    /// The amount in minor units, more than zero.
    pub amount_minor: i64,
    /// How it arrived.
    pub method: Method,
    /// What the payer wrote with it, possibly nothing.
    pub reference: String,
}

/// Checks a payment on `today` to a community that was founded on `founded_on`; `reader` is the language whose decimal
/// marks the treasurer writes.
///
/// # Errors
/// Every field that is refused; beside `received_on` `error-day`, `error-day-future` or `error-payment-before-founding`.
pub fn check(
    input: &PaymentInput,
    today: Day,
    founded_on: Day,
    currency: Currency,
    reader: Language,
) -> Result<Payment, Vec<FieldError>> {
    let mut errors = Errors::new();
    let member = errors.take("member", parse_member(&input.member));
    let received_on = errors.take("received_on", parse_past_day(&input.received_on, today, founded_on));
    let amount_minor = errors.take("amount", parse_amount(&input.amount, currency, reader));
    let method = errors.take("method", input.method.parse::<Method>());
    let reference = errors.take("reference", optional_line(&input.reference, REFERENCE_LENGTH_MAX));
    let payment = (|| {
        Some(Payment {
            member: member?,
            received_on: received_on?,
            amount_minor: amount_minor?,
            method: method?,
            reference: reference?,
        })
    })();
    errors.finish(payment)
}

fn parse_member(raw: &str) -> Result<i64, Refusal> {
    if raw.trim().is_empty() {
        return Err(Refusal::new("error-required"));
    }
    let unknown = |()| Refusal::new("error-member-unknown").with("number", raw.trim());
    raw.parse::<MemberNumber>().map(|number| number.0).map_err(unknown)
}

fn parse_past_day(raw: &str, today: Day, founded_on: Day) -> Result<Day, Refusal> {
    let day = parse_day(raw)?;
    if day > today {
        return Err(Refusal::new("error-day-future").with("most", today));
    }
    if day < founded_on {
        return Err(Refusal::new("error-payment-before-founding").with("least", founded_on));
    }
    Ok(day)
}

fn parse_amount(raw: &str, currency: Currency, reader: Language) -> Result<i64, Refusal> {
    let money = Money::parse(raw, currency, reader)?;
    if money.minor == 0 { Err(Refusal::new("error-amount-zero")) } else { Ok(money.minor) }
}

/// Checks the reason for a reversal.
///
/// # Errors
/// What is wrong with it, beside `reason`.
pub fn check_reason(raw: &str) -> Result<String, FieldError> {
    line(raw, REASON_LENGTH_MAX).map_err(|refusal| refusal.at("reason"))
}

/// The postings of a payment: what arrived is debited, the member's receivable credited. `member` is the store's
/// identifier.
#[must_use]
pub fn postings(method: Method, amount_minor: i64, member: &str) -> Vec<Posting> {
    let posting = |account: &str, member: Option<&str>, amount_minor| Posting {
        account: account.to_owned(),
        member: member.map(ToOwned::to_owned),
        amount_minor,
    };
    vec![posting(method.account(), None, amount_minor), posting(RECEIVABLES, Some(member), -amount_minor)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::treasury::ledger::check_balance;

    fn input() -> PaymentInput {
        PaymentInput {
            member: "M-17".into(),
            received_on: "2026-11-23".into(),
            amount: "1,234.50".into(),
            method: "bank".into(),
            reference: "  dues November ".into(),
            again: false,
        }
    }

    #[test]
    fn a_payment_is_read_and_balances() {
        let today = parse_day("2026-11-23").unwrap();
        let payment = check(&input(), today, today, Currency::EUR, Language::En).unwrap();
        assert_eq!((payment.member, payment.amount_minor, payment.reference.as_str()), (17, 123_450, "dues November"));
        assert_eq!(check_balance(&postings(payment.method, payment.amount_minor, "id")), Ok(()));
    }

    #[test]
    fn nobody_paid_before_the_founding() {
        let (founded_on, today) = (parse_day("2026-11-01").unwrap(), parse_day("2026-11-23").unwrap());
        let check_day = |day: &str| {
            let input = PaymentInput { received_on: day.into(), ..input() };
            let checked = check(&input, today, founded_on, Currency::EUR, Language::En);
            checked
                .map_err(|errors| errors.into_iter().map(|error| (error.field, error.refusal.key)).collect::<Vec<_>>())
        };
        assert!(check_day("2026-11-01").is_ok() && check_day("2026-11-23").is_ok());
        let refused = vec![("received_on".to_owned(), "error-payment-before-founding")];
        assert_eq!(check_day("2026-10-31").unwrap_err(), refused);
        assert_eq!(check_day("2020-01-01").unwrap_err(), refused);
    }

    #[test]
    fn every_error_is_told_at_once() {
        let today = parse_day("2026-11-22").unwrap();
        let wrong = PaymentInput { member: "Ana".into(), amount: "0".into(), method: "barter".into(), ..input() };
        let errors = check(&wrong, today, today, Currency::EUR, Language::En).unwrap_err();
        let keys: Vec<_> = errors.iter().map(|error| (error.field.as_str(), error.refusal.key)).collect();
        let expected = [
            ("member", "error-member-unknown"),
            ("received_on", "error-day-future"),
            ("amount", "error-amount-zero"),
            ("method", "error-choice"),
        ];
        assert_eq!(keys, expected);
    }
}
