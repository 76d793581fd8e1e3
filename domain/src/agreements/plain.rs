//! A Markdown text as the plain text of a letter: its words without marks, its links with their addresses.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::clauses::markdown_options;

/// A Markdown text in plain text: paragraphs an empty line apart, the items of a list each on a line, a link's address in brackets behind its
/// words.
#[must_use]
pub fn plain(source: &str) -> String {
    let mut writing = Writing::default();
    for event in Parser::new_ext(source, markdown_options()) {
        writing.take(event);
    }
    writing.text.trim().to_owned()
}

#[derive(Default)]
struct Writing {
    text: String,
    /// For each list that is open, the number of its next item where it has numbers.
    lists: Vec<Option<u64>>,
    /// For each link that is open, its address and where its words begin.
    links: Vec<(String, usize)>,
}

impl Writing {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Text(words) | Event::Code(words) | Event::Html(words) | Event::InlineHtml(words) => {
                self.text.push_str(&words);
            }
            Event::SoftBreak | Event::HardBreak => self.text.push('\n'),
            Event::Start(tag) => self.begin(tag),
            Event::End(tag) => self.end(tag),
            _ => {}
        }
    }

    fn begin(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::List(first) => {
                self.new_line();
                self.lists.push(first);
            }
            Tag::Item => {
                self.new_line();
                let mark = match self.lists.last_mut() {
                    Some(Some(next)) => {
                        let mark = format!("{next}. ");
                        *next += 1;
                        mark
                    }
                    _ => "- ".to_owned(),
                };
                self.text.push_str(&mark);
            }
            Tag::Link { dest_url, .. } => self.links.push((dest_url.to_string(), self.text.len())),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::BlockQuote(_) => self.new_part(),
            TagEnd::List(_) => {
                self.lists.pop();
                if self.lists.is_empty() {
                    self.new_part();
                }
            }
            TagEnd::TableCell => self.text.push(' '),
            TagEnd::TableRow | TagEnd::TableHead => self.new_line(),
            TagEnd::Link => {
                let Some((address, from)) = self.links.pop() else { return };
                if self.text.get(from..) != Some(address.as_str()) {
                    self.text.extend([" (", address.as_str(), ")"]);
                }
            }
            _ => {}
        }
    }

    fn new_line(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }

    fn new_part(&mut self) {
        self.new_line();
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn words_stay_and_marks_go() {
        let source = "## Come\n\nBring **two** [cups](https://cups.example), `please`.\n\n- bread\n- *cheese*\n\nSee \
                      <https://ditch.example>.";
        let told = "Come\n\nBring two cups (https://cups.example), please.\n\n- bread\n- cheese\n\nSee \
                    https://ditch.example.";
        assert_eq!(plain(source), told);
    }

    #[test]
    fn numbers_of_a_list_stay_and_lines_are_kept() {
        assert_eq!(
            plain("At the mill.\nBehind it.\n\n3. Open\n4. Close"),
            "At the mill.\nBehind it.\n\n3. Open\n4. Close"
        );
        assert_eq!(plain(""), "");
    }
}
