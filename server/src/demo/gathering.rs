//! The meetings of the community: one that was held some weeks ago, and one that is called.

use chrono::Duration;
use domain::decisions::meeting::input::{ItemInput, MeetingInput};
use domain::members::role::Role;
use domain::{Day, Moment};
use store::decisions::{
    ObjectionInput, add_item, arrive, call_meeting, close_meeting, keep_notes, note_objection, open_meeting,
    serve_notice,
};

use super::calendar::Calendar;
use super::timeline::{Step, Timeline};
use super::world::{World, failed};

/// How many days ago the one was called and held.
const HELD_DAYS: (i64, i64) = (34, 19);
/// How many days ago the other one was called, and in how many days it is.
const COMING_DAYS: (i64, i64) = (3, 18);
/// When both begin, in minutes of the day.
const BEGIN: i64 = 18 * 60;
/// How long after its begin the one was closed, in minutes.
const LASTED: i64 = 105;

/// What happens of meetings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gathering {
    /// The facilitator calls one for a day, with its agenda, and tells every member.
    Call { on: Day, coming: bool },
    /// The first one is held.
    Hold,
    /// It is closed.
    Close,
}

/// What is known from the beginning.
pub fn plan(timeline: &mut Timeline, calendar: &Calendar) {
    let before = |days: i64| calendar.day(calendar.now - Duration::days(days));
    let (called, held) = HELD_DAYS;
    let on = before(held);
    timeline.push(calendar.at(before(called), BEGIN), Step::Gather(Gathering::Call { on, coming: false }));
    timeline.push(calendar.at(on, BEGIN), Step::Gather(Gathering::Hold));
    timeline.push(calendar.at(on, BEGIN + LASTED), Step::Gather(Gathering::Close));
    let (called, coming) = COMING_DAYS;
    let on = calendar.day(calendar.now + Duration::days(coming));
    timeline.push(calendar.at(before(called), BEGIN), Step::Gather(Gathering::Call { on, coming: true }));
}

/// Does it.
pub async fn gather(world: &World, at: Moment, gathering: Gathering) -> Result<(), String> {
    match gathering {
        Gathering::Call { on, coming } => call(world, at, on, coming).await,
        Gathering::Hold => hold(world, at).await,
        Gathering::Close => {
            let act = world.act_of(Role::Facilitator, at)?;
            close_meeting(&world.db, &act, FIRST).await.map_err(failed("closing the meeting"))
        }
    }
}

/// The number of the one that was held.
const FIRST: i64 = 1;

/// The agenda of the one that was held.
const HELD: &[(&str, &str)] = &[
    ("The winter’s duty rota", "Who is on call in which week, and what an evening on call is worth in hours."),
    (
        "Where the second backup goes",
        "Today both copies are in one city. Jun has asked two friendly co-ops for a shelf.",
    ),
];

/// The agenda of the one to come.
const COMING: &[(&str, &str)] = &[
    ("The year in figures", "Ruth reads the accounts; the auditor says what was looked at."),
    ("What next year’s dues should carry", "To talk about before anybody proposes anything."),
    ("Words of the members", ""),
];

async fn call(world: &World, at: Moment, on: Day, coming: bool) -> Result<(), String> {
    let act = world.act_of(Role::Facilitator, at)?;
    let (title, words, agenda) = if coming {
        ("Yearly assembly", "There is soup from half past five. Children are looked after next door.", COMING)
    } else {
        ("Autumn gathering", "To talk; nothing is voted on.", HELD)
    };
    let input = MeetingInput {
        title: title.to_owned(),
        form: "hybrid".to_owned(),
        place: "The reading room, Calle del Molino 4".to_owned(),
        link: "https://meet.example/alameda".to_owned(),
        words: words.to_owned(),
        day: on.to_string(),
        from: "18:00".to_owned(),
        until: "20:00".to_owned(),
        until_day: String::new(),
    };
    let what = || format!("the meeting {title}");
    let number = call_meeting(&world.db, &act, input).await.map_err(failed(what()))?;
    for (title, words) in agenda {
        let item = ItemInput { title: (*title).to_owned(), words: (*words).to_owned(), ..ItemInput::default() };
        add_item(&world.db, &act, number, item).await.map_err(failed(what()))?;
    }
    serve_notice(&world.db, &act, number).await.map(|_| ()).map_err(failed(what()))
}

async fn hold(world: &World, at: Moment) -> Result<(), String> {
    let act = world.act_of(Role::Facilitator, at)?;
    let what = || "the meeting that is held".to_owned();
    open_meeting(&world.db, &act, FIRST, "").await.map_err(failed(what()))?;
    let there = [("M-2", "room"), ("M-3", "remote"), ("M-4", "room"), ("M-5", "room"), ("M-6", "remote")];
    for (member, manner) in there {
        arrive(&world.db, &act, FIRST, member, manner).await.map_err(failed(what()))?;
    }
    let notes = [
        "Weeks 49 to 8 are shared out. An evening on call counts as half an hour, a call that wakes somebody as two.",
        "Both offers are good. Jun tries the one in Zaragoza with the mail of the office first and tells what it took.",
    ];
    for (item, notes) in (1..).zip(notes) {
        keep_notes(&world.db, &act, FIRST, item, notes).await.map_err(failed(what()))?;
    }
    let objection =
        ObjectionInput { member: "M-2".to_owned(), words: "Half an hour is too little for a lost evening.".to_owned() };
    note_objection(&world.db, &act, FIRST, 1, objection).await.map(|_| ()).map_err(failed(what()))
}
