//! The configuration: a file, the environment and flags, each above the one before it. A setting is an argument of `acequia
//! serve` (`cli.rs`), which gives it its type, its name in the environment and its default; what the file says takes the
//! default's place, for every command that knows the setting.

mod file;
mod settings;
mod show;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command, CommandFactory, FromArgMatches};

use crate::cli::Cli;
use file::FileSetting;

/// The variable that names the file.
const VARIABLE: &str = "ACEQUIA_CONFIG";

/// What the process is asked to do.
pub enum Asked {
    /// A command, with its settings.
    Command(Box<Cli>),
    /// To print this: the settings that are in force.
    Show(String),
}

/// Reads the configuration. A file that cannot be used is a sentence for each thing that is wrong with it; flags and
/// variables that cannot, and `--help`, are clap's to say, which ends the process.
pub fn asked() -> Result<Asked, String> {
    let words: Vec<OsString> = std::env::args_os().collect();
    let in_file = match named_file(&words) {
        Some(path) => file::read(&path)?,
        None => Vec::new(),
    };
    let matches = command(&in_file).get_matches_from(words);
    if let Some(("config", shown)) = matches.subcommand() {
        return Ok(Asked::Show(show::table(shown, &in_file)));
    }
    Ok(Asked::Command(Box::new(parsed(&matches))))
}

fn parsed(matches: &ArgMatches) -> Cli {
    Cli::from_arg_matches(matches).unwrap_or_else(|error| error.exit())
}

/// The file that `--config` or the environment names. It is looked for before anything is parsed, since it says what the
/// rest begins with.
fn named_file(words: &[OsString]) -> Option<PathBuf> {
    let mut words = words.iter().skip(1).take_while(|word| *word != "--");
    while let Some(word) = words.next() {
        if word == "--config" {
            return words.next().map(PathBuf::from);
        }
        if let Some(path) = word.to_str().and_then(|word| word.strip_prefix("--config=")) {
            return Some(PathBuf::from(path));
        }
    }
    std::env::var_os(VARIABLE).filter(|path| !path.is_empty()).map(PathBuf::from)
}

/// The command line, whose defaults are what the file says.
fn command(in_file: &[FileSetting]) -> Command {
    let help =
        "A TOML file of settings, named as the flags are, with _ for -; the environment and flags count for more";
    let named = Arg::new("config").long("config").env(VARIABLE).value_name("FILE").global(true).help(help);
    // `config` knows every setting of `serve`, and needs none.
    let command = with_defaults(Cli::command(), in_file);
    let mut shown = command.find_subcommand("serve").cloned().unwrap_or_default().name("config");
    shown = shown.about("Print the settings in force and where each comes from, without secrets").long_about(None);
    shown = shown.mut_arg("database", |argument| argument.required(false));
    command.subcommand(shown).arg(named)
}

fn with_defaults(mut command: Command, in_file: &[FileSetting]) -> Command {
    let knows = |command: &Command, id: &str| command.get_arguments().any(|argument| argument.get_id() == id);
    for setting in in_file {
        if knows(&command, setting.key) {
            // Lives as long as the process, which reads its configuration once.
            let value: &'static str = setting.value.clone().leak();
            command = command.mut_arg(setting.key, |argument| {
                argument.required(false).default_value(value).hide_default_value(true)
            });
        }
    }
    let names: Vec<String> = command.get_subcommands().map(|one| one.get_name().to_owned()).collect();
    let command = without_empty(command);
    names.into_iter().fold(command, |command, name| command.mut_subcommand(name, |one| with_defaults(one, in_file)))
}

/// A variable that is set to nothing counts as one that is not set. Its name stays in the help, with what it is.
fn without_empty(mut command: Command) -> Command {
    let empty = |argument: &Arg| {
        let variable = argument.get_env()?.to_str()?;
        let is_empty = std::env::var_os(variable).is_some_and(|value| value.is_empty());
        is_empty.then(|| (argument.get_id().clone(), format!("{variable} (empty)")))
    };
    let found: Vec<_> = command.get_arguments().filter_map(empty).collect();
    for (id, name) in found {
        // Lives as long as the process; no variable can have such a name.
        let name: &'static str = name.leak();
        command = command.mut_arg(id, |argument| argument.env(name));
    }
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_knows_every_setting_of_the_server() {
        let command = command(&[]);
        let serve = command.find_subcommand("serve").unwrap();
        let ids =
            serve.get_arguments().filter(|argument| argument.get_env().is_some() && argument.get_id() != "config");
        let ids: Vec<&str> = ids.map(|argument| argument.get_id().as_str()).collect();
        assert_eq!(ids, settings::KEYS.iter().map(|key| key.name).collect::<Vec<_>>());
        command.debug_assert();
    }
}
