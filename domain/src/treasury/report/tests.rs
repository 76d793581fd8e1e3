use proptest::prelude::*;

use super::*;
use crate::treasury::settlement::settle;

const CLASSES: [&str; 2] = ["full", "supporting"];

fn month(number: usize) -> Month {
    let first = Month::parse("2025-01").unwrap();
    std::iter::successors(Some(first), |month| Some(month.next())).nth(number).unwrap()
}

fn query(from: usize, to: usize) -> Query {
    Query { from: month(from), to: month(to), class: None, member: None }
}

/// A member's charges by month (class, amount) and all that was paid.
type History = (Vec<Option<(usize, i64)>>, i64);

/// The report as the store would ask for it: sums outside the period, charges within.
fn run(query: &Query, histories: &[History]) -> Report {
    let classes = CLASSES.map(str::to_owned);
    let (mut members, mut charges) = (Vec::new(), Vec::new());
    for (member, (months, paid_minor)) in (1..).zip(histories) {
        let mut sums = MemberSums { paid_minor: *paid_minor, ..MemberSums::default() };
        for (number, charge) in months.iter().enumerate() {
            let Some((class, amount_minor)) = *charge else { continue };
            let month = month(number);
            if month < query.from {
                sums.before_minor += amount_minor;
            } else if month > query.to {
                sums.after_minor += amount_minor;
            } else {
                charges.push(ReportedCharge {
                    member,
                    class: CLASSES[class].to_owned(),
                    month,
                    // Some are portions of shared costs, which are settled and filtered as dues are.
                    months: i64::from(amount_minor % 7 != 0),
                    amount_minor,
                    portions_minor: if amount_minor % 7 == 0 { amount_minor } else { 0 },
                });
            }
        }
        members.push((member, sums));
    }
    report(query, &classes, &members, charges)
}

#[test]
fn a_change_of_class_makes_two_lines_and_older_months_are_settled_first() {
    let histories = [(vec![Some((0, 1200)), Some((0, 1200)), Some((1, 500))], 2000)];
    let report = run(&query(1, 2), &histories);
    let lines: Vec<_> =
        report.rows.iter().map(|row| (row.class.as_str(), row.figures.paid_minor, row.figures.open_minor())).collect();
    assert_eq!(lines, [("full", 800, 400), ("supporting", 0, 500)]);
    assert_eq!(report.total, Figures { months: 2, charged_minor: 1700, portions_minor: 0, paid_minor: 800 });
    assert_eq!(report.reconciliation.unwrap().balance_minor(), 900);
}

#[test]
fn what_is_asked_is_checked() {
    let classes = CLASSES.map(str::to_owned);
    let input = |from: &str, to: &str| QueryInput { from: from.into(), to: to.into(), ..QueryInput::default() };
    let asked = check(&input("", ""), month(6), &classes).unwrap();
    assert_eq!((asked.from, asked.to), (month(0), month(6)));
    let wrong = QueryInput { class: "royal".into(), member: "zero".into(), ..input("2025-13", "2025-01") };
    let fields: Vec<_> = check(&wrong, month(6), &classes).unwrap_err().into_iter().map(|error| error.field).collect();
    assert_eq!(fields, ["from", "class", "member"]);
    let order = check(&input("2025-02", "2025-01"), month(6), &classes).unwrap_err();
    assert_eq!(order.first().map(|error| error.refusal.key), Some("error-period-order"));
}

fn histories() -> impl Strategy<Value = Vec<History>> {
    let charge = prop::option::weighted(0.8, (0..CLASSES.len(), 1_i64..5000));
    prop::collection::vec((prop::collection::vec(charge, 12), 0_i64..60_000), 1..6)
}

proptest! {
    #[test]
    fn over_any_period_the_report_comes_to_the_ledger_balance(
        histories in histories(), from in 0_usize..12, length in 0_usize..12,
    ) {
        let charged: i64 = histories.iter().flat_map(|(months, _)| months.iter().flatten()).map(|(_, minor)| minor).sum();
        let paid: i64 = histories.iter().map(|(_, paid)| paid).sum();
        let report = run(&query(from, (from + length).min(11)), &histories);
        let reconciliation = report.reconciliation.unwrap();
        prop_assert_eq!(reconciliation.balance_minor(), charged - paid);
        prop_assert_eq!(reconciliation.open_minor, report.total.open_minor());
    }

    #[test]
    fn two_halves_make_the_whole(histories in histories(), cut in 0_usize..11) {
        let whole = run(&query(0, 11), &histories).total;
        let mut halves = run(&query(0, cut), &histories).total;
        halves.add(run(&query(cut + 1, 11), &histories).total);
        prop_assert_eq!(whole, halves);
    }

    #[test]
    fn charges_of_one_class_may_be_told_as_one(
        amounts in prop::collection::vec((1_i64..5000, any::<bool>()), 1..8), before_minor in 0_i64..9000,
        paid_minor in 0_i64..40_000,
    ) {
        let single = |(number, (amount_minor, is_dues)): (usize, &(i64, bool))| ReportedCharge {
            member: 1,
            class: CLASSES[0].to_owned(),
            month: month(number),
            months: i64::from(*is_dues),
            amount_minor: *amount_minor,
            portions_minor: if *is_dues { 0 } else { *amount_minor },
        };
        let singles: Vec<_> = amounts.iter().enumerate().map(single).collect();
        let sum = |of: fn(&ReportedCharge) -> i64| singles.iter().map(of).sum();
        let one = ReportedCharge {
            months: sum(|charge| charge.months),
            amount_minor: sum(|charge| charge.amount_minor),
            portions_minor: sum(|charge| charge.portions_minor),
            ..singles[0].clone()
        };
        let members = [(1, MemberSums { before_minor, after_minor: 0, paid_minor })];
        let of = |charges| report(&query(0, 11), &CLASSES.map(str::to_owned), &members, charges);
        prop_assert_eq!(of(vec![one]), of(singles.clone()));
    }

    #[test]
    fn a_filter_changes_no_figures(histories in histories(), from in 0_usize..12, class in 0_usize..2, member in 1_i64..6) {
        let all = run(&query(from, 11), &histories);
        let class = CLASSES[class].to_owned();
        let of_class = run(&Query { class: Some(class.clone()), ..query(from, 11) }, &histories);
        let expected: Vec<_> = all.rows.iter().filter(|row| row.class == class).cloned().collect();
        prop_assert_eq!(of_class.rows, expected);
        let of_member = run(&Query { member: Some(member), ..query(from, 11) }, &histories);
        let expected: Vec<_> = all.rows.iter().filter(|row| row.member == member).cloned().collect();
        prop_assert_eq!(of_member.rows, expected);
    }

    #[test]
    fn the_report_settles_as_the_accounts_do(histories in histories(), from in 0_usize..12) {
        let report = run(&query(from, 11), &histories);
        for (member, (months, paid)) in (1..).zip(&histories) {
            let charges = months.iter().enumerate().filter_map(|(number, charge)| {
                charge.map(|(_, minor)| (number, minor, month(number).day(10)))
            });
            let settlement = settle(charges.collect(), *paid);
            let open: i64 = settlement.charges.iter().filter(|c| c.charge >= from).map(|c| c.open_minor()).sum();
            let reported: i64 = report.rows.iter().filter(|r| r.member == member).map(|r| r.figures.open_minor()).sum();
            prop_assert_eq!(open, reported);
        }
    }
}
