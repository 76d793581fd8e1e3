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

/// All templates, by name; those that are retired last.
///
/// # Errors
/// If the viewer may not read decisions, or the database fails.
pub async fn templates(db: &Db, viewer: &Viewer) -> Result<Vec<KeptTemplate>, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    db.read(|conn| Ok(templates_of(conn)?)).await
}

/// A template by its address part, retired ones too.
///
/// # Errors
/// Not found; if the viewer may not read decisions, or the database fails.
pub async fn template(db: &Db, viewer: &Viewer, slug: &str) -> Result<KeptTemplate, CommandError> {
    let all = templates(db, viewer).await?;
    all.into_iter().find(|template| template.slug == slug).ok_or(CommandError::NotFound)
}

/// What is read of a template: address part, name, effect, title, questions, method, and since when it is retired.
type Row = (String, String, Option<String>, String, String, Option<String>, Option<NaiveDateTime>);

/// All templates, by name; those that are retired last.
pub(super) fn templates_of(conn: &mut DbConn) -> Result<Vec<KeptTemplate>, StoreError> {
    let rows: Vec<Row> = decision_templates::table
        .order((decision_templates::name, decision_templates::slug))
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
    let all = rows.into_iter().map(kept).collect::<Result<Vec<_>, _>>()?;
    let (open, retired): (Vec<_>, Vec<_>) = all.into_iter().partition(|template| template.retired_at.is_none());
    Ok(open.into_iter().chain(retired).collect())
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
    /// Refuses a proposal whose text is still just that of a template, a retired one too: nothing of it could be discussed.
    ///
    /// # Errors
    /// `error-template-unanswered` beside `body`.
    pub(super) fn refuse_unanswered(&mut self, body: &str) -> Result<(), CommandError> {
        let bodies: Vec<String> = decision_templates::table.select(decision_templates::body).load(self.conn)?;
        if is_unanswered(body, bodies.iter().map(String::as_str)) {
            return Err(Refusal::new("error-template-unanswered").at("body").into());
        }
        Ok(())
    }
}
