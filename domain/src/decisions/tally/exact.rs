//! Exact amounts as text, `250/3`, so that no reader takes them for floats.

use num_bigint::BigUint;
use num_rational::Ratio;
use serde::{Deserialize, Deserializer, Serializer, de::Error};

/// Writes a fraction in lowest terms.
pub(super) fn serialize<S: Serializer>(exact: &Ratio<BigUint>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(exact)
}

/// Reads what [`serialize`] wrote.
pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Ratio<BigUint>, D::Error> {
    String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
}
