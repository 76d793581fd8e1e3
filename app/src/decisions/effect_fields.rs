//! The fields of each effect in the form of a proposal, with what can be chosen.

use domain::decisions::effect_input::{EffectInput, EffectKind, effect_field};
use domain::decisions::kind::DecisionKind;
use domain::decisions::method::Method;
use domain::decisions::secrecy::Secrecy;
use domain::members::role::Role;
use domain::members::standing::MembershipChange;
use domain::rules::parameter::{METHODS, Parameter, SECRECY, Scope, TERM_MONTHS_MAX, class_in_kind, find};
use leptos::prelude::*;
use store::decisions::{Choices, KeptTemplate};
use store::members::Term;
use store::rules::RuleEntry;

use super::effect_rule::rule_fields;
use super::election_fields::constituency_field;
use super::proposal_form::joined;
use crate::t;
use crate::ui::{CheckField, ChoiceField, OptionItem, SelectField, TextArea, TextField, role_name};
use crate::web::{Ctx, FormState, PageError};

/// The value of a method that is not used.
const NOT_ADOPTED: &str = "none";

/// What the form offers to choose from.
pub(super) struct Offer {
    choices: Choices,
    rules: Vec<RuleEntry>,
    holders: Vec<Term>,
}

impl Offer {
    /// What the form offers to the viewer today.
    pub(super) async fn load(ctx: &Ctx) -> Result<Self, PageError> {
        let choices = store::decisions::choices(ctx.db(), &ctx.viewer).await?;
        let rules = store::rules::on_day(ctx.db(), &ctx.viewer, ctx.today).await?;
        let terms = store::members::terms(ctx.db(), &ctx.viewer, ctx.today).await?;
        let holders = terms.current.into_iter().filter(|term| term.holds_on(ctx.today)).collect();
        Ok(Self { choices, rules, holders })
    }

    /// The methods of choosing among options that today's rules adopt for ordinary decisions.
    pub(super) fn methods(&self) -> Vec<Method> {
        let adopted = |method: &Method| {
            self.entry(METHODS, method.as_str()).is_some_and(|entry| entry.value.value != NOT_ADOPTED)
        };
        Method::choosing().filter(adopted).collect()
    }

    /// The classes of members: slug and name.
    pub(super) fn classes(&self) -> &[(String, String)] {
        &self.choices.classes
    }

    /// The topics that are open: address part and name.
    pub(super) fn topics(&self) -> &[(String, String)] {
        &self.choices.topics
    }

    /// The circles: address part and name.
    pub(super) fn circles(&self) -> &[(String, String)] {
        &self.choices.circles
    }

    /// The templates that are in use.
    pub(super) fn templates(&self) -> &[KeptTemplate] {
        &self.choices.templates
    }

    /// Whether today's rules leave it to a proposal of some kind to ask for secret ballots.
    pub(super) fn secret(&self) -> bool {
        let chosen = |kind: &DecisionKind| self.entry(SECRECY, kind.as_str());
        let mut chosen = DecisionKind::PROPOSABLE.iter().filter_map(chosen);
        chosen.any(|entry| entry.value.value == Secrecy::Chosen.as_str())
    }

    /// The methods by which today's rules let members elect.
    pub(super) fn election_methods(&self) -> Vec<Method> {
        let adopted = |method: &Method| {
            let most = self.entry(METHODS, method.as_str()).and_then(|entry| entry.value.value.parse().ok());
            method.elects() && most.is_some_and(|most: DecisionKind| most >= DecisionKind::Election)
        };
        Method::choosing().filter(adopted).collect()
    }

    /// The longest term that a role may have today, in months.
    pub(super) fn term_months_max(&self) -> String {
        self.entry(TERM_MONTHS_MAX, "").map_or_else(String::new, |entry| entry.value.value.clone())
    }

    /// A rule's value of today for a scope.
    pub(super) fn entry(&self, key: &str, scope: &str) -> Option<&RuleEntry> {
        self.rules.iter().find(|entry| entry.value.key == key && entry.value.scope == scope)
    }

    /// The value for all pools that holds for a pool without one of its own.
    pub(super) fn general(&self, key: &str, scope: &str) -> Option<&RuleEntry> {
        let of_pool = find(key).is_some_and(|parameter| parameter.scope == Scope::Pool) && !scope.is_empty();
        (of_pool && self.entry(key, scope).is_none()).then(|| self.entry(key, ""))?
    }

