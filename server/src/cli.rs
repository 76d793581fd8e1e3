//! The command line. A failure is one plain sentence on standard error and a non-zero exit.

use std::net::IpAddr;

use clap::builder::{BoolishValueParser, TypedValueParser};
use clap::error::ErrorKind;
use clap::{ArgAction, Args, Parser, Subcommand};
use domain::members::status::MemberNumber;
use store::{DatabaseAddress, Db};

use crate::count::CountOptions;
use crate::import_members::ImportMembersOptions;
use crate::import_readings::ImportReadingsOptions;
use crate::serve::is_web_address;

/// A commons of members: agreements, rules, decisions, dues.
#[derive(Debug, Parser)]
#[command(name = "acequia", version, about)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the binary can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the community of a database.
    Serve(ServeOptions),
    /// Serve a made-up community with three years behind it, and print who can sign in. An empty database is filled
    /// first; one that holds another community is refused.
    Demo(DemoOptions),
    /// Re-check the log's chain, the ledger and every count, and compare rules, texts, roles, members and votes with the
    /// log; exit 1 and name each row that is not as it was recorded.
    Verify(DatabaseOptions),
    /// Write everything that the community entered into one archive, from one snapshot, while the server runs.
    Export(ExportOptions),
    /// Fill an empty database from an archive: all of it or nothing. Then verify it. `members` and `readings` read a file of
    /// these into a community that is there.
    Import(ImportCommand),
    /// Write a backup while the server runs: a copy of a SQLite database, an archive of a PostgreSQL one.
    Backup(ExportOptions),
    /// Restore a backup into a database that is not there yet, or empty, and verify it.
    Restore(ImportOptions),
    /// Share costs by the server's own code: reads cases from a JSON file and prints the portions.
    Allocate(AllocateOptions),
    /// Count votes by the server's own code: reads ballot papers and prints every stage.
    Count(CountOptions),
    /// Help a member to sign in; leaves an event in the log.
    #[command(subcommand)]
    User(UserCommand),
}

/// Where to write an archive or a backup.
#[derive(Debug, Clone, Args)]
pub struct ExportOptions {
    /// A file that is not there yet, such as community.zip.
    #[arg(value_name = "FILE")]
    pub file: std::path::PathBuf,
    /// The database.
    #[command(flatten)]
    pub database: DatabaseOptions,
}

/// Which archive or backup to read in.
#[derive(Debug, Clone, Args)]
pub struct ImportOptions {
    /// What `acequia export` or `acequia backup` wrote.
    #[arg(value_name = "FILE")]
    pub file: std::path::PathBuf,
    /// An empty database; a SQLite file is made where there is none.
    #[command(flatten)]
    pub database: DatabaseOptions,
}

/// What to read in: an archive, or a file of members.
#[derive(Debug, Clone, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct ImportCommand {
    /// What other than an archive.
    #[command(subcommand)]
    pub what: Option<ImportWhat>,
    /// What `acequia export` wrote, or `acequia backup` of a PostgreSQL database; a copy of a SQLite database is restored.
    #[arg(value_name = "FILE", required = true)]
    pub file: Option<std::path::PathBuf>,
    /// An empty database, a file path or sqlite:PATH for SQLite, postgres://… for PostgreSQL; a SQLite file is made where
    /// there is none.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true, value_name = "ADDRESS", value_parser = AddressParser, required = true)]
    pub database: Option<DatabaseAddress>,
}

impl ImportCommand {
    /// The archive to read in, where it is one; clap has seen to it that both are given.
    pub fn archive(self) -> Option<ImportOptions> {
        let database = DatabaseOptions { database: self.database? };
        Some(ImportOptions { file: self.file?, database })
    }
}

/// What other than an archive can be read in.
#[derive(Debug, Clone, Subcommand)]
pub enum ImportWhat {
    /// Read members into the register as a recorded act: admit those who are new, correct names, addresses and languages;
    /// exit 1 where a line is refused, 2 where the file cannot be read.
    Members(ImportMembersOptions),
    /// Record readings of a measure from a file; exit 1 where a line is refused, 2 where the file cannot be read.
    Readings(ImportReadingsOptions),
}

