//! The comforts of the editor where scripts run: a live preview rendered by the server, saving without leaving the page,
//! and a copy of what was typed on this device until it is saved. The text itself stays in the form's own field, so that
//! the page works the same without any of this.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// What stands between the preview and the redline in the server's answer; no text of a person can hold it, since texts
/// are escaped.
#[allow(dead_code)]
pub(super) const SEPARATOR: &str = "<!--changes-->";

/// What the editor needs to know. Sentences are in the reader's language.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct EditorSettings {
    /// The draft's address.
    pub address: String,
    /// Whether the form holds text that was not saved: it was refused, or only previewed.
    pub unsaved: bool,
    /// Under which name this device keeps the text: one for each member and draft.
    pub storage_key: String,
    /// The reader's language, for dates.
    pub language: String,
    /// What was typed is kept on this device and not saved yet.
    pub kept: String,
    /// This device cannot keep what was typed.
    pub not_kept: String,
    /// Saving.
    pub saving: String,
    /// Saved.
    pub saved: String,
    /// Not saved: the server cannot be reached.
    pub offline: String,
    /// The button that tries again.
    pub retry: String,
    /// This device holds text that was not saved; followed by when.
    pub found: String,
    /// The button that brings it back.
    pub restore: String,
    /// The button that throws it away.
    pub discard: String,
}

/// What the editor tells the person.
#[derive(Debug, Clone, Copy)]
pub(super) struct Signals {
    /// The state of the text, in a sentence.
    pub status: RwSignal<String>,
    /// Whether trying again is offered.
    pub retry: RwSignal<bool>,
    /// Since when this device holds other text that was not saved.
    pub found: RwSignal<Option<String>>,
}

/// The editor's comforts. It stands inside the form.
#[island]
pub fn DraftEditor(settings: EditorSettings) -> impl IntoView {
    let signals =
        Signals { status: RwSignal::new(String::new()), retry: RwSignal::new(false), found: RwSignal::new(None) };
    let Signals { status, retry, found } = signals;
    #[cfg(feature = "hydrate")]
    let editor = super::editor_browser::Editor::start(settings.clone(), signals);
    #[cfg(feature = "hydrate")]
    let (on_retry, on_restore, on_discard) = {
        let (one, two, three) = (editor.clone(), editor.clone(), editor);
        (move |_| one.save(), move |_| two.restore(), move |_| three.discard())
    };
    #[cfg(not(feature = "hydrate"))]
    let (on_retry, on_restore, on_discard) = (|_| (), |_| (), |_| ());
    let EditorSettings { retry: retry_label, found: found_label, restore, discard, .. } = settings;
    view! {
        <div class="notice notice--attention" role="alert" hidden=move || found.get().is_none()>
            <p>{found_label}" "{move || found.get().unwrap_or_default()}</p>
            <div class="button-row">
                <button type="button" class="button" on:click=on_restore>{restore}</button>
                <button type="button" class="button button--quiet" on:click=on_discard>{discard}</button>
            </div>
        </div>
        <p class="editor-status" role="status">{move || status.get()}</p>
        <button type="button" class="button" hidden=move || !retry.get() on:click=on_retry>{retry_label}</button>
    }
}
