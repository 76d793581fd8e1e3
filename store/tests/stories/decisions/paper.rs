//! Paper ballots.

use domain::decisions::paper::{PaperNumbers, PaperState};
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::members::role::Role;
use store::audit::verify;

use super::choosing::{choosing, marks};
use super::election::election;
use super::secret::{in_secret, secretly};
use super::secret_attack::lines;
use super::*;
use crate::archive::contents;
use crate::support::{at, founded, founded_by, grant, run, story};

/// A rule by which resolutions can be voted on on paper.
pub const PAPER: (&str, &str, &str) = ("decisions.paper", "ordinary", "paper");
/// When papers are read, after the close.
pub const READ: &str = "2026-01-17T09:00:00Z";

/// Three members beside the founder, M-2 to M-4. The founder proposes, and so handles no paper; since nobody else has a role, any of the
/// others does.
pub async fn three(db: &Db, founder: &Act) -> [Act; 3] {
    let ana = member(db, founder, "Ana Pérez", "full").await;
    let bo = member(db, founder, "Bo Lindqvist", "full").await;
    [ana, bo, member(db, founder, "Cai Wen", "full").await]
}

/// Issues a paper to a member; its number.
pub async fn issue(db: &Db, act: &Act, number: i64, member: &str) -> i64 {
    d::issue_paper(db, &when(act, DISCUSSED), number, member).await.unwrap()
}

/// Notes that a paper came back.
pub async fn back(db: &Db, act: &Act, number: i64, paper: i64) {
    d::return_paper(db, &when(act, DISCUSSED), number, paper).await.unwrap();
}

/// The papers as somebody sees them.
pub async fn papers(db: &Db, act: &Act, number: i64) -> d::PaperPage {
    d::paper_page(db, &eyes(db, act).await, number, act.now).await.unwrap()
}

/// The numbers of a register.
pub fn numbers(issued: i64, returned: i64, spoiled: i64, outstanding: i64) -> PaperNumbers {
    PaperNumbers { issued, returned, spoiled, outstanding }
}

/// Enters what somebody reads on papers from the first on, and hands it in.
pub async fn read(db: &Db, act: &Act, number: i64, said: &[&str]) {
    let act = when(act, READ);
    for (paper, said) in (1..).zip(said) {
        d::read_paper(db, &act, number, paper, d::PaperInput::of(said)).await.unwrap();
    }
    d::hand_in_papers(db, &act, number).await.unwrap();
}

/// A vote that waits for a paper which two people read differently, and settled: one of three was spoiled, and one lapsed. For those who
/// verify every column; [`kept_read`] reads it once the vote is closed.
pub async fn kept(db: &Db, founder: &Act, [ana, dee, network]: [&Act; 3]) -> i64 {
    let number = opened(db, founder, &note(), DISCUSSED).await;
    let (spoiled, returned) = (issue(db, ana, number, "M-2").await, issue(db, ana, number, "M-1").await);
    d::spoil_paper(db, &when(ana, DISCUSSED), number, spoiled).await.unwrap();
    back(db, network, number, returned).await;
    issue(db, dee, number, "M-2").await;
    number
}

/// Reads the papers of [`kept`]: what was settled waits for the other's word.
pub async fn kept_read(db: &Db, [ana, dee]: [&Act; 2], number: i64) {
    for (reader, said) in [(ana, "yes"), (dee, "invalid")] {
        d::read_paper(db, &when(reader, CLOSED), number, 2, d::PaperInput::of(said)).await.unwrap();
        d::hand_in_papers(db, &when(reader, CLOSED), number).await.unwrap();
    }
    let ana = when(ana, CLOSED);
    d::settle_paper(db, &ana, number, 2, d::PaperInput::of("abstain")).await.unwrap();
    d::hand_over_papers(db, &ana, number).await.unwrap();
}

