//! Discussions: threads, texts that were changed or taken back, hidden comments, closings and summaries.

use std::collections::BTreeMap;

use chrono::Duration;
use domain::decisions::discussion::{COMMENTS_DAY_MAX, SummaryInput};
use domain::decisions::extension::ExtensionInput;
use domain::language::Language;
use domain::members::power::Power;
use store::audit::verify;

use super::*;
use crate::archive::contents;
use crate::support::{at, founded, founded_by, run, story};

/// The same act some minutes later.
fn later(act: &Act, minutes: i64) -> Act {
    Act::new(act.actor.clone(), act.now + Duration::minutes(minutes))
}

fn summary(en: &str, es: &str) -> SummaryInput {
    SummaryInput { texts: BTreeMap::from([(Language::En, en.to_owned()), (Language::Es, es.to_owned())]) }
}

/// Something of every kind in a discussion that goes on, by whoever holds every role; it is closed in the end.
pub async fn kept(db: &Db, founder: &Act, number: i64) {
    let first = d::comment(db, &later(founder, 1), number, "Look at it, @M-2.").await.unwrap();
    let answer = d::answer(db, &later(founder, 2), number, first, "It leaks.").await.unwrap();
    d::edit_comment(db, &later(founder, 3), number, answer, "It leaks a little.").await.unwrap();
    d::edit_comment(db, &later(founder, 4), number, answer, "It leaks again.").await.unwrap();
    let gone = d::comment(db, &later(founder, 5), number, "Nobody cares.").await.unwrap();
    d::edit_comment(db, &later(founder, 6), number, gone, "Does nobody care?").await.unwrap();
    d::take_comment_back(db, &later(founder, 7), number, gone).await.unwrap();
    d::hide_comment(db, &later(founder, 8), number, first, "A slip.").await.unwrap();
    d::show_comment(db, &later(founder, 9), number, first).await.unwrap();
    d::hide_comment(db, &later(founder, 10), number, answer, "It is about somebody.").await.unwrap();
    d::close_discussion(db, &later(founder, 11), number, "It goes round in circles.").await.unwrap();
    d::reopen_discussion(db, &later(founder, 12), number).await.unwrap();
    d::write_summary(db, &later(founder, 13), number, &summary("Some would wait.", "")).await.unwrap();
    d::write_summary(db, &later(founder, 14), number, &summary("Most would wait.", "Casi todos esperarían."))
        .await
        .unwrap();
    d::close_discussion(db, &later(founder, 15), number, "All is said.").await.unwrap();
}

story!(answers_stand_below_what_they_answer_in_order, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Ruiz", "supporting").await;
    let number = proposed(&db, &founder, &note()).await;
    let one = d::comment(&db, &ana, number, "What does it cost?").await.unwrap();
    let two = d::comment(&db, &founder, number, "When would it begin?").await.unwrap();
    let three = d::answer(&db, &founder, number, one, "Nothing.").await.unwrap();
    let four = d::answer(&db, &ana, number, three, "Nothing at all?").await.unwrap();
    assert!(matches!(d::answer(&db, &ana, number, 9, "Hm.").await, Err(CommandError::NotFound)));
    assert_eq!(refusal(d::answer(&db, &ana, number, one, " ").await), "error-required");
    let shown = page(&db, &ana, number).await;
    let order: Vec<_> = shown.comments.iter().map(|comment| (comment.number, comment.thread, comment.is_own)).collect();
    assert_eq!(order, [(one, one, true), (three, one, false), (four, one, true), (two, two, false)]);
    let viewer = eyes(&db, &ana).await;
    assert_eq!(d::page_of_comment(&db, &viewer, number, two).await.unwrap(), 1);
    for place in 0..d::COMMENTS_PAGE_LENGTH - 3 {
        d::answer(&db, &ana, number, one, &format!("And {place}?")).await.unwrap();
    }
    assert_eq!(d::page_of_comment(&db, &viewer, number, two).await.unwrap(), 2);
    assert_eq!(d::page_of_comment(&db, &viewer, number, four).await.unwrap(), 1);
    assert_eq!(verify(&db).await.unwrap().findings, []);
    run(&db, "UPDATE comments SET thread = 2 WHERE number = 3");
    assert_eq!(verify(&db).await.unwrap().findings.len(), 2, "the row, and what the log recorded");
});

