//! Whether a vote may open, in a meeting or outside of any, by the rules of today.

use chrono::Duration;

use super::{Form, MeetingNumber, Needed, Standing};
use crate::Moment;
use crate::decisions::stage::deadline;
use crate::validation::Refusal;

/// What the rules ask of a meeting in which a kind of decision is voted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// Whether it needs a meeting, and of which form.
    pub needed: Needed,
    /// How many days of 24 hours before its begin the notice must be served.
    pub notice_days: i64,
    /// How many such days before its begin an item must be announced.
    pub items_days: i64,
}

/// A meeting at the moment at which a vote is to open in it, and the item that it opens on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sitting {
    /// The meeting's number.
    pub number: i64,
    /// Where it is held.
    pub form: Form,
    /// Where it stands.
    pub standing: Standing,
    /// When it was announced to begin.
    pub starts_at: Moment,
    /// When the notice of that begin, place and form was served.
    pub noticed_at: Option<Moment>,
    /// When the item was announced.
    pub announced_at: Option<Moment>,
    /// Whether the item was struck off the agenda.
    pub struck: bool,
    /// When the proposal, or the text of a draft that it would adopt, was changed for the last time, if it was.
    pub changed_at: Option<Moment>,
    /// When the meeting was announced to end.
    pub ends_at: Moment,
    /// The moment.
    pub now: Moment,
}

/// Whether a decision's vote may open outside of any meeting. `of_present` says whether its majority or its quorum is of those present.
///
/// # Errors
/// `error-meeting-needed` with the rule's value as `form`; `error-present-outside` where nobody could be present.
pub fn opens_outside(needed: Needed, of_present: bool) -> Result<(), Refusal> {
    if !needed.goes_without() {
        return Err(Refusal::new("error-meeting-needed").with("form", needed.as_str()));
    }
    if of_present {
        return Err(Refusal::new("error-present-outside"));
    }
    Ok(())
}

/// Whether a decision's vote may open on an item of a meeting: it is in session, of a form that the rules allow, and both its notice and
/// the item came in time. The first reason why not is told.
///
/// # Errors
/// `error-meeting-not-open`, `error-meeting-long-over` ([`is_long_over`]), `error-item-struck`, `error-meeting-not-for-kind`, `error-meeting-form` with the rule's value as `form`,
/// `error-meeting-notice-late` or `error-item-late` with the moment by which it was due and the one on which it came; `error-item-changed`
/// likewise, where the proposal was made another after an item of it was due.
pub fn opens_in(terms: Terms, sitting: &Sitting) -> Result<(), Refusal> {
    let meeting = || MeetingNumber(sitting.number).to_string();
    if sitting.standing != Standing::Open {
        return Err(Refusal::new("error-meeting-not-open").with("meeting", meeting()));
    }
    if is_long_over(sitting.ends_at, sitting.now) {
        return Err(Refusal::new("error-meeting-long-over").with("ends", sitting.ends_at));
    }
    if sitting.struck {
        return Err(Refusal::new("error-item-struck"));
    }
    if terms.needed == Needed::None {
        return Err(Refusal::new("error-meeting-not-for-kind"));
    }
    if !terms.needed.allows(sitting.form) {
        return Err(Refusal::new("error-meeting-form").with("form", terms.needed.as_str()));
    }
    in_time("error-meeting-notice-late", sitting.noticed_at, terms.notice_days, sitting.starts_at)?;
    in_time("error-item-late", sitting.announced_at, terms.items_days, sitting.starts_at)?;
    match sitting.changed_at {
        // What was announced is what is voted on.
        changed @ Some(_) => in_time("error-item-changed", changed, terms.items_days, sitting.starts_at),
        None => Ok(()),
    }
}

/// What [`opens_in`] says, and of a meeting that is still to come, what it would say as though that were in session: what is not announced yet
/// comes in time while it can be announced in time.
///
/// # Errors
/// Those of [`opens_in`].
pub fn could_open_in(terms: Terms, sitting: &Sitting) -> Result<(), Refusal> {
    if !matches!(sitting.standing, Standing::Called | Standing::Noticed) {
        return opens_in(terms, sitting);
    }
    let still = |days: i64| (sitting.now <= due_by(sitting.starts_at, days)).then_some(sitting.now);
    let held = Sitting {
        standing: Standing::Open,
        noticed_at: sitting.noticed_at.or_else(|| still(terms.notice_days)),
        announced_at: sitting.announced_at.or_else(|| still(terms.items_days)),
        ..*sitting
    };
    opens_in(terms, &held)
}

/// Whether so much time has passed since the announced end of a meeting that nothing may be opened in it any more, nor it itself.
#[must_use]
pub fn is_long_over(ends_at: Moment, now: Moment) -> bool {
    now.signed_duration_since(ends_at) > Duration::hours(OVERTIME_HOURS)
}

/// How long after its announced end a meeting may last.
const OVERTIME_HOURS: i64 = 12;

/// The last moment at which something is announced in time to a meeting, by the days that a rule asks for.
#[must_use]
pub fn due_by(starts_at: Moment, days: i64) -> Moment {
    deadline(starts_at, -days)
}

