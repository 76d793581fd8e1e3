//! Elections to roles: members stand, the count gives the role.

use domain::decisions::choosing::ChoosingInput;
use domain::decisions::kind::DecisionKind;
use domain::decisions::stage::Stage;
use domain::members::role::Role;
use store::decisions as d;

use super::choosing::marks;
use super::secret::in_secret;
use super::*;
use crate::members::standing::{membership, standing};
use crate::support::{at, founded, run, story};

/// An election to a role by a method.
pub fn election(role: &str, method: &str, seats: &str) -> ProposalInput {
    let choosing = ChoosingInput { method: method.into(), seats: seats.into(), ..ChoosingInput::default() };
    let elect = EffectInput::Elect { role: role.into(), months: "12".into(), class: String::new() };
    ProposalInput { choosing, ..proposal(vec![elect]) }
}

/// A founder with three members, and an election of theirs that is being discussed.
async fn called(db: &Db, input: &ProposalInput) -> (Act, [Act; 3], i64) {
    let founder = founded(db).await;
    let mut members = Vec::new();
    for name in ["Cleo Marsh", "Ana Pérez", "Bo Lindqvist"] {
        members.push(member(db, &founder, name, "full").await);
    }
    let number = proposed(db, &founder, input).await;
    (founder, members.try_into().unwrap(), number)
}

async fn stand(db: &Db, act: &Act, number: i64) {
    d::stand(db, act, number, "I would do it well.").await.unwrap();
}

async fn open(db: &Db, act: &Act, number: i64) {
    d::open_vote(db, &when(act, DISCUSSED), number).await.unwrap();
}

async fn vote(db: &Db, act: &Act, number: i64, ballot: &[(u16, &str)]) {
    d::vote(db, &when(act, DISCUSSED), number, marks(ballot)).await.unwrap();
}

/// Who holds a role at the close, by their numbers, each with the decision by whose authority.
async fn holders(db: &Db, act: &Act, role: Role) -> Vec<(i64, String)> {
    let viewer = eyes(db, &when(act, CLOSED)).await;
    let day = domain::calendar::parse_day("2026-01-15").unwrap();
    let terms = store::members::terms(db, &viewer, day).await.unwrap().current;
    let held = terms.into_iter().filter(|term| term.role == role && term.holds_on(day));
    held.map(|term| (term.number, format!("{:?}", term.authority))).collect()
}

async fn numbers(db: &Db, act: &Act, role: Role) -> Vec<i64> {
    holders(db, act, role).await.into_iter().map(|(number, _)| number).collect()
}

story!(members_stand_and_whoever_is_elected_holds_the_role, |db| {
    let (founder, [cleo, ana, bo], number) = called(&db, &election("curator", "schulze", "")).await;
    assert_eq!(page(&db, &founder, number).await.decision.kind, DecisionKind::Election);
    assert_eq!(refusal(d::open_vote(&db, &when(&founder, DISCUSSED), number).await), "error-election-nobody");
    d::stand(&db, &cleo, number, "I would **read** first.").await.unwrap();
    stand(&db, &ana, number).await;
    stand(&db, &bo, number).await;
    assert_eq!(refusal(d::stand(&db, &bo, number, "Me again.").await), "error-candidacy-twice");
    d::restate(&db, &bo, number, "I write short sentences.").await.unwrap();
    let shown = page(&db, &cleo, number).await.election.unwrap();
    let named: Vec<_> = shown.candidates.iter().map(|one| one.member.name.as_str()).collect();
    assert_eq!((named, shown.seats), (vec!["Ana Pérez", "Bo Lindqvist", "Cleo Marsh"], 1));
    assert_eq!((shown.own.unwrap().statement.as_str(), shown.may_stand), ("I would **read** first.", false));
    assert!(page(&db, &cleo, number).await.decision.choosing.unwrap().options.is_empty());

    open(&db, &founder, number).await;
    let options = page(&db, &when(&cleo, DISCUSSED), number).await.decision.choosing.unwrap().options;
    let options: Vec<_> = options.iter().map(|option| (option.number, option.member.unwrap())).collect();
    assert_eq!(options, [(1, 3), (2, 4), (3, 2)]);
    for late in [
        d::stand(&db, &when(&founder, DISCUSSED), number, "Me too.").await,
        d::restate(&db, &when(&ana, DISCUSSED), number, "Other words.").await,
    ] {
        assert_eq!(refusal(late), "error-candidacy-late");
    }
    vote(&db, &founder, number, &[(3, "1"), (1, "2")]).await;
    vote(&db, &ana, number, &[(1, "1"), (3, "2")]).await;
    vote(&db, &bo, number, &[(3, "1")]).await;
    close(&db, at(CLOSED)).await;
    let after = page(&db, &when(&ana, CLOSED), number).await;
    assert_eq!((after.decision.stage, after.decision.failure), (Stage::Enacted, None));
    let held = holders(&db, &founder, Role::Curator).await;
    let by = format!("number: {number}");
    assert!(held.iter().any(|(member, authority)| *member == 2 && authority.contains(&by)), "{held:?}");
    assert_eq!(held.len(), 2, "the founder was curator before and still is");
    assert_eq!(refusal(d::stand_down(&db, &when(&cleo, CLOSED), number).await), "error-candidacy-over");

    // What was frozen holds the statements.
    run(&db, "UPDATE candidacies SET statement = 'I would not.' WHERE statement = 'I would do it well.'");
    let found: Vec<_> = store::audit::verify(&db).await.unwrap().findings.into_iter().map(|one| one.table).collect();
    assert!(found.contains(&"candidacies") && found.contains(&"decisions"), "{found:?}");
});

