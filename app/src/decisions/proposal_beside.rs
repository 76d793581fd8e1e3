//! Bringing a proposal that was refused, since somebody had saved it meanwhile, together with what is saved by now.
//!
//! Fields are brought together one by one ([`FormState::beside`]), and effects one by one too: what an effect says is one thing, however
//! many fields it has. Effects are named by their place in the list: where all three lists (as it was shown, as it was typed, as it is
//! saved) have effects of the same kinds, and of the same options, in the same places, those that the writer left alone become
//! theirs, and one that the writer changed stays as typed, with theirs beside its fields. Else the list is taken whole: theirs by whoever
//! left it alone, and by nobody else.

use crate::web::FormState;

/// What became of the effects of both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Effects {
    /// They were brought together one by one, or nobody changed which there are.
    Together,
    /// Only they changed them: theirs stand in the form.
    Theirs,
    /// Both changed them, to other lists: what was typed stands in the form.
    Mine,
}

/// Whether a field is an effect's.
fn of_effect(field: &str) -> bool {
    field.strip_prefix("effect-").is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
}

/// Whether a field says what an effect is, and to which option it belongs.
fn of_list(field: &str) -> bool {
    of_effect(field) && (field.ends_with("-kind") || field.ends_with("-option"))
}

/// What a field is brought together with: all fields of an effect go together, and any other stands for itself.
fn unit(field: &str) -> &str {
    let end = field.match_indices('-').nth(1).map(|(end, _)| end).filter(|_| of_effect(field));
    end.and_then(|end| field.get(..end)).unwrap_or(field)
}

/// The form as it is shown again: `typed` is what was refused, with the marks of what it had shown; `now` the form as it would be shown
/// afresh.
pub(super) fn bring_together(typed: &FormState, now: &FormState) -> (FormState, Effects) {
    if typed.showed(typed, of_list) && typed.showed(now, of_list) {
        return (typed.beside_by(now, unit), Effects::Together);
    }
    if typed.showed(now, of_effect) {
        // They changed nothing of it.
        return (typed.beside(&now.with_those_of(typed, of_effect)), Effects::Together);
    }
    if typed.showed(typed, of_effect) {
        return (typed.with_those_of(now, of_effect).beside(now), Effects::Theirs);
    }
    (typed.beside(&now.with_those_of(typed, of_effect)), Effects::Mine)
}

#[cfg(test)]
mod tests {
    use domain::decisions::effect_input::EffectInput;
    use domain::decisions::proposal::ProposalInput;
    use domain::validation::Refusal;

    use super::super::proposal_form::{read, write};
    use super::*;
    use crate::web::Beside;

    fn rule(key: &str, value: &str) -> EffectInput {
        EffectInput::SetRule { key: key.into(), scope: String::new(), value: value.into() }
    }

    fn input(title: &str, body: &str, effects: &[EffectInput]) -> ProposalInput {
        ProposalInput { title: title.into(), body: body.into(), effects: effects.to_vec(), ..ProposalInput::default() }
    }

    /// What was typed into a form that had shown something, refused beside what is saved now.
    fn met(shown: &ProposalInput, typed: &ProposalInput, saved: &ProposalInput) -> (FormState, Effects) {
        let shown = write(shown, "").seeing("1".into());
        let typed = write(typed, "key").with_marks_of(&shown);
        let refused = typed.with_errors(vec![Refusal::new("error-changed-since").at("")]);
        bring_together(&refused, &write(saved, "").seeing("2".into()))
    }

    #[test]
    fn of_two_who_change_other_fields_both_are_kept() {
        let effects = |value: &str, other: &str| [rule("dues.due_day", value), rule("decisions.quorum", other)];
        let shown = input("A mirror", "It is full.", &effects("5", "1/4"));
        let typed = input("Two mirrors", "It is full.", &effects("5", "1/3"));
        let saved = input("A mirror", "It is full, and old.", &effects("20", "1/4"));
        let (form, effects_of) = met(&shown, &typed, &saved);
        assert_eq!(effects_of, Effects::Together);
        assert_eq!(read(&form), input("Two mirrors", "It is full, and old.", &effects("20", "1/3")));
        assert_eq!(form.told_beside("effect-1-value"), Some(&Beside::Theirs("1/4".into())));
        assert_eq!(form.told_beside("effect-0-value"), Some(&Beside::Before("5".into())));
        assert_eq!((form.value("seen"), form.value("request_key")), ("2", "key"));
    }

    #[test]
    fn of_two_who_change_one_effect_nobody_gets_a_third() {
        let (shown, typed) =
            (input("A", "B", &[rule("dues.due_day", "5")]), input("A", "B", &[rule("dues.due_day", "7")]));
        let saved = input("C", "B", &[rule("decisions.quorum", "1/3")]);
        let (form, effects) = met(&shown, &typed, &saved);
        assert_eq!((effects, read(&form)), (Effects::Together, input("C", "B", &typed.effects)));
        let theirs = |value: &str| Some(Beside::Theirs(value.into()));
        assert_eq!(form.told_beside("effect-0-value").cloned(), theirs("1/3"));
        assert_eq!(form.told_beside("effect-0-rule").cloned(), theirs("decisions.quorum:"));
        let appoint = |member: &str, role: &str| {
            let (member, role, months) = (member.into(), role.into(), "12".into());
            [EffectInput::Note, EffectInput::Appoint { member, role, months }]
        };
        let (shown, typed) =
            (input("A", "B", &appoint("M-2", "auditor")), input("A", "B", &appoint("M-2", "treasurer")));
        let (form, _) = met(&shown, &typed, &input("A", "B", &appoint("M-9", "auditor")));
        assert_eq!(read(&form), typed);
        assert_eq!(form.told_beside("effect-1-member").cloned(), theirs("M-9"));
    }

    #[test]
    fn an_effect_that_only_one_of_them_adds_or_takes_out_stays_so() {
        let one = [EffectInput::Note, rule("dues.due_day", "5")];
        let other = [rule("dues.due_day", "5")];
        let (shown, changed) = (input("A", "B", &one), input("A", "B", &other));
        let (form, effects) = met(&shown, &input("A, too", "B", &one), &changed);
        assert_eq!((effects, read(&form)), (Effects::Theirs, input("A, too", "B", &other)));
        let (form, effects) = met(&shown, &changed, &input("A", "B, too", &one));
        assert_eq!((effects, read(&form)), (Effects::Together, input("A", "B, too", &other)));
        assert_eq!(form.value("seen"), "2");
    }

    #[test]
    fn of_two_lists_that_both_changed_nothing_typed_is_lost() {
        let shown = input("A", "B", &[EffectInput::Note, rule("dues.due_day", "5")]);
        let typed = input("A", "B", &[EffectInput::Note, rule("dues.due_day", "7")]);
        let saved = input("C", "B", &[rule("dues.due_day", "5")]);
        let (form, effects) = met(&shown, &typed, &saved);
        assert_eq!((effects, read(&form)), (Effects::Mine, input("C", "B", &typed.effects)));
        // Sent again while they save once more, and refused once more, it is still all there.
        let again = form.with_errors(vec![Refusal::new("error-changed-since").at("")]);
        let (form, effects) = bring_together(&again, &write(&input("C", "D", &saved.effects), "").seeing("3".into()));
        assert_eq!(effects, Effects::Together, "they changed nothing more of it");
        assert_eq!(read(&form), input("C", "D", &typed.effects));
        assert_eq!(form.value("seen"), "3");
    }
}
