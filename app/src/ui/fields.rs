//! Form fields: label, hint, what was typed, what is wrong with it.

use leptos::prelude::*;

use super::summary::{Answer, FieldLabels, field_id, sentence};
use crate::t;
use crate::web::{Beside, FormState, SEEN, SHOWN};

/// The element that names a field's hint and errors, for `aria-describedby`.
struct Described {
    id: String,
    describedby: Option<String>,
    invalid: Option<&'static str>,
    hint: AnyView,
    error: AnyView,
}

fn described(form: &FormState, name: &str, label: &str, hint: Option<String>) -> Described {
    let beside = form.told_beside(name).map(|beside| beside_words(beside, str::to_owned));
    described_as(Answer::Written, form, name, label, hint, beside)
}

/// As [`described`], of a field where one of some choices is wanted.
fn chosen(form: &FormState, name: &str, label: &str, hint: Option<String>, options: &[OptionItem]) -> Described {
    let words = |value: &str| options.iter().find(|option| option.value == value).map(|option| option.label.clone());
    let words = |value: &str| words(value).unwrap_or_else(|| value.to_owned());
    let beside = form.told_beside(name).map(|beside| beside_words(beside, words));
    described_as(Answer::Chosen, form, name, label, hint, beside)
}

/// What is told beside a field of what somebody else wrote meanwhile, with the words of a value.
fn beside_words(beside: &Beside, words: impl Fn(&str) -> String) -> String {
    match beside {
        Beside::Theirs(value) if value.is_empty() => t!("form-theirs-nothing"),
        Beside::Theirs(value) => t!("form-theirs", value = words(value)),
        Beside::Before(value) if value.is_empty() => t!("form-before-nothing"),
        Beside::Before(value) => t!("form-before", value = words(value)),
    }
}

/// As [`beside_words`], of a box to tick.
fn ticked_words(beside: &Beside) -> String {
    match beside {
        Beside::Theirs(value) if value.is_empty() => t!("form-theirs-unticked"),
        Beside::Theirs(_) => t!("form-theirs-ticked"),
        Beside::Before(value) if value.is_empty() => t!("form-before-unticked"),
        Beside::Before(_) => t!("form-before-ticked"),
    }
}

fn described_as(
    answer: Answer,
    form: &FormState,
    name: &str,
    label: &str,
    hint: Option<String>,
    beside: Option<String>,
) -> Described {
    FieldLabels::keep_as(name, label, answer);
    let id = field_id(name);
    let sentences: Vec<String> = {
        let refusals = form.refusals(name).into_iter();
        refusals.map(|refusal| sentence(refusal, answer, form.value(name))).collect()
    };
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let mut ids = Vec::new();
    if hint.is_some() {
        ids.push(hint_id.clone());
    }
    let beside_id = beside.as_ref().map(|_| format!("{id}-theirs"));
    ids.extend(beside_id.clone());
    let beside = beside.map(|told| view! { <p class="hint theirs" id=beside_id>{told}</p> });
    let failed = !sentences.is_empty();
    if failed {
        ids.push(error_id.clone());
    }
    Described {
        describedby: (!ids.is_empty()).then(|| ids.join(" ")),
        invalid: failed.then_some("true"),
        hint: view! { {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })} {beside} }.into_any(),
        error: failed.then(|| view! { <p class="error" id=error_id>{sentences.join(" ")}</p> }).into_any(),
        id,
    }
}

