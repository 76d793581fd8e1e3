//! Circles: groups of members with a mandate, created by decisions.

mod create;
