//! The words of minutes, in the community's language.

use std::sync::Arc;

use chrono_tz::Tz;
use domain::Moment;
use domain::decisions::DecisionNumber;
use domain::decisions::annulment::Annulment;
use domain::decisions::count::Votes;
use domain::decisions::meeting::minutes::{Held, Line, draft};
use domain::language::Language;
use store::decisions::{ComposeMinutes, MinutesText};

use crate::i18n::{format, name_list, translate};

/// The sentence that the chair decided a tie.
pub(super) const CASTING_VOTE: &str = "casting-vote-decided";

/// How minutes are written.
pub(super) fn compose() -> ComposeMinutes {
    ComposeMinutes(Arc::new(|held: &Held, language: Language, zone: Tz| MinutesText {
        title: translate(
            language,
            "minutes-title",
            &[
                ("title", held.title.clone()),
                ("day", format::day(language, domain::calendar::day_of(held.opened_at, zone))),
            ],
        ),
        body: draft(held, &|line| said(language, zone, line)),
    }))
}

fn said(language: Language, zone: Tz, line: Line<'_>) -> String {
    let moment = |at| format::moment(language, at, zone);
    let number = |number: i64| format::number(language, number);
    let text = |text: &str| text.to_owned();
    match line {
        Line::MeetingHeading => translate(language, "minutes-meeting", &[]),
        Line::Notice(at, members) => {
            translate(language, "minutes-notice", &[("moment", moment(at)), ("members", number(members))])
        }
        Line::NoNotice => translate(language, "minutes-no-notice", &[]),
        Line::Opened(at, chair, form, place) => {
            let form = translate(language, &format!("meeting-form-{form}"), &[]);
            let args = [("moment", moment(at)), ("chair", text(chair)), ("form", form)];
            if place.is_empty() {
                translate(language, "minutes-opened-online", &args)
            } else {
                let [at, chair, form] = args;
                translate(language, "minutes-opened", &[at, chair, form, ("place", text(place))])
            }
        }
        Line::ChairPassed(at, chair) => {
            translate(language, "minutes-chair-passed", &[("moment", moment(at)), ("chair", text(chair))])
        }
        Line::PresentHeading => translate(language, "minutes-present", &[]),
        Line::Present(members) => translate(language, "minutes-came-all", &[("count", members.to_string())]),
        Line::PresentCounted { members, room, remote, represented } => {
            let count = |count: usize| number(i64::try_from(count).unwrap_or(i64::MAX));
            let args = [
                ("members", count(members)),
                ("room", count(room)),
                ("remote", count(remote)),
                ("represented", count(represented)),
            ];
            translate(language, "minutes-present-counted", &args)
        }
        Line::Came(who, manner, late, early) => {
            let manner = translate(language, &format!("manner-{manner}"), &[]);
            format!("{who}, {manner}{}", for_a_part(language, zone, late, early))
        }
        Line::Represented(from, to, late, early) => {
            let words = translate(language, "minutes-represented", &[("member", text(from)), ("holder", text(to))]);
            words + &for_a_part(language, zone, late, early)
        }
        Line::ItemHeading(item, title) => format!("{item}. {title}"),
        Line::Struck => translate(language, "minutes-struck", &[]),
        Line::Motion(name, title) => {
            translate(language, "minutes-motion", &[("name", text(name)), ("title", text(title))])
        }
        Line::NotVoted => translate(language, "minutes-not-voted", &[]),
        Line::Secret => translate(language, "minutes-secret", &[]),
        Line::Quorum(present, on_roll, represented, met) => {
            let args = [("present", number(present)), ("roll", number(on_roll)), ("represented", number(represented))];
            if met {
                translate(language, "minutes-quorum-met", &args)
            } else {
                translate(language, "minutes-quorum-missed", &args)
            }
        }
        Line::Votes(Votes { yes, no, abstain }) => {
            let args = [("yes", number(yes)), ("no", number(no)), ("abstain", number(abstain))];
            translate(language, "minutes-votes", &args)
        }
        Line::Stances(Votes { yes, no, abstain }) => {
            let args = [("yes", number(yes)), ("no", number(no)), ("abstain", number(abstain))];
            translate(language, "minutes-stances", &args)
        }
        Line::Chosen(chosen) => translate(language, "minutes-chosen", &[("chosen", name_list(language, chosen))]),
        Line::CastingVote(said) => translate(language, CASTING_VOTE, &[("choice", said.to_string())]),
        Line::Passed(true) => translate(language, "minutes-passed", &[]),
        Line::Passed(false) => translate(language, "minutes-not-passed", &[]),
        Line::Annulled(Annulment::ByDecision(by)) => {
            translate(language, "minutes-annulled", &[("decision", DecisionNumber(by).to_string())])
        }
        Line::Annulled(Annulment::Contested) => translate(language, "minutes-annulled-contested", &[]),
        Line::Objection(who, words) => {
            translate(language, "minutes-objection", &[("member", text(who)), ("words", text(words))])
        }
        Line::ObjectionInAbsence(who, words) => {
            translate(language, "minutes-objection-absent", &[("member", text(who)), ("words", text(words))])
        }
        Line::ObjectionWithdrawn(who) => translate(language, "minutes-objection-withdrawn", &[("member", text(who))]),
        Line::ClosingHeading => translate(language, "minutes-closing", &[]),
        Line::Closed(at) => translate(language, "minutes-closed", &[("moment", moment(at))]),
    }
}

