//! `/decisions/{number}/paper/entry`: reading the papers that came back, one by one, apart from the other who does.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::decisions::paper::missing;
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use leptos::prelude::*;
use store::CommandError;
use store::decisions::{self, PaperClass, PaperPage, PaperTurn};

use super::ballot_look;
use super::paper_fields::{self, paper_fields};
use super::paper_words::{barred, counted, framed, reading_words};
use super::read_number;
use crate::t;
use crate::ui::{ErrorSummary, MemberLink, RequestKey};
use crate::web::{Ctx, Form, FormState, Page, PageError};

/// Shows the next paper to be read, for whoever may read them.
pub async fn show(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    let paper = seen(&ctx, number).await?;
    Ok(ctx.page(|| page(&ctx, number, &paper, &FormState::default())))
}

/// Keeps what is read on a paper, hands all of them in, or begins anew, by the form's `do`.
pub async fn submit(ctx: Ctx, Path(number): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    if form.value("do") == ballot_look::LOOK {
        let (paper, form) = (seen(&ctx, number).await?, form.with_value("do", "read".to_owned()));
        return Ok(match paper_fields::looked_at(&paper, &form) {
            Ok(_) => ctx.page(|| page(&ctx, number, &paper, &form)),
            Err(errors) => ctx.refusal(|| page(&ctx, number, &paper, &form.with_errors(errors))),
        });
    }
    match done(&ctx, number, &form).await {
        Ok(address) => Ok(Redirect::to(&address).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let paper = seen(&ctx, number).await?;
            Ok(ctx.refusal(|| page(&ctx, number, &paper, &form)))
        }
    }
}

async fn seen(ctx: &Ctx, number: i64) -> Result<PaperPage, PageError> {
    let paper = decisions::paper_page(ctx.db(), &ctx.viewer, number, ctx.now).await?;
    // Whoever is kept from it by nothing but their own paper is told so.
    if paper.standing.may_read || paper.standing.own_vote_bars {
        Ok(paper)
    } else {
        Err(PageError::Forbidden(Power::HandlePaper))
    }
}

/// Does what the form asks; where to go on.
async fn done(ctx: &Ctx, number: i64, form: &FormState) -> Result<String, CommandError> {
    let (db, act) = (ctx.db(), ctx.act(form));
    let here = format!("/decisions/{number}/paper/entry");
    match form.value("do") {
        "read" => {
            let paper: i64 = form.value("paper").parse().map_err(|_| CommandError::refused("error-paper-number"))?;
            let next = decisions::read_paper(db, &act, number, paper, paper_fields::read(form)).await?;
            Ok(next.map_or_else(
                || format!("{here}?after=all&of={paper}"),
                |next| format!("{here}?paper={next}&after=kept&of={paper}"),
            ))
        }
        "hand-in" => {
            decisions::hand_in_papers(db, &act, number).await?;
            Ok(format!("{here}?after=handed-in"))
        }
        "anew" => {
            decisions::read_papers_anew(db, &act, number).await?;
            Ok(format!("{here}?after=anew"))
        }
        _ => Ok(here),
    }
}

