//! What is still to happen, in the order of time. A step may bring about later ones; nothing happens after now.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::Moment;
use domain::calendar::Month;
use domain::treasury::payment::PaymentInput;
use store::decisions::VoteInput;

use super::content::{DecisionText, DelegationText};
use super::gathering::Gathering;
use super::people::Newcomer;

/// Something that happens. What can happen beside others of its sort is a [`Quick`] step.
#[derive(Debug, Clone)]
pub enum Step {
    /// Something that waits for nothing and that nothing waits for.
    Quick(Quick),
    /// The first members are invited and set their passwords.
    LetIn,
    /// A line about how far the making has come.
    Tell(Month),
    /// The curator starts a draft for a decision.
    StartDraft(Arc<DecisionText>),
    /// The curator saves its words.
    SaveDraft(Arc<DecisionText>, DraftName),
    /// A proposal is written and put up for discussion.
    Bring(Arc<DecisionText>, Option<DraftName>),
    /// The facilitator opens the vote on a decision of this number.
    Open(Arc<DecisionText>, i64),
    /// What has closed is counted and done.
    Close,
    /// The facilitator adds the topic of which some decisions are.
    AddTopic,
    /// Somebody has another one vote for them.
    Delegate(Arc<DelegationText>),
    /// The facilitator draws the provisional roll of a decision of this number.
    DrawRoll(i64),
    /// Somebody objects to that roll.
    Object(i64),
    /// Something happens of a meeting.
    Gather(Gathering),
    /// The treasurer runs the dues of a month.
    RunDues(Month),
    /// The treasurer records a payment wrongly, to reverse it the next day and record it right.
    Mistype(Box<PaymentInput>, Box<PaymentInput>),
    /// The treasurer reverses a payment of this number.
    Reverse(i64),
    /// The system administrator enters the inventory.
    Furnish,
    /// The system administrator reads the meters of a month, counted from 1.
    Meter(u32),
    /// The treasurer shares the costs of a month, counted from 1.
    Share(u32),
    /// The curator works on the amendment that nobody has proposed yet.
    Amend,
}

/// A draft by its agreement's slug and its number within it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftName {
    /// The agreement's slug.
    pub agreement: String,
    /// The draft's number.
    pub number: i64,
}

/// A step whose place among others of the same minute does not matter.
#[derive(Debug, Clone)]
pub enum Quick {
    /// The membership secretary admits somebody.
    Admit(Newcomer),
    /// A member of a number comments on a decision of a number.
    Comment { author: i64, decision: i64, text: String },
    /// A member of a number stands in an election of a number.
    Stand { member: i64, election: i64, statement: String },
    /// A member votes; in secret by the key of a form.
    Vote { voter: i64, decision: i64, vote: VoteInput, key: Option<String> },
    /// The treasurer records a payment.
    Pay(PaymentInput),
}

/// What happens next.
#[derive(Debug)]
pub enum Next {
    /// One step by itself.
    Alone(Moment, Step),
    /// Several quick steps in the order of time.
    Together(Vec<(Moment, Quick)>),
}

/// The steps that are still to come.
#[derive(Debug)]
pub struct Timeline {
    now: Moment,
    steps: BTreeMap<(Moment, usize), Step>,
    pushed: usize,
}

impl Timeline {
    /// An empty timeline that ends now.
    pub fn new(now: Moment) -> Self {
        Self { now, steps: BTreeMap::new(), pushed: 0 }
    }

    /// Adds a step, unless its moment is yet to come.
    pub fn push(&mut self, at: Moment, step: Step) {
        if at <= self.now {
            self.steps.insert((at, self.pushed), step);
            self.pushed += 1;
        }
    }

    /// Takes what happens next: quick steps up to `most` at once.
    pub fn next(&mut self, most: usize) -> Option<Next> {
        let ((at, _), step) = self.steps.pop_first()?;
        let Step::Quick(first) = step else { return Some(Next::Alone(at, step)) };
        let mut together = vec![(at, first)];
        while together.len() < most
            && let Some(entry) = self.steps.first_entry()
            && matches!(entry.get(), Step::Quick(_))
        {
            let at = entry.key().0;
            if let Step::Quick(quick) = entry.remove() {
                together.push((at, quick));
            }
        }
        Some(Next::Together(together))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quick_steps_go_together_and_nothing_comes_from_the_future() {
        let at = |text: &str| text.parse::<Moment>().unwrap();
        let mut timeline = Timeline::new(at("2026-11-23T12:00:00Z"));
        let pay = || Step::Quick(Quick::Pay(PaymentInput::default()));
        timeline.push(at("2026-11-23T11:00:00Z"), Step::Close);
        timeline.push(at("2026-11-23T10:00:00Z"), pay());
        timeline.push(at("2026-11-23T09:00:00Z"), pay());
        timeline.push(at("2026-11-23T12:00:01Z"), pay());
        timeline.push(at("2026-11-23T11:30:00Z"), pay());
        assert!(matches!(timeline.next(64), Some(Next::Together(steps)) if steps.len() == 2));
        assert!(matches!(timeline.next(64), Some(Next::Alone(_, Step::Close))));
        assert!(matches!(timeline.next(64), Some(Next::Together(steps)) if steps.len() == 1));
        assert!(timeline.next(64).is_none());
    }
}
