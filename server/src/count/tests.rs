use std::path::PathBuf;

use clap::Parser;
use serde_json::{Value, json};

use super::*;
use crate::cli::{Cli, Command};

/// What `acequia count WORDS` prints for a file that holds a text.
pub(super) fn counted(words: &str, name: &str, text: &str) -> Result<Value, String> {
    let shown = shown_of(words, name, text)?;
    assert!(!table::of(&shown).is_empty());
    Ok(json::of(&shown))
}

pub(super) fn shown_of(words: &str, name: &str, text: impl AsRef<[u8]>) -> Result<Shown, String> {
    let folder = tempfile::tempdir().unwrap();
    let file: PathBuf = folder.path().join(name);
    std::fs::write(&file, text).unwrap();
    let words = ["acequia", "count"].into_iter().chain(words.split_whitespace()).map(ToOwned::to_owned);
    let cli = Cli::try_parse_from(words.chain([file.display().to_string()])).unwrap();
    let Command::Count(options) = cli.command else { panic!() };
    shown(&options)
}

#[test]
fn a_table_says_how_many_of_what() {
    let begins = |words: &str, name: &str, text: &str| table::of(&shown_of(words, name, text).unwrap());
    let drawn = begins("--method sortition --seats 1 --seed 4711", "a.blt", BLT);
    assert!(drawn.starts_with("sortition: a lot among 3 names, of 12 votes\n"), "{drawn}");
    let one = begins("--method approval --seats 1", "a.csv", "papers,Ana,Bo\n1,x,\n");
    assert!(one.starts_with("approval: 1 paper, 0 of them blank\n"), "{one}");
    let sides = begins("--method majority --quorum 1", "a.csv", "papers,yes,no,abstain\n3,x,,\n1,,,x\n");
    assert!(sides.contains("3 yes, 0 no, 1 abstention; quorum 1\n"), "{sides}");
}

pub(super) const BLT: &str = "3 1\n5 1 2 0\n3 2 0\n4 3 2 0\n0\n\"Ana\"\n\"Bo\"\n\"Chi\"\n\"Board\"\n";

/// Whether a count by these words of a file says this under a key, beside its method and stages; null stands for anything that is said.
fn expect(words: &str, (name, text): (&str, &str), key: &str, value: &Value) {
    let found = counted(words, name, text).unwrap();
    assert!(!found[key].is_null() && (value.is_null() || found[key] == *value), "{words}: {found}");
    assert!(found["stages"].is_array() && found["method"].is_string(), "{words}");
}

#[test]
fn every_method_reads_its_file_and_says_who() {
    let papers = "papers,Ana,Bo\n3,5,1\n2,,4\n";
    let budget = r#"{"candidates": ["Roof", "Mast"], "costs_minor": [60, 40], "budget_minor": 100,
                     "ballots": [[6, [1]], [4, [2]]]}"#;
    for (words, name, text, key, value) in [
        ("--method stv-scotland --seats 2", "a.blt", BLT, "elected", json!([1, 3])),
        ("--method stv-meek --seats 2", "a.blt", BLT, "elected", json!([1, 3])),
        ("--method instant-runoff", "a.blt", BLT, "winner", Value::Null),
        ("--method schulze", "a.blt", BLT, "winner", json!(2)),
        ("--method ranked-pairs", "a.blt", BLT, "winner", json!(2)),
        ("--method approval --seats 1", "a.blt", BLT, "elected", json!([2])),
        ("--method score --most 5", "a.csv", papers, "elected", json!([1])),
        ("--method dots --most 6", "a.csv", papers, "elected", json!([1])),
        ("--method equal-shares", "a.json", budget, "elected", json!([1, 2])),
        ("--method sortition --seats 1 --seed 4711", "a.blt", BLT, "elected", Value::Null),
        (
            "--method equal-shares --budget-minor 100",
            "a.csv",
            "papers,Roof,Mast\ncosts_minor,60,40\n6,x,\n4,,x\n",
            "elected",
            json!([1, 2]),
        ),
    ] {
        expect(words, (name, text), key, &value);
    }
}

