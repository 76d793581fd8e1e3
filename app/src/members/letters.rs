//! The words of letters that carry a link, in the language of whom they are for.

use std::sync::Arc;

use store::members::{Addressee, Letter, Letters, LinkPurpose};

use crate::i18n::translate;
use crate::web::Settings;

/// Letters by mail where a mail server is configured and this server knows its own address; otherwise links wait to be
/// handed over. The address that a browser asked for is never put into mail: it may be forged.
pub fn letters(settings: &Settings) -> Letters {
    let site = settings.public_url.clone();
    let by_mail = settings.mail && site.is_some();
    let compose = move |to: &Addressee, purpose: LinkPurpose, token: &str| {
        compose(to, purpose, &link(site.as_deref().unwrap_or_default(), purpose, token))
    };
    Letters { by_mail, compose: Arc::new(compose) }
}

/// The address of a link.
pub fn link(site: &str, purpose: LinkPurpose, token: &str) -> String {
    format!("{site}{}/{token}", path(purpose))
}

/// The path before a link's token.
pub fn path(purpose: LinkPurpose) -> &'static str {
    match purpose {
        LinkPurpose::Invitation => "/invitation",
        LinkPurpose::Reset => "/reset",
    }
}

fn compose(to: &Addressee, purpose: LinkPurpose, link: &str) -> Letter {
    let language = to.language;
    let args = [
        ("name", to.name.clone()),
        ("number", format!("M-{}", to.number)),
        ("community", to.community.clone()),
        ("link", link.to_owned()),
    ];
    let (subject, body) = match purpose {
        LinkPurpose::Invitation => {
            (translate(language, "mail-invitation-subject", &args), translate(language, "mail-invitation-body", &args))
        }
        LinkPurpose::Reset => {
            (translate(language, "mail-reset-subject", &args), translate(language, "mail-reset-body", &args))
        }
    };
    // A name may be one line of anything; a header must not.
    Letter { subject: subject.chars().filter(|c| !c.is_control()).collect(), body }
}

#[cfg(test)]
mod tests {
    use domain::language::Language;

    use super::*;

    #[test]
    fn letters_speak_the_language_of_whom_they_are_for() {
        let settings = Settings {
            mail: true,
            development: false,
            public_url: Some("https://ditch.example".into()),
            behind_proxy: false,
            token_requests_max: 120,
        };
        let letters = letters(&settings);
        assert!(letters.by_mail);
        for (language, word) in [(Language::En, "password"), (Language::Es, "contraseña")] {
            let to = Addressee { number: 17, name: "Nour".into(), language, community: "Ditch".into(), stop: None };
            for purpose in LinkPurpose::ALL {
                let letter = (letters.compose)(&to, purpose, "abc");
                assert!(letter.subject.contains("Ditch"), "{letter:?}");
                let link = format!("https://ditch.example{}/abc", path(purpose));
                assert!(
                    [word, "Nour", "M-17", link.as_str()].iter().all(|part| letter.body.contains(part)),
                    "{letter:?}"
                );
            }
        }
    }

    #[test]
    fn nothing_is_mailed_without_an_address_of_ones_own() {
        let settings =
            Settings { mail: true, development: false, public_url: None, behind_proxy: false, token_requests_max: 120 };
        assert!(!letters(&settings).by_mail);
    }
}
