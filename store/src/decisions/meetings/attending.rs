//! The attendance of a meeting in pages, and a search in it: nobody reads a list of thousands.

use domain::members::status::MemberNumber;

use super::super::page::MemberName;
use super::page::{MeetingPage, MeetingPresence, MeetingProxy};
use crate::members::search_key;

/// How many presences, and how many proxies, a page of the attendance holds at most.
pub const ATTENDING_PAGE_LENGTH: usize = 100;

/// A page of the attendance of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attending<'a> {
    /// Those who came, in the order of coming.
    pub presences: Vec<&'a MeetingPresence>,
    /// The proxies in force, by the number of whoever gave them.
    pub proxies: Vec<&'a MeetingProxy>,
    /// Which page this is, from 1.
    pub page: i64,
    /// How many pages there are, at least one.
    pub pages: i64,
}

impl MeetingPage {
    /// Whether the attendance is too long for one page.
    #[must_use]
    pub fn is_crowded(&self) -> bool {
        self.presences.len().max(self.proxies_in_force().count()) > ATTENDING_PAGE_LENGTH
    }

    /// A page of the attendance: of all, or of those whom a search finds, by their number (`M-17`, `17`) or by each of its words in their
    /// name. A page past the last is the last.
    #[must_use]
    pub fn attending(&self, search: &str, page: i64) -> Attending<'_> {
        let wanted = Wanted::of(search);
        let presences = self.presences.iter().filter(|presence| wanted.is(&presence.member));
        let proxies = self.proxies_in_force().filter(|proxy| wanted.is(&proxy.member) || wanted.is(&proxy.holder));
        paged(presences.collect(), proxies.collect(), page)
    }
}

fn paged<'a>(presences: Vec<&'a MeetingPresence>, proxies: Vec<&'a MeetingProxy>, page: i64) -> Attending<'a> {
    let longest = presences.len().max(proxies.len());
    let pages = i64::try_from(longest.div_ceil(ATTENDING_PAGE_LENGTH)).unwrap_or(i64::MAX).max(1);
    let page = page.clamp(1, pages);
    let before = usize::try_from(page - 1).unwrap_or(0).saturating_mul(ATTENDING_PAGE_LENGTH);
    Attending {
        presences: presences.into_iter().skip(before).take(ATTENDING_PAGE_LENGTH).collect(),
        proxies: proxies.into_iter().skip(before).take(ATTENDING_PAGE_LENGTH).collect(),
        page,
        pages,
    }
}

/// Whom a search is for.
enum Wanted {
    Everybody,
    Number(i64),
    /// Each of these in the name. A search of signs alone has none, and finds nobody.
    Words(Vec<String>),
}

impl Wanted {
    fn of(search: &str) -> Self {
        match search.parse() {
            Ok(MemberNumber(number)) => Self::Number(number),
            Err(()) if search.trim().is_empty() => Self::Everybody,
            Err(()) => Self::Words(search_key(search).split_whitespace().map(str::to_owned).collect()),
        }
    }

    fn is(&self, member: &MemberName) -> bool {
        match self {
            Self::Everybody => true,
            Self::Number(number) => member.number == *number,
            Self::Words(words) => {
                let name = search_key(&member.name);
                !words.is_empty() && words.iter().all(|word| name.contains(word.as_str()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::decisions::meeting::Manner;

    use super::*;

    fn presence(number: i64) -> MeetingPresence {
        let name = if number == 17 { "Inés Villalba".to_owned() } else { format!("Member {number}") };
        let arrived_at = "2026-01-15T18:00:00Z".parse().unwrap();
        MeetingPresence { member: MemberName { number, name }, manner: Manner::Room, arrived_at, left_at: None }
    }

    #[test]
    fn thousands_are_told_in_pages() {
        let came: Vec<MeetingPresence> = (1..=5_000).map(presence).collect();
        let page = |page: i64| paged(came.iter().collect(), Vec::new(), page);
        let first = page(1);
        assert_eq!((first.presences.len(), first.page, first.pages), (100, 1, 50));
        assert_eq!((page(50).presences[99].member.number, page(99).page, page(0).page), (5_000, 50, 1));
        assert_eq!(paged(Vec::new(), Vec::new(), 3).pages, 1);
    }

    #[test]
    fn somebody_is_found_by_number_or_name() {
        let is = |search: &str, number: i64| Wanted::of(search).is(&presence(number).member);
        assert!(is("", 3) && is("M-17", 17) && is(" 17 ", 17) && is("villa ines", 17));
        assert!(!is("17", 18) && !is("ines", 18) && !is("…", 17));
    }
}
