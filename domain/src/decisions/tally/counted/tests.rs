use super::super::file::{read_blt, read_table};
use super::*;

/// The methods that choose among options, each with terms by which it counts papers of a BLT file.
fn terms() -> impl Iterator<Item = Terms> {
    // Points are no order of candidates: the files of these tests have orders.
    let counts_orders = |method: &Method| !method.gives_points();
    Method::choosing().filter(counts_orders).map(|method| Terms {
        seed: Some("4711".to_owned()),
        budget_minor: (method == Method::EqualShares).then_some(100),
        ..Terms::of(method)
    })
}

fn counted(text: &str, terms: &Terms) -> Count {
    let mut file = read_blt(text).unwrap();
    if terms.method == Method::EqualShares {
        file.costs_minor = file.candidates.iter().map(|_| 30).collect();
    }
    count(&file, terms).unwrap()
}

#[test]
fn papers_of_no_weight_say_nothing() {
    for terms in terms() {
        let with = counted("3 1\n2 1 0\n0 3 2 0\n0 0\n1 2 1 0\n0\n", &terms);
        let without = counted("3 1\n2 1 0\n1 2 1 0\n0\n", &terms);
        assert_eq!(with, without, "{}", terms.method);
        let nothing = counted("3 1\n0 3 2 0\n0\n", &terms);
        assert_eq!((nothing.valid, nothing.blank), (0, 0), "{}", terms.method);
    }
}

#[test]
fn more_places_than_candidates_are_filled_as_far_as_they_reach() {
    for terms in terms().filter(|terms| terms.method.fills_places()) {
        for seats in [3, 9, usize::MAX] {
            let chosen = |fills: bool| {
                let terms = Terms { seats: Some(seats), fills, ..terms.clone() };
                let mut chosen = counted("3 1\n2 1 0\n1 2 1 0\n0\n", &terms).counted.chosen();
                chosen.sort_unstable();
                chosen
            };
            // No paper names the third: they are chosen where places are to be filled, or by a lot.
            let named: &[Candidate] = if terms.method == Method::Sortition { &[0, 1, 2] } else { &[0, 1] };
            assert_eq!(chosen(false), named, "{} of {seats}", terms.method);
            assert_eq!(chosen(true), [0, 1, 2], "{} of {seats}", terms.method);
        }
    }
}

#[test]
fn nobody_is_chosen_where_no_paper_names_anybody_who_stands() {
    let draws = |terms: &Terms| terms.method == Method::Sortition;
    for (terms, text) in terms()
        .flat_map(|terms| ["3 1\n0\n", "3 1\n4 0\n0\n", "3 1\n-2\n4 2 0\n1 0\n0\n"].map(|text| (terms.clone(), text)))
    {
        let count = counted(text, &terms);
        assert_eq!(count.counted.chosen().is_empty(), !draws(&terms), "{} {text}", terms.method);
        assert!(draws(&terms) || !count.counted.is_by_lot(), "{} {text}", terms.method);
        assert!(!count.is_filled());
        let told = count.told(terms.method, &["A".to_owned(), "B".to_owned(), "C".to_owned()], None);
        assert!(draws(&terms) || told.get("winner").is_none_or(serde_json::Value::is_null), "{told}");
        // Earlier versions let the lot say who wins, and what they counted stands.
        let filled = count_filling(&read_blt(text).unwrap(), &terms);
        let fills = terms.method != Method::EqualShares;
        assert!(!fills || !filled.unwrap().counted.chosen().is_empty(), "{} {text}", terms.method);
    }
}

#[test]
fn papers_that_name_only_whoever_is_withdrawn_are_not_blank() {
    for terms in terms().filter(|terms| terms.method != Method::Sortition) {
        let count = counted("3 3\n-1\n5 1 2 0\n4 0\n2 1 0\n3 3 2 0\n1 0\n0\n", &terms);
        assert_eq!((count.valid, count.blank), (10, 5), "{}", terms.method);
    }
}

#[test]
fn papers_of_nobody_are_counted() {
    for terms in terms() {
        let count = counted("3 1\n0\n", &terms);
        assert_eq!((count.valid, count.blank), (0, 0), "{}", terms.method);
        let told = count.told(terms.method, &["A".to_owned(), "B".to_owned(), "C".to_owned()], None);
        assert!(told["stages"].is_array(), "{told}");
    }
}

#[test]
fn whoever_is_withdrawn_is_not_chosen() {
    for terms in terms() {
        let chosen = counted("3 3\n-1\n5 1 2 0\n0\n", &terms).counted.chosen();
        assert!(!chosen.contains(&0), "{}: {chosen:?}", terms.method);
    }
}

#[test]
fn a_lot_is_drawn_again_among_more_than_any_other_method_counts() {
    let names: Vec<String> = (1..=1_001).map(|number| format!("M-{number}")).collect();
    let line = vec![""; names.len()].join(",");
    let file = read_table(&format!("papers,{}\n1,{line}\n", names.join(","))).unwrap();
    assert_eq!(file.candidates.len(), 1_001);
    let terms = |method| Terms { seats: Some(3), seed: Some("4711".to_owned()), ..Terms::of(method) };
    let drawn = count(&file, &terms(Method::Sortition)).unwrap().counted.chosen();
    let order = lot::draw("4711", &names);
    assert_eq!(drawn.iter().map(|place| usize::from(*place)).collect::<Vec<_>>(), order[..3]);
    let told = count(&file, &terms(Method::Sortition)).unwrap().told(Method::Sortition, &names, None);
    assert!(told.get("valid").is_none() && told.get("blank").is_none(), "a draw reads no paper");
    let refused = count(&file, &terms(Method::Approval)).unwrap_err();
    assert_eq!(refused.refusal.key, "error-tally-candidates");
    let many = format!("{} 1\n0\n", usize::from(u16::MAX) + 1);
    assert_eq!(read_blt(&many).unwrap_err().refusal.key, "error-tally-candidates");
}
