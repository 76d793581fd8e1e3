//! Every address of the application, in the order of the navigation.

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};

use crate::web::AppState;
use crate::{
    agreements, assets, audit, circles, community, decisions, home, infrastructure, members, rules, sharing, support,
    treasury, web,
};

/// The application's routes. A page's form is posted to the page's own address.
pub fn routes(state: &AppState) -> Router<AppState> {
    let of_members = Router::new()
        .route("/", get(home::show))
        .merge(decision_routes())
        .merge(agreements_routes())
        .merge(account_routes())
        .merge(member_routes())
        .merge(treasury_routes())
        .merge(sharing_routes())
        .merge(infrastructure_routes())
        .merge(community_routes())
        .route_layer(from_fn_with_state(state.clone(), members::sign_in_first::layer));
    Router::new()
        .merge(of_members)
        .merge(visitor_routes())
        .route("/language", post(web::language_choose::choose))
        .route("/assets/{version}/{*path}", get(assets::serve))
        .fallback(web::error::not_found)
        .method_not_allowed_fallback(web::error::wrong_method)
}

fn decision_routes() -> Router<AppState> {
    use decisions::{ballot_file, decision_edit, decision_list, decision_new, decision_show, roll_show, votes_list};
    use decisions::{comment_show, deadlines_file, delegation_list, discussion_keep, receipt_show, topic_list};
    use decisions::{meeting_edit, meeting_item, meeting_list, meeting_new, meeting_notices, meeting_show};
    use decisions::{paper_differences, paper_entry, paper_print, paper_register, result_file};
    use decisions::{template_form, template_list};
    Router::new()
        .route("/decisions", get(decision_list::show))
        .route("/decisions/new", get(decision_new::show).post(decision_new::submit))
        .route("/decisions/delegations", get(delegation_list::show).post(delegation_list::submit))
        .route("/decisions/templates", get(template_list::show))
        .route("/decisions/templates/new", get(template_form::show_new).post(template_form::submit_new))
        .route("/decisions/templates/{slug}/edit", get(template_form::show_change).post(template_form::submit_change))
        .route("/decisions/topics", get(topic_list::show).post(topic_list::submit))
        .route("/decisions/{number}", get(decision_show::show).post(decision_show::submit))
        .route("/decisions/{number}/edit", get(decision_edit::show).post(decision_edit::submit))
        .route("/decisions/{number}/discussion", get(discussion_keep::show).post(discussion_keep::submit))
        .route("/decisions/{number}/comments/{comment}", get(comment_show::show).post(comment_show::submit))
        .route("/decisions/{number}/roll", get(roll_show::show).post(roll_show::submit))
        .route("/decisions/{number}/paper", get(paper_register::show).post(paper_register::submit))
        .route("/decisions/{number}/paper/print", get(paper_print::show))
        .route("/decisions/{number}/paper/entry", get(paper_entry::show).post(paper_entry::submit))
        .route("/decisions/{number}/paper/differences", get(paper_differences::show).post(paper_differences::submit))
        .route("/decisions/{number}/votes", get(votes_list::show))
        .route("/decisions/{number}/receipt", get(receipt_show::show))
        .route("/decisions/{number}/deadlines.ics", get(deadlines_file::ics))
        .route("/decisions/{number}/ballots.csv", get(ballot_file::csv))
        .route("/decisions/{number}/ballots.json", get(ballot_file::json))
        .route("/decisions/{number}/ballots.blt", get(ballot_file::blt))
        .route("/decisions/{number}/seed.json", get(ballot_file::seed))
        .route("/decisions/{number}/result.json", get(result_file::json))
        .route("/decisions/{number}/result.csv", get(result_file::csv))
        .route("/meetings", get(meeting_list::show))
        .route("/meetings/new", get(meeting_new::show).post(meeting_new::submit))
        .route("/meetings/{number}", get(meeting_show::show).post(meeting_show::submit))
        .route("/meetings/{number}/edit", get(meeting_edit::show).post(meeting_edit::submit))
        .route("/meetings/{number}/notices", get(meeting_notices::show))
        .route("/meetings/{number}/items/{item}", get(meeting_item::show).post(meeting_item::submit))
}

fn agreements_routes() -> Router<AppState> {
    use agreements::{
        agreement_list, agreement_new, clause_show, document_show, draft_edit, draft_list, draft_preview, history_show,
        revision_show, version_compare,
    };
    Router::new()
        .route("/agreements", get(agreement_list::show))
        .route("/agreements/new", get(agreement_new::show).post(agreement_new::submit))
        .route("/agreements/{slug}", get(document_show::show))
        .route("/agreements/{slug}/versions/{number}", get(document_show::show_version))
        .route("/agreements/{slug}/history", get(history_show::show))
        .route("/agreements/{slug}/clauses/{anchor}", get(clause_show::show))
        .route("/agreements/{slug}/compare", get(version_compare::show))
        .route("/agreements/{slug}/drafts", get(draft_list::show).post(draft_list::submit))
        .route("/agreements/{slug}/drafts/{number}/revisions", get(revision_show::list))
        .route("/agreements/{slug}/drafts/{number}/revisions/{revision}", get(revision_show::show))
        .route("/agreements/{slug}/drafts/{number}", get(draft_edit::show).post(draft_edit::submit))
        .route("/agreements/{slug}/drafts/{number}/save", post(draft_edit::save_quietly))
        .route("/agreements/{slug}/drafts/{number}/preview", post(draft_preview::submit))
}