story!(the_count_passes_over_whoever_withdraws_after_the_opening, |db| {
    let (founder, [cleo, ana, bo], number) = called(&db, &election("curator", "schulze", "")).await;
    for candidate in [&cleo, &ana, &bo] {
        stand(&db, candidate, number).await;
    }
    open(&db, &founder, number).await;
    // Everybody's first is Cleo, whose number on the ballot is 3.
    for (voter, ballot) in [(&founder, [(3, "1"), (2, "2")]), (&ana, [(3, "1"), (1, "2")]), (&bo, [(3, "1"), (2, "2")])]
    {
        vote(&db, voter, number, &ballot).await;
    }
    d::stand_down(&db, &when(&cleo, DISCUSSED), number).await.unwrap();
    assert_eq!(refusal(d::stand_down(&db, &when(&cleo, DISCUSSED), number).await), "error-candidacy-none");
    let open = page(&db, &when(&ana, DISCUSSED), number).await;
    assert_eq!(open.decision.choosing.unwrap().options.len(), 3, "the ballot stays as it was");
    assert_eq!(open.election.as_ref().unwrap().standing(), 2);
    close(&db, at(CLOSED)).await;
    let after = page(&db, &when(&ana, CLOSED), number).await;
    let outcome = after.choice_result.unwrap().outcome;
    assert_eq!((outcome.passed_over.clone(), outcome.votes_cast), (vec![3], 3));
    assert_eq!(outcome.chosen(&after.decision.choosing.unwrap()), [2]);
    assert!(numbers(&db, &founder, Role::Curator).await.contains(&4));
});

story!(nobody_is_elected_where_all_withdraw, |db| {
    let (founder, [_, ana, bo], number) = called(&db, &election("curator", "stv_scotland", "2")).await;
    for candidate in [&ana, &bo] {
        stand(&db, candidate, number).await;
    }
    open(&db, &founder, number).await;
    vote(&db, &founder, number, &[(1, "1"), (2, "2")]).await;
    vote(&db, &ana, number, &[(1, "1")]).await;
    for candidate in [&ana, &bo] {
        d::stand_down(&db, &when(candidate, DISCUSSED), number).await.unwrap();
    }
    // A ballot may still be cast, and comes to nothing.
    vote(&db, &bo, number, &[(2, "1")]).await;
    close(&db, at(CLOSED)).await;
    let after = page(&db, &when(&ana, CLOSED), number).await;
    let outcome = after.choice_result.unwrap().outcome;
    assert_eq!((after.decision.stage, outcome.quorum_met, outcome.count.blank), (Stage::Refused, true, 3));
    assert_eq!(numbers(&db, &founder, Role::Curator).await, [1]);
});

