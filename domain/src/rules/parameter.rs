//! The closed set of rule parameters.

pub use super::keys::*;
use super::value::{Unit, ValueType};
use crate::decisions::kind::DecisionKind;
use crate::language::Language;
use crate::treasury::money::{Currency, Money};

/// One of Elinor Ostrom's eight design principles (Governing the Commons, 1990, chapter 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Principle(pub u8);

/// What a value of a parameter holds for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// One value for the community; the stored scope is empty.
    Community,
    /// A value for each class of members; the stored scope is the class's slug.
    Class,
    /// A value for each kind of decision; the stored scope is its name.
    DecisionKind,
    /// A value for a class in one kind of decision, where it is another than the class has otherwise; the stored scope is
    /// [`class_in_kind`].
    ClassInKind,
    /// A value for each method of choosing among options; one without a value is not used.
    Method,
    /// A value for all cost pools, whose stored scope is empty, and one for each pool that differs, by its slug.
    Pool,
}

/// The stored scope of a value for a class in a kind of decision: `full/bylaws`.
#[must_use]
pub fn class_in_kind(class: &str, kind: DecisionKind) -> String {
    format!("{class}/{kind}")
}

/// The class and the kind of decision of such a scope; `None` where it names no kind that rules are given for.
#[must_use]
pub fn read_class_in_kind(scope: &str) -> Option<(&str, DecisionKind)> {
    let (class, kind) = scope.rsplit_once('/')?;
    let kind = kind.parse().ok().filter(|kind| DecisionKind::PROPOSABLE.contains(kind))?;
    (!class.is_empty()).then_some((class, kind))
}

/// A rule that software obeys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parameter {
    /// The key, as in the address `/rules/decisions.quorum`.
    pub key: &'static str,
    /// Type, unit and bounds.
    pub value_type: ValueType,
    /// What a value holds for.
    pub scope: Scope,
    /// The principle that the rule serves.
    pub principle: Principle,
    /// The agreement whose clause states the rule in words; changing the rule needs what changing that
    /// agreement needs.
    pub agreement: &'static str,
    /// The clause's anchor in that agreement.
    pub anchor: &'static str,
}

impl Parameter {
    /// The key with hyphens, as translations use it: `decisions-quorum`.
    #[must_use]
    pub fn translation_key(&self) -> String {
        self.key.replace(['.', '_'], "-")
    }

    /// The kinds of decisions that have a value, where the parameter has one for each kind: majorities are for those that have one.
    pub fn decision_kinds(&self) -> impl Iterator<Item = DecisionKind> + use<> {
        let majority = [MAJORITY, THRESHOLD, MAJORITY_BASE, MAJORITY_CLASSES].contains(&self.key);
        DecisionKind::PROPOSABLE.into_iter().filter(move |kind| kind.has_majority() || !majority)
    }
}

const fn parameter(
    key: &'static str,
    value_type: ValueType,
    scope: Scope,
    principle: u8,
    agreement: &'static str,
    anchor: &'static str,
) -> Parameter {
    Parameter { key, value_type, scope, principle: Principle(principle), agreement, anchor }
}

const fn days(least: i64, most: i64) -> ValueType {
    ValueType::Whole { unit: Unit::Days, least, most }
}

const fn sharing_amount(key: &'static str) -> Parameter {
    parameter(key, ValueType::Amount { most_minor: 100_000_000 }, Scope::Pool, 2, "dues-policy", "cost-sharing")
}

/// The least that [`TURNOUT_FLOOR`] can be, and what it is where the rules say nothing of it.
pub const TURNOUT_FLOOR_LEAST: i64 = 3;
/// The most votes that a member of a class may have.
const VOTES_MAX: i64 = 10;

