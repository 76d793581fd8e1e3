//! Papers of few members, what members are told of their own papers, and what stands unclearly on one.

use domain::decisions::paper::PaperState;
use store::audit::verify;

use super::choosing::{choosing, marks};
use super::paper::{PAPER, READ, back, issue, numbers, papers, read, three};
use super::secret::{in_secret, secretly};
use super::secret_classes::two_classes;
use super::*;
use crate::archive::contents;
use crate::support::{at, founded_by, run, story};

story!(whoever_voted_by_one_of_few_papers_reads_none_where_two_others_can, |db| {
    let founder = founded_by(&db, &[PAPER, ("decisions.turnout_floor", "", "3")]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    let secret = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    let open = opened(&db, &founder, &note(), DISCUSSED).await;
    assert_eq!(papers(&db, &when(&bo, DISCUSSED), secret).await.standing.few_below, Some(3));
    assert_eq!(papers(&db, &when(&bo, DISCUSSED), open).await.standing.few_below, None);
    for number in [secret, open] {
        let paper = issue(&db, &bo, number, "M-2").await;
        back(&db, &bo, number, paper).await;
    }
    close(&db, at(CLOSED)).await;
    let ana = when(&ana, READ);
    let barred = d::read_paper(&db, &ana, secret, 1, d::PaperInput::of("yes")).await;
    assert_eq!(refusal(barred), "error-paper-own-vote");
    let told = papers(&db, &ana, secret).await.standing;
    assert_eq!((told.may_read, told.own_vote_bars), (false, true), "who stands in is told why not, too");
    assert!(
        !papers(&db, &when(&founder, READ), secret).await.standing.own_vote_bars,
        "who proposed it reads none anyway"
    );
    assert!(papers(&db, &ana, open).await.standing.may_read, "what an open vote's paper says is seen anyway");
    let waiting: Vec<_> = d::needs(&db, &eyes(&db, &ana).await, ana.now).await.unwrap().papers;
    assert_eq!(waiting.iter().map(|papers| papers.number).collect::<Vec<_>>(), [open]);
    for reader in [&bo, &cai] {
        read(&db, reader, secret, &["no"]).await;
    }
    assert_eq!(page(&db, &ana, secret).await.result.unwrap().outcome.votes.no, 1);
    assert_eq!(verify(&db).await.unwrap().findings, vec![]);
});

story!(where_too_few_others_are_left_voters_read_papers_and_whoever_proposed_still_does_not, |db| {
    let founder = founded_by(&db, &[PAPER, ("decisions.turnout_floor", "", "3")]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    let number = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    for name in ["M-2", "M-3"] {
        let paper = issue(&db, &cai, number, name).await;
        back(&db, &cai, number, paper).await;
    }
    close(&db, at(CLOSED)).await;
    let proposed = d::read_paper(&db, &when(&founder, READ), number, 1, d::PaperInput::of("yes")).await;
    assert_eq!(refusal(proposed), "error-paper-proposer");
    for reader in [&ana, &bo] {
        read(&db, reader, number, &["no", "yes"]).await;
    }
    assert_eq!(page(&db, &when(&cai, READ), number).await.result.unwrap().outcome.votes.cast(), 2);
});

story!(what_is_withheld_of_few_papers_stands_on_no_page, |db| {
    let founder = founded_by(&db, &[PAPER, ("decisions.turnout_floor", "", "3")]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    let number = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    for name in ["M-2", "M-3"] {
        let paper = issue(&db, &cai, number, name).await;
        back(&db, &cai, number, paper).await;
    }
    close(&db, at(CLOSED)).await;
    for reader in [&ana, &bo] {
        read(&db, reader, number, &["yes", "invalid"]).await;
    }
    let shown = page(&db, &when(&cai, READ), number).await;
    let standing = shown.standing.unwrap();
    assert_eq!((shown.result.unwrap().outcome.votes.cast(), standing.votes_cast), (1, 1));
    let withheld = Some(d::Withheld::Persons { few: d::FewOf::Papers, floor: 3 });
    assert_eq!((standing.withheld, standing.members_voted), (withheld, 0), "one more voted than has a ballot");
    let roll = d::roll_page(&db, &eyes(&db, &when(&cai, READ)).await, number, 1, at(READ)).await.unwrap();
    assert!(roll.names.iter().all(|name| name.voted.is_none()), "nor could anybody add up who did");
    let counted = shown.paper.unwrap().counted.unwrap();
    assert_eq!((counted.sheets, counted.invalid, counted.uncounted), (2, None, None));
    let kept = contents(&db);
    let told = |uncounted: &str| kept["event_payloads"].iter().any(|row| row.contains(uncounted));
    assert!(told("\"uncounted\":null") && !told("\"uncounted\":1"));
    assert_eq!(verify(&db).await.unwrap().findings, vec![]);
    run(&db, "UPDATE paper_piles SET uncounted = 1");
    assert_eq!(verify(&db).await.unwrap().findings[0].table, "paper_piles");
});

story!(members_are_told_of_their_papers_until_the_count, |db| {
    let founder = founded_by(&db, &[PAPER]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    let number = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    let told = async |act: &Act, moment: &str| {
        let needs = d::needs(&db, &eyes(&db, &when(act, moment)).await, at(moment)).await.unwrap();
        needs.own_papers.into_iter().map(|paper| (paper.number, paper.state)).collect::<Vec<_>>()
    };
    assert!(told(&ana, DISCUSSED).await.is_empty());
    let first = issue(&db, &cai, number, "M-2").await;
    d::spoil_paper(&db, &when(&cai, DISCUSSED), number, first).await.unwrap();
    assert!(told(&ana, DISCUSSED).await.is_empty(), "one that was spoiled is nobody's");
    issue(&db, &cai, number, "M-2").await;
    let theirs = issue(&db, &cai, number, "M-3").await;
    assert_eq!(told(&ana, DISCUSSED).await, [(number, PaperState::Outstanding)], "asked for or not");
    back(&db, &cai, number, theirs).await;
    assert_eq!(told(&bo, DISCUSSED).await, [(number, PaperState::Returned)]);
    assert_eq!(told(&ana, CLOSED).await, [(number, PaperState::Lapsed)], "before a job has closed the vote");
    close(&db, at(CLOSED)).await;
    assert_eq!(told(&ana, CLOSED).await, [(number, PaperState::Lapsed)]);
    for reader in [&ana, &cai] {
        read(&db, reader, number, &["yes"]).await;
    }
    assert!(told(&ana, READ).await.is_empty() && told(&bo, READ).await.is_empty());
    let shown = page(&db, &when(&ana, READ), number).await;
    assert_eq!(shown.paper.unwrap().mine, Some(PaperState::Lapsed), "the decision's page keeps it");
});

story!(two_readers_of_an_unclear_ranking_come_to_the_same, |db| {
    let founder = founded_by(&db, &[PAPER]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    let mut ranked = choosing("stv_scotland");
    ranked.choosing.seats = "1".into();
    let number = opened(&db, &founder, &in_secret(&ranked), DISCUSSED).await;
    for name in ["M-2", "M-3", "M-4"] {
        let paper = issue(&db, &cai, number, name).await;
        back(&db, &cai, number, paper).await;
    }
    close(&db, at(CLOSED)).await;
    // As it stands, and as somebody enters it who leaves out what is not clear.
    let entered: [[&[(u16, &str)]; 3]; 2] = [
        [&[(1, "1"), (2, "3")], &[(2, "1"), (1, "2"), (3, "2")], &[(1, "2"), (2, "3")]],
        [&[(1, "1")], &[(2, "1")], &[(3, "2")]],
    ];
    for (reader, papers) in [&ana, &bo].into_iter().zip(entered) {
        let reader = when(reader, READ);
        for (paper, written) in (1..).zip(papers) {
            let input = d::PaperInput { vote: marks(written), invalid: false };
            d::read_paper(&db, &reader, number, paper, input).await.unwrap();
        }
        d::hand_in_papers(&db, &reader, number).await.unwrap();
    }
    let shown = page(&db, &when(&ana, READ), number).await;
    let counted = shown.paper.unwrap().counted.unwrap();
    assert_eq!((counted.sheets, counted.invalid), (3, Some(1)), "without a number 1 it is invalid");
    let seen = d::votes_page(&db, &eyes(&db, &when(&ana, READ)).await, number, 1).await.unwrap();
    let mut said: Vec<_> = seen.secret.unwrap().ballots.iter().map(|one| one.said.to_string()).collect();
    said.sort();
    assert_eq!(said, ["1:1", "2:1"]);
    assert_eq!(verify(&db).await.unwrap().findings, vec![]);
});

story!(votes_on_paper_are_told_beside_those_that_are_seen, |db| {
    let founder = founded_by(&db, &[PAPER]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    let paper = issue(&db, &bo, number, "M-4").await;
    back(&db, &bo, number, paper).await;
    let seen = async |moment: &str| {
        let seen = d::votes_page(&db, &eyes(&db, &when(&cai, moment)).await, number, 1).await.unwrap();
        let standing = page(&db, &when(&cai, moment), number).await.standing.unwrap();
        assert_eq!(standing.members_voted, seen.total + standing.members_on_paper.unwrap(), "at {moment}");
        (seen.total, seen.on_paper)
    };
    assert_eq!(seen(DISCUSSED).await, (0, 1));
    close(&db, at(CLOSED)).await;
    for reader in [&ana, &bo] {
        read(&db, reader, number, &["yes"]).await;
    }
    assert_eq!(seen(READ).await, (1, 0));
});

story!(few_voters_of_a_secret_vote_are_not_told_of, |db| {
    let founder = founded_by(&db, &[PAPER, ("decisions.turnout_floor", "", "3")]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    let (few, enough) = (
        opened(&db, &founder, &in_secret(&note()), DISCUSSED).await,
        opened(&db, &founder, &in_secret(&note()), DISCUSSED).await,
    );
    let on_web = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    for (form, voter) in (1..).zip([&founder, &ana, &bo]) {
        secretly(&db, voter, on_web, "yes", form).await;
    }
    for (form, voter) in (1..).zip([&founder, &ana]) {
        secretly(&db, voter, few, "yes", form).await;
        secretly(&db, voter, enough, "yes", form).await;
    }
    let shown = page(&db, &when(&cai, DISCUSSED), enough).await.standing.unwrap();
    assert_eq!((shown.withheld, shown.members_voted, shown.votes_cast), (Some(d::Withheld::Below(3)), 0, 0));
    let paper = issue(&db, &bo, enough, "M-3").await;
    let seen = papers(&db, &when(&founder, DISCUSSED), enough).await.standing;
    assert_eq!((seen.withheld, seen.numbers), (true, numbers(1, 0, 0, 1)));
    back(&db, &bo, enough, paper).await;
    let shown = page(&db, &when(&cai, DISCUSSED), enough).await.standing.unwrap();
    assert_eq!((shown.withheld, shown.members_voted), (None, 3));
    assert_eq!(papers(&db, &when(&founder, DISCUSSED), enough).await.standing.numbers, numbers(1, 1, 0, 0));

    let voted = |number: i64| {
        let (db, ana) = (db.clone(), when(&ana, READ));
        async move {
            let roll = d::roll_page(&db, &eyes(&db, &ana).await, number, 1, ana.now).await.unwrap();
            roll.names.into_iter().map(|name| (name.member.number, name.voted)).collect::<Vec<_>>()
        }
    };
    assert!(voted(enough).await.iter().all(|(_, voted)| voted.is_none()), "nobody is named before the count");
    close(&db, at(CLOSED)).await;
    for reader in [&ana, &cai] {
        read(&db, reader, enough, &["no"]).await;
    }
    assert!(voted(enough).await.iter().all(|(_, voted)| voted.is_none()), "it would tell whether the paper counts");
    let mut named = voted(on_web).await;
    named.sort();
    assert_eq!(named, [(1, Some(true)), (2, Some(true)), (3, Some(true)), (4, Some(false))]);
    assert!(voted(few).await.iter().all(|(_, voted)| voted.is_none()), "too few voted");
});

story!(of_two_classes_with_few_papers_voters_of_the_one_with_fewest_read_none, |db| {
    let (full, supporting) = two_classes(&db, &[PAPER], (3, 3)).await;
    let number = opened(&db, &full[0], &in_secret(&note()), DISCUSSED).await;
    // Two full members and a supporting one; of the others one is away.
    for name in ["M-2", "M-3", "M-4"] {
        let paper = issue(&db, &full[1], number, name).await;
        back(&db, &full[1], number, paper).await;
    }
    close(&db, at(CLOSED)).await;
    run(&db, "UPDATE members SET status = 'suspended' WHERE number = 6");
    let barred = d::read_paper(&db, &when(&supporting[0], READ), number, 1, d::PaperInput::of("yes")).await;
    assert_eq!(refusal(barred), "error-paper-own-vote", "two others are left");
    for reader in [&full[1], &full[2]] {
        read(&db, reader, number, &["yes", "no", "yes"]).await;
    }
    assert_eq!(page(&db, &when(&full[0], READ), number).await.result.unwrap().outcome.votes.cast(), 3);
});
