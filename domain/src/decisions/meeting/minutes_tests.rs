use super::super::minutes_people::NAMED_MAX;
use super::*;

fn at(text: &str) -> Moment {
    text.parse().unwrap()
}

fn person(number: i64, name: &str) -> Person {
    Person { number, name: name.to_owned() }
}

/// A proxy that was in force all the time.
fn proxy(from: Person, to: Person) -> HeldProxy {
    HeldProxy { from, to, given_late: None, ended_early: None }
}

fn held() -> Held {
    let voted = Voted {
        passed: true,
        annulled: None,
        secret: false,
        votes: Some(Votes { yes: 5, no: 1, abstain: 0 }),
        by_chair: None,
        are_stances: false,
        chosen: Vec::new(),
        present: 7,
        represented: 2,
        on_roll: 12,
        quorum_met: true,
    };
    let motion = Motion { name: "D-4".into(), title: "Pumps".into(), voted: Some(voted) };
    let item = |number, title: &str| HeldItem {
        number,
        title: title.to_owned(),
        struck: false,
        motion: None,
        notes: String::new(),
        objections: Vec::new(),
        withdrawn: Vec::new(),
    };
    Held {
        title: "Assembly".into(),
        form: Form::Hybrid,
        place: "The *old* mill".into(),
        noticed: Some((at("2026-03-01T10:00:00Z"), 12)),
        opened_at: at("2026-03-20T18:00:00Z"),
        closed_at: at("2026-03-20T20:00:00Z"),
        chair: person(1, "Inés"),
        chairs: Vec::new(),
        presences: vec![
            Presence { who: person(1, "Inés"), manner: Manner::Room, came_late: None, left_early: None },
            Presence {
                who: person(3, "Ana_B"),
                manner: Manner::Remote,
                came_late: Some(at("2026-03-20T18:30:00Z")),
                left_early: None,
            },
        ],
        proxies: vec![proxy(person(4, "Bo"), person(1, "Inés"))],
        items: vec![
            HeldItem { motion: Some(motion), ..item(1, "Pumps") },
            HeldItem {
                notes: "# Loud\nSaid much.\n---".into(),
                objections: vec![(person(3, "Ana_B"), "Too\nloud.".into())],
                ..item(2, "Any #other")
            },
            HeldItem { struck: true, ..item(3, "Lunch") },
        ],
    }
}

fn say(line: Line<'_>) -> String {
    match line {
        Line::Opened(_, chair, form, place) => format!("Opened by {chair}, {form}, {place}."),
        Line::Came(who, manner, late, _) => {
            format!("{who}, {manner}{}", if late.is_some() { ", late" } else { "" })
        }
        Line::Represented(from, to, late, early) => {
            let told = |at: Option<Moment>| at.map(|at| at.format(" %H:%M").to_string()).unwrap_or_default();
            format!("{from} by {to}{}{}", told(late), told(early))
        }
        Line::ItemHeading(number, title) => format!("{number}. {title}"),
        Line::Motion(name, title) => format!("{name} {title}."),
        Line::Votes(Votes { yes, no, abstain }) => format!("{yes} {no} {abstain}."),
        Line::Objection(who, words) => format!("{who}: {words}"),
        Line::ObjectionInAbsence(who, words) => format!("{who}, who was not there: {words}"),
        Line::Quorum(present, of, represented, met) => format!("{present} of {of}, {represented}, {met}."),
        Line::MeetingHeading => "Meeting".into(),
        Line::PresentHeading => "Present".into(),
        Line::ClosingHeading => "Closing".into(),
        other => format!("{other:?}."),
    }
}

