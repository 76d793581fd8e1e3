//! Caps and floors: what somebody pays at most and at least, whatever the method says.

use std::cmp::Ordering;

use num_bigint::BigUint;

use super::exact::Exact;
use crate::validation::Refusal;

/// The bound that somebody's portion lies on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// The least that they pay.
    Floor,
    /// The most that they pay.
    Cap,
}

/// A participant's bounds in minor units.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bounds {
    /// The least; zero where there is no floor.
    pub floor: BigUint,
    /// The most, if there is a cap.
    pub cap: Option<BigUint>,
}

/// How portions were fitted into their bounds. All amounts but `plain` itself are in minor units over its denominator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scaling {
    /// The portions that the method alone would make.
    pub plain: Exact,
    /// What is shared in all.
    pub target: BigUint,
    /// What those who lie on a bound pay together.
    pub bound: BigUint,
    /// What those who lie on none would pay together by the method alone.
    pub free: BigUint,
    /// The bound that each lies on.
    pub on: Vec<Option<Bound>>,
}

impl Scaling {
    /// How portions come into their bounds; none where all lie in them already.
    ///
    /// # Errors
    /// As [`fit`].
    pub fn of(plain: Exact, bounds: &[Bounds], total_minor: &BigUint) -> Result<Option<Self>, Refusal> {
        if are_within(&plain, bounds) {
            return Ok(None);
        }
        let (_, on) = fit(plain.clone(), bounds, total_minor)?;
        let target = plain.sum().max(floors(&plain, bounds));
        let (mut bound, mut free) = (BigUint::default(), BigUint::default());
        for ((portion, bounds), on) in plain.numerators.iter().zip(bounds).zip(&on) {
            match on {
                None => free += portion,
                Some(Bound::Floor) => bound += &bounds.floor * &plain.denominator,
                Some(Bound::Cap) => bound += bounds.cap.clone().unwrap_or_default() * &plain.denominator,
            }
        }
        Ok(Some(Self { plain, target, bound, free, on }))
    }

    /// What is left for those who lie on no bound, in minor units over the denominator of the plain portions.
    #[must_use]
    pub fn left(&self) -> BigUint {
        if self.bound < self.target { &self.target - &self.bound } else { BigUint::default() }
    }

    /// What somebody's portion would be at the rate of those who lie on no bound: of what is left, as much as their plain portion
    /// is of those others'. Above and below the line, in minor units; `None` where everybody lies on a bound.
    #[must_use]
    pub fn at_their_rate(&self, place: usize) -> Option<(BigUint, BigUint)> {
        let plain = self.plain.numerators.get(place)?;
        let below = &self.free * &self.plain.denominator;
        (below != BigUint::default()).then(|| (plain * self.left(), below))
    }
}

/// Portions in their bounds, and the bound that each lies on.
pub type Fitted = (Exact, Vec<Option<Bound>>);

/// Fits portions into their bounds: every portion that lies on no bound is scaled by one common factor, so that the sum
/// stays what it was, or becomes the sum of the floors where that is more.
///
/// # Errors
/// `error-sharing-floors` where the floors come to more than `total_minor`, `error-sharing-caps` where the caps leave less
/// than the portions came to; with the figures of [`floors_exceed`] and [`caps_leave`].
pub fn fit(exact: Exact, bounds: &[Bounds], total_minor: &BigUint) -> Result<Fitted, Refusal> {
    let floors = floors(&exact, bounds);
    if floors > total_minor * &exact.denominator {
        return Err(floors_exceed(bounds, total_minor));
    }
    if are_within(&exact, bounds) {
        let free = vec![None; bounds.len()];
        return Ok((exact, free));
    }
    let target = exact.sum().max(floors);
    let turns = turns(&exact, bounds);
    let factor = factor(&exact, bounds, &turns, &target).ok_or_else(|| caps_leave(&exact, bounds, &target))?;
    Ok(scaled(&exact, bounds, &factor))
}

/// The refusal of floors that come to more than the cost: `total` and what they come to `together` in minor units, and the `count` of
/// those who have one.
fn floors_exceed(bounds: &[Bounds], total_minor: &BigUint) -> Refusal {
    let floors = bounds.iter().map(|bounds| &bounds.floor).filter(|floor| **floor != BigUint::default());
    Refusal::new("error-sharing-floors")
        .with("total", shown(total_minor))
        .with("count", floors.clone().count())
        .with("together", shown(&floors.sum()))
}