story!(a_comment_is_changed_by_its_author_and_every_earlier_text_stays, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Ruiz", "full").await;
    let number = proposed(&db, &founder, &note()).await;
    let comment = d::comment(&db, &ana, number, "What does it cost?").await.unwrap();
    let others = d::edit_comment(&db, &founder, number, comment, "Mine.").await;
    assert!(matches!(others, Err(CommandError::Forbidden(Power::Discuss))));
    let mut seeing = later(&ana, 1);
    seeing.seen = Some(d::seen_comment("What does it cost?"));
    assert!(d::edit_comment(&db, &seeing, number, comment, "What will it cost?").await.unwrap());
    let stale = Act { now: seeing.now + Duration::minutes(1), ..seeing.clone() };
    assert_eq!(refusal(d::edit_comment(&db, &stale, number, comment, "Cost?").await), "error-changed-since");
    assert!(!d::edit_comment(&db, &later(&ana, 3), number, comment, "What will it cost?").await.unwrap());

    let shown = d::comment_page(&db, &eyes(&db, &ana).await, number, comment, ana.now).await.unwrap();
    assert_eq!(shown.comment.body, "What will it cost?");
    assert_eq!(shown.comment.edited_at, Some(seeing.now));
    let earlier: Vec<_> = shown.earlier.iter().map(|text| (text.body.as_str(), text.written_at)).collect();
    assert_eq!(earlier, [("What does it cost?", ana.now)]);
    assert!(shown.may_edit && shown.may_take_back && !shown.may_hide);
    assert_eq!(verify(&db).await.unwrap().findings, []);

    d::withdraw(&db, &later(&founder, 9), number).await.unwrap();
    assert_eq!(
        refusal(d::edit_comment(&db, &later(&ana, 10), number, comment, "Late.").await),
        "error-discussion-over"
    );
    run(&db, "UPDATE comment_texts SET body = 'Who pays?'");
    assert!(!verify(&db).await.unwrap().findings.is_empty());
});

story!(what_is_taken_back_is_nowhere_any_more, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Ruiz", "full").await;
    let number = proposed(&db, &founder, &note()).await;
    let kept = d::comment(&db, &ana, number, "I would wait.").await.unwrap();
    let comment = d::comment(&db, &ana, number, "My sister is ill.").await.unwrap();
    d::answer(&db, &founder, number, comment, "I am sorry.").await.unwrap();
    d::edit_comment(&db, &later(&ana, 1), number, comment, "My sister is ill again.").await.unwrap();
    store::audit::seal_pending(&db, later(&ana, 2).now).await.unwrap();
    assert!(matches!(
        d::take_comment_back(&db, &founder, number, comment).await,
        Err(CommandError::Forbidden(Power::Discuss))
    ));
    // Also once nobody discusses it any more.
    d::withdraw(&db, &later(&founder, 3), number).await.unwrap();
    d::take_comment_back(&db, &later(&ana, 4), number, comment).await.unwrap();
    assert_eq!(refusal(d::take_comment_back(&db, &later(&ana, 5), number, comment).await), "error-comment-taken-back");
    for (table, rows) in contents(&db) {
        assert!(rows.iter().all(|row| !row.contains("sister")), "{table}");
    }
    let shown = page(&db, &later(&ana, 6), number).await;
    assert_eq!(shown.comments.iter().map(|comment| comment.number).collect::<Vec<_>>(), [kept, comment, 3]);
    assert_eq!((shown.comments[1].body.as_str(), shown.comments[1].taken_back_at), ("", Some(later(&ana, 4).now)));
    assert_eq!(shown.comments[2].body, "I am sorry.");
    assert_eq!(verify(&db).await.unwrap().findings, []);
    run(&db, "UPDATE comments SET body = 'Words in her mouth.' WHERE number = 2");
    assert!(!verify(&db).await.unwrap().findings.is_empty());
});

