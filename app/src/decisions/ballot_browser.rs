//! What a ballot among options does in the browser. It reads and writes the form's own fields; nothing of the page depends on it.

use std::cell::Cell;
use std::rc::Rc;

use domain::decisions::ballot::{Ballot, Choosable, field};
use domain::decisions::method::{Asks, Method};
use domain::validation::{Arg, FieldError};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, Event, EventTarget, HtmlElement, HtmlInputElement, MouseEvent};

use super::ranking::Ranking;

/// The error that this half wrote, beside those that the server may have.
const OWN_ERROR: &str = "error ballot-wrong";

/// One ballot. Cheap to clone.
#[derive(Clone)]
pub struct Slip(Rc<State>);

struct State {
    document: Document,
    form: Element,
    /// The set of fields, whose `data-…` say the method and the most points.
    ballot: Element,
    /// Where a move is told; its `data-…` hold the sentences.
    status: Element,
    method: Method,
    points_max: u64,
    /// The options in the order of their numbers.
    options: Vec<Choice>,
    /// The option that is being dragged.
    dragged: Cell<Option<u16>>,
}

struct Choice {
    number: u16,
    name: String,
    row: Element,
    input: HtmlInputElement,
}

impl Slip {
    /// Wakes the ballot of this page.
    pub fn start() {
        let Some(state) = State::find() else { return };
        let ranks = matches!(state.method.asks(), Asks::Ranks { .. });
        let slip = Self(Rc::new(state));
        let State { document, form, ballot, .. } = &*slip.0;
        slip.on(form, "submit", |slip, event| slip.submitted(&event));
        slip.on(ballot, "input", |slip, event| slip.typed(&event));
        if ranks {
            slip.on(ballot, "click", |slip, event| slip.clicked(&event));
            slip.on(ballot, "pointerdown", |slip, event| slip.picked_up(&event));
            slip.on(document, "pointermove", |slip, event| slip.moved(&event));
            slip.on(document, "pointerup", |slip, event| slip.let_go(&event));
            slip.on(document, "pointercancel", |slip, _| slip.dropped());
            for part in slip.0.all(".ballot-handle, .ballot-moves") {
                let _ = part.remove_attribute("hidden");
            }
            // As it was filled in before; what was refused stays where its errors are.
            if slip.0.all(".error").is_empty() {
                slip.0.arrange(&slip.0.ranking());
            }
        }
        slip.0.tell_dots();
        let _ = ballot.toggle_attribute_with_force("data-awake", true);
    }

    fn on(&self, target: &EventTarget, name: &str, act: fn(&Self, Event)) {
        let slip = self.clone();
        let closure = Closure::<dyn Fn(Event)>::new(move |event| act(&slip, event));
        let _ = target.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
        // The listener lives as long as the page.
        closure.forget();
    }

    fn typed(&self, event: &Event) {
        if let Some(choice) = self.0.choice_at(event) {
            choice.forgive();
        }
        self.0.clear(":scope > .ballot-wrong");
        self.0.tell_dots();
    }

    /// A button moves its option by one.
    fn clicked(&self, event: &Event) {
        let Some(button) = element_of(event).and_then(|element| element.closest("[data-move]").ok()?) else { return };
        let Some(choice) = self.0.choice_at(event) else { return };
        let mut ranking = self.0.ranking();
        if button.get_attribute("data-move").as_deref() == Some("up") {
            ranking.higher(choice.number);
        } else {
            ranking.lower(choice.number);
        }
        self.0.take(&ranking, choice);
        // An element that was moved has lost the focus.
        if let Ok(button) = button.dyn_into::<HtmlElement>() {
            let _ = button.focus();
        }
    }

    fn picked_up(&self, event: &Event) {
        let on_handle = element_of(event).and_then(|element| element.closest(".ballot-handle").ok()?).is_some();
        let Some(choice) = self.0.choice_at(event).filter(|_| on_handle) else { return };
        event.prevent_default();
        let _ = choice.row.class_list().add_1("ballot-row--held");
        self.0.dragged.set(Some(choice.number));
    }

    fn moved(&self, event: &Event) {
        let Some((held, place)) = self.0.place_under(event) else { return };
        event.prevent_default();
        self.0.unmark();
        let others: Vec<&Choice> = self.0.others(held);
        match others.get(place) {
            Some(choice) => drop(choice.row.class_list().add_1("ballot-row--before")),
            None => drop(others.last().map(|choice| choice.row.class_list().add_1("ballot-row--behind"))),
        }
    }

