use proptest::collection::vec;
use proptest::prelude::*;

use super::super::cases::{Case, gone, permuted, ranked, renamed, votes as named};
use super::*;

fn budget(total_minor: u64, costs: &[u64], worth: Worth, completion: Completion) -> Budget {
    Budget { total_minor, costs_minor: costs.iter().copied().map(Some).collect(), worth, completion }
}

fn bought(counted: &EqualShares) -> Vec<Candidate> {
    counted.purchases.iter().map(|purchase| purchase.project).collect()
}

fn exact(above: u64, below: u64) -> Exact {
    Exact::new(above.into(), below.into())
}

/// Example 2.11 of M. Lackner and P. Skowron, *Multi-Winner Voting with Approval Preferences* (Springer, 2023), with the votes of its Example
/// 2.1: four places among twelve voters. Each begins with a third of a place and pays an eighth for the first candidate; then nobody else
/// can be paid for. Here a place costs 24, so that each begins with 8 and pays 3.
#[test]
fn example_2_11_of_lackner_and_skowron() {
    let (a, b, c, d, e, f, g) = (0, 1, 2, 3, 4, 5, 6);
    let papers = [
        (vec![a, b], 3),
        (vec![a, c], 3),
        (vec![a, d], 2),
        (vec![b, c, f], 1),
        (vec![e], 1),
        (vec![f], 1),
        (vec![g], 1),
    ];
    let counted = count(&budget(96, &[24; 8], Worth::One, Completion::Nothing), &papers, &Lot::of(vec![]));
    assert_eq!((counted.share.clone(), bought(&counted)), (exact(8, 1), vec![a]));
    let reason = Reason::Shares { price: exact(3, 1), paid_in_full: 8, gave_all: 0, given: exact(0, 1) };
    assert_eq!(counted.purchases[0].reason, reason);
    let left: Vec<Exact> = counted.unbought.into_iter().map(|project| project.left).collect();
    assert_eq!(left, [23, 23, 10, 8, 16, 8, 0].map(|minor| exact(minor, 1)));
}

/// Example 2.12 of the same book: three places among eight voters, of which equal shares give the first two to c and a, and what is left over
/// buys d.
#[test]
fn example_2_12_of_lackner_and_skowron() {
    let (a, b, c, d) = (0, 1, 2, 3);
    let papers = [(vec![c, d], 3), (vec![a, b], 2), (vec![a, c], 2), (vec![b, d], 1)];
    let counted = count(&budget(120, &[40; 4], Worth::One, Completion::MostApproved), &papers, &Lot::of(vec![]));
    assert_eq!((counted.share.clone(), bought(&counted)), (exact(15, 1), vec![c, a, d]));
    // Whoever wants c and a paid 8 of 15 for c, and gives the other 7 for a, for which the others pay 13.
    let reasons: Vec<Reason> = counted.purchases.into_iter().map(|purchase| purchase.reason).collect();
    let shares = |price, paid_in_full, gave_all, given| {
        let (price, given) = (exact(price, 1), exact(given, 1));
        Reason::Shares { price, paid_in_full, gave_all, given }
    };
    assert_eq!(reasons, [shares(8, 5, 0, 0), shares(13, 2, 2, 14), Reason::Completion]);
}

#[test]
fn most_voters_do_not_get_every_place_of_a_committee() {
    // Three places among ten voters: six approve of the first three, four of the last. Approval alone would give all to the six.
    let papers = [(vec![0, 1, 2], 6), (vec![3], 4)];
    let counted = count(&budget(3, &[1, 1, 1, 1], Worth::One, Completion::Nothing), &papers, &Lot::of(vec![]));
    assert_eq!(counted.share, exact(3, 10));
    assert_eq!(bought(&counted), [0, 3]);
    let Reason::Shares { price, paid_in_full, gave_all, .. } = &counted.purchases[0].reason else { panic!() };
    assert_eq!((price, *paid_in_full, *gave_all), (&exact(1, 6), 6, 0));
    assert_eq!(counted.purchases[0].tie.as_ref().unwrap().between, [0, 1, 2]);
    assert_eq!(counted.purchases[1].left_minor, 1);
    let whole = count(&budget(3, &[1, 1, 1, 1], Worth::One, Completion::MostApproved), &papers, &Lot::of(vec![]));
    assert_eq!(bought(&whole), [0, 3, 1]);
    assert_eq!(whole.purchases[2].reason, Reason::Completion);
}

