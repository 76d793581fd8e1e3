//! The roll and the votes.

use domain::decisions::cast::Cast;
use domain::decisions::count::Choice;
use domain::decisions::roll::RollReason;
use domain::members::power::Power;
use domain::validation::Arg;
use store::decisions as d;
use store::{Act, Actor, CommandError};

use super::*;
use crate::support::{at, founded, story};

story!(the_close_binds_to_the_microsecond, |db| {
    let founder = founded(&db).await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    d::cast(&db, &when(&founder, "2026-01-15T08:59:59.999999Z"), number, "no", "").await.unwrap();
    for late in [CLOSED, "2026-01-15T09:00:01Z"] {
        let errors = refused(d::cast(&db, &when(&founder, late), number, "yes", "Too late.").await);
        assert_eq!(errors[0].refusal.key, "error-vote-closed");
        assert_eq!(errors[0].refusal.args, [("closed", Arg::Moment(at(CLOSED)))]);
    }
    close(&db, at("2026-01-15T09:00:01Z")).await;
    let late = d::cast(&db, &when(&founder, "2026-01-15T09:00:02Z"), number, "yes", "").await;
    assert_eq!(refusal(late), "error-vote-closed");
    let result = page(&db, &founder, number).await.result.unwrap();
    assert_eq!((result.outcome.votes.yes, result.outcome.votes.no), (0, 1));
});

story!(who_is_not_on_the_roll_is_told_why, |db| {
    let founder = founded(&db).await;
    let supporter = member(&db, &founder, "Sol Peña", "supporting").await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    let newcomer = member(&db, &when(&founder, "2026-01-09T09:00:00Z"), "Noor Haddad", "full").await;
    let refused_class = d::cast(&db, &when(&supporter, DISCUSSED), number, "yes", "").await;
    assert_eq!(refusal(refused_class), "error-not-on-roll-class");
    let refused_newcomer = d::cast(&db, &newcomer, number, "yes", "").await;
    assert_eq!(refusal(refused_newcomer), "error-not-on-roll-joined");
    let visitor = Act::new(Actor::Visitor, at(DISCUSSED));
    let refused_visitor = d::cast(&db, &visitor, number, "yes", "").await;
    assert!(matches!(refused_visitor, Err(CommandError::Forbidden(Power::Vote))));

    let roll = d::roll_page(&db, &eyes(&db, &supporter).await, number, 1, at(DISCUSSED)).await.unwrap();
    assert_eq!(roll.place, Some(d::RollPlace { votes: 0, reason: RollReason::ClassWithoutVote }));
    assert_eq!((roll.on_roll, roll.not_on_roll), (1, 1));
    assert_eq!(roll.names.iter().map(|name| name.member.name.as_str()).collect::<Vec<_>>(), ["Inés Villalba"]);
    let roll = d::roll_page(&db, &eyes(&db, &newcomer).await, number, 1, at(DISCUSSED)).await.unwrap();
    assert_eq!(roll.place, None);
    assert!(d::needs(&db, &eyes(&db, &supporter).await, at(DISCUSSED)).await.unwrap().votes.is_empty());
    let waiting = d::needs(&db, &eyes(&db, &founder).await, at(DISCUSSED)).await.unwrap().votes;
    assert_eq!(waiting, [d::OpenVote { number, title: "Change it".into(), until: at(CLOSED) }]);
});

story!(the_waiting_period_binds_all_but_the_founders, |db| {
    let founder = founded(&db).await;
    let longer = proposal(vec![rule("membership.waiting_days", "", "30")]);
    let change = opened(&db, &founder, &longer, "2026-01-15T09:00:00Z").await;
    d::cast(&db, &when(&founder, "2026-01-15T09:00:00Z"), change, "yes", "").await.unwrap();
    close(&db, at("2026-01-29T09:00:00Z")).await;
    let newcomer = member(&db, &when(&founder, "2026-01-29T10:00:00Z"), "Noor Haddad", "full").await;
    let number = opened(&db, &when(&founder, "2026-01-29T10:00:00Z"), &note(), "2026-02-05T10:00:00Z").await;
    let vote = d::cast(&db, &when(&newcomer, "2026-02-05T10:00:00Z"), number, "yes", "").await;
    assert_eq!(refusal(vote), "error-not-on-roll-recent");
    d::cast(&db, &when(&founder, "2026-02-05T10:00:00Z"), number, "yes", "").await.unwrap();
    // The founder joined 35 days before; by the authority of the founding act even one day would do.
    let roll = d::roll_page(&db, &eyes(&db, &founder).await, number, 1, at("2026-02-05T10:00:00Z")).await.unwrap();
    assert_eq!(roll.place.unwrap().reason, RollReason::Eligible);
});

