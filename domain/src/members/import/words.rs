//! The words of a file in English, Spanish and German: kinds, statuses, languages, days.

use chrono::NaiveDate;

use crate::Day;
use crate::calendar::parse_day;
use crate::language::Language;
use crate::members::status::{MemberKind, Status};
use crate::validation::Refusal;

/// Person, organisation or joint membership.
pub(super) fn kind(word: &str) -> Option<MemberKind> {
    match word.to_lowercase().as_str() {
        "person" | "natural person" | "individual" | "persona" | "persona física" | "natürliche person" => {
            Some(MemberKind::Person)
        }
        "organisation" | "organization" | "legal person" | "organización" | "entidad" | "persona jurídica"
        | "juristische person" | "verein" => Some(MemberKind::Organisation),
        "joint"
        | "joint membership"
        | "household"
        | "conjunta"
        | "membresía conjunta"
        | "hogar"
        | "unidad familiar"
        | "gemeinschaftlich"
        | "gemeinsame mitgliedschaft"
        | "haushalt" => Some(MemberKind::Joint),
        _ => None,
    }
}

/// Where a member stands.
pub(super) fn status(word: &str) -> Option<Status> {
    let word = word.to_lowercase();
    let translated = match word.as_str() {
        "activo" | "activa" | "aktiv" => Status::Active,
        "solicitante" | "antragsteller" | "antragstellerin" => Status::Applicant,
        "on leave" | "de permiso" | "en excedencia" | "beurlaubt" => Status::OnLeave,
        "suspendido" | "suspendida" | "gesperrt" => Status::Suspended,
        "baja" | "baja voluntaria" | "ausgetreten" => Status::Resigned,
        "expulsado" | "expulsada" | "ausgeschlossen" => Status::Excluded,
        "fallecido" | "fallecida" | "verstorben" => Status::Deceased,
        "liquidado" | "liquidada" | "aufgelöst" => Status::Liquidated,
        "transferido" | "transferida" | "übertragen" => Status::Transferred,
        other => return other.parse().ok(),
    };
    Some(translated)
}

/// A language by its tag or its name.
pub(super) fn language(word: &str) -> Option<Language> {
    match word.to_lowercase().as_str() {
        "english" | "inglés" | "englisch" => Some(Language::En),
        "spanish" | "español" | "castellano" | "spanisch" => Some(Language::Es),
        tag => Language::from_tag(tag),
    }
}

/// A day as `2026-11-23`, as `23.11.2026`, or as `23/11/2026` where that can mean no other day.
pub(super) fn day(text: &str) -> Result<Day, Refusal> {
    let by = |format| NaiveDate::parse_from_str(text, format).ok();
    if text.contains('/') {
        return match (by("%d/%m/%Y"), by("%m/%d/%Y")) {
            (Some(day), other) if other.is_none_or(|other| other == day) => parse_day(&day.to_string()),
            (None, Some(day)) => parse_day(&day.to_string()),
            (Some(_), _) => Err(Refusal::new("error-import-day")),
            (None, None) => Err(Refusal::new("error-day")),
        };
    }
    by("%d.%m.%Y").map_or_else(|| parse_day(text), |day| parse_day(&day.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_that_can_be_two_days_is_neither() {
        let read = |text| day(text).map(|day| day.to_string()).map_err(|refusal| refusal.key);
        assert_eq!(read("2026-11-23").unwrap(), "2026-11-23");
        assert_eq!(read("3.1.2026").unwrap(), "2026-01-03");
        assert_eq!(read("23/11/2026").unwrap(), "2026-11-23");
        assert_eq!(read("11/23/2026").unwrap(), "2026-11-23");
        assert_eq!(read("5/5/2026").unwrap(), "2026-05-05");
        assert_eq!(read("1/2/2026").unwrap_err(), "error-import-day");
        assert_eq!(read("31/31/2026").unwrap_err(), "error-day");
        assert_eq!(read("soon").unwrap_err(), "error-day");
    }

    #[test]
    fn what_the_registers_own_file_says_is_understood() {
        assert!(Status::ALL.iter().all(|item| status(item.as_str()) == Some(*item)));
        assert!(MemberKind::ALL.iter().all(|item| kind(item.as_str()) == Some(*item)));
        assert!(Language::ALL.iter().all(|item| language(item.tag()) == Some(*item)));
    }
}
