//! The dated status of a member.

use std::fmt;
use std::str::FromStr;

use crate::text::short_number;

macro_rules! named {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name under which it is stored and addressed.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::validation::Refusal;
            fn from_str(value: &str) -> Result<Self, Self::Err> {
                Self::ALL.iter().copied().find(|item| item.as_str() == value)
                    .ok_or_else(|| $crate::validation::Refusal::new("error-choice"))
            }
        }
    };
}
pub(crate) use named;

named! {
    /// Where a member stands.
    Status {
        /// Has applied and waits for admission.
        Applicant = "applicant",
        /// A member with the rights of its class.
        Active = "active",
        /// Away for a while: no vote, no dues.
        OnLeave = "on_leave",
        /// Rights suspended by a decision; dues go on.
        Suspended = "suspended",
        /// Left by its own word.
        Resigned = "resigned",
        /// Left by the community's decision.
        Excluded = "excluded",
        /// Has died.
        Deceased = "deceased",
        /// An organisation that no longer exists.
        Liquidated = "liquidated",
        /// Membership passed on to another.
        Transferred = "transferred",
    }
}

impl Status {
    /// Whether somebody with this status may sign in and act as a member.
    #[must_use]
    pub const fn may_act(self) -> bool {
        matches!(self, Self::Active | Self::OnLeave | Self::Suspended)
    }

    /// Whether a membership with this status is over.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Resigned | Self::Excluded | Self::Deceased | Self::Liquidated | Self::Transferred)
    }
}

named! {
    /// What a member is before the law.
    MemberKind {
        /// A natural person.
        Person = "person",
        /// A legal person or a group without one.
        Organisation = "organisation",
        /// Several persons who hold one membership together, such as a household: one vote, one charge.
        Joint = "joint",
    }
}

/// A member's short name, said on the phone: `M-17`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MemberNumber(pub i64);

impl fmt::Display for MemberNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "M-{}", self.0)
    }
}

impl FromStr for MemberNumber {
    type Err = ();
    /// Reads `M-17`, `m17` or `17`.
    fn from_str(value: &str) -> Result<Self, ()> {
        short_number(value, 'M').map(Self).ok_or(())
    }
}
