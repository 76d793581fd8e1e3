use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

fn told<T: std::fmt::Debug>(read: Result<T, Fault>) -> (usize, &'static str) {
    let fault = read.unwrap_err();
    (fault.line, fault.refusal.key)
}

const BLT: &str = "4 2 # four candidates, two seats\n-2\n3 1 3=4 0\n\n2 4 0\n1 0\n0\n\"Ana #1\"\n\"Bo\"\n\"Chi\"\n\"Dov\"\n\"Board\"\n";

#[test]
fn a_blt_file_is_read() {
    let file = read_blt(BLT).unwrap();
    assert_eq!((file.title.as_str(), file.seats, file.withdrawn.as_slice()), ("Board", Some(2), &[1][..]));
    assert_eq!(file.candidates, ["Ana #1", "Bo", "Chi", "Dov"]);
    let papers: Vec<_> = file.papers.iter().map(|(paper, count, line)| (paper.clone(), *count, *line)).collect();
    assert_eq!(
        papers,
        [
            (Paper::Steps(vec![vec![0], vec![2, 3]]), 3, 3),
            (Paper::Steps(vec![vec![3]]), 2, 5),
            (Paper::Steps(vec![]), 1, 6)
        ]
    );
    assert_eq!(read_blt("2 1\n1 2 0\n0\n").unwrap().candidates, ["1", "2"]);
    assert_eq!(read_blt("\u{feff}2 1\r\n(a) 1 2 0\r\n0\r\n").unwrap().papers.len(), 1);
}

#[test]
fn a_remark_behind_a_name_is_no_part_of_it() {
    for (line, name) in [
        ("\"Ana\" # incumbent", "Ana"),
        ("\"Ana\"\t# known as \"the one\"", "Ana"),
        ("\"Ana\"#", "Ana"),
        ("\"Ana #1\"", "Ana #1"),
        ("\"Ana \"the one\" Ruiz\" # incumbent", "Ana \"the one\" Ruiz"),
        ("\"Ana \"the # one\"\"", "Ana \"the # one\""),
        ("\"\" # nobody", ""),
        ("Ana # incumbent", "Ana"),
    ] {
        let file = read_blt(&format!("1 1\n1 1 0\n0\n{line}\n")).unwrap();
        assert_eq!(file.candidates, [name], "{line}");
    }
    // Names that look as if a remark followed are written so that they come back.
    for name in ["Ana \"A\" #1", "\"#", "Ana\" # \"Bo\" #"] {
        let file = VoteFile { candidates: vec![name.to_owned()], title: name.to_owned(), ..VoteFile::default() };
        let again = read_blt(&write_blt(&file).unwrap()).unwrap();
        assert_eq!((again.candidates.as_slice(), again.title.as_str()), (&[name.to_owned()][..], name));
    }
}

#[test]
fn a_bad_blt_file_is_told_with_its_line() {
    for (text, line, key) in [
        ("", 1, "error-tally-blt-head"),
        ("two 1\n", 1, "error-tally-number"),
        ("2\n", 1, "error-tally-blt-head"),
        ("0 1\n0\n", 1, "error-tally-candidates"),
        ("65536 1\n0\n", 1, "error-tally-candidates"),
        ("2 1\n1 3 0\n0\n", 2, "error-tally-candidate"),
        ("2 1\n1 2\n0\n", 2, "error-tally-zero"),
        ("2 1\n1 2 0 1\n0\n", 2, "error-tally-zero"),
        ("2 1\n\n1 a 0\n0\n", 3, "error-tally-number"),
        ("2 1\n-x\n0\n", 2, "error-tally-number"),
        ("2 1\n99999999999999999999 1 0\n0\n", 2, "error-tally-great"),
        ("2 1\n1 2 0\n", 2, "error-tally-end"),
        ("2 1\n1 2 0\n0\n\"Ana\"\n", 4, "error-tally-names"),
    ] {
        assert_eq!(told(read_blt(text)), (line, key), "{text}");
    }
}

#[test]
fn a_json_file_is_read_with_what_a_published_count_says_besides() {
    let file = read_json(
        r#"{"ward": "W", "quota": 3, "official": {"elected": [1]}, "seats": 1, "candidates": ["Ana", "Bo", "Chi"], "withdrawn": [3],
            "ballots": [[2, [1, [2, 3]]],
                        [1, {"2": 5, "1": 0}], [4, []]]}"#,
    )
    .unwrap();
    assert_eq!((file.seats, file.withdrawn.as_slice()), (Some(1), &[2][..]));
    assert_eq!(
        file.papers,
        [
            (Paper::Steps(vec![vec![0], vec![1, 2]]), 2, 2),
            (Paper::Numbers(vec![(0, 0), (1, 5)]), 1, 3),
            (Paper::Steps(vec![]), 4, 3)
        ]
    );
}

