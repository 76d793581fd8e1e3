//! A member's status changes: leave, suspension, return, and the end of a membership, each from a day and by an
//! authority. Suspending, excluding and taking either back are effects of decisions; the rest are recorded acts, whose
//! evidence is what the membership secretary wrote of them.

use diesel::prelude::*;
use domain::Day;
use domain::agreements::clauses::hash;
use domain::decisions::DecisionNumber;
use domain::members::power::Power;
use domain::members::standing::{Before, MembershipChange, StandingChange, StandingInput, check_standing};
use domain::members::status::{MemberKind, MemberNumber, Status};
use domain::validation::Refusal;
use serde_json::json;

use crate::act::{Act, Viewer};
use crate::audit::Event;
use crate::conn::DbConn;
use crate::db::Db;
use crate::decisions::somebody_votes;
use crate::error::{CommandError, StoreError};
use crate::ids::{AuthorityId, ClassId, MemberId};
use crate::schema::{authorities, classes, decisions, member_statuses, members, role_grants};
use crate::time::stored;
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

/// Changes a member's status. Where the membership is over, so is today what came with it.
///
/// # Errors
/// Every field that is refused: those of [`check_standing`]; `error-status-last` where nobody would be left to vote; not
/// found; forbidden without [`Power::AdmitMembers`].
pub async fn change_standing(db: &Db, act: &Act, number: i64, input: StandingInput) -> Result<(), CommandError> {
    db.command(act, "members.change_standing", move |tx| {
        tx.require(Power::AdmitMembers)?;
        let member = present(tx.conn, number)?;
        let change = check_standing(&input, member.before, tx.today)?;
        let evidence = evidence(number, &change);
        let authority = tx.authority_of_evidence(&evidence)?;
        tx.change_status(
            number,
            &member,
            &change,
            &Basis { authority: &authority, evidence: Some(evidence), decision: None },
        )?;
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

/// On what a change rests: a recorded act by its evidence, or a decision.
struct Basis<'a> {
    authority: &'a AuthorityId,
    evidence: Option<String>,
    decision: Option<i64>,
}

/// What stands for a recorded change: the hash of all that was written of it.
fn evidence(number: i64, change: &StandingChange) -> String {
    hash(&format!("{}\n{}\n{}\n{}", MemberNumber(number), change.status, change.from, change.reason))
}

impl Tx<'_> {
    /// Suspends or excludes a member, or takes either back, by a decision.
    ///
    /// # Errors
    /// `error-member-unknown`; what [`MembershipChange::after`] refuses; `error-membership-since` where the present status
    /// began after the day.
    pub(crate) fn change_membership(
        &mut self,
        number: i64,
        change: MembershipChange,
        day: Day,
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        // Whoever is no member is told from a number that is nobody's.
        self.member_numbered(number)?;
        let member = present(self.conn, number)?;
        let status = change.after(member.before.status, number)?;
        if day < member.before.since {
            let refusal = Refusal::new("error-membership-since").with("number", MemberNumber(number).to_string());
            return Err(refusal.with("since", member.before.since).into());
        }
        // A proposal that is rehearsed before it is written has no number yet.
        let decision: Option<i64> = authorities::table
            .inner_join(decisions::table.on(authorities::decision_id.eq(decisions::id.nullable())))
            .filter(authorities::id.eq(authority.as_str()))
            .select(decisions::number)
            .first(self.conn)
            .optional()?;
        let reason = decision.map(|number| DecisionNumber(number).to_string()).unwrap_or_default();
        let change = StandingChange { status, from: day, reason };
        self.change_status(number, &member, &change, &Basis { authority, evidence: None, decision })
    }

    /// Takes back what a decision changed of a membership, where that is what stands now. With a membership come back the
    /// roles and places that ended with it, as [`Tx::give_back_offices`] says. `did` is the authority of that decision.
    ///
    /// # Errors
    /// `error-annul-membership-day` for a day that is still to come, `error-annul-membership` where the membership was changed since, or
    /// was before as nobody decides; otherwise as [`Tx::change_membership`].
    pub(crate) fn restore_membership(
        &mut self,
        number: i64,
        did: &AuthorityId,
        day: Day,
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        if day > self.today {
            return Err(CommandError::refused("error-annul-membership-day"));
        }
        let (id, status) = self.member_numbered(number)?;
        let history: Vec<(String, Option<String>)> = member_statuses::table
            .filter(member_statuses::member_id.eq(&id))
            .order((
                member_statuses::valid_from.desc(),
                member_statuses::recorded_at.desc(),
                member_statuses::id.desc(),
            ))
            .limit(2)
            .select((member_statuses::status, member_statuses::authority_id))
            .load(self.conn)?;
        let change = match history.as_slice() {
            [(_, by), (before, _)] if by.as_deref() == Some(did.as_str()) => {
                let before = before.parse().map_err(|_| StoreError::Corrupt(format!("a status of M-{number}")))?;
                MembershipChange::between(status, before)
            }
            _ => None,
        };
        let refused = || Refusal::new("error-annul-membership").with("number", MemberNumber(number).to_string());
        self.change_membership(number, change.ok_or_else(refused)?, day, authority)?;
        if status.is_over() { self.give_back_offices(number, did, day, authority) } else { Ok(()) }
    }

    /// Writes a new status; where the membership is over, what came with it ends by the same authority.
    fn change_status(
        &mut self,
        number: i64,
        member: &Present,
        change: &StandingChange,
        basis: &Basis<'_>,
    ) -> Result<(), CommandError> {
        self.set_standing(member, change, basis.authority)?;
        self.record_standing(number, member, change, basis)?;
        if change.status.is_over() {
            self.end_roles_of(&member.id, number, basis.authority)?;
            self.end_circles_of(&member.id, number, basis.authority)?;
            self.end_delegations_of(&member.id, number, basis.decision)?;
            self.end_meetings_of(&member.id, number, basis.decision)?;
            self.end_responsibilities_of(&member.id, basis.authority)?;
            self.revoke_tokens(&member.id, number)?;
            self.revoke_calendar(&member.id, number)?;
        }
        Ok(())
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
        basis: &Basis<'_>,
    ) -> Result<(), StoreError> {
        let decision = basis.decision.map(|decision| DecisionNumber(decision).to_string());
        let payload = json!({
            "status": change.status, "before": member.before.status, "class": member.class_slug, "from": change.from,
            "reason": change.reason, "decision": decision, "evidence": basis.evidence,
        });
        let event = Event::new("members.status.changed", MemberNumber(number).to_string(), payload);
        self.record(event.by(basis.authority))?;
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
