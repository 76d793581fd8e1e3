//! The large community: founded by the store's commands, its members read in from a file as a secretary would, months of
//! dues run, machines entered, a pool begun. Readings alone are written by SQL: by hand they would take as long as all else.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use chrono::Duration;
use domain::calendar::{Month, day_of};
use domain::decisions::choosing::ChoosingInput;
use domain::decisions::effect_input::EffectInput;
use domain::decisions::proposal::ProposalInput;
use domain::infrastructure::{AssetInput, CostInput, HOSTED, Kind, MeasureInput, PlaceInput, ServiceInput, SiteInput};
use domain::language::Language;
use domain::members::token::{Scope, TokenInput};
use domain::rules::parameter::SHARING_METHOD;
use domain::sharing::{PoolInput, SourceInput};
use domain::{Day, Moment};
use rusqlite::Connection;
use store::{Act, DatabaseAddress, Db, decisions, infrastructure, members, sharing};

use super::Size;
use crate::counting::OPTIONS;
use crate::failure::Result;
use crate::seed::{MONTHS_TO_RUN, dues, found, founding, kind_and_class, name, now, session};
use crate::server::run_to_end;

/// How many members are signed in.
const SIGNED_IN: i64 = 256;
/// The pool's address part.
const POOL: &str = "all-of-it";