/// What somebody who is not signed in may post, or read.
fn visitor_routes() -> Router<AppState> {
    use members::{calendar_feed, link_use, reset_ask, sign_in, sign_out, unsubscribe};
    Router::new()
        .route("/setup", get(community::setup::show).post(community::setup::submit))
        .route("/signin", get(sign_in::show).post(sign_in::submit))
        .route("/signout", post(sign_out::submit))
        .route("/reset", get(reset_ask::show).post(reset_ask::submit))
        .route("/reset/{token}", get(link_use::show_reset).post(link_use::submit_reset))
        .route("/invitation/{token}", get(link_use::show_invitation).post(link_use::submit_invitation))
        .route("/calendar/{file}", get(calendar_feed::ics))
        .route("/unsubscribe/{kind}/{token}", get(unsubscribe::show).post(unsubscribe::submit))
}

fn account_routes() -> Router<AppState> {
    use members::{
        account_calendar, account_correct, account_data, account_file, account_notices, account_password, account_show,
        sign_out, token_list, token_new,
    };
    Router::new()
        .route("/account", get(account_show::show).post(account_show::submit))
        .route("/account/entry", get(account_correct::show).post(account_correct::submit))
        .route("/account/data", get(account_data::show))
        .route("/account/data.json", get(account_file::json))
        .route("/account/data.csv", get(account_file::csv))
        .route("/account/calendar", get(account_calendar::show).post(account_calendar::submit))
        .route("/account/notices", get(account_notices::show).post(account_notices::submit))
        .route("/account/password", get(account_password::show).post(account_password::submit))
        .route("/account/tokens", get(token_list::show).post(token_list::submit))
        .route("/account/tokens/new", get(token_new::show).post(token_new::submit))
        .route("/account/signout-everywhere", post(sign_out::submit_everywhere))
}

fn member_routes() -> Router<AppState> {
    use members::{contact_correct, contact_list, contact_new, contact_show};
    use members::{entry_correct, link_list, member_file, member_list, member_new, member_show, status_change};
    use members::{import_check, import_columns, import_new, import_read, person_correct, person_new};
    Router::new()
        .route("/members", get(member_list::show))
        .route("/members.csv", get(member_file::csv))
        .route("/members/links", get(link_list::show))
        .route("/members/import", get(import_new::show).post(import_new::submit))
        .route("/members/import/{id}", get(import_check::show).post(import_check::submit))
        .route("/members/import/{id}/refused.csv", get(import_read::csv))
        .route("/members/import/{id}/columns", get(import_columns::show).post(import_columns::submit))
        .route("/members/contacts", get(contact_list::show))
        .route("/members/contacts/new", get(contact_new::show).post(contact_new::submit))
        .route("/members/contacts/{number}", get(contact_show::show).post(contact_show::submit))
        .route("/members/contacts/{number}/entry", get(contact_correct::show).post(contact_correct::submit))
        .route("/members/new", get(member_new::show).post(member_new::submit))
        .route("/members/{number}", get(member_show::show).post(member_show::submit))
        .route("/members/{number}/entry", get(entry_correct::show).post(entry_correct::submit))
        .route("/members/{number}/people/new", get(person_new::show).post(person_new::submit))
        .route("/members/{number}/people/{person}", get(person_correct::show).post(person_correct::submit))
        .route("/members/{number}/status", get(status_change::show).post(status_change::submit))
}

fn treasury_routes() -> Router<AppState> {
    use treasury::{account_show, accounts_show, entry_show, journal_show, owed_list, payment_record, payment_show};
    use treasury::{report_files, report_show, run_post, run_show, runs_list, standing_show};
    Router::new()
        .route("/treasury", get(standing_show::show))
        .route("/treasury/dues", get(runs_list::show))
        .route("/treasury/dues/run", get(run_post::show).post(run_post::submit))
        .route("/treasury/dues/runs/{month}", get(run_show::show))
        .route("/treasury/dues/report", get(report_show::show))
        .route("/treasury/dues/report.csv", get(report_files::csv))
        .route("/treasury/dues/report.json", get(report_files::json))
        .route("/treasury/owed", get(owed_list::show))
        .route("/treasury/account", get(account_show::show_own))
        .route("/treasury/members/{number}", get(account_show::show))
        .route("/treasury/payments/new", get(payment_record::show).post(payment_record::submit))
        .route("/treasury/payments/{number}", get(payment_show::show).post(payment_show::submit))
        .route("/treasury/journal", get(journal_show::show))
        .route("/treasury/journal/{number}", get(entry_show::show))
        .route("/treasury/accounts", get(accounts_show::show))
}

