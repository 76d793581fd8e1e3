//! Members named in a comment as `@M-7`: this form and no other, outside of code and of links.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd, TextMergeStream};

use crate::agreements::clauses::markdown_options;

/// What a mention begins with.
const BEGINNING: &str = "@M-";

/// Follows a Markdown text and knows where a mention may stand.
#[derive(Debug, Default)]
pub struct Places {
    closed: u32,
}

impl Places {
    /// Takes the next event of the text; whether it is words in which members may be mentioned.
    pub fn allow(&mut self, event: &Event<'_>) -> bool {
        match event {
            Event::Start(Tag::CodeBlock(_) | Tag::Link { .. } | Tag::Image { .. }) => self.closed += 1,
            Event::End(TagEnd::CodeBlock | TagEnd::Link | TagEnd::Image) => {
                self.closed = self.closed.saturating_sub(1);
            }
            Event::Text(_) => return self.closed == 0,
            _ => {}
        }
        false
    }
}

/// The numbers of the members whom a Markdown text mentions.
#[must_use]
pub fn mentioned(source: &str) -> BTreeSet<i64> {
    // Most texts mention nobody, and are not read as Markdown for it.
    if !source.contains(BEGINNING) {
        return BTreeSet::new();
    }
    let mut places = Places::default();
    let mut numbers = BTreeSet::new();
    for event in TextMergeStream::new(Parser::new_ext(source, markdown_options())) {
        if places.allow(&event)
            && let Event::Text(words) = &event
        {
            numbers.extend(in_words(words).into_iter().map(|(_, number)| number));
        }
    }
    numbers
}

/// When each member was first mentioned in the texts that something has had, the oldest first.
pub fn first_mentioned<'a, T: Copy>(texts: impl IntoIterator<Item = (T, &'a str)>) -> BTreeMap<i64, T> {
    let mut first = BTreeMap::new();
    for (at, text) in texts {
        for number in mentioned(text) {
            first.entry(number).or_insert(at);
        }
    }
    first
}

/// The mentions in words that are no Markdown: where each stands, and the member's number. A number has no zero before it and is not part
/// of a longer word, such as an address of mail.
#[must_use]
pub fn in_words(words: &str) -> Vec<(Range<usize>, i64)> {
    let mut found = Vec::new();
    for (start, _) in words.match_indices(BEGINNING) {
        let (before, after) = words.split_at(start);
        let after = after.strip_prefix(BEGINNING).unwrap_or_default();
        let length = after.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = after.split_at(length);
        let joined = |c: char| c.is_alphanumeric() || c == '_';
        let whole = !before.ends_with(|c| joined(c) || c == '@') && !rest.starts_with(joined);
        let number = digits.parse::<i64>().ok().filter(|_| whole && !digits.starts_with('0'));
        found.extend(number.map(|number| (start..start + BEGINNING.len() + length, number)));
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_this_form_mentions_a_member() {
        let numbers = |text: &str| mentioned(text).into_iter().collect::<Vec<_>>();
        assert_eq!(numbers("@M-7, (@M-12) and **@M-3**: what do you think?"), [3, 7, 12]);
        for text in
            ["@m-7", "M-7", "@M7", "@M-", "@M-0", "@M-07", "@M-7th", "ana@M-7", "@@M-7", "@M-99999999999999999999"]
        {
            assert_eq!(numbers(text), Vec::<i64>::new(), "{text}");
        }
    }

    #[test]
    fn code_and_links_mention_nobody() {
        for text in
            ["`@M-7`", "```\n@M-7\n```", "    @M-7", "[@M-7](https://example.org)", "![@M-7](x.png)", "<!-- @M-7 -->"]
        {
            assert_eq!(mentioned(text), BTreeSet::new(), "{text}");
        }
        assert_eq!(mentioned("`@M-7` @M-8"), BTreeSet::from([8]));
    }

    #[test]
    fn a_member_is_mentioned_when_first_named() {
        let texts = [(1, "@M-7"), (2, "nobody"), (3, "@M-7 and @M-8")];
        assert_eq!(first_mentioned(texts), BTreeMap::from([(7, 1), (8, 3)]));
    }

    proptest! {
        #[test]
        fn a_mention_stands_where_it_is_said_to(words in "[@M0-9 ñ_-]{0,40}") {
            for (place, number) in in_words(&words) {
                prop_assert_eq!(&words[place], &format!("@M-{number}"));
            }
        }
    }
}
