//! The demo, made once and looked at from all sides.

use std::collections::HashMap;

use domain::Moment;
use domain::decisions::meeting::Standing;
use domain::decisions::stage::Stage;
use domain::members::role::Role;
use domain::treasury::report::QueryInput;
use store::agreements::DraftHead;
use store::decisions::{DecisionPage, page};
use store::members::{RegisterFilter, register};
use store::{DatabaseAddress, Db, Viewer};

use super::sign_ins::{FIRST_MEMBERS, FOUNDER};
use super::{Holds, holds, is_demo, making};

fn everybody() -> Viewer {
    Viewer { roles: Role::ALL.to_vec(), ..Viewer::visitor() }
}

async fn empty() -> (tempfile::TempDir, Db) {
    let directory = tempfile::tempdir().unwrap();
    let address = DatabaseAddress::Sqlite(directory.path().join("demo.sqlite"));
    let db = Db::open(&address).await.unwrap();
    (directory, db)
}

/// Every decision by its number, from D-1.
async fn decisions(db: &Db, now: Moment) -> Vec<DecisionPage> {
    let mut pages = Vec::new();
    while let Ok(page) = page(db, &everybody(), i64::try_from(pages.len()).unwrap() + 1, 1, now).await {
        pages.push(page);
    }
    pages
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_is_a_place() {
    let now: Moment = "2026-11-23T11:30:00Z".parse().unwrap();
    let (_directory, db) = empty().await;
    assert_eq!(holds(&db).await.unwrap(), Holds::Nothing);
    making::make(&db, now).await.unwrap();
    assert_eq!(holds(&db).await.unwrap(), Holds::Demo);
    let verification = store::audit::verify(&db).await.unwrap();
    assert_eq!(verification.findings, []);
    assert_eq!(verification.sealed, verification.events);
    assert!(verification.events > 4_000 && verification.tallies > 25, "{verification:?}");

    let today = "2026-11-23".parse().unwrap();
    let members = register(&db, &everybody(), RegisterFilter::default(), today).await.unwrap();
    assert_eq!(members.total, 120);
    roles_are_held_today(&db, now).await;
    let pages = decisions(&db, now).await;
    decisions_passed_and_failed(&pages, now);
    what_was_tried_lately_is_there_to_see(&pages, now);
    agreements_are_alive(&db).await;
    the_dues_agree_with_the_ledger(&db, now).await;
    the_inventory_is_furnished(&db, now).await;
    costs_are_shared(&db, now).await;
    a_suspension_was_lifted(&db, now).await;
    meetings_were_held_and_are_called(&db, now).await;
}

async fn meetings_were_held_and_are_called(db: &Db, now: Moment) {
    let held = store::decisions::meeting_page(db, &everybody(), 1, now).await.unwrap();
    assert_eq!((held.standing, held.items.len()), (Standing::Closed, 2));
    assert_eq!(held.items[0].objections.len(), 1);
    let coming = store::decisions::meeting_page(db, &everybody(), 2, now).await.unwrap();
    assert_eq!((coming.standing, coming.items.len()), (Standing::Noticed, 3));
}

async fn a_suspension_was_lifted(db: &Db, now: Moment) {
    let filter = RegisterFilter { search: "Harbour Lane".into(), ..RegisterFilter::default() };
    let today = "2026-11-23".parse().unwrap();
    let found = register(db, &everybody(), filter, today).await.unwrap();
    let number = found.lines.first().unwrap().number;
    let page = store::members::member_page(db, &everybody(), number, now).await.unwrap();
    let history: Vec<_> = page.history.iter().map(|line| line.status.as_str()).collect();
    assert_eq!(history, ["active", "suspended", "active"]);
}

async fn costs_are_shared(db: &Db, now: Moment) {
    let shown = store::sharing::pool_page(db, &everybody(), "neighbourhood-network", now).await.unwrap();
    let shared: Vec<_> = shown.runs.iter().map(|run| (run.month.to_string(), run.total_minor)).collect();
    assert_eq!(shared.len(), 2, "{shared:?}");
    assert!(shown.runs.iter().all(|run| run.charged_minor > 0 && run.common_minor() > 0 && run.residual_minor == 0));
    assert_eq!(shown.to_share.last().unwrap().to_string(), "2026-10");
    let seen =
        store::sharing::preview(db, &everybody(), "neighbourhood-network", "2026-10".parse().unwrap(), now).await;
    assert_eq!(seen.unwrap().missing, ["M-9"]);
}

async fn roles_are_held_today(db: &Db, now: Moment) {
    for person in FIRST_MEMBERS.iter().chain([&FOUNDER]) {
        let address = "127.0.0.1".parse().unwrap();
        let number = format!("M-{}", person.number);
        let signed_in = store::members::sign_in(db, &number, person.password, address, now).await.unwrap();
        let viewer = store::members::viewer(db, signed_in.member.as_str(), now).await.unwrap();
        let roles = if person.role == Role::Member { vec![Role::Member] } else { vec![Role::Member, person.role] };
        assert_eq!((viewer.member.unwrap().name.as_str(), viewer.roles), (person.name, roles));
    }
}

fn decisions_passed_and_failed(decisions: &[DecisionPage], now: Moment) {
    let at = |stage: Stage| decisions.iter().filter(move |page| page.decision.stage == stage);
    assert_eq!(decisions.len(), 47);
    let refused: Vec<bool> = at(Stage::Refused).map(|page| page.result.as_ref().unwrap().outcome.quorum_met).collect();
    assert_eq!((at(Stage::Enacted).count(), refused.len()), (35, 5));
    assert_eq!(refused.iter().filter(|met| !**met).count(), 2, "for want of a quorum");
    assert!(at(Stage::Enacted).all(|page| page.decision.closed_at.is_some_and(|closed| closed < now)));

    let discussed: Vec<_> = at(Stage::Discussion).collect();
    assert_eq!(discussed.len(), 2);
    assert!(discussed[0].comments_count > 3);
    let election = |page: &DecisionPage| page.election.as_ref().map(|election| election.standing());
    assert_eq!(discussed.iter().filter_map(|page| election(page)).collect::<Vec<_>>(), [2]);
    let elected: Vec<_> = at(Stage::Enacted).filter(|page| page.election.is_some()).collect();
    let outcome = &elected[0].choice_result.as_ref().unwrap().outcome;
    assert_eq!((elected.len(), outcome.count.counted.chosen().len()), (1, 2));
    let open: Vec<_> = at(Stage::Voting).collect();
    assert_eq!(open.len(), 3);
    let closing = open.iter().find(|page| (page.decision.voting_until.unwrap() - now).num_hours() == 48).unwrap();
    let standing = closing.standing.unwrap();
    assert!((40..=60).contains(&(standing.members_voted * 100 / standing.members_on_roll)), "{standing:?}");
}

/// One that is annulled, one that can be contested, one with delegated votes, and a roll with an objection.
fn what_was_tried_lately_is_there_to_see(decisions: &[DecisionPage], now: Moment) {
    let at = |stage: Stage| decisions.iter().filter(move |page| page.decision.stage == stage);
    let annulled: Vec<_> = at(Stage::Annulled).collect();
    assert_eq!(annulled.len(), 1);
    let by = annulled[0].declared.annulled_by.as_ref().unwrap().number;
    assert!(decisions.iter().any(|page| page.decision.number == by && page.decision.stage == Stage::Enacted));
    let declared: Vec<_> = at(Stage::Declared).collect();
    assert_eq!(declared.len(), 1);
    let until = declared[0].declared.declaration.as_ref().unwrap().contest_until;
    assert!(until > now && declared[0].decision.passed == Some(true), "{until}");
    let delegated: Vec<_> = decisions.iter().filter(|page| page.delegated.members > 0).collect();
    assert_eq!(delegated.iter().map(|page| page.delegated.members).collect::<Vec<_>>(), [4]);
    assert_eq!(delegated[0].decision.topic.as_ref().map(|(slug, _)| slug.as_str()), Some("machines"));
    let rolls: Vec<_> = at(Stage::Discussion).filter_map(|page| page.roll_to_come.as_ref()).collect();
    assert_eq!((rolls.len(), rolls[0].unruled, rolls[0].drawn.is_some()), (1, 1, true));
}

async fn agreements_are_alive(db: &Db) {
    let mut versions = HashMap::new();
    for slug in ["bylaws", "dues-policy", "code-of-conduct"] {
        let document =
            store::agreements::in_force(db, &everybody(), slug, "2026-11-23".parse().unwrap()).await.unwrap();
        versions.insert(slug, (document.in_force.unwrap(), document.version.unwrap().clauses.len()));
    }
    assert_eq!((versions["bylaws"].0, versions["dues-policy"].0, versions["code-of-conduct"].0), (4, 3, 3));
    assert!(versions["bylaws"].1 > 40, "{versions:?}");
    let drafts: Vec<DraftHead> = store::agreements::drafts(db, &everybody(), "bylaws").await.unwrap();
    let open: Vec<_> = drafts.iter().filter(|draft| draft.decisions.is_empty()).collect();
    assert_eq!((open.len(), open[0].base, open[0].revision), (1, Some(4), 3));
}

async fn the_inventory_is_furnished(db: &Db, now: Moment) {
    let stock = store::infrastructure::stock(db, &everybody()).await.unwrap();
    let counts = (stock.providers.len(), stock.sites.len(), stock.assets.len(), stock.services.len());
    assert_eq!((counts, stock.software.len()), ((3, 4, 12, 8), 12));
    assert_eq!(stock.service("mail").unwrap().main().unwrap().told(), "Stalwart 0.14");
    let warnings = stock.warnings(now.date_naive());
    assert!((3..15).contains(&warnings.len()), "{warnings:?}");
    let month = "2026-10".parse().unwrap();
    let kind = domain::infrastructure::Kind::Asset;
    let cost = store::infrastructure::cost(db, &everybody(), kind, "noria", month).await.unwrap();
    // 3,240 over 60 months, 104 for the rack, 210 W by 744 hours at 0.1834, and 360 a year for what runs on it.
    assert!((21_665..=21_666).contains(&cost.total_minor()), "{cost:?}");
    use store::infrastructure::readings::measure_month;
    let traffic = measure_month(db, &everybody(), "neighbourhood-network", "traffic", month, 1).await.unwrap();
    assert_eq!((traffic.holders, traffic.missing), (7, 1));
    let storage = measure_month(db, &everybody(), "files", "storage", month, 1).await.unwrap();
    // 100, 40, 150, 25, 80, 500 and 25 on each of 31 days.
    assert_eq!(storage.total.to_string(), (920 * 31).to_string());
}

async fn the_dues_agree_with_the_ledger(db: &Db, now: Moment) {
    let query = QueryInput { from: "2023-11".into(), to: "2026-11".into(), ..QueryInput::default() };
    let report = store::treasury::dues_report(db, &everybody(), &query, now).await.unwrap();
    let reconciliation = report.report.reconciliation.unwrap();
    let owed = reconciliation.open_minor + reconciliation.open_outside_minor - reconciliation.credit_minor;
    assert_eq!(owed, report.ledger_minor);
    assert!(report.report.total.charged_minor > 4_000_000, "{:?}", report.report.total);
    assert!(reconciliation.credit_minor > 0);
    let standing = store::treasury::standing(db, &everybody(), now).await.unwrap();
    assert!((4..12).contains(&standing.late), "{standing:?}");
    assert!(standing.owing > standing.late);
    let runs = store::treasury::runs(db, &everybody(), now).await.unwrap();
    assert_eq!((runs.posted.len(), runs.posted[0].month.to_string().as_str()), (37, "2026-11"));
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_demo_is_taken_away() {
    let (_directory, db) = empty().await;
    let address = db.address().clone();
    assert!(!store::community::erase(&address, is_demo).await.unwrap());
    let now: Moment = "2026-11-23T11:30:00Z".parse().unwrap();
    let token = store::community::issue_setup_token(&db, now).await.unwrap();
    let mut input = domain::community::founding::FoundingInput {
        name: super::founding::NAME.into(),
        purpose: "Ours.".into(),
        currency: "EUR".into(),
        time_zone: "Europe/Madrid".into(),
        language: "en".into(),
        template: "hosting_coop".into(),
        member_name: "Somebody".into(),
        member_email: String::new(),
        password: "a long enough password".into(),
        password_again: "a long enough password".into(),
        classes: Vec::new(),
        roles: None,
        circles: Vec::new(),
        rules: Vec::new(),
    };
    let act = store::Act::new(store::Actor::Visitor, now);
    let english = domain::language::Language::En;
    store::community::found(&db, &act, &token, &input, english).await.unwrap();
    assert_eq!(holds(&db).await.unwrap(), Holds::Community);
    assert!(!store::community::erase(&address, is_demo).await.unwrap());
    assert!(store::community::get(&db).await.unwrap().is_some());

    // What was left before its log was sealed is a demo half made, and is let go.
    assert!(store::community::erase(&address, |_| true).await.unwrap());
    let db = Db::open(&address).await.unwrap();
    assert_eq!(holds(&db).await.unwrap(), Holds::Nothing);
    let token = store::community::issue_setup_token(&db, now).await.unwrap();
    input.purpose = super::founding::PURPOSE.into();
    store::community::found(&db, &act, &token, &input, english).await.unwrap();
    assert_eq!(holds(&db).await.unwrap(), Holds::HalfDemo);
    assert!(store::community::erase(&address, is_demo).await.unwrap());
}
