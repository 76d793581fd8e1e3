//! The electoral roll: every member of a day, on it or not, with the reason; and freezing it.

use std::collections::HashSet;

use diesel::prelude::*;
use domain::Day;
use domain::decisions::candidacy::{Candidate, options};
use domain::decisions::choosing::ChoiceOption;
use domain::decisions::effect::Effect;
use domain::decisions::frozen::RollLine;
use domain::decisions::kind::DecisionKind;
use domain::decisions::roll::{Claim, RollReason, interested_in_reversal, interested_members, place_on_roll};
use domain::decisions::tally::papers::DRAWN_MAX;
use domain::members::status::Status;
use domain::rules::value::Value;
use domain::validation::Refusal;

use super::candidacies::office;
use super::done::done_of;
use super::elect::given_a_role;
use super::roll_rules::{AsOf, RollRules, votes_of_class};
use super::row::by_number;
use crate::conn::DbConn;
use crate::dialect::bulk::insert_all;
use crate::error::{CommandError, StoreError};
use crate::ids::{DecisionId, MemberId};
use crate::members::{MemberOnDay, members_on};
use crate::schema::{authorities, classes, decisions, electoral_roll, members};
use crate::treasury::in_arrears;
use crate::tx::Tx;

/// A member's place on a roll.
#[derive(Debug, Clone)]
pub(super) struct Place {
    /// The member.
    pub member: MemberId,
    /// The member's number.
    pub number: i64,
    /// The member's votes; none for somebody who is not on the roll.
    pub votes: i64,
    /// Why.
    pub reason: RollReason,
    /// The slug of the member's class.
    pub class: String,
}

impl Place {
    /// The line that is hashed; `by_class` says whether it tells the class.
    pub(super) fn line(&self, by_class: bool) -> RollLine {
        RollLine {
            member: self.number,
            votes: self.votes,
            reason: self.reason.to_string(),
            class: by_class.then(|| self.class.clone()),
        }
    }
}

/// Those whom the rules of a roll treat otherwise than others who stand as they do, whatever is decided on.
pub(super) struct Apart {
    /// The numbers of those whom the founding act itself admitted.
    pub founders: HashSet<i64>,
    /// Those who owe on the day of the roll, where the rules bar them.
    pub in_arrears: HashSet<MemberId>,
    /// Since how many days these owe; zero where nobody is looked for.
    arrears_days: i64,
}

impl Apart {
    /// Reads who that is on a day.
    pub(super) fn on(conn: &mut DbConn, rules: &RollRules, day: Day) -> Result<Self, StoreError> {
        let arrears_days = rules.arrears_days;
        let in_arrears = if arrears_days > 0 { in_arrears(conn, day, arrears_days)? } else { HashSet::new() };
        Ok(Self { founders: founders(conn)?, in_arrears, arrears_days })
    }

    /// Whether it says what these rules ask for.
    pub(super) fn serves(&self, rules: &RollRules) -> bool {
        self.arrears_days == rules.arrears_days
    }
}

/// By what places on the roll of one decision are claimed.
pub(super) struct Claims<'a> {
    rules: &'a RollRules,
    apart: &'a Apart,
    /// The class by and from whose members the decision elects, by its slug.
    within: Option<String>,
    /// The numbers of those whom the decision is about, where the rules bar them.
    pub interested: HashSet<i64>,
}

impl<'a> Claims<'a> {
    /// What is claimed in a decision on some effects, by rules that `apart` serves.
    pub(super) fn on(
        conn: &mut DbConn,
        effects: &[Effect],
        rules: &'a RollRules,
        apart: &'a Apart,
    ) -> Result<Self, StoreError> {
        let within = effects.iter().find_map(office).and_then(|office| office.class);
        let interested = if rules.bars_interested { interested_in(conn, effects)? } else { Vec::new() };
        Ok(Self { rules, apart, within, interested: interested.into_iter().collect() })
    }

    /// The claim of whoever stands so, and is treated as all others are.
    pub(super) fn usual(&self, class: &str, status: Status, joined_on: Day) -> Claim {
        Claim {
            status,
            away: self.rules.away,
            joined_on,
            other_class: self.within.as_deref().is_some_and(|within| within != class),
            votes: self.rules.votes.get(class).copied().unwrap_or(0),
            waiting_days: self.rules.waiting_days,
            interested: false,
            in_arrears: false,
        }
    }

    /// The claim of one member, by number and identifier, of whose standing it is the usual one.
    pub(super) fn of(&self, (number, id): (i64, &MemberId), usual: Claim) -> Claim {
        Claim {
            // Whoever was admitted by the founding act itself is bound by no waiting period.
            waiting_days: if self.apart.founders.contains(&number) { 0 } else { usual.waiting_days },
            interested: self.interested.contains(&number),
            in_arrears: self.apart.in_arrears.contains(id),
            ..usual
        }
    }
}