story!(whoever_can_no_longer_hold_the_role_is_passed_over, |db| {
    let (founder, [cleo, ana, bo], number) = called(&db, &election("auditor", "approval", "3")).await;
    for candidate in [&cleo, &ana, &bo] {
        stand(&db, candidate, number).await;
    }
    // Cleo leaves before the vote opens, Bo is made treasurer by a decision that closes with it, and Ana stays.
    let treasurer = EffectInput::Appoint { member: "4".into(), role: "treasurer".into(), months: "12".into() };
    let appointing = proposed(&db, &founder, &proposal(vec![treasurer])).await;
    store::members::change_standing(&db, &when(&founder, "2026-01-05T09:00:00Z"), 2, standing("resigned", ""))
        .await
        .unwrap();
    // The appointment is the first to close.
    let (opened, closed) = ("2026-01-08T10:00:00Z", "2026-01-15T10:00:00Z");
    d::open_vote(&db, &when(&founder, DISCUSSED), appointing).await.unwrap();
    d::open_vote(&db, &when(&founder, opened), number).await.unwrap();
    let shown = page(&db, &when(&ana, opened), number).await.election.unwrap();
    assert_eq!((shown.candidates.len(), shown.standing(), shown.seats), (2, 2, 3));
    for voter in [&founder, &ana, &bo] {
        d::cast(&db, &when(voter, DISCUSSED), appointing, "yes", "").await.unwrap();
        d::vote(&db, &when(voter, opened), number, marks(&[(1, "1"), (2, "1")])).await.unwrap();
    }
    d::advance(&db, at(closed)).await.unwrap();
    let after = page(&db, &when(&ana, closed), number).await;
    let lapsed: Vec<_> = after.election.unwrap().candidates.into_iter().filter(|one| one.lapsed_at.is_some()).collect();
    assert_eq!((lapsed.len(), lapsed[0].member.number), (1, 4));
    assert_eq!((after.decision.stage, numbers(&db, &founder, Role::Auditor).await), (Stage::Enacted, vec![3]));
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});

story!(places_that_nobody_stands_for_stay_vacant, |db| {
    let (founder, [_, ana, bo], number) = called(&db, &election("facilitator", "stv_scotland", "3")).await;
    stand(&db, &ana, number).await;
    stand(&db, &bo, number).await;
    open(&db, &founder, number).await;
    vote(&db, &founder, number, &[(1, "1")]).await;
    vote(&db, &ana, number, &[(2, "1"), (1, "2")]).await;
    close(&db, at(CLOSED)).await;
    let mut held = numbers(&db, &founder, Role::Facilitator).await;
    held.sort_unstable();
    assert_eq!(held, [1, 3, 4]);
});

story!(an_election_is_closed_once_however_many_close_it, |db| {
    let (founder, [_, ana, bo], number) = called(&db, &election("curator", "approval", "")).await;
    stand(&db, &ana, number).await;
    open(&db, &founder, number).await;
    for voter in [&founder, &ana, &bo] {
        vote(&db, voter, number, &[(1, "1")]).await;
    }
    let (one, other) = tokio::join!(d::advance(&db, at(CLOSED)), d::advance(&db, at(CLOSED)));
    assert_eq!(one.unwrap().len() + other.unwrap().len(), 1);
    assert_eq!(numbers(&db, &founder, Role::Curator).await.iter().filter(|number| **number == 3).count(), 1);
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});

story!(nobody_stands_who_could_not_be_appointed, |db| {
    let (founder, [cleo, ana, _], number) = called(&db, &election("auditor", "schulze", "")).await;
    let refused_key = refusal(d::stand(&db, &founder, number, "I keep the books.").await);
    assert_eq!(refused_key, "error-role-apart", "the founder is treasurer");
    let suspending = opened(&db, &founder, &proposal(vec![membership(2, "suspend")]), DISCUSSED).await;
    for voter in [&founder, &ana] {
        d::cast(&db, &when(voter, DISCUSSED), suspending, "yes", "").await.unwrap();
    }
    close(&db, at(CLOSED)).await;
    let suspended = d::stand(&db, &when(&cleo, CLOSED), number, "Still me.").await;
    assert!(matches!(suspended, Err(CommandError::Forbidden(_))), "{suspended:?}");
    let errors = refused(d::stand(&db, &ana, number, " ").await);
    assert_eq!((errors[0].field.as_str(), errors[0].refusal.key), ("statement", "error-required"));
    assert_eq!(refusal(d::restate(&db, &ana, number, "Words.").await), "error-candidacy-none");
    assert_eq!(refusal(d::stand_down(&db, &ana, number).await), "error-candidacy-none");
    let other = proposed(&db, &founder, &note()).await;
    assert_eq!(refusal(d::stand(&db, &ana, other, "For what?").await), "error-election-none");
    let draft = d::draft(&db, &ana, &election("curator", "schulze", ""), Language::En).await.unwrap();
    assert_eq!(refusal(d::stand(&db, &ana, draft, "Too soon.").await), "error-candidacy-early");
    // Taken back before the opening, it can be given again.
    stand(&db, &ana, number).await;
    d::stand_down(&db, &ana, number).await.unwrap();
    assert_eq!(page(&db, &ana, number).await.election.unwrap().standing(), 0);
    stand(&db, &when(&ana, "2026-01-02T09:00:00Z"), number).await;
    assert_eq!(page(&db, &ana, number).await.election.unwrap().standing(), 1);
});