#[test]
fn who_has_less_gives_all_and_the_others_pay_what_is_missing() {
    // Four voters with 25 each. All pay 10 for the first; the second costs 39: its three supporters have 15 each.
    let papers = [(vec![0], 1), (vec![0, 1], 2), (vec![0, 1, 2], 1)];
    let counted = count(&budget(100, &[40, 39, 5], Worth::Cost, Completion::Nothing), &papers, &Lot::of(vec![]));
    assert_eq!(bought(&counted), [0, 1]);
    // The third costs 5, and its one supporter has 15 - 13 = 2 left.
    let poor = count(&budget(100, &[40, 44, 14], Worth::One, Completion::Nothing), &papers, &Lot::of(vec![]));
    assert_eq!(bought(&poor), [0, 2]);
    // Cheapest for its supporters first: 40 by four, 14 by one, then 44 by two with 15 and one with 1, who cannot.
    let richer = count(&budget(100, &[40, 31, 14], Worth::One, Completion::Nothing), &papers, &Lot::of(vec![]));
    assert_eq!(bought(&richer), [0, 1]);
}

#[test]
fn a_round_tells_the_next_best_prices_who_had_nothing_and_what_broke_a_tie() {
    // Six voters with 20 each. The first two projects cost each of their supporters a quarter; the first has one supporter more.
    let papers = [(vec![0, 2], 4), (vec![1, 2], 2)];
    let count =
        |costs: &[u64], lot| count(&budget(120, costs, Worth::One, Completion::Nothing), &papers, &Lot::of(lot));
    let counted = count(&[80, 40, 200], vec![]);
    let first = &counted.purchases[0];
    assert_eq!(
        (first.project, first.tie.as_ref().unwrap()),
        (0, &Tie { between: vec![0, 1], chosen: 0, by: BrokenBy::Supporters })
    );
    assert_eq!(first.next, [Offered { project: 1, supporters: 2, price: exact(20, 1) }]);
    assert_eq!((first.without_money, counted.each(first), counted.left_minor(120)), (Some(0), Some(exact(20, 1)), 0));
    let third = Unbought { project: 2, cost_minor: 200, supporters: 6, left: exact(0, 1) };
    assert_eq!(counted.unbought, [third]);
}

#[test]
fn who_has_nothing_left_is_told_among_those_who_give_all() {
    // Six voters with 20 each: four pay all they have for the first, and one of these would pay for the second too.
    let papers = [(vec![0], 3), (vec![0, 1], 1), (vec![1], 2)];
    let counted = count(&budget(120, &[80, 40], Worth::Cost, Completion::Nothing), &papers, &Lot::of(vec![]));
    let second = &counted.purchases[1];
    let price = exact(1, 2);
    assert_eq!(second.reason, Reason::Shares { price, paid_in_full: 2, gave_all: 1, given: exact(0, 1) });
    assert_eq!((second.without_money, second.left_minor), (Some(1), 0));
}

#[test]
fn what_each_pays_is_told_by_what_a_unit_of_worth_costs() {
    for (worth, price) in [(Worth::Cost, exact(1, 7)), (Worth::One, exact(100, 1))] {
        let counted = count(&budget(1400, &[700], worth, Completion::Nothing), &[(vec![0], 7)], &Lot::of(vec![]));
        let purchase = &counted.purchases[0];
        let Reason::Shares { price: found, .. } = &purchase.reason else { panic!() };
        assert_eq!((found, counted.each(purchase)), (&price, Some(exact(100, 1))));
        assert_eq!(counted.rule, Some(Rule { worth, completion: Completion::Nothing }));
    }
}

#[test]
fn what_is_withdrawn_or_wanted_by_nobody_is_not_bought() {
    let mut withdrawn = budget(10, &[5, 5, 0], Worth::One, Completion::MostApproved);
    withdrawn.costs_minor[0] = None;
    assert_eq!(bought(&count(&withdrawn, &[(vec![0, 7, 7], 3)], &Lot::of(vec![]))), Vec::<Candidate>::new());
    assert_eq!(bought(&count(&withdrawn, &[], &Lot::of(vec![]))), Vec::<Candidate>::new());
    assert_eq!(bought(&count(&withdrawn, &[(vec![2], 1)], &Lot::of(vec![]))), [2]);
}