#[test]
fn a_vote_for_and_against_is_read_of_its_file_and_says_whether() {
    let sides = "papers,yes,no,abstain\n3,x,,\n1,,,x\n";
    for (words, name, text, passed) in [
        ("--method majority", "a.json", r#"{"yes": 2, "no": 1, "eligible": 9}"#, true),
        ("--method majority --base eligible", "a.json", r#"{"yes": 2, "no": 1, "eligible": 9}"#, false),
        ("--method majority --quorum 4", "a.csv", sides, true),
        ("--method majority --quorum 5", "a.csv", sides, false),
        ("--method majority --quorum-of persons --voted 2 --quorum 3", "a.csv", sides, false),
        (
            "--method majority --kind absolute --base present --present 6 --quorum-of present --quorum 5",
            "a.csv",
            sides,
            false,
        ),
        (
            "--method majority --kind absolute --base present --present 5 --quorum-of present --quorum 5",
            "a.csv",
            sides,
            true,
        ),
        ("--method majority --quorum-of persons --quorum-met false --quorum 3", "a.csv", sides, false),
        ("--method majority --quorum-of persons --quorum-met true --quorum 9", "a.csv", sides, true),
        ("--method consent --quorum-of persons --quorum-met false --quorum 1", "a.json", r#"{"agree": 2}"#, false),
        ("--method consent --quorum-of persons --quorum-met true --quorum 9", "a.json", r#"{"agree": 2}"#, true),
        ("--method consent --quorum-of present --present 2 --quorum 3", "a.json", r#"{"agree": 2}"#, false),
        ("--method consent --quorum-of persons --quorum 2", "a.json", r#"{"agree": 5, "voted": 2}"#, true),
        ("--method consent", "a.json", r#"{"agree": 5, "object": 1}"#, false),
        ("--method consensus", "a.json", r#"{"agree": 5, "object": 1, "object_max": 1}"#, true),
    ] {
        expect(words, (name, text), "passed", &json!(passed));
    }
}

#[test]
fn nobody_wins_where_every_paper_is_blank() {
    let blank = "papers,Ana,Bo\n5,,\n";
    for (method, last) in
        [("instant-runoff", "elected: nobody\n"), ("schulze", "winner: nobody\n"), ("ranked-pairs", "winner: nobody\n")]
    {
        let words = format!("--method {method}");
        assert_eq!(counted(&words, "a.csv", blank).unwrap()["winner"], Value::Null, "{method}");
        let lines = table::of(&shown_of(&words, "a.csv", blank).unwrap());
        assert!(lines.ends_with(last), "{lines}");
        for words in [format!("{words} --fill"), format!("{words} --as-before")] {
            assert!(counted(&words, "a.csv", blank).unwrap()["winner"].is_number(), "{words}");
        }
    }
    let seats = "--method stv-scotland --seats 2";
    let named = "papers,Ana,Bo\n5,1,\n";
    assert_eq!(counted(seats, "a.csv", named).unwrap()["elected"], json!([1]));
    assert_eq!(counted(&format!("{seats} --fill"), "a.csv", named).unwrap()["elected"], json!([1, 2]));
}

#[test]
fn a_tie_is_left_open_where_that_is_asked() {
    let papers = "papers,Ana,Bo,Chi\n3,x,,\n2,,x,\n2,,,x\n";
    let found = counted("--method approval --seats 2 --ties vacant", "a.csv", papers).unwrap();
    assert_eq!((&found["elected"], &found["undecided"]), (&json!([1]), &json!({ "between": [2, 3] })));
    let table = table::of(&shown_of("--method approval --seats 2 --ties vacant", "a.csv", papers).unwrap());
    assert!(table.ends_with("elected: Ana\nleft open: Bo, Chi stood equal\n"), "{table}");
    let found = counted("--method approval --seats 2 --ties lot", "a.csv", papers).unwrap();
    assert_eq!((found["elected"].as_array().unwrap().len(), &found["undecided"]), (2, &Value::Null));
    let two = "papers,Ana,Bo\n1,1,\n1,,1\n";
    let found = counted("--method schulze --ties vacant", "a.csv", two).unwrap();
    assert_eq!((&found["winner"], &found["undecided"]["between"]), (&Value::Null, &json!([1, 2])));
}

#[test]
fn what_a_majority_is_of_is_told_by_file_or_option() {
    for (words, text, passed) in [
        ("--base eligible --eligible 100", r#"{"yes": 3, "no": 1}"#, false),
        ("--base eligible", r#"{"yes": 3, "no": 1, "eligible": 5}"#, true),
        ("--base present --present 9", r#"{"yes": 3, "no": 1}"#, false),
        ("--base present --present 5", r#"{"yes": 3, "no": 1}"#, true),
        ("--base present", r#"{"yes": 3, "no": 1, "silent": 0}"#, true),
        ("--base present", r#"{"yes": 3, "no": 1, "silent": 2}"#, false),
        ("--kind qualified --threshold 1/2", r#"{"yes": 5, "no": 5}"#, false),
        ("--kind qualified --threshold 1/2 --as-before", r#"{"yes": 5, "no": 5}"#, true),
    ] {
        let found = counted(&format!("--method majority {words}"), "a.json", text).unwrap();
        assert_eq!(found["passed"], json!(passed), "{words} {text}");
    }
}

#[test]
fn the_chair_decides_what_stands_equal() {
    let ballots = "papers,yes,no,abstain\n2,x,,\n2,,x,\n1,,,x\n";
    for (said, passed) in [("yes", true), ("no", false), ("abstain", false)] {
        let words = format!("--method majority --kind simple --casting-vote {said}");
        let found = counted(&words, "a.csv", ballots).unwrap();
        let stage = &found["stages"][0];
        assert_eq!(
            (&found["passed"], &stage["casting_vote"], &stage["reached"]),
            (&json!(passed), &json!(said), &json!(passed))
        );
        let sums = format!(r#"{{"yes": 2, "no": 2, "abstain": 1, "casting_vote": "{said}"}}"#);
        assert_eq!(counted("--method majority", "a.json", &sums).unwrap(), found);
        let mark = |side: &str| if side == said { "x" } else { "" };
        let held = format!(
            "papers,yes,no,abstain\ncasting_vote,{},{},{}\n2,x,,\n2,,x,\n1,,,x\n",
            mark("yes"),
            mark("no"),
            mark("abstain")
        );
        assert_eq!(counted("--method majority", "a.csv", &held).unwrap(), found);
        let refused = counted("--method consent", "a.csv", &held).unwrap_err();
        assert!(refused.starts_with(", line 2: “casting_vote” says nothing"), "{refused}");
        let lines = table::of(&shown_of(&words, "a.csv", ballots).unwrap());
        assert!(lines.contains(&format!("\n  equal: the casting vote is {said}\n")), "{lines}");
    }
    let unequal = counted("--method majority --casting-vote yes", "a.json", r#"{"yes": 2, "no": 3}"#).unwrap();
    assert_eq!((&unequal["passed"], &unequal["stages"][0]["casting_vote"]), (&json!(false), &Value::Null));
    let few = r#"{"yes": 2, "no": 2, "quorum": 5}"#;
    let unmet = counted("--method majority --casting-vote yes", "a.json", few).unwrap();
    let stage = &unmet["stages"][0];
    let told = (&unmet["passed"], &stage["quorum_met"], &stage["reached"], &stage["casting_vote"]);
    assert_eq!(
        told,
        (&json!(false), &json!(false), &json!(false), &Value::Null),
        "without a quorum nothing is decided"
    );
}

#[test]
fn a_budget_is_printed_with_what_each_pays_and_what_was_not_bought() {
    let seven =
        r#"{"candidates": ["Path", "Gym"], "costs_minor": [700, 900], "budget_minor": 700, "ballots": [[7, [1, 2]]]}"#;
    let lines = |words: &str, text: &str| table::of(&shown_of(words, "a.json", text).unwrap());
    let printed = lines("--method equal-shares", seven);
    assert!(printed.contains("100 each from 7; 0 left\n    price 1/7\n"), "{printed}");
    assert!(printed.contains("not bought: 0 left with its supporters (7)\n"), "{printed}");
    assert!(printed.contains("a project is worth what it costs; what is left over stays\n"), "{printed}");
    let printed = lines("--method equal-shares --worth one --complete", seven);
    assert!(printed.contains("100 each from 7; 0 left\n    price 100\n"), "{printed}");
    // Equal prices: the one with more supporters, then the lot; the other is the next best.
    let equal = r#"{"candidates": ["A", "B", "C"], "costs_minor": [80, 40, 40], "budget_minor": 160,
                    "ballots": [[4, [1]], [2, [2]], [2, [3]]]}"#;
    let printed = lines("--method equal-shares --worth one", equal);
    assert!(printed.contains("tie of A, B, C: by number of supporters A\n"), "{printed}");
    assert!(printed.contains("tie of B, C: by lot "), "{printed}");
    assert!(printed.contains(", then B at 20"), "{printed}");
    let found = counted("--method equal-shares --worth one", "a.json", equal).unwrap();
    assert_eq!(found["rule"], json!({ "worth": "one", "completion": "nothing" }));
    assert_eq!(
        (&found["stages"][0]["each_minor"], &found["stages"][0]["tie"]["by"]),
        (&json!("20/1"), &json!("supporters"))
    );
    assert_eq!(found["stages"][0]["next"].as_array().unwrap().len(), 2);
}

#[test]
fn every_tie_is_printed() {
    let lines = |words: &str, text: &str| table::of(&shown_of(words, "a.csv", text).unwrap());
    let printed = lines("--method score --most 4", "papers,A,B\n1,4,1\n1,,3\n");
    assert!(printed.contains("tie of A, B: by number of papers that gave something B\n"), "{printed}");
    let printed = lines("--method ranked-pairs", "papers,A,B\n1,1,2\n1,2,1\n");
    assert!(printed.contains(": 1 to 1, locked, turned and placed by lot\n"), "{printed}");
    let printed = lines("--method ranked-pairs", "papers,A,B,C\n1,1,2,3\n1,3,1,2\n1,2,3,1\n");
    assert_eq!(printed.matches(", placed by lot\n").count(), 2, "{printed}");
    let printed = lines("--method stv-meek --seats 2", "papers,A,B,C\n4,1,,\n4,,,1\n");
    assert!(printed.contains("tie of A, C: by lot "), "{printed}");
}

#[test]
fn what_an_earlier_version_counted_is_counted_as_it_was() {
    let told = |words: &str| counted(words, "a.blt", BLT).unwrap();
    let transfer = |told: &Value| told["stages"].as_array().unwrap().iter().any(|stage| stage["transfer"].is_object());
    assert!(transfer(&told("--method stv-scotland --seats 2")));
    assert!(!transfer(&told("--method stv-scotland --seats 2 --as-before")));
    // Of two who stand equal nothing said what broke the tie.
    let ties = |words: &str| counted(words, "a.csv", "papers,A,B\n1,4,1\n1,,3\n").unwrap()["ties"].clone();
    assert_eq!(ties("--method score --most 4").as_array().unwrap().len(), 1);
    assert_eq!(ties("--method score --most 4 --as-before"), json!([]));
}

#[test]
fn stages_show_votes_to_the_last_decimal() {
    let found = counted("--method stv-scotland --seats 2", "a.blt", BLT).unwrap();
    assert_eq!(found["stages"][0]["votes"], json!(["5.00000", "3.00000", "4.00000"]));
    assert_eq!((&found["stages"][0]["quota"], &found["valid"]), (&json!("5.00000"), &json!(12)));
}

#[test]
fn transfers_and_kept_parts_are_told() {
    let surplus = "4 2\n40 1 2 0\n20 1 3 0\n22 2 4 0\n18 3 0\n0\n\"Ana\"\n\"Bo\"\n\"Chi\"\n\"Dov\"\n";
    let shown = shown_of("--method stv-scotland", "a.blt", surplus).unwrap();
    let transfer = &json::of(&shown)["stages"][1]["transfer"];
    assert_eq!(
        (&transfer["from"], &transfer["votes"], &transfer["lost"]),
        (&json!(1), &json!("26.00000"), &json!("0.00020"))
    );
    let first = json!({ "value": "1.00000", "transfer_value": "0.43333", "to": 2, "papers": 40, "votes": "17.33320" });
    assert_eq!(transfer["sub_parcels"][0], first);
    let table = table::of(&shown);
    for line in [
        "  26.00000 of the 60.00000 of Ana go on\n",
        " 17.33320 to Bo: 40 papers of 1.00000 at 0.43333\n",
        " 0.00020 lost to truncation\n",
    ] {
        assert!(table.contains(line), "{line} in {table}");
    }
    let shown = shown_of("--method stv-meek", "a.blt", surplus).unwrap();
    let (told, table) = (json::of(&shown), table::of(&shown));
    assert_eq!(told["stages"][0]["keep"][0], json!("1.000000000"));
    assert!(told["stages"][1]["surplus"].is_string() && told["stages"][1].get("transfer").is_none(), "{told}");
    assert!(table.contains("  keeps 1.000000000") && table.contains("surplus of the elected"), "{table}");
}

#[test]
fn ballots_for_and_against_are_counted_from_json_as_from_a_table() {
    let ballots = "{\"candidates\":[\"yes\",\"no\",\"abstain\"],\"ballots\":[\n[3,{\"1\":1}],\n[1,{\"3\":1}]\n]}\n";
    let table = "papers,yes,no,abstain\n3,x,,\n1,,,x\n";
    for words in ["--method majority --quorum 4", "--method consensus --quorum 5"] {
        assert_eq!(counted(words, "a.json", ballots).unwrap(), counted(words, "a.csv", table).unwrap(), "{words}");
    }
    let wrong = "{\"candidates\":[\"yes\",\"no\"],\"ballots\":[\n[3,{\"1\":1}],\n[1,{\"1\":1,\"2\":1}]\n]}\n";
    let sentence = counted("--method majority", "a.json", wrong).unwrap_err();
    assert!(sentence.starts_with(", line 3: "), "{sentence}");
}

#[test]
fn a_bad_file_is_told_with_its_line() {
    for (words, name, text, told) in [
        ("--method schulze", "a.blt", "2 1\n1 3 0\n0\n", ", line 2: There is no candidate 3"),
        ("--method schulze", "a.blt", "2 1\n1 1 1 0\n0\n", ", line 2: Candidate 1 is named twice"),
        ("--method instant-runoff", "a.blt", "2 1\n1 1=2 0\n0\n", ", line 2: "),
        ("--method stv-meek", "a.csv", "papers,Ana,Bo\n1,1,3\n", ", line 2: "),
        ("--method score", "a.csv", "papers,Ana\n1,1\n", ": "),
        ("--method score --most 3", "a.csv", "papers,Ana\n1,4\n", ", line 2: "),
        ("--method dots --most 3", "a.csv", "papers,Ana,Bo\n1,2,2\n", ", line 2: "),
        ("--method equal-shares", "a.blt", BLT, ": "),
        ("--method sortition --seats 1", "a.blt", BLT, ": "),
        ("--method approval --withdrawn 9", "a.blt", BLT, ": There is no candidate 9"),
        ("--method majority", "a.json", "{", ", line 1: "),
        (
            "--method majority",
            "a.json",
            "{\"yes\": 3,\n \"no\": no}",
            ", line 2: This is no JSON of the right form, from column",
        ),
        ("--method majority", "a.json", "{\"yes\": 3,\n \"yess\": 1}", ", line 2: “yess” is no word of such a file"),
        (
            "--method majority",
            "a.json",
            r#"{"yes": 3, "classes": {"users": {"yes": 3, "nay": 1}}}"#,
            ", line 1: “nay” is no word of such a file",
        ),
        ("--method consent", "a.json", "{\"agree\": 3,\n\n \"disagree\": 1}", ", line 3: “disagree” is no word"),
        // Three of four for it are no majority of a roll of a hundred, which nobody told.
        (
            "--method majority --base eligible",
            "a.json",
            r#"{"yes": 3, "no": 1}"#,
            ": Say how many votes are on the roll",
        ),
        (
            "--method majority --base eligible",
            "a.csv",
            "papers,yes,no,abstain\n3,x,,\n1,,x,\n",
            ": Say how many votes are on the roll",
        ),
        ("--method majority --base present", "a.json", r#"{"yes": 3, "no": 1}"#, ": Say how many votes were present"),
        (
            "--method majority --base present --present 9",
            "a.json",
            r#"{"yes": 6, "no": 1, "classes": {"users": {"yes": 6, "no": 1}}}"#,
            ": Say how many votes of the class users were present",
        ),
        ("--method majority", "a.csv", "papers,yes,no\n1,x,x\n", ", line 2: "),
        ("--method majority", "a.json", "{\"no\": 1,\n\"yes\": -1}", ", line 2: Each number is from 0"),
        (
            "--method majority",
            "a.json",
            "{\"yes\": 1, \"classes\": {\n\"users\": {\"yes\": 1,\n\"no\": -1}}}",
            ", line 3: Each number is from 0",
        ),
        ("--method consent", "a.json", r#"{"agree": 99999999999}"#, ", line 1: Each number is from 0"),
        (
            "--method majority",
            "a.json",
            "{\"ballots\": [],\n\"candidates\": [\"yes\", \"nay\"]}",
            ", line 2: The column “nay”",
        ),
        ("--method approval", "a.blt", "\n1001 1\n0\n", ", line 2: There are from one to "),
    ] {
        let sentence = counted(words, name, text).unwrap_err();
        assert!(sentence.starts_with(told), "{words}: {sentence}");
        assert!(!sentence.contains("error-tally"), "{sentence}");
    }
}
