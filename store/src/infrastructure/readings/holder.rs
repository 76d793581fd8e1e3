//! Whose use is read: members and circles, since when and until when.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::Day;
use domain::infrastructure::{Belonging, HolderName};
use domain::members::status::{MemberNumber, Status};
use domain::text::slug as slug_of;
use domain::validation::Refusal;
use serde_json::{Value, json};

use crate::circles::closed;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::{CircleId, MemberId};
use crate::schema::{circles, member_statuses, members};

/// How many identifiers are asked for at once.
const CHUNK: usize = 500;

/// Whose use it is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Holder {
    /// A member.
    Member {
        /// The number, as in `M-17`.
        number: i64,
        /// The identifier.
        id: MemberId,
    },
    /// A circle.
    Circle {
        /// The address part.
        slug: String,
        /// The identifier.
        id: CircleId,
    },
}

impl Holder {
    /// As the log and a file name it: a member's number or a circle's address part.
    #[must_use]
    pub fn short_name(&self) -> String {
        match self {
            Self::Member { number, .. } => MemberNumber(*number).to_string(),
            Self::Circle { slug, .. } => slug.clone(),
        }
    }

    /// The identifiers of the member and of the circle, of which one is there.
    pub(super) fn ids(&self) -> (Option<&MemberId>, Option<&CircleId>) {
        match self {
            Self::Member { id, .. } => (Some(id), None),
            Self::Circle { id, .. } => (None, Some(id)),
        }
    }

    /// As events hold it.
    pub(super) fn recorded(&self) -> Value {
        match self {
            Self::Member { number, .. } => json!(number),
            Self::Circle { slug, .. } => json!(slug),
        }
    }
}

/// Of a row that joins members and circles: whose it is.
pub(super) fn holder_of(
    member: Option<(MemberId, i64)>,
    circle: Option<(CircleId, String)>,
) -> Result<Holder, StoreError> {
    match (member, circle) {
        (Some((id, number)), _) => Ok(Holder::Member { number, id }),
        (None, Some((id, slug))) => Ok(Holder::Circle { slug, id }),
        (None, None) => Err(StoreError::Corrupt("a reading of nobody".to_owned())),
    }
}

/// Everybody whom some names name, with the time in which they belong.
pub(super) struct Found {
    members: HashMap<i64, (MemberId, Belonging)>,
    circles: Vec<(CircleId, String, String, Belonging)>,
}

impl Found {
    /// Looks for them.
    pub(super) fn load(conn: &mut DbConn, names: &[&HolderName]) -> Result<Self, StoreError> {
        let mut numbers: Vec<i64> = Vec::new();
        let mut named = false;
        for name in names {
            match name {
                HolderName::Member(number) => numbers.push(*number),
                HolderName::Circle(_) => named = true,
            }
        }
        numbers.sort_unstable();
        numbers.dedup();
        let mut found = HashMap::with_capacity(numbers.len());
        for numbers in numbers.chunks(CHUNK) {
            found.extend(members_numbered(conn, numbers)?);
        }
        let circles = if named { circles_with_days(conn)? } else { Vec::new() };
        Ok(Self { members: found, circles })
    }

    /// Whom a name names, and since when and until when.
    ///
    /// # Errors
    /// `error-member-unknown` or `error-keeper-unknown`.
    pub(super) fn find(&self, name: &HolderName) -> Result<(Holder, Belonging), Refusal> {
        match name {
            HolderName::Member(number) => match self.members.get(number) {
                Some((id, belonging)) => Ok((Holder::Member { number: *number, id: id.clone() }, *belonging)),
                None => Err(Refusal::new("error-member-unknown").with("number", MemberNumber(*number).to_string())),
            },
            HolderName::Circle(name) => {
                let part = slug_of(name);
                let meant = |(_, slug, called, _): &&(CircleId, String, String, Belonging)| {
                    *slug == part || slug == name || called.to_lowercase() == name.to_lowercase()
                };
                let (id, slug, _, belonging) = self
                    .circles
                    .iter()
                    .find(meant)
                    .ok_or_else(|| Refusal::new("error-keeper-unknown").with("name", name.clone()))?;
                Ok((Holder::Circle { slug: slug.clone(), id: id.clone() }, *belonging))
            }
        }
    }
}

/// Every circle, with its address part, its name, and since when and until when there is it.
fn circles_with_days(conn: &mut DbConn) -> Result<Vec<(CircleId, String, String, Belonging)>, StoreError> {
    let rows: Vec<(CircleId, String, String, Day)> = circles::table
        .order(circles::slug)
        .select((circles::id, circles::slug, circles::name, circles::valid_from))
        .load(conn)?;
    let closed = closed(conn)?;
    let with_days = |(id, slug, name, from): (CircleId, String, String, Day)| {
        let belonging = Belonging { from: Some(from), until: closed.get(&id).copied() };
        (id, slug, name, belonging)
    };
    Ok(rows.into_iter().map(with_days).collect())
}

type Numbered = (i64, (MemberId, Belonging));

fn members_numbered(conn: &mut DbConn, numbers: &[i64]) -> Result<Vec<Numbered>, StoreError> {
    let rows: Vec<(MemberId, i64, Option<Day>)> = members::table
        .filter(members::number.eq_any(numbers))
        .select((members::id, members::number, members::joined_on))
        .load(conn)?;
    let statuses: Vec<(MemberId, String, Day)> = member_statuses::table
        .inner_join(members::table)
        .filter(members::number.eq_any(numbers))
        .order((member_statuses::valid_from, member_statuses::recorded_at, member_statuses::id))
        .select((member_statuses::member_id, member_statuses::status, member_statuses::valid_from))
        .load(conn)?;
    let gone = gone_since(statuses)?;
    let numbered = |(id, number, from): (MemberId, i64, Option<Day>)| {
        let until = gone.get(&id).copied();
        (number, (id, Belonging { from, until }))
    };
    Ok(rows.into_iter().map(numbered).collect())
}

/// The first day without each member who has left and not come back.
pub(super) fn departures(conn: &mut DbConn) -> Result<HashMap<MemberId, Day>, StoreError> {
    let still = [Status::Applicant, Status::Active, Status::OnLeave, Status::Suspended].map(Status::as_str);
    let statuses: Vec<(MemberId, String, Day)> = member_statuses::table
        .inner_join(members::table)
        .filter(members::status.ne_all(still))
        .order((member_statuses::valid_from, member_statuses::recorded_at, member_statuses::id))
        .select((member_statuses::member_id, member_statuses::status, member_statuses::valid_from))
        .load(conn)?;
    gone_since(statuses)
}

/// Of the statuses of members, the earliest first: since when those who left are gone.
fn gone_since(statuses: Vec<(MemberId, String, Day)>) -> Result<HashMap<MemberId, Day>, StoreError> {
    let mut gone = HashMap::new();
    for (id, status, from) in statuses {
        let status: Status = status.parse().map_err(|_| StoreError::Corrupt(format!("the status {status}")))?;
        if status.may_act() || status == Status::Applicant {
            gone.remove(&id);
        } else {
            gone.entry(id).or_insert(from);
        }
    }
    Ok(gone)
}
