//! The register, roles, sign-in and sessions.

mod admit;
mod attempts;
mod calendar_link;
mod contacts;
mod contacts_keep;
mod correct;
mod digest_rounds;
mod digests;
mod entry;
mod expiry;
mod grants;
mod holders;
mod identifier;
mod import;
mod import_kept;
mod import_whole;
mod invite;
mod letters;
mod links;
mod meeting_letters;
mod names;
mod news;
mod news_log;
mod news_results;
mod news_talk;
mod notices;
mod numbers;
mod on_day;
mod outbox;
mod own;
mod page;
mod particulars;
mod password;
mod people;
mod people_keep;
mod permission;
mod refold;
mod register;
mod register_file;
mod register_find;
mod reminders;
mod restore;
mod sessions;
mod set_password;
mod settings;
mod sign_in;
mod standing;
mod terms;
mod token;
mod token_use;
mod verify;
mod verify_calendars;
mod verify_contacts;
mod verify_credentials;
mod verify_names;
mod verify_notices;
mod verify_particulars;
mod verify_people;
mod verify_standings;
mod verify_tokens;
mod viewer;
mod waiting;

pub use admit::{Admitted, admit};
pub use calendar_link::{calendar_viewer, make_calendar, own_calendar, revoke_calendar};
pub use contacts::{CONTACTS_PAGE_LENGTH, ContactFilter, ContactLine, ContactPage, contact, contact_sites, contacts};
pub use contacts_keep::{correct_contact, end_contact, enter_contact, erase_contact};
pub use correct::{EntryForm, correct_entry, entry_form};
pub use digest_rounds::{ComposeDigest, Digest, write_digests};
pub(crate) use digests::{address_digest, password_digest};
pub(crate) use entry::NewMember;
pub use expiry::delete_expired;
pub use grants::{PAST_TERMS_MAX, Term, Terms, terms};
pub(crate) use holders::holders;
pub use import::{IMPORT_BATCH_MAX, ImportBatch, LineOutcome, apply_import, last_number, preview_import};
pub use import_kept::{choose_columns, drop_import, keep_import, kept_import, kept_imports};
pub use import_whole::{DryRun, ImportCounts, JudgedLine, confirm_import, dry_run, read_import};
pub use invite::{ask_reset, invite, operator_reset};
pub use letters::{Addressee, Compose, Letter, Letters};
pub use links::{LinkHolder, LinkPurpose, link_holder};
pub use meeting_letters::{ComposeMeeting, MeetingLetter, write_meeting_letters};
pub(crate) use names::{search_key, sort_key};
pub use news::{Decided, News};
pub use news_results::{Outcome, ResultNews};
pub use notices::{notices, set_notices};
pub(crate) use numbers::Numbers;
pub(crate) use on_day::{MemberOnDay, members_on};
pub use outbox::{
    MAIL_ATTEMPTS_MAX, MAIL_CLAIM_MINUTES, Mail, WaitingMail, WaitingNotices, claim_mail, mail_failed, mail_sent,
    waiting_mail, waiting_notices,
};
pub use own::{OWN_PARTS, OwnData, OwnPart, OwnTable, OwnValue, Words, correct_own, own_data, seen_entry};
pub use page::{Access, Contact, MemberPage, Standing, member_page};
pub use password::hash_password;
pub use people::{Person, PersonRestricted};
pub use people_keep::{PeopleForm, add_person, correct_person, people_form};
pub(crate) use refold::refold;
pub use register::{
    Class, LACKS_PEOPLE, REGISTER_PAGE_LENGTH, RegisterFilter, RegisterLine, RegisterPage, count, member_classes,
    register, register_after,
};
pub use register_file::{FileContact, FileLine, RegisterFile, register_file};
pub use reminders::{ComposeReminder, Reminder, write_reminders};
pub use sessions::{
    SessionRow, SignedIn, create_session, delete_session, load_session, save_session, signing_in, still_serves,
};
pub use set_password::{change_password, sign_out_everywhere, use_link};
pub use settings::set_language;
pub use sign_in::sign_in;
pub use standing::{StandingForm, change_standing, standing_form};
pub use token::{MadeToken, Token, Tokens, make_token, own_tokens, revoke_token};
pub use token_use::{Allowance, TOKEN_WINDOW_SECONDS, TokenUse, use_token};
pub(crate) use verify::verify;
pub use viewer::viewer;
pub use waiting::{Delivery, LinkState, waiting_links};
