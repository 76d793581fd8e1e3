//! The minutes of a meeting, drafted from what happened: notice, attendance, items, motions with their results, objections by name.
//!
//! The draft is a document in Markdown whose clauses have anchors of their own. Its sentences come from whoever asks for it, in the
//! language of the community; what stands where, and what is left out, is decided here.

use super::minutes_people::joined;
use super::{Form, Manner};
use crate::Moment;
use crate::agreements::clauses::split;
use crate::decisions::annulment::Annulment;
use crate::decisions::count::{Choice, Votes};

/// A member as the minutes name them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The number.
    pub number: i64,
    /// The name.
    pub name: String,
}

/// A meeting that was held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// What it is called.
    pub title: String,
    /// Where it was held.
    pub form: Form,
    /// The room; empty where it was online.
    pub place: String,
    /// When its notice was served, and to how many members.
    pub noticed: Option<(Moment, i64)>,
    /// When it was opened.
    pub opened_at: Moment,
    /// When it was closed.
    pub closed_at: Moment,
    /// Who was in the chair as it was opened.
    pub chair: Person,
    /// Who took the chair after that, and when, in order.
    pub chairs: Vec<(Moment, Person)>,
    /// Everybody who came, in the order of coming.
    pub presences: Vec<Presence>,
    /// Proxies that were in force while it was in session.
    pub proxies: Vec<HeldProxy>,
    /// The agenda in order.
    pub items: Vec<HeldItem>,
}

/// Somebody who came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presence {
    /// Who.
    pub who: Person,
    /// How.
    pub manner: Manner,
    /// When they came, if that was after the meeting was opened.
    pub came_late: Option<Moment>,
    /// When they left, if that was before the meeting was closed.
    pub left_early: Option<Moment>,
}

/// A proxy that was in force while the meeting was in session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldProxy {
    /// Who gave it.
    pub from: Person,
    /// Who held it.
    pub to: Person,
    /// When it was given, if that was after the meeting was opened.
    pub given_late: Option<Moment>,
    /// When it ended, if that was before the meeting was closed.
    pub ended_early: Option<Moment>,
}

/// An item of the agenda, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldItem {
    /// Its number.
    pub number: i64,
    /// What it is about.
    pub title: String,
    /// Whether it was struck off the agenda.
    pub struck: bool,
    /// The decision that was to be voted on.
    pub motion: Option<Motion>,
    /// The notes on it, in Markdown; may be empty.
    pub notes: String,
    /// What was objected, and by whom.
    pub objections: Vec<(Person, String)>,
    /// Who withdrew an objection that stood in their name.
    pub withdrawn: Vec<Person>,
}

/// A decision on the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Motion {
    /// Its short name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// What came of its vote, where that was opened in this meeting and is counted.
    pub voted: Option<Voted>,
}

/// What came of a vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voted {
    /// Whether it passed.
    pub passed: bool,
    /// By what it was annulled since, where it was.
    pub annulled: Option<Annulment>,
    /// Whether it was secret.
    pub secret: bool,
    /// Votes for and against, where it was about one proposal.
    pub votes: Option<Votes>,
    /// What the chair voted, where that decided.
    pub by_chair: Option<Choice>,
    /// Whether these are stances: who goes along, who stands aside, and who objects or blocks.
    pub are_stances: bool,
    /// The names of the options that were chosen, where it was among some.
    pub chosen: Vec<String>,
    /// How many persons were present and represented who could vote.
    pub present: i64,
    /// How many of them were represented.
    pub represented: i64,
    /// How many persons were on the roll.
    pub on_roll: i64,
    /// Whether the quorum was met.
    pub quorum_met: bool,
}

