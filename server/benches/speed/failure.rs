//! What stops a measurement: a sentence for the person at the terminal.

/// Any error, as it came.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// The result of whatever may fail.
pub type Result<T> = std::result::Result<T, Failure>;