/// What to share, and how to print it.
#[derive(Debug, Clone, Args)]
pub struct AllocateOptions {
    /// A file {"cases": [{"name", "method", "total_minor", "drivers": […]}]}; docs/sharing.md tells the rest.
    #[arg(value_name = "FILE")]
    pub file: std::path::PathBuf,
    /// How to print.
    #[arg(long, value_enum, default_value_t = OutputFormat::Table)]
    pub format: OutputFormat,
}

/// How a command prints what it found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum OutputFormat {
    /// For people.
    Table,
    /// For programs.
    Json,
}

/// What the operator can do for a member.
#[derive(Debug, Subcommand)]
pub enum UserCommand {
    /// Print a link by which the member chooses a new password. It serves once, for two hours.
    Reset(UserResetOptions),
}

/// Whose sign-in to reset.
#[derive(Debug, Clone, Args)]
pub struct UserResetOptions {
    /// The member's number, such as M-17.
    #[arg(value_name = "NUMBER", value_parser = member_number)]
    pub member: i64,
    /// The database.
    #[command(flatten)]
    pub database: DatabaseOptions,
    /// The address under which people reach the server, such as https://co-op.example.
    #[arg(
        long,
        env = "ACEQUIA_PUBLIC_URL",
        value_name = "URL",
        hide_env_values = true,
        value_parser = PublicUrlParser,
        default_value = "http://127.0.0.1:3000"
    )]
    pub public_url: String,
}

fn member_number(text: &str) -> Result<i64, String> {
    let number: Result<MemberNumber, ()> = text.parse();
    number.map(|MemberNumber(number)| number).map_err(|()| "give a member's number, such as M-17".to_owned())
}

/// Which database.
#[derive(Debug, Clone, Args)]
pub struct DatabaseOptions {
    /// A file path or sqlite:PATH for SQLite, postgres://… for PostgreSQL.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true, value_name = "ADDRESS", value_parser = AddressParser)]
    pub database: DatabaseAddress,
}

/// Reads an address. What clap says of itself would repeat the address, which may hold a password.
#[derive(Debug, Clone)]
struct AddressParser;

impl TypedValueParser for AddressParser {
    type Value = DatabaseAddress;

    fn parse_ref(
        &self,
        _: &clap::Command,
        _: Option<&clap::Arg>,
        value: &std::ffi::OsStr,
    ) -> Result<DatabaseAddress, clap::Error> {
        let refused = |sentence: String| clap::Error::raw(ErrorKind::ValueValidation, format!("{sentence}\n"));
        let text = value.to_str().ok_or_else(|| refused("The database address is not text.".to_owned()))?;
        text.parse().map_err(refused)
    }
}

/// Reads the address under which people reach the server; as above, what is refused is not repeated.
#[derive(Debug, Clone)]
struct PublicUrlParser;

/// What is said of an address that no link can begin with.
pub const PUBLIC_URL_REFUSED: &str =
    "--public-url must be an address such as https://co-op.example, without a path, a query, a user or a password.";

impl TypedValueParser for PublicUrlParser {
    type Value = String;

    fn parse_ref(
        &self,
        _: &clap::Command,
        _: Option<&clap::Arg>,
        value: &std::ffi::OsStr,
    ) -> Result<String, clap::Error> {
        let url = value.to_str().filter(|url| is_web_address(url)).map(str::to_owned);
        url.ok_or_else(|| clap::Error::raw(ErrorKind::ValueValidation, format!("{PUBLIC_URL_REFUSED}\n")))
    }
}

impl DatabaseOptions {
    /// Opens a database that holds a community, and changes nothing about it.
    pub async fn open_existing(&self) -> Result<Db, String> {
        Db::open_existing(&self.database).await.map_err(|error| error.to_string())
    }

    /// Opens the database, makes it where there is none, and brings its tables up to date.
    pub async fn open(&self) -> Result<Db, String> {
        Db::open(&self.database).await.map_err(|error| error.to_string())
    }
}