/// A sentence or a heading that whoever asks for minutes puts into words, as Markdown. Names and titles are given escaped.
#[derive(Debug, Clone, PartialEq)]
pub enum Line<'a> {
    /// The heading of the first part.
    MeetingHeading,
    /// How notice was served: when, and to how many.
    Notice(Moment, i64),
    /// That no notice was served.
    NoNotice,
    /// When it was opened, by whom, in which form, and where.
    Opened(Moment, &'a str, Form, &'a str),
    /// When somebody else took the chair, and who.
    ChairPassed(Moment, &'a str),
    /// The heading of the attendance.
    PresentHeading,
    /// How many came.
    Present(usize),
    /// How many came, how many of them first to the room and how many online, and how many were represented, where they are not named.
    PresentCounted {
        /// How many came.
        members: usize,
        /// To the room first.
        room: usize,
        /// Online first.
        remote: usize,
        /// How many were represented.
        represented: usize,
    },
    /// Somebody who came: name with number, manner, and the moments of coming late and leaving early.
    Came(&'a str, Manner, Option<Moment>, Option<Moment>),
    /// Who was represented, and by whom, with the moments from which on and until when, where that was not for the whole meeting.
    Represented(&'a str, &'a str, Option<Moment>, Option<Moment>),
    /// The heading of an item: its number and title.
    ItemHeading(i64, &'a str),
    /// That the item was struck off.
    Struck,
    /// Which decision was on the table: short name and title.
    Motion(&'a str, &'a str),
    /// That its vote was not opened, or is not counted.
    NotVoted,
    /// That its vote was secret.
    Secret,
    /// How many were present of how many on the roll, how many of them represented, and whether that met the quorum with the votes cast.
    Quorum(i64, i64, i64, bool),
    /// The votes for, against, and abstentions.
    Votes(Votes),
    /// How many went along, objected or blocked, and stood aside, in votes.
    Stances(Votes),
    /// What was chosen: the names of the options.
    Chosen(&'a [String]),
    /// That the chair's vote decided, and what it was.
    CastingVote(Choice),
    /// Whether it passed.
    Passed(bool),
    /// By what the decision was annulled since.
    Annulled(Annulment),
    /// What somebody objected: who, and what, in one paragraph.
    Objection(&'a str, &'a str),
    /// The same of somebody who neither came nor was represented.
    ObjectionInAbsence(&'a str, &'a str),
    /// Who withdrew an objection that stood in their name.
    ObjectionWithdrawn(&'a str),
    /// The heading of the last part.
    ClosingHeading,
    /// When it was closed.
    Closed(Moment),
}

/// Drafts the minutes.
#[must_use]
pub fn draft(held: &Held, say: &dyn Fn(Line<'_>) -> String) -> String {
    let mut text = Text::default();
    text.heading(&say(Line::MeetingHeading), "meeting");
    text.paragraph(&match held.noticed {
        Some((at, members)) => say(Line::Notice(at, members)),
        None => say(Line::NoNotice),
    });
    text.paragraph(&say(Line::Opened(held.opened_at, &named(&held.chair), held.form, &plain(&held.place))));
    for (at, chair) in &held.chairs {
        text.paragraph(&say(Line::ChairPassed(*at, &named(chair))));
    }
    attendance(&mut text, held, say);
    for item in &held.items {
        self::item(&mut text, item, held, say);
    }
    text.heading(&say(Line::ClosingHeading), "closing");
    text.paragraph(&say(Line::Closed(held.closed_at)));
    text.0
}

fn attendance(text: &mut Text, held: &Held, say: &dyn Fn(Line<'_>) -> String) {
    text.heading(&say(Line::PresentHeading), "present");
    let members = held.came();
    if held.is_crowded() {
        text.paragraph(&say(held.counted()));
        return;
    }
    text.paragraph(&say(Line::Present(members.len())));
    let came = joined(&held.presences).into_iter().map(|presence| {
        let Presence { who, manner, came_late, left_early } = presence;
        say(Line::Came(&named(&who), manner, came_late, left_early))
    });
    text.list(came);
    text.list(held.represented().map(|proxy| {
        let HeldProxy { from, to, given_late, ended_early } = proxy;
        say(Line::Represented(&named(from), &named(to), *given_late, *ended_early))
    }));
}

fn item(text: &mut Text, item: &HeldItem, held: &Held, say: &dyn Fn(Line<'_>) -> String) {
    text.heading(&say(Line::ItemHeading(item.number, &plain(&item.title))), &format!("item-{}", item.number));
    if item.struck {
        // What became of its decision under another item, or elsewhere, is not told here.
        text.paragraph(&say(Line::Struck));
    } else if let Some(motion) = &item.motion {
        text.paragraph(&say(Line::Motion(&motion.name, &plain(&motion.title))));
        match &motion.voted {
            Some(voted) => self::voted(text, voted, say),
            None => text.paragraph(&say(Line::NotVoted)),
        }
    }
    if !item.notes.is_empty() {
        text.paragraph(&within(&item.notes));
    }
    text.list(item.objections.iter().map(|(who, words)| {
        let (name, words) = (named(who), one_line(words));
        say(if held.took_part(who.number) {
            Line::Objection(&name, &words)
        } else {
            Line::ObjectionInAbsence(&name, &words)
        })
    }));
    text.list(item.withdrawn.iter().map(|who| say(Line::ObjectionWithdrawn(&named(who)))));
}

fn voted(text: &mut Text, voted: &Voted, say: &dyn Fn(Line<'_>) -> String) {
    if voted.secret {
        text.paragraph(&say(Line::Secret));
    }
    text.paragraph(&say(Line::Quorum(voted.present, voted.on_roll, voted.represented, voted.quorum_met)));
    if let Some(votes) = voted.votes {
        text.paragraph(&say(if voted.are_stances { Line::Stances(votes) } else { Line::Votes(votes) }));
    }
    if !voted.chosen.is_empty() {
        let chosen: Vec<String> = voted.chosen.iter().map(|name| plain(name)).collect();
        text.paragraph(&say(Line::Chosen(&chosen)));
    }
    if let Some(said) = voted.by_chair {
        text.paragraph(&say(Line::CastingVote(said)));
    }
    text.paragraph(&say(Line::Passed(voted.passed)));
    if let Some(by) = voted.annulled {
        text.paragraph(&say(Line::Annulled(by)));
    }
}

/// A document that grows by its blocks, with an empty line between them.
#[derive(Default)]
struct Text(String);

impl Text {
    fn block(&mut self, block: &str) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.0.push_str(block.trim_end());
        self.0.push('\n');
    }

    fn heading(&mut self, words: &str, anchor: &str) {
        self.block(&format!("## {words} {{#{anchor}}}"));
    }

    fn paragraph(&mut self, words: &str) {
        self.block(words);
    }

    fn list(&mut self, lines: impl Iterator<Item = String>) {
        let lines: Vec<String> = lines.map(|line| format!("- {line}")).collect();
        if !lines.is_empty() {
            self.block(&lines.join("\n"));
        }
    }
}

/// A member's name with the number.
fn named(person: &Person) -> String {
    format!("{} (M-{})", plain(&person.name), person.number)
}

/// Words that people typed as a name or a title, so that nothing in them is taken for Markdown.
fn plain(words: &str) -> String {
    let mut plain = String::with_capacity(words.len());
    for mark in words.chars() {
        if matches!(mark, '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '|' | '&' | '~') {
            plain.push('\\');
        }
        plain.push(mark);
    }
    plain
}

/// Markdown that stands inside an item: nothing in it begins a clause, and nothing that it leaves open swallows what comes after. It stays
/// as it was typed where that is so; otherwise what begins clauses is escaped, what is open is closed, or all marks are escaped.
fn within(markdown: &str) -> String {
    let (escaped, plain): (String, Vec<String>) = (without_headings(markdown), markdown.lines().map(plain).collect());
    let closed = ["```", "~~~", "````", "~~~~", "-->"].map(|end| format!("{escaped}\n{end}"));
    let tries = [markdown.to_owned(), escaped].into_iter().chain(closed);
    let found = tries.into_iter().find(|text| stands_alone(text));
    found.unwrap_or_else(|| without_headings(&plain.join("\n")))
}

/// Whether a clause that follows a text begins where it should, and no other begins in the text.
fn stands_alone(text: &str) -> bool {
    let clauses = split(&format!("{text}\n\n## End {{#end}}\n"));
    clauses.is_ok_and(|clauses| matches!(&clauses[..], [words, end] if words.level == 0 && end.anchor == "end"))
}

/// Markdown whose lines begin no heading.
fn without_headings(markdown: &str) -> String {
    let line = |line: &str| {
        let start = line.len() - line.trim_start().len();
        let (indent, rest) = line.split_at(start);
        let underline = !rest.is_empty() && rest.chars().all(|mark| mark == '=' || mark == '-');
        if rest.starts_with('#') || underline { format!("{indent}\\{rest}") } else { line.to_owned() }
    };
    markdown.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// Words of several lines as one paragraph.
fn one_line(words: &str) -> String {
    plain(&words.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
#[path = "minutes_tests.rs"]
mod tests;
