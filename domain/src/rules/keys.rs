//! The names of the rule parameters, by which their values are stored and read.

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
/// Whether whoever is in the chair of a meeting decides a tie by what they voted.
pub const CASTING_VOTE: &str = "meetings.casting_vote";
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
