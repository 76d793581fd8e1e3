//! The files that people read: every version of an agreement as Markdown, and tables for a spreadsheet.

use std::io::{Seek, Write};

use diesel::prelude::*;

use super::export::Written;
use super::parts::Parts;
use super::{members_file, treasury_files};
use crate::community::Community;
use crate::conn::DbConn;
use crate::schema::{agreement_versions, agreements};

/// Adds all of them.
pub(super) fn write<W: Write + Seek>(
    conn: &mut DbConn,
    parts: &mut Parts<W>,
    community: &Community,
) -> Result<(), Written> {
    write_agreements(conn, parts)?;
    parts.add("members.csv".to_owned(), |out| members_file::write(conn, out))?;
    parts.add("dues.csv".to_owned(), |out| treasury_files::dues(conn, out, community.currency))?;
    parts.add("payments.csv".to_owned(), |out| treasury_files::payments(conn, out, community.currency))?;
    parts.add("journal.csv".to_owned(), |out| treasury_files::journal(conn, out, community.currency))?;
    Ok(())
}

/// Every version that is or was in force, with the day from which it is in its name, and the exact text of it inside.
fn write_agreements<W: Write + Seek>(conn: &mut DbConn, parts: &mut Parts<W>) -> Result<(), Written> {
    let versions: Vec<(String, String, i64, chrono::NaiveDate)> = agreement_versions::table
        .inner_join(agreements::table)
        .order((agreements::slug, agreement_versions::number))
        .select((agreement_versions::id, agreements::slug, agreement_versions::number, agreement_versions::valid_from))
        .load(conn)?;
    for (id, slug, number, valid_from) in versions {
        let body: String = agreement_versions::table.find(id).select(agreement_versions::body).first(conn)?;
        parts.add::<Written>(format!("agreements/{slug}/version-{number}-from-{valid_from}.md"), |out| {
            Ok(out.write_all(body.as_bytes())?)
        })?;
    }
    Ok(())
}
