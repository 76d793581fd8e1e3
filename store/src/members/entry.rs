//! A member's first rows: the entry in the register, and the first line of its history.

use diesel::prelude::*;
use domain::Day;
use domain::members::person::Entry;
use domain::members::status::Status;

use super::{search_key, sort_key};
use crate::error::StoreError;
use crate::ids::{AuthorityId, ClassId, MemberId};
use crate::schema::{member_statuses, members};
use crate::time::stored;
use crate::tx::Tx;

/// A member to be.
pub(crate) struct NewMember<'a> {
    /// The number, as in `M-17`.
    pub number: i64,
    /// Who it is.
    pub entry: &'a Entry,
    /// The class.
    pub class: &'a ClassId,
    /// The day of joining.
    pub joined_on: Day,
    /// By which authority.
    pub authority: &'a AuthorityId,
}

impl Tx<'_> {
    /// Enters an active member in the register.
    pub(crate) fn enter_member(&mut self, new: &NewMember<'_>) -> Result<MemberId, StoreError> {
        let id = MemberId::fresh(self.now);
        let status = Status::Active.as_str();
        diesel::insert_into(members::table)
            .values((
                members::id.eq(&id),
                members::number.eq(new.number),
                members::kind.eq(new.entry.kind.as_str()),
                members::name.eq(&new.entry.name),
                members::sort_key.eq(sort_key(&new.entry.name)),
                members::search_key.eq(search_key(&new.entry.name)),
                members::email.eq(new.entry.email.as_deref()),
                members::language.eq(new.entry.language.tag()),
                members::class_id.eq(new.class),
                members::status.eq(status),
                members::joined_on.eq(Some(new.joined_on)),
                members::authority_id.eq(Some(new.authority.as_str())),
                members::created_at.eq(stored(self.now)),
            ))
            .execute(self.conn)?;
        diesel::insert_into(member_statuses::table)
            .values((
                member_statuses::id.eq(self.fresh()),
                member_statuses::member_id.eq(&id),
                member_statuses::status.eq(status),
                member_statuses::class_id.eq(new.class),
                member_statuses::valid_from.eq(new.joined_on),
                member_statuses::authority_id.eq(Some(new.authority.as_str())),
                member_statuses::recorded_at.eq(stored(self.now)),
            ))
            .execute(self.conn)?;
        if !new.entry.particulars.is_empty() {
            self.set_particulars(&id, new.number, &new.entry.particulars)?;
        }
        Ok(id)
    }
}