#[test]
fn minutes_tell_what_happened_and_in_which_order() {
    let minutes = draft(&held(), &say);
    let anchors: Vec<String> = split(&minutes).unwrap().into_iter().map(|clause| clause.anchor).collect();
    assert_eq!(anchors, ["meeting", "present", "item-1", "item-2", "item-3", "closing"]);
    for told in [
        "Opened by Inés (M-1), hybrid, The \\*old\\* mill.",
        "- Inés (M-1), room\n- Ana\\_B (M-3), remote, late\n",
        "- Bo (M-4) by Inés (M-1)\n",
        "## 1. Pumps {#item-1}\n\nD-4 Pumps.\n\n7 of 12, 2, true.\n\n5 1 0.\n\nPassed(true).\n",
        "## 2. Any \\#other {#item-2}\n\n\\# Loud\nSaid much.\n\\---\n\n- Ana\\_B (M-3): Too loud.\n",
        "## 3. Lunch {#item-3}\n\nStruck.\n",
    ] {
        assert!(minutes.contains(told), "{told}\n---\n{minutes}");
    }
}

#[test]
fn what_did_not_happen_is_told_or_left_out() {
    let motion = Motion { name: "D-4".into(), title: "Pumps".into(), voted: None };
    let mut held = held();
    held.noticed = None;
    held.presences.clear();
    held.proxies.clear();
    held.items.truncate(1);
    held.items[0].motion = Some(motion);
    let minutes = draft(&held, &say);
    assert!(minutes.contains("NoNotice.") && minutes.contains("NotVoted.") && minutes.contains("Present(0)."));
    assert!(!minutes.contains("\n- "), "{minutes}");
}

#[test]
fn whoever_was_represented_for_a_part_of_the_meeting_is_said_to_have_been() {
    let mut held = held();
    held.proxies[0].ended_early = Some(at("2026-03-20T18:15:00Z"));
    let given_late = Some(at("2026-03-20T18:20:00Z"));
    held.proxies.push(HeldProxy { given_late, ..proxy(person(4, "Bo"), person(3, "Ana_B")) });
    let minutes = draft(&held, &say);
    let told = "- Bo (M-4) by Inés (M-1) 18:15\n- Bo (M-4) by Ana\\_B (M-3) 18:20\n";
    assert!(minutes.contains(told), "{minutes}");
}

#[test]
fn it_is_told_that_the_chair_decided() {
    let mut held = held();
    held.items[0].motion.as_mut().unwrap().voted.as_mut().unwrap().by_chair = Some(Choice::Yes);
    let minutes = draft(&held, &say);
    assert!(minutes.contains("5 1 0.\n\nCastingVote(Yes).\n\nPassed(true).\n"), "{minutes}");
}

#[test]
fn a_secret_vote_is_said_to_have_been_one() {
    let mut held = held();
    assert!(!draft(&held, &say).contains("Secret."));
    held.items[0].motion.as_mut().unwrap().voted.as_mut().unwrap().secret = true;
    let minutes = draft(&held, &say);
    assert!(minutes.contains("D-4 Pumps.\n\nSecret.\n\n7 of 12, 2, true.\n"), "{minutes}");
}

#[test]
fn what_was_annulled_since_is_said_to_be() {
    let mut held = held();
    assert!(!draft(&held, &say).contains("Annulled"));
    held.items[0].motion.as_mut().unwrap().voted.as_mut().unwrap().annulled = Some(Annulment::ByDecision(15));
    let minutes = draft(&held, &say);
    assert!(minutes.contains("Passed(true).\n\nAnnulled(ByDecision(15)).\n"), "{minutes}");
}

#[test]
fn notes_swallow_nothing_that_comes_after_them() {
    let noted = |notes: &str| {
        let mut held = held();
        held.items[0].notes = notes.to_owned();
        draft(&held, &say)
    };
    for notes in [
        "```\ncode",
        "~~~\n# code",
        "`````\ncode",
        "<!-- aside",
        "<pre>\nas typed",
        "<script>",
        "<![CDATA[",
        "# One\n```",
        "> ```",
        "Said\n===",
        "## Item {#item-2}",
    ] {
        let minutes = noted(notes);
        let anchors: Vec<String> = split(&minutes).unwrap().into_iter().map(|clause| clause.anchor).collect();
        assert_eq!(anchors, ["meeting", "present", "item-1", "item-2", "item-3", "closing"], "{minutes}");
    }
    assert!(noted("```\n# code\n```").contains("\n```\n# code\n```\n"), "what stands alone stays");
}

