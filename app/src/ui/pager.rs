//! The way through a list of several pages.

use leptos::prelude::*;

use crate::t;
use crate::web::Ctx;

/// Links to the pages before and after this one, at the same address with the rest of its query.
pub struct Pager<'a> {
    ctx: &'a Ctx,
    here: i64,
    more: bool,
    before: String,
    after: String,
    place: Option<String>,
    fragment: &'static str,
}

impl<'a> Pager<'a> {
    /// Through a list whose pages are counted.
    pub fn counted(ctx: &'a Ctx, here: i64, pages: i64) -> Self {
        let place = Some(t!("pager-of", page = here, pages = pages));
        let (before, after) = (t!("pager-previous"), t!("pager-next"));
        Self { ctx, here, more: here < pages, before, after, place, fragment: "" }
    }

    /// Through a list, the newest first, of which is known only whether there is more.
    pub fn newest_first(ctx: &'a Ctx, here: i64, more: bool) -> Self {
        Self { ctx, here, more, before: t!("pager-newer"), after: t!("pager-older"), place: None, fragment: "" }
    }

    /// With other words for before and after.
    #[must_use]
    pub fn words(mut self, before: String, after: String) -> Self {
        (self.before, self.after) = (before, after);
        self
    }

    /// To a part of the page, by its identifier.
    #[must_use]
    pub fn at(mut self, fragment: &'static str) -> Self {
        self.fragment = fragment;
        self
    }

    /// The links; nothing for a list of one page.
    pub fn view(self) -> AnyView {
        if self.here <= 1 && !self.more {
            return ().into_any();
        }
        let before = (self.here > 1).then(|| view! { <a rel="prev" href=self.address(-1)>{self.before.clone()}</a> });
        let after = self.more.then(|| view! { <a rel="next" href=self.address(1)>{self.after.clone()}</a> });
        let place = self.place.map(|place| view! { <span class="quiet">{place}</span> });
        view! { <nav class="pager" aria-label=t!("pager-label")>{before}{place}{after}</nav> }.into_any()
    }

    fn address(&self, step: i64) -> String {
        let mut pairs: Vec<(String, String)> = serde_urlencoded::from_str(&self.ctx.query).unwrap_or_default();
        // What was just done is told once.
        pairs.retain(|(key, _)| !matches!(key.as_str(), "page" | "after"));
        pairs.push(("page".to_owned(), (self.here + step).to_string()));
        let query = serde_urlencoded::to_string(&pairs).unwrap_or_default();
        let fragment = if self.fragment.is_empty() { String::new() } else { format!("#{}", self.fragment) };
        format!("{}?{query}{fragment}", self.ctx.path)
    }
}

/// The page of a list that the address asks for, from 1 on.
pub fn page_number(ctx: &Ctx) -> i64 {
    ctx.query_value("page").parse().unwrap_or(1).clamp(1, PAGES_MAX)
}

const PAGES_MAX: i64 = 1_000_000;
