//! What a ballot on paper says, which was written with nobody to refuse it: two people who read it must come to the same.

use std::collections::BTreeMap;

use super::{Asks, Ballot, Choosable, Errors, FieldError, Method, Refusal, closed_up, field, parse_between};

/// The greatest number that is read beside an option: papers may bear greater ones than there are options.
const NUMBER_MAX: u64 = 999;

impl Ballot {
    /// Reads the fields of a form into which somebody enters what stands on a paper; `None` where nothing on it is clear, so that it is
    /// invalid. Where no two options may stand equal, numbers count from 1 on up to where one is missing or stands twice (Scottish Local
    /// Government Elections Order 2011, rules 46 to 49: a paper goes to the next preference as long as that is clear). Where they may, the order of the numbers is all that they
    /// say, and ranks close up. Of other methods a paper says what a ballot on the web says.
    ///
    /// # Errors
    /// Beside `ballot`, `error-paper-unread` where nothing is marked and the paper is not said to be `blank`, `error-ballot-marked` where it
    /// is and something is marked; beside an option's [`field`] what a number is refused for; otherwise as [`Ballot::read`].
    pub fn read_from_paper(
        method: Method,
        options: &[Choosable<'_>],
        typed: impl Fn(u16) -> String,
        blank: bool,
        points_max: u64,
    ) -> Result<Option<Self>, Vec<FieldError>> {
        let is_marked = options.iter().any(|option| !typed(option.number).trim().is_empty());
        if !is_marked && !blank {
            return Err(vec![Refusal::new("error-paper-unread").at("ballot")]);
        }
        let Asks::Ranks { equal } = method.asks() else {
            return Self::read(method, options, typed, blank, points_max).map(Some);
        };
        if is_marked && blank {
            return Err(vec![Refusal::new("error-ballot-marked").at("ballot")]);
        }
        let mut errors = Errors::new();
        let mut marks = BTreeMap::new();
        for option in options {
            let text = typed(option.number);
            let text = text.trim();
            if text.is_empty() {
                continue;
            }
            let number = parse_between(text, 1, NUMBER_MAX, "error-ballot-rank");
            if let Some(number) = errors.take(&field(option.number), number) {
                marks.insert(option.number, number);
            }
        }
        let clear = if equal { closed_up(marks) } else { up_to_doubt(&marks) };
        errors.finish(Some((blank || !clear.is_empty()).then_some(Self(clear))))
    }
}

/// The marks from 1 on, up to where a number is missing or stands beside two options.
fn up_to_doubt(marks: &BTreeMap<u16, u64>) -> BTreeMap<u16, u64> {
    let mut clear = BTreeMap::new();
    for rank in 1.. {
        let mut holders = marks.iter().filter(|(_, number)| **number == rank).map(|(option, _)| *option);
        let (Some(option), None) = (holders.next(), holders.next()) else { break };
        clear.insert(option, rank);
    }
    clear
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const OPTIONS: [Choosable<'static>; 4] = [
        Choosable { number: 1, name: "Ana" },
        Choosable { number: 2, name: "Bo" },
        Choosable { number: 3, name: "Chi" },
        Choosable { number: 4, name: "Dev" },
    ];

    fn read(method: Method, typed: [&str; 4], blank: bool) -> Result<Option<String>, &'static str> {
        let of = |number: u16| typed[usize::from(number) - 1].to_owned();
        let read = Ballot::read_from_paper(method, &OPTIONS, of, blank, 5);
        read.map(|said| said.map(|said| said.to_string())).map_err(|errors| errors[0].refusal.key)
    }

    #[test]
    fn a_ranking_counts_up_to_where_it_is_not_clear() {
        let stv = |typed| read(Method::StvScotland, typed, false).unwrap();
        assert_eq!(stv(["2", "1", "", "3"]).as_deref(), Some("1:2 2:1 4:3"));
        assert_eq!(stv(["1", "3", "", ""]).as_deref(), Some("1:1"), "2 is missing");
        assert_eq!(stv(["1", "2", "2", "3"]).as_deref(), Some("1:1"), "2 stands twice");
        assert_eq!(stv(["1", "2", "77", ""]).as_deref(), Some("1:1 2:2"));
        assert_eq!(stv(["2", "3", "", ""]), None, "no number 1");
        assert_eq!(stv(["1", "1", "2", ""]), None, "two of them");
    }

    #[test]
    fn where_options_may_stand_equal_the_order_is_what_a_paper_says() {
        let schulze = |typed| read(Method::Schulze, typed, false).unwrap();
        assert_eq!(schulze(["1", "3", "", ""]).as_deref(), Some("1:1 2:2"));
        assert_eq!(schulze(["2", "2", "9", ""]).as_deref(), Some("1:1 2:1 3:2"));
    }

    #[test]
    fn a_paper_is_marked_or_said_to_be_blank() {
        for method in [Method::StvMeek, Method::RankedPairs, Method::Approval, Method::Dots] {
            assert_eq!(read(method, ["", " ", "", ""], false), Err("error-paper-unread"));
            assert_eq!(read(method, [""; 4], true), Ok(Some("blank".into())));
            assert_eq!(read(method, ["1", "", "", ""], true), Err("error-ballot-marked"));
        }
        assert_eq!(read(Method::StvMeek, ["x", "1", "", ""], false), Err("error-ballot-rank"));
        assert_eq!(read(Method::Dots, ["4", "2", "", ""], false), Err("error-ballot-dots"));
        assert_eq!(read(Method::Approval, ["1", "", "1", ""], false), Ok(Some("1:1 3:1".into())));
    }

    proptest! {
        #[test]
        fn what_the_web_takes_says_the_same_on_paper(numbers in prop::array::uniform4(0_u64..5)) {
            let typed = numbers.map(|number| if number == 0 { String::new() } else { number.to_string() });
            let of = |number: u16| typed[usize::from(number) - 1].clone();
            for method in [Method::InstantRunoff, Method::Schulze] {
                if let Ok(on_web) = Ballot::read(method, &OPTIONS, of, false, 5) {
                    prop_assert_eq!(Ballot::read_from_paper(method, &OPTIONS, of, false, 5), Ok(Some(on_web)));
                }
            }
        }
    }
}
