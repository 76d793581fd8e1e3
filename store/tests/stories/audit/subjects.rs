//! The log tells things by their names, and each reader which of them they may open.

use store::audit::{Subject, page};
use store::decisions as d;
use store::{Act, Db};

use crate::decisions::effects::{adopt, policy_draft};
use crate::decisions::{eyes, note, proposal, proposed};
use crate::infrastructure::furnished;
use crate::members::member_with_password;
use crate::sharing::pool;
use crate::support::story;
use crate::treasury::{pay, payment};

async fn about(db: &Db, act: &Act, short: &str) -> Subject {
    let log = page(db, &eyes(db, act).await, 1, Some(short.to_owned())).await.unwrap();
    log.entries.first().unwrap_or_else(|| panic!("nothing about {short}")).subject.clone()
}

story!(things_are_told_by_their_names, |db| {
    let act = furnished(&db).await;
    store::sharing::create_pool(&db, &act, pool("Cellar and mail")).await.unwrap();
    d::retire_template(&db, &act, "spend-money").await.unwrap();
    for (short, names) in [
        ("infrastructure/assets/iron", ["Iron"].as_slice()),
        ("infrastructure/sites/cellar", &["Cellar"]),
        ("sharing/cellar-and-mail", &["Cellar and mail"]),
        ("decision-templates/spend-money", &["Spend money"]),
        ("M-1", &[]),
    ] {
        assert_eq!(about(&db, &act, short).await.names, names, "{short}");
    }
});

story!(nobody_is_led_to_what_they_may_not_open, |db| {
    let founder = crate::support::founded(&db).await;
    let (number, nour) = member_with_password(&db, &founder, "Nour Haddad", "").await;
    let (_, sami) = member_with_password(&db, &founder, "Sami Haddad", "").await;
    let opens = async |act: &Act, short: &str| about(&db, act, short).await.opens;

    let draft = policy_draft(&db, &founder, "thanks").await;
    let short = format!("agreements/dues-policy/drafts/{draft}");
    assert_eq!(about(&db, &nour, &short).await.names.len(), 1);
    assert!(opens(&founder, &short).await && !opens(&nour, &short).await, "a draft is for those who draft");
    proposed(&db, &founder, &proposal(vec![adopt(draft)])).await;
    assert!(opens(&nour, &short).await, "and for all once it is proposed");

    let own = d::draft(&db, &nour, &note(), domain::language::Language::En).await.unwrap();
    let short = format!("D-{own}");
    assert!(opens(&nour, &short).await && !opens(&founder, &short).await, "a proposal that is not made yet");

    let paid = pay(&db, &founder, &payment(number, "2026-01-01", "12")).await.unwrap();
    let short = format!("P-{}", paid.number);
    assert!(opens(&nour, &short).await && opens(&founder, &short).await && !opens(&sami, &short).await);
});
