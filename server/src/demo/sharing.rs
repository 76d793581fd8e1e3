//! Shared costs: a pool for the neighbourhood network, shared by what each drew through it.

use chrono::Duration;
use domain::Moment;
use domain::members::role::Role;
use domain::members::status::MemberNumber;
use domain::sharing::{ParticipantInput, PoolInput, SourceInput, Who};
use domain::treasury::payment::PaymentInput;
use store::sharing::{add_source, create_pool, list_participant, post_sharing, preview, sharing_run};

use super::timeline::{Quick, Step, Timeline};
use super::world::{World, failed};

const NAME: &str = "Neighbourhood network";
const PURPOSE: &str = "The antennas on the roofs, the router in the cellar and the fibre of the house.";
/// What it shares: the antennas from its beginning, the router from the eleventh of the month after.
const SOURCES: [&str; 2] = ["assets/brazal", "sites/cellar-of-the-alameda"];
const MEASURE: &str = "neighbourhood-network/traffic";
/// The members whose houses the network reaches.
const REACHED: [i64; 6] = [1, 3, 5, 6, 8, 9];
/// Who has not paid a portion yet.
const WAITS: i64 = 9;

/// The treasurer begins the pool with a month, counted from 1.
pub async fn begin(world: &World, at: Moment, month: u32) -> Result<(), String> {
    let act = world.act_of(Role::Treasurer, at)?;
    let from = world.calendar.month(month).first_day().to_string();
    let input = PoolInput {
        name: NAME.to_owned(),
        purpose: PURPOSE.to_owned(),
        from: from.clone(),
        participants: "listed".to_owned(),
        use_measure: MEASURE.to_owned(),
        reserved_measure: String::new(),
    };
    let slug = create_pool(&world.db, &act, input).await.map_err(failed(NAME))?;
    let later = world.calendar.month(month + 1).day(11).to_string();
    for (source, from) in SOURCES.into_iter().zip([from.clone(), later]) {
        let input = SourceInput { source: source.to_owned(), from, replaces: String::new() };
        add_source(&world.db, &act, slug.clone(), input).await.map_err(failed(source))?;
    }
    for member in REACHED {
        let input =
            ParticipantInput { member: MemberNumber(member).to_string(), place: String::new(), from: from.clone() };
        list_participant(&world.db, &act, slug.clone(), input).await.map_err(failed(member))?;
    }
    Ok(())
}

/// The treasurer shares a month, counted from 1, and the members pay before it is due.
pub async fn share(world: &World, timeline: &mut Timeline, at: Moment, month: u32) -> Result<(), String> {
    let slug = domain::infrastructure::address_part(NAME);
    let month = world.calendar.month(month);
    let viewer = world.viewer_of(Role::Treasurer, at).await?;
    let seen = preview(&world.db, &viewer, &slug, month, at).await.map_err(failed(month))?;
    let act = world.act_of(Role::Treasurer, at)?;
    let posted = post_sharing(&world.db, &act, slug.clone(), &month.to_string(), &seen.fingerprint).await;
    posted.map_err(failed(month))?;
    let run = sharing_run(&world.db, &viewer, &slug, month, None, 1).await.map_err(failed(month))?;
    for portion in run.portions.iter().filter(|portion| portion.amount_minor > 0) {
        let Who::Member(member) = portion.who else { continue };
        if member == WAITS {
            continue;
        }
        let day = run.line.due_on - Duration::days(member % 5);
        let amount = portion.amount_minor;
        let payment = PaymentInput {
            member: member.to_string(),
            received_on: day.to_string(),
            amount: format!("{}.{:02}", amount / 100, amount % 100),
            method: "bank".to_owned(),
            reference: format!("{NAME} {month}"),
            again: false,
        };
        timeline.push(world.calendar.at(day, 11 * 60), Step::Quick(Quick::Pay(payment)));
    }
    Ok(())
}
