//! What the pages of agreements have in common.

use leptos::prelude::*;
use store::CommandError;
use store::agreements::{Agreement, VersionHead};
use store::community::authority::Authority;

use crate::i18n::format;
use crate::t;
use crate::ui::{AuthorityLink, DecisionLink, annulled};
use crate::web::{Ctx, PageError};

/// What a visitor may not see may open after signing in: they are asked to, and brought back.
pub fn or_sign_in<T>(ctx: &Ctx, result: Result<T, CommandError>) -> Result<T, PageError> {
    match result {
        Err(CommandError::Forbidden(_)) if ctx.viewer.member.is_none() => {
            Err(PageError::SignIn { next: ctx.address() })
        }
        other => other.map_err(PageError::from),
    }
}

/// A number in an address; anything else is an address that does not exist.
pub fn number(text: &str) -> Result<i64, PageError> {
    text.parse().ok().filter(|number| *number > 0).ok_or(PageError::NotFound)
}

/// A part of an address, such as an anchor, that may hold any letter.
pub fn segment(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// The address of an agreement.
pub fn address(agreement: &Agreement) -> String {
    format!("/agreements/{}", agreement.slug)
}

/// The way back from a page under an agreement, to stand above its heading.
pub fn kicker(agreement: &Agreement) -> AnyView {
    view! {
        <p class="kicker">
            <a href="/agreements">{t!("nav-agreements")}</a>
            " · "
            <a href=address(agreement)>{agreement.title.clone()}</a>
        </p>
    }
    .into_any()
}

/// An authority: a decision by its number, with its title for members.
pub fn authority(ctx: &Ctx, authority: Authority) -> AnyView {
    match authority {
        Authority::Decision { number, annulled_by, .. } if ctx.viewer.member.is_none() => {
            view! { <DecisionLink number=number/>{annulled(annulled_by)} }.into_any()
        }
        authority => view! { <AuthorityLink authority=authority/> }.into_any(),
    }
}

/// An authority in a word: a decision by its number alone.
pub fn short_authority(authority: Authority) -> AnyView {
    match authority {
        Authority::Decision { number, annulled_by, .. } => {
            view! { <DecisionLink number=number/>{annulled(annulled_by)} }.into_any()
        }
        authority => view! { <AuthorityLink authority=authority/> }.into_any(),
    }
}

/// Since when, or from when, a version is in force.
pub fn validity(ctx: &Ctx, head: &VersionHead) -> String {
    let day = format::day(ctx.language, head.valid_from);
    if head.valid_from > ctx.today { t!("version-from", day = day) } else { t!("version-since", day = day) }
}

/// A version's number as a link to it.
pub fn version_link(agreement: &Agreement, number: i64) -> AnyView {
    let address = format!("{}/versions/{number}", address(agreement));
    view! { <a href=address>{t!("version-name", number = number)}</a> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_anchor_fits_in_an_address() {
        assert_eq!(segment("quorum-2_b"), "quorum-2_b");
        assert_eq!(segment("a/b?ñ"), "a%2Fb%3F%C3%B1");
    }
}
