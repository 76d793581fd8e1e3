//! A hosting co-operative: members own the machines they are hosted on.

use crate::agreements::document::AgreementKind;
use crate::community::template::{Template, TemplateAgreement, TemplateCircle, TemplateClass, TemplateRole};
use crate::members::role::Role;
use crate::rules::parameter;

/// Mail, pages and storage at cost, on machines held in common.
pub(super) const TEMPLATE: Template = Template {
    slug: "hosting_coop",
    classes: &[
        TemplateClass { slug: "full", names: ["Full member", "Socia plena"] },
        TemplateClass { slug: "supporting", names: ["Supporting member", "Socia colaboradora"] },
        TemplateClass { slug: "organisation", names: ["Organisation", "Organización"] },
    ],
    roles: &[
        TemplateRole {
            role: Role::Facilitator,
            duties: [
                "Keeps discussions open to everybody, opens votes, and calls the members together.",
                "Cuida de que los debates estén abiertos a todo el mundo, abre las votaciones y convoca a los miembros.",
            ],
        },
        TemplateRole {
            role: Role::MembershipSecretary,
            duties: [
                "Answers those who want to join, admits them, and keeps the register.",
                "Atiende a quienes quieren entrar, admite y lleva el registro.",
            ],
        },
        TemplateRole {
            role: Role::Treasurer,
            duties: [
                "Runs dues, shares what the machines cost, pays providers, and lays the books open each quarter.",
                "Gira las cuotas, reparte lo que cuestan las máquinas, paga a los proveedores y abre los libros cada trimestre.",
            ],
        },
        TemplateRole {
            role: Role::ElectionCommittee,
            duties: [
                "Looks after electoral rolls, declares what a vote came to, and rules on whoever contests it.",
                "Cuida de los censos, proclama el resultado de cada votación y resuelve las impugnaciones.",
            ],
        },
        TemplateRole {
            role: Role::SystemAdministrator,
            duties: [
                "Keeps machines, backups and updates, with the infrastructure circle, and the inventory of all of it.",
                "Mantiene máquinas, copias y actualizaciones, con el círculo de infraestructura, y el inventario de todo ello.",
            ],
        },
        TemplateRole {
            role: Role::Curator,
            duties: [
                "Drafts changes of bylaws and policies so that everybody can read what would change.",
                "Redacta los cambios de estatutos y políticas para que todo el mundo lea qué cambiaría.",
            ],
        },
        TemplateRole {
            role: Role::Auditor,
            duties: [
                "Reads the books and the log once a year at least, and reports to the members.",
                "Revisa los libros y el registro de actos al menos una vez al año e informa a los miembros.",
            ],
        },
    ],
    circles: &[
        TemplateCircle {
            slug: "infrastructure",
            names: ["Infrastructure", "Infraestructura"],
            mandates: [
                "Plans, runs and renews the shared machines and services, shares out duty, and tests restoring from backups.",
                "Planifica, mantiene y renueva las máquinas y los servicios comunes, reparte las guardias y prueba que las copias se pueden restaurar.",
            ],
        },
        TemplateCircle {
            slug: "support",
            names: ["Support", "Acogida y ayuda"],
            mandates: [
                "Welcomes new members, answers questions, and turns the answers into guides.",
                "Recibe a quienes llegan, responde preguntas y convierte las respuestas en guías.",
            ],
        },
    ],
    rules: &[
        (parameter::ADMISSION, "", "secretary"),
        (parameter::VOTES, "full", "1"),
        (parameter::VOTES, "supporting", "0"),
        (parameter::VOTES, "organisation", "1"),
        (parameter::WAITING_DAYS, "", "30"),
        (parameter::TERM_MONTHS_MAX, "", "24"),
        (parameter::DISCUSSION_DAYS, "ordinary", "7"),
        (parameter::DISCUSSION_DAYS, "election", "7"),
        (parameter::DISCUSSION_DAYS, "policy", "7"),
        (parameter::DISCUSSION_DAYS, "bylaws", "14"),
        (parameter::VOTING_DAYS, "ordinary", "7"),
        (parameter::VOTING_DAYS, "election", "7"),
        (parameter::VOTING_DAYS, "policy", "7"),
        (parameter::VOTING_DAYS, "bylaws", "14"),
        (parameter::EXTENSION_DAYS_MAX, "", "3"),
        (parameter::PROVISIONAL_DAYS, "ordinary", "0"),
        (parameter::PROVISIONAL_DAYS, "election", "0"),
        (parameter::PROVISIONAL_DAYS, "policy", "0"),
        (parameter::PROVISIONAL_DAYS, "bylaws", "0"),
        (parameter::INTERESTED, "", "vote"),
        (parameter::ARREARS_DAYS, "", "0"),
        (parameter::REMINDER_DAYS, "", "2"),
        (parameter::QUORUM, "ordinary", "1/5"),
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
        (parameter::MONTHLY_DUES, "full", "1200"),
        (parameter::MONTHLY_DUES, "supporting", "500"),
        (parameter::MONTHLY_DUES, "organisation", "4000"),
        (parameter::DUE_DAY, "", "10"),
        (parameter::GRACE_DAYS, "", "30"),
        (parameter::SHARING_METHOD, "", "by_use"),
        (parameter::SHARING_FIXED, "", "0"),
        (parameter::SHARING_FLOOR, "", "0"),
        (parameter::SHARING_CAP, "", "0"),
        (parameter::SHARING_WEIGHT, "full", "1"),
        (parameter::SHARING_WEIGHT, "supporting", "0"),
        (parameter::SHARING_WEIGHT, "organisation", "3"),
        (parameter::SHARING_GROUP_FLOOR, "", "10"),
    ],
    agreements: &[
        TemplateAgreement {
            slug: "bylaws",
            kind: AgreementKind::Bylaws,
            titles: ["Bylaws", "Estatutos"],
            bodies: [include_str!("hosting_coop/en/bylaws.md"), include_str!("hosting_coop/es/bylaws.md")],
        },
        TemplateAgreement {
            slug: "dues-policy",
            kind: AgreementKind::Policy,
            titles: ["Dues policy", "Política de cuotas"],
            bodies: [include_str!("hosting_coop/en/dues-policy.md"), include_str!("hosting_coop/es/dues-policy.md")],
        },
    ],
};
