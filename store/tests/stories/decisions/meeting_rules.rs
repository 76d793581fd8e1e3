//! Rules that count those present, together with those that say whether there is a meeting.

use domain::decisions::meeting::input::MeetingInput;
use domain::decisions::stage::Stage;

use super::effects::{adopt, policy_draft};
use super::meetings::{CLOSING, IN_MEETING, NOTICED, OPEN, STARTS, VOTING, called, meeting, motion, shown};
use super::*;
use crate::support::{founded_by, founding_input, founding_moment, run, story};

/// Notice of a week.
const WEEK: (&str, &str, &str) = ("meetings.notice_days", "", "7");

story!(those_present_are_not_counted_where_a_kind_is_voted_on_without_a_meeting, |db| {
    let founder = founded_by(&db, &[("decisions.meeting", "bylaws", "none")]).await;
    let present = |key: &str| rule(key, "bylaws", "present");
    for key in ["decisions.quorum_of", "decisions.majority_base"] {
        let alone = refused(d::draft(&db, &founder, &proposal(vec![present(key)]), Language::En).await);
        assert_eq!(alone.iter().map(|error| error.refusal.key).collect::<Vec<_>>(), ["error-present-no-meeting"]);
    }
    let both = vec![rule("decisions.meeting", "bylaws", "optional"), present("decisions.quorum_of")];
    d::draft(&db, &founder, &proposal(both), Language::En).await.unwrap();
});

story!(a_meeting_stays_where_those_present_are_counted, |db| {
    let founder = founded_by(&db, IN_MEETING).await;
    let none = proposal(vec![rule("decisions.meeting", "ordinary", "none")]);
    assert_eq!(refusal(d::draft(&db, &founder, &none, Language::En).await), "error-present-no-meeting");
    // Elections have a rule of their own here, by which they are voted on without one.
    let alone = proposal(vec![rule("decisions.quorum_of", "election", "present")]);
    assert_eq!(refusal(d::draft(&db, &founder, &alone, Language::En).await), "error-present-no-meeting");
});

story!(no_community_is_founded_that_counts_those_present_without_a_meeting, |db| {
    let mut input = founding_input();
    for (key, value) in [("meeting", "none"), ("quorum_of", "present"), ("majority_base", "present")] {
        input.rules.push((format!("decisions.{key}"), "policy".into(), value.into()));
    }
    let token = store::community::issue_setup_token(&db, founding_moment()).await.unwrap();
    let act = Act::new(Actor::Visitor, founding_moment());
    let told = refused(store::community::found(&db, &act, &token, &input, Language::En).await);
    let told: Vec<_> = told.iter().map(|error| (error.field.as_str(), error.refusal.key)).collect();
    let refusal = "error-present-no-meeting";
    let fields = ["rule:decisions.quorum_of:policy", "rule:decisions.majority_base:policy"];
    assert_eq!(told, fields.map(|field| (field, refusal)));
});

story!(what_comes_too_late_to_a_meeting_is_told_before_it, |db| {
    let founder = founded_by(&db, IN_MEETING).await;
    let decision = proposed(&db, &founder, &note()).await;
    let late = when(&founder, "2026-01-14T09:00:00Z");
    let number = d::call_meeting(&db, &late, meeting("hybrid")).await.unwrap();
    d::add_item(&db, &late, number, motion(decision)).await.unwrap();
    let barred = async |moment: &str| {
        let page = shown(&db, &when(&founder, moment), number).await;
        page.items[0].motion.as_ref().unwrap().barred.as_ref().map(|refusal| refusal.key)
    };
    assert_eq!(barred("2026-01-14T09:00:00Z").await, Some("error-meeting-not-noticed"));
    d::serve_notice(&db, &late, number).await.unwrap();
    assert_eq!(barred("2026-01-14T10:00:00Z").await, Some("error-meeting-notice-late"));
    let in_time = called(&db, &founder, "hybrid", decision).await;
    let page = shown(&db, &when(&founder, NOTICED), in_time).await;
    assert_eq!(page.items[0].motion.as_ref().unwrap().barred, None);
});

