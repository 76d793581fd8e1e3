//! The order of the options on a ballot while somebody moves them.

use std::collections::BTreeMap;

/// Options by their numbers: groups of those that stand equal, the best first; those that are in none come last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranking {
    groups: Vec<Vec<u16>>,
    rest: Vec<u16>,
}

impl Ranking {
    /// The order that ranks give, of options as they stand on the page; one without a rank stands in no group.
    pub fn of(ranks: impl IntoIterator<Item = (u16, Option<u64>)>) -> Self {
        let (mut groups, mut rest) = (BTreeMap::<u64, Vec<u16>>::new(), Vec::new());
        for (option, rank) in ranks {
            match rank {
                Some(rank) => groups.entry(rank).or_default().push(option),
                None => rest.push(option),
            }
        }
        Self { groups: groups.into_values().collect(), rest }
    }

    /// All options, the best first.
    pub fn order(&self) -> impl Iterator<Item = u16> + '_ {
        self.groups.iter().flatten().chain(&self.rest).copied()
    }

    /// The rank of an option, from 1; none where it has none.
    pub fn rank(&self, option: u16) -> Option<usize> {
        self.group(option).map(|group| group + 1)
    }

    /// Moves an option up: from no rank to the last one, out of its equals before them, or before the group ahead of it.
    pub fn higher(&mut self, option: u16) {
        match self.group(option) {
            None => self.insert(option, self.groups.len()),
            Some(group) if self.is_alone(group) => self.insert(option, group.saturating_sub(1)),
            Some(group) => self.insert(option, group),
        }
    }

    /// Moves an option down: out of its equals behind them, behind the next group, or from the last rank to none.
    pub fn lower(&mut self, option: u16) {
        match self.group(option) {
            None => {}
            Some(group) if self.is_alone(group) && group + 1 == self.groups.len() => {
                self.take(option);
                self.rest.insert(0, option);
            }
            // Behind the next group, which moves up as this one is taken away.
            Some(group) => self.insert(option, group + 1),
        }
    }

    /// Those without a rank.
    pub fn unranked(&self) -> impl Iterator<Item = u16> + '_ {
        self.rest.iter().copied()
    }

    /// How many others stand before an option once it is [`put`](Self::put) there: it comes before or behind those who stand equal, and before
    /// all who have no rank.
    pub fn place(&self, option: u16, before: usize) -> usize {
        let others = |group: &Vec<u16>| group.iter().filter(|other| **other != option).count();
        let mut passed = 0;
        for group in self.groups.iter().map(others) {
            if passed + group > before {
                break;
            }
            passed += group;
        }
        passed
    }

    /// Puts an option where so many others stand before it, with a rank of its own: further down than all that have one, with the next rank.
    pub fn put(&mut self, option: u16, before: usize) {
        self.take(option);
        let (mut group, mut passed) = (0, 0);
        while let Some(members) = self.groups.get(group).filter(|members| passed + members.len() <= before) {
            passed += members.len();
            group += 1;
        }
        self.groups.insert(group, vec![option]);
    }

    fn group(&self, option: u16) -> Option<usize> {
        self.groups.iter().position(|group| group.contains(&option))
    }

    fn is_alone(&self, group: usize) -> bool {
        self.groups.get(group).is_some_and(|members| members.len() == 1)
    }

    /// Gives an option a group of its own, which is the so-manieth once the option stands nowhere else.
    fn insert(&mut self, option: u16, group: usize) {
        self.take(option);
        self.groups.insert(group.min(self.groups.len()), vec![option]);
    }

    fn take(&mut self, option: u16) {
        self.rest.retain(|other| *other != option);
        for group in &mut self.groups {
            group.retain(|other| *other != option);
        }
        self.groups.retain(|group| !group.is_empty());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ranking(groups: &[&[u16]], rest: &[u16]) -> Ranking {
        Ranking { groups: groups.iter().map(|group| group.to_vec()).collect(), rest: rest.to_vec() }
    }

    #[test]
    fn ranks_give_an_order_and_gaps_close() {
        let read = Ranking::of([(1, None), (2, Some(5)), (3, Some(1)), (4, Some(5))]);
        assert_eq!(read, ranking(&[&[3], &[2, 4]], &[1]));
        assert_eq!(read.order().collect::<Vec<_>>(), [3, 2, 4, 1]);
        assert_eq!(read.unranked().collect::<Vec<_>>(), [1]);
        assert_eq!((read.rank(3), read.rank(4), read.rank(1)), (Some(1), Some(2), None));
    }

    #[test]
    fn an_option_moves_by_one_and_leaves_the_others_as_they_stood() {
        let mut moved = ranking(&[&[1], &[2, 3]], &[4]);
        moved.higher(4);
        assert_eq!(moved, ranking(&[&[1], &[2, 3], &[4]], &[]));
        moved.higher(4);
        assert_eq!(moved, ranking(&[&[1], &[4], &[2, 3]], &[]));
        moved.higher(3);
        assert_eq!(moved, ranking(&[&[1], &[4], &[3], &[2]], &[]));
        moved.lower(1);
        assert_eq!(moved, ranking(&[&[4], &[1], &[3], &[2]], &[]));
        moved.lower(2);
        assert_eq!(moved, ranking(&[&[4], &[1], &[3]], &[2]));
        moved.higher(4);
        assert_eq!(moved.rank(4), Some(1), "the first stays the first");
        let mut equal = ranking(&[&[1, 2], &[3]], &[]);
        equal.lower(1);
        assert_eq!(equal, ranking(&[&[2], &[1], &[3]], &[]));
    }

    #[test]
    fn an_option_is_put_where_it_was_let_go() {
        let mut put = ranking(&[], &[1, 2, 3]);
        put.put(3, 0);
        assert_eq!(put, ranking(&[&[3]], &[1, 2]));
        put.put(2, 1);
        assert_eq!(put, ranking(&[&[3], &[2]], &[1]));
        put.put(2, 0);
        assert_eq!(put, ranking(&[&[2], &[3]], &[1]));
        let mut put = ranking(&[&[3]], &[1, 2, 4]);
        put.put(4, 3);
        assert_eq!(put, ranking(&[&[3], &[4]], &[1, 2]), "below all others, and with the next rank all the same");
        put.put(3, 3);
        assert_eq!(put, ranking(&[&[4], &[3]], &[1, 2]), "what has a rank keeps one wherever it is let go");
        let mut equal = ranking(&[&[1, 2], &[3]], &[]);
        equal.put(3, 1);
        assert_eq!(equal, ranking(&[&[3], &[1, 2]], &[]), "equals stay together");
    }

    #[test]
    fn nothing_is_lost_whatever_is_moved() {
        let mut moved = ranking(&[&[1, 4], &[2]], &[3, 5]);
        for step in 0..200_u16 {
            let option = step % 5 + 1;
            match step % 3 {
                0 => moved.higher(option),
                1 => moved.lower(option),
                _ => {
                    let before = usize::from(step * 7 % 6);
                    let place = moved.place(option, before);
                    moved.put(option, before);
                    assert_eq!(moved.order().position(|other| other == option), Some(place), "as it was marked");
                    assert!(moved.rank(option).is_some());
                }
            }
            let mut all: Vec<u16> = moved.order().collect();
            all.sort_unstable();
            assert_eq!(all, [1, 2, 3, 4, 5]);
        }
    }
}
