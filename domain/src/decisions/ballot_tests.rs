use proptest::prelude::*;

use super::*;

const OPTIONS: [Choosable<'static>; 4] = [
    Choosable { number: 1, name: "Ana" },
    Choosable { number: 2, name: "Bo" },
    Choosable { number: 3, name: "Chi" },
    Choosable { number: 5, name: "Dev" },
];

fn read(method: Method, typed: [&str; 4]) -> Result<String, Vec<(String, &'static str)>> {
    let of = |number: u16| {
        let place = OPTIONS.iter().position(|option| option.number == number).unwrap();
        typed[place].to_owned()
    };
    let ballot = Ballot::read(method, &OPTIONS, of, false, 5).map(|ballot| ballot.to_string());
    ballot.map_err(|errors| errors.into_iter().map(|error| (error.field, error.refusal.key)).collect())
}

fn one(field: &str, key: &'static str) -> Result<String, Vec<(String, &'static str)>> {
    Err(vec![(field.to_owned(), key)])
}

#[test]
fn a_draw_asks_for_a_number_of_ones_own() {
    let read = |typed: &str, blank| {
        let of = |number: u16| if number == OWN_NUMBER { typed.to_owned() } else { "1".to_owned() };
        let ballot = Ballot::read(Method::Sortition, &OPTIONS, of, blank, 0).map(|ballot| ballot.to_string());
        ballot.map_err(|errors| errors.into_iter().map(|one| (one.field, one.refusal.key)).collect::<Vec<_>>())
    };
    assert_eq!(read(" 0042 ", false), Ok("0:42".into()));
    assert_eq!("0:42".parse::<Ballot>().unwrap().beside(OWN_NUMBER), Some(42));
    assert_eq!(read("", true), Ok("blank".into()));
    for wrong in ["0", "-3", "1.5", "seven", "1000000000"] {
        assert_eq!(read(wrong, false), Err(vec![("option-0".to_owned(), "error-ballot-number")]), "{wrong}");
    }
    assert_eq!(read("", false), Err(vec![("ballot".to_owned(), "error-ballot-numberless")]));
    assert_eq!(read("3", true), Err(vec![("ballot".to_owned(), "error-ballot-numbered")]));
}

#[test]
fn ranks_are_whole_numbers_without_gaps() {
    let irv = |typed| read(Method::InstantRunoff, typed);
    assert_eq!(irv(["2", "", " 1 ", ""]), Ok("1:2 3:1".into()));
    assert_eq!(irv(["1", "3", "", ""]), one("ballot", "error-ballot-gap"));
    assert_eq!(irv(["2", "3", "", ""]), one("ballot", "error-ballot-gap"));
    assert_eq!(
        irv(["1", "2", "2", "2"]),
        Err(vec![
            ("option-3".to_owned(), "error-ballot-rank-twice"),
            ("option-5".to_owned(), "error-ballot-rank-twice"),
        ])
    );
    for wrong in ["0", "5", "-1", "1.5", "first", "99999999999999999999"] {
        assert_eq!(irv([wrong, "1", "", ""]), one("option-1", "error-ballot-rank"), "{wrong}");
    }
    assert_eq!(irv(["", " ", "", ""]), one("ballot", "error-ballot-empty"));
}

#[test]
fn equal_ranks_leave_the_next_one_open_or_not_and_are_stored_as_one() {
    let schulze = |typed| read(Method::Schulze, typed);
    assert_eq!(schulze(["1", "1", "2", ""]), Ok("1:1 2:1 3:2".into()));
    assert_eq!(schulze(["1", "1", "3", ""]), Ok("1:1 2:1 3:2".into()));
    assert_eq!(schulze(["3", "1", "1", "4"]), Ok("1:2 2:1 3:1 5:3".into()));
    assert_eq!(schulze(["2", "1", "1", "3"]), schulze(["3", "1", "1", "4"]));
    assert_eq!(schulze(["1", "1", "4", ""]), one("ballot", "error-ballot-gap"));
    assert_eq!(schulze(["2", "2", "", ""]), one("ballot", "error-ballot-gap"));
}