/// The five projects of the examples on equalshares.net ("Explanation of the Method of Equal Shares"), which eleven voters share 1100 for:
/// a bike path for 700, a gym for 400, a park for 250, a playground for 200, a library for 100. The first seven voters may choose
/// otherwise in each.
fn published(first: &[(&[Candidate], u64)]) -> EqualShares {
    let kids: [(&[Candidate], u64); 4] = [(&[2, 3, 4], 1), (&[3], 1), (&[3, 4], 1), (&[2, 3, 4], 1)];
    let papers: Vec<_> = first.iter().chain(&kids).map(|(approves, count)| (approves.to_vec(), *count)).collect();
    let budget = budget(1100, &[700, 400, 250, 200, 100], Worth::Cost, Completion::Nothing);
    count(&budget, &papers, &Lot::of(vec![]))
}

/// What those who pay in full pay for each project that was bought.
fn payments(counted: &EqualShares) -> Vec<(Candidate, Exact)> {
    let payment = |purchase: &Purchase| match &purchase.reason {
        Reason::Shares { price, .. } => (purchase.project, price * Exact::from_integer(purchase.cost_minor.into())),
        Reason::Completion => panic!("nothing was to be completed"),
    };
    counted.purchases.iter().map(payment).collect()
}

#[test]
fn the_first_published_example_comes_out() {
    let counted = published(&[(&[0, 1], 3), (&[0, 1, 2], 3), (&[0], 1)]);
    assert_eq!(counted.share, exact(100, 1));
    assert_eq!(payments(&counted), [(0, exact(100, 1)), (3, exact(50, 1)), (4, exact(100, 3))]);
    assert!(counted.purchases.iter().all(|purchase| purchase.tie.is_none()));
}

#[test]
fn the_second_published_example_comes_out() {
    // The last voter wants the gym and not the bike path: the gym, for 57.14 each; the park, for 60.7 (printed 60.5, made of rounded
    // figures), to which three give the 42.86 that they have left; the playground.
    let counted = published(&[(&[0, 1], 3), (&[0, 1, 2], 3), (&[1], 1)]);
    let gym = exact(400, 7);
    let park = (exact(250, 1) - (exact(100, 1) - &gym) * exact(3, 1)) / exact(2, 1);
    let left = exact(100, 1) - &park;
    let playground = (exact(200, 1) - left * exact(2, 1)) / exact(2, 1);
    assert_eq!(payments(&counted), [(1, gym), (2, park), (3, playground)]);
    let Reason::Shares { paid_in_full, gave_all, given, .. } = &counted.purchases[1].reason else { panic!() };
    assert_eq!((*paid_in_full, *gave_all, given), (2, 3, &exact(900, 7)));
}

