//! Software with its licence, and which version of it runs where since when.

use crate::Day;
use crate::calendar::parse_day;
use crate::infrastructure::Kind;
use crate::members::status::named;
use crate::text::{NAME_LENGTH_MAX, NOTE_LENGTH_MAX, line, optional_block, optional_line};
use crate::validation::{Errors, FieldError, Refusal};

/// How many installations something may have, those that ended too.
pub const INSTALLATIONS_MAX: usize = 500;
/// The longest version or licence, in characters.
const LINE_LENGTH_MAX: usize = 300;

named! {
    /// What software does for a service or a machine.
    Part {
        /// It is what the service is made of.
        Main = "main",
        /// The machine's operating system.
        OperatingSystem = "operating_system",
        /// What virtual machines run by.
        Virtualisation = "virtualisation",
        /// Something else that runs there.
        Other = "other",
    }
}

impl Part {
    /// What software can be for a kind of thing.
    #[must_use]
    pub const fn of(kind: Kind) -> &'static [Self] {
        match kind {
            Kind::Service => &[Self::Main, Self::Other],
            Kind::Asset => &[Self::OperatingSystem, Self::Virtualisation, Self::Other],
            Kind::Provider | Kind::Site | Kind::Software => &[],
        }
    }

    /// Whether there is one at a time, so that the next ends it.
    #[must_use]
    pub const fn is_single(self) -> bool {
        !matches!(self, Self::Other)
    }
}

/// Software as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SoftwareInput {
    /// The name.
    pub name: String,
    /// The licence.
    pub licence: String,
    /// What else is worth knowing.
    pub note: String,
}

/// Software, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSoftware {
    /// The name.
    pub name: String,
    /// The licence, possibly nothing.
    pub licence: String,
    /// What else is worth knowing, possibly nothing.
    pub note: String,
}

impl SoftwareInput {
    /// Checks software.
    ///
    /// # Errors
    /// Every field that is refused.
    pub fn check(&self) -> Result<NewSoftware, Vec<FieldError>> {
        let mut errors = Errors::new();
        let name = errors.take("name", line(&self.name, NAME_LENGTH_MAX));
        let licence = errors.take("licence", optional_line(&self.licence, LINE_LENGTH_MAX));
        let note = errors.take("note", optional_block(&self.note, NOTE_LENGTH_MAX));
        errors.finish((|| Some(NewSoftware { name: name?, licence: licence?, note: note? }))())
    }
}

/// A version that runs, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InstallationInput {
    /// A [`Part`].
    pub part: String,
    /// The software's name.
    pub software: String,
    /// Its version.
    pub version: String,
    /// The licence, for software that is new to the inventory.
    pub licence: String,
    /// The first day that it runs.
    pub from: String,
}

/// A version that runs, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewInstallation {
    /// What it does.
    pub part: Part,
    /// The software's name.
    pub software: String,
    /// Its version, possibly nothing.
    pub version: String,
    /// The licence, possibly nothing.
    pub licence: String,
    /// The first day that it runs.
    pub from: Day,
}

impl InstallationInput {
    /// Checks a version that runs in a thing of a kind.
    ///
    /// # Errors
    /// Every field that is refused.
    pub fn check(&self, kind: Kind, today: Day) -> Result<NewInstallation, Vec<FieldError>> {
        let mut errors = Errors::new();
        let part = match self.part.as_str() {
            "" => Err(Refusal::new("error-choose")),
            part => part.parse::<Part>().and_then(|part| {
                if Part::of(kind).contains(&part) { Ok(part) } else { Err(Refusal::new("error-choice")) }
            }),
        };
        let part = errors.take("part", part);
        let software = errors.take("software", line(&self.software, NAME_LENGTH_MAX));
        let version = errors.take("version", optional_line(&self.version, LINE_LENGTH_MAX));
        let licence = errors.take("licence", optional_line(&self.licence, LINE_LENGTH_MAX));
        let from = parse_day(&self.from).and_then(|day| {
            if day > today { Err(Refusal::new("error-day-future").with("most", today)) } else { Ok(day) }
        });
        let from = errors.take("from", from);
        let new = (|| {
            Some(NewInstallation {
                part: part?,
                software: software?,
                version: version?,
                licence: licence?,
                from: from?,
            })
        })();
        errors.finish(new)
    }
}

/// The name and the version that stand in one line, as in `Debian 13`: they are parted where the only figures are those of a
/// version at the end.
#[must_use]
pub fn split_version(line: &str) -> (&str, &str) {
    let plain = line.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    let version = line.get(plain.len()..).unwrap_or_default();
    let name = plain.trim();
    let parted = plain.ends_with(' ') && !name.is_empty() && !name.contains(|c: char| c.is_ascii_digit());
    if parted { (name, version) } else { (line, "") }
}

/// A version that runs or ran.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Installed {
    /// Its number among those of its thing.
    pub number: i64,
    /// What it does.
    pub part: Part,
    /// The software's address part.
    pub software: String,
    /// The version, possibly nothing.
    pub version: String,
    /// The first day that it runs.
    pub from: Day,
    /// The first day that it runs no longer.
    pub until: Option<Day>,
}

/// How a new version stands among those of its thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// There is nothing that it ends.
    Begins,
    /// It ends the one of this number.
    Follows(i64),
    /// The one of this number began the same day: it was written wrongly.
    Corrects(i64),
    /// The one of this number says the same.
    Same(i64),
}

