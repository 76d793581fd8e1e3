//! By what a decision was annulled, for whatever tells what came of it.

/// By what a decision was annulled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Annulment {
    /// By another decision, of this number, which reversed what it did.
    ByDecision(i64),
    /// By a contest of its result that was upheld before it had any effect.
    Contested,
}
