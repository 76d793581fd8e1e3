//! A member's status changes: leave, suspension, return, and the end of a membership, each from a day and by an
//! authority. Suspending, excluding and taking either back rest on a decision that took effect; the rest are recorded acts,
//! whose evidence is what the membership secretary wrote of them.

use diesel::prelude::*;
use domain::agreements::clauses::hash;
use domain::calendar::day_of;
use domain::decisions::DecisionNumber;
use domain::decisions::kind::DecisionKind;
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::members::standing::{Before, StandingChange, StandingInput, check_standing};
use domain::members::status::{MemberKind, MemberNumber, Status};
use domain::validation::Refusal;
use domain::{Day, Moment};
use serde_json::json;

use crate::act::{Act, Viewer};
use crate::audit::Event;
use crate::conn::DbConn;
use crate::db::Db;
use crate::decisions::somebody_votes;
use crate::error::{CommandError, StoreError};
use crate::ids::{AuthorityId, ClassId, DecisionId, MemberId};
use crate::schema::{classes, decisions, member_statuses, members, role_grants};
use crate::time::{moment, stored};
use crate::tx::Tx;

/// Whose status can be changed, and what it is now.
#[derive(Debug, Clone)]
pub struct StandingForm {
    /// The number.
    pub number: i64,
    /// The name.
    pub name: String,
    /// Person, organisation or joint membership.
    pub kind: MemberKind,
    /// The status.
    pub status: Status,
    /// The day from which it holds.
    pub since: Day,
}

/// The row of a member with the beginning of the present status.
struct Present {
    id: MemberId,
    name: String,
    class: ClassId,
    class_slug: String,
    before: Before,
}

/// Whose status is to be changed.
///
/// # Errors
/// Not found; forbidden without [`Power::AdmitMembers`]; or the database fails.
pub async fn standing_form(db: &Db, viewer: &Viewer, number: i64) -> Result<StandingForm, CommandError> {
    viewer.require(Power::AdmitMembers)?;
    db.read(move |conn| {
        let Present { name, before, .. } = present(conn, number)?;
        Ok(StandingForm { number, name, kind: before.kind, status: before.status, since: before.since })
    })
    .await
}

/// Changes a member's status. Where the membership is over, the member's roles end today.
///
/// # Errors
/// Every field that is refused: those of [`check_standing`]; `error-status-not-enacted` or `error-status-before-decision`
/// for the decision; `error-status-last` where nobody would be left to vote; not found; forbidden without
/// [`Power::AdmitMembers`].
pub async fn change_standing(db: &Db, act: &Act, number: i64, input: StandingInput) -> Result<(), CommandError> {
    db.command(act, "members.change_standing", move |tx| {
        tx.require(Power::AdmitMembers)?;
        let member = present(tx.conn, number)?;
        let change = check_standing(&input, member.before, tx.today)?;
        let authority = tx.authority_of_change(number, &change)?;
        tx.set_standing(&member, &change, &authority)?;
        tx.record_standing(number, &member, &change, &authority)?;
        if change.status.is_over() {
            tx.end_roles_of(&member.id, number, &authority)?;
        }
        if member.before.status == Status::Active && !somebody_votes(tx.conn, tx.today)? {
            return Err(Refusal::new("error-status-last").at("status").into());
        }
        Ok(())
    })
    .await
}

fn present(conn: &mut DbConn, number: i64) -> Result<Present, CommandError> {
    type Row = (MemberId, String, String, ClassId, String, String);
    let row: Option<Row> = members::table
        .inner_join(classes::table)
        .filter(members::number.eq(number))
        .select((members::id, members::name, members::kind, classes::id, classes::slug, members::status))
        .first(conn)
        .optional()?;
    let Some((id, name, kind, class, class_slug, status)) = row else { return Err(CommandError::NotFound) };
    let since: Day = member_statuses::table
        .filter(member_statuses::member_id.eq(&id))
        .order((member_statuses::valid_from.desc(), member_statuses::recorded_at.desc(), member_statuses::id.desc()))
        .select(member_statuses::valid_from)
        .first(conn)?;
    let corrupt = |what: &str| StoreError::Corrupt(format!("the {what} of M-{number}"));
    let before = Before {
        kind: kind.parse().map_err(|_| corrupt("kind"))?,
        status: status.parse().map_err(|_| corrupt("status"))?,
        since,
    };
    Ok(Present { id, name, class, class_slug, before })
}

