//! A count for people: a table in plain text, with every figure.

use domain::decisions::tally::consent::Missing;
use domain::decisions::tally::counted::{Count, Counted};
use domain::decisions::tally::majority::Outcome;
use domain::decisions::tally::pairwise::Pairwise;
use domain::decisions::tally::papers::Candidate;
use domain::decisions::tally::sides::Sides;
use domain::decisions::tally::stages::{Act, Stages, decimal};
use domain::decisions::tally::tie::{BrokenBy, Tie};
use domain::decisions::tally::transfer::Transfer;
use domain::decisions::tally::undecided::Undecided;

use super::Counted as Found;
use super::plain::plain;
use super::purchases;
use super::{Shown, UNSEEDED};

/// The count as lines.
pub(super) fn of(shown: &Shown) -> String {
    match &shown.counted {
        Found::Options(count, undecided) => {
            let (all, blank) = (count.valid + count.blank, count.blank);
            let body = taken_out(shown) + &options_table(count, undecided.as_ref(), &shown.file.candidates);
            let word = shown.method.word();
            if let Counted::Drawn(_) = count.counted {
                // A lot looks at no marks: the numbers on them are in the seed.
                let (names, votes) = (number(shown.file.candidates.len(), "name"), number(all, "vote"));
                return format!("{word}: a lot among {names}, of {votes}\n{body}");
            }
            let unseeded = if shown.is_unseeded { format!("{UNSEEDED}\n") } else { String::new() };
            format!("{word}: {}, {blank} of them blank\n{body}{unseeded}", number(all, "paper"))
        }
        Found::Sides(sides) => format!("{}\n{}", shown.method.word(), sides_table(sides)),
    }
}

/// Who was not chosen from, and why: pairs and papers may name them all the same.
fn taken_out(shown: &Shown) -> String {
    let names = Names(&shown.file.candidates);
    let line = |why: &str, who: &[Candidate]| match who {
        [] => String::new(),
        who => format!("{why}: {}\n", names.list(who)),
    };
    line("withdrawn", &shown.file.withdrawn) + &line("named by no paper", &shown.unnamed)
}

/// A number with what it counts.
fn number<N: PartialEq + From<u8> + std::fmt::Display>(count: N, what: &str) -> String {
    let ending = if count == N::from(1) { "" } else { "s" };
    format!("{count} {what}{ending}")
}

fn options_table(count: &Count, undecided: Option<&Undecided>, candidates: &[String]) -> String {
    let names = Names(candidates);
    let chosen = undecided.map_or_else(|| count.counted.chosen(), |stop| stop.decided.clone());
    let first = chosen.first().copied();
    let open =
        undecided.map(|stop| format!("left open: {} stood equal\n", names.list(&stop.between))).unwrap_or_default();
    let table = match &count.counted {
        Counted::Stages(stages) => stages_table(stages, &names) + &elected(&chosen, &names),
        Counted::Schulze(schulze) => {
            let paths = schulze.paths.iter().filter_map(|(one, other, path)| Some((one, other, path.as_ref()?)));
            let paths: String = paths
                .map(|(one, other, path)| {
                    let through: Vec<String> = path.through.iter().map(|candidate| names.of(*candidate)).collect();
                    let (strong, weak) = (path.preferring, path.against);
                    format!(
                        "  {} to {}: {strong} to {weak}, by {}\n",
                        names.of(*one),
                        names.of(*other),
                        through.join(" > ")
                    )
                })
                .collect();
            format!(
                "{}strongest paths\n{paths}{}",
                matrix(&schulze.pairwise, &names),
                winner(first, schulze.tie.as_ref(), &names)
            )
        }
        Counted::RankedPairs(ranked) => {
            let lines: String = ranked
                .majorities
                .iter()
                .map(|one| {
                    let done = if one.is_locked { "locked" } else { "left out: it would close a circle" };
                    let (winner, loser) = (names.of(one.winner), names.of(one.loser));
                    let by_lot = match one.is_placed_by_lot {
                        true if one.preferring == one.against => ", turned and placed by lot",
                        true => ", placed by lot",
                        false => "",
                    };
                    format!("  {winner} over {loser}: {} to {}, {done}{by_lot}\n", one.preferring, one.against)
                })
                .collect();
            format!(
                "{}majorities in order\n{lines}{}",
                matrix(&ranked.pairwise, &names),
                winner(first, ranked.tie.as_ref(), &names)
            )
        }
        Counted::Points(points) => {
            let rows = points.points.iter().zip(&points.givers).zip(0_u16..);
            let rows: String = rows
                .map(|((points, givers), place)| format!("  {:<24} {points:>12} by {givers}\n", names.of(place)))
                .collect();
            format!("{rows}{}{}", ties(&points.ties, &names), elected(&chosen, &names))
        }
        Counted::EqualShares(shares) => {
            let stands = undecided.map(|_| elected(&chosen, &names)).unwrap_or_default();
            purchases::of(shares, &names) + &stands
        }
        Counted::Drawn(_) => elected(&chosen, &names),
    };
    table + &open
}

