//! Making the demo: three years of acts, each given through the command that the browser uses, in the order of time.

use std::sync::Arc;

use chrono::Duration;
use domain::Moment;
use domain::calendar::Month;
use domain::language::Language;
use domain::members::role::Role;
use futures_util::future::join_all;
use store::ids::MemberId;
use store::{DatabaseAddress, Db};

use super::calendar::{Calendar, MONTHS};
use super::content::{self, DecisionText};
use super::people::newcomers;
use super::timeline::{Next, Quick, Step, Timeline};
use super::world::{World, failed};
use super::{deciding, drafting, dues, founding, furnishing, gathering, lately, metering, registering, sharing};

/// How many quick steps are given at once: one sync of the disk serves all of them. PostgreSQL would have to try
/// again those that meet.
const TOGETHER: usize = 64;

/// Founds and fills the demo in an empty database; the log is sealed at the end.
pub async fn make(db: &Db, now: Moment) -> Result<(), String> {
    let calendar = Calendar::new(now, chrono_tz::Europe::Madrid);
    let mut world = World::new(db.clone(), calendar);
    let decisions = content::decisions(World::curator())?;
    founding::found(&mut world).await?;
    let mut timeline = plan(&mut world, &decisions)?;
    let most = if matches!(db.address(), DatabaseAddress::Sqlite(_)) { TOGETHER } else { 1 };
    while let Some(next) = timeline.next(most) {
        match next {
            Next::Alone(at, step) => alone(&mut world, &mut timeline, at, step, &decisions).await?,
            Next::Together(steps) => together(&mut world, &steps).await?,
        }
    }
    println!("  Sealing the log.");
    store::audit::seal_pending(db, now).await.map_err(failed("sealing"))?;
    Ok(())
}

/// What is known from the beginning: who joins, which months are run, which decisions are brought.
fn plan(world: &mut World, decisions: &[Arc<DecisionText>]) -> Result<Timeline, String> {
    let calendar = world.calendar;
    let mut timeline = Timeline::new(calendar.now);
    for (at, newcomer) in newcomers(&content::people()?, decisions, &calendar, &mut world.rng) {
        timeline.push(at, Step::Quick(Quick::Admit(newcomer)));
    }
    timeline.push(calendar.founding() + Duration::hours(2), Step::LetIn);
    for number in 1..=MONTHS + 1 {
        let month = calendar.month(number);
        timeline.push(calendar.run(month), Step::RunDues(month));
        if number % 6 == 0 {
            timeline.push(calendar.at(month.last_day(), 23 * 60 + 30), Step::Tell(month));
        }
    }
    for decision in decisions {
        let lent = world.lend_dice(decision);
        deciding::plan(world, &mut timeline, decision);
        world.take_dice_back(lent);
    }
    timeline.push(calendar.at(calendar.month(MONTHS - 2).day(9), 19 * 60), Step::Furnish);
    for month in MONTHS - 2..=MONTHS {
        timeline.push(calendar.run(calendar.month(month + 1)), Step::Meter(month));
    }
    // The last month waits for the treasurer.
    for month in MONTHS - 2..MONTHS {
        timeline.push(calendar.at(calendar.month(month + 1).day(3), 18 * 60), Step::Share(month));
    }
    lately::plan(&mut timeline, calendar.now)?;
    gathering::plan(&mut timeline, &calendar);
    timeline.push(calendar.now - Duration::hours(3), Step::Amend);
    Ok(timeline)
}

