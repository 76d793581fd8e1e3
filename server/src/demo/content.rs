//! The demo's texts, as they stand in `content/`.

use std::sync::Arc;

use serde::Deserialize;

/// The bylaws that the members adopt in the first months.
pub const BYLAWS: &str = include_str!("content/bylaws.md");
/// The dues policy that they adopt.
pub const DUES_POLICY: &str = include_str!("content/dues-policy.md");
/// The code of conduct that they adopt.
pub const CODE_OF_CONDUCT: &str = include_str!("content/code-of-conduct.md");

const PEOPLE: &str = include_str!("content/people.tsv");
const DECISIONS: [&str; 3] = [
    include_str!("content/beginnings.toml"),
    include_str!("content/decisions.toml"),
    include_str!("content/today.toml"),
];
const LATELY: &str = include_str!("content/lately.toml");
const AMENDMENTS: [&str; 5] = [
    include_str!("content/amendments/01-quiet-hours.toml"),
    include_str!("content/amendments/02-incident-reports.toml"),
    include_str!("content/amendments/03-wider-solidarity.toml"),
    include_str!("content/amendments/04-time-limits-for-reports.toml"),
    include_str!("content/amendments/05-deputies-and-leaving.toml"),
];
const DRAFT: &str = include_str!("content/draft.toml");

/// A member to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PersonText {
    /// `person`, `organisation` or `joint`.
    pub kind: &'static str,
    /// The name.
    pub name: &'static str,
    /// The language in which they are spoken to.
    pub language: &'static str,
    /// The names of those who hold a joint membership, with semicolons between them.
    pub people: &'static str,
}

/// What a decision does, by the names of those concerned.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "effect", rename_all = "snake_case")]
pub enum EffectText {
    /// Nothing but the resolution.
    Note,
    /// Takes the founder's roles, the facilitator's apart, and gives them to four members.
    FirstRoles,
    /// Puts a text in force in place of the template's, or as a new agreement of the title.
    Adopt { agreement: String, new_title: Option<String> },
    /// Changes clauses of the version in force.
    #[serde(skip)]
    Amend { agreement: String, changes: Vec<ChangeText> },
    /// Creates a circle.
    Circle { circle: String, mandate: String, members: Vec<String> },
    /// Appoints to a role, from the end of the term that the same person holds, if any.
    Appoint { role: String, candidate: String, months: u32 },
    /// Elects to a role among those who stand, in the order of their names.
    Elect { role: String, months: u32, candidates: Vec<CandidateText> },
    /// Suspends somebody, or takes that back.
    Membership { member: String, change: String },
    /// Sets the monthly dues of a class, from the first of the next month.
    Dues { class: String, amount: String },
    /// Gives rules other values.
    Rules { rules: Vec<RuleText> },
    /// Annuls the decision of a title.
    Annul { annulled: String },
}

/// Another value of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleText {
    /// The parameter's key.
    pub key: String,
    /// The class or the kind of decision; empty for the community.
    pub scope: String,
    /// The value as typed.
    pub value: String,
}

/// Somebody who has another one vote for them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DelegationText {
    /// Who gives it, by name.
    pub from: String,
    /// To whom, by name.
    pub to: String,
    /// What for.
    pub scope: String,
    /// How many days ago.
    pub days: i64,
}

/// Somebody who stands in an election.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CandidateText {
    /// The name.
    pub name: String,
    /// Why they stand.
    pub statement: String,
}

/// When a decision is brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Began {
    /// In a month, counted from 1, on a day of it or in its first week.
    InMonth(u32, Option<u32>),
    /// So many days before the demo is made; its vote opened so many days before, if it did.
    DaysAgo(i64, Option<i64>),
}

/// Among what a decision chooses.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ChoosingText {
    /// The method; nothing where one proposal is taken or left.
    pub method: String,
    /// The options, one in each line.
    pub options: String,
    /// How many are chosen.
    pub seats: String,
    /// How much each option is liked, in their order.
    pub favours: Vec<u32>,
}

/// A decision with everything that was said and voted.
#[derive(Debug, Clone, Deserialize)]
pub struct DecisionText {
    /// The title.
    pub title: String,
    /// The text.
    pub body: String,
    /// What it does.
    #[serde(flatten)]
    pub effect: EffectText,
    #[serde(default)]
    month: u32,
    day: Option<u32>,
    began_days: Option<i64>,
    opened_days: Option<i64>,
    /// Among what it chooses, if it does.
    #[serde(flatten)]
    pub choosing: ChoosingText,
    /// Whether a secret ballot is asked for.
    #[serde(default)]
    pub secret: bool,
    /// Percent yes among yes and no votes.
    #[serde(default)]
    pub lean: u32,
    /// Percent of the roll that votes.
    pub turnout: u32,
    /// Who brings it.
    pub by: String,
    /// Who wrote the comments; an empty name, or none, stands for anybody.
    #[serde(default)]
    pub voices: Vec<String>,
    /// The comments in order.
    #[serde(default)]
    pub comments: Vec<String>,
    /// Reasons of voters on the side with more votes.
    #[serde(default)]
    pub reasons: Vec<String>,
    /// Who has not voted yet.
    #[serde(default)]
    pub absent: Vec<String>,
    /// Who votes in any case.
    #[serde(default)]
    pub present: Vec<String>,
    /// The address part of its topic; empty for none.
    #[serde(default)]
    pub topic: String,
    /// How many days ago its provisional roll was drawn.
    pub roll_days: Option<i64>,
    /// Whether its dice are its own, so that those of all others fall as if it were not there.
    #[serde(skip)]
    pub own_dice: bool,
}

