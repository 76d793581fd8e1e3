//! What does not travel in an archive. Everything else does, so that a new table is never left behind by mistake: passwords as
//! hashes, invitations by the hash of what was sent, the log with its seals.

/// The tables whose rows stay behind, each for its reason:
///
/// - `sessions`: whoever is signed in here is not signed in elsewhere.
/// - `sign_in_attempts`: counted against guessing at this server, with addresses that are nobody else's business.
/// - `setup_tokens`: open an empty database, not a community.
/// - `leases`: held by the servers of this database.
/// - `outbox`: letters hold links that sign their reader in, and two servers would send each letter twice. Invitations
///   that have gone out keep working, since they are held by the hash of their link. Of notices of meetings there travels when a letter was
///   written (`meeting_notices.letter_at`), and whether it went out (`sent_at`): one that waited here is not written again elsewhere, as it would
///   come twice if this server still sends it. Whoever moves a community lets what waits go out before.
/// - `answers`: the answers to forms, which may hold such links, too. A form that was sent before a move is taken as new
///   when it is sent again after it. What programs were answered travels ([`only_with`]).
/// - `member_imports`: files that somebody is about to read in here, for a day.
/// - `heartbeats` and `outages`: when servers of this database were at work, and when they were away.
/// - `dropped_letters`: how many letters the mail server here did not take.
/// - `notice_secrets`: whoever has it stops the mail of any member. Another is made with the first letter that is sent elsewhere; the addresses
///   in letters that went out from here serve here.
/// - `uncleared_boxes`: what is still to be cleared away in the files of this database; another's never held it.
pub const TABLES_THAT_STAY: [&str; 12] = [
    "member_imports",
    "sessions",
    "sign_in_attempts",
    "setup_tokens",
    "leases",
    "outbox",
    "answers",
    "heartbeats",
    "outages",
    "dropped_letters",
    "notice_secrets",
    "uncleared_boxes",
];

/// The column in which a row of such a table must have a value to travel all the same. What a program wrote by its own key
/// has a hash of the request, and its answer opens nothing: the same request after a move, or after a backup was restored, is
/// answered as before, so that nothing is paid twice.
pub(super) fn only_with(table: &str) -> Option<&'static str> {
    (table == "answers").then_some("request_hash")
}

/// Whether all rows of a table travel.
pub(super) fn travels(table: &str) -> bool {
    !TABLES_THAT_STAY.contains(&table)
}
