//! `/members/{number}`: an entry in the register with all that it comes from, and the invitation for those who may.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use leptos::prelude::*;
use store::members::{Access, LinkPurpose, MemberPage, Standing, Term, invite, member_page};
use store::treasury::{ChargedAfterEnd, charged_after_end};

use super::labels::{StatusMark, kind_key};
use super::letters::letters;
use super::link_list::{link_details, purpose_key};
use super::particulars::particulars_facts;
use super::people::people_section;
use crate::i18n::format;
use crate::treasury::parts::after_end_notice;
use crate::ui::{AuthorityLink, CheckField, Column, ErrorSummary, Ledger, RequestKey, Row, role_name};
use crate::web::client::Client;
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};
use crate::{cells, t};

/// Shows a member.
pub async fn show(ctx: Ctx, client: Client, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    let member = member_page(ctx.db(), &ctx.viewer, number, ctx.now).await?;
    let recorded = ctx.query_value("after") == "status" && ctx.viewer.may(Power::AdmitMembers);
    let beyond = if recorded { charged_after_end(ctx.db(), &ctx.viewer, number).await? } else { None };
    Ok(ctx.page(|| page(&ctx, &client, &member, &FormState::default(), beyond)))
}

/// Invites the member.
pub async fn submit(
    ctx: Ctx,
    client: Client,
    Path(number): Path<String>,
    Form(form): Form,
) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    let mut letters = letters(&ctx.state.settings);
    letters.by_mail &= !form.has("by_hand");
    match invite(ctx.db(), &ctx.act(&form), number, letters).await {
        Ok(_) => Ok(Redirect::to(&format!("/members/{number}?after=invitation#signing-in")).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let member = member_page(ctx.db(), &ctx.viewer, number, ctx.now).await?;
            Ok(ctx.refusal(|| page(&ctx, &client, &member, &form, None)))
        }
    }
}

/// The member's number in an address.
pub(super) fn read_number(text: &str) -> Result<i64, PageError> {
    text.parse().map(|MemberNumber(number)| number).map_err(|()| PageError::NotFound)
}

fn page(ctx: &Ctx, client: &Client, member: &MemberPage, form: &FormState, beyond: Option<ChargedAfterEnd>) -> Page {
    let done = match ctx.query_value("after").as_str() {
        "admission" => Some(t!("member-admitted")),
        "invitation" => Some(t!("member-invited")),
        "status" => Some(t!("standing-changed")),
        "entry" => Some(t!("entry-corrected")),
        "person" => Some(t!("person-kept")),
        _ => None,
    };
    let access = member.access.as_ref().map(|access| signing_in(ctx, client, member, access, form));
    let keeps = ctx.viewer.may(Power::AdmitMembers) && ctx.viewer.may(Power::ReadContacts);
    let log = ctx.viewer.may(Power::ReadLog).then(|| {
        let address = format!("/community/log?subject=M-{}", member.number);
        view! { <p><a href=address>{t!("member-in-log")}</a></p> }
    });
    Page::titled(member.name.clone()).section(Section::Members).body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/members">{t!("register-title")}</a>" · "{format!("M-{}", member.number)}</p>
            <h1><bdi>{member.name.clone()}</bdi></h1>
            <StatusMark status=member.status/>
        </div>
        {done.map(|done| view! { <p class="notice notice--done" role="status">{done}</p> })}
        {beyond.map(|beyond| after_end_notice(ctx, beyond))}
        <ErrorSummary form=form.clone()/>
        <div class="columns">
            <div>
                {facts(ctx, member)}
                {keeps.then(|| view! {
                    <p><a href=format!("/members/{}/entry", member.number)>{t!("entry-correct")}</a></p>
                })}
                {log}
            </div>
            <div>
                {people_section(ctx, member, keeps)}
                {terms(ctx, &member.terms)}
                {circles(member)}
            </div>
        </div>
        {history(ctx, &member.history)}
        {ctx.viewer.may(Power::AdmitMembers).then(|| view! {
            <p><a href=format!("/members/{}/status", member.number)>{t!("standing-change")}</a></p>
        })}
        {access}
    })
}

fn facts(ctx: &Ctx, member: &MemberPage) -> AnyView {
    let day = |day| format::day(ctx.language, day);
    let authority = member.authority.clone().map(|authority| {
        view! { <div><dt>{t!("member-authority")}</dt><dd><AuthorityLink authority=authority/></dd></div> }
    });
    let contact = member.contact.clone().map(|contact| {
        view! {
            <div><dt>{t!("member-email")}</dt><dd>{contact.email.unwrap_or_else(|| t!("member-email-none"))}</dd></div>
            <div><dt>{t!("account-language")}</dt><dd lang=contact.language.tag()>{contact.language.own_name()}</dd></div>
            {particulars_facts(ctx, &contact.particulars)}
        }
    });
    view! {
        <dl class="facts">
            <div><dt>{t!("member-kind")}</dt><dd>{t!(kind_key(member.kind))}</dd></div>
            <div><dt>{t!("member-class")}</dt><dd>{member.class.clone()}</dd></div>
            {member.joined_on.map(|joined| view! { <div><dt>{t!("member-joined")}</dt><dd>{day(joined)}</dd></div> })}
            {authority}
            {contact}
        </dl>
    }
    .into_any()
}

