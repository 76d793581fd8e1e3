//! What lines come to, of those who are known and of those who are not.

use proptest::prelude::*;

use super::*;
use crate::members::particulars::Particulars;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn setting() -> Setting {
    let classes =
        vec![("full".to_owned(), "Full member".to_owned()), ("supporting".to_owned(), "Supporting".to_owned())];
    Setting { today: day("2026-11-23"), classes, language: Language::Es }
}

fn known() -> Known {
    let entry = Entry {
        kind: MemberKind::Person,
        name: "Ana Ruiz".into(),
        email: Some("ana@example.org".into()),
        language: Language::Es,
        particulars: Particulars::default(),
    };
    let joined_on = Some(day("2026-02-01"));
    Known {
        number: 7,
        entry,
        class: "full".into(),
        status: Status::Active,
        joined_on,
        people: Vec::new(),
        has_password: false,
        holds_role: false,
    }
}

fn cells(values: &[(Column, &str)]) -> Cells {
    Cells::new(2, values.iter().map(|(column, value)| (*column, (*value).to_owned())).collect())
}

fn refused(judgement: Judgement) -> Vec<String> {
    let Judgement::Refused(errors) = judgement else { panic!("{judgement:?}") };
    errors.iter().map(|error| format!("{}: {}", error.field, error.refusal.key)).collect()
}

#[test]
fn somebody_new_is_admitted_by_the_rules_of_the_form() {
    let line = cells(&[(Column::Number, "M-12"), (Column::Name, "Bo Lind"), (Column::Class, "full member")]);
    let Judgement::New(entered) = judge(&line, None, &setting()) else { panic!() };
    let admission = &entered.admission;
    assert_eq!((entered.number, admission.class.as_str(), admission.joined_on), (Some(12), "full", day("2026-11-23")));
    assert_eq!((admission.entry.kind, admission.entry.language), (MemberKind::Person, Language::Es));
    let line = cells(&[
        (Column::Number, "twelve"),
        (Column::Kind, "robot"),
        (Column::Email, "nobody"),
        (Column::Class, "emperor"),
        (Column::Status, "resigned"),
        (Column::Language, "tlh"),
        (Column::JoinedOn, "2026-11-24"),
    ]);
    let all = [
        "number: error-import-number",
        "kind: error-import-word",
        "class: error-import-word",
        "language: error-import-word",
        "status: error-import-status",
        "name: error-required",
        "email: error-email",
        "joined_on: error-day-future",
    ];
    assert_eq!(refused(judge(&line, None, &setting())), all);
    let line = cells(&[(Column::Name, "Jos\u{fffd}")]);
    assert_eq!(refused(judge(&line, None, &setting())), ["name: error-import-characters", "class: error-import-word"]);
}

#[test]
fn a_known_member_is_corrected_and_nothing_that_has_an_authority_is_touched() {
    let line = cells(&[(Column::Name, "Ana Ruiz"), (Column::Email, ""), (Column::Status, "Activa")]);
    assert_eq!(judge(&line, Some(&known()), &setting()), Judgement::Same);
    let line = cells(&[(Column::Name, "Ana Ruiz Gil"), (Column::Email, "ana@Example.net")]);
    let Judgement::Changed { entry, changes, .. } = judge(&line, Some(&known()), &setting()) else { panic!() };
    assert_eq!((entry.name.as_str(), entry.email.as_deref()), ("Ana Ruiz Gil", Some("ana@example.net")));
    let told: Vec<_> = changes.iter().map(|change| (change.column, change.old.as_str(), change.new.as_str())).collect();
    let (name, email) = (("Ana Ruiz", "Ana Ruiz Gil"), ("ana@example.org", "ana@example.net"));
    assert_eq!(told, [(Column::Name, name.0, name.1), (Column::Email, email.0, email.1)]);
    let line = cells(&[
        (Column::Kind, "organisation"),
        (Column::Class, "supporting"),
        (Column::Status, "excluded"),
        (Column::JoinedOn, "2026-01-01"),
    ]);
    let kept = ["kind", "class", "status", "joined_on"].map(|field| format!("{field}: error-import-kept"));
    assert_eq!(refused(judge(&line, Some(&known()), &setting())), kept);
}