story!(a_paper_stands_in_the_place_of_the_web_until_it_is_spoiled, |db| {
    let founder = founded_by(&db, &[PAPER]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    let number = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    let keeper = when(&bo, DISCUSSED);
    let tried = |member: &'static str| {
        let (db, keeper) = (db.clone(), keeper.clone());
        async move { refusal(d::issue_paper(&db, &keeper, number, member).await) }
    };
    assert_eq!(tried("seventeen").await, "error-member-number");
    assert_eq!(tried("M-17").await, "error-member-unknown");
    secretly(&db, &cai, number, "yes", 3).await;
    assert_eq!(tried("M-4").await, "error-paper-voted-secret");
    assert_eq!(events(&db, &founder, number, "decisions.paper.refused").await, 1, "nobody learns unseen who has voted");
    let own = d::issue_paper(&db, &when(&founder, DISCUSSED), number, "2").await;
    assert_eq!(refusal(own), "error-paper-proposer");

    let first = issue(&db, &bo, number, "M-2").await;
    assert_eq!((first, tried("M-2").await), (1, "error-paper-issued"));
    let web = |form: u128| {
        let (db, ana) = (db.clone(), when(&ana, DISCUSSED));
        let key = domain::decisions::secrecy::BallotKey::of(form).to_string();
        async move { d::cast_secretly(&db, &ana, number, d::VoteInput::of("no", ""), &key).await }
    };
    assert_eq!(refusal(web(5).await), "error-vote-paper");
    let needs = d::needs(&db, &eyes(&db, &ana).await, at(DISCUSSED)).await.unwrap();
    assert!(needs.votes.is_empty(), "who has a paper is not asked to vote on the web");
    d::spoil_paper(&db, &keeper, number, first).await.unwrap();
    assert_eq!(refusal(d::return_paper(&db, &keeper, number, first).await), "error-paper-state");
    let second = issue(&db, &bo, number, "M-2").await;
    d::spoil_paper(&db, &keeper, number, second).await.unwrap();
    web(6).await.unwrap();
    assert_eq!(tried("M-2").await, "error-paper-voted-secret");

    let third = issue(&db, &bo, number, "M-3").await;
    issue(&db, &bo, number, "M-1").await;
    back(&db, &bo, number, third).await;
    let seen = papers(&db, &keeper, number).await;
    assert_eq!(seen.standing.numbers, numbers(4, 1, 2, 1));
    assert!(seen.standing.numbers.is_balanced() && !seen.standing.withheld);
    let states: Vec<_> = seen.lines.iter().map(|line| (line.member.number, line.state)).collect();
    let (out, spoiled) = (PaperState::Outstanding, PaperState::Spoiled);
    assert_eq!(states, [(2, spoiled), (2, spoiled), (3, PaperState::Returned), (1, out)]);
    let seen = papers(&db, &when(&founder, DISCUSSED), number).await;
    assert!(seen.lines.is_empty() && !seen.standing.may_keep, "whose they are is not for whoever proposed");
    assert_eq!(seen.standing.mine, Some(out));
    let key = domain::decisions::secrecy::BallotKey::of(9).to_string();
    let voted = d::cast_secretly(&db, &keeper, number, d::VoteInput::of("no", ""), &key).await;
    assert_eq!(refusal(voted), "error-vote-paper-returned");
    assert_eq!(verify(&db).await.unwrap().findings, vec![]);
    let late = d::return_paper(&db, &when(&bo, CLOSED), number, 4).await;
    assert_eq!(refusal(late), "error-paper-closed");
});