fn page(ctx: &Ctx, number: i64, paper: &PaperPage, form: &FormState) -> Page {
    if let Some(barred) = barred(paper) {
        return framed(number, paper, t!("paper-entry"), barred);
    }
    let read = paper.own.as_ref().map(|own| own.read.clone()).unwrap_or_default();
    let left = missing(&paper.papers, &read);
    let asked = if form.has("paper") { form.value("paper").to_owned() } else { ctx.query_value("paper") };
    let asked = asked.parse::<i64>().ok().filter(|one| paper.papers.contains(one));
    let handed_in = paper.own.as_ref().is_some_and(|own| own.done);
    let others = paper.readers.len() == 2 && paper.own.is_none();
    let counted_already = paper.standing.counted.map(counted);
    let begun = paper.standing.turn != PaperTurn::Counted && !paper.papers.is_empty();
    let nothing = (paper.papers.is_empty() && counted_already.is_none()).then(
        || view! { <div class="empty"><h2>{t!("paper-entry-none")}</h2><p>{t!("paper-entry-none-hint")}</p></div> },
    );
    let one = asked.or_else(|| left.first().copied()).filter(|_| begun && !handed_in && !others);
    let one = one.map(|one| one_paper(ctx, number, paper, one, form));
    let hand_in = (begun && left.is_empty() && !handed_in && !others).then(|| hand_in(number, paper));
    let differences = (!paper.differing.is_empty()).then(|| {
        view! { <p><a class="button" href=format!("/decisions/{number}/paper/differences")>{t!("paper-differences")}</a></p> }
    });
    let lead = begun.then(|| {
        let words = match (paper.secret, paper.classes.is_empty()) {
            (true, true) => t!("paper-entry-lead-secret"),
            (true, false) => t!("paper-entry-lead-class"),
            (false, _) => t!("paper-entry-lead"),
        };
        let by_class = by_class(paper);
        let few = (paper.few).then(|| view! { <p class="notice notice--attention">{t!("paper-entry-few")}</p> });
        let few_on_web =
            paper.few_on_web.then(|| view! { <p class="notice notice--attention">{t!("paper-entry-few-web")}</p> });
        let missing = (paper.secret && paper.classes.is_empty())
            .then(|| view! { <p class="hint">{t!("paper-entry-missing")}</p> });
        let others = paper.secret.then(|| view! { <p class="hint">{t!("paper-entry-others")}</p> });
        view! { <p>{words}</p>{by_class}{missing}{others}{few}{few_on_web} }
    });
    let body = view! {
        {after(ctx, paper)}
        <ErrorSummary form=form.clone()/>
        {counted_already}
        {nothing}
        {lead}
        {readers(paper)}
        {differences}
        {one}
        {hand_in}
        {(begun && !handed_in && !read.is_empty()).then(|| kept(number, paper))}
        {(begun && !paper.readers.is_empty()).then(|| anew(number))}
    };
    framed(number, paper, t!("paper-entry"), body.into_any())
}

/// What was just done: of a paper also how it counts, which may be less than stands on it.
fn after(ctx: &Ctx, paper: &PaperPage) -> AnyView {
    let words = match ctx.query_value("after").as_str() {
        "kept" => Some(t!("after-paper-kept")),
        "all" => Some(t!("after-paper-all")),
        "handed-in" => Some(t!("after-paper-handed-in")),
        "anew" => Some(t!("after-paper-anew")),
        _ => None,
    };
    let kept = ctx.query_value("of").parse::<i64>().ok().zip(paper.own.as_ref());
    let counts = kept.and_then(|(of, own)| {
        let said = reading_words(own.read.get(&of)?, paper.method, paper.choosing.as_ref());
        Some(format!(" {}", t!("paper-counts-as", paper = of, said = said)))
    });
    words.map(|words| view! { <p class="notice notice--done" role="status">{words}{counts}</p> }).into_any()
}

/// Who reads, and who is done: never what they read.
fn readers(paper: &PaperPage) -> AnyView {
    if paper.readers.is_empty() {
        return ().into_any();
    }
    let reader = |reader: &decisions::PaperReader| {
        let (mark, words) = if reader.done {
            ("state state--done", t!("paper-reader-done"))
        } else {
            ("state state--open", t!("paper-reader-reads"))
        };
        let member = reader.member.clone();
        view! { <li><MemberLink number=member.number name=member.name/>" "<span class=mark>{words}</span></li> }
    };
    let readers = paper.readers.iter().map(reader).collect_view();
    view! { <h2>{t!("paper-readers")}</h2><ul class="items">{readers}</ul> }.into_any()
}

