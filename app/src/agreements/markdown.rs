//! Markdown as HTML that can do no harm: no script, no style, no image from elsewhere, no address but of the web and of
//! mail. The structure of a document (its sections, headings and anchors) is written by Acequia, never taken over.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use std::sync::OnceLock;

use ammonia::{Builder, UrlRelative};
use domain::agreements::clauses::{Clause, markdown_options};
use domain::decisions::mention::{Places, in_words};
use pulldown_cmark::{CowStr, Event, Parser, Tag, TagEnd, TextMergeStream, html};

/// A clause as HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenderedClause {
    /// The heading's words as HTML inside the heading; empty for the words before the first heading.
    pub heading: String,
    /// What follows the heading, as HTML.
    pub text: String,
    /// The heading's level on the page, 2 to 6.
    pub level: u8,
}

/// Text without structure of its own, such as a comment or a reason: its headings become bold lines.
#[must_use]
pub fn fragment(source: &str) -> String {
    let events = Parser::new_ext(source, markdown_options()).collect();
    sanitised(tamed(events, &BTreeMap::new()))
}

/// The words of a text's first paragraph without any structure, of so many characters at most: what it is about, in short.
#[must_use]
pub fn opening(source: &str, characters_max: usize) -> String {
    let (mut words, mut inside) = (String::new(), false);
    for event in Parser::new_ext(source, markdown_options()) {
        match event {
            Event::Start(Tag::Paragraph) => inside = true,
            Event::End(TagEnd::Paragraph) => break,
            Event::Text(text) | Event::Code(text) if inside => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak if inside => words.push(' '),
            _ => {}
        }
    }
    match words.char_indices().nth(characters_max) {
        Some((end, _)) => format!("{}…", words.get(..end).unwrap_or_default().trim_end()),
        None => words,
    }
}

/// A comment: as [`fragment`], with links to the members whom it mentions as `@M-7`, where `known` holds their numbers.
#[must_use]
pub fn comment(source: &str, known: &BTreeSet<i64>) -> String {
    let mut places = Places::default();
    let mut events = Vec::new();
    for event in TextMergeStream::new(Parser::new_ext(source, markdown_options())) {
        match (places.allow(&event), event) {
            (true, Event::Text(words)) => link_mentions(&words, known, &mut events),
            (_, event) => events.push(event),
        }
    }
    sanitised(tamed(events, &BTreeMap::new()))
}

/// Words with their mentions as links.
fn link_mentions(words: &str, known: &BTreeSet<i64>, events: &mut Vec<Event<'_>>) {
    let mut from = 0;
    let text = |place: Range<usize>| Event::Text(words.get(place).unwrap_or_default().to_owned().into());
    for (place, number) in in_words(words) {
        if known.contains(&number) {
            events.push(text(from..place.start));
            events.push(inline(format!("<a href=\"/members/{number}\">@M-{number}</a>")));
            from = place.end;
        }
    }
    events.push(text(from..words.len()));
}

