//! What the register holds of a member for few eyes: as fields of a form, and as facts of a page.

use domain::members::particulars::{Particulars, ParticularsInput};
use domain::members::status::MemberKind;
use leptos::prelude::*;

use crate::i18n::format;
use crate::t;
use crate::ui::{TextArea, TextField};
use crate::web::{Ctx, FormState};

/// What was typed into [`particulars_fields`].
pub(super) fn typed(form: &FormState) -> ParticularsInput {
    let text = |field: &str| form.value(field).to_owned();
    ParticularsInput {
        postal_address: text("postal_address"),
        telephone: text("telephone"),
        born_on: text("born_on"),
        registration: text("registration"),
        legal_form: text("legal_form"),
        seat: text("seat"),
    }
}

/// The first values of [`particulars_fields`].
pub(super) fn values(held: &Particulars) -> [(&'static str, String); 6] {
    let ParticularsInput { postal_address, telephone, born_on, registration, legal_form, seat } = held.typed();
    [
        ("postal_address", postal_address),
        ("telephone", telephone),
        ("born_on", born_on),
        ("registration", registration),
        ("legal_form", legal_form),
        ("seat", seat),
    ]
}

/// The fields for a member of a kind.
pub(super) fn particulars_fields(form: &FormState, kind: MemberKind) -> AnyView {
    let f = || form.clone();
    let of_kind = match kind {
        MemberKind::Person => view! {
            <TextField form=f() name="born_on" label=t!("member-born-on") hint=t!("member-born-on-hint") kind="date" short=true/>
        }
        .into_any(),
        MemberKind::Organisation => view! {
            <TextField form=f() name="registration" label=t!("member-registration") hint=t!("member-registration-hint")/>
            <TextField form=f() name="legal_form" label=t!("member-legal-form") hint=t!("member-legal-form-hint")/>
            <TextField form=f() name="seat" label=t!("member-seat")/>
        }
        .into_any(),
        MemberKind::Joint => ().into_any(),
    };
    view! {
        {reach_fields(form)}
        {of_kind}
    }
    .into_any()
}

/// The fields by which a member of any kind is reached.
pub(super) fn reach_fields(form: &FormState) -> AnyView {
    view! {
        <TextArea form=form.clone() name="postal_address" label=t!("member-postal-address") hint=t!("member-postal-address-hint") rows=4/>
        <TextField form=form.clone() name="telephone" label=t!("member-telephone") inputmode="tel" short=true/>
    }
    .into_any()
}

/// What is held, as facts; nothing for what is not.
pub(super) fn particulars_facts(ctx: &Ctx, held: &Particulars) -> AnyView {
    let text = |label: &str, value: &Option<String>| {
        value.clone().map(|value| view! { <div><dt>{t!(label)}</dt><dd dir="auto">{value}</dd></div> })
    };
    let address = held.postal_address.as_deref().map(|address| {
        view! { <div><dt>{t!("member-postal-address")}</dt><dd>{lines(address)}</dd></div> }
    });
    let born_on = held.born_on.map(|day| {
        view! { <div><dt>{t!("member-born-on")}</dt><dd>{format::day(ctx.language, day)}</dd></div> }
    });
    view! {
        {address}
        {text("member-telephone", &held.telephone)}
        {born_on}
        {text("member-registration", &held.registration)}
        {text("member-legal-form", &held.legal_form)}
        {text("member-seat", &held.seat)}
    }
    .into_any()
}

/// A text of several lines, line by line.
pub(super) fn lines(text: &str) -> AnyView {
    let line = |line: &str| view! { <div dir="auto">{line.to_owned()}</div> };
    text.lines().map(line).collect_view().into_any()
}