#[test]
fn an_objection_of_somebody_who_was_not_there_says_so() {
    let mut held = held();
    held.items[1].objections = [person(3, "Ana"), person(4, "Bo"), person(5, "Cai"), person(6, "Dov")]
        .map(|who| (who, "No.".to_owned()))
        .to_vec();
    // Dov's proxy was for somebody who did not come.
    held.proxies.push(proxy(person(6, "Dov"), person(5, "Cai")));
    let minutes = draft(&held, &say);
    let told = "- Ana (M-3): No.\n- Bo (M-4): No.\n- Cai (M-5), who was not there: No.\n\
                - Dov (M-6), who was not there: No.\n";
    assert!(minutes.contains(told), "{minutes}");
}

#[test]
fn only_what_was_is_told() {
    let mut held = held();
    let again = |from: &str, until: Option<&str>| Presence {
        who: person(3, "Ana_B"),
        manner: Manner::Remote,
        came_late: Some(at(from)),
        left_early: until.map(at),
    };
    held.presences =
        vec![again("2026-03-20T18:30:00Z", Some("2026-03-20T18:40:00Z")), again("2026-03-20T18:40:00Z", None)];
    held.items[2].motion = held.items[0].motion.clone();
    if let Some(voted) = held.items[0].motion.as_mut().and_then(|motion| motion.voted.as_mut()) {
        voted.are_stances = true;
    }
    let minutes = draft(&held, &say);
    assert!(minutes.contains("Present(1).\n\n- Ana\\_B (M-3), remote, late\n\n##"), "{minutes}");
    assert!(minutes.contains("Stances(Votes { yes: 5, no: 1, abstain: 0 })."), "{minutes}");
    assert!(minutes.contains("## 3. Lunch {#item-3}\n\nStruck.\n\n## Closing"), "{minutes}");
}

#[test]
fn each_chair_is_named_and_what_was_withdrawn_is_told_without_its_words() {
    let mut held = held();
    held.chairs = vec![(at("2026-03-20T19:00:00Z"), person(3, "Ana_B"))];
    held.items[1].withdrawn = vec![person(4, "Bo")];
    let body = draft(&held, &|line| match line {
        Line::ChairPassed(at, chair) => format!("{chair} from {}", at.format("%H:%M")),
        Line::ObjectionWithdrawn(who) => format!("{who} withdrew"),
        other => say(other),
    });
    assert!(body.contains("Ana\\_B (M-3) from 19:00") && body.contains("- Bo (M-4) withdrew"), "{body}");
}

#[test]
fn of_thousands_it_is_told_how_many_they_were() {
    let mut held = held();
    let came = |number: i64, late: Option<&str>, left: Option<&str>| Presence {
        who: person(number, "Somebody"),
        manner: if number % 5 == 0 { Manner::Remote } else { Manner::Room },
        came_late: late.map(at),
        left_early: left.map(at),
    };
    held.proxies =
        (5_001..=5_100).map(|number| proxy(person(number, "Away"), person(number - 5_000, "Somebody"))).collect();
    held.presences = (1..=5_000)
        .flat_map(|number| {
            [came(number, None, Some("2026-03-20T18:40:00Z")), came(number, Some("2026-03-20T18:50:00Z"), None)]
        })
        .collect();
    let minutes = draft(&held, &say);
    let counts = "PresentCounted { members: 5000, room: 4000, remote: 1000, represented: 100 }.";
    assert!(minutes.contains(counts) && minutes.len() < 2_000, "{} bytes: {minutes}", minutes.len());
    assert!(minutes.contains("7 of 12, 2, true."), "with the vote it is told how many were there");
    // As many as can be named are.
    held.proxies.clear();
    held.presences = (1..).map(|number| came(number, None, None)).take(NAMED_MAX).collect();
    assert_eq!(draft(&held, &say).matches("- Somebody (M-").count(), NAMED_MAX);
    held.proxies = vec![proxy(person(5_001, "Away"), person(1, "Somebody"))];
    assert!(!draft(&held, &say).contains("- Somebody (M-"));
}
