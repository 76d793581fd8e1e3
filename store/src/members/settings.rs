//! What members set for themselves.

use diesel::prelude::*;
use domain::language::Language;
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::validation::Refusal;
use serde_json::json;

use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::CommandError;
use crate::schema::members;

/// Sets the language in which Acequia speaks and writes to the acting member.
///
/// # Errors
/// `error-choice` beside `language`; forbidden to anybody but a member.
pub async fn set_language(db: &Db, act: &Act, language: &str) -> Result<Language, CommandError> {
    let refused = || Refusal::new("error-choice").at("language");
    let language = Language::from_tag(language).ok_or_else(refused)?;
    db.command(act, "members.set_language", move |tx| {
        let member = tx.acting_member(Power::ReadOwnAccount)?;
        let subject = tx.actor.number().map(|number| MemberNumber(number).to_string()).unwrap_or_default();
        diesel::update(members::table.find(&member)).set(members::language.eq(language.tag())).execute(tx.conn)?;
        tx.record(Event::new("members.language.set", subject, json!({ "language": language })))?;
        Ok(language)
    })
    .await
}
