//! In which characters a file is written: by its mark, as UTF-16 where zeros give that away, as UTF-8 where all of it is, as
//! Windows-1252 otherwise.

use std::io::{self, Read};

use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How many bytes are decoded at once.
const CHUNK: usize = 16 * 1024;

/// Of so many bytes one at least is zero where a table is in UTF-16: the other halves of its separators, digits and ends of lines.
const ZEROS_AMONG: u64 = 16;

/// Looks at a file's bytes as they come, to say in which characters it is written.
#[derive(Debug, Default)]
pub struct EncodingGuess {
    /// The first bytes, up to the longest mark.
    first: Vec<u8>,
    /// The last bytes, where a character of UTF-8 is not over.
    rest: Vec<u8>,
    /// Whether something is not UTF-8.
    broken: bool,
    /// How many bytes there were.
    length: u64,
    /// How many of them were zero at even and at odd places.
    zeros: [u64; 2],
}

impl EncodingGuess {
    /// Looks at the next bytes.
    pub fn look(&mut self, bytes: &[u8]) {
        let missing = 3_usize.saturating_sub(self.first.len());
        self.first.extend(bytes.iter().take(missing));
        for byte in bytes {
            let [even, odd] = &mut self.zeros;
            *(if self.length.is_multiple_of(2) { even } else { odd }) += u64::from(*byte == 0);
            self.length += 1;
        }
        if self.broken {
            return;
        }
        self.rest.extend_from_slice(bytes);
        match std::str::from_utf8(&self.rest) {
            Ok(_) => self.rest.clear(),
            Err(error) if error.error_len().is_none() => drop(self.rest.drain(..error.valid_up_to())),
            Err(_) => {
                self.broken = true;
                self.rest = Vec::new();
            }
        }
    }

    /// The encoding, once every byte was looked at.
    #[must_use]
    pub fn encoding(&self) -> &'static Encoding {
        match Encoding::for_bom(&self.first) {
            Some((encoding, _)) => encoding,
            None if self.zeros.iter().sum::<u64>() * ZEROS_AMONG > self.length => {
                let [even, odd] = self.zeros;
                if odd >= even { UTF_16LE } else { UTF_16BE }
            }
            None if self.broken || !self.rest.is_empty() => WINDOWS_1252,
            None => UTF_8,
        }
    }
}

/// A file as UTF-8, without its mark; what cannot be read becomes U+FFFD. No more than the decoding of a chunk is held.
pub struct Decoded<R> {
    source: R,
    decoder: Decoder,
    text: Vec<u8>,
    given: usize,
    ended: bool,
}

impl<R: Read> Decoded<R> {
    /// Reads a source that is written in an encoding.
    pub fn new(source: R, encoding: &'static Encoding) -> Self {
        let decoder = encoding.new_decoder_with_bom_removal();
        Self { source, decoder, text: Vec::new(), given: 0, ended: false }
    }

    fn decode(&mut self) -> io::Result<()> {
        let mut bytes = vec![0; CHUNK];
        let count = self.source.read(&mut bytes)?;
        self.ended = count == 0;
        let mut bytes = bytes.get(..count).unwrap_or_default();
        self.text.clear();
        self.given = 0;
        loop {
            let mut text = vec![0; CHUNK * 3 + 16];
            let (result, read, written, _) = self.decoder.decode_to_utf8(bytes, &mut text, self.ended);
            self.text.extend(text.iter().take(written));
            bytes = bytes.get(read..).unwrap_or_default();
            if result == CoderResult::InputEmpty {
                return Ok(());
            }
        }
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.given == self.text.len() && !self.ended {
            self.decode()?;
        }
        let left = self.text.get(self.given..).unwrap_or_default();
        let count = left.len().min(into.len());
        for (to, from) in into.iter_mut().zip(left) {
            *to = *from;
        }
        self.given += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8], at_once: usize) -> String {
        let mut guess = EncodingGuess::default();
        bytes.chunks(at_once).for_each(|chunk| guess.look(chunk));
        let mut text = String::new();
        Decoded::new(bytes, guess.encoding()).read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn a_file_is_read_in_the_characters_it_is_written_in() {
        let text = "name;año\nنور;Łódź 渡辺\n";
        let utf16 = |order: fn(u16) -> [u8; 2]| -> Vec<u8> {
            std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(order).collect()
        };
        let marked: Vec<u8> = [b"\xef\xbb\xbf", text.as_bytes()].concat();
        let bare = |order: fn(u16) -> [u8; 2]| -> Vec<u8> { utf16(order).split_off(2) };
        let files = [
            bare(u16::to_le_bytes),
            bare(u16::to_be_bytes),
            text.as_bytes().to_vec(),
            marked,
            utf16(u16::to_le_bytes),
            utf16(u16::to_be_bytes),
        ];
        for file in files {
            for at_once in [1, 2, 5, 4096] {
                assert_eq!(read(&file, at_once), text);
            }
        }
        assert_eq!(read(b"Jos\xe9 \x80", 4), "José €");
        assert_eq!(read(b"", 1), "");
        assert_eq!(read(b"one stray zero\0 in a text", 3), "one stray zero\0 in a text");
    }
}
