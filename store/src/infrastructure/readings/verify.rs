//! Comparing measures and readings with the log.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::audit::canonical;
use domain::infrastructure::Reading;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::holder::holder_of;
use super::judge::quantity;
use super::measure::{Measure, load_measures};
use super::record::state;
use crate::audit::{Recorded, Verification, each_recorded, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::{CircleId, MemberId};
use crate::schema::{circles, members, readings};

/// The action of every event about measures and readings.
pub const ACTIONS: [&str; 4] = [
    "infrastructure.measure.created",
    "infrastructure.measure.retired",
    "infrastructure.readings.recorded",
    "infrastructure.reading.struck",
];
/// How many rows are compared at once.
const CHUNK: i64 = 2_000;

/// Compares them.
pub(in crate::infrastructure) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let measures = load_measures(conn, None)?;
    let mut last: BTreeMap<String, Recorded> = BTreeMap::new();
    for event in recorded(conn, &["infrastructure.measure.created", "infrastructure.measure.retired"], None)? {
        last.insert(event.subject.clone(), event);
    }
    for measure in &measures {
        let event = last.remove(&measure.subject());
        if event.as_ref().is_some_and(Recorded::is_erased) {
            continue;
        }
        let state = serde_json::to_value(measure).unwrap_or_default();
        let same = |event: &Recorded| state.as_object().into_iter().flatten().all(|(name, it)| event.field(name) == it);
        if !event.as_ref().is_some_and(same) {
            verification.find("measures", row(measure, None), "it is not as the log recorded it");
        }
    }
    for subject in last.into_keys() {
        verification.find("measures", subject.replace('/', " "), "what the log recorded is gone");
    }
    let strikes = strikes(conn)?;
    let known = Told::load(conn, &measures)?;
    for measure in &measures {
        compare(conn, measure, &known, &strikes, verification)?;
    }
    Ok(())
}

fn row(measure: &Measure, number: Option<i64>) -> String {
    let number = number.map(|number| format!(" {number}")).unwrap_or_default();
    format!("services {} {}{number}", measure.service, measure.slug)
}

/// Which reading of which measure was struck out: why, by whom and when.
type Strikes = HashMap<(String, i64), (String, Option<i64>, NaiveDateTime)>;

fn strikes(conn: &mut DbConn) -> Result<Strikes, StoreError> {
    let events = recorded(conn, &["infrastructure.reading.struck"], None)?;
    let strike = |event: Recorded| {
        let number = event.field("number").as_i64()?;
        Some(((event.subject.clone(), number), (event.text("reason"), event.actor, event.occurred_at)))
    };
    Ok(events.into_iter().filter_map(strike).collect())
}

/// What the log told of readings: of each a digest, so that memory stays small however many there are.
#[derive(Default)]
struct Told {
    /// By measure and number.
    readings: HashMap<String, HashMap<i64, Digest>>,
    /// Measures of which something was erased: what is there and was not told contradicts nothing.
    erased: HashSet<String>,
}

impl Told {
    fn load(conn: &mut DbConn, measures: &[Measure]) -> Result<Self, StoreError> {
        let mut told = Self::default();
        let subjects: HashSet<String> = measures.iter().map(Measure::subject).collect();
        each_recorded(conn, "infrastructure.readings.recorded", |event| {
            if event.is_erased() {
                told.erased.insert(event.subject.clone());
            }
            if !subjects.contains(&event.subject) {
                return;
            }
            let of = told.readings.entry(event.subject.clone()).or_default();
            for reading in event.list("readings") {
                let number = reading.get("number").and_then(Value::as_i64).unwrap_or_default();
                of.insert(number, digest(reading, &event.text("source"), event.actor, event.occurred_at));
            }
        })?;
        Ok(told)
    }
}

type Digest = [u8; 32];

