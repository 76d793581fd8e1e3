//! How readings stand among those that are there: the same rules for one that is typed and for a file of them.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::Day;
use domain::calendar::day_of;
use domain::infrastructure::{HolderName, Reading, Span, Standing, check_among};
use domain::sharing::Quantity;
use domain::validation::FieldError;

use super::holder::{Found, Holder};
use super::measure::{Measure, Measured};
use crate::conn::DbConn;
use crate::error::{CommandError, StoreError};
use crate::ids::{CircleId, MeasureId, MemberId};
use crate::schema::readings;
use crate::tx::Tx;

/// How many holders' readings are asked for at once.
const CHUNK: usize = 500;

/// What becomes of a reading.
pub(super) type Judged = Result<(Holder, Standing), FieldError>;

/// The readings of holders that are not struck out, the earliest first.
type Held = HashMap<Holder, Vec<Reading>>;

impl Tx<'_> {
    /// Judges readings of one measure, whatever their order: each beside those of the table and those before it in time.
    /// The answers are in the order of what was asked.
    pub(super) fn judge_readings(
        &mut self,
        service: &Measured,
        measure: &Measure,
        claims: &[(HolderName, Reading)],
    ) -> Result<Vec<Judged>, CommandError> {
        let span = Span {
            today: self.today,
            founded_on: day_of(self.community.founded_at, self.community.time_zone),
            service_from: service.from,
            service_until: service.until,
            measure_until: measure.retired_on,
        };
        let found = Found::load(self.conn, &claims.iter().map(|(name, _)| name).collect::<Vec<_>>())?;
        let placed: Vec<Result<Holder, FieldError>> = claims
            .iter()
            .map(|(name, reading)| {
                let (holder, belonging) = found.find(name).map_err(|refusal| refusal.at("holder"))?;
                span.check(reading.day, belonging).map(|()| holder)
            })
            .collect();
        let mut held = held(self.conn, &measure.id, placed.iter().flatten())?;
        let mut order: Vec<usize> = (0..claims.len()).collect();
        order.sort_by_key(|at| claims.get(*at).map(|(_, reading)| reading.day));
        let mut judged: Vec<(usize, Judged)> = Vec::with_capacity(claims.len());
        for at in order {
            let Some((holder, (_, reading))) = placed.get(at).zip(claims.get(at)) else { continue };
            let outcome = holder.clone().and_then(|holder| {
                let others = held.entry(holder.clone()).or_default();
                let standing = check_among(measure.way, reading, others)?;
                if standing == Standing::New {
                    others.insert(others.partition_point(|other| other.day < reading.day), *reading);
                }
                Ok((holder, standing))
            });
            judged.push((at, outcome));
        }
        judged.sort_by_key(|(at, _)| *at);
        Ok(judged.into_iter().map(|(_, outcome)| outcome).collect())
    }
}

type Row<Id> = (Option<Id>, Day, i64, bool);

/// What the table holds of some holders.
pub(super) fn held<'a>(
    conn: &mut DbConn,
    measure: &MeasureId,
    holders: impl Iterator<Item = &'a Holder>,
) -> Result<Held, StoreError> {
    let mut held: Held = holders.map(|holder| (holder.clone(), Vec::new())).collect();
    let (mut members, mut circles) = (HashMap::new(), HashMap::new());
    for holder in held.keys() {
        match holder {
            Holder::Member { id, .. } => drop(members.insert(id.clone(), holder.clone())),
            Holder::Circle { id, .. } => drop(circles.insert(id.clone(), holder.clone())),
        }
    }
    let live = || readings::table.filter(readings::measure_id.eq(measure)).filter(readings::struck_at.is_null());
    let columns = (readings::day, readings::quantity_millionths, readings::is_reset);
    for ids in members.keys().collect::<Vec<_>>().chunks(CHUNK) {
        let these = live().filter(readings::member_id.eq_any(ids.iter().map(|id| id.as_str()))).order(readings::day);
        let rows: Vec<Row<MemberId>> =
            these.select((readings::member_id, columns.0, columns.1, columns.2)).load(conn)?;
        keep(rows, &members, &mut held)?;
    }
    for ids in circles.keys().collect::<Vec<_>>().chunks(CHUNK) {
        let these = live().filter(readings::circle_id.eq_any(ids.iter().map(|id| id.as_str()))).order(readings::day);
        let rows: Vec<Row<CircleId>> =
            these.select((readings::circle_id, columns.0, columns.1, columns.2)).load(conn)?;
        keep(rows, &circles, &mut held)?;
    }
    Ok(held)
}

fn keep<Id: std::hash::Hash + Eq>(
    rows: Vec<Row<Id>>,
    holders: &HashMap<Id, Holder>,
    held: &mut Held,
) -> Result<(), StoreError> {
    for (id, day, millionths, reset) in rows {
        let of = id.and_then(|id| holders.get(&id)).and_then(|holder| held.get_mut(holder));
        if let Some(of) = of {
            of.push(Reading { day, quantity: quantity(millionths)?, reset });
        }
    }
    Ok(())
}

/// A quantity as the table holds it.
pub(super) fn quantity(millionths: i64) -> Result<Quantity, StoreError> {
    let corrupt = || StoreError::Corrupt(format!("a reading of {millionths} millionths"));
    Quantity::from_millionths(millionths).ok_or_else(corrupt)
}
