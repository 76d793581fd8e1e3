//! `/`: what needs this person, by when, and then it stops.

mod held;
mod keepers;
mod papers;

use axum::response::Response;
use domain::decisions::meeting::{MeetingNumber, Standing};
use domain::members::power::Power;
use domain::treasury::money::Money;
use leptos::prelude::*;

use self::keepers::{costs_to_share, inventory_to_look_at};
use crate::i18n::{format, translate};
use crate::t;
use crate::web::{Ctx, Page, PageError, Section};

/// Something that waits for the reader: where it is done, what it is, by when.
struct Need {
    address: String,
    title: String,
    by: String,
    action: String,
}

/// Shows what waits for the reader. A visitor is led to sign in.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    let member = ctx.signed_in()?.clone();
    let needs = store::decisions::needs(ctx.db(), &ctx.viewer, ctx.now).await?;
    let meetings = store::decisions::coming_meetings(ctx.db(), &ctx.viewer, ctx.now).await?;
    let links = links_to_hand_over(&ctx).await?;
    let owed = store::treasury::owed_by(ctx.db(), &ctx.viewer, ctx.now).await?;
    let to_run = dues_to_run(&ctx).await?;
    let to_share = costs_to_share(&ctx).await?;
    let to_look_at = inventory_to_look_at(&ctx).await?;
    let counting_waits = store::decisions::counting_waits(ctx.db(), &ctx.viewer, ctx.now);
    let alone = ctx.viewer.may(Power::AdmitMembers) && store::members::count(ctx.db(), &ctx.viewer).await? == 1;
    Ok(ctx.page(|| {
        let mut all = votes(&ctx, needs.votes);
        let (out, back): (Vec<_>, Vec<_>) = needs.own_papers.into_iter().partition(papers::is_out);
        all.extend(needs.to_extend.into_iter().map(|vote| held::to_extend(&ctx, vote)));
        all.extend(out.into_iter().map(|paper| papers::to_bring_back(&ctx, paper)));
        let (now, coming): (Vec<_>, Vec<_>) =
            meetings.into_iter().partition(|meeting| meeting.standing == Standing::Open);
        all.extend(now.into_iter().map(in_session));
        all.extend(owed.and_then(|owed| dues(&ctx, &owed)));
        all.extend(links);
        all.extend(to_run);
        all.extend(to_share);
        all.extend(to_look_at);
        for (decisions, by, action) in [
            (needs.to_open, t!("home-to-open"), t!("home-to-open-action")),
            (needs.to_declare, t!("home-to-declare"), t!("home-to-declare-action")),
            (needs.to_rule, t!("home-to-rule"), t!("home-to-rule-action")),
            (needs.to_draw, t!("home-to-draw"), t!("home-to-draw-action")),
            (needs.drafts, t!("home-draft"), t!("home-draft-action")),
        ] {
            all.extend(decisions.into_iter().map(|(number, title)| Need {
                address: format!("/decisions/{number}"),
                title: format!("D-{number} {title}"),
                by: by.clone(),
                action: action.clone(),
            }));
        }
        all.extend(needs.papers.into_iter().map(papers::to_do));
        for (decisions, page, by, action) in [
            (needs.to_sum_up, "discussion", t!("home-to-sum-up"), t!("home-to-sum-up-action")),
            (needs.to_review, "discussion", t!("home-to-review"), t!("home-to-review-action")),
            (needs.to_rule_on_roll, "roll", t!("home-to-rule-on-roll"), t!("home-to-rule-on-roll-action")),
            (needs.disputed, "roll#objections", t!("home-disputed"), t!("home-disputed-action")),
        ] {
            all.extend(decisions.into_iter().map(|(number, title)| Need {
                address: format!("/decisions/{number}/{page}"),
                title: format!("D-{number} {title}"),
                by: by.clone(),
                action: action.clone(),
            }));
        }
        all.extend(coming.into_iter().map(|meeting| to_come(&ctx, meeting)));
        Page::titled(t!("nav-home")).section(Section::Home).narrow().body(view! {
            <div class="page-head">
                <h1>{t!("home-title")}</h1>
                <p class="lead">{t!("home-greeting")}" "<bdi>{member.name}</bdi></p>
            </div>
            {counting_waits.then(|| view! { <p class="notice">{t!("home-clock-ahead")}</p> })}
            {if alone && all.is_empty() { first_steps() } else { list(all) }}
            {held::missed(&ctx, needs.missed)}
            {papers::told(back)}
            {elections(&ctx, needs.elections)}
            {contestable(&ctx, needs.contestable)}
        })
    }))
}

/// Members wait for a link to sign in, and the reader may give it to them.
async fn links_to_hand_over(ctx: &Ctx) -> Result<Option<Need>, PageError> {
    if !ctx.viewer.may(Power::InviteMembers) {
        return Ok(None);
    }
    let links = store::members::waiting_links(ctx.db(), &ctx.viewer, ctx.now).await?;
    let Some(first) = links.iter().map(|link| link.expires_at).min() else { return Ok(None) };
    let text = |key, args: &[(&str, String)]| translate(ctx.language, key, args);
    Ok(Some(Need {
        address: "/members/links".to_owned(),
        title: text("register-links-wait", &[("count", links.len().to_string())]),
        by: text("home-links-until", &[("until", ctx.moment(first))]),
        action: text("links-title", &[]),
    }))
}

