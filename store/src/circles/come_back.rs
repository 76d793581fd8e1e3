//! Coming back to circles: where a decision is annulled by which a membership ended, the places come back that ended with it.

use std::collections::BTreeMap;

use diesel::prelude::*;
use domain::Day;
use domain::calendar::parse_day;
use domain::members::status::MemberNumber;
use serde_json::json;

use super::close::closed;
use crate::audit::{Event, recorded_through};
use crate::error::CommandError;
use crate::ids::{AuthorityId, CircleId, MemberId};
use crate::schema::{circle_members, circles};
use crate::tx::Tx;

impl Tx<'_> {
    /// Gives a member the places in circles back that ended by the authority of a decision, from a day on; those in circles that are closed
    /// since do not come back. `did` is that authority.
    ///
    /// # Errors
    /// If the database fails.
    pub(crate) fn give_back_circles(
        &mut self,
        member: &MemberId,
        number: i64,
        did: &AuthorityId,
        day: Day,
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        let name = MemberNumber(number).to_string();
        let mut left: BTreeMap<String, Day> = BTreeMap::new();
        for event in recorded_through(self.conn, "circles.member.left", did)? {
            if event.text("member") == name {
                let until = parse_day(&event.text("until")).unwrap_or(day);
                left.insert(event.subject, until.max(day));
            }
        }
        let closed = closed(self.conn)?;
        for (slug, from) in left {
            let circle: Option<CircleId> =
                circles::table.filter(circles::slug.eq(&slug)).select(circles::id).first(self.conn).optional()?;
            let Some(circle) = circle.filter(|circle| !closed.contains_key(circle)) else { continue };
            let held = circle_members::table
                .filter(circle_members::circle_id.eq(&circle))
                .filter(circle_members::member_id.eq(member))
                .filter(circle_members::valid_until.is_null().or(circle_members::valid_until.gt(from)));
            if diesel::select(diesel::dsl::exists(held)).get_result(self.conn)? {
                continue;
            }
            diesel::insert_into(circle_members::table)
                .values((
                    circle_members::id.eq(self.fresh()),
                    circle_members::circle_id.eq(&circle),
                    circle_members::member_id.eq(member),
                    circle_members::valid_from.eq(from),
                    circle_members::authority_id.eq(authority),
                ))
                .execute(self.conn)?;
            let payload = json!({ "member": name, "from": from });
            self.record(Event::new("circles.member.returned", slug, payload).by(authority))?;
        }
        Ok(())
    }
}
