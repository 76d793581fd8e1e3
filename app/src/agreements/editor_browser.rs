//! What the editor does in the browser. It reads and writes the form's own field and listens; nothing of the page
//! depends on it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use js_sys::{Date, Reflect};
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::{GetUntracked, Set, document, window};
use leptos::task::spawn_local;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Element, Event, EventTarget, HtmlFormElement, HtmlInputElement, HtmlTextAreaElement, RequestInit, Response, Storage,
};

use super::editor_island::{EditorSettings, SEPARATOR, Signals};

/// How long after the last key the text is kept, and the preview asked for.
const KEEP_AFTER: Duration = Duration::from_millis(250);
const PREVIEW_AFTER: Duration = Duration::from_millis(600);

/// The editor of one draft. Cheap to clone.
#[derive(Clone)]
pub struct Editor(Rc<State>);

struct State {
    settings: EditorSettings,
    signals: Signals,
    /// The form with its fields; none on a page that was not made for this.
    fields: Option<Fields>,
    /// The text that the server has; none on a page that came back with text that was not saved.
    saved: RefCell<Option<String>>,
    keep_timer: Cell<Option<TimeoutHandle>>,
    preview_timer: Cell<Option<TimeoutHandle>>,
    /// Counts the previews asked for, so that a late answer does not replace a newer one.
    previews: Cell<u32>,
    /// Whether a save is under way.
    saving: Cell<bool>,
    /// Whether a save failed for want of a connection.
    waiting: Cell<bool>,
}

struct Fields {
    form: HtmlFormElement,
    body: HtmlTextAreaElement,
    revision: HtmlInputElement,
    request_key: HtmlInputElement,
}

impl Editor {
    /// Wakes the editor of this page.
    pub fn start(settings: EditorSettings, signals: Signals) -> Self {
        let fields = Fields::find();
        let sent = fields.as_ref().filter(|_| !settings.unsaved);
        let saved = sent.and_then(|fields| fields.body.default_value().ok());
        let editor = Self(Rc::new(State {
            settings,
            signals,
            fields,
            saved: RefCell::new(saved),
            keep_timer: Cell::new(None),
            preview_timer: Cell::new(None),
            previews: Cell::new(0),
            saving: Cell::new(false),
            waiting: Cell::new(false),
        }));
        editor.listen();
        if editor.0.settings.unsaved {
            editor.keep();
        } else {
            editor.offer_kept();
        }
        editor
    }

    fn listen(&self) {
        let Some(fields) = &self.0.fields else { return };
        self.on(&fields.body, "input", |editor, _| editor.typed());
        self.on(&fields.form, "submit", |editor, event| editor.submitted(&event));
        self.on(&window(), "pagehide", |editor, _| editor.keep());
        self.on(&window(), "online", |editor, _| {
            if editor.0.waiting.get() {
                editor.save();
            }
        });
    }

    fn on(&self, target: &EventTarget, name: &str, act: fn(&Self, Event)) {
        let editor = self.clone();
        let closure = Closure::<dyn Fn(Event)>::new(move |event| act(&editor, event));
        // The listener lives as long as the page.
        let _ = target.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
        closure.forget();
    }

    fn typed(&self) {
        self.later(&self.0.keep_timer, KEEP_AFTER, Self::keep);
        self.later(&self.0.preview_timer, PREVIEW_AFTER, Self::preview);
    }

    fn later(&self, timer: &Cell<Option<TimeoutHandle>>, after: Duration, act: fn(&Self)) {
        if let Some(handle) = timer.take() {
            handle.clear();
        }
        let editor = self.clone();
        timer.set(set_timeout_with_handle(move || act(&editor), after).ok());
    }

    /// Keeps what was typed on this device until it is saved.
    fn keep(&self) {
        let Some(fields) = &self.0.fields else { return };
        let body = fields.body.value();
        if self.0.saved.borrow().as_ref() == Some(&body) {
            if self.0.signals.found.get_untracked().is_none() {
                forget(&self.0.settings.storage_key);
            }
            return;
        }
        let kept = Kept { revision: fields.revision.value(), at: Date::now(), body };
        let sentence =
            if kept.store(&self.0.settings.storage_key) { &self.0.settings.kept } else { &self.0.settings.not_kept };
        // What this device held before is replaced: the person has gone on typing.
        self.0.signals.found.set(None);
        self.say(sentence);
    }

    /// Offers what this device kept, where the server does not have it.
    fn offer_kept(&self) {
        let Some(fields) = &self.0.fields else { return };
        let Some(kept) = Kept::load(&self.0.settings.storage_key) else { return };
        if kept.body == fields.body.value() {
            return;
        }
        let date = Date::new(&JsValue::from_f64(kept.at));
        let when = date.to_locale_string(&self.0.settings.language, &JsValue::UNDEFINED);
        self.0.signals.found.set(Some(format!("{}.", String::from(when))));
    }

    /// Brings back what this device kept, at the revision that it was typed at: if somebody has saved since, saving says
    /// so.
    pub fn restore(&self) {
        let Some(fields) = &self.0.fields else { return };
        if let Some(kept) = Kept::load(&self.0.settings.storage_key) {
            fields.body.set_value(&kept.body);
            fields.revision.set_value(&kept.revision);
            self.say(&self.0.settings.kept);
            self.preview();
            let _ = fields.body.focus();
        }
        self.0.signals.found.set(None);
    }

    /// Throws away what this device kept.
    pub fn discard(&self) {
        forget(&self.0.settings.storage_key);
        self.0.signals.found.set(None);
        if let Some(fields) = &self.0.fields {
            let _ = fields.body.focus();
        }
    }

