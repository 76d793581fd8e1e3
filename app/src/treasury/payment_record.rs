//! `/treasury/payments/new`: recording a payment. The member is told by number, or searched by name.

use axum::response::{IntoResponse, Redirect, Response};
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::treasury::money::Money;
use domain::treasury::payment::{Method, PaymentInput};
use domain::validation::Refusal;
use leptos::prelude::*;
use store::CommandError;
use store::treasury::{self, MemberAccount, Payer};

use super::parts::{day, kicker, method_name, money};
use crate::i18n::format;
use crate::t;
use crate::ui::{CheckField, ChoiceField, ErrorSummary, OptionItem, RequestKey, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form, for a member where the address names one.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    ctx.viewer.require(Power::RecordPayments)?;
    let member = ctx.query_value("member");
    let form = FormState::of([
        ("member", member),
        ("received_on", ctx.today.to_string()),
        ("method", Method::Bank.as_str().to_owned()),
    ]);
    let known = Known::load(&ctx, &form).await?;
    Ok(ctx.page(|| page(&ctx, &form, &known)))
}

/// Records the payment and shows its receipt.
pub async fn submit(ctx: Ctx, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let known = Known::load(&ctx, &form).await?;
    match treasury::record_payment(ctx.db(), &ctx.act(&form), &input(&form), ctx.language).await {
        Ok(recorded) => {
            Ok(Redirect::to(&format!("/treasury/payments/{}?done=recorded", recorded.number)).into_response())
        }
        Err(CommandError::Invalid(mut errors)) => {
            // A name that finds somebody is no mistake: it is asked whom it means.
            for error in errors.iter_mut().filter(|error| error.field == "member") {
                if !known.candidates.is_empty() {
                    (error.field, error.refusal) = ("payer".to_owned(), Refusal::new("error-payer-choose"));
                } else if !form.value("member").trim().is_empty() {
                    error.refusal = Refusal::new("error-payer-unknown");
                }
            }
            let form = form.with_errors(errors);
            Ok(ctx.refusal(|| page(&ctx, &form, &known)))
        }
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&ctx, &form, &known)))
        }
    }
}

/// The number typed, or the one chosen for the name typed.
fn payer_number(form: &FormState) -> String {
    let chosen = form.value("payer");
    let still_meant = form.value("payer_for") == form.value("member");
    if !chosen.is_empty() && still_meant { chosen.to_owned() } else { form.value("member").to_owned() }
}

fn input(form: &FormState) -> PaymentInput {
    PaymentInput {
        member: payer_number(form),
        received_on: form.value("received_on").to_owned(),
        amount: form.value("amount").to_owned(),
        method: form.value("method").to_owned(),
        reference: form.value("reference").to_owned(),
        again: form.has("again"),
    }
}

/// What is known of whom the form means.
struct Known {
    /// The account of the member, where a number tells and the viewer may read it.
    account: Option<MemberAccount>,
    /// The members whom a name may mean.
    candidates: Vec<Payer>,
}

impl Known {
    async fn load(ctx: &Ctx, form: &FormState) -> Result<Self, PageError> {
        ctx.viewer.require(Power::RecordPayments)?;
        let text = form.value("member").trim();
        let candidates = match text.parse::<MemberNumber>() {
            Ok(_) => Vec::new(),
            Err(()) => treasury::find_payers(ctx.db(), &ctx.viewer, text).await?,
        };
        let account = match payer_number(form).trim().parse::<MemberNumber>() {
            Ok(number) if ctx.viewer.may(Power::ReadTreasury) => {
                match treasury::account(ctx.db(), &ctx.viewer, number.0, ctx.now).await {
                    Ok(account) => Some(account),
                    Err(CommandError::NotFound) => None,
                    Err(error) => return Err(error.into()),
                }
            }
            _ => None,
        };
        Ok(Self { account, candidates })
    }
}

fn page(ctx: &Ctx, form: &FormState, known: &Known) -> Page {
    let f = || form.clone();
    let methods =
        Method::ALL.iter().map(|method| OptionItem::new(method.as_str(), method_name(*method))).collect::<Vec<_>>();
    let example = Money::new(123_450, ctx.community.currency);
    let example = format::money(ctx.language, example);
    let again = form.has("again") || !form.refusals("again").is_empty();
    Page::titled(t!("payment-record")).section(Section::Treasury).narrow().body(view! {
        <div class="page-head">
            {kicker("/treasury", t!("nav-treasury"))}
            <h1>{t!("payment-record")}</h1>
            <p class="lead">{t!("payment-record-lead")}</p>
        </div>
        <ErrorSummary form=f()/>
        <form class="stack" method="post" novalidate=true action="/treasury/payments/new">
            <RequestKey form=f()/>
            <TextField form=f() name="member" label=t!("payment-member") hint=t!("payment-member-hint")/>
            {payers(form, known)}
            {standing(ctx, known)}
            <div class="form-row">
                <TextField
                    form=f()
                    name="amount"
                    label=t!("col-amount")
                    hint=t!("payment-amount-hint", example = example)
                    inputmode="decimal"
                    short=true
                />
                <TextField form=f() name="received_on" label=t!("payment-received") hint=t!("day-hint") kind="date" short=true/>
            </div>
            <ChoiceField form=f() name="method" legend=t!("payment-method") options=methods/>
            <TextField form=f() name="reference" label=t!("payment-reference") hint=t!("payment-reference-hint")/>
            {again.then(|| view! { <CheckField form=f() name="again" label=t!("payment-again")/> })}
            <div class="button-row"><button class="button">{t!("payment-submit")}</button></div>
        </form>
    })
}

/// Whom a name may mean, to choose from.
fn payers(form: &FormState, known: &Known) -> AnyView {
    if known.candidates.is_empty() {
        return ().into_any();
    }
    let options = known
        .candidates
        .iter()
        .map(|payer| {
            OptionItem::new(payer.number.to_string(), payer.name.clone())
                .with_hint(format!("M-{} · {}", payer.number, payer.class))
        })
        .collect::<Vec<_>>();
    view! {
        <input type="hidden" name="payer_for" value=form.value("member").to_owned()/>
        <ChoiceField form=form.clone() name="payer" legend=t!("payment-payer") options=options/>
    }
    .into_any()
}

/// Who the number is, and what they owe.
fn standing(ctx: &Ctx, known: &Known) -> AnyView {
    let Some(account) = &known.account else { return ().into_any() };
    let words = match account.owed_since {
        Some(since) => t!("account-owes", open = money(ctx, account.open_minor), since = day(ctx, since)),
        None if account.credit_minor > 0 => t!("account-in-credit", credit = money(ctx, account.credit_minor)),
        None => t!("account-settled"),
    };
    let address = super::parts::account_address(account.member);
    view! {
        <p class="notice">
            <a href=address>{format!("M-{}", account.member)}" "<bdi>{account.name.clone()}</bdi></a>" · "{words}
        </p>
    }
    .into_any()
}
