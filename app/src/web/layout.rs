//! The frame around every page: head, navigation, foot. A page without an island has no script.

use std::sync::Arc;

use domain::language::Language;
use domain::members::power::Power;
use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use super::frame::Frame;
use crate::assets;
use crate::i18n::Reader;
use crate::t;
use crate::ui::FieldLabels;

/// The part of the navigation that a page belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// No part.
    None,
    /// What needs me.
    Home,
    /// Decisions.
    Decisions,
    /// Agreements.
    Agreements,
    /// Members.
    Members,
    /// Treasury.
    Treasury,
    /// Providers, sites, machines, services.
    Infrastructure,
    /// Circles, rules, roles, log.
    Community,
}

/// A page before its frame.
pub struct Page {
    title: String,
    section: Section,
    narrow: bool,
    islands: bool,
    refused: bool,
    body: AnyView,
}

impl Page {
    /// An empty page with a title for the browser's tab.
    #[must_use]
    pub fn titled(title: impl Into<String>) -> Self {
        let body = ().into_any();
        Self { title: title.into(), section: Section::None, narrow: false, islands: false, refused: false, body }
    }

    /// The part of the navigation that it belongs to.
    #[must_use]
    pub fn section(mut self, section: Section) -> Self {
        self.section = section;
        self
    }

    /// A narrow page: a form or a few lines.
    #[must_use]
    pub fn narrow(mut self) -> Self {
        self.narrow = true;
        self
    }

    /// A page with an island, which loads the bundle.
    #[must_use]
    pub fn with_islands(mut self) -> Self {
        self.islands = true;
        self
    }

    /// A page that comes back since its form was refused: its title says so first.
    #[must_use]
    pub(super) fn refused(mut self) -> Self {
        self.refused = true;
        self
    }

    /// What stands on it.
    #[must_use]
    pub fn body(mut self, body: impl IntoView + 'static) -> Self {
        self.body = body.into_any();
        self
    }
}

/// The whole document.
pub(super) fn render(frame: &Frame, page: impl FnOnce() -> Page) -> String {
    let html = html(frame, || document(frame, page()));
    let mut document = String::with_capacity(html.len());
    document.push_str("<!doctype html>");
    let mut rest = html.as_str();
    while let Some(start) = rest.find("<leptos-island") {
        let (outside, island) = rest.split_at(start);
        push_without_marks(&mut document, outside);
        let end = island.find(ISLAND_END).map_or(island.len(), |place| place + ISLAND_END.len());
        let (inside, after) = island.split_at(end);
        document.push_str(inside);
        rest = after;
    }
    push_without_marks(&mut document, rest);
    document
}

/// A piece of a page.
pub(super) fn render_fragment<V: IntoView>(frame: &Frame, view: impl FnOnce() -> V) -> String {
    let html = html(frame, || view().into_any());
    let mut fragment = String::with_capacity(html.len());
    push_without_marks(&mut fragment, &html);
    fragment
}

/// A view as HTML, in the reader's language.
fn html(frame: &Frame, view: impl FnOnce() -> AnyView) -> String {
    // Islands mode: nothing but islands is marked for hydration, and no resource is written into the page.
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let html = owner.with(|| {
        let zone = frame.founded.as_ref().map_or(chrono_tz::Tz::UTC, |community| community.time_zone);
        provide_context(Reader(frame.language, zone));
        provide_context(FieldLabels::default());
        view().to_html()
    });
    owner.unset();
    html
}

/// Where an island ends; islands are not nested.
const ISLAND_END: &str = "</leptos-island>";

/// Leptos leaves marks between nodes by which a browser would hydrate them. Outside islands nothing is hydrated, and
/// inside a `<title>` or `<textarea>` a mark would be read as text. What people wrote is escaped, so that it holds none.
fn push_without_marks(document: &mut String, html: &str) {
    for part in html.split("<!--<() />-->").flat_map(|part| part.split("<!>")) {
        document.push_str(part);
    }
}

fn document(frame: &Frame, page: Page) -> AnyView {
    let community = frame.founded.as_ref().map_or_else(|| t!("product-name"), |community| community.name.clone());
    let title = if page.refused { t!("page-refused", title = page.title) } else { page.title };
    let title = format!("{title} · {community}");
    let bundle = page.islands && assets::has_bundle();
    view! {
        <html lang=frame.language.tag()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="robots" content="noindex"/>
                <meta name="color-scheme" content="light dark"/>
                <title>{title}</title>
                <link rel="stylesheet" href=assets::address("style.css")/>
                <link rel="icon" type="image/svg+xml" href=assets::address("favicon.svg")/>
                {bundle.then(|| view! { <script type="module" src=assets::address("islands.js")></script> })}
            </head>
            <body>
                <a class="skip-link" href="#main">{t!("skip-to-main")}</a>
                {header(frame, community, page.section)}
                <main id="main" tabindex="-1" class=if page.narrow { "page page--narrow" } else { "page" }>{page.body}</main>
                {footer(frame)}
            </body>
        </html>
    }
    .into_any()
}

fn header(frame: &Frame, community: String, section: Section) -> AnyView {
    let member = frame.viewer.member.as_ref();
    let all = member.is_some();
    let entries = [
        (Section::Home, "/", t!("nav-home"), all),
        (Section::Decisions, "/decisions", t!("nav-decisions"), all),
        (Section::Agreements, "/agreements", t!("nav-agreements"), frame.founded.is_some()),
        (Section::Members, "/members", t!("nav-members"), all),
        (Section::Treasury, "/treasury", t!("nav-treasury"), frame.viewer.may(Power::ReadTreasury)),
        (Section::Treasury, "/treasury/account", t!("nav-account-owed"), all && !frame.viewer.may(Power::ReadTreasury)),
        (Section::Infrastructure, "/infrastructure", t!("nav-infrastructure"), all),
        (Section::Community, "/community", t!("nav-community"), all),
    ];
    let links = entries
        .into_iter()
        .filter(|(.., shown)| *shown)
        .map(|(entry, address, label, _)| {
            let current = (entry == section).then_some("page");
            view! { <li><a href=address aria-current=current>{label}</a></li> }
        })
        .collect_view();
    let account = match member {
        Some(member) => view! {
            <div class="site-account">
                <a href="/account"><bdi>{member.name.clone()}</bdi></a>
                <form method="post" action="/signout"><button class="link-button">{t!("nav-sign-out")}</button></form>
            </div>
        }
        .into_any(),
        None if frame.founded.is_some() => {
            view! { <div class="site-account"><a href="/signin">{t!("nav-sign-in")}</a></div> }.into_any()
        }
        None => ().into_any(),
    };
    view! {
        <header class="site-header">
            <a class="site-name" href="/">{community}</a>
            <nav class="site-nav" aria-label=t!("nav-label")><ul>{links}</ul></nav>
            {account}
        </header>
    }
    .into_any()
}

fn footer(frame: &Frame) -> AnyView {
    let back = frame.address();
    let languages = Language::ALL
        .into_iter()
        .map(|language| {
            let current = (language == frame.language).then_some("true");
            view! {
                <button class="link-button" name="language" value=language.tag() lang=language.tag() aria-current=current>
                    {language.own_name()}
                </button>
            }
        })
        .collect_view();
    view! {
        <footer class="site-footer">
            <p>{t!("footer-made-with")}</p>
            <form method="post" action="/language" aria-label=t!("footer-language")>
                <input type="hidden" name="back" value=back/>
                {languages}
            </form>
        </footer>
    }
    .into_any()
}
