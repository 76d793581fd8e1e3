//! Everything that is held of a member, in parts that are tables: for that member's own eyes, and as files to take out.
//! What is secret even to them (the hash of a password, of a session, of a link) is told by its dates alone.

mod acts;
mod correct;
mod entry;
mod sharing;

use domain::members::power::Power;
use domain::{Day, Moment};

use crate::act::Viewer;
use crate::db::Db;
use crate::error::CommandError;

pub use correct::correct_own;
pub(super) use correct::entry_of;

/// How many rows of a part are read, the newest first.
const ROWS_MAX: i64 = 10_000;

/// A value that is held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OwnValue {
    /// Nothing.
    Nothing,
    /// A text, as it was written, or a short name such as `D-42`.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A day.
    Day(Day),
    /// A moment.
    Moment(Moment),
    /// Money in minor units of the community's currency.
    Minor(i64),
    /// A word of the software's own.
    Word(Words, String),
}

impl OwnValue {
    fn text(text: Option<String>) -> Self {
        text.map_or(Self::Nothing, Self::Text)
    }

    fn day(day: Option<Day>) -> Self {
        day.map_or(Self::Nothing, Self::Day)
    }

    fn moment(stored: Option<chrono::NaiveDateTime>) -> Self {
        stored.map_or(Self::Nothing, |stored| Self::Moment(crate::time::moment(stored)))
    }
}

/// What a word is one of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Words {
    /// Where a member stands.
    Status,
    /// Person or organisation.
    Kind,
    /// A role.
    Role,
    /// What a person is to a membership.
    PersonRole,
    /// A language's tag.
    Language,
    /// What was voted.
    Choice,
    /// How a payment arrived.
    Method,
    /// What a link or a letter is for.
    Purpose,
    /// What is to be answered for.
    Area,
    /// What happened.
    Action,
    /// Yes or no.
    Answer,
    /// What something rests on, other than a decision or a role.
    Authority,
}

/// A part of what is held: a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnPart {
    /// The name, one of those in [`OWN_PARTS`].
    pub name: &'static str,
    /// The names of the columns.
    pub columns: &'static [&'static str],
    /// The rows, each with a value for each column.
    pub rows: Vec<Vec<OwnValue>>,
}

/// Every part with its columns, in the order in which they are told.
pub const OWN_PARTS: [(&str, &[&str]); 23] = [
    ("entry", &["number", "name", "kind", "class", "status", "joined_on", "email", "language", "entered_at"]),
    ("particulars", &["postal_address", "telephone", "born_on", "registration", "legal_form", "seat"]),
    ("people", &["name", "role", "email", "from", "until", "evidence"]),
    ("statuses", &["from", "class", "status", "authority", "reason"]),
    ("roles", &["role", "from", "until"]),
    ("circles", &["circle", "from", "until"]),
    ("responsibilities", &["machine", "area"]),
    ("charges", &["period", "due_on", "amount"]),
    ("payments", &["payment", "received_on", "amount", "method", "reference", "reversed"]),
    ("readings", &["service", "measure", "day", "quantity", "made_at", "struck_at", "reason"]),
    ("listings", &["pool", "place", "from", "until"]),
    ("portions", &["pool", "period", "days", "used", "reserved", "place", "amount", "reversed"]),
    ("rolls", &["decision", "votes"]),
    ("votes", &["decision", "choice", "reason", "cast_at"]),
    ("proposals", &["decision", "title", "made_at"]),
    ("comments", &["decision", "text", "made_at"]),
    ("drafts", &["agreement", "draft", "revision", "made_at"]),
    ("events", &["made_at", "action", "subject", "actor"]),
    ("access", &["access", "made_at", "used_at", "expires_at"]),
    ("tokens", &["token", "name", "scopes", "made_at", "used_at", "expires_at", "revoked_at"]),
    ("files", &["file", "made_at", "expires_at"]),
    ("letters", &["letter", "address", "made_at", "sent_at"]),
    ("attempts", &["made_at", "network"]),
];

/// Everything that is held of a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnData {
    /// The member's number.
    pub number: i64,
    /// The parts, in the order of [`OWN_PARTS`].
    pub parts: Vec<OwnPart>,
}

/// Everything that is held of whoever looks.
///
/// # Errors
/// Forbidden to anybody but a member, or the database fails.
pub async fn own_data(db: &Db, viewer: &Viewer, now: Moment) -> Result<OwnData, CommandError> {
    viewer.require(Power::KeepOwnData)?;
    let member = viewer.member.clone().ok_or(CommandError::Forbidden(Power::KeepOwnData))?;
    db.read(move |conn| {
        let (id, number) = (&member.id, member.number);
        let rows = [
            entry::entry(conn, id)?,
            entry::particulars(conn, id)?,
            entry::people(conn, id)?,
            entry::statuses(conn, id)?,
            entry::roles(conn, id)?,
            entry::circles(conn, id)?,
            entry::responsibilities(conn, id)?,
            acts::charges(conn, id)?,
            acts::payments(conn, id)?,
            acts::readings(conn, id)?,
            sharing::listings(conn, id)?,
            sharing::portions(conn, id)?,
            acts::rolls(conn, id)?,
            acts::votes(conn, id)?,
            acts::proposals(conn, id)?,
            acts::comments(conn, id)?,
            acts::drafts(conn, id)?,
            acts::events(conn, number)?,
            entry::access(conn, id, now)?,
            entry::tokens(conn, id)?,
            entry::files(conn, id)?,
            entry::letters(conn, id)?,
            entry::attempts(conn, id, number)?,
        ];
        let parts = OWN_PARTS.into_iter().zip(rows).map(|((name, columns), rows)| OwnPart { name, columns, rows });
        Ok(OwnData { number, parts: parts.collect() })
    })
    .await
}

/// The rows of a part.
type Rows = Vec<Vec<OwnValue>>;
