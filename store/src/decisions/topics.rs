//! The topics that proposals name and delegations are given for: the list, and keeping it.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Moment;
use domain::decisions::delegation::address_part;
use domain::decisions::topic::{TOPICS_MAX, check_topic};
use domain::members::power::Power;
use domain::validation::Refusal;
use serde_json::json;

use crate::act::{Act, Viewer};
use crate::audit::Event;
use crate::circles::closed_ids;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::schema::{circles, decision_topics};
use crate::time::{moment, stored};
use crate::tx::Tx;

/// A topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// The address part.
    pub slug: String,
    /// The name.
    pub name: String,
    /// Since when no proposal names it any more.
    pub closed_at: Option<Moment>,
}

/// All topics, by name; those that are closed last.
///
/// # Errors
/// If the viewer may not read decisions, or the database fails.
pub async fn topics(db: &Db, viewer: &Viewer) -> Result<Vec<Topic>, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    db.read(|conn| Ok(topics_of(conn)?)).await
}

/// All topics, by name; those that are closed last.
pub(super) fn topics_of(conn: &mut DbConn) -> Result<Vec<Topic>, StoreError> {
    let rows: Vec<(String, String, Option<NaiveDateTime>)> = decision_topics::table
        .order((decision_topics::name, decision_topics::slug))
        .select((decision_topics::slug, decision_topics::name, decision_topics::closed_at))
        .load(conn)?;
    let topic =
        |(slug, name, closed_at): (_, _, Option<NaiveDateTime>)| Topic { slug, name, closed_at: closed_at.map(moment) };
    let (open, closed): (Vec<Topic>, Vec<Topic>) =
        rows.into_iter().map(topic).partition(|topic| topic.closed_at.is_none());
    Ok(open.into_iter().chain(closed).collect())
}

/// Adds a topic; its address part.
///
/// # Errors
/// What the name is refused for, `error-topic-exists` or `error-topics-many`, beside `name`; [`Power::OpenVotes`].
pub async fn add_topic(db: &Db, act: &Act, name: &str) -> Result<String, CommandError> {
    let name = name.to_owned();
    db.command(act, "decisions.add_topic", move |tx| {
        tx.require(Power::OpenVotes)?;
        let topic = check_topic(&name)?;
        let slug = if topic.slug.is_empty() { tx.next_topic_slug()? } else { topic.slug };
        let taken =
            decision_topics::table.filter(decision_topics::slug.eq(&slug).or(decision_topics::name.eq(&topic.name)));
        if diesel::select(diesel::dsl::exists(taken)).get_result(tx.conn)? {
            return Err(Refusal::new("error-topic-exists").at("name").into());
        }
        let open = decision_topics::table.filter(decision_topics::closed_at.is_null());
        let open: i64 = open.count().get_result(tx.conn)?;
        if usize::try_from(open).unwrap_or(usize::MAX) >= TOPICS_MAX {
            return Err(Refusal::new("error-topics-many").with("most", TOPICS_MAX).at("name").into());
        }
        diesel::insert_into(decision_topics::table)
            .values((
                decision_topics::id.eq(tx.fresh()),
                decision_topics::slug.eq(&slug),
                decision_topics::name.eq(&topic.name),
                decision_topics::added_at.eq(stored(tx.now)),
            ))
            .execute(tx.conn)?;
        tx.record(Event::new("decisions.topic.added", subject(&slug), json!({ "name": topic.name })))?;
        Ok(slug)
    })
    .await
}

/// Gives a topic another name; its address stays.
///
/// # Errors
/// As [`add_topic`]; not found; `error-topic-closed` where it is closed.
pub async fn rename_topic(db: &Db, act: &Act, slug: &str, name: &str) -> Result<(), CommandError> {
    let (slug, name) = (slug.to_owned(), name.to_owned());
    db.command(act, "decisions.rename_topic", move |tx| {
        tx.require(Power::OpenVotes)?;
        let id = tx.open_topic(&slug)?;
        let name = check_topic(&name)?.name;
        let taken = decision_topics::table.filter(decision_topics::name.eq(&name)).filter(decision_topics::id.ne(&id));
        if diesel::select(diesel::dsl::exists(taken)).get_result(tx.conn)? {
            return Err(Refusal::new("error-topic-exists").at("name").into());
        }
        diesel::update(decision_topics::table.find(&id)).set(decision_topics::name.eq(&name)).execute(tx.conn)?;
        tx.record(Event::new("decisions.topic.renamed", subject(&slug), json!({ "name": name })))?;
        Ok(())
    })
    .await
}

