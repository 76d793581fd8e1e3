//! The roles of the founding form: what each is in such a community, and which of them the founder takes at first.

use domain::community::founding::role_field;
use domain::community::template::Template;
use domain::members::role::Role;
use leptos::prelude::*;

use super::setup::{ROLES_SHOWN, roles_to_take};
use crate::i18n::reader;
use crate::t;
use crate::ui::{CheckField, role_name};
use crate::web::FormState;

/// The roles of the template: those that may be left to others with a box to tick, the others with why they have none.
pub(super) fn role_fields(form: &FormState, template: &Template) -> AnyView {
    let to_take: Vec<_> = roles_to_take(template).map(|role| role.role).collect();
    let rows = template.roles.iter().map(|role| {
        let name = role_name(role.role);
        let choice = if to_take.contains(&role.role) {
            view! { <CheckField form=form.clone() name=role_field(role.role) label=name/> }.into_any()
        } else {
            view! { <p><strong>{name}</strong>" "<span class="quiet">{why_no_choice(role.role)}</span></p> }.into_any()
        };
        view! { <li>{choice}<p class="quiet">{role.duty(reader())}</p></li> }
    });
    view! {
        <input type="hidden" name=ROLES_SHOWN value="shown"/>
        <ul class="items">{rows.collect_view()}</ul>
    }
    .into_any()
}

/// Why a role has no box to tick.
fn why_no_choice(role: Role) -> String {
    match role {
        Role::Auditor | Role::ElectionCommittee => t!("setup-role-apart"),
        Role::MembershipSecretary => t!("setup-role-admits"),
        _ => t!("setup-role-opens"),
    }
}

#[cfg(test)]
mod tests {
    use domain::language::Language;

    use super::*;
    use crate::i18n::translate;

    #[test]
    fn agreements_call_roles_as_pages_do() {
        for language in Language::ALL {
            for role in Template::first().roles {
                let key = format!("role-{}", role.role.as_str().replace('_', "-"));
                assert_eq!(translate(language, &key, &[]), role.name(language));
            }
        }
    }
}
