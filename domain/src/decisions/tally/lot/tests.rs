use super::*;

#[test]
fn anybody_draws_the_same_order_again() {
    let names = ["M-1", "M-2", "M-3", "M-4", "M-5"];
    // As `printf '2026-11-29 4711\nM-1' | sha256sum` for each, sorted.
    let drawn = draw("2026-11-29 4711", &names);
    let mut digests: Vec<(String, usize)> =
        names.iter().enumerate().map(|(place, name)| (digest("2026-11-29 4711", name), place)).collect();
    digests.sort();
    assert_eq!(drawn, digests.into_iter().map(|(_, place)| place).collect::<Vec<_>>());
    assert_ne!(draw("another seed", &names), drawn);
}

#[test]
fn each_place_is_as_likely() {
    let names: Vec<String> = (1..=5).map(|number| format!("M-{number}")).collect();
    let mut first = [0_u32; 5];
    for seed in 0..5_000 {
        first[draw(&seed.to_string(), &names)[0]] += 1;
    }
    assert!(first.iter().all(|times| (850..1_150).contains(times)), "{first:?}");
}
