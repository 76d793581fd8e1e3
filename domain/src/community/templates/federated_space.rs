//! A federated social space: a server of the social web that its members own and moderate.

use crate::agreements::document::AgreementKind;
use crate::community::template::{Template, TemplateAgreement, TemplateCircle, TemplateClass, TemplateRole};
use crate::members::role::Role;
use crate::rules::parameter;

/// Small donations as dues, and none from those who give their time to moderation.
pub(super) const TEMPLATE: Template = Template {
    slug: "federated_space",
    classes: &[
        TemplateClass { slug: "member", names: ["Member", "Miembro"] },
        TemplateClass { slug: "moderator", names: ["Moderator", "Moderación"] },
        TemplateClass { slug: "friend", names: ["Friend", "Amistades"] },
    ],
    roles: &[
        TemplateRole {
            role: Role::Facilitator,
            duties: [
                "Keeps talk about the space kind and open, closes what has been said, and opens votes.",
                "Cuida de que se hable del espacio con amabilidad y en abierto, cierra lo ya dicho y abre las votaciones.",
            ],
        },
        TemplateRole {
            role: Role::MembershipSecretary,
            duties: [
                "Reads what those who ask for an account say of themselves, admits them, and pauses admissions when moderation cannot keep up.",
                "Lee lo que dicen de sí quienes piden una cuenta, admite, y pausa las admisiones cuando la moderación no da abasto.",
            ],
        },
        TemplateRole {
            role: Role::Treasurer,
            duties: [
                "Asks for donations, never for payment, and publishes what came in and went out, without names.",
                "Pide donaciones, nunca pagos, y publica lo que entró y salió, sin nombres.",
            ],
        },
        TemplateRole {
            role: Role::ElectionCommittee,
            duties: [
                "Rules on rolls and results without asking who is liked, and writes down why.",
                "Resuelve sobre censos y resultados sin mirar quién cae bien, y escribe el porqué.",
            ],
        },
        TemplateRole {
            role: Role::SystemAdministrator,
            duties: [
                "Keeps the server, its updates and backups, and applies the federation policy as the members made it.",
                "Mantiene el servidor, sus actualizaciones y sus copias, y aplica la política de federación tal como la hicieron los miembros.",
            ],
        },
        TemplateRole {
            role: Role::Curator,
            duties: [
                "Keeps the code of conduct and the federation policy readable, and drafts what moderators and members learn from cases.",
                "Mantiene legibles el código de conducta y la política de federación, y redacta lo que se aprende de los casos.",
            ],
        },
        TemplateRole {
            role: Role::Auditor,
            duties: [
                "Looks through donations and expenses, and through the counts of reports that moderators publish.",
                "Revisa donaciones y gastos, y los recuentos de denuncias que publica la moderación.",
            ],
        },
    ],
    circles: &[
        TemplateCircle {
            slug: "moderators",
            names: ["Moderators", "Moderación"],
            mandates: [
                "Answers reports by the code of conduct, in twos where it can, and publishes how many there were and what became of them.",
                "Responde a las denuncias según el código de conducta, en parejas si puede, y publica cuántas hubo y qué fue de ellas.",
            ],
        },
        TemplateCircle {
            slug: "technical",
            names: ["Technical", "Técnica"],
            mandates: [
                "Keeps the server, its updates and its backups, and applies the federation policy that the members made.",
                "Mantiene el servidor, sus actualizaciones y sus copias, y aplica la política de federación que hicieron los miembros.",
            ],
        },
    ],
    rules: &[
        (parameter::ADMISSION, "", "secretary"),
        (parameter::VOTES, "member", "1"),
        (parameter::VOTES, "moderator", "1"),
        (parameter::VOTES, "friend", "0"),
        (parameter::WAITING_DAYS, "", "7"),
        (parameter::TERM_MONTHS_MAX, "", "12"),
        (parameter::DISCUSSION_DAYS, "ordinary", "3"),
        (parameter::DISCUSSION_DAYS, "election", "7"),
        (parameter::DISCUSSION_DAYS, "policy", "7"),
        (parameter::DISCUSSION_DAYS, "bylaws", "14"),
        (parameter::SUMMARIES, "", "optional"),
        (parameter::VOTING_DAYS, "ordinary", "5"),
        (parameter::VOTING_DAYS, "election", "7"),
        (parameter::VOTING_DAYS, "policy", "7"),
        (parameter::VOTING_DAYS, "bylaws", "10"),
        (parameter::EXTENSION_DAYS_MAX, "", "3"),
        (parameter::PROVISIONAL_DAYS, "ordinary", "0"),
        (parameter::PROVISIONAL_DAYS, "election", "0"),
        (parameter::PROVISIONAL_DAYS, "policy", "0"),
        (parameter::PROVISIONAL_DAYS, "bylaws", "0"),
        (parameter::INTERESTED, "", "vote"),
        (parameter::ARREARS_DAYS, "", "0"),
        (parameter::REMINDER_DAYS, "", "2"),
        (parameter::QUORUM, "ordinary", "1/10"),
        (parameter::QUORUM, "election", "1/10"),
        (parameter::QUORUM, "policy", "1/10"),
        (parameter::QUORUM, "bylaws", "1/4"),
        (parameter::QUORUM_OF, "ordinary", "votes"),
        (parameter::QUORUM_OF, "election", "votes"),
        (parameter::QUORUM_OF, "policy", "votes"),
        (parameter::QUORUM_OF, "bylaws", "votes"),
        (parameter::MAJORITY, "ordinary", "simple"),
        (parameter::MAJORITY, "policy", "qualified"),
        (parameter::MAJORITY, "bylaws", "qualified"),
        (parameter::THRESHOLD, "ordinary", "1/2"),
        (parameter::THRESHOLD, "policy", "3/5"),
        (parameter::THRESHOLD, "bylaws", "2/3"),
        (parameter::MAJORITY_BASE, "ordinary", "cast"),
        (parameter::MAJORITY_BASE, "policy", "cast"),
        (parameter::MAJORITY_BASE, "bylaws", "cast"),
        (parameter::MAJORITY_CLASSES, "ordinary", "together"),
        (parameter::MAJORITY_CLASSES, "policy", "together"),
        (parameter::MAJORITY_CLASSES, "bylaws", "together"),
        (parameter::STAND_ASIDES_MAX, "", "1/3"),
        (parameter::BLOCKS_MAX, "", "0"),
        (parameter::METHODS, "approval", "election"),
        (parameter::METHODS, "schulze", "election"),
        (parameter::METHODS, "stv_scotland", "election"),
        (parameter::SECRECY, "ordinary", "chosen"),
        (parameter::SECRECY, "election", "chosen"),
        (parameter::SECRECY, "policy", "open"),
        (parameter::SECRECY, "bylaws", "open"),
        (parameter::DECLARATION, "ordinary", "none"),
        (parameter::DECLARATION, "election", "none"),
        (parameter::DECLARATION, "policy", "none"),
        (parameter::DECLARATION, "bylaws", "none"),
        (parameter::CONTEST_DAYS, "ordinary", "0"),
        (parameter::CONTEST_DAYS, "election", "0"),
        (parameter::CONTEST_DAYS, "policy", "0"),
        (parameter::CONTEST_DAYS, "bylaws", "0"),
        (parameter::RECEIPTS, "", "received"),
        (parameter::DELEGATION, "ordinary", "open"),
        (parameter::DELEGATION, "election", "none"),
        (parameter::DELEGATION, "policy", "open"),
        (parameter::DELEGATION, "bylaws", "none"),
        (parameter::DELEGATIONS_MAX, "", "5"),
        (parameter::MONTHLY_DUES, "member", "200"),
        (parameter::MONTHLY_DUES, "moderator", "0"),
        (parameter::MONTHLY_DUES, "friend", "300"),
        (parameter::DUE_DAY, "", "1"),
        (parameter::GRACE_DAYS, "", "90"),
        (parameter::SHARING_METHOD, "", "equal"),
        (parameter::SHARING_FIXED, "", "0"),
        (parameter::SHARING_FLOOR, "", "0"),
        (parameter::SHARING_CAP, "", "0"),
        (parameter::SHARING_WEIGHT, "member", "1"),
        (parameter::SHARING_WEIGHT, "moderator", "1"),
        (parameter::SHARING_WEIGHT, "friend", "1"),
        (parameter::SHARING_GROUP_FLOOR, "", "20"),
    ],
    agreements: &[
        TemplateAgreement {
            slug: "bylaws",
            kind: AgreementKind::Bylaws,
            titles: ["Bylaws", "Estatutos"],
            bodies: [include_str!("federated_space/en/bylaws.md"), include_str!("federated_space/es/bylaws.md")],
        },
        TemplateAgreement {
            slug: "dues-policy",
            kind: AgreementKind::Policy,
            titles: ["Donations", "Aportaciones"],
            bodies: [
                include_str!("federated_space/en/dues-policy.md"),
                include_str!("federated_space/es/dues-policy.md"),
            ],
        },
        TemplateAgreement {
            slug: "code-of-conduct",
            kind: AgreementKind::Policy,
            titles: ["Code of conduct", "Código de conducta"],
            bodies: [
                include_str!("federated_space/en/code-of-conduct.md"),
                include_str!("federated_space/es/code-of-conduct.md"),
            ],
        },
        TemplateAgreement {
            slug: "federation-policy",
            kind: AgreementKind::Policy,
            titles: ["Federation policy", "Política de federación"],
            bodies: [
                include_str!("federated_space/en/federation-policy.md"),
                include_str!("federated_space/es/federation-policy.md"),
            ],
        },
    ],
};
