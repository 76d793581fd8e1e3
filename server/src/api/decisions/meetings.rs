//! `GET /meetings` and `GET /meetings/{number}`.

use axum::extract::Path;
use axum::response::Response;
use domain::members::token::Scope;
use serde::Serialize;
use store::decisions::{ItemView, MeetingLine, MeetingPage, PaperTurn, meeting_page, meetings};
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters, number};
use super::super::types::MomentJson;
use super::super::{Caller, Problem};

/// A meeting in the list.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MeetingLine)]
pub struct MeetingLineJson {
    /// The number: 3 is MT-3.
    #[schema(example = 3)]
    number: i64,
    /// What it is called.
    #[schema(example = "General assembly")]
    title: String,
    /// Where it is held.
    #[schema(schema_with = super::form_schema)]
    form: &'static str,
    /// The room; empty where it is online.
    #[schema(example = "The mill")]
    place: String,
    /// When it begins.
    starts_at: MomentJson,
    /// When it is to end.
    ends_at: MomentJson,
    /// Where it stands.
    #[schema(schema_with = super::standing_schema)]
    standing: &'static str,
}

impl From<MeetingLine> for MeetingLineJson {
    fn from(line: MeetingLine) -> Self {
        Self {
            number: line.number,
            title: line.title,
            form: line.form.as_str(),
            place: line.place,
            starts_at: line.starts_at.into(),
            ends_at: line.ends_at.into(),
            standing: line.standing.as_str(),
        }
    }
}

/// An item of an agenda.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MeetingItem)]
pub struct MeetingItemJson {
    /// Its number within the agenda.
    #[schema(example = 1)]
    number: i64,
    /// What it is about.
    #[schema(example = "A second pump")]
    title: String,
    /// More of it, in Markdown; may be empty.
    words: String,
    /// The decision that is to be voted on: 42 is D-42; null where there is none.
    #[schema(required = true, example = 42)]
    decision: Option<i64>,
    /// When it was announced; null where it is not yet.
    #[schema(required = true)]
    announced_at: Option<MomentJson>,
    /// When it was struck off; null where it was not.
    #[schema(required = true)]
    struck_at: Option<MomentJson>,
    /// How many persons were present of those who could vote, or are while the vote is open; null where none was opened in this meeting.
    #[schema(required = true, example = 12)]
    present: Option<i64>,
    /// Whether its vote in this meeting is closed, and is counted once the paper ballots that came back have been read.
    waits_for_papers: bool,
}

/// A meeting.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Meeting)]
pub struct MeetingJson {
    /// The number: 3 is MT-3.
    #[schema(example = 3)]
    number: i64,
    /// What it is called.
    #[schema(example = "General assembly")]
    title: String,
    /// Where it is held.
    #[schema(schema_with = super::form_schema)]
    form: &'static str,
    /// The room; empty where it is online.
    #[schema(example = "The mill")]
    place: String,
    /// The address by which one takes part from elsewhere; may be empty.
    link: String,
    /// What else members should know, in Markdown; may be empty.
    words: String,
    /// When it begins.
    starts_at: MomentJson,
    /// When it is to end.
    ends_at: MomentJson,
    /// Where it stands.
    #[schema(schema_with = super::standing_schema)]
    standing: &'static str,
    /// Since when the notice of its begin, place and form is served; null where it is not.
    #[schema(required = true)]
    noticed_at: Option<MomentJson>,
    /// When it was opened.
    #[schema(required = true)]
    opened_at: Option<MomentJson>,
    /// When it was closed.
    #[schema(required = true)]
    closed_at: Option<MomentJson>,
    /// The agenda in order.
    items: Vec<MeetingItemJson>,
    /// The agreement that its minutes are a draft of, by its slug; null where they are not drafted.
    #[schema(required = true, example = "minutes-of-general-assembly")]
    minutes: Option<String>,
}

fn item_json(item: ItemView) -> MeetingItemJson {
    let vote = item.motion.as_ref().and_then(|motion| motion.vote.as_ref());
    let present = vote.map(|vote| vote.present.persons);
    let paper = vote.and_then(|vote| vote.paper);
    let decision = item.motion.as_ref().map(|motion| motion.number);
    MeetingItemJson {
        number: item.number,
        title: item.title,
        words: item.words,
        decision,
        announced_at: item.announced_at.map(Into::into),
        struck_at: item.struck_at.map(Into::into),
        present,
        waits_for_papers: paper.is_some_and(|paper| paper.turn == PaperTurn::Reading),
    }
}

fn meeting_json(page: MeetingPage) -> MeetingJson {
    let meeting = page.meeting;
    MeetingJson {
        number: page.number,
        title: meeting.title,
        form: meeting.form.as_str(),
        place: meeting.place,
        link: meeting.link,
        words: meeting.words,
        starts_at: meeting.starts_at.into(),
        ends_at: meeting.ends_at.into(),
        standing: page.standing.as_str(),
        noticed_at: page.noticed_at.map(Into::into),
        opened_at: page.opened_at.map(Into::into),
        closed_at: page.closed_at.map(Into::into),
        items: page.items.into_iter().map(item_json).collect(),
        minutes: page.minutes.map(|(slug, _)| slug),
    }
}

/// The meetings: those to come, the next first, then those that are over, the latest first; at most a hundred of each. One that members
/// have not been told of yet is seen by those who run meetings.
#[utoipa::path(
    get, path = "/meetings", tag = "decisions", operation_id = "listMeetings",
    params(Paging),
    responses((status = 200, description = "A page of the meetings.", body = Page<MeetingLineJson>)),
    security(("token" = ["decisions:read"]))
)]
pub async fn meeting_list(caller: Caller, asked: Asked, mut parameters: Parameters) -> Result<Response, Problem> {
    caller.require(Scope::DecisionsRead)?;
    let paging = parameters.paging();
    parameters.finish()?;
    let all = meetings(caller.db(), &caller.viewer).await?;
    let lines = all.coming.into_iter().chain(all.past).map(Into::into).collect::<Vec<MeetingLineJson>>();
    asked.page(&Page::part(lines, paging))
}

/// One meeting, with its agenda.
#[utoipa::path(
    get, path = "/meetings/{number}", tag = "decisions", operation_id = "getMeeting",
    params(("number" = i64, Path, description = "The number: 3 is MT-3.", minimum = 1, example = 1)),
    responses((status = 200, description = "The meeting.", body = MeetingJson)),
    security(("token" = ["decisions:read"]))
)]
pub async fn meeting(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::DecisionsRead)?;
    parameters.finish()?;
    let page = meeting_page(caller.db(), &caller.viewer, number(&raw)?, caller.now).await?;
    asked.answer(&meeting_json(page))
}
