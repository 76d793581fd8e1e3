//! Tokens of the programming interface: what a program may do in a member's name, and for how long.

use super::power::Power;
use super::status::named;
use crate::text::line;
use crate::validation::{Errors, FieldError, Refusal};

/// The longest name of a token, in characters.
pub const TOKEN_NAME_LENGTH_MAX: usize = 100;
/// How many days a token may serve; one is chosen.
pub const TOKEN_DAYS: [i64; 3] = [30, 90, 365];
/// How many tokens that serve a member may have at a time.
pub const TOKENS_MAX: i64 = 20;
/// What every token begins with, so that one that leaked can be told from other text.
pub const TOKEN_PREFIX: &str = "acq_";

named! {
    /// A part of what a member may do, given to a token.
    Scope {
        /// Read the register.
        MembersRead = "members:read",
        /// Read agreements and the rules that they state.
        AgreementsRead = "agreements:read",
        /// Read decisions and their results.
        DecisionsRead = "decisions:read",
        /// Read what the member has delegated, and what was delegated to them.
        DelegationsRead = "delegations:read",
        /// Delegate the member's vote, and take it back.
        DelegationsWrite = "delegations:write",
        /// Stand in elections, change one's statement and take a candidacy back.
        CandidaciesWrite = "candidacies:write",
        /// Take part in discussions, and change one's own comments.
        CommentsWrite = "comments:write",
        /// Write proposals, change them, put them up for discussion and to the vote, and take them back.
        ProposalsWrite = "proposals:write",
        /// Vote where ballots are open. A secret ballot is cast by no token.
        VotesWrite = "votes:write",
        /// Read dues, payments and balances: one's own, or everybody's for those who may.
        TreasuryRead = "treasury:read",
        /// Record and reverse payments, post runs of dues and months of shared costs.
        TreasuryWrite = "treasury:write",
        /// Begin and change pools of shared costs, put things and members into them, and reverse their months.
        SharingWrite = "sharing:write",
        /// Read the inventory, what it costs, and readings: one's own, or everybody's for those who may.
        InfrastructureRead = "infrastructure:read",
        /// Record readings and strike them out.
        InfrastructureWrite = "infrastructure:write",
        /// Enter, change and retire providers, sites, machines, services, what they cost and what is measured of them.
        InventoryWrite = "inventory:write",
    }
}

impl Scope {
    /// Whether a token with this scope may use a power that its member has. No scope opens contacts, roles or the log, and none the work of
    /// those who look after votes. Whoever may stand may take it back, for which reading is enough.
    #[must_use]
    pub const fn opens(self, power: Power) -> bool {
        match self {
            Self::MembersRead => matches!(power, Power::ReadRegister),
            Self::AgreementsRead => matches!(power, Power::ReadAgreements),
            Self::DecisionsRead | Self::DelegationsRead => matches!(power, Power::ReadDecisions),
            Self::DelegationsWrite => matches!(power, Power::Delegate),
            Self::CandidaciesWrite => matches!(power, Power::Discuss | Power::ReadDecisions),
            Self::CommentsWrite => matches!(power, Power::Discuss),
            Self::ProposalsWrite => matches!(power, Power::Propose),
            Self::VotesWrite => matches!(power, Power::Vote),
            Self::TreasuryRead => matches!(power, Power::ReadOwnAccount | Power::ReadTreasury),
            Self::InfrastructureRead => matches!(power, Power::ReadInventory),
            Self::SharingWrite => matches!(power, Power::ShareCosts),
            Self::InfrastructureWrite | Self::InventoryWrite => matches!(power, Power::KeepInventory),
            Self::TreasuryWrite => matches!(power, Power::RecordPayments | Power::RunDues | Power::ShareCosts),
        }
    }
}

/// Whether any of the scopes opens a power.
#[must_use]
pub fn any_opens(scopes: &[Scope], power: Power) -> bool {
    scopes.iter().any(|scope| scope.opens(power))
}

/// The form of a token.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TokenInput {
    /// What it is for, in the member's words.
    pub name: String,
    /// The names of the scopes.
    pub scopes: Vec<String>,
    /// How many days it serves.
    pub days: String,
}

/// A checked token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewToken {
    /// What it is for.
    pub name: String,
    /// What it may do, in order, each once.
    pub scopes: Vec<Scope>,
    /// How many days it serves.
    pub days: i64,
}

