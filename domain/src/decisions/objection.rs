//! Provisional rolls: the day that one is of, and objections to it.

use crate::calendar::parse_day;
use crate::members::status::MemberNumber;
use crate::text::{NOTE_LENGTH_MAX, block};
use crate::validation::{Errors, FieldError, Refusal};
use crate::{Day, Moment};

/// The most objections to one roll: a limit on everything.
pub const OBJECTIONS_MAX: usize = 10_000;

/// The day that a provisional roll is of, as typed; nothing is today.
///
/// # Errors
/// Beside `record_day`: what [`parse_day`] says, `error-day-future` after today, `error-record-day-early` before the day on which the
/// discussion began.
pub fn check_record_day(raw: &str, began_on: Day, today: Day) -> Result<Day, FieldError> {
    let checked = match raw.trim() {
        "" => Ok(today),
        typed => match parse_day(typed) {
            Ok(day) if day > today => Err(Refusal::new("error-day-future").with("most", today)),
            Ok(day) if day < began_on => Err(Refusal::new("error-record-day-early").with("least", began_on)),
            checked => checked,
        },
    };
    checked.map_err(|refusal| refusal.at("record_day"))
}

/// An objection as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ObjectionInput {
    /// The number of the member whom it is about; nothing for whoever objects.
    pub about: String,
    /// Why.
    pub reason: String,
}

/// An objection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objection {
    /// The number of the member whom it is about; `None` for whoever objects.
    pub about: Option<i64>,
    /// Why, in Markdown.
    pub reason: String,
}

/// Checks an objection; whether there is such a member is for the store to say.
///
/// # Errors
/// `error-member-number` beside `objection_about`; what [`block`] says beside `objection_reason`.
pub fn check_objection(input: &ObjectionInput) -> Result<Objection, Vec<FieldError>> {
    let mut errors = Errors::new();
    let about = match input.about.trim() {
        "" => Ok(None),
        typed => {
            let number = typed.parse::<MemberNumber>().map(|number| Some(number.0));
            number.map_err(|()| Refusal::new("error-member-number"))
        }
    };
    let about = errors.take("objection_about", about);
    let reason = errors.take("objection_reason", block(&input.reason, NOTE_LENGTH_MAX));
    errors.finish(about.zip(reason).map(|(about, reason)| Objection { about, reason }))
}

/// Checks the reply of whoever an objection is about.
///
/// # Errors
/// What [`block`] says beside `objection_reply`.
pub fn check_reply(raw: &str) -> Result<String, Vec<FieldError>> {
    block(raw, NOTE_LENGTH_MAX).map_err(|refusal| vec![refusal.at("objection_reply")])
}

/// Why a vote cannot open by a provisional roll: objections may still be made until `until`, or so many wait for a ruling.
///
/// # Errors
/// `error-roll-objections-open`, `error-roll-unruled`.
pub fn check_settled(until: Moment, unruled: usize, now: Moment) -> Result<(), Refusal> {
    if now < until {
        return Err(Refusal::new("error-roll-objections-open").with("until", until));
    }
    if unruled > 0 { Err(Refusal::new("error-roll-unruled").with("count", unruled)) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_roll_is_of_a_day_of_the_discussion() {
        let day = |text: &str| parse_day(text).unwrap();
        let check = |raw: &str| check_record_day(raw, day("2026-01-05"), day("2026-01-12"));
        assert_eq!(check(" ").unwrap(), day("2026-01-12"));
        assert_eq!(check("2026-01-05").unwrap(), day("2026-01-05"));
        for (raw, key) in
            [("2026-01-13", "error-day-future"), ("2026-01-04", "error-record-day-early"), ("yesterday", "error-day")]
        {
            let error = check(raw).unwrap_err();
            assert_eq!((error.field.as_str(), error.refusal.key), ("record_day", key), "{raw}");
        }
    }

    #[test]
    fn objections_say_why() {
        let input = |about: &str, reason: &str| ObjectionInput { about: about.into(), reason: reason.into() };
        let checked = check_objection(&input("m-7", "She left in May.")).unwrap();
        assert_eq!(checked, Objection { about: Some(7), reason: "She left in May.".into() });
        assert_eq!(check_objection(&input("", "I have paid.")).unwrap().about, None);
        let errors = check_objection(&input("Ana", " ")).unwrap_err();
        let errors: Vec<_> = errors.iter().map(|error| (error.field.as_str(), error.refusal.key)).collect();
        assert_eq!(errors, [("objection_about", "error-member-number"), ("objection_reason", "error-required")]);
    }

    #[test]
    fn a_reply_says_something() {
        assert_eq!(check_reply(" I moved **in** May. ").unwrap(), "I moved **in** May.");
        let errors = check_reply("  ").unwrap_err();
        assert_eq!((errors[0].field.as_str(), errors[0].refusal.key), ("objection_reply", "error-required"));
    }

    #[test]
    fn a_roll_is_settled_when_its_days_are_over_and_every_objection_is_ruled_on() {
        let at = |text: &str| text.parse::<Moment>().unwrap();
        let until = at("2026-01-12T09:00:00Z");
        let refused = |unruled, now: &str| check_settled(until, unruled, at(now)).map_err(|refusal| refusal.key);
        assert_eq!(refused(0, "2026-01-12T08:59:59Z"), Err("error-roll-objections-open"));
        assert_eq!(refused(1, "2026-01-12T09:00:00Z"), Err("error-roll-unruled"));
        assert_eq!(refused(0, "2026-01-12T09:00:00Z"), Ok(()));
    }
}
