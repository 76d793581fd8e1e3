//! The dues report: what was charged for a period of months, what payments have settled of it and what is open, by
//! class and member. One function makes the numbers for the page, the CSV file and the JSON file.

use std::collections::{BTreeMap, HashMap};

use crate::calendar::Month;
use crate::validation::{Errors, FieldError, Refusal};

/// What is asked of a report, as it stands in the address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QueryInput {
    /// The first month; nothing means January of this year.
    pub from: String,
    /// The last month; nothing means this month.
    pub to: String,
    /// The slug of a class; nothing means all.
    pub class: String,
    /// The number of a member; nothing means all.
    pub member: String,
}

/// What is asked of a report, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// The first month.
    pub from: Month,
    /// The last month, included.
    pub to: Month,
    /// Rows of this class only.
    pub class: Option<String>,
    /// Rows of this member only.
    pub member: Option<i64>,
}

/// Checks what is asked; `today` is in the month that an empty `to` means, `classes` are the slugs that exist.
///
/// # Errors
/// Every field that is refused.
pub fn check(input: &QueryInput, this_month: Month, classes: &[String]) -> Result<Query, Vec<FieldError>> {
    let mut errors = Errors::new();
    let month = |raw: &str, otherwise| if raw.trim().is_empty() { Ok(otherwise) } else { Month::parse(raw) };
    let from = errors.take("from", month(&input.from, this_month.first_of_year()));
    let to = errors.take("to", month(&input.to, this_month));
    if let (Some(from), Some(to)) = (from, to)
        && from > to
    {
        errors.add("to", Refusal::new("error-period-order"));
    }
    let class = errors.take(
        "class",
        match input.class.trim() {
            "" => Ok(None),
            class if classes.iter().any(|known| known == class) => Ok(Some(class.to_owned())),
            _ => Err(Refusal::new("error-choice")),
        },
    );
    let member = errors.take(
        "member",
        match input.member.trim() {
            "" => Ok(None),
            member => member
                .parse::<crate::members::status::MemberNumber>()
                .map(|number| Some(number.0))
                .map_err(|()| Refusal::new("error-member-unknown").with("number", member)),
        },
    );
    let query = (|| Some(Query { from: from?, to: to?, class: class?, member: member? }))();
    errors.finish(query)
}

/// A charge of the period; or all of a member who was charged in one class only, since nobody can tell then which of them
/// a payment settles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportedCharge {
    /// The member's number.
    pub member: i64,
    /// The slug of the class that the member was charged in.
    pub class: String,
    /// The month, or the first.
    pub month: Month,
    /// How many months of dues: 1, or 0 for a portion of shared costs.
    pub months: i64,
    /// The amount in minor units.
    pub amount_minor: i64,
    /// Of it, portions of shared costs.
    pub portions_minor: i64,
}

/// A member's sums outside the period, and all that the member paid.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MemberSums {
    /// Charged for months before the period, in minor units.
    pub before_minor: i64,
    /// Charged for months after the period, in minor units.
    pub after_minor: i64,
    /// Paid in all until now, less what was reversed, in minor units.
    pub paid_minor: i64,
}

/// What was charged, settled and left open, in minor units.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figures {
    /// How many months of dues were charged.
    pub months: i64,
    /// The sum of the charges.
    pub charged_minor: i64,
    /// Of it, portions of shared costs.
    pub portions_minor: i64,
    /// What payments have settled of these charges.
    pub paid_minor: i64,
}

impl Figures {
    /// What is still owed of these charges, in minor units.
    #[must_use]
    pub fn open_minor(&self) -> i64 {
        self.charged_minor - self.paid_minor
    }

    fn add(&mut self, other: Self) {
        self.months += other.months;
        self.charged_minor += other.charged_minor;
        self.portions_minor += other.portions_minor;
        self.paid_minor += other.paid_minor;
    }
}

/// A line of the report: a member in a class. Whoever changed class within the period has a line in each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The slug of the class.
    pub class: String,
    /// The member's number.
    pub member: i64,
    /// The figures.
    pub figures: Figures,
}

/// How the report and the ledger come together: what is open in the period and outside of it, less credit, is the
/// balance of the members' receivables.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reconciliation {
    /// Open of the charges of the period, in minor units.
    pub open_minor: i64,
    /// Open of the charges of other months, in minor units.
    pub open_outside_minor: i64,
    /// Paid beyond all charges, in minor units.
    pub credit_minor: i64,
}

