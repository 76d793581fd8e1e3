//! Leases: over PostgreSQL one server has a job at a time, and another takes it over when it is gone.

use chrono::Duration;
use store::lease::take_lease;

use crate::support::{founding_moment, postgres, sqlite};

#[tokio::test]
async fn a_lease_is_one_servers_until_it_ends() {
    let Some(db) = postgres().await else { return };
    let (now, minute) = (founding_moment(), Duration::minutes(1));
    assert!(take_lease(&db, "seal", "one", now, minute).await.unwrap());
    assert!(!take_lease(&db, "seal", "two", now, minute).await.unwrap());
    assert!(take_lease(&db, "mail", "two", now, minute).await.unwrap(), "another job is another lease");
    let later = now + Duration::seconds(40);
    assert!(take_lease(&db, "seal", "one", later, minute).await.unwrap(), "it is kept");
    assert!(!take_lease(&db, "seal", "two", now + minute, minute).await.unwrap());
    assert!(take_lease(&db, "seal", "two", later + minute, minute).await.unwrap(), "it is taken over");
    assert!(!take_lease(&db, "seal", "one", later + minute, minute).await.unwrap());
    // Of many that ask at once, one has it.
    let asked = (0..8).map(|server| {
        let db = db.clone();
        tokio::spawn(async move { take_lease(&db, "votes", &server.to_string(), now, minute).await.unwrap() })
    });
    let mut had = 0;
    for taken in asked.collect::<Vec<_>>() {
        had += usize::from(taken.await.unwrap());
    }
    assert_eq!(had, 1);
}

#[tokio::test]
async fn over_sqlite_there_is_one_server() {
    let (_directory, db) = sqlite().await;
    for server in ["one", "two"] {
        assert!(take_lease(&db, "seal", server, founding_moment(), Duration::minutes(1)).await.unwrap());
    }
}