#[test]
fn a_bad_json_file_is_told_with_its_line() {
    for (text, line, key) in [
        ("{", 1, "error-tally-json"),
        ("{\n\"candidates\": 2,\n\"ballots\": 5}", 3, "error-tally-json-value"),
        ("{\"candidates\": 2}", 1, "error-tally-json-missing"),
        ("\n[2, [1]]", 1, "error-tally-json"),
        ("{\"candidates\": 2,\n\"seat\": 1, \"ballots\": []}", 2, "error-tally-json-word"),
        ("{\"candidates\": 2,\n\"candidates\": 3, \"ballots\": []}", 2, "error-tally-json-twice"),
        ("{\"candidates\": 2, \"ballots\": [\n[1, {\"2\": 1, \"2\": 2}]]}", 2, "error-tally-ballot"),
        ("{\"candidates\": 2, \"ballots\": [\n[1, {\"2\": 1, \"02\": 2}]]}", 2, "error-tally-ballot"),
        ("{\"candidates\": 0, \"ballots\": []}", 1, "error-tally-candidates"),
        ("{\"candidates\": 2, \"ballots\": [\n[1, [1]],\n[1, [3]]]}", 3, "error-tally-candidate"),
        ("{\"candidates\": 2, \"ballots\": [\n[1, {\"Bo\": 3}]]}", 2, "error-tally-candidate"),
        ("{\"candidates\": 2, \"ballots\": [\n[1, [[], 1]]]}", 2, "error-tally-gap"),
        ("{\"candidates\": 2, \"ballots\": [\n[-1, [1]]]}", 2, "error-tally-ballot"),
        ("{\"candidates\": 2, \"ballots\": [\n[1, [1.5]]]}", 2, "error-tally-ballot"),
        ("{\"candidates\": 2, \"costs_minor\": [1], \"ballots\": []}", 1, "error-tally-costs"),
        ("{\"candidates\": 2,\n\"costs_minor\": [1], \"ballots\": []}", 2, "error-tally-costs"),
        ("{\"ballots\": [],\n\n\"candidates\": 0}", 3, "error-tally-candidates"),
        ("{\"candidates\": 2, \"ballots\": [],\n\"withdrawn\": [1,\n3]}", 3, "error-tally-candidate"),
    ] {
        assert_eq!(told(read_json(text)), (line, key), "{text}");
    }
}

#[test]
fn a_word_of_json_that_is_missing_or_of_another_kind_is_named() {
    for (text, key, word) in [
        ("{\"ballots\": []}", "error-tally-json-missing", "candidates"),
        ("{\"candidates\": 2, \"seats\": \"2\", \"ballots\": []}", "error-tally-json-value", "seats"),
        ("{\"candidates\": 2, \"seats\": [2], \"ballots\": []}", "error-tally-json-value", "seats"),
        ("{\"seats\": -1, \"candidates\": 2, \"ballots\": []}", "error-tally-json-value", "seats"),
        ("{\"seats\": 1, \"ballots\": [],\n \"candidates\": [1, 2] }", "error-tally-json-value", "candidates"),
        ("{\"candidates\": 1, \"costs_minor\": [-3], \"ballots\": []}", "error-tally-json-value", "costs_minor"),
    ] {
        let refusal = read_json(text).unwrap_err().refusal;
        let told = ("word", crate::validation::Arg::from(word));
        assert_eq!((refusal.key, &refusal.args[0]), (key, &told), "{text}");
    }
}

#[test]
fn a_table_is_read_with_commas_or_semicolons() {
    for text in ["papers,Ana,Bo\n3,1,2\n1,,x\n1,2,1\n,,\n", "Papers;Ana;Bo\r\n3;1;2\r\n1;;x\r\n1;2;1\r\n;;\r\n"] {
        let file = read_table(text).unwrap();
        assert_eq!(file.candidates, ["Ana", "Bo"]);
        assert_eq!(
            file.papers,
            [
                (Paper::Numbers(vec![(0, 1), (1, 2)]), 3, 2),
                (Paper::Numbers(vec![(1, 1)]), 1, 3),
                (Paper::Numbers(vec![(0, 2), (1, 1)]), 1, 4)
            ]
        );
    }
    for (text, line, key) in [
        ("", 1, "error-tally-table-head"),
        ("Ana,Bo\n1,2\n", 1, "error-tally-table-head"),
        ("papers\n1\n", 1, "error-tally-candidates"),
        ("papers,Ana\n1,-1\n", 2, "error-tally-number"),
        ("papers,Ana\n1,99999999999999999999\n", 2, "error-tally-great"),
        ("papers,Ana\n1,1,1\n", 2, "error-tally-cells"),
        ("papers,Ana\n\n1\n", 3, "error-tally-cells"),
        ("papers,Ana,Bo\n,,\n,1,2\n", 3, "error-tally-papers"),
        ("papers,Ana,Bo,\"Chi\n5,1,2,\n4,,,1\n", 1, "error-tally-quotation"),
        ("papers,Ana\n1,x\n2,\"x\n1,x\n", 3, "error-tally-quotation"),
        ("papers,\"Ana \"\"A\"\"\n1,x\n", 1, "error-tally-quotation"),
        ("papers,Ana,Bo\ncosts_minor,5,\n", 2, "error-tally-costs"),
        ("papers,Ana\n1,x\ncosts_minor,5\n", 3, "error-tally-number"),
        ("papers,Ana\n1,x\n4294967295,x\n", 3, "error-tally-total"),
    ] {
        assert_eq!(told(read_table(text)), (line, key), "{text}");
    }
}

