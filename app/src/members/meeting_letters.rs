//! The words of letters about meetings: plain text in the language of whom they are for.

use std::sync::Arc;

use domain::agreements::plain::plain;
use store::members::{Addressee, ComposeMeeting, Letter, MeetingLetter};

use crate::i18n::{format, translate};
use crate::web::Settings;

/// How letters about meetings are written; `None` where the server does not know its own address, which their links begin with.
#[must_use]
pub fn meeting_letters(settings: &Settings) -> Option<ComposeMeeting> {
    let site = settings.public_url.clone()?;
    Some(ComposeMeeting(Arc::new(move |to: &Addressee, meeting: &MeetingLetter| letter(&site, to, meeting))))
}

fn letter(site: &str, to: &Addressee, meeting: &MeetingLetter) -> Letter {
    let language = to.language;
    let args = [
        ("name", to.name.clone()),
        ("community", to.community.clone()),
        ("number", meeting.number.to_string()),
        ("title", meeting.title.clone()),
        ("starts", format::moment(language, meeting.starts_at, meeting.zone)),
        ("ends", format::moment(language, meeting.ends_at, meeting.zone)),
        ("link", format!("{site}/meetings/{}", meeting.number)),
    ];
    let (subject, lead) = match (&meeting.cancelled, meeting.is_again) {
        (Some(_), _) => (
            translate(language, "mail-meeting-cancelled", &args),
            translate(language, "mail-meeting-cancelled-lead", &args),
        ),
        (None, true) => {
            (translate(language, "mail-meeting-again", &args), translate(language, "mail-meeting-again-lead", &args))
        }
        (None, false) => {
            (translate(language, "mail-meeting-called", &args), translate(language, "mail-meeting-called-lead", &args))
        }
    };
    let mut blocks = vec![translate(language, "mail-meeting-greeting", &args), lead];
    match &meeting.cancelled {
        Some(reason) => blocks.push(plain(reason)),
        None => {
            blocks.push(translate(language, "mail-meeting-when", &args));
            let form = translate(language, &format!("meeting-form-{}", meeting.form), &[]);
            let lines = [form, meeting.place.clone(), meeting.link.clone()];
            blocks.push(lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n"));
            if !meeting.words.is_empty() {
                blocks.push(plain(&meeting.words));
            }
            let items = meeting.items.iter().map(|(number, title)| format!("{number}. {title}"));
            let items = items.collect::<Vec<_>>().join("\n");
            blocks.push(format!("{}\n\n{items}", translate(language, "mail-meeting-agenda", &[])));
        }
    }
    blocks.push(translate(language, "mail-meeting-end", &args));
    blocks.push(to.community.clone());
    // A title may be one line of anything; a header must not.
    Letter { subject: subject.chars().filter(|c| !c.is_control()).collect(), body: blocks.join("\n\n") + "\n" }
}

#[cfg(test)]
mod tests {
    use domain::decisions::meeting::Form;
    use domain::language::Language;

    use super::*;

    fn told(language: Language, change: impl Fn(&mut MeetingLetter)) -> Letter {
        let mut meeting = MeetingLetter {
            number: 3,
            title: "Assembly".into(),
            form: Form::Hybrid,
            place: "The mill".into(),
            link: "https://meet.example/ditch".into(),
            words: "Bring a cup.".into(),
            starts_at: "2026-11-08T17:00:00Z".parse().unwrap(),
            ends_at: "2026-11-08T19:00:00Z".parse().unwrap(),
            items: vec![(1, "Pumps".into()), (2, "Accounts".into())],
            is_again: false,
            cancelled: None,
            zone: chrono_tz::Europe::Madrid,
        };
        change(&mut meeting);
        let to = Addressee { number: 17, name: "Nour".into(), language, community: "Ditch".into(), stop: None };
        letter("https://ditch.example", &to, &meeting)
    }

    #[test]
    fn a_notice_says_when_where_and_what_about() {
        for language in Language::ALL {
            let letter = told(language, |_| {});
            assert!(letter.subject.contains("Assembly"), "{letter:?}");
            for word in [
                "Nour",
                "18:00 CET",
                "The mill",
                "https://meet.example/ditch",
                "Bring a cup.",
                "2. Accounts",
                "/meetings/3",
            ] {
                assert!(letter.body.contains(word), "{word} in {}", letter.body);
            }
        }
    }

    #[test]
    fn words_come_without_the_marks_of_markdown() {
        let letter = told(Language::En, |meeting| meeting.words = "Bring **two** [cups](https://cups.example).".into());
        assert!(letter.body.contains("Bring two cups (https://cups.example)."), "{}", letter.body);
        let why = |meeting: &mut MeetingLetter| meeting.cancelled = Some("The *mill* burnt.".into());
        assert!(told(Language::Es, why).body.contains("The mill burnt."));
    }

    #[test]
    fn what_is_told_again_says_so_and_what_is_cancelled_says_why() {
        let first = told(Language::En, |_| {}).subject;
        let again = told(Language::En, |meeting| meeting.is_again = true).subject;
        let cancelled = told(Language::En, |meeting| meeting.cancelled = Some("The mill burnt.".into()));
        assert!(first != again && again != cancelled.subject);
        assert!(cancelled.body.contains("The mill burnt.") && !cancelled.body.contains("Pumps"), "{}", cancelled.body);
    }
}