    /// Every scope of a rule, with the name of its class.
    pub(super) fn scopes(&self, parameter: &Parameter) -> Vec<(String, Option<String>)> {
        match parameter.scope {
            Scope::Community => vec![(String::new(), None)],
            Scope::Class => {
                self.choices.classes.iter().map(|(slug, name)| (slug.clone(), Some(name.clone()))).collect()
            }
            Scope::ClassInKind => {
                let classes = self.choices.classes.iter();
                let in_kinds = classes.flat_map(|(slug, name)| {
                    parameter.decision_kinds().map(move |kind| (class_in_kind(slug, kind), Some(name.clone())))
                });
                in_kinds.collect()
            }
            Scope::Pool => {
                let pools = self.choices.pools.iter().map(|(slug, name)| (slug.clone(), Some(name.clone())));
                std::iter::once((String::new(), None)).chain(pools).collect()
            }
            Scope::Method => Method::choosing().map(|method| (method.to_string(), None)).collect(),
            Scope::DecisionKind => parameter.decision_kinds().map(|kind| (kind.to_string(), None)).collect(),
        }
    }
}

/// The message that says what an effect of a kind does.
pub(super) fn kind_key(kind: EffectKind) -> &'static str {
    match kind {
        EffectKind::Note => "effect-kind-note",
        EffectKind::SetRule => "effect-kind-set-rule",
        EffectKind::AdoptVersion => "effect-kind-adopt-version",
        EffectKind::Appoint => "effect-kind-appoint",
        EffectKind::Elect => "effect-kind-elect",
        EffectKind::EndRole => "effect-kind-end-role",
        EffectKind::ChangeMembership => "effect-kind-change-membership",
        EffectKind::CreateCircle => "effect-kind-create-circle",
        EffectKind::Annul => "effect-kind-annul",
    }
}

/// The fields of the effect at a position; `options` are the names of the options that it may belong to.
pub(super) fn effect_fields(
    ctx: &Ctx,
    form: &FormState,
    (position, effect): (usize, &EffectInput),
    offer: &Offer,
    options: &[String],
    removable: bool,
) -> AnyView {
    let fields = match effect {
        EffectInput::Note => view! { <p class="quiet">{t!("effect-note-hint")}</p> }.into_any(),
        EffectInput::SetRule { key, scope, .. } => rule_fields(ctx, form, position, offer, key, scope),
        EffectInput::AdoptVersion { agreement, draft } => draft_fields(form, position, offer, agreement, draft),
        EffectInput::Appoint { .. } => appointment_fields(form, position, offer),
        EffectInput::Elect { .. } => view! {
            {role_and_term(form, position, offer)}
            {constituency_field(form, effect_field(position, "class"), offer)}
            <p class="hint">{t!("effect-elect-hint")}</p>
        }
        .into_any(),
        EffectInput::EndRole { .. } => holder_fields(form, position, offer),
        EffectInput::ChangeMembership { .. } => membership_fields(form, position),
        EffectInput::CreateCircle { .. } => circle_fields(form, position),
        EffectInput::Annul { .. } => annulment_fields(form, position),
    };
    let kind = effect.kind();
    let remove = removable.then(|| {
        let name = effect_field(position, "remove");
        view! { <CheckField form=form.clone() name=name label=t!("effect-remove")/> }
    });
    view! {
        <fieldset class="stack">
            <legend>{t!(kind_key(kind))}</legend>
            <input type="hidden" name=effect_field(position, "kind") value=kind.as_str()/>
            {option_field(form, position, kind, options)}
            {fields}
            {remove}
        </fieldset>
    }
    .into_any()
}

/// To which option an effect belongs, where there are any; a resolution is of none, unless it was said.
fn option_field(form: &FormState, position: usize, kind: EffectKind, options: &[String]) -> AnyView {
    let name = effect_field(position, "option");
    let chosen = form.value(&name).trim();
    let asked = !options.is_empty() && kind != EffectKind::Note;
    if !asked && chosen.is_empty() && form.refusals(&name).is_empty() {
        return ().into_any();
    }
    let mut items = vec![OptionItem::new("", t!("effect-choose"))];
    items.extend(options.iter().map(|option| OptionItem::new(option.as_str(), option.as_str())));
    // An option that was renamed or taken out since: what was chosen is shown, and refused when it is saved.
    if !items.iter().any(|item| item.value == chosen) {
        items.push(OptionItem::new(chosen, chosen));
    }
    let (label, hint) = (t!("effect-option"), t!("effect-option-hint"));
    view! { <SelectField form=form.clone() name=name label=label hint=hint options=items/> }.into_any()
}

