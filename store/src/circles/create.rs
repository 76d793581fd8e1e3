//! Creating a circle with its first members.

use diesel::prelude::*;
use domain::Day;
use domain::members::status::MemberNumber;
use domain::validation::Refusal;
use serde_json::json;

use crate::audit::Event;
use crate::error::CommandError;
use crate::ids::{AuthorityId, CircleId, MemberId};
use crate::schema::{circle_members, circles};
use crate::time::stored;
use crate::tx::Tx;

impl Tx<'_> {
    /// Creates a circle from a day on. Without an address part it gets one by number: `circle-3`.
    ///
    /// # Errors
    /// `error-circle-exists` where the name or the address part is taken; `error-member-unknown` where one of the
    /// numbers is not that of somebody who is a member now.
    pub(crate) fn create_circle(
        &mut self,
        name: &str,
        slug: &str,
        mandate: &str,
        members: &[i64],
        from: Day,
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        let slug = if slug.is_empty() { self.next_circle_slug()? } else { slug.to_owned() };
        let taken = circles::table.filter(circles::slug.eq(&slug).or(circles::name.eq(name)));
        if diesel::select(diesel::dsl::exists(taken)).get_result(self.conn)? {
            return Err(Refusal::new("error-circle-exists").with("name", name).into());
        }
        let members = self.circle_members(members)?;
        let id = CircleId::fresh(self.now);
        diesel::insert_into(circles::table)
            .values((
                circles::id.eq(&id),
                circles::slug.eq(&slug),
                circles::name.eq(name),
                circles::mandate.eq(mandate),
                circles::valid_from.eq(from),
                circles::authority_id.eq(authority),
                circles::created_at.eq(stored(self.now)),
            ))
            .execute(self.conn)?;
        for (_, member) in &members {
            diesel::insert_into(circle_members::table)
                .values((
                    circle_members::id.eq(self.fresh()),
                    circle_members::circle_id.eq(&id),
                    circle_members::member_id.eq(member),
                    circle_members::valid_from.eq(from),
                    circle_members::authority_id.eq(authority),
                ))
                .execute(self.conn)?;
        }
        let numbers: Vec<_> = members.iter().map(|(number, _)| MemberNumber(*number).to_string()).collect();
        let payload = json!({ "name": name, "mandate": mandate, "members": numbers, "from": from });
        self.record(Event::new("circles.circle.created", slug, payload).by(authority))?;
        Ok(())
    }

    /// The members of the numbers, each once.
    fn circle_members(&mut self, numbers: &[i64]) -> Result<Vec<(i64, MemberId)>, CommandError> {
        let mut members: Vec<(i64, MemberId)> = Vec::with_capacity(numbers.len());
        for number in numbers {
            let (id, status) = self.member_numbered(*number)?;
            if !status.may_act() {
                return Err(Refusal::new("error-member-unknown")
                    .with("number", MemberNumber(*number).to_string())
                    .into());
            }
            if members.iter().all(|(present, _)| present != number) {
                members.push((*number, id));
            }
        }
        Ok(members)
    }

    fn next_circle_slug(&mut self) -> Result<String, CommandError> {
        let slugs: Vec<String> =
            circles::table.filter(circles::slug.like("circle-%")).select(circles::slug).load(self.conn)?;
        let last = slugs.iter().filter_map(|slug| slug.strip_prefix("circle-")?.parse::<u32>().ok()).max();
        Ok(format!("circle-{}", last.unwrap_or(0) + 1))
    }
}