/// Which paper it is: in an open vote, also whose.
fn paper_words(paper: &PaperPage, one: i64) -> String {
    match paper.lines.iter().find(|line| line.number == one && !paper.secret) {
        Some(line) => t!(
            "paper-one-of",
            paper = one,
            number = MemberNumber(line.member.number).to_string(),
            name = line.member.name.as_str()
        ),
        None => match class_of(paper, one) {
            Some(class) => t!("paper-one-class", paper = one, class = class),
            None => t!("paper-one", paper = one),
        },
    }
}

/// The name of the class of a paper, by its number, where each class counts by itself in secret.
fn class_of(paper: &PaperPage, one: i64) -> Option<&str> {
    let holds = |class: &&PaperClass| class.numbers.is_some_and(|(first, last)| (first..=last).contains(&one));
    paper.classes.iter().find(holds).map(|class| class.name.as_str())
}

/// Which numbers the papers of each class get, where each class counts by itself in secret.
fn by_class(paper: &PaperPage) -> AnyView {
    let line = |class: &PaperClass| {
        let (first, last) = class.numbers?;
        let words = t!("paper-entry-numbers", class = class.name.as_str(), first = first, last = last);
        Some(view! { <li><bdi>{words}</bdi></li> })
    };
    let lines: Vec<_> = paper.classes.iter().filter_map(line).collect();
    (!lines.is_empty()).then(|| view! { <ul>{lines}</ul> }).into_any()
}

/// The form for a paper.
fn one_paper(ctx: &Ctx, number: i64, paper: &PaperPage, one: i64, form: &FormState) -> AnyView {
    let among_options = paper.choosing.is_some();
    let form = match paper.own.as_ref().and_then(|own| own.read.get(&one)) {
        _ if form.value("do") == "read" => form.clone(),
        Some(reading) => paper_fields::write(reading, among_options),
        None => FormState::default(),
    };
    view! {
        <form class="vote-box" method="post" novalidate=true autocomplete="off" action=format!("/decisions/{number}/paper/entry")>
            <RequestKey form=form.clone()/>
            <input type="hidden" name="paper" value=one.to_string()/>
            {paper_fields::so_far(paper, &form, "read")}
            {paper_fields(ctx, paper, &form, paper_words(paper, one))}
            <div class="button-row"><button class="button" name="do" value="read">{t!("paper-keep")}</button></div>
        </form>
    }
    .into_any()
}

fn hand_in(number: i64, paper: &PaperPage) -> AnyView {
    let open = paper.standing.turn == PaperTurn::Open;
    if open {
        return view! { <p class="notice">{t!("error-paper-open")}</p> }.into_any();
    }
    view! {
        <form class="stack" method="post" action=format!("/decisions/{number}/paper/entry")>
            <RequestKey form=FormState::default()/>
            <p>{t!("paper-hand-in-hint")}</p>
            <div class="button-row"><button class="button" name="do" value="hand-in">{t!("paper-hand-in")}</button></div>
        </form>
    }
    .into_any()
}

/// The papers that the viewer has something for, to look at them again.
fn kept(number: i64, paper: &PaperPage) -> AnyView {
    let Some(own) = &paper.own else { return ().into_any() };
    let links = own
        .read
        .keys()
        .map(|one| {
            let address = format!("/decisions/{number}/paper/entry?paper={one}");
            view! { <li><a href=address>{paper_words(paper, *one)}</a></li> }
        })
        .collect_view();
    view! { <details><summary>{t!("paper-kept")}</summary><ul>{links}</ul></details> }.into_any()
}

fn anew(number: i64) -> AnyView {
    view! {
        <details>
            <summary>{t!("paper-anew")}</summary>
            <form class="stack" method="post" action=format!("/decisions/{number}/paper/entry")>
                <RequestKey form=FormState::default()/>
                <p>{t!("paper-anew-hint")}</p>
                <div class="button-row"><button class="button button--danger" name="do" value="anew">{t!("paper-anew")}</button></div>
            </form>
        </details>
    }
    .into_any()
}