fn draft_fields(form: &FormState, position: usize, offer: &Offer, agreement: &str, draft: &str) -> AnyView {
    let mut options = vec![OptionItem::new("", t!("effect-choose"))];
    let chosen = joined(agreement, draft);
    let mut listed = chosen.is_empty();
    for open in &offer.choices.drafts {
        let value = joined(&open.agreement, &open.draft.to_string());
        listed |= value == chosen;
        options.push(OptionItem::new(
            value,
            t!("effect-draft-option", agreement = open.title.clone(), draft = open.draft),
        ));
    }
    if !listed {
        let label = t!("effect-draft-option", agreement = agreement, draft = draft);
        options.push(OptionItem::new(chosen, label));
    }
    let read = (!agreement.is_empty() && draft.parse::<i64>().is_ok()).then(|| {
        view! {
            <p class="hint">
                <a href=format!("/agreements/{agreement}/drafts/{draft}")>{t!("effect-draft-redline")}</a>
            </p>
        }
    });
    let hint = t!("effect-draft-hint");
    view! {
        <SelectField form=form.clone() name=effect_field(position, "draft") label=t!("effect-draft") hint=hint options=options/>
        {read}
    }
    .into_any()
}

fn appointment_fields(form: &FormState, position: usize, offer: &Offer) -> AnyView {
    let member = t!("effect-member-hint");
    view! {
        <TextField form=form.clone() name=effect_field(position, "member") label=t!("effect-member") hint=member short=true/>
        {role_and_term(form, position, offer)}
    }
    .into_any()
}

/// A role that can be granted, and for how long.
fn role_and_term(form: &FormState, position: usize, offer: &Offer) -> AnyView {
    let field = |name: &str| effect_field(position, name);
    let mut roles = vec![OptionItem::new("", t!("effect-choose"))];
    roles.extend(Role::granted().map(|role| OptionItem::new(role.as_str(), role_name(role))));
    let (label, months) = (t!("effect-months"), t!("effect-months-hint", most = offer.term_months_max()));
    view! {
        <SelectField form=form.clone() name=field("role") label=t!("effect-role") options=roles/>
        <TextField form=form.clone() name=field("months") label=label hint=months inputmode="numeric" short=true/>
    }
    .into_any()
}

fn holder_fields(form: &FormState, position: usize, offer: &Offer) -> AnyView {
    let mut options = vec![OptionItem::new("", t!("effect-choose"))];
    options.extend(offer.holders.iter().map(|term| {
        let label = format!("{} · {} (M-{})", role_name(term.role), term.name, term.number);
        OptionItem::new(joined(&format!("M-{}", term.number), term.role.as_str()), label)
    }));
    let name = effect_field(position, "holder");
    view! { <SelectField form=form.clone() name=name label=t!("effect-holder") options=options/> }.into_any()
}

/// The message that names a change of a membership.
pub(super) fn membership_key(change: MembershipChange) -> &'static str {
    match change {
        MembershipChange::Suspend => "membership-suspend",
        MembershipChange::Exclude => "membership-exclude",
        MembershipChange::Reinstate => "membership-reinstate",
    }
}

fn membership_fields(form: &FormState, position: usize) -> AnyView {
    let field = |name: &str| effect_field(position, name);
    let changes = MembershipChange::ALL.iter().map(|change| {
        let hint = match change {
            MembershipChange::Suspend => t!("membership-suspend-hint"),
            MembershipChange::Exclude => t!("membership-exclude-hint"),
            MembershipChange::Reinstate => t!("membership-reinstate-hint"),
        };
        OptionItem::new(change.as_str(), t!(membership_key(*change))).with_hint(hint)
    });
    let changes: Vec<_> = changes.collect();
    let member = t!("effect-membership-member-hint");
    view! {
        <TextField form=form.clone() name=field("member") label=t!("effect-member") hint=member/>
        <ChoiceField form=form.clone() name=field("change") legend=t!("effect-membership") options=changes/>
        <p class="hint">{t!("effect-membership-hint")}</p>
    }
    .into_any()
}

fn annulment_fields(form: &FormState, position: usize) -> AnyView {
    let name = effect_field(position, "decision");
    let hint = t!("effect-annul-decision-hint");
    view! {
        <TextField form=form.clone() name=name label=t!("effect-annul-decision") hint=hint short=true/>
        <p class="hint">{t!("effect-annul-hint")}</p>
    }
    .into_any()
}

fn circle_fields(form: &FormState, position: usize) -> AnyView {
    let field = |name: &str| effect_field(position, name);
    let (mandate, members) = (t!("effect-mandate-hint"), t!("effect-members-hint"));
    view! {
        <TextField form=form.clone() name=field("name") label=t!("effect-circle-name")/>
        <TextArea form=form.clone() name=field("mandate") label=t!("circle-mandate") hint=mandate rows=4/>
        <TextField form=form.clone() name=field("members") label=t!("effect-members") hint=members/>
    }
    .into_any()
}
