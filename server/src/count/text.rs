//! The text of a file of ballot papers, in whatever characters it is written: spreadsheets save tables as Windows-1252 or UTF-16, too.

use std::io::Read;
use std::path::Path;

use domain::file::{Decoded, EncodingGuess};

/// How many bytes are looked at at once.
const CHUNK: usize = 64 * 1024;

/// Why a file has no text.
#[derive(Debug)]
pub(super) enum Unread {
    /// It cannot be opened, or be read to its end.
    Io(std::io::Error),
    /// On this line, from 1, something is no character.
    Torn(usize),
}

impl From<std::io::Error> for Unread {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}

/// What a file holds, or standard input where a dash stands for it.
///
/// # Errors
/// Where it cannot be read, or something on a line is no character.
pub(super) fn text_of(path: &Path, mut input: impl Read) -> Result<String, Unread> {
    if path != Path::new("-") {
        return decoded(std::fs::read(path)?);
    }
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes)?;
    decoded(bytes)
}

fn decoded(bytes: Vec<u8>) -> Result<String, Unread> {
    let bytes = match String::from_utf8(bytes) {
        Ok(text) if !text.as_bytes().contains(&0) => return Ok(text),
        // Half of the bytes of UTF-16 may be zeros, which are characters of UTF-8, too.
        Ok(text) => text.into_bytes(),
        Err(error) => error.into_bytes(),
    };
    let mut guess = EncodingGuess::default();
    bytes.chunks(CHUNK).for_each(|chunk| guess.look(chunk));
    let encoding = guess.encoding();
    let is_utf8 = encoding.name() == "UTF-8" || is_torn_utf8(&bytes, encoding.name());
    if is_utf8 {
        return String::from_utf8(bytes).map_err(|error| {
            let until = error.utf8_error().valid_up_to();
            Unread::Torn(line_after(error.as_bytes().get(..until).unwrap_or_default()))
        });
    }
    let mut text = String::new();
    Decoded::new(bytes.as_slice(), encoding).read_to_string(&mut text)?;
    match text.split_once(char::REPLACEMENT_CHARACTER) {
        Some((before, _)) => Err(Unread::Torn(line_after(before.as_bytes()))),
        None => Ok(text),
    }
}

/// Whether what is taken for Windows-1252, since it is not UTF-8 throughout, is UTF-8 all the same: some of its letters are, and nobody
/// writes these one after the other in Windows-1252.
fn is_torn_utf8(bytes: &[u8], taken_for: &str) -> bool {
    taken_for == "windows-1252" && bytes.utf8_chunks().any(|chunk| !chunk.valid().is_ascii())
}

/// The line, from 1, that comes after these bytes.
fn line_after(bytes: &[u8]) -> usize {
    1 + bytes.iter().filter(|byte| **byte == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "papers,Íñigo,Ana\n3,1,2\n2,,1\n";

    fn read(bytes: &[u8]) -> Result<String, usize> {
        text_of(Path::new("-"), bytes).map_err(|unread| match unread {
            Unread::Torn(line) => line,
            Unread::Io(error) => panic!("{error}"),
        })
    }

    #[test]
    fn a_table_is_read_as_spreadsheets_save_it() {
        assert_eq!(read(TABLE.as_bytes()).unwrap(), TABLE);
        let ansi: Vec<u8> = TABLE.chars().map(|one| u8::try_from(u32::from(one)).unwrap()).collect();
        assert_eq!(read(&ansi).unwrap(), TABLE);
        let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        assert_eq!(read(&wide(&format!("\u{feff}{TABLE}"))).unwrap(), TABLE);
        assert_eq!(read(&wide(TABLE)).unwrap(), TABLE);
    }

    #[test]
    fn a_torn_character_is_told_with_its_line() {
        let torn = [TABLE.as_bytes(), b"1,\xc3,\n"].concat();
        assert_eq!(read(&torn), Err(4));
        let marked = [b"\xef\xbb\xbfpapers,Ana\n\n1,\xf1\n".as_slice(), TABLE.as_bytes()].concat();
        assert_eq!(read(&marked), Err(3));
        let mut wide: Vec<u8> = "\u{feff}papers,Ana\n1,".encode_utf16().flat_map(u16::to_le_bytes).collect();
        wide.extend([0x00, 0xd8, 0x0a, 0x00]);
        assert_eq!(read(&wide), Err(2));
    }
}
