//! Texts in files that spreadsheets open: none of them is taken for a formula, and each comes back as it was.

/// A text that no spreadsheet takes for a formula (OWASP, "CSV Injection"): such a text gets an apostrophe in front, and
/// so does one that already begins with apostrophes before such a text, so that [`read_back`] finds every text again.
#[must_use]
pub fn inert(text: &str) -> String {
    if is_formula(text.trim_start_matches('\'')) { format!("'{text}") } else { text.to_owned() }
}

/// The text that [`inert`] made safe.
#[must_use]
pub fn read_back(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_formula(rest.trim_start_matches('\'')) => rest,
        _ => cell,
    }
}

fn is_formula(text: &str) -> bool {
    let first = text.trim_start().chars().next();
    first.is_some_and(|c| "=+-@＝＋－＠".contains(c)) || text.starts_with(['\t', '\r', '\n'])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_name_is_never_a_formula() {
        assert_eq!(inert("=HYPERLINK(\"https://example.org\")"), "'=HYPERLINK(\"https://example.org\")");
        assert_eq!(inert("  +1 Club"), "'  +1 Club");
        assert_eq!(inert("@home"), "'@home");
        assert_eq!(inert("Ana-María = Ruiz"), "Ana-María = Ruiz");
        assert_eq!(inert("'t Hooft"), "'t Hooft");
        assert_eq!(inert(""), "");
    }

    proptest! {
        #[test]
        fn every_text_comes_back(text in "['=+ @a-]{0,6}|\\PC{0,12}") {
            let cell = inert(&text);
            prop_assert!(!is_formula(&cell));
            prop_assert_eq!(read_back(&cell), text);
        }
    }
}
