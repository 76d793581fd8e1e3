//! The program `sqlite3`, printing the same rows.

use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::failure::Result;

/// What the program printed.
pub struct Printed {
    /// How long it took each time, its start included.
    pub times: Vec<Duration>,
    /// How many lines it printed.
    pub lines: usize,
}

/// The rows of the dues report: what each member was charged in each class, what of it is paid and what is open, in
/// minor units. The period holds every charge, so that all that was paid counts within it. Nothing where the program
/// is missing.
pub fn report(database: &Path, from: &str, to: &str, times: usize) -> Result<Option<Printed>> {
    let sql = format!(
        "WITH paid AS (SELECT member_id, sum(amount_minor) AS minor FROM payments
                       WHERE reversal_entry_id IS NULL GROUP BY member_id)
         SELECT classes.slug, members.number, members.name, count(*), sum(charges.amount_minor),
                min(sum(charges.amount_minor), coalesce(paid.minor, 0)),
                max(sum(charges.amount_minor) - coalesce(paid.minor, 0), 0), 'EUR'
         FROM charges
         JOIN members ON members.id = charges.member_id
         JOIN classes ON classes.id = charges.class_id
         LEFT JOIN paid ON paid.member_id = members.id
         WHERE charges.period BETWEEN '{from}' AND '{to}'
         GROUP BY classes.id, members.id
         ORDER BY classes.position, members.sort_key, members.number"
    );
    let mut printed = Printed { times: Vec::new(), lines: 0 };
    for _ in 0..times {
        let began = Instant::now();
        let output = match Command::new("sqlite3").args(["-readonly", "-csv"]).arg(database).arg(&sql).output() {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            output => output?,
        };
        printed.times.push(began.elapsed());
        if !output.status.success() {
            return Err(format!("sqlite3: {}", String::from_utf8_lossy(&output.stderr)).into());
        }
        printed.lines = output.stdout.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).count();
    }
    Ok(Some(printed))
}
