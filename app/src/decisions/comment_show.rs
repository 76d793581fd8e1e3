//! `/decisions/{number}/comments/{comment}`: one comment with every text that it had; its author changes it or takes it back, and whoever
//! may open votes hides it or shows it again.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use store::CommandError;
use store::decisions::{self, CommentPage, seen_comment};

use super::discussion::said;
use super::read_number;
use crate::agreements::markdown;
use crate::t;
use crate::ui::{ErrorSummary, MemberLink, RequestKey, TextArea};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows a comment.
pub async fn show(ctx: Ctx, Path((number, comment)): Path<(String, String)>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let (number, comment) = read(&number, &comment)?;
    let comment = decisions::comment_page(ctx.db(), &ctx.viewer, number, comment, ctx.now).await?;
    Ok(ctx.page(|| page(&ctx, &comment, &FormState::default())))
}

/// Changes it, takes it back, hides it or shows it, by the form's `do`.
pub async fn submit(
    ctx: Ctx,
    Path((number, comment)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let (number, comment) = read(&number, &comment)?;
    match done(&ctx, number, comment, &form).await {
        Ok(what) => {
            let page = decisions::page_of_comment(ctx.db(), &ctx.viewer, number, comment).await?;
            let done = format!("?page={page}{what}&comment={comment}#comment-{comment}");
            Ok(Redirect::to(&format!("/decisions/{number}{done}")).into_response())
        }
        Err(error) => {
            let form = form.refused(error)?;
            let comment = decisions::comment_page(ctx.db(), &ctx.viewer, number, comment, ctx.now).await?;
            Ok(ctx.refusal(|| page(&ctx, &comment, &form)))
        }
    }
}

fn read(number: &str, comment: &str) -> Result<(i64, i64), PageError> {
    Ok((read_number(number)?, comment.parse::<i64>().map_err(|_| PageError::NotFound)?))
}

/// Does what the form asks; what the address of the discussion then says of it.
async fn done(ctx: &Ctx, number: i64, comment: i64, form: &FormState) -> Result<&'static str, CommandError> {
    let (db, act) = (ctx.db(), ctx.act(form));
    Ok(match form.value("do") {
        "edit" => {
            decisions::edit_comment(db, &act, number, comment, form.value("comment")).await?;
            "&after=comment-edit"
        }
        "take-back" => {
            decisions::take_comment_back(db, &act, number, comment).await?;
            "&after=comment-take-back"
        }
        "hide" => {
            decisions::hide_comment(db, &act, number, comment, form.value("hiding_reason")).await?;
            "&after=comment-hide"
        }
        "show" => {
            decisions::show_comment(db, &act, number, comment).await?;
            "&after=comment-show"
        }
        _ => "",
    })
}

fn page(ctx: &Ctx, page: &CommentPage, form: &FormState) -> Page {
    let comment = &page.comment;
    let title = t!("comment-title", number = comment.number);
    let author = comment.author.clone();
    let back = format!("/decisions/{}#discussion", page.number);
    let written = comment.edited_at.map_or_else(
        || ctx.moment(comment.created_at),
        |at| format!("{} · {}", ctx.moment(comment.created_at), t!("comment-edited", moment = ctx.moment(at))),
    );
    let label = t!("comment-by", number = comment.number, name = &author.name);
    // What was typed stays, also where it can be saved no longer.
    let asked = |what: &str| form.value("do") == what;
    Page::titled(title.clone()).section(Section::Decisions).narrow().body(view! {
        <div class="page-head">
            <p class="kicker"><a href=back>{format!("D-{} {}", page.number, page.title)}</a></p>
            <h1>{title}</h1>
        </div>
        <ErrorSummary form=form.clone()/>
        <article class="comment" aria-label=label>
            <p class="author"><MemberLink number=author.number name=author.name/></p>
            <p class="meta">{written}</p>
            {said(ctx, comment, &page.mentioned)}
        </article>
        {(page.may_edit || asked("edit")).then(|| edit(page, form))}
        {page.may_take_back.then(|| take_back(page))}
        {(page.may_hide || asked("hide")).then(|| hide(page, form))}
        {earlier(ctx, page)}
    })
}

fn address(page: &CommentPage) -> String {
    format!("/decisions/{}/comments/{}", page.number, page.comment.number)
}

fn edit(page: &CommentPage, form: &FormState) -> AnyView {
    let body = page.comment.body.as_str();
    let now = FormState::of([("comment", body)]).seeing(seen_comment(body));
    let form = if form.value("do") == "edit" { form.beside(&now) } else { now };
    view! {
        <h2>{t!("comment-edit-title")}</h2>
        <form class="stack" method="post" novalidate=true action=address(page)>
            <RequestKey form=form.clone()/>
            <TextArea form=form name="comment" label=t!("comment-label") hint=t!("comment-edit-hint") rows=6/>
            <div class="button-row"><button class="button" name="do" value="edit">{t!("comment-edit-submit")}</button></div>
        </form>
    }
    .into_any()
}

fn take_back(page: &CommentPage) -> AnyView {
    view! {
        <details>
            <summary>{t!("comment-take-back-title")}</summary>
            <form class="stack" method="post" novalidate=true action=address(page)>
                <RequestKey form=FormState::default()/>
                <p>{t!("comment-take-back-hint")}</p>
                <div class="button-row">
                    <button class="button button--danger" name="do" value="take-back">{t!("comment-take-back-submit")}</button>
                </div>
            </form>
        </details>
    }
    .into_any()
}

fn hide(page: &CommentPage, form: &FormState) -> AnyView {
    if page.comment.hidden.is_some() && form.value("do") != "hide" {
        return view! {
            <h2>{t!("comment-show-title")}</h2>
            <form class="stack" method="post" novalidate=true action=address(page)>
                <RequestKey form=FormState::default()/>
                <div class="button-row">
                    <button class="button button--quiet" name="do" value="show">{t!("comment-show-submit")}</button>
                </div>
            </form>
        }
        .into_any();
    }
    let form = if form.value("do") == "hide" { form.clone() } else { FormState::default() };
    view! {
        <h2>{t!("comment-hide-title")}</h2>
        <form class="stack" method="post" novalidate=true action=address(page)>
            <RequestKey form=form.clone()/>
            <TextArea form=form name="hiding_reason" label=t!("comment-hide-reason") hint=t!("comment-hide-hint") rows=3/>
            <div class="button-row">
                <button class="button button--quiet" name="do" value="hide">{t!("comment-hide-submit")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// The texts that it had before, the latest first; folded up where it is hidden.
fn earlier(ctx: &Ctx, page: &CommentPage) -> AnyView {
    if page.earlier.is_empty() {
        return ().into_any();
    }
    let texts = page
        .earlier
        .iter()
        .map(|text| {
            let prose = markdown::comment(&text.body, &page.mentioned);
            let until = t!("comment-earlier-until", moment = ctx.moment(text.written_at));
            let name = until.clone();
            view! {
                <article class="comment" aria-label=name>
                    <p class="meta">{until}</p>
                    <div class="prose prose--small" inner_html=prose></div>
                </article>
            }
        })
        .collect_view();
    let texts = if page.comment.hidden.is_some() {
        view! { <details><summary>{t!("comment-hidden-read")}</summary>{texts}</details> }.into_any()
    } else {
        texts.into_any()
    };
    view! { <h2 id="earlier">{t!("comment-earlier")}</h2>{texts} }.into_any()
}
