//! Bars beside names, drawn by the server.

use leptos::prelude::*;

/// The most bars that are seen at once: more stand behind their label, for whoever opens it.
const SEEN_MAX: usize = 20;

/// A bar: what it is of, how long it is, what stands behind it, and whether it is one of those chosen.
pub(in crate::decisions) struct Bar {
    /// The name.
    pub name: String,
    /// Its length, in the unit of all bars.
    pub length: u64,
    /// The figure in words.
    pub figure: String,
    /// Whether it is of what was chosen.
    pub is_chosen: bool,
}

/// A part of a whole as an SVG length, in thousandths of a per cent, with whole numbers only.
fn part(length: u64, longest: u64) -> String {
    let longest = u128::from(longest.max(1));
    let thousandths = u64::try_from(u128::from(length) * 100_000 / longest).unwrap_or(0).min(100_000);
    format!("{}.{:03}%", thousandths / 1000, thousandths % 1000)
}

/// Bars one under the other, each with its name and figure; `mark` is a length at which a line stands, such as a quota.
pub(in crate::decisions) fn bars(label: String, bars: Vec<Bar>, mark: Option<u64>) -> AnyView {
    marked_bars(label, bars.into_iter().map(|bar| (bar, mark)).collect())
}

/// Bars with a mark that all stand on a scale on which `longest` is the whole, so that they compare with those of other charts.
pub(super) fn scaled_bars(label: String, bars: Vec<Bar>, mark: Option<u64>, longest: u64) -> AnyView {
    let is_long = bars.len() > SEEN_MAX;
    let bars = bars.into_iter().map(|bar| (bar, mark)).collect();
    folded(&label, is_long, drawn_to(longest, label.clone(), bars))
}

/// Bars of which each has a line of its own.
pub(in crate::decisions) fn marked_bars(label: String, bars: Vec<(Bar, Option<u64>)>) -> AnyView {
    let is_long = bars.len() > SEEN_MAX;
    folded(&label, is_long, drawn(label.clone(), bars))
}

/// Bars that stand behind their label however few they are.
pub(super) fn bars_behind(label: &str, bars: Vec<Bar>) -> AnyView {
    folded(label, true, drawn(label.to_owned(), bars.into_iter().map(|bar| (bar, None)).collect()))
}

/// What is long stands behind its title until somebody opens it.
pub(super) fn folded(title: &str, is_long: bool, shown: AnyView) -> AnyView {
    if !is_long {
        return shown;
    }
    view! { <details><summary>{title.to_owned()}</summary>{shown}</details> }.into_any()
}

fn drawn(label: String, bars: Vec<(Bar, Option<u64>)>) -> AnyView {
    let longest = bars.iter().flat_map(|(bar, mark)| std::iter::once(bar.length).chain(*mark)).max().unwrap_or(0);
    drawn_to(longest, label, bars)
}

fn drawn_to(longest: u64, label: String, bars: Vec<(Bar, Option<u64>)>) -> AnyView {
    let rows = bars
        .into_iter()
        .map(|(bar, mark)| {
            let class = if bar.is_chosen { "seg seg--yes" } else { "seg seg--abstain" };
            let mark =
                mark.map(|mark| view! { <rect class="mark" x=part(mark, longest) y="0" width="2" height="14"/> });
            view! {
                <li>
                    <span class="bar-name"><bdi>{bar.name}</bdi></span>
                    <svg class="bar-line" width="100%" height="14" aria-hidden="true">
                        <rect class=class x="0" y="2" width=part(bar.length, longest) height="10"/>
                        {mark}
                    </svg>
                    <span class="bar-figure">{bar.figure}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="bars" aria-label=label>{rows}</ul> }.into_any()
}

#[cfg(test)]
mod tests {
    use leptos::prelude::*;

    use super::{Bar, SEEN_MAX, bars, part, scaled_bars};

    #[test]
    fn bars_are_parts_of_the_longest() {
        assert_eq!(part(1, 3), "33.333%");
        assert_eq!(part(3, 3), "100.000%");
        assert_eq!(part(0, 0), "0.000%");
        assert_eq!(part(u64::MAX, u64::MAX), "100.000%");
    }

    #[test]
    fn bars_of_several_charts_stand_on_one_scale() {
        let bar = Bar { name: "Ebro".to_owned(), length: 1, figure: "1".to_owned(), is_chosen: false };
        let html = Owner::new().with(|| scaled_bars("Votes".to_owned(), vec![bar], Some(2), 4).to_html());
        assert!(html.contains("width=\"25.000%\"") && html.contains("x=\"50.000%\""), "{html}");
    }

    #[test]
    fn many_bars_stand_behind_their_label() {
        let html = |count: usize| {
            let bar = |_| Bar { name: "Ebro".to_owned(), length: 1, figure: "1".to_owned(), is_chosen: false };
            Owner::new().with(|| bars("Votes".to_owned(), (0..count).map(bar).collect(), None).to_html())
        };
        assert!(!html(SEEN_MAX).contains("<details"));
        assert!(html(SEEN_MAX + 1).contains("<summary>Votes"));
    }
}
