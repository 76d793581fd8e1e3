//! What a vote waits for before it may open.

use crate::members::status::named;

named! {
    /// What a vote waits for before it may open, though its discussion is over.
    OpeningWaits {
        /// A summary of the discussion.
        Summary = "summary",
        /// That somebody reviews the summary.
        Review = "review",
        /// That its provisional roll is drawn.
        Roll = "roll",
        /// The end of the time for objections to its provisional roll.
        Objections = "objections",
        /// Rulings on objections to its provisional roll.
        Rulings = "rulings",
        /// A meeting, in which alone it may open.
        Meeting = "meeting",
        /// More voters of a class: it is secret, each class counts by itself, and one has fewer than the floor of the turnout.
        Class = "class",
    }
}
