//! What is held of a member for few eyes: a row of its own, that can be erased by itself. The log knows it by a digest alone,
//! salted by the row, so that nobody can guess a date of birth from it.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::Day;
use domain::agreements::clauses::hash;
use domain::members::particulars::Particulars;
use domain::members::status::MemberNumber;
use serde_json::json;

use crate::audit::Event;
use crate::conn::DbConn;
use crate::dialect::VALUES_AT_ONCE;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::member_particulars;
use crate::tx::Tx;

/// A row without its key and its salt.
pub(super) type Row = (Option<String>, Option<String>, Option<Day>, Option<String>, Option<String>, Option<String>);

/// Its columns.
pub(super) const COLUMNS: (
    member_particulars::postal_address,
    member_particulars::telephone,
    member_particulars::born_on,
    member_particulars::registration,
    member_particulars::legal_form,
    member_particulars::seat,
) = (
    member_particulars::postal_address,
    member_particulars::telephone,
    member_particulars::born_on,
    member_particulars::registration,
    member_particulars::legal_form,
    member_particulars::seat,
);

/// What a row holds.
pub(super) fn of_row((postal_address, telephone, born_on, registration, legal_form, seat): Row) -> Particulars {
    Particulars { postal_address, telephone, born_on, registration, legal_form, seat }
}

/// The particulars of a member; empty where nothing is held.
pub(super) fn particulars_of(conn: &mut DbConn, member: &MemberId) -> Result<Particulars, StoreError> {
    let row: Option<Row> = member_particulars::table.find(member).select(COLUMNS).first(conn).optional()?;
    Ok(row.map(of_row).unwrap_or_default())
}

/// The particulars of some members; none of those of whom nothing is held.
pub(super) fn particulars_of_all(
    conn: &mut DbConn,
    members: &[MemberId],
) -> Result<HashMap<MemberId, Particulars>, StoreError> {
    let mut found = HashMap::new();
    for members in members.chunks(VALUES_AT_ONCE) {
        let rows: Vec<(MemberId, Row)> = member_particulars::table
            .filter(member_particulars::member_id.eq_any(members))
            .select((member_particulars::member_id, COLUMNS))
            .load(conn)?;
        found.extend(rows.into_iter().map(|(id, row)| (id, of_row(row))));
    }
    Ok(found)
}

/// What the log holds of particulars: a hash by which they can be compared as long as their row is there.
pub(super) fn particulars_digest(number: i64, salt: &str, held: &Particulars) -> String {
    let born_on = held.born_on.map(|day| day.to_string());
    let all = json!([
        MemberNumber(number).to_string(),
        salt,
        held.postal_address,
        held.telephone,
        born_on,
        held.registration,
        held.legal_form,
        held.seat,
    ]);
    hash(&all.to_string())
}

impl Tx<'_> {
    /// Puts particulars in place of those that are held; a row of nothing is taken away.
    pub(super) fn set_particulars(
        &mut self,
        id: &MemberId,
        number: i64,
        particulars: &Particulars,
    ) -> Result<(), StoreError> {
        diesel::delete(member_particulars::table.find(id)).execute(self.conn)?;
        let salt = format!("{:032x}", rand::random::<u128>());
        let digest = (!particulars.is_empty()).then(|| particulars_digest(number, &salt, particulars));
        if digest.is_some() {
            diesel::insert_into(member_particulars::table)
                .values((
                    member_particulars::member_id.eq(id),
                    member_particulars::postal_address.eq(particulars.postal_address.as_deref()),
                    member_particulars::telephone.eq(particulars.telephone.as_deref()),
                    member_particulars::born_on.eq(particulars.born_on),
                    member_particulars::registration.eq(particulars.registration.as_deref()),
                    member_particulars::legal_form.eq(particulars.legal_form.as_deref()),
                    member_particulars::seat.eq(particulars.seat.as_deref()),
                    member_particulars::salt.eq(salt),
                ))
                .execute(self.conn)?;
        }
        let payload = json!({ "digest": digest });
        self.record(Event::new("members.particulars.set", MemberNumber(number).to_string(), payload))?;
        Ok(())
    }
}