story!(papers_of_a_secret_vote_are_read_twice_and_counted_with_the_box, |db| {
    let founder = founded_by(&db, &[PAPER]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    let dee = member(&db, &founder, "Dee Ward", "full").await;
    let number = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    secretly(&db, &founder, number, "yes", 7).await;
    for name in ["M-2", "M-3", "M-4", "M-5"] {
        issue(&db, &bo, number, name).await;
    }
    let logged = contents(&db)["events"].len();
    for paper in [3, 1, 4] {
        back(&db, &bo, number, paper).await;
    }
    assert_eq!(contents(&db)["events"].len(), logged, "no event says when somebody voted");
    let early = d::read_paper(&db, &when(&ana, DISCUSSED), number, 1, d::PaperInput::of("yes")).await;
    assert_eq!(refusal(early), "error-paper-none", "envelopes stay closed while the vote is open");
    assert!(close(&db, at(CLOSED)).await.is_empty(), "it waits for its papers");
    let waiting = page(&db, &when(&ana, CLOSED), number).await;
    assert_eq!((waiting.decision.stage, waiting.result.is_none()), (Stage::Voting, true));
    let standing = waiting.paper.unwrap();
    assert_eq!((standing.turn, standing.numbers), (d::PaperTurn::Reading, numbers(4, 3, 0, 1)));
    assert_eq!(waiting.standing.unwrap().members_voted, 4);
    let needs = d::needs(&db, &eyes(&db, &when(&ana, CLOSED)).await, at(CLOSED)).await.unwrap();
    let waiting: Vec<_> = needs.papers.iter().map(|papers| (papers.number, papers.step)).collect();
    assert_eq!(waiting, [(number, d::PaperStep::Enter)]);

    read(&db, &ana, number, &["yes", "no", "invalid"]).await;
    let other = when(&bo, READ);
    let seen = papers(&db, &other, number).await;
    assert!(seen.own.is_none() && seen.differing.is_empty() && seen.readers.len() == 1, "the first is not shown");
    assert_eq!(seen.papers, [1, 2, 3]);
    assert_eq!(refusal(d::hand_in_papers(&db, &other, number).await), "error-paper-missing");
    let wrong = d::read_paper(&db, &other, number, 4, d::PaperInput::of("yes")).await;
    assert_eq!(refusal(wrong), "error-paper-number");
    read(&db, &bo, number, &["yes", "no", "no"]).await;
    let third = d::read_paper(&db, &when(&cai, READ), number, 1, d::PaperInput::of("yes")).await;
    assert_eq!(refusal(third), "error-paper-readers");
    let again = d::read_paper(&db, &other, number, 3, d::PaperInput::of("invalid")).await;
    assert_eq!(refusal(again), "error-paper-handed-in");
    assert_eq!(verify(&db).await.unwrap().findings, vec![]);
    assert_eq!(page(&db, &other, number).await.decision.stage, Stage::Voting, "they differ");
    let seen = papers(&db, &other, number).await;
    assert_eq!(seen.differing.iter().map(|(one, _)| one.paper).collect::<Vec<_>>(), [3]);
    let step = async |act: &Act| d::needs(&db, &eyes(&db, act).await, at(READ)).await.unwrap().papers[0].step;
    assert_eq!((step(&ana).await, step(&bo).await), (d::PaperStep::Settle, d::PaperStep::Settle));
    let seen = papers(&db, &when(&cai, READ), number).await;
    assert_eq!(
        (seen.differing.len(), seen.may_settle, seen.may_confirm),
        (1, false, false),
        "in view of all who may read"
    );
    assert!(papers(&db, &when(&founder, READ), number).await.differing.is_empty(), "whoever proposed may not");

    let ana = when(&ana, READ);
    let agreed = d::settle_paper(&db, &ana, number, 1, d::PaperInput::of("no")).await;
    assert_eq!(refusal(agreed), "error-paper-agreed");
    let stranger = d::settle_paper(&db, &when(&cai, READ), number, 3, d::PaperInput::of("no")).await;
    assert_eq!(refusal(stranger), "error-paper-reader");
    d::settle_paper(&db, &ana, number, 3, d::PaperInput::of("yes")).await.unwrap();
    assert_eq!(refusal(d::confirm_papers(&db, &other, number, true).await), "error-paper-unsettled");
    d::hand_over_papers(&db, &ana, number).await.unwrap();
    assert_eq!(refusal(d::confirm_papers(&db, &ana, number, true).await), "error-paper-own");
    assert_eq!(step(&other).await, d::PaperStep::Confirm);
    d::confirm_papers(&db, &other, number, false).await.unwrap();
    d::settle_paper(&db, &other, number, 3, d::PaperInput::of("invalid")).await.unwrap();
    d::hand_over_papers(&db, &other, number).await.unwrap();
    assert_eq!(verify(&db).await.unwrap().findings, vec![]);
    d::confirm_papers(&db, &ana, number, true).await.unwrap();

    assert_eq!(verify(&db).await.unwrap().findings, vec![]);
    let shown = page(&db, &when(&dee, READ), number).await;
    let votes = shown.result.unwrap().outcome.votes;
    assert_eq!((votes.yes, votes.no, votes.abstain), (2, 1, 0), "an invalid paper counts for nothing");
    assert_eq!(shown.decision.stage, Stage::Enacted);
    assert_eq!(shown.decision.effective_day, domain::calendar::parse_day("2026-01-17").ok(), "from its count on");
    let counted = shown.paper.unwrap().counted.unwrap();
    assert_eq!((counted.sheets, counted.blank, counted.invalid, counted.uncounted), (3, Some(0), Some(1), Some(1)));
    assert!(contents(&db)["paper_entries"].is_empty() && contents(&db)["paper_sets"].is_empty());
    assert_eq!(d::uncleared(&db).await.unwrap(), [number]);
    assert_eq!(refusal(d::read_papers_anew(&db, &ana, number).await), "error-paper-counted");
    assert!(close(&db, at("2026-01-18T09:00:00Z")).await.is_empty(), "it is counted once");

    for change in [
        "UPDATE paper_issues SET member_id = (SELECT id FROM members WHERE number = 1) WHERE number = 2",
        "UPDATE paper_issues SET state = 'spoiled' WHERE number = 3",
        "DELETE FROM paper_issues WHERE number = 4",
        "UPDATE paper_piles SET uncounted = 0",
    ] {
        run(&db, change);
        let found = verify(&db).await.unwrap().findings;
        assert!(found.iter().any(|finding| finding.table.starts_with("paper_")), "{change}: {found:?}");
    }
});

story!(papers_of_an_open_vote_become_their_members_votes, |db| {
    let founder = founded_by(&db, &[PAPER, ("decisions.invalid_papers", "", "blank")]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    d::cast(&db, &when(&cai, DISCUSSED), number, "no", "").await.unwrap();
    let voted = d::issue_paper(&db, &when(&bo, DISCUSSED), number, "M-4").await;
    assert_eq!(refusal(voted), "error-paper-voted");
    for (paper, name) in [(1, "M-1"), (2, "M-2"), (3, "M-3")] {
        assert_eq!(issue(&db, &bo, number, name).await, paper);
    }
    let web = d::cast(&db, &when(&ana, DISCUSSED), number, "no", "").await;
    assert_eq!(refusal(web), "error-vote-paper");
    for paper in [1, 2] {
        back(&db, &bo, number, paper).await;
    }
    let web = d::cast(&db, &when(&ana, DISCUSSED), number, "no", "").await;
    assert_eq!(refusal(web), "error-vote-paper-returned");
    assert_eq!(page(&db, &when(&ana, DISCUSSED), number).await.standing.unwrap().members_voted, 3);
    // They may be read as they come back, and are handed in after the close.
    for (paper, said) in [(1, "yes"), (2, "yes")] {
        d::read_paper(&db, &when(&ana, DISCUSSED), number, paper, d::PaperInput::of(said)).await.unwrap();
    }
    assert_eq!(refusal(d::hand_in_papers(&db, &when(&ana, DISCUSSED), number).await), "error-paper-open");
    close(&db, at(CLOSED)).await;
    d::read_paper(&db, &when(&ana, READ), number, 2, d::PaperInput::of("invalid")).await.unwrap();
    d::hand_in_papers(&db, &when(&ana, READ), number).await.unwrap();
    read(&db, &cai, number, &["yes", "invalid"]).await;
    assert_eq!(verify(&db).await.unwrap().findings, vec![]);
    let shown = page(&db, &when(&bo, READ), number).await;
    let votes = shown.result.unwrap().outcome.votes;
    assert_eq!((votes.yes, votes.no, votes.abstain), (1, 1, 1), "by the rule, an invalid one is as a blank one");
    assert_eq!(shown.paper.unwrap().numbers, numbers(3, 2, 0, 1), "the third lapsed");
    let standing = shown.standing.unwrap();
    assert_eq!((standing.members_voted, standing.members_on_paper), (3, Some(0)));
    let seen = d::votes_page(&db, &eyes(&db, &bo).await, number, 1).await.unwrap();
    let mut seen: Vec<_> = seen.votes.iter().map(|vote| (vote.voter.number, vote.choice.to_string())).collect();
    seen.sort();
    assert_eq!(seen, [(1, "yes".into()), (2, "abstain".into()), (4, "no".into())]);
    run(&db, "UPDATE open_votes SET choice = 'no' WHERE member_id = (SELECT id FROM members WHERE number = 1)");
    let found = verify(&db).await.unwrap().findings;
    assert!(found.iter().any(|finding| finding.table == "open_votes"), "{found:?}");
});

story!(papers_among_options_are_ballots_and_where_none_came_back_nothing_waits, |db| {
    let founder = founded_by(&db, &[PAPER]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    let number = opened(&db, &founder, &in_secret(&choosing("schulze")), DISCUSSED).await;
    let lapsing = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    for name in ["M-2", "M-3"] {
        let paper = issue(&db, &cai, number, name).await;
        back(&db, &cai, number, paper).await;
        issue(&db, &cai, lapsing, name).await;
    }
    close(&db, at(CLOSED)).await;
    assert_eq!(page(&db, &when(&ana, CLOSED), lapsing).await.decision.stage, Stage::Refused, "nothing came back");
    assert_eq!(papers(&db, &when(&ana, CLOSED), lapsing).await.standing.numbers, numbers(2, 0, 0, 2));
    let ranked = d::PaperInput { vote: marks(&[(2, "1"), (1, "2")]), invalid: false };
    let blank = d::PaperInput { vote: d::VoteInput { blank: true, ..d::VoteInput::default() }, invalid: false };
    for reader in [&ana, &bo] {
        let reader = when(reader, READ);
        let unread = d::read_paper(&db, &reader, number, 1, d::PaperInput::default()).await;
        assert_eq!(refusal(unread), "error-paper-unread");
        assert_eq!(d::read_paper(&db, &reader, number, 1, ranked.clone()).await.unwrap(), Some(2));
        assert_eq!(d::read_paper(&db, &reader, number, 2, blank.clone()).await.unwrap(), None);
        d::hand_in_papers(&db, &reader, number).await.unwrap();
    }
    assert_eq!(verify(&db).await.unwrap().findings, vec![]);
    let shown = d::votes_page(&db, &eyes(&db, &when(&ana, READ)).await, number, 1).await.unwrap();
    let mut said: Vec<_> = shown.secret.unwrap().ballots.iter().map(|one| (one.said.to_string(), one.count)).collect();
    said.sort();
    assert_eq!(said, [("1:2 2:1".to_owned(), 1), ("blank".to_owned(), 1)]);
});

story!(whoever_looks_after_elections_handles_papers, |db| {
    let founder = founded(&db).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    for keeper in [&ana, &bo] {
        grant(&db, keeper.actor.member().unwrap(), Role::ElectionCommittee, "2026-01-01", None);
    }
    let number = proposed(&db, &cai, &election("auditor", "approval", "1")).await;
    d::stand(&db, &bo, number, "I can count.").await.unwrap();
    d::open_vote(&db, &when(&cai, DISCUSSED), number).await.unwrap();
    assert!(page(&db, &when(&ana, DISCUSSED), number).await.paper.is_some(), "the template offers paper for elections");
    let candidate = d::issue_paper(&db, &when(&bo, DISCUSSED), number, "M-4").await;
    assert_eq!(refusal(candidate), "error-paper-candidate");
    let dee = member(&db, &founder, "Dee Ward", "full").await;
    let stranger = d::issue_paper(&db, &when(&dee, DISCUSSED), number, "M-4").await;
    assert!(matches!(stranger, Err(CommandError::Forbidden(Power::HandlePaper))), "{stranger:?}");
    assert_eq!(issue(&db, &ana, number, "M-4").await, 1);
    let late = d::issue_paper(&db, &when(&ana, DISCUSSED), number, "M-5").await;
    assert_eq!(refusal(late), "error-paper-not-on-roll", "joined after the opening");

    let plain = opened(&db, &founder, &note(), DISCUSSED).await;
    let web_only = d::issue_paper(&db, &when(&ana, DISCUSSED), plain, "M-4").await;
    assert_eq!(refusal(web_only), "error-paper-not-offered");
    assert!(page(&db, &when(&ana, DISCUSSED), plain).await.paper.is_none());
});

story!(whoever_has_more_votes_gets_as_many_sheets, |db| {
    let founder = founded_by(&db, &[PAPER, ("membership.votes", "organisation", "3")]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    let network = member(&db, &founder, "Taller de Redes", "organisation").await;
    let number = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    let theirs = issue(&db, &bo, number, &format!("M-{}", network.actor.number().unwrap())).await;
    let single = issue(&db, &bo, number, "M-2").await;
    for paper in [theirs, single] {
        back(&db, &bo, number, paper).await;
    }
    let seen = papers(&db, &when(&bo, DISCUSSED), number).await;
    assert_eq!(seen.standing.numbers, numbers(4, 4, 0, 0));
    close(&db, at(CLOSED)).await;
    for reader in [&cai, &bo] {
        read(&db, reader, number, &["no", "yes", "blank", "yes"]).await;
    }
    assert_eq!(verify(&db).await.unwrap().findings, vec![]);
    let votes = page(&db, &when(&ana, READ), number).await.result.unwrap().outcome.votes;
    assert_eq!((votes.yes, votes.no, votes.abstain), (2, 1, 1));
    // The box holds unit ballots, as of whoever votes on the web.
    let unit = format!(
        "SELECT choice AS line FROM secret_ballots WHERE decision_id = (SELECT id FROM decisions WHERE number = {number})"
    );
    assert_eq!(lines(&db, &unit).len(), 4);
});

story!(two_closes_and_two_confirmations_count_papers_once, |db| {
    let founder = founded_by(&db, &[PAPER]).await;
    let [ana, bo, _] = three(&db, &founder).await;
    let number = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    let paper = issue(&db, &bo, number, "M-4").await;
    back(&db, &bo, number, paper).await;
    let (first, second) = tokio::join!(d::advance(&db, at(CLOSED)), d::advance(&db, at(CLOSED)));
    assert!(first.unwrap().is_empty() && second.unwrap().is_empty());
    assert_eq!(contents(&db)["paper_piles"].len(), 1);
    read(&db, &ana, number, &["yes"]).await;
    read(&db, &bo, number, &["no"]).await;
    d::read_papers_anew(&db, &when(&ana, READ), number).await.unwrap();
    assert_eq!(verify(&db).await.unwrap().findings, vec![]);
    for reader in [&ana, &bo] {
        read(&db, reader, number, &["yes"]).await;
    }
    let twice = d::hand_in_papers(&db, &when(&bo, READ), number).await;
    assert_eq!(refusal(twice), "error-paper-counted");
    assert_eq!(verify(&db).await.unwrap().findings, vec![]);
    let shown = page(&db, &when(&ana, READ), number).await;
    let votes = shown.result.unwrap().outcome.votes;
    assert_eq!((votes.yes, votes.no), (1, 0));
    let counted = shown.paper.unwrap().counted.unwrap();
    assert_eq!((counted.sheets, counted.blank, counted.invalid), (1, None, None), "it could tell how one voted");
    assert_eq!(counted.uncounted, None);
});
