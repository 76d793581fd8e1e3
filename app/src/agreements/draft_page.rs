//! The page of a draft, which showing, previewing and every refusal share.

use domain::agreements::draft::DraftStatus;
use domain::decisions::stage::Stage;
use leptos::prelude::*;
use store::agreements::{Collision, Draft};

use super::draft_edit::editable;
use super::draft_parts::{changes_heading, changes_view, collision_view, decision_line, preview, status};
use super::editor_island::DraftEditor;
use super::parts::{address, kicker};
use crate::i18n::format;
use crate::t;
use crate::ui::{ErrorSummary, MemberLink, RequestKey, TextArea};
use crate::web::{Ctx, FormState, Page, Section};

/// What has just happened to the draft.
pub enum Note {
    /// Nothing.
    None,
    /// It was saved.
    Saved,
    /// There was nothing to save.
    Unchanged,
    /// The preview and the redline show what was typed; it is not saved.
    Preview,
    /// It was brought up to date.
    Rebased,
    /// It was given up.
    Abandoned,
    /// Somebody else saved first.
    Collision(Collision),
}

/// The form's identifier, so that buttons elsewhere on the page can send it.
const FORM: &str = "draft-form";

/// A draft: what it is, how it stands, its text, what it would change.
pub fn page(ctx: &Ctx, draft: &Draft, form: &FormState, note: &Note) -> Page {
    let edit = editable(ctx, draft, form);
    let title = t!("draft-title", number = draft.head.number, title = draft.agreement.title);
    let body = if edit { form.value("body").to_owned() } else { draft.body.clone() };
    let against = draft.against.as_ref();
    let text = if edit {
        editor(ctx, draft, form, &body)
    } else {
        view! { <div class="prose" dir="auto">{preview(&body)}</div> }.into_any()
    };
    let collision = match note {
        Note::Collision(collision) => collision_view(ctx, collision),
        _ => ().into_any(),
    };
    let page = Page::titled(title.clone()).section(Section::Agreements);
    let page = if edit { page.with_islands() } else { page };
    page.body(view! {
        {head(ctx, draft, title, edit)}
        {note_view(note)}
        <ErrorSummary form=form.clone()/>
        {stale(draft, edit)}
        {collision}
        {text}
        <section>
            <h2>{changes_heading(draft)}</h2>
            <div class="draft-changes">{changes_view(against, &body)}</div>
        </section>
        {(edit && draft.head.status == DraftStatus::Open).then(|| abandon(draft))}
    })
}

fn head(ctx: &Ctx, draft: &Draft, title: String, edit: bool) -> AnyView {
    let head = &draft.head;
    let here = format!("{}/drafts/{}", address(&draft.agreement), head.number);
    let class = match head.status {
        DraftStatus::Open => "state state--draft",
        DraftStatus::Proposed => "state state--open",
        DraftStatus::Adopted => "state state--passed",
        DraftStatus::Abandoned => "state state--quiet",
    };
    let decisions = head.decisions.iter().map(|decision| view! { <p class="meta">{decision_line(decision)}</p> });
    let anew = head.decisions.iter().any(|decision| edit && decision.stage == Stage::Discussion).then(|| {
        view! { <p class="notice">{t!("draft-discussed")}</p> }
    });
    let changed = draft.against.as_ref().is_none_or(|(_, old)| old.trim() != draft.body.trim());
    let ready = edit && head.status == DraftStatus::Open && changed && !draft.stale() && !draft.body.trim().is_empty();
    let propose = ready.then(|| {
        let there = format!("/decisions/new?agreement={}&draft={}", draft.agreement.slug, head.number);
        view! { <a class="button" href=there>{t!("draft-propose")}</a> }
    });
    let revisions = edit.then(|| {
        view! { <a class="button button--quiet" href=format!("{here}/revisions")>{t!("draft-revisions")}</a> }
    });
    view! {
        <div class="page-head">
            {kicker(&draft.agreement)}
            <h1>{title}</h1>
            <p class=class>{status(head.status)}</p>
            <p class="meta">
                {t!("draft-saved-by", moment = ctx.moment(head.updated_at))}" "
                <MemberLink number=head.updated_by.number name=head.updated_by.name.clone()/>
                " · "{t!("draft-started-by", moment = ctx.moment(head.created_at))}" "
                <MemberLink number=head.created_by.number name=head.created_by.name.clone()/>
            </p>
            {decisions.collect_view()}
            {anew}
            <div class="page-actions no-print">{propose}{revisions}</div>
        </div>
    }
    .into_any()
}

