//! The browser bundle: the crate `frontend` as WebAssembly, and the script that loads it.
//!
//! It is built apart from the server: one cargo invocation for both would unify their features, and the
//! islands would come out as server code.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context, Result, bail, ensure};
use wasm_bindgen_cli_support::Bindgen;

use crate::place::Place;
use crate::programs;

/// The target that browsers run.
pub const BROWSER: &str = "wasm32-unknown-unknown";

/// Brings the bundle up to date and returns its folder. Quick when nothing has changed.
pub fn run(place: &Place) -> Result<PathBuf> {
    check_versions(place)?;
    add_target(place)?;
    println!("Building the browser bundle …");
    let name = &place.options.output_name;
    let profile = &place.options.profile;
    programs::run(place.cargo().args(["build", "--package", name, "--target", BROWSER, "--profile", profile]))?;

    let wasm = place.target.join(BROWSER).join(profile).join(format!("{name}.wasm"));
    let folder = place.bundle();
    if !is_newer(&folder, name, &wasm) {
        generate(&wasm, &folder, name)?;
    }
    Ok(folder)
}

/// The library that writes the script must be of the very version that the crate was built with.
fn check_versions(place: &Place) -> Result<()> {
    let version = |name: &str| {
        let package = place.metadata.packages.iter().find(|package| package.name.as_str() == name);
        package.map(|package| package.version.to_string()).with_context(|| format!("Cargo.lock holds no {name}"))
    };
    let (library, tool) = (version("wasm-bindgen")?, version("wasm-bindgen-cli-support")?);
    ensure!(
        library == tool,
        "Cargo.lock holds wasm-bindgen {library} but wasm-bindgen-cli-support {tool}: \
         run `cargo update --package wasm-bindgen-cli-support --precise {library}`"
    );
    Ok(())
}

/// Adds the browser's target to the toolchain if it is missing.
fn add_target(place: &Place) -> Result<()> {
    let sysroot = programs::output(Command::new("rustc").args(["--print", "sysroot"]).current_dir(&place.root))?;
    if Path::new(&sysroot).join("lib/rustlib").join(BROWSER).is_dir() {
        return Ok(());
    }
    println!("Adding the target {BROWSER} to the Rust toolchain …");
    if programs::on_path(&["rustup"]).is_none() {
        bail!("Needed: the Rust target {BROWSER} (with rustup: `rustup target add {BROWSER}`).");
    }
    programs::run(Command::new("rustup").args(["target", "add", BROWSER]).current_dir(&place.root))
}

/// Whether the bundle in this folder was made after this WebAssembly.
fn is_newer(folder: &Path, name: &str, wasm: &Path) -> bool {
    let time = |path: &Path| -> Option<SystemTime> { path.metadata().and_then(|data| data.modified()).ok() };
    let made = [format!("{name}.js"), format!("{name}_bg.wasm")].iter().map(|file| time(&folder.join(file))).min();
    // The oldest of the two; a file that is missing has no time, and comes first.
    matches!((made.flatten(), time(wasm)), (Some(made), Some(built)) if made > built)
}

/// Writes the script and the stripped WebAssembly.
fn generate(wasm: &Path, folder: &Path, name: &str) -> Result<()> {
    if folder.exists() {
        std::fs::remove_dir_all(folder).with_context(|| format!("{} cannot be emptied", folder.display()))?;
    }
    let mut bindgen = Bindgen::new();
    bindgen.input_path(wasm).out_name(name).web(true)?.typescript(false);
    bindgen.remove_name_section(true).remove_producers_section(true);
    bindgen.generate(folder).context("wasm-bindgen could not make the bundle's script")
}