story!(a_comment_is_hidden_for_a_reason_and_shown_again, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Ruiz", "full").await;
    let number = proposed(&db, &founder, &note()).await;
    let comment = d::comment(&db, &ana, number, "You are all fools.").await.unwrap();
    let by_ana = d::hide_comment(&db, &ana, number, comment, "I am ashamed.").await;
    assert!(matches!(by_ana, Err(CommandError::Forbidden(Power::OpenVotes))));
    assert_eq!(refusal(d::hide_comment(&db, &founder, number, comment, "").await), "error-required");
    d::hide_comment(&db, &later(&founder, 1), number, comment, "Be kind.").await.unwrap();
    assert_eq!(refusal(d::hide_comment(&db, &founder, number, comment, "Again.").await), "error-comment-hidden");
    let hidden = page(&db, &ana, number).await.comments.remove(0);
    let note = hidden.hidden.unwrap();
    assert_eq!((note.reason.as_str(), note.by.unwrap().number, note.at), ("Be kind.", 1, later(&founder, 1).now));
    assert_eq!(hidden.body, "You are all fools.", "it stays readable");
    assert_eq!(verify(&db).await.unwrap().findings, []);
    d::show_comment(&db, &later(&founder, 2), number, comment).await.unwrap();
    assert_eq!(refusal(d::show_comment(&db, &founder, number, comment).await), "error-comment-not-hidden");
    assert_eq!(page(&db, &ana, number).await.comments[0].hidden, None);
    assert_eq!(verify(&db).await.unwrap().findings, []);
});

story!(a_discussion_is_closed_and_what_is_changed_is_discussed_anew, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Ruiz", "full").await;
    let number = proposed(&db, &founder, &note()).await;
    let comment = d::comment(&db, &ana, number, "Why?").await.unwrap();
    assert!(matches!(
        d::close_discussion(&db, &ana, number, "Enough.").await,
        Err(CommandError::Forbidden(Power::OpenVotes))
    ));
    d::close_discussion(&db, &later(&founder, 1), number, "It goes round in circles.").await.unwrap();
    assert_eq!(refusal(d::close_discussion(&db, &founder, number, "Again.").await), "error-discussion-closed");
    assert_eq!(refusal(d::comment(&db, &later(&ana, 2), number, "But…").await), "error-discussion-closed");
    let edited = d::edit_comment(&db, &later(&ana, 2), number, comment, "Why not?").await;
    assert_eq!(refusal(edited), "error-discussion-closed");
    d::comment(&db, &later(&founder, 3), number, "Ask me.").await.unwrap();
    let shown = page(&db, &later(&ana, 3), number).await;
    let closed = shown.talk.closed.unwrap();
    assert_eq!((closed.reason.as_str(), closed.by.unwrap().number), ("It goes round in circles.", 1));
    assert!(!shown.may.comment);

    let mut words = note();
    words.body = "Because of the leak.".into();
    d::edit(&db, &later(&founder, 4), number, 1, &words, Language::En).await.unwrap();
    assert_eq!(page(&db, &ana, number).await.talk.closed, None, "what is proposed now can be discussed");
    d::comment(&db, &later(&ana, 5), number, "Which leak?").await.unwrap();
    assert_eq!(refusal(d::reopen_discussion(&db, &founder, number).await), "error-discussion-not-closed");
    d::close_discussion(&db, &later(&founder, 6), number, "Fixed.").await.unwrap();
    d::reopen_discussion(&db, &later(&founder, 7), number).await.unwrap();
    assert_eq!(verify(&db).await.unwrap().findings, []);
    run(&db, "UPDATE discussion_closings SET reason = 'Whim.' WHERE reason = 'Fixed.'");
    assert_eq!(verify(&db).await.unwrap().findings.len(), 2);
});