#[test]
fn a_table_says_what_projects_cost_and_no_name_is_a_formula() {
    let names = ["=1+1; or more".to_owned(), "Mast, tall".to_owned()];
    let text = write_table(&names, &[60, 40], &[(vec![(1, 1)], 2)]).unwrap();
    assert_eq!(text, "papers,'=1+1; or more,\"Mast, tall\"\ncosts_minor,60,40\n2,,1\n");
    let file = read_table(&text).unwrap();
    assert_eq!((file.candidates.as_slice(), file.costs_minor), (&names[..], vec![60, 40]));
    assert_eq!(file.papers, [(Paper::Numbers(vec![(1, 1)]), 2, 3)]);
}

#[test]
fn a_table_for_and_against_is_summed() {
    let votes = |text: &str| sides(&read_table(text).unwrap());
    let summed = votes("papers,yes,No,abstain\n3,x,,\n1,1,,\n2,,x,\n1,,,x\n").unwrap();
    assert_eq!((summed.all.yes, summed.all.no, summed.all.abstain), (4, 2, 1));
    for (text, line, key) in [
        ("papers,yes,Ana\n", 1, "error-tally-sides"),
        ("papers,yes,no\n1,x,\n1,x,x\n", 3, "error-tally-one-side"),
        ("papers,yes,no\n1,0,\n", 2, "error-tally-one-side"),
    ] {
        assert_eq!(told(votes(text)), (line, key), "{text}");
    }
}

#[test]
fn ranks_may_be_shared_and_have_no_gaps() {
    let mut sorted = Vec::new();
    let mut ranked = |numbers: &[(Candidate, u64)]| ranking_of(numbers, &mut sorted);
    let steps = |steps: &[&[Candidate]]| Ranking::of_steps(steps.iter().map(|step| step.iter().copied()));
    assert_eq!(ranked(&[(0, 2), (1, 1), (2, 0)]).unwrap(), steps(&[&[1], &[0]]));
    assert_eq!(ranked(&[(0, 1), (1, 1), (2, 2)]).unwrap(), steps(&[&[0, 1], &[2]]));
    assert_eq!(ranked(&[(0, 1), (1, 1), (2, 3)]).unwrap(), steps(&[&[0, 1], &[2]]));
    assert_eq!(ranked(&[(0, 0)]).unwrap(), Ranking::default());
    for numbers in [vec![(0, 1), (1, 3)], vec![(0, 2)], vec![(0, 1), (1, 1), (2, 4)]] {
        assert_eq!(ranked(&numbers).unwrap_err().key, "error-tally-gap", "{numbers:?}");
    }
    let file = read_table("papers,Ana,Bo\n1,1,2\n1,,2\n").unwrap();
    assert_eq!(told(file.rankings()), (3, "error-tally-gap"));
    assert_eq!(file.points().unwrap().len(), 2);
    let ordered = read_blt("2 1\n1 2 0\n0\n").unwrap();
    assert_eq!((told(ordered.points()), ordered.approvals()), ((2, "error-tally-points"), vec![(vec![1], 1)]));
}

proptest! {
    #[test]
    fn a_table_comes_back_as_it_was_written(papers in vec((vec(0_u64..9, 3), 0_u64..99), 0..6), names in vec("[ -~ñé\"]{1,8}", 3), costs in prop_oneof![Just(vec![]), vec(0_u64..99, 3)]) {
        let papers: Vec<(Vec<(Candidate, u64)>, u64)> = papers
            .into_iter()
            .map(|(numbers, count)| ((0..).zip(numbers).collect(), count))
            .collect();
        let file = read_table(&write_table(&names, &costs, &papers).unwrap()).unwrap();
        prop_assert_eq!(file.points().unwrap(), papers);
        prop_assert_eq!(file.costs_minor, costs);
        prop_assert_eq!(file.candidates, names.iter().map(|name| name.trim().to_owned()).collect::<Vec<_>>());
    }

    #[test]
    fn no_text_makes_a_reader_panic(text in "[ -~\\n=0-9\\[\\]{}\",-]{0,60}") {
        let _ = (read_blt(&text), read_json(&text), read_table(&text));
    }
}

#[test]
fn a_table_says_what_the_chair_voted_once_and_of_one_side() {
    let of = |line: &str| read_table(&format!("papers,yes,no,abstain\n{line}\n1,x,,\n")).map(|file| file.casting_vote);
    assert_eq!(of("Casting_Vote,,x,"), Ok(Some(crate::decisions::count::Choice::No)));
    for wrong in ["casting_vote,x,x,", "casting_vote,,,"] {
        assert_eq!(of(wrong).unwrap_err().refusal.key, "error-tally-one-side");
    }
    let other = read_table("papers,Ana,Bo\ncasting_vote,x,\n1,x,\n").unwrap_err();
    assert_eq!((other.line, other.refusal.key), (2, "error-tally-one-side"));
}
