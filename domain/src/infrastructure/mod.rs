//! The inventory: what exists, where it runs, who answers for what, and what a month of it costs.
//!
//! What something costs from one day to another is the difference of what it has come to by then, cut to the minor unit
//! (see [`CostLine::between`]): fractions are carried on and never lost, so that parts add up to the whole exactly.

mod asset_cost;
mod cost;
mod cost_input;
mod elapsed;
mod further;
mod kind;
mod matrix;
mod measure;
mod placement;
mod reading;
mod reading_file;
mod retire;
mod software;
mod thing_input;
mod used;

pub use asset_cost::{AssetCost, Elsewhere, HeldLine, Inventory};
pub use cost::{Basis, BasisKind, CostLine, Counted};
pub use cost_input::{
    COSTS_MAX, CostInput, check as check_cost, check_last_day, check_overlap, check_there, gaps, overlaps,
};
pub use further::{FURTHER_MAX, FurtherInput, FurtherPlace};
pub use kind::{Area, HardwareModel, KeptBy, Kind, ServiceKind};
pub use matrix::{AreaInput, Keeper, Kept, after_move, check as check_matrix, usual};
pub use measure::{MEASURES_MAX, MeasureInput, NewMeasure, Way, check_measure_end, measure_slug};
pub use placement::{HOSTED, Place, PlaceInput, Spot, Stay, Thing, check as check_place, check_service_place};
pub use reading::{
    Belonging, HolderName, Reading, ReadingInput, Source, Span, Standing, check_among, check_reason, check_strike,
};
pub use reading_file::{ReadingColumn, RepeatedReadings, reading_of};
pub use retire::{check as check_retirement, guests_after};
pub use software::{
    INSTALLATIONS_MAX, InstallationInput, Installed, NewInstallation, NewSoftware, Part, SoftwareInput, Turn,
    check_installation_end, split_version, turn,
};
pub use thing_input::{
    AssetInput, NewAsset, NewProvider, NewService, NewSite, ProviderInput, ServiceInput, SiteInput, address_part,
};
pub use used::{MonthUse, month_use};
