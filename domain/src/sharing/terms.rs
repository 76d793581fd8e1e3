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

impl Terms {
    /// Refuses a method that lacks the measure it needs, or participants without a place on the line.
    ///
    /// # Errors
    /// `error-sharing-needs-use`, `error-sharing-needs-reserved`, `error-sharing-needs-list`.
    pub fn check(&self, has_use: bool, has_reserved: bool, is_listed: bool) -> Result<(), Refusal> {
        if self.method.needs_use() && !has_use {
            return Err(Refusal::new("error-sharing-needs-use"));
        }
        if self.method.needs_reserved() && !has_reserved {
            return Err(Refusal::new("error-sharing-needs-reserved"));
        }
        if self.method == Method::Serial && !is_listed {
            return Err(Refusal::new("error-sharing-needs-list"));
        }
        Ok(())
    }
}
