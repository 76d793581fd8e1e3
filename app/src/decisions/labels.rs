//! The words for stages, choices and parts.

use domain::Moment;
use domain::decisions::count::Choice;
use domain::decisions::method::Method;
use domain::decisions::stage::Stage;
use domain::decisions::tally::majority::Base;
use domain::language::Language;
use leptos::prelude::*;
use store::decisions::{CountWaits, OpeningWaits};

use crate::i18n::format;
use crate::t;
use crate::web::Ctx;

/// The message that names a stage.
pub(super) fn stage_key(stage: Stage) -> &'static str {
    match stage {
        Stage::Draft => "stage-draft",
        Stage::Discussion => "stage-discussion",
        Stage::Voting => "stage-voting",
        Stage::Counted => "stage-counted",
        Stage::Declared => "stage-declared",
        Stage::Closed => "stage-closed",
        Stage::Enacted => "stage-enacted",
        Stage::Refused => "stage-refused",
        Stage::Withdrawn => "stage-withdrawn",
        Stage::Annulled => "stage-annulled",
    }
}

/// The message that names a choice, by what the method asks.
pub(super) fn choice_key(method: Method, choice: Choice) -> &'static str {
    match (method, choice) {
        (Method::Consent | Method::Consensus, Choice::Yes) => "vote-agree",
        (Method::Consent | Method::Consensus, Choice::Abstain) => "vote-stand-aside",
        (Method::Consent, Choice::No) => "vote-object",
        (Method::Consensus, Choice::No) => "vote-block",
        (_, Choice::Yes) => "vote-yes",
        (_, Choice::No) => "vote-no",
        (_, Choice::Abstain) => "vote-abstain",
    }
}

/// The message that says what a majority is of.
pub(super) fn base_key(base: Base) -> &'static str {
    match base {
        Base::Cast => "base-cast",
        Base::AllCast => "base-all-cast",
        Base::Present => "base-present",
        Base::Eligible => "base-eligible",
    }
}

/// The message that tells how many votes a majority is of.
pub(super) fn counted_key(base: Base) -> &'static str {
    match base {
        Base::Cast => "counted-cast",
        Base::AllCast => "counted-all-cast",
        Base::Present => "counted-present",
        Base::Eligible => "counted-eligible",
    }
}

/// The message that names a method.
pub(super) fn method_key(method: Method) -> String {
    format!("method-{}", method.word())
}

/// A language by its name in the reader's.
pub(super) fn language_name(language: Language) -> String {
    t!(&format!("language-{}", language.tag()))
}

/// When what goes on with a decision ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct Until {
    /// Its discussion.
    pub discussion: Option<Moment>,
    /// Its vote.
    pub voting: Option<Moment>,
    /// The time in which its result can be contested.
    pub contest: Option<Moment>,
    /// What its vote waits for, once the discussion is over.
    pub waits: Option<OpeningWaits>,
    /// What its vote waits for before it is counted, once it is over.
    pub count_waits: Option<CountWaits>,
}

/// The message that says what a vote waits for, though its discussion is over.
fn waits_key(waits: OpeningWaits) -> &'static str {
    match waits {
        OpeningWaits::Summary => "state-waits-summary",
        OpeningWaits::Review => "state-waits-review",
        OpeningWaits::Roll => "state-waits-roll",
        OpeningWaits::Objections => "state-waits-objections",
        OpeningWaits::Rulings => "state-waits-rulings",
        OpeningWaits::Meeting => "state-waits-meeting",
        OpeningWaits::Class => "state-waits-class",
    }
}

/// The message that says what a vote that is over waits for before it is counted.
fn count_waits_key(waits: CountWaits) -> &'static str {
    match waits {
        CountWaits::Outage => "state-counting-outage",
        CountWaits::Papers => "state-counting-papers",
    }
}

/// How a decision stands, in words with a mark; what is going on says how long is left. A draw by lot is drawn rather than passed.
pub(super) fn state(ctx: &Ctx, method: Option<Method>, stage: Stage, until: Until) -> AnyView {
    let left = |until: Option<Moment>| until.and_then(|until| format::time_left(ctx.language, until - ctx.now));
    let (mark, words) = match stage {
        Stage::Draft => ("state state--draft", t!("state-draft")),
        Stage::Discussion => match left(until.discussion) {
            Some(left) => ("state state--quiet", t!("state-discussion", left = left)),
            None => ("state state--attention", t!(until.waits.map_or("state-discussed", waits_key))),
        },
        Stage::Voting => match left(until.voting) {
            Some(left) => ("state state--open", t!("state-voting", left = left)),
            None => ("state state--quiet", t!(until.count_waits.map_or("state-counting", count_waits_key))),
        },
        Stage::Counted => ("state state--attention", t!("state-counted")),
        Stage::Declared => match left(until.contest) {
            Some(left) => ("state state--open", t!("state-declared", left = left)),
            None => ("state state--attention", t!("state-contested")),
        },
        Stage::Closed => ("state state--attention", t!(stage_key(stage))),
        Stage::Enacted if method == Some(Method::Sortition) => ("state state--passed", t!("state-drawn")),
        Stage::Refused if method == Some(Method::Sortition) => ("state state--refused", t!("state-drawn-nobody")),
        Stage::Enacted => ("state state--passed", t!(stage_key(stage))),
        Stage::Refused | Stage::Withdrawn | Stage::Annulled => ("state state--refused", t!(stage_key(stage))),
    };
    view! { <p class=mark>{words}</p> }.into_any()
}

/// A part of a whole in per cent with one decimal, rounded: `66.7%`, `66,7 %`. Whole numbers only.
pub(super) fn per_cent(language: Language, part: i64, whole: i64) -> String {
    let tenths = if whole > 0 { (part.max(0) * 2000 + whole) / (whole * 2) } else { 0 };
    let space = if language == Language::Es { "\u{a0}" } else { "" };
    format!("{}{}{}{space}%", tenths / 10, language.decimal_mark(), tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_whole_numbers_of_tenths() {
        assert_eq!(per_cent(Language::En, 2, 3), "66.7%");
        assert_eq!(per_cent(Language::Es, 1, 8), "12,5\u{a0}%");
        assert_eq!(per_cent(Language::En, 0, 0), "0.0%");
    }
}
