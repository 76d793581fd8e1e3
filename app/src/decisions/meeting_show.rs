//! `/meetings/{number}`: when and where, who was told, the agenda, who is there, and what the reader can do. With `.ics` behind the number,
//! the meeting as a calendar file.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::decisions::DecisionNumber;
use domain::decisions::meeting::input::ItemInput;
use domain::decisions::meeting::{MeetingNumber, Standing};
use domain::validation::Refusal;
use leptos::prelude::*;
use store::CommandError;
use store::decisions::{self, MeetingPage, PaperTurn, meeting_page};

use super::meeting_attendance::{attendance, own};
use super::meeting_attending::noted_at;
use super::meeting_calendar;
use super::meeting_close::close;
use super::meeting_facts::facts;
use super::meeting_list::state;
use super::meeting_minutes::compose;
use super::meeting_quorum::{as_of, foreseen};
use crate::agreements::markdown;
use crate::i18n;
use crate::t;
use crate::ui::{ErrorSummary, RequestKey, TextArea, TextField};
use crate::web::client::Client;
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// The number of a meeting in an address.
pub(super) fn read_meeting(text: &str) -> Result<i64, PageError> {
    text.parse().map(|MeetingNumber(number)| number).map_err(|()| PageError::NotFound)
}

/// Shows a meeting, or gives it as a calendar file.
pub async fn show(ctx: Ctx, client: Client, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    if let Some(number) = number.strip_suffix(".ics") {
        return meeting_calendar::file(&ctx, &client.site, read_meeting(number)?).await;
    }
    let number = read_meeting(&number)?;
    let meeting = meeting_page(ctx.db(), &ctx.viewer, number, ctx.now).await?;
    Ok(ctx.page(|| page(&ctx, &meeting, &FormState::default())))
}

/// Serves the notice, adds an item, opens or closes the meeting, notes who comes and leaves, gives a proxy or drafts the minutes, by the
/// form's `do`.
pub async fn submit(ctx: Ctx, Path(number): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_meeting(&number)?;
    match done(&ctx, number, &form).await {
        Ok(where_to) => Ok(Redirect::to(&where_to).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let meeting = meeting_page(ctx.db(), &ctx.viewer, number, ctx.now).await?;
            Ok(ctx.refusal(|| page(&ctx, &meeting, &form)))
        }
    }
}

/// Does what the form asks; the address that shows it.
async fn done(ctx: &Ctx, number: i64, form: &FormState) -> Result<String, CommandError> {
    let (db, act) = (ctx.db(), ctx.act(form));
    let after = |what: &str| format!("/meetings/{number}?after={what}");
    Ok(match form.value("do") {
        "item" => {
            let value = |field: &str| form.value(field).to_owned();
            let input =
                ItemInput { title: value("item_title"), words: value("item_words"), decision: value("item_decision") };
            decisions::add_item(db, &act, number, input).await?;
            after("item")
        }
        "serve" => {
            decisions::serve_notice(db, &act, number).await?;
            after("serve")
        }
        "open" => {
            decisions::open_meeting(db, &act, number, form.value("chair")).await?;
            after("open")
        }
        "pass-chair" => {
            decisions::pass_chair(db, &act, number, form.value("chair")).await?;
            after("pass-chair")
        }
        "close" => {
            decisions::close_meeting(db, &act, number).await?;
            after("close")
        }
        "arrive" => {
            require_somebody(ctx, number, form).await?;
            decisions::arrive(db, &act, number, form.value("who"), form.value("manner")).await?;
            noted_at(number, "arrive", form.value("who"))
        }
        "leave" => {
            decisions::leave(db, &act, number, form.value("who")).await?;
            noted_at(number, "leave", form.value("who"))
        }
        "give-proxy" => {
            decisions::give_proxy(db, &act, number, form.value("holder")).await?;
            after("give-proxy")
        }
        "revoke-proxy" => {
            decisions::revoke_proxy(db, &act, number).await?;
            after("revoke-proxy")
        }
        "minutes" => {
            let created = decisions::draft_minutes(db, &act, number, compose()).await?;
            format!("/agreements/{}/drafts/{}", created.slug, created.draft)
        }
        _ => format!("/meetings/{number}"),
    })
}

