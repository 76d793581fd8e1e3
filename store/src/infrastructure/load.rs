//! Reading the inventory from the tables.

use std::collections::HashMap;
use std::str::FromStr;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::infrastructure::Area;
use domain::members::status::Status;

use super::further::Further;
use super::installed::{Installation, Software};
use super::stock::{Asset, Cost, Placed, Provider, Responsibility, Service, Site, Stock};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::ThingId;
use crate::schema::{
    assets, circles, costs, further_places, installations, members, places, providers, responsibilities, services,
    sites, software,
};

impl Stock {
    /// The whole inventory.
    pub(crate) fn load(conn: &mut DbConn) -> Result<Self, StoreError> {
        let providers = load_providers(conn)?;
        let sites = load_sites(conn, &providers)?;
        let mut stock = Self { providers, sites, ..Self::default() };
        load_assets(conn, &mut stock)?;
        load_services(conn, &mut stock)?;
        load_places(conn, &mut stock)?;
        load_responsibilities(conn, &mut stock)?;
        load_costs(conn, &mut stock)?;
        load_software(conn, &mut stock)?;
        load_installations(conn, &mut stock)?;
        load_further(conn, &mut stock)?;
        Ok(stock)
    }

    /// The machine or the service that a row belongs to.
    fn owner<T>(
        &mut self,
        (asset, service): (Option<ThingId>, Option<ThingId>),
        of_asset: impl FnOnce(&mut Asset) -> T,
        of_service: impl FnOnce(&mut Service) -> T,
    ) -> Option<T> {
        match (asset, service) {
            (Some(id), _) => self.assets.iter_mut().find(|it| it.id == id).map(of_asset),
            (_, Some(id)) => self.services.iter_mut().find(|it| it.id == id).map(of_service),
            _ => None,
        }
    }
}

fn read<T: FromStr>(raw: &str) -> Result<T, StoreError> {
    raw.parse().map_err(|_| StoreError::Corrupt(format!("the inventory holds {raw}")))
}

fn load_providers(conn: &mut DbConn) -> Result<Vec<Provider>, StoreError> {
    type Row = (ThingId, String, String, String, String, String, String, Option<Day>, NaiveDateTime);
    let rows: Vec<Row> = providers::table.order((providers::name, providers::slug)).load(conn)?;
    let provider = |(id, slug, name, jurisdiction, contract, communal, not_communal, retired_on, created_at): Row| {
        Provider { id, slug, name, jurisdiction, contract, communal, not_communal, retired_on, created_at }
    };
    Ok(rows.into_iter().map(provider).collect())
}

fn load_sites(conn: &mut DbConn, providers: &[Provider]) -> Result<Vec<Site>, StoreError> {
    type Row = (ThingId, String, String, String, Option<ThingId>, String, Option<Day>, NaiveDateTime);
    let rows: Vec<Row> = sites::table.order((sites::name, sites::slug)).load(conn)?;
    let site = |(id, slug, name, location, provider, note, retired_on, created_at): Row| {
        let provider = provider.and_then(|id| providers.iter().find(|it| it.id == id)).map(|it| it.slug.clone());
        Site { id, slug, name, location, provider, note, retired_on, created_at, costs: Vec::new() }
    };
    Ok(rows.into_iter().map(site).collect())
}

fn load_assets(conn: &mut DbConn, stock: &mut Stock) -> Result<(), StoreError> {
    type Row = (ThingId, String, String, String, Option<Day>, NaiveDateTime);
    let rows: Vec<Row> = assets::table.order((assets::name, assets::slug)).load(conn)?;
    let asset = |(id, slug, name, description, retired_on, created_at): Row| Asset {
        id,
        slug,
        name,
        description,
        retired_on,
        created_at,
        places: Vec::new(),
        responsibilities: Vec::new(),
        costs: Vec::new(),
        installations: Vec::new(),
    };
    stock.assets = rows.into_iter().map(asset).collect();
    Ok(())
}

