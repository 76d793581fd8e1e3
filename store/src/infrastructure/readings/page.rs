//! What the pages of a measure show: a month of it, and the readings of that month.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::calendar::Month;
use domain::members::power::Power;
use domain::sharing::QuantitySum;

use super::holder::Holder;
use super::measure::{Measure, measure, measured};
use super::used::{Used, used};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::schema::{circles, members};

/// How many holders a page shows.
pub const HOLDERS_PAGE_LENGTH: usize = 100;

/// A month of a measure, as the viewer may see it.
#[derive(Debug, Clone)]
pub struct MeasureMonth {
    /// The measure.
    pub measure: Measure,
    /// Whether the viewer sees what every member used; else their own and that of circles.
    pub sees_all: bool,
    /// What is seen on this page.
    pub lines: Vec<UsedLine>,
    /// Of how many lines.
    pub lines_all: usize,
    /// What everybody used, whoever may see whom.
    pub total: QuantitySum,
    /// How many hold something.
    pub holders: usize,
    /// How many of them have no reading in the month.
    pub missing: usize,
}

/// What a holder used in a month, with the holder's name.
#[derive(Debug, Clone)]
pub struct UsedLine {
    /// What was used.
    pub used: Used,
    /// The name of the member or the circle.
    pub name: String,
}

/// Whether a viewer sees what each member used: who keeps the inventory, and who accounts by it.
#[must_use]
pub fn sees_all(viewer: &Viewer) -> bool {
    viewer.may(Power::KeepInventory) || viewer.may(Power::ReadTreasury)
}

/// A month of a measure; `page` counts from one.
///
/// # Errors
/// Not found; if the viewer may not read the inventory; or the database fails.
pub async fn measure_month(
    db: &Db,
    viewer: &Viewer,
    service: &str,
    slug: &str,
    month: Month,
    page: usize,
) -> Result<MeasureMonth, CommandError> {
    let skipped = page.max(1).saturating_sub(1).saturating_mul(HOLDERS_PAGE_LENGTH);
    measure_use(db, viewer, (service, slug), month, skipped, HOLDERS_PAGE_LENGTH).await
}

/// As [`measure_month`], of a service's measure so many holders after some others.
///
/// # Errors
/// As [`measure_month`].
pub async fn measure_use(
    db: &Db,
    viewer: &Viewer,
    (service, slug): (&str, &str),
    month: Month,
    skipped: usize,
    length: usize,
) -> Result<MeasureMonth, CommandError> {
    viewer.require(Power::ReadInventory)?;
    let (service, slug, sees_all) = (service.to_owned(), slug.to_owned(), sees_all(viewer));
    let own = viewer.member.as_ref().map(|member| member.number);
    db.read(move |conn| {
        measured(conn, &service)?;
        let measure = measure(conn, &service, &slug)?;
        let all = used(conn, measure.id.as_str(), month)?;
        let total: QuantitySum = all.iter().map(|used| used.quantity).sum();
        let (holders, missing) = (all.len(), all.iter().filter(|used| used.missing).count());
        let seen = |used: &Used| match &used.holder {
            Holder::Member { number, .. } => sees_all || own == Some(*number),
            Holder::Circle { .. } => true,
        };
        let lines: Vec<Used> = all.into_iter().filter(seen).collect();
        let lines_all = lines.len();
        let lines = named(conn, lines.into_iter().skip(skipped).take(length).collect())?;
        Ok(MeasureMonth { measure, sees_all, lines, lines_all, total, holders, missing })
    })
    .await
}

fn named(conn: &mut DbConn, lines: Vec<Used>) -> Result<Vec<UsedLine>, StoreError> {
    let names = names(conn, lines.iter().map(|line| &line.holder))?;
    let named = |used: Used| UsedLine { name: names.get(&used.holder).cloned().unwrap_or_default(), used };
    Ok(lines.into_iter().map(named).collect())
}

/// The names of some holders: those of a page.
pub(super) fn names<'a>(
    conn: &mut DbConn,
    holders: impl Iterator<Item = &'a Holder>,
) -> Result<HashMap<Holder, String>, StoreError> {
    let holders: Vec<&Holder> = holders.collect();
    let numbers = holders.iter().filter_map(|holder| match holder {
        Holder::Member { number, .. } => Some(*number),
        Holder::Circle { .. } => None,
    });
    let of_members: HashMap<i64, String> = members::table
        .filter(members::number.eq_any(numbers.collect::<Vec<_>>()))
        .select((members::number, members::name))
        .load::<(i64, String)>(conn)?
        .into_iter()
        .collect();
    let of_circles: HashMap<String, String> =
        circles::table.select((circles::slug, circles::name)).load::<(String, String)>(conn)?.into_iter().collect();
    let name = |holder: &Holder| match holder {
        Holder::Member { number, .. } => of_members.get(number).cloned(),
        Holder::Circle { slug, .. } => of_circles.get(slug).cloned(),
    };
    Ok(holders.into_iter().map(|holder| (holder.clone(), name(holder).unwrap_or_default())).collect())
}