/// Months whose dues have not been run, for whoever runs them.
async fn dues_to_run(ctx: &Ctx) -> Result<Option<Need>, PageError> {
    if !ctx.viewer.may(Power::RunDues) {
        return Ok(None);
    }
    let runs = store::treasury::runs(ctx.db(), &ctx.viewer, ctx.now).await?;
    let Some(first) = runs.to_run.first().copied() else { return Ok(None) };
    let text = |key, args: &[(&str, String)]| translate(ctx.language, key, args);
    let month = format::month(ctx.language, first);
    Ok(Some(Need {
        address: format!("/treasury/dues/run?month={first}"),
        title: text("home-run", &[("month", month)]),
        by: text("home-run-waiting", &[("count", runs.to_run.len().to_string())]),
        action: text("home-run-action", &[]),
    }))
}

/// What somebody who is still alone in a community may begin with.
fn first_steps() -> AnyView {
    let steps = [
        ("/members/new", "home-first-admit"),
        ("/agreements/bylaws", "home-first-bylaws"),
        ("/rules", "home-first-rules"),
        ("/decisions/new?effect=appoint", "home-first-roles"),
    ];
    let steps = steps.map(|(address, key)| view! { <li><a href=address>{t!(key)}</a></li> }).collect_view();
    view! { <div class="empty"><h2>{t!("home-first")}</h2><ul>{steps}</ul></div> }.into_any()
}

fn votes(ctx: &Ctx, votes: Vec<store::decisions::OpenVote>) -> Vec<Need> {
    votes
        .into_iter()
        .map(|vote| {
            let left = format::time_left(ctx.language, vote.until - ctx.now).unwrap_or_default();
            Need {
                address: format!("/decisions/{}#vote", vote.number),
                title: format!("D-{} {}", vote.number, vote.title),
                by: t!("home-vote-by", until = ctx.moment(vote.until), left = left),
                action: t!("home-vote-action"),
            }
        })
        .collect()
}

/// A meeting in session to which the reader has not come.
fn in_session(meeting: store::decisions::MeetingLine) -> Need {
    Need {
        address: format!("/meetings/{}", meeting.number),
        title: format!("{} {}", MeetingNumber(meeting.number), meeting.title),
        by: t!("home-meeting-open"),
        action: t!("home-meeting-action"),
    }
}

/// A meeting to come that the reader is called to.
fn to_come(ctx: &Ctx, meeting: store::decisions::MeetingLine) -> Need {
    let starts = ctx.moment(meeting.starts_at);
    let by =
        if meeting.is_moved { t!("home-meeting-moved", starts = starts) } else { t!("home-meeting", starts = starts) };
    Need {
        address: format!("/meetings/{}", meeting.number),
        title: format!("{} {}", MeetingNumber(meeting.number), meeting.title),
        by,
        action: t!("home-meeting-look"),
    }
}

/// Elections in which the reader could stand: nothing that waits for them, and so said quietly.
fn elections(ctx: &Ctx, elections: Vec<store::decisions::OpenElection>) -> AnyView {
    let lines = elections.into_iter().map(|election| {
        let (address, name) =
            (format!("/decisions/{}", election.number), format!("D-{} {}", election.number, election.title));
        view! {
            <p class="quiet">
                {t!("home-election", until = ctx.moment(election.until))}" "<a href=address>{name}</a>
            </p>
        }
    });
    lines.collect_view().into_any()
}

/// Results that the reader could contest: nothing that waits for them either.
fn contestable(ctx: &Ctx, results: Vec<store::decisions::Contestable>) -> AnyView {
    let lines = results.into_iter().map(|result| {
        let (address, name) =
            (format!("/decisions/{}", result.number), format!("D-{} {}", result.number, result.title));
        view! {
            <p class="quiet">
                {t!("home-contest", until = ctx.moment(result.until))}" "<a href=address>{name}</a>
            </p>
        }
    });
    lines.collect_view().into_any()
}

fn dues(ctx: &Ctx, owed: &store::treasury::OwnStanding) -> Option<Need> {
    let since = owed.owed_since?;
    let amount = format::money(ctx.language, Money::new(owed.open_minor, ctx.community.currency));
    let day = format::day(ctx.language, since);
    let by = if owed.late_minor > 0 { t!("home-dues-late", day = day) } else { t!("home-dues-by", day = day) };
    let title = t!("home-dues", amount = amount);
    Some(Need { address: "/treasury/account".to_owned(), title, by, action: t!("home-dues-action") })
}

fn list(needs: Vec<Need>) -> AnyView {
    if needs.is_empty() {
        return view! {
            <div class="empty">
                <p>{t!("home-nothing")}</p>
                <p><a href="/decisions">{t!("home-nothing-decisions")}</a></p>
            </div>
        }
        .into_any();
    }
    let rows = needs
        .into_iter()
        .map(|need| {
            view! {
                <li>
                    <h2><a href=need.address.clone()>{need.title.clone()}</a></h2>
                    <p class="by">{need.by}</p>
                    <a class="button" href=need.address>
                        {need.action}<span class="visually-hidden">{format!(": {}", need.title)}</span>
                    </a>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="needs" role="list">{rows}</ul> }.into_any()
}
