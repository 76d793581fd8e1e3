//! The command line. A failure is one plain sentence on standard error and a non-zero exit.

use std::net::IpAddr;

use clap::{Args, Parser, Subcommand};
use store::{DatabaseAddress, Db};

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
    /// Re-check the log's chain, the ledger and every count; exit 1 and name each row that is not as it was recorded.
    Verify(DatabaseOptions),
}

/// Which database.
#[derive(Debug, Clone, Args)]
pub struct DatabaseOptions {
    /// A file path or sqlite:PATH for SQLite, postgres://… for PostgreSQL.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true, value_name = "ADDRESS")]
    pub database: DatabaseAddress,
}

impl DatabaseOptions {
    /// Opens the database and brings its tables up to date.
    pub async fn open(&self) -> Result<Db, String> {
        Db::open(&self.database).await.map_err(|error| error.to_string())
    }
}

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
    #[arg(long, env = "ACEQUIA_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,
}
