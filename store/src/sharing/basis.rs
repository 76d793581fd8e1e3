//! What a pool's month was shared by, kept with it: so that it can be shown, and shared again, when rules, sources and
//! measures have changed.

use std::collections::BTreeMap;

use domain::Day;
use domain::sharing::{Method, Participation, Terms};
use serde::{Deserialize, Serialize};

use super::pool::PoolMeasure;
use crate::error::StoreError;
use crate::ids::RuleValueId;

/// A line of what a source costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BasisLine {
    /// The machine or the service that it belongs to, as forms name it: `services/mail`.
    pub address: String,
    /// The name of the machine or the service that it belongs to.
    pub of: String,
    /// What is paid for.
    pub name: String,
    /// The first day of the month that counts.
    pub from: Day,
    /// The first day that counts no more.
    pub until: Day,
    /// What it comes to, in minor units.
    pub minor: i64,
}

impl BasisLine {
    /// For how many days of the month.
    #[must_use]
    pub fn days(&self) -> i64 {
        (self.until - self.from).num_days()
    }

    /// Whether the other is the same cost, on some day of both.
    pub(super) fn overlaps(&self, other: &Self) -> bool {
        let same = self.address == other.address && self.name == other.name;
        same && self.from < other.until && other.from < self.until
    }
}

/// A source with what it costs in the month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BasisSource {
    /// As forms name it: `assets/heron`.
    pub address: String,
    /// Its name.
    pub name: String,
    /// The cost in minor units: the sum of the lines.
    pub minor: i64,
    /// What it is made of.
    pub lines: Vec<BasisLine>,
    /// Its place along the line, from 1; none where costs are not shared along one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<u32>,
}

/// A measure that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BasisMeasure {
    /// As forms name it: `service/measure`.
    pub address: String,
    /// What is measured.
    pub name: String,
    /// The unit, in words.
    pub unit: String,
}

impl From<&PoolMeasure> for BasisMeasure {
    fn from(measure: &PoolMeasure) -> Self {
        Self { address: measure.address(), name: measure.name.clone(), unit: measure.unit.clone() }
    }
}

/// What a pool's month was shared by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    /// The method and its numbers.
    pub terms: Terms,
    /// The rule values that say so, by parameter; of parameters for classes by `parameter class`.
    pub values: BTreeMap<String, RuleValueId>,
    /// How many parts each class counts for, by its slug.
    pub weights: BTreeMap<String, u32>,
    /// Who took part.
    pub participants: Participation,
    /// What measured use, where the method looks at it.
    pub use_measure: Option<BasisMeasure>,
    /// What measured reserved capacity, where the method looks at it.
    pub reserved_measure: Option<BasisMeasure>,
    /// What was shared, in order.
    pub sources: Vec<BasisSource>,
}

impl Basis {
    /// What a run has kept. Along a line, months that were posted before places were kept had them by the order of their sources.
    pub(super) fn read(kept: &str) -> Result<Self, StoreError> {
        let basis = serde_json::from_str(kept);
        let mut basis: Self = basis.map_err(|error| StoreError::Corrupt(format!("the basis of a month: {error}")))?;
        if basis.terms.method == Method::Serial {
            for (place, source) in (1..).zip(&mut basis.sources) {
                source.place.get_or_insert(place);
            }
        }
        Ok(basis)
    }
}