/// The large community.
pub struct Large {
    /// The SQLite file; no process has it open.
    pub database: PathBuf,
    /// The founder's cookie.
    pub treasurer: String,
    /// Cookies of some members.
    pub cookies: Vec<String>,
    /// A token of the founder's with every scope.
    pub token: String,
    /// Members in all.
    pub members: usize,
    /// The months that are still to be run.
    pub months: Vec<Month>,
    /// The months of the dues report.
    pub period: (Month, Month),
    /// A decision among options that has been discussed, and whose vote may open.
    pub decision: i64,
    /// Another one, by secret ballot.
    pub secret: i64,
    /// The pool's address part and the month that is to be shared.
    pub pool: (&'static str, Month),
}

/// A file of so many members, as a spreadsheet would save it; those who join on a day, or today.
pub fn register_file(lines: usize, joined_on: Option<Day>) -> String {
    let joined_on = joined_on.map(|day| day.to_string()).unwrap_or_default();
    let mut file = String::from("name;kind;class;joined_on;email;language\n");
    for number in 1..=lines {
        let (kind, class) = kind_and_class(number);
        let name = name(number);
        let _ = writeln!(file, "{name};{kind};{class};{joined_on};m{number}@gates.example;en");
    }
    file
}

/// Makes it in a folder.
pub async fn make(folder: &Path, size: Size) -> Result<Large> {
    let database = folder.join("large.sqlite");
    let db = Db::open(&DatabaseAddress::Sqlite(database.clone())).await?;
    let (now, founding) = (now(), founding(now()));
    let by_use = (SHARING_METHOD.to_owned(), String::new(), "by_use".to_owned());
    let founder = found(&db, founding, vec![by_use]).await?;
    drop(db);
    let file = folder.join("members.csv");
    std::fs::write(&file, register_file(size.members - 1, Some(day_of(founding, chrono_tz::Europe::Madrid))))?;
    run_to_end(&["import", "members"], &file, Some(&database))?;

    let db = Db::open(&DatabaseAddress::Sqlite(database.clone())).await?;
    let today = Act::new(founder.actor.clone(), now);
    let mut cookies = Vec::new();
    for id in some_members(&database)? {
        cookies.push(session(&db, Some(id), now).await?);
    }
    let treasurer = session(&db, founder.actor.member().map(ToString::to_string), now).await?;
    let months = dues(&db, &founder, now).await?;
    furnish(&db, &today, founding, size.machines).await?;
    let shared = months.iter().rev().nth(1).copied().ok_or("there is no month to share")?;
    read_meters(&database, shared)?;
    let decision = discussed(&db, &founder, now, false).await?;
    let secret = discussed(&db, &founder, now, true).await?;
    let input = TokenInput {
        name: "Measuring".into(),
        scopes: Scope::ALL.iter().map(ToString::to_string).collect(),
        days: "30".into(),
    };
    let token = members::make_token(&db, &today, &input).await?.token.ok_or("the token was made before")?;
    store::audit::seal_pending(&db, now).await?;
    let (first, last) = (*months.first().ok_or("no month")?, *months.last().ok_or("no month")?);
    Ok(Large {
        database,
        treasurer,
        cookies,
        token,
        members: size.members,
        months: months.into_iter().rev().take(MONTHS_TO_RUN).rev().collect(),
        period: (first, last),
        decision,
        secret,
        pool: (POOL, shared),
    })
}

/// Enters the machines, each with a rent, on one that brings them all along; a service with a measure; and a pool.
async fn furnish(db: &Db, act: &Act, founding: Moment, machines: usize) -> Result<()> {
    let from = day_of(founding, chrono_tz::Europe::Madrid).to_string();
    let site = SiteInput { name: "Hall".into(), location: "Valencia".into(), ..SiteInput::default() };
    infrastructure::create_site(db, act, site).await?;
    let asset = |name: String| AssetInput { name, ..AssetInput::default() };
    let place =
        PlaceInput { model: "own_site".into(), site: "hall".into(), from: from.clone(), ..PlaceInput::default() };
    infrastructure::create_asset(db, act, asset("Rack".into()), place).await?;
    let on_rack = PlaceInput { model: HOSTED.into(), host: "rack".into(), from: from.clone(), ..PlaceInput::default() };
    for number in 1..machines {
        let name = format!("Machine {number}");
        let slug = infrastructure::create_asset(db, act, asset(name), on_rack.clone()).await?;
        let cost = CostInput {
            name: "Rent".into(),
            basis: "monthly".into(),
            amount: "1234.57".into(),
            from: from.clone(),
            ..CostInput::default()
        };
        infrastructure::add_cost(db, act, Kind::Asset, slug, cost, Language::En).await?;
    }
    let service = ServiceInput {
        name: "Mail".into(),
        kind: "mail".into(),
        software: "Stalwart".into(),
        version: "1".into(),
        licence: "AGPL-3.0".into(),
        ..ServiceInput::default()
    };
    infrastructure::create_service(db, act, service, on_rack).await?;
    let measure = MeasureInput { name: "Sent".into(), unit: "mails".into(), way: "amount".into() };
    infrastructure::readings::create_measure(db, act, "mail".into(), measure).await?;
    let pool = PoolInput {
        name: "All of it".into(),
        from: from.clone(),
        participants: "everyone".into(),
        use_measure: "mail/sent".into(),
        ..PoolInput::default()
    };
    sharing::create_pool(db, act, pool).await?;
    sharing::add_source(
        db,
        act,
        POOL.into(),
        SourceInput { source: "assets/rack".into(), from: from.clone(), replaces: String::new() },
    )
    .await?;
    Ok(())
}

/// Proposes a choice among options, days ago.
async fn discussed(db: &Db, founder: &Act, now: Moment, secret: bool) -> Result<i64> {
    let act = Act::new(founder.actor.clone(), now - Duration::days(30));
    let options: Vec<String> = (1..=OPTIONS).map(|number| format!("Gate {number}")).collect();
    let choosing = ChoosingInput { method: "schulze".into(), options: options.join("\n"), ..ChoosingInput::default() };
    let input = ProposalInput {
        title: "Which gate we mend first".into(),
        body: "All of them leak.".into(),
        effective_on: String::new(),
        effects: vec![EffectInput::Note],
        option_effects: Vec::new(),
        choosing,
        secret,
        topic: String::new(),
        circle: String::new(),
    };
    let number = decisions::draft(db, &act, &input, Language::En).await?;
    decisions::propose(db, &act, number).await?;
    Ok(number)
}

/// Gives every member a reading in a month.
fn read_meters(database: &Path, month: Month) -> Result<()> {
    let sql = "INSERT INTO readings (id, measure_id, number, member_id, day, quantity_millionths, is_reset, source, recorded_at)
               SELECT 'r-' || m.number, s.id, m.number, m.id, ?1, m.number * 1000003, 0, 'csv', m.created_at
               FROM members m, measures s";
    Connection::open(database)?.execute(sql, [month.day(15).to_string()])?;
    Ok(())
}

/// The identifiers of some members, from all over the register.
fn some_members(database: &Path) -> Result<Vec<String>> {
    let conn = Connection::open(database)?;
    let mut statement = conn.prepare("SELECT id FROM members WHERE number % 97 = 5 ORDER BY number LIMIT ?1")?;
    let ids = statement.query_map([SIGNED_IN], |row| row.get(0))?;
    Ok(ids.collect::<std::result::Result<_, _>>()?)
}
