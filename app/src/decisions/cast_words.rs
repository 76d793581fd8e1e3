//! What somebody voted, in words.

use domain::decisions::ballot::OWN_NUMBER;
use domain::decisions::cast::Cast;
use domain::decisions::choosing::Choosing;
use domain::decisions::method::{Asks, Method};

use super::labels::choice_key;
use crate::t;

/// A vote in words: `Yes`; `1 Ebro, 2 Cinca` where options were ranked; `Ebro (5), Cinca (3)` where they got points; the number given to a draw.
pub(super) fn cast_words(cast: &Cast, method: Method, choosing: Option<&Choosing>) -> String {
    cast_lines(cast, method, choosing).join(", ")
}

/// The same, mark by mark.
pub(super) fn cast_lines(cast: &Cast, method: Method, choosing: Option<&Choosing>) -> Vec<String> {
    let (ballot, choosing) = match (cast, choosing) {
        (Cast::Choice(choice), _) => return vec![t!(choice_key(method, *choice))],
        (Cast::Ballot(ballot), Some(choosing)) if !ballot.is_blank() => (ballot, choosing),
        (Cast::Ballot(_), _) => return vec![t!("ballot-blank-short")],
    };
    let asks = choosing.method.asks();
    if asks == Asks::Number {
        return vec![t!("ballot-number-short", number = ballot.beside(OWN_NUMBER).unwrap_or_default())];
    }
    let words = choosing.marked(ballot).into_iter().map(|(name, number)| match asks {
        Asks::Ranks { .. } => format!("{number} {name}"),
        Asks::Points => format!("{name} ({number})"),
        _ => name.to_owned(),
    });
    words.collect()
}
