//! `/decisions/{number}/paper/print`: ballots to be printed. Those of a secret vote are all alike, or where each class counts by itself all of
//! a class; those of an open one bear the member's number and a line to sign.

use axum::extract::Path;
use axum::response::Response;
use domain::decisions::choosing::Choosing;
use domain::decisions::count::Choice;
use domain::decisions::method::{Asks, Method};
use domain::decisions::paper::PaperState;
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::rules::parameter::MAJORITY;
use domain::validation::Refusal;
use leptos::prelude::*;
use store::decisions::{self, DecisionPage, PaperClass, PaperLine, PaperPage};

use super::ballot_fields::{options_are, refuses_blank};
use super::decision_effects::lines_of_proposal;
use super::labels::choice_key;
use super::options_list::option_words;
use super::paper_words::framed;
use super::read_number;
use super::support_list::no_majority;
use crate::agreements::markdown;
use crate::t;
use crate::ui::{ErrorSummary, OptionItem, SelectField, TextField};
use crate::web::{Ctx, FormState, Page, PageError};

/// The most ballots that one page prints.
const COPIES_MAX: usize = 400;
/// How many ballots stand on a sheet, as the form offers.
const PER_SHEET: [usize; 3] = [1, 2, 4];

/// How much of a proposal's text stands on its ballot, in characters.
const TEXT_MAX: usize = 300;

/// What is printed, as the address asks for it.
struct Asked {
    /// How many ballots stand on a sheet.
    per: usize,
    /// How many ballots there are of a secret vote; nothing where what was typed is no such number.
    copies: Option<usize>,
    /// The first paper of an open vote.
    from: i64,
    /// Of which class ballots are printed, where each counts by itself in secret.
    class: Option<PaperClass>,
}

/// Shows the ballots, for whoever keeps the register.
pub async fn show(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    let paper = decisions::paper_page(ctx.db(), &ctx.viewer, number, ctx.now).await?;
    if !paper.standing.may_keep {
        return Err(PageError::Forbidden(Power::HandlePaper));
    }
    let decision = decisions::page(ctx.db(), &ctx.viewer, number, 1, ctx.now).await?;
    let per = PER_SHEET.into_iter().find(|per| per.to_string() == ctx.query_value("per")).unwrap_or(1);
    let typed = ctx.query_value("copies");
    let copies = if typed.is_empty() { Some(1) } else { typed.trim().parse::<usize>().ok() };
    let copies = copies.filter(|copies| (1..=COPIES_MAX).contains(copies));
    let from = ctx.query_value("from").trim().parse().unwrap_or(1);
    let of = ctx.query_value("class");
    let class = paper.classes.iter().find(|class| class.slug == of).or_else(|| paper.classes.first()).cloned();
    let form = FormState::of([
        ("per", per.to_string()),
        ("copies", if typed.is_empty() { "1".to_owned() } else { typed }),
        ("class", class.as_ref().map(|class| class.slug.clone()).unwrap_or_default()),
    ]);
    let asked = Asked { per, copies, from, class };
    if paper.secret && asked.copies.is_none() {
        let wrong = Refusal::new("error-paper-copies").with("most", COPIES_MAX.to_string()).at("copies");
        return Ok(ctx.refusal(|| page(&ctx, &paper, &decision, &asked, &form.with_errors(vec![wrong]))));
    }
    Ok(ctx.page(|| page(&ctx, &paper, &decision, &asked, &form)))
}

fn page(ctx: &Ctx, paper: &PaperPage, decision: &DecisionPage, asked: &Asked, form: &FormState) -> Page {
    let number = decision.decision.number;
    let out: Vec<&PaperLine> = paper.lines.iter().filter(|line| line.state == PaperState::Outstanding).collect();
    let shown: Vec<&PaperLine> =
        out.iter().copied().filter(|line| line.number >= asked.from).take(COPIES_MAX).collect();
    let ballots: Vec<AnyView> = if paper.secret {
        (0..asked.copies.unwrap_or(0)).map(|_| ballot(ctx, paper, decision, None, asked.class.as_ref())).collect()
    } else {
        shown.iter().copied().map(|line| ballot(ctx, paper, decision, Some(line), None)).collect()
    };
    let which = (!paper.secret && shown.len() < out.len()).then(|| which(number, asked.per, &shown, &out));
    let none = (!paper.secret && ballots.is_empty())
        .then(|| view! { <p class="notice no-print">{t!("paper-print-none")}</p> });
    let body = view! {
        <ErrorSummary form=form.clone()/>
        {settings(number, paper, form)}
        {none}
        {which}
        <div class="paper-ballots" data-per=asked.per.to_string()>{sheets(ballots, asked.per)}</div>
    };
    framed(number, paper, t!("paper-print"), body.into_any())
}

/// The ballots by the sheets that they are printed on, which are then cut.
fn sheets(ballots: Vec<AnyView>, per: usize) -> Vec<AnyView> {
    let mut sheets = Vec::with_capacity(ballots.len());
    let mut left = ballots.into_iter().peekable();
    while left.peek().is_some() {
        let sheet: Vec<AnyView> = left.by_ref().take(per).collect();
        sheets.push(view! { <div class="paper-sheet">{sheet}</div> }.into_any());
    }
    sheets
}

