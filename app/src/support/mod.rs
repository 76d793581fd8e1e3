//! Help: the description of the programming interface.

pub mod api_show;

pub use api_show::ApiDocument;
