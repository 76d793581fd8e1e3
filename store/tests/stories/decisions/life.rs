//! Drafting, discussing, opening, withdrawing.

use domain::decisions::kind::DecisionKind;
use domain::decisions::stage::Stage;
use domain::language::Language;
use domain::members::power::Power;
use domain::validation::Arg;
use store::decisions as d;
use store::{Act, Actor, CommandError};

use super::*;
use crate::support::{at, founded, story};

story!(a_rule_is_changed_from_its_day_and_not_before, |db| {
    let founder = founded(&db).await;
    let mut input = proposal(vec![rule("dues.monthly", "full", "15.00")]);
    input.effective_on = "2026-02-01".into();
    let number = opened(&db, &founder, &input, DISCUSSED).await;
    let before = page(&db, &when(&founder, DISCUSSED), number).await;
    assert_eq!((before.decision.kind, before.decision.stage), (DecisionKind::Policy, Stage::Voting));
    assert_eq!(before.decision.voting_until, Some(at(CLOSED)));
    assert!(before.may.vote && !before.may.edit && !before.may.withdraw);

    d::cast(&db, &when(&founder, DISCUSSED), number, "yes", "It is time.").await.unwrap();
    assert_eq!(close(&db, at("2026-01-15T08:59:59Z")).await, vec![]);
    assert_eq!(close(&db, at(CLOSED)).await, vec![d::Advanced { number, stage: Stage::Enacted }]);

    assert_eq!(value_on(&db, &founder, "dues.monthly", "full", "2026-01-31").await, "1200");
    assert_eq!(value_on(&db, &founder, "dues.monthly", "full", "2026-02-01").await, "1500");
    let day = domain::calendar::parse_day("2026-02-01").unwrap();
    let history = store::rules::history(&db, &eyes(&db, &founder).await, "dues.monthly", day).await.unwrap();
    let full: Vec<_> = history.iter().filter(|entry| entry.value.scope == "full").collect();
    assert_eq!(full.len(), 2);
    assert_eq!(
        full[0].authority,
        store::community::authority::Authority::Decision { number, title: "Change it".into(), annulled_by: None }
    );
    assert_eq!((full[0].value.clause_anchor.as_str(), full[0].class.as_deref()), ("monthly-dues", Some("Full member")));
    assert!(full[0].clause_heading.is_some());
    assert_eq!(full[1].until, Some(day));

    let after = page(&db, &when(&founder, CLOSED), number).await;
    let d::EffectDetail::Rule { before, .. } = &after.effects[0].detail else { panic!("{after:?}") };
    assert_eq!(before.as_deref(), Some("1200"));
    assert_eq!(after.decision.effective_day, Some(day));
    assert_eq!(events(&db, &founder, number, "decisions.enacted").await, 1);
});

story!(a_rule_of_one_pool_is_proposed_beside_the_value_for_all, |db| {
    let (act, _) = crate::sharing::shared(&db).await;
    let input = proposal(vec![rule("sharing.method", "machines", "equal")]);
    let number = d::draft(&db, &act, &input, Language::En).await.unwrap();
    let shown = page(&db, &act, number).await;
    let d::EffectDetail::Rule { before, general, class } = &shown.effects[0].detail else { panic!("{shown:?}") };
    assert_eq!((before, class.as_deref()), (&None, Some("Machines")));
    assert_eq!(*general, Some(value_on(&db, &act, "sharing.method", "", "2026-06-15").await));
});

story!(a_draft_is_its_proposers_alone, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Ruiz", "full").await;
    let number = d::draft(&db, &ana, &note(), Language::En).await.unwrap();
    let eyes_of_founder = eyes(&db, &founder).await;
    assert!(matches!(d::page(&db, &eyes_of_founder, number, 1, founder.now).await, Err(CommandError::NotFound)));
    assert!(matches!(d::comment(&db, &founder, number, "Hm.").await, Err(CommandError::NotFound)));
    assert!(
        d::list(&db, &eyes_of_founder, Some(Stage::Draft), 1, crate::support::at(DISCUSSED))
            .await
            .unwrap()
            .lines
            .is_empty()
    );
    let own = d::list(&db, &eyes(&db, &ana).await, None, 1, ana.now).await.unwrap();
    assert_eq!(own.open.iter().map(|line| line.number).collect::<Vec<_>>(), [number]);
    assert_eq!(own.lines.iter().map(|line| line.number).collect::<Vec<_>>(), [1], "the founding act is for all");
    assert_eq!(d::needs(&db, &eyes(&db, &ana).await, ana.now).await.unwrap().drafts, [(number, "Change it".into())]);

    d::withdraw(&db, &ana, number).await.unwrap();
    assert!(matches!(d::page(&db, &eyes_of_founder, number, 1, founder.now).await, Err(CommandError::NotFound)));
});