/// Refuses to note nobody, beside the field that names who comes, where that would be the reader, who is there in this manner already: it
/// would look like somebody was noted. The reader's own button has no such field.
async fn require_somebody(ctx: &Ctx, number: i64, form: &FormState) -> Result<(), CommandError> {
    if !form.has("who") || !form.value("who").trim().is_empty() {
        return Ok(());
    }
    let Some(me) = ctx.viewer.member.as_ref().map(|member| member.number) else { return Ok(()) };
    let page = meeting_page(ctx.db(), &ctx.viewer, number, ctx.now).await?;
    match page.presence_of(me) {
        Some(presence) if presence.manner.as_str() == form.value("manner") => {
            Err(Refusal::new("error-required").at("who").into())
        }
        _ => Ok(()),
    }
}

fn page(ctx: &Ctx, page: &MeetingPage, form: &FormState) -> Page {
    let number = page.number;
    let edit = page.may.change.then(|| {
        let address = format!("/meetings/{number}/edit");
        view! { <div class="page-actions no-print"><a class="button button--quiet" href=address>{t!("meeting-edit")}</a></div> }
    });
    let words = (!page.meeting.words.is_empty())
        .then(|| view! { <div class="prose" inner_html=markdown::fragment(&page.meeting.words)></div> });
    let cancelled = page.cancelled.as_ref().map(|reason| {
        view! {
            <section class="notice notice--attention">
                <h2>{t!("meeting-state-cancelled")}</h2>
                <div class="prose" inner_html=markdown::fragment(reason)></div>
            </section>
        }
    });
    let title = page.meeting.title.clone();
    Page::titled(format!("{} {title}", MeetingNumber(number))).section(Section::Decisions).body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/meetings">{t!("meetings-title")}</a>" · "{MeetingNumber(number).to_string()}</p>
            <h1>{title}</h1>
            {state(page.standing, page.is_moved, page.meeting.ends_at, ctx.now)}
            {edit}
        </div>
        {after(ctx, page)}
        <ErrorSummary form=form.clone()/>
        {cancelled}
        {entered_for_me(ctx, page)}
        <div class="columns columns--aside">
            <div>
                {words.map(|words| view! { <section>{words}</section> })}
                {own(ctx, page, form)}
                <section>
                    <h2>{t!("meeting-agenda")}</h2>
                    {as_of(ctx, page)}
                    {agenda(ctx, page)}
                    {add_item(page, form)}
                    {serve(ctx, page)}
                </section>
                {session(page, form)}
                {attendance(ctx, page, form)}
            </div>
            <aside>{facts(ctx, page)}</aside>
        </div>
    })
}

/// What was just done. Whoever is handed the address is told nothing that is not so of their own proxy.
pub(super) fn after(ctx: &Ctx, page: &MeetingPage) -> AnyView {
    let me = ctx.viewer.member.as_ref().map(|member| member.number);
    let gives = page.proxies_in_force().any(|proxy| Some(proxy.member.number) == me);
    let words = match ctx.query_value("after").as_str() {
        "call" => Some(t!("after-meeting-call")),
        "change" => Some(t!("after-meeting-change")),
        "cancel" => Some(t!("after-meeting-cancel")),
        "item" => Some(t!("after-meeting-item")),
        "strike" => Some(t!("after-meeting-strike")),
        "serve" => Some(t!("after-meeting-serve")),
        "open" => Some(t!("after-meeting-open")),
        "close" => Some(t!("after-meeting-close")),
        // Of others it is told where the next one is noted.
        "arrive" | "leave" if !ctx.query_value("who").is_empty() => None,
        "arrive" => Some(t!("after-meeting-arrive")),
        "leave" => Some(t!("after-meeting-leave")),
        "give-proxy" => gives.then(|| t!("after-meeting-give-proxy")),
        "revoke-proxy" => (!gives).then(|| t!("after-meeting-revoke-proxy")),
        "open-vote" => Some(t!("after-meeting-open-vote")),
        "close-vote" => Some(t!("after-meeting-close-vote")),
        "close-vote-papers" => Some(t!("after-meeting-close-vote-papers")),
        "note-vote" => Some(t!("after-meeting-note-vote")),
        "notes" => Some(t!("after-meeting-notes")),
        "object" => Some(t!("after-meeting-object")),
        "strike-objection" => Some(t!("after-meeting-strike-objection")),
        "pass-chair" => Some(t!("after-meeting-pass-chair")),
        _ => None,
    };
    words.map(|words| view! { <p class="notice notice--done" role="status">{words}</p> }).into_any()
}

