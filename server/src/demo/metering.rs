//! Readings of use: two services are measured, by the system administrator.

use domain::Moment;
use domain::infrastructure::{MeasureInput, ReadingInput, Source};
use domain::members::role::Role;
use domain::text::slug;
use serde::Deserialize;
use store::infrastructure::readings;

use super::world::{World, failed};

const READINGS: &str = include_str!("content/readings.toml");

#[derive(Debug, Deserialize)]
struct File {
    measure: Vec<MeasureText>,
}

#[derive(Debug, Deserialize)]
struct MeasureText {
    service: String,
    name: String,
    unit: String,
    way: String,
    month: Vec<MonthText>,
}

#[derive(Debug, Deserialize)]
struct MonthText {
    month: u32,
    /// A holder and what was read, and a last word where the meter was reset.
    of: Vec<String>,
}

fn file() -> Result<File, String> {
    toml::from_str(READINGS).map_err(|error| format!("the demo's readings: {error}"))
}

/// Says what is measured, and records every reading up to a month.
pub async fn begin(world: &World, at: Moment, last: u32) -> Result<(), String> {
    let act = world.act_of(Role::SystemAdministrator, at)?;
    let file = file()?;
    for text in &file.measure {
        let input = MeasureInput { name: text.name.clone(), unit: text.unit.clone(), way: text.way.clone() };
        let of = slug(&text.service);
        readings::create_measure(&world.db, &act, of, input).await.map_err(failed(&text.name))?;
    }
    let first = file.measure.iter().flat_map(|text| &text.month).map(|text| text.month).min().unwrap_or(last);
    for month in first..=last {
        read(world, at, month).await?;
    }
    Ok(())
}

/// Records the readings of a month: meters on its last day, levels on its first.
pub async fn read(world: &World, at: Moment, month: u32) -> Result<(), String> {
    let act = world.act_of(Role::SystemAdministrator, at)?;
    for text in &file()?.measure {
        let days = world.calendar.month(month);
        let day = if text.way == "counter" { days.last_day() } else { days.first_day() };
        for line in text.month.iter().filter(|text| text.month == month).flat_map(|text| &text.of) {
            let mut words = line.split(' ').map(ToOwned::to_owned);
            let (holder, quantity) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
            let input = ReadingInput { holder, day: day.to_string(), quantity, reset: words.next().is_some() };
            let (of, measure) = (slug(&text.service), slug(&text.name));
            let recorded = readings::record_reading(&world.db, &act, of, measure, input, Source::Hand).await;
            recorded.map_err(failed(format!("{line} of {}", text.name)))?;
        }
    }
    Ok(())
}
