//! Where a quotation mark was opened that is not closed yet.

/// Within what the last byte stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Within {
    /// Before the first byte of a cell.
    Begin,
    /// A cell without marks.
    Plain,
    /// Between two marks.
    Marks,
    /// Behind a mark that closes, or doubles.
    Closing,
}

/// Follows a file byte by byte, as a reader of such files does: a mark opens where a cell begins, and nowhere else.
#[derive(Debug)]
pub(super) struct Quotes {
    delimiter: u8,
    within: Within,
    line: u64,
    opened: u64,
}

impl Quotes {
    pub(super) fn new(delimiter: u8) -> Self {
        Self { delimiter, within: Within::Begin, line: 1, opened: 0 }
    }

    /// Follows the next byte; lines end with a line feed.
    pub(super) fn follow(&mut self, byte: u8) {
        self.within = match (self.within, byte) {
            (Within::Begin, b'"') => {
                self.opened = self.line;
                Within::Marks
            }
            (Within::Marks, b'"') => Within::Closing,
            (Within::Marks, _) | (Within::Closing, b'"') => Within::Marks,
            (_, b'\n') => Within::Begin,
            (_, byte) if byte == self.delimiter => Within::Begin,
            _ => Within::Plain,
        };
        self.line += u64::from(byte == b'\n');
    }

    /// The line on which the mark was opened that is open now.
    pub(super) fn open(&self) -> Option<u64> {
        (self.within == Within::Marks).then_some(self.opened)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_open_until_it_is_closed() {
        let open = |text: &str| {
            let mut quotes = Quotes::new(b';');
            text.bytes().for_each(|byte| quotes.follow(byte));
            quotes.open()
        };
        assert_eq!(open("name;note\n\"Ana\";\"a\"\"b\nc\"\n"), None);
        assert_eq!(open("name;note\n\"Ana\nRuiz\";x\nBo;\"never\nclosed;x\n"), Some(4));
        assert_eq!(open("6\" nails;x\n"), None);
    }
}