story!(a_summary_has_versions_and_changes_nothing_of_what_is_voted_on, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Ruiz", "full").await;
    let number = d::draft(&db, &founder, &note(), Language::En).await.unwrap();
    let early = d::write_summary(&db, &founder, number, &summary("So far.", "")).await;
    assert_eq!(refusal(early), "error-summary-early");
    d::propose(&db, &founder, number).await.unwrap();
    let by_ana = d::write_summary(&db, &ana, number, &summary("So far.", "")).await;
    assert!(matches!(by_ana, Err(CommandError::Forbidden(Power::OpenVotes))));
    d::open_vote(&db, &when(&founder, DISCUSSED), number).await.unwrap();
    let frozen = page(&db, &when(&founder, DISCUSSED), number).await.decision.frozen_hash;
    let voting = when(&founder, DISCUSSED);
    assert!(d::write_summary(&db, &later(&voting, 1), number, &summary("For: rain.", "")).await.unwrap());
    assert!(!d::write_summary(&db, &later(&voting, 2), number, &summary("For: rain.", " ")).await.unwrap());
    let mut stale = later(&voting, 3);
    stale.seen = Some(d::seen_summary(&BTreeMap::new()));
    assert_eq!(refusal(d::write_summary(&db, &stale, number, &summary("Mine.", "")).await), "error-changed-since");
    assert!(
        d::write_summary(&db, &later(&voting, 4), number, &summary("For: the rain.", "A favor: la lluvia."))
            .await
            .unwrap()
    );
    let shown = page(&db, &voting, number).await;
    assert_eq!(shown.decision.frozen_hash, frozen);
    let latest: Vec<_> = shown
        .talk
        .summaries
        .iter()
        .map(|summary| (summary.language, summary.revision, summary.body.as_str()))
        .collect();
    assert_eq!(latest, [(Language::En, 2, "For: the rain."), (Language::Es, 1, "A favor: la lluvia.")]);
    let all = d::discussion_page(&db, &eyes(&db, &ana).await, number, voting.now).await.unwrap();
    assert_eq!(all.summaries.len(), 3);
    assert!(!all.may_moderate && all.is_discussed);
    assert!(d::write_summary(&db, &later(&voting, 5), number, &summary("", "A favor: la lluvia.")).await.unwrap());
    assert_eq!(page(&db, &voting, number).await.talk.summaries.len(), 1, "in English it says nothing any more");
    close(&db, at(CLOSED)).await;
    run(&db, "UPDATE discussion_summaries SET body = 'Against.' WHERE revision = 2");
    assert_eq!(verify(&db).await.unwrap().findings.len(), 2);
});

story!(a_vote_waits_for_a_summary_in_each_language_that_the_rules_ask_for, |db| {
    let founder = founded_by(&db, &[("decisions.summaries", "", "community_language")]).await;
    let number = proposed(&db, &founder, &note()).await;
    let discussed = when(&founder, DISCUSSED);
    let shown = page(&db, &discussed, number).await;
    assert_eq!((shown.talk.wanting.as_slice(), shown.may.open), ([Language::En].as_slice(), false));
    assert_eq!(shown.opening_waits, Some(d::OpeningWaits::Summary));
    let eyes_of_founder = eyes(&db, &founder).await;
    let listed = d::list(&db, &eyes_of_founder, None, 1, discussed.now).await.unwrap().open;
    assert_eq!(listed.iter().map(|line| line.waits).collect::<Vec<_>>(), [Some(d::OpeningWaits::Summary)]);
    let needs = d::needs(&db, &eyes_of_founder, discussed.now).await.unwrap();
    assert_eq!((needs.to_open.len(), needs.to_sum_up), (0, vec![(number, "Change it".into())]));
    assert_eq!(refusal(d::open_vote(&db, &discussed, number).await), "error-summaries-wanting");
    d::write_summary(&db, &discussed, number, &summary("", "A favor: la lluvia.")).await.unwrap();
    assert_eq!(refusal(d::open_vote(&db, &discussed, number).await), "error-summaries-wanting");
    d::write_summary(&db, &later(&discussed, 1), number, &summary("For: the rain.", "")).await.unwrap();
    assert!(page(&db, &discussed, number).await.may.open);
    let needs = d::needs(&db, &eyes_of_founder, discussed.now).await.unwrap();
    assert_eq!((needs.to_open.len(), needs.to_sum_up.len()), (1, 0));
    d::open_vote(&db, &later(&discussed, 2), number).await.unwrap();
    assert_eq!(page(&db, &later(&discussed, 3), number).await.talk.wanting, [], "nobody asks for what is too late");
});

