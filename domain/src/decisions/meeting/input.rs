//! What is typed about a meeting: when, where and what about.

use chrono::{Duration, NaiveTime, TimeZone};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::Form;
use crate::calendar::{day_of, parse_day};
use crate::text::{NAME_LENGTH_MAX, NOTE_LENGTH_MAX, TITLE_LENGTH_MAX, block, line, optional_block, optional_line};
use crate::validation::{Errors, FieldError, Refusal};
use crate::{Day, Moment};

/// The most items on an agenda.
pub const ITEMS_MAX: usize = 60;
/// The longest that a meeting may last, in days of 24 hours.
pub const LASTS_DAYS_MAX: i64 = 7;
/// The most objections to one item.
pub const OBJECTIONS_MAX: usize = 200;

/// A meeting as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeetingInput {
    /// What it is called.
    pub title: String,
    /// `room`, `hybrid` or `online`.
    pub form: String,
    /// The room, where there is one.
    pub place: String,
    /// The address by which one takes part from elsewhere.
    pub link: String,
    /// What else members should know, in Markdown.
    pub words: String,
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// When it begins, `HH:MM` in the community's time zone.
    pub from: String,
    /// When it ends, likewise.
    pub until: String,
    /// The day on which it ends, `YYYY-MM-DD`; empty for the day on which it begins.
    pub until_day: String,
}

/// What a meeting is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// What it is called.
    pub title: String,
    /// Where it is held.
    pub form: Form,
    /// The room; empty where it is online.
    pub place: String,
    /// The address by which one takes part from elsewhere; may be empty.
    pub link: String,
    /// What else members should know, in Markdown; may be empty.
    pub words: String,
    /// When it begins.
    pub starts_at: Moment,
    /// When it is to end.
    pub ends_at: Moment,
}

/// Checks a meeting that is called, or changed, at a moment.
///
/// # Errors
/// What [`line`], [`parse_day`] and their like say beside each field; `error-choice` beside `form`; `error-required` beside `place` where
/// there is a room; `error-link` beside `link`, `error-meeting-link` where it is empty and the
/// meeting is online only; `error-time` or `error-time-none` beside `from` and `until`; `error-meeting-ends` beside `until` where it would
/// end before it begins, or as it does; `error-meeting-lasts` beside `until_day` with the most days that it may last; `error-meeting-past`
/// beside `day` where it would have begun.
pub fn check_meeting(input: &MeetingInput, zone: Tz, now: Moment) -> Result<Meeting, Vec<FieldError>> {
    let mut errors = Errors::new();
    let title = errors.take("title", line(&input.title, TITLE_LENGTH_MAX));
    let form = errors.take("form", input.form.parse::<Form>());
    let needs_place = form.is_some_and(Form::has_room);
    let place = if needs_place {
        errors.take("place", line(&input.place, NAME_LENGTH_MAX))
    } else {
        errors.take("place", optional_line(&input.place, NAME_LENGTH_MAX))
    };
    let link = check_link(&input.link);
    let needs_link = form == Some(Form::Online) && link.as_ref().is_ok_and(String::is_empty);
    let link = errors.take("link", if needs_link { Err(Refusal::new("error-meeting-link")) } else { link });
    let words = errors.take("words", optional_block(&input.words, NOTE_LENGTH_MAX));
    let times = check_times(input, zone, &mut errors);
    if times.is_some_and(|(starts, _)| starts <= now) {
        errors.add("day", Refusal::new("error-meeting-past"));
    }
    let meeting = title.zip(form).zip(place).zip(link).zip(words).zip(times).map(
        |(((((title, form), place), link), words), (starts_at, ends_at))| Meeting {
            title,
            form,
            place,
            link,
            words,
            starts_at,
            ends_at,
        },
    );
    errors.finish(meeting)
}

/// When it begins and ends. Nobody is taken to have meant another day than the one that stands there.
fn check_times(input: &MeetingInput, zone: Tz, errors: &mut Errors) -> Option<(Moment, Moment)> {
    let day = errors.take("day", parse_day(&input.day));
    let from = errors.take("from", parse_time(&input.from));
    let until = errors.take("until", parse_time(&input.until));
    let last = match input.until_day.trim() {
        "" => day,
        typed => errors.take("until_day", parse_day(typed)),
    };
    let starts = day.zip(from).and_then(|(day, from)| errors.take("from", local_moment(day, from, zone)));
    let ends = last.zip(until).and_then(|(last, until)| errors.take("until", local_moment(last, until, zone)));
    let (starts, ends) = starts.zip(ends)?;
    if ends <= starts {
        errors.add("until", Refusal::new("error-meeting-ends"));
    } else if ends.signed_duration_since(starts) > Duration::days(LASTS_DAYS_MAX) {
        errors.add("until_day", Refusal::new("error-meeting-lasts").with("most", LASTS_DAYS_MAX));
    }
    Some((starts, ends))
}

