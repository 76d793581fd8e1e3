//! A cost as a person enters it, and how it stands beside the others.

use super::cost::{Basis, BasisKind, CostLine};
use crate::Day;
use crate::calendar::{add_days, parse_day};
use crate::language::Language;
use crate::sharing::Quantity;
use crate::text::{TITLE_LENGTH_MAX, line};
use crate::treasury::money::{Currency, Money};
use crate::validation::{Errors, FieldError, Refusal};

/// How many lines something may have.
pub const COSTS_MAX: usize = 200;
/// The longest life of something bought, in months.
const LIFE_MONTHS_MAX: u32 = 600;
/// The most that a machine draws, in watts.
const WATTS_MAX: i64 = 1_000_000;
/// The highest tariff, in units of the currency for a kilowatt-hour.
const TARIFF_MAX: i64 = 1_000_000;

/// A cost as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CostInput {
    /// What is paid for.
    pub name: String,
    /// A [`BasisKind`].
    pub basis: String,
    /// The amount or price, as the reader's language writes it; not for power.
    pub amount: String,
    /// The life of something bought, in months.
    pub life_months: String,
    /// The power drawn, in watts.
    pub watts: String,
    /// Units of the currency for a kilowatt-hour, without marks between thousands.
    pub tariff: String,
    /// The first day that is paid for.
    pub from: String,
    /// The last day that is paid for, or nothing.
    pub last_day: String,
}

/// Checks a cost; `reader` is the language whose decimal marks are written. What the basis does not ask for is empty: nothing
/// that was typed is dropped without a word.
///
/// # Errors
/// Every field that is refused.
pub fn check(input: &CostInput, currency: Currency, reader: Language) -> Result<CostLine, Vec<FieldError>> {
    let mut errors = Errors::new();
    let name = errors.take("name", line(&input.name, TITLE_LENGTH_MAX));
    let kind = match input.basis.as_str() {
        "" => Err(Refusal::new("error-choose")),
        kind => kind.parse::<BasisKind>(),
    };
    let basis = errors.take("basis", kind).and_then(|kind| basis(kind, input, currency, reader, &mut errors));
    let from = errors.take("from", parse_day(&input.from));
    let until = match (input.last_day.trim(), from) {
        ("", _) => Some(None),
        (raw, None) => errors.take("last_day", parse_day(raw)).map(Some),
        (raw, Some(from)) => errors.take("last_day", parse_new_last_day(raw, from)).map(Some),
    };
    let cost = (|| Some(CostLine { name: name?, basis: basis?, from: from?, until: until? }))();
    errors.finish(cost)
}

fn basis(
    kind: BasisKind,
    input: &CostInput,
    currency: Currency,
    reader: Language,
    errors: &mut Errors,
) -> Option<Basis> {
    for (field, typed, asked) in [
        ("amount", &input.amount, kind != BasisKind::Power),
        ("life_months", &input.life_months, kind == BasisKind::Purchase),
        ("watts", &input.watts, kind == BasisKind::Power),
        ("tariff", &input.tariff, kind == BasisKind::Power),
    ] {
        if !asked && !typed.trim().is_empty() {
            errors.add(field, Refusal::new("error-cost-unasked"));
        }
    }
    if kind == BasisKind::Power {
        let watts = errors.take("watts", parse_count(&input.watts, WATTS_MAX));
        let tariff = errors.take("tariff", parse_tariff(&input.tariff));
        return watts.zip(tariff).map(|(watts, tariff)| Basis::Power { watts, tariff });
    }
    let amount = errors.take("amount", parse_amount(&input.amount, currency, reader));
    match kind {
        BasisKind::Monthly => amount.map(|amount_minor| Basis::Monthly { amount_minor }),
        BasisKind::Yearly => amount.map(|amount_minor| Basis::Yearly { amount_minor }),
        BasisKind::Purchase | BasisKind::Power => {
            let life = errors.take("life_months", parse_count(&input.life_months, LIFE_MONTHS_MAX.into()));
            let life = life.and_then(|months| u32::try_from(months).ok());
            amount.zip(life).map(|(price_minor, life_months)| Basis::Purchase { price_minor, life_months })
        }
    }
}

fn parse_amount(raw: &str, currency: Currency, reader: Language) -> Result<i64, Refusal> {
    let money = Money::parse(raw, currency, reader)?;
    if money.minor == 0 { Err(Refusal::new("error-amount-zero")) } else { Ok(money.minor) }
}

/// A whole number from one to a most.
fn parse_count(raw: &str, most: i64) -> Result<i64, Refusal> {
    let raw = raw.trim();
    if raw.is_empty() {
        return Err(Refusal::new("error-required"));
    }
    let plain = raw.bytes().all(|byte| byte.is_ascii_digit());
    raw.parse()
        .ok()
        .filter(|count| plain && (1..=most).contains(count))
        .ok_or_else(|| Refusal::new("error-whole-number").with("least", 1_i64).with("most", most))
}

