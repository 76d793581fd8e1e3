//! Comparing the community, its classes, accounts and authorities with the events that recorded them.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::agreements::clauses::hash;
use serde_json::{Value, json};

use crate::audit::{Recorded, Verification, founding};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{accounts, classes, communities};
use crate::treasury::LATER_ACCOUNTS;

/// Compares what began with the founding, and every authority, with the log.
pub(crate) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    super::verify_authorities::verify(conn, verification)?;
    let Some(founding) = founding(conn)? else { return Ok(()) };
    verify_community(conn, &founding, verification)?;
    verify_classes(conn, &founding, verification)?;
    verify_accounts(conn, &founding, verification)
}

fn verify_community(conn: &mut DbConn, founding: &Recorded, verification: &mut Verification) -> Result<(), StoreError> {
    type Row = (String, String, String, String, String, String, NaiveDateTime);
    let row: Option<Row> = communities::table
        .find(super::ROW)
        .select((
            communities::name,
            communities::purpose,
            communities::currency,
            communities::time_zone,
            communities::language,
            communities::template,
            communities::founded_at,
        ))
        .first(conn)
        .optional()?;
    let fits = row.is_some_and(|(name, purpose, currency, time_zone, language, template, at)| {
        let words = founding.allows("name", name) && founding.allows("purpose", hash(&purpose));
        let books = founding.allows("currency", currency) && founding.allows("time_zone", time_zone);
        let form = founding.allows("language", language) && founding.allows("template", template);
        words && books && form && founding.occurred_at == at
    });
    if !fits {
        verification.find("communities", super::ROW, "the community is not the one that was founded");
    }
    Ok(())
}

fn verify_classes(conn: &mut DbConn, founding: &Recorded, verification: &mut Verification) -> Result<(), StoreError> {
    let rows: Vec<(i32, String, String, String)> = classes::table
        .order((classes::position, classes::slug))
        .select((classes::position, classes::slug, classes::name, classes::authority_id))
        .load(conn)?;
    for ((position, slug, ..), place) in rows.iter().zip(0_i32..) {
        if *position != place {
            verification.find("classes", slug.clone(), "the place is not the one that the founding recorded");
        }
    }
    let rows = rows.into_iter().map(|(_, slug, name, authority)| (slug, name, authority)).collect();
    compare("classes", rows, founding, verification);
    Ok(())
}

fn verify_accounts(conn: &mut DbConn, founding: &Recorded, verification: &mut Verification) -> Result<(), StoreError> {
    let rows: Vec<(String, String, String, String)> = accounts::table
        .order(accounts::code)
        .select((accounts::code, accounts::kind, accounts::name, accounts::authority_id))
        .load(conn)?;
    for (code, _, name, _) in &rows {
        if *name != format!("account-{code}") {
            verification.find("accounts", code.clone(), "the name does not follow from the code");
        }
    }
    // A community that is older than an account got it by a migration.
    let recorded = |code: &str| founding.list("accounts").iter().any(|pair| pair.get(0) == Some(&json!(code)));
    let later = |code: &str, kind: &str, authority: &str| {
        let given = LATER_ACCOUNTS.contains(&(code, kind)) && founding.authority.as_deref() == Some(authority);
        given && !recorded(code)
    };
    let rows = rows.into_iter().filter(|(code, kind, _, authority)| !later(code, kind, authority));
    let rows = rows.map(|(code, kind, _, authority)| (code, kind, authority)).collect();
    compare("accounts", rows, founding, verification);
    Ok(())
}

/// Compares the rows of a table, in their order, with the pairs that the founding recorded under its name.
fn compare(
    table: &'static str,
    rows: Vec<(String, String, String)>,
    founding: &Recorded,
    verification: &mut Verification,
) {
    if founding.field(table).is_null() {
        return;
    }
    let mut expected: Vec<&Value> = founding.list(table).iter().collect();
    for (place, (name, what, authority)) in rows.into_iter().enumerate() {
        let found = expected.iter().position(|pair| **pair == json!([name, what]));
        let in_order = founding.list(table).get(place).is_some_and(|pair| pair.get(0) == Some(&json!(name)));
        let by_founding = founding.authority.as_ref() == Some(&authority);
        match found {
            Some(found) if in_order && by_founding => drop(expected.remove(found)),
            _ => verification.find(table, name, "the row is not one that the founding recorded"),
        }
    }
    for pair in expected {
        let name = pair.get(0).and_then(Value::as_str).unwrap_or_default();
        verification.find(table, name, "the row that the founding recorded is gone or another one");
    }
}
