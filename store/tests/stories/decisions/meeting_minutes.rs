//! Minutes of meetings: a kind of agreement, and who reads them while they are a draft.

use domain::agreements::document::AgreementKind;
use domain::agreements::draft::AgreementInput;
use domain::decisions::annulment::Annulment;
use domain::decisions::effect_input::EffectInput;
use domain::members::power::Power;
use store::DatabaseAddress;
use store::agreements::Created;

use super::annul::annul;
use super::meetings::{CLOSING, NOTICED, OPEN, OVER, STARTS, VOTING, assembly, called, minutes, shown, verified};
use super::*;
use crate::database::tamper;
use crate::support::{at, founded_by, run, story};

/// A migration and its way back, for the kind of database that a story runs on, each in a transaction.
fn migration(db: &Db) -> [String; 2] {
    let [begin, up, down] = match db.address() {
        DatabaseAddress::Sqlite(_) => [
            "PRAGMA foreign_keys = ON; BEGIN;",
            include_str!("../../../../migrations/sqlite/2026-11-30-000042_minutes/up.sql"),
            include_str!("../../../../migrations/sqlite/2026-11-30-000042_minutes/down.sql"),
        ],
        DatabaseAddress::Postgres(_) => [
            "BEGIN;",
            include_str!("../../../../migrations/postgres/2026-11-30-000042_minutes/up.sql"),
            include_str!("../../../../migrations/postgres/2026-11-30-000042_minutes/down.sql"),
        ],
    };
    [up, down].map(|sql| format!("{begin}\n{sql}\nCOMMIT;"))
}

/// A meeting of an assembly that is over, led by Ana, with Bo there who represents Cai; its minutes are drafted. `proxies` are given for it by
/// others, each to a member.
async fn minuted(db: &Db, founder: &Act, [ana, bo, cai]: [&Act; 3], proxies: &[(&Act, &str)]) -> (i64, Created) {
    let decision = proposed(db, founder, &note()).await;
    let number = called(db, founder, "hybrid", decision).await;
    d::give_proxy(db, &when(cai, NOTICED), number, "M-3").await.unwrap();
    for (act, to) in proxies {
        d::give_proxy(db, &when(act, NOTICED), number, to).await.unwrap();
    }
    d::open_meeting(db, &when(founder, STARTS), number, "M-2").await.unwrap();
    d::arrive(db, &when(bo, OPEN), number, "", "remote").await.unwrap();
    d::close_meeting(db, &when(ana, OVER), number).await.unwrap();
    (number, d::draft_minutes(db, &when(ana, OVER), number, minutes()).await.unwrap())
}

story!(whoever_was_part_of_a_meeting_reads_the_draft_of_its_minutes, |db| {
    let (founder, [ana, bo, cai]) = assembly(&db).await;
    let dov = member(&db, &founder, "Dov Amar", "full").await;
    let eva = member(&db, &founder, "Eva Roca", "full").await;
    let decision = proposed(&db, &founder, &note()).await;
    let other = called(&db, &founder, "online", decision).await;
    d::arrive(&db, &when(&dov, STARTS), other, "", "remote").await.unwrap();
    // Dov comes to another meeting, and Eva's proxy is for him.
    let (number, Created { slug, draft }) = minuted(&db, &founder, [&ana, &bo, &cai], &[(&eva, "M-5")]).await;
    let reads = async |act: &Act| {
        let act = when(act, OVER);
        let viewer = eyes(&db, &act).await;
        let whole = store::agreements::draft(&db, &viewer, &slug, draft).await;
        let listed = store::agreements::drafts(&db, &viewer, &slug).await.unwrap();
        let linked = shown(&db, &act, number).await.minutes_draft;
        assert_eq!((listed.len(), linked), if whole.is_ok() { (1, Some(draft)) } else { (0, None) });
        whole.map(|draft| draft.agreement.kind)
    };
    for act in [&founder, &ana, &bo, &cai] {
        assert_eq!(reads(act).await.unwrap(), AgreementKind::Minutes, "{:?}", act.actor);
    }
    for act in [&dov, &eva] {
        assert!(matches!(reads(act).await, Err(CommandError::Forbidden(Power::DraftAgreements))), "{:?}", act.actor);
    }
    let stranger = store::agreements::draft(&db, &Viewer::visitor(), &slug, draft).await;
    assert!(matches!(stranger, Err(CommandError::Forbidden(Power::ReadAgreements))));
    let revisions = store::agreements::revisions(&db, &eyes(&db, &bo).await, &slug, draft, None).await;
    assert!(matches!(revisions, Err(CommandError::Forbidden(Power::DraftAgreements))), "what it was is for curators");
    // Once it is proposed, every member reads it.
    let adopt = EffectInput::AdoptVersion { agreement: slug.clone(), draft: draft.to_string() };
    proposed(&db, &when(&founder, OVER), &proposal(vec![adopt])).await;
    for act in [&dov, &eva] {
        assert!(reads(act).await.is_ok(), "{:?}", act.actor);
    }
    verified(&db).await;
});

