//! What the form of a proposal offers to choose from.

use diesel::prelude::*;
use domain::members::power::Power;

use super::templates::{KeptTemplate, in_use};
use crate::act::Viewer;
use crate::circles::closed_ids;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::schema::{agreements, circles, classes, decision_topics, drafts, pools};

/// How many drafts are offered at most.
const DRAFTS_MAX: i64 = 200;

/// A draft that a proposal may put in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdoptableDraft {
    /// The agreement's slug.
    pub agreement: String,
    /// Its title.
    pub title: String,
    /// The draft's number.
    pub draft: i64,
}

/// What the form of a proposal offers.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// Classes of members: slug and name.
    pub classes: Vec<(String, String)>,
    /// Drafts that no decision has taken up.
    pub drafts: Vec<AdoptableDraft>,
    /// The pools of cost that are open: address part and name, by name.
    pub pools: Vec<(String, String)>,
    /// The topics that are open: address part and name, by name.
    pub topics: Vec<(String, String)>,
    /// The circles that are not closed: address part and name, by name.
    pub circles: Vec<(String, String)>,
    /// The templates that are in use, by name.
    pub templates: Vec<KeptTemplate>,
}

/// What the form of a proposal offers to the viewer.
///
/// # Errors
/// If the viewer may not propose, or the database fails.
pub async fn choices(db: &Db, viewer: &Viewer) -> Result<Choices, CommandError> {
    viewer.require(Power::Propose)?;
    let adopts = viewer.may(Power::DraftAgreements);
    db.read(move |conn| {
        let read = |error: diesel::result::Error| CommandError::from(StoreError::from(error));
        let classes =
            classes::table.order(classes::position).select((classes::slug, classes::name)).load(conn).map_err(read)?;
        let mut open: Vec<(String, String, i64)> = Vec::new();
        if adopts {
            open = drafts::table
                .inner_join(agreements::table)
                .filter(drafts::status.eq("open"))
                .order((agreements::title, drafts::number))
                .limit(DRAFTS_MAX)
                .select((agreements::slug, agreements::title, drafts::number))
                .load(conn)
                .map_err(read)?;
        }
        let draft = |(agreement, title, draft)| AdoptableDraft { agreement, title, draft };
        let shared = pools::table
            .filter(pools::closed_on.is_null())
            .order((pools::name, pools::slug))
            .select((pools::slug, pools::name));
        let pools = shared.load(conn).map_err(read)?;
        let topics = decision_topics::table
            .filter(decision_topics::closed_at.is_null())
            .order((decision_topics::name, decision_topics::slug))
            .select((decision_topics::slug, decision_topics::name))
            .load(conn)
            .map_err(read)?;
        let closed = closed_ids(conn)?;
        let circles = circles::table
            .filter(circles::id.ne_all(closed))
            .order((circles::name, circles::slug))
            .select((circles::slug, circles::name))
            .load(conn)
            .map_err(read)?;
        let templates = in_use(conn)?;
        Ok(Choices { classes, pools, topics, circles, templates, drafts: open.into_iter().map(draft).collect() })
    })
    .await
}