story!(only_members_propose_and_only_the_proposer_edits, |db| {
    let founder = founded(&db).await;
    let visitor = Act::new(Actor::Visitor, founder.now);
    let refused_visitor = d::draft(&db, &visitor, &note(), Language::En).await;
    assert!(matches!(refused_visitor, Err(CommandError::Forbidden(Power::Propose))));

    let ana = member(&db, &founder, "Ana Ruiz", "full").await;
    let number = proposed(&db, &founder, &note()).await;
    let edited = d::edit(&db, &ana, number, 1, &note(), Language::En).await;
    assert!(matches!(edited, Err(CommandError::Forbidden(Power::Propose))));
    assert!(matches!(d::withdraw(&db, &ana, number).await, Err(CommandError::Forbidden(Power::Propose))));
    let opened = d::open_vote(&db, &when(&ana, DISCUSSED), number).await;
    assert!(matches!(opened, Err(CommandError::Forbidden(Power::OpenVotes))));
    assert!(matches!(
        d::list(&db, &store::Viewer::visitor(), None, 1, ana.now).await,
        Err(CommandError::Forbidden(Power::ReadDecisions))
    ));
    // The founder holds the facilitator's role: others' votes may be opened too.
    let of_ana = proposed(&db, &ana, &note()).await;
    assert_eq!(
        d::needs(&db, &eyes(&db, &founder).await, at(DISCUSSED)).await.unwrap().to_open.len(),
        2,
        "one's own and, for a facilitator, everybody's"
    );
    d::open_vote(&db, &when(&founder, DISCUSSED), of_ana).await.unwrap();
});

story!(a_stale_form_overwrites_nothing, |db| {
    let founder = founded(&db).await;
    let number = d::draft(&db, &founder, &note(), Language::En).await.unwrap();
    let mut second = note();
    second.title = "Second".into();
    assert_eq!(d::edit(&db, &founder, number, 1, &second, Language::En).await.unwrap(), 2);
    let mut late = note();
    late.title = "Late".into();
    assert_eq!(refusal(d::edit(&db, &founder, number, 1, &late, Language::En).await), "error-changed-since");
    assert_eq!(page(&db, &founder, number).await.decision.title, "Second");
});

story!(a_vote_opens_after_its_discussion_and_what_it_does_is_discussed_in_full, |db| {
    let founder = founded(&db).await;
    let number = proposed(&db, &founder, &proposal(vec![rule("dues.monthly", "full", "15")])).await;
    let early = refused(d::open_vote(&db, &when(&founder, "2026-01-08T08:59:59Z"), number).await);
    assert_eq!(early[0].refusal.key, "error-discussion-open");
    assert_eq!(early[0].refusal.args, [("until", Arg::Moment(at(DISCUSSED)))]);

    // Other words leave the discussion as it is; another effect begins it anew, by the rules of its kind.
    let third_day = when(&founder, "2026-01-04T09:00:00Z");
    let mut words = proposal(vec![rule("dues.monthly", "full", "15")]);
    words.body = "Because it is so.".into();
    d::edit(&db, &third_day, number, 1, &words, Language::En).await.unwrap();
    assert_eq!(page(&db, &third_day, number).await.decision.discussion_until, Some(at(DISCUSSED)));
    words.effects = vec![rule("decisions.quorum", "ordinary", "30%")];
    d::edit(&db, &third_day, number, 2, &words, Language::En).await.unwrap();
    let page = page(&db, &third_day, number).await;
    assert_eq!(page.decision.kind, DecisionKind::Bylaws);
    assert_eq!(page.decision.discussion_until, Some(at("2026-01-18T09:00:00Z")));
    assert_eq!((page.rules[0].key.as_str(), page.rules[0].value.as_str()), ("decisions.discussion_days", "14"));
    let coming: Vec<&str> = page.rules[1..].iter().map(|rule| rule.key.as_str()).collect();
    let of_vote = ["voting_days", "quorum", "quorum_of", "secrecy", "provisional_days", "declaration", "contest_days"];
    let of_place = ["meeting", "extension_days_max", "early_close", "paper", "invalid_papers", "delegation"];
    let of_majority = ["majority", "threshold", "majority_base", "majority_classes", "stand_asides_max", "blocks_max"];
    let rules = [&of_vote[..], &of_place, &["delegations_max", "reminder_days"], &of_majority].concat();
    assert_eq!(coming, rules.iter().map(|rule| format!("decisions.{rule}")).collect::<Vec<_>>());
    let of_all = ["delegations_max", "extension_days_max", "reminder_days", "invalid_papers"];
    let of_all = [&of_all[..], &["stand_asides_max", "blocks_max"]].concat();
    for rule in &page.rules[1..] {
        let scope = if of_all.contains(&rule.key.strip_prefix("decisions.").unwrap()) { "" } else { "bylaws" };
        assert_eq!((rule.stage, rule.scope.as_str()), (Stage::Voting, scope));
    }

    let opening = when(&founder, "2026-01-18T09:00:00Z");
    d::open_vote(&db, &opening, number).await.unwrap();
    let frozen = d::edit(&db, &opening, number, 3, &words, Language::En).await;
    assert_eq!(refusal(frozen), "error-decision-frozen");
    assert_eq!(refusal(d::open_vote(&db, &opening, number).await), "error-decision-stage");
    assert_eq!(refusal(d::propose(&db, &opening, number).await), "error-decision-frozen");
});

