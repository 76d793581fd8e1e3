//! Rankings in one number each, since a million numbers are put in order many times faster than a million lists.

use std::ops::Range;

use super::papers::{Candidate, summed};

/// How many bits a mark takes in a packed ranking.
const MARK_BITS: u32 = 4;
/// How many marks fit into a packed ranking.
pub(super) const PACKED_MARKS: usize = 16;
/// How many bits make a digit, by which many numbers are sorted: as many as let the counts of its values stay in the fastest memory.
const DIGIT_BITS: u32 = 11;
/// How many values a digit may have.
const DIGITS: usize = 1 << DIGIT_BITS;
/// The greatest value of a digit.
const DIGIT_MAX: u64 = (1 << DIGIT_BITS) - 1;
/// Of how many numbers the counts of digits are worth their while: with fewer there is little to do, and more do not stay in fast memory.
const SORTED_BY_DIGITS: Range<usize> = 2_048..262_144;
/// How many numbers are gathered before equal ones among them are made one.
const GATHERED_MAX: usize = 131_072;

/// A ranking in one number: four bits for each mark, the best in the highest, a candidate's place and one, so that numbers stand in the
/// order of rankings. `None` where it does not fit.
pub(super) fn pack(ranking: &[u16]) -> Option<u64> {
    let fits = ranking.len() <= PACKED_MARKS && ranking.iter().all(|mark| *mark < 15);
    let shifts = (0..u64::BITS).step_by(4).rev();
    fits.then(|| ranking.iter().zip(shifts).fold(0, |key, (mark, shift)| key | (u64::from(*mark) + 1) << shift))
}

/// The packed number of the ranking that ranks from 1 on, each given once, say; `None` where they say something else, or it does not fit.
pub(super) fn pack_ranks(numbers: &[(Candidate, u64)], candidates: usize) -> Option<u64> {
    let (mut key, mut ranks, mut named) = (0_u64, 0_u64, 0_u64);
    for (candidate, rank) in numbers {
        let fits = (1..=16).contains(rank) && *candidate < 15 && usize::from(*candidate) < candidates;
        let (place, name) = (1_u64.checked_shl(u32::try_from(*rank).ok()?)?, 1_u64 << (candidate & 15));
        if !fits || ranks & place != 0 || named & name != 0 {
            return None;
        }
        (ranks, named) = (ranks | place, named | name);
        key |= (u64::from(*candidate) + 1) << (64 - 4 * rank);
    }
    // One bit behind the other from that of the first rank on.
    let has_no_gap = ranks != 0 && (ranks + 2) & ranks == 0;
    has_no_gap.then_some(key)
}

/// The ranking of a packed number.
pub(super) fn unpack(key: u64) -> impl Iterator<Item = u16> {
    let length = (u64::BITS - key.trailing_zeros()).div_ceil(MARK_BITS);
    // The length is known, so that a list takes all marks at once.
    (0..length).map(move |place| {
        let mark = key >> (u64::BITS - MARK_BITS * (place + 1)) & 15;
        u16::try_from(mark).unwrap_or(0).saturating_sub(1)
    })
}

/// Packed rankings that are being folded, each with its papers.
#[derive(Debug, Clone)]
pub(super) struct Packed {
    rankings: Vec<(u64, u64)>,
    /// How many are gathered at most until equal ones are made one.
    gathered_max: usize,
}

impl Default for Packed {
    fn default() -> Self {
        Self { rankings: Vec::new(), gathered_max: GATHERED_MAX }
    }
}

impl Packed {
    /// Adds a ranking that so many papers bear.
    pub(super) fn add(&mut self, key: u64, count: u64) {
        if self.rankings.len() >= self.gathered_max {
            self.rankings = summed(sorted(std::mem::take(&mut self.rankings)));
            // Where few are equal, it is tried again once there are many more, so that trying costs little in all.
            if self.rankings.len() > self.gathered_max / 2 {
                self.gathered_max = self.gathered_max.saturating_mul(4);
            }
        }
        self.rankings.push((key, count));
    }

    /// Each ranking once, in their order, with the sum of its papers.
    pub(super) fn folded(self) -> Vec<(u64, u64)> {
        summed(sorted(self.rankings))
    }
}

/// Packed rankings in their order, equal ones in any order among themselves.
fn sorted(mut packed: Vec<(u64, u64)>) -> Vec<(u64, u64)> {
    if SORTED_BY_DIGITS.contains(&packed.len()) {
        return by_digits(packed);
    }
    packed.sort_unstable_by_key(|(key, _)| *key);
    packed
}

/// The same by digits from the lowest on, each pass keeping the order of the one before. It takes as long whatever voters write, and digits
/// in which no two numbers differ cost nothing.
///
/// Source: D. E. Knuth, *The Art of Computer Programming*, volume 3 (2nd edition), 5.2.5, algorithm R, with counts of digits (5.2, algorithm D).
fn by_digits(mut packed: Vec<(u64, u64)>) -> Vec<(u64, u64)> {
    let (any, all) = packed.iter().fold((0, u64::MAX), |(any, all), (key, _)| (any | key, all & key));
    let differing = if packed.is_empty() { 0 } else { any ^ all };
    let mut other = vec![(0, 0); packed.len()];
    let mut shift = differing.trailing_zeros();
    while shift < u64::BITS {
        let digit = |key: u64| usize::try_from(key >> shift & DIGIT_MAX).unwrap_or(0);
        if digit(differing) != 0 {
            let mut places = [0_usize; DIGITS];
            for (key, _) in &packed {
                if let Some(count) = places.get_mut(digit(*key)) {
                    *count += 1;
                }
            }
            let mut sum = 0;
            for place in &mut places {
                (*place, sum) = (sum, sum + *place);
            }
            for ranking in &packed {
                if let Some(place) = places.get_mut(digit(ranking.0)) {
                    if let Some(slot) = other.get_mut(*place) {
                        *slot = *ranking;
                    }
                    *place += 1;
                }
            }
            std::mem::swap(&mut packed, &mut other);
        }
        shift += DIGIT_BITS;
    }
    packed
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn digits_put_numbers_in_order(
            keys in vec(any::<u64>(), 0..200),
            kept in prop_oneof![Just(u64::MAX), Just(u64::MAX << 32), Just(0xf0f0_0000_0000_000f), any::<u64>()],
            same in any::<u64>(),
        ) {
            let numbers: Vec<(u64, u64)> = keys.into_iter().map(|key| key & kept | same & !kept).zip(0..).collect();
            let mut wanted = numbers.clone();
            wanted.sort();
            prop_assert_eq!(by_digits(numbers), wanted);
        }

        #[test]
        fn equal_rankings_become_one_however_many_are_gathered(
            papers in vec((0_u64..40, 1_u64..9), 0..300),
            gathered_max in 1_usize..50,
        ) {
            let mut packed = Packed { gathered_max, ..Packed::default() };
            let mut wanted = BTreeMap::new();
            for (key, count) in papers {
                packed.add(key, count);
                *wanted.entry(key).or_insert(0) += count;
            }
            prop_assert_eq!(packed.folded(), wanted.into_iter().collect::<Vec<_>>());
        }

        #[test]
        fn a_packed_ranking_unpacks_to_itself(all in Just((0_u16..15).collect::<Vec<_>>()).prop_shuffle(), length in 0_usize..16) {
            let ranking: Vec<u16> = all.into_iter().take(length).collect();
            let key = pack(&ranking);
            prop_assert_eq!(key.map(|key| unpack(key).collect()), Some(ranking));
        }
    }
}
