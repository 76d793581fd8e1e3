//! What stands above the comments of a discussion: that it is closed and why, and its summary.

use leptos::prelude::*;
use store::decisions::{DecisionPage, Note, Reviewing, Summary};

use super::labels::language_name;
use crate::agreements::markdown;
use crate::t;
use crate::ui::MemberLink;
use crate::web::Ctx;

/// Why it is closed, its summary, and the way to both for whoever looks after it.
pub(super) fn talk(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let keep = format!("/decisions/{}/discussion", page.decision.number);
    let words = if page.may.moderate {
        Some(t!("discussion-keep-link"))
    } else {
        (!page.talk.summaries.is_empty()).then(|| t!("summary-versions-link"))
    };
    let mut summaries = page.talk.summaries.clone();
    // The reader's language first; another stays folded up beside it.
    summaries.sort_by_key(|summary| summary.language != ctx.language);
    let summaries = summaries.iter().enumerate().map(|(place, summary)| shown(ctx, summary, place == 0)).collect_view();
    let wanting: Vec<String> = page.talk.wanting.iter().map(|language| language_name(*language)).collect();
    let wanting = (!wanting.is_empty())
        .then(|| view! { <p class="notice">{t!("summary-wanting", languages = wanting.join(", "))}</p> });
    let unreviewed: Vec<String> = page.talk.unreviewed.iter().map(|language| language_name(*language)).collect();
    let unreviewed = (!unreviewed.is_empty()).then(|| {
        let words = t!("summary-unreviewed", languages = unreviewed.join(", "));
        view! { <p class="notice">{words}" "<a href=keep.clone()>{t!("summary-review-link")}</a></p> }
    });
    view! {
        {wanting}
        {unreviewed}
        {page.talk.closed.as_ref().map(|closed| closing(ctx, closed))}
        {summaries}
        {words.map(|words| view! { <p class="talk-keep no-print"><a href=keep>{words}</a></p> })}
    }
    .into_any()
}

/// That a discussion is closed: who closed it, when and why.
pub(super) fn closing(ctx: &Ctx, closed: &Note) -> AnyView {
    let by = closed.by.clone().map(|by| view! { {t!("decision-by")}" "<MemberLink number=by.number name=by.name/> });
    view! {
        <section class="notice">
            <p>{t!("discussion-closed", moment = ctx.moment(closed.at))}</p>
            <p class="meta">{by}</p>
            <div class="prose prose--small" inner_html=markdown::fragment(&closed.reason)></div>
        </section>
    }
    .into_any()
}

fn shown(ctx: &Ctx, summary: &Summary, first: bool) -> AnyView {
    let title = t!("summary-title", language = language_name(summary.language));
    if first {
        view! { <section class="notice"><h3>{title}</h3>{version(ctx, summary)}</section> }.into_any()
    } else {
        view! { <details><summary>{title}</summary>{version(ctx, summary)}</details> }.into_any()
    }
}

/// A version of a summary with who wrote it and when.
pub(super) fn version(ctx: &Ctx, summary: &Summary) -> AnyView {
    let text = if summary.body.is_empty() {
        view! { <p class="quiet">{t!("summary-taken-away")}</p> }.into_any()
    } else {
        let text = markdown::fragment(&summary.body);
        view! { <div class="prose prose--small" lang=summary.language.tag() inner_html=text></div> }.into_any()
    };
    let author = summary.author.clone();
    let reviewed = match &summary.reviewing {
        Reviewing::Reviewed(by, at) => {
            let (number, name) = (by.number, by.name.clone());
            let by = view! { <MemberLink number=number name=name/> };
            Some(view! { " · "{t!("summary-reviewed")}" "{by}" · "{ctx.moment(*at)} }.into_any())
        }
        Reviewing::Nobody if !summary.body.is_empty() => Some(view! { " · "{t!("summary-review-nobody")} }.into_any()),
        Reviewing::Waits | Reviewing::Nobody => None,
    };
    view! {
        {text}
        <p class="meta">
            {t!("summary-written")}" "<MemberLink number=author.number name=author.name/>
            " · "{ctx.moment(summary.written_at)}" · "{t!("summary-revision", number = summary.revision)}
            {reviewed}
        </p>
    }
    .into_any()
}
