//! Further machines as the pages of services and of machines show them.

use domain::infrastructure::Kind;
use domain::members::power::Power;
use leptos::prelude::*;
use store::infrastructure::{Asset, Further, Placed, Service, Stock};

use super::installed::days;
use super::parts::{Named, address, day, link};
use crate::t;
use crate::web::Ctx;

/// The further machines of a service, as facts about it: those of today and of days to come, and those before.
pub(super) fn of_service(ctx: &Ctx, stock: &Stock, thing: &Named, service: &Service) -> AnyView {
    let all = service.further.iter().filter(|it| it.until != Some(it.from));
    let (now, before): (Vec<_>, Vec<_>) =
        all.partition(|it| service.further_until(it).is_none_or(|until| until > ctx.today));
    let list = |label: String, all: Vec<&Further>| {
        (!all.is_empty()).then(|| {
            let items = all.into_iter().map(|it| item(ctx, stock, thing, service, it)).collect_view();
            view! { <div><dt>{label}</dt><dd><ul>{items}</ul></dd></div> }
        })
    };
    view! {
        {list(t!("infra-further"), now)}
        {list(t!("infra-further-before"), before)}
    }
    .into_any()
}

fn item(ctx: &Ctx, stock: &Stock, thing: &Named, service: &Service, it: &Further) -> AnyView {
    let may = ctx.viewer.may(Power::KeepInventory) && it.until.is_none() && thing.retired_on.is_none();
    let end = may.then(|| {
        let to = format!("{}/machines/{}", thing.address(), it.number);
        let host = stock.asset(&it.host).map_or_else(|| it.host.clone(), |host| host.name.clone());
        view! { " " <a class="no-print" href=to aria-label=t!("infra-further-end-of", name = host)>{t!("infra-cost-end")}</a> }
    });
    view! {
        <li>
            {link(stock, Kind::Asset, &it.host)}" · "<bdi>{it.purpose.clone()}</bdi>" · "
            {days(ctx, it.from, service.further_until(it))}{end}
        </li>
    }
    .into_any()
}

/// The services that stand on a machine as a further one, as items of what runs on it.
pub(super) fn on_machine(ctx: &Ctx, stock: &Stock, asset: &Asset) -> Vec<AnyView> {
    let today = |service: &Service, it: &Further| {
        it.is_on(ctx.today) && service.retired_on.is_none_or(|retired| retired > ctx.today)
    };
    let here = stock.further_on(&asset.slug).filter(|(service, it)| today(service, it));
    let item = |(service, it): (&Service, &Further)| {
        let main = Placed::on(&service.places, ctx.today).and_then(|place| place.host.clone());
        let main = main.map(|host| view! { " · " {t!("infra-further-main")} " " {link(stock, Kind::Asset, &host)} });
        view! {
            <li>
                <a href=address(Kind::Service, &service.slug)><bdi>{service.name.clone()}</bdi></a>
                <p class="meta">
                    {t!("infra-further-here", purpose = it.purpose.clone(), day = day(ctx, it.from))}{main}
                </p>
            </li>
        }
        .into_any()
    };
    here.map(item).collect()
}
