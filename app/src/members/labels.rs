//! The words for statuses, kinds and roles.

use domain::members::contact::ContactKind;
use domain::members::status::{MemberKind, Status};
use leptos::prelude::*;

use crate::t;

/// The message that names a status.
pub fn status_key(status: Status) -> &'static str {
    match status {
        Status::Applicant => "status-applicant",
        Status::Active => "status-active",
        Status::OnLeave => "status-on-leave",
        Status::Suspended => "status-suspended",
        Status::Resigned => "status-resigned",
        Status::Excluded => "status-excluded",
        Status::Deceased => "status-deceased",
        Status::Liquidated => "status-liquidated",
        Status::Transferred => "status-transferred",
    }
}

/// A status in words with its mark.
#[component]
pub fn StatusMark(
    /// The status.
    status: Status,
) -> impl IntoView {
    let mark = match status {
        Status::Applicant => "state state--draft",
        Status::Active => "state state--done",
        Status::Suspended => "state state--attention",
        _ => "state state--refused",
    };
    view! { <span class=mark>{t!(status_key(status))}</span> }
}

/// The message that names a kind of contact.
pub fn contact_kind_key(kind: ContactKind) -> &'static str {
    match kind {
        ContactKind::Host => "contact-kind-host",
        ContactKind::User => "contact-kind-user",
        ContactKind::Partner => "contact-kind-partner",
        ContactKind::Other => "contact-kind-other",
    }
}

/// The message that names a kind of member.
pub fn kind_key(kind: MemberKind) -> &'static str {
    match kind {
        MemberKind::Person => "member-kind-person",
        MemberKind::Organisation => "member-kind-organisation",
        MemberKind::Joint => "member-kind-joint",
    }
}
