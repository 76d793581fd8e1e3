//! Who answers for what of a machine.

use super::kind::{Area, HardwareModel, KeptBy};
use crate::members::status::MemberNumber;
use crate::text::{NAME_LENGTH_MAX, optional_line};
use crate::validation::{Errors, FieldError};

/// Somebody who was named to answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keeper {
    /// A member, by number.
    Member(i64),
    /// A circle, by its name or address part.
    Circle(String),
}

/// Who answers for an area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The area.
    pub area: Area,
    /// Whose it is.
    pub by: KeptBy,
    /// Who of ours; nobody where it is the provider's, and a warning where it is ours.
    pub keeper: Option<Keeper>,
}

/// An area as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AreaInput {
    /// A [`KeptBy`].
    pub by: String,
    /// A member's number, a circle's name or address part, or nothing.
    pub keeper: String,
}

/// Checks a whole matrix: what was typed for each area, in the order of [`Area::ALL`]. The fields are named
/// `by_` and `keeper_` with the area.
///
/// # Errors
/// Every field that is refused; `error-keeper-of-provider` where somebody of ours is named for what is the provider's.
pub fn check(inputs: &[AreaInput]) -> Result<Vec<Kept>, Vec<FieldError>> {
    let mut errors = Errors::new();
    let mut matrix = Vec::with_capacity(Area::ALL.len());
    for (at, area) in Area::ALL.iter().enumerate() {
        let input = inputs.get(at).cloned().unwrap_or_default();
        let by = errors.take(&format!("by_{area}"), input.by.parse::<KeptBy>());
        let field = format!("keeper_{area}");
        let keeper = errors.take(&field, optional_line(&input.keeper, NAME_LENGTH_MAX));
        let Some((by, keeper)) = by.zip(keeper) else { continue };
        if !by.is_ours_too() && !keeper.is_empty() {
            errors.add(&field, crate::validation::Refusal::new("error-keeper-of-provider"));
        }
        let keeper = (!keeper.is_empty()).then(|| match keeper.parse::<MemberNumber>() {
            Ok(number) => Keeper::Member(number.0),
            Err(()) => Keeper::Circle(keeper),
        });
        matrix.push(Kept { area: *area, by, keeper });
    }
    errors.finish(Some(matrix))
}

/// Who usually answers for an area in a model (none: a virtual machine on a host of ours), before anybody says otherwise.
#[must_use]
pub const fn usual(model: Option<HardwareModel>, area: Area) -> KeptBy {
    match (model, area) {
        (Some(HardwareModel::Dedicated), Area::Hardware) => KeptBy::Provider,
        (Some(HardwareModel::VirtualServer), Area::Hardware | Area::Virtualisation) => KeptBy::Provider,
        (Some(HardwareModel::Colocated), Area::Security) => KeptBy::Both,
        _ => KeptBy::Ours,
    }
}

/// Who answers for an area after a move from one model to another: what was usual in the old place becomes what is usual in
/// the new one, and what somebody has said otherwise stays.
#[must_use]
pub fn after_move(old: Option<HardwareModel>, new: Option<HardwareModel>, area: Area, kept_by: KeptBy) -> KeptBy {
    if kept_by == usual(old, area) { usual(new, area) } else { kept_by }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_move_changes_what_is_usual_and_leaves_what_was_said() {
        let (hosted, rented) = (None, Some(HardwareModel::Dedicated));
        assert_eq!(after_move(hosted, rented, Area::Hardware, KeptBy::Ours), KeptBy::Provider);
        assert_eq!(after_move(hosted, rented, Area::Hardware, KeptBy::Both), KeptBy::Both);
        assert_eq!(after_move(rented, hosted, Area::Hardware, KeptBy::Provider), KeptBy::Ours);
        assert_eq!(after_move(hosted, rented, Area::Backups, KeptBy::Ours), KeptBy::Ours);
    }

    fn input(by: &str, keeper: &str) -> AreaInput {
        AreaInput { by: by.into(), keeper: keeper.into() }
    }

    #[test]
    fn a_matrix_names_members_and_circles_for_what_is_ours() {
        let mut typed =
            vec![input("provider", ""), input("ours", "M-17"), input("both", " Machines "), input("ours", "")];
        typed.extend([input("ours", "17"), input("provider", "")]);
        let matrix = check(&typed).unwrap();
        let keepers: Vec<_> = matrix.into_iter().map(|kept| kept.keeper).collect();
        let circle = Some(Keeper::Circle("Machines".into()));
        assert_eq!(keepers, [None, Some(Keeper::Member(17)), circle, None, Some(Keeper::Member(17)), None]);
        typed[0].keeper = "M-1".into();
        typed[1].by = "nobody".into();
        let errors: Vec<_> = check(&typed).unwrap_err().into_iter().map(|e| (e.field, e.refusal.key)).collect();
        let expected = [("keeper_hardware", "error-keeper-of-provider"), ("by_operating_system", "error-choice")];
        assert_eq!(errors, expected.map(|(field, key)| (field.to_owned(), key)));
    }
}
