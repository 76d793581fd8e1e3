//! A community network: neighbours build and own the network that connects them.

use crate::agreements::document::AgreementKind;
use crate::community::template::{Template, TemplateAgreement, TemplateCircle, TemplateClass, TemplateRole};
use crate::members::role::Role;
use crate::rules::parameter;

/// Whoever gives a roof to a node pays less than whoever only connects to it.
pub(super) const TEMPLATE: Template = Template {
    slug: "community_network",
    classes: &[
        TemplateClass { slug: "host", names: ["Node host", "Socia con nodo"] },
        TemplateClass { slug: "user", names: ["Network user", "Socia conectada"] },
        TemplateClass { slug: "organisation", names: ["Organisation", "Organización"] },
    ],
    roles: &[
        TemplateRole {
            role: Role::Facilitator,
            duties: [
                "Brings the neighbourhoods of the network together, keeps discussions going between meetings, and opens votes.",
                "Reúne a los barrios de la red, mantiene el debate entre reuniones y abre las votaciones.",
            ],
        },
        TemplateRole {
            role: Role::MembershipSecretary,
            duties: [
                "Welcomes those who can be reached by the network, has them accept the network commons licence, and keeps the register of hosts and users.",
                "Recibe a quienes están al alcance de la red, recoge su aceptación de la licencia de la red común y lleva el registro de quienes alojan nodos y de quienes la usan.",
            ],
        },
        TemplateRole {
            role: Role::Treasurer,
            duties: [
                "Runs dues, shares what transit, leased lines and masts cost, and publishes it line by line.",
                "Gira las cuotas, reparte lo que cuestan el tránsito, las líneas alquiladas y los mástiles, y lo publica línea por línea.",
            ],
        },
        TemplateRole {
            role: Role::ElectionCommittee,
            duties: [
                "Sees that every household of the network that may vote is on the roll, and declares results.",
                "Vela por que esté en el censo cada hogar de la red con derecho a voto, y proclama los resultados.",
            ],
        },
        TemplateRole {
            role: Role::SystemAdministrator,
            duties: [
                "Keeps trunk links, addresses and monitoring, and the inventory of nodes, masts and power.",
                "Mantiene los enlaces troncales, las direcciones y la supervisión, y el inventario de nodos, mástiles y energía.",
            ],
        },
        TemplateRole {
            role: Role::Curator,
            duties: [
                "Keeps the words of the bylaws and of the licence's local terms, and drafts what the members want changed.",
                "Cuida el texto de los estatutos y de las condiciones locales de la licencia, y redacta lo que los miembros quieren cambiar.",
            ],
        },
        TemplateRole {
            role: Role::Auditor,
            duties: [
                "Looks through the accounts of the lines and the use of common money, and reports to the members.",
                "Revisa las cuentas de las líneas y el uso del dinero común e informa a los miembros.",
            ],
        },
    ],
    circles: &[
        TemplateCircle {
            slug: "node-hosts",
            names: ["Node hosts", "Quienes alojan nodos"],
            mandates: [
                "Looks after roofs, masts and power at the nodes, and helps neighbours to put up new ones.",
                "Cuida de tejados, mástiles y corriente en los nodos, y ayuda al vecindario a montar otros nuevos.",
            ],
        },
        TemplateCircle {
            slug: "network-operations",
            names: ["Network operations", "Operación de la red"],
            mandates: [
                "Plans addresses, links and routes, watches the trunk, and repairs what fails.",
                "Planifica direcciones, enlaces y rutas, vigila la troncal y repara lo que falla.",
            ],
        },
    ],
    rules: &[
        (parameter::ADMISSION, "", "secretary"),
        (parameter::VOTES, "host", "1"),
        (parameter::VOTES, "user", "1"),
        (parameter::VOTES, "organisation", "1"),
        (parameter::WAITING_DAYS, "", "14"),
        (parameter::TERM_MONTHS_MAX, "", "12"),
        (parameter::DISCUSSION_DAYS, "ordinary", "5"),
        (parameter::DISCUSSION_DAYS, "election", "10"),
        (parameter::DISCUSSION_DAYS, "policy", "10"),
        (parameter::DISCUSSION_DAYS, "bylaws", "21"),
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
        (parameter::INTERESTED, "", "vote"),
        (parameter::ARREARS_DAYS, "", "0"),
        (parameter::REMINDER_DAYS, "", "2"),
        (parameter::QUORUM, "ordinary", "1/10"),
        (parameter::QUORUM, "election", "1/5"),
        (parameter::QUORUM, "policy", "1/5"),
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
        (parameter::THRESHOLD, "bylaws", "3/4"),
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
        (parameter::MONTHLY_DUES, "host", "500"),
        (parameter::MONTHLY_DUES, "user", "1500"),
        (parameter::MONTHLY_DUES, "organisation", "6000"),
        (parameter::DUE_DAY, "", "5"),
        (parameter::GRACE_DAYS, "", "45"),
        (parameter::SHARING_METHOD, "", "fixed_plus_proportional"),
        (parameter::SHARING_FIXED, "", "200"),
        (parameter::SHARING_FLOOR, "", "0"),
        (parameter::SHARING_CAP, "", "0"),
        (parameter::SHARING_WEIGHT, "host", "1"),
        (parameter::SHARING_WEIGHT, "user", "1"),
        (parameter::SHARING_WEIGHT, "organisation", "3"),
        (parameter::SHARING_GROUP_FLOOR, "", "10"),
    ],
    agreements: &[
        TemplateAgreement {
            slug: "bylaws",
            kind: AgreementKind::Bylaws,
            titles: ["Bylaws", "Estatutos"],
            bodies: [include_str!("community_network/en/bylaws.md"), include_str!("community_network/es/bylaws.md")],
        },
        TemplateAgreement {
            slug: "dues-policy",
            kind: AgreementKind::Policy,
            titles: ["Line and peering costs", "Costes de líneas e interconexión"],
            bodies: [
                include_str!("community_network/en/dues-policy.md"),
                include_str!("community_network/es/dues-policy.md"),
            ],
        },
        TemplateAgreement {
            slug: "network-commons-licence",
            kind: AgreementKind::Policy,
            titles: ["Network commons licence", "Licencia de la red común"],
            bodies: [
                include_str!("community_network/en/network-commons-licence.md"),
                include_str!("community_network/es/network-commons-licence.md"),
            ],
        },
    ],
};
