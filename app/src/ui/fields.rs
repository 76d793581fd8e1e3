//! Form fields in which something is written, and the key that each form carries.

use leptos::prelude::*;

use super::described::{Described, described};
use crate::t;
use crate::web::{FormState, SEEN, SHOWN};

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
    fn what_is_typed_stays_inside_its_field() {
        let form = FormState::of([("body", "</textarea><b>x</b> &amp; y")]);
        let html = view! { <TextArea form=form name="body" label="Body"/> }.to_html();
        assert!(html.contains("&lt;/textarea&gt;&lt;b&gt;x&lt;/b&gt; &amp;amp; y"), "{html}");
        assert_eq!(html.matches("</textarea>").count(), 1, "{html}");
    }
}