story!(minutes_that_were_procedures_become_minutes, |db| {
    let (founder, [ana, bo, cai]) = assembly(&db).await;
    let (_, created) = minuted(&db, &founder, [&ana, &bo, &cai], &[]).await;
    let of_kind =
        |kind: &str| AgreementInput { title: "Backups".into(), kind: kind.into(), visibility: "members".into() };
    let by_hand = store::agreements::create(&db, &founder, &of_kind("minutes")).await;
    assert_eq!(refusal(by_hand), "error-choice");
    let procedure = store::agreements::create(&db, &founder, &of_kind("procedure")).await.unwrap();
    let kinds = async || {
        let viewer = eyes(&db, &founder).await;
        let minutes = store::agreements::draft(&db, &viewer, &created.slug, created.draft).await.unwrap();
        let other = store::agreements::draft(&db, &viewer, &procedure.slug, procedure.draft).await.unwrap();
        (minutes.agreement.kind, other.agreement.kind)
    };
    let today = (AgreementKind::Minutes, AgreementKind::Procedure);
    assert_eq!(kinds().await, today);
    let [up, down] = migration(&db);
    run(&db, &down);
    assert_eq!(kinds().await, (AgreementKind::Procedure, AgreementKind::Procedure));
    run(&db, &up);
    assert_eq!(kinds().await, today);
    verified(&db).await;
    // Those of before were created as procedures, and are minutes still where what the log said of their drafting is erased.
    let of = |action: &str| format!("WHERE event_id IN (SELECT id FROM events WHERE action = '{action}')");
    let created_as = "REPLACE(payload, '\"kind\":\"minutes\"', '\"kind\":\"procedure\"')";
    tamper(&db, &format!("UPDATE event_payloads SET payload = {created_as} {}", of("agreements.agreement.created")));
    let erased = "UPDATE event_payloads SET payload = NULL, salt = '', erased_by = event_id";
    tamper(&db, &format!("{erased} {}", of("decisions.meeting.minutes.drafted")));
    let findings = store::audit::verify(&db).await.unwrap().findings;
    assert!(findings.iter().all(|finding| finding.table != "agreements"), "{findings:?}");
    // The log says of those of before that they are procedures, and of none that it is anything else.
    run(&db, "UPDATE agreements SET kind = 'procedure' WHERE kind = 'minutes'");
    let findings = store::audit::verify(&db).await.unwrap().findings;
    assert!(
        findings.iter().any(|finding| finding.table == "agreements" && finding.row == created.slug),
        "{findings:?}"
    );
});

