//! Places along a pool's line. A place is a number that stays: it is counted from 1 at the head over every position at which
//! anything stands or stood, so that whoever is listed at a place pays for the segments that lead there, whatever comes and goes.
//! What stands nowhere in a month costs nothing there, and what replaces another has its place.
//!
//! What was struck out never stood, and has no place. It cannot be struck out while somebody is listed at its place or further: see
//! [`Pool::check_strike`].

use std::collections::BTreeSet;

use domain::Day;
use domain::sharing::{NewSource, PLACE_MAX};
use domain::validation::Refusal;

use super::basis::BasisSource;
use super::pool::{Pool, PoolSource};
use crate::error::CommandError;

impl Pool {
    /// Every position along the line at which anything stands or stood, from the head: the first is place 1.
    pub(super) fn positions(&self) -> Vec<i64> {
        let stood = self.sources.iter().filter(|source| !source.is_struck());
        stood.map(|source| source.position).collect::<BTreeSet<i64>>().into_iter().collect()
    }

    /// The place of a source along the line, counted from 1; none of one that was struck out, where nothing else stood.
    #[must_use]
    pub fn place_of(&self, source: &PoolSource) -> Option<u32> {
        let positions = self.positions();
        positions.contains(&source.position).then(|| place(&positions, source.position))
    }

    /// How many places the line has.
    #[must_use]
    pub fn places(&self) -> usize {
        self.positions().len()
    }

    /// Refuses to strike out a source whose place would go with it while somebody is listed there or further: they would pay for other
    /// segments, or for none. Of a line with a single place that is still its head.
    ///
    /// # Errors
    /// `error-pool-source-listed` (argument `place`) beside `until`.
    pub(super) fn check_strike(&self, struck: &PoolSource) -> Result<(), CommandError> {
        let shares = |other: &PoolSource| {
            other.position == struck.position
                && !other.is_struck()
                && (other.from, &other.slug) != (struck.from, &struck.slug)
        };
        let positions = self.positions();
        if self.sources.iter().any(shares) || positions.len() == 1 {
            return Ok(());
        }
        let at = i64::from(place(&positions, struck.position));
        match self.listed.iter().any(|listed| !listed.is_struck() && listed.place >= at) {
            true => Err(Refusal::new("error-pool-source-listed").with("place", at).at("until").into()),
            false => Ok(()),
        }
    }

    /// Refuses a place beyond the line. The head is a place also where nothing is in the pool yet.
    ///
    /// # Errors
    /// `error-pool-place-beyond` (argument `places`) beside `place`.
    pub(super) fn check_place(&self, place: u32) -> Result<(), CommandError> {
        let places = self.places();
        match usize::try_from(place).is_ok_and(|place| place <= places.max(1)) {
            true => Ok(()),
            false => Err(Refusal::new("error-pool-place-beyond").with("places", places).at("place").into()),
        }
    }

    /// What stood at a source's place before it; none where nothing did, or the source itself.
    #[must_use]
    pub fn replaced_by(&self, source: &PoolSource) -> Option<&PoolSource> {
        let before = |other: &&PoolSource| {
            other.position == source.position && !other.is_struck() && other.until.is_some_and(|day| day <= source.from)
        };
        let before = self.sources.iter().filter(before).max_by_key(|other| other.until);
        before.filter(|before| before.address() != source.address())
    }

    /// Whether nothing stands at a position on a day or later.
    fn is_free(&self, position: i64, from: Day) -> bool {
        let there = |source: &&PoolSource| source.position == position && !source.is_struck();
        self.sources.iter().filter(there).all(|source| source.until.is_some_and(|until| until <= from))
    }

    /// Whether a source has one of the line's places.
    fn is_placed(&self, source: &PoolSource) -> bool {
        self.positions().contains(&source.position)
    }

    /// What was in it and can be replaced at its place from some day on, in order.
    pub fn replaceable(&self) -> impl Iterator<Item = &PoolSource> {
        let last = |source: &&PoolSource| {
            let later = |other: &PoolSource| other.address() == source.address() && other.from > source.from;
            !self.sources.iter().any(later)
        };
        let free = |source: &&PoolSource| self.is_free(source.position, Day::MAX) && self.is_placed(source);
        self.sources.iter().filter(last).filter(free)
    }

    /// The position of something new: of what it replaces, or where it was itself before, if that is free; otherwise the end.
    ///
    /// # Errors
    /// Beside `replaces` `error-choice` or `error-pool-place-taken` (argument `name`).
    pub(super) fn position_for(&self, new: &NewSource) -> Result<i64, CommandError> {
        let own = format!("{}/{}", new.kind, new.slug);
        let last_of = |address: &str| {
            self.sources.iter().rev().find(|source| source.address() == address).filter(|source| self.is_placed(source))
        };
        let free = |source: &PoolSource| self.is_free(source.position, new.from);
        if let Some(replaces) = &new.replaces {
            let replaced = last_of(replaces).ok_or_else(|| Refusal::new("error-choice").at("replaces"))?;
            if !free(replaced) {
                let refusal = Refusal::new("error-pool-place-taken").with("name", replaced.name.as_str());
                return Err(refusal.at("replaces").into());
            }
            return Ok(replaced.position);
        }
        Ok(last_of(&own).filter(|source| free(source)).map_or_else(|| self.end(), |source| source.position))
    }

    /// A position behind every other.
    fn end(&self) -> i64 {
        self.sources.iter().map(|source| source.position).max().map_or(1, |last| last + 1)
    }

    /// How many segments lead to the farthest place of those who take part in a month.
    pub(super) fn reached(&self, places: impl Iterator<Item = u32>) -> usize {
        let farthest = places.max().and_then(|place| usize::try_from(place).ok()).unwrap_or(0);
        farthest.min(self.positions().len())
    }
}

/// The place of a position.
pub(super) fn place(positions: &[i64], position: i64) -> u32 {
    let before = positions.iter().filter(|other| **other < position).count();
    u32::try_from(before + 1).unwrap_or(u32::MAX)
}

/// What each segment of a month costs, in minor units: along a line by its place, nothing where nothing stood in the month, as far as
/// anything stood or as `reached`; otherwise what each source costs, in order.
pub(super) fn segments(sources: &[BasisSource], reached: usize) -> Vec<i64> {
    let most = usize::try_from(PLACE_MAX).unwrap_or(usize::MAX);
    let index = |place: u32| usize::try_from(place).unwrap_or(usize::MAX).min(most);
    let Some(last) = sources.iter().filter_map(|source| source.place).max() else {
        return sources.iter().map(|source| source.minor).collect();
    };
    let mut segments = vec![0; index(last).max(reached.min(most))];
    for source in sources {
        let segment = source.place.and_then(|place| index(place).checked_sub(1));
        if let Some(segment) = segment.and_then(|segment| segments.get_mut(segment)) {
            *segment = source.minor;
        }
    }
    segments
}
