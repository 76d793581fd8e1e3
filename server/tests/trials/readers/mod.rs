//! Readers of files that people bring along, given what nobody means to write: ballots as BLT, JSON and CSV with every method that
//! counts them, registers of members, readings. None of them panics, takes memory without bound, or names a line that there is not.
//!
//! A small corpus is kept in `corpus/`; files are made of it by changes that a seed says. `ACEQUIA_FUZZ_SECONDS` says how long, and
//! `ACEQUIA_FUZZ_SEED` repeats what was found: it is printed.

mod ballots;
mod lines;
mod mutator;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use domain::language::Language;
use domain::validation::Refusal;

use mutator::Mutator;

/// How long it lasts where nobody says otherwise.
const SECONDS: u64 = 3;
/// How much more the process may hold at its peak than before, in KiB: files are small.
const GROWTH_KIB_MAX: u64 = 256 * 1024;

#[test]
fn no_file_makes_a_reader_panic_or_name_a_line_that_there_is_not() {
    let told = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
    let seconds = told("ACEQUIA_FUZZ_SECONDS").unwrap_or(SECONDS);
    let began = Instant::now();
    let seed = told("ACEQUIA_FUZZ_SEED").unwrap_or(if seconds == SECONDS { 1 } else { u64::from(std::process::id()) });
    let corpus = corpus();
    let before = peak_kib();
    let (mut mutator, mut files) = (Mutator::new(seed), 0_u64);
    for (_, file) in &corpus {
        try_all(file, seed);
    }
    while began.elapsed() < Duration::from_secs(seconds) {
        let file = mutator.mutated(&corpus);
        try_all(&file, seed);
        files += 1;
    }
    eprintln!("{files} files were read in {seconds} s, by the seed {seed}.");
    assert!(files > 100, "only {files} files were read");
    if let (Some(before), Some(after)) = (before, peak_kib()) {
        assert!(after < before + GROWTH_KIB_MAX, "from {before} to {after} KiB, by the seed {seed}");
    }
}

/// The kept files, each with its name.
fn corpus() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/trials/corpus");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let named = files.iter().map(|path| path.file_name().unwrap().to_string_lossy().into_owned());
    let corpus: Vec<_> = named.zip(files.iter().map(|path| std::fs::read(path).unwrap())).collect();
    assert!(corpus.len() > 7, "the corpus is not there");
    corpus
}

/// Gives a file to every reader.
fn try_all(file: &[u8], seed: u64) {
    let tried = catch_unwind(AssertUnwindSafe(|| {
        ballots::read(&String::from_utf8_lossy(file));
        lines::read(file);
    }));
    if tried.is_err() {
        panic!("by the seed {seed}, of a file of {} bytes:\n{}", file.len(), file.escape_ascii());
    }
}

/// A refusal names a line of the file, or the one behind its last, and has its sentence.
fn check_told(line: Option<usize>, refusal: &Refusal, text: &str) {
    let lines = text.split(['\n', '\r']).count() + 1;
    assert!(line.is_none_or(|line| (1..=lines).contains(&line)), "line {line:?} of {lines}: {refusal:?}");
    let sentence = app::i18n::refusal_in(Language::En, chrono_tz::Tz::UTC, refusal);
    assert!(!sentence.contains("error-"), "{refusal:?}: {sentence}");
}

/// The most memory that this process has held, where the system tells.
fn peak_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