/// What stands for a recorded change: the hash of all that was written of it.
fn evidence(number: i64, change: &StandingChange) -> String {
    hash(&format!("{}\n{}\n{}\n{}", MemberNumber(number), change.status, change.from, change.reason))
}

impl Tx<'_> {
    fn authority_of_change(&mut self, number: i64, change: &StandingChange) -> Result<AuthorityId, CommandError> {
        let Some(decision) = change.decision else {
            return Ok(self.authority_of_evidence(&evidence(number, change))?);
        };
        type Row = (DecisionId, String, String, Option<Day>, Option<chrono::NaiveDateTime>);
        let row: Option<Row> = decisions::table
            .filter(decisions::number.eq(decision))
            .select((decisions::id, decisions::kind, decisions::stage, decisions::effective_on, decisions::enacted_at))
            .first(self.conn)
            .optional()?;
        let taken =
            |(_, kind, stage, ..): &Row| kind != DecisionKind::Founding.as_str() && stage == Stage::Enacted.as_str();
        let Some((id, _, _, effective_on, enacted_at)) = row.filter(taken) else {
            let decision = DecisionNumber(decision).to_string();
            return Err(Refusal::new("error-status-not-enacted").with("decision", decision).at("decision").into());
        };
        let enacted_on = enacted_at.map(|at| self.day_of_moment(moment(at)));
        if let Some(least) = effective_on.or(enacted_on).filter(|least| change.from < *least) {
            return Err(Refusal::new("error-status-before-decision").with("least", least).at("from").into());
        }
        Ok(self.authority_of_decision(&id)?)
    }

    fn day_of_moment(&self, moment: Moment) -> Day {
        day_of(moment, self.community.time_zone)
    }

    fn set_standing(
        &mut self,
        member: &Present,
        change: &StandingChange,
        authority: &AuthorityId,
    ) -> Result<(), StoreError> {
        diesel::update(members::table.find(&member.id))
            .set(members::status.eq(change.status.as_str()))
            .execute(self.conn)?;
        diesel::insert_into(member_statuses::table)
            .values((
                member_statuses::id.eq(self.fresh()),
                member_statuses::member_id.eq(&member.id),
                member_statuses::status.eq(change.status.as_str()),
                member_statuses::class_id.eq(&member.class),
                member_statuses::valid_from.eq(change.from),
                member_statuses::authority_id.eq(Some(authority.as_str())),
                member_statuses::recorded_at.eq(stored(self.now)),
                member_statuses::reason.eq(Some(change.reason.as_str())),
            ))
            .execute(self.conn)?;
        Ok(())
    }

    fn record_standing(
        &mut self,
        number: i64,
        member: &Present,
        change: &StandingChange,
        authority: &AuthorityId,
    ) -> Result<(), StoreError> {
        let decision = change.decision.map(|decision| DecisionNumber(decision).to_string());
        let evidence = change.decision.is_none().then(|| evidence(number, change));
        let payload = json!({
            "status": change.status, "before": member.before.status, "class": member.class_slug, "from": change.from,
            "reason": change.reason, "decision": decision, "evidence": evidence,
        });
        self.record(Event::new("members.status.changed", MemberNumber(number).to_string(), payload).by(authority))?;
        Ok(())
    }

    /// Ends what a member holds today, and what they were to hold later on the day of its beginning.
    fn end_roles_of(&mut self, member: &MemberId, number: i64, authority: &AuthorityId) -> Result<(), CommandError> {
        let held: Vec<(String, Day)> = role_grants::table
            .filter(role_grants::member_id.eq(member))
            .filter(role_grants::circle_id.is_null())
            .filter(role_grants::valid_until.is_null().or(role_grants::valid_until.gt(self.today)))
            .order((role_grants::valid_from, role_grants::id))
            .select((role_grants::role, role_grants::valid_from))
            .load(self.conn)?;
        for (role, from) in held {
            let role = role.parse().map_err(|_| StoreError::Corrupt(format!("role {role}")))?;
            // A term that ended on its first day already needs no other end.
            match self.end_role(number, role, from.max(self.today), authority) {
                Err(CommandError::Invalid(_)) | Ok(()) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}
