//! What is looked at of a thing before it is changed, as fingerprints: of what a form puts whole in its place, and no more, so
//! that a cost added meanwhile stands in nobody's way.

use domain::audit::fingerprint;
use domain::infrastructure::Kind;

use super::stock::{Asset, Stock};

impl Stock {
    /// A fingerprint of what the form of a thing changes; none where there is no such thing.
    #[must_use]
    pub fn seen(&self, kind: Kind, slug: &str) -> Option<String> {
        Some(match kind {
            Kind::Provider => {
                let it = self.provider(slug)?;
                fingerprint(&(&it.name, &it.jurisdiction, &it.contract, &it.communal, &it.not_communal))
            }
            Kind::Site => {
                let it = self.site(slug)?;
                fingerprint(&(&it.name, &it.location, &it.note))
            }
            Kind::Asset => {
                let it = self.asset(slug)?;
                fingerprint(&(&it.name, &it.description, it.operating_system()))
            }
            Kind::Service => {
                let it = self.service(slug)?;
                let main = it.main().map(|main| (&main.name, &main.version, &main.licence));
                fingerprint(&(&it.name, it.kind, &it.purpose, &it.address, main))
            }
            Kind::Software => {
                let it = self.software(slug)?;
                fingerprint(&(&it.name, &it.licence, &it.note))
            }
        })
    }
}

impl Asset {
    /// A fingerprint of who answers for what.
    #[must_use]
    pub fn seen_matrix(&self) -> String {
        fingerprint(&self.responsibilities)
    }
}
