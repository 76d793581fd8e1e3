//! Templates that proposals begin with.

use domain::community::template::Template;
use domain::decisions::template::TemplateInput;
use domain::language::Language;
use domain::members::role::Role;
use domain::validation::Arg;
use store::audit::verify;
use store::decisions as d;
use store::{Act, CommandError, Db, Viewer};

use super::{DISCUSSED, eyes, member, note, proposal, proposed, refused, rule, when};
use crate::support::{founded, run, story};

/// A moment after the founding.
const EARLY: &str = "2026-01-02T09:00:00Z";
/// And a later one.
const LATER: &str = "2026-01-03T09:00:00Z";
/// The questions of a template.
const QUESTIONS: &str = "## Where does it stand?\n\n## What does it cost?";

fn mast(name: &str) -> TemplateInput {
    TemplateInput {
        name: name.into(),
        effect: "note".into(),
        title: "A mast at …".into(),
        body: QUESTIONS.into(),
        method: String::new(),
    }
}

/// Templates that were added, changed and retired, for those who verify every column.
pub async fn kept(db: &Db, founder: &Act) {
    let slug = d::add_template(db, founder, &mast("Put up a mast")).await.unwrap();
    let input = TemplateInput { method: "approval".into(), ..mast("Put up a pole") };
    d::change_template(db, &when(founder, EARLY), &slug, &input).await.unwrap();
    let slug = d::add_template(db, founder, &mast("Take down a mast")).await.unwrap();
    d::retire_template(db, &when(founder, LATER), &slug).await.unwrap();
}

/// The one thing that a command refused: beside which field, and why.
fn told<T: std::fmt::Debug>(result: Result<T, CommandError>) -> (String, &'static str) {
    let errors = refused(result);
    assert_eq!(errors.len(), 1, "{errors:?}");
    (errors[0].field.clone(), errors[0].refusal.key)
}

story!(a_community_begins_with_templates_in_its_language_and_keeps_them, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Ruiz", "full").await;
    let begun = d::templates(&db, &eyes(&db, &ana).await, (0, 100)).await.unwrap();
    let starters = Template::of_slug("hosting_coop").unwrap().proposals;
    assert_eq!(begun.len(), starters.len());
    for starter in starters {
        let found = begun.iter().find(|template| template.slug == starter.slug).unwrap();
        assert_eq!((&found.template, found.retired_at), (&starter.written_in(Language::En), None));
    }
    assert!(begun.is_sorted_by(|one, other| one.template.name <= other.template.name));

    assert!(matches!(d::add_template(&db, &ana, &mast("Mast")).await, Err(CommandError::Forbidden(_))));
    assert!(matches!(d::templates(&db, &Viewer::visitor(), (0, 100)).await, Err(CommandError::Forbidden(_))));
    assert_eq!(
        told(d::add_template(&db, &founder, &mast("SPEND money")).await),
        ("name".to_owned(), "error-template-exists")
    );
    let slug = d::add_template(&db, &founder, &mast("Put up a mast")).await.unwrap();
    assert_eq!(slug, "put-up-a-mast");
    assert!(matches!(d::change_template(&db, &ana, &slug, &mast("Pole")).await, Err(CommandError::Forbidden(_))));
    assert!(matches!(d::retire_template(&db, &ana, &slug).await, Err(CommandError::Forbidden(_))));
    d::change_template(&db, &founder, &slug, &mast("Put up a pole")).await.unwrap();
    let taken = d::change_template(&db, &founder, &slug, &mast("Spend money")).await;
    assert_eq!(told(taken), ("name".to_owned(), "error-template-exists"));
    // Its address stays, and the next of the first name gets another.
    assert_eq!(d::add_template(&db, &founder, &mast("Put up a mast")).await.unwrap(), "put-up-a-mast-2");
    assert_eq!(d::add_template(&db, &founder, &mast("渡辺")).await.unwrap(), "template");
    let nowhere = d::change_template(&db, &founder, "nowhere", &mast("Pole")).await;
    assert!(matches!(nowhere, Err(CommandError::NotFound)));

    d::retire_template(&db, &when(&founder, EARLY), "spend-money").await.unwrap();
    let again = d::retire_template(&db, &founder, "spend-money").await;
    assert_eq!(told(again), (String::new(), "error-template-retired"));
    let changed = d::change_template(&db, &founder, "spend-money", &mast("Spend money")).await;
    assert_eq!(told(changed), (String::new(), "error-template-retired"));
    assert_eq!(d::add_template(&db, &founder, &mast("Spend money")).await.unwrap(), "spend-money-2");
    let all = d::templates(&db, &eyes(&db, &ana).await, (0, 100)).await.unwrap();
    assert_eq!(all.last().map(|last| last.slug.as_str()), Some("spend-money"));
    let offered = d::choices(&db, &eyes(&db, &ana).await).await.unwrap().templates;
    assert!(offered.len() == all.len() - 1 && offered.iter().all(|template| template.retired_at.is_none()));

    assert_eq!(verify(&db).await.unwrap().findings, []);
    for tampered in [
        "UPDATE decision_templates SET body = 'x' WHERE slug = 'hold-an-election'",
        "UPDATE decision_templates SET effect = NULL WHERE slug = 'put-up-a-mast'",
        "UPDATE decision_templates SET closed_at = NULL",
        "DELETE FROM decision_templates WHERE slug = 'template'",
    ] {
        let before = verify(&db).await.unwrap().findings.len();
        run(&db, tampered);
        assert!(verify(&db).await.unwrap().findings.len() > before, "{tampered}");
    }
});

