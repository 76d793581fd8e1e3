//! Who came to a meeting and who was represented, as its minutes tell it: by name, or where they are many, by numbers.

use std::collections::{BTreeMap, BTreeSet};

use super::Manner;
use super::minutes::{Held, HeldProxy, Line, Presence};

/// The most members whom minutes name as present or represented. Of more they tell how many: nobody reads thousands of lines, each vote
/// says how many were present, and the names stay with the meeting.
pub(super) const NAMED_MAX: usize = 200;
/// The most lines on who came, left and was represented.
const LINES_MAX: usize = 1_000;

impl Held {
    /// The numbers of those who came: whoever left and came again is one.
    pub(super) fn came(&self) -> BTreeSet<i64> {
        self.presences.iter().map(|presence| presence.who.number).collect()
    }

    /// The proxies by which members were represented: whoever gave a proxy to somebody who did not come was not.
    pub(super) fn represented(&self) -> impl Iterator<Item = &HeldProxy> {
        let came = self.came();
        self.proxies.iter().filter(move |proxy| came.contains(&proxy.to.number))
    }

    /// Whether they are too many to be named, or came and went too often.
    pub(super) fn is_crowded(&self) -> bool {
        let represented = self.represented().count();
        self.came().len() + represented > NAMED_MAX || self.presences.len() + represented > LINES_MAX
    }

    /// How many came, each in the manner in which they came first, and how many were represented.
    pub(super) fn counted(&self) -> Line<'static> {
        let mut first: BTreeMap<i64, Manner> = BTreeMap::new();
        for presence in &self.presences {
            first.entry(presence.who.number).or_insert(presence.manner);
        }
        let room = first.values().filter(|manner| **manner == Manner::Room).count();
        let represented: BTreeSet<i64> = self.represented().map(|proxy| proxy.from.number).collect();
        let (members, represented) = (first.len(), represented.len());
        Line::PresentCounted { members, room, remote: members - room, represented }
    }

    /// Whether a member came, or was represented.
    pub(super) fn took_part(&self, number: i64) -> bool {
        self.came().contains(&number) || self.represented().any(|proxy| proxy.from.number == number)
    }
}

/// Presences, of which one that ended as the same member came again in the same manner goes on.
pub(super) fn joined(presences: &[Presence]) -> Vec<Presence> {
    let mut joined: Vec<Presence> = Vec::with_capacity(presences.len());
    for next in presences {
        let before = joined.iter_mut().find(|before| {
            let again = before.left_early.is_some() && before.left_early == next.came_late;
            again && (before.who.number, before.manner) == (next.who.number, next.manner)
        });
        match before {
            Some(before) => before.left_early = next.left_early,
            None => joined.push(next.clone()),
        }
    }
    joined
}
