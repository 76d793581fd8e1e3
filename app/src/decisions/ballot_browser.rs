//! What a ballot among options does in the browser as somebody types, presses and drags. It reads and writes the form's own fields, by
//! `ballot_page.rs`; nothing of the page depends on it.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, EventTarget, FocusOptions, HtmlElement, KeyboardEvent, PointerEvent, UiEvent};

use super::ballot_page::{BallotPage, element_of};

/// How near to an edge of the screen, in pixels, an option is held for the page to scroll.
const EDGE_PIXELS: f64 = 56.0;
/// How far it then scrolls with each frame.
const STEP_PIXELS: f64 = 8.0;
/// How far a pointer goes before it drags: a press by itself moves nothing.
const DRAG_PIXELS: f64 = 4.0;

/// One ballot. Cheap to clone.
#[derive(Clone)]
pub struct Slip {
    page: Rc<BallotPage>,
    drag: Rc<Drag>,
}

/// An option that is being dragged.
#[derive(Default)]
struct Drag {
    held: Cell<Option<u16>>,
    /// The pointer that holds it; any other is passed over.
    by: Cell<i32>,
    /// Where the pointer is, and where it was pressed, from the top of the screen.
    pointer: Cell<f64>,
    from: Cell<f64>,
    has_moved: Cell<bool>,
    /// Whether each frame looks already whether to scroll.
    scrolls: Cell<bool>,
}

impl Slip {
    /// Wakes the ballot of this page.
    pub fn start() {
        let Some(page) = BallotPage::find() else { return };
        let slip = Self { page: Rc::new(page), drag: Rc::default() };
        let BallotPage { document, form, ballot, .. } = &*slip.page;
        slip.on(form, "submit", |slip, event| slip.submitted(&event));
        slip.on(ballot, "input", |slip, event| slip.page.typed(&event));
        slip.on(ballot, "keydown", |slip, event| slip.key_pressed(&event));
        if slip.page.ranks() {
            slip.on(ballot, "click", |slip, event| slip.clicked(&event));
            slip.on(ballot, "pointerdown", |slip, event| slip.picked_up(&event));
            slip.on(document, "pointermove", |slip, event| slip.moved(&event));
            slip.on(document, "pointerup", |slip, event| slip.let_go(&event));
            slip.on(document, "pointercancel", |slip, event| slip.lost(&event));
        }
        slip.page.wake();
    }

    fn on(&self, target: &EventTarget, name: &str, act: fn(&Self, Event)) {
        let slip = self.clone();
        let closure = Closure::<dyn Fn(Event)>::new(move |event| act(&slip, event));
        let _ = target.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
        // The listener lives as long as the page.
        closure.forget();
    }

    /// Enter goes on to the next field. By itself it would send the form, and a ballot is sent by its button alone.
    fn key_pressed(&self, event: &Event) {
        let is_enter = event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Enter");
        let field = element_of(event).filter(|element| element.tag_name().eq_ignore_ascii_case("input"));
        let Some(field) = field.filter(|_| is_enter) else { return };
        event.prevent_default();
        if let Some(next) = self.page.field_after(&field) {
            let _ = next.focus();
        }
    }

    /// A button moves its option by one.
    fn clicked(&self, event: &Event) {
        let Some(button) = element_of(event).and_then(|element| element.closest("[data-move]").ok()?) else { return };
        let Some(choice) = self.page.choice_at(event) else { return };
        let before = self.page.ranking();
        let mut ranking = before.clone();
        if button.get_attribute("data-move").as_deref() == Some("up") {
            ranking.higher(choice.number);
        } else {
            ranking.lower(choice.number);
        }
        self.page.take(&ranking, choice);
        self.page.tell_move(&ranking, choice, ranking == before);
        // An element that was moved has lost the focus. Under a finger the page stays where it is; a press of a key comes without a place.
        if let Ok(button) = button.dyn_into::<HtmlElement>() {
            let by_pointer = event.dyn_ref::<UiEvent>().is_some_and(|event| event.detail() > 0);
            let options = FocusOptions::new();
            options.set_prevent_scroll(by_pointer);
            let _ = button.focus_with_options(&options);
        }
    }