/// Candidates as the file names them.
pub(super) struct Names<'a>(&'a [String]);

impl Names<'_> {
    pub(super) fn of(&self, candidate: Candidate) -> String {
        let name = self.0.get(usize::from(candidate)).map(|name| plain(name));
        name.unwrap_or_else(|| (u32::from(candidate) + 1).to_string())
    }

    /// Names with commas between them; where one holds a comma or a semicolon itself, each stands in quotation marks.
    fn list(&self, candidates: &[Candidate]) -> String {
        let mut names: Vec<String> = candidates.iter().map(|candidate| self.of(*candidate)).collect();
        if names.iter().any(|name| name.contains([',', ';'])) {
            names = names.into_iter().map(|name| format!("\"{}\"", name.replace('"', "\\\""))).collect();
        }
        names.join(", ")
    }
}

fn elected(candidates: &[Candidate], names: &Names<'_>) -> String {
    if candidates.is_empty() {
        "elected: nobody\n".to_owned()
    } else {
        format!("elected: {}\n", names.list(candidates))
    }
}

fn winner(winner: Option<Candidate>, tie: Option<&Tie>, names: &Names<'_>) -> String {
    let ties = tie.map(|tie| ties(std::slice::from_ref(tie), names)).unwrap_or_default();
    let winner = winner.map_or_else(|| "nobody".to_owned(), |winner| names.of(winner));
    format!("{ties}winner: {winner}\n")
}

pub(super) fn ties(broken: &[Tie], names: &Names<'_>) -> String {
    let line = |tie: &Tie| {
        let by = match tie.by {
            BrokenBy::Stage(stage) => format!("stage {stage}"),
            BrokenBy::Givers => "number of papers that gave something".to_owned(),
            BrokenBy::Supporters => "number of supporters".to_owned(),
            BrokenBy::Lot => "lot".to_owned(),
        };
        format!("  tie of {}: by {by} {}\n", names.list(&tie.between), names.of(tie.chosen))
    };
    broken.iter().map(line).collect()
}

fn stages_table(stages: &Stages, names: &Names<'_>) -> String {
    let mut text = String::new();
    for (place, stage) in stages.stages.iter().enumerate() {
        let act = match stage.act {
            Act::FirstPreferences => "first preferences".to_owned(),
            Act::Surplus(candidate) => format!("surplus of {}", names.of(candidate)),
            Act::Surpluses => "surpluses".to_owned(),
            Act::Exclusion(candidate) => format!("{} is excluded", names.of(candidate)),
        };
        let quota = stage.quota.map(|quota| format!(", quota {}", decimal(quota, stages.decimals))).unwrap_or_default();
        text += &format!("stage {}: {act}{quota}\n{}", place + 1, ties(&stage.ties, names));
        if let Some(transfer) = &stage.transfer {
            text += &transferred(transfer, stages.decimals, names);
        }
        for (candidate, votes) in (0_u16..).zip(&stage.votes) {
            let keep = stage.keep.as_ref().and_then(|keep| keep.get(usize::from(candidate)));
            let keep = keep.map(|keep| format!("  keeps {}", decimal(*keep, stages.decimals))).unwrap_or_default();
            let mark = if stage.elected.contains(&candidate) { "  elected" } else { "" };
            text += &format!("  {:<24} {:>20}{keep}{mark}\n", names.of(candidate), decimal(*votes, stages.decimals));
        }
        text += &format!("  {:<24} {:>20}\n", "not transferable", decimal(stage.not_transferable, stages.decimals));
        if let Some(surplus) = stages.surplus(place) {
            text += &format!("  {:<24} {:>20}\n", "surplus of the elected", decimal(surplus, stages.decimals));
        }
    }
    text
}

/// What a stage passed on: a line for each sub-parcel, papers times what each is worth.
fn transferred(transfer: &Transfer, decimals: u32, names: &Names<'_>) -> String {
    let units = |units: u64| decimal(units, decimals);
    let (votes, held) = (units(transfer.votes), units(transfer.held));
    let mut text = format!("  {votes} of the {held} of {} go on\n", names.of(transfer.from));
    for one in &transfer.sub_parcels {
        let to = one.to.map_or_else(|| "nobody".to_owned(), |to| names.of(to));
        let value = if one.value == one.transfer_value {
            format!("at {}", units(one.value))
        } else {
            format!("of {} at {}", units(one.value), units(one.transfer_value))
        };
        let papers = number(one.papers, "paper");
        text += &format!("    {:>20} to {to}: {papers} {value}\n", units(one.votes()));
    }
    if transfer.lost > 0 {
        text += &format!("    {:>20} lost to truncation\n", units(transfer.lost));
    }
    text
}

