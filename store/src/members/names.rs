//! Keys of names: one to sort by, as a reader of any script expects, and one to search by, without accents or case.

use icu_collator::CollatorBorrowed;
use icu_collator::options::{CollatorOptions, Strength};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The key by which names sort (the root collation of Unicode, CLDR), in hexadecimal so that bytes compare alike on
/// both databases.
pub(crate) fn sort_key(name: &str) -> String {
    let mut options = CollatorOptions::default();
    options.strength = Some(Strength::Tertiary);
    let mut bytes: Vec<u8> = Vec::new();
    if let Ok(collator) = icu_collator::Collator::try_new(Default::default(), options) {
        let collator: CollatorBorrowed<'_> = collator;
        if collator.write_sort_key_to(name, &mut bytes).is_err() {
            bytes.clear();
        }
    }
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// How people type a letter that Unicode does not take apart and that their keyboard may lack; empty for any other.
const fn plain(letter: char) -> &'static str {
    match letter {
        'ł' => "l",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ħ' => "h",
        'ŧ' => "t",
        'ı' => "i",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => "",
    }
}

/// The key by which names are found: lower case, without accents or signs, with single spaces.
pub(crate) fn search_key(name: &str) -> String {
    let folded: String = name
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .flat_map(|c| plain(c).chars().chain(plain(c).is_empty().then_some(c)))
        .filter(|c| c.is_alphanumeric() || c.is_whitespace())
        .collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_sort_as_readers_expect_and_are_found_without_accents() {
        let mut names = ["Zoë", "ángel", "Ana", "Ñandú", "Nora", "Łukasz", "渡辺"];
        names.sort_by_key(|name| sort_key(name));
        assert_eq!(names, ["Ana", "ángel", "Łukasz", "Ñandú", "Nora", "Zoë", "渡辺"]);
        assert_eq!(search_key("  O’Brien-Śmigły  "), "obriensmigly");
        assert_eq!(search_key("Øyvind Strauß"), "oyvind strauss");
        assert_eq!(search_key("Inés VILLALBA"), "ines villalba");
    }
}
