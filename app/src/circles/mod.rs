//! Circles: the list and the page of each.

pub mod circle_list;
pub mod circle_show;

use leptos::prelude::*;

/// A mandate as paragraphs.
fn paragraphs(text: &str) -> AnyView {
    text.split('\n')
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| view! { <p>{line.to_owned()}</p> })
        .collect_view()
        .into_any()
}
