//! `/infrastructure/assets/{slug}/responsibilities`: who answers for what of a machine.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::infrastructure::{Area, AreaInput, KeptBy, Kind, after_move};
use leptos::prelude::*;
use store::infrastructure::{Asset, Stock};

use super::parts::{Named, area_words, kept_words, stock_to_keep};
use crate::t;
use crate::ui::{ErrorSummary, OptionItem, RequestKey, SelectField, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the matrix as it is.
pub async fn show(ctx: Ctx, Path((kind, slug)): Path<(String, String)>) -> Result<Response, PageError> {
    let stock = stock_to_keep(&ctx).await?;
    let thing = machine(&stock, &kind, &slug)?;
    let asset = stock.asset(&thing.slug).ok_or(PageError::NotFound)?;
    let moved = ctx.query_value("after") == "move";
    let stored = as_it_is(asset);
    let form = if moved { offering(&stored, &usual_now(asset)) } else { stored };
    Ok(ctx.page(|| page(&thing, &form, moved)))
}

/// The form of a matrix as it is.
fn as_it_is(asset: &Asset) -> FormState {
    let fields = asset.responsibilities.iter().flat_map(|kept| {
        let keeper = kept.member.map(|number| format!("M-{number}")).or(kept.circle.clone());
        let keeper = keeper.filter(|_| kept.kept_by.is_ours_too()).unwrap_or_default();
        [(format!("by_{}", kept.area), kept.kept_by.to_string()), (format!("keeper_{}", kept.area), keeper)]
    });
    FormState::of(fields).seeing(asset.seen_matrix())
}

/// Who usually answers where a machine has moved to, for each area.
fn usual_now(asset: &Asset) -> Vec<(Area, KeptBy)> {
    asset.responsibilities.iter().map(|kept| (kept.area, offered(asset, kept.area, kept.kept_by))).collect()
}

/// The form of a matrix with what is offered in place of what is stored. It goes on saying that it showed what is stored: what is offered
/// counts as typed, which a change by somebody else never puts back.
fn offering(stored: &FormState, offers: &[(Area, KeptBy)]) -> FormState {
    offers.iter().fold(stored.clone(), |form, (area, by)| {
        let keeper = format!("keeper_{area}");
        let kept = if by.is_ours_too() { form.value(&keeper).to_owned() } else { String::new() };
        form.with_value(&format!("by_{area}"), by.to_string()).with_value(&keeper, kept)
    })
}

/// Sets it and shows the machine.
pub async fn submit(
    ctx: Ctx,
    Path((kind, slug)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, PageError> {
    let thing = machine(&stock_to_keep(&ctx).await?, &kind, &slug)?;
    let inputs = Area::ALL.iter().map(|area| AreaInput {
        by: form.value(&format!("by_{area}")).to_owned(),
        keeper: form.value(&format!("keeper_{area}")).to_owned(),
    });
    match store::infrastructure::entrust(ctx.db(), &ctx.act(&form), slug, inputs.collect()).await {
        Ok(()) => Ok(Redirect::to(&format!("{}?done=saved#matrix", thing.address())).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let stock = stock_to_keep(&ctx).await?;
            let asset = stock.asset(&thing.slug).ok_or(PageError::NotFound)?;
            let form = form.beside(&as_it_is(asset));
            Ok(ctx.refusal(|| page(&thing, &form, false)))
        }
    }
}

/// Who would answer for an area after the last move.
fn offered(asset: &Asset, area: Area, kept_by: KeptBy) -> KeptBy {
    let mut places = asset.places.iter().rev().map(|place| place.model);
    match (places.next(), places.next()) {
        (Some(new), Some(old)) => after_move(old, new, area, kept_by),
        _ => kept_by,
    }
}

/// Whether the last move of a machine changes who usually answers.
pub(super) fn is_new_after_move(asset: &Asset) -> bool {
    asset.responsibilities.iter().any(|kept| offered(asset, kept.area, kept.kept_by) != kept.kept_by)
}

fn machine(stock: &Stock, kind: &str, slug: &str) -> Result<Named, PageError> {
    let thing = Named::of(stock, kind, slug)?;
    if thing.kind == Kind::Asset { Ok(thing) } else { Err(PageError::NotFound) }
}

fn page(thing: &Named, form: &FormState, moved: bool) -> Page {
    let lead = if moved { t!("infra-entrust-moved") } else { t!("infra-entrust-lead") };
    let rows = Area::ALL.iter().map(|area| row(*area, form)).collect_view();
    Page::titled(t!("infra-entrust")).section(Section::Infrastructure).narrow().body(view! {
        <div class="page-head">
            {thing.kicker()}
            <h1>{t!("infra-entrust")}</h1>
            <p class="lead">{lead}</p>
        </div>
        <ErrorSummary form=form.clone()/>
        <form class="stack" method="post" novalidate=true action=format!("{}/responsibilities", thing.address())>
            <RequestKey form=form.clone()/>
            {rows}
            <div class="button-row"><button class="button">{t!("infra-save")}</button></div>
        </form>
    })
}

fn row(area: Area, form: &FormState) -> AnyView {
    let options: Vec<_> = KeptBy::ALL.iter().map(|by| OptionItem::new(by.as_str(), kept_words(*by))).collect();
    let (by, keeper) = (format!("by_{area}"), format!("keeper_{area}"));
    let keeper_label = t!("infra-keeper-of", area = area_words(area));
    view! {
        <div class="form-row">
            <SelectField form=form.clone() name=by label=area_words(area) options=options/>
            <TextField form=form.clone() name=keeper label=keeper_label/>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::Beside;
    use domain::validation::Refusal;

    #[test]
    fn what_is_offered_after_a_move_stays_where_somebody_else_changed_the_matrix() {
        let stored = |backups: &str| {
            let fields = [
                ("by_hardware", "ours"),
                ("keeper_hardware", "M-1"),
                ("by_backups", "ours"),
                ("keeper_backups", backups),
            ];
            FormState::of(fields).seeing(backups.to_owned())
        };
        let offers = [(Area::Hardware, KeptBy::Provider), (Area::Backups, KeptBy::Ours)];
        let shown = offering(&stored("M-1"), &offers);
        assert_eq!([shown.value("by_hardware"), shown.value("keeper_hardware")], ["provider", ""]);
        let refused = shown.with_errors(vec![Refusal::new("error-changed-since").at("")]);
        let back = refused.beside(&stored("M-2"));
        assert_eq!([back.value("by_hardware"), back.value("keeper_hardware")], ["provider", ""]);
        assert_eq!(back.told_beside("by_hardware"), Some(&Beside::Theirs("ours".into())));
        assert_eq!(back.value("keeper_backups"), "M-2", "nobody here touched it");
        assert_eq!(back.told_beside("keeper_backups"), Some(&Beside::Before("M-1".into())));
    }
}