story!(the_chair_is_handed_over_and_the_minutes_name_each_from_when_on, |db| {
    let (founder, [ana, bo, cai]) = assembly(&db).await;
    let decision = proposed(&db, &founder, &note()).await;
    let number = called(&db, &founder, "hybrid", decision).await;
    assert_eq!(refusal(d::pass_chair(&db, &when(&founder, NOTICED), number, "M-3").await), "error-meeting-not-open");
    d::open_meeting(&db, &when(&founder, STARTS), number, "M-2").await.unwrap();
    let by_bo = d::pass_chair(&db, &when(&bo, OPEN), number, "M-3").await;
    assert!(matches!(by_bo, Err(CommandError::Forbidden(Power::RunMeetings))));
    assert_eq!(refused(d::pass_chair(&db, &when(&ana, OPEN), number, "M-99").await)[0].field, "chair");
    // Nor does she leave before that, by either way; that she is gone, others can note.
    for who in ["", "M-2"] {
        assert_eq!(refusal(d::leave(&db, &when(&ana, OPEN), number, who).await), "error-chair-leaves");
    }
    d::pass_chair(&db, &when(&ana, OPEN), number, "Bo Lind").await.unwrap();
    let page = shown(&db, &when(&cai, OPEN), number).await;
    assert_eq!(page.chair.as_ref().map(|chair| chair.number), Some(3));
    assert!(page.there().any(|presence| presence.member.number == 3));
    // Who led it does so no longer.
    let again = d::pass_chair(&db, &when(&ana, OVER), number, "M-2").await;
    assert!(matches!(again, Err(CommandError::Forbidden(Power::RunMeetings))));
    d::leave(&db, &when(&ana, OVER), number, "").await.unwrap();
    d::leave(&db, &when(&founder, OVER), number, "M-3").await.unwrap();
    d::close_meeting(&db, &when(&bo, OVER), number).await.unwrap();
    let created = d::draft_minutes(&db, &when(&bo, OVER), number, minutes()).await.unwrap();
    let draft = store::agreements::draft(&db, &eyes(&db, &founder).await, &created.slug, created.draft).await.unwrap();
    let opened = draft.body.lines().find(|line| line.starts_with("Opened")).unwrap();
    let passed = draft.body.lines().find(|line| line.starts_with("ChairPassed")).unwrap();
    assert!(opened.contains("Ana Pérez (M-2)"), "{opened}");
    assert!(passed.contains("18:10:00") && passed.contains("Bo Lind (M-3)"), "{passed}");
    verified(&db).await;
});

story!(of_a_meeting_that_is_over_a_proxy_that_ended_before_is_not_in_force, |db| {
    let (founder, [ana, bo, cai]) = assembly(&db).await;
    let decision = proposed(&db, &founder, &note()).await;
    let number = called(&db, &founder, "hybrid", decision).await;
    for act in [&founder, &cai] {
        d::give_proxy(&db, &when(act, NOTICED), number, "M-3").await.unwrap();
    }
    d::open_meeting(&db, &when(&founder, STARTS), number, "M-2").await.unwrap();
    d::arrive(&db, &when(&bo, OPEN), number, "", "remote").await.unwrap();
    d::revoke_proxy(&db, &when(&cai, VOTING), number).await.unwrap();
    d::close_meeting(&db, &when(&ana, OVER), number).await.unwrap();
    let page = shown(&db, &when(&bo, OVER), number).await;
    let given: Vec<_> = page.proxies.iter().map(|proxy| (proxy.member.number, proxy.ended_at)).collect();
    assert_eq!(given, [(1, None), (4, Some(at(VOTING)))], "she was represented until then");
    let in_force: Vec<_> = page.proxies_in_force().map(|proxy| proxy.member.number).collect();
    assert_eq!(in_force, [1]);
    let created = d::draft_minutes(&db, &when(&ana, OVER), number, minutes()).await.unwrap();
    let draft = store::agreements::draft(&db, &eyes(&db, &founder).await, &created.slug, created.draft).await.unwrap();
    let told = |who: &str| draft.body.lines().find(|line| line.starts_with(who)).unwrap();
    assert!(told("- Represented(\"Cai").contains("18:30:00"), "the minutes say until when");
    assert!(told("- Represented(\"In").ends_with("None, None)"), "and nothing of whoever was represented all the time");
});

