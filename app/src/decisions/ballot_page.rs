//! A ballot among options as it stands on a page in the browser: its rows and fields, the order that their numbers give, and what is told of
//! them. The sentences stand in the page itself.

use domain::decisions::ballot::{Ballot, Choosable, field};
use domain::decisions::method::{Asks, Method};
use domain::validation::{Arg, FieldError, Refusal};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, HtmlElement, HtmlInputElement};

use super::ranking::Ranking;

/// The error that this half wrote, beside those that the server may have.
const OWN_ERROR: &str = "error ballot-wrong";

/// What comes after one another as somebody fills in the form; the first button, which is for Enter where no scripts run, is passed over.
const FIELDS: &str = "input:not([type=hidden], [type=submit]), textarea, button:not([type=button])";

/// The ballot of a page.
pub(super) struct BallotPage {
    pub document: Document,
    pub form: Element,
    /// The set of fields, whose `data-…` say the method and the most points.
    pub ballot: Element,
    /// Where a move is told; its `data-…` hold the sentences.
    status: Element,
    /// What parts the options with a number from those without; only where options are ranked.
    line: Option<Element>,
    method: Method,
    points_max: u64,
    /// The options in the order of their numbers.
    options: Vec<Choice>,
}

/// An option with its row.
pub(super) struct Choice {
    pub number: u16,
    pub row: Element,
    name: String,
    input: HtmlInputElement,
}

impl BallotPage {
    pub fn find() -> Option<Self> {
        let document = web_sys::window()?.document()?;
        let ballot = document.query_selector("fieldset.ballot[data-method]").ok()??;
        let rows = elements(&ballot, "[data-option]");
        let mut options: Vec<Choice> = rows.into_iter().filter_map(Choice::of).collect();
        options.sort_by_key(|choice| choice.number);
        Some(Self {
            form: ballot.closest("form").ok()??,
            status: ballot.query_selector(".ballot-status").ok()??,
            line: ballot.query_selector(".ballot-line").ok()?,
            method: ballot.get_attribute("data-method")?.parse().ok()?,
            points_max: ballot.get_attribute("data-most")?.parse().ok()?,
            document,
            ballot,
            options,
        })
    }

    /// Whether its options are ranked.
    pub fn ranks(&self) -> bool {
        matches!(self.method.asks(), Asks::Ranks { .. })
    }

    /// Shows what works only with scripts.
    pub fn wake(&self) {
        if self.ranks() {
            for part in self.all(".ballot-handle, .ballot-moves") {
                let _ = part.remove_attribute("hidden");
            }
            // As it was filled in before; what was refused stays where its errors are.
            if self.all(".error").is_empty() {
                self.arrange(&self.ranking());
            }
        }
        self.tell_dots();
        let _ = self.ballot.toggle_attribute_with_force("data-awake", true);
    }

    fn all(&self, selector: &str) -> Vec<Element> {
        elements(&self.ballot, selector)
    }

    pub fn choice(&self, number: u16) -> Option<&Choice> {
        self.options.iter().find(|choice| choice.number == number)
    }

    /// The option in whose row something happened.
    pub fn choice_at(&self, event: &Event) -> Option<&Choice> {
        let row = element_of(event)?.closest("[data-option]").ok()??;
        self.options.iter().find(|choice| choice.row == row)
    }

    /// The field or button that comes after a field.
    pub fn field_after(&self, field: &Element) -> Option<HtmlElement> {
        let fields = elements(&self.form, FIELDS);
        let place = fields.iter().position(|other| other == field)?;
        fields.into_iter().nth(place + 1)?.dyn_into().ok()
    }

    /// The options as they stand on the page.
    fn standing(&self) -> Vec<&Choice> {
        let rows = self.all("[data-option]");
        rows.iter().filter_map(|row| self.options.iter().find(|choice| choice.row == *row)).collect()
    }

    /// The options but one, as they stand on the page.
    fn others(&self, held: u16) -> Vec<&Choice> {
        self.standing().into_iter().filter(|choice| choice.number != held).collect()
    }

    /// How many others an option stands behind that is let go at a height of the screen.
    pub fn place(&self, held: u16, pointer: f64) -> usize {
        let above = |choice: &&Choice| {
            let place = choice.row.get_bounding_client_rect();
            place.top() + place.height() / 2.0 < pointer
        };
        let above = self.others(held).into_iter().filter(above).count();
        self.ranking().place(held, above)
    }

    /// Marks where an option would stand that is let go there.
    pub fn mark(&self, held: u16, pointer: f64) {
        self.unmark();
        let (others, place) = (self.others(held), self.place(held, pointer));
        let (row, mark) = match place.checked_sub(1).and_then(|before| others.get(before)) {
            Some(choice) => (Some(&choice.row), "ballot-row--behind"),
            None => (others.first().map(|choice| &choice.row), "ballot-row--before"),
        };
        if let Some(row) = row {
            let _ = row.class_list().add_1(mark);
        }
    }

    pub fn unmark(&self) {
        for choice in &self.options {
            let _ = choice.row.class_list().remove_2("ballot-row--before", "ballot-row--behind");
        }
    }

    /// What the fields say, in the order in which they stand; what is no rank counts as none.
    pub fn ranking(&self) -> Ranking {
        Ranking::of(self.standing().into_iter().map(|choice| (choice.number, choice.typed().trim().parse().ok())))
    }