/// The clauses of a document as HTML, in order.
#[must_use]
pub fn document(body: &str, clauses: &[&Clause]) -> Vec<RenderedClause> {
    let events: Vec<(Event<'_>, Range<usize>)> = Parser::new_ext(body, markdown_options()).into_offset_iter().collect();
    let notes = note_numbers(&events);
    let mut levels = Levels::of(clauses);
    let mut events = events.into_iter().peekable();
    let mut rendered = Vec::with_capacity(clauses.len());
    for clause in clauses {
        let mut of_clause = Vec::new();
        // A clause's events begin within it; whatever stands before the first clause is blank.
        while let Some((event, _)) = events.next_if(|(_, range)| range.start < clause.range.end) {
            of_clause.push(event);
        }
        let after_heading = match clause.level {
            0 => 0,
            _ => of_clause.iter().position(is_heading_end).map_or(0, |place| place + 1),
        };
        let text = of_clause.split_off(after_heading);
        // What is left is the heading from its start tag to its end tag; its inside is kept.
        let heading = of_clause.into_iter().filter(|event| !is_heading(event)).collect();
        rendered.push(RenderedClause {
            heading: sanitised(tamed(heading, &notes)),
            text: sanitised(tamed(text, &notes)),
            level: levels.on_page(clause.level),
        });
    }
    rendered
}

/// Fits a document's heading levels to a page whose title is the first level: none is skipped on the way down.
struct Levels {
    shift: i8,
    last: u8,
}

impl Levels {
    fn of(clauses: &[&Clause]) -> Self {
        let least = clauses.iter().map(|clause| clause.level).filter(|level| *level > 0).min().unwrap_or(2);
        Self { shift: 2 - i8::try_from(least).unwrap_or(2), last: 1 }
    }

    fn on_page(&mut self, level: u8) -> u8 {
        if level > 0 {
            self.last = level.saturating_add_signed(self.shift).clamp(2, 6).min(self.last + 1);
        }
        self.last.max(2)
    }
}

fn is_heading(event: &Event<'_>) -> bool {
    matches!(event, Event::Start(Tag::Heading { .. })) || is_heading_end(event)
}

fn is_heading_end(event: &Event<'_>) -> bool {
    matches!(event, Event::End(TagEnd::Heading(_)))
}

/// Footnotes are numbered through the whole document, in the order in which they are referred to.
fn note_numbers(events: &[(Event<'_>, Range<usize>)]) -> BTreeMap<String, usize> {
    let mut numbers = BTreeMap::new();
    for (event, _) in events {
        if let Event::FootnoteReference(name) | Event::Start(Tag::FootnoteDefinition(name)) = event {
            let next = numbers.len() + 1;
            numbers.entry(name.to_string()).or_insert(next);
        }
    }
    numbers
}

/// Headings inside text become bold lines, images become links to them, footnotes get numbers.
fn tamed<'a>(events: Vec<Event<'a>>, notes: &BTreeMap<String, usize>) -> Vec<Event<'a>> {
    let number = |name: &str| notes.get(name).copied().unwrap_or(0);
    let mut tamed = Vec::with_capacity(events.len());
    for event in events {
        match event {
            Event::Start(Tag::Heading { .. }) => {
                tamed.extend([Event::Start(Tag::Paragraph), Event::Start(Tag::Strong)])
            }
            Event::End(TagEnd::Heading(_)) => tamed.extend([Event::End(TagEnd::Strong), Event::End(TagEnd::Paragraph)]),
            Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
                tamed.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
            }
            Event::End(TagEnd::Image) => tamed.push(Event::End(TagEnd::Link)),
            Event::FootnoteReference(name) => {
                let number = number(&name);
                tamed.push(inline(format!("<sup><a href=\"#note-{number}\">{number}</a></sup>")));
            }
            Event::Start(Tag::FootnoteDefinition(name)) => {
                let number = number(&name);
                tamed.push(Event::Html(format!("<div id=\"note-{number}\"><sup>{number}</sup> ").into()));
            }
            Event::End(TagEnd::FootnoteDefinition) => tamed.push(Event::Html(CowStr::Borrowed("</div>"))),
            other => tamed.push(other),
        }
    }
    tamed
}

fn inline(html: String) -> Event<'static> {
    Event::InlineHtml(html.into())
}

fn sanitised(events: Vec<Event<'_>>) -> String {
    let mut raw = String::new();
    html::push_html(&mut raw, events.into_iter());
    // The only style that the writer makes is a cell's alignment; figures are aligned by a class instead.
    let raw = raw.replace("style=\"text-align: right\"", "class=\"num\"");
    cleaner().clean(&raw).to_string()
}

fn cleaner() -> &'static Builder<'static> {
    static CLEANER: OnceLock<Builder<'static>> = OnceLock::new();
    CLEANER.get_or_init(|| {
        let mut cleaner = Builder::empty();
        cleaner
            .add_tags([
                "a",
                "b",
                "blockquote",
                "br",
                "code",
                "dd",
                "del",
                "div",
                "dl",
                "dt",
                "em",
                "hr",
                "i",
                "kbd",
                "li",
                "ol",
                "p",
                "pre",
                "s",
                "small",
                "strong",
                "sub",
                "sup",
                "table",
                "tbody",
                "td",
                "th",
                "thead",
                "tr",
                "u",
                "ul",
            ])
            .clean_content_tags(["script", "style"].into_iter().collect())
            .tag_attributes(HashMap::from([
                ("a", ["href", "title"].into_iter().collect()),
                ("div", ["id"].into_iter().collect()),
                ("ol", ["start"].into_iter().collect()),
                ("td", ["class"].into_iter().collect()),
                ("th", ["class"].into_iter().collect()),
            ]))
            .url_schemes(["http", "https", "mailto", "tel"].into_iter().collect())
            .url_relative(UrlRelative::PassThrough)
            .link_rel(Some("noopener noreferrer"))
            .attribute_filter(|_, attribute, value| match attribute {
                "id" => value.strip_prefix("note-")?.parse::<u32>().ok().map(|_| value.into()),
                "class" => (value == "num").then_some(value.into()),
                _ => Some(value.into()),
            });
        cleaner
    })
}

#[cfg(test)]
mod tests {
    use domain::agreements::clauses::split;

    use super::*;

