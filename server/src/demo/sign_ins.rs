//! Who can sign in to the demo. Everybody may know these passwords.

use domain::members::role::Role;

/// Somebody who can sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignIn {
    /// The member's number.
    pub number: i64,
    /// The name.
    pub name: &'static str,
    /// The role that they hold today; [`Role::Member`] for no other.
    pub role: Role,
    /// The password.
    pub password: &'static str,
}

const fn sign_in(number: i64, name: &'static str, role: Role, password: &'static str) -> SignIn {
    SignIn { number, name, role, password }
}

/// The founder, who holds every role at first and is the facilitator today.
pub const FOUNDER: SignIn = sign_in(1, "Edith Brandt", Role::Facilitator, "edith-of-alameda");

/// The first members after the founder, in the order of their numbers.
pub const FIRST_MEMBERS: [SignIn; 5] = [
    sign_in(2, "Inés Villalba", Role::Member, "ines-of-alameda"),
    sign_in(3, "Tomás Arrieta", Role::Curator, "tomas-of-alameda"),
    sign_in(4, "Ruth Okafor", Role::Treasurer, "ruth-of-alameda"),
    sign_in(5, "Jun Watanabe", Role::SystemAdministrator, "jun-of-alameda"),
    sign_in(6, "Noor Haddad", Role::MembershipSecretary, "noor-of-alameda"),
];

/// The table of sign-ins, for a terminal.
pub fn table() -> String {
    let mut lines = vec!["Sign in with a number and a password:".to_owned()];
    for person in FIRST_MEMBERS.iter().chain([&FOUNDER]) {
        let role = match person.role {
            Role::Member => "member",
            Role::Curator => "curator",
            Role::MembershipSecretary => "membership secretary",
            Role::Treasurer => "treasurer",
            Role::Facilitator => "facilitator",
            Role::ElectionCommittee => "election committee",
            Role::SystemAdministrator => "system administrator",
            Role::Auditor => "auditor",
        };
        let (number, name) = (person.number, person.name);
        lines.push(format!("  M-{number}  {:<18}  {name:<14}  {role}", person.password));
    }
    lines.join("\n")
}
