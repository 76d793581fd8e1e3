//! What the register holds of a member beyond the name, for few eyes: where and how they are reached, a person's date of
//! birth, what identifies an organisation.

use chrono::NaiveDate;

use super::status::MemberKind;
use crate::Day;
use crate::calendar::parse_day;
use crate::text::{optional_block, optional_line};
use crate::validation::{Errors, FieldError, Refusal};

/// The longest postal address, in characters.
pub const POSTAL_ADDRESS_LENGTH_MAX: usize = 500;
/// The longest telephone number, in characters.
pub const TELEPHONE_LENGTH_MAX: usize = 60;
/// The fewest digits of a telephone number: that of an emergency has three.
const TELEPHONE_DIGITS_MIN: usize = 3;
/// The longest registration number, legal form or seat, in characters.
pub const PARTICULAR_LENGTH_MAX: usize = 200;

/// The particulars of a member as typed; each may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ParticularsInput {
    /// The postal address, in lines.
    pub postal_address: String,
    /// The telephone number.
    pub telephone: String,
    /// A person's date of birth, as `1984-05-17`.
    pub born_on: String,
    /// The number under which an organisation is registered.
    pub registration: String,
    /// The legal form of an organisation.
    pub legal_form: String,
    /// The seat of an organisation.
    pub seat: String,
}

/// The particulars of a member, checked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Particulars {
    /// The postal address, in lines; several members may share one.
    pub postal_address: Option<String>,
    /// The telephone number; several members may share one.
    pub telephone: Option<String>,
    /// The date of birth; only of a person.
    pub born_on: Option<Day>,
    /// The number under which it is registered; only of an organisation.
    pub registration: Option<String>,
    /// The legal form; only of an organisation.
    pub legal_form: Option<String>,
    /// The seat; only of an organisation.
    pub seat: Option<String>,
}

impl Particulars {
    /// Whether nothing is held.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// As they would be typed.
    #[must_use]
    pub fn typed(&self) -> ParticularsInput {
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        ParticularsInput {
            postal_address: text(&self.postal_address),
            telephone: text(&self.telephone),
            born_on: self.born_on.map(|day| day.to_string()).unwrap_or_default(),
            registration: text(&self.registration),
            legal_form: text(&self.legal_form),
            seat: text(&self.seat),
        }
    }
}

/// Checks the particulars of a member of a kind on `today`.
///
/// # Errors
/// Every field that is refused: what [`optional_block`] and [`optional_line`] refuse; `error-telephone`; beside `born_on`
/// `error-day`, `error-day-future`, `error-born-early` or `error-born-kind`; `error-organisation-only` beside what no other
/// member has.
pub fn check_particulars(
    input: &ParticularsInput,
    kind: MemberKind,
    today: Day,
) -> Result<Particulars, Vec<FieldError>> {
    let mut errors = Errors::new();
    let postal_address =
        errors.take("postal_address", optional_block(&input.postal_address, POSTAL_ADDRESS_LENGTH_MAX));
    let telephone = errors.take("telephone", optional_telephone(&input.telephone));
    let born_on = errors.take("born_on", optional_birth(&input.born_on, kind, today));
    let organisations = |raw: &str| match optional_line(raw, PARTICULAR_LENGTH_MAX)? {
        given if !given.is_empty() && kind != MemberKind::Organisation => Err(Refusal::new("error-organisation-only")),
        given => Ok(given),
    };
    let registration = errors.take("registration", organisations(&input.registration));
    let legal_form = errors.take("legal_form", organisations(&input.legal_form));
    let seat = errors.take("seat", organisations(&input.seat));
    let given = |text: Option<String>| text.filter(|text| !text.is_empty());
    errors.finish(Some(Particulars {
        postal_address: given(postal_address),
        telephone: given(telephone),
        born_on: born_on.flatten(),
        registration: given(registration),
        legal_form: given(legal_form),
        seat: given(seat),
    }))
}