/// Which of all ballots these are, where one page does not print all, and the way to the others.
fn which(number: i64, per: usize, shown: &[&PaperLine], out: &[&PaperLine]) -> AnyView {
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
fn settings(number: i64, paper: &PaperPage, form: &FormState) -> AnyView {
    let options = vec![
        OptionItem::new("1", t!("paper-print-one")),
        OptionItem::new("2", t!("paper-print-two")),
        OptionItem::new("4", t!("paper-print-four")),
    ];
    let hint = match (paper.secret, paper.classes.is_empty()) {
        (true, true) => t!("paper-print-secret"),
        (true, false) => t!("paper-print-secret-class"),
        (false, _) => t!("paper-print-open"),
    };
    let of_class = (!paper.classes.is_empty()).then(|| {
        let option = |class: &PaperClass| OptionItem::new(class.slug.clone(), class.name.clone());
        let options: Vec<OptionItem> = paper.classes.iter().map(option).collect();
        view! { <SelectField form=form.clone() name="class" label=t!("tally-class") options=options/> }
    });
    let how_many = paper.secret.then(|| {
        view! { <TextField form=form.clone() name="copies" label=t!("paper-print-copies") inputmode="numeric" short=true/> }
    });
    view! {
        <p class="no-print">{hint}</p>
        <form class="filters" method="get" action=format!("/decisions/{number}/paper/print")>
            {of_class}
            {how_many}
            <SelectField form=form.clone() name="per" label=t!("paper-print-per") options=options/>
            <div class="button-row"><button class="button button--quiet">{t!("paper-print-show")}</button></div>
        </form>
        <p class="hint no-print">{t!("paper-print-browser")}</p>
    }
    .into_any()
}

/// A ballot; in an open vote, the member's; where each class counts by itself in secret, one of a class.
fn ballot(
    ctx: &Ctx,
    paper: &PaperPage,
    decision: &DecisionPage,
    line: Option<&PaperLine>,
    class: Option<&PaperClass>,
) -> AnyView {
    let class = class.map(|class| view! { <p><bdi>{t!("paper-ballot-class", class = class.name.as_str())}</bdi></p> });
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
            <h2>{format!("D-{} {}", decision.decision.number, paper.title)}</h2>
            {whose}
            {class}
            {match &paper.choosing {
                Some(choosing) => among_options(ctx, choosing, decision),
                None => for_or_against(ctx, paper.method, decision),
            }}
            {sign}
            {secret}
            <p class="hint">{closes}</p>
        </article>
    }
    .into_any()
}

/// What is asked for or against: the beginning of its text, what it would do, and the choices.
fn for_or_against(ctx: &Ctx, method: Method, decision: &DecisionPage) -> AnyView {
    let text = markdown::opening(&decision.decision.body, TEXT_MAX);
    let text = (!text.is_empty()).then(|| view! { <p><bdi>{text}</bdi></p> });
    let effects = lines_of_proposal(ctx, decision).into_iter().filter(|line| !line.is_empty());
    let effects: Vec<AnyView> = effects.map(|line| view! { <li><bdi>{line}</bdi></li> }.into_any()).collect();
    let effects = (!effects.is_empty()).then(|| view! { <p>{t!("paper-ballot-effects")}</p><ul>{effects}</ul> });
    let choices = Choice::ALL.iter().map(|choice| line_of(t!(choice_key(method, *choice)))).collect_view();
    view! { {text}{effects}<p>{t!("paper-how-choice")}</p><ul class="paper-options">{choices}</ul> }.into_any()
}

fn among_options(ctx: &Ctx, choosing: &Choosing, decision: &DecisionPage) -> AnyView {
    let count = choosing.options.len();
    let most = choosing.points_max.unwrap_or(0);
    let of = options_are(choosing);
    let how = match choosing.method.asks() {
        Asks::Ranks { equal: true } => t!("paper-how-ranks-equal", count = count, of = of),
        Asks::Ranks { equal: false } => t!("paper-how-ranks", count = count, of = of),
        Asks::Points if choosing.method == Method::Dots => t!("paper-how-dots", most = most, of = of),
        Asks::Points => t!("paper-how-points", most = most, of = of),
        _ => t!("paper-how-approvals", of = of),
    };
    let options = choosing.options.iter().map(|option| line_of(option_words(ctx, option))).collect_view();
    let majority = if decision.rule(MAJORITY).is_some() {
        Some(t!("paper-how-majority"))
    } else {
        no_majority(decision, choosing)
    };
    let blank = refuses_blank(decision).then(|| t!("paper-blank-is-invalid"));
    let also = [majority, blank].into_iter().flatten().map(|words| view! { <p>{words}</p> }).collect_view();
    view! { <p>{how}</p>{also}<ul class="paper-options">{options}</ul> }.into_any()
}

fn line_of(words: String) -> AnyView {
    view! { <li><span class="paper-mark" aria-hidden="true"></span><bdi>{words}</bdi></li> }.into_any()
}