impl Meeting {
    /// Whether members must be told anew of another one in its place: where or when it is held has changed, the day on which it ends in its
    /// time zone, or the address by which one takes part from elsewhere.
    #[must_use]
    pub fn is_elsewhere(&self, other: &Self, zone: Tz) -> bool {
        let another_link = other.form.has_remote() && self.link != other.link;
        let another_end = day_of(self.ends_at, zone) != day_of(other.ends_at, zone);
        another_link
            || another_end
            || (self.form, &self.place, self.starts_at) != (other.form, &other.place, other.starts_at)
    }
}

fn check_link(raw: &str) -> Result<String, Refusal> {
    let link = optional_line(raw, NAME_LENGTH_MAX)?;
    let leads = ["https://", "http://"]
        .iter()
        .any(|scheme| link.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/')));
    if link.is_empty() || leads && !link.contains(char::is_whitespace) {
        Ok(link)
    } else {
        Err(Refusal::new("error-link"))
    }
}

/// A time of day, `18:30`.
fn parse_time(raw: &str) -> Result<NaiveTime, Refusal> {
    let value = raw.trim();
    if value.is_empty() {
        return Err(Refusal::new("error-required"));
    }
    let read = NaiveTime::parse_from_str(value, "%H:%M").or_else(|_| NaiveTime::parse_from_str(value, "%H:%M:%S"));
    read.map_err(|_| Refusal::new("error-time"))
}

/// A moment by the clock of a time zone; the earlier one where the clock shows it twice.
fn local_moment(day: Day, time: NaiveTime, zone: Tz) -> Result<Moment, Refusal> {
    let local = zone.from_local_datetime(&day.and_time(time)).earliest();
    local.map(|moment| moment.to_utc()).ok_or_else(|| Refusal::new("error-time-none"))
}

/// An item of an agenda as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ItemInput {
    /// What it is about.
    pub title: String,
    /// More of it, in Markdown.
    pub words: String,
    /// The decision that is to be voted on, `D-42`, if any.
    pub decision: String,
}

/// An item of an agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What it is about; empty where the decision's title says it.
    pub title: String,
    /// More of it, in Markdown; may be empty.
    pub words: String,
    /// The number of the decision that is to be voted on.
    pub decision: Option<i64>,
}

/// Checks an item.
///
/// # Errors
/// What [`line`] says beside `item_title` (which may be empty where a decision is named), [`optional_block`] beside `item_words`;
/// `error-decision-number` beside `item_decision`.
pub fn check_item(input: &ItemInput) -> Result<Item, Vec<FieldError>> {
    let mut errors = Errors::new();
    let named = input.decision.trim();
    let decision = match named {
        "" => Some(None),
        named => {
            let number = named.parse::<crate::decisions::DecisionNumber>();
            errors.take("item_decision", number.map_err(|()| Refusal::new("error-decision-number"))).map(|n| Some(n.0))
        }
    };
    let title = if named.is_empty() {
        errors.take("item_title", line(&input.title, TITLE_LENGTH_MAX))
    } else {
        errors.take("item_title", optional_line(&input.title, TITLE_LENGTH_MAX))
    };
    let words = errors.take("item_words", optional_block(&input.words, NOTE_LENGTH_MAX));
    errors.finish(title.zip(words).zip(decision).map(|((title, words), decision)| Item { title, words, decision }))
}

/// Checks what somebody objects in a meeting, or why one is cancelled; `field` is where it was typed.
///
/// # Errors
/// What [`block`] says, beside `field`.
pub fn check_words(raw: &str, field: &str) -> Result<String, FieldError> {
    block(raw, NOTE_LENGTH_MAX).map_err(|refusal| refusal.at(field))
}