/// A field of one line.
#[component]
pub fn TextField(
    /// The form.
    form: FormState,
    /// The field's name.
    #[prop(into)]
    name: String,
    /// Its label.
    #[prop(into)]
    label: String,
    /// A hint under the label.
    #[prop(optional, into)]
    hint: Option<String>,
    /// `text`, `password`, `email`, `date`, `search`, `month`.
    #[prop(default = "text")]
    kind: &'static str,
    /// What the browser may fill in. Nothing is switched off: browsers then forget what was typed as one goes back.
    #[prop(optional)]
    autocomplete: Option<&'static str>,
    /// `decimal` or `numeric` for figures.
    #[prop(optional)]
    inputmode: Option<&'static str>,
    /// Whether the field is short, for figures and dates.
    #[prop(optional)]
    short: bool,
    /// What Enter does on the keyboard of a telephone, such as `next`.
    #[prop(optional)]
    enterkeyhint: Option<&'static str>,
    /// What could be meant, where something else may be typed as well.
    #[prop(optional)]
    suggestions: Vec<String>,
) -> impl IntoView {
    let Described { id, describedby, invalid, hint, error } = described(&form, &name, &label, hint);
    let list = (!suggestions.is_empty()).then(|| format!("{name}-suggestions"));
    let suggested = list.clone().map(|list| {
        let options = suggestions.into_iter().map(|word| view! { <option value=word></option> }).collect_view();
        view! { <datalist id=list>{options}</datalist> }
    });
    // A password is typed again: it never travels back.
    let value = if kind == "password" { String::new() } else { form.value(&name).to_owned() };
    view! {
        <div class=if short { "field field--short" } else { "field" }>
            <label for=id.clone()>{label}</label>
            {hint}
            {error}
            <input
                id=id
                name=name
                type=kind
                value=value
                autocomplete=autocomplete
                inputmode=inputmode
                enterkeyhint=enterkeyhint
                list=list
                aria-describedby=describedby
                aria-invalid=invalid
            />
            {suggested}
        </div>
    }
}

/// A file from the reader's device. No browser sends one again by itself: a form that is refused asks for it anew.
#[component]
pub fn FileField(
    /// The form.
    form: FormState,
    /// The field's name.
    #[prop(into)]
    name: String,
    /// Its label.
    #[prop(into)]
    label: String,
    /// A hint under the label.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What kinds of files are offered first, such as `.csv`.
    accept: &'static str,
) -> impl IntoView {
    let Described { id, describedby, invalid, hint, error } = described(&form, &name, &label, hint);
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            {hint}
            {error}
            <input id=id name=name type="file" accept=accept aria-describedby=describedby aria-invalid=invalid/>
        </div>
    }
}

/// A new password, twice: `password` and `password_again`.
#[component]
pub fn NewPasswordFields(
    /// The form.
    form: FormState,
) -> impl IntoView {
    let (new, again, hint) = (t!("password-new"), t!("password-again"), t!("password-hint"));
    let f = || form.clone();
    view! {
        <TextField form=f() name="password" label=new hint=hint kind="password" autocomplete="new-password"/>
        <TextField form=f() name="password_again" label=again kind="password" autocomplete="new-password"/>
    }
}

/// A field of several lines.
#[component]
pub fn TextArea(
    /// The form.
    form: FormState,
    /// The field's name.
    #[prop(into)]
    name: String,
    /// Its label.
    #[prop(into)]
    label: String,
    /// A hint under the label.
    #[prop(optional, into)]
    hint: Option<String>,
    /// How many lines it shows.
    #[prop(default = 5)]
    rows: u32,
) -> impl IntoView {
    let Described { id, describedby, invalid, hint, error } = described(&form, &name, &label, hint);
    // The first line end inside a textarea is dropped by browsers: one more keeps what was typed.
    let value = format!("\n{}", escaped(form.value(&name)));
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            {hint}
            {error}
            <textarea id=id name=name rows=rows aria-describedby=describedby aria-invalid=invalid>{value}</textarea>
        </div>
    }
}

/// Text for inside a textarea: Leptos writes what stands there as it is, so that a typed end tag would close the field.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// One thing that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionItem {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// A hint beside it (radio rows only).
    pub hint: Option<String>,
}

impl OptionItem {
    /// A choice without a hint.
    #[must_use]
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None }
    }

    /// A choice with a hint.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// A list to choose one thing from.
#[component]
pub fn SelectField(
    /// The form.
    form: FormState,
    /// The field's name.
    #[prop(into)]
    name: String,
    /// Its label.
    #[prop(into)]
    label: String,
    /// A hint under the label.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What can be chosen.
    options: Vec<OptionItem>,
) -> impl IntoView {
    let Described { id, describedby, invalid, hint, error } = chosen(&form, &name, &label, hint, &options);
    let picked = form.value(&name).to_owned();
    let options = options
        .into_iter()
        .map(|option| {
            let selected = option.value == picked;
            view! { <option value=option.value selected=selected>{option.label}</option> }
        })
        .collect_view();
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            {hint}
            {error}
            <select id=id name=name aria-describedby=describedby aria-invalid=invalid>{options}</select>
        </div>
    }
}

