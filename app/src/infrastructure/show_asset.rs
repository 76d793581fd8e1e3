//! What the page of a machine holds: where it is, who answers, what runs on it, what it costs.

use domain::infrastructure::Kind;
use domain::members::power::Power;
use leptos::prelude::*;
use store::infrastructure::{Asset, Placed, Responsibility, Stock};

use super::parts::{Named, address, area_words, kept_words, link, paragraphs, place_words, since};
use super::{cost_parts, further_parts, installed};
use crate::t;
use crate::ui::{Ledger, MemberLink};
use crate::web::Ctx;

/// The machine.
pub(super) fn asset(ctx: &Ctx, stock: &Stock, thing: &Named, asset: &Asset) -> AnyView {
    let system = Some(asset.operating_system()).filter(|system| !system.is_empty()).map(|system| {
        view! { <div><dt>{t!("infra-operating-system")}</dt><dd><bdi>{system}</bdi></dd></div> }
    });
    view! {
        <div class="prose prose--small">{paragraphs(&asset.description)}</div>
        <dl class="facts">{places(ctx, stock, thing, &asset.places)}{system}</dl>
        {matrix(ctx, stock, asset)}
        {guests(ctx, stock, asset)}
        {installed::section(ctx, thing, &asset.installations)}
        {cost_parts::section(ctx, stock, thing)}
    }
    .into_any()
}

/// Where something is, and where it was before; the last move can be taken back.
pub(super) fn places(ctx: &Ctx, stock: &Stock, thing: &Named, places: &[Placed]) -> AnyView {
    let may = ctx.viewer.may(Power::KeepInventory) && thing.retired_on.is_none() && places.len() > 1;
    let last = places.last().filter(|_| may).map(|last| last.from);
    let place = |place: &Placed| {
        let back = (Some(place.from) == last).then(|| {
            let to = format!("{}/move/back", thing.address());
            view! { " " <a class="no-print" href=to>{t!("infra-move-back")}</a> }
        });
        view! { {place_words(stock, place)} " · " {since(ctx, place.from)} {back} }
    };
    let now = Placed::on(places, ctx.today).map(|now| (now.from, place(now)));
    let from = now.as_ref().map(|(from, _)| *from);
    let others = places.iter().filter(|other| Some(other.from) != from);
    let (later, before): (Vec<_>, Vec<_>) = others.partition(|other| Some(other.from) > from);
    let list = |label: String, places: Vec<&Placed>| {
        let items = places.into_iter().map(|other| view! { <li>{place(other)}</li> }).collect_view();
        view! { <div><dt>{label}</dt><dd><ul>{items}</ul></dd></div> }
    };
    let (later, before) = (
        (!later.is_empty()).then(|| list(t!("infra-where-later"), later)),
        (!before.is_empty()).then(|| list(t!("infra-where-before"), before)),
    );
    view! {
        <div><dt>{t!("infra-where")}</dt><dd>{now.map(|(_, view)| view)}</dd></div>
        {later}
        {before}
    }
    .into_any()
}

fn matrix(ctx: &Ctx, stock: &Stock, asset: &Asset) -> AnyView {
    let host = Placed::on(&asset.places, ctx.today).and_then(|place| place.host.clone());
    let rows = asset
        .responsibilities
        .iter()
        .map(|kept| {
            let (by, who) = match host.as_deref().filter(|_| kept.area.is_the_hosts()) {
                Some(host) => (t!("infra-as-host").into_any(), link(stock, Kind::Asset, host)),
                None => (kept_words(kept.kept_by).into_any(), keeper(kept)),
            };
            view! { <tr><th scope="row">{area_words(kept.area)}</th><td>{by}</td><td>{who}</td></tr> }
        })
        .collect_view();
    view! {
        <section aria-labelledby="matrix">
            <h2 id="matrix">{t!("infra-matrix")}</h2>
            {Ledger::new(t!("infra-matrix")).fit().of(view! {
                <thead>
                    <tr>
                        <th scope="col">{t!("infra-col-area")}</th>
                        <th scope="col">{t!("infra-col-kept-by")}</th>
                        <th scope="col">{t!("infra-col-keeper")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            })}
        </section>
    }
    .into_any()
}

fn keeper(kept: &Responsibility) -> AnyView {
    match (kept.member, &kept.circle) {
        (Some(number), _) if kept.has_left => {
            let name = kept.name.clone();
            view! {
                <MemberLink number=number name=name/> " "
                <span class="state state--attention">{t!("infra-keeper-left")}</span>
            }
            .into_any()
        }
        (Some(number), _) => view! { <MemberLink number=number name=kept.name.clone()/> }.into_any(),
        (_, Some(circle)) => {
            view! { <a href=format!("/circles/{circle}")><bdi>{kept.name.clone()}</bdi></a> }.into_any()
        }
        _ if kept.kept_by.is_ours_too() => {
            view! { <span class="state state--attention">{t!("infra-nobody")}</span> }.into_any()
        }
        _ => ().into_any(),
    }
}

fn guests(ctx: &Ctx, stock: &Stock, asset: &Asset) -> AnyView {
    let inventory = stock.inventory();
    let guests = inventory.guests_on(&asset.slug, ctx.today);
    let further = further_parts::on_machine(ctx, stock, asset);
    let list = if guests.is_empty() && further.is_empty() {
        view! { <p class="quiet">{t!("infra-guests-none")}</p> }.into_any()
    } else {
        let items = guests
            .into_iter()
            .map(|guest| {
                let words =
                    if guest.kind == Kind::Asset { t!("infra-guest-machine") } else { t!("infra-guest-service") };
                view! {
                    <li>
                        <a href=address(guest.kind, &guest.slug)><bdi>{guest.name.clone()}</bdi></a>
                        <p class="meta">{words}</p>
                    </li>
                }
            })
            .collect_view();
        view! { <ul class="items">{items}{further}</ul> }.into_any()
    };
    view! { <section aria-labelledby="guests"><h2 id="guests">{t!("infra-guests")}</h2>{list}</section> }.into_any()
}