/// Every parameter, in the order in which people read them.
pub const PARAMETERS: &[Parameter] = &[
    parameter(ADMISSION, ValueType::Choice(&["secretary"]), Scope::Community, 1, "bylaws", "admission"),
    parameter(
        VOTES,
        ValueType::Whole { unit: Unit::Votes, least: 0, most: VOTES_MAX },
        Scope::Class,
        3,
        "bylaws",
        "voting-rights",
    ),
    parameter(
        VOTES_BY_KIND,
        ValueType::Whole { unit: Unit::Votes, least: 0, most: VOTES_MAX },
        Scope::ClassInKind,
        3,
        "bylaws",
        "voting-rights",
    ),
    parameter(VOTES_ON_LEAVE, ValueType::Choice(&["no", "yes"]), Scope::Community, 3, "bylaws", "voting-rights"),
    parameter(VOTES_SUSPENDED, ValueType::Choice(&["no", "yes"]), Scope::Community, 3, "bylaws", "voting-rights"),
    parameter(WAITING_DAYS, days(0, 730), Scope::Community, 1, "bylaws", "waiting-period"),
    parameter(
        TERM_MONTHS_MAX,
        ValueType::Whole { unit: Unit::Months, least: 1, most: 120 },
        Scope::Community,
        4,
        "bylaws",
        "terms",
    ),
    parameter(DISCUSSION_DAYS, days(0, 180), Scope::DecisionKind, 3, "bylaws", "discussion"),
    parameter(
        SUMMARIES,
        ValueType::Choice(&["not_needed", "community_language", "each_language"]),
        Scope::Community,
        3,
        "bylaws",
        "discussion",
    ),
    parameter(VOTING_DAYS, days(1, 90), Scope::DecisionKind, 3, "bylaws", "voting-period"),
    parameter(EXTENSION_DAYS_MAX, days(0, 60), Scope::Community, 3, "bylaws", "voting-period"),
    parameter(
        EARLY_CLOSE,
        ValueType::Choice(&["never", "all_voted"]),
        Scope::DecisionKind,
        3,
        "bylaws",
        "voting-period",
    ),
    parameter(PROVISIONAL_DAYS, days(0, 60), Scope::DecisionKind, 3, "bylaws", "voting-rights"),
    parameter(INTERESTED, ValueType::Choice(&["vote", "barred"]), Scope::Community, 3, "bylaws", "voting-rights"),
    parameter(ARREARS_DAYS, days(0, 3650), Scope::Community, 3, "bylaws", "voting-rights"),
    parameter(REMINDER_DAYS, days(0, 30), Scope::Community, 3, "bylaws", "voting-period"),
    parameter(QUORUM, ValueType::Part { least: (0, 1), most: (1, 1) }, Scope::DecisionKind, 3, "bylaws", "quorum"),
    parameter(
        QUORUM_OF,
        ValueType::Choice(&["votes", "persons", "present"]),
        Scope::DecisionKind,
        3,
        "bylaws",
        "quorum",
    ),
    parameter(
        MAJORITY,
        ValueType::Choice(&["simple", "absolute", "qualified", "consent", "consensus"]),
        Scope::DecisionKind,
        3,
        "bylaws",
        "majorities",
    ),
    parameter(
        THRESHOLD,
        ValueType::Part { least: (1, 2), most: (1, 1) },
        Scope::DecisionKind,
        3,
        "bylaws",
        "majorities",
    ),
    parameter(
        MAJORITY_BASE,
        ValueType::Choice(&["cast", "all_cast", "present", "eligible"]),
        Scope::DecisionKind,
        3,
        "bylaws",
        "majorities",
    ),
    parameter(
        MAJORITY_CLASSES,
        ValueType::Choice(&["together", "each"]),
        Scope::DecisionKind,
        3,
        "bylaws",
        "majorities",
    ),
    parameter(
        STAND_ASIDES_MAX,
        ValueType::Part { least: (0, 1), most: (1, 1) },
        Scope::Community,
        3,
        "bylaws",
        "majorities",
    ),
    parameter(
        BLOCKS_MAX,
        ValueType::Whole { unit: Unit::Votes, least: 0, most: 1000 },
        Scope::Community,
        3,
        "bylaws",
        "majorities",
    ),
    parameter(
        METHODS,
        ValueType::Choice(&["none", "ordinary", "election", "policy", "bylaws"]),
        Scope::Method,
        3,
        "bylaws",
        "majorities",
    ),
    parameter(TIES, ValueType::Choice(&["lot", "vacant"]), Scope::DecisionKind, 3, "bylaws", "majorities"),
    parameter(
        BLANK_BALLOTS,
        ValueType::Choice(&["counted", "refused"]),
        Scope::DecisionKind,
        3,
        "bylaws",
        "majorities",
    ),
    parameter(
        SECRECY,
        ValueType::Choice(&["open", "chosen", "secret"]),
        Scope::DecisionKind,
        3,
        "bylaws",
        "secret-ballots",
    ),
    parameter(DECLARATION, ValueType::Choice(&["none", "committee"]), Scope::DecisionKind, 3, "bylaws", "majorities"),
    parameter(CONTEST_DAYS, days(0, 60), Scope::DecisionKind, 3, "bylaws", "majorities"),
    parameter(RECEIPTS, ValueType::Choice(&["received", "trackers"]), Scope::Community, 3, "bylaws", "secret-ballots"),
    parameter(
        TURNOUT_FLOOR,
        ValueType::Whole { unit: Unit::People, least: TURNOUT_FLOOR_LEAST, most: 1000 },
        Scope::Community,
        3,
        "bylaws",
        "secret-ballots",
    ),
    parameter(PAPER, ValueType::Choice(&["web_only", "paper"]), Scope::DecisionKind, 3, "bylaws", "paper-ballots"),
    parameter(
        INVALID_PAPERS,
        ValueType::Choice(&["uncounted", "blank"]),
        Scope::Community,
        3,
        "bylaws",
        "paper-ballots",
    ),
    parameter(
        DELEGATION,
        ValueType::Choice(&["none", "open", "open_and_secret"]),
        Scope::DecisionKind,
        3,
        "bylaws",
        "delegation",
    ),
    parameter(
        DELEGATIONS_MAX,
        ValueType::Whole { unit: Unit::People, least: 0, most: 10_000 },
        Scope::Community,
        3,
        "bylaws",
        "delegation",
    ),
    parameter(
        MEETING,
        ValueType::Choice(&["none", "optional", "any", "room", "hybrid", "online"]),
        Scope::DecisionKind,
        3,
        "bylaws",
        "meetings",
    ),
    parameter(NOTICE_DAYS, days(0, 90), Scope::Community, 3, "bylaws", "meetings"),
    parameter(ITEMS_DAYS, days(0, 90), Scope::Community, 3, "bylaws", "meetings"),
    parameter(
        PROXIES_MAX,
        ValueType::Whole { unit: Unit::People, least: 0, most: 100 },
        Scope::Community,
        3,
        "bylaws",
        "meetings",
    ),
    parameter(PROXIES_SECRET, ValueType::Choice(&["no", "yes"]), Scope::Community, 3, "bylaws", "meetings"),
    parameter(CASTING_VOTE, ValueType::Choice(&["none", "chair"]), Scope::Community, 3, "bylaws", "meetings"),
    parameter(
        MONTHLY_DUES,
        ValueType::Amount { most_minor: 100_000_000 },
        Scope::Class,
        2,
        "dues-policy",
        "monthly-dues",
    ),
    parameter(
        DUE_DAY,
        ValueType::Whole { unit: Unit::DayOfMonth, least: 1, most: 31 },
        Scope::Community,
        2,
        "dues-policy",
        "due-day",
    ),
    parameter(GRACE_DAYS, days(0, 365), Scope::Community, 5, "dues-policy", "grace-period"),
    parameter(
        SHARING_METHOD,
        ValueType::Choice(&[
            "equal",
            "by_use",
            "by_reserved",
            "larger_of_both",
            "weighted",
            "fixed_plus_proportional",
            "serial",
        ]),
        Scope::Pool,
        2,
        "dues-policy",
        "cost-sharing",
    ),
    sharing_amount(SHARING_FIXED),
    sharing_amount(SHARING_FLOOR),
    sharing_amount(SHARING_CAP),
    parameter(
        SHARING_WEIGHT,
        ValueType::Whole { unit: Unit::Parts, least: 0, most: 1000 },
        Scope::Class,
        2,
        "dues-policy",
        "cost-sharing",
    ),
    parameter(
        SHARING_GROUP_FLOOR,
        ValueType::Whole { unit: Unit::People, least: 3, most: 1000 },
        Scope::Community,
        2,
        "dues-policy",
        "cost-visibility",
    ),
];

