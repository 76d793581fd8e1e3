//! The binary `acequia`: configuration, command line, HTTP, sessions and jobs.

mod allocate;
mod api;
mod archives;
mod cli;
mod clock;
mod config;
mod count;
mod demo;
#[cfg(test)]
mod founded;
mod http;
mod import_file;
mod import_members;
mod import_readings;
mod jobs;
mod serve;
mod user_reset;
mod verify;

use std::io::IsTerminal;
use std::process::ExitCode;

use tracing_subscriber::EnvFilter;

use crate::cli::{Command, ImportCommand, ImportWhat, UserCommand};
use crate::config::Asked;

fn main() -> ExitCode {
    let cli = match config::asked() {
        Ok(Asked::Command(cli)) => cli,
        Ok(Asked::Show(settings)) => {
            print!("{settings}");
            return ExitCode::SUCCESS;
        }
        Err(sentences) => {
            eprintln!("acequia: {sentences}");
            return ExitCode::FAILURE;
        }
    };
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    // A file or a journal gets no marks of colour.
    let coloured = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|set| set.is_empty());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(coloured).init();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("acequia: {error}");
            return ExitCode::FAILURE;
        }
    };
    let result = runtime.block_on(async {
        match cli.command {
            Command::Serve(options) => serve::serve(options).await,
            Command::Demo(options) => demo::demo(options).await,
            Command::Verify(options) => verify::verify(options).await,
            Command::Export(options) => archives::export(options).await,
            Command::Import(ImportCommand { what: Some(ImportWhat::Members(options)), .. }) => {
                import_members::import(options).await
            }
            Command::Import(ImportCommand { what: Some(ImportWhat::Readings(options)), .. }) => {
                import_readings::import(options).await
            }
            Command::Import(archive) => match archive.archive() {
                Some(options) => archives::import(options).await,
                None => Err("name an archive, or `members` or `readings` and a file".to_owned()),
            },
            Command::Backup(options) => archives::backup(options).await,
            Command::Restore(options) => archives::restore(options).await,
            Command::Allocate(options) => Ok(allocate::run(&options)),
            Command::Count(options) => Ok(count::run(&options)),
            Command::User(UserCommand::Reset(options)) => user_reset::reset(options).await,
        }
    });
    match result {
        Ok(code) => code,
        Err(sentence) => {
            eprintln!("acequia: {sentence}");
            ExitCode::FAILURE
        }
    }
}
