//! The labels of fields by their names, for what was typed where its own page cannot be made: the page alone knows its fields, and here
//! is what it calls them. A field that is not known here is told by its name.

use domain::decisions::ballot::OWN_NUMBER;
use domain::infrastructure::Area;
use domain::rules::parameter::PARAMETERS;

use crate::i18n::{has_message, reader};
use crate::t;

/// A field: its name, what the address begins with where that matters, and the message of its label. The first that fits is meant.
type Known = (&'static str, &'static str, &'static str);

/// What is typed in decisions and agreements.
const DECIDED: &[Known] = &[
    ("add_option", "/decisions", "effect-option"),
    ("blank", "", "ballot-blank"),
    ("body", "/agreements", "draft-body"),
    ("body", "/decisions/templates", "template-body"),
    ("body", "", "proposal-body"),
    ("budget", "", "choosing-budget"),
    ("choice", "", "vote-title"),
    ("closing_reason", "", "discussion-close-reason"),
    ("comment", "", "comment-label"),
    ("contest_reason", "", "contest-reason"),
    ("effect", "/decisions/templates", "template-effect"),
    ("effective_on", "", "proposal-effective-on"),
    ("extension_days", "", "extend-days"),
    ("extension_reason", "", "extend-reason"),
    ("from_roll", "", "choosing-from-roll"),
    ("hiding_reason", "", "comment-hide-reason"),
    ("kind", "/agreements", "agreement-kind"),
    ("method", "/decisions/templates", "template-method"),
    ("method", "/decisions", "election-method"),
    ("name", "/decisions/templates", "template-name"),
    ("name", "/decisions/topics", "topic-name"),
    ("objection_about", "", "objection-about"),
    ("objection_reason", "", "objection-reason"),
    ("objection_reply", "", "objection-reply"),
    ("options", "", "options-label"),
    ("points_max", "", "choosing-points"),
    ("reason", "/decisions", "vote-reason"),
    ("record_day", "", "roll-draw-day"),
    ("ruling", "", "ruling-choice"),
    ("ruling_words", "", "ruling-words"),
    ("scope", "/decisions/delegations", "delegation-scope"),
    ("seats", "", "choosing-seats"),
    ("secret", "/decisions", "secret-asked"),
    ("statement", "", "candidacy-statement"),
    ("template", "/decisions", "template-field"),
    ("title", "/agreements", "agreement-title"),
    ("title", "/decisions/templates", "template-title"),
    ("title", "/decisions", "proposal-title"),
    ("to", "/decisions/delegations", "delegation-to"),
    ("visibility", "", "agreement-visibility"),
];

/// What is typed of meetings and of votes on paper.
const MET: &[Known] = &[
    ("chair", "/meetings", "meeting-chair"),
    ("day", "/meetings", "meeting-day"),
    ("form", "/meetings", "meeting-form"),
    ("from", "/meetings", "meeting-from"),
    ("holder", "/meetings", "meeting-proxy-holder"),
    ("invalid", "/decisions", "paper-read-invalid"),
    ("item_decision", "/meetings", "meeting-item-decision"),
    ("item_title", "/meetings", "meeting-item-title"),
    ("item_words", "/meetings", "meeting-item-words"),
    ("link", "/meetings", "meeting-link"),
    ("manner", "/meetings", "meeting-mark-manner"),
    ("member", "/decisions", "paper-issue-member"),
    ("member", "/meetings", "meeting-mark-who"),
    ("notes", "/meetings", "meeting-notes"),
    ("objection", "/meetings", "meeting-objection"),
    ("objector", "/meetings", "meeting-objector"),
    ("outside", "/decisions", "open-outside"),
    ("place", "/meetings", "meeting-place"),
    ("reason", "/meetings", "vote-reason"),
    ("title", "/meetings", "meeting-name"),
    ("until", "/meetings", "meeting-until"),
    ("until_day", "/meetings", "meeting-until-day"),
    ("who", "/meetings", "meeting-mark-who"),
    ("words", "/meetings", "meeting-words"),
];

/// What is typed of members and for the treasury.
const RECORDED: &[Known] = &[
    ("again", "", "payment-again"),
    ("amount", "/treasury", "col-amount"),
    ("born_on", "", "member-born-on"),
    ("by_hand", "", "invite-by-hand"),
    ("class", "", "member-class"),
    ("days", "/account/tokens", "token-days-question"),
    ("digest", "", "notices-digest"),
    ("email", "", "admit-email"),
    ("ended_on", "/members", "contact-ended-on"),
    ("evidence", "", "person-evidence"),
    ("from", "/members", "standing-from"),
    ("invite", "", "admit-invite"),
    ("joined_on", "", "admit-joined"),
    ("kind", "/members", "admit-kind"),
    ("language", "", "admit-language"),
    ("legal_form", "", "member-legal-form"),
    ("member", "/treasury", "payment-member"),
    ("method", "/treasury", "payment-method"),
    ("month", "/treasury", "col-month"),
    ("name", "/account/tokens", "token-name"),
    ("name", "/account", "admit-name"),
    ("name", "/members", "admit-name"),
    ("note", "/members", "contact-note"),
    ("payer", "", "payment-payer"),
    ("people", "", "admit-people"),
    ("postal_address", "", "member-postal-address"),
    ("reason", "/members", "standing-reason"),
    ("reason", "/treasury", "payment-reason"),
    ("received_on", "", "payment-received"),
    ("reference", "", "payment-reference"),
    ("registration", "", "member-registration"),
    ("reminders", "", "notices-reminders"),
    ("seat", "", "member-seat"),
    ("site", "/members", "contact-site"),
    ("status", "", "standing-status"),
    ("telephone", "", "member-telephone"),
    ("until", "/members", "person-until"),
    ("vacant", "", "standing-vacant"),
];

/// What is typed of the inventory and of shared costs.
const KEPT: &[Known] = &[
    ("address", "", "infra-address"),
    ("amount", "/infrastructure", "infra-cost-amount"),
    ("basis", "", "infra-cost-basis"),
    ("closed_on", "", "sharing-closed-on"),
    ("communal", "", "infra-communal"),
    ("contract", "", "infra-contract"),
    ("day", "/infrastructure", "reading-day"),
    ("description", "", "infra-description"),
    ("from", "/infrastructure", "infra-from"),
    ("from", "/sharing", "sharing-from"),
    ("holder", "/infrastructure", "measure-holder"),
    ("host", "", "infra-host"),
    ("jurisdiction", "", "infra-jurisdiction"),
    ("kind", "/infrastructure", "infra-service-kind"),
    ("end", "/sharing", "col-member"),
    ("last_day", "", "infra-cost-last-day"),
    ("licence", "", "infra-licence"),
    ("life_months", "", "infra-life-months"),
    ("location", "", "infra-location"),
    ("member", "/sharing", "sharing-member-number"),
    ("model", "", "infra-model"),
    ("name", "/infrastructure", "infra-name"),
    ("name", "/sharing", "sharing-pool-name"),
    ("not_communal", "", "infra-not-communal"),
    ("note", "/infrastructure", "infra-note"),
    ("operating_system", "", "infra-operating-system"),
    ("part", "", "infra-part"),
    ("participants", "/sharing", "sharing-participants"),
    ("place", "/sharing", "sharing-place"),
    ("provider", "", "infra-provider"),
    ("purpose", "/infrastructure", "infra-purpose"),
    ("purpose", "/sharing", "sharing-pool-purpose"),
    ("reason", "/infrastructure", "reading-reason"),
    ("reason", "/sharing", "reading-reason"),
    ("remove", "/sharing", "sharing-source"),
    ("replaces", "", "sharing-source-replaces"),
    ("reserved_measure", "", "sharing-reserved-measure"),
    ("reset", "", "reading-reset"),
    ("site", "/infrastructure", "infra-site"),
    ("retired_on", "/infrastructure", "infra-retired-on"),
    ("software", "", "infra-software"),
    ("source", "", "sharing-source"),
    ("strike", "/sharing", "sharing-listing"),
    ("unit", "", "measure-unit"),
    ("until", "/sharing", "sharing-source-until"),
    ("until", "/infrastructure", "infra-retired-on"),
    ("use_measure", "", "sharing-use-measure"),
    ("version", "", "infra-version"),
    ("watts", "", "infra-watts"),
    ("way", "", "measure-way"),
];

/// What a proposal's effects are made of, by the last part of a field's name.
const EFFECTS: &[(&str, &str)] = &[
    ("change", "effect-membership"),
    ("class", "effect-elect-within"),
    ("decision", "effect-annul-decision"),
    ("draft", "effect-draft"),
    ("holder", "effect-holder"),
    ("mandate", "circle-mandate"),
    ("member", "effect-member"),
    ("members", "effect-members"),
    ("months", "effect-months"),
    ("name", "effect-circle-name"),
    ("option", "effect-option"),
    ("remove", "effect-remove"),
    ("role", "effect-role"),
    ("rule", "rules-rule"),
    ("value", "effect-rule-value"),
];

/// Every field that is known by its whole name.
fn known() -> impl Iterator<Item = &'static Known> {
    DECIDED.iter().chain(MET).chain(RECORDED).chain(KEPT)
}

