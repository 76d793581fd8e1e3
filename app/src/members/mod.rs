//! Signing in, one's own account, the register, roles.

pub mod account_correct;
pub mod account_data;
pub mod account_file;
pub mod account_password;
pub mod account_show;
pub mod entry_correct;
pub mod import_check;
pub mod import_columns;
pub mod import_new;
mod labels;
mod letters;
pub mod link_list;
pub mod link_use;
pub mod mail_list;
pub mod member_file;
pub mod member_list;
pub mod member_new;
pub mod member_show;
mod particulars;
pub mod reset_ask;
pub mod role_table;
pub mod sign_in;
pub mod sign_in_first;
pub mod sign_out;
pub mod status_change;
pub mod token_list;
pub mod token_new;
