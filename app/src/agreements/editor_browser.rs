//! What the editor does in the browser. It reads and writes the form's own field and listens; nothing of the page
//! depends on it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Date, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Document, Element, Event, EventTarget, HtmlFormElement, HtmlInputElement, HtmlTextAreaElement, RequestInit,
    RequestRedirect, Response, Storage, Window,
};

use super::editor_island::SEPARATOR;

/// How many milliseconds after the last key the text is kept, and the preview asked for.
const KEEP_AFTER: i32 = 250;
const PREVIEW_AFTER: i32 = 600;

/// The editor of one draft. Cheap to clone.
#[derive(Clone)]
pub struct Editor(Rc<State>);

struct State {
    page: Parts,
    /// The text that the server has; none on a page that came back with text that was not saved.
    saved: RefCell<Option<String>>,
    keep_timer: Cell<Option<i32>>,
    preview_timer: Cell<Option<i32>>,
    /// Counts the previews asked for, so that a late answer does not replace a newer one.
    previews: Cell<u32>,
    /// Whether a save is under way.
    saving: Cell<bool>,
    /// Whether a save failed for want of a connection.
    waiting: Cell<bool>,
}

/// The parts of the page that the editor works with.
struct Parts {
    window: Window,
    document: Document,
    form: HtmlFormElement,
    body: HtmlTextAreaElement,
    revision: HtmlInputElement,
    request_key: HtmlInputElement,
    /// Where the state of the text is said; its `data-…` hold the sentences and the settings.
    status: Element,
    /// The notice that this device holds other text, and the place in it for when.
    found: Element,
    found_when: Element,
    retry: Element,
    restore: Element,
    discard: Element,
}

impl Editor {
    /// Wakes the editor of this page.
    pub fn start() {
        let Some(page) = Parts::find() else { return };
        let unsaved = page.setting("unsaved") == "true";
        let saved = if unsaved { None } else { page.body.default_value().ok() };
        let editor = Self(Rc::new(State {
            page,
            saved: RefCell::new(saved),
            keep_timer: Cell::new(None),
            preview_timer: Cell::new(None),
            previews: Cell::new(0),
            saving: Cell::new(false),
            waiting: Cell::new(false),
        }));
        editor.listen();
        editor.offer_kept();
        // What was typed before the bundle arrived, or came back unsaved with the page.
        if unsaved || editor.0.page.body.default_value().ok() != Some(editor.0.page.body.value()) {
            editor.typed();
        }
        let _ = editor.0.page.form.toggle_attribute_with_force("data-awake", true);
    }

    fn listen(&self) {
        let page = &self.0.page;
        self.on(&page.body, "input", |editor, _| editor.typed());
        self.on(&page.form, "submit", |editor, event| editor.submitted(&event));
        self.on(&page.retry, "click", |editor, _| editor.save());
        self.on(&page.restore, "click", |editor, _| editor.restore());
        self.on(&page.discard, "click", |editor, _| editor.discard());
        self.on(&page.window, "pagehide", |editor, _| editor.keep());
        self.on(&page.window, "online", |editor, _| {
            if editor.0.waiting.get() {
                editor.save();
            }
        });
    }

    fn on(&self, target: &EventTarget, name: &str, act: fn(&Self, Event)) {
        let editor = self.clone();
        let closure = Closure::<dyn Fn(Event)>::new(move |event| act(&editor, event));
        let _ = target.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
        // The listener lives as long as the page.
        closure.forget();
    }

    fn typed(&self) {
        self.later(&self.0.keep_timer, KEEP_AFTER, Self::keep);
        self.later(&self.0.preview_timer, PREVIEW_AFTER, Self::preview);
    }

    fn later(&self, timer: &Cell<Option<i32>>, after: i32, act: fn(&Self)) {
        let window = &self.0.page.window;
        if let Some(handle) = timer.take() {
            window.clear_timeout_with_handle(handle);
        }
        let editor = self.clone();
        let closure = Closure::once_into_js(move || act(&editor));
        let set = window.set_timeout_with_callback_and_timeout_and_arguments_0(closure.unchecked_ref(), after);
        timer.set(set.ok());
    }

    /// Keeps what was typed on this device until it is saved.
    fn keep(&self) {
        let page = &self.0.page;
        if self.is_saved() {
            page.forget(Slot::Typed);
            return;
        }
        let kept = page.store(Slot::Typed, &page.typed_now());
        self.say(match (kept, self.0.waiting.get()) {
            (false, _) => "not-kept",
            (true, true) => "offline",
            (true, false) => "kept",
        });
    }

