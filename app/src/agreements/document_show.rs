//! `/agreements/{slug}` and `/agreements/{slug}/versions/{number}`: a document, each clause with its permanent link, the
//! decision that it comes from and the rules that obey it.

use axum::extract::Path;
use axum::response::Response;
use domain::members::power::Power;
use domain::rules::parameter::PARAMETERS;
use leptos::prelude::*;
use store::agreements::{Agreement, Document, Version, VersionClause};

use super::markdown::{self, RenderedClause};
use super::parts::{address, authority, number, or_sign_in, segment, short_authority, validity, version_link};
use crate::t;
use crate::ui::RequestKey;
use crate::web::{Ctx, FormState, Page, PageError, Section};

/// Shows the version in force.
pub async fn show(ctx: Ctx, Path(slug): Path<String>) -> Result<Response, PageError> {
    let document = store::agreements::in_force(ctx.db(), &ctx.viewer, &slug, ctx.today).await;
    let document = or_sign_in(&ctx, document)?;
    Ok(ctx.page(|| page(&ctx, document)))
}

/// Shows the version of a number.
pub async fn show_version(ctx: Ctx, Path((slug, version)): Path<(String, String)>) -> Result<Response, PageError> {
    let version = number(&version)?;
    let document = store::agreements::version(ctx.db(), &ctx.viewer, &slug, version, ctx.today).await;
    let document = or_sign_in(&ctx, document)?;
    Ok(ctx.page(|| page(&ctx, document)))
}

fn page(ctx: &Ctx, document: Document) -> Page {
    let agreement = &document.agreement;
    let text = document.version.as_ref().map(|version| text(agreement, version));
    let none = document.version.is_none().then(|| {
        view! { <div class="empty"><h2>{t!("agreement-no-version-yet")}</h2><p>{t!("agreement-no-version-why")}</p></div> }
    });
    Page::titled(agreement.title.clone()).section(Section::Agreements).body(view! {
        <div class="page-head">
            <p class="kicker">
                <a href="/agreements">{t!("nav-agreements")}</a>" · "{t!(&format!("agreement-kind-{}", agreement.kind))}
                " · "{t!(&format!("visibility-{}", agreement.visibility))}
            </p>
            <h1>{agreement.title.clone()}</h1>
            {document.version.as_ref().map(|version| standing(ctx, &document, version))}
            {actions(ctx, &document)}
        </div>
        {notices(ctx, &document)}
        {none}
        {text}
    })
}

/// How the version stands, and by which authority.
fn standing(ctx: &Ctx, document: &Document, version: &Version) -> AnyView {
    let head = &version.head;
    let in_force = document.in_force == Some(head.number);
    let (class, state) = if in_force {
        ("state state--passed", t!("agreement-in-force"))
    } else if head.valid_from > ctx.today {
        ("state state--open", t!("version-not-yet"))
    } else {
        ("state state--quiet", t!("version-superseded"))
    };
    view! {
        <p class=class>{state}</p>
        <p class="meta">
            {t!("version-name", number = head.number)}", "{validity(ctx, head)}", "{t!("version-by")}" "
            {authority(ctx, head.authority.clone())}
        </p>
    }
    .into_any()
}

/// The ways on: history, drafts, and a draft of one's own.
fn actions(ctx: &Ctx, document: &Document) -> AnyView {
    let address = address(&document.agreement);
    let history = (document.latest > 0).then(|| view! { <a href=format!("{address}/history")>{t!("history")}</a> });
    let drafts = ctx.viewer.may(Power::ReadAgreements).then(|| {
        view! { {history.is_some().then_some(" · ")}<a href=format!("{address}/drafts")>{t!("drafts")}</a> }
    });
    let start = ctx.viewer.may(Power::DraftAgreements).then(|| {
        view! {
            <form method="post" novalidate=true action=format!("{address}/drafts")>
                <RequestKey form=FormState::default()/>
                <button class="button">{t!("draft-start")}</button>
            </form>
        }
    });
    view! {
        <p class="meta no-print">{history}{drafts}</p>
        {start.map(|start| view! { <div class="page-actions no-print">{start}</div> })}
    }
    .into_any()
}

/// What else there is to know before reading: another version is in force, or will be.
fn notices(ctx: &Ctx, document: &Document) -> AnyView {
    let agreement = &document.agreement;
    let shown = document.version.as_ref().map(|version| version.head.number);
    let compare = |from: i64, to: i64| format!("{}/compare?from={from}&to={to}", address(agreement));
    let other = match (shown, document.in_force) {
        (Some(shown), Some(in_force)) if shown != in_force => {
            let (from, to) = (shown.min(in_force), shown.max(in_force));
            Some(view! {
                <div class="notice">
                    <p>
                        {t!("version-other-in-force", number = in_force)}" "
                        <a href=address(agreement)>{t!("version-read-in-force")}</a>" · "
                        <a href=compare(from, to)>{t!("version-compare-both")}</a>
                    </p>
                </div>
            })
        }
        _ => None,
    };
    let coming = document.coming.as_ref().filter(|head| shown != Some(head.number)).map(|head| {
        let changes = document.in_force.map(|now| {
            view! { " · "<a href=compare(now, head.number)>{t!("version-what-changes")}</a> }
        });
        view! {
            <div class="notice">
                <p>
                    {version_link(agreement, head.number)}" "{validity(ctx, head)}", "{t!("version-by")}" "
                    {authority(ctx, head.authority.clone())}{changes}
                </p>
            </div>
        }
    });
    view! { {other} {coming} }.into_any()
}

