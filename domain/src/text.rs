//! What people type: trimmed, bounded, and free of characters that no database or page can hold.

use std::num::IntErrorKind;

use crate::validation::Refusal;

/// The longest name, in characters.
pub const NAME_LENGTH_MAX: usize = 300;
/// The longest title, in characters.
pub const TITLE_LENGTH_MAX: usize = 200;
/// The longest comment, reason or mandate, in characters.
pub const NOTE_LENGTH_MAX: usize = 10_000;
/// The longest document, in characters.
pub const DOCUMENT_LENGTH_MAX: usize = 400_000;

/// One line of text: trimmed, at least one and at most `length_max` characters, no control characters.
///
/// # Errors
/// `error-required`, `error-characters` or `error-too-long`.
pub fn line(raw: &str, length_max: usize) -> Result<String, Refusal> {
    let value = raw.trim();
    if !has_visible(value) {
        return Err(Refusal::new("error-required"));
    }
    optional_line(value, length_max)
}

/// As [`line`], but nothing at all is accepted too.
///
/// # Errors
/// `error-characters` or `error-too-long`.
pub fn optional_line(raw: &str, length_max: usize) -> Result<String, Refusal> {
    let value = raw.trim();
    if value.chars().any(|c| c.is_control() || turns_the_line(c)) {
        return Err(Refusal::new("error-characters"));
    }
    within(value, length_max)
}

/// A whole number from `least` to `most`, as typed.
///
/// # Errors
/// `error-required` for nothing; `error-whole` for what is none; `error-range` (arguments `least`, `most`) outside of the bounds,
/// however many digits it has, or `error-range-one` (argument `most`) where they leave a single number.
pub fn whole(raw: &str, least: i64, most: i64) -> Result<i64, Refusal> {
    let text = raw.trim();
    if text.is_empty() {
        return Err(Refusal::new("error-required"));
    }
    let number = match text.parse::<i64>() {
        Ok(number) => Some(number),
        Err(error) if matches!(error.kind(), IntErrorKind::PosOverflow | IntErrorKind::NegOverflow) => None,
        Err(_) => return Err(Refusal::new("error-whole")),
    };
    number.filter(|number| (least..=most).contains(number)).ok_or_else(|| {
        if least == most {
            Refusal::new("error-range-one").with("most", most)
        } else {
            Refusal::new("error-range").with("least", least).with("most", most)
        }
    })
}

/// Whether anything of a text would be seen.
fn has_visible(text: &str) -> bool {
    let unseen = |c: char| {
        let ignorable = matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}');
        c.is_whitespace() || c.is_control() || ignorable
    };
    !text.chars().all(unseen)
}

/// Whether a character turns the direction of what follows, also beyond the text that it stands in. Scripts that are
/// written from the right need none of these.
fn turns_the_line(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Several lines of text with unified line ends, at least one visible character.
///
/// # Errors
/// `error-required`, `error-characters` or `error-too-long`.
pub fn block(raw: &str, length_max: usize) -> Result<String, Refusal> {
    // What holds nothing but a forbidden character is told so.
    if !has_visible(raw) && !raw.contains('\0') {
        return Err(Refusal::new("error-required"));
    }
    optional_block(raw, length_max)
}

/// As [`block`], but nothing at all is accepted too.
///
/// # Errors
/// `error-characters` or `error-too-long`.
pub fn optional_block(raw: &str, length_max: usize) -> Result<String, Refusal> {
    let value = unified_lines(raw);
    if value.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
        return Err(Refusal::new("error-characters"));
    }
    within(value.trim(), length_max)
}

/// Browsers send CR LF; stored text has LF alone.
#[must_use]
pub fn unified_lines(raw: &str) -> String {
    raw.replace("\r\n", "\n").replace('\r', "\n")
}

fn within(value: &str, length_max: usize) -> Result<String, Refusal> {
    let length = value.chars().count();
    if length > length_max {
        return Err(Refusal::new("error-too-long").with("most", length_max).with("length", length));
    }
    Ok(value.to_owned())
}

/// An address part made of a name: lower-case letters and digits with single hyphens, at most 60 characters.
/// Letters outside ASCII are dropped; where nothing is left the result is empty.
#[must_use]
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            'á' | 'à' | 'ä' | 'â' | 'ã' => slug.push('a'),
            'é' | 'è' | 'ë' | 'ê' => slug.push('e'),
            'í' | 'ì' | 'ï' | 'î' => slug.push('i'),
            'ó' | 'ò' | 'ö' | 'ô' | 'õ' => slug.push('o'),
            'ú' | 'ù' | 'ü' | 'û' => slug.push('u'),
            'ñ' => slug.push('n'),
            'ç' => slug.push('c'),
            _ if !slug.ends_with('-') && !slug.is_empty() => slug.push('-'),
            _ => {}
        }
        if slug.len() >= 60 {
            break;
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// The number in a short name, from 1 on: `D-42`, `d42` or `42` for the letter `D`. None for anything else.
#[must_use]
pub fn short_number(name: &str, letter: char) -> Option<i64> {
    let name = name.trim();
    let digits = match name.strip_prefix([letter, letter.to_ascii_lowercase()]) {
        Some(rest) => rest.strip_prefix('-').unwrap_or(rest),
        None => name,
    };
    let plain = digits.chars().all(|c| c.is_ascii_digit());
    digits.parse().ok().filter(|number| plain && *number > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_outside_of_its_bounds_is_told_the_bounds_however_long_it_is() {
        let key = |raw: &str| whole(raw, 1, 12).map_err(|refusal| refusal.key);
        assert_eq!((key(" 12 "), key(""), key("one")), (Ok(12), Err("error-required"), Err("error-whole")));
        for wrong in ["0", "13", "99999999999999999999", "-99999999999999999999"] {
            assert_eq!(key(wrong), Err("error-range"), "{wrong}");
        }
        let only = Refusal::new("error-range-one").with("most", 1_i64);
        assert_eq!(whole("2", 1, 1), Err(only));
    }

    #[test]
    fn a_null_character_is_refused_and_any_script_is_kept() {
        assert_eq!(line("a\u{0}b", 10).unwrap_err().key, "error-characters");
        for unseen in ["", " \u{200b}\u{200b} ", "\u{2060}", "\u{feff}\u{3164}"] {
            assert_eq!(line(unseen, 10).unwrap_err().key, "error-required", "{unseen:?}");
        }
        assert_eq!(line("ab\u{202e}cd", 10).unwrap_err().key, "error-characters");
        for name in ["ናርዶስ ተስፋዬ", "渡辺 純", "نور حداد", "O’Brien-Śmigły"] {
            assert_eq!(line(name, NAME_LENGTH_MAX).unwrap(), name);
        }
        assert_eq!(line(&"ñ".repeat(300), NAME_LENGTH_MAX).unwrap().chars().count(), 300);
        assert_eq!(line(&"ñ".repeat(301), NAME_LENGTH_MAX).unwrap_err().key, "error-too-long");
    }

    #[test]
    fn a_short_name_is_a_letter_and_a_number() {
        for name in ["D-42", "d42", " 42 "] {
            assert_eq!(short_number(name, 'D'), Some(42), "{name}");
        }
        for name in ["", "D", "D-", "-42", "D--42", "DD42", "+42", "M-42", "0", "99999999999999999999"] {
            assert_eq!(short_number(name, 'D'), None, "{name}");
        }
    }

    #[test]
    fn slugs_are_plain() {
        assert_eq!(slug("  Código de conducta, 2ª parte "), "codigo-de-conducta-2-parte");
        assert_eq!(slug("渡辺"), "");
    }
}
