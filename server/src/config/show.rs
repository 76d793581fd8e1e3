//! `acequia config`.

use clap::ArgMatches;
use clap::parser::ValueSource;

use super::command;
use super::file::FileSetting;
use super::settings::KEYS;

/// One line for each setting: its value, without secrets, and where it comes from.
pub fn table(matches: &ArgMatches, in_file: &[FileSetting]) -> String {
    let command = command(&[]);
    let serve = command.find_subcommand("serve");
    let mut lines = Vec::new();
    for key in &KEYS {
        let raw = matches.get_raw(key.name).and_then(|mut values| values.next_back());
        let value = raw.map(|raw| (key.shown)(&raw.to_string_lossy()));
        let from = match matches.value_source(key.name) {
            Some(ValueSource::CommandLine) => format!("--{}", key.name.replace('_', "-")),
            Some(ValueSource::EnvVariable) => {
                let argument = serve.and_then(|serve| serve.get_arguments().find(|one| one.get_id() == key.name));
                let variable = argument.and_then(|argument| argument.get_env()).unwrap_or_default();
                variable.to_string_lossy().into_owned()
            }
            Some(_) => match in_file.iter().find(|setting| setting.key == key.name) {
                Some(setting) => format!("{}, line {}", setting.file.display(), setting.line),
                None => "default".to_owned(),
            },
            None => "not set".to_owned(),
        };
        lines.push((key.name, value.unwrap_or_default(), from));
    }
    let width = |of: fn(&(&str, String, String)) -> usize| lines.iter().map(of).max().unwrap_or(0);
    let (names, values) = (width(|line| line.0.chars().count()), width(|line| line.1.chars().count()));
    lines.iter().map(|(name, value, from)| format!("{name:names$}  {value:values$}  {from}\n")).collect()
}
