//! What somebody voted, in words.

use domain::decisions::ballot::OWN_NUMBER;
use domain::decisions::cast::Cast;
use domain::decisions::choosing::Choosing;
use domain::decisions::method::{Asks, Method};

use super::labels::choice_key;
use crate::i18n;
use crate::t;

/// A vote in words: `Yes`; `1 Ebro, 2 Cinca` where options were ranked; `Ebro (5), Cinca (3)` where they got points; the number given to a draw.
/// The names stand in quotation marks where one of them holds a comma.
pub(super) fn cast_words(cast: &Cast, method: Method, choosing: Option<&Choosing>) -> String {
    lines(cast, method, choosing, |names| i18n::each_name(i18n::reader(), names)).join(", ")
}

/// The same, mark by mark.
pub(super) fn cast_lines(cast: &Cast, method: Method, choosing: Option<&Choosing>) -> Vec<String> {
    lines(cast, method, choosing, |names| names.iter().map(|name| (*name).to_owned()).collect())
}

/// What a vote says, mark by mark, with the names as `told` has them.
fn lines(
    cast: &Cast,
    method: Method,
    choosing: Option<&Choosing>,
    told: impl FnOnce(&[&str]) -> Vec<String>,
) -> Vec<String> {
    let (ballot, choosing) = match (cast, choosing) {
        (Cast::Choice(choice), _) => return vec![t!(choice_key(method, *choice))],
        (Cast::Ballot(ballot), Some(choosing)) if !ballot.is_blank() => (ballot, choosing),
        (Cast::Ballot(_), _) => return vec![t!("ballot-blank-short")],
    };
    let asks = choosing.method.asks();
    if asks == Asks::Number {
        return vec![t!("ballot-number-short", number = ballot.beside(OWN_NUMBER).unwrap_or_default())];
    }
    let (names, numbers): (Vec<&str>, Vec<u64>) = choosing.marked(ballot).into_iter().unzip();
    let words = told(&names).into_iter().zip(numbers).map(|(name, number)| match asks {
        Asks::Ranks { .. } => format!("{number} {name}"),
        Asks::Points => format!("{name} ({number})"),
        _ => name,
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    use domain::decisions::choosing::ChoiceOption;

    use super::*;

    #[test]
    fn a_name_with_a_comma_reads_as_one_name() {
        let option = |(number, name): (u16, &str)| ChoiceOption {
            number,
            name: name.to_owned(),
            member: None,
            cost_minor: None,
        };
        let words = |names: [&str; 2]| {
            let choosing = Choosing {
                method: Method::InstantRunoff,
                options: (1..).zip(names).map(option).collect(),
                seats: 1,
                points_max: None,
                budget_minor: None,
                from_roll: false,
            };
            let cast: Cast = "1:2 2:1".parse().unwrap();
            (cast_words(&cast, choosing.method, Some(&choosing)), cast_lines(&cast, choosing.method, Some(&choosing)))
        };
        assert_eq!(words(["Ebro", "Cinca"]).0, "1 Cinca, 2 Ebro");
        let (line, lines) = words(["Ebro, upper", "Cinca"]);
        assert_eq!(line, "1 “Cinca”, 2 “Ebro, upper”");
        assert_eq!(lines, ["1 Cinca", "2 Ebro, upper"]);
    }
}