story!(nobody_changes_a_template_over_what_they_have_not_seen, |db| {
    let founder = founded(&db).await;
    let slug = d::add_template(&db, &founder, &mast("Put up a mast")).await.unwrap();
    let viewer = eyes(&db, &founder).await;
    let seen = d::template(&db, &viewer, &slug).await.unwrap().seen();
    let looking = Act { seen: Some(seen), ..when(&founder, EARLY) };
    d::change_template(&db, &looking, &slug, &mast("Put up a pole")).await.unwrap();
    let stale = d::change_template(&db, &looking, &slug, &mast("Put up a tower")).await;
    assert_eq!(told(stale), (String::new(), "error-changed-since"));
    assert_eq!(d::template(&db, &viewer, &slug).await.unwrap().template.name, "Put up a pole");
});

story!(no_more_are_in_use_than_the_limit_says, |db| {
    use domain::decisions::template::TEMPLATES_MAX;
    let founder = founded(&db).await;
    let begun = d::templates(&db, &eyes(&db, &founder).await, (0, 100)).await.unwrap().len();
    for number in begun..TEMPLATES_MAX {
        d::add_template(&db, &founder, &mast(&format!("Mast {number}"))).await.unwrap();
    }
    let errors = refused(d::add_template(&db, &founder, &mast("One more")).await);
    assert_eq!((errors[0].field.as_str(), errors[0].refusal.key), ("name", "error-templates-many"));
    assert_eq!(errors[0].refusal.args, [("most", Arg::from(TEMPLATES_MAX))]);
    d::retire_template(&db, &founder, "spend-money").await.unwrap();
    d::add_template(&db, &founder, &mast("One more")).await.unwrap();
});