story!(a_community_whose_rules_contradict_each_other_already_votes_in_a_meeting, |db| {
    let present = ("decisions.quorum_of", "ordinary", "present");
    let founder = founded_by(&db, &[("decisions.meeting", "ordinary", "optional"), present, WEEK]).await;
    // One that was founded when nobody looked at that.
    run(&db, "UPDATE rule_values SET value = 'none' WHERE rule_key = 'decisions.meeting' AND scope = 'ordinary'");
    let decision = proposed(&db, &founder, &note()).await;
    assert_eq!(refusal(d::open_vote(&db, &when(&founder, DISCUSSED), decision).await), "error-present-outside");
    assert!(!page(&db, &when(&founder, DISCUSSED), decision).await.may.open);
    let number = called(&db, &founder, "hybrid", decision).await;
    d::open_meeting(&db, &when(&founder, STARTS), number, "").await.unwrap();
    d::arrive(&db, &when(&founder, OPEN), number, "", "remote").await.unwrap();
    d::open_item_vote(&db, &when(&founder, VOTING), number, 1).await.unwrap();
    d::cast(&db, &when(&founder, VOTING), decision, "yes", "").await.unwrap();
    let closed = d::close_item_vote(&db, &when(&founder, CLOSING), number, 1).await.unwrap();
    assert_eq!(closed.stage, Stage::Enacted);
});

story!(pages_offer_to_open_a_vote_only_where_it_opens, |db| {
    // A vote may be held in a meeting or without, and its quorum is of those present: it never opens without.
    let rules = [("decisions.meeting", "ordinary", "optional"), ("decisions.quorum_of", "ordinary", "present")];
    let founder = founded_by(&db, &rules).await;
    let number = proposed(&db, &founder, &note()).await;
    assert_eq!(refusal(d::open_vote(&db, &when(&founder, DISCUSSED), number).await), "error-present-outside");
    let seen = page(&db, &when(&founder, DISCUSSED), number).await;
    assert_eq!((seen.may.open, seen.opening_waits), (false, Some(d::OpeningWaits::Meeting)));
    let waits = d::needs(&db, &eyes(&db, &founder).await, crate::support::at(DISCUSSED)).await.unwrap();
    assert_eq!(waits.to_open, vec![]);
});

story!(a_vote_whose_majority_is_of_those_present_waits_for_a_meeting, |db| {
    let of_present = [
        ("decisions.meeting", "ordinary", "optional"),
        ("decisions.majority", "ordinary", "simple"),
        ("decisions.majority_base", "ordinary", "present"),
    ];
    let founder = founded_by(&db, &of_present).await;
    let number = proposed(&db, &founder, &note()).await;
    let seen = page(&db, &when(&founder, DISCUSSED), number).await;
    assert_eq!((seen.may.open, seen.opening_waits), (false, Some(d::OpeningWaits::Meeting)));
});

story!(a_vote_on_an_agenda_is_opened_elsewhere_only_knowingly, |db| {
    let founder = founded_by(&db, &[("decisions.meeting", "ordinary", "optional"), WEEK]).await;
    let decision = proposed(&db, &founder, &note()).await;
    let number = called(&db, &founder, "hybrid", decision).await;
    let act = when(&founder, DISCUSSED);
    let told = refused(d::open_vote_outside(&db, &act, decision, false).await);
    assert_eq!((told[0].field.as_str(), told[0].refusal.key), ("outside", "error-open-on-agenda"));
    d::open_vote_outside(&db, &act, decision, true).await.unwrap();
    // Of a meeting that does not take place nobody need know.
    let other = proposed(&db, &founder, &note()).await;
    let cancelled = called(&db, &founder, "hybrid", other).await;
    d::cancel_meeting(&db, &act, cancelled, "The mill is flooded.").await.unwrap();
    d::open_vote_outside(&db, &act, other, false).await.unwrap();
    assert_eq!(shown(&db, &act, number).await.items[0].motion.as_ref().unwrap().stage, Stage::Voting);
});

story!(a_meeting_of_some_days_is_ahead_until_its_last, |db| {
    let founder = founded_by(&db, &[("decisions.meeting", "ordinary", "optional"), WEEK]).await;
    let decision = proposed(&db, &founder, &note()).await;
    let act = when(&founder, NOTICED);
    let input = MeetingInput { until_day: "2026-01-16".into(), ..meeting("hybrid") };
    let number = d::call_meeting(&db, &act, input).await.unwrap();
    d::add_item(&db, &act, number, motion(decision)).await.unwrap();
    d::serve_notice(&db, &act, number).await.unwrap();
    d::open_meeting(&db, &when(&founder, STARTS), number, "").await.unwrap();
    let second_day = d::open_vote_outside(&db, &when(&founder, "2026-01-16T09:00:00Z"), decision, false).await;
    assert_eq!(refused(second_day)[0].refusal.key, "error-open-on-agenda");
    d::open_vote_outside(&db, &when(&founder, "2026-01-17T09:00:00Z"), decision, false).await.unwrap();
});

