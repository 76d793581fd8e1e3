//! The fields of the inventory's forms, and what they are read as.

use domain::infrastructure::{
    AssetInput, HOSTED, HardwareModel, Kind, PlaceInput, ProviderInput, ServiceInput, ServiceKind, SiteInput,
    SoftwareInput,
};
use leptos::prelude::*;
use store::infrastructure::Stock;

use super::parts::{model_words, service_words};
use crate::t;
use crate::ui::{ChoiceField, OptionItem, SelectField, TextArea, TextField};
use crate::web::FormState;

/// The fields of a kind; a new thing has also those that stay as they are, or change by a move.
pub(super) fn of_kind(kind: Kind, form: &FormState, stock: &Stock, new: bool) -> AnyView {
    let f = || form.clone();
    let name = view! { <TextField form=f() name="name" label=t!("infra-name")/> };
    match kind {
        Kind::Provider => view! {
            {name}
            <TextField form=f() name="jurisdiction" label=t!("infra-jurisdiction") hint=t!("infra-jurisdiction-hint")/>
            <TextField form=f() name="contract" label=t!("infra-contract") hint=t!("infra-contract-hint")/>
            <TextArea form=f() name="communal" label=t!("infra-communal") hint=t!("infra-communal-hint")/>
            <TextArea form=f() name="not_communal" label=t!("infra-not-communal")/>
        }
        .into_any(),
        Kind::Site => view! {
            {name}
            <TextField form=f() name="location" label=t!("infra-location")/>
            {new.then(|| site_provider(form, stock))}
            <TextArea form=f() name="note" label=t!("infra-note")/>
        }
        .into_any(),
        Kind::Asset => view! {
            {name}
            <TextArea form=f() name="description" label=t!("infra-description") hint=t!("infra-description-hint") rows=3/>
            <TextField
                form=f()
                name="operating_system"
                label=t!("infra-operating-system")
                hint=if new { t!("infra-operating-system-hint") } else { t!("infra-system-today-hint") }
                suggestions=software_names(stock)
            />
            {new.then(|| place(kind, form, stock, ""))}
        }
        .into_any(),
        Kind::Service => view! {
            {name}
            {service(form, stock, new)}
            {new.then(|| place(kind, form, stock, ""))}
        }
        .into_any(),
        Kind::Software => view! {
            {name}
            <TextField form=f() name="licence" label=t!("infra-licence") hint=t!("infra-licence-hint")/>
            <TextArea form=f() name="note" label=t!("infra-note")/>
        }
        .into_any(),
    }
}

/// The names of software that could be meant.
pub(super) fn software_names(stock: &Stock) -> Vec<String> {
    let there = stock.software.iter().filter(|software| software.retired_on.is_none());
    there.map(|software| software.name.clone()).collect()
}

/// Software by its name, its version and its licence.
pub(super) fn software(form: &FormState, stock: &Stock, version_hint: String) -> AnyView {
    let f = || form.clone();
    view! {
        <TextField
            form=f()
            name="software"
            label=t!("infra-software")
            hint=t!("infra-software-hint")
            suggestions=software_names(stock)
        />
        <div class="form-row">
            <TextField form=f() name="version" label=t!("infra-version") hint=version_hint short=true/>
            <TextField form=f() name="licence" label=t!("infra-licence") hint=t!("infra-licence-new-hint")/>
        </div>
    }
    .into_any()
}

fn service(form: &FormState, stock: &Stock, new: bool) -> AnyView {
    let f = || form.clone();
    let kinds: Vec<_> =
        ServiceKind::ALL.iter().map(|kind| OptionItem::new(kind.as_str(), service_words(*kind))).collect();
    view! {
        <ChoiceField form=f() name="kind" legend=t!("infra-service-kind") options=kinds/>
        <TextArea form=f() name="purpose" label=t!("infra-purpose") rows=3/>
        <TextField form=f() name="address" label=t!("infra-address")/>
        {software(form, stock, if new { t!("infra-version-hint") } else { t!("infra-version-today-hint") })}
    }
    .into_any()
}

fn site_provider(form: &FormState, stock: &Stock) -> AnyView {
    let there = stock.providers.iter().filter(|provider| provider.retired_on.is_none());
    let mut options = vec![OptionItem::new("", t!("infra-site-ours"))];
    options.extend(there.map(|provider| OptionItem::new(&provider.slug, &provider.name)));
    view! {
        <SelectField
            form=form.clone()
            name="provider"
            label=t!("infra-provider")
            hint=t!("infra-site-provider-hint")
            options=options
        />
    }
    .into_any()
}

