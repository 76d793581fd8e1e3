//! What a decision's page tells of its result between the count and the effects, and what the viewer may do about it.

use std::collections::HashMap;

use domain::decisions::declaration::Declaring;
use domain::decisions::ruling::Ruling;
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::{Day, Moment};

use super::annulments::{AnnulledBy, annulled_by};
use super::contesting::may_contest;
use super::declared::{ContestRow, contests_of, declaration_of, declaring_of};
use super::declaring::{near_result, near_rulings};
use super::outage::waits_for;
use super::page::MemberName;
use super::page_discussion::names;
use super::row::DecisionRow;
use super::standing_in::{Bench, Called, Near, bench};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::time::{moment, stored};

/// A result that was declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declaration {
    /// When.
    pub at: Moment,
    /// By whom; nobody, where the rules ask for no declaration.
    pub by: Option<MemberName>,
    /// Until when it can or could be contested.
    pub contest_until: Moment,
}

/// What became of a contest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContestRuling {
    /// Dismissed or upheld.
    pub ruling: Ruling,
    /// Who ruled.
    pub by: Option<MemberName>,
    /// Why, in Markdown.
    pub words: String,
    /// When.
    pub at: Moment,
}

/// A contest of a declared result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contest {
    /// Its number within the decision.
    pub number: i64,
    /// Who made it.
    pub by: MemberName,
    /// Why, in Markdown.
    pub reason: String,
    /// When.
    pub at: Moment,
    /// What became of it; nothing while it waits.
    pub ruling: Option<ContestRuling>,
    /// Whether the viewer may rule on it now.
    pub may_rule: bool,
}

/// What a decision's result passes through before it takes effect.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DeclaredView {
    /// What the rules ask for, once the vote is open.
    pub declaring: Declaring,
    /// The declaration, once made.
    pub declaration: Option<Declaration>,
    /// The contests, the first first.
    pub contests: Vec<Contest>,
    /// Who is called to declare the result, while it waits for that.
    pub declared_by: Option<Called>,
    /// Who is called to rule on the first contest that waits.
    pub ruled_by: Option<Called>,
    /// Whether the viewer may declare it now.
    pub may_declare: bool,
    /// Whether the viewer may contest it now.
    pub may_contest: bool,
    /// Until when a vote whose deadline is over waits to be counted, since no server ran then.
    pub waits_until: Option<Moment>,
    /// By which decision it was annulled after it had effect.
    pub annulled_by: Option<AnnulledBy>,
}

impl DeclaredView {
    /// How many contests wait for a ruling.
    #[must_use]
    pub fn contests_waiting(&self) -> usize {
        self.contests.iter().filter(|contest| contest.ruling.is_none()).count()
    }

    /// Whether a contest waits for a ruling.
    #[must_use]
    pub fn waits_for_ruling(&self) -> bool {
        self.contests_waiting() > 0
    }
}

/// What is told of a decision's result, where its vote has opened.
pub(super) fn declared_view(
    conn: &mut DbConn,
    row: &DecisionRow,
    viewer: &Viewer,
    (today, now): (Day, Moment),
) -> Result<DeclaredView, StoreError> {
    if row.voting_from.is_none() {
        return Ok(DeclaredView::default());
    }
    let me = viewer.member.as_ref().map(|member| &member.id);
    let declaration = declaration_of(conn, &row.id)?;
    let contests = contests_of(conn, &row.id)?;
    let (declared_by, may_declare) = if row.stage()? == Stage::Counted {
        let (bench, near) = (bench(conn, Power::DeclareResults, today)?, near_result(conn, row)?);
        (Some(bench.called(conn, &near)?), bench.admits(conn, viewer, &near)?)
    } else {
        (None, false)
    };
    let open = declaration.as_ref().is_some_and(|declaration| stored(now) < declaration.contest_until);
    let contested = contests.iter().any(|contest| Some(&contest.member_id) == me);
    let declared = row.stage == Stage::Declared.as_str();
    let has_cause = match me {
        Some(me) if declared && open => may_contest(conn, row, me)?,
        _ => false,
    };
    let people = declaration.iter().filter_map(|one| one.declared_by.clone());
    let people = people.chain(contests.iter().flat_map(|one| one.ruled_by.iter().chain([&one.member_id]).cloned()));
    let names = names(conn, people)?;
    let waiting = declared && contests.iter().any(|contest| contest.ruled_at.is_none());
    let bench = if waiting { Some(bench(conn, Power::DeclareResults, today)?) } else { None };
    let near = if waiting { near_rulings(conn, row)? } else { Vec::new() };
    let first = contests.iter().find(|contest| contest.ruled_at.is_none());
    let ruled_by = match (&bench, first) {
        (Some(bench), Some(contest)) => Some(bench.called(conn, &contest.near(&near))?),
        _ => None,
    };
    Ok(DeclaredView {
        ruled_by,
        declaring: declaring_of(conn, &row.id)?,
        declaration: declaration.map(|one| Declaration {
            at: moment(one.declared_at),
            by: one.declared_by.and_then(|by| names.get(&by).cloned()),
            contest_until: moment(one.contest_until),
        }),
        contests: contests
            .into_iter()
            .map(|contest| {
                let may_rule = match &bench {
                    Some(bench) => may_rule(conn, &contest, &near, viewer, bench)?,
                    None => false,
                };
                shown(contest, &names, may_rule)
            })
            .collect::<Result<_, StoreError>>()?,
        declared_by,
        may_declare,
        may_contest: has_cause && !contested && viewer.may(Power::Vote),
        waits_until: waits_for(conn, row, now)?.map(|outage| outage.waits_until()),
        annulled_by: annulled_by(conn, &row.id)?,
    })
}

/// Whether the viewer may rule on a contest: as [`super::contest::rule_on_contest`] asks.
fn may_rule(
    conn: &mut DbConn,
    contest: &ContestRow,
    near: &[Near],
    viewer: &Viewer,
    bench: &Bench,
) -> Result<bool, StoreError> {
    if contest.ruled_at.is_some() {
        return Ok(false);
    }
    bench.admits(conn, viewer, &contest.near(near))
}

fn shown(contest: ContestRow, names: &HashMap<MemberId, MemberName>, may_rule: bool) -> Result<Contest, StoreError> {
    let missing = || StoreError::Corrupt(format!("a contest of decision {}", contest.decision_id));
    let ruling = match (contest.ruling()?, contest.ruled_at) {
        (Some(ruling), Some(at)) => Some(ContestRuling {
            ruling,
            by: contest.ruled_by.as_ref().and_then(|by| names.get(by).cloned()),
            words: contest.words.clone().unwrap_or_default(),
            at: moment(at),
        }),
        _ => None,
    };
    Ok(Contest {
        number: contest.number,
        by: names.get(&contest.member_id).cloned().ok_or_else(missing)?,
        reason: contest.reason.clone(),
        at: moment(contest.contested_at),
        ruling,
        may_rule,
    })
}