fn terms(ctx: &Ctx, terms: &[Term]) -> AnyView {
    if terms.is_empty() {
        return view! { <h2>{t!("community-roles")}</h2><p class="quiet">{t!("member-no-roles")}</p> }.into_any();
    }
    let day = |day| format::day(ctx.language, day);
    let items = terms
        .iter()
        .cloned()
        .map(|term| {
            let held = term.holds_on(ctx.today);
            let span = match term.last_day() {
                Some(last) => t!("term-span", from = day(term.from), until = day(last)),
                None => t!("term-open", from = day(term.from)),
            };
            view! {
                <li>
                    <h3>{role_name(term.role)}</h3>
                    {held.then(|| view! { <span class="state state--open">{t!("term-now")}</span> })}
                    <p class="meta">{span}</p>
                    <p class="meta">{t!("term-granted")}" "<AuthorityLink authority=term.authority/></p>
                    {term.ended_by.map(|by| view! {
                        <p class="meta">{t!("term-ended")}" "<AuthorityLink authority=by/></p>
                    })}
                </li>
            }
        })
        .collect_view();
    view! {
        <h2>{t!("community-roles")}</h2>
        <ul class="items">{items}</ul>
        <p><a href="/community/roles">{t!("roles-title")}</a></p>
    }
    .into_any()
}

fn circles(member: &MemberPage) -> AnyView {
    let items = member
        .circles
        .iter()
        .cloned()
        .map(|circle| view! { <li><a href=format!("/circles/{}", circle.slug)>{circle.name}</a></li> })
        .collect_view();
    (!member.circles.is_empty())
        .then(|| view! { <h2>{t!("community-circles")}</h2><ul class="items">{items}</ul> })
        .into_any()
}

fn history(ctx: &Ctx, standings: &[Standing]) -> AnyView {
    let row = |standing: Standing| {
        let reason = standing.reason.map(|reason| view! { <p class="meta" dir="auto">{reason}</p> });
        let authority = standing.authority.map(|authority| view! { <AuthorityLink authority=authority/> });
        Row::of(cells![
            format::day(ctx.language, standing.from),
            standing.class,
            view! { <StatusMark status=standing.status/> },
            view! { {authority}{reason} },
        ])
    };
    let columns = [
        Column::head(t!("member-since")),
        Column::new(t!("member-class")),
        Column::new(t!("member-status")),
        Column::sentences(t!("member-authority")),
    ];
    let rows = standings.iter().cloned().map(row);
    view! {
        <h2 id="history">{t!("member-history")}</h2>
        {Ledger::new(t!("member-history")).fit().rows(&columns, rows)}
    }
    .into_any()
}

/// How the member signs in, for those who may invite.
fn signing_in(ctx: &Ctx, client: &Client, member: &MemberPage, access: &Access, form: &FormState) -> AnyView {
    let state = if access.has_password { t!("access-has-password") } else { t!("access-no-password") };
    let links = access
        .links
        .iter()
        .map(|state| view! { <li><h3>{t!(purpose_key(state.purpose))}</h3>{link_details(ctx, client, state)}</li> })
        .collect_view();
    let has_links = !access.links.is_empty();
    let mails = letters(&ctx.state.settings).by_mail;
    let has_address = member.contact.as_ref().is_some_and(|contact| contact.email.is_some());
    let invitation = (!access.has_password && member.status.may_act()).then(|| {
        // Of somebody with a role nobody is shown a link.
        if access.holds_role && !(mails && has_address) {
            return view! { <p>{t!("invite-role")}</p> }.into_any();
        }
        let hint = match (mails, has_address) {
            (false, _) => t!("invite-no-mail"),
            (true, false) => t!("invite-no-address"),
            (true, true) => t!("invite-by-mail"),
        };
        let again = access.links.iter().any(|link| link.purpose == LinkPurpose::Invitation);
        let submit = if again { t!("invite-again") } else { t!("invite-submit") };
        view! {
            <form class="stack" method="post" novalidate=true action=format!("/members/{}", member.number)>
                <RequestKey form=form.clone()/>
                <p class="quiet">{hint}</p>
                {(mails && has_address && !access.holds_role).then(|| view! {
                    <CheckField form=form.clone() name="by_hand" label=t!("invite-by-hand")/>
                })}
                <div class="button-row"><button class="button">{submit}</button></div>
            </form>
        }
        .into_any()
    });
    view! {
        <section aria-labelledby="signing-in">
            <h2 id="signing-in">{t!("access-title")}</h2>
            <p>{state}</p>
            {has_links.then(|| view! { <ul class="items">{links}</ul> })}
            {invitation}
        </section>
    }
    .into_any()
}
