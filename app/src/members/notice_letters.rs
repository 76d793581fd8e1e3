//! The words of digests and reminders: plain text in the language of whom they are for, with links.

use std::sync::Arc;

use chrono_tz::Tz;
use domain::Moment;
use domain::language::Language;
use store::members::{
    Addressee, ClosingNews, ComposeDigest, ComposeReminder, Decided, Digest, Letter, News, Outcome, Reminder,
    ResultNews,
};

use super::unsubscribe::stop_address;
use crate::i18n::{format, translate};
use crate::web::Settings;

/// How digests and reminders are written; `None` where the server does not know its own address, which their links begin with. The
/// address that a browser asked for is never put into mail: it may be forged.
#[must_use]
pub fn notice_letters(settings: &Settings) -> Option<(ComposeDigest, ComposeReminder)> {
    let site = settings.public_url.clone()?;
    let of_digest = site.clone();
    let digest = move |to: &Addressee, digest: &Digest| digest_letter(&of_digest, to, digest);
    let reminder = move |to: &Addressee, reminder: &Reminder| reminder_letter(&site, to, reminder);
    Some((ComposeDigest(Arc::new(digest)), ComposeReminder(Arc::new(reminder))))
}

/// How many lines a digest has at most; then it says that there is more.
const LINES_MAX: usize = 100;

type Belongs = fn(&News) -> bool;

/// The parts of a digest, in their order, each with what belongs to it. Where there is more than a digest has lines for, the last go without: what
/// is about to close, and what concerns the reader alone, never does for news of others.
const PARTS: [(&str, Belongs); 9] = [
    ("mail-digest-closing", |news| matches!(news, News::Closing(_))),
    ("mail-digest-mentions", |news| matches!(news, News::Mention(_))),
    ("mail-digest-answers", |news| matches!(news, News::Answer(_))),
    ("mail-digest-own", |news| matches!(news, News::OnOwn(_))),
    ("mail-digest-candidacy", |news| matches!(news, News::OnCandidacy(_))),
    ("mail-digest-opened", |news| matches!(news, News::Opened(_))),
    ("mail-digest-rolls", |news| matches!(news, News::Roll(_) | News::Disputed(_))),
    ("mail-digest-proposed", |news| matches!(news, News::Proposed(_) | News::Discussed(_))),
    ("mail-digest-decided", |news| matches!(news, News::Result(_))),
];

fn digest_letter(site: &str, to: &Addressee, digest: &Digest) -> Letter {
    let language = to.language;
    let args = [("name", to.name.clone()), ("community", to.community.clone())];
    let mut blocks =
        vec![translate(language, "mail-digest-greeting", &args), translate(language, "mail-digest-lead", &args)];
    let mut left = LINES_MAX;
    for (title, belongs) in PARTS {
        let lines: Vec<String> = digest
            .news
            .iter()
            .filter(|news| belongs(news))
            .take(left)
            .map(|news| format!("- {}\n  {}", told(language, digest.zone, news), link(site, news)))
            .collect();
        left -= lines.len();
        if !lines.is_empty() {
            blocks.push(format!("{}\n\n{}", translate(language, title, &[]), lines.join("\n")));
        }
    }
    if digest.news.len() > LINES_MAX {
        let args = [("link", format!("{site}/decisions"))];
        blocks.push(translate(language, "mail-digest-more", &args));
    }
    letter(site, to, translate(language, "mail-digest-subject", &args), blocks)
}

fn reminder_letter(site: &str, to: &Addressee, reminder: &Reminder) -> Letter {
    let language = to.language;
    let args = [
        ("name", to.name.clone()),
        ("number", reminder.number.to_string()),
        ("title", reminder.title.clone()),
        ("moment", format::moment(language, reminder.closes_at, reminder.zone)),
        ("link", format!("{site}/decisions/{}", reminder.number)),
    ];
    let mut blocks = vec![translate(language, "mail-reminder-body", &args)];
    if let Some(delegate) = &reminder.delegate {
        blocks.push(translate(language, "mail-reminder-delegated", &[("delegate", delegate.clone())]));
    }
    letter(site, to, translate(language, "mail-reminder-subject", &args), blocks)
}

