//! `/members/links`: links that wait to be handed over, for those who may invite.

use axum::response::Response;
use leptos::prelude::*;
use store::members::{Delivery, LinkPurpose, LinkState, waiting_links};

use super::letters::link;
use crate::t;
use crate::ui::MemberLink;
use crate::web::client::Client;
use crate::web::{Ctx, Page, PageError, Section};

/// Shows the links.
pub async fn show(ctx: Ctx, client: Client) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let links = waiting_links(ctx.db(), &ctx.viewer, ctx.now).await?;
    Ok(ctx.page(|| page(&ctx, &client, links)))
}

fn page(ctx: &Ctx, client: &Client, links: Vec<LinkState>) -> Page {
    let list = if links.is_empty() {
        view! { <div class="empty"><h2>{t!("links-none")}</h2></div> }.into_any()
    } else {
        let items = links
            .into_iter()
            .map(|state| {
                let details = link_details(ctx, client, &state);
                view! {
                    <li>
                        <h2><MemberLink number=state.number name=state.name/></h2>
                        <p>{t!(purpose_key(state.purpose))}" · "{format!("M-{}", state.number)}</p>
                        {details}
                    </li>
                }
            })
            .collect_view();
        view! { <ul class="items">{items}</ul> }.into_any()
    };
    Page::titled(t!("links-title")).section(Section::Members).body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/members">{t!("register-title")}</a></p>
            <h1>{t!("links-title")}</h1>
            <p class="lead">{t!("links-lead")}</p>
        </div>
        {list}
    })
}

/// The message that names what a link is for.
pub fn purpose_key(purpose: LinkPurpose) -> &'static str {
    match purpose {
        LinkPurpose::Invitation => "link-invitation",
        LinkPurpose::Reset => "link-reset",
    }
}

/// Until when a link serves, how far it has come, and the link itself where it must be handed over.
pub fn link_details(ctx: &Ctx, client: &Client, state: &LinkState) -> AnyView {
    let until = t!("link-until", moment = ctx.moment(state.expires_at));
    let how = match &state.delivery {
        Delivery::ByHand { token } => {
            let address = link(&client.site, state.purpose, token);
            view! {
                <p>{t!("link-by-hand")}</p>
                <p><code class="link-to-hand-over">{address}</code></p>
            }
            .into_any()
        }
        Delivery::ByInviter { number } => view! {
            <p>{t!("link-by-inviter")}" "<MemberLink number=*number/></p>
        }
        .into_any(),
        Delivery::MailWaits => view! { <p>{t!("link-mail-waits")}</p> }.into_any(),
        Delivery::Mailed { at } => view! { <p>{t!("link-mailed", moment = ctx.moment(*at))}</p> }.into_any(),
        Delivery::MailFailed => view! { <p class="error">{t!("link-mail-failed")}</p> }.into_any(),
    };
    view! { <p class="meta">{until}</p>{how} }.into_any()
}
