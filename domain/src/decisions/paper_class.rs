//! The papers of a secret vote in which each class counts by itself: what came back is sorted by class, and numbered class by class, so that a
//! paper's number says its class and nothing else.

/// The papers of a class in a pile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PapersOfClass {
    /// The class's slug.
    pub class: String,
    /// The number of its first paper, from 1.
    pub first: i64,
    /// The number of its last.
    pub last: i64,
}

/// Which numbers the papers of each class have, in the order of slugs. `returned` are the sheets that came back, each time with the slug of
/// the member's class, in any order.
#[must_use]
pub fn numbered(returned: &[(String, i64)]) -> Vec<PapersOfClass> {
    let mut of: Vec<(String, i64)> = returned.iter().filter(|(_, sheets)| *sheets > 0).cloned().collect();
    of.sort();
    let mut numbered: Vec<PapersOfClass> = Vec::new();
    let mut before = 0;
    for (class, sheets) in of {
        let last = before + sheets;
        match numbered.last_mut().filter(|papers| papers.class == class) {
            Some(papers) => papers.last = last,
            None => numbered.push(PapersOfClass { class, first: before + 1, last }),
        }
        before = last;
    }
    numbered
}

/// The slug of the class of a paper, by its number; `None` where there is none of that number.
#[must_use]
pub fn class_of(papers: &[PapersOfClass], number: i64) -> Option<&str> {
    papers.iter().find(|papers| (papers.first..=papers.last).contains(&number)).map(|papers| papers.class.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_are_numbered_class_by_class() {
        let returned = [("workers", 1), ("users", 2), ("guests", 0), ("workers", 3), ("users", 1)];
        let papers = numbered(&returned.map(|(class, sheets)| (class.to_owned(), sheets)));
        let of: Vec<_> = papers.iter().map(|papers| (papers.class.as_str(), papers.first, papers.last)).collect();
        assert_eq!(of, [("users", 1, 3), ("workers", 4, 7)]);
        let classes: Vec<_> = [0, 1, 3, 4, 7, 8].map(|number| class_of(&papers, number)).into();
        assert_eq!(classes, [None, Some("users"), Some("users"), Some("workers"), Some("workers"), None]);
        assert_eq!(numbered(&[]), []);
    }
}