/// A letter with the way to the page on which one chooses which mail one gets, and to the one that stops letters of its kind without
/// signing in.
fn letter(site: &str, to: &Addressee, subject: String, mut blocks: Vec<String>) -> Letter {
    let language = to.language;
    let args = [("link", format!("{site}/account/notices"))];
    blocks.push(translate(language, "mail-notices-end", &args));
    if let Some(stop) = &to.stop {
        blocks.push(translate(language, "mail-notices-stop", &[("link", stop_address(site, stop))]));
    }
    blocks.push(to.community.clone());
    // A name may be one line of anything; a header must not.
    Letter { subject: subject.chars().filter(|c| !c.is_control()).collect(), body: blocks.join("\n\n") + "\n" }
}

fn told(language: Language, zone: Tz, news: &News) -> String {
    match news {
        News::Closing(decided) => {
            let ClosingNews { at, secret } = decided.what;
            let args = [decided_args(decided), vec![("moment", told_moment(language, zone, at))]].concat();
            translate(language, if secret { "mail-digest-until-secret" } else { "mail-digest-until" }, &args)
        }
        News::Opened(decided) | News::Proposed(decided) => {
            let args = [decided_args(decided), vec![("moment", told_moment(language, zone, decided.what))]].concat();
            translate(language, "mail-digest-until", &args)
        }
        News::Roll(decided) => {
            let args = [decided_args(decided), vec![("moment", told_moment(language, zone, decided.what))]].concat();
            translate(language, "mail-digest-roll", &args)
        }
        News::Discussed(decided) => translate(language, "mail-digest-discussed", &decided_args(decided)),
        News::Disputed(decided) => translate(language, "mail-digest-disputed", &decided_args(decided)),
        News::Result(decided) => told_result(language, zone, decided),
        News::Mention(decided) | News::Answer(decided) | News::OnOwn(decided) | News::OnCandidacy(decided) => {
            let args = [decided_args(decided), vec![("name", decided.what.1.clone())]].concat();
            translate(language, "mail-digest-comment", &args)
        }
    }
}

/// What became of a vote, and how final that is.
fn told_result(language: Language, zone: Tz, decided: &Decided<ResultNews>) -> String {
    let mut args = decided_args(decided);
    let drawn = decided.what.drawn;
    let key = match decided.what.outcome {
        Outcome::Counted { passed: true } if drawn => "mail-digest-counted-drawn",
        Outcome::Counted { passed: true } => "mail-digest-counted-passed",
        Outcome::Counted { passed: false } => "mail-digest-counted-refused",
        Outcome::Declared { passed, contest_until } => {
            args.push(("moment", told_moment(language, zone, contest_until)));
            match (passed, drawn) {
                (true, true) => "mail-digest-declared-drawn",
                (true, false) => "mail-digest-declared-passed",
                (false, _) => "mail-digest-declared-refused",
            }
        }
        Outcome::Contested { passed: true } if drawn => "mail-digest-contested-drawn",
        Outcome::Contested { passed: true } => "mail-digest-contested-passed",
        Outcome::Contested { passed: false } => "mail-digest-contested-refused",
        Outcome::InEffect { from: None } if drawn => "mail-digest-drawn",
        Outcome::InEffect { from: None } => "mail-digest-in-effect",
        Outcome::InEffect { from: Some(day) } => {
            args.push(("day", format::day(language, day)));
            if drawn { "mail-digest-drawn-from" } else { "mail-digest-in-effect-from" }
        }
        Outcome::Refused if drawn => "mail-digest-drawn-nobody",
        Outcome::Refused => "mail-digest-refused",
        Outcome::NotApplied => "mail-digest-not-applied",
        Outcome::Annulled { contested: true } => "mail-digest-annulled-contested",
        Outcome::Annulled { contested: false } => "mail-digest-annulled",
    };
    let line = translate(language, key, &args);
    if !decided.what.dismissed {
        return line;
    }
    translate(language, "mail-digest-dismissed", &[("line", line)])
}

fn told_moment(language: Language, zone: Tz, moment: Moment) -> String {
    format::moment(language, moment, zone)
}

fn decided_args<T>(decided: &Decided<T>) -> Vec<(&'static str, String)> {
    vec![("number", decided.number.to_string()), ("title", decided.title.clone())]
}

