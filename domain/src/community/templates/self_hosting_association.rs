//! A self-hosting association: a registered non-profit whose members run their own services.

use crate::agreements::document::AgreementKind;
use crate::community::template::{Template, TemplateAgreement, TemplateCircle, TemplateClass, TemplateRole};
use crate::members::role::Role;
use crate::rules::parameter;

/// Periods long enough for the notice that an assembly of a registered association asks for.
pub(super) const TEMPLATE: Template = Template {
    slug: "self_hosting_association",
    classes: &[
        TemplateClass { slug: "ordinary", names: ["Ordinary member", "Socia de número"] },
        TemplateClass { slug: "supporting", names: ["Supporting member", "Socia colaboradora"] },
        TemplateClass { slug: "organisation", names: ["Member organisation", "Entidad socia"] },
    ],
    roles: &[
        TemplateRole {
            role: Role::Facilitator,
            duties: [
                "Prepares and leads the general assembly, serves notice of it, and opens its votes.",
                "Prepara y dirige la asamblea general, la convoca y abre sus votaciones.",
            ],
        },
        TemplateRole {
            role: Role::MembershipSecretary,
            duties: [
                "Keeps the register of members that the law asks for, admits, and certifies who belongs.",
                "Lleva el libro de registro de miembros que pide la ley, admite y certifica quién pertenece.",
            ],
        },
        TemplateRole {
            role: Role::Treasurer,
            duties: [
                "Keeps the books that the law asks for, runs dues, and lays the year's accounts before the assembly.",
                "Lleva los libros que pide la ley, gira las cuotas y presenta a la asamblea las cuentas del año.",
            ],
        },
        TemplateRole {
            role: Role::ElectionCommittee,
            duties: [
                "Answers whoever doubts a roll or a result, before a vote opens and after it closed.",
                "Responde a quien duda de un censo o de un resultado, antes de abrirse una votación y después de cerrarse.",
            ],
        },
        TemplateRole {
            role: Role::SystemAdministrator,
            duties: [
                "Keeps the association's machines and services with the circle of that task, and teaches others to.",
                "Mantiene las máquinas y los servicios de la asociación con el círculo correspondiente, y enseña a hacerlo.",
            ],
        },
        TemplateRole {
            role: Role::Curator,
            duties: [
                "Keeps the statutes as registered, and drafts what the assembly is to change.",
                "Custodia los estatutos inscritos y redacta lo que la asamblea haya de cambiar.",
            ],
        },
        TemplateRole {
            role: Role::Auditor,
            duties: [
                "Examines the year's accounts before the assembly approves them, and holds no office that pays or collects.",
                "Examina las cuentas del año antes de que la asamblea las apruebe, y no ocupa cargo que pague o cobre.",
            ],
        },
    ],
    circles: &[
        TemplateCircle {
            slug: "machines",
            names: ["Machines", "Máquinas"],
            mandates: [
                "Keeps the machines, their updates and their backups, and tests restoring.",
                "Mantiene las máquinas, sus actualizaciones y sus copias, y prueba que se pueden restaurar.",
            ],
        },
        TemplateCircle {
            slug: "teaching",
            names: ["Teaching", "Enseñanza"],
            mandates: [
                "Holds workshops and writes guides, so that every member can look after what they host.",
                "Organiza talleres y escribe guías, para que cada miembro pueda cuidar de lo que aloja.",
            ],
        },
    ],
    rules: &[
        (parameter::ADMISSION, "", "secretary"),
        (parameter::VOTES, "ordinary", "1"),
        (parameter::VOTES, "supporting", "0"),
        (parameter::VOTES, "organisation", "1"),
        (parameter::WAITING_DAYS, "", "60"),
        (parameter::TERM_MONTHS_MAX, "", "24"),
        (parameter::DISCUSSION_DAYS, "ordinary", "15"),
        (parameter::DISCUSSION_DAYS, "election", "15"),
        (parameter::DISCUSSION_DAYS, "policy", "15"),
        (parameter::DISCUSSION_DAYS, "bylaws", "30"),
        (parameter::SUMMARIES, "", "optional"),
        (parameter::VOTING_DAYS, "ordinary", "7"),
        (parameter::VOTING_DAYS, "election", "7"),
        (parameter::VOTING_DAYS, "policy", "7"),
        (parameter::VOTING_DAYS, "bylaws", "14"),
        (parameter::EXTENSION_DAYS_MAX, "", "3"),
        (parameter::PROVISIONAL_DAYS, "ordinary", "0"),
        (parameter::PROVISIONAL_DAYS, "election", "0"),
        (parameter::PROVISIONAL_DAYS, "policy", "0"),
        (parameter::PROVISIONAL_DAYS, "bylaws", "0"),
        (parameter::INTERESTED, "", "barred"),
        (parameter::ARREARS_DAYS, "", "0"),
        (parameter::REMINDER_DAYS, "", "2"),
        (parameter::QUORUM, "ordinary", "1/4"),
        (parameter::QUORUM, "election", "1/4"),
        (parameter::QUORUM, "policy", "1/4"),
        (parameter::QUORUM, "bylaws", "1/3"),
        (parameter::QUORUM_OF, "ordinary", "votes"),
        (parameter::QUORUM_OF, "election", "votes"),
        (parameter::QUORUM_OF, "policy", "votes"),
        (parameter::QUORUM_OF, "bylaws", "votes"),
        (parameter::MAJORITY, "ordinary", "simple"),
        (parameter::MAJORITY, "policy", "simple"),
        (parameter::MAJORITY, "bylaws", "qualified"),
        (parameter::THRESHOLD, "ordinary", "1/2"),
        (parameter::THRESHOLD, "policy", "1/2"),
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
        (parameter::DELEGATION, "ordinary", "none"),
        (parameter::DELEGATION, "election", "none"),
        (parameter::DELEGATION, "policy", "none"),
        (parameter::DELEGATION, "bylaws", "none"),
        (parameter::DELEGATIONS_MAX, "", "0"),
        (parameter::MONTHLY_DUES, "ordinary", "600"),
        (parameter::MONTHLY_DUES, "supporting", "300"),
        (parameter::MONTHLY_DUES, "organisation", "2000"),
        (parameter::DUE_DAY, "", "1"),
        (parameter::GRACE_DAYS, "", "60"),
        (parameter::SHARING_METHOD, "", "equal"),
        (parameter::SHARING_FIXED, "", "0"),
        (parameter::SHARING_FLOOR, "", "0"),
        (parameter::SHARING_CAP, "", "0"),
        (parameter::SHARING_WEIGHT, "ordinary", "1"),
        (parameter::SHARING_WEIGHT, "supporting", "0"),
        (parameter::SHARING_WEIGHT, "organisation", "3"),
        (parameter::SHARING_GROUP_FLOOR, "", "10"),
    ],
    agreements: &[
        TemplateAgreement {
            slug: "bylaws",
            kind: AgreementKind::Bylaws,
            titles: ["Statutes", "Estatutos"],
            bodies: [
                include_str!("self_hosting_association/en/bylaws.md"),
                include_str!("self_hosting_association/es/bylaws.md"),
            ],
        },
        TemplateAgreement {
            slug: "dues-policy",
            kind: AgreementKind::Policy,
            titles: ["Dues policy", "Política de cuotas"],
            bodies: [
                include_str!("self_hosting_association/en/dues-policy.md"),
                include_str!("self_hosting_association/es/dues-policy.md"),
            ],
        },
    ],
};
