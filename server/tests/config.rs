//! Settings come from a file, the environment and flags, each above the one before; what is wrong in a file is said with its
//! line, and no secret is printed.
// Helpers of tests fail as tests do; clippy sees only functions marked as tests.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::path::PathBuf;
use std::process::{Command, Output};

struct Files(tempfile::TempDir);

impl Files {
    fn with(text: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("acequia.toml"), text).unwrap();
        Self(folder)
    }

    fn file(&self) -> PathBuf {
        self.0.path().join("acequia.toml")
    }

    /// Runs the binary in the folder, with these variables alone.
    fn run(&self, words: &[&str], variables: &[(&str, &str)]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_acequia"));
        command.args(words).env_clear().envs(variables.iter().copied()).current_dir(self.0.path()).output().unwrap()
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&[output.stdout.as_slice(), output.stderr.as_slice()].concat()).into_owned()
}

/// The value of a setting and where it comes from.
fn line(output: &Output, name: &str) -> (String, String) {
    let text = said(output);
    let line = text.lines().find(|line| line.split(' ').next() == Some(name)).unwrap_or_else(|| panic!("{text}"));
    let mut parts: Vec<&str> = line[name.len()..].split("  ").map(str::trim).filter(|part| !part.is_empty()).collect();
    let last = parts.pop().unwrap().to_owned();
    (parts.pop().unwrap_or_default().to_owned(), last)
}

const FILE: &str = r#"# Ours.
database = "postgres://ana:s3cret@db.example/acequia"
port = 4000
address = "0.0.0.0"
behind_proxy = true

smtp_url = "smtps://ana:s3cret@mail.example:465"
"#;

#[test]
fn the_environment_counts_for_more_than_the_file_and_flags_for_most() {
    let files = Files::with(FILE);
    let variables = [("ACEQUIA_CONFIG", "acequia.toml"), ("ACEQUIA_PORT", "4001"), ("ACEQUIA_ADDRESS", "127.0.0.2")];
    let output = files.run(&["config", "--port", "4002"], &variables);
    let pair = |value: &str, from: &str| (value.to_owned(), from.to_owned());
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(line(&output, "port"), pair("4002", "--port"));
    assert_eq!(line(&output, "address"), pair("127.0.0.2", "ACEQUIA_ADDRESS"));
    assert_eq!(line(&output, "behind_proxy"), pair("true", "acequia.toml, line 5"));
    assert_eq!(line(&output, "database"), pair("postgres://ana@db.example/acequia", "acequia.toml, line 2"));
    assert_eq!(line(&output, "smtp_url"), pair("smtps://…@mail.example:465", "acequia.toml, line 7"));
    assert_eq!(line(&output, "stop_seconds"), pair("30", "default"));
    assert_eq!(line(&output, "public_url"), pair("", "not set"));
    assert!(!said(&output).contains("s3cret"));
    // A flag's own false stands above a file's true.
    let output = files.run(&["config", "--config", "acequia.toml", "--behind-proxy=false"], &[]);
    assert_eq!(line(&output, "behind_proxy"), pair("false", "--behind-proxy"));
    let output = files.run(&["serve", "--config=acequia.toml", "--help"], &[]);
    assert!(output.status.success() && !said(&output).contains("s3cret"), "{}", said(&output));
    let output = files.run(&["config"], &[]);
    assert_eq!(line(&output, "database"), pair("", "not set"));
}

#[test]
fn an_empty_variable_counts_as_none() {
    let files = Files::with("port = 4000\n");
    let variables = [
        ("ACEQUIA_CONFIG", ""),
        ("ACEQUIA_PORT", ""),
        ("ACEQUIA_ADDRESS", ""),
        ("DATABASE_URL", ""),
        ("ACEQUIA_PUBLIC_URL", ""),
        ("ACEQUIA_BEHIND_PROXY", ""),
        ("ACEQUIA_TOKEN_REQUESTS_MAX", ""),
        ("ACEQUIA_STOP_SECONDS", ""),
        ("ACEQUIA_SMTP_URL", ""),
        ("ACEQUIA_DIGEST_HOUR", ""),
    ];
    let output = files.run(&["config"], &variables);
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(line(&output, "port"), ("3000".to_owned(), "default".to_owned()));
    assert_eq!(line(&output, "database"), (String::new(), "not set".to_owned()));
    assert_eq!(line(&output, "digest_hour"), ("8".to_owned(), "default".to_owned()));
    let output = files.run(&["config", "--config", "acequia.toml"], &variables);
    assert_eq!(line(&output, "port"), ("4000".to_owned(), "acequia.toml, line 1".to_owned()));
}

