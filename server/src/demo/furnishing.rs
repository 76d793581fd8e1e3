//! The inventory: entered by the system administrator, with what each thing has cost since it came.

use domain::infrastructure::{
    Area, AreaInput, AssetInput, CostInput, FurtherInput, HOSTED, InstallationInput, Kind, PlaceInput, ProviderInput,
    ServiceInput, SiteInput,
};
use domain::language::Language;
use domain::members::role::Role;
use domain::text::slug;
use domain::{Day, Moment};
use serde::Deserialize;
use store::Act;
use store::infrastructure as inventory;

use super::world::{World, failed};

const INVENTORY: &str = include_str!("content/inventory.toml");

#[derive(Debug, Deserialize)]
struct File {
    provider: Vec<ProviderText>,
    site: Vec<SiteText>,
    asset: Vec<AssetText>,
    service: Vec<ServiceText>,
}

#[derive(Debug, Clone, Deserialize)]
struct ProviderText {
    name: String,
    jurisdiction: String,
    contract: String,
    #[serde(default)]
    communal: String,
    not_communal: String,
}

#[derive(Debug, Clone, Deserialize)]
struct SiteText {
    name: String,
    location: String,
    provider: Option<String>,
    #[serde(default)]
    note: String,
    #[serde(default)]
    cost: Vec<CostText>,
}

#[derive(Debug, Deserialize)]
struct AssetText {
    name: String,
    description: String,
    system: String,
    model: Option<String>,
    at: Option<String>,
    host: Option<String>,
    month: u32,
    moved_to: Option<String>,
    moved_month: Option<u32>,
    moved_day: Option<u32>,
    retired_month: Option<u32>,
    keepers: Vec<String>,
    #[serde(default)]
    cost: Vec<CostText>,
    #[serde(default)]
    later: Vec<VersionText>,
}

#[derive(Debug, Deserialize)]
struct ServiceText {
    name: String,
    kind: String,
    purpose: String,
    #[serde(default)]
    address: String,
    software: String,
    version: String,
    licence: String,
    host: String,
    month: u32,
    retired_month: Option<u32>,
    #[serde(default)]
    cost: Vec<CostText>,
    #[serde(default)]
    later: Vec<VersionText>,
    #[serde(default)]
    further: Vec<FurtherText>,
}

#[derive(Debug, Deserialize)]
struct FurtherText {
    host: String,
    purpose: String,
    month: u32,
    until: Option<u32>,
}

#[derive(Debug, Deserialize)]
struct VersionText {
    part: String,
    software: String,
    version: String,
    #[serde(default)]
    licence: String,
    month: u32,
    until: Option<u32>,
}

#[derive(Debug, Clone, Deserialize)]
struct CostText {
    name: String,
    basis: String,
    #[serde(default)]
    amount: String,
    #[serde(default)]
    life: String,
    #[serde(default)]
    watts: String,
    #[serde(default)]
    tariff: String,
    month: u32,
    until: Option<u32>,
}

/// Enters the whole inventory.
pub async fn furnish(world: &World, at: Moment) -> Result<(), String> {
    let act = world.act_of(Role::SystemAdministrator, at)?;
    let file: File = toml::from_str(INVENTORY).map_err(|error| format!("the demo's inventory: {error}"))?;
    for text in &file.provider {
        let text = text.clone();
        let name = text.name.clone();
        let input = ProviderInput {
            name: text.name,
            jurisdiction: text.jurisdiction,
            contract: text.contract,
            communal: text.communal,
            not_communal: text.not_communal,
        };
        inventory::create_provider(&world.db, &act, input).await.map_err(failed(name))?;
    }
    for text in &file.site {
        let text = text.clone();
        let name = text.name.clone();
        let provider = text.provider.as_deref().map(slug).unwrap_or_default();
        let input = SiteInput { name: text.name, location: text.location, provider, note: text.note };
        let at = inventory::create_site(&world.db, &act, input).await.map_err(failed(name))?;
        for cost in &text.cost {
            add_cost(world, &act, Kind::Site, &at, cost).await?;
        }
    }
    for text in &file.asset {
        enter_asset(world, &act, text).await?;
    }
    for text in &file.service {
        enter_service(world, &act, text).await?;
    }
    retire_old(world, &act, &file).await
}

fn first_day(world: &World, month: u32) -> Day {
    world.calendar.month(month).first_day()
}