/// A digest of a reading with where it came from, who recorded it and when.
fn digest(reading: &Value, source: &str, actor: Option<i64>, at: NaiveDateTime) -> Digest {
    let all = json!({ "reading": reading, "source": source, "actor": actor, "at": at });
    Sha256::digest(canonical(&all)).into()
}

type Of = (Option<(MemberId, i64)>, Option<(CircleId, String)>);
type Row = (i64, Of, (Day, i64, bool, String), (Option<String>, NaiveDateTime), Struck);
type Struck = (Option<String>, Option<String>, Option<NaiveDateTime>);

/// The readings of a measure from a number on.
fn rows_after(conn: &mut DbConn, measure: &Measure, number: i64) -> Result<Vec<Row>, StoreError> {
    let rows = readings::table
        .left_join(members::table.on(readings::member_id.eq(members::id.nullable())))
        .left_join(circles::table)
        .filter(readings::measure_id.eq(&measure.id))
        .filter(readings::number.gt(number))
        .order(readings::number)
        .limit(CHUNK)
        .select((
            readings::number,
            ((members::id, members::number).nullable(), (circles::id, circles::slug).nullable()),
            (readings::day, readings::quantity_millionths, readings::is_reset, readings::source),
            (readings::recorded_by, readings::recorded_at),
            (readings::strike_reason, readings::struck_by, readings::struck_at),
        ))
        .load(conn)?;
    Ok(rows)
}

fn compare(
    conn: &mut DbConn,
    measure: &Measure,
    told: &Told,
    strikes: &Strikes,
    verification: &mut Verification,
) -> Result<(), StoreError> {
    let subject = measure.subject();
    let numbers: HashMap<String, i64> =
        members::table.select((members::id, members::number)).load(conn)?.into_iter().collect();
    let nothing = HashMap::new();
    let recorded = told.readings.get(&subject).unwrap_or(&nothing);
    let mut met: HashSet<i64> = HashSet::with_capacity(recorded.len());
    let mut number = i64::MIN;
    loop {
        let rows = rows_after(conn, measure, number)?;
        let Some(last) = rows.last().map(|(number, ..)| *number) else { break };
        number = last;
        for row in rows {
            met.insert(row.0);
            let as_told = match recorded.get(&row.0) {
                Some(digest) => digest_of(&row, &numbers).is_some_and(|found| found == *digest),
                None => told.erased.contains(&subject),
            };
            let struck = strikes.get(&(subject.clone(), row.0));
            if !as_told || !is_struck_as(&row.4, struck, &numbers) {
                verification.find("readings", self::row(measure, Some(row.0)), "it is not as the log recorded it");
            }
        }
    }
    let mut gone: Vec<i64> = recorded.keys().copied().filter(|number| !met.contains(number)).collect();
    gone.sort_unstable();
    for number in gone {
        verification.find("readings", row(measure, Some(number)), "what the log recorded is gone");
    }
    Ok(())
}

/// A row's digest; none where it names nobody.
fn digest_of(row: &Row, numbers: &HashMap<String, i64>) -> Option<Digest> {
    let (number, (member, circle), (day, millionths, reset, source), (by, at), _) = row;
    let holder = holder_of(member.clone(), circle.clone()).ok()?;
    let reading = Reading { day: *day, quantity: quantity(*millionths).ok()?, reset: *reset };
    let by = match by {
        Some(by) => Some(*numbers.get(by)?),
        None => None,
    };
    Some(digest(&state(*number, &holder, &reading), source, by, *at))
}

fn is_struck_as(
    row: &Struck,
    told: Option<&(String, Option<i64>, NaiveDateTime)>,
    numbers: &HashMap<String, i64>,
) -> bool {
    match (row, told) {
        ((None, None, None), None) => true,
        ((Some(reason), by, Some(at)), Some((why, actor, when))) => {
            let by = by.as_ref().map(|by| numbers.get(by).copied().unwrap_or_default());
            reason == why && by == *actor && at == when
        }
        _ => false,
    }
}
