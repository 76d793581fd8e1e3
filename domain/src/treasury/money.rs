//! Money: an integer of minor units with an ISO 4217 currency. No float ever touches it.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::language::Language;
use crate::validation::Refusal;

/// The largest amount that a person may enter, in minor units.
pub const AMOUNT_MINOR_MAX: i64 = 100_000_000_000;

/// Active ISO 4217 codes whose minor unit is the hundredth.
const TWO_DECIMALS: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD YER ZAR ZMW";
/// Codes without a minor unit.
const NO_DECIMALS: &str = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
/// Codes whose minor unit is the thousandth.
const THREE_DECIMALS: &str = "BHD IQD JOD KWD LYD OMR TND";

/// An ISO 4217 currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

impl Currency {
    /// The euro.
    pub const EUR: Self = Self(*b"EUR");

    /// A currency by its code.
    ///
    /// # Errors
    /// `error-currency` where the code is not an active one.
    pub fn parse(raw: &str) -> Result<Self, Refusal> {
        let code = raw.trim().to_ascii_uppercase();
        let known = [TWO_DECIMALS, NO_DECIMALS, THREE_DECIMALS].iter().any(|list| list.split(' ').any(|c| c == code));
        match <[u8; 3]>::try_from(code.as_bytes()) {
            Ok(bytes) if known => Ok(Self(bytes)),
            _ => Err(Refusal::new("error-currency")),
        }
    }

    /// The code, three capital letters.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }

    /// How many decimals the minor unit has: 0, 2 or 3.
    #[must_use]
    pub fn decimals(&self) -> u32 {
        let listed = |list: &str| list.split(' ').any(|code| code == self.code());
        if listed(NO_DECIMALS) {
            0
        } else if listed(THREE_DECIMALS) {
            3
        } else {
            2
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
impl TryFrom<String> for Currency {
    type Error = String;
    fn try_from(value: String) -> Result<Self, String> {
        Self::parse(&value).map_err(|refusal| refusal.key.to_owned())
    }
}
impl From<Currency> for String {
    fn from(value: Currency) -> Self {
        value.code().to_owned()
    }
}

/// An amount of money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// The amount in minor units (cents), of either sign.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

impl Money {
    /// An amount in minor units.
    #[must_use]
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// The amount with a decimal point and no grouping, for files: `-12.50`.
    #[must_use]
    pub fn plain(&self) -> String {
        let decimals = self.currency.decimals() as usize;
        let sign = if self.minor < 0 { "-" } else { "" };
        let digits = format!("{:0>width$}", self.minor.unsigned_abs(), width = decimals + 1);
        let (whole, fraction) = digits.split_at(digits.len() - decimals);
        if decimals == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
    }

    /// An amount as people write it: digits with the language's decimal mark, grouped by thousands or not.
    /// The other language's decimal mark is understood where it cannot be a thousands mark.
    /// The result is zero or more.
    ///
    /// # Errors
    /// `error-required`, `error-amount`, `error-amount-negative`, `error-amount-decimals` or
    /// `error-amount-large`; in a currency with three decimals `error-quantity-ambiguous` where the one mark may stand before
    /// decimals or between thousands.
    pub fn parse(raw: &str, currency: Currency, language: Language) -> Result<Self, Refusal> {
        let text = raw.trim();
        let text = text.strip_suffix(currency.code()).or_else(|| text.strip_prefix(currency.code())).unwrap_or(text);
        let text = text.trim_matches(|c: char| c.is_whitespace() || "€$£¥".contains(c));
        let compact: String = text.chars().map(|c| if is_neutral_group(c) { NEUTRAL_GROUP } else { c }).collect();
        let compact = compact.as_str();
        if compact.is_empty() {
            return Err(Refusal::new("error-required"));
        }
        if compact.starts_with(['-', '−']) {
            return Err(Refusal::new("error-amount-negative"));
        }
        let decimals = currency.decimals() as usize;
        if decimals > 2 && may_be_either(compact, language) {
            let (thousands, mark) = (compact.replace(['.', ','], ""), language.decimal_mark());
            let decimals = compact.replace(['.', ','], &mark.to_string());
            return Err(Refusal::new("error-quantity-ambiguous")
                .with("thousands", thousands)
                .with("decimals", decimals));
        }
        let (whole, mut fraction) = split_decimals(compact, language)?;
        // Nothing is no part of a yen either; three zeros may be meant for thousands.
        if decimals == 0 && matches!(fraction.as_str(), "0" | "00") {
            fraction.clear();
        }
        if fraction.len() > decimals {
            return Err(Refusal::new("error-amount-decimals").with("most", decimals));
        }
        let digits = format!("{whole}{fraction:0<decimals$}");
        let minor = digits.parse::<i64>().ok().filter(|minor| *minor <= AMOUNT_MINOR_MAX);
        minor.map(|minor| Self { minor, currency }).ok_or_else(|| Refusal::new("error-amount-large"))
    }
}

/// The mark between thousands that every language understands: any space, or an apostrophe.
const NEUTRAL_GROUP: char = ' ';

fn is_neutral_group(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\'' | '’')
}

/// Whether the other language's decimal mark stands before three digits, and nothing else tells what it means.
fn may_be_either(text: &str, language: Language) -> bool {
    let group = if language.decimal_mark() == '.' { ',' } else { '.' };
    text.split_once(group).is_some_and(|(whole, rest)| {
        (1..=3).contains(&whole.len())
            && rest.len() == 3
            && [whole, rest].iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()))
    })
}