/// How a version stands that is to run from a day on: it ends the one of its part, and of other software the one of the same
/// software. `software` is the address part, or nothing for software that is new.
///
/// # Errors
/// `error-install-before` beside `from` where one began or ended later.
pub fn turn(
    all: &[Installed],
    part: Part,
    software: Option<&str>,
    version: &str,
    from: Day,
) -> Result<Turn, FieldError> {
    let own = |it: &&Installed| it.part == part && (part.is_single() || Some(it.software.as_str()) == software);
    let refused = |last: Day| Refusal::new("error-install-before").with("last", last).at("from");
    let lasting = |it: &&Installed| it.until != Some(it.from);
    let Some(running) = all.iter().filter(own).find(|it| it.until.is_none()) else {
        let ended = all.iter().filter(own).filter(lasting).filter_map(|it| it.until).max();
        return ended.filter(|ended| *ended > from).map_or(Ok(Turn::Begins), |ended| Err(refused(ended)));
    };
    if Some(running.software.as_str()) == software && running.version == version {
        return Ok(Turn::Same(running.number));
    }
    match running.from.cmp(&from) {
        std::cmp::Ordering::Less => Ok(Turn::Follows(running.number)),
        std::cmp::Ordering::Equal => Ok(Turn::Corrects(running.number)),
        std::cmp::Ordering::Greater => Err(refused(running.from)),
    }
}

/// Checks the first day without something that ran since a day; that day itself strikes it out.
///
/// # Errors
/// Beside `until` what is wrong with the day: `error-day-future`, or `error-retired-before`.
pub fn check_installation_end(raw: &str, from: Day, today: Day) -> Result<Day, FieldError> {
    super::retire::check(raw, Some(from), today).map_err(|error| error.refusal.at("until"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        parse_day(text).unwrap()
    }

    #[test]
    fn a_version_at_the_end_of_a_line_is_parted_from_the_name() {
        assert_eq!(split_version("Debian 13"), ("Debian", "13"));
        assert_eq!(split_version("OpenWrt 24.10.1"), ("OpenWrt", "24.10.1"));
        for whole in ["Debian", "Debian 13 with Incus 6", "Debian13", "13", "", "Windows 11 Pro"] {
            assert_eq!(split_version(whole), (whole, ""));
        }
    }

    #[test]
    fn what_runs_has_a_part_a_name_and_a_day_that_has_come() {
        let input = InstallationInput {
            part: "main".into(),
            software: " Stalwart ".into(),
            from: "2026-06-01".into(),
            ..InstallationInput::default()
        };
        let today = day("2026-06-15");
        assert_eq!(input.check(Kind::Service, today).unwrap().software, "Stalwart");
        let told = |input: InstallationInput, kind| {
            let errors = input.check(kind, today).unwrap_err();
            errors.into_iter().map(|error| (error.field, error.refusal.key)).collect::<Vec<_>>()
        };
        assert_eq!(told(input.clone(), Kind::Asset), [("part".to_owned(), "error-choice")]);
        let late = InstallationInput { from: "2026-06-16".into(), ..input };
        assert_eq!(told(late, Kind::Service), [("from".to_owned(), "error-day-future")]);
        let fields: Vec<_> = told(InstallationInput::default(), Kind::Asset).into_iter().map(|it| it.0).collect();
        assert_eq!(fields, ["part", "software", "from"]);
    }

    #[test]
    fn the_next_version_ends_the_one_before() {
        let runs = |number, part, software: &str, version: &str, from, until: Option<&str>| Installed {
            number,
            part,
            software: software.into(),
            version: version.into(),
            from: day(from),
            until: until.map(day),
        };
        let all = [
            runs(1, Part::Main, "postfix", "3.9", "2026-01-01", Some("2026-03-01")),
            runs(2, Part::Main, "stalwart", "0.14", "2026-03-01", None),
            runs(3, Part::Other, "rspamd", "3.8", "2026-01-01", None),
            runs(4, Part::Other, "clamav", "1.4", "2026-01-01", Some("2026-05-01")),
        ];
        let told = |part, software, version, from| {
            turn(&all, part, software, version, day(from)).map_err(|error| (error.field, error.refusal.key))
        };
        let before = || Err(("from".to_owned(), "error-install-before"));
        assert_eq!(told(Part::Main, Some("stalwart"), "0.15", "2026-03-02"), Ok(Turn::Follows(2)));
        assert_eq!(told(Part::Main, None, "", "2026-03-01"), Ok(Turn::Corrects(2)));
        assert_eq!(told(Part::Main, Some("stalwart"), "0.14", "2026-06-01"), Ok(Turn::Same(2)));
        assert_eq!(told(Part::Main, Some("stalwart"), "0.13", "2026-02-28"), before());
        assert_eq!(told(Part::Other, Some("rspamd"), "3.9", "2026-02-01"), Ok(Turn::Follows(3)));
        assert_eq!(told(Part::Other, None, "1", "2020-01-01"), Ok(Turn::Begins));
        assert_eq!(told(Part::Other, Some("clamav"), "1.5", "2026-04-30"), before());
        assert_eq!(told(Part::Other, Some("clamav"), "1.5", "2026-05-01"), Ok(Turn::Begins));
    }
}
