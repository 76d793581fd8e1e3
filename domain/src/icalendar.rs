//! Calendars as files that calendar programs read and subscribe to: iCalendar (RFC 5545), with the names of RFC 7986.
//!
//! Written here, and not by a crate: those that write it read the clock where a stamp is missing.

use crate::Moment;
use crate::agreements::clauses::hash;

/// The longest line, in octets without its end (RFC 5545, 3.1).
const LINE_OCTETS_MAX: usize = 75;
/// How often a program that subscribes may ask again: twice a day and more serves nobody.
const REFRESH: &str = "PT6H";

/// Something at a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name among all entries of the world, the same whenever it is written: by it a program knows what it has already.
    pub uid: String,
    /// What it is, in a line.
    pub title: String,
    /// More of it, in plain text; possibly nothing.
    pub text: String,
    /// Where it takes place; possibly nothing.
    pub place: String,
    /// The address at which to read of it; possibly nothing.
    pub address: String,
    /// When it is or begins.
    pub from: Moment,
    /// When it ends; nothing for a deadline, which takes no time.
    pub until: Option<Moment>,
    /// When what is told of it was last changed, and how often: a program that has a lower number takes this in its place. Nothing for
    /// what is told as it is now.
    pub changed: Option<(Moment, i64)>,
    /// Whether it takes place no longer.
    pub is_cancelled: bool,
}

/// A calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// Its name.
    pub name: String,
    /// The moment at which it is written: what it says was so then.
    pub written_at: Moment,
    /// What is in it.
    pub entries: Vec<Entry>,
}

impl Calendar {
    /// The file, in UTF-8.
    #[must_use]
    pub fn write(&self) -> String {
        let mut file = File::default();
        file.plain("BEGIN", "VCALENDAR");
        file.plain("VERSION", "2.0");
        file.plain("PRODID", "-//Acequia//Acequia//EN");
        file.plain("CALSCALE", "GREGORIAN");
        file.text("NAME", &self.name);
        // What programs read that know no RFC 7986.
        file.text("X-WR-CALNAME", &self.name);
        file.plain("REFRESH-INTERVAL;VALUE=DURATION", REFRESH);
        file.plain("X-PUBLISHED-TTL", REFRESH);
        for entry in &self.entries {
            self.write_entry(entry, &mut file);
        }
        file.plain("END", "VCALENDAR");
        file.0
    }

    /// What stands for all that it says, whenever it is written: a program that has the same needs it no second time.
    #[must_use]
    pub fn tag(&self) -> String {
        let undated = Self { written_at: Moment::UNIX_EPOCH, ..self.clone() };
        let hash = hash(&undated.write());
        hash.get(..32).unwrap_or(&hash).to_owned()
    }

    fn write_entry(&self, entry: &Entry, file: &mut File) {
        file.plain("BEGIN", "VEVENT");
        file.text("UID", &entry.uid);
        file.plain("DTSTAMP", &utc(self.written_at));
        if let Some((at, times)) = entry.changed {
            file.plain("LAST-MODIFIED", &utc(at));
            file.plain("SEQUENCE", &times.to_string());
        }
        file.plain("DTSTART", &utc(entry.from));
        match entry.until {
            Some(until) => file.plain("DTEND", &utc(until)),
            // A deadline keeps nobody busy.
            None => file.plain("TRANSP", "TRANSPARENT"),
        }
        file.text("SUMMARY", &entry.title);
        for (name, text) in [("DESCRIPTION", &entry.text), ("LOCATION", &entry.place)] {
            if !text.is_empty() {
                file.text(name, text);
            }
        }
        if !entry.address.is_empty() {
            file.plain("URL", &entry.address);
        }
        if entry.is_cancelled {
            file.plain("STATUS", "CANCELLED");
        }
        file.plain("END", "VEVENT");
    }
}

/// A moment in UTC, to the second (RFC 5545, 3.3.5).
fn utc(moment: Moment) -> String {
    moment.format("%Y%m%dT%H%M%SZ").to_string()
}

/// The lines written so far.
#[derive(Default)]
struct File(String);

impl File {
    /// A line whose value is no text for people; what could end it early is left out.
    fn plain(&mut self, name: &str, value: &str) {
        let value: String = value.chars().filter(|mark| !mark.is_control()).collect();
        self.line(&format!("{name}:{value}"));
    }

    /// A line whose value is text (RFC 5545, 3.3.11).
    fn text(&mut self, name: &str, value: &str) {
        self.line(&format!("{name}:{}", escaped(value)));
    }

