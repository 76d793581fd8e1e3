//! Who can cast a vote now, and what everybody else is told: of a cast, and of whoever looks at a ballot before it.

use diesel::prelude::*;
use domain::Moment;
use domain::decisions::paper::PaperState;
use domain::decisions::roll::RollReason;
use domain::decisions::stage::{Stage, vote_in_time};
use domain::members::power::Power;
use domain::validation::Refusal;

use super::meetings::present::require_there;
use super::page::seen;
use super::paper_rows::{paper_of, pile_of, refuse_paper};
use super::row::DecisionRow;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::CommandError;
use crate::ids::MemberId;
use crate::schema::electoral_roll;
use crate::time::{moment, stored};
use crate::tx::Tx;

/// Refuses whoever could cast no vote in a decision now, for the reason for which the cast would be refused, whatever the vote says. Whether a
/// secret ballot is in the box already is not asked here.
///
/// # Errors
/// As of [`super::vote`] and [`super::cast_secretly`], but for what is about the vote itself.
pub async fn require_vote(db: &Db, viewer: &Viewer, number: i64, now: Moment) -> Result<(), CommandError> {
    viewer.require(Power::Vote)?;
    let voter = viewer.member.as_ref().map(|member| member.id.clone()).ok_or(CommandError::Forbidden(Power::Vote))?;
    db.read(move |conn| {
        let row = seen(conn, number, Some(&voter))?;
        if row.secret && paper_of(conn, &row.id, &voter)? == Some(PaperState::Returned) {
            return refuse_paper(conn, &row.id, &voter);
        }
        require_open(conn, &row, now)?;
        votes_on_roll(conn, &row, &voter)?;
        if row.secret {
            refuse_paper(conn, &row.id, &voter)?;
        }
        require_there(conn, &row, &voter)?;
        refuse_paper(conn, &row.id, &voter)
    })
    .await
}

/// The refusal of somebody whom the roll leaves out.
#[must_use]
pub fn roll_refusal(reason: RollReason) -> Option<Refusal> {
    match reason {
        RollReason::Eligible | RollReason::IncludedByRuling => None,
        RollReason::OtherClass => Some(Refusal::new("error-not-on-roll-other-class")),
        RollReason::ClassWithoutVote => Some(Refusal::new("error-not-on-roll-class")),
        RollReason::JoinedTooRecently => Some(Refusal::new("error-not-on-roll-recent")),
        RollReason::OnLeave => Some(Refusal::new("error-not-on-roll-leave")),
        RollReason::Suspended => Some(Refusal::new("error-not-on-roll-suspended")),
        RollReason::Interested => Some(Refusal::new("error-not-on-roll-interested")),
        RollReason::InArrears => Some(Refusal::new("error-not-on-roll-arrears")),
        RollReason::ExcludedByRuling => Some(Refusal::new("error-not-on-roll-ruling")),
        RollReason::NoLongerMember => Some(Refusal::new("error-not-on-roll-gone")),
    }
}

/// Refuses a vote that comes before the opening or from the close on, whatever the jobs have done. What a request took for the moment may be
/// just before a close that was carried out meanwhile: a vote that waits for its papers is closed.
fn require_open(conn: &mut DbConn, row: &DecisionRow, now: Moment) -> Result<(), CommandError> {
    if row.stage()? == Stage::Withdrawn {
        return Err(CommandError::refused("error-vote-withdrawn"));
    }
    let (Some(from), Some(until)) = (row.voting_from, row.voting_until) else {
        return Err(CommandError::refused("error-vote-not-open"));
    };
    let now = moment(stored(now));
    let in_time = row.stage()? == Stage::Voting && vote_in_time(now, moment(from), moment(until));
    if in_time && pile_of(conn, &row.id)?.is_none() {
        return Ok(());
    }
    if now < moment(from) {
        return Err(CommandError::refused("error-vote-not-open"));
    }
    Err(Refusal::new("error-vote-closed").with("closed", moment(until)).into())
}

/// The votes of a member on a decision's roll.
///
/// # Errors
/// `error-not-on-roll-…` for whoever is not on it.
fn votes_on_roll(conn: &mut DbConn, row: &DecisionRow, voter: &MemberId) -> Result<i64, CommandError> {
    let place: Option<(String, i64)> = electoral_roll::table
        .find((&row.id, voter))
        .select((electoral_roll::reason, electoral_roll::votes))
        .first(conn)
        .optional()?;
    let Some((reason, votes)) = place else { return Err(CommandError::refused("error-not-on-roll-joined")) };
    let reason = reason.parse::<RollReason>().map_err(|_| row.corrupt("roll"))?;
    roll_refusal(reason).map_or(Ok(votes), |refusal| Err(refusal.into()))
}

impl Tx<'_> {
    /// Refuses a vote that comes before the opening or from the close on.
    ///
    /// # Errors
    /// `error-vote-withdrawn`, `error-vote-not-open`, `error-vote-closed` with the moment of the close.
    pub(super) fn require_open(&mut self, row: &DecisionRow) -> Result<(), CommandError> {
        require_open(self.conn, row, self.now)
    }

    /// Refuses whoever the roll leaves out; the votes of whoever is on it.
    ///
    /// # Errors
    /// `error-not-on-roll-…` with the roll's reason.
    pub(super) fn require_on_roll(&mut self, row: &DecisionRow, voter: &MemberId) -> Result<i64, CommandError> {
        votes_on_roll(self.conn, row, voter)
    }

    /// Whether a member can vote by the roll: for somebody else, who is not told why they cannot.
    pub(super) fn is_on_roll(&mut self, row: &DecisionRow, member: &MemberId) -> Result<bool, CommandError> {
        match votes_on_roll(self.conn, row, member) {
            Ok(_) => Ok(true),
            Err(CommandError::Invalid(_)) => Ok(false),
            Err(error) => Err(error),
        }
    }
}
