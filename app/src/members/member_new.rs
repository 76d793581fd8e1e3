//! `/members/new`: admitting a member, and inviting them in the same step.

use axum::response::{IntoResponse, Redirect, Response};
use domain::language::Language;
use domain::members::admission::AdmissionInput;
use domain::members::person::EntryInput;
use domain::members::power::Power;
use domain::members::status::MemberKind;
use leptos::prelude::*;
use store::members::{Class, ContactLine, admit, contact, member_classes};

use super::labels::kind_key;
use super::letters::letters;
use super::particulars;
use crate::t;
use crate::ui::{CheckField, ChoiceField, ErrorSummary, OptionItem, RequestKey, SelectField, TextArea, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form of an admission.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    let classes = allowed_classes(&ctx).await?;
    // Somebody who is a contact already is not typed again; nothing of them stands in the address.
    let contact = match ctx.query_value("contact").parse() {
        Ok(number) => known_contact(&ctx, number).await?,
        Err(_) => KnownContact::default(),
    };
    let form = FormState::of([
        ("kind", MemberKind::Person.as_str()),
        ("language", ctx.community.language.tag()),
        ("class", classes.first().map_or("", |class| class.slug.as_str())),
        ("joined_on", &ctx.today.to_string()),
        ("invite", "yes"),
        ("name", &contact.name),
        ("email", contact.email.as_deref().unwrap_or_default()),
        ("telephone", contact.telephone.as_deref().unwrap_or_default()),
        ("postal_address", contact.postal_address.as_deref().unwrap_or_default()),
    ]);
    Ok(ctx.page(|| page(&ctx, &form, &classes)))
}

/// Admits the member, and invites them if that was ticked.
pub async fn submit(ctx: Ctx, Form(form): Form) -> Result<Response, PageError> {
    let classes = allowed_classes(&ctx).await?;
    let text = |field: &str| form.value(field).to_owned();
    let entry = EntryInput {
        kind: text("kind"),
        name: text("name"),
        email: text("email"),
        language: text("language"),
        particulars: particulars::typed(&form),
    };
    let input = AdmissionInput { entry, class: text("class"), joined_on: text("joined_on"), people: text("people") };
    let invitation = form.has("invite").then(|| letters(&ctx.state.settings));
    match admit(ctx.db(), &ctx.act(&form), input, invitation).await {
        Ok(admitted) => Ok(Redirect::to(&format!("/members/{}?after=admission", admitted.number)).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&ctx, &form, &classes)))
        }
    }
}

/// What a contact fills in.
#[derive(Default)]
struct KnownContact {
    name: String,
    email: Option<String>,
    telephone: Option<String>,
    postal_address: Option<String>,
}

async fn known_contact(ctx: &Ctx, number: i64) -> Result<KnownContact, PageError> {
    let ContactLine { name, email, telephone, postal_address, .. } = contact(ctx.db(), &ctx.viewer, number).await?;
    Ok(KnownContact { name, email, telephone, postal_address })
}

async fn allowed_classes(ctx: &Ctx) -> Result<Vec<Class>, PageError> {
    ctx.signed_in()?;
    ctx.viewer.require(Power::AdmitMembers)?;
    Ok(member_classes(ctx.db(), &ctx.viewer).await?)
}

fn page(ctx: &Ctx, form: &FormState, classes: &[Class]) -> Page {
    let f = || form.clone();
    let kinds =
        MemberKind::ALL.iter().map(|kind| OptionItem::new(kind.as_str(), t!(kind_key(*kind)))).collect::<Vec<_>>();
    let classes =
        classes.iter().map(|class| OptionItem::new(class.slug.as_str(), class.name.as_str())).collect::<Vec<_>>();
    let languages = Language::ALL.into_iter().map(|l| OptionItem::new(l.tag(), l.own_name())).collect::<Vec<_>>();
    let may_invite = ctx.viewer.may(Power::InviteMembers);
    Page::titled(t!("admit-title")).section(Section::Members).narrow().body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/members">{t!("register-title")}</a></p>
            <h1>{t!("admit-title")}</h1>
            <p class="lead">
                {t!("admit-lead")}" "<a href="/rules/membership.admission">{t!("rule-membership-admission")}</a>
            </p>
        </div>
        <ErrorSummary form=f()/>
        <form class="stack" method="post" novalidate=true action="/members/new">
            <RequestKey form=f()/>
            <ChoiceField form=f() name="kind" legend=t!("admit-kind") options=kinds/>
            <TextField form=f() name="name" label=t!("admit-name") hint=t!("admit-name-hint")/>
            <TextArea form=f() name="people" label=t!("admit-people") hint=t!("admit-people-hint") rows=3/>
            <TextField form=f() name="email" label=t!("admit-email") hint=t!("admit-email-hint") inputmode="email"/>
            {particulars::reach_fields(form)}
            <SelectField form=f() name="language" label=t!("admit-language") hint=t!("admit-language-hint") options=languages/>
            <SelectField form=f() name="class" label=t!("member-class") options=classes/>
            <TextField form=f() name="joined_on" label=t!("admit-joined") hint=t!("admit-joined-hint") kind="date" short=true/>
            {may_invite.then(|| view! { <CheckField form=f() name="invite" label=t!("admit-invite")/> })}
            <div class="button-row"><button class="button">{t!("admit-submit")}</button></div>
        </form>
    })
}