fn agenda(ctx: &Ctx, page: &MeetingPage) -> AnyView {
    if page.items.is_empty() {
        return view! { <p class="quiet">{t!("meeting-agenda-none")}</p> }.into_any();
    }
    let items = page.items.iter().map(|item| {
        let address = format!("/meetings/{}/items/{}", page.number, item.number);
        let motion = item.motion.as_ref().map(|motion| {
            let name = format!("D-{} {}", motion.number, motion.title);
            let stage = t!(super::labels::stage_key(motion.stage));
            view! { <p class="meta"><a href=format!("/decisions/{}", motion.number)><bdi>{name}</bdi></a>" · "{stage}</p> }
        });
        let open = item.motion.as_ref().and_then(|motion| motion.vote.as_ref()).is_some_and(|vote| vote.is_open);
        let open = open.then(|| view! { <p class="state state--open">{t!("meeting-vote-open")}</p> });
        let quorum = item.motion.as_ref().and_then(|motion| motion.foreseen.as_ref());
        let quorum = quorum.map(|quorum| foreseen(ctx, quorum));
        let barred = item.motion.as_ref().and_then(|motion| motion.barred.as_ref());
        let barred = barred.map(|refusal| view! { <p class="notice">{i18n::refusal(refusal)}</p> });
        let announced = match (item.struck_at, item.announced_at) {
            (Some(_), _) => view! { <p class="state state--refused">{t!("meeting-item-struck")}</p> }.into_any(),
            (None, Some(at)) => {
                view! { <p class="meta">{t!("meeting-item-announced", moment = ctx.moment(at))}</p> }.into_any()
            }
            (None, None) => view! { <p class="state state--draft">{t!("meeting-item-unannounced")}</p> }.into_any(),
        };
        view! {
            <li>
                <a href=address><bdi>{format!("{}. {}", item.number, item.title)}</bdi></a>
                {motion}
                {open}
                {announced}
                {barred}
                {quorum}
            </li>
        }
    });
    view! { <ul class="items">{items.collect_view()}</ul> }.into_any()
}

/// The form with what was typed, if it is the one that was refused; otherwise an empty one.
pub(super) fn typed(form: &FormState, what: &str) -> FormState {
    if form.value("do") == what { form.clone() } else { FormState::default() }
}

fn add_item(page: &MeetingPage, form: &FormState) -> Option<AnyView> {
    let over = matches!(page.standing, Standing::Closed | Standing::Cancelled);
    (page.may.run && !over).then(|| {
        let form = typed(form, "item");
        let f = || form.clone();
        let refused = form.value("do") == "item";
        view! {
            <details class="no-print" open=refused || page.items.is_empty()>
                <summary>{t!("meeting-item-add")}</summary>
                <form class="stack" method="post" novalidate=true action=format!("/meetings/{}", page.number)>
                    <RequestKey form=f()/>
                    <TextField form=f() name="item_decision" label=t!("meeting-item-decision") hint=t!("meeting-item-decision-hint") short=true/>
                    <TextField form=f() name="item_title" label=t!("meeting-item-title") hint=t!("meeting-item-title-hint")/>
                    <TextArea form=f() name="item_words" label=t!("meeting-item-words") rows=3/>
                    <div class="button-row">
                        <button class="button button--quiet" name="do" value="item">{t!("meeting-item-add")}</button>
                    </div>
                </form>
            </details>
        }
        .into_any()
    })
}

fn serve(ctx: &Ctx, page: &MeetingPage) -> Option<AnyView> {
    page.may.serve.then(|| {
        let first = page.standing == Standing::Called;
        let (hint, label) = if first {
            (t!("meeting-serve-hint"), t!("meeting-serve"))
        } else if page.unannounced == 0 {
            (t!("meeting-serve-again-hint"), t!("meeting-serve-again"))
        } else {
            (t!("meeting-announce-hint", count = page.unannounced), t!("meeting-announce"))
        };
        let late = (first && ctx.now > page.terms.notice_by).then(|| {
            let words = t!("meeting-serve-late", due = ctx.moment(page.terms.notice_by));
            view! { <p class="notice notice--attention">{words}</p> }
        });
        view! { {late}{step(page.number, "serve", hint, label)} }.into_any()
    })
}

