use proptest::collection::vec;
use proptest::prelude::*;

use super::super::cases::{Case, gone, permuted, ranked, renamed, votes};
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
    assert_eq!((counted.points, counted.elected), (vec![4, 4, 0], vec![1]));
    assert_eq!(counted.ties, [Tie { between: vec![0, 1], chosen: 1, by: BrokenBy::Givers }]);
    // Where the givers leave two of three, the lot says which of these.
    let papers = [(vec![(0, 4), (1, 2), (2, 2)], 1), (vec![(1, 2), (2, 2)], 1)];
    let ties = super::count(3, &papers, Limits::scores(5), 1, &[], &Lot::of(vec![2, 1, 0])).unwrap().ties;
    let tie = |between: &[Candidate], by| Tie { between: between.to_vec(), chosen: 2, by };
    assert_eq!(ties, [tie(&[0, 1, 2], BrokenBy::Givers), tie(&[1, 2], BrokenBy::Lot)]);
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
    assert_eq!((withdrawn.points, withdrawn.elected, withdrawn.blank), (vec![0, 0], vec![1], 0));
}

proptest! {
    #[test]
    fn sums_are_kept_whoever_is_withdrawn(case in ranked(5), gone in gone(5), seats in 0_usize..5) {
        let papers: Vec<PointsPaper> = case.papers.iter().map(|(ranking, count)| {
            (ranking.iter().map(|one| (*one, 1)).collect(), *count)
        }).collect();
        let counted = count(case.candidates, &papers, Limits::APPROVAL, seats, &gone, &case.lot()).unwrap();
        let given = |(ranking, count): &(Vec<Candidate>, u64)| {
            count * u64::try_from(ranking.iter().filter(|one| !gone.contains(one)).count()).unwrap()
        };
        prop_assert_eq!(counted.points.iter().sum::<u64>(), case.papers.iter().map(given).sum::<u64>());
        prop_assert_eq!(counted.valid + counted.blank, case.papers.iter().map(|(_, count)| count).sum::<u64>());
        prop_assert!(counted.elected.iter().all(|one| !gone.contains(one)));
    }

    #[test]
    fn the_order_of_papers_and_of_names_changes_nothing(case in ranked(5), seats in 0_usize..5, seed: u64, dots: bool) {
        // Whoever a paper ranks gets a point less than the one before.
        let given = |case: &Case| -> Vec<PointsPaper> {
            let paper = |(ranking, count): &(Vec<Candidate>, u64)| (ranking.iter().copied().zip((0..6).rev()).collect(), *count);
            case.papers.iter().map(paper).collect()
        };
        let limits = if dots { Limits::dots(15) } else { Limits::scores(5) };
        let counted = |case: &Case| count(case.candidates, &given(case), limits, seats, &[], &case.lot()).unwrap();
        let one = counted(&case);
        prop_assert_eq!(&counted(&permuted(&case, seed)), &one);
        let (other, names) = renamed(&case, seed);
        let again = counted(&other);
        prop_assert_eq!(again.elected, votes::renamed(&one.elected, &names));
        let chosen = |ties: &[Tie]| ties.iter().map(|tie| (tie.chosen, tie.by)).collect::<Vec<_>>();
        let renamed_ties: Vec<_> =
            one.ties.iter().map(|tie| (votes::renamed(&[tie.chosen], &names)[0], tie.by)).collect();
        prop_assert_eq!(chosen(&again.ties), renamed_ties);
    }

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
