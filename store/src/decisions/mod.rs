//! Decisions: proposals, discussion, the frozen roll, open votes, the count and its effects.
//!
//! The life of one, and the file that holds each step: `draft` → `propose` → `open` (freezes) → `cast` → `advance`
//! (counts, and lets `enact` do what passed by `apply`); or `withdraw`. Where the rules ask for it, `provisional` draws the roll before `open`
//! freezes it, and `objections` change it; a result waits after its count for `declare`, and for the end of the time in which somebody may
//! `contest` it. A later decision may `annul` one. A secret ballot takes `secret_cast` in the place of `cast`, and the close
//! settles its box by `secret_box`, whose old rows `secret_forget` clears away. A paper ballot is issued by `paper_issue`; where some came back,
//! the close waits (`paper_count`) until two people have read them (`paper_read`). What members delegate (`delegate`) is carried by the
//! close (`carry`). In an election, members stand (`candidacy`) until it opens, and `elect` gives the role. The rest are
//! queries. The discussion: `comment` and `comment_edit` for those who take part, `comment_hide`, `discussion_close` and `summary` for
//! those who look after it. Templates that proposals begin with are kept by `template_keep`; `propose` refuses a proposal that answers none
//! of their questions.

mod advance;
mod annul;
mod annulments;
mod apply;
mod as_before;
mod ballot_file;
mod ballots;
mod candidacies;
mod candidacy;
mod carry;
mod cast;
mod casting_vote;
mod choices;
mod class_blocks;
mod class_floor;
mod clock_held;
mod close_early;
mod close_when;
mod comment;
mod comment_edit;
mod comment_hide;
mod comment_rows;
mod contest;
mod contesting;
mod count_retries;
mod deadlines;
mod declare;
mod declared;
mod declaring;
mod delegate;
mod delegated_page;
mod delegates_now;
mod delegations;
mod delegations_around;
mod delegations_page;
mod discussion_close;
mod done;
mod draft;
mod elect;
mod elected_terms;
mod enact;
mod extend;
mod for_and_against;
mod frozen;
mod governed;
mod impossible;
mod list;
mod may_open;
mod may_vote;
mod meetings;
mod named;
mod needs;
mod needs_declared;
mod needs_outage;
mod needs_paper;
mod needs_roll;
mod objection_reply;
mod objections;
mod open;
mod opening_waits;
mod outage;
mod page;
mod page_came_back;
mod page_declared;
mod page_discussion;
mod page_effects;
mod page_election;
mod page_founding;
mod page_rules;
mod paper_class;
mod paper_count;
mod paper_issue;
mod paper_may;
mod paper_page;
mod paper_read;
mod paper_rows;
mod present_when;
mod propose;
mod provisional;
mod provisional_page;
mod receipt_head;
mod rehearse;
mod result_file;
mod roll;
mod roll_page;
mod roll_rules;
mod roll_sums;
mod row;
mod secret_box;
mod secret_carry;
mod secret_cast;
mod secret_forget;
mod secret_when;
mod standing_in;
mod summary;
mod summary_review;
mod summary_wanting;
mod support_of;
mod template_keep;
mod templates;
mod topics;
mod turnout;
mod verify;
mod verify_along;
mod verify_candidacies;
mod verify_choices;
mod verify_comments;
mod verify_counts;
mod verify_declared;
mod verify_delegations;
mod verify_discussion;
mod verify_elected;
mod verify_frozen;
mod verify_life;
mod verify_paper;
mod verify_rolls;
mod verify_secret;
mod verify_talk;
mod verify_templates;
mod vote_head;
mod votes_page;
mod withdraw;