    fn text(source: &str) -> String {
        fragment(source).trim().to_owned()
    }

    #[test]
    fn an_opening_is_the_first_paragraph_in_plain_words() {
        let source = "# Mast\n\nWe **build** a [mast](https://mast.example)\non `barn`.\n\nLater we paint it.";
        assert_eq!(opening(source, 100), "We build a mast on barn.");
        assert_eq!(opening(source, 9), "We build…");
        assert_eq!(opening("# Mast", 9), "");
    }

    #[test]
    fn nothing_that_runs_survives() {
        for harmful in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<iframe src=https://example.org></iframe>",
            "<style>p{}</style>",
            "<form action=/signout method=post><button>x</button></form>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<p onclick=\"alert(1)\" style=\"color:red\" id=\"main\" class=\"button\">x</p>",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](data:text/html,<script>alert(1)</script>)",
            "[x](vbscript:alert)",
            "<java\nscript:alert(1)>",
            "<!-- --><base href=//example.org>",
        ] {
            let html = fragment(harmful).to_lowercase();
            let live = ["<script", "<img", "<svg", "<iframe", "<style", "<form", "<base", "<button"];
            assert!(!live.iter().any(|tag| html.contains(tag)), "{harmful} gave {html}");
            // What a person wrote as text is escaped: every "<" that is left opens a tag.
            for tag in html.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
                let live = ["javascript:", "data:", "vbscript:", "on", "style=", "id=", "class="];
                let found =
                    live.iter().find(|part| tag.contains(&format!(" {part}")) || tag.contains(&format!("\"{part}")));
                assert!(found.is_none(), "{harmful} gave {html}");
            }
        }
    }

    #[test]
    fn a_stray_end_tag_closes_nothing_of_the_page() {
        assert_eq!(text("Words</main></section>"), "<p>Words</p>");
        assert_eq!(text("<div><b>Words"), "<div><b>Words</b></div>");
    }

    #[test]
    fn mentions_of_members_are_links_and_others_stay_text() {
        let known = BTreeSet::from([7]);
        let html = |source: &str| comment(source, &known).trim().to_owned();
        let link = "<a href=\"/members/7\" rel=\"noopener noreferrer\">@M-7</a>";
        assert_eq!(html("Ask @M-7 & @M-8 <b>now</b>."), format!("<p>Ask {link} &amp; @M-8 <b>now</b>.</p>"));
        assert_eq!(html("**@M-7**"), format!("<p><strong>{link}</strong></p>"));
        assert_eq!(html("`@M-7`"), "<p><code>@M-7</code></p>");
        assert_eq!(html("ana@M-7"), "<p>ana@M-7</p>");
        assert_eq!(html("[@M-7](#x)"), "<p><a href=\"#x\" rel=\"noopener noreferrer\">@M-7</a></p>");
        assert_eq!(html("<script>alert(1)</script>@M-7"), "@M-7", "a line of HTML is no words");
    }

    #[test]
    fn links_headings_images_and_tables_are_tamed() {
        assert_eq!(text("[clause](#quorum)"), "<p><a href=\"#quorum\" rel=\"noopener noreferrer\">clause</a></p>");
        assert_eq!(text("# Loud"), "<p><strong>Loud</strong></p>");
        assert_eq!(
            text("![a tap](https://example.org/tap.png)"),
            "<p><a href=\"https://example.org/tap.png\" rel=\"noopener noreferrer\">a tap</a></p>"
        );
        assert!(text("|a|b|\n|-|-:|\n|c|1|").contains("<td class=\"num\">1</td>"));
    }

    #[test]
    fn a_document_is_told_clause_by_clause_with_its_levels_in_order() {
        let body = "Before.\n\n# A *b*\n\nOne[^n].\n\n> # Quoted\n\n#### C\n\n- two\n\n[^n]: A note.\n\n## D\n";
        let clauses = split(body).unwrap();
        let rendered = document(body, &clauses.iter().collect::<Vec<_>>());
        let read: Vec<_> = rendered.iter().map(|clause| (clause.heading.as_str(), clause.level)).collect();
        assert_eq!(read, [("", 2), ("A <em>b</em>", 2), ("C", 3), ("D", 3)]);
        assert_eq!(rendered[0].text.trim(), "<p>Before.</p>");
        assert!(rendered[1].text.contains("One<sup><a href=\"#note-1\""), "{}", rendered[1].text);
        assert!(rendered[1].text.contains("<blockquote>\n<p><strong>Quoted</strong></p>"), "{}", rendered[1].text);
        assert!(rendered[2].text.contains("<div id=\"note-1\"><sup>1</sup> "), "{}", rendered[2].text);
    }
}