/// Closes a topic: no further proposal names it, and no further delegation is given for it. Those that name it already keep it.
///
/// # Errors
/// Not found; `error-topic-closed` where it is closed already; [`Power::OpenVotes`].
pub async fn close_topic(db: &Db, act: &Act, slug: &str) -> Result<(), CommandError> {
    let slug = slug.to_owned();
    db.command(act, "decisions.close_topic", move |tx| {
        tx.require(Power::OpenVotes)?;
        let id = tx.open_topic(&slug)?;
        diesel::update(decision_topics::table.find(&id))
            .set(decision_topics::closed_at.eq(Some(stored(tx.now))))
            .execute(tx.conn)?;
        tx.record(Event::new("decisions.topic.closed", subject(&slug), json!({})))?;
        Ok(())
    })
    .await
}

/// By which short name the log knows a topic.
pub(super) fn subject(slug: &str) -> String {
    format!("topics/{slug}")
}

/// The address part and the name of a decision's topic.
pub(super) fn topic_named(conn: &mut DbConn, id: Option<&str>) -> Result<Option<(String, String)>, StoreError> {
    let Some(id) = id else { return Ok(None) };
    let topic = decision_topics::table.find(id).select((decision_topics::slug, decision_topics::name));
    Ok(topic.first(conn).optional()?)
}

/// The address part and the name of a decision's circle.
pub(super) fn circle_named(conn: &mut DbConn, id: Option<&str>) -> Result<Option<(String, String)>, StoreError> {
    let Some(id) = id else { return Ok(None) };
    Ok(circles::table.find(id).select((circles::slug, circles::name)).first(conn).optional()?)
}

/// The refusal of a topic that there is not, by its address part.
pub(super) fn unknown_topic(slug: &str) -> Refusal {
    Refusal::new("error-topic-unknown").with("name", slug)
}

/// The refusal of a circle that there is not, by its address part.
pub(super) fn unknown_circle(slug: &str) -> Refusal {
    Refusal::new("error-circle-unknown").with("name", slug)
}

impl Tx<'_> {
    fn next_topic_slug(&mut self) -> Result<String, StoreError> {
        let slugs: Vec<String> = decision_topics::table
            .filter(decision_topics::slug.like("topic-%"))
            .select(decision_topics::slug)
            .load(self.conn)?;
        let last = slugs.iter().filter_map(|slug| slug.strip_prefix("topic-")?.parse::<u32>().ok()).max();
        Ok(format!("topic-{}", last.unwrap_or(0) + 1))
    }

    /// The identifier of a topic that is open.
    fn open_topic(&mut self, slug: &str) -> Result<String, CommandError> {
        let slug = address_part(slug).ok().flatten().ok_or(CommandError::NotFound)?;
        let found: Option<(String, Option<NaiveDateTime>)> = decision_topics::table
            .filter(decision_topics::slug.eq(slug))
            .select((decision_topics::id, decision_topics::closed_at))
            .first(self.conn)
            .optional()?;
        match found {
            Some((id, None)) => Ok(id),
            Some(_) => Err(CommandError::refused("error-topic-closed")),
            None => Err(CommandError::NotFound),
        }
    }

    /// The identifiers of the topic and the circle that a proposal names. A closed topic can only be kept, `kept` being the one that the
    /// proposal names so far.
    ///
    /// # Errors
    /// `error-topic-unknown` beside `topic` and `error-circle-unknown` beside `circle` (argument `name`) where there is no such one, `error-topic-closed` beside `topic`.
    pub(super) fn named_by_proposal(
        &mut self,
        topic: Option<&str>,
        circle: Option<&str>,
        kept: Option<&str>,
    ) -> Result<(Option<String>, Option<String>), CommandError> {
        let topic = match topic {
            None => None,
            Some(slug) => {
                let found: Option<(String, Option<NaiveDateTime>)> = decision_topics::table
                    .filter(decision_topics::slug.eq(slug))
                    .select((decision_topics::id, decision_topics::closed_at))
                    .first(self.conn)
                    .optional()?;
                let (id, closed) = found.ok_or_else(|| unknown_topic(slug).at("topic"))?;
                if closed.is_some() && kept != Some(id.as_str()) {
                    return Err(Refusal::new("error-topic-closed").at("topic").into());
                }
                Some(id)
            }
        };
        let circle = match circle {
            None => None,
            Some(slug) => {
                let closed = closed_ids(self.conn)?;
                let open = circles::table.filter(circles::slug.eq(slug)).filter(circles::id.ne_all(closed));
                let found: Option<String> = open.select(circles::id).first(self.conn).optional()?;
                Some(found.ok_or_else(|| unknown_circle(slug).at("circle"))?)
            }
        };
        Ok((topic, circle))
    }
}
