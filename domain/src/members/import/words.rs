//! The words of a file in English, Spanish and German: kinds, statuses, languages.

pub(super) use crate::file::day;
use crate::language::Language;
use crate::members::status::{MemberKind, Status};

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_registers_own_file_says_is_understood() {
        assert!(Status::ALL.iter().all(|item| status(item.as_str()) == Some(*item)));
        assert!(MemberKind::ALL.iter().all(|item| kind(item.as_str()) == Some(*item)));
        assert!(Language::ALL.iter().all(|item| language(item.tag()) == Some(*item)));
    }
}
