//! `/style`: every token and component on one page, in development builds. Its words are for builders, and not translated.

use axum::response::Response;
use domain::agreements::clauses::split;
use domain::agreements::redline::redline;
use domain::validation::{FieldError, Refusal};
use leptos::prelude::*;
use store::community::authority::Authority;

use crate::agreements::redline::Redline;
use crate::ui::{
    AuthorityLink, CheckField, ChoiceField, ClauseLink, DecisionLink, ErrorSummary, Ledger, MemberLink, OptionItem,
    Pager, SelectField, TextArea, TextField, page_number,
};
use crate::web::{Ctx, FormState, Page, PageError};

/// Shows the design system.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    if !ctx.state.settings.development {
        return Err(PageError::NotFound);
    }
    Ok(ctx.page(|| page(&ctx)))
}

fn page(ctx: &Ctx) -> Page {
    Page::titled("Style").body(view! {
        <div class="page-head">
            <p class="kicker">"For builders"</p>
            <h1>"Tokens and components"</h1>
            <p class="lead">"Every page is made of these. Look at them by day and by night, narrow and wide, and printed."</p>
        </div>
        {colours()}
        {words()}
        {actions()}
        {states()}
        {notices()}
        {fields()}
        {refused_fields()}
        {links()}
        {lists()}
        {tables(ctx)}
        {decisions()}
        {changes()}
    })
}

fn section(title: &'static str, parts: impl IntoView) -> AnyView {
    view! { <section><h2>{title}</h2>{parts.into_view()}</section> }.into_any()
}

fn colours() -> AnyView {
    let tokens = [
        ("--ground", "the page"),
        ("--surface", "what is written on"),
        ("--ink", "text"),
        ("--soft", "secondary text"),
        ("--rule", "hairlines that only separate"),
        ("--edge", "edges that must be seen"),
        ("--water", "what can be acted on"),
        ("--water-deep", "the same, pointed at"),
        ("--water-wash", "what is done"),
        ("--clay", "what needs attention"),
        ("--clay-deep", "the same, pointed at"),
        ("--clay-wash", "behind what needs attention"),
    ];
    let rows = tokens.map(|(token, meaning)| {
        let fill = format!("var({token})");
        view! {
            <tr>
                <td>
                    <svg width="72" height="28" aria-hidden="true">
                        <rect x="0.5" y="0.5" width="71" height="27" fill=fill stroke="var(--edge)"/>
                    </svg>
                </td>
                <th scope="row"><code>{token}</code></th>
                <td>{meaning}</td>
            </tr>
        }
    });
    let head = view! {
        <thead>
            <tr>
                <th scope="col">"Colour"</th>
                <th scope="col">"Token"</th>
                <th scope="col">"Meaning"</th>
            </tr>
        </thead>
        <tbody>{rows.collect_view()}</tbody>
    };
    section("Colour", Ledger::new("Colours").fit().of(head))
}

fn words() -> AnyView {
    section(
        "Words",
        view! {
            <div class="prose">
                <h3>"A heading of the third level"</h3>
                <p>
                    "An acequia is a channel that its users dig, share and keep. "<a href="#prose">"A link"</a>
                    ", "<strong>"strong words"</strong>", "<em>"stressed words"</em>" and "<code>"code"</code>"."
                </p>
                <blockquote><p>"Whoever takes water, keeps the ditch."</p></blockquote>
                <ul><li>"One thing"</li><li>"Another thing"</li></ul>
            </div>
            <p class="quiet">"Quiet words stand beside what matters more."</p>
            <p class="meta">"Meta: 12 March 2026 · M-17"</p>
            <p class="hint">"A hint under a label."</p>
        },
    )
}

fn actions() -> AnyView {
    section(
        "Actions",
        view! {
            <div class="button-row">
                <button type="button" class="button">"Save"</button>
                <button type="button" class="button button--quiet">"Preview"</button>
                <button type="button" class="button button--danger">"Give up"</button>
                <button type="button" class="link-button">"A button like a link"</button>
            </div>
        },
    )
}

fn states() -> AnyView {
    let marks = ["draft", "open", "passed", "done", "refused", "quiet", "attention"];
    let marks = marks.map(|mark| view! { <li><span class=format!("state state--{mark}")>{mark}</span></li> });
    section("States, by form and not by colour alone", view! { <ul>{marks.collect_view()}</ul> })
}

fn notices() -> AnyView {
    section(
        "Notices",
        view! {
            <p class="notice">"Something to know."</p>
            <p class="notice notice--done">"It is done."</p>
            <div class="notice notice--attention"><h3>"Look at this"</h3><p>"It needs you by Friday."</p></div>
            <div class="empty"><h3>"Nothing is here yet"</h3><p>"What will be here, and how it begins."</p></div>
        },
    )
}

fn choices() -> Vec<OptionItem> {
    vec![
        OptionItem::new("yes", "Yes").with_hint("The proposal is right as it stands."),
        OptionItem::new("no", "No"),
        OptionItem::new("abstain", "Abstention"),
    ]
}

