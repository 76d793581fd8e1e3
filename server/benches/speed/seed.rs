//! The community that everything is measured on, made by the store's own commands: it is founded thirteen months ago,
//! its members join on that day, dues are run each month and partly paid, and decisions are open.

use std::path::{Path, PathBuf};

use chrono::{Duration, SubsecRound, Utc};
use domain::Moment;
use domain::calendar::{Month, day_of, start_of};
use domain::community::founding::FoundingInput;
use domain::decisions::effect_input::EffectInput;
use domain::decisions::proposal::ProposalInput;
use domain::language::Language;
use domain::members::admission::AdmissionInput;
use domain::members::person::EntryInput;
use domain::treasury::payment::PaymentInput;
use futures_util::future::try_join_all;
use serde_json::json;
use store::members::SessionRow;
use store::{Act, Actor, DatabaseAddress, Db, decisions, members, treasury};
use tower_sessions::session::Id;

use crate::failure::Result;
use crate::{CLIENTS, Scale};

/// How many months ago the community was founded.
const MONTHS: usize = 13;
/// How many months are left for the measurement to run.
pub const MONTHS_TO_RUN: usize = 3;
/// How many commands are given at once, so that one sync of the disk serves all.
const TOGETHER: usize = 128;
/// How many comments a discussion has.
const COMMENTS: usize = 20;
/// Whoever founded the community, and holds every role.
pub const FOUNDER: (&str, &str) = ("M-1", "a password for measuring");

/// A made community.
pub struct Community {
    /// The SQLite file; no process has it open.
    pub database: PathBuf,
    /// Everybody, by cookie: the founder first, then those who may vote, then those who may not.
    pub cookies: Vec<String>,
    /// How many of them may vote.
    pub voters: usize,
    /// A decision that is open for each number of clients.
    pub decisions: Vec<i64>,
    /// The months that are still to be run.
    pub months: Vec<Month>,
    /// The months of the dues report: the first that was charged, and the last that will be.
    pub period: (Month, Month),
}

/// A member, with the class and the cookie of a browser that is signed in.
struct Seeded {
    act: Act,
    votes: bool,
    cookie: String,
}

/// Makes it in a folder.
pub async fn make(folder: &Path, scale: &Scale) -> Result<Community> {
    let database = folder.join("speed.sqlite");
    let db = Db::open(&DatabaseAddress::Sqlite(database.clone())).await?;
    let now = now();
    let founder = found(&db, founding(now), Vec::new()).await?;
    let mut everybody = vec![sign_in(&db, founder.clone(), true, now).await?];
    let numbers: Vec<usize> = (1..scale.members).collect();
    for some in numbers.chunks(TOGETHER) {
        everybody.extend(try_join_all(some.iter().map(|number| admit(&db, &founder, *number, now))).await?);
    }
    everybody.sort_by_key(|member| !member.votes);
    let mut open = Vec::new();
    for clients in CLIENTS {
        open.push(decide(&db, &founder, &everybody, clients, now).await?);
    }
    let months = dues(&db, &founder, now).await?;
    let (first, last) = (first(&months)?, months.last().copied().unwrap_or(first(&months)?));
    let months = months.into_iter().rev().take(MONTHS_TO_RUN).rev().collect();
    pay(&db, &founder, &everybody, now).await?;
    store::audit::seal_pending(&db, now).await?;
    Ok(Community {
        database,
        voters: everybody.iter().filter(|member| member.votes).count(),
        cookies: everybody.into_iter().map(|member| member.cookie).collect(),
        decisions: open,
        months,
        period: (first, last),
    })
}

#[allow(clippy::disallowed_methods, reason = "the measurement happens now, at the clock of the server")]
pub fn now() -> Moment {
    Utc::now().trunc_subsecs(6)
}

fn first(months: &[Month]) -> Result<Month> {
    months.first().copied().ok_or_else(|| "there is no month to run".into())
}

/// When the community is founded: in the morning, some months before now.
pub fn founding(now: Moment) -> Moment {
    let founded_on = (0..MONTHS).fold(Month::of(now.date_naive()), |month, _| month.previous()).first_day();
    start_of(founded_on, chrono_tz::Europe::Madrid) + Duration::hours(9)
}

/// Founds it, with some rules other than the template's: key, scope, value as typed.
pub async fn found(db: &Db, at: Moment, rules: Vec<(String, String, String)>) -> Result<Act> {
    let token = store::community::issue_setup_token(db, at).await?;
    let input = FoundingInput {
        name: "Ten Thousand Gates".into(),
        purpose: "To share water and the work that it makes.".into(),
        currency: "EUR".into(),
        time_zone: "Europe/Madrid".into(),
        language: "en".into(),
        template: "hosting_coop".into(),
        member_name: "Remedios Acequiera".into(),
        member_email: "remedios@gates.example".into(),
        password: FOUNDER.1.into(),
        password_again: FOUNDER.1.into(),
        rules,
        ..FoundingInput::default()
    };
    let id = store::community::found(db, &Act::new(Actor::Visitor, at), &token, &input, Language::En).await?;
    Ok(Act::new(Actor::Member { id, number: 1 }, at))
}

