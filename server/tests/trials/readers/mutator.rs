//! Files made of other files by changes that a seed says, so that what was found is found again.

/// The longest file that is made, in bytes.
const BYTES_MAX: usize = 4 * 1024;
/// How many changes a file gets at most.
const CHANGES_MAX: u64 = 6;

/// What readers stumble over.
const WORDS: &[&str] = &[
    "0",
    "1",
    "-1",
    "00",
    "1e9",
    "0.5",
    "4294967295",
    "4294967296",
    "18446744073709551615",
    "18446744073709551616",
    "99999",
    "1000",
    "1001",
    "65535",
    "65536",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    ",",
    ";",
    "\t",
    "\"",
    "\"\"",
    "'",
    "=",
    "#",
    " 0\n",
    "-2",
    "x",
    "[",
    "]",
    "{",
    "}",
    "[[",
    ":",
    "null",
    "true",
    "papers",
    "papers,",
    "costs_minor",
    "\u{feff}",
    "\0",
    "é",
    "\u{202e}",
    "𝟙",
    "(",
    ")",
    "1=2",
    "=1",
    "{\"candidates\": 2, \"ballots\": []}",
    "31.02.2026",
    "2026-13-01",
];

/// Changes files; the numbers are those of SplitMix64 (Steele, Lea and Flood, 2014).
pub struct Mutator(u64);

impl Mutator {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below another, or zero.
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end.max(1)).unwrap()).unwrap()
    }

    /// A part of so many bytes: where it begins and ends.
    fn part(&mut self, length: usize) -> std::ops::Range<usize> {
        let (one, other) = (self.below(length + 1), self.below(length + 1));
        // Mostly short: a long one leaves nothing of the file.
        let end = if self.below(4) == 0 { one.max(other) } else { (one.min(other) + self.below(8)).min(length) };
        one.min(other)..end
    }

    /// A file of the corpus with some changes.
    pub fn mutated(&mut self, corpus: &[(String, Vec<u8>)]) -> Vec<u8> {
        let mut file = corpus[self.below(corpus.len())].1.clone();
        for _ in 0..=self.next() % CHANGES_MAX {
            self.change(&mut file, corpus);
            file.truncate(BYTES_MAX);
        }
        file
    }

    fn change(&mut self, file: &mut Vec<u8>, corpus: &[(String, Vec<u8>)]) {
        let part = self.part(file.len());
        match self.below(8) {
            0 => drop(file.drain(part)),
            1 => {
                let again = file[part.clone()].to_vec();
                file.splice(part.end..part.end, again);
            }
            2 => {
                let other = &corpus[self.below(corpus.len())].1;
                let theirs = self.part(other.len());
                file.splice(part, other[theirs].iter().copied());
            }
            3 => file.truncate(part.start),
            4 if !file.is_empty() => {
                let place = self.below(file.len());
                file[place] = u8::try_from(self.below(256)).unwrap();
            }
            5 => self.renumber(file),
            6 => {
                let mut lines: Vec<Vec<u8>> = file.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
                let (one, other) = (self.below(lines.len()), self.below(lines.len()));
                if !lines.is_empty() {
                    lines.swap(one, other);
                }
                *file = lines.concat();
            }
            _ => {
                let word = WORDS[self.below(WORDS.len())];
                file.splice(part, word.bytes());
            }
        }
    }

    /// Puts another number in the place of one.
    fn renumber(&mut self, file: &mut Vec<u8>) {
        let from = self.below(file.len());
        let Some(begin) = (from..file.len()).find(|place| file[*place].is_ascii_digit()) else { return };
        let end = (begin..file.len()).find(|place| !file[*place].is_ascii_digit()).unwrap_or(file.len());
        let number = if self.below(2) == 0 { self.next() } else { u64::try_from(self.below(12)).unwrap() };
        file.splice(begin..end, number.to_string().into_bytes());
    }
}
