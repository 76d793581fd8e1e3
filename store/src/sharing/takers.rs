//! Who takes part in a pool's month, and on how many of its days.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use diesel::connection::DefaultLoadingMode;
use diesel::prelude::*;
use domain::Day;
use domain::calendar::Month;
use domain::members::status::Status;
use domain::sharing::{DaySet, Participation};

use super::basis::Basis;
use super::pool::Pool;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::{ClassId, MemberId};
use crate::schema::{classes, member_statuses, members};

/// A member who takes part.
#[derive(Debug, Clone)]
pub(super) struct Present {
    pub id: MemberId,
    pub name: String,
    /// The class on the first day that counts.
    pub class: Arc<Class>,
    pub days: u32,
    pub place: u32,
}

/// Why somebody takes no part in a pool's month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Absence {
    /// They are listed on no day of it.
    NotListed,
    /// Their membership is active or suspended on no day of the pool's.
    NoMember,
    /// Their class counts for no parts: its name.
    NoParts(String),
}

/// Somebody who might be looked for among those who take part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Absent {
    /// The member's number.
    pub number: i64,
    /// The member's name.
    pub name: String,
    /// Why they take no part.
    pub why: Absence,
}

/// Everybody who takes part in a month, by number; and who does not, although they are listed or would by their class.
#[derive(Debug, Clone, Default)]
pub(super) struct Taking {
    pub members: BTreeMap<i64, Present>,
    pub absent: Vec<Absent>,
}

/// What the register says of a member from a day on.
struct Standing {
    from: Day,
    status: Status,
    class: Arc<Class>,
}

/// A class, kept once for all who are in it.
#[derive(Debug)]
pub(super) struct Class {
    pub id: ClassId,
    pub slug: String,
    name: String,
}

struct Standings {
    id: MemberId,
    name: String,
    /// The earliest first; of one day the latest recorded alone.
    rows: Vec<Standing>,
}

/// Who takes part in the month: members for the days of the pool on which they are active or suspended, where the pool lists
/// its participants for those of them on which they are listed. A class that counts for no parts takes none. Of one member
/// alone where asked for.
pub(super) fn taking(
    conn: &mut DbConn,
    pool: &Pool,
    weights: &BTreeMap<String, u32>,
    month: Month,
    of: Option<i64>,
) -> Result<Taking, StoreError> {
    let listed = listed(pool, month);
    let open = DaySet::between(month, pool.from, pool.closed_on);
    let mut taking = Taking::default();
    for (number, member) in standings(conn, month.last_day(), of)? {
        let mut days = member.days(month).and(open);
        let mut place = 1;
        if pool.participants == Participation::Listed {
            let Some((on, at)) = listed.get(&number) else { continue };
            (days, place) = (days.and(*on), *at);
        }
        let class = days.first(month).and_then(|first| member.class_on(first));
        let why = match &class {
            None if pool.participants == Participation::Listed => Absence::NoMember,
            None => continue,
            Some(class) if weights.get(&class.slug) == Some(&0) => Absence::NoParts(class.name.clone()),
            Some(class) => {
                let class = Arc::clone(class);
                let present = Present { id: member.id, name: member.name, class, days: days.count(), place };
                taking.members.insert(number, present);
                continue;
            }
        };
        taking.absent.push(Absent { number, name: member.name, why });
    }
    Ok(taking)
}

/// Why a member took no part in a month; none where nothing that is known today says so.
pub(super) fn absence(
    conn: &mut DbConn,
    pool: &Pool,
    basis: &Basis,
    month: Month,
    number: i64,
) -> Result<Option<Absence>, StoreError> {
    let pool = Pool { participants: basis.participants, ..pool.clone() };
    if pool.participants == Participation::Listed && !listed(&pool, month).contains_key(&number) {
        return Ok(Some(Absence::NotListed));
    }
    let taking = taking(conn, &pool, &basis.weights, month, Some(number))?;
    if taking.members.contains_key(&number) {
        return Ok(None);
    }
    let found = taking.absent.into_iter().next();
    Ok(Some(found.map_or(Absence::NoMember, |absent| absent.why)))
}

/// The days of the month on which each is listed, and the place of the latest listing.
fn listed(pool: &Pool, month: Month) -> BTreeMap<i64, (DaySet, u32)> {
    let mut listed: BTreeMap<i64, (DaySet, u32)> = BTreeMap::new();
    for it in &pool.listed {
        let days = DaySet::between(month, it.from, it.until);
        if days.count() > 0 {
            let entry = listed.entry(it.member).or_default();
            *entry = (entry.0.or(days), u32::try_from(it.place).unwrap_or(u32::MAX));
        }
    }
    listed
}

impl Standings {
    fn days(&self, month: Month) -> DaySet {
        let ends = self.rows.iter().skip(1).map(|next| Some(next.from)).chain([None]);
        let counts = |status| matches!(status, Status::Active | Status::Suspended);
        self.rows
            .iter()
            .zip(ends)
            .filter(|(row, _)| counts(row.status))
            .fold(DaySet::default(), |days, (row, end)| days.or(DaySet::between(month, row.from, end)))
    }

    fn class_on(&self, day: Day) -> Option<Arc<Class>> {
        self.rows.iter().rev().find(|row| row.from <= day).map(|row| Arc::clone(&row.class))
    }
}

fn standings(conn: &mut DbConn, until: Day, of: Option<i64>) -> Result<BTreeMap<i64, Standings>, StoreError> {
    type Row = (i64, MemberId, String, ClassId, String, Day);
    let classes: Vec<(ClassId, String, String)> =
        classes::table.select((classes::id, classes::slug, classes::name)).load(conn)?;
    let class = |(id, slug, name): (ClassId, String, String)| (id.clone(), Arc::new(Class { id, slug, name }));
    let classes: HashMap<ClassId, Arc<Class>> = classes.into_iter().map(class).collect();
    let mut query =
        member_statuses::table.inner_join(members::table).filter(member_statuses::valid_from.le(until)).into_boxed();
    if let Some(number) = of {
        query = query.filter(members::number.eq(number));
    }
    let query = query.order((member_statuses::valid_from, member_statuses::recorded_at, member_statuses::id)).select((
        members::number,
        members::id,
        members::name,
        member_statuses::class_id,
        member_statuses::status,
        member_statuses::valid_from,
    ));
    let mut standings: BTreeMap<i64, Standings> = BTreeMap::new();
    // Row by row: of a large register all of them would be the most that a posting ever holds.
    for row in query.load_iter::<Row, DefaultLoadingMode>(conn)? {
        let (number, id, name, class, status, from) = row?;
        let class = classes.get(&class).ok_or_else(|| StoreError::Corrupt(format!("the class of M-{number}")))?;
        let class = Arc::clone(class);
        let status = status.parse().map_err(|_| StoreError::Corrupt(format!("the status of M-{number}")))?;
        let of = standings.entry(number).or_insert_with(|| Standings { id, name, rows: Vec::new() });
        of.rows.retain(|row| row.from != from);
        of.rows.push(Standing { from, status, class });
    }
    Ok(standings)
}