story!(an_item_whose_discussion_goes_on_says_so, |db| {
    let founder = founded_by(&db, IN_MEETING).await;
    let first = proposed(&db, &founder, &note()).await;
    let number = called(&db, &founder, "hybrid", first).await;
    let late = proposed(&db, &when(&founder, "2026-01-10T09:00:00Z"), &note()).await;
    let item = domain::decisions::meeting::input::ItemInput { decision: format!("D-{late}"), ..Default::default() };
    let act = when(&founder, "2026-01-10T10:00:00Z");
    d::add_item(&db, &act, number, item).await.unwrap();
    d::serve_notice(&db, &act, number).await.unwrap();
    d::open_meeting(&db, &when(&founder, STARTS), number, "").await.unwrap();
    let page = shown(&db, &when(&founder, VOTING), number).await;
    let why = |item: usize| page.items[item].motion.as_ref().unwrap().refusal.as_ref().map(|refusal| refusal.key);
    assert_eq!((why(0), why(1)), (None, Some("error-discussion-open")));
    assert_eq!(refusal(d::open_item_vote(&db, &when(&founder, VOTING), number, 2).await), "error-discussion-open");
});

story!(what_is_voted_on_is_what_was_announced_and_a_meeting_does_not_last_for_days, |db| {
    let founder = founded_by(&db, IN_MEETING).await;
    let decision = proposed(&db, &founder, &note()).await;
    let number = called(&db, &founder, "hybrid", decision).await;
    // Other words leave the discussion as it is, and are not those that members were told of.
    let other = ProposalInput { body: "All of it, at once.".into(), ..note() };
    d::edit(&db, &when(&founder, "2026-01-15T17:00:00Z"), decision, 1, &other, Language::En).await.unwrap();
    let days_later = when(&founder, "2026-01-17T18:00:00Z");
    assert_eq!(refusal(d::open_meeting(&db, &days_later, number, "").await), "error-meeting-long-over");
    d::open_meeting(&db, &when(&founder, STARTS), number, "").await.unwrap();
    let opened = d::open_item_vote(&db, &when(&founder, VOTING), number, 1).await;
    assert_eq!(refusal(opened), "error-item-changed");
    let seen = shown(&db, &when(&founder, VOTING), number).await;
    let told = seen.items[0].motion.as_ref().unwrap().refusal.as_ref().map(|refusal| refusal.key);
    assert_eq!(told, Some("error-item-changed"));
    assert_eq!(refusal(d::open_item_vote(&db, &days_later, number, 1).await), "error-meeting-long-over");
});

story!(a_draft_that_was_changed_after_items_were_due_is_not_what_was_announced, |db| {
    let mut rules = IN_MEETING[4..].to_vec();
    rules.extend([("decisions.discussion_days", "policy", "1"), ("decisions.meeting", "policy", "any")]);
    let founder = founded_by(&db, &rules).await;
    let draft = policy_draft(&db, &founder, "hardship").await;
    let decision = proposed(&db, &founder, &proposal(vec![adopt(draft)])).await;
    let number = called(&db, &founder, "hybrid", decision).await;
    // Its discussion begins anew and is over in time: what members were told of is another text all the same.
    let act = when(&founder, "2026-01-13T18:00:00Z");
    let found = store::agreements::draft(&db, &eyes(&db, &founder).await, "dues-policy", draft).await.unwrap();
    let body = format!("{}\nAnd nobody asks.\n", found.body);
    let input = store::agreements::DraftInput { body, revision: found.head.revision };
    store::agreements::save_draft(&db, &act, "dues-policy", draft, &input).await.unwrap();
    d::open_meeting(&db, &when(&founder, STARTS), number, "").await.unwrap();
    assert_eq!(refusal(d::open_item_vote(&db, &when(&founder, VOTING), number, 1).await), "error-item-changed");
});
