//! The labels of fields by their names, for what was typed where its own page cannot be made: the page alone knows its fields, and here
//! is what it calls them. A field that is not known here is told by its name.

use domain::infrastructure::Area;
use domain::rules::parameter::PARAMETERS;

use crate::i18n::{has_message, reader};
use crate::t;

/// A field: its name, what the address begins with where that matters, and the message of its label. The first that fits is meant.
type Known = (&'static str, &'static str, &'static str);

/// What is typed in decisions and agreements.
const DECIDED: &[Known] = &[
    ("blank", "", "ballot-blank"),
    ("body", "/agreements", "draft-body"),
    ("body", "", "proposal-body"),
    ("budget", "", "choosing-budget"),
    ("choice", "", "vote-title"),
    ("closing_reason", "", "discussion-close-reason"),
    ("comment", "", "comment-label"),
    ("contest_reason", "", "contest-reason"),
    ("effective_on", "", "proposal-effective-on"),
    ("extension_days", "", "extend-days"),
    ("extension_reason", "", "extend-reason"),
    ("hiding_reason", "", "comment-hide-reason"),
    ("kind", "/agreements", "agreement-kind"),
    ("method", "/decisions", "election-method"),
    ("name", "/decisions/topics", "topic-name"),
    ("objection_about", "", "objection-about"),
    ("objection_reason", "", "objection-reason"),
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
    ("title", "/agreements", "agreement-title"),
    ("title", "/decisions", "proposal-title"),
    ("to", "/decisions/delegations", "delegation-to"),
    ("visibility", "", "agreement-visibility"),
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
    ("day", "", "reading-day"),
    ("description", "", "infra-description"),
    ("from", "/infrastructure", "infra-from"),
    ("from", "/sharing", "sharing-from"),
    ("holder", "", "measure-holder"),
    ("host", "", "infra-host"),
    ("jurisdiction", "", "infra-jurisdiction"),
    ("kind", "/infrastructure", "infra-service-kind"),
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
    ("place", "", "sharing-place"),
    ("provider", "", "infra-provider"),
    ("purpose", "/infrastructure", "infra-purpose"),
    ("purpose", "/sharing", "sharing-pool-purpose"),
    ("reason", "", "reading-reason"),
    ("replaces", "", "sharing-source-replaces"),
    ("reserved_measure", "", "sharing-reserved-measure"),
    ("reset", "", "reading-reset"),
    ("site", "/infrastructure", "infra-site"),
    ("software", "", "infra-software"),
    ("source", "", "sharing-source"),
    ("unit", "", "measure-unit"),
    ("use_measure", "", "sharing-use-measure"),
    ("version", "", "infra-version"),
    ("watts", "", "infra-watts"),
    ("way", "", "measure-way"),
];

/// What a proposal's effects are made of, by the last part of a field's name.
const EFFECTS: &[(&str, &str)] = &[
    ("change", "effect-membership"),
    ("decision", "effect-annul-decision"),
    ("draft", "effect-draft"),
    ("holder", "effect-holder"),
    ("mandate", "circle-mandate"),
    ("member", "effect-member"),
    ("members", "effect-members"),
    ("months", "effect-months"),
    ("name", "effect-circle-name"),
    ("role", "effect-role"),
    ("rule", "rules-rule"),
    ("value", "effect-rule-value"),
];

/// The label of a field on the page at an address, in the reader's language; its name where that is all there is.
pub(super) fn label(name: &str, address: &str) -> String {
    let mut known = DECIDED.iter().chain(RECORDED).chain(KEPT);
    let found = known.find(|(field, begins, _)| *field == name && address.starts_with(*begins));
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

/// An option of a ballot, such as `option-2`.
fn option(name: &str) -> Option<String> {
    let number: u16 = name.strip_prefix("option-")?.parse().ok()?;
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
        let known = DECIDED.iter().chain(RECORDED).chain(KEPT).map(|(.., key)| *key);
        for key in known.chain(EFFECTS.iter().map(|(_, key)| *key)) {
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
            ("option-2", "/decisions/3", t!("typed-option", number = 2)),
            ("summary_en", "/decisions/3/discussion", "summary en".to_owned()),
        ] {
            assert_eq!(label(name, address), told, "{name} at {address}");
        }
    }
}