    /// Whether the server has what stands in the field.
    fn is_saved(&self) -> bool {
        self.0.saved.borrow().as_ref() == Some(&self.0.page.body.value())
    }

    /// Offers what this device kept from before, where the server does not have it. It stays until it is restored or
    /// discarded, also if the person goes on typing.
    fn offer_kept(&self) {
        let page = &self.0.page;
        let current = page.body.value();
        if let Some(kept) = page.kept(Slot::Typed).filter(|kept| !is_same(&kept.body, &current)) {
            page.store(Slot::Before, &kept);
        }
        let Some(kept) = page.kept(Slot::Before).filter(|kept| !is_same(&kept.body, &current)) else {
            page.forget(Slot::Before);
            return show(&page.found, false);
        };
        page.found_when.set_text_content(Some(&page.moment(&kept.at)));
        show(&page.found, true);
    }

    /// Brings back what this device kept, at the revision that it was typed at: if somebody has saved since, saving says
    /// so. Text in the field that is not saved changes places with it.
    fn restore(&self) {
        let page = &self.0.page;
        if let Some(kept) = page.kept(Slot::Before) {
            if self.is_saved() {
                page.forget(Slot::Before);
            } else {
                page.store(Slot::Before, &page.typed_now());
            }
            page.forget(Slot::Typed);
            page.body.set_value(&kept.body);
            page.revision.set_value(&kept.revision);
            self.offer_kept();
            self.keep();
            self.preview();
        }
        let _ = page.body.focus();
    }

    /// Throws away what this device kept.
    fn discard(&self) {
        let page = &self.0.page;
        page.forget(Slot::Before);
        show(&page.found, false);
        let _ = page.body.focus();
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
    fn save(&self) {
        if self.0.saving.replace(true) {
            return;
        }
        self.keep();
        self.say("saving");
        let page = &self.0.page;
        let (body, form, address) = (page.body.value(), page.encoded(), page.setting("address") + "/save");
        let editor = self.clone();
        spawn_local(async move {
            let answer = post(&editor.0.page.window, &address, &form, "application/x-www-form-urlencoded").await;
            editor.0.saving.set(false);
            match answer {
                // Anything but a revision, as a proxy's page may be, is no word of the server's that it was saved.
                Some((200, revision)) if revision.parse::<i64>().is_ok() => editor.saved(body, &revision),
                // A proxy that cannot reach the server is no answer either.
                None | Some((502..=504, _)) => editor.unreachable(),
                Some(_) => {
                    let _ = editor.0.page.form.submit();
                }
            }
        });
    }

    fn saved(&self, body: String, revision: &str) {
        let page = &self.0.page;
        page.revision.set_value(revision);
        page.request_key.set_value(&fresh_key(&page.window));
        self.0.waiting.set(false);
        show(&page.retry, false);
        let unchanged = page.body.value() == body;
        *self.0.saved.borrow_mut() = Some(body);
        if unchanged {
            page.forget(Slot::Typed);
            self.say("saved");
        } else {
            self.keep();
        }
        self.preview();
    }

    fn unreachable(&self) {
        self.0.waiting.set(true);
        show(&self.0.page.retry, true);
        self.say("offline");
    }

    /// Has the server render what is typed.
    fn preview(&self) {
        let page = &self.0.page;
        let (editor, body, address) = (self.clone(), page.body.value(), page.setting("address") + "/preview");
        let number = self.0.previews.get() + 1;
        self.0.previews.set(number);
        spawn_local(async move {
            let answer = post(&editor.0.page.window, &address, &body, "text/plain").await;
            let Some((200, html)) = answer else { return };
            if editor.0.previews.get() != number {
                return;
            }
            if let Some((preview, changes)) = html.split_once(SEPARATOR) {
                editor.0.page.fill(".editor-preview > .prose", preview);
                editor.0.page.fill(".draft-changes", changes);
            }
        });
    }

    /// Says a sentence, by its name in the status's `data-…`.
    fn say(&self, name: &str) {
        let page = &self.0.page;
        page.status.set_text_content(Some(&page.setting(name)));
    }
}

impl Parts {
    fn find() -> Option<Self> {
        let window = web_sys::window()?;
        let document = window.document()?;
        let form: HtmlFormElement = document.query_selector("form.editor").ok()??.dyn_into().ok()?;
        let part = |selector: &str| form.query_selector(selector).ok().flatten();
        Some(Self {
            body: part("[name=body]")?.dyn_into().ok()?,
            revision: part("[name=revision]")?.dyn_into().ok()?,
            request_key: part("[name=request_key]")?.dyn_into().ok()?,
            status: part(".editor-status")?,
            found: part(".editor-found")?,
            found_when: part(".editor-found-when")?,
            retry: part(".editor-retry")?,
            restore: part(".editor-restore")?,
            discard: part(".editor-discard")?,
            window,
            document,
            form,
        })
    }

