//! Exact amounts as people read them: the decimal, and beside it the fraction where the decimal is cut off.

use domain::decisions::tally::equal_shares::Exact;
use domain::decisions::tally::exact::{decimal, in_units_of};

use crate::i18n::format;
use crate::t;
use crate::web::Ctx;

/// How many decimals an amount of money has at most behind those of its minor unit.
const DECIMALS_MORE: u32 = 4;
/// How many decimals a part of a whole has at most.
const PART_DECIMALS: u32 = 6;
/// How long a fraction may be that is shown: after many rounds it can fill lines, which the JSON holds.
const FRACTION_LENGTH_MAX: usize = 24;

/// An exact amount of minor units as money: `€57.142857 (exactly 400/7)`.
pub(super) fn money(ctx: &Ctx, exact_minor: &Exact) -> String {
    let currency = ctx.community.currency;
    let digits = currency.decimals();
    let exact = in_units_of(exact_minor, digits);
    let (plain, is_all) = decimal(&exact, digits, digits + DECIMALS_MORE);
    figure(format::amount(ctx.language, &plain, currency), is_all, &exact)
}

/// A part of a whole: `0.142857 (exactly 1/7)`.
pub(super) fn part(ctx: &Ctx, exact: &Exact) -> String {
    let (plain, is_all) = decimal(exact, 0, PART_DECIMALS);
    figure(format::quantity(ctx.language, plain), is_all, exact)
}

fn figure(figure: String, is_all: bool, exact: &Exact) -> String {
    if is_all {
        return figure;
    }
    let fraction = exact.to_string();
    if fraction.len() > FRACTION_LENGTH_MAX {
        t!("exact-about", figure = figure)
    } else {
        t!("exact-figure", figure = figure, fraction = fraction)
    }
}
