//! What people type to say who they are: a member's number or an address of mail, which members may share.

use diesel::prelude::*;
use domain::agreements::clauses::hash;
use domain::members::status::{MemberNumber, Status};

use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::members;

/// How many members an address may serve to sign in by; the others use their number.
pub(super) const SHARED_MAX: usize = 5;

/// Who somebody says they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Identifier {
    /// A member's number.
    Number(i64),
    /// An address as typed, or anything else.
    Address(String),
}

impl Identifier {
    /// Reads what was typed.
    pub(super) fn read(typed: &str) -> Self {
        typed.parse().map_or_else(|()| Self::Address(typed.trim().to_owned()), |MemberNumber(n)| Self::Number(n))
    }

    /// The name under which attempts are counted. What is no number is hashed: people type all kinds of things.
    pub(super) fn account(&self) -> String {
        match self {
            Self::Number(number) => MemberNumber(*number).to_string(),
            Self::Address(typed) => hash(&typed.to_lowercase()),
        }
    }
}

/// The members of an identifier who may sign in, in the order of their numbers, at most [`SHARED_MAX`].
pub(super) fn members_of(conn: &mut DbConn, identifier: &Identifier) -> Result<Vec<MemberId>, StoreError> {
    let mut query = members::table.select(members::id).into_boxed();
    query = match identifier {
        Identifier::Number(number) => query.filter(members::number.eq(*number)),
        Identifier::Address(typed) => query.filter(members::email.eq_any(spellings(typed))),
    };
    let may_act = Status::ALL.iter().filter(|status| status.may_act()).map(|status| status.as_str());
    let most = i64::try_from(SHARED_MAX).unwrap_or(i64::MAX);
    let found = query
        .filter(members::status.eq_any(may_act.collect::<Vec<_>>()))
        .order(members::number)
        .limit(most)
        .load(conn)?;
    Ok(found)
}

/// How an address may be stored: with the host in lower case, or all of it (telephones write a capital first).
fn spellings(typed: &str) -> Vec<String> {
    let host_lowered = match typed.rsplit_once('@') {
        Some((local, host)) => format!("{local}@{}", host.to_lowercase()),
        None => return Vec::new(),
    };
    vec![host_lowered, typed.to_lowercase()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_people_say_it() {
        assert_eq!(Identifier::read(" m-17 "), Identifier::Number(17));
        assert_eq!(Identifier::read("17"), Identifier::Number(17));
        assert_eq!(Identifier::read("ines@example.org"), Identifier::Address("ines@example.org".into()));
        assert_eq!(Identifier::read("17").account(), "M-17");
        assert!(!Identifier::read("Hunter2").account().contains("unter"));
    }
}
