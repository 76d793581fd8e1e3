//! The papers of a secret vote in which each class counts by itself: which are of which class, and whether so few of a class came back that
//! whoever reads them may guess whose they are.

use std::collections::BTreeMap;

use diesel::prelude::*;
use domain::decisions::paper::PaperState;
use domain::decisions::paper_class::{PapersOfClass, numbered};
use domain::decisions::turnout::told;

use super::class_floor::{class_names, classes_of_roll, voted_by_class};
use super::row::DecisionRow;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::{DecisionId, MemberId};
use crate::schema::{electoral_roll, paper_issues};

/// A class whose ballots are printed and read apart from those of the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperClass {
    /// The class's address part.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// The numbers of the first and the last of its papers that came back, for whoever reads them and once they are to be read; nothing where
    /// none came back.
    pub numbers: Option<(i64, i64)>,
}

/// A paper: whose it is, the slug of their class where the roll tells it, its sheets, and what became of it.
type Issued = (MemberId, Option<String>, i64, String);

/// The papers of a vote, of those who are on its roll.
fn issued_of(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<Issued>, StoreError> {
    let issued = paper_issues::table
        .inner_join(
            electoral_roll::table.on(electoral_roll::decision_id
                .eq(paper_issues::decision_id)
                .and(electoral_roll::member_id.eq(paper_issues::member_id))),
        )
        .filter(paper_issues::decision_id.eq(decision))
        .select((paper_issues::member_id, electoral_roll::class, paper_issues::sheets, paper_issues::state))
        .load(conn)?;
    Ok(issued)
}

/// Who returned a paper, with the slug of their class where the roll tells it, and the sheets.
fn returned_of(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<(MemberId, Option<String>, i64)>, StoreError> {
    let issued = issued_of(conn, decision)?.into_iter();
    let returned = issued.filter(|(.., state)| state == PaperState::Returned.as_str());
    Ok(returned.map(|(member, class, sheets, _)| (member, class, sheets)).collect())
}

/// Which numbers the papers of each class have in the pile; nothing where the ballots of a vote bear no class.
pub(super) fn papers_by_class(conn: &mut DbConn, row: &DecisionRow) -> Result<Vec<PapersOfClass>, StoreError> {
    if !row.secret {
        return Ok(Vec::new());
    }
    let returned = returned_of(conn, &row.id)?.into_iter();
    let sheets: Vec<(String, i64)> = returned.filter_map(|(_, class, sheets)| Some((class?, sheets))).collect();
    Ok(numbered(&sheets))
}

/// The classes by which ballots are printed and read, in the order of slugs; none where the ballots of a vote bear no class. `reads` says whether
/// the numbers of their papers are told.
pub(super) fn paper_classes(conn: &mut DbConn, row: &DecisionRow, reads: bool) -> Result<Vec<PaperClass>, StoreError> {
    if !row.secret {
        return Ok(Vec::new());
    }
    let on_roll = classes_of_roll(conn, &row.id)?;
    if on_roll.is_empty() {
        return Ok(Vec::new());
    }
    let papers = if reads { papers_by_class(conn, row)? } else { Vec::new() };
    let names = class_names(conn)?;
    let class = |slug: String| PaperClass {
        name: names.get(&slug).cloned().unwrap_or_else(|| slug.clone()),
        numbers: papers.iter().find(|papers| papers.class == slug).map(|papers| (papers.first, papers.last)),
        slug,
    };
    Ok(on_roll.into_iter().map(class).collect())
}

/// The names of the classes of those who have a paper, by their identifiers: whose ballots they are given. Nothing where the ballots of a vote
/// bear no class.
pub(super) fn classes_on_register(
    conn: &mut DbConn,
    row: &DecisionRow,
) -> Result<BTreeMap<String, String>, StoreError> {
    if !row.secret {
        return Ok(BTreeMap::new());
    }
    let issued = issued_of(conn, &row.id)?;
    let names = class_names(conn)?;
    let named = |(member, class, ..): Issued| {
        let class = class?;
        Some((member.0, names.get(&class).cloned().unwrap_or(class)))
    };
    Ok(issued.into_iter().filter_map(named).collect())
}

/// Those whose papers came back, of each class of which so few did that whoever reads them may guess whose they are: papers are read class by
/// class. The fewest come first; nobody where the ballots of a vote bear no class.
pub(super) fn voters_of_few_of_class(
    conn: &mut DbConn,
    row: &DecisionRow,
    floor: i64,
) -> Result<Vec<Vec<MemberId>>, StoreError> {
    let mut of_classes: BTreeMap<String, Vec<MemberId>> = BTreeMap::new();
    for (member, class, _) in returned_of(conn, &row.id)? {
        if let Some(class) = class {
            of_classes.entry(class).or_default().push(member);
        }
    }
    let are_few = |voters: &Vec<MemberId>| told(i64::try_from(voters.len()).unwrap_or(i64::MAX), floor).is_none();
    let mut few: Vec<Vec<MemberId>> = of_classes.into_values().filter(are_few).collect();
    few.sort_by_key(Vec::len);
    Ok(few)
}

/// Whether papers of so few members of a class came back, and whether so few of one voted on the web, that reading the papers tells of them.
pub(super) fn few_by_class(conn: &mut DbConn, row: &DecisionRow, floor: i64) -> Result<(bool, bool), StoreError> {
    // Whoever went along hides nobody: their ballots say what one voter's says.
    let mut on_web = voted_by_class(conn, &row.id)?;
    let mut on_paper: BTreeMap<String, i64> = BTreeMap::new();
    for class in returned_of(conn, &row.id)?.into_iter().filter_map(|(_, class, _)| class) {
        // Whoever returned a paper is marked too.
        *on_web.entry(class.clone()).or_default() -= 1;
        *on_paper.entry(class).or_default() += 1;
    }
    let few = |voters: &i64| *voters > 0 && told(*voters, floor).is_none();
    Ok((on_paper.values().any(few), on_paper.keys().any(|class| on_web.get(class).is_some_and(few))))
}