fn note_view(note: &Note) -> AnyView {
    let (class, sentence) = match note {
        Note::None | Note::Collision(_) => return ().into_any(),
        Note::Saved => ("notice notice--done", t!("draft-note-saved")),
        Note::Unchanged => ("notice", t!("draft-note-unchanged")),
        Note::Preview => ("notice", t!("draft-note-preview")),
        Note::Rebased => ("notice notice--done", t!("draft-note-rebased")),
        Note::Abandoned => ("notice", t!("draft-note-abandoned")),
    };
    view! { <div class=class role="status"><p>{sentence}</p></div> }.into_any()
}

/// The base of the draft is no longer the latest version.
fn stale(draft: &Draft, edit: bool) -> AnyView {
    let Some(latest) = draft.latest.filter(|_| draft.stale()) else { return ().into_any() };
    let meanwhile = draft.head.base.map(|base| {
        let there = format!("{}/compare?from={base}&to={latest}", address(&draft.agreement));
        view! { <p><a href=there>{t!("draft-stale-compare", from = base, to = latest)}</a></p> }
    });
    let update = (edit && draft.head.status == DraftStatus::Open).then(|| {
        view! {
            <p>{t!("draft-stale-what-now")}</p>
            <button class="button" form=FORM name="action" value="rebase">{t!("draft-rebase", number = latest)}</button>
        }
    });
    view! {
        <div class="notice notice--attention stack">
            <h2>{t!("draft-stale", number = latest)}</h2>
            {meanwhile}
            {update}
        </div>
    }
    .into_any()
}

fn editor(ctx: &Ctx, draft: &Draft, form: &FormState, body: &str) -> AnyView {
    let here = format!("{}/drafts/{}", address(&draft.agreement), draft.head.number);
    let member = ctx.viewer.member.as_ref().map_or(0, |member| member.number);
    let key = format!("acequia draft M-{member} {here}");
    let unsaved = (body != draft.body).to_string();
    view! {
        <form id=FORM class="editor" method="post" novalidate=true action=here>
            <RequestKey form=form.clone()/>
            <input type="hidden" name="revision" value=form.value("revision").to_owned()/>
            <div class="notice notice--attention editor-found" role="alert" hidden>
                <p>{t!("editor-found")}" "<span class="editor-found-when"></span></p>
                <div class="button-row">
                    <button type="button" class="button editor-restore">{t!("editor-restore")}</button>
                    <button type="button" class="button button--quiet editor-discard">{t!("editor-discard")}</button>
                </div>
            </div>
            <TextArea form=form.clone() name="body" label=t!("draft-body") hint=t!("draft-body-hint") rows=28/>
            <section class="editor-preview" aria-label=t!("draft-preview")>
                <div class="prose prose--small" dir="auto">{preview(body)}</div>
            </section>
            <div class="editor-bar">
                <p
                    class="editor-status"
                    role="status"
                    data-address=here.clone()
                    data-key=key
                    data-locale=format::browser_locale(ctx.language)
                    data-time-zone=ctx.community.time_zone.name()
                    data-unsaved=unsaved
                    data-kept=t!("editor-kept")
                    data-not-kept=t!("editor-not-kept")
                    data-saving=t!("editor-saving")
                    data-saved=t!("editor-saved")
                    data-offline=t!("editor-offline")
                ></p>
                <DraftEditor/>
                <div class="button-row">
                    <button class="button" name="action" value="save">{t!("draft-save")}</button>
                    <button class="button button--quiet" name="action" value="preview">{t!("draft-show-preview")}</button>
                    <button type="button" class="button editor-retry" hidden>{t!("editor-retry")}</button>
                </div>
            </div>
        </form>
    }
    .into_any()
}

fn abandon(draft: &Draft) -> AnyView {
    let here = format!("{}/drafts/{}", address(&draft.agreement), draft.head.number);
    view! {
        <details class="no-print">
            <summary>{t!("draft-abandon")}</summary>
            <form class="stack" method="post" novalidate=true action=here>
                <RequestKey form=FormState::default()/>
                <p>{t!("draft-abandon-what")}</p>
                <button class="button button--danger" name="action" value="abandon">{t!("draft-abandon")}</button>
            </form>
        </details>
    }
    .into_any()
}
