//! What came back with a membership that an annulled decision had ended, in plain words.

use domain::members::role::Role;
use leptos::prelude::*;
use store::circles::CircleName;
use store::decisions::CameBack;

use crate::t;
use crate::ui::role_name;

/// What came back, what did not, and what is given anew.
pub(super) fn came_back(back: &CameBack) -> AnyView {
    let (came, gone) = (listed(&back.roles, &back.circles), listed(&back.roles_gone, &back.circles_gone));
    let came = match came {
        Some(what) => t!("membership-came-back", what = what),
        None => t!("membership-came-back-alone"),
    };
    let gone = gone.map(|what| view! { <p class="meta">{t!("membership-stayed-over", what = what)}</p> });
    view! { <p class="meta">{came}</p>{gone}<p class="meta">{t!("membership-given-anew")}</p> }.into_any()
}

/// Roles and circles by their names; `None` where there are none.
fn listed(roles: &[Role], circles: &[CircleName]) -> Option<String> {
    let roles = roles.iter().map(|role| role_name(*role));
    let circles = circles.iter().map(|circle| t!("membership-place", circle = circle.name.as_str()));
    let names: Vec<String> = roles.chain(circles).collect();
    (!names.is_empty()).then(|| names.join(", "))
}
