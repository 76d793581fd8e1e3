//! The treasurer's months: a run on the first, and payments as people make them.

use chrono::Duration;
use domain::calendar::Month;
use domain::members::role::Role;
use domain::treasury::payment::PaymentInput;
use domain::{Day, Moment};
use rand::Rng;
use rand::rngs::StdRng;
use store::treasury::{post_run, preview, reverse_payment};

use super::calendar::MONTHS;
use super::sign_ins::FIRST_MEMBERS;
use super::timeline::{Quick, Step, Timeline};
use super::world::{World, failed};

/// Who stopped paying, and in which month, counted from 1.
const STOPPED: [(&str, u32); 4] =
    [("Esteban Maldonado Ríos", 27), ("Priscilla Thornbury", 31), ("Teatro del Callejón", 33), ("Detlef Ahrendt", 34)];
/// Who pays so much more than is due once, by mistake, and in which month.
const PAID_TWICE: [(&str, u32); 3] =
    [("Marguerite Quesnel", 12), ("Harbour Lane Printworks", 24), ("Amparo Soriano Llopis", 35)];
/// Whose payment is typed with one nought too many, and in which month.
const MISTYPED: (&str, u32) = ("Wilfred Hathersage", 16);

/// How a member pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Habit {
    /// By standing order in the first days.
    StandingOrder,
    /// By bank transfer before the due day.
    InTime,
    /// In cash, before the due day.
    Cash,
    /// Weeks late.
    Late,
    /// Half of it in time, half of it later.
    InParts,
    /// Three months at once.
    Quarterly,
    /// Rounded up, so that credit grows until a month needs no payment.
    RoundedUp,
}

impl Habit {
    /// The habit of somebody; those who can sign in pay in time, and no organisation pays in cash.
    pub fn of(name: &str, natural: bool, rng: &mut StdRng) -> Self {
        let drawn = match rng.random_range(0..100) {
            0..34 => Self::StandingOrder,
            34..58 => Self::InTime,
            58..74 if natural => Self::Cash,
            58..74 => Self::StandingOrder,
            74..83 => Self::Late,
            83..89 => Self::InParts,
            89..96 => Self::Quarterly,
            _ => Self::RoundedUp,
        };
        let regular = PAID_TWICE.iter().any(|(who, _)| *who == name) || MISTYPED.0 == name;
        if regular {
            Self::StandingOrder
        } else if FIRST_MEMBERS.iter().any(|person| person.name == name) {
            Self::InTime
        } else {
            drawn
        }
    }
}

/// Runs the dues of a month and puts the payments for it on the timeline.
pub async fn run(world: &mut World, timeline: &mut Timeline, at: Moment, month: Month) -> Result<(), String> {
    let viewer = world.viewer_of(Role::Treasurer, at).await?;
    let planned = preview(&world.db, &viewer, month, at).await.map_err(failed(format!("the dues of {month}")))?;
    let act = world.act_of(Role::Treasurer, at + Duration::minutes(4).min(world.calendar.now - at))?;
    let posted = post_run(&world.db, &act, &month.to_string(), &planned.fingerprint).await;
    posted.map_err(failed(format!("the dues of {month}")))?;
    for charge in &planned.plan.charges {
        *world.owed.entry(charge.member).or_insert(0) += charge.amount_minor;
        pay(world, timeline, at, month, charge.member, charge.amount_minor)?;
    }
    Ok(())
}

