//! What the page of an election shows beside that of any decision: who stands, and whether the viewer may.

use diesel::prelude::*;
use domain::decisions::choosing::Choosing;
use domain::decisions::kind::DecisionKind;
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::members::role::Role;
use domain::{Day, Moment};

use super::candidacies::{CandidacyRow, Office, all_of, election_of};
use super::delegated_page::named;
use super::elect::ungiven;
use super::elected_terms::{Terms, around_others};
use super::page::{MemberName, seen};
use super::row::DecisionRow;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::DecisionId;
use crate::schema::decisions;
use crate::time::{moment, stored};

/// A candidacy as members see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidacy {
    /// Who stands.
    pub member: MemberName,
    /// Why, in Markdown.
    pub statement: String,
    /// Since when.
    pub stood_at: Moment,
    /// When they took it back.
    pub withdrawn_at: Option<Moment>,
    /// When they were passed over, since they could no longer hold the role.
    pub lapsed_at: Option<Moment>,
}

impl Candidacy {
    /// Whether they still stand.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.withdrawn_at.is_none() && self.lapsed_at.is_none()
    }
}

/// What an election gave to somebody who held the role already for part of the time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermsGiven {
    /// Who.
    pub member: MemberName,
    /// The terms in order: of each its first day and the first day after it.
    pub terms: Vec<(Day, Day)>,
}

/// An election.
#[derive(Debug, Clone)]
pub struct Election {
    /// The role.
    pub role: Role,
    /// The term in months.
    pub months: u32,
    /// The name of the class by and from whose members they are elected; all members where there is none.
    pub class: Option<String>,
    /// How many places there are.
    pub seats: u16,
    /// Before the vote opens those who stand; then those on the ballot, also those who stand no longer. In the order of names.
    pub candidates: Vec<Candidacy>,
    /// Those who were elected and whose place stays vacant, since they could no longer hold the role when the result took effect.
    pub left_vacant: Vec<MemberName>,
    /// Those who were elected and were given nothing, since they held the role already when the result took effect.
    pub held_already: Vec<MemberName>,
    /// Those who were elected and held the role already for part of that time, when the result took effect, and the terms around those that
    /// they were given.
    pub around: Vec<TermsGiven>,
    /// The viewer's own candidacy, as long as they stand.
    pub own: Option<Candidacy>,
    /// Whether the viewer may stand now, unless they could not hold the role.
    pub may_stand: bool,
    /// Whether the viewer may take their candidacy back now.
    pub may_stand_down: bool,
}

impl Election {
    /// How many of the candidates still stand.
    #[must_use]
    pub fn standing(&self) -> usize {
        self.candidates.iter().filter(|candidacy| candidacy.stands()).count()
    }
}

/// The elections that are being discussed or voted on: their roles and their numbers.
///
/// # Errors
/// If the viewer may not read decisions, or the database fails.
pub async fn elections_going(db: &Db, viewer: &Viewer) -> Result<Vec<(Role, i64)>, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    db.read(|conn| {
        let going: Vec<(DecisionId, i64)> = decisions::table
            .filter(decisions::kind.eq(DecisionKind::Election.as_str()))
            .filter(decisions::stage.eq_any([Stage::Discussion.as_str(), Stage::Voting.as_str()]))
            .order(decisions::number)
            .select((decisions::id, decisions::number))
            .load(conn)
            .map_err(StoreError::from)?;
        let mut elections = Vec::with_capacity(going.len());
        for (id, number) in going {
            elections.extend(election_of(conn, &id)?.map(|office| (office.role, number)));
        }
        Ok(elections)
    })
    .await
}