story!(what_members_stand_for_is_not_changed_under_them, |db| {
    let (founder, [_, ana, _], number) = called(&db, &election("curator", "schulze", "")).await;
    for (input, field, key) in [
        (election("king", "schulze", ""), "effect-0-role", "error-choice"),
        (election("curator", "ranked_pairs", ""), "method", "error-method-not-adopted"),
        (election("curator", "", ""), "method", "error-required"),
        (election("curator", "stv_scotland", "0"), "seats", "error-whole-number"),
    ] {
        let errors = refused(d::draft(&db, &founder, &input, Language::En).await);
        assert_eq!((errors[0].field.as_str(), errors[0].refusal.key), (field, key));
    }
    let mut long = election("curator", "schulze", "");
    long.effects = vec![EffectInput::Elect { role: "curator".into(), months: "120".into(), class: String::new() }];
    let errors = refused(d::draft(&db, &founder, &long, Language::En).await);
    assert_eq!((errors[0].field.as_str(), errors[0].refusal.key), ("effect-0-months", "error-term-too-long"));
    // As long as nobody stands, it may become an election to another role.
    let treasurer = election("treasurer", "schulze", "");
    assert_eq!(d::edit(&db, &founder, number, 1, &treasurer, Language::En).await.unwrap(), 2);
    stand(&db, &ana, number).await;
    let errors = refused(d::edit(&db, &founder, number, 2, &election("curator", "schulze", ""), Language::En).await);
    assert_eq!((errors[0].field.as_str(), errors[0].refusal.key), ("effect-0-role", "error-election-standing"));
    assert_eq!(refusal(d::edit(&db, &founder, number, 2, &note(), Language::En).await), "error-election-standing");
    // By another method it is discussed anew.
    let later = when(&founder, "2026-01-05T09:00:00Z");
    d::edit(&db, &later, number, 2, &election("treasurer", "approval", "2"), Language::En).await.unwrap();
    assert_eq!(events(&db, &founder, number, "decisions.discussion.restarted").await, 2);
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});

story!(a_community_from_before_elections_holds_them_by_its_ordinary_rules, |db| {
    let founder = founded(&db).await;
    run(&db, "DELETE FROM rule_values WHERE scope = 'election'");
    let number = proposed(&db, &founder, &election("auditor", "schulze", "")).await;
    let shown = page(&db, &founder, number).await;
    assert!(shown.rules.iter().all(|rule| ["ordinary", ""].contains(&rule.scope.as_str())), "{:?}", shown.rules);
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    stand(&db, &ana, number).await;
    open(&db, &founder, number).await;
    vote(&db, &founder, number, &[(1, "1")]).await;
    let findings = store::audit::verify(&db).await.unwrap().findings;
    assert!(findings.iter().all(|finding| finding.table == "rule_values"), "{findings:?}");
});

story!(members_are_told_quietly_where_they_can_stand, |db| {
    let (founder, [_, ana, _], number) = called(&db, &election("curator", "schulze", "")).await;
    let told = async |act: &Act| {
        let needs = d::needs(&db, &eyes(&db, act).await, act.now).await.unwrap();
        needs.elections.into_iter().map(|election| election.number).collect::<Vec<_>>()
    };
    assert_eq!(told(&ana).await, [number]);
    stand(&db, &ana, number).await;
    assert_eq!((told(&ana).await, told(&founder).await), (vec![], vec![number]));
    assert_eq!(told(&when(&founder, DISCUSSED)).await, Vec::<i64>::new(), "the vote may open at any moment");
    let going = d::elections_going(&db, &eyes(&db, &ana).await).await.unwrap();
    assert_eq!(going, [(Role::Curator, number)]);
});

story!(an_election_by_secret_ballot_passes_over_whoever_withdraws, |db| {
    use domain::decisions::secrecy::BallotKey;
    let (founder, [_, ana, bo], number) = called(&db, &in_secret(&election("curator", "schulze", ""))).await;
    stand(&db, &ana, number).await;
    stand(&db, &bo, number).await;
    open(&db, &founder, number).await;
    for (voter, form) in [(&founder, 1), (&ana, 2), (&bo, 3)] {
        let (ballot, key) = (marks(&[(1, "1"), (2, "2")]), BallotKey::of(form).to_string());
        d::cast_secretly(&db, &when(voter, DISCUSSED), number, ballot, &key).await.unwrap();
    }
    d::stand_down(&db, &when(&ana, DISCUSSED), number).await.unwrap();
    close(&db, at(CLOSED)).await;
    let after = page(&db, &when(&ana, CLOSED), number).await;
    assert_eq!((after.decision.stage, after.decision.secret), (Stage::Enacted, true));
    assert_eq!(after.choice_result.unwrap().outcome.chosen(&after.decision.choosing.unwrap()), [2]);
});

