//! Votes that wait to be counted since nobody could vote at their end.

use leptos::prelude::*;
use store::decisions::HeldVote;

use super::Need;
use crate::i18n::format;
use crate::t;
use crate::web::Ctx;

/// A vote that the reader may extend, and until when.
pub(super) fn to_extend(ctx: &Ctx, vote: HeldVote) -> Need {
    let left = format::time_left(ctx.language, vote.until - ctx.now).unwrap_or_default();
    Need {
        address: format!("/decisions/{}", vote.number),
        title: format!("D-{} {}", vote.number, vote.title),
        by: t!("home-to-extend", until = ctx.moment(vote.until), left = left),
        action: t!("home-to-extend-action"),
    }
}

/// Votes that the reader was kept from, or let pass: they can do no more than ask for an extension, and so it is said quietly.
pub(super) fn missed(ctx: &Ctx, votes: Vec<HeldVote>) -> AnyView {
    let lines = votes.into_iter().map(|vote| {
        let (address, name) = (format!("/decisions/{}", vote.number), format!("D-{} {}", vote.number, vote.title));
        view! { <p class="quiet">{t!("home-missed", until = ctx.moment(vote.until))}" "<a href=address>{name}</a></p> }
    });
    lines.collect_view().into_any()
}
