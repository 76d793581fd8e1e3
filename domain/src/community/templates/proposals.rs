//! The templates for proposals that communities begin with: those that every one has use for, and one of each kind's own.

use crate::community::template::TemplateProposal;
use crate::decisions::effect_input::EffectKind;

/// The texts of one in both languages.
macro_rules! bodies {
    ($file:literal) => {
        [include_str!(concat!("proposals/en/", $file)), include_str!(concat!("proposals/es/", $file))]
    };
}

/// For another value of a rule.
pub(super) const RULE: TemplateProposal = TemplateProposal {
    slug: "change-a-rule",
    effect: EffectKind::SetRule,
    names: ["Change a rule", "Cambiar una regla"],
    titles: ["Change the rule on …", "Cambiar la regla sobre …"],
    bodies: bodies!("rule.md"),
};

/// For the next version of an agreement.
pub(super) const AGREEMENT: TemplateProposal = TemplateProposal {
    slug: "amend-an-agreement",
    effect: EffectKind::AdoptVersion,
    names: ["Amend an agreement", "Reformar un acuerdo"],
    titles: ["Amend …", "Reformar …"],
    bodies: bodies!("agreement.md"),
};

/// For an election.
pub(super) const ELECTION: TemplateProposal = TemplateProposal {
    slug: "hold-an-election",
    effect: EffectKind::Elect,
    names: ["Hold an election", "Convocar una elección"],
    titles: ["Election: …", "Elección: …"],
    bodies: bodies!("election.md"),
};

/// For spending what is held in common.
pub(super) const SPENDING: TemplateProposal = TemplateProposal {
    slug: "spend-money",
    effect: EffectKind::Note,
    names: ["Spend money", "Hacer un gasto"],
    titles: ["Spend … on …", "Gastar … en …"],
    bodies: bodies!("spending.md"),
};

/// For whatever else is resolved.
pub(super) const RESOLUTION: TemplateProposal = TemplateProposal {
    slug: "pass-a-resolution",
    effect: EffectKind::Note,
    names: ["Pass a resolution", "Adoptar una resolución"],
    titles: ["", ""],
    bodies: bodies!("resolution.md"),
};

/// For the machines of a hosting co-operative.
pub(super) const MACHINE: TemplateProposal = TemplateProposal {
    slug: "get-a-machine",
    effect: EffectKind::Note,
    names: ["Get a machine", "Conseguir una máquina"],
    titles: ["A machine for …", "Una máquina para …"],
    bodies: bodies!("machine.md"),
};

/// For the nodes of a community network.
pub(super) const NODE: TemplateProposal = TemplateProposal {
    slug: "add-a-node",
    effect: EffectKind::Note,
    names: ["Add a node", "Añadir un nodo"],
    titles: ["A node at …", "Un nodo en …"],
    bodies: bodies!("node.md"),
};

/// For work and prices on a platform.
pub(super) const WORK: TemplateProposal = TemplateProposal {
    slug: "set-pay-and-prices",
    effect: EffectKind::Note,
    names: ["Set pay and prices", "Fijar pagos y precios"],
    titles: ["What we pay and ask for …", "Lo que pagamos y pedimos por …"],
    bodies: bodies!("work.md"),
};

/// For the services of an association.
pub(super) const SERVICE: TemplateProposal = TemplateProposal {
    slug: "offer-a-service",
    effect: EffectKind::Note,
    names: ["Offer a service", "Ofrecer un servicio"],
    titles: ["… for our members", "… para nuestros miembros"],
    bodies: bodies!("service.md"),
};

/// For other servers of the social web.
pub(super) const OTHER_SERVER: TemplateProposal = TemplateProposal {
    slug: "judge-another-server",
    effect: EffectKind::Note,
    names: ["Judge another server", "Juzgar otro servidor"],
    titles: ["Limit or block …", "Limitar o bloquear …"],
    bodies: bodies!("other-server.md"),
};