impl DecisionText {
    /// When it is brought.
    pub fn began(&self) -> Began {
        self.began_days.map_or(Began::InMonth(self.month, self.day), |began| Began::DaysAgo(began, self.opened_days))
    }
}

/// New words of a clause, or a new clause behind another.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeText {
    /// The clause's anchor.
    pub anchor: String,
    /// Its heading.
    pub heading: String,
    /// Behind which clause it stands, for a new one.
    pub after: Option<String>,
    /// Its words.
    pub text: String,
}

/// An amendment of an agreement.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AmendmentText {
    /// The agreement's slug.
    pub agreement: String,
    title: String,
    rationale: String,
    #[serde(default)]
    month: u32,
    day: Option<u32>,
    #[serde(default)]
    lean: u32,
    #[serde(default)]
    turnout: u32,
    #[serde(default)]
    voices: Vec<String>,
    #[serde(default)]
    comments: Vec<String>,
    #[serde(default)]
    reasons: Vec<String>,
    /// The clauses that it changes.
    pub change: Vec<ChangeText>,
}

impl AmendmentText {
    /// The decision that adopts it, brought by the curator.
    fn decision(self, curator: &str) -> DecisionText {
        DecisionText {
            title: self.title,
            body: self.rationale,
            effect: EffectText::Amend { agreement: self.agreement, changes: self.change },
            month: self.month,
            day: self.day,
            began_days: None,
            opened_days: None,
            choosing: ChoosingText::default(),
            secret: false,
            lean: self.lean,
            turnout: self.turnout,
            by: curator.to_owned(),
            voices: self.voices,
            comments: self.comments,
            reasons: self.reasons,
            absent: Vec::new(),
            present: Vec::new(),
            topic: String::new(),
            roll_days: None,
            own_dice: false,
        }
    }
}

/// Everybody, in the order of the file.
pub fn people() -> Result<Vec<PersonText>, String> {
    let person = |line: &'static str| {
        let mut fields = line.split('\t');
        let person = (|| {
            let (kind, name, language) = (fields.next()?, fields.next()?, fields.next()?);
            Some(PersonText { kind, name, language, people: fields.next().unwrap_or_default() })
        })();
        person.ok_or_else(|| format!("a line of the demo's people is incomplete: {line}"))
    };
    PEOPLE.lines().filter(|line| !line.is_empty()).map(person).collect()
}

/// Every decision but the founding act; `curator` brings the amendments.
pub fn decisions(curator: &str) -> Result<Vec<Arc<DecisionText>>, String> {
    #[derive(Deserialize)]
    struct File {
        decision: Vec<DecisionText>,
    }
    let mut decisions = Vec::new();
    for text in DECISIONS {
        let file: File = toml::from_str(text).map_err(|error| format!("the demo's decisions: {error}"))?;
        decisions.extend(file.decision);
    }
    let lately: File = toml::from_str(LATELY).map_err(|error| format!("the demo's decisions: {error}"))?;
    decisions.extend(lately.decision.into_iter().map(|decision| DecisionText { own_dice: true, ..decision }));
    for text in AMENDMENTS {
        decisions.push(amendment(text)?.decision(curator));
    }
    Ok(decisions.into_iter().map(Arc::new).collect())
}

/// Who has delegated what, and when.
pub fn delegations() -> Result<Vec<DelegationText>, String> {
    #[derive(Deserialize)]
    struct File {
        delegation: Vec<DelegationText>,
    }
    let file: File = toml::from_str(LATELY).map_err(|error| format!("the demo's delegations: {error}"))?;
    Ok(file.delegation)
}

/// The amendment that the curator is working on.
pub fn draft() -> Result<AmendmentText, String> {
    amendment(DRAFT)
}

fn amendment(text: &str) -> Result<AmendmentText, String> {
    toml::from_str(text).map_err(|error| format!("the demo's amendments: {error}"))
}

/// The text that replaces an agreement's first version.
pub fn full_text(agreement: &str) -> &'static str {
    match agreement {
        "bylaws" => BYLAWS,
        "dues-policy" => DUES_POLICY,
        _ => CODE_OF_CONDUCT,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn everybody_who_is_named_exists() {
        let people: HashSet<&str> = people().unwrap().iter().map(|person| person.name).collect();
        assert_eq!(people.len(), 120);
        for decision in decisions("Tomás Arrieta").unwrap() {
            let members = match &decision.effect {
                EffectText::Circle { members, .. } => members.clone(),
                EffectText::Appoint { candidate, .. } => vec![candidate.clone()],
                EffectText::Elect { candidates, .. } => candidates.iter().map(|one| one.name.clone()).collect(),
                _ => Vec::new(),
            };
            let named = members.iter().chain(&decision.voices).chain(&decision.absent).chain(&decision.present);
            let named = named.chain([&decision.by]);
            for name in named.filter(|name| !name.is_empty()) {
                assert!(people.contains(name.as_str()), "{name} in {}", decision.title);
            }
            assert!(decision.voices.len() <= decision.comments.len(), "{}", decision.title);
        }
        for DelegationText { from, to, .. } in delegations().unwrap() {
            assert!(people.contains(from.as_str()) && people.contains(to.as_str()), "{from} to {to}");
        }
    }
}
