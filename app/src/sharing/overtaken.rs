//! Posted months that no longer follow from what stands now, told where somebody can mend it.

use leptos::prelude::*;
use store::sharing::LeaningMonth;

use super::parts::month_address;
use crate::i18n::format;
use crate::t;
use crate::web::Ctx;

/// The months with the way to each; nothing where there are none.
pub(crate) fn overtaken_notice(ctx: &Ctx, months: &[LeaningMonth]) -> AnyView {
    if months.is_empty() {
        return ().into_any();
    }
    let line = |overtaken: &LeaningMonth| {
        let to = month_address(&overtaken.pool, overtaken.month);
        let month = format::month(ctx.language, overtaken.month);
        view! { <li><a href=to><bdi>{overtaken.name.clone()}</bdi>" · "{month}</a></li> }
    };
    let lines = months.iter().map(line).collect_view();
    let count = i64::try_from(months.len()).unwrap_or(i64::MAX);
    view! { <div class="notice"><p>{t!("sharing-overtaken", count = count)}</p><ul>{lines}</ul></div> }.into_any()
}