/// The label of a field on the page at an address, in the reader's language; its name where that is all there is.
pub(super) fn label(name: &str, address: &str) -> String {
    let found = known().find(|(field, begins, _)| *field == name && address.starts_with(*begins));
    let made = || effect(name).or_else(|| option(name)).or_else(|| named_alike(name));
    found.map(|(.., key)| t!(key)).or_else(made).unwrap_or_else(|| name.replace(['_', '-'], " "))
}

/// A part of an effect, such as `effect-0-member`: which effect, and what of it.
fn effect(name: &str) -> Option<String> {
    let (place, part) = name.strip_prefix("effect-")?.split_once('-')?;
    let number = place.parse::<u16>().ok()?.checked_add(1)?;
    let (_, key) = EFFECTS.iter().find(|(known, _)| *known == part)?;
    Some(t!("typed-effect", number = number, label = t!(key)))
}

/// An option of a ballot, such as `option-2`, or the number that a voter thinks up for a draw.
fn option(name: &str) -> Option<String> {
    let number: u16 = name.strip_prefix("option-")?.parse().ok()?;
    if number == OWN_NUMBER {
        return Some(t!("ballot-number"));
    }
    Some(t!("typed-option", number = number))
}

/// Fields that are named after what they are about: scopes of a token, layers of a machine, rules, topics.
fn named_alike(name: &str) -> Option<String> {
    if name.starts_with("scope-") && has_message(reader(), name) {
        return Some(t!(name));
    }
    if name.starts_with("name-") {
        return Some(t!("topic-name"));
    }
    if let Some(area) = name.strip_prefix("by_").or_else(|| name.strip_prefix("keeper_")) {
        let area: Area = area.parse().ok()?;
        return Some(t!(&format!("infra-area-{}", area.as_str().replace('_', "-"))));
    }
    let key = name.strip_prefix("rule:")?.split(':').next()?;
    let parameter = PARAMETERS.iter().find(|parameter| parameter.key == key)?;
    Some(t!(&format!("rule-{}", parameter.translation_key())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::language::Language;

    #[test]
    fn every_label_is_a_message_in_every_language() {
        for key in known().map(|(.., key)| *key).chain(EFFECTS.iter().map(|(_, key)| *key)) {
            assert!(Language::ALL.into_iter().all(|language| has_message(language, key)), "{key}");
            let told = t!(key);
            assert!(!told.contains('{') && !told.contains('}'), "{key} takes an argument: {told}");
        }
    }

    #[test]
    fn a_field_is_told_by_its_label_on_its_page() {
        for (name, address, told) in [
            ("comment", "/decisions/3", t!("comment-label")),
            ("name", "/account/tokens/new", t!("token-name")),
            ("name", "/infrastructure/sites/new", t!("infra-name")),
            ("scope-members-read", "/account/tokens/new", t!("scope-members-read")),
            ("rule:dues.monthly:full", "/setup", t!("rule-dues-monthly")),
            ("effect-0-member", "/decisions/new", t!("typed-effect", number = 1, label = t!("effect-member"))),
            ("effect-x-member", "/decisions/new", "effect x member".to_owned()),
            ("title", "/decisions/templates/new", t!("template-title")),
            ("body", "/decisions/templates/spend-money/edit", t!("template-body")),
            ("title", "/decisions/new", t!("proposal-title")),
            ("option-2", "/decisions/3", t!("typed-option", number = 2)),
            ("option-0", "/decisions/3", t!("ballot-number")),
            ("effect-1-option", "/decisions/new", t!("typed-effect", number = 2, label = t!("effect-option"))),
            ("place", "/meetings/new", t!("meeting-place")),
            ("place", "/sharing/roof/participants", t!("sharing-place")),
            ("holder", "/meetings/1", t!("meeting-proxy-holder")),
            ("holder", "/infrastructure/measures/1", t!("measure-holder")),
            ("day", "/meetings/1/edit", t!("meeting-day")),
            ("summary_en", "/decisions/3/discussion", "summary en".to_owned()),
        ] {
            assert_eq!(label(name, address), told, "{name} at {address}");
        }
    }
    /// Fields that are not told by their label: of forms that only ask for a page, which is made again by its address; secrets; files;
    /// those of whoever cannot sign in yet; and the two whose labels say a currency or a unit, which the page alone knows.
    const UNTOLD: &[&str] = &[
        "add",
        "copies",
        "ended",
        "file",
        "identifier",
        "lacks",
        "late",
        "password",
        "password_again",
        "per",
        "present",
        "quantity",
        "search",
        "show",
        "stage",
        "tariff",
    ];

    /// The names of the fields of forms in a folder of pages, each with its file.
    fn fields_in(folder: &std::path::Path, found: &mut Vec<(String, String)>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                fields_in(&path, found);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            for tag in ["<TextField", "<TextArea", "<SelectField", "<CheckField", "<ChoiceField", "<FileField"] {
                for part in text.split(tag).skip(1) {
                    let field = part.split("/>").next().unwrap();
                    let name = field.split_once(" name=\"").and_then(|(_, rest)| rest.split_once('"'));
                    found.extend(name.map(|(name, _)| (name.to_owned(), path.display().to_string())));
                }
            }
        }
    }

    #[test]
    fn every_field_of_a_form_has_a_label_here() {
        let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut fields = Vec::new();
        for context in ["agreements", "decisions", "infrastructure", "members", "sharing", "treasury"] {
            fields_in(&source.join(context), &mut fields);
        }
        assert!(fields.len() > 100, "{}", fields.len());
        let told = |name: &str| UNTOLD.contains(&name) || known().any(|(field, ..)| *field == name);
        let unknown: Vec<_> = fields.iter().filter(|(name, _)| !told(name)).collect();
        assert_eq!(unknown, Vec::<&(String, String)>::new());
    }
}