/// Puts a member's payments of a month on the timeline.
fn pay(
    world: &mut World,
    timeline: &mut Timeline,
    run: Moment,
    month: Month,
    member: i64,
    dues: i64,
) -> Result<(), String> {
    let person = world.people.get(&member).ok_or_else(|| format!("making the demo: M-{member} is unknown"))?;
    let (name, habit) = (person.name, person.habit);
    let number = (1..=MONTHS + 1).find(|number| world.calendar.month(*number) == month).unwrap_or(0);
    let stopped = STOPPED.iter().any(|(who, since)| *who == name && *since <= number);
    let waits = name == FIRST_MEMBERS.first().map_or("", |person| person.name) && number > MONTHS;
    let forgets = habit != Habit::StandingOrder && world.rng.random_range(0..100) < 2;
    if stopped || waits || forgets {
        return Ok(());
    }
    let owed = world.owed.get(&member).copied().unwrap_or(0);
    let mut made = payments(habit, month, owed, dues, &mut world.rng);
    if let (true, Some((day, amount))) = (PAID_TWICE.contains(&(name, number)), made.first().copied()) {
        made.push((day + Duration::days(2), amount));
    }
    let method = if habit == Habit::Cash { "cash" } else { "bank" };
    for (day, amount) in made {
        *world.owed.entry(member).or_insert(0) -= amount;
        let at = recorded(world, day.max(world.calendar.day(run))).max(run + Duration::minutes(5));
        let reference = if habit == Habit::Cash { format!("Receipt {month}") } else { format!("Dues {month}") };
        let payment =
            input(member, world.calendar.day(at).min(day), amount, method, &format!("{reference} M-{member}"));
        if (name, number) == MISTYPED {
            let mistyped = PaymentInput { amount: money(amount * 10), ..payment.clone() };
            timeline.push(at, Step::Mistype(Box::new(mistyped), Box::new(payment)));
        } else {
            timeline.push(at, Step::Quick(Quick::Pay(payment)));
        }
    }
    Ok(())
}

/// On which days somebody pays how much, in minor units, of what is owed for this month and before.
fn payments(habit: Habit, month: Month, owed: i64, dues: i64, rng: &mut StdRng) -> Vec<(Day, i64)> {
    if owed <= 0 {
        return Vec::new();
    }
    let mut on = |from: u32, to: u32| month.day(rng.random_range(from..=to));
    match habit {
        Habit::StandingOrder => vec![(on(2, 4), owed)],
        Habit::InTime | Habit::Cash => vec![(on(3, 10), owed)],
        Habit::Late => vec![(on(17, 27) + Duration::days(7), owed)],
        Habit::InParts => vec![(on(5, 10), owed / 2), (on(20, 28), owed - owed / 2)],
        Habit::Quarterly => vec![(on(4, 10), owed + 2 * dues)],
        Habit::RoundedUp => vec![(on(3, 9), (owed + 499) / 500 * 500 + 500)],
    }
}

/// The moment at which the treasurer records what arrived on a day: that evening or the next.
fn recorded(world: &mut World, day: Day) -> Moment {
    let day = day + Duration::days(world.rng.random_range(0..2));
    world.calendar.at(day, world.rng.random_range(18 * 60..22 * 60))
}

/// A payment as the treasurer types it.
fn input(member: i64, day: Day, amount_minor: i64, method: &str, reference: &str) -> PaymentInput {
    PaymentInput {
        member: format!("M-{member}"),
        received_on: day.to_string(),
        amount: money(amount_minor),
        method: method.to_owned(),
        reference: reference.to_owned(),
        again: false,
    }
}

fn money(minor: i64) -> String {
    format!("{}.{:02}", minor / 100, minor % 100)
}

/// Records a payment wrongly, and has it reversed and recorded right the next day.
pub async fn mistype(
    world: &World,
    timeline: &mut Timeline,
    at: Moment,
    wrong: &PaymentInput,
    right: PaymentInput,
) -> Result<(), String> {
    let act = world.act_of(Role::Treasurer, at)?;
    let recorded = store::treasury::record_payment(&world.db, &act, wrong, domain::language::Language::En).await;
    let recorded = recorded.map_err(failed("a payment"))?;
    let found = at + Duration::hours(20);
    timeline.push(found, Step::Reverse(recorded.number));
    timeline.push(found + Duration::minutes(2), Step::Quick(Quick::Pay(right)));
    Ok(())
}

/// Reverses a payment.
pub async fn reverse(world: &World, at: Moment, number: i64) -> Result<(), String> {
    let act = world.act_of(Role::Treasurer, at)?;
    let reason = "Typed with one nought too many. The bank statement has the amount that is recorded after this.";
    reverse_payment(&world.db, &act, number, reason).await.map(|_| ()).map_err(failed(format!("P-{number}")))
}
