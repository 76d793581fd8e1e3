//! Lots that anybody can draw again: an order made of a public seed.

use sha2::{Digest, Sha256};

use crate::agreements::clauses::hash;

/// The order in which things are drawn, by a seed that was published before and the name of each: the least SHA-256 of the seed, a
/// line break and the name comes first. Equal names stand in the order given.
///
/// Source: the keyed permutation of J. Gentle's *Random Number Generation and Monte Carlo Methods* (2003), 2.4, with a
/// cryptographic hash for a key, as in RFC 3797 (Publicly Verifiable Nominations Committee Random Selection).
#[must_use]
pub fn draw<N: AsRef<str>>(seed: &str, names: &[N]) -> Vec<usize> {
    let mut keyed: Vec<(Vec<u8>, usize)> = names
        .iter()
        .enumerate()
        .map(|(place, name)| {
            let digest = Sha256::new().chain_update(seed).chain_update("\n").chain_update(name.as_ref()).finalize();
            (digest.to_vec(), place)
        })
        .collect();
    keyed.sort();
    keyed.into_iter().map(|(_, place)| place).collect()
}

/// What puts a name in its place: the SHA-256 of the seed, a line break and the name, in hexadecimal digits.
#[must_use]
pub fn digest(seed: &str, name: &str) -> String {
    hash(&format!("{seed}\n{name}"))
}

#[cfg(test)]
mod tests;
