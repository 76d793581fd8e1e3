//! Numbers, money, days and moments as each language writes them, by ICU.

use std::fmt::{Display, Write as _};

use chrono::{Datelike, Duration, Timelike};
use chrono_tz::Tz;
use domain::calendar::Month;
use domain::language::Language;
use domain::treasury::money::{Currency, Money};
use domain::{Day, Moment};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_datetime::input::Date;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::{Locale, locale};

/// British order of day and month in English: it cannot be mistaken.
fn icu_locale(language: Language) -> Locale {
    match language {
        Language::En => locale!("en-GB"),
        Language::Es => locale!("es"),
    }
}

/// A whole number with the language's grouping.
#[must_use]
pub fn number(language: Language, number: i64) -> String {
    decimal(language, &Decimal::from(number))
}

/// How many there are of something, with the language's grouping.
#[must_use]
pub fn count(language: Language, count: impl TryInto<u64>) -> String {
    decimal(language, &Decimal::from(count.try_into().unwrap_or(u64::MAX)))
}

/// A quantity with the language's grouping, and no more decimals than it has.
#[must_use]
pub fn quantity(language: Language, quantity: impl Display) -> String {
    let plain = quantity.to_string();
    Decimal::try_from_str(&plain).map_or(plain, |value| decimal(language, &value))
}

/// An amount with its currency: `€12.00`, `12,00 €`, `CHF 12.00`; below zero with a minus sign, not a hyphen.
#[must_use]
pub fn money(language: Language, money: Money) -> String {
    let mut value = Decimal::from(money.minor);
    value.multiply_pow10(-i16::try_from(money.currency.decimals()).unwrap_or(0));
    with_currency(language, &value, money.currency)
}

/// An amount with its currency and as many decimals as it is written with, such as `33.333333`.
#[must_use]
pub fn amount(language: Language, plain: &str, currency: Currency) -> String {
    Decimal::try_from_str(plain).map_or_else(|_| plain.to_owned(), |value| with_currency(language, &value, currency))
}

fn with_currency(language: Language, value: &Decimal, currency: Currency) -> String {
    let amount = decimal(language, value).replace('-', "−");
    let symbol = match currency.code() {
        "EUR" => "€",
        "GBP" => "£",
        code => code,
    };
    match language {
        Language::En if symbol.len() == 3 && symbol.is_ascii() => format!("{symbol}\u{a0}{amount}"),
        Language::En => match amount.strip_prefix('−') {
            Some(positive) => format!("−{symbol}{positive}"),
            None => format!("{symbol}{amount}"),
        },
        Language::Es => format!("{amount}\u{a0}{symbol}"),
    }
}

fn decimal(language: Language, value: &Decimal) -> String {
    DecimalFormatter::try_new(icu_locale(language).into(), Default::default())
        .map_or_else(|_| value.to_string(), |formatter| formatter.format(value).to_string())
}

/// A day: `23 Nov 2026`.
#[must_use]
pub fn day(language: Language, day: Day) -> String {
    let date =
        Date::try_new_iso(day.year(), u8::try_from(day.month()).unwrap_or(1), u8::try_from(day.day()).unwrap_or(1));
    match (date, DateTimeFormatter::try_new(icu_locale(language).into(), YMD::medium())) {
        (Ok(date), Ok(formatter)) => formatter.format(&date).to_string(),
        _ => day.to_string(),
    }
}

/// A month: `November 2026`.
#[must_use]
pub fn month(language: Language, month: Month) -> String {
    let first = month.first_day();
    let date = Date::try_new_iso(first.year(), u8::try_from(first.month()).unwrap_or(1), 1);
    match (date, DateTimeFormatter::try_new(icu_locale(language).into(), YM::long())) {
        (Ok(date), Ok(formatter)) => formatter.format(&date).to_string(),
        _ => month.to_string(),
    }
}

/// A moment with its time zone: `23 Nov 2026, 14:05 CET`.
#[must_use]
pub fn moment(language: Language, moment: Moment, zone: Tz) -> String {
    let local = moment.with_timezone(&zone);
    let mut text = day(language, local.date_naive());
    let _ = write!(text, ", {:02}:{:02} {}", local.hour(), local.minute(), local.format("%Z"));
    text
}

/// The locale by which a browser writes a moment as [`moment`] does, where it is given the parts of one.
#[must_use]
pub const fn browser_locale(language: Language) -> &'static str {
    match language {
        Language::En => "en-GB",
        Language::Es => "es-ES",
    }
}

/// How long is left: the largest unit that fits, as a key with a count (`left-days`, `left-hours`, `left-minutes`), or
/// `None` once nothing is left. Days and hours are the nearest, so that a period of seven days begins with seven and nobody is
/// told of more than half a unit too much; minutes are those that are whole.
#[must_use]
pub fn time_left(language: Language, left: Duration) -> Option<String> {
    let (key, count) = if left.num_days() >= 2 {
        ("left-days", (left + Duration::hours(12)).num_days())
    } else if left.num_hours() >= 2 {
        ("left-hours", (left + Duration::minutes(30)).num_hours())
    } else if left > Duration::zero() {
        ("left-minutes", left.num_minutes().max(1))
    } else {
        return None;
    };
    Some(super::translate(language, key, &[("count", count.to_string())]))
}

#[cfg(test)]
mod tests {
    use domain::calendar::parse_day;
    use domain::sharing::Quantity;

    use super::*;

    #[test]
    fn a_period_begins_with_all_of_its_days() {
        let left = |days: i64, minutes: i64| {
            time_left(Language::En, Duration::days(days) + Duration::minutes(minutes)).unwrap_or_default()
        };
        assert_eq!([left(7, -1), left(6, 719), left(2, 0)], ["7 days left", "6 days left", "2 days left"]);
        assert_eq!([left(1, -1), left(0, 120), left(0, 119)], ["24 hours left", "2 hours left", "119 minutes left"]);
        assert_eq!(left(0, 0), "");
    }

    #[test]
    fn each_language_writes_its_own_way() {
        let amount = Money::new(123_456_789, Currency::EUR);
        assert_eq!(money(Language::En, amount), "€1,234,567.89");
        assert_eq!(money(Language::Es, amount), "1.234.567,89\u{a0}€");
        assert_eq!(money(Language::En, Money::new(-1200, Currency::EUR)), "−€12.00");
        assert_eq!(money(Language::Es, Money::new(-1200, Currency::EUR)), "−12,00\u{a0}€");
        assert_eq!(money(Language::En, Money::new(5, Currency::parse("CHF").unwrap())), "CHF\u{a0}0.05");
        assert_eq!(money(Language::Es, Money::new(1200, Currency::parse("JPY").unwrap())), "1200\u{a0}JPY");
        assert_eq!(super::amount(Language::En, "1033.333333", Currency::EUR), "€1,033.333333");
        assert_eq!(super::amount(Language::Es, "10.4360", Currency::EUR), "10,4360\u{a0}€");
        assert_eq!(quantity(Language::En, "1234567.000001".parse::<Quantity>().unwrap()), "1,234,567.000001");
        assert_eq!(quantity(Language::Es, "12345.50".parse::<Quantity>().unwrap()), "12.345,5");
        assert_eq!(day(Language::En, parse_day("2026-11-03").unwrap()), "3 Nov 2026");
        assert_eq!(day(Language::Es, parse_day("2026-11-03").unwrap()), "3 nov 2026");
        assert_eq!(month(Language::Es, Month::parse("2026-11").unwrap()), "noviembre de 2026");
    }
}
