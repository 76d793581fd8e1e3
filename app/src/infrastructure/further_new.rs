//! `/infrastructure/services/{slug}/machines/new`: putting a service on a further machine.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::infrastructure::{FurtherInput, Kind};
use leptos::prelude::*;
use store::infrastructure::{Stock, add_further};

use super::parts::{Named, stock_to_keep};
use crate::t;
use crate::ui::{ErrorSummary, OptionItem, RequestKey, SelectField, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form.
pub async fn show(ctx: Ctx, Path((kind, slug)): Path<(String, String)>) -> Result<Response, PageError> {
    let stock = stock_to_keep(&ctx).await?;
    let thing = standing(&stock, &kind, &slug)?;
    let form = FormState::of([("from", ctx.today.to_string())]);
    Ok(ctx.page(|| page(&stock, &thing, &form)))
}

/// Puts it there and shows the service.
pub async fn submit(
    ctx: Ctx,
    Path((kind, slug)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, PageError> {
    let stock = stock_to_keep(&ctx).await?;
    let thing = standing(&stock, &kind, &slug)?;
    let typed = |field: &str| form.value(field).to_owned();
    let input = FurtherInput { host: typed("host"), purpose: typed("purpose"), from: typed("from") };
    match add_further(ctx.db(), &ctx.act(&form), slug, input).await {
        Ok(()) => Ok(Redirect::to(&format!("{}?done=saved", thing.address())).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&stock, &thing, &form)))
        }
    }
}

/// Only a service stands on several machines.
pub(super) fn standing(stock: &Stock, kind: &str, slug: &str) -> Result<Named, PageError> {
    let thing = Named::of(stock, kind, slug)?;
    if thing.kind == Kind::Service { Ok(thing) } else { Err(PageError::NotFound) }
}

fn page(stock: &Stock, thing: &Named, form: &FormState) -> Page {
    let f = || form.clone();
    let main = stock.service(&thing.slug).and_then(|it| it.places.last()).and_then(|place| place.host.as_deref());
    let hosts = stock.assets.iter().filter(|it| it.retired_on.is_none() && Some(it.slug.as_str()) != main);
    let choose = OptionItem::new("", t!("infra-choose"));
    let hosts: Vec<_> =
        std::iter::once(choose).chain(hosts.map(|host| OptionItem::new(&host.slug, &host.name))).collect();
    Page::titled(t!("infra-further-add")).section(Section::Infrastructure).narrow().body(view! {
        <div class="page-head">
            {thing.kicker()}
            <h1>{t!("infra-further-add")}</h1>
            <p class="lead">{t!("infra-further-lead")}</p>
        </div>
        <ErrorSummary form=f()/>
        <form class="stack" method="post" novalidate=true action=format!("{}/machines/new", thing.address())>
            <RequestKey form=f()/>
            <SelectField form=f() name="host" label=t!("infra-col-machine") options=hosts/>
            <TextField form=f() name="purpose" label=t!("infra-further-purpose") hint=t!("infra-further-purpose-hint")/>
            <TextField form=f() name="from" label=t!("infra-from") hint=t!("day-hint") kind="date" short=true/>
            <div class="button-row"><button class="button">{t!("infra-save")}</button></div>
        </form>
    })
}
