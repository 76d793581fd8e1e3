//! Text of a file as a terminal may show it: what would steer the terminal, or turn the order of what is read, is written out.

use domain::validation::{Arg, Refusal};

/// How many characters of a text a message repeats.
const REPEATED_MAX: usize = 60;

/// A refusal that repeats of each text no more than a reader needs to find it: a word of a file may be as long as the file.
pub(super) fn shortened(refusal: &Refusal) -> Refusal {
    let mut refusal = refusal.clone();
    for (_, arg) in &mut refusal.args {
        if let Arg::Text(text) = arg {
            let end = text.char_indices().nth(REPEATED_MAX).map(|(at, _)| at);
            if let Some(end) = end {
                text.truncate(end);
                text.push('…');
            }
        }
    }
    refusal
}

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
