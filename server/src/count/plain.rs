//! Text of a file as a terminal may show it: what would steer the terminal, or turn the order of what is read, is written out.

/// A text in which control characters and those that set the direction of writing stand as `\u{1b}` does.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.chars() {
        if steers(character) {
            plain.extend(character.escape_unicode());
        } else {
            plain.push(character);
        }
    }
    plain
}

/// Whether a terminal does something else than show it; the marks of direction are those of Unicode Standard Annex 9, and line and
/// paragraph separators break a line.
fn steers(character: char) -> bool {
    let of_direction = matches!(
        character,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    );
    character.is_control() || of_direction
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn what_steers_a_terminal_is_written_out() {
        assert_eq!(plain("A\u{1b}[2J\0\u{202e}b\n"), "A\\u{1b}[2J\\u{0}\\u{202e}b\\u{a}");
        assert_eq!(plain("Zoë, José «ñ» 李"), "Zoë, José «ñ» 李");
    }
}
