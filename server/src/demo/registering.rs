//! What the register holds beside names: representatives, addresses, telephones and dates of birth, and contacts who are no
//! members; entered by the membership secretary.

use domain::Moment;
use domain::members::contact::ContactInput;
use domain::members::particulars::ParticularsInput;
use domain::members::people::PersonInput;
use domain::members::person::EntryInput;
use domain::members::role::Role;
use domain::text::slug;
use serde::Deserialize;
use store::Act;
use store::members::{add_person, correct_entry, end_contact, enter_contact, entry_form, erase_contact};

use super::world::{World, failed};

const REGISTER: &str = include_str!("content/register.toml");

#[derive(Debug, Deserialize)]
struct File {
    member: Vec<MemberText>,
    contact: Vec<ContactText>,
}

/// What is held of a member; a representative has a day until which they act only where one is known.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct MemberText {
    name: String,
    address: String,
    telephone: String,
    born: String,
    registration: String,
    form: String,
    seat: String,
    representative: String,
    email: String,
    evidence: String,
    until_month: Option<u32>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct ContactText {
    kind: String,
    name: String,
    email: String,
    telephone: String,
    address: String,
    note: String,
    site: String,
    ended: bool,
    erased: bool,
}

/// Completes the register.
pub async fn complete(world: &World, at: Moment) -> Result<(), String> {
    let act = world.act_of(Role::MembershipSecretary, at)?;
    let file: File = toml::from_str(REGISTER).map_err(|error| format!("the demo's register: {error}"))?;
    for text in file.member {
        complete_member(world, &act, at, text).await?;
    }
    for text in file.contact {
        enter(world, &act, text).await?;
    }
    Ok(())
}

async fn complete_member(world: &World, act: &Act, at: Moment, text: MemberText) -> Result<(), String> {
    let number = world.named(&text.name)?.number;
    let viewer = world.viewer_of(Role::MembershipSecretary, at).await?;
    let kept = entry_form(&world.db, &viewer, number, world.calendar.day(at)).await.map_err(failed(&text.name))?.entry;
    let particulars = ParticularsInput {
        postal_address: text.address,
        telephone: text.telephone,
        born_on: text.born,
        registration: text.registration,
        legal_form: text.form,
        seat: text.seat,
    };
    let input = EntryInput {
        kind: String::new(),
        name: kept.name,
        email: kept.email.unwrap_or_default(),
        language: kept.language.tag().to_owned(),
        particulars,
    };
    correct_entry(&world.db, act, number, input).await.map_err(failed(&text.name))?;
    if text.representative.is_empty() {
        return Ok(());
    }
    let until = text.until_month.map(|month| world.calendar.month(month).last_day().to_string());
    let input = PersonInput {
        name: text.representative,
        email: text.email,
        from: world.calendar.day(at).to_string(),
        until: until.unwrap_or_default(),
        evidence: text.evidence,
    };
    add_person(&world.db, act, number, input).await.map(drop).map_err(failed(&text.name))
}

async fn enter(world: &World, act: &Act, text: ContactText) -> Result<(), String> {
    let input = ContactInput {
        kind: text.kind,
        name: text.name.clone(),
        email: text.email,
        telephone: text.telephone,
        postal_address: text.address,
        note: text.note,
        site: slug(&text.site),
    };
    let number = enter_contact(&world.db, act, input).await.map_err(failed(&text.name))?;
    if text.ended {
        end_contact(&world.db, act, number, String::new()).await.map_err(failed(&text.name))?;
    }
    if text.erased {
        erase_contact(&world.db, act, number).await.map_err(failed(&text.name))?;
    }
    Ok(())
}
