//! Who is present in a meeting of those who may vote, against the quorum: before a vote opens, and in it.

use domain::decisions::quorum::QuorumOf;
use leptos::prelude::*;
use store::decisions::{ForeseenQuorum, ItemMotionVote, MeetingPage, Withheld};

use super::governing::persons_untold;
use crate::i18n::format;
use crate::t;
use crate::web::Ctx;

/// The quorum in words.
fn asked(ctx: &Ctx, of: QuorumOf, needed: i64) -> String {
    let needed = format::number(ctx.language, needed);
    match of {
        QuorumOf::Present => t!("meeting-quorum-present", needed = needed),
        QuorumOf::Votes => t!("meeting-quorum-votes", needed = needed),
        QuorumOf::Persons => t!("meeting-quorum-persons", needed = needed),
    }
}

/// Who is present of those who could vote if a vote opened now, and what is missing of its quorum.
pub(super) fn foreseen(ctx: &Ctx, quorum: &ForeseenQuorum) -> AnyView {
    let number = |number: i64| format::number(ctx.language, number);
    let present = t!(
        "meeting-present-now",
        persons = number(quorum.present.persons),
        roll = number(quorum.on_roll),
        represented = number(quorum.present.represented),
        votes = number(quorum.present.votes)
    );
    let asked = asked(ctx, quorum.of, quorum.needed);
    let state = match (quorum.missing, quorum.of) {
        (0, QuorumOf::Present) => view! { <span class="state state--done">{t!("governs-reached")}</span> }.into_any(),
        (0, QuorumOf::Votes | QuorumOf::Persons) => {
            view! { <span class="state state--done">{t!("meeting-quorum-reachable")}</span> }.into_any()
        }
        (missing, _) => {
            let words = t!("meeting-quorum-missing", count = missing, missing = number(missing));
            view! { <span class="state state--quiet">{words}</span> }.into_any()
        }
    };
    view! { <p class="meta">{present}</p><p class="meta">{asked}" · "{state}</p> }.into_any()
}

/// The moment as of which it is told who is present, where anything is told of a quorum before its vote opens.
pub(super) fn as_of(ctx: &Ctx, page: &MeetingPage) -> Option<AnyView> {
    let told = page.items.iter().filter_map(|item| item.motion.as_ref()).any(|motion| motion.foreseen.is_some());
    told.then(|| view! { <p class="hint">{t!("meeting-present-as-of", moment = ctx.moment(ctx.now))}</p> }.into_any())
}

/// Who is present of those who may vote in a vote that was opened, against its quorum.
pub(super) fn standing(ctx: &Ctx, vote: &ItemMotionVote) -> AnyView {
    let number = |number: i64| format::number(ctx.language, number);
    let present = t!(
        "meeting-present",
        persons = number(vote.present.persons),
        roll = number(vote.on_roll),
        represented = number(vote.present.represented),
        votes = number(vote.present.votes)
    );
    let voted = match vote.withheld {
        Some(Withheld::Below(floor)) => t!("governs-withheld", count = floor),
        Some(Withheld::Persons { few, floor }) => persons_untold(few, floor),
        Some(Withheld::UntilCounted) => t!("governs-withheld-along"),
        None => t!("meeting-voted", voted = number(vote.voted)),
    };
    let quorum = asked(ctx, vote.quorum_of, vote.quorum_needed);
    // By attendance alone nothing is said of a quorum that is settled and waits to be counted.
    let counted = matches!(vote.withheld, None | Some(Withheld::Persons { .. }));
    let met = match vote.quorum_of {
        QuorumOf::Present => (vote.is_open || counted).then_some(vote.present.votes >= vote.quorum_needed),
        QuorumOf::Votes | QuorumOf::Persons => vote.quorum_reached,
    };
    let met = met.map(|met| {
        let (mark, words) = match (met, vote.is_open) {
            (true, _) => ("state state--done", t!("governs-reached")),
            (false, true) => ("state state--quiet", t!("governs-not-reached")),
            (false, false) => ("state state--refused", t!("governs-missed")),
        };
        view! { " · "<span class=mark>{words}</span> }
    });
    let until = vote.until.filter(|_| vote.is_open).map(|until| {
        view! { <p class="hint">{t!("meeting-vote-until", until = ctx.moment(until))}</p> }
    });
    view! { <p>{present}" "{voted}</p><p>{quorum}{met}</p>{until} }.into_any()
}
