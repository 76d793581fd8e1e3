//! What the community has tried lately: a topic, delegations, a roll that is shown and objected to.

use std::sync::Arc;

use chrono::Duration;
use domain::Moment;
use domain::decisions::objection::ObjectionInput;
use domain::members::role::Role;
use domain::members::status::MemberNumber;
use store::decisions::{DelegationInput, add_topic, delegate, draw_roll, object_to_roll};

use super::content::{self, DecisionText, DelegationText};
use super::people::SUPPORTING;
use super::timeline::{Step, Timeline};
use super::world::{World, failed};

/// The topic that some proposals name.
const TOPIC: &str = "Machines";
/// How many days ago it was added: before anything was delegated for it, and before a proposal named it.
const TOPIC_DAYS: i64 = 25;
/// How long after the roll was drawn somebody objects, in hours.
const OBJECTION_HOURS: i64 = 5;
/// Why.
const OBJECTION: &str = "I asked the membership secretary to make me a full member, in writing, before this was brought. The register \
     still has me as supporting, and so the roll has me **without a vote**.";

/// What is known from the beginning.
pub fn plan(timeline: &mut Timeline, now: Moment) -> Result<(), String> {
    timeline.push(now - Duration::days(TOPIC_DAYS), Step::AddTopic);
    for delegation in content::delegations()? {
        timeline.push(now - Duration::days(delegation.days), Step::Delegate(Arc::new(delegation)));
    }
    Ok(())
}

/// Plans the roll of a decision that has been put up for discussion, where it is shown.
pub fn plan_roll(world: &World, timeline: &mut Timeline, decision: &DecisionText, number: i64) {
    let Some(days) = decision.roll_days else { return };
    let drawn = world.calendar.now - Duration::days(days);
    timeline.push(drawn, Step::DrawRoll(number));
    timeline.push(drawn + Duration::hours(OBJECTION_HOURS), Step::Object(number));
}

/// The facilitator adds the topic.
pub async fn topic(world: &World, at: Moment) -> Result<(), String> {
    let act = world.act_of(Role::Facilitator, at)?;
    add_topic(&world.db, &act, TOPIC).await.map(|_| ()).map_err(failed("the topic"))
}

/// A member has another one vote for them.
pub async fn give(world: &World, at: Moment, given: &DelegationText) -> Result<(), String> {
    let act = world.act(world.named(&given.from)?.number, at)?;
    let to = MemberNumber(world.named(&given.to)?.number).to_string();
    let input = DelegationInput { to, scope: given.scope.clone() };
    delegate(&world.db, &act, input).await.map_err(failed(format!("the delegation of {}", given.from)))
}

/// The facilitator draws the provisional roll of a vote to come.
pub async fn roll(world: &World, at: Moment, number: i64) -> Result<(), String> {
    let act = world.act_of(Role::Facilitator, at)?;
    draw_roll(&world.db, &act, number, "").await.map(|_| ()).map_err(failed(format!("the roll of D-{number}")))
}

/// A supporting member objects to having no vote on it; that waits for a ruling.
pub async fn object(world: &World, at: Moment, number: i64) -> Result<(), String> {
    let members = world.members();
    let supporting = members.into_iter().find(|person| person.natural && person.class == SUPPORTING);
    let Some(by) = supporting.map(|person| person.number) else {
        return Err("making the demo: nobody supports from a distance".to_owned());
    };
    let input = ObjectionInput { about: String::new(), reason: OBJECTION.to_owned() };
    let objected = object_to_roll(&world.db, &world.act(by, at)?, number, input).await;
    objected.map(|_| ()).map_err(failed(format!("an objection to the roll of D-{number}")))
}
