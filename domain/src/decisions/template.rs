//! Templates for proposals, by kind of decision: a title to begin with, and the questions that whoever proposes answers.

use std::str::FromStr;

use serde::Serialize;

use super::effect_input::EffectKind;
use super::kind::DecisionKind;
use super::method::Method;
use super::proposal::{BODY_LENGTH_MAX, ProposalInput};
use crate::text::{TITLE_LENGTH_MAX, block, line, optional_line};
use crate::validation::{Errors, FieldError, Refusal};

/// The most templates that are in use at once.
pub const TEMPLATES_MAX: usize = 50;
/// The most templates that are kept, with those that are retired.
pub const TEMPLATES_KEPT_MAX: usize = 1_000;

/// A template as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TemplateInput {
    /// What it is called.
    pub name: String,
    /// What a proposal by it would do, by the name of the kind of effect; nothing where it is for any.
    pub effect: String,
    /// The title that a proposal begins with, or nothing.
    pub title: String,
    /// The questions, in Markdown.
    pub body: String,
    /// The method that it suggests, by its name, or nothing.
    pub method: String,
}

/// A template, checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProposalTemplate {
    /// What it is called.
    pub name: String,
    /// What a proposal by it would do; `None` where it is for any. The kind of the decision follows from it.
    pub effect: Option<EffectKind>,
    /// The title that a proposal begins with, possibly empty.
    pub title: String,
    /// The questions, in Markdown.
    pub body: String,
    /// The method that it suggests: for an election, or for a resolution among options.
    pub method: Option<Method>,
}

impl ProposalTemplate {
    /// The kinds of decisions that a proposal by it can be.
    #[must_use]
    pub fn kinds(&self) -> &'static [DecisionKind] {
        decision_kinds(self.effect)
    }

    /// Fills in what a proposal still lacks: its title, its text and its method. A title or a text that is still just that of one of
    /// `all` templates counts as none, so that another template can take its place; what was typed stays.
    pub fn fill(&self, input: &mut ProposalInput, all: &[&Self]) {
        if input.title.trim().is_empty() || all.iter().any(|other| same_words(&other.title, &input.title)) {
            input.title.clone_from(&self.title);
        }
        if input.body.trim().is_empty() || all.iter().any(|other| same_words(&other.body, &input.body)) {
            input.body.clone_from(&self.body);
        }
        let fits = input.effects.iter().all(|effect| Some(effect.kind()) == self.effect);
        if let Some(method) = self.method
            && fits
            && input.choosing.method.is_empty()
        {
            input.choosing.method = method.to_string();
        }
    }
}

/// The kinds of decisions that can follow from a kind of effect; all that can be proposed where it may be any.
#[must_use]
pub fn decision_kinds(effect: Option<EffectKind>) -> &'static [DecisionKind] {
    match effect {
        None => &DecisionKind::PROPOSABLE,
        Some(EffectKind::Elect) => &[DecisionKind::Election],
        Some(EffectKind::SetRule | EffectKind::AdoptVersion) => &[DecisionKind::Policy, DecisionKind::Bylaws],
        Some(EffectKind::Annul) => &[DecisionKind::Ordinary, DecisionKind::Policy, DecisionKind::Bylaws],
        Some(
            EffectKind::Note
            | EffectKind::Appoint
            | EffectKind::EndRole
            | EffectKind::ChangeMembership
            | EffectKind::CreateCircle,
        ) => &[DecisionKind::Ordinary],
    }
}

/// Checks a template.
///
/// # Errors
/// Every field that is refused: as [`line`] beside `name`, [`optional_line`] beside `title` and [`block`] beside `body`; `error-choice`
/// beside `effect` and `method` for names that there are not; `error-template-method` beside `method` where what it is for is not decided
/// by that method.
pub fn check_template(input: &TemplateInput) -> Result<ProposalTemplate, Vec<FieldError>> {
    let mut errors = Errors::new();
    let name = errors.take("name", line(&input.name, TITLE_LENGTH_MAX));
    let effect: Option<Option<EffectKind>> = errors.take("effect", chosen(&input.effect));
    let title = errors.take("title", optional_line(&input.title, TITLE_LENGTH_MAX));
    let body = errors.take("body", block(&input.body, BODY_LENGTH_MAX));
    let method: Option<Option<Method>> = errors.take("method", chosen(&input.method));
    if let (Some(effect), Some(Some(method))) = (effect, method)
        && !is_decided_by(effect, method)
    {
        errors.add("method", Refusal::new("error-template-method"));
    }
    let template =
        (|| Some(ProposalTemplate { name: name?, effect: effect?, title: title?, body: body?, method: method? }))();
    errors.finish(template)
}

/// Whether nothing of a proposal's text answers the questions of a template: it still says just what one of them says.
pub fn is_unanswered<'a>(body: &str, mut templates: impl Iterator<Item = &'a str>) -> bool {
    templates.any(|questions| same_words(questions, body))
}

/// A choice that may be left open.
fn chosen<T: FromStr<Err = Refusal>>(raw: &str) -> Result<Option<T>, Refusal> {
    match raw.trim() {
        "" => Ok(None),
        word => word.parse().map(Some),
    }
}

/// Whether what a template is for can be decided by a method that the form of a proposal asks for.
fn is_decided_by(effect: Option<EffectKind>, method: Method) -> bool {
    match effect {
        Some(EffectKind::Elect) => method.elects(),
        Some(EffectKind::Note) => method.has_options(),
        _ => false,
    }
}