/// Where something is read.
fn link(site: &str, news: &News) -> String {
    match news {
        News::Closing(decided) => format!("{site}/decisions/{}", decided.number),
        News::Opened(decided) | News::Proposed(decided) => format!("{site}/decisions/{}", decided.number),
        News::Discussed(decided) => format!("{site}/decisions/{}", decided.number),
        News::Roll(decided) => format!("{site}/decisions/{}/roll", decided.number),
        News::Disputed(decided) => format!("{site}/decisions/{}/roll#objections", decided.number),
        News::Result(decided) => format!("{site}/decisions/{}", decided.number),
        News::Mention(decided) | News::Answer(decided) | News::OnOwn(decided) | News::OnCandidacy(decided) => {
            format!("{site}/decisions/{}/comments/{}", decided.number, decided.what.0)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(public_url: Option<&str>) -> Settings {
        Settings {
            mail: false,
            development: false,
            public_url: public_url.map(str::to_owned),
            behind_proxy: false,
            token_requests_max: 120,
        }
    }

    fn to(language: Language) -> Addressee {
        Addressee {
            number: 17,
            name: "Nour".into(),
            language,
            community: "Ditch".into(),
            stop: Some("digest/17-abc".into()),
        }
    }

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    fn result(number: i64, outcome: Outcome) -> News {
        let what = ResultNews { outcome, dismissed: false, drawn: false };
        News::Result(Decided { number, title: "A mirror".into(), what })
    }

    #[test]
    fn a_digest_tells_each_thing_with_its_link_in_the_readers_language() {
        let (compose, _) = notice_letters(&settings(Some("https://ditch.example"))).unwrap();
        let closing = |secret| ClosingNews { at: at("2026-11-08T12:00:00Z"), secret };
        let news = vec![
            result(3, Outcome::InEffect { from: None }),
            News::Mention(Decided { number: 4, title: "2026".into(), what: (7, "Ana".into()) }),
            News::Closing(Decided { number: 5, title: "Quiet hours".into(), what: closing(false) }),
            News::Closing(Decided { number: 6, title: "Who speaks".into(), what: closing(true) }),
        ];
        let digest = Digest { news, zone: chrono_tz::Europe::Madrid };
        for (language, words) in [
            (
                Language::En,
                [
                    "Hello Nour",
                    "Votes that close soon",
                    "A mirror: passed, and in effect",
                    "D-5 Quiet hours, until 8 Nov 2026, 13:00 CET\n",
                    "D-6 Who speaks, until 8 Nov 2026, 13:00 CET; it is secret, and told whether you have voted or not",
                ],
            ),
            (
                Language::Es,
                [
                    "Hola, Nour",
                    "Votaciones que se cierran pronto",
                    "A mirror: aprobada y en vigor",
                    "D-5 Quiet hours, hasta el 8 nov 2026, 13:00 CET\n",
                    "D-6 Who speaks, hasta el 8 nov 2026, 13:00 CET; es secreta, y se anuncia hayas votado o no",
                ],
            ),
        ] {
            let letter = (compose.0)(&to(language), &digest);
            assert!(letter.subject.contains("Ditch"), "{letter:?}");
            for word in words.iter().chain(&["D-4 2026", "Ana", "https://ditch.example/decisions/4/comments/7"]) {
                assert!(letter.body.contains(word), "{word} in {}", letter.body);
            }
            for address in ["https://ditch.example/account/notices", "https://ditch.example/unsubscribe/digest/17-abc"]
            {
                assert!(letter.body.contains(address), "{address} in {}", letter.body);
            }
            assert!(letter.body.find("Quiet hours") < letter.body.find("A mirror"), "what is due stands first");
        }
    }

    #[test]
    fn a_digest_is_bounded_and_says_that_there_is_more() {
        let (compose, _) = notice_letters(&settings(Some("https://ditch.example"))).unwrap();
        let news = (1..=150).map(|number| result(number, Outcome::Refused)).collect();
        let digest = Digest { news, zone: chrono_tz::UTC };
        let letter = (compose.0)(&to(Language::En), &digest);
        assert_eq!(letter.body.matches("\n- ").count(), LINES_MAX);
        assert!(letter.body.contains("There is more: see https://ditch.example/decisions"), "{}", letter.body);
        // What concerns the reader alone is among what is told, however much else there is.
        let personal = [News::Mention, News::Answer, News::OnOwn, News::OnCandidacy]
            .map(|news| news(Decided { number: 200, title: "For you".into(), what: (7, "Ana".into()) }));
        let news = (1..=150).map(|number| result(number, Outcome::Refused)).chain(personal).collect();
        let letter = (compose.0)(&to(Language::En), &Digest { news, zone: chrono_tz::UTC });
        assert_eq!(letter.body.matches("Ana on D-200 For you").count(), 4, "{}", letter.body);
        assert_eq!(letter.body.matches("\n- ").count(), LINES_MAX);
    }

    #[test]
    fn a_digest_says_how_final_a_result_is() {
        let (compose, _) = notice_letters(&settings(Some("https://ditch.example"))).unwrap();
        let contest_until = at("2026-11-08T12:00:00Z");
        let day = domain::calendar::parse_day("2027-01-01").unwrap();
        let zone = chrono_tz::Europe::Madrid;
        let told = |news| (compose.0)(&to(Language::En), &Digest { news: vec![news], zone }).body;
        let outcomes = [
            (Outcome::Counted { passed: true }, "counted as passed; to be declared before it takes effect"),
            (Outcome::Counted { passed: false }, "counted as not passed; still to be declared"),
            (Outcome::Declared { passed: true, contest_until }, "may be contested until 8 Nov 2026, 13:00 CET"),
            (Outcome::Declared { passed: false, contest_until }, "may be contested until 8 Nov 2026, 13:00 CET"),
            (Outcome::Contested { passed: true }, "declared as passed, and contested"),
            (Outcome::Contested { passed: false }, "declared as not passed, and contested"),
            (Outcome::InEffect { from: Some(day) }, "passed, in effect from 1 Jan 2027"),
            (Outcome::NotApplied, "passed, but"),
            (Outcome::Annulled { contested: true }, "contested and annulled"),
            (Outcome::Annulled { contested: false }, "annulled"),
        ];
        for (outcome, words) in outcomes {
            let body = told(result(3, outcome));
            assert!(body.contains("D-3 A mirror: ") && body.contains(words), "{words} in {body}");
            assert!(!body.contains("dismissed"), "{body}");
        }
        let outcome = Outcome::Declared { passed: true, contest_until };
        let what = ResultNews { outcome, dismissed: true, drawn: false };
        let body = told(News::Result(Decided { number: 3, title: "A mirror".into(), what }));
        assert!(body.contains("a contest was dismissed"), "{body}");
        let what = ResultNews { outcome: Outcome::InEffect { from: None }, dismissed: false, drawn: true };
        let body = told(News::Result(Decided { number: 3, title: "A panel".into(), what }));
        assert!(body.contains("D-3 A panel: drawn, and in effect") && !body.contains("passed"), "{body}");
        let body = told(News::Roll(Decided { number: 5, title: "Dues".into(), what: contest_until }));
        for words in ["D-5 Dues", "8 Nov 2026, 13:00 CET", "https://ditch.example/decisions/5/roll"] {
            assert!(body.contains(words), "{words} in {body}");
        }
        let body = told(News::Disputed(Decided { number: 5, title: "Dues".into(), what: () }));
        for words in ["Rolls to look at", "D-5 Dues", "your place", "https://ditch.example/decisions/5/roll#objections"]
        {
            assert!(body.contains(words), "{words} in {body}");
        }
    }

    #[test]
    fn a_reminder_says_what_closes_when_and_where() {
        let (_, compose) = notice_letters(&settings(Some("https://ditch.example"))).unwrap();
        let reminder = Reminder {
            number: 42,
            title: "A mirror".into(),
            closes_at: at("2026-11-08T12:00:00Z"),
            zone: chrono_tz::Europe::Madrid,
            delegate: None,
        };
        let letter = (compose.0)(&to(Language::Es), &reminder);
        for word in ["D-42 A mirror", "8 nov 2026, 13:00 CET", "https://ditch.example/decisions/42", "Nour"] {
            assert!(letter.body.contains(word), "{word} in {}", letter.body);
        }
    }

    #[test]
    fn a_reminder_tells_whoever_delegated_with_whose_vote_theirs_goes() {
        let (_, compose) = notice_letters(&settings(Some("https://ditch.example"))).unwrap();
        let reminder = |delegate: Option<&str>| Reminder {
            number: 42,
            title: "A mirror".into(),
            closes_at: at("2026-11-08T12:00:00Z"),
            zone: chrono_tz::UTC,
            delegate: delegate.map(str::to_owned),
        };
        for language in Language::ALL {
            let told = |delegate| (compose.0)(&to(language), &reminder(delegate)).body;
            assert!(told(Some("Ana Ruiz")).contains("Ana Ruiz") && !told(None).contains("Ana Ruiz"));
            assert!(told(None).len() < told(Some("")).len(), "who delegated nothing is told nothing of it");
        }
    }

    #[test]
    fn nothing_is_written_without_an_address_of_ones_own() {
        assert!(notice_letters(&settings(None)).is_none());
    }
}