fn text(agreement: &Agreement, version: &Version) -> AnyView {
    let clauses: Vec<_> = version.clauses.iter().map(|clause| &clause.clause).collect();
    let rendered = markdown::document(&version.body, &clauses);
    let both = || version.clauses.iter().zip(&rendered);
    let sections = both().map(|(clause, html)| section(agreement, version, clause, html)).collect_view();
    // A document that counts its own articles is not counted again.
    let counts = clauses
        .iter()
        .any(|clause| clause.heading.split_whitespace().take(2).any(|word| word.contains(char::is_numeric)));
    let class = if counts { "document document--plain" } else { "document" };
    view! {
        <div class=class>
            {contents(both())}
            <div class="prose" dir="auto">{sections}</div>
        </div>
    }
    .into_any()
}

fn contents<'a>(clauses: impl Iterator<Item = (&'a VersionClause, &'a RenderedClause)>) -> AnyView {
    struct Entry {
        link: AnyView,
        under: Vec<AnyView>,
    }
    let mut entries: Vec<Entry> = Vec::new();
    for (clause, rendered) in clauses.filter(|(clause, _)| clause.clause.level > 0) {
        let link =
            view! { <a href=format!("#{}", clause.clause.anchor)>{clause.clause.heading.clone()}</a> }.into_any();
        match (rendered.level, entries.last_mut()) {
            (3, Some(part)) => part.under.push(view! { <li>{link}</li> }.into_any()),
            (2, _) => entries.push(Entry { link, under: Vec::new() }),
            _ => {}
        }
    }
    if entries.len() < 2 && entries.iter().all(|entry| entry.under.is_empty()) {
        return ().into_any();
    }
    let entries = entries.into_iter().map(|Entry { link, under }| {
        let under = (!under.is_empty()).then(|| view! { <ol>{under.collect_view()}</ol> });
        view! { <li>{link}{under}</li> }
    });
    view! {
        <nav class="contents" aria-label=t!("contents")>
            <details><summary>{t!("contents")}</summary><ol>{entries.collect_view()}</ol></details>
        </nav>
    }
    .into_any()
}

/// A part's heading stands among the clauses; a clause stands on its own, with its link and its source.
fn section(agreement: &Agreement, version: &Version, clause: &VersionClause, html: &RenderedClause) -> AnyView {
    let anchor = clause.clause.anchor.clone();
    let words = html.text.trim().to_owned();
    // A heading that only opens a part says nothing that a decision would have to stand behind.
    let source = (!words.is_empty()).then(|| source(agreement, clause));
    let text = (!words.is_empty()).then(|| view! { <div inner_html=words></div> });
    let heading_words = html.heading.trim().to_owned();
    match (clause.clause.level, html.level) {
        (0, _) => view! { <section class="preamble" id=anchor>{text}{source}</section> }.into_any(),
        (_, 2) => view! { <h2 id=anchor inner_html=heading_words></h2>{text}{source} }.into_any(),
        (_, level) => view! {
            <section class=if level == 3 { "clause" } else { "clause clause--deep" } id=anchor>
                {heading(level, heading_words)}
                {permanent_link(agreement, version, clause)}
                {text}
                {source}
            </section>
        }
        .into_any(),
    }
}

fn permanent_link(agreement: &Agreement, version: &Version, clause: &VersionClause) -> AnyView {
    let there = format!("{}/versions/{}#{}", address(agreement), version.head.number, clause.clause.anchor);
    let label = t!("clause-permanent-link", heading = clause.clause.heading);
    view! { <a class="clause-link" href=there aria-label=label title=t!("clause-permanent-link-hint")>"¶"</a> }
        .into_any()
}

fn heading(level: u8, words: String) -> AnyView {
    match level {
        3 => view! { <h3 inner_html=words></h3> }.into_any(),
        4 => view! { <h4 inner_html=words></h4> }.into_any(),
        5 => view! { <h5 inner_html=words></h5> }.into_any(),
        _ => view! { <h6 inner_html=words></h6> }.into_any(),
    }
}

/// Where a clause's words come from, and which rules obey it.
fn source(agreement: &Agreement, clause: &VersionClause) -> AnyView {
    let history = format!("{}/clauses/{}", address(agreement), segment(&clause.clause.anchor));
    let rules = PARAMETERS
        .iter()
        .filter(|parameter| parameter.agreement == agreement.slug && parameter.anchor == clause.clause.anchor)
        .map(|parameter| {
            let name = t!(&format!("rule-{}", parameter.translation_key()));
            view! { " · "<a href=format!("/rules/{}", parameter.key)>{t!("clause-rule", rule = name)}</a> }
        })
        .collect_view();
    view! {
        <p class="clause-source">
            {short_authority(clause.authority.clone())}" · "
            <a href=history>{t!("clause-since", number = clause.since)}</a>
            {rules}
        </p>
    }
    .into_any()
}
