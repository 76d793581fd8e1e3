//! Delegated votes.

use domain::decisions::ballot_file::Form;
use domain::decisions::cast::Cast;
use domain::decisions::count::{Choice, Votes};
use domain::decisions::delegation::{Barred, Scope, Uncarried};
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::members::token::{Scope as TokenScope, TokenInput};
use domain::validation::Arg;
use store::audit::verify;
use store::members::{make_token, use_token};

use super::choosing::{choosing, marks};
use super::secret::in_secret;
use super::*;
use crate::members::standing::{membership, standing};
use crate::support::{at, founded, founded_by, run, story};

/// Two moments before anything is opened, and one before the close.
pub const EARLY: &str = "2026-01-02T09:00:00Z";
pub const LATER: &str = "2026-01-03T09:00:00Z";
const BEFORE_CLOSE: &str = "2026-01-15T08:59:59.999999Z";
const AFTER_CLOSE: &str = "2026-01-15T10:00:00Z";

/// Founds a community in which one may carry so many in ordinary decisions, with further rule values; the act of its first member.
pub async fn delegating(db: &Db, most: &str, rules: &[(&str, &str, &str)]) -> Act {
    let own = [("decisions.delegation", "ordinary", "open"), ("decisions.delegations_max", "", most)];
    founded_by(db, &[&own, rules].concat()).await
}

/// Three members beside the founder: M-2, M-3 and M-4.
pub async fn three(db: &Db, founder: &Act) -> [Act; 3] {
    let ana = member(db, founder, "Ana Pérez", "full").await;
    let bo = member(db, founder, "Bo Lindqvist", "full").await;
    [ana, bo, member(db, founder, "Cai Wen", "full").await]
}

async fn give(db: &Db, from: &Act, moment: &str, to: &str, scope: &str) -> Result<(), CommandError> {
    d::delegate(db, &when(from, moment), d::DelegationInput { to: to.into(), scope: scope.into() }).await
}

pub async fn gives(db: &Db, from: &Act, moment: &str, to: &str, scope: &str) {
    give(db, from, moment, to, scope).await.unwrap();
}

async fn say(db: &Db, act: &Act, number: i64, choice: &str) {
    d::cast(db, &when(act, DISCUSSED), number, choice, "").await.unwrap();
}

/// A resolution on a topic.
fn on(topic: &str) -> ProposalInput {
    ProposalInput { topic: topic.into(), ..note() }
}

async fn votes(db: &Db, act: &Act, number: i64) -> Votes {
    page(db, &when(act, CLOSED), number).await.result.unwrap().outcome.votes
}

async fn own(db: &Db, act: &Act) -> d::DelegationsPage {
    d::delegations_page(db, &eyes(db, act).await, "2026-01-08".parse().unwrap(), 1).await.unwrap()
}

/// Topics, delegations and a vote in which one is carried and one is not, for those who verify every column: the vote is open, and the
/// founder has voted.
pub async fn kept(db: &Db, founder: &Act, [ana, dee, network]: [&Act; 3]) {
    for name in ["Roofs", "Poles"] {
        d::add_topic(db, founder, name).await.unwrap();
    }
    d::rename_topic(db, &when(founder, EARLY), "poles", "Masts and poles").await.unwrap();
    d::close_topic(db, &when(founder, LATER), "poles").await.unwrap();
    gives(db, network, EARLY, "M-1", "topic:roofs").await;
    gives(db, ana, EARLY, "M-3", "topic:roofs").await;
    gives(db, dee, EARLY, "M-1", "everything").await;
    gives(db, ana, EARLY, "M-1", "everything").await;
    d::revoke(db, &when(ana, LATER), "everything").await.unwrap();
    let number = opened(db, founder, &on("roofs"), DISCUSSED).await;
    say(db, founder, number, "yes").await;
}

/// A delegation and a proposal by circle, once there is one.
pub async fn kept_in_circle(db: &Db, ana: &Act) {
    gives(db, ana, "2026-01-22T09:00:00Z", "M-1", "circle:trees").await;
    let input = ProposalInput { circle: "trees".into(), ..note() };
    d::draft(db, ana, &input, Language::En).await.unwrap();
}

