//! A budget for people: what was bought in each round, by whom, before what, and why the rest was not.

use domain::decisions::tally::equal_shares::{Completion, EqualShares, Purchase, Reason, Worth};

use super::table::{Names, ties};

/// The count as lines; amounts are of minor units, exact.
pub(super) fn of(shares: &EqualShares, names: &Names<'_>) -> String {
    let rule = shares.rule.map(|rule| {
        let worth = match rule.worth {
            Worth::One => "all projects are worth the same",
            Worth::Cost => "a project is worth what it costs",
        };
        let rest = match rule.completion {
            Completion::Nothing => "what is left over stays",
            Completion::MostApproved => "what is left over buys what still fits, the most approved first",
        };
        format!("  {worth}; {rest}\n")
    });
    let bought: String = shares.purchases.iter().map(|one| purchase(shares, one, names)).collect();
    let unbought = shares.unbought.iter().map(|one| {
        let (name, supporters, left) = (names.of(one.project), one.supporters, &one.left);
        format!("  {name:<24} {:>12}  not bought: {left} left with its supporters ({supporters})\n", one.cost_minor)
    });
    let unbought: String = unbought.collect();
    format!("  each voter begins with {}\n{}{bought}{unbought}", shares.share, rule.unwrap_or_default())
}

fn purchase(shares: &EqualShares, one: &Purchase, names: &Names<'_>) -> String {
    let each = shares.each(one).map(|each| each.to_string()).unwrap_or_default();
    let (why, price) = match &one.reason {
        Reason::Shares { price, paid_in_full, gave_all: 0, .. } => {
            (format!("{each} each from {paid_in_full}"), format!("    price {price}"))
        }
        Reason::Shares { price, paid_in_full, gave_all, given } => {
            let empty = one.without_money.filter(|voters| *voters > 0);
            let empty = empty.map(|voters| format!(", {voters} of them nothing")).unwrap_or_default();
            let all = format!("{each} each from {paid_in_full}, {given} from {gave_all} who gave all they had{empty}");
            (all, format!("    price {price}"))
        }
        Reason::Completion => ("it still fitted".to_owned(), String::new()),
    };
    let next = one.next.iter().map(|next| format!(", then {} at {}", names.of(next.project), next.price));
    let prices = match price.as_str() {
        "" => String::new(),
        price => format!("{price}{}\n", next.collect::<String>()),
    };
    let broken = one.tie.as_ref().map(|tie| ties(std::slice::from_ref(tie), names)).unwrap_or_default();
    let name = names.of(one.project);
    format!("  {name:<24} {:>12}  {why}; {} left\n{prices}{broken}", one.cost_minor, one.left_minor)
}