story!(a_member_writes_so_many_comments_a_day_and_no_more, |db| {
    let founder = founded(&db).await;
    let number = proposed(&db, &founder, &note()).await;
    for thought in 1..=COMMENTS_DAY_MAX {
        d::comment(&db, &founder, number, &format!("Thought {thought}.")).await.unwrap();
    }
    assert_eq!(refusal(d::comment(&db, &founder, number, "One more.").await), "error-comments-day");
    let again = d::comment(&db, &founder, number, &format!("Thought {COMMENTS_DAY_MAX}.")).await.unwrap();
    assert_eq!(again, COMMENTS_DAY_MAX, "sent again, it is the same one");
    d::comment(&db, &later(&founder, 24 * 60), number, "One more.").await.unwrap();
});

story!(a_summary_of_an_earlier_discussion_opens_no_vote, |db| {
    let founder = founded_by(&db, &[("decisions.summaries", "", "community_language")]).await;
    let number = proposed(&db, &founder, &note()).await;
    let words = summary("For: the rain.", "");
    assert!(d::write_summary(&db, &later(&founder, 1), number, &words).await.unwrap());
    assert!(!d::write_summary(&db, &later(&founder, 2), number, &words).await.unwrap());
    let mut other = note();
    other.body = "Because of the leak.".into();
    d::edit(&db, &later(&founder, 3), number, 1, &other, Language::En).await.unwrap();
    let discussed = later(&when(&founder, DISCUSSED), 3);
    assert_eq!(page(&db, &discussed, number).await.talk.wanting, [Language::En]);
    assert_eq!(refusal(d::open_vote(&db, &discussed, number).await), "error-summaries-wanting");
    // Whoever finds that it tells this one as well saves it again.
    assert!(d::write_summary(&db, &discussed, number, &words).await.unwrap());
    d::open_vote(&db, &later(&discussed, 1), number).await.unwrap();
    assert_eq!(verify(&db).await.unwrap().findings, []);
});

story!(a_summary_of_an_earlier_discussion_is_not_reviewed, |db| {
    let founder = founded_by(&db, &[("decisions.summaries", "", "community_language")]).await;
    let ana = member(&db, &founder, "Ana Ruiz", "full").await;
    let number = proposed(&db, &ana, &note()).await;
    let words = summary("For: the rain.", "");
    d::write_summary(&db, &later(&founder, 1), number, &words).await.unwrap();
    let mut other = note();
    other.body = "Because of the leak.".into();
    d::edit(&db, &later(&ana, 2), number, 1, &other, Language::En).await.unwrap();
    let to_review = async || {
        let viewer = eyes(&db, &ana).await;
        d::discussion_page(&db, &viewer, number, later(&ana, 3).now).await.unwrap().to_review
    };
    assert_eq!(to_review().await, []);
    let early = d::review_summary(&db, &later(&ana, 3), number, Language::En, 1).await;
    assert_eq!(refusal(early), "error-summary-earlier");
    d::write_summary(&db, &later(&founder, 4), number, &words).await.unwrap();
    assert_eq!(to_review().await, [(Language::En, 2)]);
    d::review_summary(&db, &later(&ana, 5), number, Language::En, 2).await.unwrap();
});

