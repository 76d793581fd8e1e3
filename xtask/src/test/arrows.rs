//! The arrows between the crates, read from cargo's metadata: server → app → store → domain, and
//! frontend → app → domain.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use cargo_metadata::{Dependency, DependencyKind, Metadata};

use crate::bundle::BROWSER;
use crate::place::Place;
use crate::programs;

/// Each crate of the house with the crates of the house that it may use.
const ARROWS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("store", &["domain"]),
    ("app", &["store", "domain"]),
    ("server", &["app", "store", "domain"]),
    ("frontend", &["app"]),
    ("xtask", &[]),
];

const WEB: &[&str] = &["axum", "http", "hyper", "leptos", "reqwest", "tower"];
const DATABASE: &[&str] = &["diesel", "libsqlite3-sys", "pq-sys", "rusqlite", "sqlx", "tokio-postgres"];
/// What nothing but the tests and benches of a crate may name: the server's speed is set beside raw SQLite.
const BESIDE: &[(&str, &str)] = &[("server", "rusqlite")];
const ASYNC: &[&str] = &["async-std", "async-trait", "futures", "futures-util", "smol", "tokio"];

/// Fails on the first dependency that points the wrong way.
pub fn check(place: &Place) -> Result<()> {
    let metadata = &place.metadata;
    check_house(metadata)?;
    for banned in [WEB, DATABASE, ASYNC] {
        none_of("domain", &below(place, "domain", None)?, banned)?;
    }
    none_of("store", &below(place, "store", None)?, WEB)?;
    for name in ["app", "server", "frontend"] {
        none_of(name, &direct(metadata, name)?, DATABASE)?;
    }
    let browser = below(place, "frontend", Some(BROWSER))?;
    none_of("frontend", &browser, &["store", "axum", "tokio"])?;
    none_of("frontend", &browser, DATABASE)
}

fn check_house(metadata: &Metadata) -> Result<()> {
    let house: BTreeSet<String> =
        metadata.workspace_packages().iter().map(|package| package.name.to_string()).collect();
    for name in &house {
        let arrow = ARROWS.iter().find(|(from, _)| from == name);
        let (_, allowed) =
            arrow.with_context(|| format!("no arrow is drawn for the crate {name}: see ARCHITECTURE.md"))?;
        for below in direct(metadata, name)?.intersection(&house) {
            ensure!(allowed.contains(&below.as_str()), "{name} may not depend on {below}: see ARCHITECTURE.md");
        }
    }
    Ok(())
}

/// The names of the crates that this crate names in its manifest, those for its tests included.
fn direct(metadata: &Metadata, name: &str) -> Result<BTreeSet<String>> {
    let packages = metadata.workspace_packages();
    let package = packages.into_iter().find(|package| package.name.as_str() == name);
    let package = package.with_context(|| format!("the workspace has no crate {name}"))?;
    let beside = |dependency: &&Dependency| {
        dependency.kind == DependencyKind::Development && BESIDE.contains(&(name, dependency.name.as_str()))
    };
    Ok(package.dependencies.iter().filter(|one| !beside(one)).map(|one| one.name.clone()).collect())
}

/// The names of all crates that end up in this crate, however far down, with the features that it asks for
/// itself: cargo's metadata unifies those of the whole workspace.
fn below(place: &Place, name: &str, target: Option<&str>) -> Result<BTreeSet<String>> {
    let mut cargo = place.cargo();
    cargo.args(["tree", "--package", name, "--edges", "normal", "--prefix", "none", "--format", "{p}"]);
    if let Some(target) = target {
        cargo.args(["--target", target]);
    }
    let tree = programs::output(&mut cargo)?;
    Ok(tree.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect())
}

fn none_of(name: &str, used: &BTreeSet<String>, banned: &[&str]) -> Result<()> {
    let found = banned.iter().find(|banned| used.contains(**banned));
    ensure!(found.is_none(), "{name} may not depend on {}: see ARCHITECTURE.md", found.unwrap_or(&""));
    Ok(())
}
