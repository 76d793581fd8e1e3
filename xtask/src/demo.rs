//! `cargo xtask demo`: a living demo community, from nothing but a toolchain.

use std::process::Command;

use anyhow::{Context, Result};
use clap::Args;

use crate::bundle;
use crate::place::Place;
use crate::programs;

/// What a person may choose about the demo.
#[derive(Args)]
pub struct DemoArguments {
    /// Throw the demo's data away and begin anew.
    #[arg(long)]
    fresh: bool,
    /// The port to serve on, at 127.0.0.1.
    #[arg(long, default_value_t = 3000)]
    port: u16,
    /// A file for SQLite, or a postgres: address; by default a file in the target folder.
    #[arg(long)]
    database: Option<String>,
}

/// Builds what is stale, then becomes the server.
pub fn run(place: &Place, arguments: &DemoArguments) -> Result<()> {
    bundle::run(place)?;
    println!("Building the server (the first time this takes several minutes) …");
    build_server(place)?;

    let database = match &arguments.database {
        Some(address) => address.clone(),
        None => {
            let folder = place.target.join("demo");
            std::fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
            folder.join("acequia.sqlite").to_string_lossy().into_owned()
        }
    };
    let mut server = Command::new(place.server());
    server.args(["demo", "--database", &database, "--port", &arguments.port.to_string()]);
    if arguments.fresh {
        server.arg("--fresh");
    }
    become_program(&mut server)
}

/// Builds the server with the features that its tests are built with, so that neither rebuilds the other.
pub fn build_server(place: &Place) -> Result<()> {
    programs::run(place.cargo().args(["build", "--bin", "acequia"]))
}

/// Replaces this process, so that a signal or a process id means the server itself.
#[cfg(unix)]
fn become_program(command: &mut Command) -> Result<()> {
    use std::os::unix::process::CommandExt as _;
    Err(command.exec()).context("the server could not be started")
}

#[cfg(not(unix))]
fn become_program(command: &mut Command) -> Result<()> {
    programs::run(command)
}
