//! What files say, in whatever form and characters, and what is wrong with one.

use serde_json::json;

use super::tests::{BLT, counted, shown_of};
use super::*;

#[test]
fn a_vote_is_the_same_as_sums_as_ballots_and_as_a_table_with_options() {
    let ballots = |rest: &str| {
        let columns = r#"["users:yes","users:no","users:abstain"]"#;
        format!(r#"{{"candidates":{columns},"ballots":[[3,[1]],[1,[3]]],{rest}}}"#)
    };
    let sums = |rest: &str| format!(r#"{{"yes":3,"abstain":1,{rest}}}"#);
    let table = "papers,users:yes,users:no,users:abstain\n3,x,,\n1,,,x\n";
    let asked = r#""eligible":40,"silent":2,"quorum":10,"#;
    let of_class = |votes: &str| format!(r#"{asked}"classes":{{"users":{{{votes}"eligible":9,"silent":1}}}}"#);
    let by_base = "--method majority --base eligible";
    let found = counted(by_base, "a.json", &ballots(&of_class(""))).unwrap();
    assert_eq!((&found["passed"], &found["stages"][0]["quorum"]), (&json!(false), &json!(10)));
    assert_eq!(found, counted(by_base, "a.json", &sums(&of_class(r#""yes":3,"abstain":1,"#))).unwrap());
    let words = format!("{by_base} --eligible 40 --quorum 10 --present 6 --eligible-of users=9 --present-of users=5");
    assert_eq!(found, counted(&words, "a.csv", table).unwrap());

    let persons = "--method majority --quorum-of persons";
    let found =
        counted(persons, "a.json", &ballots(r#""voted":2,"quorum":3,"classes":{"users":{"eligible":9}}"#)).unwrap();
    let words = format!("{persons} --voted 2 --quorum 3 --eligible-of users=9");
    assert_eq!((&found["passed"], found.clone()), (&json!(false), counted(&words, "a.csv", table).unwrap()));

    let consensus = r#""quorum":4,"stand_aside_max":0,"object_max":1"#;
    let found = counted("--method consensus", "a.json", &ballots(consensus)).unwrap();
    let agreed = format!(r#"{{"agree":3,"stand_aside":1,{consensus}}}"#);
    assert_eq!(found, counted("--method consensus", "a.json", &agreed).unwrap());
    let words = "--method consensus --quorum 4 --stand-asides-max 0 --objections-max 1";
    assert_eq!((&found["passed"], found.clone()), (&json!(false), counted(words, "a.csv", table).unwrap()));
    // What would say the sums once more, or nothing for the method, is refused.
    for (method, rest, told) in [
        ("majority", r#""yes":9"#, "“yes” is no word"),
        ("majority", r#""object_max":9"#, "“object_max” says nothing for the method majority"),
        ("consent", r#""eligible":9"#, "“eligible” says nothing for the method consent"),
        ("schulze", r#""quorum":9"#, "“quorum” says nothing for the method schulze"),
    ] {
        let sentence = counted(&format!("--method {method}"), "a.json", &ballots(rest)).unwrap_err();
        assert!(sentence.contains(told), "{sentence}");
    }
}

#[test]
fn every_stage_of_every_method_has_votes() {
    let budget =
        r#"{"candidates": 3, "costs_minor": [6, 4, 9], "budget_minor": 10, "ballots": [[6, [1]], [4, [2, 3]]]}"#;
    let points = "papers,Ana,Bo,Chi\n3,2,1,\n2,,1,1\n";
    let sums = |method: &Method| match method {
        Method::Majority => r#"{"yes": 3, "no": 1, "abstain": 2}"#,
        _ => r#"{"agree": 3, "object": 1, "stand_aside": 2}"#,
    };
    for method in Method::ALL {
        let (words, text) = match method {
            Method::Majority | Method::Consent | Method::Consensus => ("", sums(method)),
            Method::EqualShares => ("", budget),
            Method::Score | Method::Dots => (" --most 9", points),
            Method::Sortition => (" --seats 2 --seed 4711", points),
            Method::StvScotland | Method::StvMeek => (" --seats 2", BLT),
            Method::Approval | Method::InstantRunoff | Method::Schulze | Method::RankedPairs => ("", BLT),
        };
        let name = if text == points { "a.csv" } else { "a.txt" };
        let told = counted(&format!("--method {}{words}", method.word()), name, text).unwrap();
        let stages = told["stages"].as_array().unwrap();
        assert!(!stages.is_empty(), "{told}");
        for stage in stages {
            let votes = stage["votes"].as_array().unwrap();
            assert!(votes.len() == 3 && votes.iter().all(serde_json::Value::is_string), "{stage}");
        }
        let first = &stages[0]["votes"];
        match method {
            Method::Schulze | Method::RankedPairs => assert_eq!(first, &json!(["1", "2", "0"])),
            Method::EqualShares => assert_eq!(first, &json!(["6", "4", "4"])),
            Method::Majority | Method::Consent | Method::Consensus => assert_eq!(first, &json!(["3", "1", "2"])),
            _ => {}
        }
    }
}

#[test]
fn a_draw_tells_what_puts_its_names_in_order() {
    let told = counted("--method sortition --seats 2 --seed 4711", "a.csv", "papers,Ana,Bo,Chi\n3,,,\n").unwrap();
    let digests = told["stages"][0]["digests"].as_array().unwrap();
    assert_eq!(digests.len(), 3);
    let of = |place: usize| {
        digests[usize::try_from(told["elected"][place].as_u64().unwrap()).unwrap() - 1].as_str().unwrap()
    };
    assert!(of(0) < of(1) && digests.iter().filter(|one| one.as_str().unwrap() < of(1)).count() == 1, "{told}");
}

#[test]
fn a_table_of_a_spreadsheet_is_read_in_its_own_characters() {
    let ansi = b"papers;I\xf1igo;Ana\n3;1;2\n";
    let shown = shown_of("--method schulze", "a.csv", ansi).unwrap();
    assert_eq!(shown.file.candidates, ["Iñigo", "Ana"]);
    let torn = [b"papers,I\xc3\xb1igo,Ana\n3,1,2\n".as_slice(), b"1,\xc3,\n"].concat();
    let sentence = shown_of("--method schulze", "a.csv", torn).err().unwrap();
    assert!(sentence.starts_with(", line 3: Something here is no character"), "{sentence}");
}

#[test]
fn whoever_is_named_twice_on_a_paper_is_told_by_every_method() {
    let twice = "{\"candidates\": 2, \"seats\": 1, \"ballots\": [[1, [2]],\n[5, [1, 1]]]}";
    let budget =
        "{\"candidates\": 2, \"costs_minor\": [3, 4], \"budget_minor\": 9, \"ballots\": [[1, [2]],\n[5, [1, 1]]]}";
    let points = "{\"candidates\": 2, \"ballots\": [[1, {\"2\": 1}],\n[5, {\"1\": 1, \"1\": 3}]]}";
    let reads = |method: &&Method| method.has_options() && **method != Method::Sortition;
    for method in Method::ALL.iter().filter(reads) {
        let (most, text, told) = match method {
            Method::Score | Method::Dots => (" --most 9", points, ", line 2: A ballot is a number of papers"),
            Method::EqualShares => ("", budget, ", line 2: Candidate 1 is named twice"),
            _ => ("", twice, ", line 2: Candidate 1 is named twice"),
        };
        let sentence = counted(&format!("--method {}{most}", method.word()), "a.json", text).unwrap_err();
        assert!(sentence.starts_with(told), "{method}: {sentence}");
    }
}

#[test]
fn who_was_taken_out_is_told() {
    let text = "4 1\n-4\n5 1 2 0\n4 3 4 0\n3 4 1 0\n2 4 0\n0\n\"Ana\"\n\"Bo\"\n\"Chi\"\n\"Dov\"\n";
    for method in ["schulze", "ranked-pairs", "instant-runoff", "stv-scotland", "approval"] {
        let words = format!("--method {method}");
        let shown = shown_of(&words, "a.blt", text).unwrap();
        assert!(table::of(&shown).contains("\nwithdrawn: Dov\n"), "{}", table::of(&shown));
        assert_eq!(json::of(&shown)["withdrawn"], json!([4]), "{method}");
        let twice = counted(&format!("{words} --withdrawn 4,1"), "a.blt", text).unwrap();
        assert_eq!(twice["withdrawn"], json!([1, 4]), "{method}");
    }
    let unnamed = shown_of("--method approval --seats 2", "a.csv", "papers,Ana,Bo\n2,x,\n").unwrap();
    assert!(table::of(&unnamed).contains("\nnamed by no paper: Bo\n") && json::of(&unnamed).get("withdrawn").is_none());
    let filled = shown_of("--method approval --seats 2 --fill", "a.csv", "papers,Ana,Bo\n2,x,\n").unwrap();
    assert!(!table::of(&filled).contains("named by no paper"), "{}", table::of(&filled));
}

#[test]
fn a_message_repeats_no_word_without_end() {
    let lists = "[".repeat(10_000);
    let weight = format!("papers,Ana\n{},1\n", "9".repeat(400));
    let word = format!(r#"{{"candidates": 2, "{}": 1, "ballots": []}}"#, "ñ".repeat(400));
    for (name, text) in [("a.txt", lists), ("a.csv", weight), ("a.json", word)] {
        let sentence = counted("--method schulze", name, &text).unwrap_err();
        assert!(sentence.chars().count() < 160 && sentence.contains('…'), "{sentence}");
    }
}