#[test]
fn points_have_their_most_and_approval_is_a_mark() {
    assert_eq!(read(Method::Score, ["5", "0", "", "5"]), Ok("1:5 5:5".into()));
    assert_eq!(read(Method::Score, ["6", "", "", ""]), one("option-1", "error-ballot-points"));
    assert_eq!(read(Method::Dots, ["3", "2", "", ""]), Ok("1:3 2:2".into()));
    assert_eq!(read(Method::Dots, ["3", "2", "1", ""]), one("ballot", "error-ballot-dots"));
    assert_eq!(read(Method::Approval, ["", "1", "", "1"]), Ok("2:1 5:1".into()));
    assert_eq!(read(Method::Approval, ["2", "", "", ""]), one("option-1", "error-choice"));
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let wrong = |field: &str, key| (field.to_owned(), key);
    assert_eq!(
        read(Method::InstantRunoff, ["1", "1", "x", ""]),
        Err(vec![wrong("option-3", "error-ballot-rank"), wrong("option-2", "error-ballot-rank-twice")])
    );
    // The mark that cannot be read may be the one that is missing.
    assert_eq!(read(Method::InstantRunoff, ["1", "x", "3", ""]), one("option-2", "error-ballot-rank"));
    assert_eq!(
        read(Method::Dots, ["4", "2", "x", ""]),
        Err(vec![wrong("option-3", "error-ballot-points"), wrong("ballot", "error-ballot-dots")])
    );
    let of = |number: u16| if number == 1 { "x".to_owned() } else { String::new() };
    let errors = Ballot::read(Method::Score, &OPTIONS, of, true, 5).unwrap_err();
    let keys: Vec<_> = errors.iter().map(|error| error.refusal.key).collect();
    assert_eq!(keys, ["error-ballot-points", "error-ballot-marked"]);
}

#[test]
fn a_number_is_stored_in_one_way_however_it_was_typed() {
    for typed in ["2", "02", "+2", " 2 ", "2\t"] {
        assert_eq!(read(Method::Score, [typed, "+0", "", ""]), Ok("1:2".into()), "{typed:?}");
        assert_eq!(read(Method::Dots, ["", typed, "00", ""]), Ok("2:2".into()), "{typed:?}");
        assert_eq!(read(Method::InstantRunoff, [typed, "01", "", ""]), Ok("1:2 2:1".into()), "{typed:?}");
    }
    assert_eq!(read(Method::Approval, [" 1 ", "", "", ""]), Ok("1:1".into()));
}

#[test]
fn a_blank_ballot_is_meant_or_refused() {
    let read = |mark: &str, blank| {
        let ballot = Ballot::read(Method::Approval, &OPTIONS, |_| mark.to_owned(), blank, 5);
        ballot.map(|ballot| ballot.to_string()).map_err(|errors| errors[0].refusal.key)
    };
    assert_eq!(read("", true), Ok("blank".into()));
    assert_eq!(read("", false), Err("error-ballot-empty"));
    assert_eq!(read("1", true), Err("error-ballot-marked"));
}

#[test]
fn a_count_reads_what_was_marked_by_the_places_of_the_options() {
    let ballot: Ballot = "3:1 5:2 9:3".parse().unwrap();
    assert_eq!(ballot.paper(&[1, 2, 3, 5]), Paper::Numbers(vec![(2, 1), (3, 2)]));
}

#[test]
fn what_was_not_written_by_it_is_no_ballot() {
    for text in ["", "1", "1:", ":1", "1:0", "1:1 1:2", "1:1  2:2", "70000:1", "a:1"] {
        assert_eq!(text.parse::<Ballot>(), Err(()), "{text}");
    }
}

proptest! {
    #[test]
    fn a_ballot_is_stored_as_it_was_marked(marks in prop::collection::btree_map(1_u16..2000, 1_u64..100, 0..9)) {
        let ballot = Ballot(marks);
        prop_assert_eq!(ballot.to_string().parse::<Ballot>(), Ok(ballot));
    }

    #[test]
    fn no_form_is_too_odd(typed in prop::array::uniform4(".{0,4}"), blank: bool) {
        for method in Method::ALL {
            let of = |number: u16| typed[usize::from(number.saturating_sub(1)).min(3)].clone();
            let _ = Ballot::read(*method, &OPTIONS, of, blank, 5);
        }
    }
}

#[test]
fn ranks_close_up_where_an_option_is_taken_off_and_points_stay() {
    let ballot: Ballot = "1:1 2:1 3:3 4:4".parse().unwrap();
    assert_eq!(ballot.without(Method::Schulze, &[4]).to_string(), "1:1 2:1 3:2");
    assert_eq!(ballot.without(Method::Schulze, &[1]).to_string(), "2:1 3:2 4:3");
    assert_eq!(ballot.without(Method::Schulze, &[9]), ballot);
    assert_eq!(ballot.without(Method::Score, &[1]).to_string(), "2:1 3:3 4:4");
    assert!(ballot.without(Method::Approval, &[1, 2, 3, 4]).is_blank());
}
