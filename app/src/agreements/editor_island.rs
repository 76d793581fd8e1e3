//! The comforts of the editor where scripts run: a live preview rendered by the server, saving without leaving the page,
//! and a copy of what was typed on this device until it is saved. The text, the sentences and the buttons stand in the
//! page itself, so that it works the same without any of this; the island only wakes them, and so the bundle stays small.

use leptos::prelude::*;

/// What stands between the preview and the redline in the server's answer; no text of a person can hold it, since texts
/// are escaped.
#[allow(dead_code)]
pub(super) const SEPARATOR: &str = "<!--changes-->";

/// The editor's comforts. It takes no properties: it reads what it needs from the form that it stands in.
#[island]
pub fn DraftEditor() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    super::editor_browser::Editor::start();
    view! { <span hidden></span> }
}
