//! Leaving circles: a place in a circle ends with the membership.

use diesel::prelude::*;
use domain::Day;
use domain::members::status::MemberNumber;
use serde_json::json;

use crate::audit::Event;
use crate::error::CommandError;
use crate::ids::{AuthorityId, MemberId};
use crate::schema::{circle_members, circles};
use crate::tx::Tx;

impl Tx<'_> {
    /// Ends a member's places in circles today: the first day without them, or that of a place still to come.
    ///
    /// # Errors
    /// If the database fails.
    pub(crate) fn end_circles_of(
        &mut self,
        member: &MemberId,
        number: i64,
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        let held: Vec<(String, String, Day)> = circle_members::table
            .inner_join(circles::table)
            .filter(circle_members::member_id.eq(member))
            .filter(circle_members::valid_until.is_null())
            .order(circles::slug)
            .select((circle_members::id, circles::slug, circle_members::valid_from))
            .load(self.conn)?;
        for (id, slug, from) in held {
            let until = from.max(self.today);
            diesel::update(circle_members::table.find(id))
                .set(circle_members::valid_until.eq(Some(until)))
                .execute(self.conn)?;
            let payload = json!({ "member": MemberNumber(number).to_string(), "until": until });
            self.record(Event::new("circles.member.left", slug, payload).by(authority))?;
        }
        Ok(())
    }
}
