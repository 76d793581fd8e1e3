//! The closed set of rule parameters.

use super::value::{Unit, ValueType};
use crate::decisions::kind::DecisionKind;

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

/// Who admits an applicant: `secretary` (the membership secretary) is the only way that exists so far.
pub const ADMISSION: &str = "membership.admission";
/// How many votes a member of a class has.
pub const VOTES: &str = "membership.votes";
/// How many votes a member of a class has in one kind of decision, where they are others than [`VOTES`].
pub const VOTES_BY_KIND: &str = "membership.votes_by_kind";
/// Whether members who are on leave vote.
pub const VOTES_ON_LEAVE: &str = "membership.votes_on_leave";
/// Whether members whose rights are suspended vote.
pub const VOTES_SUSPENDED: &str = "membership.votes_suspended";
/// For how many days one must have been a member when a vote opens.
pub const WAITING_DAYS: &str = "membership.waiting_days";
/// The longest term of a role, in months.
pub const TERM_MONTHS_MAX: &str = "roles.term_months_max";
/// How long a proposal is discussed before voting may open.
pub const DISCUSSION_DAYS: &str = "decisions.discussion_days";
/// In which languages a summary of the discussion must stand before a vote opens: in none, in the community's, or in each.
pub const SUMMARIES: &str = "decisions.summaries";
/// How long voting stays open.
pub const VOTING_DAYS: &str = "decisions.voting_days";
/// By how many days in all a vote that is open may be extended for an outage; zero for not at all.
pub const EXTENSION_DAYS_MAX: &str = "decisions.extension_days_max";
/// Whether a vote may be closed before its deadline once everybody on its roll has voted.
pub const EARLY_CLOSE: &str = "decisions.early_close";
/// For how many days a provisional roll is shown before a vote opens, so that members may object; zero for not at all.
pub const PROVISIONAL_DAYS: &str = "decisions.provisional_days";
/// Whether a member votes on a decision that changes their own membership or ends a role of theirs.
pub const INTERESTED: &str = "decisions.interested";
/// For how many days a member may owe what fell due and still vote; zero for any number.
pub const ARREARS_DAYS: &str = "decisions.arrears_days";
/// How many days before the close members who have not voted are reminded; zero for never.
pub const REMINDER_DAYS: &str = "decisions.reminder_days";
/// The part of the votes on the roll that must be cast.
pub const QUORUM: &str = "decisions.quorum";
/// Whether a quorum counts votes, or the persons who have them.
pub const QUORUM_OF: &str = "decisions.quorum_of";
/// By what a proposal passes: a simple, absolute or qualified majority, consent or consensus.
pub const MAJORITY: &str = "decisions.majority";
/// The part of its base that a qualified majority needs.
pub const THRESHOLD: &str = "decisions.threshold";
/// What a majority is of: the votes for and against, all votes cast, or all votes on the roll.
pub const MAJORITY_BASE: &str = "decisions.majority_base";
/// Whether all count together, or each class must reach the majority by itself as well.
pub const MAJORITY_CLASSES: &str = "decisions.majority_classes";
/// The largest part of the votes cast that may stand aside where consensus is sought.
pub const STAND_ASIDES_MAX: &str = "decisions.stand_asides_max";
/// The most votes that may block where consensus is sought, and be overruled.
pub const BLOCKS_MAX: &str = "decisions.blocks_max";
/// Up to which kind of decision a method of choosing among options may be used.
pub const METHODS: &str = "decisions.methods";
/// What becomes of a place among options for which several stand equal by the method: the lot gives it, or it stays vacant.
pub const TIES: &str = "decisions.ties";
/// Whether a ballot among options may mark nothing, and takes part all the same.
pub const BLANK_BALLOTS: &str = "decisions.blank_ballots";
/// Who declares the result of a vote before it takes effect: nobody, or an election committee.
pub const DECLARATION: &str = "decisions.declaration";
/// For how many days a result can be contested before it takes effect; zero for not at all.
pub const CONTEST_DAYS: &str = "decisions.contest_days";
/// Whether the votes on decisions of a kind are open, secret, or what whoever proposes asks for.
pub const SECRECY: &str = "decisions.secrecy";
/// What a voter can show of a secret ballot: that it was received, or by a published tracker also what it says.
pub const RECEIPTS: &str = "decisions.receipts";
/// From how many voters on a secret vote tells how many voted before its close, and who voted after it.
pub const TURNOUT_FLOOR: &str = "decisions.turnout_floor";
/// Whether paper ballots are offered beside the web for decisions of a kind.
pub const PAPER: &str = "decisions.paper";
/// What a paper ballot counts for that is invalid.
pub const INVALID_PAPERS: &str = "decisions.invalid_papers";
/// Whether the votes on decisions of a kind may be delegated: not at all, where they are open, or where they are secret as well.
pub const DELEGATION: &str = "decisions.delegation";
/// How many persons one delegate may carry in a vote beside themself; zero for no delegation at all.
pub const DELEGATIONS_MAX: &str = "decisions.delegations_max";
/// Whether decisions of a kind are voted on in a meeting, and of which form.
pub const MEETING: &str = "decisions.meeting";
/// How many days before a meeting its notice must be served, so that votes open in it.
pub const NOTICE_DAYS: &str = "meetings.notice_days";
/// How many days before a meeting an item must be announced, so that a vote opens on it.
pub const ITEMS_DAYS: &str = "meetings.items_days";
/// How many proxies one member may hold in a meeting; zero for none at all.
pub const PROXIES_MAX: &str = "meetings.proxies_max";
/// Whether a proxy's holder carries in secret votes of a meeting as well.
pub const PROXIES_SECRET: &str = "meetings.proxies_secret";
/// The monthly dues of a class.
pub const MONTHLY_DUES: &str = "dues.monthly";
/// The day of the month on which dues fall due.
pub const DUE_DAY: &str = "dues.due_day";
/// How many days after the due date an unpaid amount counts as late.
pub const GRACE_DAYS: &str = "dues.grace_days";
/// How the cost of a pool is shared.
pub const SHARING_METHOD: &str = "sharing.method";
/// What each participant of a pool pays in any case, where the method has a fixed portion.
pub const SHARING_FIXED: &str = "sharing.fixed";
/// The least that a participant of a pool pays in a month.
pub const SHARING_FLOOR: &str = "sharing.floor";
/// The most that a participant of a pool pays in a month; zero for no limit.
pub const SHARING_CAP: &str = "sharing.cap";
/// How many parts a member of a class counts for in shared costs; a class of zero takes no part.
pub const SHARING_WEIGHT: &str = "sharing.weight";
/// From how many participants on members see how costs fall on the others, without names.
pub const SHARING_GROUP_FLOOR: &str = "sharing.group_floor";

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
}