/// The refusal of caps that leave less than is to be shared: `total`, and what they come to `together`, in minor units; the `count` of
/// those whose portion comes up to its cap; and of those whom the method gives nothing, and who pay their floor, the count
/// (`least`), which is in the sum.
fn caps_leave(exact: &Exact, bounds: &[Bounds], target: &BigUint) -> Refusal {
    let (mut count, mut least, mut together) = (0_usize, 0_usize, BigUint::default());
    for (portion, bounds) in exact.numerators.iter().zip(bounds) {
        if *portion != BigUint::default() {
            count += 1;
            together += bounds.cap.clone().unwrap_or_default();
        } else if bounds.floor != BigUint::default() {
            least += 1;
            together += &bounds.floor;
        }
    }
    Refusal::new("error-sharing-caps")
        .with("total", shown(&(target / &exact.denominator)))
        .with("count", count)
        .with("least", least)
        .with("together", shown(&together))
}

/// An amount in minor units as a sentence takes it.
pub(super) fn shown(minor: &BigUint) -> i64 {
    i64::try_from(minor).unwrap_or(i64::MAX)
}

/// The sum of the floors, over the denominator of the portions.
fn floors(exact: &Exact, bounds: &[Bounds]) -> BigUint {
    bounds.iter().map(|bounds| &bounds.floor * &exact.denominator).sum()
}

fn are_within(exact: &Exact, bounds: &[Bounds]) -> bool {
    exact.numerators.iter().zip(bounds).all(|(portion, bounds)| within(portion, bounds, &exact.denominator))
}

fn within(portion: &BigUint, bounds: &Bounds, denominator: &BigUint) -> bool {
    *portion >= &bounds.floor * denominator && bounds.cap.as_ref().is_none_or(|cap| *portion <= cap * denominator)
}

/// A factor as a fraction.
#[derive(Clone)]
struct Factor {
    above: BigUint,
    below: BigUint,
}

impl Factor {
    fn compare(&self, other: &Self) -> Ordering {
        (&self.above * &other.below).cmp(&(&other.above * &self.below))
    }
}

/// The factor from which on a participant's portion leaves its floor, or stays on its cap.
struct Turn<'a> {
    factor: Factor,
    participant: usize,
    portion: &'a BigUint,
    /// The bound that is left or met, over the common denominator.
    bound: BigUint,
    onto: Option<Bound>,
}

/// Every turn, from the smallest factor up. A portion of nothing has none: no factor moves it from its floor.
fn turns<'a>(exact: &'a Exact, bounds: &[Bounds]) -> Vec<Turn<'a>> {
    let mut turns = Vec::new();
    for (participant, (portion, bounds)) in exact.numerators.iter().zip(bounds).enumerate() {
        if *portion == BigUint::default() {
            continue;
        }
        let turn = |minor: &BigUint, onto| {
            let bound = minor * &exact.denominator;
            Turn { factor: Factor { above: bound.clone(), below: portion.clone() }, participant, portion, bound, onto }
        };
        turns.push(turn(&bounds.floor, None));
        turns.extend(bounds.cap.as_ref().map(|cap| turn(cap, Some(Bound::Cap))));
    }
    // Where floor and cap are equal, the floor is left before the cap is met.
    let order = |turn: &Turn<'_>| (turn.participant, turn.onto.is_some());
    turns.sort_by(|a, b| a.factor.compare(&b.factor).then_with(|| order(a).cmp(&order(b))));
    turns
}

/// The factor at which the portions come to the target; `None` where no factor is large enough.
fn factor(exact: &Exact, bounds: &[Bounds], turns: &[Turn<'_>], target: &BigUint) -> Option<Factor> {
    let mut bound: BigUint = bounds.iter().map(|bounds| &bounds.floor * &exact.denominator).sum();
    let mut free = BigUint::default();
    for turn in turns {
        // Up to this turn the sum is bound + factor × free.
        if &bound * &turn.factor.below + &free * &turn.factor.above >= target * &turn.factor.below {
            break;
        }
        if turn.onto.is_none() {
            bound -= &turn.bound;
            free += turn.portion;
        } else {
            bound += &turn.bound;
            free -= turn.portion;
        }
    }
    if free == BigUint::default() {
        return (bound >= *target).then(|| Factor { above: BigUint::default(), below: BigUint::from(1_u8) });
    }
    (bound <= *target).then(|| Factor { above: target - bound, below: free })
}

/// The portions at a factor, each within its bounds, and the bound that each lies on.
fn scaled(exact: &Exact, bounds: &[Bounds], factor: &Factor) -> (Exact, Vec<Option<Bound>>) {
    let denominator = &exact.denominator * &factor.below;
    let (numerators, on) = exact
        .numerators
        .iter()
        .zip(bounds)
        .map(|(portion, bounds)| {
            let (portion, floor) = (portion * &factor.above, &bounds.floor * &denominator);
            match bounds.cap.as_ref().map(|cap| cap * &denominator) {
                Some(cap) if portion >= cap => (cap, Some(Bound::Cap)),
                _ if portion < floor => (floor, Some(Bound::Floor)),
                _ => (portion, None),
            }
        })
        .unzip();
    (Exact { numerators, denominator }, on)
}
