//! Keeping the templates that proposals begin with: adding one, changing it, retiring it.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::agreements::clauses::hash;
use domain::decisions::effect_input::EffectKind;
use domain::decisions::method::Method;
use domain::decisions::template::{ProposalTemplate, TEMPLATES_KEPT_MAX, TEMPLATES_MAX, TemplateInput, check_template};
use domain::members::power::Power;
use domain::text::slug as address_part;
use domain::validation::Refusal;
use serde_json::{Value, json};

use super::templates::{KeptTemplate, named, subject};
use crate::act::Act;
use crate::audit::Event;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::schema::decision_templates;
use crate::time::stored;
use crate::tx::Tx;

/// Adds a template; its address part.
///
/// # Errors
/// Every field that is refused; `error-template-exists`, `error-templates-many` or `error-templates-kept` (argument `most`) beside `name`;
/// [`Power::OpenVotes`].
pub async fn add_template(db: &Db, act: &Act, input: &TemplateInput) -> Result<String, CommandError> {
    let input = input.clone();
    db.command(act, "decisions.add_template", move |tx| {
        tx.require(Power::OpenVotes)?;
        let template = check_template(&input)?;
        let all = names(tx.conn)?;
        check_name(&all, &template.name, None)?;
        if all.iter().filter(|other| !other.is_retired).count() >= TEMPLATES_MAX {
            return Err(Refusal::new("error-templates-many").with("most", TEMPLATES_MAX).at("name").into());
        }
        if all.len() >= TEMPLATES_KEPT_MAX {
            return Err(Refusal::new("error-templates-kept").with("most", TEMPLATES_KEPT_MAX).at("name").into());
        }
        let slug = free_slug(&all, &template.name);
        let state = tx.insert_template(&slug, &template)?;
        tx.record(Event::new("decisions.template.added", subject(&slug), state))?;
        Ok(slug)
    })
    .await
}

/// Changes a template; its address stays, and so does what was written with it. What was looked at is [`KeptTemplate::seen`].
///
/// # Errors
/// As [`add_template`]; not found; `error-template-retired`; `error-changed-since`.
pub async fn change_template(db: &Db, act: &Act, slug: &str, input: &TemplateInput) -> Result<(), CommandError> {
    let (slug, input) = (slug.to_owned(), input.clone());
    db.command(act, "decisions.change_template", move |tx| {
        let before = tx.template_to_keep(&slug)?;
        tx.refuse_unseen(&before.seen())?;
        let template = check_template(&input)?;
        check_name(&names(tx.conn)?, &template.name, Some(&slug))?;
        if template == before.template {
            return Ok(());
        }
        diesel::update(decision_templates::table.filter(decision_templates::slug.eq(&slug)))
            .set((
                decision_templates::name.eq(&template.name),
                decision_templates::effect.eq(template.effect.map(EffectKind::as_str)),
                decision_templates::title.eq(&template.title),
                decision_templates::body.eq(&template.body),
                decision_templates::method.eq(template.method.map(Method::as_str)),
            ))
            .execute(tx.conn)?;
        tx.record(Event::new("decisions.template.changed", subject(&slug), told(&template)))?;
        Ok(())
    })
    .await
}

/// Retires a template: no further proposal is begun with it. Its name is free for another.
///
/// # Errors
/// Not found; `error-template-retired` where it is retired already; [`Power::OpenVotes`].
pub async fn retire_template(db: &Db, act: &Act, slug: &str) -> Result<(), CommandError> {
    let slug = slug.to_owned();
    db.command(act, "decisions.retire_template", move |tx| {
        tx.template_to_keep(&slug)?;
        diesel::update(decision_templates::table.filter(decision_templates::slug.eq(&slug)))
            .set(decision_templates::closed_at.eq(Some(stored(tx.now))))
            .execute(tx.conn)?;
        tx.record(Event::new("decisions.template.retired", subject(&slug), json!({})))?;
        Ok(())
    })
    .await
}

/// What the log records of a template: its questions by hash.
fn told(template: &ProposalTemplate) -> Value {
    json!({
        "name": template.name,
        "effect": template.effect.map(EffectKind::as_str),
        "title": template.title,
        "body": hash(&template.body),
        "method": template.method.map(Method::as_str),
    })
}

/// How a template is called.
struct Named {
    slug: String,
    name: String,
    is_retired: bool,
}

/// How all templates are called.
fn names(conn: &mut DbConn) -> Result<Vec<Named>, StoreError> {
    let rows: Vec<(String, String, Option<NaiveDateTime>)> = decision_templates::table
        .select((decision_templates::slug, decision_templates::name, decision_templates::closed_at))
        .load(conn)?;
    let named =
        |(slug, name, closed_at): (_, _, Option<NaiveDateTime>)| Named { slug, name, is_retired: closed_at.is_some() };
    Ok(rows.into_iter().map(named).collect())
}

/// Refuses a name that another template in use has.
fn check_name(all: &[Named], name: &str, own: Option<&str>) -> Result<(), CommandError> {
    let name = name.to_lowercase();
    let mut others = all.iter().filter(|other| !other.is_retired && Some(other.slug.as_str()) != own);
    if others.any(|other| other.name.to_lowercase() == name) {
        return Err(Refusal::new("error-template-exists").at("name").into());
    }
    Ok(())
}

/// An address part that no template has, a retired one neither.
fn free_slug(all: &[Named], name: &str) -> String {
    let plain = address_part(name);
    let plain = if plain.is_empty() { "template".to_owned() } else { plain };
    let is_free = |slug: &String| all.iter().all(|other| other.slug != *slug);
    let numbered = (2_u32..).map(|number| format!("{plain}-{number}"));
    std::iter::once(plain.clone()).chain(numbered).find(is_free).unwrap_or_default()
}

impl Tx<'_> {
    /// Stores a template; what the log records of it.
    pub(crate) fn insert_template(&mut self, slug: &str, template: &ProposalTemplate) -> Result<Value, StoreError> {
        diesel::insert_into(decision_templates::table)
            .values((
                decision_templates::id.eq(self.fresh()),
                decision_templates::slug.eq(slug),
                decision_templates::name.eq(&template.name),
                decision_templates::effect.eq(template.effect.map(EffectKind::as_str)),
                decision_templates::title.eq(&template.title),
                decision_templates::body.eq(&template.body),
                decision_templates::method.eq(template.method.map(Method::as_str)),
                decision_templates::added_at.eq(stored(self.now)),
            ))
            .execute(self.conn)?;
        Ok(told(template))
    }

    /// A template that is in use, for whoever may keep them.
    fn template_to_keep(&mut self, slug: &str) -> Result<KeptTemplate, CommandError> {
        self.require(Power::OpenVotes)?;
        let found = named(self.conn, slug)?.ok_or(CommandError::NotFound)?;
        if found.retired_at.is_some() {
            return Err(CommandError::refused("error-template-retired"));
        }
        Ok(found)
    }
}
