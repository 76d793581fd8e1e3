//! A platform co-operative: those who work through a platform and those who use it own it together.

use crate::agreements::document::AgreementKind;
use crate::community::template::{Template, TemplateAgreement, TemplateCircle, TemplateClass, TemplateRole};
use crate::members::role::Role;
use crate::rules::parameter;

/// Both sides of the platform have a vote each; whoever only supports it has none.
pub(super) const TEMPLATE: Template = Template {
    slug: "platform_coop",
    classes: &[
        TemplateClass { slug: "worker", names: ["Worker member", "Socia trabajadora"] },
        TemplateClass { slug: "user", names: ["User member", "Socia usuaria"] },
        TemplateClass { slug: "supporting", names: ["Supporting member", "Socia colaboradora"] },
    ],
    roles: &[
        TemplateRole {
            role: Role::Facilitator,
            duties: [
                "Sees that workers and users are heard alike, keeps discussions in hours that shifts allow, and opens votes.",
                "Procura que se oiga por igual a quienes trabajan y a quienes usan la plataforma, discute en horas que los turnos permitan y abre las votaciones.",
            ],
        },
        TemplateRole {
            role: Role::MembershipSecretary,
            duties: [
                "Tells those who work on the platform that they can join, admits them, and keeps the register of both sides.",
                "Avisa a quienes trabajan en la plataforma de que pueden entrar, admite y lleva el registro de ambas partes.",
            ],
        },
        TemplateRole {
            role: Role::Treasurer,
            duties: [
                "Runs dues, accounts for the platform's fees and what it costs to run, and proposes what becomes of a surplus.",
                "Gira las cuotas, rinde cuentas de las comisiones y de lo que cuesta la plataforma, y propone qué hacer con el excedente.",
            ],
        },
        TemplateRole {
            role: Role::ElectionCommittee,
            duties: [
                "Keeps the rolls of workers and of users apart and right, and declares the result of each side.",
                "Lleva bien y por separado los censos de quienes trabajan y de quienes usan, y proclama el resultado de cada parte.",
            ],
        },
        TemplateRole {
            role: Role::SystemAdministrator,
            duties: [
                "Keeps the platform up, and its data within what the agreements on data allow, and announces each change of how work is offered.",
                "Mantiene la plataforma en marcha y sus datos dentro de lo que permiten los acuerdos, y anuncia cada cambio en cómo se ofrece el trabajo.",
            ],
        },
        TemplateRole {
            role: Role::Curator,
            duties: [
                "Drafts changes of bylaws and policies, and says beside each what it means for those who work.",
                "Redacta los cambios de estatutos y políticas, y dice junto a cada uno qué supone para quienes trabajan.",
            ],
        },
        TemplateRole {
            role: Role::Auditor,
            duties: [
                "Looks through the accounts and through how work and pay were shared out, and reports to the members.",
                "Revisa las cuentas y cómo se repartieron el trabajo y la paga, e informa a los miembros.",
            ],
        },
    ],
    circles: &[
        TemplateCircle {
            slug: "workers",
            names: ["Workers", "Quienes trabajan"],
            mandates: [
                "Speaks for those who work by way of the platform: pay, time and the rules of the work.",
                "Habla por quienes trabajan a través de la plataforma: pago, tiempo y reglas del trabajo.",
            ],
        },
        TemplateCircle {
            slug: "platform",
            names: ["Platform", "Plataforma"],
            mandates: [
                "Keeps the software and its hosting, and says in plain words what its algorithms weigh.",
                "Mantiene el programa y su alojamiento, y dice con palabras llanas qué pesan sus algoritmos.",
            ],
        },
    ],
    rules: &[
        (parameter::ADMISSION, "", "secretary"),
        (parameter::VOTES, "worker", "1"),
        (parameter::VOTES, "user", "1"),
        (parameter::VOTES, "supporting", "0"),
        (parameter::WAITING_DAYS, "", "90"),
        (parameter::TERM_MONTHS_MAX, "", "24"),
        (parameter::DISCUSSION_DAYS, "ordinary", "7"),
        (parameter::DISCUSSION_DAYS, "election", "14"),
        (parameter::DISCUSSION_DAYS, "policy", "14"),
        (parameter::DISCUSSION_DAYS, "bylaws", "21"),
        (parameter::SUMMARIES, "", "optional"),
        (parameter::VOTING_DAYS, "ordinary", "5"),
        (parameter::VOTING_DAYS, "election", "7"),
        (parameter::VOTING_DAYS, "policy", "7"),
        (parameter::VOTING_DAYS, "bylaws", "14"),
        (parameter::EXTENSION_DAYS_MAX, "", "3"),
        (parameter::PROVISIONAL_DAYS, "ordinary", "0"),
        (parameter::PROVISIONAL_DAYS, "election", "7"),
        (parameter::PROVISIONAL_DAYS, "policy", "0"),
        (parameter::PROVISIONAL_DAYS, "bylaws", "7"),
        (parameter::INTERESTED, "", "barred"),
        (parameter::ARREARS_DAYS, "", "0"),
        (parameter::REMINDER_DAYS, "", "2"),
        (parameter::QUORUM, "ordinary", "1/5"),
        (parameter::QUORUM, "election", "1/4"),
        (parameter::QUORUM, "policy", "1/4"),
        (parameter::QUORUM, "bylaws", "2/5"),
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
        (parameter::DECLARATION, "bylaws", "committee"),
        (parameter::CONTEST_DAYS, "ordinary", "0"),
        (parameter::CONTEST_DAYS, "election", "0"),
        (parameter::CONTEST_DAYS, "policy", "0"),
        (parameter::CONTEST_DAYS, "bylaws", "7"),
        (parameter::RECEIPTS, "", "received"),
        (parameter::DELEGATION, "ordinary", "none"),
        (parameter::DELEGATION, "election", "none"),
        (parameter::DELEGATION, "policy", "none"),
        (parameter::DELEGATION, "bylaws", "none"),
        (parameter::DELEGATIONS_MAX, "", "0"),
        (parameter::MONTHLY_DUES, "worker", "1500"),
        (parameter::MONTHLY_DUES, "user", "300"),
        (parameter::MONTHLY_DUES, "supporting", "1000"),
        (parameter::DUE_DAY, "", "15"),
        (parameter::GRACE_DAYS, "", "30"),
        (parameter::SHARING_METHOD, "", "weighted"),
        (parameter::SHARING_FIXED, "", "0"),
        (parameter::SHARING_FLOOR, "", "0"),
        (parameter::SHARING_CAP, "", "0"),
        (parameter::SHARING_WEIGHT, "worker", "1"),
        (parameter::SHARING_WEIGHT, "user", "1"),
        (parameter::SHARING_WEIGHT, "supporting", "0"),
        (parameter::SHARING_GROUP_FLOOR, "", "10"),
    ],
    agreements: &[
        TemplateAgreement {
            slug: "bylaws",
            kind: AgreementKind::Bylaws,
            titles: ["Bylaws", "Estatutos"],
            bodies: [include_str!("platform_coop/en/bylaws.md"), include_str!("platform_coop/es/bylaws.md")],
        },
        TemplateAgreement {
            slug: "dues-policy",
            kind: AgreementKind::Policy,
            titles: ["Dues policy", "Política de cuotas"],
            bodies: [include_str!("platform_coop/en/dues-policy.md"), include_str!("platform_coop/es/dues-policy.md")],
        },
        TemplateAgreement {
            slug: "platform-rules",
            kind: AgreementKind::Policy,
            titles: ["Platform rules", "Reglas de la plataforma"],
            bodies: [
                include_str!("platform_coop/en/platform-rules.md"),
                include_str!("platform_coop/es/platform-rules.md"),
            ],
        },
    ],
};
