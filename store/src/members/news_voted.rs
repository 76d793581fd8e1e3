//! Who has voted already in open votes that close soon, so that no digest reminds them. Of secret votes it is never asked.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use domain::decisions::paper::PaperState;

use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::{DecisionId, MemberId};
use crate::schema::{open_votes, paper_issues};

/// In which decisions members have voted.
pub(super) type Voted = HashMap<MemberId, HashSet<DecisionId>>;

/// In which of some decisions, whose votes are open to see, some members have voted: on the web, or by a paper that came back.
pub(super) fn voted_among(
    conn: &mut DbConn,
    decisions: &[DecisionId],
    members: &[MemberId],
) -> Result<Voted, StoreError> {
    let mut voted = Voted::new();
    if decisions.is_empty() {
        return Ok(voted);
    }
    let cast: Vec<(MemberId, DecisionId)> = open_votes::table
        .filter(open_votes::decision_id.eq_any(decisions))
        .filter(open_votes::member_id.eq_any(members))
        .select((open_votes::member_id, open_votes::decision_id))
        .load(conn)?;
    let returned: Vec<(MemberId, DecisionId)> = paper_issues::table
        .filter(paper_issues::decision_id.eq_any(decisions))
        .filter(paper_issues::member_id.eq_any(members))
        .filter(paper_issues::state.eq(PaperState::Returned.as_str()))
        .select((paper_issues::member_id, paper_issues::decision_id))
        .load(conn)?;
    for (member, decision) in cast.into_iter().chain(returned) {
        voted.entry(member).or_default().insert(decision);
    }
    Ok(voted)
}
