//! A server that is killed while votes close and while times for contests end: whichever starts next counts each decision once and does what
//! was decided once and whole, on both databases.
//!
//! `ACEQUIA_CLOSE_KILLS` says in how many rounds; in each the server is killed twice.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use chrono::{Duration as Span, SubsecRound};
use domain::Moment;
use domain::decisions::choosing::ChoosingInput;
use domain::decisions::effect_input::EffectInput;
use domain::decisions::proposal::ProposalInput;
use domain::decisions::secrecy::BallotKey;
use domain::decisions::stage::Stage;
use store::decisions::{self, Advanced, VoteInput};

use super::asking::{ask, now};
use super::community::{Community, DAYS, creates, discussed_from, found_by, proposal};
use super::server::{Server, fresh_postgres, verify};

/// How many rounds there are where nobody says otherwise.
const ROUNDS: usize = 3;
/// The rule by which what changes policies can be contested before it takes effect.
const WINDOW: &[(&str, &str, &str)] = &[("decisions.contest_days", "policy", "7")];
/// So long before they are due the decisions of a round are made, in milliseconds.
const LEAD_MS: i64 = 2_500;
/// So long after they are due the server is killed at the latest, in milliseconds.
const AMID_MS: u128 = 400;
/// The narrowest span after they are due in which it is killed, in milliseconds.
const SOON_MS: u128 = 20;
/// From so many rounds on, some kill must have fallen amid the work.
const LONG_ROUNDS: usize = 20;
/// How many decisions are due in a round.
const DUE: usize = 5;
/// How many look at decisions meanwhile: each look closes what is due.
const LOOKERS: usize = 2;
/// So long what is due may take to be done on a machine that does other work.
const PATIENCE: Duration = Duration::from_secs(60);

