//! The browser's entry: hydrates the islands that a page holds, and nothing else.

// The islands export themselves to the page's script; naming the crate keeps them linked.
use app as _;
use wasm_bindgen::prelude::wasm_bindgen;

/// Makes the islands of this page live. The page's script calls it once, before it hydrates each island.
#[wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