/// More than zero.
fn parse_tariff(raw: &str) -> Result<Quantity, Refusal> {
    let tariff = Quantity::typed(raw)?;
    if tariff.is_zero() {
        return Err(Refusal::new("error-amount-zero"));
    }
    let most = Quantity::from_millionths(TARIFF_MAX * Quantity::ONE.millionths());
    if most.is_some_and(|most| tariff > most) {
        return Err(Refusal::new("error-quantity-large").with("most", TARIFF_MAX));
    }
    Ok(tariff)
}

/// The day after the last day of a line that is being added: it has a day at least.
fn parse_new_last_day(raw: &str, from: Day) -> Result<Day, Refusal> {
    let until = add_days(parse_day(raw)?, 1);
    if until <= from { Err(Refusal::new("error-cost-last-day-new").with("first", from)) } else { Ok(until) }
}

/// The day after the last day of a line that began on `from`. The day before it strikes the line out.
fn parse_last_day(raw: &str, from: Day) -> Result<Day, Refusal> {
    let until = add_days(parse_day(raw)?, 1);
    let before = from.pred_opt().unwrap_or(from);
    if until < from { Err(Refusal::new("error-cost-last-day").with("day", before)) } else { Ok(until) }
}

/// Checks the last day of a line that runs already: the first day that it is no longer paid for.
///
/// # Errors
/// Beside `last_day`.
pub fn check_last_day(raw: &str, from: Day) -> Result<Day, FieldError> {
    parse_last_day(raw, from).map_err(|refusal| refusal.at("last_day"))
}

/// Refuses a line all of whose days lie before its thing was there, or after it was retired: it would never count. What a
/// thing cost before its first day as well, or runs on for, may stand in one line.
///
/// # Errors
/// `error-cost-before` beside `last_day`, or `error-cost-after` beside `from`.
pub fn check_there(line: &CostLine, since: Option<Day>, retired_on: Option<Day>) -> Result<(), FieldError> {
    if let Some(since) = since.filter(|since| line.until.is_some_and(|until| until <= *since)) {
        return Err(Refusal::new("error-cost-before").with("since", since).at("last_day"));
    }
    match retired_on.filter(|gone| line.from >= *gone) {
        Some(gone) => Err(Refusal::new("error-cost-after").with("day", gone).at("from")),
        None => Ok(()),
    }
}

/// Refuses a line beside others of its thing: two of one name never run on the same day, since one of them would be a
/// mistake or a change of price whose older line was not ended.
///
/// # Errors
/// `error-cost-overlap` beside `from`.
pub fn check_overlap(line: &CostLine, others: &[CostLine]) -> Result<(), FieldError> {
    let begins_before = |from: Day, end: Option<Day>| end.is_none_or(|end| from < end);
    let runs = |other: &&CostLine| {
        let named = other.name.to_lowercase() == line.name.to_lowercase();
        let empty = other.until == Some(other.from) || line.until == Some(line.from);
        named && !empty && begins_before(line.from, other.until) && begins_before(other.from, line.until)
    };
    let Some(other) = others.iter().find(runs) else { return Ok(()) };
    let refusal = match other.until.and_then(|until| until.pred_opt()) {
        Some(last) => Refusal::new("error-cost-overlap").with("last", last),
        None => Refusal::new("error-cost-overlap-open"),
    };
    Err(refusal.with("name", other.name.clone()).with("first", other.from).at("from"))
}

/// The stretches in which nothing is paid between two lines of one name: the name, the first day without and the last.
#[must_use]
pub fn gaps(lines: &[CostLine]) -> Vec<(String, Day, Day)> {
    let mut lines: Vec<&CostLine> = lines.iter().filter(|line| line.until != Some(line.from)).collect();
    lines.sort_by_key(|line| (line.name.to_lowercase(), line.from));
    let pairs = lines.windows(2).filter_map(|pair| {
        let [before, after] = pair else { return None };
        let same = before.name.to_lowercase() == after.name.to_lowercase();
        let until = before.until.filter(|until| same && *until < after.from)?;
        Some((after.name.clone(), until, after.from.pred_opt()?))
    });
    pairs.collect()
}

/// Lines of one name that run on the same day, which no command lets stand: the name, and the first day of either.
#[must_use]
pub fn overlaps(lines: &[CostLine]) -> Vec<(String, Day, Day)> {
    let mut lines: Vec<&CostLine> = lines.iter().filter(|line| line.until != Some(line.from)).collect();
    lines.sort_by_key(|line| (line.name.to_lowercase(), line.from));
    let pairs = lines.windows(2).filter_map(|pair| {
        let [before, after] = pair else { return None };
        let same = before.name.to_lowercase() == after.name.to_lowercase();
        let over = same && before.until.is_none_or(|until| until > after.from);
        over.then(|| (after.name.clone(), before.from, after.from))
    });
    pairs.collect()
}

#[cfg(test)]
#[path = "cost_input_tests.rs"]
mod tests;