fn load_services(conn: &mut DbConn, stock: &mut Stock) -> Result<(), StoreError> {
    type Row = (ThingId, String, String, String, String, String, Option<Day>, NaiveDateTime);
    let rows: Vec<Row> = services::table
        .order((services::name, services::slug))
        .select((
            services::id,
            services::slug,
            services::name,
            services::kind,
            services::purpose,
            services::address,
            services::retired_on,
            services::created_at,
        ))
        .load(conn)?;
    let service = |(id, slug, name, kind, purpose, address, retired_on, created_at): Row| {
        let (kind, places, costs, further, installations) =
            (read(&kind)?, Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Ok(Service {
            id,
            slug,
            name,
            kind,
            purpose,
            address,
            retired_on,
            created_at,
            places,
            costs,
            further,
            installations,
        })
    };
    stock.services = rows.into_iter().map(service).collect::<Result<_, StoreError>>()?;
    Ok(())
}

fn load_places(conn: &mut DbConn, stock: &mut Stock) -> Result<(), StoreError> {
    type Of = (Option<ThingId>, Option<ThingId>);
    type Row = (Of, Day, Option<String>, Option<ThingId>, Option<ThingId>, NaiveDateTime);
    let rows: Vec<Row> = places::table
        .order((places::valid_from, places::id))
        .select((
            (places::asset_id, places::service_id),
            places::valid_from,
            places::model,
            places::site_id,
            places::host_id,
            places::recorded_at,
        ))
        .load(conn)?;
    let sites: HashMap<ThingId, String> = stock.sites.iter().map(|it| (it.id.clone(), it.slug.clone())).collect();
    let hosts: HashMap<ThingId, String> = stock.assets.iter().map(|it| (it.id.clone(), it.slug.clone())).collect();
    for (of, from, model, site, host, recorded_at) in rows {
        let model = model.map(|model| read(&model)).transpose()?;
        let site = site.and_then(|id| sites.get(&id).cloned());
        let host = host.and_then(|id| hosts.get(&id).cloned());
        let placed = Placed { from, model, site, host, recorded_at };
        let copy = placed.clone();
        stock.owner(of, |asset| asset.places.push(placed), |service| service.places.push(copy));
    }
    Ok(())
}

fn load_responsibilities(conn: &mut DbConn, stock: &mut Stock) -> Result<(), StoreError> {
    type Row = (ThingId, String, String, Option<(i64, String, String)>, Option<(String, String)>);
    let rows: Vec<Row> = responsibilities::table
        .left_join(members::table)
        .left_join(circles::table)
        .select((
            responsibilities::asset_id,
            responsibilities::area,
            responsibilities::kept_by,
            (members::number, members::name, members::status).nullable(),
            (circles::slug, circles::name).nullable(),
        ))
        .load(conn)?;
    for (id, area, kept_by, member, circle) in rows {
        let (area, kept_by): (Area, _) = (read(&area)?, read(&kept_by)?);
        let left = |status: &str| read::<Status>(status).map(|status| !status.may_act());
        let has_left = member.as_ref().map(|(.., status)| left(status)).transpose()?.unwrap_or(false);
        let name = member.as_ref().map(|(_, name, _)| name).or(circle.as_ref().map(|(_, name)| name));
        let name = name.cloned().unwrap_or_default();
        let (member, circle) = (member.map(|(number, ..)| number), circle.map(|(slug, _)| slug));
        let kept = Responsibility { area, kept_by, member, circle, name, has_left };
        if let Some(asset) = stock.assets.iter_mut().find(|asset| asset.id == id) {
            asset.responsibilities.push(kept);
        }
    }
    for asset in &mut stock.assets {
        asset.responsibilities.sort_by_key(|kept| kept.area);
    }
    Ok(())
}

fn load_costs(conn: &mut DbConn, stock: &mut Stock) -> Result<(), StoreError> {
    type Of = (Option<ThingId>, Option<ThingId>, Option<ThingId>);
    type Figures = (Option<i64>, Option<i64>, Option<i64>, Option<i64>);
    type Row = (Of, i64, String, String, Figures, Day, Option<Day>, NaiveDateTime);
    let rows: Vec<Row> = costs::table
        .order((costs::number, costs::id))
        .select((
            (costs::asset_id, costs::service_id, costs::site_id),
            costs::number,
            costs::name,
            costs::basis,
            (costs::amount_minor, costs::life_months, costs::watts, costs::tariff_millionths),
            costs::valid_from,
            costs::valid_until,
            costs::recorded_at,
        ))
        .load(conn)?;
    for ((asset, service, site), number, name, basis, figures, from, until, recorded_at) in rows {
        let (amount_minor, life_months, watts, tariff_millionths) = figures;
        let basis = read(&basis)?;
        let cost =
            Cost { number, name, basis, amount_minor, life_months, watts, tariff_millionths, from, until, recorded_at };
        if let Some(site) = site.and_then(|id| stock.sites.iter_mut().find(|it| it.id == id)) {
            site.costs.push(cost);
            continue;
        }
        let copy = cost.clone();
        stock.owner((asset, service), |asset| asset.costs.push(cost), |service| service.costs.push(copy));
    }
    Ok(())
}

fn load_software(conn: &mut DbConn, stock: &mut Stock) -> Result<(), StoreError> {
    type Row = (ThingId, String, String, String, String, Option<Day>, NaiveDateTime);
    let rows: Vec<Row> = software::table.order((software::name, software::slug)).load(conn)?;
    let software = |(id, slug, name, licence, note, retired_on, created_at): Row| Software {
        id,
        slug,
        name,
        licence,
        note,
        retired_on,
        created_at,
    };
    stock.software = rows.into_iter().map(software).collect();
    Ok(())
}

fn load_installations(conn: &mut DbConn, stock: &mut Stock) -> Result<(), StoreError> {
    type Of = (Option<ThingId>, Option<ThingId>);
    type Row = (Of, i64, String, (String, String, String), String, Day, Option<Day>, NaiveDateTime);
    let rows: Vec<Row> = installations::table
        .inner_join(software::table)
        .order((installations::number, installations::id))
        .select((
            (installations::asset_id, installations::service_id),
            installations::number,
            installations::part,
            (software::slug, software::name, software::licence),
            installations::version,
            installations::valid_from,
            installations::valid_until,
            installations::recorded_at,
        ))
        .load(conn)?;
    for (of, number, part, (software, name, licence), version, from, until, recorded_at) in rows {
        let part = read(&part)?;
        let installation = Installation { number, part, software, name, licence, version, from, until, recorded_at };
        let copy = installation.clone();
        stock.owner(of, |it| it.installations.push(installation), |it| it.installations.push(copy));
    }
    Ok(())
}

fn load_further(conn: &mut DbConn, stock: &mut Stock) -> Result<(), StoreError> {
    type Row = (ThingId, i64, String, String, Day, Option<Day>, NaiveDateTime);
    let rows: Vec<Row> = further_places::table
        .inner_join(assets::table)
        .order((further_places::number, further_places::id))
        .select((
            further_places::service_id,
            further_places::number,
            assets::slug,
            further_places::purpose,
            further_places::valid_from,
            further_places::valid_until,
            further_places::recorded_at,
        ))
        .load(conn)?;
    for (service, number, host, purpose, from, until, recorded_at) in rows {
        let further = Further { number, host, purpose, from, until, recorded_at };
        if let Some(service) = stock.services.iter_mut().find(|it| it.id == service) {
            service.further.push(further);
        }
    }
    Ok(())
}
