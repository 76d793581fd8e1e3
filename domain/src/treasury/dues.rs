//! Dues: who owes how much for a month, by which value of the rule, and who does not and why.

use std::borrow::Borrow;
use std::collections::BTreeMap;

use crate::agreements::clauses::hash_lines;
use crate::calendar::Month;
use crate::members::status::{Status, named};
use crate::validation::Refusal;
use crate::{Day, members::status::MemberNumber};

/// What a run needs to know of a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payer {
    /// The member's number.
    pub member: i64,
    /// The slug of the member's class on the first day of the month.
    pub class: String,
    /// The status on the first day of the month.
    pub status: Status,
    /// The day of joining; none for somebody who has only applied.
    pub joined_on: Option<Day>,
}

named! {
    /// Why a member is not charged for a month.
    Exemption {
        /// Joined in the course of the month: dues begin with the next full month.
        JoinedLater = "joined_later",
        /// On leave on the first day of the month.
        OnLeave = "on_leave",
        /// The class has no dues rule in force on the first day of the month, or dues of zero.
        NoDues = "no_dues",
    }
}

/// What a month means for a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// The member owes the amount, in minor units, more than zero.
    Charge(i64),
    /// A member of this month who owes nothing.
    Exempt(Exemption),
    /// Not a member in this month: not yet, or no longer.
    Nothing,
}

/// Decides whether a member owes dues for a month, and how much.
///
/// `amount_minor` is the rule's value for the member's class on the first day of the month, if one is in
/// force. Dues are owed by members who joined on or before the first day of the month and are active or
/// suspended on it; a suspension stops rights, not dues.
#[must_use]
pub fn charge(payer: &Payer, month: Month, amount_minor: Option<i64>) -> Due {
    let Some(joined_on) = payer.joined_on.filter(|day| *day <= month.last_day()) else { return Due::Nothing };
    if joined_on > month.first_day() {
        return Due::Exempt(Exemption::JoinedLater);
    }
    match payer.status {
        Status::Active | Status::Suspended => {
            amount_minor.filter(|amount| *amount > 0).map_or(Due::Exempt(Exemption::NoDues), Due::Charge)
        }
        Status::OnLeave => Due::Exempt(Exemption::OnLeave),
        _ => Due::Nothing,
    }
}

/// The amount that a class owes, and the rule value that says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rate {
    /// The identifier of the rule value.
    pub rule_value: String,
    /// The monthly dues in minor units, zero or more.
    pub amount_minor: i64,
}

/// The rules of a month, as they are in force on its first day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// The number of the day on which dues fall due; the month's last day where it is shorter.
    pub due_day: u32,
    /// The identifier of the rule value that gives the due day.
    pub due_day_value: String,
    /// The classes in order, each with its rate, if a value is in force.
    pub rates: Vec<(String, Option<Rate>)>,
}

/// A charge that a run would make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedCharge {
    /// The member's number.
    pub member: i64,
    /// The slug of the class.
    pub class: String,
    /// The amount in minor units, more than zero.
    pub amount_minor: i64,
    /// The identifier of the rule value.
    pub rule_value: String,
}

/// A member whom a run would leave out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedExemption {
    /// The member's number.
    pub member: i64,
    /// The slug of the class.
    pub class: String,
    /// Why.
    pub reason: Exemption,
}

/// What a run would mean for a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassTotal {
    /// The slug of the class.
    pub class: String,
    /// The rate in force.
    pub rate: Option<Rate>,
    /// How many members are charged.
    pub charged: usize,
    /// How many members are exempt.
    pub exempt: usize,
    /// The sum of the charges in minor units.
    pub total_minor: i64,
}

/// A run of dues before it is posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The month that is charged.
    pub month: Month,
    /// When it falls due.
    pub due_on: Day,
    /// The identifier of the rule value that gives the due day.
    pub due_day_value: String,
    /// The charges, in the order of the payers.
    pub charges: Vec<PlannedCharge>,
    /// The members left out, in the order of the payers.
    pub exemptions: Vec<PlannedExemption>,
    /// The classes in order.
    pub classes: Vec<ClassTotal>,
}

