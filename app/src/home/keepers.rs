//! What waits for those who share costs and those who keep the inventory.

use std::collections::HashSet;

use domain::members::power::Power;

use super::Need;
use crate::i18n::translate;
use crate::web::{Ctx, PageError};

/// Months whose costs wait to be shared, for whoever shares them.
pub(super) async fn costs_to_share(ctx: &Ctx) -> Result<Option<Need>, PageError> {
    if !ctx.viewer.may(Power::ShareCosts) {
        return Ok(None);
    }
    let pools = store::sharing::pools(ctx.db(), &ctx.viewer, ctx.now).await?;
    // As the list of pools says it: of a pool that shares nothing, nothing waits.
    let shares = pools.pools.iter().filter(|pool| !pool.sources.is_empty());
    let waiting = shares.filter_map(|pool| pools.to_share.get(&pool.slug)).filter(|months| !months.is_empty());
    let waiting: Vec<_> = waiting.collect();
    let months: usize = waiting.iter().map(|months| months.len()).sum();
    if months == 0 {
        return Ok(None);
    }
    let text = |key, count: usize| translate(ctx.language, key, &[("count", count.to_string())]);
    Ok(Some(Need {
        address: "/sharing".to_owned(),
        title: text("sharing-waiting", months),
        by: text("home-share-pools", waiting.len()),
        action: translate(ctx.language, "home-share-action", &[]),
    }))
}

/// What somebody should look at in the inventory, for whoever keeps it.
pub(super) async fn inventory_to_look_at(ctx: &Ctx) -> Result<Option<Need>, PageError> {
    if !ctx.viewer.may(Power::KeepInventory) {
        return Ok(None);
    }
    let stock = store::infrastructure::stock(ctx.db(), &ctx.viewer).await?;
    let warnings = stock.warnings(ctx.today);
    if warnings.is_empty() {
        return Ok(None);
    }
    let about = |warning: &store::infrastructure::Warning| {
        let (kind, slug) = warning.about();
        (kind.as_str(), slug.to_owned())
    };
    let things: HashSet<_> = warnings.iter().map(about).collect();
    let text = |key, args: &[(&str, String)]| translate(ctx.language, key, args);
    let counts = [("count", warnings.len().to_string()), ("things", things.len().to_string())];
    Ok(Some(Need {
        address: "/infrastructure#warnings".to_owned(),
        title: text("home-inventory", &[("count", warnings.len().to_string())]),
        by: text("infra-warnings-count", &counts),
        action: text("home-inventory-action", &[]),
    }))
}
