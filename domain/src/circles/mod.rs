//! Circles: groups of members with a mandate.

use crate::text::{NAME_LENGTH_MAX, NOTE_LENGTH_MAX, block, line, slug};
use crate::validation::{Errors, FieldError};

/// A circle to be created, as typed.
#[derive(Debug, Clone, Default)]
pub struct CircleInput {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub mandate: String,
}

/// A circle to be created, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCircle {
    /// Its name.
    pub name: String,
    /// Its address part, made of the name; empty where the name has no letter that an address can hold, and then the
    /// circle gets one by number when it is created.
    pub slug: String,
    /// What it is for.
    pub mandate: String,
}

/// Checks the name and mandate of a circle.
///
/// # Errors
/// Every field that is refused.
pub fn check(input: &CircleInput) -> Result<NewCircle, Vec<FieldError>> {
    let mut errors = Errors::new();
    let name = errors.take("name", line(&input.name, NAME_LENGTH_MAX));
    let mandate = errors.take("mandate", block(&input.mandate, NOTE_LENGTH_MAX));
    let circle = name.zip(mandate).map(|(name, mandate)| NewCircle { slug: slug(&name), name, mandate });
    errors.finish(circle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_circle_has_an_address_and_both_fields_are_asked_for() {
        let input = CircleInput { name: " Círculo de nombres ".into(), mandate: "Names.".into() };
        assert_eq!(check(&input).unwrap().slug, "circulo-de-nombres");
        assert_eq!(check(&CircleInput::default()).unwrap_err().len(), 2);
    }
}