    fn let_go(&self, event: &Event) {
        if let Some((held, place)) = self.0.place_under(event) {
            let mut ranking = self.0.ranking();
            ranking.put(held, place);
            if let Some(choice) = self.0.choice(held) {
                self.0.take(&ranking, choice);
            }
        }
        self.dropped();
    }

    fn dropped(&self) {
        if let Some(choice) = self.0.dragged.take().and_then(|held| self.0.choice(held)) {
            let _ = choice.row.class_list().remove_1("ballot-row--held");
        }
        self.0.unmark();
    }

    /// A ballot that the server would refuse is not sent: what is wrong is told beside it.
    fn submitted(&self, event: &Event) {
        self.0.clear(".ballot-wrong");
        self.0.options.iter().for_each(Choice::forgive);
        let Err(errors) = self.0.read() else { return };
        event.prevent_default();
        for error in &errors {
            self.0.tell(error);
        }
        if let Some(first) = self.0.all("[aria-invalid=true], #field-blank").into_iter().next() {
            let _ = first.dyn_into::<HtmlElement>().map(|field| field.focus());
        }
    }
}

impl State {
    fn find() -> Option<Self> {
        let document = web_sys::window()?.document()?;
        let ballot = document.query_selector("fieldset.ballot[data-method]").ok()??;
        let rows = elements(&ballot, "[data-option]");
        let mut options: Vec<Choice> = rows.into_iter().filter_map(Choice::of).collect();
        options.sort_by_key(|choice| choice.number);
        Some(Self {
            form: ballot.closest("form").ok()??,
            status: ballot.query_selector(".ballot-status").ok()??,
            method: ballot.get_attribute("data-method")?.parse().ok()?,
            points_max: ballot.get_attribute("data-most")?.parse().ok()?,
            dragged: Cell::new(None),
            document,
            ballot,
            options,
        })
    }

    fn all(&self, selector: &str) -> Vec<Element> {
        elements(&self.ballot, selector)
    }

    fn choice(&self, number: u16) -> Option<&Choice> {
        self.options.iter().find(|choice| choice.number == number)
    }

    /// The option in whose row something happened.
    fn choice_at(&self, event: &Event) -> Option<&Choice> {
        let row = element_of(event)?.closest("[data-option]").ok()??;
        self.options.iter().find(|choice| choice.row == row)
    }

    /// The options but one, as they stand on the page.
    fn others(&self, held: u16) -> Vec<&Choice> {
        let rows = self.all("[data-option]");
        rows.iter()
            .filter_map(|row| self.options.iter().find(|choice| choice.row == *row))
            .filter(|choice| choice.number != held)
            .collect()
    }

    /// The option that is held, and how many others stand above the pointer.
    fn place_under(&self, event: &Event) -> Option<(u16, usize)> {
        let held = self.dragged.get()?;
        let pointer = f64::from(event.dyn_ref::<MouseEvent>()?.client_y());
        let above = |choice: &&Choice| {
            let place = choice.row.get_bounding_client_rect();
            place.top() + place.height() / 2.0 < pointer
        };
        Some((held, self.others(held).into_iter().filter(above).count()))
    }

    fn unmark(&self) {
        for choice in &self.options {
            let _ = choice.row.class_list().remove_2("ballot-row--before", "ballot-row--behind");
        }
    }

    /// What the fields say, in the order in which they stand; what is no rank counts as none.
    fn ranking(&self) -> Ranking {
        let rows = self.all("[data-option]");
        let standing = rows.iter().filter_map(|row| self.options.iter().find(|choice| choice.row == *row));
        Ranking::of(standing.map(|choice| (choice.number, choice.input.value().trim().parse().ok())))
    }

    /// Takes over a move, and tells it.
    fn take(&self, ranking: &Ranking, moved: &Choice) {
        self.clear(".ballot-wrong");
        for choice in &self.options {
            choice.forgive();
            choice.input.set_value(&ranking.rank(choice.number).map(|rank| rank.to_string()).unwrap_or_default());
        }
        self.arrange(ranking);
        let told = match ranking.rank(moved.number) {
            Some(rank) => self.sentence("ranked", &[("rank", &rank.to_string()), ("name", &moved.name)]),
            None => self.sentence("unranked", &[("name", &moved.name)]),
        };
        self.status.set_text_content(Some(&told));
    }

