//! What an entry of the log is about: by its name, as a link where the reader may open its page.

use domain::calendar::Month;
use domain::rules::parameter::find;
use leptos::prelude::*;
use store::audit::Subject;

use crate::i18n::{format, reader};
use crate::sharing::parts::month_address;
use crate::t;
use crate::treasury::parts::run_address;

/// The thing in words, as a link where there is something to open.
pub fn subject(about: &Subject) -> AnyView {
    linked(words(about), address(&about.short).filter(|_| about.opens))
}

/// A thing's short name, as a link where it has a page that the reader may open.
pub fn short_name(name: &str, opens: bool) -> AnyView {
    linked(name.to_owned(), address(name).filter(|_| opens))
}

fn linked(words: String, address: Option<String>) -> AnyView {
    match address {
        Some(address) => view! { <a href=address><bdi>{words}</bdi></a> }.into_any(),
        None => view! { <bdi>{words}</bdi> }.into_any(),
    }
}

/// What the thing is called, in the reader's language.
pub fn words(about: &Subject) -> String {
    let (parts, month) = (about.short.split('/').collect::<Vec<_>>(), |month| format::month(reader(), month));
    match (parts.as_slice(), about.names.as_slice()) {
        ([_, _, "drafts", number], [title]) => t!("draft-title", number = number, title = title),
        (["sharing", _, of], [pool]) => match Month::parse(of) {
            Ok(of) => t!("sharing-run-of", pool = pool, month = month(of)),
            Err(_) => pool.clone(),
        },
        (_, [_, ..]) => about.names.join(" · "),
        (["register"], _) => t!("register-title"),
        (["mail"], _) => t!("mail-title"),
        ([one], _) => match (Month::parse(one), find(one)) {
            (Ok(of), _) => t!("run-of", month = month(of)),
            (_, Some(parameter)) => t!(&format!("rule-{}", parameter.translation_key())),
            _ => about.short.clone(),
        },
        _ => about.short.clone(),
    }
}

fn address(short: &str) -> Option<String> {
    match short.split('/').collect::<Vec<_>>().as_slice() {
        ["agreements" | "infrastructure", _, ..] | ["sharing", _] => return Some(format!("/{short}")),
        ["sharing", pool, of] => return Month::parse(of).ok().map(|of| month_address(pool, of)),
        ["register"] => return Some("/members".to_owned()),
        ["topics", _] => return Some("/decisions/topics".to_owned()),
        ["decision-templates", slug] => return Some(format!("/decisions/templates#{slug}")),
        [_] => {}
        _ => return None,
    }
    if let Ok(of) = Month::parse(short) {
        return Some(run_address(of));
    }
    if find(short).is_some() {
        return Some(format!("/rules/{short}"));
    }
    let (letter, number) = short.split_once('-')?;
    let number: i64 = number.parse().ok()?;
    match letter {
        "D" => Some(format!("/decisions/{number}")),
        "MT" => Some(format!("/meetings/{number}")),
        "C" => Some(format!("/members/contacts/{number}")),
        "M" => Some(format!("/members/{number}")),
        "J" => Some(format!("/treasury/journal/{number}")),
        "P" => Some(format!("/treasury/payments/{number}")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn about(short: &str, names: &[&str], opens: bool) -> Subject {
        Subject { short: short.to_owned(), names: names.iter().map(|name| (*name).to_owned()).collect(), opens }
    }

    #[test]
    fn things_are_told_by_their_names() {
        let told = |short: &str, names: &[&str]| words(&about(short, names, true));
        assert_eq!(told("infrastructure/services/mail/measures/sent", &["Mail", "Sent"]), "Mail · Sent");
        assert_eq!(told("agreements/bylaws/drafts/4", &["Bylaws"]), "Draft 4 of Bylaws");
        assert_eq!(told("sharing/net/2026-09", &["Network"]), "Network, September 2026");
        assert_eq!(told("2026-09", &[]), "Dues for September 2026");
        assert_eq!(told("sharing.method", &[]), "How costs are shared");
        assert_eq!(told("D-7", &[]), "D-7");
        assert_eq!(told("infrastructure/sites/gone", &[]), "infrastructure/sites/gone");
    }

    #[test]
    fn what_the_reader_may_not_open_is_no_link() {
        let html =
            |opens| Owner::new().with(|| subject(&about("agreements/bylaws/drafts/4", &["Bylaws"], opens)).to_html());
        assert!(html(true).contains(r#"href="/agreements/bylaws/drafts/4""#));
        assert!(html(false).contains("Draft 4 of Bylaws") && !html(false).contains("href"));
    }
}
