//! A redline as a page shows it: what happened to each clause in a word, in marks and in colour. What stayed the same is
//! folded away.

use domain::agreements::redline::{ClauseChange, Fate, fates};
use domain::agreements::words::Piece;
use leptos::prelude::*;

use crate::t;

/// What a redline comes to, in a sentence.
#[must_use]
pub fn redline_summary(changes: &[ClauseChange]) -> String {
    let fates = fates(changes);
    let count = |fate| fates.get(&fate).copied().unwrap_or(0);
    let parts: Vec<String> = [
        (Fate::Changed, "redline-changed"),
        (Fate::Added, "redline-added"),
        (Fate::Removed, "redline-removed"),
        (Fate::Moved, "redline-moved"),
    ]
    .into_iter()
    .filter(|(fate, _)| count(*fate) > 0)
    .map(|(fate, key)| t!(key, count = count(fate)))
    .collect();
    if parts.is_empty() { t!("redline-none") } else { format!("{}.", parts.join(", ")) }
}

/// The clauses with their changes, under a heading of the second level.
#[component]
pub fn Redline(
    /// The clauses.
    changes: Vec<ClauseChange>,
) -> impl IntoView {
    let mut parts: Vec<AnyView> = Vec::new();
    let mut kept: Vec<ClauseChange> = Vec::new();
    for change in changes {
        if change.fate == Fate::Kept {
            kept.push(change);
        } else {
            parts.extend(folded(std::mem::take(&mut kept)));
            parts.push(changed(change));
        }
    }
    parts.extend(folded(kept));
    view! { <div class="redline">{parts.collect_view()}</div> }
}

fn changed(change: ClauseChange) -> AnyView {
    let (class, label) = match change.fate {
        Fate::Added => ("change change--added", t!("fate-added")),
        Fate::Removed => ("change change--removed", t!("fate-removed")),
        Fate::Moved => ("change", t!("fate-moved")),
        Fate::Changed | Fate::Kept => ("change change--changed", t!("fate-changed")),
    };
    view! {
        <article class=class>
            <p class="change-label">{label}</p>
            {heading(&change.heading)}
            {source(without_heading(&change.heading, change.fate, change.pieces))}
        </article>
    }
    .into_any()
}

/// Clauses in a row that stayed the same.
fn folded(kept: Vec<ClauseChange>) -> Option<AnyView> {
    if kept.is_empty() {
        return None;
    }
    let label = t!("redline-kept", count = kept.len());
    let clauses = kept.into_iter().map(
        |change| view! { <div class="change change--kept">{heading(&change.heading)}{source(without_heading(&change.heading, change.fate, change.pieces))}</div> },
    );
    Some(view! { <details><summary>{label}</summary>{clauses.collect_view()}</details> }.into_any())
}

fn heading(words: &str) -> AnyView {
    let words = if words.is_empty() { t!("redline-preamble") } else { words.to_owned() };
    view! { <h3>{words}</h3> }.into_any()
}

/// The clause's pieces without its heading's line, where that line is the same on both sides and stands above already.
pub(super) fn without_heading(heading: &str, fate: Fate, mut pieces: Vec<Piece>) -> Vec<Piece> {
    if !heading.is_empty()
        && let Some(Piece::Same(text) | Piece::Inserted(text) | Piece::Deleted(text)) = pieces.first_mut()
        && (fate != Fate::Changed || text.contains('\n'))
        && text.starts_with('#')
    {
        *text = text.split_once('\n').map_or("", |(_, rest)| rest).trim_start_matches('\n').to_owned();
    }
    pieces
}

/// Pieces of Markdown source with their marks. Screen readers are told by the elements themselves.
pub(super) fn source(pieces: Vec<Piece>) -> AnyView {
    let pieces = pieces.into_iter().map(|piece| match piece {
        Piece::Same(text) => text.into_any(),
        Piece::Inserted(text) => view! { <ins>{text}</ins> }.into_any(),
        Piece::Deleted(text) => view! { <del>{text}</del> }.into_any(),
    });
    view! { <div class="source" dir="auto">{pieces.collect_view()}</div> }.into_any()
}
