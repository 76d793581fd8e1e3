//! Writes that go on until they are stopped, and what each was answered.

use std::sync::atomic::{AtomicBool, Ordering};

/// What became of the writes of one sender.
#[derive(Debug, Default)]
pub struct Sent {
    /// The names of those that were acknowledged.
    pub acknowledged: Vec<String>,
    /// The names of those that were refused, with the status and what was said.
    pub refused: Vec<(String, u16, String)>,
    /// The name of the last one, where the server died over it.
    pub unanswered: Option<String>,
}

impl Sent {
    /// Adds what another sender sent.
    pub fn add(&mut self, other: Self) {
        self.acknowledged.extend(other.acknowledged);
        self.refused.extend(other.refused);
    }
}

/// Sends one write after another until it is over, there is nothing more to send, or the server no longer answers. A write
/// gives its name and its answer.
pub fn keep_sending(over: &AtomicBool, mut write: impl FnMut() -> Option<(String, Option<(u16, String)>)>) -> Sent {
    let mut sent = Sent::default();
    while !over.load(Ordering::Relaxed) && sent.unanswered.is_none() {
        match write() {
            Some((name, Some((201, _)))) => sent.acknowledged.push(name),
            Some((name, Some((status, said)))) => sent.refused.push((name, status, said)),
            Some((name, None)) => sent.unanswered = Some(name),
            None => break,
        }
    }
    sent
}