/// The parameter of a key.
#[must_use]
pub fn find(key: &str) -> Option<&'static Parameter> {
    PARAMETERS.iter().find(|parameter| parameter.key == key)
}

/// A stored value of a rule, by its key, as a person types it: amounts in whole units with the language's decimal mark, all else as it is
/// stored.
#[must_use]
pub fn typed_value(key: &str, stored: &str, currency: Currency, language: Language) -> String {
    match find(key).map(|parameter| parameter.value_type) {
        Some(ValueType::Amount { .. }) => {
            let plain = Money::new(stored.parse().unwrap_or(0), currency).plain();
            plain.replace('.', &language.decimal_mark().to_string())
        }
        _ => stored.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_in_a_kind_of_decision_is_read_as_it_is_written() {
        let scope = class_in_kind("full", DecisionKind::Bylaws);
        assert_eq!(read_class_in_kind(&scope), Some(("full", DecisionKind::Bylaws)));
        for wrong in ["full", "full/", "/bylaws", "full/founding", "full/meal"] {
            assert_eq!(read_class_in_kind(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_stored_value_is_typed_as_it_would_be_read() {
        for (key, stored, typed) in
            [("dues.monthly", "1500", "15,00"), ("decisions.quorum", "1/3", "1/3"), ("dues.due_day", "5", "5")]
        {
            assert_eq!(typed_value(key, stored, Currency::EUR, Language::Es), typed);
            let read = find(key).unwrap().value_type.parse(typed, Currency::EUR, Language::Es);
            assert_eq!(read.unwrap().stored(), stored, "{key}");
        }
    }
}