story!(a_chain_of_three_is_carried_by_who_votes_and_a_direct_vote_beats_it, |db| {
    let founder = delegating(&db, "5", &[]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    gives(&db, &ana, EARLY, "M-3", "everything").await;
    gives(&db, &bo, LATER, "cai wen", "everything").await;
    let (chain, direct) =
        (opened(&db, &founder, &note(), DISCUSSED).await, opened(&db, &founder, &note(), DISCUSSED).await);
    let seen = page(&db, &when(&ana, DISCUSSED), chain).await;
    let foreseen = seen.delegation.unwrap();
    assert_eq!(foreseen.way.iter().map(|member| member.number).collect::<Vec<_>>(), [3, 4]);
    assert_eq!((foreseen.lost, foreseen.barred, foreseen.carries), (None, None, 0));
    assert_eq!(page(&db, &when(&cai, DISCUSSED), chain).await.delegation.unwrap().carries, 2);
    assert_eq!(page(&db, &when(&founder, DISCUSSED), chain).await.delegation, None, "nobody else is told");
    for number in [chain, direct] {
        say(&db, &founder, number, "no").await;
        say(&db, &cai, number, "yes").await;
    }
    say(&db, &bo, direct, "abstain").await;
    assert_eq!(
        page(&db, &when(&ana, DISCUSSED), chain).await.standing.unwrap().votes_cast,
        2,
        "no count before the close"
    );
    close(&db, at(CLOSED)).await;

    assert_eq!(votes(&db, &founder, chain).await, Votes { yes: 3, no: 1, abstain: 0 });
    assert_eq!(votes(&db, &founder, direct).await, Votes { yes: 1, no: 1, abstain: 2 });
    let seen = page(&db, &when(&ana, CLOSED), chain).await;
    let (standing, delegated) = (seen.standing.unwrap(), seen.delegated);
    assert_eq!((standing.members_voted, standing.votes_cast), (4, 4), "they count for the quorum");
    assert_eq!((delegated.members, delegated.votes, delegated.sides), (2, 2, Votes { yes: 2, no: 0, abstain: 0 }));
    let carried = seen.carried.unwrap();
    let (carrier, said) = carried.outcome.unwrap();
    assert_eq!((carried.delegate.number, carrier.number, said), (3, 4, Some(Cast::Choice(Choice::Yes))));
    let carried = page(&db, &when(&ana, CLOSED), direct).await.carried.unwrap().outcome.unwrap();
    assert_eq!((carried.0.number, carried.1), (3, Some(Cast::Choice(Choice::Abstain))));
    assert!(page(&db, &when(&bo, CLOSED), direct).await.carried.is_none(), "whoever votes is carried by nobody");
    let listed = d::votes_page(&db, &eyes(&db, &founder).await, chain, 1).await.unwrap();
    let by = listed.votes.iter().map(|vote| (vote.voter.number, vote.carrier.as_ref().map(|carrier| carrier.number)));
    let mut by: Vec<_> = by.collect();
    by[..2].sort_unstable();
    assert_eq!((by, listed.total), (vec![(1, None), (4, None), (2, Some(4)), (3, Some(4))], 4));
    let file = d::ballot_file(&db, &eyes(&db, &founder).await, chain, Form::Csv).await.unwrap();
    assert_eq!(file.lines().count(), 5);
    for tampered in [
        "UPDATE carried_votes SET votes = 2",
        "UPDATE delegations SET revoked_at = given_at",
        "DELETE FROM carried_votes",
    ] {
        run(&db, tampered);
        assert!(!verify(&db).await.unwrap().findings.is_empty(), "{tampered}");
    }
});

story!(who_leads_round_in_a_circle_by_different_scopes_is_carried_by_nobody_and_told_so, |db| {
    let founder = delegating(&db, "5", &[]).await;
    let [ana, bo, _] = three(&db, &founder).await;
    assert_eq!(d::add_topic(&db, &founder, "Roofs").await.unwrap(), "roofs");
    assert!(matches!(d::add_topic(&db, &ana, "Masts").await, Err(CommandError::Forbidden(_))));
    gives(&db, &ana, EARLY, "M-3", "everything").await;
    let round = refused(give(&db, &bo, EARLY, "M-2", "everything").await);
    assert_eq!((round[0].field.as_str(), round[0].refusal.key), ("to", "error-delegation-circle"));
    assert_eq!(round[0].refusal.args, [("way", Arg::Text("M-2".into()))]);
    gives(&db, &bo, EARLY, "M-2", "topic:roofs").await;
    let (roofs, others) =
        (opened(&db, &founder, &on("roofs"), DISCUSSED).await, opened(&db, &founder, &note(), DISCUSSED).await);
    assert_eq!(page(&db, &when(&ana, DISCUSSED), roofs).await.delegation.unwrap().lost, Some(Uncarried::Cycle));
    for number in [roofs, others] {
        say(&db, &founder, number, "yes").await;
    }
    say(&db, &bo, others, "no").await;
    close(&db, at(CLOSED)).await;
    assert_eq!(votes(&db, &founder, roofs).await, Votes { yes: 1, no: 0, abstain: 0 });
    assert_eq!(page(&db, &when(&bo, CLOSED), roofs).await.delegated.left, [(Uncarried::Cycle, 2)]);
    assert_eq!(page(&db, &when(&bo, CLOSED), roofs).await.carried.unwrap().outcome, Err(Uncarried::Cycle));
    assert_eq!(votes(&db, &founder, others).await, Votes { yes: 1, no: 2, abstain: 0 });
    assert_eq!(verify(&db).await.unwrap().findings, []);
});

story!(no_more_are_carried_than_the_cap_says_the_earliest_first, |db| {
    let founder = delegating(&db, "1", &[]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    gives(&db, &bo, EARLY, "M-4", "everything").await;
    gives(&db, &ana, LATER, "M-4", "everything").await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    assert_eq!(page(&db, &when(&ana, DISCUSSED), number).await.delegation.unwrap().lost, Some(Uncarried::BeyondCap));
    assert_eq!(page(&db, &when(&cai, DISCUSSED), number).await.delegation.unwrap().carries, 1);
    say(&db, &cai, number, "yes").await;
    close(&db, at(CLOSED)).await;
    assert_eq!(votes(&db, &founder, number).await.yes, 2);
    let carried = |act: &Act| {
        let (db, act) = (db.clone(), when(act, CLOSED));
        async move { page(&db, &act, number).await.carried.unwrap().outcome }
    };
    assert_eq!(carried(&ana).await, Err(Uncarried::BeyondCap));
    assert_eq!(carried(&bo).await.unwrap().0.number, 4);
});

story!(what_counts_is_what_was_in_force_at_the_deadline_whenever_it_is_counted, |db| {
    let founder = delegating(&db, "5", &[]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    let dee = member(&db, &founder, "Dee Ward", "full").await;
    gives(&db, &ana, EARLY, "M-4", "everything").await;
    gives(&db, &bo, EARLY, "M-4", "everything").await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    say(&db, &cai, number, "yes").await;
    d::revoke(&db, &when(&ana, BEFORE_CLOSE), "everything").await.unwrap();
    d::revoke(&db, &when(&bo, CLOSED), "everything").await.unwrap();
    gives(&db, &dee, CLOSED, "M-4", "everything").await;
    let again = d::revoke(&db, &when(&bo, CLOSED), "everything").await;
    assert_eq!(refusal(again), "error-delegation-gone");
    close(&db, at(AFTER_CLOSE)).await;
    assert_eq!(votes(&db, &founder, number).await.yes, 2, "Bo took it back too late, and Dee gave it too late");
    assert!(page(&db, &when(&bo, AFTER_CLOSE), number).await.carried.unwrap().outcome.is_ok());
    assert!(page(&db, &when(&ana, AFTER_CLOSE), number).await.carried.is_none());
});

story!(nothing_is_carried_in_secret_or_in_consent_and_members_are_told, |db| {
    let founder = delegating(
        &db,
        "5",
        &[("decisions.majority", "policy", "consent"), ("decisions.delegation", "policy", "open")],
    )
    .await;
    let [ana, bo, _] = three(&db, &founder).await;
    gives(&db, &ana, EARLY, "M-3", "everything").await;
    let secret = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    let own = page(&db, &when(&ana, DISCUSSED), secret).await.delegation.unwrap();
    assert_eq!((own.barred, own.way[0].number, own.carries), (Some(Barred::Secret), 3, 0));

    let consent = proposed(&db, &founder, &proposal(vec![rule("dues.grace_days", "", "60")])).await;
    let later = page(&db, &founder, consent).await.decision.discussion_until.unwrap().to_rfc3339();
    d::open_vote(&db, &when(&founder, &later), consent).await.unwrap();
    let until = page(&db, &founder, consent).await.decision.voting_until.unwrap();
    let own = page(&db, &when(&ana, &later), consent).await.delegation.unwrap();
    assert_eq!(own.barred, Some(Barred::Reasons));
    d::cast(&db, &when(&bo, &later), consent, "yes", "").await.unwrap();
    close(&db, until).await;
    let seen = page(&db, &when(&ana, &until.to_rfc3339()), consent).await;
    assert_eq!((seen.result.unwrap().outcome.votes.yes, seen.delegated.members), (1, 0));
    assert!(page(&db, &when(&ana, CLOSED), secret).await.carried.is_none());
});

story!(ballots_among_options_and_classes_are_carried_too, |db| {
    let founder = delegating(&db, "5", &[("decisions.majority_classes", "ordinary", "each")]).await;
    let [ana, ..] = three(&db, &founder).await;
    let workshop = member(&db, &founder, "Taller de Redes", "organisation").await;
    gives(&db, &workshop, EARLY, "M-2", "everything").await;
    let chosen = opened(&db, &founder, &choosing("schulze"), DISCUSSED).await;
    d::vote(&db, &when(&ana, DISCUSSED), chosen, marks(&[(2, "1")])).await.unwrap();
    let each = opened(&db, &founder, &note(), DISCUSSED).await;
    say(&db, &ana, each, "yes").await;
    close(&db, at(CLOSED)).await;
    let seen = page(&db, &when(&workshop, CLOSED), chosen).await;
    let result = seen.choice_result.unwrap();
    assert_eq!((result.outcome.votes_cast, result.outcome.count.valid, seen.delegated.members), (2, 2, 1));
    assert!(matches!(seen.carried.unwrap().outcome, Ok((_, Some(Cast::Ballot(_))))));
    let classes = page(&db, &when(&workshop, CLOSED), each).await.result.unwrap().classes;
    let told: Vec<_> = classes.iter().map(|of| (of.class.as_str(), of.votes.yes)).collect();
    assert_eq!(told, [("full", 1), ("organisation", 1)], "each in its own class");
});

story!(a_community_of_an_earlier_version_delegates_nothing, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    assert_eq!(refusal(give(&db, &ana, EARLY, "M-1", "everything").await), "error-delegation-none");
    run(&db, "DELETE FROM rule_values WHERE rule_key LIKE 'decisions.delegation%'");
    assert_eq!(refusal(give(&db, &ana, EARLY, "M-1", "everything").await), "error-delegation-none");
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    say(&db, &founder, number, "yes").await;
    d::advance(&db, at(CLOSED)).await.unwrap();
    let seen = page(&db, &when(&ana, CLOSED), number).await;
    assert_eq!((seen.decision.stage, seen.delegated, seen.carried), (Stage::Enacted, d::Delegated::default(), None));
    assert!(own(&db, &when(&ana, CLOSED)).await.kinds.is_empty());
});

story!(a_delegation_is_given_to_one_who_votes_is_replaced_and_ends_with_a_membership, |db| {
    let founder = delegating(&db, "5", &[]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    let wrong = async |to: &str, scope: &str| {
        let errors = refused(give(&db, &ana, EARLY, to, scope).await);
        errors.into_iter().map(|error| (error.field, error.refusal.key)).collect::<Vec<_>>()
    };
    let to = |key| vec![("to".to_owned(), key)];
    assert_eq!(wrong("", "everything").await, to("error-required"));
    assert_eq!(wrong("nobody", "everything").await, to("error-member-number"));
    assert_eq!(wrong("M-99", "everything").await, to("error-member-unknown"));
    assert_eq!(wrong("M-2", "everything").await, to("error-delegation-self"));
    assert_eq!(wrong("M-3", "topic:none").await, [("scope".to_owned(), "error-topic-unknown")]);
    gives(&db, &ana, EARLY, "M-3", "everything").await;
    gives(&db, &ana, LATER, "M-3", "everything").await;
    assert_eq!(own(&db, &ana).await.given[0].since, at(EARLY), "the same once more changes nothing");
    gives(&db, &bo, LATER, "M-4", "everything").await;
    gives(&db, &ana, LATER, "M-4", "everything").await;
    let given = own(&db, &ana).await.given;
    assert_eq!((given.len(), given[0].other.number, &given[0].scope), (1, 4, &Scope::Everything));
    let carrying = own(&db, &cai).await;
    assert_eq!((carrying.received.len(), carrying.behind[0].members), (2, 2));
    run(&db, "UPDATE members SET status = 'suspended' WHERE number = 2");
    let carrying = own(&db, &cai).await;
    assert_eq!((carrying.received.len(), carrying.behind[0].members), (1, 1), "who is on no roll is behind nobody");
    run(&db, "UPDATE members SET status = 'active' WHERE number = 2");

    let secretary = when(&founder, "2026-01-05T09:00:00Z");
    store::members::change_standing(&db, &secretary, 4, standing("resigned", "")).await.unwrap();
    assert!(own(&db, &when(&ana, "2026-01-05T09:00:00Z")).await.given.is_empty());
    let gone = refused(give(&db, &ana, "2026-01-05T09:00:00Z", "M-4", "everything").await);
    assert_eq!(gone[0].refusal.key, "error-delegation-inactive");
    gives(&db, &ana, "2026-01-05T09:00:00Z", "M-3", "everything").await;
    assert_eq!(verify(&db).await.unwrap().findings, []);

    // Excluded by a decision, the delegation ends when its vote closed, whenever that is counted.
    let out = opened(&db, &founder, &proposal(vec![membership(3, "exclude")]), DISCUSSED).await;
    let note = opened(&db, &when(&founder, LATER), &note(), "2026-01-10T09:00:00Z").await;
    for act in [&founder, &ana] {
        say(&db, act, out, "yes").await;
    }
    d::cast(&db, &when(&bo, "2026-01-10T09:00:00Z"), note, "no", "").await.unwrap();
    close(&db, at("2026-01-17T09:00:00Z")).await;
    let seen = page(&db, &when(&founder, "2026-01-17T09:00:00Z"), note).await;
    let votes = seen.result.unwrap().outcome.votes;
    assert_eq!((votes.no, seen.delegated.members), (1, 0), "it was in force no longer at the later close");
});

story!(a_program_delegates_where_its_token_says_so_and_votes_by_no_such_scope, |db| {
    let founder = delegating(&db, "5", &[]).await;
    let [ana, ..] = three(&db, &founder).await;
    let mut viewers = Vec::new();
    for scope in [TokenScope::DelegationsWrite, TokenScope::DelegationsRead, TokenScope::DecisionsRead] {
        let input = TokenInput { name: "till".into(), scopes: vec![scope.to_string()], days: "30".into() };
        let token = make_token(&db, &ana, &input).await.unwrap().token.unwrap();
        viewers.push(use_token(&db, &token, ana.now, 100).await.unwrap().unwrap().viewer);
    }
    let act = |place: usize| Act::new(viewers[place].actor(), at(EARLY));
    for reads in [act(1), act(2)] {
        let refused = give(&db, &reads, EARLY, "M-3", "everything").await;
        assert!(matches!(refused, Err(CommandError::Forbidden(Power::Delegate))));
    }
    gives(&db, &act(0), EARLY, "M-3", "everything").await;
    let own = d::delegations_page(&db, &viewers[1], "2026-01-08".parse().unwrap(), 1).await.unwrap();
    assert_eq!(own.given.iter().map(|given| given.other.number).collect::<Vec<_>>(), [3]);
    d::revoke(&db, &act(0), "everything").await.unwrap();
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    let refused = d::cast(&db, &when(&act(0), DISCUSSED), number, "yes", "").await;
    assert!(matches!(refused, Err(CommandError::Forbidden(Power::Vote))));
    assert_eq!(verify(&db).await.unwrap().findings, []);
});
