//! What a spreadsheet does with a cell.

/// A text that no spreadsheet takes for a formula (OWASP, "CSV Injection").
#[must_use]
pub fn inert(text: &str) -> String {
    let first = text.trim_start().chars().next();
    let formula = first.is_some_and(|c| "=+-@＝＋－＠".contains(c)) || text.starts_with(['\t', '\r', '\n']);
    if formula { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::inert;

    #[test]
    fn a_name_is_never_a_formula() {
        assert_eq!(inert("=HYPERLINK(\"https://example.org\")"), "'=HYPERLINK(\"https://example.org\")");
        assert_eq!(inert("  +1 Club"), "'  +1 Club");
        assert_eq!(inert("@home"), "'@home");
        assert_eq!(inert("Ana-María = Ruiz"), "Ana-María = Ruiz");
        assert_eq!(inert(""), "");
    }
}
