//! `/decisions/delegations`: who votes for the reader where they do not vote, and for whom the reader does.

use axum::response::{IntoResponse, Redirect, Response};
use domain::decisions::delegation::Scope;
use domain::decisions::kind::DecisionKind;
use domain::members::status::MemberNumber;
use domain::rules::parameter::{DELEGATION, DELEGATIONS_MAX};
use leptos::prelude::*;
use store::decisions::{
    Behind, Delegation, DelegationInput, DelegationsPage, RECEIVED_PAGE_LENGTH, delegate, delegations_page, revoke,
};

use crate::t;
use crate::ui::{ErrorSummary, MemberLink, OptionItem, Pager, RequestKey, SelectField, TextField, page_number};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the reader's own delegations.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let own = delegations_page(ctx.db(), &ctx.viewer, ctx.today, page_number(&ctx)).await?;
    Ok(ctx.page(|| page(&ctx, &own, &FormState::default())))
}

/// Gives a delegation, or takes one back.
pub async fn submit(ctx: Ctx, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let act = ctx.act(&form);
    let done = if form.value("do") == "revoke" {
        revoke(ctx.db(), &act, form.value("scope")).await.map(|()| "revoked")
    } else {
        let input = DelegationInput { to: form.value("to").to_owned(), scope: form.value("scope").to_owned() };
        delegate(ctx.db(), &act, input).await.map(|()| "given")
    };
    match done {
        Ok(done) => Ok(Redirect::to(&format!("/decisions/delegations?done={done}")).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let own = delegations_page(ctx.db(), &ctx.viewer, ctx.today, page_number(&ctx)).await?;
            Ok(ctx.refusal(|| page(&ctx, &own, &form)))
        }
    }
}

/// What a delegation is for, in words.
fn scope_words(scope: &Scope, name: Option<&str>) -> String {
    match (scope, name) {
        (Scope::Everything, _) => t!("delegation-everything"),
        (Scope::Topic(slug), name) => t!("delegation-topic", name = name.unwrap_or(slug)),
        (Scope::Circle(slug), name) => t!("delegation-circle", name = name.unwrap_or(slug)),
    }
}

fn page(ctx: &Ctx, own: &DelegationsPage, form: &FormState) -> Page {
    let done = match ctx.query_value("done").as_str() {
        "given" => Some(t!("delegation-given")),
        "revoked" => Some(t!("delegation-revoked")),
        _ => None,
    };
    Page::titled(t!("delegations-title")).section(Section::Decisions).narrow().body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/decisions">{t!("nav-decisions")}</a></p>
            <h1>{t!("delegations-title")}</h1>
            <p class="lead">{t!("delegations-lead")}</p>
        </div>
        {done.map(|words| view! { <p class="notice notice--done" role="status">{words}</p> })}
        <ErrorSummary form=form.clone()/>
        {rules(own)}
        <section>
            <h2>{t!("delegations-given")}</h2>
            {given(ctx, own)}
            {(own.carried_max > 0).then(|| give(own, form))}
        </section>
        <section>
            <h2>{t!("delegations-received")}</h2>
            {received(ctx, own)}
        </section>
        <p class="hint">{t!("delegations-seen")}</p>
    })
}

/// What the rules of today say of it.
fn rules(own: &DelegationsPage) -> AnyView {
    let link = |key: &'static str, words: String| view! { <a href=format!("/rules/{key}")>{words}</a> };
    if own.kinds.is_empty() {
        let words = t!("delegations-none");
        return view! { <p class="notice">{words}" "{link(DELEGATION, t!("rule-decisions-delegation"))}</p> }
            .into_any();
    }
    let words =
        |kinds: &[DecisionKind]| kinds.iter().map(|kind| t!(&format!("kind-{kind}"))).collect::<Vec<_>>().join(", ");
    let kinds = words(&own.kinds);
    let secret = if own.kinds_in_secret.is_empty() {
        view! { <p class="hint">{t!("delegations-never")}</p> }.into_any()
    } else {
        let secret = t!("delegations-in-secret", kinds = words(&own.kinds_in_secret));
        view! { <p class="hint">{t!("delegations-never-reasons")}</p><p class="hint">{secret}</p> }.into_any()
    };
    let most = t!("delegations-most", count = own.carried_max);
    view! {
        <p>
            {t!("delegations-kinds", kinds = kinds)}" "{link(DELEGATION, t!("rule-decisions-delegation"))}
            " · "{most}" "{link(DELEGATIONS_MAX, t!("rule-decisions-delegations-max"))}
        </p>
        {secret}
    }
    .into_any()
}

