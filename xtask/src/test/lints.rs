//! The compiler and clippy, with every warning an error.

use anyhow::Result;

use crate::bundle::BROWSER;
use crate::place::Place;
use crate::programs;

/// Lints the house, then xtask, then the browser build: apart, since cargo unifies the features of what it
/// checks together, which would compile dependencies again or turn islands into server code.
pub fn check(place: &Place) -> Result<()> {
    let deny = ["--", "--deny", "warnings"];
    let profile = place.options.profile.as_str();
    programs::run(place.cargo().args(["clippy", "--all-targets"]).args(deny))?;
    programs::run(place.cargo().args(["clippy", "--package", "xtask", "--all-targets"]).args(deny))?;
    let browser = ["clippy", "--package", "frontend", "--target", BROWSER, "--profile", profile];
    programs::run(place.cargo().args(browser).args(deny))
}