story!(the_rules_of_a_vote_are_those_of_its_opening, |db| {
    let founder = founded(&db).await;
    // Both are proposed at once; the first changes the quorum that the second would be counted by.
    let change =
        proposal(vec![rule("decisions.quorum", "ordinary", "100%"), rule("decisions.voting_days", "ordinary", "1")]);
    let first = proposed(&db, &founder, &change).await;
    let second = proposed(&db, &founder, &note()).await;
    let third = proposed(&db, &founder, &note()).await;
    let fourteenth = when(&founder, "2026-01-15T09:00:00Z");
    d::open_vote(&db, &fourteenth, first).await.unwrap();
    d::cast(&db, &fourteenth, first, "yes", "").await.unwrap();
    // The first closes on the 29th at 9; the second opens a moment before, the third a moment after.
    d::open_vote(&db, &when(&founder, "2026-01-29T08:59:59Z"), second).await.unwrap();
    // Nobody has advanced anything: opening the third does.
    let until = d::open_vote(&db, &when(&founder, "2026-01-29T09:00:01Z"), third).await.unwrap();
    assert_eq!(until, at("2026-01-30T09:00:01Z"));
    let now = when(&founder, "2026-01-29T10:00:00Z");
    let quorum = |page: &d::DecisionPage| {
        page.rules.iter().find(|rule| rule.key == "decisions.quorum").map(|rule| rule.value.clone()).unwrap()
    };
    assert_eq!(page(&db, &now, first).await.decision.stage, Stage::Enacted);
    assert_eq!(quorum(&page(&db, &now, second).await), "1/5");
    assert_eq!(quorum(&page(&db, &now, third).await), "1/1");
});

story!(a_proposal_is_withdrawn_until_its_vote_opens, |db| {
    let founder = founded(&db).await;
    let number = proposed(&db, &founder, &note()).await;
    let discussed = when(&founder, DISCUSSED);
    assert!(page(&db, &discussed, number).await.may.withdraw);
    d::withdraw(&db, &discussed, number).await.unwrap();
    assert_eq!(refusal(d::withdraw(&db, &discussed, number).await), "error-decision-stage");
    assert_eq!(refusal(d::cast(&db, &discussed, number, "yes", "").await), "error-vote-withdrawn");
    assert_eq!(refusal(d::comment(&db, &discussed, number, "Pity.").await), "error-discussion-over");
    assert_eq!(refusal(d::open_vote(&db, &discussed, number).await), "error-decision-stage");
    assert_eq!(page(&db, &discussed, number).await.decision.stage, Stage::Withdrawn);

    // Whoever is about to lose a vote cannot take it away from those who cast it.
    let voted = opened(&db, &founder, &note(), DISCUSSED).await;
    assert!(!page(&db, &discussed, voted).await.may.withdraw);
    for moment in [DISCUSSED, "2026-01-15T08:59:59Z", CLOSED] {
        assert_eq!(refusal(d::withdraw(&db, &when(&founder, moment), voted).await), "error-withdraw-voting");
    }
    close(&db, at(CLOSED)).await;
    assert_eq!(refusal(d::withdraw(&db, &when(&founder, CLOSED), voted).await), "error-decision-stage");
});

story!(members_comment_while_it_is_discussed_and_voted_on, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Ruiz", "supporting").await;
    let number = proposed(&db, &founder, &note()).await;
    assert_eq!(d::comment(&db, &ana, number, "What does it cost?").await.unwrap(), 1);
    assert_eq!(d::comment(&db, &founder, number, "Nothing.").await.unwrap(), 2);
    assert_eq!(d::comment(&db, &ana, number, " What does it cost?\n").await.unwrap(), 1);
    assert_eq!(refusal(d::comment(&db, &ana, number, " \n ").await), "error-required");
    let page = page(&db, &ana, number).await;
    assert_eq!(page.comments_count, 2);
    assert_eq!(
        (page.comments[0].author.name.as_str(), page.comments[0].body.as_str()),
        ("Ana Ruiz", "What does it cost?")
    );
});
