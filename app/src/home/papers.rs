//! Paper ballots: the reader's own, and those that wait for the reader.

use domain::decisions::paper::PaperState;
use leptos::prelude::*;
use store::decisions::{OwnPaper, PaperStep, WaitingPapers};

use super::Need;
use crate::i18n::format;
use crate::t;
use crate::web::Ctx;

/// Papers that came back and wait for the reader, and what is to be done with them.
pub(super) fn to_do(WaitingPapers { number, title, step }: WaitingPapers) -> Need {
    let (page, by, action) = match step {
        PaperStep::Enter => ("entry", t!("home-papers"), t!("home-papers-action")),
        PaperStep::Settle => ("differences", t!("home-papers-settle"), t!("home-papers-settle-action")),
        PaperStep::Confirm => ("differences", t!("home-papers-confirm"), t!("home-papers-confirm-action")),
    };
    Need { address: format!("/decisions/{number}/paper/{page}"), title: format!("D-{number} {title}"), by, action }
}

/// Whether a paper is still to be brought back.
pub(super) fn is_out(paper: &OwnPaper) -> bool {
    paper.state == PaperState::Outstanding
}

/// A paper that is with the reader, whether they asked for it or not.
pub(super) fn to_bring_back(ctx: &Ctx, paper: OwnPaper) -> Need {
    let by = if paper.in_meeting {
        t!("home-own-paper-meeting")
    } else {
        let left = format::time_left(ctx.language, paper.until - ctx.now).unwrap_or_default();
        t!("home-own-paper", until = ctx.moment(paper.until), left = left)
    };
    Need {
        address: format!("/decisions/{}", paper.number),
        title: format!("D-{} {}", paper.number, paper.title),
        by,
        action: t!("home-own-paper-action"),
    }
}

/// What became of the reader's other papers: nothing that waits for them, and so said quietly.
pub(super) fn told(papers: Vec<OwnPaper>) -> AnyView {
    let lines = papers.into_iter().map(|paper| {
        let words = if paper.state == PaperState::Returned { t!("home-paper-back") } else { t!("home-paper-lapsed") };
        let address = format!("/decisions/{}", paper.number);
        let name = format!("D-{} {}", paper.number, paper.title);
        view! { <p class="quiet">{words}" "<a href=address>{name}</a></p> }
    });
    lines.collect_view().into_any()
}
