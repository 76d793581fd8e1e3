//! What is to be known of a decision before somebody votes in it, and what they voted. It is read with each vote, and so is no more than that:
//! the page of a decision counts its whole roll.

use domain::decisions::choosing::Choosing;
use domain::decisions::method::Method;
use domain::members::power::Power;

use super::for_and_against::method_of;
use super::page::seen;
use super::turnout::{MyVote, my_vote};
use crate::act::Viewer;
use crate::db::Db;
use crate::error::CommandError;

/// A decision as somebody votes in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoteHead {
    /// Its title.
    pub title: String,
    /// How it is voted on, once its vote is open; before, by a majority unless it chooses among options.
    pub method: Method,
    /// What it chooses among, and how, where it does.
    pub choosing: Option<Choosing>,
    /// Whether its vote has opened and its ballots are secret.
    pub is_secret: bool,
}

/// The head of a vote.
///
/// # Errors
/// If the viewer may not read decisions, there is none that the viewer may see, or the database fails.
pub async fn vote_head(db: &Db, viewer: &Viewer, number: i64) -> Result<VoteHead, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let me = viewer.member.as_ref().map(|member| member.id.clone());
    db.read(move |conn| {
        let row = seen(conn, number, me.as_ref())?;
        let (method, choosing) = (method_of(conn, &row)?, row.choosing()?);
        let is_secret = row.voting_from.is_some() && row.secret;
        Ok(VoteHead { title: row.title, method, choosing, is_secret })
    })
    .await
}

/// The vote that the viewer has cast where ballots are open.
///
/// # Errors
/// If the viewer may not read decisions, there is none that the viewer may see, its ballots are secret, the viewer has not voted, or the
/// database fails.
pub async fn own_vote(db: &Db, viewer: &Viewer, number: i64) -> Result<MyVote, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let me = viewer.member.as_ref().map(|member| member.id.clone());
    db.read(move |conn| {
        let row = seen(conn, number, me.as_ref())?;
        if row.secret {
            return Err(CommandError::NotFound);
        }
        my_vote(conn, &row, me.as_ref())?.ok_or(CommandError::NotFound)
    })
    .await
}
