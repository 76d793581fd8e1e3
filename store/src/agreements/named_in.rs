//! Which decisions are about which drafts.

use diesel::prelude::*;
use domain::decisions::effect::Effect;
use domain::decisions::stage::Stage;

use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{decision_effects, decisions};

/// A decision that would adopt a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftDecision {
    /// Its number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// Where it stands; never a proposal that its proposer alone sees.
    pub stage: Stage,
}

impl DraftDecision {
    /// Whether the decision is still to be taken or to take effect.
    #[must_use]
    pub fn live(&self) -> bool {
        matches!(self.stage, Stage::Discussion | Stage::Voting | Stage::Counted | Stage::Declared)
    }
}

/// A draft's number and a decision about it.
#[derive(Debug, Clone)]
pub(super) struct Named {
    pub draft: i64,
    pub decision: DraftDecision,
}

/// The decisions about drafts of an agreement, the newest first, without those that their proposers alone see.
pub(super) fn named_in(conn: &mut DbConn, slug: &str) -> Result<Vec<Named>, StoreError> {
    let rows: Vec<(i64, String, String, String)> = decision_effects::table
        .inner_join(decisions::table)
        .filter(decision_effects::effect.like("%\"adopt_version\"%"))
        .filter(decisions::discussion_from.is_not_null())
        .order((decisions::number.desc(), decision_effects::position))
        .select((decisions::number, decisions::title, decisions::stage, decision_effects::effect))
        .load(conn)?;
    let mut named = Vec::new();
    for (number, title, stage, effect) in rows {
        let corrupt = |what: &str| StoreError::Corrupt(format!("{what} of decision D-{number}"));
        let Effect::AdoptVersion { agreement, draft, .. } =
            serde_json::from_str(&effect).map_err(|_| corrupt("an effect"))?
        else {
            continue;
        };
        if agreement == slug {
            let stage = stage.parse().map_err(|_| corrupt("the stage"))?;
            // Several options of one decision may adopt the same draft.
            if named.iter().any(|one: &Named| one.draft == draft && one.decision.number == number) {
                continue;
            }
            named.push(Named { draft, decision: DraftDecision { number, title, stage } });
        }
    }
    Ok(named)
}
