//! What the receipt of a secret ballot says of its decision. It is read before each ballot is cast, and so is no more than that: the page of a
//! decision counts its whole roll.

use domain::Moment;
use domain::decisions::method::Asks;
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::rules::parameter::EARLY_CLOSE;

use super::close_early::ALL_VOTED;
use super::for_and_against::method_of;
use super::frozen::rules_of;
use super::meetings::present::{meeting_of, most_carried};
use super::page::seen;
use crate::act::Viewer;
use crate::db::Db;
use crate::error::CommandError;
use crate::time::moment;

/// A decision as a receipt names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptHead {
    /// Its number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// When its vote closes, once that is open.
    pub voting_until: Option<Moment>,
    /// Whether the rules let it close before, once everybody on the roll has voted.
    pub may_close_early: bool,
    /// Whether the rules let others' votes go along with a ballot.
    pub votes_go_along: bool,
}

/// The head of a receipt.
///
/// # Errors
/// If the viewer may not read decisions, there is none that the viewer may see, or the database fails.
pub async fn receipt_head(db: &Db, viewer: &Viewer, number: i64) -> Result<ReceiptHead, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let viewer = viewer.clone();
    db.read(move |conn| {
        let row = seen(conn, number, viewer.member.as_ref().map(|member| &member.id))?;
        let rules = rules_of(conn, &row.id, Stage::Voting)?;
        let by_rule = rules.iter().any(|rule| rule.key == EARLY_CLOSE && rule.value == ALL_VOTED);
        // A draw by lot stays open until its deadline whatever the rules say.
        let is_draw = row.choosing()?.is_some_and(|choosing| choosing.method.asks() == Asks::Number);
        let (method, meeting) = (method_of(conn, &row)?, meeting_of(conn, row.id.as_str())?);
        let votes_go_along = row.secret && most_carried(meeting.is_some(), &rules, row.secret, method).is_ok();
        Ok(ReceiptHead {
            number: row.number,
            title: row.title,
            voting_until: row.voting_until.map(moment),
            may_close_early: by_rule && !is_draw,
            votes_go_along,
        })
    })
    .await
}