/// Where something is from a day on. Nothing runs on itself: `own` is left out of the hosts.
pub(super) fn place(kind: Kind, form: &FormState, stock: &Stock, own: &str) -> AnyView {
    let f = || form.clone();
    let chosen = || OptionItem::new("", t!("infra-choose"));
    let hosts = stock.assets.iter().filter(|asset| asset.retired_on.is_none() && asset.slug != own);
    let hosts: Vec<_> =
        std::iter::once(chosen()).chain(hosts.map(|host| OptionItem::new(&host.slug, &host.name))).collect();
    let from = view! {
        <TextField form=f() name="from" label=t!("infra-from") hint=t!("day-hint") kind="date" short=true/>
    };
    if kind == Kind::Service {
        return view! { <SelectField form=f() name="host" label=t!("infra-host") options=hosts/> {from} }.into_any();
    }
    let mut models: Vec<_> =
        HardwareModel::ALL.iter().map(|model| OptionItem::new(model.as_str(), model_words(*model))).collect();
    models.push(OptionItem::new(HOSTED, t!("infra-model-hosted")));
    let sites = stock.sites.iter().filter(|site| site.retired_on.is_none());
    let sites = sites.map(|site| {
        let of = site.provider.as_deref().and_then(|slug| stock.provider(slug));
        let of = of.map_or_else(|| t!("infra-site-ours"), |provider| provider.name.clone());
        OptionItem::new(&site.slug, format!("{} ({of})", site.name))
    });
    let sites: Vec<_> = std::iter::once(chosen()).chain(sites).collect();
    view! {
        <ChoiceField form=f() name="model" legend=t!("infra-model") options=models/>
        <SelectField form=f() name="site" label=t!("infra-site") hint=t!("infra-site-hint") options=sites/>
        <SelectField form=f() name="host" label=t!("infra-host") hint=t!("infra-host-hint") options=hosts/>
        {from}
    }
    .into_any()
}

/// The form of a thing as it is.
pub(super) fn as_it_is(kind: Kind, stock: &Stock, slug: &str) -> Option<FormState> {
    let form = match kind {
        Kind::Provider => {
            let it = stock.provider(slug)?;
            FormState::of([
                ("name", &it.name),
                ("jurisdiction", &it.jurisdiction),
                ("contract", &it.contract),
                ("communal", &it.communal),
                ("not_communal", &it.not_communal),
            ])
        }
        Kind::Site => {
            let it = stock.site(slug)?;
            FormState::of([("name", &it.name), ("location", &it.location), ("note", &it.note)])
        }
        Kind::Asset => {
            let it = stock.asset(slug)?;
            let system = ("operating_system", it.operating_system());
            FormState::of([("name", it.name.clone()), ("description", it.description.clone()), system])
        }
        Kind::Service => {
            let it = stock.service(slug)?;
            let main = it.main();
            FormState::of([
                ("name", it.name.as_str()),
                ("kind", it.kind.as_str()),
                ("purpose", &it.purpose),
                ("address", &it.address),
                ("software", main.map_or("", |main| &main.name)),
                ("version", main.map_or("", |main| &main.version)),
                ("licence", main.map_or("", |main| &main.licence)),
            ])
        }
        Kind::Software => {
            let it = stock.software(slug)?;
            FormState::of([("name", &it.name), ("licence", &it.licence), ("note", &it.note)])
        }
    };
    Some(form.seeing(stock.seen(kind, slug)?))
}

fn typed(form: &FormState, field: &str) -> String {
    form.value(field).to_owned()
}

/// A provider as typed.
pub(super) fn provider_input(form: &FormState) -> ProviderInput {
    ProviderInput {
        name: typed(form, "name"),
        jurisdiction: typed(form, "jurisdiction"),
        contract: typed(form, "contract"),
        communal: typed(form, "communal"),
        not_communal: typed(form, "not_communal"),
    }
}

/// A site as typed.
pub(super) fn site_input(form: &FormState) -> SiteInput {
    SiteInput {
        name: typed(form, "name"),
        location: typed(form, "location"),
        provider: typed(form, "provider"),
        note: typed(form, "note"),
    }
}

/// A machine as typed.
pub(super) fn asset_input(form: &FormState) -> AssetInput {
    AssetInput {
        name: typed(form, "name"),
        description: typed(form, "description"),
        operating_system: typed(form, "operating_system"),
    }
}

/// A service as typed.
pub(super) fn service_input(form: &FormState) -> ServiceInput {
    ServiceInput {
        name: typed(form, "name"),
        kind: typed(form, "kind"),
        purpose: typed(form, "purpose"),
        address: typed(form, "address"),
        software: typed(form, "software"),
        version: typed(form, "version"),
        licence: typed(form, "licence"),
    }
}

/// Software as typed.
pub(super) fn software_input(form: &FormState) -> SoftwareInput {
    SoftwareInput { name: typed(form, "name"), licence: typed(form, "licence"), note: typed(form, "note") }
}

/// A place as typed.
pub(super) fn place_input(form: &FormState) -> PlaceInput {
    PlaceInput {
        model: typed(form, "model"),
        site: typed(form, "site"),
        host: typed(form, "host"),
        from: typed(form, "from"),
    }
}