/// Rows to choose one of, big enough for a thumb.
#[component]
pub fn ChoiceField(
    /// The form.
    form: FormState,
    /// The field's name.
    #[prop(into)]
    name: String,
    /// The question.
    #[prop(into)]
    legend: String,
    /// Whether the question is a heading of the page, as where it is all that its part of the page asks.
    #[prop(optional)]
    heading: bool,
    /// A hint under the question.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What can be chosen.
    options: Vec<OptionItem>,
) -> impl IntoView {
    let Described { id, describedby, invalid, hint, error } = chosen(&form, &name, &legend, hint, &options);
    let picked = form.value(&name).to_owned();
    let rows = options
        .into_iter()
        .enumerate()
        .map(|(place, option)| {
            let row_id = if place == 0 { id.clone() } else { format!("{id}-{place}") };
            let checked = option.value == picked;
            view! {
                <div class="choice">
                    <input type="radio" id=row_id.clone() name=name.clone() value=option.value checked=checked/>
                    <label for=row_id>{option.label}</label>
                    {option.hint.map(|hint| view! { <p class="hint">{hint}</p> })}
                </div>
            }
        })
        .collect_view();
    let legend = if heading { view! { <h2>{legend}</h2> }.into_any() } else { legend.into_any() };
    view! {
        <fieldset class="choices" aria-describedby=describedby aria-invalid=invalid>
            <legend>{legend}</legend>
            {hint}
            {error}
            {rows}
        </fieldset>
    }
}

/// A box to tick.
#[component]
pub fn CheckField(
    /// The form.
    form: FormState,
    /// The field's name; ticked, it is sent as `yes`.
    #[prop(into)]
    name: String,
    /// Its label.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    let beside = form.told_beside(&name).map(ticked_words);
    let Described { id, describedby, invalid, hint, error } =
        described_as(Answer::Written, &form, &name, &label, None, beside);
    let checked = form.has(&name);
    view! {
        <div class="check">
            {error}
            <input type="checkbox" id=id.clone() name=name value="yes" checked=checked aria-describedby=describedby aria-invalid=invalid/>
            <label for=id>{label}</label>
            {hint}
        </div>
    }
}

/// The key that makes a form sent twice have one effect. Every form of a command has one (secret ballots excepted). With it, where
/// the form has it, goes what was looked at, and what its fields showed ([`FormState::seeing`]).
#[component]
pub fn RequestKey(
    /// The form; a form shown again keeps its key.
    form: FormState,
) -> impl IntoView {
    let kept = form.value("request_key");
    let key = if kept.is_empty() { uuid::Uuid::new_v4().to_string() } else { kept.to_owned() };
    let marks = [SEEN, SHOWN].into_iter().filter(|mark| form.has(mark));
    let marks = marks.map(|mark| view! { <input type="hidden" name=mark value=form.value(mark).to_owned()/> });
    let marks = marks.collect_view();
    view! {
        <input type="hidden" name="request_key" value=key/>
        {marks}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_describes_a_box_is_there() {
        let shown = FormState::of([("closed", "yes")]).seeing("ticked".into());
        let refused = shown.with_errors(vec![domain::validation::Refusal::new("error-changed-since").at("")]);
        let form = refused.beside(&FormState::of([("name", "Cellar")]).seeing("open".into()));
        let html = view! { <CheckField form=form name="closed" label="Closed"/> }.to_html();
        let (_, described) = html.split_once("aria-describedby=\"").unwrap();
        let (id, _) = described.split_once('"').unwrap();
        assert!(html.contains(&format!("id=\"{id}\"")) && !html.contains("checked"), "{html}");
    }

    #[test]
    fn what_is_typed_stays_inside_its_field() {
        let form = FormState::of([("body", "</textarea><b>x</b> &amp; y")]);
        let html = view! { <TextArea form=form name="body" label="Body"/> }.to_html();
        assert!(html.contains("&lt;/textarea&gt;&lt;b&gt;x&lt;/b&gt; &amp;amp; y"), "{html}");
        assert_eq!(html.matches("</textarea>").count(), 1, "{html}");
    }
}
