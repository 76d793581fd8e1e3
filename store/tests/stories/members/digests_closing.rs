//! Which votes that close soon a digest tells, and to whom.

use store::decisions as d;
use store::members::{ClosingNews, Decided, News};

use super::member_with_password;
use super::notices::told;
use crate::decisions::secret::{in_secret, secretly};
use crate::decisions::{CLOSED, DISCUSSED, note, opened, when};
use crate::support::{at, founded_by, story};

story!(a_digest_reminds_nobody_who_has_voted_and_tells_a_secret_vote_to_all, |db| {
    let founder = founded_by(&db, &[("decisions.paper", "ordinary", "paper")]).await;
    let (_, ana) = member_with_password(&db, &founder, "Ana Ruiz", "ana@example.org").await;
    let (_, bo) = member_with_password(&db, &founder, "Bo Lind", "bo@example.org").await;
    let open = opened(&db, &founder, &note(), DISCUSSED).await;
    let secret = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    told(&db, "2026-01-12T08:00:00Z").await;
    // In the open vote the founder votes on the web, and Ana on paper.
    d::cast(&db, &when(&founder, DISCUSSED), open, "yes", "").await.unwrap();
    let paper = d::issue_paper(&db, &when(&bo, DISCUSSED), open, "M-2").await.unwrap();
    d::return_paper(&db, &when(&bo, DISCUSSED), open, paper).await.unwrap();
    secretly(&db, &ana, secret, "yes", 1).await;

    let closing = |number: i64, secret: bool| {
        let what = ClosingNews { at: at(CLOSED), secret };
        News::Closing(Decided { number, title: "Change it".into(), what })
    };
    // Of the secret vote no letter tells who has voted.
    let of_secret = format!("{:?}", [closing(secret, true)]);
    let of_both = format!("{:?}", [closing(open, false), closing(secret, true)]);
    let mail = told(&db, "2026-01-14T08:00:00Z").await;
    let letters: Vec<(&str, &str)> =
        mail.iter().map(|letter| (letter.address.as_str(), letter.body.as_str())).collect();
    let expected = [("ines@example.org", &of_secret), ("ana@example.org", &of_secret), ("bo@example.org", &of_both)];
    assert_eq!(letters, expected.map(|(address, body)| (address, body.as_str())));
});