/// Splits `1.234,56` into the digits of its whole part and of its decimals.
fn split_decimals(text: &str, language: Language) -> Result<(String, String), Refusal> {
    let unreadable = || Refusal::new("error-amount");
    let decimal = language.decimal_mark();
    let group = if decimal == '.' { ',' } else { '.' };
    let (whole, fraction) = match text.split_once(decimal) {
        Some((whole, fraction)) => (whole, fraction),
        // A single mark followed by one or two digits can only be a decimal mark.
        None => match text.split_once(group) {
            Some((whole, fraction)) if (1..=2).contains(&fraction.len()) => (whole, fraction),
            _ => (text, ""),
        },
    };
    let digits = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    if !(fraction.is_empty() || digits(fraction)) {
        return Err(unreadable());
    }
    let group = if whole.contains(NEUTRAL_GROUP) { NEUTRAL_GROUP } else { group };
    let groups: Vec<&str> = whole.split(group).collect();
    let grouped = match groups.as_slice() {
        [whole] => digits(whole),
        [first, rest @ ..] => {
            let leads = digits(first) && first.len() <= 3 && !first.starts_with('0');
            leads && rest.iter().all(|part| digits(part) && part.len() == 3)
        }
        [] => false,
    };
    if !grouped {
        return Err(unreadable());
    }
    Ok((groups.concat(), fraction.to_owned()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn minor(raw: &str, language: Language) -> Result<i64, &'static str> {
        Money::parse(raw, Currency::EUR, language).map(|money| money.minor).map_err(|refusal| refusal.key)
    }

    #[test]
    fn a_mark_that_may_mean_thousands_or_decimals_is_refused_where_there_are_three() {
        let kwd = Currency::parse("KWD").unwrap();
        let read = |text: &str, language| Money::parse(text, kwd, language).map(|money| money.minor).map_err(|r| r.key);
        for (text, language) in [("1,234", Language::En), ("1.234", Language::Es), ("0.500", Language::Es)] {
            assert_eq!(read(text, language), Err("error-quantity-ambiguous"), "{text}");
        }
        assert_eq!((read("1.234", Language::En), read("1,234", Language::Es)), (Ok(1_234), Ok(1_234)));
        assert_eq!(
            (read("1,234.500", Language::En), read("1.234.567", Language::Es)),
            (Ok(1_234_500), Ok(1_234_567_000))
        );
        assert_eq!((read("5.00", Language::Es), read("1234", Language::Es)), (Ok(5_000), Ok(1_234_000)));
        assert_eq!(Money::parse("1.234", Currency::EUR, Language::Es).unwrap().minor, 123_400);
    }

    #[test]
    fn decimals_of_nothing_are_understood_in_a_currency_without() {
        let jpy = Currency::parse("JPY").unwrap();
        assert_eq!(Money::parse("12.00", jpy, Language::En).unwrap().minor, 12);
        assert_eq!(Money::parse("12,0", jpy, Language::Es).unwrap().minor, 12);
        for wrong in ["12.50", "12.000"] {
            assert_eq!(Money::parse(wrong, jpy, Language::En).unwrap_err().key, "error-amount-decimals", "{wrong}");
        }
    }

    #[test]
    fn amounts_are_read_as_the_language_writes_them() {
        assert_eq!(minor("1,234.56", Language::En), Ok(123_456));
        assert_eq!(minor("1.234,56", Language::Es), Ok(123_456));
        assert_eq!(minor("1 234,5 €", Language::Es), Ok(123_450));
        assert_eq!(minor(" EUR 12'345.60 ", Language::En), Ok(1_234_560));
        assert_eq!(minor("1\u{202f}234\u{a0}567,00\u{a0}€", Language::Es), Ok(123_456_700));
        assert_eq!(minor("0.50", Language::En), Ok(50));
        assert_eq!(minor("12,50", Language::En), Ok(1250));
        assert_eq!(minor("12.50", Language::Es), Ok(1250));
        assert_eq!(minor("12.500", Language::Es), Ok(1_250_000));
        assert_eq!(minor("12", Language::En), Ok(1200));
    }

    #[test]
    fn what_cannot_be_an_amount_is_refused() {
        assert_eq!(minor("12.500", Language::En), Err("error-amount-decimals"));
        assert_eq!(minor("12,345,6", Language::En), Err("error-amount"));
        // Neither is a group of thousands: whoever wrote them meant something else.
        assert_eq!(minor("12 50", Language::En), Err("error-amount"));
        assert_eq!(minor("0,500", Language::En), Err("error-amount"));
        assert_eq!(minor("0.500", Language::Es), Err("error-amount"));
        assert_eq!(minor("1 234,567", Language::En), Err("error-amount"));
        assert_eq!(minor("1.234 567", Language::Es), Err("error-amount"));
        assert_eq!(minor("-5", Language::En), Err("error-amount-negative"));
        assert_eq!(minor("1e3", Language::En), Err("error-amount"));
        assert_eq!(minor("  ", Language::En), Err("error-required"));
        assert_eq!(minor("99999999999999999999", Language::En), Err("error-amount-large"));
        assert_eq!(
            Money::parse("5.5", Currency::parse("JPY").unwrap(), Language::En).unwrap_err().key,
            "error-amount-decimals"
        );
    }

    proptest! {
        #[test]
        fn what_is_written_plainly_is_read_back(minor in 0..AMOUNT_MINOR_MAX) {
            let money = Money::new(minor, Currency::EUR);
            prop_assert_eq!(Money::parse(&money.plain(), Currency::EUR, Language::En).unwrap(), money);
        }
    }
}
