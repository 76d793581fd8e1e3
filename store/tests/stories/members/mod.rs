//! The register, signing in, and who may do what.

mod admission;
pub mod calendars;
pub mod contacts;
mod digests_closing;
mod import;
mod import_page;
mod links;
mod mail;
mod meeting_letters;
mod news_talk;
pub mod notices;
mod own;
pub mod particulars;
pub mod people;
mod powers;
mod register;
mod sign_in;
pub mod standing;
mod stop_mail;
mod tokens;

use std::sync::Arc;

use domain::Moment;
use domain::members::admission::AdmissionInput;
use domain::members::person::EntryInput;
use store::members::{Delivery, Letter, Letters, LinkPurpose, Mail, claim_mail};
use store::{Act, Actor, CommandError, Db, Viewer};

/// The password of members made by [`member_with_password`].
pub const PASSWORD: &str = "correct horse battery";

/// Where attempts come from.
pub const HOME: std::net::IpAddr = std::net::IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 1));
/// Somewhere else.
pub const ELSEWHERE: std::net::IpAddr = std::net::IpAddr::V4(std::net::Ipv4Addr::new(198, 51, 100, 7));

/// An admission of a person to the class of full members, from today.
pub fn admission(name: &str, email: &str) -> AdmissionInput {
    AdmissionInput {
        entry: EntryInput {
            kind: "person".into(),
            name: name.into(),
            email: email.into(),
            language: "es".into(),
            ..EntryInput::default()
        },
        class: "full".into(),
        ..AdmissionInput::default()
    }
}

/// Letters that hold their link and nothing else.
pub fn letters(by_mail: bool) -> Letters {
    let compose = |to: &store::members::Addressee, purpose: LinkPurpose, token: &str| Letter {
        subject: format!("{} for M-{}", purpose.as_str(), to.number),
        body: token.to_owned(),
    };
    Letters { by_mail, compose: Arc::new(compose) }
}

/// Admits a member; the number.
pub async fn member(db: &Db, founder: &Act, name: &str, email: &str) -> i64 {
    store::members::admit(db, founder, admission(name, email), None).await.unwrap().number
}

/// The viewer of the founder, who holds every role.
pub async fn founder(db: &Db, act: &Act) -> Viewer {
    store::members::viewer(db, act.actor.member().unwrap().as_str(), act.now).await.unwrap()
}

/// Claims every letter that is due at a moment, as whoever sends them does.
pub async fn claimed(db: &Db, now: Moment) -> Vec<Mail> {
    let mut letters = Vec::new();
    while let Some(mail) = claim_mail(db, now).await.unwrap() {
        letters.push(mail);
    }
    letters
}

/// The link that waits for a member.
pub async fn waiting_token(db: &Db, act: &Act, number: i64, purpose: LinkPurpose) -> Option<String> {
    let viewer = founder(db, act).await;
    let links = store::members::waiting_links(db, &viewer, act.now).await.unwrap();
    links.into_iter().find_map(|link| match link.delivery {
        Delivery::ByHand { token } if link.number == number && link.purpose == purpose => Some(token),
        _ => None,
    })
}

/// Admits a member who then sets [`PASSWORD`] by an invitation; who they are when they act.
pub async fn member_with_password(db: &Db, act: &Act, name: &str, email: &str) -> (i64, Act) {
    let number = member(db, act, name, email).await;
    store::members::invite(db, act, number, letters(false)).await.unwrap();
    let token = waiting_token(db, act, number, LinkPurpose::Invitation).await.unwrap();
    let id = use_link(db, &token, LinkPurpose::Invitation, PASSWORD, act.now).await.unwrap();
    (number, Act::new(Actor::Member { id, number }, act.now))
}

/// Signs in; the member.
pub async fn sign_in(
    db: &Db,
    identifier: &str,
    password: &str,
    address: std::net::IpAddr,
    now: Moment,
) -> Result<store::ids::MemberId, CommandError> {
    store::members::sign_in(db, identifier, password, address, now).await.map(|signed_in| signed_in.member)
}

/// Stores a session of whoever acts, such as signing in makes.
pub async fn session(db: &Db, act: &Act, id: &str) {
    let signed_in = store::members::signing_in(db, act.actor.member().unwrap().clone()).await.unwrap();
    let row = session_row(&signed_in.member, id);
    store::members::create_session(db, row, &signed_in.password, act.now).await.unwrap();
}

/// The row of a member's session.
pub fn session_row(member: &store::ids::MemberId, id: &str) -> store::members::SessionRow {
    let expires_at = crate::support::at("2026-02-01T00:00:00Z");
    store::members::SessionRow { id: id.into(), member_id: Some(member.to_string()), data: "{}".into(), expires_at }
}

/// Uses a link with one password typed twice.
pub async fn use_link(
    db: &Db,
    token: &str,
    purpose: LinkPurpose,
    password: &str,
    now: Moment,
) -> Result<store::ids::MemberId, CommandError> {
    let act = Act::new(Actor::Visitor, now);
    store::members::use_link(db, &act, token, purpose, password, password).await.map(|signed_in| signed_in.member)
}

/// The keys of a refusal's sentences with their fields, as `field: key`.
pub fn keys<T: std::fmt::Debug>(result: Result<T, CommandError>) -> Vec<String> {
    match result {
        Err(CommandError::Invalid(errors)) => {
            errors.iter().map(|error| format!("{}: {}", error.field, error.refusal.key)).collect()
        }
        other => panic!("{other:?}"),
    }
}
