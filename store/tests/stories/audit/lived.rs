//! A community in which something of every kind has happened, so that every table has rows.

use domain::agreements::draft::AgreementInput;
use domain::decisions::effect_input::EffectInput;
use domain::decisions::proposal::ProposalInput;
use domain::decisions::ruling::RulingInput;
use domain::language::Language;
use store::agreements::{DraftInput, abandon_draft, create, rebase_draft, save_draft};
use store::decisions as d;
use store::{Act, Db};

use crate::decisions::choosing::{choosing, marks};
use crate::decisions::delegation;
use crate::decisions::effects::{adopt, policy_draft};
use crate::decisions::election::election;
use crate::decisions::meetings;
use crate::decisions::option_effects::of;
use crate::decisions::paper;
use crate::decisions::rolls;
use crate::decisions::secret::{in_secret, secretly};
use crate::decisions::templates;
use crate::decisions::{CLOSED, DISCUSSED, close, member, note, opened, page, proposal, proposed, rule, when};
use crate::members::standing::{membership, standing};
use crate::members::{HOME, PASSWORD, letters, member_with_password};
use crate::support::{at, founded_by};
use crate::treasury::{pay, payment, post};

/// A week after the first votes closed: further ones open.
const LATER: &str = "2026-01-22T09:00:00Z";

/// Rules by which the bylaws change within days, and what that comes to is declared and can be contested.
const BYLAWS: &[(&str, &str, &str)] = &[
    ("decisions.discussion_days", "bylaws", "0"),
    ("decisions.voting_days", "bylaws", "1"),
    ("decisions.quorum", "bylaws", "0%"),
    ("decisions.declaration", "bylaws", "committee"),
    ("decisions.contest_days", "bylaws", "1"),
];

/// Rules by which votes are delegated, also where they are secret.
const DELEGATING: &[(&str, &str, &str)] =
    &[("decisions.delegation", "ordinary", "open_and_secret"), ("decisions.delegations_max", "", "5")];

/// Founds a community and lives in it for two months.
pub async fn lived(db: &Db) {
    let founder = founded_by(db, &[DELEGATING, BYLAWS, &[rolls::SHOWN, paper::PAPER]].concat()).await;
    let [ana, dee, network] = people(db, &founder).await;
    let guide = drafts(db, &founder).await;
    decisions(db, &founder, [&ana, &dee, &network], guide).await;
    meetings::kept(db, &founder, [&ana, &network]).await;
    money(db, &founder).await;
    statuses(db, &founder).await;
    crate::infrastructure::kept(db, &founder).await;
    crate::readings::kept(db, &founder).await;
    crate::sharing::kept(db, &founder).await;
    crate::members::people::kept(db, &when(&founder, "2026-03-09T09:00:00Z")).await;
    crate::members::contacts::kept(db, &founder).await;
    rolls::kept(db, &when(&founder, "2026-03-09T09:00:00Z"), [&ana, &network]).await;
    store::audit::seal_pending(db, at("2026-03-10T09:00:00Z")).await.unwrap();
}

/// Admits five members beside the founder; one with a password, who changes it.
async fn people(db: &Db, founder: &Act) -> [Act; 3] {
    let (_, ana) = member_with_password(db, founder, "Ana Ruiz", "ana@example.org").await;
    let (number, _) = member_with_password(db, founder, "Bo Lind", "bo@example.org").await;
    let network = member(db, founder, "Taller de Redes", "organisation").await;
    let password = "another long enough one";
    store::members::change_password(db, &ana, PASSWORD, password, password, HOME, store::members::Tokens::Kept)
        .await
        .unwrap();
    store::members::set_language(db, &ana, "en").await.unwrap();
    store::members::operator_reset(db, number, founder.now).await.unwrap();
    let scopes = vec!["members:read".to_owned(), "treasury:read".to_owned()];
    let token = domain::members::token::TokenInput { name: "Till".into(), scopes, days: "90".into() };
    store::members::make_token(db, &ana, &token).await.unwrap();
    let revoked = store::members::make_token(db, &ana, &token).await.unwrap().number;
    store::members::revoke_token(db, &ana, revoked).await.unwrap();
    crate::members::calendars::kept(db, &ana).await;
    let unused = crate::members::member(db, founder, "Cai Wen", "").await;
    store::members::invite(db, founder, unused, letters(false)).await.unwrap();
    let dee = member(db, founder, "Dee Ward", "supporting").await;
    crate::members::particulars::kept(db, founder).await;
    [ana, dee, network]
}

