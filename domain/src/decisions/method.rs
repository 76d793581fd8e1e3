//! The methods by which a community decides.

use super::count::Majority;
use crate::members::status::named;

named! {
    /// How a decision is voted on and counted.
    Method {
        /// Yes or no; a majority of some base is for it.
        Majority = "majority",
        /// Nobody has a reasoned objection.
        Consent = "consent",
        /// Few enough block or stand aside.
        Consensus = "consensus",
        /// Whoever votes approves of as many options as they like.
        Approval = "approval",
        /// Points to each option.
        Score = "score",
        /// So many dots, placed at will.
        Dots = "dots",
        /// Options are ranked; the weakest go until one has more than half.
        InstantRunoff = "instant_runoff",
        /// Options are ranked; the strongest paths decide.
        Schulze = "schulze",
        /// Options are ranked; majorities are locked in, the greatest first.
        RankedPairs = "ranked_pairs",
        /// Several places by single transferable vote, as in Scotland.
        StvScotland = "stv_scotland",
        /// Several places by single transferable vote, by Meek's method.
        StvMeek = "stv_meek",
        /// A budget by the method of equal shares.
        EqualShares = "equal_shares",
        /// By lot, from a public seed.
        Sortition = "sortition",
    }
}

/// What a ballot asks of whoever votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    /// Yes, no, or an abstention.
    YesOrNo,
    /// To go along, to stand aside, or to object.
    Stance,
    /// Which options to approve of.
    Approvals,
    /// Points beside options.
    Points,
    /// Ranks beside options; whether several may stand equal.
    Ranks {
        /// Whether two options may have one rank.
        equal: bool,
    },
    /// A number of one's own, from which the lot is drawn with those of all others.
    Number,
}

impl From<Majority> for Method {
    fn from(majority: Majority) -> Self {
        match majority {
            Majority::Consent => Self::Consent,
            Majority::Consensus => Self::Consensus,
            Majority::Simple | Majority::Absolute | Majority::Qualified => Self::Majority,
        }
    }
}

impl Method {
    /// Those that choose among options.
    pub fn choosing() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|method| method.has_options())
    }

    /// Its name as the command line and programs say it: `stv-scotland`.
    #[must_use]
    pub fn word(self) -> String {
        self.as_str().replace('_', "-")
    }

    /// What its ballot asks.
    #[must_use]
    pub const fn asks(self) -> Asks {
        match self {
            Self::Majority => Asks::YesOrNo,
            Self::Consent | Self::Consensus => Asks::Stance,
            Self::Approval | Self::EqualShares => Asks::Approvals,
            Self::Score | Self::Dots => Asks::Points,
            Self::Schulze | Self::RankedPairs => Asks::Ranks { equal: true },
            Self::InstantRunoff | Self::StvScotland | Self::StvMeek => Asks::Ranks { equal: false },
            Self::Sortition => Asks::Number,
        }
    }

    /// Whether it chooses among options, rather than taking or leaving one proposal.
    #[must_use]
    pub const fn has_options(self) -> bool {
        !matches!(self, Self::Majority | Self::Consent | Self::Consensus)
    }

    /// Whether people can be given a role by it: elected, or drawn among those who stand; nobody is bought.
    #[must_use]
    pub const fn elects(self) -> bool {
        self.has_options() && !matches!(self, Self::EqualShares)
    }

    /// Whether it can fill several places; the others choose one option, or as many as a budget allows.
    #[must_use]
    pub const fn fills_places(self) -> bool {
        matches!(self, Self::Approval | Self::Score | Self::Dots | Self::StvScotland | Self::StvMeek | Self::Sortition)
    }

    /// Whether a ballot that leaves an option out can be counted as one against it. Where places or a budget are shared out in proportion,
    /// an option is chosen by a part of those who vote, and by lot by none of them.
    #[must_use]
    pub const fn measures_support(self) -> bool {
        matches!(
            self,
            Self::Approval | Self::Score | Self::Dots | Self::InstantRunoff | Self::Schulze | Self::RankedPairs
        )
    }

    /// Whether its ballots give points, whose most a rule says.
    #[must_use]
    pub const fn gives_points(self) -> bool {
        matches!(self, Self::Score | Self::Dots)
    }
}
