//! How a cost may be shared.

use crate::members::status::named;

named! {
    /// A method of sharing a cost. Which one holds for a pool, and its numbers, are rule values.
    Method {
        /// Everybody the same.
        Equal = "equal",
        /// In proportion to what each used.
        ByUse = "by_use",
        /// In proportion to what is kept ready for each, used or not.
        ByReserved = "by_reserved",
        /// In proportion to what each used or had reserved, whichever is more, as OpenCost charges a container
        /// (OpenCost Specification, "Allocation", max of request and usage).
        LargerOfBoth = "larger_of_both",
        /// In proportion to a weight that was agreed.
        Weighted = "weighted",
        /// A fixed portion from each, and the rest in proportion to use, as guifi.net's compensation tables do
        /// (Baig, Roca, Freitag and Navarro, "guifi.net, a crowdsourced network infrastructure held in common", 2015).
        FixedPlusProportional = "fixed_plus_proportional",
        /// Along a line, as upstream and downstream on a ditch: each segment is shared equally by all whose water runs
        /// through it (Littlechild and Owen 1973; Aadland and Kolpin, "Shared irrigation costs", 1998).
        Serial = "serial",
    }
}

impl Method {
    /// What the method looks at, of what somebody used, had reserved and weighs; `one` where all are alike.
    #[must_use]
    pub fn measure<T: Ord>(self, one: T, used: T, reserved: T, weight: T) -> T {
        match self {
            Self::Equal | Self::Serial => one,
            Self::ByUse | Self::FixedPlusProportional => used,
            Self::ByReserved => reserved,
            Self::LargerOfBoth => used.max(reserved),
            Self::Weighted => weight,
        }
    }
}

/// The arithmetic of a method, once everybody's measure is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Split {
    /// In proportion to the measures. Whoever measures nothing pays nothing; where all do, nobody pays.
    Proportional,
    /// A fixed portion in minor units from each, the rest in proportion to the measures.
    FixedPlus {
        /// What each pays in any case, in minor units.
        fixed_minor: i64,
    },
    /// The cost of each segment of a line, in minor units, from the head. A participant's place counts the segments that
    /// lead to it, from 1.
    Serial {
        /// The segments' costs; their sum is the pool's.
        segments_minor: Vec<i64>,
    },
}
