//! Closing a meeting: the button of whoever runs it, quiet as long as something of the agenda is still to be voted on.

use domain::decisions::DecisionNumber;
use leptos::prelude::*;
use store::decisions::MeetingPage;

use super::meeting_show::step;
use crate::t;
use crate::ui::RequestKey;
use crate::web::FormState;

/// One plain step once nothing is left; before, a look at what is.
pub(super) fn close(page: &MeetingPage) -> AnyView {
    let untouched = page.untouched().count();
    let going: Vec<String> = page.going().map(|motion| DecisionNumber(motion.number).to_string()).collect();
    if untouched == 0 && going.is_empty() {
        return step(page.number, "close", t!("meeting-close-hint"), t!("meeting-close"));
    }
    let going =
        (!going.is_empty()).then(|| view! { <p>{t!("error-meeting-votes-open", decisions = going.join(", "))}</p> });
    let items = page.untouched().map(|item| {
        let address = format!("/meetings/{}/items/{}", page.number, item.number);
        view! { <li><a href=address><bdi>{format!("{}. {}", item.number, item.title)}</bdi></a></li> }
    });
    let left = (untouched > 0).then(|| {
        view! {
            <p>{t!("meeting-close-untouched", count = untouched)}</p>
            <ul>{items.collect_view()}</ul>
        }
    });
    view! {
        <details class="no-print">
            <summary>{t!("meeting-close")}</summary>
            <form class="stack" method="post" novalidate=true action=format!("/meetings/{}", page.number)>
                <RequestKey form=FormState::default()/>
                {going}
                {left}
                <p>{t!("meeting-close-hint")}</p>
                <div class="button-row">
                    <button class="button button--quiet" name="do" value="close">{t!("meeting-close-anyway")}</button>
                </div>
            </form>
        </details>
    }
    .into_any()
}