    /// Only saving is done here; every other button sends the form.
    fn submitted(&self, event: &Event) {
        let button = Reflect::get(event, &"submitter".into()).ok();
        let action = button.and_then(|button| Reflect::get(&button, &"value".into()).ok()?.as_string());
        if action.is_none_or(|action| action == "save") {
            event.prevent_default();
            self.save();
        } else {
            self.keep();
        }
    }

    /// Saves without leaving the page. What the server refuses is sent again as a form, so that the page says why.
    pub fn save(&self) {
        let Some(fields) = &self.0.fields else { return };
        if self.0.saving.replace(true) {
            return;
        }
        self.keep();
        self.say(&self.0.settings.saving);
        let (body, form) = (fields.body.value(), fields.encoded());
        let editor = self.clone();
        spawn_local(async move {
            let address = format!("{}/save", editor.0.settings.address);
            let answer = post(&address, &form, "application/x-www-form-urlencoded").await;
            editor.0.saving.set(false);
            match answer {
                Some((200, revision)) => editor.saved(body, &revision),
                // A proxy that cannot reach the server is no answer either.
                None | Some((502..=504, _)) => editor.unreachable(),
                Some(_) => editor.send_form(),
            }
        });
    }

    fn saved(&self, body: String, revision: &str) {
        let Some(fields) = &self.0.fields else { return };
        fields.revision.set_value(revision);
        fields.request_key.set_value(&fresh_key());
        self.0.waiting.set(false);
        self.0.signals.retry.set(false);
        let unchanged = fields.body.value() == body;
        *self.0.saved.borrow_mut() = Some(body);
        if unchanged {
            forget(&self.0.settings.storage_key);
            self.say(&self.0.settings.saved);
        } else {
            self.keep();
        }
        self.preview();
    }

    fn unreachable(&self) {
        self.0.waiting.set(true);
        self.0.signals.retry.set(true);
        self.say(&self.0.settings.offline);
    }

    fn send_form(&self) {
        if let Some(fields) = &self.0.fields {
            let _ = fields.form.submit();
        }
    }

    /// Has the server render what is typed.
    fn preview(&self) {
        let Some(fields) = &self.0.fields else { return };
        let (editor, body) = (self.clone(), fields.body.value());
        let number = self.0.previews.get() + 1;
        self.0.previews.set(number);
        spawn_local(async move {
            let address = format!("{}/preview", editor.0.settings.address);
            let Some((200, html)) = post(&address, &body, "text/plain").await else { return };
            if editor.0.previews.get() != number {
                return;
            }
            if let Some((preview, changes)) = html.split_once(SEPARATOR) {
                fill(".editor-preview > .prose", preview);
                fill(".draft-changes", changes);
            }
        });
    }

    fn say(&self, sentence: &str) {
        self.0.signals.status.set(sentence.to_owned());
    }
}

impl Fields {
    fn find() -> Option<Self> {
        let form: HtmlFormElement = document().query_selector("form.editor").ok()??.dyn_into().ok()?;
        let field = |name: &str| form.query_selector(&format!("[name={name}]")).ok().flatten();
        Some(Self {
            body: field("body")?.dyn_into().ok()?,
            revision: field("revision")?.dyn_into().ok()?,
            request_key: field("request_key")?.dyn_into().ok()?,
            form,
        })
    }

    /// The form as a browser would send it.
    fn encoded(&self) -> String {
        let part = |name: &str, value: &str| format!("{name}={}", js_sys::encode_uri_component(value));
        [
            part("request_key", &self.request_key.value()),
            part("revision", &self.revision.value()),
            part("body", &self.body.value()),
        ]
        .join("&")
    }
}

/// Text that this device keeps: the revision that it was typed at, when, and the text, on lines of their own.
struct Kept {
    revision: String,
    at: f64,
    body: String,
}

impl Kept {
    fn load(key: &str) -> Option<Self> {
        let stored = storage()?.get_item(key).ok()??;
        let (revision, rest) = stored.split_once('\n')?;
        let (at, body) = rest.split_once('\n')?;
        Some(Self { revision: revision.to_owned(), at: at.parse().ok()?, body: body.to_owned() })
    }

    fn store(&self, key: &str) -> bool {
        let text = format!("{}\n{}\n{}", self.revision, self.at, self.body);
        storage().is_some_and(|storage| storage.set_item(key, &text).is_ok())
    }
}

fn storage() -> Option<Storage> {
    window().local_storage().ok()?
}

fn forget(key: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(key);
    }
}

/// A key that makes the next save a request of its own.
fn fresh_key() -> String {
    let crypto = Reflect::get(&window(), &"crypto".into()).unwrap_or(JsValue::UNDEFINED);
    let make =
        Reflect::get(&crypto, &"randomUUID".into()).ok().and_then(|make| make.dyn_into::<js_sys::Function>().ok());
    // Without it (plain http elsewhere than on this device) the save goes without a key.
    make.and_then(|make| make.call0(&crypto).ok()?.as_string()).unwrap_or_default()
}

fn fill(selector: &str, html: &str) {
    let element: Option<Element> = document().query_selector(selector).ok().flatten();
    if let Some(element) = element {
        element.set_inner_html(html);
    }
}

/// Posts a text; the answer's status and text, or nothing where there was no answer.
async fn post(address: &str, body: &str, content_type: &str) -> Option<(u16, String)> {
    let headers = web_sys::Headers::new().ok()?;
    headers.set("content-type", content_type).ok()?;
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_body(&body.into());
    init.set_headers(&headers);
    let response = JsFuture::from(window().fetch_with_str_and_init(address, &init)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    let text = JsFuture::from(response.text().ok()?).await.ok()?;
    Some((response.status(), text.as_string()?))
}