story!(a_term_that_is_too_long_by_now_refuses_the_effect_and_nobodys_candidacy, |db| {
    let (founder, [_, ana, bo], number) = called(&db, &election("curator", "schulze", "")).await;
    for candidate in [&ana, &bo] {
        stand(&db, candidate, number).await;
    }
    run(&db, "UPDATE rule_values SET value = '6' WHERE rule_key = 'roles.term_months_max'");
    open(&db, &founder, number).await;
    assert_eq!(page(&db, &when(&ana, DISCUSSED), number).await.election.unwrap().standing(), 2);
    for voter in [&founder, &ana] {
        vote(&db, voter, number, &[(1, "1")]).await;
    }
    d::advance(&db, at(CLOSED)).await.unwrap();
    let after = page(&db, &when(&ana, CLOSED), number).await;
    assert_eq!(
        (after.decision.stage, after.decision.failure.unwrap().key.as_str()),
        (Stage::Closed, "error-term-too-long")
    );
    let outcome = after.choice_result.unwrap().outcome;
    assert_eq!((outcome.passed_over.clone(), outcome.chosen(&after.decision.choosing.unwrap())), (vec![], vec![1]));
    assert!(after.election.unwrap().candidates.iter().all(d::Candidacy::stands));
    assert_eq!(numbers(&db, &founder, Role::Curator).await, [1]);
});

story!(whoever_holds_the_role_until_the_new_term_begins_stands_again, |db| {
    let (founder, [cleo, ana, _], number) = called(&db, &election("curator", "schulze", "")).await;
    let hold = |act: &Act, until: &str| {
        crate::support::grant(&db, act.actor.member().unwrap(), Role::Curator, "2026-01-01", Some(until));
    };
    // The vote closes on the fifteenth at the earliest, which is the first day of the new term and of nobody's before.
    hold(&cleo, "2026-01-15");
    hold(&ana, "2026-01-16");
    assert_eq!(refusal(d::stand(&db, &ana, number, "Once more.").await), "error-role-held");
    stand(&db, &cleo, number).await;
    let later = ProposalInput { effective_on: "2026-01-16".into(), ..election("curator", "schulze", "") };
    let later = proposed(&db, &founder, &later).await;
    stand(&db, &ana, later).await;
    for election in [number, later] {
        open(&db, &founder, election).await;
        vote(&db, &founder, election, &[(1, "1")]).await;
        vote(&db, &ana, election, &[(1, "1")]).await;
    }
    d::advance(&db, at(CLOSED)).await.unwrap();
    for election in [number, later] {
        let after = page(&db, &when(&ana, CLOSED), election).await.decision;
        assert_eq!((after.stage, after.failure), (Stage::Enacted, None));
    }
    let by = format!("number: {number}");
    let held = holders(&db, &founder, Role::Curator).await;
    assert!(held.iter().any(|(member, authority)| *member == 2 && authority.contains(&by)), "{held:?}");
});

story!(nobody_is_elected_whom_no_ballot_gave_anything, |db| {
    let (founder, [cleo, ana, bo], number) = called(&db, &election("facilitator", "approval", "2")).await;
    for candidate in [&cleo, &ana, &bo] {
        stand(&db, candidate, number).await;
    }
    open(&db, &founder, number).await;
    for voter in [&founder, &ana, &bo] {
        vote(&db, voter, number, &[(2, "1")]).await;
    }
    close(&db, at(CLOSED)).await;
    let after = page(&db, &when(&ana, CLOSED), number).await;
    let (outcome, choosing) = (after.choice_result.unwrap().outcome, after.decision.choosing.unwrap());
    assert_eq!((outcome.chosen(&choosing), outcome.without_points(&choosing)), (vec![2], vec![1, 3]));
    assert_eq!((after.decision.stage, after.election.unwrap().seats), (Stage::Enacted, 2));
    let mut held = numbers(&db, &founder, Role::Facilitator).await;
    held.sort_unstable();
    assert_eq!(held, [1, 4], "the second place stays vacant");
});
