//! What the pages of the inventory share.

use domain::Day;
use domain::infrastructure::{Area, BasisKind, HardwareModel, KeptBy, Kind, Part, ServiceKind, Spot};
use domain::members::power::Power;
use leptos::prelude::*;
use store::infrastructure::{Placed, Stock};

use crate::i18n::format;
use crate::t;
use crate::web::{Ctx, PageError};

/// A thing as an address names it.
pub(super) struct Named {
    /// Its kind.
    pub kind: Kind,
    /// Its address part.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// The first day without it.
    pub retired_on: Option<Day>,
}

impl Named {
    /// The thing that an address names; the page of one that is not there is not found.
    pub fn of(stock: &Stock, kind: &str, slug: &str) -> Result<Self, PageError> {
        let kind = kind_of(kind)?;
        let (name, retired_on) = stock.head(kind, slug).ok_or(PageError::NotFound)?;
        Ok(Self { kind, slug: slug.to_owned(), name, retired_on })
    }

    /// The address of its page.
    pub fn address(&self) -> String {
        address(self.kind, &self.slug)
    }

    /// A line of words before a title that leads back to it.
    pub fn kicker(&self) -> AnyView {
        view! { <p class="kicker"><a href=self.address()><bdi>{self.name.clone()}</bdi></a></p> }.into_any()
    }
}

/// A kind as an address names it.
pub(super) fn kind_of(raw: &str) -> Result<Kind, PageError> {
    raw.parse().map_err(|_| PageError::NotFound)
}

/// The inventory for whoever may write in it.
pub(super) async fn stock_to_keep(ctx: &Ctx) -> Result<Stock, PageError> {
    ctx.signed_in()?;
    ctx.viewer.require(Power::KeepInventory)?;
    Ok(store::infrastructure::stock(ctx.db(), &ctx.viewer).await?)
}

/// The address of a thing's page.
pub(super) fn address(kind: Kind, slug: &str) -> String {
    format!("/infrastructure/{kind}/{slug}")
}

/// A thing as a link by its name.
pub(super) fn link(stock: &Stock, kind: Kind, slug: &str) -> AnyView {
    let name = stock.head(kind, slug).map_or_else(|| slug.to_owned(), |(name, _)| name);
    view! { <a href=address(kind, slug)><bdi>{name}</bdi></a> }.into_any()
}

/// A day as the reader's language writes it.
pub(super) fn day(ctx: &Ctx, day: Day) -> String {
    format::day(ctx.language, day)
}

/// Since when something is so, or from when it will be.
pub(super) fn since(ctx: &Ctx, from: Day) -> String {
    if from > ctx.today { t!("infra-then", day = day(ctx, from)) } else { t!("infra-since", day = day(ctx, from)) }
}

/// A key's last part, as messages write it.
fn dashed(prefix: &str, name: &str) -> String {
    t!(&format!("{prefix}-{}", name.replace('_', "-")))
}

/// The words for several of a kind.
pub(super) fn kind_words(kind: Kind) -> String {
    dashed("infra-kind", kind.as_str())
}

/// What to do where there is none of a kind yet.
pub(super) fn none_words(kind: Kind) -> String {
    dashed("infra-none", kind.as_str())
}

/// The words for entering one of a kind.
pub(super) fn new_words(kind: Kind) -> String {
    dashed("infra-new", kind.as_str())
}

/// The words for a model.
pub(super) fn model_words(model: HardwareModel) -> String {
    dashed("infra-model", model.as_str())
}

/// The words for a kind of service.
pub(super) fn service_words(kind: ServiceKind) -> String {
    dashed("infra-service", kind.as_str())
}

/// The words for what somebody answers for.
pub(super) fn area_words(area: Area) -> String {
    dashed("infra-area", area.as_str())
}

/// The words for what software does somewhere.
pub(super) fn part_words(part: Part) -> String {
    dashed("infra-part", part.as_str())
}

/// The words for whose it is.
pub(super) fn kept_words(kept_by: KeptBy) -> String {
    dashed("infra-kept", kept_by.as_str())
}

/// The words for how a cost is stated.
pub(super) fn basis_words(basis: BasisKind) -> String {
    dashed("infra-basis", basis.as_str())
}

/// Where something is, in words with links.
pub(super) fn place_words(stock: &Stock, place: &Placed) -> AnyView {
    match (&place.model, &place.site, &place.host) {
        (Some(model), Some(site), _) => {
            let provider = stock.site(site).and_then(|site| site.provider.clone());
            let provider = provider.map(|slug| view! { " · " {link(stock, Kind::Provider, &slug)} });
            view! { {model_words(*model)} " · " {link(stock, Kind::Site, site)} {provider} }.into_any()
        }
        (_, _, Some(host)) => view! { {t!("infra-on-host")} " " {link(stock, Kind::Asset, host)} }.into_any(),
        _ => ().into_any(),
    }
}

/// The site that a machine stands at, or that its hosts do, on a day.
pub(super) fn site_of(stock: &Stock, slug: &str, day: Day) -> Option<String> {
    let inventory = stock.inventory();
    let machine = inventory.find(Kind::Asset, slug)?;
    let last = inventory.hosts(machine, day).into_iter().last()?;
    match last.on(day) {
        Some(Spot::Site { site, .. }) => Some(site.clone()),
        _ => None,
    }
}

/// Whether the page is shown after something was saved.
pub(super) fn is_done(ctx: &Ctx) -> bool {
    ctx.query_value("done") == "saved"
}

/// What was just done, where the address says so.
pub(super) fn done(ctx: &Ctx) -> AnyView {
    if is_done(ctx) {
        view! { <p class="notice notice--done" role="status">{t!("infra-saved")}</p> }.into_any()
    } else {
        ().into_any()
    }
}

/// Several lines as paragraphs.
pub(super) fn paragraphs(text: &str) -> AnyView {
    let lines = text.split('\n').map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| view! { <p>{line.to_owned()}</p> }).collect_view().into_any()
}