/// A decision that is due, and what must be there once it is done.
struct Due {
    number: i64,
    /// Whether it was counted before, and what is due is the end of the time for contests.
    declared: bool,
    /// The event of its effect, and what that is about.
    effect: (&'static str, String),
}

fn rounds() -> usize {
    std::env::var("ACEQUIA_CLOSE_KILLS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(ROUNDS)
}

/// A moment that no run repeats, within so many milliseconds.
fn any_moment(within_ms: u128) -> Duration {
    Duration::from_millis(u64::try_from(uuid::Uuid::new_v4().as_u128() % within_ms).unwrap())
}

/// The span for the next kill: later where nothing was done at the last one, sooner where all was.
fn next_span(within_ms: u128, (before, done): (usize, usize)) -> u128 {
    match done {
        _ if before == DUE => within_ms,
        0 => (within_ms * 3 / 2).min(AMID_MS),
        DUE => (within_ms / 2).max(SOON_MS),
        _ => within_ms,
    }
}

fn creates_circle(number: i64, slug: String, declared: bool) -> Due {
    Due { number, declared, effect: ("circles.circle.created", slug) }
}

/// A secret vote that creates a circle.
async fn in_secret(community: &Community, at: Moment, round: usize) -> Due {
    let input = ProposalInput { secret: true, ..proposal(vec![creates(&format!("Secret {round}"))]) };
    let number = community.proposed(at, &input).await;
    let opened = community.open(at, number).await;
    let key = BallotKey::of(uuid::Uuid::new_v4().as_u128()).to_string();
    decisions::cast_secretly(&community.db, &opened, number, VoteInput::of("yes", ""), &key).await.unwrap();
    creates_circle(number, format!("secret-{round}"), false)
}

/// An election to a role in which one member stands.
async fn election(community: &Community, at: Moment, round: usize) -> Due {
    let candidate = community.member(discussed_from(at), &format!("Candidate {round}"), "supporting").await;
    let elect = EffectInput::Elect { role: "facilitator".into(), months: "12".into(), class: String::new() };
    let choosing = ChoosingInput { method: "approval".into(), ..ChoosingInput::default() };
    let number = community.proposed(at, &ProposalInput { choosing, ..proposal(vec![elect]) }).await;
    decisions::stand(&community.db, &candidate, number, "I would do it well.").await.unwrap();
    let opened = community.open(at, number).await;
    let ballot = VoteInput { marks: [(1, "1".to_owned())].into(), ..VoteInput::default() };
    decisions::vote(&community.db, &opened, number, ballot).await.unwrap();
    let elected = candidate.actor.number().unwrap();
    Due { number, declared: false, effect: ("members.role.granted", format!("M-{elected}")) }
}

/// What the dues are in a round, in whole units of the currency.
fn dues(round: usize) -> usize {
    15 + round % 20
}

/// A change of the dues that also creates a circle, counted so long ago that the time for contests ends now.
async fn contestable(community: &Community, until: Moment, round: usize) -> Due {
    let at = until - Span::days(DAYS);
    let value = format!("{}.00", dues(round));
    let rule = EffectInput::SetRule { key: "dues.monthly".into(), scope: "full".into(), value };
    let number = community.proposed(at, &proposal(vec![rule, creates(&format!("Held {round}"))])).await;
    let opened = community.open(at, number).await;
    decisions::cast(&community.db, &opened, number, "yes", "").await.unwrap();
    let counted = decisions::advance(&community.db, at).await.unwrap();
    assert_eq!(counted, [Advanced { number, stage: Stage::Declared }]);
    creates_circle(number, format!("held-{round}"), true)
}

/// The decisions of a round, all due at the same moment, while no server runs.
async fn prepare(community: &Community, at: Moment, round: usize) -> Vec<Due> {
    let mut due = vec![contestable(community, at, round).await];
    for place in ["First", "Second"] {
        let number = community.closing(at, &format!("{place} {round}")).await;
        due.push(creates_circle(number, format!("{}-{round}", place.to_lowercase()), false));
    }
    due.push(in_secret(community, at, round).await);
    due.push(election(community, at, round).await);
    due
}

/// Has decisions looked at until the server is killed, a moment after they are due.
fn look_and_kill(server: Server, cookie: &str, due: Moment, within_ms: u128) {
    let (address, over) = (server.address.clone(), AtomicBool::new(false));
    thread::scope(|scope| {
        for _ in 0..LOOKERS {
            scope.spawn(|| {
                while !over.load(Ordering::Relaxed) {
                    if ask(&address, "GET", "/decisions", cookie, "").is_none() {
                        break;
                    }
                }
            });
        }
        thread::sleep((due - now()).to_std().unwrap_or_default() + any_moment(within_ms));
        server.kill();
        over.store(true, Ordering::Relaxed);
    });
}

/// How many of the decisions are done.
async fn done(community: &Community, due: &[Due]) -> usize {
    let eyes = community.eyes().await;
    let mut done = 0;
    for one in due {
        let page = decisions::page(&community.db, &eyes, one.number, 1, now()).await.unwrap();
        done += usize::from(page.decision.stage.is_over());
    }
    done
}

/// Everything that a decision is to do is there once, and its vote is counted once.
async fn check(community: &Community, due: &Due) {
    let name = format!("D-{}", due.number);
    let declared = usize::from(due.declared);
    for (action, times) in [
        ("decisions.counted", declared),
        ("decisions.declared", declared),
        ("decisions.enacted", 1),
        ("decisions.not_enacted", 0),
        ("decisions.refused", 0),
    ] {
        assert_eq!(community.events(action, &name).await, times, "{action} of {name}");
    }
    let (action, subject) = &due.effect;
    assert_eq!(community.events(action, subject).await, 1, "{action} of {subject} by {name}");
    let page = decisions::page(&community.db, &community.eyes().await, due.number, 1, now()).await.unwrap();
    assert_eq!(page.decision.stage, Stage::Enacted, "{name}");
    let yes = page.result.map(|result| result.outcome.votes.yes);
    let counted = yes.or(page.choice_result.map(|result| result.outcome.votes_cast));
    assert_eq!(counted, Some(1), "{name}");
}

/// One round: killed as the decisions fall due, killed again by whoever starts next, and then done; how many were done at each kill.
/// `within_ms` is the span in which it is killed, and is fitted to how long the machine takes.
async fn round(community: &Community, database: &str, cookie: &str, round: usize, within_ms: &mut u128) -> [usize; 2] {
    let at = (now() + Span::milliseconds(LEAD_MS)).trunc_subsecs(6);
    let due = prepare(community, at, round).await;
    assert_eq!(due.len(), DUE);
    let (mut at_kill, mut before) = ([0; 2], 0);
    for done_by in &mut at_kill {
        look_and_kill(Server::serve(database), cookie, at, *within_ms);
        *done_by = done(community, &due).await;
        *within_ms = next_span(*within_ms, (before, *done_by));
        before = *done_by;
    }
    let server = Server::serve(database);
    let began = Instant::now();
    while done(community, &due).await < due.len() {
        assert!(began.elapsed() < PATIENCE, "what was due is not done after two kills");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    // Once more: nothing is left to be done.
    ask(&server.address, "GET", "/decisions", cookie, "").unwrap();
    server.kill();
    for one in &due {
        check(community, one).await;
    }
    let rules = store::rules::on_day(&community.db, &community.eyes().await, at.date_naive()).await.unwrap();
    let dues_now = rules.iter().find(|rule| rule.value.key == "dues.monthly" && rule.value.scope == "full");
    assert_eq!(dues_now.unwrap().value.value, format!("{}00", dues(round)));
    at_kill
}

async fn trial(database: &str) {
    let community = found_by(database, WINDOW).await;
    let cookie = community.session(&community.founder(now())).await;
    let (mut at_kills, mut within_ms) = (Vec::new(), AMID_MS);
    for place in 1..=rounds() {
        at_kills.extend(round(&community, database, &cookie, place, &mut within_ms).await);
    }
    community.clear_and_seal().await;
    verify(database);
    println!("killed {} times, with so many of {DUE} decisions done: {at_kills:?}", at_kills.len());
    // A run whose kills all fall before the work or after it tries nothing.
    let amid = at_kills.iter().any(|done| (1..DUE).contains(done));
    assert!(amid || rounds() < LONG_ROUNDS, "no kill fell amid the work");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_due_is_done_once_on_sqlite_however_often_the_server_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    trial(folder.path().join("community.sqlite").to_str().unwrap()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_due_is_done_once_on_postgresql_however_often_the_server_is_killed() {
    if let Some(database) = fresh_postgres("closes") {
        trial(&database).await;
    }
}
