use super::*;

fn input(method: &str, options: &str) -> ChoosingInput {
    ChoosingInput { method: method.into(), options: options.into(), ..ChoosingInput::default() }
}

fn read(input: &ChoosingInput) -> Result<Option<Choosing>, Vec<(String, &'static str)>> {
    check(input, Currency::EUR, Language::Es)
        .map_err(|errors| errors.into_iter().map(|error| (error.field, error.refusal.key)).collect())
}

fn told(errors: &[(&str, &'static str)]) -> Result<Option<Choosing>, Vec<(String, &'static str)>> {
    Err(errors.iter().map(|(field, key)| ((*field).to_owned(), *key)).collect())
}

#[test]
fn a_majority_has_no_options() {
    assert_eq!(read(&input("", " ")), Ok(None));
    assert_eq!(read(&input("majority", "")), Ok(None));
    assert_eq!(read(&input("majority", "A\nB")), told(&[("options", "error-choosing-unasked")]));
    assert_eq!(read(&input("coin", "")), told(&[("method", "error-choice")]));
}

#[test]
fn options_are_numbered_in_their_order_and_are_two_at_least() {
    let choosing = read(&input("schulze", "\nEbro\n  Gállego \n\nCinca\n")).unwrap().unwrap();
    let named: Vec<_> = choosing.options.iter().map(|option| (option.number, option.name.as_str())).collect();
    assert_eq!(named, [(1, "Ebro"), (2, "Gállego"), (3, "Cinca")]);
    assert_eq!((choosing.seats, choosing.points_max, choosing.budget_minor), (1, None, None));
    assert_eq!(read(&input("schulze", "Ebro")), told(&[("options", "error-options-few")]));
    assert_eq!(read(&input("schulze", "Ebro\nEBRO")), told(&[("options", "error-option-twice")]));
    let many = (0..=OPTIONS_MAX).map(|number| format!("{number}\n")).collect::<String>();
    assert_eq!(read(&input("approval", &many)), told(&[("options", "error-options-many")]));
    let long = format!("A\n{}", "b".repeat(TITLE_LENGTH_MAX + 1));
    assert_eq!(read(&input("approval", &long)), told(&[("options", "error-too-long")]));
}

#[test]
fn each_method_asks_for_its_own() {
    let full = |method: &str| ChoosingInput {
        seats: "2".into(),
        points_max: "5".into(),
        budget: "100".into(),
        ..input(method, "A\nB")
    };
    let unasked = |fields: &[&'static str]| {
        let errors: Vec<_> = fields.iter().map(|field| (*field, "error-choosing-unasked")).collect();
        told(&errors)
    };
    assert_eq!(read(&full("schulze")), unasked(&["seats", "points_max", "budget"]));
    assert_eq!(read(&full("stv_scotland")), unasked(&["points_max", "budget"]));
    assert_eq!(read(&full("score")), unasked(&["budget"]));
    assert_eq!(read(&input("dots", "A\nB")), told(&[("points_max", "error-required")]));
    let seats = |seats: &str| read(&ChoosingInput { seats: seats.into(), ..input("stv_meek", "A\nB\nC") });
    assert_eq!(seats("3").unwrap().unwrap().seats, 3);
    for wrong in ["4", "0", "-1", "two"] {
        assert_eq!(seats(wrong), told(&[("seats", "error-whole-number")]), "{wrong}");
    }
}

#[test]
fn a_budget_has_a_cost_for_each_option() {
    let of = |options: &str| read(&ChoosingInput { budget: "1.000,00".into(), ..input("equal_shares", options) });
    let choosing = of("Mástil; 600,50\nCable; 40").unwrap().unwrap();
    assert_eq!(choosing.budget_minor, Some(100_000));
    assert_eq!(
        choosing.options.iter().map(|option| option.cost_minor).collect::<Vec<_>>(),
        [Some(60_050), Some(4_000)]
    );
    for wrong in ["Mástil\nCable; 4", "Mástil; x\nCable; 4", "Mástil; 0\nCable; 4", "Mástil; -3\nCable; 4"] {
        assert_eq!(of(wrong), told(&[("options", "error-option-cost")]), "{wrong}");
    }
    assert!(of("Mástil; 1000\nCable; 4").is_ok(), "as much as there is");
    let above = "error-option-above-budget";
    assert_eq!(of("Mástil; 1000,01\nCable; 4\nTorre; 2000"), told(&[("options", above), ("options", above)]));
    let poor = ChoosingInput { budget: "0".into(), ..input("equal_shares", "A; 1\nB; 1") };
    assert_eq!(read(&poor), told(&[("budget", "error-amount-zero")]));
}

#[test]
fn members_stand_in_an_election_and_nobody_is_typed() {
    let election = |method: &str, seats: &str| ChoosingInput {
        method: method.into(),
        seats: seats.into(),
        ..ChoosingInput::default()
    };
    let key = |input: &ChoosingInput| {
        let errors = check_election(input).unwrap_err();
        errors.into_iter().map(|error| (error.field, error.refusal.key)).collect::<Vec<_>>()
    };
    let told = |field: &str, key| vec![(field.to_owned(), key)];
    let several = check_election(&election("stv_scotland", "3")).unwrap();
    assert_eq!((several.options.len(), several.seats), (0, 3));
    assert_eq!(check_election(&election("schulze", "")).unwrap().seats, 1);
    assert_eq!(check_election(&election("schulze", "1")).unwrap().seats, 1);
    assert_eq!(key(&election("schulze", "2")), told("seats", "error-election-one-place"));
    assert_eq!(key(&election("stv_scotland", "101")), told("seats", "error-whole-number"));
    assert_eq!(key(&election("", "")), told("method", "error-required"));
    assert_eq!(key(&election("by_hand", "")), told("method", "error-choice"));
    assert_eq!(check_election(&election("sortition", "3")).unwrap().seats, 3);
    for method in ["majority", "consent", "equal_shares"] {
        assert_eq!(key(&election(method, "")), told("method", "error-election-method"));
    }
    let typed = ChoosingInput { options: "Ana".into(), ..election("approval", "") };
    assert_eq!(key(&typed), told("options", "error-election-options"));
    assert_eq!(key(&election("dots", "")), told("points_max", "error-required"));
}

#[test]
fn a_lot_is_drawn_among_options_or_from_the_roll() {
    let draw =
        |method: &str, options: &str| ChoosingInput { seats: "12".into(), from_roll: true, ..input(method, options) };
    let choosing = read(&draw("sortition", " ")).unwrap().unwrap();
    assert_eq!((choosing.from_roll, choosing.options.len(), choosing.seats), (true, 0, 12));
    assert_eq!(read(&draw("sortition", "A\nB")), told(&[("options", "error-draw-options")]));
    let typed = ChoosingInput { from_roll: false, seats: "2".into(), ..draw("sortition", "A\nB") };
    assert_eq!(read(&typed).unwrap().unwrap().seats, 2);
    let ranked = ChoosingInput { seats: String::new(), ..draw("schulze", "") };
    assert_eq!(read(&ranked), told(&[("from_roll", "error-choosing-unasked")]));
    let election = ChoosingInput { method: "sortition".into(), from_roll: true, ..ChoosingInput::default() };
    assert_eq!(check_election(&election).unwrap_err()[0].field, "from_roll");
}

#[test]
fn a_choice_without_some_options_has_no_more_places_than_are_left() {
    let mut choosing =
        check_election(&ChoosingInput { method: "stv_scotland".into(), seats: "3".into(), ..ChoosingInput::default() })
            .unwrap();
    let option = |number| ChoiceOption { number, name: number.to_string(), member: Some(9), cost_minor: None };
    choosing.options = vec![option(1), option(2)];
    let left = choosing.without(&[1]);
    assert_eq!((left.options.iter().map(|option| option.number).collect::<Vec<_>>(), left.seats), (vec![2], 1));
    assert_eq!(choosing.without(&[]).seats, 2);
}