story!(a_founder_votes_from_the_first_day, |db| {
    let now = crate::support::founding_moment();
    let token = store::community::issue_setup_token(&db, now).await.unwrap();
    let mut input = crate::support::founding_input();
    input.rules = vec![("decisions.discussion_days".into(), "ordinary".into(), "0".into())];
    let visitor = Act::new(Actor::Visitor, now);
    let id = store::community::found(&db, &visitor, &token, &input, Language::En).await.unwrap();
    let founder = Act::new(Actor::Member { id, number: 1 }, now);
    let newcomer = member(&db, &founder, "Noor Haddad", "full").await;
    let number = proposed(&db, &founder, &note()).await;
    d::open_vote(&db, &founder, number).await.unwrap();
    d::cast(&db, &founder, number, "yes", "").await.unwrap();
    assert_eq!(refusal(d::cast(&db, &newcomer, number, "yes", "").await), "error-not-on-roll-recent");
});

story!(a_vote_can_be_changed_and_a_repeated_one_has_one_effect, |db| {
    let founder = founded(&db).await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    let mut first = when(&founder, "2026-01-09T09:00:00Z");
    first.request_key = Some("0190a000-0000-7000-8000-000000000001".into());
    let receipt = d::cast(&db, &first, number, "yes", "Good.").await.unwrap();
    assert!(!receipt.changed);
    // The same request again, and the same vote by another request: nothing happens.
    assert_eq!(d::cast(&db, &first, number, "yes", "Good.").await.unwrap(), receipt);
    let again = d::cast(&db, &when(&founder, "2026-01-09T10:00:00Z"), number, "yes", "Good.").await.unwrap();
    assert_eq!(again.cast_at, receipt.cast_at);
    assert_eq!(events(&db, &founder, number, "decisions.vote.cast").await, 1);

    let changed =
        d::cast(&db, &when(&founder, "2026-01-10T09:00:00Z"), number, "no", "I read it again.").await.unwrap();
    assert!(changed.changed);
    // The first request arrives once more, late: it has had its effect and changes nothing back.
    assert_eq!(d::cast(&db, &first, number, "yes", "Good.").await.unwrap(), receipt);
    let page = page(&db, &when(&founder, "2026-01-10T09:00:00Z"), number).await;
    let vote = page.vote.unwrap();
    assert_eq!((vote.choice, vote.reason.as_str()), (Cast::Choice(Choice::No), "I read it again."));
    assert_eq!(page.standing.unwrap().votes_cast, 1);
    let votes = d::votes_page(&db, &eyes(&db, &founder).await, number, 1).await.unwrap();
    assert_eq!((votes.total, votes.votes[0].reason.as_str()), (1, "I read it again."));
    assert_eq!(events(&db, &founder, number, "decisions.vote.changed").await, 1);
});

story!(a_vote_says_all_that_is_wrong_with_it, |db| {
    let founder = founded(&db).await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    let errors = refused(d::cast(&db, &when(&founder, DISCUSSED), number, "maybe", "a\u{0}b").await);
    let told: Vec<_> = errors.iter().map(|error| (error.field.as_str(), error.refusal.key)).collect();
    assert_eq!(told, [("choice", "error-vote-choice"), ("reason", "error-characters")]);
    let unknown = d::cast(&db, &founder, 99, "yes", "").await;
    assert!(matches!(unknown, Err(CommandError::NotFound)));
    let discussed = proposed(&db, &founder, &note()).await;
    assert_eq!(refusal(d::cast(&db, &founder, discussed, "yes", "").await), "error-vote-not-open");
});
