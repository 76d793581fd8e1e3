//! `/decisions/{number}/paper/print`: ballots to be printed. Those of a secret vote are all alike; those of an open one bear the member's
//! number and a line to sign.

use axum::extract::Path;
use axum::response::Response;
use domain::decisions::choosing::Choosing;
use domain::decisions::count::Choice;
use domain::decisions::method::{Asks, Method};
use domain::decisions::paper::PaperState;
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use leptos::prelude::*;
use store::decisions::{self, PaperLine, PaperPage};

use super::labels::choice_key;
use super::options_list::option_words;
use super::paper_words::framed;
use super::read_number;
use crate::t;
use crate::ui::{OptionItem, SelectField, TextField};
use crate::web::{Ctx, FormState, Page, PageError};

/// The most ballots that one page prints.
const COPIES_MAX: usize = 400;
/// How many ballots stand on a sheet, as the form offers.
const PER_SHEET: [&str; 3] = ["1", "2", "4"];

/// Shows the ballots, for whoever keeps the register.
pub async fn show(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    let paper = decisions::paper_page(ctx.db(), &ctx.viewer, number, ctx.now).await?;
    if !paper.standing.may_keep {
        return Err(PageError::Forbidden(Power::HandlePaper));
    }
    Ok(ctx.page(|| page(&ctx, number, &paper)))
}

fn page(ctx: &Ctx, number: i64, paper: &PaperPage) -> Page {
    let per = PER_SHEET.into_iter().find(|per| *per == ctx.query_value("per")).unwrap_or("1");
    let copies = ctx.query_value("copies").trim().parse::<usize>().unwrap_or(1).clamp(1, COPIES_MAX);
    let from = ctx.query_value("from").trim().parse::<i64>().unwrap_or(1);
    let out: Vec<&PaperLine> = paper.lines.iter().filter(|line| line.state == PaperState::Outstanding).collect();
    let shown: Vec<&PaperLine> = out.iter().copied().filter(|line| line.number >= from).take(COPIES_MAX).collect();
    let ballots: Vec<AnyView> = if paper.secret {
        (0..copies).map(|_| ballot(ctx, number, paper, None)).collect()
    } else {
        shown.iter().copied().map(|line| ballot(ctx, number, paper, Some(line))).collect()
    };
    let which = (!paper.secret && shown.len() < out.len()).then(|| which(number, per, &shown, &out));
    let none = ballots.is_empty().then(|| view! { <p class="notice no-print">{t!("paper-print-none")}</p> });
    let body = view! {
        {settings(number, paper, per, copies)}
        {none}
        {which}
        <div class="paper-ballots" data-per=per>{ballots}</div>
    };
    framed(number, paper, t!("paper-print"), body.into_any())
}

/// Which of all ballots these are, where one page does not print all, and the way to the others.
fn which(number: i64, per: &str, shown: &[&PaperLine], out: &[&PaperLine]) -> AnyView {
    let last = shown.last().map_or(0, |line| line.number);
    let words = shown
        .first()
        .map(|first| t!("paper-print-shown", first = first.number, last = last, count = shown.len(), all = out.len()));
    let next = out.iter().find(|line| line.number > last).filter(|_| !shown.is_empty());
    // From the last page the way leads back to the first.
    let (from, label) = match next {
        Some(next) => (next.number, t!("paper-print-next")),
        None => (1, t!("paper-print-first")),
    };
    let address = format!("/decisions/{number}/paper/print?per={per}&from={from}");
    view! { <p class="notice no-print">{words}" "<a href=address>{label}</a></p> }.into_any()
}

/// How many ballots, and how many on a sheet.
fn settings(number: i64, paper: &PaperPage, per: &str, copies: usize) -> AnyView {
    let form = FormState::of([("per", per.to_owned()), ("copies", copies.to_string())]);
    let options = vec![
        OptionItem::new("1", t!("paper-print-one")),
        OptionItem::new("2", t!("paper-print-two")),
        OptionItem::new("4", t!("paper-print-four")),
    ];
    let hint = if paper.secret { t!("paper-print-secret") } else { t!("paper-print-open") };
    let how_many = paper.secret.then(|| {
        view! { <TextField form=form.clone() name="copies" label=t!("paper-print-copies") inputmode="numeric" short=true/> }
    });
    view! {
        <p class="no-print">{hint}</p>
        <form class="filters" method="get" action=format!("/decisions/{number}/paper/print")>
            {how_many}
            <SelectField form=form.clone() name="per" label=t!("paper-print-per") options=options/>
            <div class="button-row"><button class="button button--quiet">{t!("paper-print-show")}</button></div>
        </form>
        <p class="hint no-print">{t!("paper-print-browser")}</p>
    }
    .into_any()
}

/// A ballot; in an open vote, the member's.
fn ballot(ctx: &Ctx, number: i64, paper: &PaperPage, line: Option<&PaperLine>) -> AnyView {
    let closes = paper.until.map(|until| t!("paper-ballot-until", until = ctx.moment(until)));
    let whose = line.map(|line| {
        let words = t!(
            "paper-ballot-member",
            paper = line.number,
            number = MemberNumber(line.member.number).to_string(),
            name = line.member.name.as_str()
        );
        view! { <p>{words}</p> }
    });
    let sign = line.map(|_| view! { <p class="paper-sign">{t!("paper-ballot-sign")}</p> });
    let secret = line.is_none().then(|| view! { <p class="hint">{t!("paper-ballot-secret")}</p> });
    view! {
        <article class="paper-ballot">
            <p class="kicker"><bdi>{ctx.community.name.clone()}</bdi>" · "{t!("paper-ballot")}</p>
            <h2>{format!("D-{number} {}", paper.title)}</h2>
            {whose}
            {match &paper.choosing {
                Some(choosing) => among_options(ctx, choosing),
                None => for_or_against(paper.method),
            }}
            {sign}
            {secret}
            <p class="hint">{closes}</p>
        </article>
    }
    .into_any()
}

fn for_or_against(method: Method) -> AnyView {
    let choices = Choice::ALL.iter().map(|choice| line_of(t!(choice_key(method, *choice)))).collect_view();
    view! { <p>{t!("paper-how-choice")}</p><ul class="paper-options">{choices}</ul> }.into_any()
}

fn among_options(ctx: &Ctx, choosing: &Choosing) -> AnyView {
    let count = choosing.options.len();
    let most = choosing.points_max.unwrap_or(0);
    let how = match choosing.method.asks() {
        Asks::Ranks { equal: true } => t!("paper-how-ranks-equal", count = count),
        Asks::Ranks { equal: false } => t!("paper-how-ranks", count = count),
        Asks::Points if choosing.method == Method::Dots => t!("paper-how-dots", most = most),
        Asks::Points => t!("paper-how-points", most = most),
        _ => t!("paper-how-approvals"),
    };
    let options = choosing.options.iter().map(|option| line_of(option_words(ctx, option))).collect_view();
    view! { <p>{how}</p><ul class="paper-options">{options}</ul> }.into_any()
}

fn line_of(words: String) -> AnyView {
    view! { <li><span class="paper-mark" aria-hidden="true"></span><bdi>{words}</bdi></li> }.into_any()
}