/// Checks the notes on an item, which may be empty.
///
/// # Errors
/// What [`optional_block`] says, beside `notes`.
pub fn check_notes(raw: &str) -> Result<String, FieldError> {
    optional_block(raw, NOTE_LENGTH_MAX).map_err(|refusal| refusal.at("notes"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ZONE: Tz = chrono_tz::Europe::Madrid;

    fn now() -> Moment {
        "2026-03-01T12:00:00Z".parse().unwrap()
    }

    fn input() -> MeetingInput {
        MeetingInput {
            title: "Assembly".into(),
            form: "hybrid".into(),
            place: "The mill".into(),
            link: "https://meet.example/ditch".into(),
            words: String::new(),
            day: "2026-03-20".into(),
            from: "18:30".into(),
            until: "20:00".into(),
            until_day: String::new(),
        }
    }

    fn refused(input: &MeetingInput) -> Vec<(String, &'static str)> {
        let errors = check_meeting(input, ZONE, now()).unwrap_err();
        errors.into_iter().map(|error| (error.field, error.refusal.key)).collect()
    }

    #[test]
    fn a_meeting_is_held_by_the_communitys_clock() {
        let meeting = check_meeting(&input(), ZONE, now()).unwrap();
        assert_eq!(meeting.starts_at.to_rfc3339(), "2026-03-20T17:30:00+00:00");
        assert_eq!(meeting.ends_at.to_rfc3339(), "2026-03-20T19:00:00+00:00");
        let late =
            MeetingInput { from: "22:00".into(), until: "01:00".into(), until_day: "2026-03-21".into(), ..input() };
        let late = check_meeting(&late, ZONE, now()).unwrap();
        assert_eq!(late.ends_at.to_rfc3339(), "2026-03-21T00:00:00+00:00");
        let same_day = MeetingInput { until_day: " 2026-03-20 ".into(), ..input() };
        assert_eq!(check_meeting(&same_day, ZONE, now()).unwrap().ends_at, meeting.ends_at);
        let summer = MeetingInput { day: "2026-03-29".into(), from: "02:30".into(), ..input() };
        assert_eq!(refused(&summer), [("from".to_owned(), "error-time-none")]);
    }

    #[test]
    fn a_meeting_ends_after_it_begins_and_within_days() {
        let ends = |until: &str, until_day: &str| {
            let input = MeetingInput { until: until.into(), until_day: until_day.into(), ..input() };
            check_meeting(&input, ZONE, now()).map(|_| ()).map_err(|_| refused(&input))
        };
        let told = |field: &str, key: &'static str| Err(vec![(field.to_owned(), key)]);
        for until in ["18:29", "18:30", "01:00"] {
            assert_eq!(ends(until, ""), told("until", "error-meeting-ends"), "{until}");
        }
        assert_eq!(ends("20:00", "2026-03-19"), told("until", "error-meeting-ends"));
        assert_eq!(ends("01:00", "2026-03-21"), Ok(()));
        assert_eq!(ends("18:30", "2026-03-27"), Ok(()));
        assert_eq!(ends("18:31", "2026-03-27"), told("until_day", "error-meeting-lasts"));
        assert_eq!(ends("20:00", "tomorrow").unwrap_err()[0].0, "until_day");
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once() {
        let all = refused(&MeetingInput::default());
        let fields: Vec<&str> = all.iter().map(|(field, _)| field.as_str()).collect();
        assert_eq!(fields, ["title", "form", "day", "from", "until"]);
        let online = MeetingInput { form: "online".into(), place: String::new(), ..input() };
        assert!(check_meeting(&online, ZONE, now()).is_ok());
        let nowhere = MeetingInput { link: " ".into(), ..online };
        assert_eq!(refused(&nowhere), [("link".to_owned(), "error-meeting-link")]);
        assert!(check_meeting(&MeetingInput { link: String::new(), ..input() }, ZONE, now()).is_ok());
        let room = MeetingInput { form: "room".into(), place: " ".into(), link: "javascript:x".into(), ..input() };
        assert_eq!(refused(&room), [("place".to_owned(), "error-required"), ("link".to_owned(), "error-link")]);
        let past = MeetingInput { day: "2026-03-01".into(), from: "13:00".into(), ..input() };
        assert_eq!(refused(&past), [("day".to_owned(), "error-meeting-past")]);
        let odd = MeetingInput { from: "half past".into(), until: "25:00".into(), ..input() };
        assert_eq!(refused(&odd), [("from".to_owned(), "error-time"), ("until".to_owned(), "error-time")]);
    }

    #[test]
    fn another_room_or_hour_is_told_anew_and_another_word_is_not() {
        let meeting = check_meeting(&input(), ZONE, now()).unwrap();
        let with = |change: &dyn Fn(&mut MeetingInput)| {
            let mut input = input();
            change(&mut input);
            meeting.is_elsewhere(&check_meeting(&input, ZONE, now()).unwrap(), ZONE)
        };
        assert!(!with(&|input| input.words = "Bring a cup.".into()));
        assert!(!with(&|input| input.until = "21:00".into()));
        assert!(with(&|input| input.until_day = "2026-03-21".into()));
        assert!(with(&|input| input.from = "18:31".into()));
        assert!(with(&|input| input.place = "The barn".into()));
        assert!(with(&|input| input.form = "room".into()));
    }

    #[test]
    fn an_item_is_called_by_itself_or_by_its_decision() {
        let item = |title: &str, decision: &str| {
            check_item(&ItemInput { title: title.into(), decision: decision.into(), ..ItemInput::default() })
        };
        assert_eq!(item("Pumps", "").unwrap().decision, None);
        assert_eq!(item("", "d-4").unwrap().decision, Some(4));
        assert_eq!(item("", "").unwrap_err(), [Refusal::new("error-required").at("item_title")]);
        assert_eq!(item("", "M-4").unwrap_err(), [Refusal::new("error-decision-number").at("item_decision")]);
    }
}