fn in_time(key: &'static str, came: Option<Moment>, days: i64, starts_at: Moment) -> Result<(), Refusal> {
    let due = due_by(starts_at, days);
    match came {
        Some(came) if came <= due => Ok(()),
        Some(came) => Err(Refusal::new(key).with("due", due).with("came", came).with("days", days)),
        // What was never announced is late from now on.
        None => Err(Refusal::new("error-meeting-not-noticed").with("due", due)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    fn sitting() -> Sitting {
        Sitting {
            number: 3,
            form: Form::Hybrid,
            standing: Standing::Open,
            starts_at: at("2026-03-31T18:00:00Z"),
            noticed_at: Some(at("2026-03-16T18:00:00Z")),
            announced_at: Some(at("2026-03-24T18:00:00Z")),
            struck: false,
            changed_at: None,
            ends_at: at("2026-03-31T20:00:00Z"),
            now: at("2026-03-31T18:30:00Z"),
        }
    }

    fn terms(needed: Needed) -> Terms {
        Terms { needed, notice_days: 15, items_days: 7 }
    }

    #[test]
    fn each_reason_not_to_open_has_its_sentence() {
        let key = |needed, sitting: Sitting| opens_in(terms(needed), &sitting).map_err(|refusal| refusal.key);
        assert_eq!(key(Needed::Any, sitting()), Ok(()));
        assert_eq!(key(Needed::Hybrid, sitting()), Ok(()));
        assert_eq!(key(Needed::None, sitting()), Err("error-meeting-not-for-kind"));
        assert_eq!(key(Needed::Room, sitting()), Err("error-meeting-form"));
        assert_eq!(key(Needed::Any, Sitting { struck: true, ..sitting() }), Err("error-item-struck"));
        for standing in [Standing::Called, Standing::Noticed, Standing::Closed, Standing::Cancelled] {
            assert_eq!(key(Needed::Any, Sitting { standing, ..sitting() }), Err("error-meeting-not-open"));
        }
        assert_eq!(key(Needed::Any, Sitting { noticed_at: None, ..sitting() }), Err("error-meeting-not-noticed"));
    }

    #[test]
    fn notice_binds_to_the_second() {
        let key = |sitting: Sitting| opens_in(terms(Needed::Any), &sitting).map_err(|refusal| refusal.key);
        let late = Some(at("2026-03-16T18:00:01Z"));
        assert_eq!(key(Sitting { noticed_at: late, ..sitting() }), Err("error-meeting-notice-late"));
        let late = Some(at("2026-03-24T18:00:01Z"));
        assert_eq!(key(Sitting { announced_at: late, ..sitting() }), Err("error-item-late"));
        assert_eq!(due_by(sitting().starts_at, 0), sitting().starts_at);
    }

    #[test]
    fn before_a_meeting_it_is_known_what_comes_too_late_to_it() {
        let key = |sitting: Sitting| could_open_in(terms(Needed::Any), &sitting).map_err(|refusal| refusal.key);
        let called = |now: &str| Sitting {
            standing: Standing::Called,
            noticed_at: None,
            announced_at: None,
            now: at(now),
            ..sitting()
        };
        assert_eq!(key(called("2026-03-16T18:00:00Z")), Ok(()), "both can still be announced");
        assert_eq!(key(called("2026-03-16T18:00:01Z")), Err("error-meeting-not-noticed"));
        let noticed = |now: &str| Sitting {
            standing: Standing::Noticed,
            ..Sitting { noticed_at: sitting().noticed_at, ..called(now) }
        };
        assert_eq!(key(noticed("2026-03-24T18:00:00Z")), Ok(()), "the item can still be announced");
        assert_eq!(key(noticed("2026-03-24T18:00:01Z")), Err("error-meeting-not-noticed"));
        let late = Some(at("2026-03-20T18:00:00Z"));
        let served_late = Sitting { noticed_at: late, ..noticed("2026-03-21T18:00:00Z") };
        assert_eq!(key(served_late), Err("error-meeting-notice-late"));
        // Of one that is in session, or was, it is what the opening says.
        assert_eq!(key(sitting()), Ok(()));
        assert_eq!(key(Sitting { standing: Standing::Closed, ..sitting() }), Err("error-meeting-not-open"));
    }

    #[test]
    fn what_is_voted_on_stood_as_it_is_when_items_were_due() {
        let key = |sitting: Sitting| opens_in(terms(Needed::Any), &sitting).map_err(|refusal| refusal.key);
        let changed = |moment: &str| Sitting { changed_at: Some(at(moment)), ..sitting() };
        assert_eq!(key(changed("2026-03-24T18:00:00Z")), Ok(()));
        assert_eq!(key(changed("2026-03-24T18:00:01Z")), Err("error-item-changed"));
    }

    #[test]
    fn a_meeting_lasts_for_hours_and_not_for_weeks() {
        let key = |now: &str| {
            let sitting = Sitting { now: at(now), ..sitting() };
            opens_in(terms(Needed::Any), &sitting).map_err(|refusal| refusal.key)
        };
        assert_eq!(key("2026-04-01T08:00:00Z"), Ok(()));
        assert_eq!(key("2026-04-01T08:00:01Z"), Err("error-meeting-long-over"));
    }

    #[test]
    fn what_is_of_those_present_needs_a_meeting() {
        assert_eq!(opens_outside(Needed::None, false), Ok(()));
        assert_eq!(opens_outside(Needed::Optional, true).unwrap_err().key, "error-present-outside");
        assert_eq!(opens_outside(Needed::Room, true).unwrap_err().key, "error-meeting-needed");
    }
}
