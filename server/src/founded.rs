//! What tests of the server need: a founded community behind a server whose clock stands still.

use std::sync::Arc;

use app::web::{AppState, Clock, Settings};
use domain::Moment;
use domain::community::founding::FoundingInput;
use domain::language::Language;
use store::{Act, Actor, Db};

#[derive(Debug)]
struct Fixed(Moment);

impl Clock for Fixed {
    fn now(&self, _: Option<Moment>) -> Moment {
        self.0
    }
}

/// The moment at which it is.
pub fn now() -> Moment {
    "2026-01-01T09:00:00Z".parse().unwrap()
}

/// The server of a founded community, and the act of its first member, who holds every role.
pub async fn founded(db: &Db) -> (AppState, Act) {
    let token = store::community::issue_setup_token(db, now()).await.unwrap();
    let password = "a long enough password".to_owned();
    let input = FoundingInput {
        name: "Ditch".into(),
        currency: "EUR".into(),
        time_zone: "Europe/Madrid".into(),
        language: "en".into(),
        template: "hosting_coop".into(),
        member_name: "Inés".into(),
        password: password.clone(),
        password_again: password,
        classes: Vec::new(),
        circles: Vec::new(),
        ..FoundingInput::default()
    };
    let act = Act::new(Actor::Visitor, now());
    let id = store::community::found(db, &act, &token, &input, Language::En).await.unwrap();
    let settings =
        Settings { mail: true, development: false, public_url: None, behind_proxy: false, token_requests_max: 120 };
    let state = AppState { db: db.clone(), clock: Arc::new(Fixed(now())), settings: Arc::new(settings) };
    (state, Act::new(Actor::Member { id, number: 1 }, now()))
}