/// The places of all who were members on a day, by the register of that day and by rules; `effects` are what is decided on.
pub(super) fn places_on(
    conn: &mut DbConn,
    effects: &[Effect],
    rules: &RollRules,
    day: Day,
) -> Result<Vec<Place>, StoreError> {
    let apart = Apart::on(conn, rules, day)?;
    let claims = Claims::on(conn, effects, rules, &apart)?;
    let place = |member: MemberOnDay| {
        let usual = claims.usual(&member.class_slug, member.status, member.joined_on);
        let claim = claims.of((member.number, &member.id), usual);
        let reason = place_on_roll(&claim, day)?;
        let votes = if reason.is_on_roll() { claim.votes } else { 0 };
        Some(Place { member: member.id, number: member.number, votes, reason, class: member.class_slug })
    };
    Ok(members_on(conn, day)?.into_iter().filter_map(place).collect())
}

/// The numbers of the members whom effects are about; an annulment is about whoever the reversal of what it annuls is.
pub(super) fn interested_in(conn: &mut DbConn, effects: &[Effect]) -> Result<Vec<i64>, StoreError> {
    let mut about = interested_members(effects);
    for effect in effects {
        let Effect::Annul { decision, .. } = effect else { continue };
        let Some(annulled) = by_number(conn, *decision)? else { continue };
        let did: Vec<Effect> = done_of(conn, &annulled)?.into_iter().map(|(_, effect)| effect).collect();
        about.extend(interested_in_reversal(&did));
        if did.iter().any(|effect| office(effect).is_some()) {
            about.extend(given_a_role(conn, &annulled)?);
        }
    }
    Ok(about)
}

/// Everybody who is on a roll as the options of a draw, in the order of names.
///
/// # Errors
/// `error-roll-large` for more than options can be numbered.
pub(super) fn drawn_among(conn: &mut DbConn, places: &[Place]) -> Result<Vec<ChoiceOption>, CommandError> {
    let on_roll: HashSet<i64> =
        places.iter().filter(|place| place.reason.is_on_roll()).map(|place| place.number).collect();
    if on_roll.len() > DRAWN_MAX {
        return Err(Refusal::new("error-roll-large").with("most", DRAWN_MAX).into());
    }
    let members: Vec<(i64, String)> = members::table
        .order((members::sort_key, members::number))
        .select((members::number, members::name))
        .load(conn)
        .map_err(StoreError::from)?;
    let candidate = |(member, name)| Candidate { member, name };
    Ok(options(members.into_iter().filter(|(number, _)| on_roll.contains(number)).map(candidate).collect()))
}

#[derive(Insertable)]
#[diesel(table_name = electoral_roll, treat_none_as_default_value = false)]
struct NewPlace {
    decision_id: String,
    member_id: String,
    votes: i64,
    reason: &'static str,
    class: Option<String>,
}

impl Tx<'_> {
    /// Stores the roll of a decision and returns its lines; `by_class` says whether each place tells its class, which is frozen with it.
    pub(super) fn freeze_roll(
        &mut self,
        decision: &DecisionId,
        places: &[Place],
        by_class: bool,
    ) -> Result<Vec<RollLine>, StoreError> {
        let lines: Vec<RollLine> = places.iter().map(|place| place.line(by_class)).collect();
        let row = |place: &Place| NewPlace {
            decision_id: decision.to_string(),
            member_id: place.member.to_string(),
            votes: place.votes,
            reason: place.reason.as_str(),
            class: by_class.then(|| place.class.clone()),
        };
        let rows: Vec<NewPlace> = places.iter().map(row).collect();
        insert_all!(self.conn, electoral_roll::table, rows)?;
        Ok(lines)
    }
}

/// Whether any member who is active now would have a vote on a day in decisions on the bylaws. If nobody had, no decision could ever give
/// one back.
pub(crate) fn somebody_votes(conn: &mut DbConn, day: Day) -> Result<bool, StoreError> {
    let with_members: Vec<String> = members::table
        .inner_join(classes::table)
        .filter(members::status.eq(Status::Active.as_str()))
        .select(classes::slug)
        .distinct()
        .load(conn)?;
    for class in with_members {
        let value = votes_of_class(conn, &class, DecisionKind::Bylaws, AsOf { day, known: None })?;
        let votes = value.map(|value| value.typed()).transpose()?;
        if matches!(votes, Some(Value::Whole(votes)) if votes > 0) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The numbers of the members whom the founding act itself admitted.
fn founders(conn: &mut DbConn) -> Result<HashSet<i64>, StoreError> {
    let authorities: Vec<String> = authorities::table
        .inner_join(decisions::table.on(authorities::decision_id.eq(decisions::id.nullable())))
        .filter(decisions::kind.eq(DecisionKind::Founding.as_str()))
        .select(authorities::id)
        .load(conn)?;
    let numbers: Vec<i64> =
        members::table.filter(members::authority_id.eq_any(authorities)).select(members::number).load(conn)?;
    Ok(numbers.into_iter().collect())
}

/// The roll of a decision as it was hashed.
pub(super) fn lines_of(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<RollLine>, StoreError> {
    let rows: Vec<(i64, i64, String, Option<String>)> = electoral_roll::table
        .inner_join(members::table)
        .filter(electoral_roll::decision_id.eq(decision))
        .select((members::number, electoral_roll::votes, electoral_roll::reason, electoral_roll::class))
        .load(conn)?;
    Ok(rows.into_iter().map(|(member, votes, reason, class)| RollLine { member, votes, reason, class }).collect())
}
