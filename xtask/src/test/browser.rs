//! Playwright: the pages in a real browser, with scripts and without.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use super::tally::Tally;
use crate::bundle;
use crate::demo::build_server;
use crate::place::Place;
use crate::programs;

/// The variable that names a browser to use.
const BROWSER: &str = "PLAYWRIGHT_CHROMIUM";
const BROWSER_MISSING: &str = "Needed: a Chromium (chromium or google-chrome on the path, or PLAYWRIGHT_CHROMIUM).";
const NODE_MISSING: &str = "Needed: Node 20 or newer with npm, which Debian has from 13 on (node and npm on the path).";
const NODE_VERSION_MIN: u32 = 20;

/// Builds the server, finds or installs the rest, and runs every test in every project.
pub fn run(place: &Place, tally: &mut Tally) -> Result<()> {
    bundle::run(place)?;
    build_server(place)?;
    find_node()?;
    let chromium = find_browser()?;
    let folder = place.root.join("end2end");
    install_packages(&folder)?;

    let report = place.target.join("browser-tests.json");
    let _ = std::fs::remove_file(&report);
    let mut playwright = Command::new("npx");
    playwright.args(["--no-install", "playwright", "test", "--reporter=list,json"]).current_dir(&folder);
    playwright.env("ACEQUIA_BINARY", place.server()).env(BROWSER, chromium);
    playwright.env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report).stdin(Stdio::null());
    let outcome = programs::run(&mut playwright);
    if let Ok(text) = std::fs::read_to_string(&report) {
        let counted = count(&text).context("Playwright's report cannot be read")?;
        tally.add(counted);
        ensure!(counted.passed + counted.failed > 0, "Playwright ran no test");
    }
    outcome
}

/// Reads how many tests ran from Playwright's report.
fn count(report: &str) -> Result<Tally> {
    let report: serde_json::Value = serde_json::from_str(report)?;
    let number = |name: &str| {
        let value = report.pointer(&format!("/stats/{name}")).and_then(serde_json::Value::as_u64);
        value.with_context(|| format!("the report does not say {name}"))
    };
    let passed = number("expected")?;
    // A test that passed only when tried again is not a test that passes.
    Ok(Tally { passed, failed: number("unexpected")? + number("flaky")?, skipped: number("skipped")? })
}

fn find_node() -> Result<()> {
    let enough = || {
        let version = programs::output(Command::new("node").arg("--version")).ok()?;
        let major: u32 = version.trim_start_matches('v').split('.').next()?.parse().ok()?;
        (major >= NODE_VERSION_MIN && programs::on_path(&["npx"]).is_some()).then_some(())
    };
    if enough().is_none() {
        programs::install(&["nodejs", "npm"], NODE_MISSING)?;
    }
    enough().context(NODE_MISSING)
}

fn find_browser() -> Result<PathBuf> {
    let find = || {
        programs::on_path(&[
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
        ])
    };
    if let Some(named) = std::env::var_os(BROWSER).filter(|value| !value.is_empty()) {
        let named = PathBuf::from(named);
        ensure!(named.is_file(), "{BROWSER} names {}, which is not there", named.display());
        return Ok(named);
    }
    if find().is_none() {
        programs::install(&["chromium"], BROWSER_MISSING)?;
    }
    find().context(BROWSER_MISSING)
}

/// Fetches what the lock file names, unless it is there already.
fn install_packages(folder: &Path) -> Result<()> {
    let time = |name: &str| folder.join(name).metadata().and_then(|data| data.modified()).ok();
    if time("node_modules/.package-lock.json") >= time("package-lock.json") {
        return Ok(());
    }
    println!("Fetching the browser tests' packages …");
    programs::run(Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(folder).stdin(Stdio::null()))
}

#[cfg(test)]
mod tests {
    use super::{Tally, count};

    #[test]
    fn a_report_is_counted() {
        let report = r#"{ "stats": { "expected": 12, "skipped": 1, "unexpected": 2, "flaky": 1 } }"#;
        assert_eq!(count(report).unwrap(), Tally { passed: 12, failed: 3, skipped: 1 });
        assert!(count("{}").is_err());
    }
}
