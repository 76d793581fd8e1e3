//! Cases from outside: worked examples with known answers, read from the folder that `ACEQUIA_ORACLES`
//! names.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

/// The variable that names the folder.
pub const VARIABLE: &str = "ACEQUIA_ORACLES";

/// The folder, or none where the variable is not set, which is said plainly and fails in CI.
pub fn find(root: &Path) -> Result<Option<PathBuf>> {
    let Some(named) = std::env::var_os(VARIABLE).filter(|value| !value.is_empty()) else {
        if super::in_ci() {
            bail!("{VARIABLE} is not set: CI must run the cases from outside");
        }
        println!("{VARIABLE} is not set: the cases from outside do not run.");
        return Ok(None);
    };
    // Tests run in the folders of their crates, so that a relative name would mean another folder there.
    let folder = root.join(&named).canonicalize();
    let folder = folder.with_context(|| format!("{VARIABLE} names {}, which is not there", named.to_string_lossy()))?;
    ensure!(folder.is_dir(), "{VARIABLE} names {}, which is no folder", folder.display());
    Ok(Some(folder))
}
