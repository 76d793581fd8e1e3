//! Both databases have migrations of the same names, and each says how it is undone.
//!
//! That their outcomes are equal too is a test of the store, which runs them.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, ensure};

/// Fails on a migration that one database lacks, and on one without both of its files.
pub fn check(folder: &Path) -> Result<()> {
    let [sqlite, postgres] = [names(&folder.join("sqlite"))?, names(&folder.join("postgres"))?];
    ensure!(!sqlite.is_empty(), "there are no migrations");
    let lonely = sqlite.symmetric_difference(&postgres).next();
    ensure!(lonely.is_none(), "only one database has the migration {}", lonely.map_or("", String::as_str));
    Ok(())
}

fn names(folder: &Path) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for entry in folder.read_dir().with_context(|| format!("{} cannot be read", folder.display()))? {
        let path = entry?.path();
        for file in ["up.sql", "down.sql"] {
            ensure!(path.join(file).is_file(), "{} has no {file}", path.display());
        }
        names.extend(path.file_name().map(|name| name.to_string_lossy().into_owned()));
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::check;

    fn migration(folder: &std::path::Path, name: &str) {
        std::fs::create_dir_all(folder.join(name)).unwrap();
        std::fs::write(folder.join(name).join("up.sql"), "").unwrap();
        std::fs::write(folder.join(name).join("down.sql"), "").unwrap();
    }

    #[test]
    fn both_databases_need_the_same_migrations() {
        let folder = tempfile::tempdir().unwrap();
        migration(&folder.path().join("sqlite"), "1_members");
        migration(&folder.path().join("postgres"), "1_members");
        check(folder.path()).unwrap();
        migration(&folder.path().join("sqlite"), "2_circles");
        assert_eq!(check(folder.path()).unwrap_err().to_string(), "only one database has the migration 2_circles");
    }

    #[test]
    fn each_migration_can_be_undone() {
        let folder = tempfile::tempdir().unwrap();
        migration(&folder.path().join("sqlite"), "1_members");
        std::fs::remove_file(folder.path().join("sqlite/1_members/down.sql")).unwrap();
        assert!(check(folder.path()).unwrap_err().to_string().ends_with("1_members has no down.sql"));
    }
}
