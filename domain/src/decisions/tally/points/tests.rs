use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

fn counted(papers: &[(Vec<(Candidate, u64)>, u64)], limits: Limits, seats: usize) -> Points {
    count(3, papers, limits, seats, &[], &Lot::of(vec![2, 1, 0])).unwrap()
}

#[test]
fn those_with_the_most_points_have_the_places() {
    let papers = [(vec![(0, 1), (1, 1)], 5), (vec![(2, 1)], 4), (vec![], 2), (vec![(1, 0)], 1)];
    let counted = counted(&papers, Limits::APPROVAL, 2);
    assert_eq!((counted.points, counted.valid, counted.blank), (vec![5, 5, 4], 9, 3));
    assert_eq!((counted.elected, counted.ties.len()), (vec![1, 0], 1));
}

#[test]
fn a_tie_goes_to_whom_more_papers_gave_points() {
    let papers = [(vec![(0, 4), (1, 1)], 1), (vec![(1, 3)], 1)];
    let counted = counted(&papers, Limits::scores(5), 1);
    assert_eq!((counted.points, counted.elected, counted.ties), (vec![4, 4, 0], vec![1], vec![]));
}

#[test]
fn a_paper_keeps_to_its_limits() {
    let wrong = |paper: &[(Candidate, u64)], limits| check(paper, 2, limits).unwrap_err();
    assert_eq!(wrong(&[(2, 1)], Limits::APPROVAL), PointsError::Unknown(2));
    assert_eq!(wrong(&[(1, 1), (1, 0)], Limits::APPROVAL), PointsError::Repeated(1));
    assert_eq!(wrong(&[(1, 6)], Limits::scores(5)), PointsError::TooMany(1));
    assert_eq!(wrong(&[(0, 3), (1, 3)], Limits::dots(5)), PointsError::TooManyInAll(6));
    assert_eq!(wrong(&[(0, u64::MAX), (1, u64::MAX)], Limits::dots(u64::MAX)), PointsError::TooManyInAll(u64::MAX));
    assert!(check(&[(0, 3), (1, 2)], 2, Limits::dots(5)).is_ok());
    let withdrawn = count(2, &[(vec![(0, 1)], 3)], Limits::APPROVAL, 2, &[0], &Lot::of(vec![])).unwrap();
    assert_eq!((withdrawn.points, withdrawn.elected, withdrawn.blank), (vec![0, 0], vec![1], 3));
}

proptest! {
    #[test]
    fn every_point_is_counted_once_in_any_order(papers in vec((vec(0_u64..4, 3), 0_u64..5), 0..8), seats in 0_usize..4) {
        let papers: Vec<(Vec<(Candidate, u64)>, u64)> = papers
            .into_iter()
            .map(|(points, count)| (points.into_iter().zip(0..).map(|(points, candidate)| (candidate, points)).collect(), count))
            .collect();
        let one = counted(&papers, Limits::scores(3), seats);
        let given: u64 = papers.iter().map(|(paper, count)| paper.iter().map(|(_, points)| points).sum::<u64>() * count).sum();
        prop_assert_eq!(one.points.iter().sum::<u64>(), given);
        prop_assert_eq!(one.valid + one.blank, papers.iter().map(|(_, count)| count).sum::<u64>());
        prop_assert_eq!(one.elected.len(), seats.min(3));
        let other: Vec<_> = papers.into_iter().rev().collect();
        prop_assert_eq!(counted(&other, Limits::scores(3), seats), one);
    }
}
