//! The figures as one table for a terminal.

use std::fmt::Write as _;

use crate::report::{Report, Row};

/// The columns.
const HEADS: [&str; COLUMNS] =
    ["", "clients", "figure", "p50 ms", "p95 ms", "p99 ms", "cpu ms", "peak MiB", "ceiling", "ratio", "goal"];
const COLUMNS: usize = 11;

/// The whole table with its foot.
pub fn of(report: &Report) -> String {
    let lines: Vec<[String; COLUMNS]> = report.rows.iter().map(cells).collect();
    let head = HEADS.map(str::to_owned);
    let widths: Vec<usize> = (0..head.len())
        .map(|column| {
            let of = |cells: &[String; COLUMNS]| cells.get(column).map_or(0, |cell| cell.chars().count());
            lines.iter().map(of).chain([of(&head)]).max().unwrap_or(0)
        })
        .collect();
    let mut table = line(&head, &widths);
    let mut group = "";
    for (row, cells) in report.rows.iter().zip(&lines) {
        if row.group != group {
            group = row.group;
            let _ = write!(table, "\n{group}\n");
        }
        table.push_str(&line(cells, &widths));
    }
    table.push('\n');
    table.push_str(&foot(report));
    table
}

fn line(cells: &[String; COLUMNS], widths: &[usize]) -> String {
    let mut line = String::new();
    for (place, (cell, width)) in cells.iter().zip(widths).enumerate() {
        let width = *width;
        // Words to the left, numbers to the right.
        let _ = if place == 0 || place == COLUMNS - 1 {
            write!(line, "{cell:<width$}")
        } else {
            write!(line, "  {cell:>width$}")
        };
        if place == COLUMNS - 2 {
            line.push_str("  ");
        }
    }
    line.trim_end().to_owned() + "\n"
}

fn cells(row: &Row) -> [String; COLUMNS] {
    let latency =
        |of: fn(&crate::report::Latency) -> f64| row.latency.as_ref().map(|l| number(of(l))).unwrap_or_default();
    let goal =
        row.goal.as_ref().map(|goal| format!("{}: {}", goal.text, if goal.reached { "reached" } else { "MISSED" }));
    [
        format!("  {}", row.what),
        row.clients.map(|clients| clients.to_string()).unwrap_or_default(),
        format!("{} {}", number(row.value), row.unit),
        latency(|l| l.p50),
        latency(|l| l.p95),
        latency(|l| l.p99),
        row.processor_ms.map(number).unwrap_or_default(),
        row.memory_mib.map(number).unwrap_or_default(),
        row.ceiling.as_ref().map(|ceiling| format!("{} {}", number(ceiling.value), row.unit)).unwrap_or_default(),
        row.ceiling.as_ref().map(|ceiling| format!("{:.2}", ceiling.ratio)).unwrap_or_default(),
        goal.unwrap_or_default(),
    ]
}

/// A figure with as many places as it deserves.
fn number(value: f64) -> String {
    if value >= 100.0 {
        format!("{value:.0}")
    } else if value >= 10.0 {
        format!("{value:.1}")
    } else {
        format!("{value:.2}")
    }
}

/// What the ceilings are, and on what all this was measured.
fn foot(report: &Report) -> String {
    let mut foot = String::from(
        "Ratio: how much of the ceiling is reached; 1 is as fast. The ceilings, in the same run where they do not say otherwise:\n",
    );
    foot.insert_str(0, "cpu: the time of processors that an answer takes the server, on average.\n");
    let mut named = Vec::new();
    for row in &report.rows {
        if let Some(ceiling) = &row.ceiling
            && !named.contains(&ceiling.what)
        {
            named.push(ceiling.what);
            let _ = writeln!(foot, "  {} – {}.", row.group, ceiling.what);
        }
    }
    let load = report.load_before.map(|load| format!("; load before: {load:.1}")).unwrap_or_default();
    let goals = report.rows.iter().filter_map(|row| row.goal.as_ref());
    let missed = goals.clone().filter(|goal| !goal.reached).count();
    let _ = writeln!(
        foot,
        "{} members. Server, clients and ceilings share {} processors{load}; the whole took {} s.\n\
         {} of {} goals reached.",
        report.members,
        report.processors,
        report.took_seconds,
        goals.clone().count() - missed,
        goals.count(),
    );
    foot
}