    /// Takes over a move. What stands beside another option and is no number stays, to be told as the ballot is sent.
    pub fn take(&self, ranking: &Ranking, moved: &Choice) {
        self.clear(":scope > .ballot-wrong");
        for choice in &self.options {
            let rank = ranking.rank(choice.number);
            if rank.is_none() && choice.number != moved.number && choice.is_unreadable() {
                continue;
            }
            choice.forgive();
            choice.input.set_value(&rank.map(|rank| rank.to_string()).unwrap_or_default());
        }
        self.arrange(ranking);
    }

    /// Tells where an option stands that was to be moved; `stays` where it could go no further.
    pub fn tell_move(&self, ranking: &Ranking, moved: &Choice, stays: bool) {
        let name = ("name", moved.name.as_str());
        let told = match (ranking.rank(moved.number), stays) {
            (Some(1), true) => self.sentence("first", &[name]),
            (Some(rank), _) => self.sentence("ranked", &[("rank", &rank.to_string()), name]),
            (None, true) => self.sentence("still-unranked", &[name]),
            (None, false) => self.sentence("unranked", &[name]),
        };
        self.status.set_text_content(Some(&told));
    }

    /// Puts the rows in the order of a ranking.
    pub fn arrange(&self, ranking: &Ranking) {
        if !self.is_in_order(ranking) {
            for choice in ranking.order().filter_map(|number| self.choice(number)) {
                if let Some(list) = choice.row.parent_element() {
                    let _ = list.append_child(&choice.row);
                }
            }
        }
        self.part(ranking);
    }

    fn is_in_order(&self, ranking: &Ranking) -> bool {
        self.standing().into_iter().map(|choice| choice.number).eq(ranking.order())
    }

    /// Draws the line before the first option without a number. While the rows stand otherwise than their numbers say, as when somebody types
    /// them, there is none.
    fn part(&self, ranking: &Ranking) {
        let Some(line) = &self.line else { return };
        let first = ranking.unranked().next().and_then(|number| self.choice(number));
        match first.filter(|_| self.is_in_order(ranking)) {
            Some(choice) => {
                let _ = choice.row.before_with_node_1(line);
                let _ = line.remove_attribute("hidden");
            }
            None => drop(line.set_attribute("hidden", "")),
        }
    }

    /// Somebody typed into a field.
    pub fn typed(&self, event: &Event) {
        if let Some(choice) = self.choice_at(event) {
            choice.forgive();
        }
        self.clear(":scope > .ballot-wrong");
        self.tell_dots();
        if self.ranks() {
            self.part(&self.ranking());
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
    pub fn read(&self) -> Result<Ballot, Vec<FieldError>> {
        let choosable: Vec<Choosable<'_>> =
            self.options.iter().map(|choice| Choosable { number: choice.number, name: &choice.name }).collect();
        let typed = |number: u16| self.choice(number).map(Choice::typed).unwrap_or_default();
        let blank = self.form.query_selector("[name=blank]").ok().flatten();
        let blank = blank.and_then(|field| Some(field.dyn_into::<HtmlInputElement>().ok()?.checked()));
        Ballot::read(self.method, &choosable, typed, blank.unwrap_or(false), self.points_max)
    }

    /// Tells everything that is wrong at the top of the ballot, where the reader is led, and what is about an option beside it too.
    pub fn tell(&self, errors: &[FieldError]) {
        let Ok(summary) = self.document.create_element("div") else { return };
        summary.set_class_name(OWN_ERROR);
        let _ = summary.set_attribute("role", "alert");
        let _ = summary.set_attribute("tabindex", "-1");
        let mut lines = vec![self.sentence("not-sent", &[])];
        for error in errors {
            let sentence = self.sentence_of(&error.refusal);
            let Some(choice) = self.options.iter().find(|choice| field(choice.number) == error.field) else {
                lines.push(sentence);
                continue;
            };
            lines.push([choice.name.as_str(), ": ", sentence.as_str()].concat());
            if let Some(told) = self.paragraph(&sentence) {
                told.set_class_name(OWN_ERROR);
                choice.refuse(&told);
            }
        }
        for line in lines.iter().filter_map(|line| self.paragraph(line)) {
            let _ = summary.append_with_node_1(&line);
        }
        let _ = self.status.before_with_node_1(&summary);
        let _ = summary.dyn_into::<HtmlElement>().map(|summary| summary.focus());
    }

    fn paragraph(&self, text: &str) -> Option<Element> {
        let paragraph = self.document.create_element("p").ok()?;
        paragraph.set_text_content(Some(text));
        Some(paragraph)
    }

    /// Takes away whatever was wrong.
    pub fn forgive(&self) {
        self.clear(".ballot-wrong");
        self.options.iter().for_each(Choice::forgive);
    }

    fn clear(&self, selector: &str) {
        self.all(selector).iter().for_each(Element::remove);
    }

    fn sentence_of(&self, refusal: &Refusal) -> String {
        let text = |arg: &Arg| match arg {
            Arg::Text(text) => text.clone(),
            Arg::Number(number) => number.to_string(),
            _ => String::new(),
        };
        let args: Vec<(&str, String)> = refusal.args.iter().map(|(name, arg)| (*name, text(arg))).collect();
        let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
        self.sentence(refusal.key, &args)
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

    /// Whether something stands in its field that is no number.
    fn is_unreadable(&self) -> bool {
        let typed = self.typed();
        !typed.trim().is_empty() && typed.trim().parse::<u64>().is_err()
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

/// The element in which something happened.
pub(super) fn element_of(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn elements(within: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = within.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|place| found.get(place)?.dyn_into().ok()).collect()
}