impl Reconciliation {
    /// What the ledger must show as the balance of the receivables, in minor units.
    #[must_use]
    pub fn balance_minor(&self) -> i64 {
        self.open_minor + self.open_outside_minor - self.credit_minor
    }
}

/// The report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The lines, by class and then by member, both in the order given.
    pub rows: Vec<Row>,
    /// The totals of the classes that have lines, in the order given.
    pub classes: Vec<(String, Figures)>,
    /// The total of all lines.
    pub total: Figures,
    /// The way to the ledger's balance, of the member asked for or of everybody; none where a class was asked for,
    /// since credit belongs to a member and not to a class.
    pub reconciliation: Option<Reconciliation>,
}

/// Makes the report. `classes` and `members` give the order of the lines; `charges` are those of the period, in any
/// order. Payments settle the oldest month first, over all months and before any filter, so that a filter never
/// changes a member's figures.
#[must_use]
pub fn report(
    query: &Query,
    classes: &[String],
    members: &[(i64, MemberSums)],
    charges: Vec<ReportedCharge>,
) -> Report {
    let class_places: HashMap<&str, usize> = classes.iter().enumerate().map(|(i, class)| (class.as_str(), i)).collect();
    let mut by_member: HashMap<i64, Vec<ReportedCharge>> = HashMap::with_capacity(members.len());
    for charge in charges {
        by_member.entry(charge.member).or_default().push(charge);
    }
    let mut lines: BTreeMap<(usize, usize), Row> = BTreeMap::new();
    let mut reconciliation = Reconciliation::default();
    let asked = members.iter().enumerate().filter(|(_, (member, _))| query.member.is_none_or(|asked| asked == *member));
    for (place, (member, sums)) in asked {
        let charges = by_member.remove(member).unwrap_or_default();
        reconcile(&mut reconciliation, sums, charges.iter().map(|charge| charge.amount_minor).sum());
        for (class, figures) in settled_by_class(sums, charges) {
            if query.class.as_ref().is_none_or(|asked| *asked == class) {
                let class_place = class_places.get(class.as_str()).copied().unwrap_or(usize::MAX);
                lines.insert((class_place, place), Row { class, member: *member, figures });
            }
        }
    }
    let rows: Vec<Row> = lines.into_values().collect();
    let reconciliation = query.class.is_none().then_some(reconciliation);
    let (classes, total) = totals(&rows);
    Report { rows, classes, total, reconciliation }
}

/// Settles a member's charges of the period, after those of the months before, by class.
fn settled_by_class(sums: &MemberSums, mut charges: Vec<ReportedCharge>) -> BTreeMap<String, Figures> {
    charges.sort_by_key(|charge| charge.month);
    let mut left = (sums.paid_minor - sums.before_minor).max(0);
    let mut classes: BTreeMap<String, Figures> = BTreeMap::new();
    for charge in charges {
        let paid_minor = left.min(charge.amount_minor);
        left -= paid_minor;
        let figures = Figures {
            months: charge.months,
            charged_minor: charge.amount_minor,
            portions_minor: charge.portions_minor,
            paid_minor,
        };
        classes.entry(charge.class).or_default().add(figures);
    }
    classes
}

fn reconcile(reconciliation: &mut Reconciliation, sums: &MemberSums, charged_minor: i64) {
    let open_before = (sums.before_minor - sums.paid_minor).max(0);
    let left = (sums.paid_minor - sums.before_minor).max(0);
    let open = (charged_minor - left).max(0);
    let left = (left - charged_minor).max(0);
    reconciliation.open_minor += open;
    reconciliation.open_outside_minor += open_before + (sums.after_minor - left).max(0);
    reconciliation.credit_minor += (left - sums.after_minor).max(0);
}

fn totals(rows: &[Row]) -> (Vec<(String, Figures)>, Figures) {
    let (mut classes, mut total): (Vec<(String, Figures)>, Figures) = (Vec::new(), Figures::default());
    for row in rows {
        match classes.last_mut() {
            Some((class, figures)) if *class == row.class => figures.add(row.figures),
            _ => classes.push((row.class.clone(), row.figures)),
        }
        total.add(row.figures);
    }
    (classes, total)
}

#[cfg(test)]
mod tests;
