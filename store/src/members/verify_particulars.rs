//! Comparing what is held of members for few eyes with the digest that the log recorded last.

use diesel::prelude::*;
use domain::members::status::MemberNumber;

use super::particulars::{COLUMNS, Row, of_row, particulars_digest};
use super::verify_names::last;
use crate::audit::Verification;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{member_particulars, members};

/// Compares particulars with the log.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let mut set = last(conn, &["members.particulars.set"])?;
    let rows: Vec<(i64, String, Row)> = member_particulars::table
        .inner_join(members::table)
        .order(members::number)
        .select((members::number, member_particulars::salt, COLUMNS))
        .load(conn)?;
    for (number, salt, row) in rows {
        let member = MemberNumber(number).to_string();
        let digest = particulars_digest(number, &salt, &of_row(row));
        let recorded = set.remove(&member);
        if !recorded.is_some_and(|event| event.is_erased() || event.text("digest") == digest) {
            verification.find("member_particulars", member, "what is held is not what the log recorded");
        }
    }
    let mut gone: Vec<_> = set.into_iter().filter(|(_, event)| !event.text("digest").is_empty()).collect();
    gone.sort_by(|one, other| one.0.cmp(&other.0));
    for (member, _) in gone {
        verification.find("member_particulars", member, "what the log recorded is gone");
    }
    Ok(())
}