proptest! {
    #[test]
    fn it_never_overspends_and_the_order_of_papers_changes_nothing(
        costs in vec(0_u64..60, 1..6),
        papers in vec((vec(0_u16..6, 0..5), 0_u64..6), 0..8),
        total in 0_u64..100,
        cost_is_worth: bool,
        completes: bool,
        drawn in Just((0_u16..6).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let worth = if cost_is_worth { Worth::Cost } else { Worth::One };
        let completion = if completes { Completion::MostApproved } else { Completion::Nothing };
        let budget = budget(total, &costs, worth, completion);
        let lot = Lot::of(drawn);
        let counted = count(&budget, &papers, &lot);
        let spent: u64 = counted.purchases.iter().map(|purchase| purchase.cost_minor).sum();
        prop_assert!(spent <= total, "{spent} of {total}");
        prop_assert_eq!(counted.purchases.last().map_or(total, |purchase| purchase.left_minor), total - spent);
        for purchase in &counted.purchases {
            let Reason::Shares { price, paid_in_full, given, .. } = &purchase.reason else { continue };
            let each = price * super::worth(worth, purchase.cost_minor);
            prop_assert_eq!(each * BigUint::from(*paid_in_full) + given, Exact::from_integer(purchase.cost_minor.into()));
        }
        let mut other: Vec<_> = papers.iter().rev().cloned().collect();
        if let Some((approves, count)) = other.pop() {
            other.extend((0..count).map(|_| (approves.clone(), 1)));
        }
        prop_assert_eq!(count(&budget, &other, &lot), counted);
    }

    /// Whoever are so many that their part of the budget buys all of some projects that they all approve of get one of these at
    /// least, where they are worth the same (extended justified representation of one).
    #[test]
    fn a_group_that_could_pay_for_what_it_wants_is_not_left_with_nothing(
        papers in vec((vec(0_u16..5, 1..5), 1_u64..6), 1..6),
        seats in 1_u64..5,
    ) {
        let budget = budget(seats, &[1; 5], Worth::One, Completion::Nothing);
        let counted = count(&budget, &papers, &Lot::of(vec![]));
        let bought = bought(&counted);
        let voters: u64 = papers.iter().map(|(_, count)| count).sum();
        for project in 0_u16..5 {
            let without: u64 = papers
                .iter()
                .filter(|(approves, _)| approves.contains(&project) && !approves.iter().any(|one| bought.contains(one)))
                .map(|(_, count)| count)
                .sum();
            prop_assert!(without == 0 || without * seats < voters, "{without} of {voters}");
        }
    }
}

/// A budget with votes on it: costs, papers, the total, and whether a project is worth its cost.
type Voted = (Vec<u64>, Vec<(Vec<Candidate>, u64)>, u64, bool);

/// Budgets with votes on them.
fn votes(most: u64) -> impl Strategy<Value = Voted> {
    let papers = vec((vec(0_u16..8, 0..7), 0_u64..6), 0..30);
    (vec(0..most, 1..8), papers, 0..most * 3, any::<bool>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn the_fast_count_is_the_plain_one(
        (costs, papers, total, cost_is_worth) in prop_oneof![votes(40), votes(1_000_000), votes(u64::MAX / 4)],
        drawn in Just((0_u16..8).collect::<Vec<_>>()).prop_shuffle(),
        gone in gone(8),
    ) {
        let worth = if cost_is_worth { Worth::Cost } else { Worth::One };
        let mut budget = budget(total, &costs, worth, Completion::Nothing);
        for (project, cost) in (0_u16..).zip(&mut budget.costs_minor) {
            *cost = cost.filter(|_| !gone.contains(&project));
        }
        let lot = Lot::of(drawn);
        let counted = count(&budget, &papers, &lot);
        let (rounds, left) = plain::rounds(&budget, &papers, &lot);
        let found: Vec<plain::Round> = counted.purchases.iter().map(|purchase| match &purchase.reason {
            Reason::Shares { price, paid_in_full, gave_all, given } => {
                (purchase.project, price.clone(), *paid_in_full, *gave_all, given.clone())
            }
            Reason::Completion => panic!("nothing was to be completed"),
        }).collect();
        prop_assert_eq!(found, rounds);
        for project in &counted.unbought {
            prop_assert_eq!(&project.left, &left[usize::from(project.project)]);
            prop_assert!(project.supporters == 0 || project.left < Exact::from_integer(project.cost_minor.into()));
        }
        prop_assert_eq!(counted.unbought.len() + counted.purchases.len(), budget.costs_minor.iter().flatten().count());
    }
}

proptest! {
    #[test]
    fn the_order_of_papers_and_of_names_changes_nothing(
        case in ranked(6),
        costs in vec(1_u64..40, 6),
        total in 0_u64..100,
        seed: u64,
        cost_is_worth: bool,
    ) {
        let worth = if cost_is_worth { Worth::Cost } else { Worth::One };
        let counted = |case: &Case, costs: &[u64]| {
            let budget = budget(total, costs, worth, Completion::MostApproved);
            count(&budget, &case.papers, &case.lot())
        };
        let costs = &costs[..case.candidates];
        let one = counted(&case, costs);
        prop_assert_eq!(&counted(&permuted(&case, seed), costs), &one);
        let (other, names) = renamed(&case, seed);
        let mut renamed_costs = costs.to_vec();
        for (project, cost) in names.iter().zip(costs) {
            renamed_costs[usize::from(*project)] = *cost;
        }
        let again = counted(&other, &renamed_costs);
        prop_assert_eq!(bought(&again), named::renamed(&bought(&one), &names));
        let others = |shares: &EqualShares| -> Vec<Vec<Candidate>> {
            shares.purchases.iter().map(|purchase| purchase.next.iter().map(|next| next.project).collect()).collect()
        };
        let renamed_others: Vec<_> = others(&one).iter().map(|next| named::renamed(next, &names)).collect();
        prop_assert_eq!(others(&again), renamed_others);
    }
}
