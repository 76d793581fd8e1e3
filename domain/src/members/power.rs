//! The one table of role and power. The page `/community/roles` shows it, commands and queries ask it, and a
//! test walks it.

use super::role::Role;
use super::status::named;

named! {
    /// Something that a command or a query needs leave for.
    Power {
        /// See the register: numbers, names, classes, statuses.
        ReadRegister = "read_register",
        /// See restricted fields of others: addresses, telephones, dates of birth; contacts who are no members.
        ReadContacts = "read_contacts",
        /// Enter, admit and correct members, record where they stand and who acts for them; keep contacts.
        AdmitMembers = "admit_members",
        /// Invite members to sign in, and hand over to those whom one invited the links that cannot be mailed.
        InviteMembers = "invite_members",
        /// Read agreements that are for members.
        ReadAgreements = "read_agreements",
        /// Start, edit and propose drafts of agreements.
        DraftAgreements = "draft_agreements",
        /// Read decisions, discussions and results.
        ReadDecisions = "read_decisions",
        /// Bring a proposal, edit and withdraw one's own.
        Propose = "propose",
        /// Take part in a discussion.
        Discuss = "discuss",
        /// Vote where the roll has one's name.
        Vote = "vote",
        /// Have another member vote for one where one does not, and take that back.
        Delegate = "delegate",
        /// Open the vote on anybody's proposal once its discussion is over; look after discussions: hide comments, close, summarise; keep
        /// the topics that proposals name and the templates that they begin with.
        OpenVotes = "open_votes",
        /// Call meetings, serve their notice, and run them: attendance, votes on items, notes and minutes.
        RunMeetings = "run_meetings",
        /// See why each member is on an electoral roll or not, and rule on objections to it.
        RuleOnRolls = "rule_on_rolls",
        /// Declare what a vote came to, and rule on whoever contests it.
        DeclareResults = "declare_results",
        /// Keep the register of paper ballots, print them, and enter what came back.
        HandlePaper = "handle_paper",
        /// Read one's own account.
        ReadOwnAccount = "read_own_account",
        /// See, correct and take out what is held of oneself.
        KeepOwnData = "keep_own_data",
        /// Read everybody's balances, the journal and the reports.
        ReadTreasury = "read_treasury",
        /// Preview and post a run of dues.
        RunDues = "run_dues",
        /// Keep pools of cost, preview, post and reverse what their months come to.
        ShareCosts = "share_costs",
        /// Record and reverse payments.
        RecordPayments = "record_payments",
        /// See the inventory and what it costs.
        ReadInventory = "read_inventory",
        /// Enter, change, move and retire what is in the inventory; say who answers for it and what it costs.
        KeepInventory = "keep_inventory",
        /// Read the log.
        ReadLog = "read_log",
        /// Read in the log who set, changed or asked for a password, signed out everywhere or chose a language.
        ReadAccessLog = "read_access_log",
        /// See mail that waits or failed, and have it tried again; see the state of jobs.
        ReadOperations = "read_operations",
    }
}

/// Whether a role carries a power.
#[must_use]
pub const fn allows(role: Role, power: Power) -> bool {
    use Power::{
        AdmitMembers, DeclareResults, Delegate, Discuss, DraftAgreements, HandlePaper, InviteMembers, KeepInventory,
        KeepOwnData, OpenVotes, Propose, ReadAccessLog, ReadAgreements, ReadContacts, ReadDecisions, ReadInventory,
        ReadLog, ReadOperations, ReadOwnAccount, ReadRegister, ReadTreasury, RecordPayments, RuleOnRolls, RunDues,
        RunMeetings, ShareCosts, Vote,
    };
    match role {
        Role::Member => matches!(
            power,
            ReadRegister
                | ReadAgreements
                | ReadDecisions
                | Propose
                | Discuss
                | Vote
                | Delegate
                | ReadOwnAccount
                | KeepOwnData
                | ReadInventory
                | ReadLog
        ),
        Role::Curator => matches!(power, DraftAgreements),
        Role::MembershipSecretary => matches!(power, ReadContacts | AdmitMembers | InviteMembers | RunMeetings),
        Role::Treasurer => matches!(power, ReadTreasury | RunDues | ShareCosts | RecordPayments),
        Role::Facilitator => matches!(power, OpenVotes | RunMeetings),
        Role::ElectionCommittee => matches!(power, RuleOnRolls | DeclareResults | HandlePaper),
        Role::SystemAdministrator => matches!(power, KeepInventory | ReadOperations | ReadAccessLog),
        Role::Auditor => matches!(power, ReadTreasury | ReadAccessLog),
    }
}

/// Whether somebody whose rights are suspended keeps a power: reading what any member reads, and what is one's own. A vote
/// is kept where the roll has them: since it was frozen before the suspension, or since the rules give a vote to whoever is suspended.
#[must_use]
pub const fn outlasts_suspension(power: Power) -> bool {
    use Power::{
        Delegate, KeepOwnData, ReadAgreements, ReadDecisions, ReadInventory, ReadLog, ReadOwnAccount, ReadRegister,
        Vote,
    };
    matches!(
        power,
        ReadRegister
            | ReadAgreements
            | ReadDecisions
            | Vote
            | Delegate
            | ReadOwnAccount
            | KeepOwnData
            | ReadInventory
            | ReadLog
    )
}

/// Whether any of the roles carries a power.
#[must_use]
pub fn any_allows(roles: &[Role], power: Power) -> bool {
    roles.iter().any(|role| allows(*role, power))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_power_is_carried_by_a_role() {
        for power in Power::ALL {
            assert!(Role::ALL.iter().any(|role| allows(*role, *power)), "{power} belongs to nobody");
        }
    }

    #[test]
    fn a_suspension_leaves_a_member_what_is_their_own_and_no_office() {
        for power in Power::ALL.iter().filter(|power| outlasts_suspension(**power)) {
            assert!(allows(Role::Member, *power), "{power} is no member's");
        }
        assert!(!outlasts_suspension(Power::Propose) && !outlasts_suspension(Power::Discuss));
    }

    #[test]
    fn an_auditor_writes_nothing() {
        let carried: Vec<_> = Power::ALL.iter().filter(|power| allows(Role::Auditor, **power)).collect();
        assert_eq!(carried, [&Power::ReadTreasury, &Power::ReadAccessLog]);
    }
}