/// The election that a decision is; `None` where it is none.
pub(super) fn election(
    conn: &mut DbConn,
    row: &DecisionRow,
    viewer: &Viewer,
    now: Moment,
) -> Result<Option<Election>, StoreError> {
    let Some(office) = election_of(conn, &row.id)? else { return Ok(None) };
    let choosing = row.choosing()?.ok_or_else(|| row.corrupt("options"))?;
    let all: Vec<CandidacyRow> = all_of(conn, &row.id)?.into_iter().map(|(_, candidacy)| candidacy).collect();
    let me = viewer.member.as_ref().map(|member| member.number);
    let own = all.iter().find(|candidacy| Some(candidacy.member) == me && candidacy.stands()).cloned().map(shown);
    let ungiven = ungiven(conn, row)?;
    let stage = row.stage()?;
    let voting = stage == Stage::Voting && row.voting_until.is_some_and(|until| stored(now) < until);
    let is_open_to_me = me.map(|me| office.is_open_to(conn, me)).transpose()?.unwrap_or(false);
    Ok(Some(Election {
        role: office.role,
        months: office.months,
        class: office.class_name(conn)?,
        seats: choosing.seats,
        candidates: all.into_iter().filter(|one| is_shown(row, &choosing, one)).map(shown).collect(),
        left_vacant: named(conn, ungiven.vacant)?,
        held_already: named(conn, ungiven.held)?,
        around: around(conn, row, &office)?,
        may_stand: stage == Stage::Discussion && own.is_none() && is_open_to_me && viewer.may(Power::Discuss),
        may_stand_down: own.is_some() && (stage == Stage::Discussion || voting),
        own,
    }))
}

fn around(conn: &mut DbConn, row: &DecisionRow, office: &Office) -> Result<Vec<TermsGiven>, StoreError> {
    let (numbers, terms): (Vec<i64>, Vec<Terms>) = around_others(conn, row, office)?.into_iter().unzip();
    let members = named(conn, numbers)?;
    Ok(members.into_iter().zip(terms).map(|(member, terms)| TermsGiven { member, terms }).collect())
}

/// Whether a candidacy is shown: before the vote opens, of those who stand; then of those on the ballot.
fn is_shown(row: &DecisionRow, choosing: &Choosing, one: &CandidacyRow) -> bool {
    match row.voting_from {
        Some(_) => choosing.options.iter().any(|option| option.member == Some(one.member)),
        None => one.stands(),
    }
}

/// The candidacies of an election, as [`Election::candidates`] has them, without what else its page reads.
///
/// # Errors
/// If the viewer may not read decisions, there is no election of this number that the viewer may see, or the database fails.
pub async fn candidacies_of(db: &Db, viewer: &Viewer, number: i64) -> Result<Vec<Candidacy>, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let me = viewer.member.as_ref().map(|member| member.id.clone());
    db.read(move |conn| {
        let row = seen(conn, number, me.as_ref())?;
        election_of(conn, &row.id)?.ok_or(CommandError::NotFound)?;
        let choosing = row.choosing()?.ok_or_else(|| row.corrupt("options"))?;
        let all = all_of(conn, &row.id)?.into_iter().map(|(_, candidacy)| candidacy);
        Ok(all.filter(|one| is_shown(&row, &choosing, one)).map(shown).collect())
    })
    .await
}

/// The viewer's own candidacy, as long as they stand.
///
/// # Errors
/// If the viewer may not read decisions, there is no election of this number that the viewer may see, the viewer does not stand in it, or the
/// database fails.
pub async fn own_candidacy(db: &Db, viewer: &Viewer, number: i64) -> Result<Candidacy, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let me = viewer.member.as_ref().map(|member| member.id.clone()).ok_or(CommandError::NotFound)?;
    db.read(move |conn| {
        let row = seen(conn, number, Some(&me))?;
        let all = all_of(conn, &row.id)?.into_iter();
        let mut own = all.filter(|(member, candidacy)| *member == me && candidacy.stands());
        own.next().map(|(_, candidacy)| shown(candidacy)).ok_or(CommandError::NotFound)
    })
    .await
}

fn shown(row: CandidacyRow) -> Candidacy {
    Candidacy {
        member: MemberName { number: row.member, name: row.name },
        statement: row.statement,
        stood_at: moment(row.stood_at),
        withdrawn_at: row.withdrawn_at.map(moment),
        lapsed_at: row.lapsed_at.map(moment),
    }
}
