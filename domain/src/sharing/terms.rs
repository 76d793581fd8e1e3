//! The rule values by which a pool is shared.

use super::method::Method;
use crate::validation::Refusal;

/// How a pool is shared in a month: the method and its numbers, as the rules in force give them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Terms {
    /// The method.
    pub method: Method,
    /// What each participant pays in any case, in minor units; only a method with a fixed portion looks at it.
    pub fixed_minor: i64,
    /// The least that a participant pays, in minor units, zero or more.
    pub floor_minor: i64,
    /// The most that a participant pays, in minor units; none for no limit.
    pub cap_minor: Option<i64>,
}

impl Method {
    /// Whether the method needs to know what each used.
    #[must_use]
    pub const fn needs_use(self) -> bool {
        matches!(self, Self::ByUse | Self::LargerOfBoth | Self::FixedPlusProportional)
    }

    /// Whether the method needs to know what is reserved for each.
    #[must_use]
    pub const fn needs_reserved(self) -> bool {
        matches!(self, Self::ByReserved | Self::LargerOfBoth)
    }
}

/// Whether two units, in people's words, are one: small and capital letters are the same.
#[must_use]
pub fn is_one_unit(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

impl Terms {
    /// Refuses a method that lacks the measure it needs, one that would compare what is measured in two units, or participants
    /// without a place on the line. Of a measure that the pool has, the unit is given.
    ///
    /// # Errors
    /// `error-sharing-needs-use`, `error-sharing-needs-reserved`, `error-sharing-needs-list`, `error-sharing-units` (arguments `used`, `reserved`).
    pub fn check(&self, used: Option<&str>, reserved: Option<&str>, is_listed: bool) -> Result<(), Refusal> {
        if self.method.needs_use() && used.is_none() {
            return Err(Refusal::new("error-sharing-needs-use"));
        }
        if self.method.needs_reserved() && reserved.is_none() {
            return Err(Refusal::new("error-sharing-needs-reserved"));
        }
        if let (Some(used), Some(reserved)) = (used, reserved) {
            self.check_units(used, reserved)?;
        }
        if self.method == Method::Serial && !is_listed {
            return Err(Refusal::new("error-sharing-needs-list"));
        }
        Ok(())
    }

    /// Refuses a method that would compare what is measured in two units.
    ///
    /// # Errors
    /// `error-sharing-units` (arguments `used`, `reserved`).
    pub fn check_units(&self, used: &str, reserved: &str) -> Result<(), Refusal> {
        if self.method == Method::LargerOfBoth && !is_one_unit(used, reserved) {
            return Err(Refusal::new("error-sharing-units").with("used", used).with("reserved", reserved));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_larger_of_both_compares_what_is_measured_in_one_unit() {
        let terms = Terms { method: Method::LargerOfBoth, fixed_minor: 0, floor_minor: 0, cap_minor: None };
        let key = |used, reserved| terms.check(used, reserved, false).map_err(|refusal| refusal.key);
        assert_eq!(key(None, Some("GB")), Err("error-sharing-needs-use"));
        assert_eq!(key(Some("GB"), None), Err("error-sharing-needs-reserved"));
        assert_eq!(key(Some("mails"), Some("GB")), Err("error-sharing-units"));
        assert_eq!(key(Some("GB"), Some(" gb ")), Ok(()));
        let by_use = Terms { method: Method::ByUse, ..terms };
        assert_eq!(by_use.check(Some("mails"), Some("GB"), false), Ok(()));
    }
}
