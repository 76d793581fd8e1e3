//! The parts of a draft's page: how it stands, the preview, the redline, two texts side by side.

use domain::agreements::clauses::split;
use domain::agreements::draft::{DraftStatus, check_body};
use domain::agreements::redline::{ClauseChange, redline};
use domain::agreements::words::{Piece, words};
use leptos::prelude::*;
use store::agreements::{Collision, Draft, DraftDecision};

use super::markdown;
use super::redline::{Redline, redline_summary, source};
use crate::i18n;
use crate::t;
use crate::ui::{DecisionLink, MemberLink};
use crate::web::Ctx;

/// A draft's status in words.
pub fn status(status: DraftStatus) -> String {
    t!(&format!("draft-status-{status}"))
}

/// A decision about a draft and where it stands.
pub fn decision_line(decision: &DraftDecision) -> AnyView {
    let stage = t!(&format!("draft-decision-{}", decision.stage));
    view! { <DecisionLink number=decision.number title=decision.title.clone()/>" · "{stage} }.into_any()
}

/// The text as a reader would see it, without anchors, which belong to the document itself.
pub fn preview(body: &str) -> AnyView {
    let Ok(clauses) = split(body) else { return view! { <div inner_html=markdown::fragment(body)></div> }.into_any() };
    let clauses: Vec<_> = clauses.iter().collect();
    if clauses.is_empty() {
        return view! { <p class="quiet">{t!("preview-empty")}</p> }.into_any();
    }
    markdown::document(body, &clauses)
        .into_iter()
        .map(|clause| {
            // The page's own headings reach the second level; the text's begin under them.
            let heading = clause.heading.trim().to_owned();
            let heading = (!heading.is_empty()).then(|| match clause.level {
                2 => view! { <h3 class="preview-part" inner_html=heading></h3> }.into_any(),
                3 => view! { <h4 inner_html=heading></h4> }.into_any(),
                4 => view! { <h5 inner_html=heading></h5> }.into_any(),
                _ => view! { <h6 inner_html=heading></h6> }.into_any(),
            });
            let text = clause.text.trim().to_owned();
            view! { {heading} {(!text.is_empty()).then(|| view! { <div inner_html=text></div> })} }
        })
        .collect_view()
        .into_any()
}

/// What a text would change, against the version that it would replace; why it cannot be compared, where it cannot.
pub fn changes(against: Option<&(i64, String)>, body: &str) -> Result<Vec<ClauseChange>, String> {
    let body = match check_body(body) {
        Ok(body) => body,
        Err(_) if body.trim().is_empty() => String::new(),
        Err(refusal) => return Err(i18n::refusal(&refusal)),
    };
    let old = against.map(|(_, body)| split(body).unwrap_or_default()).unwrap_or_default();
    Ok(redline(&old, &split(&body).unwrap_or_default()))
}

/// How many characters around a change are enough to see where it stands.
const AROUND: usize = 160;

/// The pieces of a comparison without the middle of what stayed the same for long, cut between words.
fn abridged(pieces: Vec<Piece>) -> Vec<Piece> {
    let piece = |piece| match piece {
        Piece::Same(text) if text.chars().count() > 3 * AROUND => Piece::Same(ends(&text)),
        piece => piece,
    };
    pieces.into_iter().map(piece).collect()
}

/// The beginning and the end of a long text. A script without spaces is cut where it comes.
fn ends(text: &str) -> String {
    let at = |place: usize| text.char_indices().nth(place).map_or(text.len(), |(byte, _)| byte);
    let (head, tail) = (&text[..at(AROUND)], &text[at(text.chars().count() - AROUND)..]);
    let head = head.rfind(char::is_whitespace).map_or(head, |space| &head[..space]);
    let tail = tail.find(char::is_whitespace).map_or(tail, |space| &tail[space..]);
    format!("{} …\n\n… {}", head.trim_end(), tail.trim_start())
}

/// The redline with its sentence, or why there is none.
pub fn changes_view(against: Option<&(i64, String)>, body: &str) -> AnyView {
    match changes(against, body) {
        Ok(changes) => {
            let summary = redline_summary(&changes);
            view! { <p>{summary}</p><Redline changes=changes/> }.into_any()
        }
        Err(sentence) => view! { <p class="error">{sentence}</p> }.into_any(),
    }
}

/// The heading over the redline.
pub fn changes_heading(draft: &Draft) -> String {
    match &draft.against {
        Some((number, _)) => t!("draft-changes-against", number = number),
        None => t!("draft-changes-first"),
    }
}

/// Two texts that were made of one: what differs, then the stored one and yours. They may both be yours, in two windows.
pub fn collision_view(ctx: &Ctx, collision: &Collision) -> AnyView {
    let own = ctx.viewer.member.as_ref().is_some_and(|viewer| viewer.number == collision.by.number);
    let differences = words(&collision.theirs, &collision.yours);
    let yours = t!("collision-yours");
    let stored = if own { t!("collision-stored-own") } else { t!("collision-stored") };
    view! {
        <section>
            {if own { met_oneself(ctx, collision) } else { met_somebody(ctx, collision) }}
            <h3>{t!("collision-differences")}</h3>
            <p class="hint">{t!("collision-differences-hint", stored = stored, yours = yours)}</p>
            {source(abridged(differences))}
            <div class="two-texts">
                {whole_text(stored, collision.theirs.clone())}
                {whole_text(yours, collision.yours.clone())}
            </div>
        </section>
    }
    .into_any()
}

fn met_somebody(ctx: &Ctx, collision: &Collision) -> AnyView {
    view! {
        <div class="error-summary" role="alert" tabindex="-1" autofocus=true>
            <h2>{t!("collision-title")}</h2>
            <p>
                {t!("collision-who", moment = ctx.moment(collision.at))}" "
                <MemberLink number=collision.by.number name=collision.by.name.clone()/>"."
            </p>
            <p>{t!("collision-what-now")}</p>
        </div>
    }
    .into_any()
}

fn met_oneself(ctx: &Ctx, collision: &Collision) -> AnyView {
    view! {
        <div class="error-summary" role="alert" tabindex="-1" autofocus=true>
            <h2>{t!("collision-own-title")}</h2>
            <p>{t!("collision-own-who", moment = ctx.moment(collision.at))}</p>
            <p>{t!("collision-own-what-now")}</p>
        </div>
    }
    .into_any()
}

fn whole_text(heading: String, text: String) -> AnyView {
    view! {
        <section>
            <h3>{heading.clone()}</h3>
            <div class="source source--tall" tabindex="0" role="region" aria-label=heading dir="auto">{text}</div>
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stayed_the_same_is_cut_between_words() {
        let long = "words and water ".repeat(80);
        let [Piece::Same(short)] = &abridged(vec![Piece::Same(long.clone())])[..] else { panic!("one piece") };
        let (head, tail) = short.split_once(" …\n\n… ").unwrap();
        assert!(long.starts_with(&format!("{head} ")) && long.ends_with(&format!(" {tail}")), "{short}");
        assert!(short.chars().count() <= 2 * AROUND + 6);
    }

    #[test]
    fn a_script_without_spaces_and_a_change_are_cut_as_they_must() {
        let long = "水".repeat(1_000);
        let pieces = abridged(vec![Piece::Same(long.clone()), Piece::Inserted(long.clone())]);
        assert_eq!(pieces[0], Piece::Same(format!("{0} …\n\n… {0}", "水".repeat(AROUND))));
        assert_eq!(pieces[1], Piece::Inserted(long));
    }
}
