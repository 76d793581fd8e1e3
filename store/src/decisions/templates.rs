//! The templates that proposals begin with, as they are read.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Moment;
use domain::audit::fingerprint;
use domain::decisions::effect_input::EffectKind;
use domain::decisions::method::Method;
use domain::decisions::template::{ProposalTemplate, is_unanswered};
use domain::members::power::Power;
use domain::validation::Refusal;

use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::schema::decision_templates;
use crate::time::moment;
use crate::tx::Tx;

/// A template that the community keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptTemplate {
    /// The address part.
    pub slug: String,
    /// What it is.
    pub template: ProposalTemplate,
    /// Since when no proposal is begun with it any more.
    pub retired_at: Option<Moment>,
}

impl KeptTemplate {
    /// The fingerprint of what its form replaces.
    #[must_use]
    pub fn seen(&self) -> String {
        fingerprint(&self.template)
    }
}

/// How many retired templates a page shows.
pub const RETIRED_PAGE_LENGTH: i64 = 20;
/// With how many templates the text of a proposal is compared: those in use, and those that were retired last.
const COMPARED_MAX: i64 = 100;

/// The templates as their page shows them.
#[derive(Debug, Clone)]
pub struct TemplatesPage {
    /// Those in use, by name.
    pub used: Vec<KeptTemplate>,
    /// A page of those that are retired, by name.
    pub retired: Vec<KeptTemplate>,
    /// How many are retired.
    pub retired_count: i64,
}

/// So many templates (`most`) behind the first ones (`before`), by name; those that are retired last.
///
/// # Errors
/// If the viewer may not read decisions, or the database fails.
pub async fn templates(
    db: &Db,
    viewer: &Viewer,
    (before, most): (i64, i64),
) -> Result<Vec<KeptTemplate>, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    db.read(move |conn| Ok(templates_of(conn, &Which::All, (before, most))?)).await
}

/// The templates in use, and a page of those that are retired; `page` counts from 1.
///
/// # Errors
/// If the viewer may not read decisions, or the database fails.
pub async fn templates_page(db: &Db, viewer: &Viewer, page: i64) -> Result<TemplatesPage, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let before = (page.max(1) - 1).saturating_mul(RETIRED_PAGE_LENGTH);
    db.read(move |conn| {
        let retired = decision_templates::table.filter(decision_templates::closed_at.is_not_null());
        Ok(TemplatesPage {
            used: in_use(conn)?,
            retired: templates_of(conn, &Which::Retired, (before, RETIRED_PAGE_LENGTH))?,
            retired_count: retired.count().get_result(conn).map_err(StoreError::from)?,
        })
    })
    .await
}

/// A template by its address part, retired ones too.
///
/// # Errors
/// Not found; if the viewer may not read decisions, or the database fails.
pub async fn template(db: &Db, viewer: &Viewer, slug: &str) -> Result<KeptTemplate, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let slug = slug.to_owned();
    db.read(move |conn| named(conn, &slug)?.ok_or(CommandError::NotFound)).await
}

/// Which templates are read.
enum Which {
    All,
    InUse,
    Retired,
    /// The one of this address part.
    Named(String),
}

/// The templates in use, by name.
pub(super) fn in_use(conn: &mut DbConn) -> Result<Vec<KeptTemplate>, StoreError> {
    templates_of(conn, &Which::InUse, (0, i64::MAX))
}

/// A template by its address part, retired ones too.
pub(super) fn named(conn: &mut DbConn, slug: &str) -> Result<Option<KeptTemplate>, StoreError> {
    let found = templates_of(conn, &Which::Named(slug.to_owned()), (0, 1))?;
    Ok(found.into_iter().next())
}

/// What is read of a template: address part, name, effect, title, questions, method, and since when it is retired.
type Row = (String, String, Option<String>, String, String, Option<String>, Option<NaiveDateTime>);

/// So many of some templates behind the first ones, by name; those that are retired last.
fn templates_of(conn: &mut DbConn, which: &Which, (before, most): (i64, i64)) -> Result<Vec<KeptTemplate>, StoreError> {
    let all = decision_templates::table.into_boxed();
    let some = match which {
        Which::All => all,
        Which::InUse => all.filter(decision_templates::closed_at.is_null()),
        Which::Retired => all.filter(decision_templates::closed_at.is_not_null()),
        Which::Named(slug) => all.filter(decision_templates::slug.eq(slug)),
    };
    let rows: Vec<Row> = some
        .order((decision_templates::closed_at.is_not_null(), decision_templates::name, decision_templates::slug))
        .limit(most)
        .offset(before)
        .select((
            decision_templates::slug,
            decision_templates::name,
            decision_templates::effect,
            decision_templates::title,
            decision_templates::body,
            decision_templates::method,
            decision_templates::closed_at,
        ))
        .load(conn)?;
    rows.into_iter().map(kept).collect()
}

fn kept((slug, name, effect, title, body, method, closed_at): Row) -> Result<KeptTemplate, StoreError> {
    let corrupt = |_: Refusal| StoreError::Corrupt(format!("template {slug}"));
    let effect = effect.map(|word| word.parse::<EffectKind>()).transpose().map_err(corrupt)?;
    let method = method.map(|word| word.parse::<Method>()).transpose().map_err(corrupt)?;
    let template = ProposalTemplate { name, effect, title, body, method };
    Ok(KeptTemplate { slug, template, retired_at: closed_at.map(moment) })
}

/// By which short name the log knows a template.
pub(super) fn subject(slug: &str) -> String {
    format!("decision-templates/{slug}")
}

impl Tx<'_> {
    /// Refuses a proposal whose text is still just that of a template, a retired one too unless many were retired since: nothing of it could
    /// be discussed.
    ///
    /// # Errors
    /// `error-template-unanswered` beside `body`.
    pub(super) fn refuse_unanswered(&mut self, body: &str) -> Result<(), CommandError> {
        let bodies: Vec<String> = decision_templates::table
            .order((
                decision_templates::closed_at.is_not_null(),
                decision_templates::closed_at.desc(),
                decision_templates::slug,
            ))
            .limit(COMPARED_MAX)
            .select(decision_templates::body)
            .load(self.conn)?;
        if is_unanswered(body, bodies.iter().map(String::as_str)) {
            return Err(Refusal::new("error-template-unanswered").at("body").into());
        }
        Ok(())
    }
}