#[test]
fn an_address_that_leaks_or_leads_nowhere_is_refused_without_being_repeated() {
    let files = Files::with("");
    for url in ["https://x/geheim", "https://x?a=geheim#f", "https://me:geheim@x"] {
        for (words, variables) in
            [(vec!["config", "--public-url", url], vec![]), (vec!["serve"], vec![("ACEQUIA_PUBLIC_URL", url)])]
        {
            let output = files.run(&words, &[variables, vec![("DATABASE_URL", "a.sqlite")]].concat());
            assert!(!output.status.success(), "{url}");
            assert!(said(&output).contains("--public-url must be an address such as"), "{}", said(&output));
            assert!(!said(&output).contains("geheim"), "{}", said(&output));
        }
    }
    let output = files.run(&["serve", "--database", "host=db password=geheim"], &[]);
    assert!(!output.status.success() && said(&output).contains("postgres://"), "{}", said(&output));
    assert!(!said(&output).contains("geheim"), "{}", said(&output));
    assert_eq!(std::fs::read_dir(files.0.path()).unwrap().count(), 1);
}

#[test]
fn the_file_serves_every_command() {
    let files = Files::with("database = \"here.sqlite\"\n");
    let output = files.run(&["verify", "--config", "acequia.toml"], &[]);
    assert_eq!(said(&output), "acequia: There is no database sqlite:here.sqlite.\n");
    let output = files.run(&["verify", "--config", "acequia.toml"], &[("DATABASE_URL", "there.sqlite")]);
    assert_eq!(said(&output), "acequia: There is no database sqlite:there.sqlite.\n");
    let output = files.run(&["verify"], &[]);
    assert!(!output.status.success() && said(&output).contains("--database"), "{}", said(&output));
}

#[test]
fn what_is_wrong_in_a_file_is_said_with_its_line() {
    for (text, sentences) in [
        (
            "port = 3000\nprot = 1\n",
            vec!["acequia.toml, line 2: there is no setting prot. The settings are: database,"],
        ),
        ("port = 99999", vec!["acequia.toml, line 1: port: give a number from 0 to 65535"]),
        ("\nport = \"3000\"", vec!["acequia.toml, line 2: port must be a whole number."]),
        ("behind_proxy = \"yes\"", vec!["line 1: behind_proxy must be true or false."]),
        (
            "address = \"here\"\n\npublic_url = \"co-op\"",
            vec!["line 1: address: give a network", "line 3: public_url: give"],
        ),
        ("database = \"mysql://ana:s3cret@x\"", vec!["line 1: database: The database address begins with “mysql:”"]),
        ("smtp_url = \"s3cret\"", vec!["line 1: smtp_url: give an address"]),
        ("mail_from = \"nobody\"", vec!["line 1: mail_from: give a mailbox"]),
        ("token_requests_max = 0", vec!["line 1: token_requests_max: give a number of requests"]),
        ("digest_hour = 24", vec!["line 1: digest_hour: give an hour from 0 to 23"]),
        ("stop_seconds = -1", vec!["line 1: stop_seconds: give a number of seconds"]),
        ("port = 1\nport = 2", vec!["acequia.toml, line 2: duplicate key"]),
        ("port = 1\n[server]\nport = 2", vec!["acequia.toml, line 2: there is no setting server."]),
        ("port = 1\nport 3", vec!["acequia.toml, line 2: "]),
    ] {
        let files = Files::with(text);
        let output = files.run(&["config", "--config", "acequia.toml"], &[]);
        assert_eq!(output.status.code(), Some(1), "{text}");
        for sentence in sentences {
            assert!(said(&output).contains(sentence), "{text}: {}", said(&output));
        }
        assert!(!said(&output).contains("s3cret"), "{}", said(&output));
    }
    let files = Files::with("");
    std::fs::remove_file(files.file()).unwrap();
    let output = files.run(&["verify", "--config", "acequia.toml", "--database", "x"], &[]);
    assert!(said(&output).contains("The settings acequia.toml cannot be read: "), "{}", said(&output));
}