/// How long requests may take to finish once the server is asked to stop, unless an option says otherwise, in seconds.
/// Most supervisors of services kill after 90.
pub const STOP_SECONDS: u64 = 30;

/// How to serve.
#[derive(Debug, Clone, Args)]
pub struct ServeOptions {
    /// The database.
    #[command(flatten)]
    pub database: DatabaseOptions,
    /// The network address to listen on.
    #[arg(long, env = "ACEQUIA_ADDRESS", default_value = "127.0.0.1")]
    pub address: IpAddr,
    /// The port to listen on.
    #[arg(long, env = "ACEQUIA_PORT", default_value_t = 3000)]
    pub port: u16,
    /// The address under which people reach this server, such as https://co-op.example; with https, cookies are sent
    /// over https only.
    #[arg(long, env = "ACEQUIA_PUBLIC_URL", value_name = "URL", hide_env_values = true, value_parser = PublicUrlParser)]
    pub public_url: Option<String>,
    /// A proxy of yours stands in front, and its last X-Forwarded-For says where a request comes from.
    #[arg(
        long,
        env = "ACEQUIA_BEHIND_PROXY",
        value_parser = BoolishValueParser::new(),
        action = ArgAction::Set,
        num_args = 0..=1,
        require_equals = true,
        default_value_t = false,
        default_missing_value = "true",
        value_name = "TRUTH"
    )]
    pub behind_proxy: bool,
    /// How many requests a token of the programming interface may make in a minute.
    #[arg(
        long,
        env = "ACEQUIA_TOKEN_REQUESTS_MAX",
        value_name = "NUMBER",
        default_value_t = 120,
        value_parser = clap::value_parser!(u32).range(1..=1_000_000)
    )]
    pub token_requests_max: u32,
    /// How long requests that were accepted may take to finish once the server is asked to stop, in seconds.
    #[arg(long, env = "ACEQUIA_STOP_SECONDS", value_name = "SECONDS", default_value_t = STOP_SECONDS)]
    pub stop_seconds: u64,
    /// Mail.
    #[command(flatten)]
    pub mail: MailOptions,
}

/// The hour of digests, unless an option says otherwise.
pub const DIGEST_HOUR: u32 = 8;

/// How mail is sent. The first two are needed, and the public URL too, since letters carry links.
#[derive(Clone, Args)]
pub struct MailOptions {
    /// The mail server, such as smtps://user:password@mail.example or smtp://localhost:25.
    #[arg(long, env = "ACEQUIA_SMTP_URL", hide_env_values = true, value_name = "URL")]
    pub smtp_url: Option<String>,
    /// Whom mail is from, such as "Ditch Mail <office@ditch.example>".
    #[arg(long, env = "ACEQUIA_MAIL_FROM", value_name = "MAILBOX")]
    pub mail_from: Option<String>,
    /// The hour from which on the digests of a day are made, from 0 to 23 in the community's time zone.
    #[arg(
        long,
        env = "ACEQUIA_DIGEST_HOUR",
        value_name = "HOUR",
        default_value_t = DIGEST_HOUR,
        value_parser = clap::value_parser!(u32).range(0..=23)
    )]
    pub digest_hour: u32,
}

impl std::fmt::Debug for MailOptions {
    /// Without the address of the server, which may hold a password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MailOptions").field("mail_from", &self.mail_from).finish_non_exhaustive()
    }
}

/// How to serve the demo.
#[derive(Debug, Clone, Args)]
pub struct DemoOptions {
    /// The database.
    #[command(flatten)]
    pub database: DatabaseOptions,
    /// Take the demo's data away first and make it anew.
    #[arg(long)]
    pub fresh: bool,
    /// The network address to listen on.
    #[arg(long, env = "ACEQUIA_ADDRESS", default_value = "127.0.0.1")]
    pub address: IpAddr,
    /// The port to listen on.
    #[arg(long, env = "ACEQUIA_PORT", default_value_t = 3000)]
    pub port: u16,
}
