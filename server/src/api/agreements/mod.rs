//! Agreements with their versions and clauses.

pub mod clause;
pub mod document;
pub mod list;
pub mod versions;

use domain::agreements::document::{AgreementKind, Visibility};
use serde::Serialize;
use store::agreements::{Agreement, VersionHead};
use utoipa::ToSchema;

use super::types::{AuthorityJson, DayJson, MomentJson, word_schemas};

word_schemas! {
    /// The kind of a document.
    kind_schema = AgreementKind;
    /// Who may read a document.
    visibility_schema = Visibility;
}

/// An agreement by its names.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AgreementName)]
pub struct AgreementJson {
    /// Its slug, the last part of its address.
    #[schema(example = "bylaws")]
    slug: String,
    /// Its title.
    #[schema(example = "Bylaws")]
    title: String,
    /// The kind of document.
    #[schema(schema_with = kind_schema)]
    kind: &'static str,
    /// Who may read it once a version is in force.
    #[schema(schema_with = visibility_schema)]
    visibility: &'static str,
}

impl From<Agreement> for AgreementJson {
    fn from(agreement: Agreement) -> Self {
        let Agreement { slug, title, kind, visibility } = agreement;
        Self { slug, title, kind: kind.as_str(), visibility: visibility.as_str() }
    }
}

/// A version without its text.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = VersionHead)]
pub struct HeadJson {
    /// Its number, from 1.
    #[schema(example = 3)]
    number: i64,
    /// From which day it is in force; a later version takes its place.
    valid_from: DayJson,
    /// When it was adopted.
    adopted_at: MomentJson,
    /// By which authority.
    authority: AuthorityJson,
}

impl From<VersionHead> for HeadJson {
    fn from(head: VersionHead) -> Self {
        Self {
            number: head.number,
            valid_from: head.valid_from.into(),
            adopted_at: head.adopted_at.into(),
            authority: head.authority.into(),
        }
    }
}