    /// A line, folded so that none is too long and no character is cut in two.
    fn line(&mut self, line: &str) {
        let mut octets = 0;
        for mark in line.chars() {
            if octets + mark.len_utf8() > LINE_OCTETS_MAX {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(mark);
            octets += mark.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// Text with what means something else written otherwise; other control characters are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for mark in text.replace("\r\n", "\n").chars() {
        match mark {
            '\\' | ';' | ',' => escaped.extend(['\\', mark]),
            '\n' => escaped.push_str("\\n"),
            // A tab may stand in a text, and words that it parts stay apart.
            '\t' => escaped.push('\t'),
            mark if mark.is_control() => {}
            mark => escaped.push(mark),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    fn calendar(title: &str, text: &str) -> Calendar {
        let entry = Entry {
            uid: "a-D-12-closes".into(),
            title: title.into(),
            text: text.into(),
            place: String::new(),
            address: "https://ditch.example/decisions/12".into(),
            from: at("2026-12-01T09:00:00.5Z"),
            until: None,
            changed: None,
            is_cancelled: false,
        };
        Calendar { name: "Ditch, ours".into(), written_at: at("2026-11-30T08:15:00Z"), entries: vec![entry] }
    }

    /// Lines as a reader unfolds them.
    fn unfolded(file: &str) -> Vec<String> {
        file.replace("\r\n ", "").split_terminator("\r\n").map(ToOwned::to_owned).collect()
    }

    /// A text as a reader takes it out of a line.
    fn read(value: &str) -> String {
        let (mut text, mut marks) = (String::new(), value.chars());
        while let Some(mark) = marks.next() {
            match mark {
                '\\' => text.push(marks.next().map_or('\\', |mark| if mark == 'n' { '\n' } else { mark })),
                mark => text.push(mark),
            }
        }
        text
    }

    #[test]
    fn what_was_changed_tells_when_and_how_often() {
        let mut calendar = calendar("Assembly", "");
        calendar.entries[0].changed = Some((at("2026-11-29T10:00:00Z"), 3));
        let file = calendar.write();
        let lines = ["LAST-MODIFIED:20261129T100000Z", "SEQUENCE:3"];
        assert!(lines.iter().all(|line| unfolded(&file).iter().any(|written| written == line)), "{file}");
    }

    #[test]
    fn its_tag_is_another_where_and_only_where_it_says_something_else() {
        let first = calendar("Vote closes", "For all");
        let later = Calendar { written_at: at("2026-12-24T08:15:00Z"), ..first.clone() };
        assert_ne!(first.write(), later.write());
        assert_eq!(first.tag(), later.tag());
        let changes: [fn(&mut Entry); 8] = [
            |entry| entry.uid.push('x'),
            |entry| entry.title.push('x'),
            |entry| entry.text.push('x'),
            |entry| entry.place.push('x'),
            |entry| entry.from += chrono::Duration::seconds(1),
            |entry| entry.until = Some(entry.from),
            |entry| entry.changed = Some((entry.from, 1)),
            |entry| entry.is_cancelled = true,
        ];
        for (place, change) in changes.into_iter().enumerate() {
            let mut other = first.clone();
            change(&mut other.entries[0]);
            assert_ne!(first.tag(), other.tag(), "change {place}");
        }
        assert_ne!(first.tag(), Calendar { name: "Ours".into(), ..first.clone() }.tag());
        assert_ne!(first.tag(), Calendar { entries: Vec::new(), ..first.clone() }.tag());
    }

    #[test]
    fn a_deadline_is_written_as_programs_read_it() {
        let file = calendar("Vote closes; last day, really", "First\nSecond \\ third").write();
        let told = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Acequia//Acequia//EN",
            "CALSCALE:GREGORIAN",
            "NAME:Ditch\\, ours",
            "X-WR-CALNAME:Ditch\\, ours",
            "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
            "X-PUBLISHED-TTL:PT6H",
            "BEGIN:VEVENT",
            "UID:a-D-12-closes",
            "DTSTAMP:20261130T081500Z",
            "DTSTART:20261201T090000Z",
            "TRANSP:TRANSPARENT",
            "SUMMARY:Vote closes\\; last day\\, really",
            "DESCRIPTION:First\\nSecond \\\\ third",
            "URL:https://ditch.example/decisions/12",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        assert_eq!(unfolded(&file), told);
        assert!(file.ends_with("END:VCALENDAR\r\n"));
    }

    #[test]
    fn a_meeting_has_an_end_a_place_and_may_be_cancelled() {
        let mut meeting = calendar("Assembly", "");
        if let Some(entry) = meeting.entries.first_mut() {
            entry.until = Some(at("2026-12-01T11:30:00Z"));
            (entry.place, entry.is_cancelled) = ("Hall, by the station".into(), true);
        }
        let lines = unfolded(&meeting.write());
        for line in ["DTEND:20261201T113000Z", "LOCATION:Hall\\, by the station", "STATUS:CANCELLED"] {
            assert!(lines.iter().any(|told| told == line), "{line}: {lines:?}");
        }
        assert!(lines.iter().all(|line| !line.starts_with("TRANSP") && !line.starts_with("DESCRIPTION")), "{lines:?}");
    }

    #[test]
    fn nobody_ends_a_line_early() {
        let mut calendar = calendar("One\r\nATTENDEE:mailto:x", "");
        if let Some(entry) = calendar.entries.first_mut() {
            entry.address = "https://x.example/\r\nATTENDEE:mailto:x".into();
        }
        assert!(unfolded(&calendar.write()).iter().all(|line| !line.starts_with("ATTENDEE")));
    }

    proptest! {
        #[test]
        fn lines_are_short_and_give_the_text_back(title in "\\PC{0,200}", text in "(\\PC|\n|\t){0,300}") {
            let file = calendar(&title, &text).write();
            prop_assert!(file.split("\r\n").all(|line| line.len() <= LINE_OCTETS_MAX));
            let lines = unfolded(&file);
            let value = |name: &str| lines.iter().find_map(|line| line.strip_prefix(name)).map(read);
            prop_assert_eq!(value("SUMMARY:"), Some(title));
            prop_assert_eq!(value("DESCRIPTION:").unwrap_or_default(), text);
        }
    }
}
