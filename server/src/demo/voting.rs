//! Who votes what, when, and why: as many as the turnout says, as the lean says, readier members rather than others.

use chrono::Duration;
use domain::Moment;
use domain::decisions::secrecy::BallotKey;
use rand::Rng;
use rand::seq::SliceRandom;
use store::decisions::VoteInput;

use super::content::DecisionText;
use super::people::SUPPORTING;
use super::sign_ins::FOUNDER;
use super::timeline::Quick;
use super::world::{Person, World};

/// Of a hundred who vote, so many abstain.
const ABSTAIN_PERCENT: usize = 6;
/// Of a hundred who vote, so many have voted otherwise before.
const CHANGE_PERCENT: u32 = 4;
/// The minutes of a day between which people vote.
const AWAKE: std::ops::Range<i64> = 8 * 60..23 * 60;

/// The votes on a decision that is open from one moment to another.
pub fn votes(
    world: &mut World,
    decision: &DecisionText,
    number: i64,
    (from, until): (Moment, Moment),
) -> Vec<(Moment, Quick)> {
    let votes = open_votes(world, decision, number, (from, until));
    if decision.secret { votes.into_iter().map(|(at, vote)| (at, in_secret(world, vote))).collect() } else { votes }
}

/// The same vote as a secret ballot, by a form's key.
fn in_secret(world: &mut World, vote: Quick) -> Quick {
    match vote {
        Quick::Vote { voter, decision, vote, .. } => {
            let key = Some(BallotKey::of(world.rng.random()).to_string());
            Quick::Vote { voter, decision, vote, key }
        }
        other => other,
    }
}

fn open_votes(
    world: &mut World,
    decision: &DecisionText,
    number: i64,
    (from, until): (Moment, Moment),
) -> Vec<(Moment, Quick)> {
    let voters = voters(world, decision, from);
    if !decision.choosing.method.is_empty() {
        return ballots(world, decision, number, (from, until), voters);
    }
    let choices = choices(world, voters.len(), decision.lean);
    let majority = if decision.lean >= 50 { "yes" } else { "no" };
    let mut reasons = decision.reasons.iter();
    let mut votes = Vec::with_capacity(voters.len());
    for (voter, choice) in voters.into_iter().zip(choices) {
        // Reasons speak of oneself, so that no organisation gives one.
        let speaks = choice == majority && world.people.get(&voter).is_some_and(|person| person.natural);
        let reason = if speaks { reasons.next().cloned().unwrap_or_default() } else { String::new() };
        let at = moment(world, from, until);
        let changes = !decision.secret && reason.is_empty() && choice != "abstain";
        if changes && world.rng.random_range(0..100) < CHANGE_PERCENT {
            let before = if choice == "yes" { "no" } else { "yes" };
            let earlier = from + (at - from) / 2;
            votes.push((earlier, Quick::Vote { voter, decision: number, vote: VoteInput::of(before, ""), key: None }));
        }
        votes.push((at, Quick::Vote { voter, decision: number, vote: VoteInput::of(choice, &reason), key: None }));
    }
    votes
}

/// Ballots among options: each voter likes an option as much as everybody does and as chance has it, ranks them by that, or ticks the
/// better half.
fn ballots(
    world: &mut World,
    decision: &DecisionText,
    number: i64,
    (from, until): (Moment, Moment),
    voters: Vec<i64>,
) -> Vec<(Moment, Quick)> {
    let approves = decision.choosing.method == "approval";
    let mut reasons = decision.reasons.iter();
    let mut votes = Vec::with_capacity(voters.len());
    for voter in voters {
        let mut liked: Vec<(u32, u16)> = (1..)
            .zip(&decision.choosing.favours)
            .map(|(option, favour)| (favour + world.rng.random_range(0..60), option))
            .collect();
        liked.sort_unstable_by(|one, other| other.cmp(one));
        // Not everybody ranks all.
        let marked = if approves { liked.len() / 2 } else { world.rng.random_range(1..=liked.len().max(1)) };
        let marks = liked.iter().take(marked).zip(1_u32..);
        let marks = marks.map(|((_, option), rank)| (*option, if approves { 1 } else { rank }.to_string()));
        let speaks = world.people.get(&voter).is_some_and(|person| person.natural);
        let reason = if speaks { reasons.next().cloned().unwrap_or_default() } else { String::new() };
        let vote = VoteInput { marks: marks.collect(), reason, ..VoteInput::default() };
        votes.push((moment(world, from, until), Quick::Vote { voter, decision: number, vote, key: None }));
    }
    votes
}

/// As many of the roll as the turnout says, the readier first.
fn voters(world: &mut World, decision: &DecisionText, opened: Moment) -> Vec<i64> {
    let day = world.calendar.day(opened);
    let on_roll = |person: &Person| {
        let waited = person.joined_on + Duration::days(30) <= day || person.number == FOUNDER.number;
        person.class != SUPPORTING && waited && !person.suspended
    };
    let roll: Vec<(i64, u8, bool)> = world
        .members()
        .into_iter()
        .filter(|person| on_roll(person))
        .map(|person| (person.number, person.zeal, decision.absent.iter().any(|name| name == person.name)))
        .collect();
    let turnout = usize::try_from(decision.turnout).unwrap_or(0);
    let count = roll.len() * turnout / 100;
    // Whoever votes in any case comes first, and is drawn all the same, so that the dice fall alike for everybody else.
    let present: Vec<i64> = decision.present.iter().filter_map(|name| Some(world.named(name).ok()?.number)).collect();
    let mut drawn: Vec<(u32, i64)> = roll
        .into_iter()
        .filter(|(_, _, absent)| !absent)
        .map(|(number, zeal, _)| ((0..zeal).map(|_| world.rng.random::<u32>()).max().unwrap_or(0), number))
        .collect();
    drawn.sort_unstable_by_key(|(lot, number)| std::cmp::Reverse((present.contains(number), *lot, *number)));
    drawn.into_iter().take(count).map(|(_, number)| number).collect()
}

fn choices(world: &mut World, count: usize, lean: u32) -> Vec<&'static str> {
    let abstain = count * ABSTAIN_PERCENT / 100;
    let decided = count - abstain;
    let yes = (decided * usize::try_from(lean).unwrap_or(0) + 50) / 100;
    let mut choices = vec!["yes"; yes];
    choices.resize(decided, "no");
    choices.resize(count, "abstain");
    choices.shuffle(&mut world.rng);
    choices
}

/// A moment while the vote is open and in waking hours: often on the first day, often on the last.
fn moment(world: &mut World, from: Moment, until: Moment) -> Moment {
    let (calendar, last) = (world.calendar, until.min(world.calendar.now) - Duration::minutes(3));
    let days = (last - from).num_days().max(0);
    let day = match world.rng.random_range(0..10) {
        0..3 => 0,
        3..5 => days,
        _ => world.rng.random_range(0..=days),
    };
    let at = calendar.at(calendar.day(from) + Duration::days(day), world.rng.random_range(AWAKE));
    // What would come too early comes soon after the opening, what would come too late the day before.
    if at <= from {
        from + Duration::minutes(world.rng.random_range(2..90)).min(last - from)
    } else if at >= last {
        (at - Duration::days(1)).max(from + Duration::minutes(1)).min(last)
    } else {
        at
    }
}
