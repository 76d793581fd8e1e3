//! What effects may not leave behind together, though each of them could apply: nobody with a vote, a floor above its cap, secret votes
//! whose count needs names, votes that count those present where there is no meeting.

use domain::Day;
use domain::decisions::effect::Effect;
use domain::rules::parameter::{MAJORITY, MAJORITY_CLASSES, SECRECY, SHARING_CAP, SHARING_FLOOR, VOTES, VOTES_BY_KIND};

use super::present_when::{OF_PRESENT, nobody_present};
use super::roll::somebody_votes;
use super::secret_when::contradiction;
use crate::error::StoreError;
use crate::sharing::floor_is_above_cap;
use crate::tx::Tx;

impl Tx<'_> {
    /// Of effects that have been applied, the place of the last one that left behind what may not be, counted from zero, and why;
    /// `None` where all is well.
    pub(super) fn leaves_impossible(
        &mut self,
        effects: &[Effect],
        day: Day,
    ) -> Result<Option<(usize, &'static str)>, StoreError> {
        let of_votes = effects.iter().enumerate().rev().find_map(|(at, effect)| Some((at, refusal_of_votes(effect)?)));
        if of_votes.is_some() && !somebody_votes(self.conn, day)? {
            return Ok(of_votes);
        }
        for (position, effect) in effects.iter().enumerate().rev() {
            if let Effect::SetRule { key, scope, .. } = effect
                && [SHARING_FLOOR, SHARING_CAP].contains(&key.as_str())
                && floor_is_above_cap(self.conn, scope, day)?
            {
                return Ok(Some((position, "error-sharing-floor-above-cap")));
            }
            if let Effect::SetRule { key, scope, .. } = effect
                && [SECRECY, MAJORITY, MAJORITY_CLASSES].contains(&key.as_str())
                && let Some(refusal) = contradiction(self.conn, scope, day)?
            {
                return Ok(Some((position, refusal)));
            }
            if let Effect::SetRule { key, scope, .. } = effect
                && OF_PRESENT.contains(&key.as_str())
                && let Some(refusal) = nobody_present(self.conn, scope, day)?
            {
                return Ok(Some((position, refusal)));
            }
        }
        Ok(None)
    }
}

/// What is said of an effect after which nobody has a vote; `None` where it has nothing to do with votes.
fn refusal_of_votes(effect: &Effect) -> Option<&'static str> {
    match effect {
        Effect::SetRule { key, .. } => [VOTES, VOTES_BY_KIND].contains(&key.as_str()).then_some("error-nobody-votes"),
        Effect::ChangeMembership { .. } => Some("error-status-last"),
        _ => None,
    }
}
