//! Payments in the order of their numbers.

use diesel::prelude::*;
use domain::Day;
use domain::members::power::Power;
use domain::treasury::payment::Method;

use crate::act::Viewer;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::schema::{members, payments};

/// A payment in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentLine {
    /// The number, as in `P-9`.
    pub number: i64,
    /// The number of the member who paid.
    pub member: i64,
    /// The day on which it arrived.
    pub received_on: Day,
    /// The amount in minor units.
    pub amount_minor: i64,
    /// How it arrived.
    pub method: Method,
    /// What the payer wrote with it.
    pub reference: String,
    /// Whether it was reversed, so that it counts for nothing.
    pub reversed: bool,
}

/// The payments with a number below `before`, the latest first, `most` at most: of one member or of all; the viewer's own
/// alone for those who may not read the treasury.
///
/// # Errors
/// If the viewer may not read an account, or asks for somebody else's and may not read the treasury.
pub async fn payments_before(
    db: &Db,
    viewer: &Viewer,
    member: Option<i64>,
    before: i64,
    most: i64,
) -> Result<Vec<PaymentLine>, CommandError> {
    viewer.require(Power::ReadOwnAccount)?;
    let own = viewer.member.as_ref().map(|own| own.number);
    if member.is_some() && member != own {
        viewer.require(Power::ReadTreasury)?;
    }
    // Nobody has the number 0.
    let member = if viewer.may(Power::ReadTreasury) { member } else { Some(own.unwrap_or(0)) };
    db.read(move |conn| {
        let mut query = payments::table
            .inner_join(members::table.on(payments::member_id.eq(members::id)))
            .filter(payments::number.lt(before))
            .into_boxed();
        if let Some(member) = member {
            query = query.filter(members::number.eq(member));
        }
        type Row = (i64, i64, Day, i64, String, String, Option<String>);
        let rows: Vec<Row> = query
            .order(payments::number.desc())
            .limit(most)
            .select((
                payments::number,
                members::number,
                payments::received_on,
                payments::amount_minor,
                payments::method,
                payments::reference,
                payments::reversal_entry_id,
            ))
            .load(conn)?;
        let line = |(number, member, received_on, amount_minor, method, reference, reversal): Row| {
            let corrupt = |_| StoreError::Corrupt(format!("the method of P-{number}"));
            let method = method.parse().map_err(corrupt)?;
            Ok(PaymentLine {
                number,
                member,
                received_on,
                amount_minor,
                method,
                reference,
                reversed: reversal.is_some(),
            })
        };
        rows.into_iter().map(line).collect()
    })
    .await
}
