//! The founding, and the first members' passwords.

use std::sync::Arc;

use chrono::Duration;
use domain::Moment;
use domain::community::founding::FoundingInput;
use domain::language::Language;
use domain::members::role::Role;
use store::members::{Delivery, Letter, Letters, LinkPurpose, invite, use_link, waiting_links};
use store::{Act, Actor};

use super::content::PersonText;
use super::people::{FULL, Newcomer, address};
use super::sign_ins::{FIRST_MEMBERS, FOUNDER};
use super::world::{World, failed};

/// The demo community's name.
pub const NAME: &str = "Alameda Hosting Cooperative";
/// What it is for. With the name, it tells the demo from every other community.
pub const PURPOSE: &str = "We own together the digital services on which we depend, and decide together how they are \
     run: mail, storage, web hosting, conferencing and shared work space, for members and at cost.\n\nThis community \
     is made up. It shows what Acequia does, and everybody may know its passwords.";

/// Founds the community by its founding act, as the set-up page does.
pub async fn found(world: &mut World) -> Result<(), String> {
    let at = world.calendar.founding();
    let token = store::community::issue_setup_token(&world.db, at).await.map_err(failed("the founding"))?;
    let input = FoundingInput {
        name: NAME.to_owned(),
        purpose: PURPOSE.to_owned(),
        currency: "EUR".to_owned(),
        time_zone: world.calendar.zone.name().to_owned(),
        language: "en".to_owned(),
        template: "hosting_coop".to_owned(),
        member_name: FOUNDER.name.to_owned(),
        member_email: address(FOUNDER.name),
        password: FOUNDER.password.to_owned(),
        password_again: FOUNDER.password.to_owned(),
        classes: Vec::new(),
        roles: None,
        circles: Vec::new(),
        rules: Vec::new(),
    };
    let act = Act::new(Actor::Visitor, at);
    let founded = store::community::found(&world.db, &act, &token, &input, Language::En).await;
    let id = founded.map_err(failed("the founding"))?;
    let person = PersonText { kind: "person", name: FOUNDER.name, language: "en", people: "" };
    let term = domain::calendar::add_months(world.calendar.day(at), 24);
    for role in Role::granted().filter(|role| role.is_for_founders()) {
        world.terms.insert(role, (FOUNDER.number, term));
    }
    world.joined(id, FOUNDER.number, &Newcomer { person, class: FULL }, world.calendar.day(at));
    Ok(())
}

/// Invites the first members, who set their passwords by the link.
pub async fn let_in(world: &World, at: Moment) -> Result<(), String> {
    let letters = || Letters {
        by_mail: false,
        compose: Arc::new(|addressee, _, _| Letter { subject: addressee.community.clone(), body: String::new() }),
    };
    for person in FIRST_MEMBERS {
        let act = world.act_of(Role::MembershipSecretary, at)?;
        invite(&world.db, &act, person.number, letters()).await.map_err(failed(person.name))?;
    }
    let viewer = world.viewer_of(Role::MembershipSecretary, at).await?;
    let links = waiting_links(&world.db, &viewer, at).await.map_err(failed("the invitations"))?;
    for (minutes, person) in (3..).zip(FIRST_MEMBERS) {
        let link = links.iter().find(|link| link.number == person.number).map(|link| &link.delivery);
        let Some(Delivery::ByHand { token }) = link else {
            return Err(format!("making the demo: there is no invitation for {}", person.name));
        };
        let act = Act::new(Actor::Visitor, at + Duration::minutes(minutes));
        let used = use_link(&world.db, &act, token, LinkPurpose::Invitation, person.password, person.password).await;
        used.map_err(failed(person.name))?;
    }
    Ok(())
}