pub use advance::{Advanced, advance};
pub use annulments::AnnulledBy;
pub(crate) use annulments::{Annulled, annulled, annulled_authorities};
pub use ballot_file::{ballot_file, seed_file};
pub use candidacy::{restate, seen_candidacy, stand, stand_down};
pub use carry::Delegated;
pub use cast::{VoteInput, VoteReceipt, cast, vote};
pub use choices::{AdoptableDraft, Choices, choices};
pub use class_floor::BoxClasses;
pub(crate) use clock_held::ClockWatch;
pub use clock_held::{counting_waits, watch_clock};
pub use close_early::{ClosedEarly, close_vote_early};
pub use comment::{answer, comment};
pub use comment_edit::{edit_comment, seen_comment, take_comment_back};
pub use comment_hide::{hide_comment, show_comment};
pub use comment_rows::comments_after;
pub use contest::{contest, rule_on_contest};
pub(crate) use count_retries::CountRetries;
pub use deadlines::{DeadlineOf, deadlines_of, own_deadlines};
pub use declare::declare;
pub(crate) use declaring::is_near_roll;
pub use delegate::{DelegationInput, delegate, revoke};
pub use delegated_page::{OwnCarried, OwnDelegation};
pub(crate) use delegates_now::delegates_now;
pub use delegations_page::{
    Behind, Delegation, DelegationsPage, Direction, RECEIVED_PAGE_LENGTH, delegations_page, own_delegations,
};
pub use discussion_close::{close_discussion, reopen_discussion};
pub use draft::{draft, edit};
pub use extend::{Extended, extend_vote};
pub use list::{DecisionLine, DecisionList, LIST_PAGE_LENGTH, list, list_before};
pub use may_vote::{require_vote, roll_refusal};
pub(crate) use meetings::was_part_of;
pub use meetings::*;
pub use needs::{Needs, OpenElection, OpenVote, needs};
pub use needs_declared::Contestable;
pub use needs_outage::HeldVote;
pub use needs_paper::{OwnPaper, PaperStep, WaitingPapers};
pub use objection_reply::reply_to_objection;
pub use objections::{object_to_roll, rule_on_objection};
pub use open::{open_vote, open_vote_outside};
pub use opening_waits::OpeningWaits;
pub(crate) use outage::Pulse;
pub use outage::{beat, come_back};
pub use page::{Decision, DecisionPage, May, MemberName, page};
pub use page_came_back::CameBack;
pub use page_declared::{Contest, ContestRuling, Declaration, DeclaredView};
pub use page_discussion::{
    COMMENTS_PAGE_LENGTH, Comment, CommentPage, CommentText, DiscussionPage, Note, Reviewing, Summary, Talk,
    comment_page, discussion_page, page_of_comment,
};
pub use page_effects::{EffectDetail, EffectView};
pub use page_election::{Candidacy, Election, TermsGiven, candidacies_of, elections_going, own_candidacy};
pub use page_founding::Founding;
pub use page_rules::GoverningRule;
pub use paper_class::PaperClass;
pub use paper_issue::{correct_paper, issue_paper, return_paper, spoil_paper};
pub use paper_page::{OwnReading, PaperCount, PaperLine, PaperPage, PaperReader, PaperStanding, PaperTurn, paper_page};
pub use paper_read::{
    PaperInput, confirm_papers, hand_in_papers, hand_over_papers, read_paper, read_papers_anew, settle_paper,
};
pub use propose::propose;
pub use provisional::draw_roll;
pub use provisional_page::{DrawnRoll, Objection, RollToCome, Ruled, VotesGiven};
pub use receipt_head::{ReceiptHead, receipt_head};
pub use result_file::{ResultFile, result_file};
pub(crate) use roll::somebody_votes;
pub use roll_page::{ROLL_PAGE_LENGTH, RollName, RollPage, roll_page};
pub use secret_box::SecretStanding;
pub use secret_cast::{SecretReceipt, cast_secretly};
pub use secret_forget::{clear_boxes, open_boxes, uncleared};
pub use standing_in::{Called, Seat};
pub use summary::{seen_summary, write_summary};
pub use summary_review::review_summary;
pub use template_keep::{add_template, change_template, retire_template};
pub use templates::{KeptTemplate, RETIRED_PAGE_LENGTH, TemplatesPage, template, templates, templates_page};
pub use topics::{Topic, add_topic, close_topic, rename_topic, topics};
pub use turnout::{ChoiceResult, FewOf, MyVote, RollPlace, Standing, TalliedResult, Withheld};
pub(crate) use verify::verify;
pub use vote_head::{VoteHead, own_vote, vote_head};
pub use votes_page::{BoxBallots, BoxPage, CastVote, VOTES_PAGE_LENGTH, VotesPage, votes_behind, votes_page};
pub use withdraw::withdraw;
