//! Tables of figures.

use leptos::prelude::*;

/// The frame of a table: it can be scrolled sideways where the page is narrow, also by keyboard, and has a caption.
pub struct Ledger {
    caption: String,
    shown: bool,
    fit: bool,
}

impl Ledger {
    /// A table as wide as its column, whose caption is only heard, since a heading above it says the same.
    pub fn new(caption: impl Into<String>) -> Self {
        Self { caption: caption.into(), shown: false, fit: false }
    }

    /// With the caption seen.
    #[must_use]
    pub fn shown(mut self) -> Self {
        self.shown = true;
        self
    }

    /// Only as wide as what it holds.
    #[must_use]
    pub fn fit(mut self) -> Self {
        self.fit = true;
        self
    }

    /// The table with its head, body and foot.
    pub fn of(self, parts: impl IntoView) -> AnyView {
        let label = self.caption.clone();
        view! {
            <div class="table-scroll" tabindex="0" role="region" aria-label=label>
                <table class=if self.fit { "ledger ledger--fit" } else { "ledger" }>
                    <caption class=(!self.shown).then_some("visually-hidden")>{self.caption}</caption>
                    {parts.into_view()}
                </table>
            </div>
        }
        .into_any()
    }
}