story!(a_summary_is_reviewed_by_somebody_who_did_not_write_it, |db| {
    let founder = founded_by(&db, &[("decisions.summaries", "", "community_language")]).await;
    let ana = member(&db, &founder, "Ana Ruiz", "full").await;
    let bo = member(&db, &founder, "Bo Lind", "full").await;
    let number = proposed(&db, &ana, &note()).await;
    let discussed = when(&founder, DISCUSSED);
    d::write_summary(&db, &discussed, number, &summary("For: the rain.", "")).await.unwrap();
    let shown = page(&db, &discussed, number).await;
    assert_eq!((shown.talk.unreviewed.as_slice(), shown.may.open), ([Language::En].as_slice(), false));
    assert_eq!(shown.opening_waits, Some(d::OpeningWaits::Review));
    assert_eq!(refusal(d::open_vote(&db, &discussed, number).await), "error-summaries-unreviewed");
    let review = async |act: &Act, revision: i64| {
        d::review_summary(&db, &later(&when(act, DISCUSSED), 1), number, Language::En, revision).await
    };
    assert_eq!(refusal(review(&founder, 1).await), "error-summary-own");
    assert!(matches!(review(&bo, 1).await, Err(CommandError::Forbidden(Power::OpenVotes))));
    d::write_summary(&db, &later(&discussed, 1), number, &summary("For: the rain. Against: the mud.", ""))
        .await
        .unwrap();
    assert_eq!(refusal(review(&ana, 1).await), "error-changed-since");
    let to_review = async |act: &Act| {
        let needs = d::needs(&db, &eyes(&db, act).await, discussed.now).await.unwrap().to_review.len();
        let page = d::discussion_page(&db, &eyes(&db, act).await, number, discussed.now).await.unwrap();
        (needs, page.to_review)
    };
    assert_eq!(to_review(&founder).await, (0, vec![]));
    assert_eq!(to_review(&ana).await, (1, vec![(Language::En, 2)]));
    review(&ana, 2).await.unwrap();
    assert_eq!(to_review(&ana).await, (0, vec![]));
    let told = page(&db, &discussed, number).await.talk.summaries.remove(0).reviewing;
    assert!(matches!(told, d::Reviewing::Reviewed(by, at) if by.number == 2 && at == later(&discussed, 1).now));
    // What is written once the vote is closed is reviewed no more.
    d::open_vote(&db, &later(&discussed, 2), number).await.unwrap();
    close(&db, at("2026-01-15T09:02:00Z")).await;
    let closed = when(&founder, "2026-01-15T10:00:00Z");
    d::write_summary(&db, &closed, number, &summary("For: the rain, the sun.", "")).await.unwrap();
    let page = d::discussion_page(&db, &eyes(&db, &ana).await, number, closed.now).await.unwrap();
    assert_eq!(page.to_review, []);
    let late = d::review_summary(&db, &when(&ana, "2026-01-15T10:00:00Z"), number, Language::En, 3).await;
    assert_eq!(refusal(late), "error-discussion-over");
    assert_eq!(verify(&db).await.unwrap().findings, []);
    run(&db, "UPDATE discussion_summaries SET reviewed_by = author_id WHERE revision = 2");
    assert!(!verify(&db).await.unwrap().findings.is_empty());
});

story!(members_who_are_mentioned_are_known_and_others_stay_text, |db| {
    let founder = founded(&db).await;
    let number = proposed(&db, &founder, &note()).await;
    d::comment(&db, &founder, number, "Ask @M-1, @M-9 and `@M-1`.").await.unwrap();
    assert_eq!(page(&db, &founder, number).await.talk.mentioned.into_iter().collect::<Vec<_>>(), [1]);
    let many: String = (1..30).map(|number| format!("@M-{number} ")).collect();
    assert_eq!(refusal(d::comment(&db, &founder, number, &many).await), "error-mentions-many");
    // A vote that is extended goes on being discussed.
    d::open_vote(&db, &when(&founder, DISCUSSED), number).await.unwrap();
    let longer = ExtensionInput { days: "1".into(), reason: "An outage.".into() };
    d::extend_vote(&db, &when(&founder, DISCUSSED), number, longer).await.unwrap();
    d::comment(&db, &when(&founder, CLOSED), number, "Still here.").await.unwrap();
});
