//! Cost pools: what the inventory costs, shared among those who use it, month by month; portions become charges beside
//! dues, and are corrected by reversal.

mod anew;
mod basis;
mod leaning;
mod once;
mod own;
mod pool;
mod pool_change;
mod pool_page;
mod pool_participants;
mod pool_sources;
mod portion;
mod portions_after;
mod prepare;
mod preview;
mod run;
mod run_post;
mod run_reverse;
mod statement;
mod takers;
mod terms;
mod verify;
mod verify_runs;

pub use anew::Anew;
pub use basis::{Basis, BasisLine, BasisMeasure, BasisSource};
pub(crate) use leaning::leaning_months;
pub use leaning::{LeaningMonth, months_by_measure};
pub use own::{OwnPortion, own_portions};
pub use pool::{Listed, Pool, PoolMeasure, PoolSource, Pools, pool, pools};
pub use pool_change::{change_pool, close_pool, create_pool};
pub use pool_page::{PoolPage, TermsToday, pool_page};
pub use pool_participants::{end_participant, list_participant, strike_participant};
pub use pool_sources::{add_source, remove_source};
pub use portion::{Others, RunPortion};
pub use portions_after::portions_after;
pub use preview::{SharingPreview, preview};
pub use run::{PORTIONS_PAGE_LENGTH, SharingRun, SharingRunLine, sharing_run};
pub use run_post::{PostedSharing, post_sharing};
pub use run_reverse::{ReversedSharing, reverse_sharing};
pub use statement::{Statement, statement};
pub use takers::{Absence, Absent};
pub(crate) use terms::floor_is_above_cap;
pub(crate) use verify::verify;
pub use verify::{ACTIONS, POOL_ACTIONS};
