//! Members: kinds, statuses, roles and the one table of what each role may do.

pub mod admission;
pub mod contact;
pub mod import;
pub mod mail;
pub mod notices;
pub mod particulars;
pub mod people;
pub mod person;
pub mod power;
pub mod role;
pub mod standing;
pub mod status;
pub mod token;