story!(an_objection_in_somebodys_name_is_theirs_to_strike, |db| {
    let (founder, [ana, bo, _]) = assembly(&db).await;
    let decision = proposed(&db, &founder, &note()).await;
    let number = called(&db, &founder, "hybrid", decision).await;
    d::open_meeting(&db, &when(&founder, STARTS), number, "M-2").await.unwrap();
    let input = d::ObjectionInput { member: "M-3".into(), words: "Too dear.".into() };
    let objection = d::note_objection(&db, &when(&ana, OPEN), number, 1, input).await.unwrap();
    let strike = async |act: &Act| d::strike_objection(&db, &when(act, OVER), number, 1, objection).await;
    assert_eq!(refusal(strike(&ana).await), "error-objection-other");
    assert!(matches!(
        d::strike_objection(&db, &when(&bo, OVER), number, 1, objection + 1).await,
        Err(CommandError::NotFound)
    ));
    strike(&bo).await.unwrap();
    strike(&bo).await.unwrap();
    let kept = shown(&db, &when(&bo, OVER), number).await.items[0].objections[0].clone();
    assert_eq!((kept.words.as_str(), kept.struck_at), ("Too dear.", Some(at(OVER))));
    verified(&db).await;
    d::close_meeting(&db, &when(&ana, OVER), number).await.unwrap();
    let created = d::draft_minutes(&db, &when(&ana, OVER), number, minutes()).await.unwrap();
    let draft = store::agreements::draft(&db, &eyes(&db, &founder).await, &created.slug, created.draft).await.unwrap();
    assert!(draft.body.contains("ObjectionWithdrawn(\"Bo Lind (M-3)\")"), "{}", draft.body);
    assert!(!draft.body.contains("Too dear."), "{}", draft.body);
    assert_eq!(refusal(strike(&bo).await), "error-meeting-minuted");
    verified(&db).await;
    run(&db, "UPDATE meeting_objections SET struck_at = NULL");
    assert!(!store::audit::verify(&db).await.unwrap().findings.is_empty());
});

story!(minutes_of_a_decision_that_was_annulled_since_say_so, |db| {
    let founder =
        founded_by(&db, &[("decisions.meeting", "ordinary", "optional"), ("meetings.notice_days", "", "7")]).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let decision = proposed(&db, &founder, &note()).await;
    let number = called(&db, &founder, "hybrid", decision).await;
    d::open_meeting(&db, &when(&founder, STARTS), number, "").await.unwrap();
    d::arrive(&db, &when(&ana, OPEN), number, "", "remote").await.unwrap();
    d::open_item_vote(&db, &when(&founder, VOTING), number, 1).await.unwrap();
    for act in [&founder, &ana] {
        d::cast(&db, &when(act, VOTING), decision, "yes", "").await.unwrap();
    }
    d::close_item_vote(&db, &when(&founder, CLOSING), number, 1).await.unwrap();
    d::close_meeting(&db, &when(&founder, OVER), number).await.unwrap();
    let [opens, annulled] = ["2026-01-22T19:00:00Z", "2026-01-29T19:00:00Z"];
    let by = opened(&db, &when(&founder, OVER), &proposal(vec![annul(decision)]), opens).await;
    for act in [&founder, &ana] {
        d::cast(&db, &when(act, opens), by, "yes", "").await.unwrap();
    }
    close(&db, at(annulled)).await;

    let item = shown(&db, &when(&ana, annulled), number).await.items[0].motion.clone().unwrap();
    assert_eq!((item.passed, item.annulled), (Some(true), Some(Annulment::ByDecision(by))));
    let created = d::draft_minutes(&db, &when(&founder, annulled), number, minutes()).await.unwrap();
    let draft = store::agreements::draft(&db, &eyes(&db, &founder).await, &created.slug, created.draft).await.unwrap();
    let told = format!("Passed(true)\n\nAnnulled(ByDecision({by}))\n");
    assert!(draft.body.contains(&told), "{}", draft.body);
    verified(&db).await;
});
