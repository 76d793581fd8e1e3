//! What somebody said in a vote.

use std::fmt;
use std::str::FromStr;

use super::ballot::Ballot;
use super::count::Choice;

/// A vote as it was cast.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cast {
    /// For one proposal, against it, or neither.
    Choice(Choice),
    /// Among options.
    Ballot(Ballot),
}

impl fmt::Display for Cast {
    /// As it is stored.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Choice(choice) => choice.fmt(f),
            Self::Ballot(ballot) => ballot.fmt(f),
        }
    }
}

impl FromStr for Cast {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        text.parse().map(Self::Choice).or_else(|_| text.parse().map(Self::Ballot))
    }
}

impl serde::Serialize for Cast {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Cast {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|()| serde::de::Error::custom("no vote"))
    }
}
