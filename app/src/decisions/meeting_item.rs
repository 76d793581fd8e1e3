//! `/meetings/{number}/items/{item}`: an item of the agenda, its vote, the notes on it, and objections by name.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::agreements::clauses::hash;
use domain::decisions::cast::Cast;
use domain::decisions::count::Choice;
use domain::decisions::meeting::{MeetingNumber, Standing};
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::validation::FieldError;
use leptos::prelude::*;
use store::CommandError;
use store::decisions::{self, ItemMotion, ItemView, MeetingPage, NotedVote, ObjectionInput, meeting_page};

use super::ballot_fields::{self, plain_fields};
use super::ballot_look;
use super::cast_words::cast_words;
use super::declared_box::annulment_notice;
use super::labels::{choice_key, stage_key};
use super::meeting_quorum::{as_of, foreseen, standing};
use super::meeting_result::figures;
use super::meeting_show::{after, read_meeting, typed};
use super::paper_box;
use crate::agreements::markdown;
use crate::i18n;
use crate::t;
use crate::ui::{ChoiceField, ErrorSummary, MemberLink, OptionItem, RequestKey, TextArea, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows an item.
pub async fn show(ctx: Ctx, Path((number, item)): Path<(String, String)>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let (meeting, item) = read_item(&ctx, &number, read_number(&item)?).await?;
    Ok(ctx.page(|| page(&ctx, &meeting, &item, &FormState::default())))
}

/// The number of an item in an address.
fn read_number(text: &str) -> Result<i64, PageError> {
    text.parse().map_err(|_| PageError::NotFound)
}

async fn read_item(ctx: &Ctx, number: &str, item: i64) -> Result<(MeetingPage, ItemView), PageError> {
    let meeting = meeting_page(ctx.db(), &ctx.viewer, read_meeting(number)?, ctx.now).await?;
    let item = meeting.items.iter().find(|view| view.number == item).cloned().ok_or(PageError::NotFound)?;
    Ok((meeting, item))
}

/// Opens or closes its vote, enters a vote that was called out, keeps notes, has an objection minuted or strikes the item, by the form's `do`.
pub async fn submit(
    ctx: Ctx,
    Path((number, item)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let (meeting, item) = (read_meeting(&number)?, read_number(&item)?);
    if form.value("do") == ballot_look::LOOK {
        let (meeting, item) = read_item(&ctx, &number, item).await?;
        let form = form.with_value("do", "note-vote".to_owned());
        return Ok(match looked_at(&item, &form) {
            Some(Err(errors)) => ctx.refusal(|| page(&ctx, &meeting, &item, &form.with_errors(errors))),
            _ => ctx.page(|| page(&ctx, &meeting, &item, &form)),
        });
    }
    match done(&ctx, meeting, item, &form).await {
        Ok(done) => Ok(Redirect::to(&format!("/meetings/{meeting}/items/{item}?after={done}")).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let (meeting, item) = read_item(&ctx, &number, item).await?;
            Ok(ctx.refusal(|| {
                let form = if form.value("do") == "notes" { form.beside(&stored_notes(&item)) } else { form };
                page(&ctx, &meeting, &item, &form)
            }))
        }
    }
}

/// What a vote that was called out says, or what is wrong with it, where its item has a vote.
fn looked_at(item: &ItemView, form: &FormState) -> Option<Result<Cast, Vec<FieldError>>> {
    let motion = item.motion.as_ref()?;
    Some(ballot_fields::read(form).said(motion.choosing.as_ref(), motion.vote.as_ref()?.blanks))
}

async fn done(ctx: &Ctx, number: i64, item: i64, form: &FormState) -> Result<&'static str, CommandError> {
    let (db, act) = (ctx.db(), ctx.act(form));
    Ok(match form.value("do") {
        "open-vote" => {
            decisions::open_item_vote(db, &act, number, item).await?;
            "open-vote"
        }
        "close-vote" => {
            let closed = decisions::close_item_vote(db, &act, number, item).await?;
            if closed.stage == Stage::Voting { "close-vote-papers" } else { "close-vote" }
        }
        "note-vote" => {
            let input = NotedVote { member: form.value("member").to_owned(), vote: ballot_fields::read(form) };
            decisions::note_vote(db, &act, number, item, input).await?;
            "note-vote"
        }
        "notes" => {
            decisions::keep_notes(db, &act, number, item, form.value("notes")).await?;
            "notes"
        }
        "object" => {
            let input =
                ObjectionInput { member: form.value("objector").to_owned(), words: form.value("objection").to_owned() };
            decisions::note_objection(db, &act, number, item, input).await?;
            "object"
        }
        "strike-objection" => {
            let objection = form.value("objection_number").parse::<i64>().map_err(|_| CommandError::NotFound)?;
            decisions::strike_objection(db, &act, number, item, objection).await?;
            "strike-objection"
        }
        "strike" => {
            decisions::strike_item(db, &act, number, item).await?;
            "strike"
        }
        _ => "",
    })
}

fn stored_notes(item: &ItemView) -> FormState {
    FormState::of([("notes", item.notes.clone())]).seeing(hash(&item.notes))
}

fn action(page: &MeetingPage, item: &ItemView) -> String {
    format!("/meetings/{}/items/{}", page.number, item.number)
}

fn page(ctx: &Ctx, page: &MeetingPage, item: &ItemView, form: &FormState) -> Page {
    let address = format!("/meetings/{}", page.number);
    let name = MeetingNumber(page.number).to_string();
    let struck = item.struck_at.map(|_| view! { <p class="state state--refused">{t!("meeting-item-struck")}</p> });
    let words = (!item.words.is_empty())
        .then(|| view! { <div class="prose" inner_html=markdown::fragment(&item.words)></div> });
    let title = format!("{}. {}", item.number, item.title);
    Page::titled(format!("{title} · {name}")).section(Section::Decisions).narrow().body(view! {
        <div class="page-head">
            <p class="kicker">
                <a href="/meetings">{t!("meetings-title")}</a>" · "<a href=address><bdi>{format!("{name} {}", page.meeting.title)}</bdi></a>
            </p>
            <h1><bdi>{title.clone()}</bdi></h1>
            {struck}
        </div>
        {after(ctx, page)}
        <ErrorSummary form=form.clone()/>
        {words}
        {item.motion.as_ref().map(|motion| motion_section(ctx, page, item, motion, form))}
        {notes(page, item, form)}
        {objections(ctx, page, item, form)}
        {strike(page, item)}
    })
}

/// Its decision: how it stands, who is present, and what whoever runs the meeting can do.
fn motion_section(ctx: &Ctx, page: &MeetingPage, item: &ItemView, motion: &ItemMotion, form: &FormState) -> AnyView {
    let address = format!("/decisions/{}", motion.number);
    let name = format!("D-{} {}", motion.number, motion.title);
    let annulled = annulment_notice(motion.annulled);
    let outcome = motion.passed.filter(|_| annulled.is_none()).map(|passed| {
        let (mark, words) = if passed {
            ("state state--passed", t!("meeting-motion-passed"))
        } else {
            ("state state--refused", t!("meeting-motion-not-passed"))
        };
        view! { <p class=mark>{words}</p> }
    });
    let runs = page.may.run && page.standing == Standing::Open;
    let open = (runs && motion.stage == Stage::Discussion && motion.refusal.is_none())
        .then(|| step(page, item, "open-vote", t!("meeting-vote-open-hint"), t!("meeting-vote-open-submit")));
    let refusal = motion.refusal.as_ref().filter(|_| page.standing == Standing::Open);
    let refusal = refusal.or(motion.barred.as_ref()).map(|refusal| {
        view! { <p class="notice">{i18n::refusal(refusal)}</p> }
    });
    let coming = motion.foreseen.as_ref().map(|quorum| view! { {foreseen(ctx, quorum)}{as_of(ctx, page)} });
    let vote = motion.vote.as_ref().map(|vote| standing(ctx, vote));
    let going = motion.vote.as_ref().is_some_and(|vote| vote.is_open);
    let to_vote = going.then(|| {
        view! { <p class="no-print"><a class="button" href=format!("{address}#vote")>{t!("meeting-vote-here")}</a></p> }
    });
    let paper = motion.vote.as_ref().and_then(|vote| vote.paper);
    let papers = paper.and_then(|paper| paper_box::at_item(motion.number, &paper));
    let called = (going && runs && !motion.secret).then(|| note_vote(ctx, page, item, motion, form));
    let hint = if paper.is_some() { t!("meeting-vote-close-hint-paper") } else { t!("meeting-vote-close-hint") };
    let close = (going && runs).then(|| step(page, item, "close-vote", hint, t!("meeting-vote-close-submit")));
    view! {
        <section>
            <h2><a href=address.clone()><bdi>{name}</bdi></a></h2>
            <p class="meta">{t!(stage_key(motion.stage))}</p>
            {outcome}
            {annulled}
            {figures(ctx, motion)}
            {refusal}
            {coming}
            {vote}
            {open}
            {to_vote}
            {papers}
            {called}
            {close}
        </section>
    }
    .into_any()
}

fn step(page: &MeetingPage, item: &ItemView, what: &'static str, hint: String, label: String) -> AnyView {
    view! {
        <form class="stack no-print" method="post" novalidate=true action=action(page, item)>
            <RequestKey form=FormState::default()/>
            <p>{hint}</p>
            <div class="button-row"><button class="button" name="do" value=what>{label}</button></div>
        </form>
    }
    .into_any()
}

/// Entering the vote that a member calls out.
fn note_vote(ctx: &Ctx, page: &MeetingPage, item: &ItemView, motion: &ItemMotion, form: &FormState) -> AnyView {
    let refused = form.value("do") == "note-vote";
    let form = typed(form, "note-vote");
    // One that was kept leads elsewhere, and one that was refused says why.
    let so_far = (refused && form.errors().is_empty()).then(|| looked_at(item, &form)?.ok()).flatten();
    let so_far = so_far.map(|said| cast_words(&said, motion.method, motion.choosing.as_ref()));
    let so_far = so_far.map(|said| ballot_look::of_another(&said));
    let asked = match &motion.choosing {
        Some(choosing) => plain_fields(ctx, choosing, &form, t!("meeting-note-vote-choice"), None),
        None => {
            let options = Choice::ALL
                .iter()
                .map(|choice| OptionItem::new(choice.as_str(), t!(choice_key(motion.method, *choice))));
            let options = options.collect::<Vec<_>>();
            let legend = t!("meeting-note-vote-choice");
            view! { <ChoiceField form=form.clone() name="choice" legend=legend options=options/> }.into_any()
        }
    };
    view! {
        <details class="no-print" open=refused>
            <summary>{t!("meeting-note-vote")}</summary>
            <form class="stack" method="post" novalidate=true action=action(page, item)>
                <RequestKey form=form.clone()/>
                {so_far}
                <p class="hint">{t!("meeting-note-vote-hint")}</p>
                <TextField form=form.clone() name="member" label=t!("meeting-mark-who") hint=t!("delegation-to-hint")/>
                {asked}
                <TextArea form=form name="reason" label=t!("vote-reason") rows=2/>
                <div class="button-row">
                    <button class="button button--quiet" name="do" value="note-vote">{t!("meeting-note-vote-submit")}</button>
                </div>
            </form>
        </details>
    }
    .into_any()
}

/// Whether notes and objections are still taken.
fn takes_notes(page: &MeetingPage) -> bool {
    matches!(page.standing, Standing::Open | Standing::Closed) && page.minutes.is_none()
}

fn notes(page: &MeetingPage, item: &ItemView, form: &FormState) -> AnyView {
    let written = (!item.notes.is_empty())
        .then(|| view! { <div class="prose" inner_html=markdown::fragment(&item.notes)></div> });
    let edit = (page.may.run && takes_notes(page)).then(|| {
        let form = if form.value("do") == "notes" { form.clone() } else { stored_notes(item) };
        view! {
            <form class="stack no-print" method="post" novalidate=true action=action(page, item)>
                <RequestKey form=form.clone()/>
                <TextArea form=form name="notes" label=t!("meeting-notes") hint=t!("meeting-notes-hint") rows=6/>
                <div class="button-row">
                    <button class="button button--quiet" name="do" value="notes">{t!("meeting-notes-save")}</button>
                </div>
            </form>
        }
    });
    if written.is_none() && edit.is_none() {
        return ().into_any();
    }
    view! { <section><h2>{t!("meeting-notes")}</h2>{written}{edit}</section> }.into_any()
}

/// Whether a member came to the meeting at all, or was represented in it.
fn took_part(page: &MeetingPage, number: i64) -> bool {
    let came = page.presences.iter().any(|presence| presence.member.number == number);
    came || page.proxies.iter().any(|proxy| proxy.member.number == number)
}

/// Has an objection struck that stands in the reader's name.
fn strike_objection(page: &MeetingPage, item: &ItemView, objection: i64) -> AnyView {
    view! {
        <form class="no-print" method="post" action=action(page, item)>
            <RequestKey form=FormState::default()/>
            <input type="hidden" name="objection_number" value=objection.to_string()/>
            <div class="button-row">
                <button class="button button--quiet" name="do" value="strike-objection">{t!("meeting-objection-strike")}</button>
            </div>
        </form>
    }
    .into_any()
}

fn objections(ctx: &Ctx, page: &MeetingPage, item: &ItemView, form: &FormState) -> AnyView {
    let list = item.objections.iter().map(|objection| {
        let (member, by) = (objection.member.clone(), objection.noted_by.clone());
        let entered = (member.number != by.number).then(|| t!("meeting-objection-by", name = &by.name));
        let at = ctx.moment(objection.noted_at);
        let absent = (!took_part(page, member.number)).then(|| format!(" · {}", t!("meeting-objection-absent")));
        let is_own = ctx.viewer.member.as_ref().is_some_and(|me| me.number == member.number);
        let strike =
            (is_own && objection.struck_at.is_none() && takes_notes(page) && ctx.viewer.may(Power::KeepOwnData))
                .then(|| strike_objection(page, item, objection.number));
        let struck = objection.struck_at.map(|at| {
            view! { <p class="state state--refused">{t!("meeting-objection-struck", moment = ctx.moment(at))}</p> }
        });
        let words = objection.words.clone();
        let words = if struck.is_some() { view! { <s>{words}</s> }.into_any() } else { words.into_any() };
        view! {
            <li>
                <p><MemberLink number=member.number name=member.name/>{absent}</p>
                <p>{words}</p>
                <p class="meta">{at}" "{entered}</p>
                {struck}
                {strike}
            </li>
        }
    });
    let list = (!item.objections.is_empty()).then(|| view! { <ul class="items">{list.collect_view()}</ul> });
    let me = ctx.viewer.member.as_ref().map(|member| member.number);
    let there = me.is_some_and(|me| page.presence_of(me).is_some());
    let runs = page.may.run && takes_notes(page);
    let own = page.may.object && there && takes_notes(page);
    let object = (runs || own).then(|| {
        let refused = form.value("do") == "object";
        let form = typed(form, "object");
        let who = runs.then(|| {
            view! { <TextField form=form.clone() name="objector" label=t!("meeting-objector") hint=t!("meeting-objector-hint")/> }
        });
        view! {
            <details class="no-print" open=refused>
                <summary>{t!("meeting-object")}</summary>
                <form class="stack" method="post" novalidate=true action=action(page, item)>
                    <RequestKey form=form.clone()/>
                    {who}
                    <TextArea form=form.clone() name="objection" label=t!("meeting-objection") hint=t!("meeting-objection-hint") rows=3/>
                    <div class="button-row">
                        <button class="button button--quiet" name="do" value="object">{t!("meeting-object-submit")}</button>
                    </div>
                </form>
            </details>
        }
    });
    if list.is_none() && object.is_none() {
        return ().into_any();
    }
    view! { <section><h2>{t!("meeting-objections")}</h2>{list}{object}</section> }.into_any()
}

fn strike(page: &MeetingPage, item: &ItemView) -> Option<AnyView> {
    let over = matches!(page.standing, Standing::Closed | Standing::Cancelled);
    let voted = item.motion.as_ref().is_some_and(|motion| motion.vote.is_some());
    (page.may.run && !over && item.struck_at.is_none() && !voted).then(|| {
        view! {
            <details class="no-print">
                <summary>{t!("meeting-strike")}</summary>
                <form class="stack" method="post" novalidate=true action=action(page, item)>
                    <RequestKey form=FormState::default()/>
                    <p>{t!("meeting-strike-hint")}</p>
                    <div class="button-row">
                        <button class="button button--danger" name="do" value="strike">{t!("meeting-strike")}</button>
                    </div>
                </form>
            </details>
        }
        .into_any()
    })
}
