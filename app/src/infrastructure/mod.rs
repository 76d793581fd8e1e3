//! The inventory: what exists, where it runs, who answers for it, what it costs. Members read it; system administrators
//! write.

mod cost_parts;
mod fields;
mod further_parts;
mod installed;
mod lists;
mod measure_list;
mod measure_parts;
mod parts;
mod show_asset;
mod show_others;
mod show_software;
mod warnings;

pub mod cost_add;
pub mod cost_end;
pub mod further_end;
pub mod further_new;
pub mod installation_end;
pub mod installation_new;
pub mod measure_new;
pub mod measure_retire;
pub mod measure_show;
pub mod move_back;
pub mod overview;
pub mod reading_list;
pub mod reading_record;
pub mod reading_strike;
pub mod readings_check;
pub mod readings_columns;
pub mod readings_file;
pub mod readings_read;
pub mod responsibilities;
pub mod retire_back;
pub mod software_list;
pub mod thing_change;
pub mod thing_move;
pub mod thing_new;
pub mod thing_retire;
pub mod thing_show;
