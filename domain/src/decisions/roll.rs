//! The electoral roll: who may vote in a decision, and why somebody may not.

use super::effect::Effect;
use crate::members::status::{Status, named};
use crate::{Day, calendar::add_days};

named! {
    /// Why a member is on the roll, or is not.
    RollReason {
        /// On the roll.
        Eligible = "eligible",
        /// Not of the class by and from whose members the decision elects.
        OtherClass = "other_class",
        /// The class has no vote.
        ClassWithoutVote = "class_without_vote",
        /// Not a member for long enough when voting opened.
        JoinedTooRecently = "joined_too_recently",
        /// On leave when voting opened, where the rules give no vote to whoever is.
        OnLeave = "on_leave",
        /// Suspended when voting opened, where the rules give no vote to whoever is.
        Suspended = "suspended",
        /// The decision is about the member's own membership or role.
        Interested = "interested",
        /// Owes what fell due too long ago.
        InArrears = "in_arrears",
        /// On the roll, since an objection to being left out was upheld.
        IncludedByRuling = "included_by_ruling",
        /// Taken off the roll, since an objection to being on it was upheld.
        ExcludedByRuling = "excluded_by_ruling",
        /// On the provisional roll, and no member any more when voting opened.
        NoLongerMember = "no_longer_member",
    }
}

impl RollReason {
    /// Whether whoever has this reason may vote.
    #[must_use]
    pub const fn is_on_roll(self) -> bool {
        matches!(self, Self::Eligible | Self::IncludedByRuling)
    }
}

/// Which of those vote, by rule, who are members and not active.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AwayVotes {
    /// Whether members on leave do.
    pub on_leave: bool,
    /// Whether members whose rights are suspended do.
    pub suspended: bool,
}

impl AwayVotes {
    /// Whether a member of a status votes, as far as the status says.
    #[must_use]
    pub const fn let_vote(self, status: Status) -> bool {
        match status {
            Status::Active => true,
            Status::OnLeave => self.on_leave,
            Status::Suspended => self.suspended,
            _ => false,
        }
    }
}

/// What a member's place on a roll follows from, as it was on the day of the roll.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    /// Where the member stood.
    pub status: Status,
    /// Which of those vote who are members and not active.
    pub away: AwayVotes,
    /// The day of joining.
    pub joined_on: Day,
    /// Whether the decision elects by and from the members of a class that is another than the member's.
    pub other_class: bool,
    /// The votes of the member's class in this kind of decision.
    pub votes: i64,
    /// For how many days one must have been a member.
    pub waiting_days: i64,
    /// Whether the decision is about the member, and the rules bar whom it is about.
    pub interested: bool,
    /// Whether the member owes what fell due too long ago, and the rules bar whoever does.
    pub in_arrears: bool,
}

/// Decides whether a member is on the roll of `day`. `None` for somebody who is not a member at all on that day (an applicant, or one
/// who has left).
#[must_use]
pub fn place_on_roll(claim: &Claim, day: Day) -> Option<RollReason> {
    let waited = add_days(claim.joined_on, u64::try_from(claim.waiting_days).unwrap_or(0)) <= day;
    let may_vote = claim.away.let_vote(claim.status);
    match claim.status {
        status if !status.may_act() => None,
        Status::Suspended if !may_vote => Some(RollReason::Suspended),
        Status::OnLeave if !may_vote => Some(RollReason::OnLeave),
        _ if claim.other_class => Some(RollReason::OtherClass),
        _ if claim.votes < 1 => Some(RollReason::ClassWithoutVote),
        _ if !waited => Some(RollReason::JoinedTooRecently),
        _ if claim.interested => Some(RollReason::Interested),
        _ if claim.in_arrears => Some(RollReason::InArrears),
        _ => Some(RollReason::Eligible),
    }
}

/// A place after a ruling that upheld an objection: on the roll with the votes of the class, of which a ruling gives at least one, or off it.
#[must_use]
pub const fn ruled_place(on_roll: bool, class_votes: i64) -> (RollReason, i64) {
    if !on_roll {
        return (RollReason::ExcludedByRuling, 0);
    }
    let votes = if class_votes > 1 { class_votes } else { 1 };
    (RollReason::IncludedByRuling, votes)
}

/// The numbers of the members whom effects are about: whose membership is changed, or whose role ends. To be given a role is no such
/// interest, since whoever stands in an election votes in it.
#[must_use]
pub fn interested_members(effects: &[Effect]) -> Vec<i64> {
    let about = |effect: &Effect| match effect {
        Effect::ChangeMembership { member, .. } | Effect::EndRole { member, .. } => Some(*member),
        _ => None,
    };
    effects.iter().filter_map(about).collect()
}

/// The numbers of the members whom effects name: those of [`interested_members`], and whoever they would give a role to or put into a new
/// circle. Each has their own case in the decision, and judges nothing of it.
#[must_use]
pub fn named_members(effects: &[Effect]) -> Vec<i64> {
    let mut named = interested_members(effects);
    for effect in effects {
        match effect {
            Effect::Appoint { member, .. } => named.push(*member),
            Effect::CreateCircle { members, .. } => named.extend(members),
            _ => {}
        }
    }
    named
}