/// Plans a run: decides for each payer, by the terms of the month.
#[must_use]
pub fn plan(month: Month, terms: &Terms, payers: &[Payer]) -> Plan {
    let rates: BTreeMap<&str, &Rate> =
        terms.rates.iter().filter_map(|(class, rate)| Some((class.as_str(), rate.as_ref()?))).collect();
    let (mut charges, mut exemptions) = (Vec::with_capacity(payers.len()), Vec::new());
    for payer in payers {
        let rate = rates.get(payer.class.as_str());
        let (member, class) = (payer.member, payer.class.clone());
        match (charge(payer, month, rate.map(|rate| rate.amount_minor)), rate) {
            (Due::Charge(amount_minor), Some(rate)) => {
                charges.push(PlannedCharge { member, class, amount_minor, rule_value: rate.rule_value.clone() });
            }
            (Due::Exempt(reason), _) => exemptions.push(PlannedExemption { member, class, reason }),
            _ => {}
        }
    }
    let classes = terms.rates.iter().map(|(class, rate)| class_total(class, rate, &charges, &exemptions)).collect();
    let due_on = month.day(terms.due_day);
    Plan { month, due_on, due_day_value: terms.due_day_value.clone(), charges, exemptions, classes }
}

fn class_total(
    class: &str,
    rate: &Option<Rate>,
    charges: &[PlannedCharge],
    exemptions: &[PlannedExemption],
) -> ClassTotal {
    let mine = || charges.iter().filter(|charge| charge.class == class);
    ClassTotal {
        class: class.to_owned(),
        rate: rate.clone(),
        charged: mine().count(),
        exempt: exemptions.iter().filter(|exemption| exemption.class == class).count(),
        total_minor: mine().map(|charge| charge.amount_minor).sum(),
    }
}

impl Plan {
    /// The sum of the charges in minor units.
    #[must_use]
    pub fn total_minor(&self) -> i64 {
        self.charges.iter().map(|charge| charge.amount_minor).sum()
    }

    /// A fingerprint of everything that the plan says: two plans have the same one only if they charge the same
    /// members the same amounts by the same rule values, due on the same day, and leave out the same members.
    /// The order of the payers changes nothing.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let mut lines: Vec<String> = self.charges.iter().map(charge_line).collect();
        lines.extend(self.exemptions.iter().map(|exemption| {
            format!("{} {} exempt {}", MemberNumber(exemption.member), exemption.class, exemption.reason)
        }));
        lines.sort();
        let head = format!("{} {} {}", self.month, self.due_on, self.due_day_value);
        hash_lines([head].iter().chain(&lines))
    }
}

/// A fingerprint of what a run charged, for the log: the members, their classes, the amounts and the rule values of them
/// and of the due day. The order of the charges changes nothing.
#[must_use]
pub fn charges_fingerprint<C: Borrow<PlannedCharge>>(
    charges: impl IntoIterator<Item = C>,
    due_day_value: &str,
) -> String {
    let mut lines: Vec<String> = charges.into_iter().map(|charge| charge_line(charge.borrow())).collect();
    lines.sort_unstable();
    hash_lines([due_day_value].into_iter().chain(lines.iter().map(String::as_str)))
}

fn charge_line(charge: &PlannedCharge) -> String {
    let PlannedCharge { member, class, amount_minor, rule_value } = charge;
    format!("{} {class} {amount_minor} {rule_value}", MemberNumber(*member))
}

/// The first month that can be run: the founding month where the founding was on its first day, otherwise the next,
/// since dues begin with the first full month.
#[must_use]
pub fn first_month(founded_on: Day) -> Month {
    let month = Month::of(founded_on);
    if founded_on == month.first_day() { month } else { month.next() }
}

/// Checks that dues can be run for a month today: from the first month up to the one that has begun. Until a month
/// begins, a decision may still change its dues.
///
/// # Errors
/// `error-run-early` (argument `first`, a day of the first month) or `error-run-late` (argument `from`, the day on which
/// the month begins).
pub fn check_month(month: Month, founded_on: Day, today: Day) -> Result<Month, Refusal> {
    let first = first_month(founded_on);
    if month < first {
        return Err(Refusal::new("error-run-early").with("first", first.first_day()));
    }
    if month > Month::of(today) {
        return Err(Refusal::new("error-run-late").with("from", month.first_day()));
    }
    Ok(month)
}

