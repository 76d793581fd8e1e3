//! Stories: the same tests on SQLite and on PostgreSQL.

mod community;
mod support;