async fn alone(
    world: &mut World,
    timeline: &mut Timeline,
    at: Moment,
    step: Step,
    decisions: &[Arc<DecisionText>],
) -> Result<(), String> {
    match step {
        Step::LetIn => founding::let_in(world, at).await,
        Step::Tell(month) => {
            tell(world, month);
            Ok(())
        }
        Step::StartDraft(decision) => drafting::start(world, timeline, at, decision).await,
        Step::SaveDraft(decision, name) => {
            drafting::save(world, at, &decision, &name).await?;
            timeline.push(at + Duration::hours(20), Step::Bring(decision, Some(name)));
            Ok(())
        }
        Step::Bring(decision, name) => {
            let lent = world.lend_dice(&decision);
            let brought = deciding::bring(world, timeline, at, decision, name).await;
            world.take_dice_back(lent);
            brought
        }
        Step::Open(decision, number) => {
            let lent = world.lend_dice(&decision);
            let opened = deciding::open(world, timeline, at, &decision, number).await;
            world.take_dice_back(lent);
            opened
        }
        Step::Close => deciding::close(world, at, decisions).await,
        Step::AddTopic => lately::topic(world, at).await,
        Step::Delegate(given) => lately::give(world, at, &given).await,
        Step::DrawRoll(number) => lately::roll(world, at, number).await,
        Step::Object(number) => lately::object(world, at, number).await,
        Step::Gather(gathering) => gathering::gather(world, at, gathering).await,
        Step::RunDues(month) => dues::run(world, timeline, at, month).await,
        Step::Mistype(wrong, right) => dues::mistype(world, timeline, at, &wrong, *right).await,
        Step::Reverse(number) => dues::reverse(world, at, number).await,
        Step::Furnish => {
            furnishing::furnish(world, at).await?;
            registering::complete(world, at).await?;
            metering::begin(world, at, MONTHS - 3).await?;
            sharing::begin(world, at, MONTHS - 2).await
        }
        Step::Share(month) => sharing::share(world, timeline, at, month).await,
        Step::Meter(month) => metering::read(world, at, month).await,
        Step::Amend => drafting::amend(world, at).await,
        Step::Quick(quick) => together(world, &[(at, quick)]).await,
    }
}

fn tell(world: &World, month: Month) {
    println!("  {month}: {} members, {} decisions counted.", world.people.len(), world.counted);
}

/// Gives quick steps at once and notes who joined.
async fn together(world: &mut World, steps: &[(Moment, Quick)]) -> Result<(), String> {
    let given = join_all(steps.iter().map(|(at, step)| give(world, *at, step))).await;
    for ((at, step), done) in steps.iter().zip(given) {
        if let (Quick::Admit(newcomer), Some((id, number))) = (step, done?) {
            let day = world.calendar.day(*at);
            world.joined(id, number, newcomer, day);
        }
    }
    Ok(())
}

/// Gives one quick step's command; the identifier and number of whoever was admitted.
async fn give(world: &World, at: Moment, step: &Quick) -> Result<Option<(MemberId, i64)>, String> {
    let db = &world.db;
    match step {
        Quick::Admit(newcomer) => {
            let act = world.act_of(Role::MembershipSecretary, at)?;
            let admitted = store::members::admit(db, &act, newcomer.admission(), None).await;
            admitted.map(|admitted| Some((admitted.id, admitted.number))).map_err(failed(newcomer.person.name))
        }
        Quick::Comment { author, decision, text } => {
            let act = world.act(*author, at)?;
            let commented = store::decisions::comment(db, &act, *decision, text).await;
            commented.map(|_| None).map_err(failed(format!("a comment on D-{decision}")))
        }
        Quick::Stand { member, election, statement } => {
            let act = world.act(*member, at)?;
            let stood = store::decisions::stand(db, &act, *election, statement).await;
            stood.map(|()| None).map_err(failed(format!("the candidacy of M-{member} in D-{election}")))
        }
        Quick::Vote { voter, decision, vote, key } => {
            let act = world.act(*voter, at)?;
            let cast = match key {
                Some(key) => store::decisions::cast_secretly(db, &act, *decision, vote.clone(), key).await.map(|_| ()),
                None => store::decisions::vote(db, &act, *decision, vote.clone()).await.map(|_| ()),
            };
            cast.map(|()| None).map_err(failed(format!("the vote of M-{voter} on D-{decision}")))
        }
        Quick::Pay(payment) => {
            let act = world.act_of(Role::Treasurer, at)?;
            let recorded = store::treasury::record_payment(db, &act, payment, Language::En).await;
            recorded.map(|_| None).map_err(failed(format!("a payment of {} by {}", payment.amount, payment.member)))
        }
    }
}