story!(retired_templates_are_read_by_pages_and_have_a_limit, |db| {
    use domain::decisions::template::TEMPLATES_KEPT_MAX;
    let founder = founded(&db).await;
    let viewer = eyes(&db, &founder).await;
    let used = d::templates(&db, &viewer, (0, 100)).await.unwrap().len();
    let retire = |from: usize, to: usize| {
        run(
            &db,
            &format!(
                "WITH RECURSIVE numbers(n) AS (SELECT {from} UNION ALL SELECT n + 1 FROM numbers WHERE n < {to}) \
                 INSERT INTO decision_templates (id, slug, name, title, body, added_at, closed_at) \
                 SELECT 't-' || n, 't-' || n, 'Mast', '', 'How high?', '2026-01-01 09:00:00', '2026-01-01 10:00:00' \
                 FROM numbers"
            ),
        );
    };
    retire(1, 25);
    let page = async |page: i64| d::templates_page(&db, &viewer, page).await.unwrap();
    let (first, second) = (page(1).await, page(2).await);
    assert_eq!((first.used.len(), first.retired.len(), first.retired_count), (used, 20, 25));
    assert_eq!((second.retired.len(), page(3).await.retired.len()), (5, 0));
    assert!(second.retired.iter().all(|one| !first.retired.contains(one)));
    assert_eq!(d::choices(&db, &viewer).await.unwrap().templates, first.used);
    let part = d::templates(&db, &viewer, (i64::try_from(used).unwrap() - 1, 2)).await.unwrap();
    assert_eq!(part.iter().map(|one| one.retired_at.is_some()).collect::<Vec<_>>(), [false, true]);

    retire(26, TEMPLATES_KEPT_MAX - used - 1);
    d::add_template(&db, &founder, &mast("The last")).await.unwrap();
    let unkept = told(d::add_template(&db, &founder, &mast("One more")).await);
    assert_eq!(unkept, ("name".to_owned(), "error-templates-kept"));
});

story!(a_proposal_that_answers_no_question_of_a_template_is_not_discussed, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Ruiz", "full").await;
    let slug = d::add_template(&db, &founder, &mast("Put up a mast")).await.unwrap();
    let mut input = note();
    input.body = format!("{}\r\n", QUESTIONS.replace('\n', "\r\n"));
    // A draft may wait with its questions, and its proposer alone sees it.
    let number = d::draft(&db, &ana, &input, Language::En).await.unwrap();
    let unanswered = ("body".to_owned(), "error-template-unanswered");
    assert_eq!(told(d::propose(&db, &ana, number).await), unanswered);
    // Neither once the template is retired.
    d::retire_template(&db, &founder, &slug).await.unwrap();
    assert_eq!(told(d::propose(&db, &ana, number).await), unanswered);
    let mut answered = input.clone();
    answered.body.push_str("\n\nTwelve euros.");
    let revision = d::edit(&db, &ana, number, 1, &answered, Language::En).await.unwrap();
    d::propose(&db, &ana, number).await.unwrap();
    // Nor does one that is discussed go back to it.
    let back = d::edit(&db, &when(&ana, EARLY), number, revision, &input, Language::En).await;
    assert_eq!(told(back), unanswered);
    answered.title = "A mast at the mill".into();
    d::edit(&db, &when(&ana, EARLY), number, revision, &answered, Language::En).await.unwrap();

    // What is discussed is made a template of: its proposer still changes the rest.
    d::add_template(&db, &founder, &TemplateInput { body: answered.body.clone(), ..mast("Like the mill") })
        .await
        .unwrap();
    answered.title = "A mast at the weir".into();
    d::edit(&db, &when(&ana, EARLY), number, revision + 1, &answered, Language::En).await.unwrap();

    let starter = Template::of_slug("hosting_coop").unwrap().proposals[0].written_in(Language::En);
    let mut raise = proposal(vec![rule("dues.monthly", "full", "15")]);
    raise.body = starter.body.replace("## ", "##  ");
    let number = d::draft(&db, &ana, &raise, Language::En).await.unwrap();
    assert_eq!(told(d::propose(&db, &ana, number).await), unanswered);
    let other = proposed(&db, &ana, &note()).await;
    d::open_vote(&db, &when(&founder, DISCUSSED), other).await.unwrap();
    assert_eq!(verify(&db).await.unwrap().findings, []);
});

story!(whoever_opens_votes_keeps_templates, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Ruiz", "full").await;
    crate::support::grant(&db, ana.actor.member().unwrap(), Role::Facilitator, "2026-01-01", None);
    d::add_template(&db, &ana, &mast("Put up a mast")).await.unwrap();
});
