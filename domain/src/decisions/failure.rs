//! Why the effects of a passed decision could not apply.

use serde::{Deserialize, Serialize};

use crate::validation::{Arg, FieldError};

/// The effect that refused, and why, kept with the decision so that its page can say so in any language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EffectFailure {
    /// The place of the effect among the decision's, counted from zero.
    pub position: usize,
    /// The translation key of the sentence.
    pub key: String,
    /// The sentence's arguments.
    pub args: Vec<(String, Arg)>,
}

impl EffectFailure {
    /// The failure of the effect at a position, from what refused it.
    #[must_use]
    pub fn new(position: usize, error: &FieldError) -> Self {
        let args = error.refusal.args.iter().map(|(name, arg)| ((*name).to_owned(), arg.clone())).collect();
        Self { position, key: error.refusal.key.to_owned(), args }
    }
}