fn fields() -> AnyView {
    let form = FormState::of([("style-name", "Nour Haddad"), ("style-choice", "yes"), ("style-box", "yes")]);
    let f = || form.clone();
    section(
        "Fields",
        view! {
            <form class="stack">
                <TextField form=f() name="style-name" label="Name" hint="As others should call you."/>
                <TextField form=f() name="style-day" label="Day" kind="date" short=true/>
                <TextArea form=f() name="style-text" label="Reason" rows=3/>
                <SelectField form=f() name="style-list" label="Class" options=choices()/>
                <ChoiceField form=f() name="style-choice" legend="Your vote" options=choices()/>
                <CheckField form=f() name="style-box" label="I have read the bylaws"/>
            </form>
        },
    )
}

fn refused_fields() -> AnyView {
    let wrong = |field: &str| FieldError { field: field.to_owned(), refusal: Refusal::new("error-required") };
    let names = ["refused-amount", "refused-text", "refused-choice"];
    let form = FormState::of([("refused-amount", "12.505")]).with_errors(names.map(wrong).to_vec());
    let f = || form.clone();
    section(
        "Fields that were refused",
        view! {
            <ErrorSummary form=f()/>
            <form class="stack">
                <TextField form=f() name="refused-amount" label="Amount" inputmode="decimal" short=true/>
                <TextArea form=f() name="refused-text" label="Reason" rows=2/>
                <ChoiceField form=f() name="refused-choice" legend="Your vote" options=choices()/>
            </form>
        },
    )
}

fn links() -> AnyView {
    let decision = || Authority::Decision { number: 12, title: "Dues for 2027".to_owned(), annulled_by: Some(15) };
    section(
        "The thread of authority",
        view! {
            <ol class="thread-of-authority">
                <li><span class="kind">"member"</span><MemberLink number=17 name="Nour Haddad"/></li>
                <li><span class="kind">"decision"</span><DecisionLink number=12 title="Dues for 2027"/></li>
                <li><span class="kind">"authority"</span><AuthorityLink authority=decision()/></li>
                <li><span class="kind">"clause"</span><ClauseLink agreement="bylaws" anchor="dues" label="Bylaws, Dues"/></li>
            </ol>
        },
    )
}

fn lists() -> AnyView {
    section(
        "Lists and facts",
        view! {
            <ul class="items">
                <li><a href="#items">"D-12 Dues for 2027"</a><p class="meta">"Rule value · by M-4"</p><p class="by">"By Friday"</p></li>
                <li><a href="#items">"D-11 A circle for names"</a><p class="meta">"Circle · by M-9"</p></li>
            </ul>
            <dl class="facts">
                <div><dt>"Quorum"</dt><dd>"a third of the members"</dd></div>
                <div><dt>"Threshold"</dt><dd>"more yes than no"</dd></div>
            </dl>
        },
    )
}

fn tables(ctx: &Ctx) -> AnyView {
    let table = Ledger::new("Dues by class").shown().of(view! {
        <thead>
            <tr>
                <th scope="col">"Class"</th>
                <th scope="col" class="num">"Members"</th>
                <th scope="col" class="num">"Charged"</th>
            </tr>
        </thead>
        <tbody>
            <tr><th scope="row">"Full member"</th><td class="num">"84"</td><td class="num">"€1,008.00"</td></tr>
            <tr><th scope="row">"Organisation"</th><td class="num">"9"</td><td class="num">"€360.00"</td></tr>
        </tbody>
        <tfoot><tr><th scope="row">"In all"</th><td class="num">"93"</td><td class="num">"€1,368.00"</td></tr></tfoot>
    });
    section("Tables", view! { {table}{Pager::counted(ctx, page_number(ctx), 3).view()} })
}

fn decisions() -> AnyView {
    section(
        "A decision",
        view! {
            <ol class="life">
                <li>"Draft"<span class="meta">"1 March"</span></li>
                <li aria-current="step">"Discussion"<span class="meta">"2 to 9 March"</span></li>
                <li>"Vote"<span class="meta">""</span></li>
            </ol>
            <div class="tally">
                <p class="outcome">"Passed with 24 yes to 9 no."</p>
                <svg class="bar" width="100%" height="40" role="img" aria-label="24 yes, 9 no, 3 abstentions">
                    <rect class="seg seg--yes" x="0%" y="6" width="66.666%" height="24"/>
                    <rect class="seg seg--no" x="66.666%" y="6" width="25%" height="24"/>
                    <rect class="seg seg--abstain" x="91.666%" y="6" width="8.333%" height="24"/>
                    <rect class="mark" x="45.833%" y="0" width="2" height="36"/>
                </svg>
            </div>
        },
    )
}

fn changes() -> AnyView {
    let clauses = |text| split(text).unwrap_or_default();
    let old = "## Dues {#dues}\n\nEvery member pays dues.\n\n## Arrears {#arrears}\n\nA reminder is sent.\n\n## Seal {#seal}\n\nGreen.\n";
    let new = "## Dues {#dues}\n\nEach member pays what they can.\n\n## Arrears {#arrears}\n\nA reminder is sent.\n\n## Help {#help}\n\nWho cannot pay says so.\n";
    section("Changes to an agreement", view! { <Redline changes=redline(&clauses(old), &clauses(new))/> })
}