async fn enter_asset(world: &World, act: &Act, text: &AssetText) -> Result<(), String> {
    let input = AssetInput {
        name: text.name.clone(),
        description: text.description.clone(),
        operating_system: text.system.clone(),
    };
    let place = PlaceInput {
        model: text.model.clone().unwrap_or_else(|| HOSTED.to_owned()),
        site: text.at.as_deref().map(slug).unwrap_or_default(),
        host: text.host.as_deref().map(slug).unwrap_or_default(),
        from: first_day(world, text.month).to_string(),
    };
    let at = inventory::create_asset(&world.db, act, input, place).await.map_err(failed(&text.name))?;
    let matrix = text.keepers.iter().map(|kept| {
        let (by, keeper) = kept.split_once(':').unwrap_or((kept, ""));
        AreaInput { by: by.to_owned(), keeper: keeper.to_owned() }
    });
    debug_assert_eq!(text.keepers.len(), Area::ALL.len());
    inventory::entrust(&world.db, act, at.clone(), matrix.collect()).await.map_err(failed(&text.name))?;
    for cost in &text.cost {
        add_cost(world, act, Kind::Asset, &at, cost).await?;
    }
    install(world, act, Kind::Asset, &at, &text.later).await?;
    if let (Some(to), Some(month), Some(day)) = (&text.moved_to, text.moved_month, text.moved_day) {
        let from = world.calendar.month(month).day(day).to_string();
        let place = PlaceInput { model: HOSTED.to_owned(), host: slug(to), from, ..PlaceInput::default() };
        inventory::move_thing(&world.db, act, Kind::Asset, at, place).await.map_err(failed(&text.name))?;
    }
    Ok(())
}

async fn enter_service(world: &World, act: &Act, text: &ServiceText) -> Result<(), String> {
    let input = ServiceInput {
        name: text.name.clone(),
        kind: text.kind.clone(),
        purpose: text.purpose.clone(),
        address: text.address.clone(),
        software: text.software.clone(),
        version: text.version.clone(),
        licence: text.licence.clone(),
    };
    let from = first_day(world, text.month).to_string();
    let place = PlaceInput { host: slug(&text.host), from, ..PlaceInput::default() };
    let at = inventory::create_service(&world.db, act, input, place).await.map_err(failed(&text.name))?;
    for cost in &text.cost {
        add_cost(world, act, Kind::Service, &at, cost).await?;
    }
    install(world, act, Kind::Service, &at, &text.later).await?;
    for (number, further) in (1..).zip(&text.further) {
        let from = first_day(world, further.month).to_string();
        let input = FurtherInput { host: slug(&further.host), purpose: further.purpose.clone(), from };
        inventory::add_further(&world.db, act, at.clone(), input).await.map_err(failed(&text.name))?;
        let Some(until) = further.until else { continue };
        let day = first_day(world, until).to_string();
        inventory::end_further(&world.db, act, at.clone(), number, day).await.map_err(failed(&text.name))?;
    }
    Ok(())
}

/// What something ran in the course of time: each version the month that it came.
async fn install(world: &World, act: &Act, kind: Kind, at: &str, versions: &[VersionText]) -> Result<(), String> {
    for text in versions {
        let input = InstallationInput {
            part: text.part.clone(),
            software: text.software.clone(),
            version: text.version.clone(),
            licence: text.licence.clone(),
            from: world.calendar.month(text.month).day(4).to_string(),
        };
        let name = format!("{} of {at}", text.software);
        inventory::install(&world.db, act, kind, at.to_owned(), input).await.map_err(failed(&name))?;
        let Some(until) = text.until else { continue };
        let viewer = world.viewer_of(Role::SystemAdministrator, act.now).await?;
        let stock = inventory::stock(&world.db, &viewer).await.map_err(failed(&name))?;
        let all = stock.installations(kind, at).unwrap_or_default();
        let last = all.iter().map(|it| it.number).max().unwrap_or_default();
        let day = first_day(world, until).to_string();
        inventory::end_installation(&world.db, act, kind, at.to_owned(), last, day).await.map_err(failed(&name))?;
    }
    Ok(())
}

async fn add_cost(world: &World, act: &Act, kind: Kind, at: &str, text: &CostText) -> Result<(), String> {
    let last = text.until.and_then(|month| first_day(world, month).pred_opt());
    let input = CostInput {
        name: text.name.clone(),
        basis: text.basis.clone(),
        amount: text.amount.clone(),
        life_months: text.life.clone(),
        watts: text.watts.clone(),
        tariff: text.tariff.clone(),
        from: first_day(world, text.month).to_string(),
        last_day: last.map(|day| day.to_string()).unwrap_or_default(),
    };
    let added = inventory::add_cost(&world.db, act, kind, at.to_owned(), input, Language::En).await;
    added.map(|_| ()).map_err(failed(format!("{} of {at}", text.name)))
}

/// What is no longer there, once nothing is on it.
async fn retire_old(world: &World, act: &Act, file: &File) -> Result<(), String> {
    let assets = file.asset.iter().map(|text| (Kind::Asset, &text.name, text.retired_month));
    let services = file.service.iter().map(|text| (Kind::Service, &text.name, text.retired_month));
    for (kind, name, month) in services.chain(assets) {
        if let Some(month) = month {
            let day = first_day(world, month).to_string();
            inventory::retire(&world.db, act, kind, slug(name), day).await.map_err(failed(name))?;
        }
    }
    Ok(())
}
