//! Everything that is held of a member, in parts that are tables: for that member's own eyes, and as files to take out.
//! What is secret even to them (the hash of a password, of a session, of a link) is told by its dates alone.

mod acts;
mod correct;
mod delegations;
mod entry;
mod meetings;
mod sharing;

use domain::members::power::Power;
use domain::{Day, Moment};

use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;

pub(super) use correct::entry_of;
pub use correct::{correct_own, seen_entry};

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
    /// What became of a contest, or of an objection.
    Ruling,
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
    /// What became of a paper ballot.
    Paper,
    /// How somebody takes part in a meeting.
    Manner,
    /// How often a digest is wanted.
    Digest,
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

/// Whose data is told, and when.
struct Whose {
    id: MemberId,
    number: i64,
    now: Moment,
}

/// A kind of part: a table, its columns, and where its rows are read.
#[derive(Debug, Clone, Copy)]
pub struct OwnTable {
    /// The name.
    pub name: &'static str,
    /// The names of the columns.
    pub columns: &'static [&'static str],
    /// Reads the rows, each with a value for each column.
    read: fn(&mut DbConn, &Whose) -> Result<Rows, StoreError>,
}

/// The rows of a part.
type Rows = Vec<Vec<OwnValue>>;

const fn table(
    name: &'static str,
    columns: &'static [&'static str],
    read: fn(&mut DbConn, &Whose) -> Result<Rows, StoreError>,
) -> OwnTable {
    OwnTable { name, columns, read }
}

/// Every part, in the order in which they are told.
pub const OWN_PARTS: &[OwnTable] = &[
    table(
        "entry",
        &["number", "name", "kind", "class", "status", "joined_on", "email", "language", "entered_at"],
        |conn, who| entry::entry(conn, &who.id),
    ),
    table(
        "particulars",
        &["postal_address", "telephone", "born_on", "registration", "legal_form", "seat"],
        |conn, who| entry::particulars(conn, &who.id),
    ),
    table("people", &["name", "role", "email", "from", "until", "evidence"], |conn, who| entry::people(conn, &who.id)),
    table("statuses", &["from", "class", "status", "authority", "reason"], |conn, who| entry::statuses(conn, &who.id)),
    table("roles", &["role", "from", "until"], |conn, who| entry::roles(conn, &who.id)),
    table("circles", &["circle", "from", "until"], |conn, who| entry::circles(conn, &who.id)),
    table("responsibilities", &["machine", "area"], |conn, who| entry::responsibilities(conn, &who.id)),
    table("charges", &["period", "due_on", "amount"], |conn, who| acts::charges(conn, &who.id)),
    table("payments", &["payment", "received_on", "amount", "method", "reference", "reversed"], |conn, who| {
        acts::payments(conn, &who.id)
    }),
    table("readings", &["service", "measure", "day", "quantity", "made_at", "struck_at", "reason"], |conn, who| {
        acts::readings(conn, &who.id)
    }),
    table("listings", &["pool", "place", "from", "until"], |conn, who| sharing::listings(conn, &who.id)),
    table("portions", &["pool", "period", "days", "used", "reserved", "place", "amount", "reversed"], |conn, who| {
        sharing::portions(conn, &who.id)
    }),
    table("rolls", &["decision", "votes", "voted_secretly"], |conn, who| acts::rolls(conn, &who.id)),
    table("objections", &["decision", "text", "made_at", "reply", "replied_at", "ruling", "ruled_at"], |conn, who| {
        acts::objections(conn, &who.id)
    }),
    table("votes", &["decision", "choice", "reason", "cast_at"], |conn, who| acts::votes(conn, &who.id)),
    table("papers", &["decision", "paper", "sheets", "paper_state"], |conn, who| acts::papers(conn, &who.id)),
    table("proposals", &["decision", "title", "made_at"], |conn, who| acts::proposals(conn, &who.id)),
    table("comments", &["decision", "text", "made_at"], |conn, who| acts::comments(conn, &who.id)),
    table("summaries", &["decision", "language", "text", "made_at"], |conn, who| acts::summaries(conn, &who.id)),
    table("candidacies", &["decision", "text", "made_at", "withdrawn_at", "lapsed_at"], |conn, who| {
        acts::candidacies(conn, &who.id)
    }),
    table("contests", &["decision", "text", "made_at", "ruling", "reason"], |conn, who| acts::contests(conn, &who.id)),
    table("delegations", &["giver", "delegate", "covers", "made_at", "revoked_at"], |conn, who| {
        delegations::delegations(conn, &who.id)
    }),
    table("carried", &["decision", "delegate", "carrier"], |conn, who| delegations::carried(conn, &who.id)),
    table("told", &["meeting", "turn", "served_at", "letter_at", "sent_at", "dropped_at"], |conn, who| {
        meetings::told(conn, &who.id)
    }),
    table("presences", &["meeting", "manner", "arrived_at", "left_at"], |conn, who| meetings::presences(conn, &who.id)),
    table("proxies", &["meeting", "giver", "holder", "made_at", "revoked_at"], |conn, who| {
        meetings::proxies(conn, &who.id)
    }),
    table("minuted", &["meeting", "item", "text", "made_at", "struck_at"], |conn, who| {
        meetings::minuted(conn, &who.id)
    }),
    table("drafts", &["agreement", "draft", "revision", "made_at"], |conn, who| acts::drafts(conn, &who.id)),
    table("events", &["made_at", "action", "subject", "actor"], |conn, who| acts::events(conn, who.number)),
    table("access", &["access", "made_at", "used_at", "expires_at"], |conn, who| entry::access(conn, &who.id, who.now)),
    table("tokens", &["token", "name", "scopes", "made_at", "used_at", "expires_at", "revoked_at"], |conn, who| {
        entry::tokens(conn, &who.id)
    }),
    table("calendars", &["made_at", "revoked_at"], |conn, who| entry::calendars(conn, &who.id)),
    table("notices", &["digest", "reminders", "made_at"], |conn, who| entry::notices(conn, &who.id)),
    table("files", &["file", "made_at", "expires_at"], |conn, who| entry::files(conn, &who.id)),
    table("letters", &["letter", "address", "made_at", "sent_at"], |conn, who| entry::letters(conn, &who.id)),
    table("attempts", &["made_at", "network"], |conn, who| entry::attempts(conn, &who.id, who.number)),
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
        let whose = Whose { id: member.id, number: member.number, now };
        let mut parts = Vec::with_capacity(OWN_PARTS.len());
        for &OwnTable { name, columns, read } in OWN_PARTS {
            parts.push(OwnPart { name, columns, rows: read(conn, &whose)? });
        }
        Ok(OwnData { number: whose.number, parts })
    })
    .await
}