/// The numbers of the members whom the reversal of effects is about: whoever those were about, and whoever it would take the role from that
/// they gave. Whom an election gave it to is for the store to say.
#[must_use]
pub fn interested_in_reversal(effects: &[Effect]) -> Vec<i64> {
    let given = |effect: &Effect| match effect {
        Effect::Appoint { member, .. } => Some(*member),
        _ => None,
    };
    let mut about = interested_members(effects);
    about.extend(effects.iter().filter_map(given));
    about
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::parse_day;
    use crate::decisions::kind::DecisionKind;
    use crate::members::role::Role;
    use crate::members::standing::MembershipChange;

    fn day(text: &str) -> Day {
        parse_day(text).unwrap()
    }

    fn claim() -> Claim {
        Claim {
            status: Status::Active,
            away: AwayVotes::default(),
            joined_on: day("2026-01-31"),
            other_class: false,
            votes: 1,
            waiting_days: 30,
            interested: false,
            in_arrears: false,
        }
    }

    #[test]
    fn the_waiting_period_ends_on_its_last_day() {
        let place = |today: &str| place_on_roll(&claim(), day(today));
        assert_eq!(place("2026-03-01"), Some(RollReason::JoinedTooRecently));
        assert_eq!(place("2026-03-02"), Some(RollReason::Eligible));
        let of = |claim: Claim| place_on_roll(&claim, day("2026-05-01"));
        assert_eq!(of(Claim { votes: 0, ..claim() }), Some(RollReason::ClassWithoutVote));
        assert_eq!(of(Claim { status: Status::Resigned, ..claim() }), None);
    }

    #[test]
    fn nobody_of_another_class_is_on_the_roll_of_an_election_within_one() {
        let of = |claim: Claim| place_on_roll(&claim, day("2026-05-01"));
        let outside = Claim { other_class: true, ..claim() };
        assert_eq!(of(outside), Some(RollReason::OtherClass));
        assert_eq!(of(Claim { votes: 0, interested: true, ..outside }), Some(RollReason::OtherClass));
        assert_eq!(of(Claim { status: Status::Resigned, ..outside }), None);
        assert!(!RollReason::OtherClass.is_on_roll());
    }

    #[test]
    fn whoever_the_rules_bar_is_told_the_first_reason() {
        let of = |claim: Claim| place_on_roll(&claim, day("2026-05-01"));
        let barred = Claim { interested: true, in_arrears: true, ..claim() };
        assert_eq!(of(barred), Some(RollReason::Interested));
        assert_eq!(of(Claim { interested: false, ..barred }), Some(RollReason::InArrears));
        assert_eq!(of(Claim { status: Status::OnLeave, ..barred }), Some(RollReason::OnLeave));
        assert!(!RollReason::Interested.is_on_roll() && !RollReason::InArrears.is_on_roll());
    }

    #[test]
    fn members_on_leave_and_suspended_members_vote_where_the_rules_let_them() {
        let of = |status, on_leave, suspended| {
            let away = AwayVotes { on_leave, suspended };
            place_on_roll(&Claim { status, away, ..claim() }, day("2026-05-01"))
        };
        let (leave, suspended) = (Some(RollReason::OnLeave), Some(RollReason::Suspended));
        assert_eq!((of(Status::OnLeave, false, true), of(Status::Suspended, true, false)), (leave, suspended));
        let eligible = Some(RollReason::Eligible);
        assert_eq!((of(Status::OnLeave, true, false), of(Status::Suspended, false, true)), (eligible, eligible));
        let voteless =
            Claim { status: Status::OnLeave, away: AwayVotes { on_leave: true, suspended: true }, votes: 0, ..claim() };
        assert_eq!(place_on_roll(&voteless, day("2026-05-01")), Some(RollReason::ClassWithoutVote));
        for gone in Status::ALL.iter().filter(|status| !status.may_act()) {
            assert_eq!(of(*gone, true, true), None, "{gone}");
        }
    }

    #[test]
    fn a_ruling_gives_the_votes_of_the_class_or_takes_all() {
        assert_eq!(ruled_place(true, 3), (RollReason::IncludedByRuling, 3));
        assert_eq!(ruled_place(true, 0), (RollReason::IncludedByRuling, 1));
        assert_eq!(ruled_place(false, 3), (RollReason::ExcludedByRuling, 0));
        for reason in RollReason::ALL {
            let on = [RollReason::Eligible, RollReason::IncludedByRuling].contains(reason);
            assert_eq!(reason.is_on_roll(), on, "{reason}");
        }
    }

    #[test]
    fn to_be_given_a_role_is_no_interest() {
        let effects = [
            Effect::Note,
            Effect::EndRole { member: 3, role: Role::Curator },
            Effect::Appoint { member: 4, role: Role::Curator, months: 12 },
            Effect::Elect { role: Role::Auditor, months: 12, class: None },
        ];
        assert_eq!(interested_members(&effects), [3]);
    }

    #[test]
    fn whoever_gains_by_an_effect_is_named_by_it_as_well() {
        let circle = Effect::CreateCircle {
            name: "Code".into(),
            slug: "code".into(),
            mandate: "Writes.".into(),
            members: vec![6, 7],
        };
        let effects = [
            Effect::Appoint { member: 4, role: Role::Curator, months: 12 },
            Effect::EndRole { member: 3, role: Role::Curator },
            circle,
            Effect::Elect { role: Role::Auditor, months: 12, class: None },
        ];
        assert_eq!(named_members(&effects), [3, 4, 6, 7]);
    }

    #[test]
    fn to_have_a_role_taken_back_is_one() {
        let annul = Effect::Annul { decision: 7, kind: DecisionKind::Policy };
        let effects = [
            Effect::Appoint { member: 4, role: Role::Curator, months: 12 },
            Effect::EndRole { member: 3, role: Role::Curator },
            Effect::ChangeMembership { member: 5, change: MembershipChange::Suspend },
            Effect::Elect { role: Role::Auditor, months: 12, class: None },
            annul,
        ];
        assert_eq!(interested_in_reversal(&effects), [3, 5, 4]);
    }
}