fn given(ctx: &Ctx, own: &DelegationsPage) -> AnyView {
    if own.given.is_empty() {
        return view! { <p class="quiet">{t!("delegations-given-none")}</p> }.into_any();
    }
    let item = |delegation: &Delegation| {
        let what = scope_words(&delegation.scope, delegation.name.as_deref());
        let revoke = t!("delegation-revoke", what = &what);
        let other = delegation.other.clone();
        view! {
            <li>
                <h3>{what}</h3>
                <p>
                    <MemberLink number=other.number name=other.name/>
                    " · "{MemberNumber(other.number).to_string()}
                    " · "{t!("delegation-since", moment = ctx.moment(delegation.since))}
                </p>
                <form method="post" novalidate=true action="/decisions/delegations">
                    <RequestKey form=FormState::default()/>
                    <input type="hidden" name="scope" value=delegation.scope.to_string()/>
                    <button class="button button--quiet" name="do" value="revoke">{revoke}</button>
                </form>
            </li>
        }
    };
    let items = own.given.iter().map(item).collect_view();
    view! { <ul class="items">{items}</ul> }.into_any()
}

fn give(own: &DelegationsPage, form: &FormState) -> AnyView {
    let typed = form.value("do") == "give";
    let form = if typed { form.clone() } else { FormState::of([("scope", "everything")]) };
    let mut options = vec![OptionItem::new(Scope::Everything.to_string(), t!("delegation-everything"))];
    options.extend(own.topics.iter().map(|topic| {
        let scope = Scope::Topic(topic.slug.clone());
        OptionItem::new(scope.to_string(), scope_words(&scope, Some(&topic.name)))
    }));
    options.extend(own.circles.iter().map(|(slug, name)| {
        let scope = Scope::Circle(slug.clone());
        OptionItem::new(scope.to_string(), scope_words(&scope, Some(name)))
    }));
    let f = || form.clone();
    view! {
        <form class="stack" method="post" novalidate=true action="/decisions/delegations">
            <RequestKey form=f()/>
            <h3>{t!("delegation-give")}</h3>
            <TextField form=f() name="to" label=t!("delegation-to") hint=t!("delegation-to-hint")/>
            <SelectField form=f() name="scope" label=t!("delegation-scope") hint=t!("delegation-scope-hint") options=options/>
            <div class="button-row"><button class="button" name="do" value="give">{t!("delegation-submit")}</button></div>
        </form>
    }
    .into_any()
}

fn received(ctx: &Ctx, own: &DelegationsPage) -> AnyView {
    if own.received_count == 0 {
        return view! { <p class="quiet">{t!("delegations-received-none")}</p> }.into_any();
    }
    let item = |delegation: &Delegation| {
        let other = delegation.other.clone();
        view! {
            <li>
                <MemberLink number=other.number name=other.name/>
                <p class="meta">
                    {scope_words(&delegation.scope, delegation.name.as_deref())}
                    " · "{t!("delegation-since", moment = ctx.moment(delegation.since))}
                </p>
            </li>
        }
    };
    let pages = (own.received_count + RECEIVED_PAGE_LENGTH - 1) / RECEIVED_PAGE_LENGTH;
    let items = own.received.iter().map(item).collect_view();
    let behind = |behind: &Behind| {
        let what = scope_words(&behind.scope, behind.name.as_deref());
        view! { <div><dt>{what}</dt><dd>{t!("delegation-behind", count = behind.members)}</dd></div> }
    };
    let behind = own.behind.iter().map(behind).collect_view();
    view! {
        <p>{t!("delegations-received-count", count = own.received_count)}</p>
        <ul class="items">{items}</ul>
        {Pager::counted(ctx, page_number(ctx), pages).view()}
        <h3>{t!("delegations-behind")}</h3>
        <p class="hint">{t!("delegations-behind-hint")}</p>
        <dl class="facts">{behind}</dl>
    }
    .into_any()
}