/// Two drafts of the dues policy, one of them given up, and a new guide with a text; the guide's name.
async fn drafts(db: &Db, founder: &Act) -> String {
    let input = AgreementInput { title: "Care guide".into(), kind: "guide".into(), visibility: "members".into() };
    let guide = create(db, founder, &input).await.unwrap();
    let body = "# Care guide\n\n## Tools {#tools}\n\nClean them.\n".to_owned();
    save_draft(db, founder, &guide.slug, guide.draft, &DraftInput { revision: 1, body }).await.unwrap();
    let given_up = policy_draft(db, founder, "refunds").await;
    abandon_draft(db, founder, "dues-policy", given_up).await.unwrap();
    guide.slug
}

/// A decision for each way that one can end, and three that have not ended.
async fn decisions(db: &Db, founder: &Act, [ana, dee, network]: [&Act; 3], guide: String) {
    let (early, late) = (policy_draft(db, founder, "hardship").await, policy_draft(db, founder, "waivers").await);
    let circle = |name: &str, members: &str| EffectInput::CreateCircle {
        name: name.into(),
        mandate: format!("Care for the {name}."),
        members: members.into(),
    };
    let appoint = EffectInput::Appoint { member: "2".into(), role: "curator".into(), months: "12".into() };
    let treasurer = EffectInput::Appoint { member: "6".into(), role: "treasurer".into(), months: "12".into() };
    let end = || EffectInput::EndRole { member: "1".into(), role: "curator".into() };
    let raise = rule("dues.monthly", "full", "15");
    let passing = proposal(vec![
        adopt(early),
        raise,
        appoint,
        end(),
        circle("Machines", "2"),
        circle("Trees", "1, 3, 6"),
        membership(5, "suspend"),
        treasurer,
    ]);
    let passed = opened(db, founder, &passing, DISCUSSED).await;
    let elected = standing_for(db, founder, [ana, dee, network]).await;
    let refused = opened(db, ana, &note(), DISCUSSED).await;
    let failed = opened(db, founder, &proposal(vec![rule("dues.grace_days", "", "60"), end()]), DISCUSSED).await;
    for (number, choice) in [(passed, "yes"), (refused, "no"), (failed, "yes")] {
        d::cast(db, &when(founder, DISCUSSED), number, choice, "It is time.").await.unwrap();
        d::cast(db, &when(ana, DISCUSSED), number, choice, "").await.unwrap();
    }
    // The option that loses would do something.
    let mut rivers = choosing("schulze");
    rivers.option_effects.push(of("Cinca", circle("Cinca", "1")));
    let chosen = opened(db, founder, &rivers, DISCUSSED).await;
    d::vote(db, &when(founder, DISCUSSED), chosen, marks(&[(1, "1"), (3, "2")])).await.unwrap();
    d::vote(db, &when(ana, DISCUSSED), chosen, marks(&[(3, "1")])).await.unwrap();
    let secret = opened(db, founder, &in_secret(&note()), DISCUSSED).await;
    secretly(db, founder, secret, "no", 1).await;
    secretly(db, ana, secret, "yes", 2).await;
    d::open_vote(db, &when(founder, DISCUSSED), elected).await.unwrap();
    d::stand_down(db, &when(ana, DISCUSSED), elected).await.unwrap();
    for voter in [founder, ana] {
        d::vote(db, &when(voter, DISCUSSED), elected, marks(&[(1, "1"), (2, "1"), (3, "1")])).await.unwrap();
    }
    let withdrawn = proposed(db, founder, &note()).await;
    d::withdraw(db, founder, withdrawn).await.unwrap();
    d::draft(db, founder, &note(), Language::En).await.unwrap();
    delegation::kept(db, founder, [ana, dee, network]).await;
    // The organisation's vote goes along with the founder's ballot, and Ana's with nobody's.
    let on_roofs = ProposalInput { topic: "roofs".into(), ..in_secret(&note()) };
    let along = opened(db, founder, &on_roofs, DISCUSSED).await;
    assert_eq!(secretly(db, founder, along, "yes", 3).await.along, 1);
    templates::kept(db, founder).await;
    let papers = paper::kept(db, founder, [ana, dee, network]).await;
    close(db, at(CLOSED)).await;
    paper::kept_read(db, [ana, dee], papers).await;
    elections(db, founder, [ana, dee], elected).await;
    let (founder, ana) = (when(founder, CLOSED), when(ana, CLOSED));
    delegation::kept_in_circle(db, &when(&ana, LATER)).await;
    rebase_draft(db, &ana, "dues-policy", late).await.unwrap();
    let adopt_guide = EffectInput::AdoptVersion { agreement: guide, draft: "1".into() };
    let open = opened(db, &ana, &proposal(vec![adopt_guide]), LATER).await;
    d::cast(db, &when(&ana, LATER), open, "yes", "").await.unwrap();
    d::cast(db, &when(&founder, LATER), open, "abstain", "I wrote it.").await.unwrap();
    let mut dated = note();
    dated.effective_on = "2026-05-01".into();
    let discussed = proposed(db, &ana, &dated).await;
    d::comment(db, &ana, discussed, "I would wait.").await.unwrap();
    d::comment(db, &founder, discussed, "Why?").await.unwrap();
    crate::decisions::discussion::kept(db, &founder, discussed).await;
    d::review_summary(db, &when(&ana, "2026-01-15T10:00:00Z"), discussed, Language::En, 2).await.unwrap();
    crate::members::notices::kept(db, [&founder, &ana]).await;
    declared(db, &founder, &ana).await;
}

