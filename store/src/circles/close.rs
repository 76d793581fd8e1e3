//! Closing a circle: where the decision that formed it is annulled, it is closed from that day on. The annulment says so by itself, and
//! nothing else is stored of it that could disagree.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::Day;
use domain::decisions::DecisionNumber;
use domain::decisions::stage::Stage;
use domain::members::status::MemberNumber;
use domain::validation::Refusal;
use serde_json::json;

use crate::audit::Event;
use crate::conn::DbConn;
use crate::error::{CommandError, StoreError};
use crate::ids::{AuthorityId, CircleId};
use crate::schema::{annulments, authorities, circle_members, circles, decisions, members};
use crate::tx::Tx;

/// The circles that are closed, or will be, each with the first day without it.
pub(crate) fn closed(conn: &mut DbConn) -> Result<HashMap<CircleId, Day>, StoreError> {
    let rows: Vec<(CircleId, Day)> = circles::table
        .inner_join(authorities::table)
        .inner_join(annulments::table.on(authorities::decision_id.eq(annulments::decision_id.nullable())))
        .select((circles::id, annulments::valid_from))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// The identifiers of the circles that are closed, or will be: nothing new is tied to them.
pub(crate) fn closed_ids(conn: &mut DbConn) -> Result<Vec<String>, StoreError> {
    Ok(closed(conn)?.into_keys().map(|id| id.to_string()).collect())
}

/// Why nothing is decided within a circle: it is closed. `None` where it is open, or for the whole community.
pub(crate) fn refusal_if_closed(conn: &mut DbConn, circle: Option<&str>) -> Result<Option<Refusal>, StoreError> {
    let Some(circle) = circle else { return Ok(None) };
    if !closed_ids(conn)?.iter().any(|closed| closed == circle) {
        return Ok(None);
    }
    let name: String = circles::table.filter(circles::id.eq(circle)).select(circles::name).first(conn)?;
    Ok(Some(Refusal::new("error-circle-closed").with("circle", name)))
}

impl Tx<'_> {
    /// Closes a circle that a decision formed: from a day on nobody belongs to it, and what it answered for waits for another name. `did` is
    /// the authority of that decision.
    ///
    /// # Errors
    /// `error-annul-circle-day` for a day that is still to come, since what it answers for is left empty at once; `error-annul-circle` where
    /// something was decided within it, or is being discussed or voted on: that cannot be undone with it.
    pub(crate) fn close_circle(
        &mut self,
        name: &str,
        did: &AuthorityId,
        day: Day,
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        if day > self.today {
            return Err(CommandError::refused("error-annul-circle-day"));
        }
        let formed: Option<(CircleId, String)> = circles::table
            .filter(circles::authority_id.eq(did))
            .filter(circles::name.eq(name))
            .select((circles::id, circles::slug))
            .first(self.conn)
            .optional()?;
        let Some((id, slug)) = formed else { return Ok(()) };
        if let Some(number) = self.decided_within(&id, authority)? {
            let refusal = Refusal::new("error-annul-circle").with("circle", name);
            return Err(refusal.with("decision", DecisionNumber(number).to_string()).into());
        }
        self.end_places_in(&id, &slug, day, authority)?;
        self.end_responsibilities_of_circle(&id, authority)?;
        self.record(Event::new("circles.circle.closed", slug, json!({ "from": day })).by(authority))?;
        Ok(())
    }

    /// The number of the first decision within a circle that is in effect or on its way, but for the one that acts.
    fn decided_within(&mut self, circle: &CircleId, authority: &AuthorityId) -> Result<Option<i64>, StoreError> {
        let acting: Option<String> =
            authorities::table.find(authority).select(authorities::decision_id).first(self.conn)?;
        let stages = [Stage::Discussion, Stage::Voting, Stage::Counted, Stage::Declared, Stage::Enacted];
        let within: Vec<(String, i64)> = decisions::table
            .filter(decisions::circle_id.eq(circle.as_str()))
            .filter(decisions::stage.eq_any(stages.map(Stage::as_str)))
            .order(decisions::number)
            .select((decisions::id, decisions::number))
            .load(self.conn)?;
        let other = within.into_iter().find(|(id, _)| acting.as_ref() != Some(id));
        Ok(other.map(|(_, number)| number))
    }

    /// Ends everybody's place in a circle on a day, or on that of a place that is still to come; also those that were to end later.
    fn end_places_in(
        &mut self,
        circle: &CircleId,
        slug: &str,
        day: Day,
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        let held: Vec<(String, i64, Day, Option<Day>)> = circle_members::table
            .inner_join(members::table)
            .filter(circle_members::circle_id.eq(circle))
            .filter(circle_members::valid_until.is_null().or(circle_members::valid_until.gt(day)))
            .order((members::number, circle_members::valid_from, circle_members::id))
            .select((circle_members::id, members::number, circle_members::valid_from, circle_members::valid_until))
            .load(self.conn)?;
        for (id, number, from, ends) in held {
            let until = from.max(day);
            // A place that ended on its first day needs no other end.
            if ends.is_some_and(|ends| ends <= until) {
                continue;
            }
            diesel::update(circle_members::table.find(id))
                .set(circle_members::valid_until.eq(Some(until)))
                .execute(self.conn)?;
            let payload = json!({ "member": MemberNumber(number).to_string(), "until": until });
            self.record(Event::new("circles.member.left", slug.to_owned(), payload).by(authority))?;
        }
        Ok(())
    }
}
