//! Rules as data: a closed set of typed parameters, each anchored to a clause and serving one of Ostrom's
//! eight principles. What differs between communities is a value, never code.

pub mod fraction;
mod keys;
pub mod parameter;
pub mod value;