/// A change of the bylaws that is declared and contested in vain, and another decision that annuls it.
async fn declared(db: &Db, founder: &Act, ana: &Act) {
    let raise = proposal(vec![rule("decisions.quorum", "ordinary", "25%")]);
    let [first, second, third] = ["2026-01-16T09:00:00Z", "2026-01-17T09:00:00Z", "2026-01-18T09:00:00Z"];
    let number = rolled(db, ana, &raise, ["2026-01-13T09:00:00Z", CLOSED]).await;
    d::cast(db, founder, number, "yes", "").await.unwrap();
    d::declare(db, &when(founder, first), number).await.unwrap();
    let contest = d::contest(db, &when(ana, first), number, "I was away.").await.unwrap();
    let ruling = RulingInput { ruling: "dismissed".into(), words: "The roll was right.".into() };
    d::rule_on_contest(db, &when(founder, first), number, contest, ruling).await.unwrap();
    close(db, at(second)).await;
    let annul = EffectInput::Annul { decision: format!("D-{number}") };
    let annulling = rolled(db, &when(ana, second), &proposal(vec![annul]), [second, third]).await;
    d::cast(db, &when(founder, third), annulling, "yes", "").await.unwrap();
    d::declare(db, &when(founder, "2026-01-19T09:00:00Z"), annulling).await.unwrap();
    close(db, at("2026-01-20T09:00:00Z")).await;
}

/// Brings a proposal whose roll is drawn at one moment, and whose vote opens at another.
async fn rolled(db: &Db, act: &Act, input: &ProposalInput, [drawn, open]: [&str; 2]) -> i64 {
    let number = proposed(db, act, input).await;
    d::draw_roll(db, &when(act, drawn), number, "").await.unwrap();
    d::open_vote(db, &when(act, open), number).await.unwrap();
    number
}

/// An election in which three stand: one will withdraw from the ballot, and one be treasurer when it closes.
async fn standing_for(db: &Db, founder: &Act, [ana, dee, network]: [&Act; 3]) -> i64 {
    let number = proposed(db, founder, &election("auditor", "approval", "")).await;
    for (candidate, words) in [(ana, "I can read books."), (dee, "I **can** count."), (network, "We audit others.")] {
        d::stand(db, candidate, number, words).await.unwrap();
    }
    number
}

/// The election is closed, and another one is being discussed.
async fn elections(db: &Db, founder: &Act, [ana, dee]: [&Act; 2], elected: i64) {
    let decided = page(db, &when(founder, CLOSED), elected).await;
    assert_eq!(decided.decision.stage, domain::decisions::stage::Stage::Enacted);
    let at = |act: &Act| when(act, LATER);
    let number = proposed(db, &at(founder), &election("facilitator", "schulze", "")).await;
    d::stand(db, &at(ana), number, "I would keep quiet.").await.unwrap();
    d::restate(db, &at(ana), number, "I would keep order.").await.unwrap();
    d::stand(db, &at(dee), number, "I would hurry.").await.unwrap();
    d::stand_down(db, &at(dee), number).await.unwrap();
}

/// A leave, and somebody who leaves for good; the decision that passed suspended a third.
async fn statuses(db: &Db, founder: &Act) {
    let secretary = when(founder, "2026-03-05T09:00:00Z");
    store::members::change_standing(db, &secretary, 4, standing("on_leave", "2026-03-04")).await.unwrap();
    store::members::change_standing(db, &secretary, 6, standing("resigned", "")).await.unwrap();
}

/// Two runs, and payments of which one is reversed.
async fn money(db: &Db, founder: &Act) {
    post(db, &when(founder, "2026-02-03T09:00:00Z"), "2026-02").await.unwrap();
    let treasurer = when(founder, "2026-03-03T09:00:00Z");
    post(db, &treasurer, "2026-03").await.unwrap();
    let mut cash = payment(1, "2026-02-20", "12.00");
    (cash.method, cash.reference) = ("cash".into(), "Receipt 4".into());
    pay(db, &treasurer, &cash).await.unwrap();
    pay(db, &treasurer, &payment(2, "2026-03-02", "5.00")).await.unwrap();
    let slip = pay(db, &treasurer, &payment(3, "2026-03-02", "7.00")).await.unwrap();
    store::treasury::reverse_payment(db, &treasurer, slip.number, "A slip").await.unwrap();
}
