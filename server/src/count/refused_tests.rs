//! What a count is told that cannot be meant, and what it says where something is missing.

use serde_json::json;

use super::tests::{BLT, counted, shown_of};
use super::*;

#[test]
fn options_that_say_nothing_are_refused() {
    let budget = r#"{"candidates": ["Roof"], "costs_minor": [60], "budget_minor": 100, "ballots": [[6, [1]]]}"#;
    for (words, text, told) in [
        ("--method instant-runoff --seats 3", BLT, ": --seats says nothing for the method instant-runoff"),
        ("--method sortition --seats 1 --seed 4711 --fill", BLT, ": --fill says nothing for the method sortition"),
        ("--method schulze --worth one", BLT, ": --worth says nothing"),
        ("--method schulze --complete", BLT, ": --complete says nothing"),
        ("--method schulze --threshold 2/3", BLT, ": --threshold says nothing"),
        ("--method schulze --most 4", BLT, ": --most says nothing"),
        ("--method equal-shares --quorum 4", budget, ": --quorum says nothing"),
        (
            "--method majority --kind simple --threshold 3/4",
            r#"{"yes": 2}"#,
            ": --threshold goes with --kind qualified",
        ),
        ("--method majority --voted 2", r#"{"yes": 2}"#, ": --voted goes with --quorum-of persons"),
        ("--method majority --quorum-met true", r#"{"yes": 2}"#, ": --quorum-met goes with --quorum-of persons"),
        ("--method majority --seed 4711", r#"{"yes": 2}"#, ": --seed says nothing"),
        ("--method consent --objections-max 3", r#"{"agree": 2}"#, ": --objections-max says nothing"),
        ("--method consent --casting-vote yes", r#"{"agree": 2}"#, ": --casting-vote says nothing"),
        ("--method majority --kind absolute --casting-vote yes", r#"{"yes": 2}"#, ": A casting vote decides"),
        (
            "--method majority",
            r#"{"yes": 2, "casting_vote": "no", "classes": {"users": {"yes": 2}}}"#,
            ", line 1: A casting vote decides",
        ),
        ("--method approval --seats 0", BLT, ": There must be at least one place"),
        ("--method stv-meek", "3 0\n5 1 2 0\n0\n", ", line 1: There must be at least one place"),
        (
            "--method approval",
            "{\"candidates\": 2,\n\"seats\": 0, \"ballots\": []}",
            ", line 2: There must be at least one",
        ),
        ("--method majority --kind qualified --threshold 0/1", r#"{"yes": 2}"#, ": The fraction of a qualified"),
    ] {
        let sentence = counted(words, "a.txt", text).unwrap_err();
        assert!(sentence.starts_with(told), "{words}: {sentence}");
    }
}

#[test]
fn words_of_a_file_that_say_nothing_are_refused() {
    let budget = r#"{"candidates": 2, "budget_minor": 9, "ballots": [[1, [1]]]}"#;
    let withdrawn = r#"{"candidates": ["yes", "no"], "withdrawn": [2], "ballots": [[1, [1]]]}"#;
    for (words, text, told) in [
        (
            "--method consent",
            r#"{"agree": 2, "object_max": 1}"#,
            ", line 1: “object_max” says nothing for the method consent",
        ),
        ("--method consent", r#"{"agree": 2, "stand_aside_max": 1}"#, ", line 1: “stand_aside_max” says nothing"),
        ("--method consensus", "{\"agree\": 2,\n \"objection_max\": 1}", ", line 2: “objection_max” is no word"),
        ("--method majority", r#"{"yes": 2, "object_max": 1}"#, ", line 1: “object_max” is no word"),
        ("--method majority", r#"{"yes": 2, "voted": 2}"#, ": voted goes with --quorum-of persons"),
        ("--method majority", withdrawn, ", line 1: “withdrawn” says nothing for the method majority"),
        ("--method majority", "{\"yes\": 2,\n \"yes\": 3}", ", line 2: “yes” stands twice"),
        (
            "--method majority",
            r#"{"yes": 3, "classes": {"users": {"yes": 1}, "users": {"yes": 2}}}"#,
            ", line 1: “users” stands twice",
        ),
        ("--method majority", "[9, 4]", ", line 1: This is no JSON of the right form"),
        ("--method majority", BLT, ": A vote for and against is read from JSON or from a table"),
        ("--method consent", "\n", ": A vote for and against is read from JSON or from a table"),
        ("--method majority", r#"{"yes": 2, "quorum": -5}"#, ", line 1: Each number is from 0"),
        (
            "--method majority",
            "{\"yes\": 1, \"classes\": {\"users\":\n {\"yes\": 7}}}",
            ", line 2: The class users has more votes for one side than all have",
        ),
        ("--method schulze", budget, ", line 1: “budget_minor” says nothing for the method schulze"),
        (
            "--method schulze",
            "{\"candidates\": 2,\n \"seat\": 1, \"ballots\": [[1, [1]]]}",
            ", line 2: “seat” is no word",
        ),
    ] {
        let sentence = counted(words, "a.json", text).unwrap_err();
        assert!(sentence.starts_with(told), "{words}: {sentence}");
    }
    let costs = counted("--method approval", "a.csv", "papers,Roof,Mast\ncosts_minor,60,40\n6,x,\n").unwrap_err();
    assert!(costs.starts_with(", line 2: “costs_minor” says nothing for the method approval"), "{costs}");
    // What a published count says of itself is no mistake.
    let ward = r#"{"ward": "W", "seats": 1, "quota": 2, "candidates": 2, "ballots": [[3, [1]]], "official": {}}"#;
    assert!(counted("--method stv-scotland", "a.json", ward).is_ok());
}

#[test]
fn the_commands_of_pages_are_counted() {
    let papers = "papers,yes,no,abstain\n3,x,,\n1,,,x\n";
    for words in [
        "--method majority --kind qualified --threshold 1/2 --as-before --quorum 3 --eligible 9",
        "--method majority --kind simple --quorum-of persons --voted 4 --quorum 2 --eligible 9",
        "--method majority --kind simple --quorum-of persons --quorum-met true --quorum 2 --eligible 9",
        "--method majority --kind absolute --base present --quorum-of present --present 7 --quorum 3 --eligible 9",
        "--method consent --present 5 --quorum 3 --eligible 9",
        "--method consensus --stand-asides-max 1 --objections-max 1 --quorum 3 --eligible 9",
    ] {
        assert!(counted(words, "a.csv", papers).is_ok(), "{words}");
    }
    for words in [
        "--method schulze --ties vacant --seed 4711",
        "--method stv-scotland --seats 1 --withdrawn 2 --as-before --seed 4711",
        "--method sortition --seats 1 --seed 4711",
    ] {
        assert!(counted(words, "a.blt", BLT).is_ok(), "{words}");
    }
}

#[test]
fn fewer_on_the_roll_or_present_than_voted_are_refused() {
    let votes = r#"{"yes": 20, "no": 5}"#;
    for (words, text, told) in [
        ("--method majority --base eligible --eligible 8", votes, ": 8 votes are on the roll, and 25 voted"),
        (
            "--method majority",
            "{\"yes\": 3, \"abstain\": 1,\n \"eligible\": 2}",
            ", line 2: 2 votes are on the roll, and 4 voted",
        ),
        ("--method majority --base present --present 2", r#"{"yes": 11}"#, ": 2 votes were present, and 11 voted"),
        ("--method consent --eligible 2", r#"{"agree": 3}"#, ": 2 votes are on the roll, and 3 voted"),
        (
            "--method majority --eligible-of users=2",
            r#"{"yes": 3, "classes": {"users": {"yes": 3}}}"#,
            ": 2 votes are on the roll, and 3 voted",
        ),
        (
            "--method majority --present-of users=2",
            r#"{"yes": 3, "classes": {"users": {"yes": 3}}}"#,
            ": 2 votes were present, and 3 voted",
        ),
    ] {
        let sentence = counted(words, "a.json", text).unwrap_err();
        assert!(sentence.starts_with(told), "{words}: {sentence}");
    }
}

#[test]
fn a_majority_says_why_it_was_not_reached() {
    let lines = |words: &str, text: &str| table::of(&shown_of(words, "a.json", text).unwrap());
    let third = "--method majority --kind qualified --threshold 1/3";
    assert_eq!(
        lines(third, r#"{"yes": 0, "no": 10}"#),
        "majority\n  0 yes, 10 no, 0 abstentions\n  4 needed of 10\nnot passed\n"
    );
    assert_eq!(
        lines(third, r#"{"yes": 4, "no": 6}"#),
        "majority\n  4 yes, 6 no, 0 abstentions\n  4 needed of 10, and more yes than no, which there are not\nnot passed\n"
    );
    let stage = &counted(third, "a.json", r#"{"yes": 4, "no": 6}"#).unwrap()["stages"][0];
    assert_eq!((&stage["yes_needed"], &stage["outvoted"], &stage["reached"]), (&json!(4), &json!(true), &json!(false)));
}

#[test]
fn a_lot_among_equal_names_is_refused_and_one_without_a_seed_is_told() {
    let draw = "--method sortition --seats 1 --seed 4711";
    let blt = "3 1\n1 1 0\n0\n\"Ana\"\n\"Bo\"\n\"Ana\"\n";
    let json = "{\"candidates\": [\"Ana\",\n\"Ana\"], \"ballots\": [[1, [1]], [1, [2]]]}";
    for (words, text, told) in [
        (draw, blt, ", line 6: “Ana” stands twice among the names"),
        (draw, "papers,Ana,Ana\n1,,\n", ", line 1: “Ana” stands twice"),
        ("--method schulze --seed 4711", json, ", line 2: “Ana” stands twice"),
    ] {
        let sentence = counted(words, "a.txt", text).unwrap_err();
        assert!(sentence.starts_with(told), "{sentence}");
    }
    // No lot is drawn.
    for words in ["--method approval", "--method schulze --ties vacant"] {
        let text = if words.ends_with("vacant") { json } else { blt };
        assert!(counted(words, "a.txt", text).is_ok(), "{words}");
    }
    let tied = "papers,Ana,Bo\n1,1,\n1,,1\n";
    let lines = |words: &str| table::of(&shown_of(words, "a.csv", tied).unwrap());
    for method in ["schulze", "approval", "instant-runoff"] {
        let unseeded = format!("\n{UNSEEDED}\n");
        assert!(lines(&format!("--method {method}")).ends_with(&unseeded), "{method}");
        for words in [format!("--method {method} --seed 4711"), format!("--method {method} --ties vacant")] {
            assert!(!lines(&words).contains(UNSEEDED), "{words}");
        }
    }
}

#[test]
fn consent_says_why_it_was_not_found() {
    for (words, text, missing, told) in [
        (
            "--method consensus",
            r#"{"agree": 5, "stand_aside": 3, "stand_aside_max": 2, "object_max": 1}"#,
            json!(["stand_asides"]),
            "  5 agree, 3 stand aside, 0 object\n  at most 1 may object, at most 2 may stand aside\ntoo many stand aside\n",
        ),
        (
            "--method consent",
            r#"{"agree": 5, "object": 1}"#,
            json!(["objections"]),
            "  5 agree, 0 stand aside, 1 object\n  at most 0 may object\ntoo many object\n",
        ),
        (
            "--method consent",
            r#"{"stand_aside": 2}"#,
            json!(["agreement"]),
            "  0 agree, 2 stand aside, 0 object\n  at most 0 may object\nnobody agrees\n",
        ),
        (
            "--method consensus",
            r#"{"agree": 0}"#,
            json!(["quorum", "agreement"]),
            "  0 agree, 0 stand aside, 0 object\n  at most 0 may object\nnobody voted\n",
        ),
    ] {
        let shown = shown_of(words, "a.json", text).unwrap();
        assert!(table::of(&shown).ends_with(&format!("\n{told}not passed\n")), "{}", table::of(&shown));
        assert_eq!(json::of(&shown)["stages"][0]["missing"], missing, "{text}");
    }
    let stage = |text: &str| counted("--method consensus", "a.json", text).unwrap()["stages"][0].clone();
    let bounds = stage(r#"{"agree": 5, "stand_aside_max": 2, "object_max": 1}"#);
    assert_eq!((&bounds["stand_aside_max"], &bounds["object_max"]), (&json!(2), &json!(1)));
    assert!(stage(r#"{"agree": 5}"#)["stand_aside_max"].is_null());
}

#[test]
fn a_quorum_that_was_not_met_is_told() {
    for (method, text) in [("majority", r#"{"yes": 9, "no": 0}"#), ("consent", r#"{"agree": 9}"#)] {
        let words = format!("--method {method} --quorum 100");
        let lines = table::of(&shown_of(&words, "a.json", text).unwrap());
        assert!(lines.ends_with("\nquorum not met: 9 of 100\nnot passed\n"), "{lines}");
        let told = counted(&words, "a.json", text).unwrap();
        assert_eq!(told["stages"][0]["quorum_met"], json!(false), "{told}");
        let met = counted(&format!("--method {method} --quorum 9"), "a.json", text).unwrap();
        assert_eq!((&met["stages"][0]["quorum_met"], &met["passed"]), (&json!(true), &json!(true)), "{met}");
    }
    let lines = table::of(&shown_of("--method majority", "a.json", r#"{"abstain": 0}"#).unwrap());
    assert!(lines.ends_with("\nnobody voted\nnot passed\n"), "{lines}");
}

#[test]
fn names_steer_no_terminal_and_commas_part_no_name() {
    let papers = "papers,\"C, D (elected)\",\u{1b}[2JE\u{202e}\n1,x,\n1,,x\n";
    let lines = table::of(&shown_of("--method approval --seats 2", "a.csv", papers).unwrap());
    assert!(!lines.contains(['\u{1b}', '\u{202e}']), "{lines}");
    assert!(lines.contains("\"C, D (elected)\"") && lines.contains("\"\\u{1b}[2JE\\u{202e}\""), "{lines}");
    let sentence = counted("--method majority", "a.csv", "papers,yes,\u{1b}[2J\n1,x,\n").unwrap_err();
    assert!(sentence.contains("\\u{1b}[2J") && !sentence.contains('\u{1b}'), "{sentence}");
}

#[test]
fn a_dash_is_standard_input() {
    let text = text_of(Path::new("-"), BLT.as_bytes()).unwrap();
    assert_eq!(read(Path::new("-"), &text).unwrap().candidates.len(), 3);
    let table = text_of(Path::new("-"), &b"papers,Ana,Bo\n1,x,\n"[..]).unwrap();
    assert_eq!(read(Path::new("-"), &table).unwrap().candidates, ["Ana", "Bo"]);
    let quoted = text_of(Path::new("-"), &b"\"papers\",\"Ana\",\"Bo\"\n1,\"x\",\n"[..]).unwrap();
    assert_eq!(read(Path::new("-"), &quoted).unwrap().candidates, ["Ana", "Bo"]);
    assert!(text_of(Path::new("no such file"), BLT.as_bytes()).is_err());
}

#[test]
fn options_that_say_another_thing_than_the_file_are_refused() {
    let budget = r#"{"candidates": 1, "costs_minor": [60], "budget_minor": 100, "ballots": [[6, [1]]]}"#;
    let agreed = r#"{"agree": 4, "object": 1, "object_max": 1, "stand_aside_max": 1, "quorum": 3}"#;
    let votes = r#"{"yes": 2, "no": 2, "quorum": 3, "eligible": 9, "silent": 1, "casting_vote": "no"}"#;
    let classes = r#"{"yes": 2, "classes": {"users": {"yes": 2, "eligible": 4, "silent": 1}}}"#;
    for (words, text, told) in [
        ("--method consensus --objections-max 0", agreed, "--objections-max says 0, and “object_max” in the file 1:"),
        ("--method consensus --stand-asides-max 2", agreed, "--stand-asides-max says 2,"),
        ("--method consensus --quorum 2", agreed, "--quorum says 2, and “quorum” in the file 3:"),
        ("--method majority --quorum 2", votes, "--quorum says 2,"),
        ("--method majority --eligible 8", votes, "--eligible says 8,"),
        ("--method majority --present 6", votes, "--present says 6, and “silent” in the file 1:"),
        ("--method majority --casting-vote yes", votes, "--casting-vote says yes, and “casting_vote” in the file no:"),
        ("--method majority --eligible-of users=5", classes, "--eligible-of says 5,"),
        ("--method majority --present-of users=4", classes, "--present-of says 4,"),
        ("--method equal-shares --budget-minor 120", budget, "--budget-minor says 120,"),
    ] {
        let sentence = counted(words, "a.json", text).unwrap_err();
        assert!(sentence.starts_with(&format!(", line 1: {told}")), "{words}: {sentence}");
    }
    for (words, text) in [
        ("--method consensus --objections-max 1 --quorum 3", agreed),
        ("--method majority --quorum 3 --eligible 9 --present 5 --casting-vote no", votes),
        ("--method majority --eligible-of users=4 --present-of users=3", classes),
        ("--method equal-shares --budget-minor 100", budget),
    ] {
        assert!(counted(words, "a.json", text).is_ok(), "{words}");
    }
}
