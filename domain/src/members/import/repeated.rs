//! Lines of one file that speak of the same member: the second is refused, since nobody could say which is right.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::Cells;
use super::columns::Column;
use crate::file::folded;
use crate::members::status::MemberNumber;
use crate::validation::FieldError;
use crate::validation::Refusal;

/// Whom the lines so far spoke of: some bytes for each of them, however long it is.
#[derive(Debug, Default)]
pub struct Repeated {
    numbers: HashMap<i64, u64>,
    /// Name and address by their hash: the line, and whether it has a number.
    names: HashMap<u64, (u64, bool)>,
    greatest: i64,
}

impl Repeated {
    /// Notes a line; why it is refused where an earlier one spoke of the same member. Numbers tell two members of one name
    /// apart; where one of the lines has none, nothing does.
    pub fn note(&mut self, cells: &Cells) -> Option<FieldError> {
        let refused = |line: u64| Refusal::new("error-import-repeated").with("line", line.cast_signed());
        let number = cells.get(Column::Number).parse().ok().map(|MemberNumber(number)| number);
        if let Some(number) = number {
            self.greatest = self.greatest.max(number);
            if let Some(line) = self.numbers.get(&number) {
                return Some(refused(*line).at(Column::Number.as_str()));
            }
            self.numbers.insert(number, cells.line);
        }
        let mut hasher = DefaultHasher::new();
        // Capitals, accents and signs make no other member.
        let (name, key) = (cells.get(Column::Name), folded(cells.get(Column::Name)));
        (if key.is_empty() { name } else { &key }, cells.get(Column::Email).to_lowercase()).hash(&mut hasher);
        let name = hasher.finish();
        match self.names.get(&name) {
            Some((line, numbered)) if !(*numbered && number.is_some()) => {
                Some(refused(*line).at(Column::Name.as_str()))
            }
            Some(_) => None,
            None => {
                self.names.insert(name, (cells.line, number.is_some()));
                None
            }
        }
    }

    /// The greatest number that a line has; 0 where none has any.
    #[must_use]
    pub fn greatest_number(&self) -> i64 {
        self.greatest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_line_about_a_member_is_refused() {
        let mut repeated = Repeated::default();
        let mut note = |line: u64, number: &str, name: &str| {
            let values = vec![(Column::Number, number.to_owned()), (Column::Name, name.to_owned())];
            repeated.note(&Cells::new(line, values)).map(|error| (error.field, error.refusal.args[0].1.clone()))
        };
        assert_eq!(note(2, "M-7", "Ana"), None);
        assert_eq!(note(3, "8", "Ana"), None);
        assert_eq!(note(4, "7", "Bo"), Some(("number".into(), 2_i64.into())));
        assert_eq!(note(5, "", "Ana"), Some(("name".into(), 2_i64.into())));
        assert_eq!(note(6, "", "Cai"), None);
        assert_eq!(note(7, "", "Cai"), Some(("name".into(), 6_i64.into())));
        assert_eq!(note(8, "9", "Cai"), Some(("name".into(), 6_i64.into())));
        assert_eq!(note(9, "", "CAI"), Some(("name".into(), 6_i64.into())));
        assert_eq!(repeated.greatest_number(), 9);
    }
}
