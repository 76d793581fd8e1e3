//! The inventory: providers, sites, machines, services, software, what they cost, and readings of use.

pub mod asset_write;
pub mod cost_lines;
pub mod cost_write;
pub mod costs;
pub mod entry;
pub mod further;
pub mod installations;
pub mod measure_new;
pub mod measures;
pub mod moves;
pub mod provider_write;
pub mod reading_new;
pub mod readings;
pub mod responsibilities;
pub mod retire;
pub mod service_write;
pub mod site_write;
pub mod software;
pub mod software_write;
pub mod taken_back;
pub mod things;

use domain::infrastructure::{Area, BasisKind, HardwareModel, KeptBy, Part, ServiceKind, Source, Way};

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::types::word_schemas;

/// Something that has been entered or changed.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Entered, example = json!({ "slug": "noria" }))]
pub struct EnteredJson {
    /// The address part.
    slug: String,
}

/// The end of something that had none.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "until": "2026-11-01" }))]
pub struct Until {
    /// The first day without it, today at the latest; its first day strikes it out.
    #[schema(format = Date)]
    until: String,
}

word_schemas! {
    /// Whose hardware it is and where it stands.
    model_schema = HardwareModel;
    /// What somebody answers for.
    area_schema = Area;
    /// Whose it is to keep.
    kept_schema = KeptBy;
    /// What a service is for.
    service_schema = ServiceKind;
    /// What software does somewhere.
    part_schema = Part;
    /// How the use of a month follows from readings.
    way_schema = Way;
    /// Where a reading came from.
    source_schema = Source;
    /// How a cost is stated.
    basis_schema = BasisKind;
}
