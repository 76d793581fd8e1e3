//! The inventory: providers, sites, machines, services, what they cost, and readings of use.

pub mod costs;
pub mod measures;
pub mod reading_new;
pub mod readings;
pub mod things;

use domain::infrastructure::{Area, BasisKind, HardwareModel, KeptBy, ServiceKind, Source, Way};

use super::types::word_schemas;

word_schemas! {
    /// Whose hardware it is and where it stands.
    model_schema = HardwareModel;
    /// What somebody answers for.
    area_schema = Area;
    /// Whose it is to keep.
    kept_schema = KeptBy;
    /// What a service is for.
    service_schema = ServiceKind;
    /// How the use of a month follows from readings.
    way_schema = Way;
    /// Where a reading came from.
    source_schema = Source;
    /// How a cost is stated.
    basis_schema = BasisKind;
}