    fn picked_up(&self, event: &Event) {
        let on_handle = element_of(event).and_then(|element| element.closest(".ballot-handle").ok()?).is_some();
        let Some(choice) = self.page.choice_at(event).filter(|_| on_handle) else { return };
        let Some(pointer) = event.dyn_ref::<PointerEvent>() else { return };
        // A second finger or another button holds nothing.
        let is_main = pointer.is_primary() && pointer.button() == 0;
        if !is_main || self.drag.held.get().is_some_and(|_| self.drag.by.get() != pointer.pointer_id()) {
            return;
        }
        event.prevent_default();
        self.dropped();
        // What was typed may stand in another order than its numbers say.
        self.page.arrange(&self.page.ranking());
        let _ = choice.row.class_list().add_1("ballot-row--held");
        self.drag.pick_up(choice.number, pointer);
        if !self.drag.scrolls.replace(true) {
            self.scroll_on();
        }
    }

    fn moved(&self, event: &Event) {
        let Some((held, pointer)) = self.drag.held_by(event) else { return };
        event.prevent_default();
        self.drag.move_to(pointer);
        if self.drag.has_moved.get() {
            self.page.mark(held, pointer);
        }
    }

    fn let_go(&self, event: &Event) {
        let Some((held, pointer)) = self.drag.held_by(event) else { return };
        self.drag.move_to(pointer);
        if let Some(choice) = self.page.choice(held).filter(|_| self.drag.has_moved.get()) {
            let mut ranking = self.page.ranking();
            ranking.put(held, self.page.place(held, pointer));
            self.page.take(&ranking, choice);
            self.page.tell_move(&ranking, choice, false);
        }
        self.dropped();
    }

    /// The browser took the pointer for something else, such as scrolling.
    fn lost(&self, event: &Event) {
        if self.drag.held_by(event).is_some() {
            self.dropped();
        }
    }

    fn dropped(&self) {
        if let Some(choice) = self.drag.held.take().and_then(|held| self.page.choice(held)) {
            let _ = choice.row.class_list().remove_1("ballot-row--held");
        }
        self.page.unmark();
    }

    /// Scrolls for as long as an option is held at an edge of the screen, a little with each frame.
    fn scroll_on(&self) {
        let (Some(held), Some(window)) = (self.drag.held.get(), web_sys::window()) else {
            self.drag.scrolls.set(false);
            return;
        };
        let height = window.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(f64::MAX);
        let pointer = self.drag.pointer.get();
        let step = match pointer {
            _ if !self.drag.has_moved.get() => None,
            pointer if pointer < EDGE_PIXELS => Some(-STEP_PIXELS),
            pointer if pointer > height - EDGE_PIXELS => Some(STEP_PIXELS),
            _ => None,
        };
        if let Some(step) = step {
            window.scroll_by_with_x_and_y(0.0, step);
            self.page.mark(held, pointer);
        }
        let slip = self.clone();
        let again = Closure::<dyn FnMut()>::once_into_js(move || slip.scroll_on());
        let _ = window.request_animation_frame(again.unchecked_ref());
    }

    /// A ballot that the server would refuse is not sent: everything that is wrong with it is told.
    fn submitted(&self, event: &Event) {
        self.page.forgive();
        if let Err(errors) = self.page.read() {
            event.prevent_default();
            self.page.tell(&errors);
        }
    }
}

impl Drag {
    fn pick_up(&self, option: u16, pointer: &PointerEvent) {
        let place = f64::from(pointer.client_y());
        self.held.set(Some(option));
        self.by.set(pointer.pointer_id());
        self.pointer.set(place);
        self.from.set(place);
        self.has_moved.set(false);
    }

    /// What is held by the pointer of an event, and where that is, from the top of the screen.
    fn held_by(&self, event: &Event) -> Option<(u16, f64)> {
        let pointer = event.dyn_ref::<PointerEvent>().filter(|pointer| pointer.pointer_id() == self.by.get())?;
        Some((self.held.get()?, f64::from(pointer.client_y())))
    }

    fn move_to(&self, pointer: f64) {
        self.pointer.set(pointer);
        if (pointer - self.from.get()).abs() >= DRAG_PIXELS {
            self.has_moved.set(true);
        }
    }
}