/// A telephone number, or nothing.
///
/// # Errors
/// `error-telephone`, `error-characters` or `error-too-long`.
pub fn optional_telephone(raw: &str) -> Result<String, Refusal> {
    let value = optional_line(raw, TELEPHONE_LENGTH_MAX)?;
    let digits = value.chars().filter(|c| c.is_numeric()).count();
    if value.is_empty() || digits >= TELEPHONE_DIGITS_MIN { Ok(value) } else { Err(Refusal::new("error-telephone")) }
}

fn optional_birth(raw: &str, kind: MemberKind, today: Day) -> Result<Option<Day>, Refusal> {
    if raw.trim().is_empty() {
        return Ok(None);
    }
    if kind != MemberKind::Person {
        return Err(Refusal::new("error-born-kind"));
    }
    // A year before those that any day may have is told as what it is.
    let earliest = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap_or_default();
    let early = || Refusal::new("error-born-early").with("least", earliest);
    match parse_day(raw) {
        Ok(day) if day > today => Err(Refusal::new("error-day-future").with("most", today)),
        Ok(day) => Ok(Some(day)),
        Err(_) if NaiveDate::parse_from_str(raw.trim(), "%Y-%m-%d").is_ok_and(|day| day < earliest) => Err(early()),
        Err(refusal) => Err(refusal),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(kind: MemberKind, change: impl Fn(&mut ParticularsInput)) -> Result<Particulars, Vec<String>> {
        let mut input = ParticularsInput::default();
        change(&mut input);
        let named = |error: &FieldError| format!("{}: {}", error.field, error.refusal.key);
        check_particulars(&input, kind, parse_day("2026-11-29").unwrap())
            .map_err(|errors| errors.iter().map(named).collect())
    }

    #[test]
    fn a_person_is_born_between_1900_and_today() {
        let born = |text: &str| check(MemberKind::Person, |input| input.born_on = text.into());
        assert_eq!(born("1984-05-17").unwrap().born_on, parse_day("1984-05-17").ok());
        assert_eq!(born(" ").unwrap(), Particulars::default());
        assert!(born("1900-01-01").is_ok() && born("2026-11-29").is_ok());
        assert_eq!(born("1899-12-31").unwrap_err(), ["born_on: error-born-early"]);
        assert_eq!(born("2026-11-30").unwrap_err(), ["born_on: error-day-future"]);
        assert_eq!(born("1984-02-30").unwrap_err(), ["born_on: error-day-none"]);
        let joint = check(MemberKind::Joint, |input| input.born_on = "1984-05-17".into());
        assert_eq!(joint.unwrap_err(), ["born_on: error-born-kind"]);
    }

    #[test]
    fn what_identifies_an_organisation_is_no_persons() {
        let fill = |input: &mut ParticularsInput| {
            input.registration = "F-12345".into();
            input.legal_form = "S. Coop.".into();
            input.seat = "Sevilla".into();
        };
        let all = ["registration", "legal_form", "seat"].map(|field| format!("{field}: error-organisation-only"));
        assert_eq!(check(MemberKind::Person, fill).unwrap_err(), all);
        let held = check(MemberKind::Organisation, fill).unwrap();
        assert_eq!(held.seat.as_deref(), Some("Sevilla"));
        assert_eq!(check_particulars(&held.typed(), MemberKind::Organisation, Day::MAX).unwrap(), held);
    }

    #[test]
    fn addresses_have_lines_and_telephones_have_digits() {
        let held = check(MemberKind::Joint, |input| {
            input.postal_address = "Calle Feria 7\r\n41003 Sevilla".into();
            input.telephone = "+34 600 000 000".into();
        });
        assert_eq!(held.unwrap().postal_address.as_deref(), Some("Calle Feria 7\n41003 Sevilla"));
        let refused = check(MemberKind::Person, |input| {
            input.postal_address = "ñ".repeat(501);
            input.telephone = "none".into();
        });
        assert_eq!(refused.unwrap_err(), ["postal_address: error-too-long", "telephone: error-telephone"]);
        assert!(check(MemberKind::Person, |input| input.telephone = "٠١٢٣٤".into()).is_ok());
    }
}
