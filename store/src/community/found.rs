//! The founding act: D-1, the authority behind every first rule value, role and version.

use diesel::prelude::*;
use domain::Day;
use domain::agreements::clauses::hash;
use domain::agreements::document::Visibility;
use domain::calendar::{add_months, day_of};
use domain::community::founding::{Founding, FoundingInput, check};
use domain::community::template::in_language;
use domain::language::Language;
use domain::members::particulars::Particulars;
use domain::members::person::Entry;
use domain::members::role::Role;
use domain::members::status::MemberKind;
use domain::rules::parameter::TERM_MONTHS_MAX;
use domain::validation::Refusal;
use serde_json::{Value, json};

use super::{Community, ROW, setup_token};
use crate::act::{Act, Actor};
use crate::agreements::NewVersion;
use crate::audit::Event;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{AgreementId, AuthorityId, ClassId, DecisionId, MemberId};
use crate::members::{NewMember, address_digest, hash_password, password_digest};
use crate::rules;
use crate::schema::{agreements, classes, communities, credentials, decision_effects, decisions, role_grants};
use crate::time::stored;
use crate::treasury::CHART;
use crate::tx::Tx;

/// Founds the community by its founding act; the first member's identifier.
///
/// # Errors
/// Every field that is refused; `error-setup-token` beside `token` where the token is wrong or used; not found where
/// a community exists already.
pub async fn found(
    db: &Db,
    act: &Act,
    token: &str,
    input: &FoundingInput,
    reader: Language,
) -> Result<MemberId, CommandError> {
    let refused_token = || Refusal::new("error-setup-token").at("token");
    let token_valid = super::check_setup_token(db, token).await?;
    let founding = match (check(input, reader), token_valid) {
        (Ok(founding), true) => founding,
        (Ok(_), false) => return Err(refused_token().into()),
        (Err(errors), true) => return Err(errors.into()),
        (Err(mut errors), false) => {
            errors.insert(0, refused_token());
            return Err(errors.into());
        }
    };
    let password_hash = hash_password(founding.password.clone()).await?;
    let (act, token) = (act.clone(), token.to_owned());
    db.write(move |conn| {
        if super::load(conn)?.is_some() {
            return Err(CommandError::NotFound);
        }
        if !setup_token::use_up(conn, &token, act.now)? {
            return Err(refused_token().into());
        }
        found_in(conn, &act, &founding, &password_hash)
    })
    .await
}

fn found_in(conn: &mut DbConn, act: &Act, founding: &Founding, password_hash: &str) -> Result<MemberId, CommandError> {
    let community = insert_community(conn, act, founding)?;
    let today = day_of(act.now, community.time_zone);
    let mut tx = Tx { conn, actor: Actor::Visitor, now: act.now, today, community, seen: None };
    let (decision, title) = insert_founding_decision(&mut tx, founding)?;
    let authority = tx.authority_of_decision(&decision)?;
    let first_class = insert_classes(&mut tx, &founding.classes, &authority)?;
    for (key, scope, value) in &founding.rules {
        tx.set_rule(key, scope, value, today, &authority)?;
    }
    let entry = first_entry(founding);
    let member = insert_first_member(&mut tx, &entry, &first_class, &authority, password_hash)?;
    tx.actor = Actor::Member { id: member.clone(), number: 1 };
    diesel::update(decisions::table.find(&decision))
        .set(decisions::proposer_id.eq(Some(member.as_str())))
        .execute(tx.conn)?;
    let until = grant_first_roles(&mut tx, &founding.roles, &member, &authority)?;
    let agreements = insert_agreements(&mut tx, founding, &member, &authority)?;
    let templates = insert_templates(&mut tx, founding)?;
    tx.create_accounts(&authority)?;
    // Everything that begins with the founding, for `acequia verify` to compare with. Texts by their hashes.
    let rules: Vec<_> =
        founding.rules.iter().map(|(key, scope, value)| json!([key, scope, value, rules::clause_of(key)])).collect();
    let classes: Vec<_> = founding.classes.iter().map(|(slug, name)| json!([slug, name])).collect();
    let payload = json!({
        "name": founding.name, "title": title, "purpose": hash(&founding.purpose),
        "template": founding.template.slug, "currency": founding.currency.code(),
        "time_zone": founding.time_zone.name(), "language": founding.language.tag(), "day": today, "rules": rules,
        "classes": classes, "accounts": CHART,
        "class": founding.classes.first().map(|(slug, _)| slug),
        "roles": founding.roles, "roles_until": until, "agreements": agreements,
        "proposal_templates": templates,
    });
    tx.record(Event::new("community.founded", "D-1", payload).by(&authority))?;
    // Apart from what it founded, so that a name can be erased.
    let payload = json!({
        "kind": entry.kind, "name": entry.name, "language": entry.language,
        "email": address_digest(1, entry.email.as_deref()), "password": password_digest(password_hash),
    });
    tx.record(Event::new("members.member.entered", "M-1", payload).by(&authority))?;
    for (slug, name, mandate) in &founding.circles {
        tx.create_circle(name, slug, mandate, &[1], today, &authority)?;
    }
    Ok(member)
}