    /// A sentence or a setting that the page holds for the editor.
    fn setting(&self, name: &str) -> String {
        self.status.get_attribute(&["data-", name].concat()).unwrap_or_default()
    }

    /// A moment in ISO 8601, as the rest of the page writes one: in its language, and in the community's time zone.
    fn moment(&self, at: &str) -> String {
        let options = Object::new();
        let zone = self.setting("time-zone");
        for (part, style) in [
            ("day", "numeric"),
            ("month", "short"),
            ("year", "numeric"),
            ("hour", "2-digit"),
            ("minute", "2-digit"),
            ("hourCycle", "h23"),
            ("timeZoneName", "short"),
            ("timeZone", zone.as_str()),
        ] {
            let _ = Reflect::set(&options, &part.into(), &style.into());
        }
        String::from(Date::new(&at.into()).to_locale_string(&self.setting("locale"), &options))
    }

    /// The form as a browser would send it.
    fn encoded(&self) -> String {
        let value = |value: String| String::from(js_sys::encode_uri_component(&value));
        [
            "request_key=",
            &value(self.request_key.value()),
            "&revision=",
            &value(self.revision.value()),
            "&body=",
            &value(self.body.value()),
        ]
        .concat()
    }

    fn storage(&self) -> Option<Storage> {
        self.window.local_storage().ok()?
    }

    /// What stands in the form now.
    fn typed_now(&self) -> Kept {
        let at = String::from(Date::new_0().to_iso_string());
        Kept { revision: self.revision.value(), at, body: self.body.value() }
    }

    fn key(&self, slot: Slot) -> String {
        let before = if slot == Slot::Before { " before" } else { "" };
        [&self.setting("key"), before].concat()
    }

    fn kept(&self, slot: Slot) -> Option<Kept> {
        let stored = self.storage()?.get_item(&self.key(slot)).ok()??;
        let (revision, rest) = stored.split_once('\n')?;
        let (at, body) = rest.split_once('\n')?;
        Some(Kept { revision: revision.to_owned(), at: at.to_owned(), body: body.to_owned() })
    }

    fn store(&self, slot: Slot, kept: &Kept) -> bool {
        let text = [kept.revision.as_str(), kept.at.as_str(), kept.body.as_str()].join("\n");
        self.storage().is_some_and(|storage| storage.set_item(&self.key(slot), &text).is_ok())
    }

    fn forget(&self, slot: Slot) {
        if let Some(storage) = self.storage() {
            let _ = storage.remove_item(&self.key(slot));
        }
    }

    fn fill(&self, selector: &str, html: &str) {
        if let Ok(Some(element)) = self.document.query_selector(selector) {
            element.set_inner_html(html);
        }
    }
}

/// Which text this device keeps.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Slot {
    /// What is being typed.
    Typed,
    /// What was left from another visit, until the person restores or discards it.
    Before,
}

/// Text that this device keeps, on lines of their own: the revision that it was typed at, when, and the text.
struct Kept {
    revision: String,
    /// In ISO 8601.
    at: String,
    body: String,
}

/// Whether two texts are one to the server, which leaves out what is blank around a text.
fn is_same(one: &str, other: &str) -> bool {
    one.trim() == other.trim()
}

fn show(element: &Element, shown: bool) {
    let _ = element.toggle_attribute_with_force("hidden", !shown);
}

/// A key that makes the next save a request of its own.
fn fresh_key(window: &Window) -> String {
    let crypto = Reflect::get(window, &"crypto".into()).unwrap_or(JsValue::UNDEFINED);
    let make =
        Reflect::get(&crypto, &"randomUUID".into()).ok().and_then(|make| make.dyn_into::<js_sys::Function>().ok());
    // Without it (plain http elsewhere than on this device) the save goes without a key.
    make.and_then(|make| make.call0(&crypto).ok()?.as_string()).unwrap_or_default()
}

/// Posts a text; the answer's status and text, or nothing where there was no answer.
async fn post(window: &Window, address: &str, body: &str, content_type: &str) -> Option<(u16, String)> {
    let headers = web_sys::Headers::new().ok()?;
    headers.set("content-type", content_type).ok()?;
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_body(&body.into());
    init.set_headers(&headers);
    // A page elsewhere is no answer to this.
    init.set_redirect(RequestRedirect::Manual);
    let response = JsFuture::from(window.fetch_with_str_and_init(address, &init)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    let text = JsFuture::from(response.text().ok()?).await.ok()?;
    Some((response.status(), text.as_string()?))
}