fn sharing_routes() -> Router<AppState> {
    use sharing::{month_post, month_reverse, month_show, participants, pool_close, pool_form, pool_list, pool_show};
    use sharing::{sources, statement_show};
    Router::new()
        .route("/sharing", get(pool_list::show))
        .route("/sharing/new", get(pool_form::show_new).post(pool_form::submit_new))
        .route("/sharing/{slug}", get(pool_show::show))
        .route("/sharing/{slug}/change", get(pool_form::show_change).post(pool_form::submit_change))
        .route("/sharing/{slug}/close", get(pool_close::show).post(pool_close::submit))
        .route("/sharing/{slug}/sources", get(sources::show).post(sources::submit))
        .route("/sharing/{slug}/participants", get(participants::show).post(participants::submit))
        .route("/sharing/{slug}/{month}", get(month_show::show))
        .route("/sharing/{slug}/{month}/post", get(month_post::show).post(month_post::submit))
        .route("/sharing/{slug}/{month}/reverse", get(month_reverse::show).post(month_reverse::submit))
        .route("/sharing/{slug}/{month}/members/{number}", get(statement_show::show))
}

fn infrastructure_routes() -> Router<AppState> {
    use infrastructure::{cost_add, cost_end, overview, responsibilities, thing_change, thing_move, thing_new};
    use infrastructure::{further_end, further_new, installation_end, installation_new, move_back, retire_back};
    use infrastructure::{measure_new, measure_retire, measure_show, reading_list, reading_record, reading_strike};
    use infrastructure::{
        readings_check, readings_columns, readings_file, readings_read, software_list, thing_retire, thing_show,
    };
    let machines = "/infrastructure/{kind}/{slug}/machines";
    let software = "/infrastructure/{kind}/{slug}/software";
    let cost = "/infrastructure/{kind}/{slug}/costs";
    let measures = "/infrastructure/{kind}/{slug}/measures";
    let readings = format!("{measures}/{{measure}}/readings");
    let file = format!("{measures}/{{measure}}/file");
    Router::new()
        .route("/infrastructure", get(overview::show))
        .route("/infrastructure/software", get(software_list::show))
        .route("/infrastructure/{kind}/new", get(thing_new::show).post(thing_new::submit))
        .route("/infrastructure/{kind}/{slug}", get(thing_show::show))
        .route("/infrastructure/{kind}/{slug}/change", get(thing_change::show).post(thing_change::submit))
        .route("/infrastructure/{kind}/{slug}/move", get(thing_move::show).post(thing_move::submit))
        .route("/infrastructure/{kind}/{slug}/move/back", get(move_back::show).post(move_back::submit))
        .route("/infrastructure/{kind}/{slug}/retire", get(thing_retire::show).post(thing_retire::submit))
        .route("/infrastructure/{kind}/{slug}/retire/back", get(retire_back::show).post(retire_back::submit))
        .route(
            "/infrastructure/{kind}/{slug}/responsibilities",
            get(responsibilities::show).post(responsibilities::submit),
        )
        .route(&format!("{machines}/new"), get(further_new::show).post(further_new::submit))
        .route(&format!("{machines}/{{number}}"), get(further_end::show).post(further_end::submit))
        .route(&format!("{software}/new"), get(installation_new::show).post(installation_new::submit))
        .route(&format!("{software}/{{number}}"), get(installation_end::show).post(installation_end::submit))
        .route(&format!("{cost}/new"), get(cost_add::show).post(cost_add::submit))
        .route(&format!("{cost}/{{number}}"), get(cost_end::show).post(cost_end::submit))
        .route(&format!("{measures}/new"), get(measure_new::show).post(measure_new::submit))
        .route(&format!("{measures}/{{measure}}"), get(measure_show::show))
        .route(&format!("{measures}/{{measure}}/retire"), get(measure_retire::show).post(measure_retire::submit))
        .route(&file, get(readings_file::show).post(readings_file::submit))
        .route(&format!("{file}/{{id}}"), get(readings_check::show).post(readings_check::submit))
        .route(&format!("{file}/{{id}}/refused.csv"), get(readings_read::csv))
        .route(&format!("{file}/{{id}}/columns"), get(readings_columns::show).post(readings_columns::submit))
        .route(&readings, get(reading_list::show))
        .route(&format!("{readings}/new"), get(reading_record::show).post(reading_record::submit))
        .route(&format!("{readings}/{{number}}"), get(reading_strike::show).post(reading_strike::submit))
}

fn community_routes() -> Router<AppState> {
    Router::new()
        .route("/community", get(community::overview::show))
        .route("/api", get(support::api_show::show))
        .route("/style", get(community::style_show::show))
        .route("/community/roles", get(members::role_table::show))
        .route("/community/mail", get(members::mail_list::show).post(members::mail_list::submit))
        .route("/community/mail/{letter}", get(members::mail_show::show))
        .route("/community/log", get(audit::log::show))
        .route("/rules", get(rules::rule_list::show))
        .route("/rules/{key}", get(rules::rule_show::show))
        .route("/circles", get(circles::circle_list::show))
        .route("/circles/{slug}", get(circles::circle_show::show))
}