fn insert_community(conn: &mut DbConn, act: &Act, founding: &Founding) -> Result<Community, CommandError> {
    diesel::insert_into(communities::table)
        .values((
            communities::id.eq(ROW),
            communities::name.eq(&founding.name),
            communities::purpose.eq(&founding.purpose),
            communities::currency.eq(founding.currency.code()),
            communities::time_zone.eq(founding.time_zone.name()),
            communities::language.eq(founding.language.tag()),
            communities::template.eq(founding.template.slug),
            communities::founded_at.eq(stored(act.now)),
        ))
        .execute(conn)?;
    super::load(conn)?.ok_or(CommandError::NotFound)
}

/// Stores the founding act; its identifier and its title.
fn insert_founding_decision(tx: &mut Tx<'_>, founding: &Founding) -> Result<(DecisionId, String), CommandError> {
    let title = match founding.language {
        Language::En => format!("Founding of {}", founding.name),
        Language::Es => format!("Fundación de {}", founding.name),
    };
    let id = DecisionId::fresh(tx.now);
    let now = stored(tx.now);
    diesel::insert_into(decisions::table)
        .values((
            decisions::id.eq(&id),
            decisions::number.eq(1_i64),
            decisions::kind.eq("founding"),
            decisions::title.eq(&title),
            decisions::body.eq(&founding.purpose),
            decisions::stage.eq("enacted"),
            decisions::revision.eq(1_i64),
            decisions::created_at.eq(now),
            decisions::closed_at.eq(Some(now)),
            decisions::effective_on.eq(Some(tx.today)),
            decisions::enacted_at.eq(Some(now)),
            decisions::passed.eq(Some(true)),
        ))
        .execute(tx.conn)?;
    for (position, (key, scope, value)) in (0_i32..).zip(&founding.rules) {
        let effect = json!({ "effect": "set_rule", "key": key, "scope": scope, "value": value });
        diesel::insert_into(decision_effects::table)
            .values((
                decision_effects::id.eq(tx.fresh()),
                decision_effects::decision_id.eq(&id),
                decision_effects::position.eq(position),
                decision_effects::effect.eq(effect.to_string()),
            ))
            .execute(tx.conn)?;
    }
    Ok((id, title))
}

fn insert_classes(
    tx: &mut Tx<'_>,
    named: &[(String, String)],
    authority: &AuthorityId,
) -> Result<ClassId, CommandError> {
    let mut first = None;
    for (position, (slug, name)) in (0_i32..).zip(named) {
        let id = ClassId::fresh(tx.now);
        diesel::insert_into(classes::table)
            .values((
                classes::id.eq(&id),
                classes::slug.eq(slug),
                classes::name.eq(name),
                classes::position.eq(position),
                classes::authority_id.eq(authority),
            ))
            .execute(tx.conn)?;
        first.get_or_insert(id);
    }
    first.ok_or_else(|| StoreError::Corrupt("a template without classes".to_owned()).into())
}

