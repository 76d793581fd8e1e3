//! Shared costs: pools, their months, and what each member pays of them.

pub mod month_post;
pub mod month_reverse;
pub mod month_show;
pub(crate) mod overtaken;
pub mod participants;
pub(crate) mod parts;
pub mod pool_close;
pub mod pool_form;
pub mod pool_list;
pub mod pool_show;
pub mod sources;
pub mod statement_show;
mod statement_steps;
