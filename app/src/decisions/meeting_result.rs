//! What came of a vote in a meeting, on the page of its item: the figures in words, and the way to the whole result.

use domain::decisions::count::Votes;
use domain::decisions::meeting::minutes::Voted;
use leptos::prelude::*;
use store::decisions::ItemMotion;

use super::meeting_minutes::CASTING_VOTE;
use crate::i18n::{self, format};
use crate::t;
use crate::web::Ctx;

/// The votes for and against, or what was chosen, once they are counted.
pub(super) fn figures(ctx: &Ctx, motion: &ItemMotion) -> Option<AnyView> {
    let voted = motion.voted.as_ref()?;
    let votes = voted.votes.map(|votes| view! { <p>{votes_words(ctx, voted, votes)}</p> });
    let by_chair = voted.by_chair.map(|said| view! { <p>{t!(CASTING_VOTE, choice = said)}</p> });
    let chosen = (!voted.chosen.is_empty()).then(|| {
        view! { <p><bdi>{t!("minutes-chosen", chosen = i18n::names(&voted.chosen))}</bdi></p> }
    });
    let result = format!("/decisions/{}", motion.number);
    Some(
        view! { {votes}{by_chair}{chosen}<p class="no-print"><a href=result>{t!("meeting-motion-result")}</a></p> }
            .into_any(),
    )
}

fn votes_words(ctx: &Ctx, voted: &Voted, Votes { yes, no, abstain }: Votes) -> String {
    let number = |number: i64| format::number(ctx.language, number);
    let (yes, no, abstain) = (number(yes), number(no), number(abstain));
    if voted.are_stances {
        t!("minutes-stances", yes = yes, no = no, abstain = abstain)
    } else {
        t!("minutes-votes", yes = yes, no = no, abstain = abstain)
    }
}
