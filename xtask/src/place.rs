//! Where things are: the workspace, its target folder, and the options of the browser bundle.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};
use cargo_metadata::{Metadata, MetadataCommand};

/// The checkout that this run works on.
pub struct Place {
    /// The folder of the workspace's Cargo.toml.
    pub root: PathBuf,
    /// Where cargo builds: `target`, or what `CARGO_TARGET_DIR` says.
    pub target: PathBuf,
    /// What cargo knows of the workspace and its dependencies.
    pub metadata: Metadata,
    /// What Leptos.toml says.
    pub options: Options,
}

/// The options of the browser bundle, from Leptos.toml.
pub struct Options {
    /// The crate that is bundled, and the stem of the bundle's files.
    pub output_name: String,
    /// The folder that the server embeds, relative to the workspace.
    pub site_root: String,
    /// The bundle's folder inside it.
    pub site_pkg_dir: String,
    /// The cargo profile of the bundle.
    pub profile: String,
}

impl Place {
    /// Asks cargo where the workspace is and reads Leptos.toml.
    pub fn find() -> Result<Self> {
        let metadata = MetadataCommand::new().exec()?;
        let root = metadata.workspace_root.clone().into_std_path_buf();
        let target = metadata.target_directory.clone().into_std_path_buf();
        let options = Options::read(&root.join("Leptos.toml"))?;
        Ok(Self { root, target, metadata, options })
    }

    /// Where the bundle goes.
    pub fn bundle(&self) -> PathBuf {
        self.root.join(&self.options.site_root).join(&self.options.site_pkg_dir)
    }

    /// The server that `cargo build` makes.
    pub fn server(&self) -> PathBuf {
        self.target.join("debug").join(format!("acequia{}", std::env::consts::EXE_SUFFIX))
    }

    /// Cargo, as a person would call it in the workspace's folder: what the cargo that runs xtask left in
    /// the environment is taken out, since build scripts that look at it would run again.
    pub fn cargo(&self) -> Command {
        let program = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let mut command = Command::new(program);
        for (name, _) in std::env::vars_os() {
            let text = name.to_string_lossy();
            let ours = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_", "CARGO_PRIMARY_"];
            if text == "CARGO" || ours.iter().any(|prefix| text.starts_with(prefix)) {
                command.env_remove(&name);
            }
        }
        command.current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target);
        command
    }
}

impl Options {
    fn read(path: &std::path::Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))?;
        let table: toml::Table = text.parse().with_context(|| format!("{} is not TOML", path.display()))?;
        let option = |name: &str| {
            let value = ["package", "metadata", "leptos"]
                .iter()
                .try_fold(&table, |table, key| table.get(*key).and_then(toml::Value::as_table))
                .and_then(|table| table.get(name))
                .and_then(toml::Value::as_str);
            value.map(str::to_owned).with_context(|| format!("{} does not say {name}", path.display()))
        };
        Ok(Self {
            output_name: option("output-name")?,
            site_root: option("site-root")?,
            site_pkg_dir: option("site-pkg-dir")?,
            profile: option("lib-profile-release")?,
        })
    }
}
