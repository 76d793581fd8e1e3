//! Adding and ending costs. A cost is never changed: it is ended, and another begins.

use diesel::prelude::*;
use domain::infrastructure::{
    Basis, COSTS_MAX, CostInput, CostLine, Kind, check_cost, check_last_day, check_overlap, check_there,
};
use domain::language::Language;
use domain::validation::Refusal;

use super::stock::Cost;
use crate::act::Act;
use crate::db::Db;
use crate::error::CommandError;
use crate::ids::ThingId;
use crate::schema::costs;
use crate::time::stored;
use crate::tx::Tx;

/// Adds a cost to a site, a machine or a service; its number. `reader` is the language whose decimal marks are written.
///
/// # Errors
/// Not found, forbidden, what is wrong with the input, or the database fails.
pub async fn add_cost(
    db: &Db,
    act: &Act,
    kind: Kind,
    slug: String,
    input: CostInput,
    reader: Language,
) -> Result<i64, CommandError> {
    db.command(act, "infrastructure.add_cost", move |tx| {
        let stock = tx.inventory_to_keep()?;
        let costs = stock.costs(kind, &slug).ok_or(CommandError::NotFound)?;
        let id = stock.id(kind, &slug).ok_or(CommandError::NotFound)?;
        let line = check_cost(&input, tx.community.currency, reader)?;
        if costs.len() >= COSTS_MAX {
            return Err(Refusal::new("error-costs-many").with("most", COSTS_MAX).into());
        }
        let inventory = stock.inventory();
        let thing = inventory.find(kind, &slug).ok_or(CommandError::NotFound)?;
        check_there(&line, thing.places.first().map(|place| place.from), thing.retired_on)?;
        check_overlap(&line, &costs.iter().map(Cost::line).collect::<Vec<_>>())?;
        let number = costs.iter().map(|cost| cost.number).max().unwrap_or(0) + 1;
        tx.insert_cost(kind, id, number, &line)?;
        tx.record_thing("infrastructure.cost.added", kind, &slug)?;
        Ok(number)
    })
    .await
}

/// Ends a cost on a last day; the day before its first strikes it out. The last day may be changed while no other cost of
/// the name stands in the way.
///
/// # Errors
/// Not found, forbidden, what is wrong with the day, or the database fails.
pub async fn end_cost(
    db: &Db,
    act: &Act,
    kind: Kind,
    slug: String,
    number: i64,
    last_day: String,
) -> Result<(), CommandError> {
    db.command(act, "infrastructure.end_cost", move |tx| {
        let stock = tx.inventory_to_keep()?;
        let all = stock.costs(kind, &slug).ok_or(CommandError::NotFound)?;
        let id = stock.id(kind, &slug).ok_or(CommandError::NotFound)?.as_str();
        let cost = all.iter().find(|cost| cost.number == number).ok_or(CommandError::NotFound)?;
        let until = check_last_day(&last_day, cost.from)?;
        let others: Vec<_> = all.iter().filter(|other| other.number != number).map(Cost::line).collect();
        let ended = CostLine { until: Some(until), ..cost.line() };
        check_overlap(&ended, &others).map_err(|error| error.refusal.at("last_day"))?;
        let numbered = costs::table.filter(costs::number.eq(number)).into_boxed();
        let row = match kind {
            Kind::Asset => numbered.filter(costs::asset_id.eq(id)),
            Kind::Site => numbered.filter(costs::site_id.eq(id)),
            _ => numbered.filter(costs::service_id.eq(id)),
        };
        let row: String = row.select(costs::id).first(tx.conn)?;
        diesel::update(costs::table.find(row)).set(costs::valid_until.eq(until)).execute(tx.conn)?;
        tx.record_thing("infrastructure.cost.ended", kind, &slug)
    })
    .await
}

impl Tx<'_> {
    fn insert_cost(&mut self, kind: Kind, id: &ThingId, number: i64, line: &CostLine) -> Result<(), CommandError> {
        let (amount, life, power) = match line.basis {
            Basis::Monthly { amount_minor } | Basis::Yearly { amount_minor } => (Some(amount_minor), None, None),
            Basis::Purchase { price_minor, life_months } => (Some(price_minor), Some(i64::from(life_months)), None),
            Basis::Power { watts, tariff } => (None, None, Some((watts, tariff.millionths()))),
        };
        let of = |wanted: Kind| (kind == wanted).then_some(id.as_str());
        diesel::insert_into(costs::table)
            .values((
                costs::id.eq(self.fresh()),
                costs::asset_id.eq(of(Kind::Asset)),
                costs::service_id.eq(of(Kind::Service)),
                costs::site_id.eq(of(Kind::Site)),
                costs::number.eq(number),
                costs::name.eq(&line.name),
                costs::basis.eq(line.basis.kind().as_str()),
                costs::amount_minor.eq(amount),
                costs::life_months.eq(life),
                costs::watts.eq(power.map(|(watts, _)| watts)),
                costs::tariff_millionths.eq(power.map(|(_, tariff)| tariff)),
                costs::valid_from.eq(line.from),
                costs::valid_until.eq(line.until),
                costs::recorded_at.eq(stored(self.now)),
            ))
            .execute(self.conn)?;
        Ok(())
    }
}
