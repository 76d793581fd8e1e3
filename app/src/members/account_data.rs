//! `/account/data`: everything that is held of whoever looks, part by part.

use axum::response::Response;
use domain::calendar::Month;
use domain::language::Language;
use domain::members::power::Power;
use domain::treasury::money::Money;
use leptos::prelude::*;
use store::members::{OwnData, OwnPart, OwnValue, Words, own_data};

use super::labels::{kind_key, status_key};
use crate::audit::subject::short_name;
use crate::i18n::format;
use crate::t;
use crate::ui::{Ledger, role_name};
use crate::web::{Ctx, Page, PageError};

/// How many rows of a part the page shows; the files have all of them.
const SHOWN_MAX: usize = 20;

/// Shows what is held.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let data = own_data(ctx.db(), &ctx.viewer, ctx.now).await?;
    Ok(ctx.page(|| page(&ctx, &data)))
}

fn page(ctx: &Ctx, data: &OwnData) -> Page {
    let (held, empty): (Vec<_>, Vec<_>) = data.parts.iter().partition(|part| !part.rows.is_empty());
    let parts = held.into_iter().map(|part| part_view(ctx, part)).collect_view();
    let nothing = empty.into_iter().map(|part| view! { <li>{part_name(part)}</li> }).collect_view();
    let none = data.parts.iter().all(|part| !part.rows.is_empty());
    Page::titled(t!("own-title")).body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/account">{t!("account-title")}</a>" · "{format!("M-{}", data.number)}</p>
            <h1>{t!("own-title")}</h1>
            <p class="lead">{t!("own-lead")}</p>
        </div>
        <ul>
            <li><a href="/account/data.json">{t!("own-json")}</a></li>
            <li><a href="/account/data.csv">{t!("own-csv")}</a></li>
            <li><a href="/account/entry">{t!("own-correct")}</a></li>
        </ul>
        {parts}
        {(!none).then(|| view! { <h2>{t!("own-nothing")}</h2><ul>{nothing}</ul> })}
    })
}

fn part_name(part: &OwnPart) -> String {
    t!(&format!("own-part-{}", part.name))
}

fn column_name(column: &str) -> String {
    t!(&format!("own-col-{}", column.replace('_', "-")))
}

fn part_view(ctx: &Ctx, part: &OwnPart) -> AnyView {
    let id = format!("part-{}", part.name);
    let body = match part.rows.as_slice() {
        [row] if matches!(part.name, "entry" | "particulars") => facts(ctx, part, row),
        rows => table(ctx, part, rows),
    };
    let count = part.rows.len();
    let more =
        (count > SHOWN_MAX).then(|| view! { <p class="quiet">{t!("own-more", shown = SHOWN_MAX, count = count)}</p> });
    let labelled = id.clone();
    view! { <section aria-labelledby=labelled><h2 id=id>{part_name(part)}</h2>{body}{more}</section> }.into_any()
}

fn facts(ctx: &Ctx, part: &OwnPart, row: &[OwnValue]) -> AnyView {
    let items = part.columns.iter().zip(row).map(|(column, value)| {
        view! { <div><dt>{column_name(column)}</dt><dd>{shown(ctx, column, value)}</dd></div> }
    });
    view! { <dl class="facts">{items.collect_view()}</dl> }.into_any()
}

fn table(ctx: &Ctx, part: &OwnPart, rows: &[Vec<OwnValue>]) -> AnyView {
    let figure = |value: &OwnValue| matches!(value, OwnValue::Number(_) | OwnValue::Minor(_));
    let figures: Vec<bool> = rows.first().map(|row| row.iter().map(figure).collect()).unwrap_or_default();
    let heads = part.columns.iter().zip(&figures).map(|(column, figure)| {
        view! { <th scope="col" class=figure.then_some("num")>{column_name(column)}</th> }
    });
    let cell = |(column, value): (&&str, &OwnValue)| {
        let class = match value {
            OwnValue::Number(_) | OwnValue::Minor(_) => Some("num"),
            OwnValue::Day(_) | OwnValue::Moment(_) => Some("nowrap"),
            _ => None,
        };
        view! { <td class=class>{shown(ctx, column, value)}</td> }
    };
    let rows = rows.iter().take(SHOWN_MAX).map(|row| {
        view! { <tr>{part.columns.iter().zip(row).map(cell).collect_view()}</tr> }
    });
    Ledger::new(part_name(part)).of(view! {
        <thead><tr>{heads.collect_view()}</tr></thead>
        <tbody>{rows.collect_view()}</tbody>
    })
}

fn shown(ctx: &Ctx, column: &str, value: &OwnValue) -> AnyView {
    match value {
        OwnValue::Nothing => t!("own-none").into_any(),
        OwnValue::Text(text)
            if matches!(
                column,
                "authority"
                    | "decision"
                    | "payment"
                    | "subject"
                    | "actor"
                    | "number"
                    | "giver"
                    | "delegate"
                    | "carrier"
                    | "meeting"
                    | "holder"
            ) =>
        {
            // A draft that was never proposed is for those who may draft.
            let opens = !text.contains("/drafts/") || ctx.viewer.may(Power::DraftAgreements);
            short_name(text, opens)
        }
        OwnValue::Text(text) if column == "period" => {
            Month::parse(text).map_or_else(|_| text.clone(), |month| format::month(ctx.language, month)).into_any()
        }
        OwnValue::Text(text) => view! { <span dir="auto">{text.clone()}</span> }.into_any(),
        OwnValue::Number(number) => format::number(ctx.language, *number).into_any(),
        OwnValue::Day(day) => format::day(ctx.language, *day).into_any(),
        OwnValue::Moment(moment) => ctx.moment(*moment).into_any(),
        OwnValue::Minor(amount_minor) => {
            format::money(ctx.language, Money { minor: *amount_minor, currency: ctx.community.currency }).into_any()
        }
        OwnValue::Word(words, word) => in_words(*words, word).into_any(),
    }
}

/// A word of the software's own in the reader's language; as it is where it is none that is known.
fn in_words(words: Words, word: &str) -> String {
    let dashed = || word.replace(['.', '_'], "-");
    match words {
        Words::Status => word.parse().map_or_else(|_| word.to_owned(), |status| t!(status_key(status))),
        Words::Kind => word.parse().map_or_else(|_| word.to_owned(), |kind| t!(kind_key(kind))),
        Words::PersonRole if word == "holder" => t!("person-role-holder"),
        Words::PersonRole => t!("person-role-representative"),
        Words::Role => word.parse().map_or_else(|_| word.to_owned(), role_name),
        Words::Language => {
            Language::from_tag(word).map_or_else(|| word.to_owned(), |language| language.own_name().to_owned())
        }
        Words::Choice if word == "blank" => t!("ballot-blank-short"),
        Words::Choice => t!(&format!("vote-{}", dashed())),
        Words::Paper => t!(&format!("paper-{word}")),
        Words::Ruling => t!(&format!("ruling-{word}")),
        Words::Method => t!(&format!("method-{}", dashed())),
        Words::Purpose => match word {
            "password" => t!("own-access-password"),
            "session" => t!("own-access-session"),
            link => t!(&format!("link-{link}")),
        },
        Words::Area => t!(&format!("infra-area-{}", dashed())),
        Words::Action => t!(&format!("event-{}", dashed())),
        Words::Answer => t!(&format!("roles-{word}")),
        Words::Manner => t!(&format!("manner-{word}")),
        Words::Digest => t!(&format!("digest-{word}")),
        Words::Authority => t!(&format!("authority-{word}")),
    }
}