/// The first member.
fn first_entry(founding: &Founding) -> Entry {
    Entry {
        kind: MemberKind::Person,
        name: founding.member_name.clone(),
        email: founding.member_email.clone(),
        language: founding.language,
        particulars: Particulars::default(),
    }
}

fn insert_first_member(
    tx: &mut Tx<'_>,
    entry: &Entry,
    class: &ClassId,
    authority: &AuthorityId,
    password_hash: &str,
) -> Result<MemberId, CommandError> {
    let id = tx.enter_member(&NewMember { number: 1, entry, class, joined_on: tx.today, authority })?;
    diesel::insert_into(credentials::table)
        .values((
            credentials::member_id.eq(&id),
            credentials::password_hash.eq(password_hash),
            credentials::updated_at.eq(stored(tx.now)),
        ))
        .execute(tx.conn)?;
    Ok(id)
}

/// Grants the first roles; the first day without them.
fn grant_first_roles(
    tx: &mut Tx<'_>,
    roles: &[Role],
    member: &MemberId,
    authority: &AuthorityId,
) -> Result<Day, CommandError> {
    let months = rules::required(tx.conn, TERM_MONTHS_MAX, "", tx.today)?.typed()?.number();
    let until: Day = add_months(tx.today, u32::try_from(months).unwrap_or(1));
    for role in roles {
        diesel::insert_into(role_grants::table)
            .values((
                role_grants::id.eq(tx.fresh()),
                role_grants::member_id.eq(member),
                role_grants::role.eq(role.as_str()),
                role_grants::valid_from.eq(tx.today),
                role_grants::valid_until.eq(Some(until)),
                role_grants::authority_id.eq(authority),
                role_grants::recorded_at.eq(stored(tx.now)),
            ))
            .execute(tx.conn)?;
    }
    Ok(until)
}

/// Stores the template's agreements; what the log records of each.
fn insert_agreements(
    tx: &mut Tx<'_>,
    founding: &Founding,
    member: &MemberId,
    authority: &AuthorityId,
) -> Result<Vec<Value>, CommandError> {
    let mut recorded = Vec::new();
    for agreement in founding.template.agreements {
        let id = AgreementId::fresh(tx.now);
        let title = in_language(&agreement.titles, founding.language);
        diesel::insert_into(agreements::table)
            .values((
                agreements::id.eq(&id),
                agreements::slug.eq(agreement.slug),
                agreements::title.eq(title),
                agreements::kind.eq(agreement.kind.as_str()),
                agreements::visibility.eq(Visibility::Public.as_str()),
                agreements::created_by.eq(Some(member.as_str())),
                agreements::created_at.eq(stored(tx.now)),
            ))
            .execute(tx.conn)?;
        let body = founding.template.text(agreement, founding.language, &founding.name);
        let version = NewVersion { agreement: &id, base: None, body: &body, valid_from: tx.today, authority };
        tx.publish_version(&version)?;
        recorded.push(json!({
            "slug": agreement.slug, "title": title, "kind": agreement.kind, "visibility": Visibility::Public,
            "hash": hash(&body),
        }));
    }
    Ok(recorded)
}

/// Stores the template's templates for proposals, in the community's language; what the log records of each: its address part, and what
/// it is.
fn insert_templates(tx: &mut Tx<'_>, founding: &Founding) -> Result<Vec<Value>, CommandError> {
    let mut recorded = Vec::new();
    for proposal in founding.template.proposals {
        let template = proposal.written_in(founding.language);
        let state = tx.insert_template(proposal.slug, &template)?;
        recorded.push(json!([proposal.slug, state]));
    }
    Ok(recorded)
}
