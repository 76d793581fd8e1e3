//! Providers, sites, machines and services as people enter them.

use super::kind::ServiceKind;
use crate::text::{NAME_LENGTH_MAX, NOTE_LENGTH_MAX, line, optional_block, optional_line, slug};
use crate::validation::{Errors, FieldError, Refusal};

/// The longest line about something, in characters.
const LINE_LENGTH_MAX: usize = 300;

/// The address part made of a name. Empty where the name has no letter that an address can hold, or where its address would
/// be that of a form; then the thing gets one by number.
#[must_use]
pub fn address_part(name: &str) -> String {
    Some(slug(name)).filter(|slug| slug != "new").unwrap_or_default()
}

/// A provider as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProviderInput {
    /// The name.
    pub name: String,
    /// Under which law it works.
    pub jurisdiction: String,
    /// The contract: its number, its term.
    pub contract: String,
    /// What about it is communal.
    pub communal: String,
    /// What is not.
    pub not_communal: String,
}

/// A provider, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewProvider {
    /// The name.
    pub name: String,
    /// Under which law it works.
    pub jurisdiction: String,
    /// The contract, possibly nothing.
    pub contract: String,
    /// What about it is communal, possibly nothing.
    pub communal: String,
    /// What is not, possibly nothing.
    pub not_communal: String,
}

impl ProviderInput {
    /// Checks a provider.
    ///
    /// # Errors
    /// Every field that is refused.
    pub fn check(&self) -> Result<NewProvider, Vec<FieldError>> {
        let mut errors = Errors::new();
        let name = errors.take("name", line(&self.name, NAME_LENGTH_MAX));
        let jurisdiction = errors.take("jurisdiction", line(&self.jurisdiction, LINE_LENGTH_MAX));
        let contract = errors.take("contract", optional_line(&self.contract, LINE_LENGTH_MAX));
        let communal = errors.take("communal", optional_block(&self.communal, NOTE_LENGTH_MAX));
        let not_communal = errors.take("not_communal", optional_block(&self.not_communal, NOTE_LENGTH_MAX));
        let provider = (|| {
            Some(NewProvider {
                name: name?,
                jurisdiction: jurisdiction?,
                contract: contract?,
                communal: communal?,
                not_communal: not_communal?,
            })
        })();
        errors.finish(provider)
    }
}

/// A site as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SiteInput {
    /// The name.
    pub name: String,
    /// Where it is.
    pub location: String,
    /// The address part of its provider; nothing for a site of ours. It stays what it was at first.
    pub provider: String,
    /// What else is worth knowing.
    pub note: String,
}

/// A site, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSite {
    /// The name.
    pub name: String,
    /// Where it is.
    pub location: String,
    /// The address part of its provider.
    pub provider: Option<String>,
    /// What else is worth knowing, possibly nothing.
    pub note: String,
}

impl SiteInput {
    /// Checks a site.
    ///
    /// # Errors
    /// Every field that is refused.
    pub fn check(&self) -> Result<NewSite, Vec<FieldError>> {
        let mut errors = Errors::new();
        let name = errors.take("name", line(&self.name, NAME_LENGTH_MAX));
        let location = errors.take("location", line(&self.location, LINE_LENGTH_MAX));
        let note = errors.take("note", optional_block(&self.note, NOTE_LENGTH_MAX));
        let provider = Some(self.provider.clone()).filter(|provider| !provider.is_empty());
        let site = (|| Some(NewSite { name: name?, location: location?, provider, note: note? }))();
        errors.finish(site)
    }
}

/// A machine as typed, but where it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AssetInput {
    /// The name.
    pub name: String,
    /// What it is: make, processors, disks.
    pub description: String,
    /// The operating system with its version.
    pub operating_system: String,
}

/// A machine, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAsset {
    /// The name.
    pub name: String,
    /// What it is, possibly nothing.
    pub description: String,
    /// The operating system, possibly nothing.
    pub operating_system: String,
}

impl AssetInput {
    /// Checks a machine.
    ///
    /// # Errors
    /// Every field that is refused.
    pub fn check(&self) -> Result<NewAsset, Vec<FieldError>> {
        let mut errors = Errors::new();
        let name = errors.take("name", line(&self.name, NAME_LENGTH_MAX));
        let description = errors.take("description", optional_block(&self.description, NOTE_LENGTH_MAX));
        let system = errors.take("operating_system", optional_line(&self.operating_system, NAME_LENGTH_MAX));
        let asset = (|| Some(NewAsset { name: name?, description: description?, operating_system: system? }))();
        errors.finish(asset)
    }
}

/// A service as typed, but where it runs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServiceInput {
    /// The name.
    pub name: String,
    /// A [`ServiceKind`].
    pub kind: String,
    /// What it is for.
    pub purpose: String,
    /// Where it is reached.
    pub address: String,
    /// The software that does it.
    pub software: String,
    /// Its version.
    pub version: String,
    /// Its licence.
    pub licence: String,
}

/// A service, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewService {
    /// The name.
    pub name: String,
    /// What it is for, in one of six kinds.
    pub kind: ServiceKind,
    /// What it is for, in words, possibly none.
    pub purpose: String,
    /// Where it is reached, possibly nothing.
    pub address: String,
    /// The software that does it.
    pub software: String,
    /// Its version, possibly nothing.
    pub version: String,
    /// Its licence, possibly nothing.
    pub licence: String,
}

impl ServiceInput {
    /// Checks a service.
    ///
    /// # Errors
    /// Every field that is refused.
    pub fn check(&self) -> Result<NewService, Vec<FieldError>> {
        let mut errors = Errors::new();
        let name = errors.take("name", line(&self.name, NAME_LENGTH_MAX));
        let kind = match self.kind.as_str() {
            "" => Err(Refusal::new("error-choose")),
            kind => kind.parse::<ServiceKind>(),
        };
        let kind = errors.take("kind", kind);
        let purpose = errors.take("purpose", optional_block(&self.purpose, NOTE_LENGTH_MAX));
        let address = errors.take("address", optional_line(&self.address, LINE_LENGTH_MAX));
        let software = errors.take("software", line(&self.software, NAME_LENGTH_MAX));
        let version = errors.take("version", optional_line(&self.version, LINE_LENGTH_MAX));
        let licence = errors.take("licence", optional_line(&self.licence, LINE_LENGTH_MAX));
        let service = (|| {
            Some(NewService {
                name: name?,
                kind: kind?,
                purpose: purpose?,
                address: address?,
                software: software?,
                version: version?,
                licence: licence?,
            })
        })();
        errors.finish(service)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_address_is_that_of_a_form() {
        assert_eq!(address_part("Mail für alle"), "mail-fur-alle");
        assert_eq!((address_part("New!"), address_part("渡辺")), (String::new(), String::new()));
    }

    #[test]
    fn what_is_missing_is_told_at_once() {
        let fields = |errors: Vec<FieldError>| errors.into_iter().map(|error| error.field).collect::<Vec<_>>();
        assert_eq!(fields(ProviderInput::default().check().unwrap_err()), ["name", "jurisdiction"]);
        assert_eq!(fields(SiteInput::default().check().unwrap_err()), ["name", "location"]);
        assert_eq!(fields(AssetInput::default().check().unwrap_err()), ["name"]);
        assert_eq!(fields(ServiceInput::default().check().unwrap_err()), ["name", "kind", "software"]);
    }
}
