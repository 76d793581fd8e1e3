//! SQL as text stays in one room: `store/src/dialect`.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

/// Diesel's ways to send SQL that is text.
const RAW: &[&str] = &["sql_query", "dsl::sql", "diesel::sql(", "diesel::sql::<", "batch_execute", "SqlLiteral"];

/// Fails on the first line outside the dialect that holds raw SQL. Tests that tamper with a database on
/// purpose live in the `tests` folders, which are not read.
pub fn check(root: &Path) -> Result<()> {
    let dialect = [root.join("store/src/dialect"), root.join("store/src/dialect.rs")];
    for floor in ["domain/src", "store/src", "app/src", "server/src"] {
        for file in sources(&root.join(floor))? {
            if dialect.iter().any(|room| file.starts_with(room)) {
                continue;
            }
            let text = std::fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
            for (number, line) in (1..).zip(text.lines()) {
                let raw = raw_sql(line);
                let shown = file.strip_prefix(root).unwrap_or(&file).display();
                ensure!(raw.is_none(), "{shown}:{number}: {} belongs in store/src/dialect", raw.unwrap_or_default());
            }
        }
    }
    Ok(())
}

/// The first word in this line of code that sends raw SQL.
fn raw_sql(line: &str) -> Option<&'static str> {
    let code = line.split("//").next().unwrap_or_default();
    RAW.iter().find(|raw| code.contains(**raw)).copied()
}

/// Every Rust file under a folder.
fn sources(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(folder) = waiting.pop() {
        for entry in folder.read_dir().with_context(|| format!("{} cannot be read", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::raw_sql;

    #[test]
    fn raw_sql_is_seen_and_talk_of_it_is_not() {
        assert_eq!(raw_sql("    diesel::sql_query(\"VACUUM\").execute(conn)?;"), Some("sql_query"));
        assert_eq!(raw_sql("    .select(diesel::dsl::sql::<Integer>(\"1\"))"), Some("dsl::sql"));
        assert_eq!(raw_sql("/// Unlike `sql_query`, this is typed."), None);
        assert_eq!(raw_sql("use diesel::sql_types::BigInt;"), None);
    }
}