/// From when on and until when somebody was there or represented, where that was not for the whole meeting.
fn for_a_part(language: Language, zone: Tz, late: Option<Moment>, early: Option<Moment>) -> String {
    let told = |key: &'static str, at: Option<Moment>| {
        at.map(|at| translate(language, key, &[("moment", format::moment(language, at, zone))])).unwrap_or_default()
    };
    told("minutes-came-late", late) + &told("minutes-left-early", early)
}

#[cfg(test)]
mod tests {
    use domain::agreements::clauses::split;
    use domain::decisions::count::Choice;
    use domain::decisions::meeting::minutes::{HeldItem, HeldProxy, Motion, Person, Presence, Voted};
    use domain::decisions::meeting::{Form, Manner};

    use super::*;

    #[test]
    fn minutes_are_a_document_in_the_language_of_the_community() {
        let person = |number, name: &str| Person { number, name: name.to_owned() };
        let at = |text: &str| text.parse().unwrap();
        let voted = Voted {
            passed: true,
            annulled: Some(Annulment::ByDecision(15)),
            secret: true,
            votes: Some(Votes { yes: 1, no: 0, abstain: 0 }),
            by_chair: Some(Choice::No),
            are_stances: false,
            chosen: vec!["Wood, painted".into(), "Iron".into()],
            present: 2,
            represented: 1,
            on_roll: 3,
            quorum_met: true,
        };
        let held = Held {
            title: "Assembly".into(),
            form: Form::Room,
            place: "The mill".into(),
            noticed: Some((at("2026-03-01T10:00:00Z"), 12)),
            opened_at: at("2026-03-20T18:00:00Z"),
            closed_at: at("2026-03-20T20:00:00Z"),
            chair: person(1, "Inés"),
            chairs: vec![(at("2026-03-20T19:00:00Z"), person(3, "Sami"))],
            presences: vec![Presence {
                who: person(2, "Nour"),
                manner: Manner::Room,
                came_late: Some(at("2026-03-20T18:10:00Z")),
                left_early: None,
            }],
            proxies: vec![HeldProxy {
                from: person(3, "Sami"),
                to: person(2, "Nour"),
                given_late: None,
                ended_early: Some(at("2026-03-20T18:15:00Z")),
            }],
            items: vec![HeldItem {
                number: 1,
                title: "Pumps".into(),
                struck: false,
                motion: Some(Motion { name: "D-4".into(), title: "Pumps".into(), voted: Some(voted) }),
                notes: "Bought.".into(),
                objections: vec![(person(2, "Nour"), "Too dear.".into())],
                withdrawn: vec![person(3, "Sami")],
            }],
        };
        for (language, words) in [
            (
                Language::En,
                [
                    "Minutes",
                    "Present",
                    "“Wood, painted”, “Iron”",
                    "the chair had voted against it",
                    "The vote was secret.",
                    "annulled by D-15",
                    "Nour (M-2)",
                    "Too dear.",
                    "20 Mar 2026",
                    "represented by Nour (M-2), until 20 Mar 2026",
                ],
            ),
            (
                Language::Es,
                [
                    "Acta",
                    "Asistencia",
                    "«Wood, painted», «Iron»",
                    "había votado en contra",
                    "La votación fue secreta.",
                    "anulada por D-15",
                    "Nour (M-2)",
                    "Too dear.",
                    "20 mar 2026",
                    "Nour (M-2), hasta el 20 mar 2026",
                ],
            ),
        ] {
            let MinutesText { title, body } = (compose().0)(&held, language, chrono_tz::Europe::Madrid);
            let whole = format!("{title}\n{body}");
            for word in words {
                assert!(whole.contains(word), "{word} in {whole}");
            }
            assert_eq!(split(&body).unwrap().len(), 4, "{body}");
        }
    }
}
