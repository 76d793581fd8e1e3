//! Splitting a document into clauses. A clause is a heading with what follows it up to the next heading; its
//! identity is the anchor written behind the heading: `### Quorum {#quorum}`. Words before the first heading are a
//! clause too, so that nothing of a document is outside its clauses. A heading inside a quotation or a list is quoted
//! or listed, and opens no clause.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use sha2::{Digest, Sha256};

use crate::text::slug;
use crate::validation::Refusal;

/// The most clauses that a document may have.
pub const CLAUSES_MAX: usize = 2_000;

/// A heading of a document with the text under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// Its identity across versions.
    pub anchor: String,
    /// The heading's words; empty for the words before the first heading.
    pub heading: String,
    /// The heading's level, 1 to 6; 0 for the words before the first heading.
    pub level: u8,
    /// The whole source of the clause, heading included, without trailing blank lines.
    pub source: String,
    /// Where in the document's source it stands.
    pub range: Range<usize>,
}

impl Clause {
    /// SHA-256 of the source, in lower-case hexadecimal: equal words, equal hash.
    #[must_use]
    pub fn text_hash(&self) -> String {
        hash(&self.source)
    }
}

/// The Markdown that Acequia reads: tables, footnotes, strikethrough and heading anchors.
#[must_use]
pub fn markdown_options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_HEADING_ATTRIBUTES
}

/// SHA-256 of a text in lower-case hexadecimal.
#[must_use]
pub fn hash(text: &str) -> String {
    hash_lines([text])
}

/// The SHA-256 of lines with a line break between each two, in hexadecimal, as [`hash`] of the whole text.
#[must_use]
pub fn hash_lines(lines: impl IntoIterator<Item: AsRef<str>>) -> String {
    let mut digest = Sha256::new();
    for (place, line) in lines.into_iter().enumerate() {
        if place > 0 {
            digest.update(b"\n");
        }
        digest.update(line.as_ref());
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Anchors that the frame of every page uses for itself.
pub const RESERVED_ANCHORS: &[&str] = &["main"];

/// The anchor of the words before the first heading, unless a heading bears it.
const PREAMBLE: &str = "preamble";

/// The clauses of a document in order, which together hold all its words. A heading without an anchor gets one made of its words, or of its place
/// where the words give none, made unique by a number.
///
/// # Errors
/// `error-anchor-twice` where two headings bear the same written anchor, `error-clauses-many` beyond
/// [`CLAUSES_MAX`].
pub fn split(body: &str) -> Result<Vec<Clause>, Refusal> {
    let headings = headings(body);
    if headings.len() > CLAUSES_MAX {
        return Err(Refusal::new("error-clauses-many").with("most", CLAUSES_MAX));
    }
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for heading in &headings {
        if let Some(anchor) = &heading.anchor
            && !taken.insert(anchor.clone())
        {
            return Err(Refusal::new("error-anchor-twice").with("anchor", anchor.clone()));
        }
    }
    taken.extend(RESERVED_ANCHORS.iter().map(|anchor| (*anchor).to_owned()));
    let preamble = 0..headings.first().map_or(body.len(), |first| first.start);
    let ends = headings.iter().skip(1).map(|next| next.start).chain([body.len()]);
    let mut clauses = Vec::with_capacity(headings.len() + 1);
    if let Some(words) = body.get(preamble.clone()).map(str::trim).filter(|words| !words.is_empty()) {
        let anchor = free_anchor(PREAMBLE, 0, &mut taken);
        clauses.push(Clause { anchor, heading: String::new(), level: 0, source: words.to_owned(), range: preamble });
    }
    for ((place, heading), end) in headings.iter().enumerate().zip(ends) {
        let anchor = heading.anchor.clone().unwrap_or_else(|| free_anchor(&heading.words, place, &mut taken));
        let range = heading.start..end;
        let source = body.get(range.clone()).unwrap_or_default().trim_end().to_owned();
        clauses.push(Clause { anchor, heading: heading.words.clone(), level: heading.level, source, range });
    }
    Ok(clauses)
}

fn free_anchor(words: &str, place: usize, taken: &mut BTreeSet<String>) -> String {
    let wanted = match slug(words) {
        empty if empty.is_empty() => format!("clause-{}", place + 1),
        wanted => wanted,
    };
    let mut anchor = wanted.clone();
    let mut attempt = 2;
    while !taken.insert(anchor.clone()) {
        anchor = format!("{wanted}-{attempt}");
        attempt += 1;
    }
    anchor
}

struct Heading {
    anchor: Option<String>,
    words: String,
    level: u8,
    start: usize,
}

fn headings(body: &str) -> Vec<Heading> {
    let mut headings = Vec::new();
    let mut open: Option<Heading> = None;
    let mut depth = 0_usize;
    for (event, range) in Parser::new_ext(body, markdown_options()).into_offset_iter() {
        match &event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        match event {
            Event::Start(Tag::Heading { level, id, .. }) if depth == 1 => {
                let anchor = id.map(|id| id.to_string()).filter(|id| !id.is_empty());
                open = Some(Heading { anchor, words: String::new(), level: number(level), start: range.start });
            }
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut open {
                    heading.words.push_str(&text);
                }
            }
            Event::End(TagEnd::Heading(_)) => headings.extend(open.take()),
            _ => {}
        }
    }
    headings
}

fn number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &str = "# Bylaws\n\nIntro.\n\n## Votes {#votes}\n\nText.\n\n```\n# not a heading\n```\n\n### Quorum {#quorum}\n\nA third.\n";

    #[test]
    fn clauses_keep_their_anchor_and_their_words() {
        let clauses = split(BODY).unwrap();
        let anchors: Vec<_> = clauses.iter().map(|clause| (clause.anchor.as_str(), clause.level)).collect();
        assert_eq!(anchors, [("bylaws", 1), ("votes", 2), ("quorum", 3)]);
        assert_eq!(clauses[2].source, "### Quorum {#quorum}\n\nA third.");
        assert_eq!(clauses[1].heading, "Votes");
    }

    #[test]
    fn words_before_the_first_heading_are_a_clause() {
        let clauses = split("We agree.\n\n## Preamble\n\nWhy.\n").unwrap();
        let read: Vec<_> = clauses.iter().map(|c| (c.anchor.as_str(), c.level, c.source.as_str())).collect();
        assert_eq!(read, [("preamble", 0, "We agree."), ("preamble-2", 2, "## Preamble\n\nWhy.")]);
        assert_eq!(split("No heading at all.").unwrap().len(), 1);
        assert_eq!(split("\n\n").unwrap(), []);
    }

    #[test]
    fn a_quoted_heading_opens_no_clause() {
        let clauses = split("## A {#a}\n\n> ## Quoted {#a}\n>\n> Words.\n\n- # Listed\n\n## B {#b}\n").unwrap();
        assert_eq!(clauses.iter().map(|c| c.anchor.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    }

    #[test]
    fn a_written_anchor_stands_once() {
        let refusal = split("## A {#x}\n\n## B {#x}\n").unwrap_err();
        assert_eq!(refusal.key, "error-anchor-twice");
        let clauses = split("## Same\n\n## Same\n\n## 渡辺\n").unwrap();
        assert_eq!(clauses.iter().map(|c| c.anchor.as_str()).collect::<Vec<_>>(), ["same", "same-2", "clause-3"]);
    }
}
