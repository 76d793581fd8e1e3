//! The curator's drafts: full texts in place of the template's, and amendments clause by clause.

use chrono::Duration;
use domain::Moment;
use domain::agreements::clauses::split;
use domain::members::role::Role;
use std::sync::Arc;
use store::agreements::{DraftInput, create, draft, save_draft, start_draft};

use super::content::{self, ChangeText, DecisionText, EffectText};
use super::timeline::{DraftName, Step, Timeline};
use super::world::{World, failed};

/// How many days before a proposal its draft is begun.
pub const DAYS_BEFORE: i64 = 2;

/// Starts the draft of a decision that adopts one; its words follow the next day.
pub async fn start(
    world: &World,
    timeline: &mut Timeline,
    at: Moment,
    decision: Arc<DecisionText>,
) -> Result<(), String> {
    let name = match &decision.effect {
        EffectText::Adopt { agreement, new_title: None } | EffectText::Amend { agreement, .. } => {
            start_of(world, at, agreement).await?
        }
        EffectText::Adopt { agreement, new_title: Some(title) } => create_of(world, at, agreement, title).await?,
        _ => return Ok(()),
    };
    timeline.push(at + Duration::hours(26), Step::SaveDraft(decision, name));
    Ok(())
}

/// Saves the words of a draft.
pub async fn save(world: &World, at: Moment, decision: &DecisionText, name: &DraftName) -> Result<(), String> {
    match &decision.effect {
        EffectText::Adopt { agreement, .. } => {
            let body = content::full_text(agreement).to_owned();
            save_body(world, at, name, 1, body).await
        }
        EffectText::Amend { changes, .. } => save_changes(world, at, name, changes).await,
        _ => Ok(()),
    }
}

/// Begins the amendment that nobody has proposed yet, and works on it twice.
pub async fn amend(world: &World, at: Moment) -> Result<(), String> {
    let amendment = content::draft()?;
    let name = start_of(world, at, &amendment.agreement).await?;
    let (first, _) = amendment.change.split_at(1.min(amendment.change.len()));
    save_changes(world, at + Duration::minutes(35), &name, first).await?;
    save_changes(world, at + Duration::minutes(80), &name, &amendment.change).await
}

async fn start_of(world: &World, at: Moment, agreement: &str) -> Result<DraftName, String> {
    let act = world.act_of(Role::Curator, at)?;
    let number = start_draft(&world.db, &act, agreement).await.map_err(failed(format!("a draft of {agreement}")))?;
    Ok(DraftName { agreement: agreement.to_owned(), number })
}

async fn create_of(world: &World, at: Moment, agreement: &str, title: &str) -> Result<DraftName, String> {
    let act = world.act_of(Role::Curator, at)?;
    let input = domain::agreements::draft::AgreementInput {
        title: title.to_owned(),
        kind: "policy".to_owned(),
        visibility: "public".to_owned(),
    };
    let created = create(&world.db, &act, &input).await.map_err(failed(title))?;
    if created.slug != agreement {
        return Err(format!("making the demo: {title} has the address {} and not {agreement}", created.slug));
    }
    Ok(DraftName { agreement: created.slug, number: created.draft })
}

async fn save_changes(world: &World, at: Moment, name: &DraftName, changes: &[ChangeText]) -> Result<(), String> {
    let viewer = world.viewer_of(Role::Curator, at).await?;
    let draft = draft(&world.db, &viewer, &name.agreement, name.number).await.map_err(failed(&name.agreement))?;
    let body = changes.iter().try_fold(draft.body, |body, change| amended(&body, change))?;
    save_body(world, at, name, draft.head.revision, body).await
}

async fn save_body(world: &World, at: Moment, name: &DraftName, revision: i64, body: String) -> Result<(), String> {
    let act = world.act_of(Role::Curator, at)?;
    let input = DraftInput { revision, body };
    let saved = save_draft(&world.db, &act, &name.agreement, name.number, &input).await;
    saved.map(|_| ()).map_err(failed(&name.agreement))
}

/// A text with one clause changed, or put in behind another.
fn amended(body: &str, change: &ChangeText) -> Result<String, String> {
    let clauses = split(body).map_err(|refusal| format!("making the demo: {}", refusal.key))?;
    let find = |anchor: &str| clauses.iter().find(|clause| clause.anchor == anchor);
    let unknown = |anchor: &str| format!("making the demo: there is no clause {anchor} to change");
    let (range, level) = match (find(&change.anchor), &change.after) {
        (Some(clause), _) => (clause.range.clone(), clause.level),
        (None, Some(after)) => {
            let clause = find(after).ok_or_else(|| unknown(after))?;
            (clause.range.end..clause.range.end, clause.level)
        }
        (None, None) => return Err(unknown(&change.anchor)),
    };
    let before = body.get(..range.start).unwrap_or_default().trim_end();
    let after = body.get(range.end..).unwrap_or_default().trim();
    let marks = "#".repeat(usize::from(level));
    let ChangeText { anchor, heading, text, .. } = change;
    let clause = format!("{marks} {heading} {{#{anchor}}}\n\n{}", text.trim());
    Ok([before, &clause, after].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n") + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(anchor: &str, after: Option<&str>) -> ChangeText {
        ChangeText {
            anchor: anchor.into(),
            heading: "New".into(),
            after: after.map(Into::into),
            text: "Words.\n".into(),
        }
    }

    #[test]
    fn a_clause_is_changed_where_it_stands_or_put_in_behind_another() {
        let body = "## A {#a}\n\n### B {#b}\n\nOld.\n\n### C {#c}\n\nLast.\n";
        let changed = amended(body, &change("b", Some("a"))).unwrap();
        assert_eq!(changed, "## A {#a}\n\n### New {#b}\n\nWords.\n\n### C {#c}\n\nLast.\n");
        let added = amended(body, &change("d", Some("c"))).unwrap();
        assert_eq!(added, "## A {#a}\n\n### B {#b}\n\nOld.\n\n### C {#c}\n\nLast.\n\n### New {#d}\n\nWords.\n");
        assert!(amended(body, &change("d", None)).is_err());
    }

    #[test]
    fn every_amendment_fits_its_agreement() {
        let mut amendments = vec![content::draft().map(|draft| (draft.agreement, draft.change)).unwrap()];
        for decision in content::decisions("Tomás Arrieta").unwrap() {
            if let EffectText::Amend { agreement, changes } = &decision.effect {
                amendments.push((agreement.clone(), changes.clone()));
            }
        }
        assert_eq!(amendments.len(), 6);
        for (agreement, changes) in amendments {
            let body = content::full_text(&agreement).to_owned();
            let changed = changes.iter().try_fold(body.clone(), |body, change| amended(&body, change)).unwrap();
            let (before, after) = (split(&body).unwrap(), split(&changed).unwrap());
            let added = after.iter().filter(|clause| before.iter().all(|old| old.anchor != clause.anchor)).count();
            assert_eq!(after.len(), before.len() + added);
            for change in &changes {
                let old = before.iter().find(|clause| clause.anchor == change.anchor);
                let new = after.iter().find(|clause| clause.anchor == change.anchor).unwrap();
                assert!(old.is_none_or(|old| old.source != new.source), "{}", change.anchor);
            }
        }
    }

    #[test]
    fn the_texts_hold_the_clauses_that_rules_are_anchored_to() {
        for parameter in domain::rules::parameter::PARAMETERS {
            let clauses = split(content::full_text(parameter.agreement)).unwrap();
            assert!(clauses.iter().any(|clause| clause.anchor == parameter.anchor), "{}", parameter.anchor);
        }
    }
}