/// The months that can be run today and have not been, oldest first.
#[must_use]
pub fn months_to_run(founded_on: Day, today: Day, posted: &[Month]) -> Vec<Month> {
    let last = Month::of(today);
    std::iter::successors(Some(first_month(founded_on)), |month| Some(month.next()))
        .take_while(|month| *month <= last)
        .filter(|month| !posted.contains(month))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::parse_day;

    fn day(text: &str) -> Day {
        parse_day(text).unwrap()
    }
    fn month(text: &str) -> Month {
        Month::parse(text).unwrap()
    }
    fn payer(member: i64, status: Status, joined: &str) -> Payer {
        Payer { member, class: "full".into(), status, joined_on: parse_day(joined).ok() }
    }

    #[test]
    fn dues_begin_with_the_first_full_month() {
        let due = |status, joined, amount| charge(&payer(1, status, joined), month("2026-03"), amount);
        assert_eq!(due(Status::Active, "2026-03-01", Some(1200)), Due::Charge(1200));
        assert_eq!(due(Status::Active, "2026-03-02", Some(1200)), Due::Exempt(Exemption::JoinedLater));
        assert_eq!(due(Status::Applicant, "2026-03-31", Some(1200)), Due::Exempt(Exemption::JoinedLater));
        assert_eq!(due(Status::Applicant, "2026-04-01", Some(1200)), Due::Nothing);
        assert_eq!(due(Status::Applicant, "", Some(1200)), Due::Nothing);
        assert_eq!(due(Status::Suspended, "2025-01-01", Some(1200)), Due::Charge(1200));
        assert_eq!(due(Status::OnLeave, "2025-01-01", Some(1200)), Due::Exempt(Exemption::OnLeave));
        assert_eq!(due(Status::Resigned, "2025-01-01", Some(1200)), Due::Nothing);
        assert_eq!(due(Status::Active, "2025-01-01", None), Due::Exempt(Exemption::NoDues));
        assert_eq!(due(Status::Active, "2025-01-01", Some(0)), Due::Exempt(Exemption::NoDues));
    }

    fn terms(amount_minor: i64, due_day: u32) -> Terms {
        let rate = Rate { rule_value: "value".into(), amount_minor };
        Terms { due_day, due_day_value: "due".into(), rates: vec![("full".into(), Some(rate)), ("other".into(), None)] }
    }

    #[test]
    fn a_plan_says_who_how_much_and_who_not() {
        let payers = [payer(1, Status::Active, "2026-01-01"), payer(2, Status::OnLeave, "2026-01-01")];
        let plan = plan(month("2026-02"), &terms(1200, 31), &payers);
        assert_eq!(plan.due_on, day("2026-02-28"));
        assert_eq!((plan.total_minor(), plan.charges.len(), plan.exemptions.len()), (1200, 1, 1));
        let totals: Vec<_> = plan.classes.iter().map(|c| (c.class.as_str(), c.charged, c.exempt)).collect();
        assert_eq!(totals, [("full", 1, 1), ("other", 0, 0)]);
    }

    #[test]
    fn a_fingerprint_tells_plans_apart_and_not_their_order() {
        let mut payers = vec![payer(1, Status::Active, "2026-01-01"), payer(2, Status::Active, "2026-01-01")];
        let february = |terms: &Terms, payers: &[Payer]| plan(month("2026-02"), terms, payers).fingerprint();
        let first = february(&terms(1200, 10), &payers);
        assert_ne!(first, february(&terms(1300, 10), &payers));
        assert_ne!(first, february(&terms(1200, 11), &payers));
        payers.reverse();
        assert_eq!(first, february(&terms(1200, 10), &payers));
        payers.push(payer(3, Status::OnLeave, "2026-01-01"));
        assert_ne!(first, february(&terms(1200, 10), &payers));
    }

    #[test]
    fn a_run_is_neither_before_the_founding_nor_before_its_month() {
        let check = |text| check_month(month(text), day("2026-01-15"), day("2026-03-31")).map_err(|error| error.key);
        assert_eq!(check("2026-01"), Err("error-run-early"));
        assert!(check("2026-02").is_ok() && check("2026-03").is_ok());
        assert_eq!(check("2026-04"), Err("error-run-late"));
        assert!(check_month(month("2026-04"), day("2026-01-15"), day("2026-04-01")).is_ok());
        let left = months_to_run(day("2026-01-15"), day("2026-03-31"), &[month("2026-02")]);
        assert_eq!(left, [month("2026-03")]);
        assert_eq!(months_to_run(day("2026-01-15"), day("2026-01-31"), &[]), []);
    }
}
