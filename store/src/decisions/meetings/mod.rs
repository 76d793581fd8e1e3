//! Meetings: calling one, its agenda and notice, who is present, the votes on its items, objections, notes and minutes.
//!
//! The life of one, and the file that holds each step: `call` → `agenda` → `notice` (who was told, and when) → `session` (opened, closed),
//! with `attend` and `proxy` before and during it; or cancelled by `call`. In session, `motion` opens the vote on an item by the same
//! way as any other vote (`decisions/open.rs`), with the roll of all who may vote, of whom those present do; the chair closes it, and it
//! is counted at once, or once its papers are read (`decisions/paper_count.rs`). `present` says who was there as it closed, which is kept with the vote. What is said goes into `notes`, and
//! `minutes` makes a draft agreement of everything.

mod agenda;
mod attend;
mod attending;
mod calendar;
mod call;
mod endings;
mod foreseen;
mod list;
mod minutes;
mod minutes_read;
mod motion;
mod notes;
mod notice;
mod notice_page;
mod page;
mod page_items;
pub(super) mod present;
mod proxy;
mod row;
mod session;
pub(super) mod verify;

pub use agenda::{add_item, strike_item};
pub use attend::{arrive, leave};
pub use attending::{ATTENDING_PAGE_LENGTH, Attending};
pub use calendar::{MeetingTold, meetings_told};
pub use call::{MeetingForm, call_meeting, cancel_meeting, change_meeting, meeting_form};
pub use foreseen::ForeseenQuorum;
pub(super) use list::meetings_of;
pub use list::{MeetingLine, MeetingList, MeetingOf, coming_meetings, meetings};
pub use minutes::{ComposeMinutes, MinutesText, draft_minutes};
pub(crate) use minutes_read::was_part_of;
pub(super) use motion::{NOTED, VOTES, voter_of};
pub use motion::{NotedVote, close_item_vote, note_vote, open_item_vote};
pub use notes::{ObjectionInput, keep_notes, note_objection, strike_objection};
pub use notice::{Served, serve_notice};
pub use notice_page::{NOTICES_PAGE_LENGTH, NoticeLine, NoticesPage, notices_page};
pub use page::{MeetingMay, MeetingPage, MeetingPresence, MeetingProxy, MeetingTerms, NoticeTurn, meeting_page};
pub use page_items::{ItemMotion, ItemMotionVote, ItemView, MinutedObjection};
pub use proxy::{give_proxy, revoke_proxy};
pub use session::{close_meeting, open_meeting, pass_chair};
