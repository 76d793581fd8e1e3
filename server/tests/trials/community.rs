//! A small community that a trial begins with, founded by the store itself a hundred days ago.

use chrono::Duration;
use domain::Moment;
use domain::community::founding::FoundingInput;
use domain::decisions::effect_input::EffectInput;
use domain::decisions::proposal::ProposalInput;
use domain::language::Language;
use domain::members::admission::AdmissionInput;
use domain::members::person::EntryInput;
use serde_json::json;
use store::members::SessionRow;
use store::{Act, Actor, Db, Viewer, decisions, members};
use tower_sessions::session::Id;

use super::asking::now;
use super::server::address;

/// The founder's password. Their number is M-1, and they hold every role but the auditor's.
pub const PASSWORD: &str = "ditch water gate stone";

/// How many days the template asks for, of discussion and of voting alike.
pub const DAYS: i64 = 7;

/// A database that a community was founded in.
pub struct Community {
    /// Its database.
    pub db: Db,
    founder: Act,
}

/// Founds the community.
pub async fn found(database: &str) -> Community {
    found_by(database, &[]).await
}

/// Founds the community by other rules than the template's: key, scope, value as typed.
pub async fn found_by(database: &str, rules: &[(&str, &str, &str)]) -> Community {
    let db = Db::open(&address(database)).await.unwrap();
    let founding = now() - Duration::days(100);
    let token = store::community::issue_setup_token(&db, founding).await.unwrap();
    let waiting = ("membership.waiting_days", "", "0");
    let rules = rules.iter().chain([&waiting]);
    let rules: Vec<(String, String, String)> =
        rules.map(|(key, scope, value)| ((*key).to_owned(), (*scope).to_owned(), (*value).to_owned())).collect();
    let input = FoundingInput {
        name: "Trial Ditch".into(),
        currency: "EUR".into(),
        time_zone: "UTC".into(),
        language: "en".into(),
        template: "hosting_coop".into(),
        member_name: "Inés Villalba".into(),
        password: PASSWORD.into(),
        password_again: PASSWORD.into(),
        rules,
        ..FoundingInput::default()
    };
    let act = Act::new(Actor::Visitor, founding);
    let id = store::community::found(&db, &act, &token, &input, Language::En).await.unwrap();
    Community { db, founder: Act::new(Actor::Member { id, number: 1 }, founding) }
}

impl Community {
    /// The founder's act at a moment.
    pub fn founder(&self, at: Moment) -> Act {
        Act::new(self.founder.actor.clone(), at)
    }

    /// A decision that creates a circle, whose vote closes at a moment and would pass; its number.
    pub async fn closing(&self, at: Moment, circle: &str) -> i64 {
        let number = self.proposed(at, &proposal(vec![creates(circle)])).await;
        let opened = self.open(at, number).await;
        decisions::cast(&self.db, &opened, number, "yes", "").await.unwrap();
        number
    }

    /// A proposal that is discussed so that its vote can close at a moment; its number.
    pub async fn proposed(&self, at: Moment, input: &ProposalInput) -> i64 {
        let proposed = self.founder(discussed_from(at));
        let number = decisions::draft(&self.db, &proposed, input, Language::En).await.unwrap();
        decisions::propose(&self.db, &proposed, number).await.unwrap();
        number
    }

    /// Opens the vote on it, so that it closes at that moment; the founder's act then.
    pub async fn open(&self, at: Moment, number: i64) -> Act {
        let opened = self.founder(at - Duration::days(DAYS));
        decisions::open_vote(&self.db, &opened, number).await.unwrap();
        opened
    }

    /// Admits a person to a class at a moment; their own act then.
    pub async fn member(&self, at: Moment, name: &str, class: &str) -> Act {
        let entry =
            EntryInput { kind: "person".into(), name: name.into(), language: "en".into(), ..EntryInput::default() };
        let input = AdmissionInput { entry, class: class.into(), ..AdmissionInput::default() };
        let admitted = members::admit(&self.db, &self.founder(at), input, None).await.unwrap();
        Act::new(Actor::Member { id: admitted.id, number: admitted.number }, at)
    }

    /// What the founder sees now.
    pub async fn eyes(&self) -> Viewer {
        let founder = self.founder(now());
        members::viewer(&self.db, founder.actor.member().unwrap().as_str(), founder.now).await.unwrap()
    }

    /// The header with the session of a browser in which somebody has signed in at the act's moment.
    pub async fn session(&self, act: &Act) -> String {
        let id = Id::default();
        let signed_in = members::signing_in(&self.db, act.actor.member().unwrap().clone()).await.unwrap();
        let row = SessionRow {
            id: domain::agreements::clauses::hash(&id.to_string()),
            data: json!({ "member": signed_in.member, "since": act.now.to_rfc3339() }).to_string(),
            member_id: Some(signed_in.member.to_string()),
            expires_at: act.now + Duration::days(30),
        };
        members::create_session(&self.db, row, &signed_in.password, act.now).await.unwrap();
        format!("Cookie: acequia={id}\r\n")
    }

    /// Clears away what the closes of secret votes have replaced, as the job does, and seals every event.
    pub async fn clear_and_seal(&self) {
        for _ in 0..100 {
            if decisions::clear_boxes(&self.db).await.unwrap() {
                store::audit::seal_pending(&self.db, now()).await.unwrap();
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        panic!("old rows of boxes stay");
    }

    /// How many events of an action there are on a subject.
    pub async fn events(&self, action: &str, subject: &str) -> usize {
        let page = store::audit::page(&self.db, &self.eyes().await, 1, Some(subject.to_owned())).await.unwrap();
        page.entries.iter().filter(|entry| entry.action == action).count()
    }
}

/// When a proposal is brought whose vote closes at a moment.
pub fn discussed_from(at: Moment) -> Moment {
    at - Duration::days(2 * DAYS)
}

/// A proposal with effects.
pub fn proposal(effects: Vec<EffectInput>) -> ProposalInput {
    ProposalInput { title: "A trial".into(), body: "For the trial.".into(), effects, ..ProposalInput::default() }
}

/// The effect that creates a circle.
pub fn creates(circle: &str) -> EffectInput {
    EffectInput::CreateCircle { name: circle.into(), mandate: "Tries.".into(), members: "M-1".into() }
}