fn matrix(pairwise: &Pairwise, names: &Names<'_>) -> String {
    let all = || (0_u16..).take(pairwise.candidates());
    let row = |one: Candidate| {
        let cells: String =
            all()
                .map(|other| {
                    if one == other {
                        format!("{:>10}", "-")
                    } else {
                        format!("{:>10}", pairwise.preferring(one, other))
                    }
                })
                .collect();
        format!("  {:<24}{cells}\n", names.of(one))
    };
    format!("preferred to each other, in the order of the list\n{}", all().map(row).collect::<String>())
}

fn sides_table(sides: &Sides) -> String {
    let (somebody_voted, quorum, took_part) = match sides {
        Sides::Majority { votes, quorum, took_part, .. } => {
            (votes.yes + votes.no + votes.abstain > 0, *quorum, *took_part)
        }
        Sides::Consent { said, quorum, took_part, .. } => {
            (said.agree + said.stand_aside + said.object > 0, *quorum, *took_part)
        }
    };
    let quorum_unmet = match sides.quorum_met() {
        true => String::new(),
        false if !somebody_voted => "nobody voted\n".to_owned(),
        false => took_part.map_or_else(
            || format!("quorum not met: fewer than {quorum}\n"),
            |took_part| format!("quorum not met: {took_part} of {quorum}\n"),
        ),
    };
    let passed = if sides.passed() { "passed" } else { "not passed" };
    let body = match sides {
        Sides::Majority { votes, quorum, voted, outcome, by_chair, classes, .. } => {
            let of_classes: String = classes
                .iter()
                .map(|(class, votes, outcome)| {
                    let (base, needed) = (outcome.base, outcome.yes_needed);
                    let besides = outvoted(outcome);
                    format!("  {}: {} yes of {base}, {needed} needed{besides}\n", plain(class), votes.yes)
                })
                .collect();
            let abstentions = number(votes.abstain, "abstention");
            let asked = asked(votes.eligible, *quorum, *voted, took_part);
            let (yes, no) = (votes.yes, votes.no);
            let (base, needed, besides) = (outcome.base, outcome.yes_needed, outvoted(outcome));
            let by_chair = by_chair.map(|said| format!("  equal: the casting vote is {said}\n")).unwrap_or_default();
            format!(
                "  {yes} yes, {no} no, {abstentions}{asked}\n  {needed} needed of {base}{besides}\n{by_chair}{of_classes}"
            )
        }
        Sides::Consent { said, stand_aside_max, object_max, missing, .. } => {
            let (agree, aside, object) = (said.agree, said.stand_aside, said.object);
            let asides = stand_aside_max.map(|most| format!(", at most {most} may stand aside")).unwrap_or_default();
            let bounds = format!("at most {object_max} may object{asides}");
            let why: String = missing.iter().map(|missing| lacks(*missing, somebody_voted)).collect();
            format!("  {agree} agree, {aside} stand aside, {object} object\n  {bounds}\n{why}")
        }
    };
    format!("{body}{quorum_unmet}{passed}\n")
}

/// What consent lacks, as a line; the quorum, or that nobody voted, has one of its own.
fn lacks(missing: Missing, somebody_voted: bool) -> &'static str {
    match missing {
        Missing::Agreement if somebody_voted => "nobody agrees\n",
        Missing::Quorum | Missing::Agreement => "",
        Missing::Objections => "too many object\n",
        Missing::StandAsides => "too many stand aside\n",
    }
}

/// The roll and the quorum, as far as somebody said them.
fn asked(eligible: i64, quorum: i64, voted: Option<i64>, took_part: Option<i64>) -> String {
    let roll = if eligible > 0 { format!(" of {eligible} on the roll") } else { String::new() };
    let of_persons = match (voted, took_part) {
        (Some(voted), _) => format!(" persons, {voted} voted"),
        // That is known of persons alone.
        (None, None) => " persons".to_owned(),
        (None, Some(_)) => String::new(),
    };
    let quorum = if quorum > 0 { format!("; quorum {quorum}{of_persons}") } else { String::new() };
    roll + &quorum
}

/// What keeps enough votes for it from being a majority.
fn outvoted(outcome: &Outcome) -> &'static str {
    if outcome.outvoted { ", and more yes than no, which there are not" } else { "" }
}