/// A name that nobody else has.
pub fn name(number: usize) -> String {
    const GIVEN: [&str; 8] = ["Amparo", "Bao", "Chidi", "Dolores", "Emre", "Fatima", "Göran", "Hanako"];
    const FAMILY: [&str; 7] = ["Almería", "Brandt", "Castellano", "Duarte", "Eriksen", "Fuentes", "Grau"];
    let word = |words: &[&'static str]| words.get(number % words.len()).copied().unwrap_or_default();
    format!("{} {} {number}", word(&GIVEN), word(&FAMILY))
}

/// Of ten, one supports without a vote and one is an organisation.
pub const fn kind_and_class(number: usize) -> (&'static str, &'static str) {
    match number % 10 {
        3 => ("person", "supporting"),
        7 => ("organisation", "organisation"),
        _ => ("person", "full"),
    }
}

/// Admits a member.
async fn admit(db: &Db, founder: &Act, number: usize, now: Moment) -> Result<Seeded> {
    let (kind, class) = kind_and_class(number);
    let entry = EntryInput {
        kind: kind.into(),
        name: name(number),
        email: format!("m{number}@gates.example"),
        language: "en".into(),
        ..EntryInput::default()
    };
    let input = AdmissionInput { entry, class: class.into(), ..AdmissionInput::default() };
    let act = Act::new(founder.actor.clone(), founder.now + Duration::seconds(i64::try_from(number)?));
    let admitted = members::admit(db, &act, input, None).await?;
    let actor = Actor::Member { id: admitted.id, number: admitted.number };
    sign_in(db, Act::new(actor, act.now), class != "supporting", now).await
}

async fn sign_in(db: &Db, act: Act, votes: bool, now: Moment) -> Result<Seeded> {
    let cookie = session(db, act.actor.member().map(ToString::to_string), now).await?;
    Ok(Seeded { act, votes, cookie })
}

/// The cookie of a session such as signing in makes; the hashing of passwords would take the longest and measure nothing.
pub async fn session(db: &Db, member_id: Option<String>, now: Moment) -> Result<String> {
    let id = Id::default();
    let password = match &member_id {
        Some(member) => members::signing_in(db, serde_json::from_value(json!(member))?).await?.password,
        None => String::new(),
    };
    let row = SessionRow {
        id: domain::agreements::clauses::hash(&id.to_string()),
        data: json!({ "member": member_id, "since": now.to_rfc3339() }).to_string(),
        member_id,
        expires_at: now + Duration::days(30),
    };
    members::create_session(db, row, &password, now).await?;
    Ok(format!("acequia={id}"))
}

/// Brings a proposal, discusses it and opens the vote an hour ago.
async fn decide(db: &Db, founder: &Act, everybody: &[Seeded], clients: usize, now: Moment) -> Result<i64> {
    let act = |by: &Act, at| Act::new(by.actor.clone(), at);
    let began = now - Duration::days(10);
    let body = "The gate at the upper field has leaked since spring.\n\nWe mend it **before** the next turn of water:\n\n\
         1. a new board, of chestnut;\n2. two days of work, shared by those below it;\n3. the old board stays as a spare.\n";
    let input = ProposalInput {
        title: format!("Mend the gate at the upper field ({clients} at once)"),
        body: body.into(),
        effective_on: String::new(),
        effects: vec![EffectInput::Note],
        option_effects: Vec::new(),
        choosing: domain::decisions::choosing::ChoosingInput::default(),
        secret: false,
        topic: String::new(),
        circle: String::new(),
    };
    let number = decisions::draft(db, &act(founder, began), &input, Language::En).await?;
    decisions::propose(db, &act(founder, began), number).await?;
    for (place, member) in everybody.iter().take(COMMENTS).enumerate() {
        let at = began + Duration::hours(i64::try_from(place)?);
        decisions::comment(db, &act(&member.act, at), number, "I can lend a saw, and come on *Saturday*.").await?;
    }
    decisions::open_vote(db, &act(founder, now - Duration::hours(1)), number).await?;
    Ok(number)
}

/// Runs the dues of all months but the last ones; every month that can be run.
pub async fn dues(db: &Db, founder: &Act, now: Moment) -> Result<Vec<Month>> {
    let act = Act::new(founder.actor.clone(), now);
    let id = act.actor.member().map(ToString::to_string).unwrap_or_default();
    let treasurer = members::viewer(db, &id, now).await?;
    let months = treasury::runs(db, &treasurer, now).await?.to_run;
    for month in months.iter().rev().skip(MONTHS_TO_RUN).rev() {
        let preview = treasury::preview(db, &treasurer, *month, now).await?;
        treasury::post_run(db, &act, &month.to_string(), &preview.fingerprint).await?;
    }
    Ok(months)
}

/// A third of the members have paid half a year at once.
async fn pay(db: &Db, founder: &Act, everybody: &[Seeded], now: Moment) -> Result<()> {
    let act = Act::new(founder.actor.clone(), now - Duration::days(1));
    let received_on = day_of(act.now, chrono_tz::Europe::Madrid).to_string();
    let payers: Vec<i64> = everybody.iter().step_by(3).filter_map(|member| member.act.actor.number()).collect();
    for some in payers.chunks(TOGETHER) {
        let payment = |number: &i64| PaymentInput {
            member: format!("M-{number}"),
            received_on: received_on.clone(),
            amount: "72.00".into(),
            method: "bank".into(),
            reference: "Half a year".into(),
            again: false,
        };
        let inputs: Vec<_> = some.iter().map(payment).collect();
        try_join_all(inputs.iter().map(|input| treasury::record_payment(db, &act, input, Language::En))).await?;
    }
    Ok(())
}