    /// Puts the rows in the order of a ranking.
    fn arrange(&self, ranking: &Ranking) {
        for choice in ranking.order().filter_map(|number| self.choice(number)) {
            if let Some(list) = choice.row.parent_element() {
                let _ = list.append_child(&choice.row);
            }
        }
    }

    /// How many dots are left, where they are counted.
    fn tell_dots(&self) {
        if self.method != Method::Dots {
            return;
        }
        let given: u64 = self.options.iter().filter_map(|choice| choice.input.value().trim().parse::<u64>().ok()).sum();
        let (left, most) = (self.points_max.saturating_sub(given).to_string(), self.points_max.to_string());
        let told = match given > self.points_max {
            true => self.sentence("error-ballot-dots", &[("given", &given.to_string()), ("most", &most)]),
            false => self.sentence("dots", &[("left", &left), ("most", &most)]),
        };
        self.status.set_text_content(Some(&told));
    }

    /// The ballot as the server would read it.
    fn read(&self) -> Result<Ballot, Vec<FieldError>> {
        let choosable: Vec<Choosable<'_>> =
            self.options.iter().map(|choice| Choosable { number: choice.number, name: &choice.name }).collect();
        let typed = |number: u16| self.choice(number).map(Choice::typed).unwrap_or_default();
        let blank = self.form.query_selector("[name=blank]").ok().flatten();
        let blank = blank.and_then(|field| Some(field.dyn_into::<HtmlInputElement>().ok()?.checked()));
        Ballot::read(self.method, &choosable, typed, blank.unwrap_or(false), self.points_max)
    }

    fn tell(&self, error: &FieldError) {
        let text = |arg: &Arg| match arg {
            Arg::Text(text) => text.clone(),
            Arg::Number(number) => number.to_string(),
            _ => String::new(),
        };
        let args: Vec<(&str, String)> = error.refusal.args.iter().map(|(name, arg)| (*name, text(arg))).collect();
        let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let sentence = self.sentence(error.refusal.key, &args);
        let Ok(told) = self.document.create_element("p") else { return };
        told.set_class_name(OWN_ERROR);
        told.set_text_content(Some(&sentence));
        match self.options.iter().find(|choice| field(choice.number) == error.field) {
            Some(choice) => choice.refuse(&told),
            None => {
                let _ = told.set_attribute("role", "alert");
                let _ = self.status.before_with_node_1(&told);
            }
        }
    }

    fn clear(&self, selector: &str) {
        self.all(selector).iter().for_each(Element::remove);
    }

    /// A sentence that the page holds, with its places filled.
    fn sentence(&self, name: &str, args: &[(&str, &str)]) -> String {
        let mut sentence = self.status.get_attribute(&["data-", name].concat()).unwrap_or_default();
        for (name, text) in args {
            sentence = sentence.replace(&["{", name, "}"].concat(), text);
        }
        sentence
    }
}

impl Choice {
    fn of(row: Element) -> Option<Self> {
        Some(Self {
            number: row.get_attribute("data-option")?.parse().ok()?,
            name: row.get_attribute("data-name")?,
            input: row.query_selector("input").ok()??.dyn_into().ok()?,
            row,
        })
    }

    /// What stands in its field, or that its box is ticked.
    fn typed(&self) -> String {
        match self.input.type_() == "checkbox" {
            true if self.input.checked() => "1".to_owned(),
            true => String::new(),
            false => self.input.value(),
        }
    }

    fn refuse(&self, told: &Element) {
        let id = [self.input.id().as_str(), "-wrong"].concat();
        told.set_id(&id);
        let _ = self.input.set_attribute("aria-invalid", "true");
        let _ = self.input.set_attribute("aria-describedby", &id);
        let _ = self.input.before_with_node_1(told);
    }

    /// Takes away what was wrong with it.
    fn forgive(&self) {
        for error in elements(&self.row, ".error") {
            error.remove();
            let _ = self.input.remove_attribute("aria-invalid");
            let _ = self.input.remove_attribute("aria-describedby");
        }
    }
}

fn element_of(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn elements(within: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = within.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|place| found.get(place)?.dyn_into().ok()).collect()
}