#[test]
fn whoever_signs_in_sets_their_address_themselves() {
    let known = Known { has_password: true, ..known() };
    let line = cells(&[(Column::Name, "Ana R."), (Column::Email, "mallory@example.net")]);
    assert_eq!(refused(judge(&line, Some(&known), &setting())), ["email: error-import-own"]);
    let line = cells(&[(Column::Name, "Ana R.")]);
    assert!(matches!(judge(&line, Some(&known), &setting()), Judgement::Changed { .. }));
}

#[test]
fn no_file_sets_where_an_invitation_goes_of_somebody_with_a_role() {
    let known = Known { holds_role: true, ..known() };
    let line = cells(&[(Column::Name, "Ana R."), (Column::Email, "mallory@example.net")]);
    assert_eq!(refused(judge(&line, Some(&known), &setting())), ["email: error-entry-role"]);
    let line = cells(&[(Column::Name, "Ana R.")]);
    assert!(matches!(judge(&line, Some(&known), &setting()), Judgement::Changed { .. }));
}

#[test]
fn particulars_and_people_are_read_and_nobody_is_left_out_by_a_file() {
    let line = cells(&[
        (Column::Name, "Casa Feria"),
        (Column::Kind, "hogar"),
        (Column::Class, "full"),
        (Column::JoinedOn, "03.05.1998"),
        (Column::People, "Ana Ruiz; Bo Lind"),
        (Column::PostalAddress, "Calle Feria 7\n41003 Sevilla"),
    ]);
    let Judgement::New(entered) = judge(&line, None, &setting()) else { panic!() };
    assert_eq!(entered.admission.entry.kind, MemberKind::Joint);
    assert_eq!((entered.admission.people.len(), entered.admission.joined_on), (2, day("1998-05-03")));
    let Admission { entry, .. } = entered.admission;
    assert_eq!(entry.particulars.postal_address.as_deref(), Some("Calle Feria 7\n41003 Sevilla"));
    let people = vec!["Ana Ruiz".to_owned(), "Bo Lind".to_owned()];
    let known = Known { entry, people, ..known() };
    let line = cells(&[(Column::People, "Bo Lind"), (Column::Telephone, "")]);
    assert_eq!(judge(&line, Some(&known), &setting()), Judgement::Same);
    let line = cells(&[(Column::People, "Bo Lind; Cai Wen"), (Column::Telephone, "954 000 000")]);
    let Judgement::Changed { people, changes, .. } = judge(&line, Some(&known), &setting()) else { panic!() };
    assert_eq!(people, ["Cai Wen"]);
    let told: Vec<_> = changes.iter().map(|change| (change.column, change.new.as_str())).collect();
    assert_eq!(told, [(Column::People, "Ana Ruiz; Bo Lind; Cai Wen"), (Column::Telephone, "954 000 000")]);
    let line = cells(&[(Column::BornOn, "1984-05-17"), (Column::Seat, "Sevilla"), (Column::People, "Ana; Ana")]);
    let all = ["people: error-people-twice", "born_on: error-born-kind", "seat: error-organisation-only"];
    assert_eq!(refused(judge(&line, Some(&known), &setting())), all);
}

proptest! {
    #[test]
    fn what_was_applied_is_the_same_next_time(name in "\\PC{0,20}", email in "[a@.b ]{0,8}", language in "en|es|") {
        let line = cells(&[(Column::Name, &name), (Column::Email, &email), (Column::Language, &language)]);
        if let Judgement::Changed { entry, .. } = judge(&line, Some(&known()), &setting()) {
            let after = Known { entry, ..known() };
            prop_assert_eq!(judge(&line, Some(&after), &setting()), Judgement::Same);
        }
    }
}