/// One button with what it does.
pub(super) fn step(number: i64, what: &'static str, hint: String, label: String) -> AnyView {
    view! {
        <form class="stack no-print" method="post" novalidate=true action=format!("/meetings/{number}")>
            <RequestKey form=FormState::default()/>
            <p>{hint}</p>
            <div class="button-row"><button class="button" name="do" value=what>{label}</button></div>
        </form>
    }
    .into_any()
}

/// The decisions whose vote in this meeting is closed and waits for its papers.
fn waiting(page: &MeetingPage) -> Vec<String> {
    let motions = page.items.iter().filter_map(|item| item.motion.as_ref());
    let waiting = motions.filter(|motion| {
        let paper = motion.vote.as_ref().and_then(|vote| vote.paper);
        paper.is_some_and(|paper| paper.turn == PaperTurn::Reading)
    });
    waiting.map(|motion| DecisionNumber(motion.number).to_string()).collect()
}

/// Handing over the chair, and that whoever is in it has gone, where others noted that.
fn pass_chair(page: &MeetingPage, form: &FormState) -> AnyView {
    let refused = form.value("do") == "pass-chair";
    let form = typed(form, "pass-chair");
    let away = page.chair.as_ref().filter(|chair| page.presence_of(chair.number).is_none());
    let away = away.map(|chair| {
        view! { <p class="notice notice--attention">{t!("meeting-chair-away", name = &chair.name)}</p> }
    });
    view! {
        {away}
        <details class="no-print" open=refused>
            <summary>{t!("meeting-chair-pass")}</summary>
            <form class="stack" method="post" novalidate=true action=format!("/meetings/{}", page.number)>
                <RequestKey form=form.clone()/>
                <TextField form=form name="chair" label=t!("meeting-chair-next") hint=t!("meeting-chair-next-hint")/>
                <div class="button-row">
                    <button class="button button--quiet" name="do" value="pass-chair">{t!("meeting-chair-pass")}</button>
                </div>
            </form>
        </details>
    }
    .into_any()
}

/// What somebody else entered in the reader's name, who may strike it until the minutes are drafted, and is told whom to turn to then.
fn entered_for_me(ctx: &Ctx, page: &MeetingPage) -> AnyView {
    let Some(me) = ctx.viewer.member.as_ref().map(|member| member.number) else { return ().into_any() };
    let entered = page.items.iter().filter(|item| {
        item.objections.iter().any(|objection| {
            let by_another = objection.member.number == me && objection.noted_by.number != me;
            by_another && objection.struck_at.is_none()
        })
    });
    let is_minuted = page.minutes.is_some();
    let lines = entered.map(|item| {
        let words = if is_minuted { t!("meeting-objection-entered-minuted") } else { t!("meeting-objection-entered") };
        let address = format!("/meetings/{}/items/{}", page.number, item.number);
        let title = format!("{}. {}", item.number, item.title);
        view! { <p class="notice">{words}" "<a href=address><bdi>{title}</bdi></a></p> }
    });
    lines.collect_view().into_any()
}

/// Opening and closing the meeting, and its minutes, for whoever runs it.
fn session(page: &MeetingPage, form: &FormState) -> AnyView {
    if page.may.open {
        let form = typed(form, "open");
        return view! {
            <form class="stack no-print" method="post" novalidate=true action=format!("/meetings/{}", page.number)>
                <RequestKey form=form.clone()/>
                <h2>{t!("meeting-open")}</h2>
                <TextField form=form name="chair" label=t!("meeting-chair") hint=t!("meeting-chair-hint")/>
                <div class="button-row"><button class="button" name="do" value="open">{t!("meeting-open")}</button></div>
            </form>
        }
        .into_any();
    }
    if page.may.run && page.standing == Standing::Open {
        return view! { {pass_chair(page, form)}{close(page)} }.into_any();
    }
    if page.may.draft_minutes {
        let waiting = waiting(page);
        if !waiting.is_empty() {
            let words = t!("error-minutes-uncounted", decisions = waiting.join(", "));
            return view! { <p class="notice notice--attention">{words}</p> }.into_any();
        }
        return step(page.number, "minutes", t!("meeting-minutes-hint"), t!("meeting-minutes-draft"));
    }
    ().into_any()
}