/// Checks the form of a token.
///
/// # Errors
/// What [`line`] refuses beside `name`; `error-token-scopes` or `error-choice` beside `scopes`; `error-choice` beside
/// `days`.
pub fn check(input: &TokenInput) -> Result<NewToken, Vec<FieldError>> {
    let mut errors = Errors::new();
    let name = errors.take("name", line(&input.name, TOKEN_NAME_LENGTH_MAX));
    let scopes = errors.take("scopes", check_scopes(&input.scopes));
    let days = input.days.parse().ok().filter(|days| TOKEN_DAYS.contains(days));
    let days = errors.take("days", days.ok_or_else(|| Refusal::new("error-choice")));
    let token = name.zip(scopes).zip(days).map(|((name, scopes), days)| NewToken { name, scopes, days });
    errors.finish(token)
}

fn check_scopes(names: &[String]) -> Result<Vec<Scope>, Refusal> {
    let mut scopes = names.iter().map(|name| name.parse::<Scope>()).collect::<Result<Vec<_>, _>>()?;
    scopes.sort_unstable();
    scopes.dedup();
    if scopes.is_empty() { Err(Refusal::new("error-token-scopes")) } else { Ok(scopes) }
}

/// The scopes of a stored list, their names with a space between.
///
/// # Errors
/// `error-choice` for a name that is none.
pub fn read_scopes(stored: &str) -> Result<Vec<Scope>, Refusal> {
    stored.split_whitespace().map(str::parse).collect()
}

/// The scopes as a stored list.
#[must_use]
pub fn write_scopes(scopes: &[Scope]) -> String {
    scopes.iter().map(|scope| scope.as_str()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_of_a_token_is_told_at_once() {
        let errors = check(&TokenInput { name: " ".into(), scopes: vec![], days: "31".into() }).unwrap_err();
        let told: Vec<_> = errors.iter().map(|error| (error.field.as_str(), error.refusal.key)).collect();
        assert_eq!(told, [("name", "error-required"), ("scopes", "error-token-scopes"), ("days", "error-choice")]);
    }

    #[test]
    fn scopes_are_kept_once_and_read_back() {
        let scopes = ["treasury:read", "members:read", "treasury:read"].map(str::to_owned).to_vec();
        let token = check(&TokenInput { name: "till".into(), scopes, days: "90".into() }).unwrap();
        assert_eq!(token.scopes, [Scope::MembersRead, Scope::TreasuryRead]);
        assert_eq!(read_scopes(&write_scopes(&token.scopes)), Ok(token.scopes));
        assert!(read_scopes("members:read root").is_err());
    }

    #[test]
    fn no_scope_opens_addresses_roles_or_the_log() {
        let closed = [
            Power::ReadContacts,
            Power::KeepOwnData,
            Power::AdmitMembers,
            Power::InviteMembers,
            Power::DraftAgreements,
            Power::OpenVotes,
            Power::RunMeetings,
            Power::RuleOnRolls,
            Power::DeclareResults,
            Power::HandlePaper,
            Power::ReadLog,
            Power::ReadAccessLog,
            Power::ReadOperations,
        ];
        assert!(closed.into_iter().all(|power| !any_opens(Scope::ALL, power)));
        let open = Power::ALL.iter().filter(|power| any_opens(Scope::ALL, **power)).count();
        assert_eq!(open + closed.len(), Power::ALL.len());
    }

    #[test]
    fn reading_opens_no_writing() {
        let reads: Vec<Scope> = Scope::ALL.iter().copied().filter(|scope| scope.as_str().ends_with(":read")).collect();
        assert!(!any_opens(&reads, Power::RecordPayments) && !any_opens(&reads, Power::RunDues));
        assert!([Power::Discuss, Power::Propose, Power::Vote].into_iter().all(|power| !any_opens(&reads, power)));
    }

    #[test]
    fn whoever_may_vote_by_a_token_says_so_and_nothing_else() {
        let opens = |power: Power| Scope::ALL.iter().copied().filter(|scope| scope.opens(power)).collect::<Vec<_>>();
        assert_eq!(opens(Power::Vote), [Scope::VotesWrite]);
        assert_eq!(opens(Power::Propose), [Scope::ProposalsWrite]);
        assert_eq!(opens(Power::Discuss), [Scope::CandidaciesWrite, Scope::CommentsWrite]);
    }
}
