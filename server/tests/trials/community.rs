//! A small community that a trial begins with, founded by the store itself a hundred days ago.

use chrono::Duration;
use domain::Moment;
use domain::community::founding::FoundingInput;
use domain::decisions::choosing::ChoosingInput;
use domain::decisions::effect_input::EffectInput;
use domain::decisions::proposal::ProposalInput;
use domain::language::Language;
use store::{Act, Actor, Db, decisions};

use super::asking::now;
use super::server::address;

/// The founder's password. Their number is M-1, and they hold every role but the auditor's.
pub const PASSWORD: &str = "ditch water gate stone";

/// A database that a community was founded in.
pub struct Community {
    /// Its database.
    pub db: Db,
    founder: Act,
}

/// Founds the community.
pub async fn found(database: &str) -> Community {
    let db = Db::open(&address(database)).await.unwrap();
    let founding = now() - Duration::days(100);
    let token = store::community::issue_setup_token(&db, founding).await.unwrap();
    let input = FoundingInput {
        name: "Trial Ditch".into(),
        currency: "EUR".into(),
        time_zone: "UTC".into(),
        language: "en".into(),
        template: "hosting_coop".into(),
        member_name: "Inés Villalba".into(),
        password: PASSWORD.into(),
        password_again: PASSWORD.into(),
        rules: vec![("membership.waiting_days".into(), String::new(), "0".into())],
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
        let input = ProposalInput {
            title: format!("A circle {circle}"),
            body: "For the trial.".into(),
            effective_on: String::new(),
            option_effects: Vec::new(),
            choosing: ChoosingInput::default(),
            secret: false,
            topic: String::new(),
            circle: String::new(),
            effects: vec![EffectInput::CreateCircle {
                name: circle.into(),
                mandate: "Tries.".into(),
                members: "M-1".into(),
            }],
        };
        // The template asks for seven days of discussion and seven of voting.
        let opened = self.founder(at - Duration::days(7));
        let proposed = self.founder(opened.now - Duration::days(7));
        let number = decisions::draft(&self.db, &proposed, &input, Language::En).await.unwrap();
        decisions::propose(&self.db, &proposed, number).await.unwrap();
        decisions::open_vote(&self.db, &opened, number).await.unwrap();
        decisions::cast(&self.db, &opened, number, "yes", "").await.unwrap();
        number
    }
}