/// Whether two texts say the same, whatever the spaces and lines between their words.
fn same_words(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decisions::effect::Effect;
    use crate::decisions::effect_input::EffectInput;
    use crate::rules::parameter::PARAMETERS;

    const QUESTIONS: &str = "## What is it about?\n\n## What does it cost?";

    fn input(effect: &str, method: &str) -> TemplateInput {
        TemplateInput {
            name: " Spend money ".into(),
            effect: effect.into(),
            title: "Spend … on …".into(),
            body: format!("{QUESTIONS}\r\n"),
            method: method.into(),
        }
    }

    fn template(effect: &str, method: &str) -> ProposalTemplate {
        check_template(&input(effect, method)).unwrap()
    }

    fn refused(input: &TemplateInput) -> Vec<(String, &'static str)> {
        let errors = check_template(input).unwrap_err();
        errors.into_iter().map(|error| (error.field, error.refusal.key)).collect()
    }

    #[test]
    fn a_template_has_a_name_and_questions_and_every_error_is_told() {
        let spending = template("note", "");
        assert_eq!((spending.name.as_str(), spending.effect), ("Spend money", Some(EffectKind::Note)));
        assert_eq!(spending.body.lines().count(), 3);
        let nothing = TemplateInput { effect: "buy".into(), method: "coin".into(), ..TemplateInput::default() };
        let told = [
            ("name", "error-required"),
            ("effect", "error-choice"),
            ("body", "error-required"),
            ("method", "error-choice"),
        ];
        assert_eq!(refused(&nothing), told.map(|(field, key)| (field.to_owned(), key)));
    }

    #[test]
    fn a_method_goes_with_an_election_or_a_resolution() {
        assert_eq!(template("elect", "schulze").method, Some(Method::Schulze));
        assert_eq!(template("note", "equal_shares").method, Some(Method::EqualShares));
        for (effect, method) in
            [("elect", "equal_shares"), ("elect", "majority"), ("set_rule", "schulze"), ("", "dots")]
        {
            let told = vec![("method".to_owned(), "error-template-method")];
            assert_eq!(refused(&input(effect, method)), told, "{effect} {method}");
        }
    }

    #[test]
    fn what_is_empty_is_filled_in_and_what_was_typed_stays() {
        let (spending, mut other) = (template("note", "dots"), template("note", ""));
        other.title = "That we …".into();
        other.body = "## What do we want?".into();
        let all = [&spending, &other];
        let mut proposal = ProposalInput { effects: vec![EffectInput::Note], ..ProposalInput::default() };
        spending.fill(&mut proposal, &all);
        assert_eq!((proposal.title.as_str(), proposal.body.as_str()), ("Spend … on …", QUESTIONS));
        assert_eq!(proposal.choosing.method, "dots");
        // What is still the first one's gives way to the second's, but for the method, which is a choice by now.
        proposal.body = QUESTIONS.replace('\n', "\r\n");
        other.fill(&mut proposal, &all);
        assert_eq!((proposal.title.as_str(), proposal.body.as_str()), ("That we …", "## What do we want?"));
        assert_eq!(proposal.choosing.method, "dots");
        (proposal.title, proposal.body) = ("A mast".into(), "On the barn.".into());
        let typed = proposal.clone();
        spending.fill(&mut proposal, &all);
        assert_eq!(proposal, typed);
    }

    #[test]
    fn a_method_is_not_suggested_where_something_else_is_done() {
        let spending = template("note", "dots");
        let circle = EffectInput::empty(EffectKind::CreateCircle);
        let mut proposal = ProposalInput { effects: vec![EffectInput::Note, circle], ..ProposalInput::default() };
        spending.fill(&mut proposal, &[&spending]);
        assert_eq!(proposal.choosing.method, "");
    }

    #[test]
    fn questions_alone_are_no_answer_and_one_word_more_is() {
        let bodies = || ["## Why?", QUESTIONS].into_iter();
        assert!(is_unanswered(QUESTIONS, bodies()));
        assert!(is_unanswered(&format!("\n{}\n\n", QUESTIONS.replace('\n', "\n\n")), bodies()));
        assert!(!is_unanswered(&format!("{QUESTIONS}\n\nNothing."), bodies()));
        assert!(!is_unanswered("Because.", bodies()));
    }

    #[test]
    fn the_kinds_of_decisions_are_those_that_effects_ask_for() {
        for parameter in PARAMETERS {
            let effect = Effect::SetRule { key: parameter.key.into(), scope: String::new(), value: String::new() };
            assert!(decision_kinds(Some(EffectKind::SetRule)).contains(&DecisionKind::required_by(&[effect])));
        }
        assert_eq!(decision_kinds(Some(EffectKind::Note)), [DecisionKind::required_by(&[Effect::Note])]);
        let elect = Effect::Elect { role: crate::members::role::Role::Auditor, months: 12, class: None };
        assert_eq!(decision_kinds(Some(EffectKind::Elect)), [DecisionKind::required_by(&[elect])]);
        for kind in DecisionKind::ALL {
            assert!(decision_kinds(Some(EffectKind::Annul)).contains(&kind.annulled_as()), "{kind}");
        }
        for effect in EffectKind::ALL {
            assert!(decision_kinds(Some(*effect)).iter().all(|kind| decision_kinds(None).contains(kind)), "{effect}");
        }
    }
}
