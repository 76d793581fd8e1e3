//! The inventory: what is entered, moved, retired, entrusted and paid for.

use domain::calendar::{Month, parse_day};
use domain::infrastructure::{
    Area, AreaInput, AssetInput, CostInput, FurtherInput, InstallationInput, Kind, PlaceInput, ProviderInput,
    ServiceInput, SiteInput, SoftwareInput,
};
use domain::language::Language;
use domain::treasury::money::Currency;
use store::infrastructure::{self as inventory, Stock, Warning};
use store::{Act, CommandError, Db, Viewer};

use crate::database::tamper;
use crate::support::{founded, story};

const KINDS: [(Kind, &str); 6] = [
    (Kind::Provider, "linea"),
    (Kind::Site, "cellar"),
    (Kind::Site, "hall"),
    (Kind::Asset, "iron"),
    (Kind::Asset, "vm-1"),
    (Kind::Service, "mail"),
];

fn provider(name: &str) -> ProviderInput {
    ProviderInput {
        name: name.into(),
        jurisdiction: "Spain".into(),
        contract: "C-12, yearly".into(),
        communal: "Its members own it.".into(),
        not_communal: "The building is rented.".into(),
    }
}

fn site(name: &str, provider: &str) -> SiteInput {
    SiteInput { name: name.into(), location: "Jaca".into(), provider: provider.into(), note: "Two keys.".into() }
}

pub fn asset(name: &str) -> AssetInput {
    AssetInput { name: name.into(), description: "64 GB".into(), operating_system: "Debian 13".into() }
}

pub fn service(name: &str) -> ServiceInput {
    ServiceInput {
        name: name.into(),
        kind: "mail".into(),
        purpose: "For everybody.".into(),
        address: "mail.example.org".into(),
        software: "Stalwart".into(),
        version: "0.14".into(),
        licence: "AGPL-3.0".into(),
    }
}

pub fn at(model: &str, site: &str, from: &str) -> PlaceInput {
    PlaceInput { model: model.into(), site: site.into(), host: String::new(), from: from.into() }
}

pub fn on(host: &str, from: &str) -> PlaceInput {
    PlaceInput { model: "hosted".into(), site: String::new(), host: host.into(), from: from.into() }
}

fn monthly(name: &str, amount: &str, from: &str, last_day: &str) -> CostInput {
    CostInput {
        name: name.into(),
        basis: "monthly".into(),
        amount: amount.into(),
        from: from.into(),
        last_day: last_day.into(),
        ..CostInput::default()
    }
}

async fn pay(db: &Db, act: &Act, kind: Kind, slug: &str, input: CostInput) -> Result<i64, CommandError> {
    inventory::add_cost(db, act, kind, slug.into(), input, Language::En).await
}

/// A cellar with a machine, a virtual machine on it, a service on that; a provider's hall.
pub async fn furnished(db: &Db) -> Act {
    let act = founded(db).await;
    let act = Act { now: "2026-06-15T10:00:00Z".parse().unwrap(), ..act };
    furnish(db, &act).await;
    act
}

async fn furnish(db: &Db, act: &Act) {
    assert_eq!(inventory::create_provider(db, act, provider("Línea")).await.unwrap(), "linea");
    inventory::create_site(db, act, site("Cellar", "")).await.unwrap();
    inventory::create_site(db, act, site("Hall", "linea")).await.unwrap();
    inventory::create_asset(db, act, asset("Iron"), at("own_site", "cellar", "2026-01-01")).await.unwrap();
    inventory::create_asset(db, act, asset("VM 1"), on("iron", "2026-01-01")).await.unwrap();
    inventory::create_service(db, act, service("Mail"), on("vm-1", "2026-01-01")).await.unwrap();
}

/// An inventory with something of every kind, for a community that has a circle named Machines.
pub async fn kept(db: &Db, founder: &Act) {
    let act = &Act { now: "2026-03-05T10:00:00Z".parse().unwrap(), ..founder.clone() };
    furnish(db, act).await;
    inventory::create_asset(db, act, asset("Steel"), at("colocated", "hall", "2026-01-01")).await.unwrap();
    inventory::move_thing(db, act, Kind::Asset, "vm-1".into(), on("steel", "2026-02-01")).await.unwrap();
    inventory::retire(db, act, Kind::Asset, "iron".into(), "2026-03-01".into()).await.unwrap();
    let mut matrix = vec![AreaInput { by: "ours".into(), keeper: "M-1".into() }; Area::ALL.len()];
    matrix[0] = AreaInput { by: "both".into(), keeper: "Machines".into() };
    matrix[1] = AreaInput { by: "provider".into(), keeper: String::new() };
    inventory::entrust(db, act, "steel".into(), matrix).await.unwrap();
    let rent = monthly("Rent", "31.00", "2026-01-15", "2028-12-31");
    let yearly = CostInput { basis: "yearly".into(), ..monthly("Name", "12.00", "2026-01-15", "") };
    let bought =
        CostInput { basis: "purchase".into(), life_months: "48".into(), ..monthly("Box", "900", "2026-01-15", "") };
    let power = CostInput {
        basis: "power".into(),
        amount: String::new(),
        watts: "9".into(),
        tariff: "0.2".into(),
        ..rent.clone()
    };
    for cost in [rent, yearly, bought, CostInput { name: "Power".into(), ..power }] {
        pay(db, act, Kind::Asset, "steel", cost).await.unwrap();
    }
    pay(db, act, Kind::Service, "mail", monthly("Support", "5.00", "2026-01-15", "")).await.unwrap();
    pay(db, act, Kind::Site, "hall", monthly("Room", "12.00", "2026-01-15", "")).await.unwrap();
    let version = |part: &str, software: &str, version: &str| InstallationInput {
        part: part.into(),
        software: software.into(),
        version: version.into(),
        licence: String::new(),
        from: "2026-02-10".into(),
    };
    for (kind, slug, input) in [
        (Kind::Service, "mail", version("main", "Stalwart", "0.15")),
        (Kind::Asset, "steel", version("virtualisation", "Incus", "6")),
        (Kind::Service, "mail", version("other", "Rspamd", "3.9")),
    ] {
        inventory::install(db, act, kind, slug.into(), input).await.unwrap();
    }
    let further = FurtherInput { host: "steel".into(), purpose: "replica".into(), from: "2026-02-10".into() };
    inventory::add_further(db, act, "mail".into(), further).await.unwrap();
    inventory::end_installation(db, act, Kind::Service, "mail".into(), 3, "2026-03-01".into()).await.unwrap();
    let unused = SoftwareInput { name: "Unused".into(), licence: "MIT".into(), note: "Tried once.".into() };
    inventory::create_software(db, act, unused).await.unwrap();
    inventory::retire(db, act, Kind::Software, "unused".into(), "2026-03-02".into()).await.unwrap();
}

async fn stock(db: &Db, act: &Act) -> Stock {
    let viewer = store::members::viewer(db, act.actor.member().unwrap().as_str(), act.now).await.unwrap();
    inventory::stock(db, &viewer).await.unwrap()
}

async fn total(db: &Db, act: &Act, slug: &str, month: &str) -> i64 {
    let viewer = store::members::viewer(db, act.actor.member().unwrap().as_str(), act.now).await.unwrap();
    let month = Month::parse(month).unwrap();
    inventory::cost(db, &viewer, Kind::Asset, slug, month).await.unwrap().total_minor()
}

pub fn refusals<T: std::fmt::Debug>(result: Result<T, CommandError>) -> Vec<(String, &'static str)> {
    match result {
        Err(CommandError::Invalid(errors)) => {
            errors.into_iter().map(|error| (error.field, error.refusal.key)).collect()
        }
        other => panic!("{other:?}"),
    }
}

pub fn one(field: &str, key: &'static str) -> Vec<(String, &'static str)> {
    vec![(field.to_owned(), key)]
}

pub async fn verified(db: &Db) {
    assert_eq!(store::audit::verify(db).await.unwrap().findings, vec![]);
}

story!(what_is_entered_is_read_back_and_changed, |db| {
    let act = furnished(&db).await;
    let all = stock(&db, &act).await;
    let machine = all.asset("vm-1").unwrap();
    assert_eq!((machine.name.as_str(), machine.operating_system().as_str()), ("VM 1", "Debian 13"));
    assert_eq!(machine.places[0].host.as_deref(), Some("iron"));
    assert_eq!(all.site("hall").unwrap().provider.as_deref(), Some("linea"));
    assert_eq!(all.service("mail").unwrap().main().unwrap().licence, "AGPL-3.0");
    assert_eq!(all.provider("linea").unwrap().not_communal, "The building is rented.");

    inventory::change_provider(&db, &act, "linea".into(), provider("Línea Común")).await.unwrap();
    inventory::change_site(&db, &act, "cellar".into(), site("Old cellar", "linea")).await.unwrap();
    inventory::change_asset(&db, &act, "iron".into(), asset("Iron 2")).await.unwrap();
    inventory::change_service(&db, &act, "mail".into(), service("Post")).await.unwrap();
    let all = stock(&db, &act).await;
    let names = KINDS.map(|(kind, slug)| all.head(kind, slug).unwrap().0);
    assert_eq!(names, ["Línea Común", "Old cellar", "Hall", "Iron 2", "VM 1", "Post"]);
    // A site keeps its provider, or the lack of one.
    assert_eq!(all.site("cellar").unwrap().provider, None);
    verified(&db).await;
});

story!(names_are_had_once_and_always_make_an_address, |db| {
    let act = furnished(&db).await;
    let again = inventory::create_site(&db, &act, site("CELLAR", "")).await;
    assert_eq!(refusals(again), one("name", "error-inventory-exists"));
    let again = inventory::change_asset(&db, &act, "iron".into(), asset("VM 1")).await;
    assert_eq!(refusals(again), one("name", "error-inventory-exists"));
    assert_eq!(inventory::create_site(&db, &act, site("渡辺", "")).await.unwrap(), "site-1");
    assert_eq!(inventory::create_site(&db, &act, site("New", "")).await.unwrap(), "site-2");
    let nothing = inventory::create_asset(&db, &act, AssetInput::default(), PlaceInput::default()).await;
    let fields: Vec<_> = refusals(nothing).into_iter().map(|(field, _)| field).collect();
    assert_eq!(fields, ["name", "from", "model", "site"]);
    let missing = inventory::change_asset(&db, &act, "nowhere".into(), asset("X")).await;
    assert!(matches!(missing, Err(CommandError::NotFound)));
});

story!(a_machine_moves_where_it_fits_and_never_onto_itself, |db| {
    let act = furnished(&db).await;
    let moved = async |slug: &str, place| inventory::move_thing(&db, &act, Kind::Asset, slug.into(), place).await;
    assert_eq!(refusals(moved("iron", on("vm-1", "2026-05-01")).await), one("host", "error-host-cycle"));
    assert_eq!(refusals(moved("iron", on("iron", "2026-05-01")).await), one("host", "error-host-cycle"));
    assert_eq!(refusals(moved("iron", at("colocated", "cellar", "2026-05-01")).await), one("site", "error-site-ours"));
    assert_eq!(refusals(moved("iron", at("own_site", "hall", "2026-05-01")).await), one("site", "error-site-provider"));
    assert_eq!(refusals(moved("iron", at("own_site", "moon", "2026-05-01")).await), one("site", "error-choice"));
    assert_eq!(refusals(moved("iron", at("colocated", "hall", "2026-01-01")).await), one("from", "error-move-before"));
    moved("iron", at("colocated", "hall", "2026-05-01")).await.unwrap();
    let both = PlaceInput { site: "hall".into(), ..on("iron", "2026-05-01") };
    assert_eq!(refusals(moved("vm-1", both).await), one("site", "error-place-hosted"));
    let to_site = inventory::move_thing(&db, &act, Kind::Service, "mail".into(), at("dedicated", "hall", "2026-05-02"));
    assert_eq!(refusals(to_site.await), one("host", "error-choose"));
    inventory::move_thing(&db, &act, Kind::Service, "mail".into(), on("iron", "2026-05-02")).await.unwrap();
    let all = stock(&db, &act).await;
    let places: Vec<_> = all.asset("iron").unwrap().places.iter().map(|place| place.site.as_deref()).collect();
    assert_eq!(places, [Some("cellar"), Some("hall")]);
    assert_eq!(all.service("mail").unwrap().places[1].host.as_deref(), Some("iron"));
    verified(&db).await;
});

story!(a_planned_move_is_where_a_machine_will_be_and_not_where_it_is, |db| {
    let act = furnished(&db).await;
    let (today, then) = (parse_day("2026-06-15").unwrap(), parse_day("2028-02-29").unwrap());
    let place = at("dedicated", "hall", "2028-02-29");
    inventory::move_thing(&db, &act, Kind::Asset, "vm-1".into(), place).await.unwrap();
    let vm = stock(&db, &act).await.asset("vm-1").unwrap().clone();
    let host = |day| inventory::Placed::on(&vm.places, day).unwrap().host.clone();
    assert_eq!((host(today), host(then)), (Some("iron".to_owned()), None));
    let planned: Vec<_> = inventory::Placed::after(&vm.places, today).map(|place| place.from).collect();
    assert_eq!(planned, [then]);
    // Until then its host answers for what a host does.
    assert_eq!((vm.is_hosted(today), vm.is_hosted(then)), (true, false));
    verified(&db).await;
});

story!(nothing_is_retired_under_what_is_there, |db| {
    let act = furnished(&db).await;
    let retire = async |kind, slug: &str, day: &str| inventory::retire(&db, &act, kind, slug.into(), day.into()).await;
    let occupied = || one("retired_on", "error-retire-occupied");
    assert_eq!(refusals(retire(Kind::Asset, "iron", "2026-06-01").await), occupied());
    assert_eq!(refusals(retire(Kind::Site, "cellar", "2026-06-01").await), occupied());
    assert_eq!(refusals(retire(Kind::Provider, "linea", "2026-06-01").await), occupied());
    let wrong = retire(Kind::Service, "mail", "2026-06-16").await;
    assert_eq!(refusals(wrong), one("retired_on", "error-day-future"));
    let wrong = retire(Kind::Service, "mail", "2025-12-31").await;
    assert_eq!(refusals(wrong), one("retired_on", "error-retired-before"));
    retire(Kind::Service, "mail", "2026-06-01").await.unwrap();
    assert_eq!(refusals(retire(Kind::Service, "mail", "2026-06-01").await), one("retired_on", "error-retired"));
    let moved = inventory::move_thing(&db, &act, Kind::Service, "mail".into(), on("iron", "2026-06-10")).await;
    assert_eq!(refusals(moved), one("", "error-retired"));
    // On the day of its own end the virtual machine is gone, and the host may go.
    assert_eq!(refusals(retire(Kind::Asset, "vm-1", "2026-05-31").await), occupied());
    retire(Kind::Asset, "vm-1", "2026-06-02").await.unwrap();
    retire(Kind::Asset, "iron", "2026-06-02").await.unwrap();
    retire(Kind::Site, "cellar", "2026-06-02").await.unwrap();
    retire(Kind::Site, "hall", "2026-06-02").await.unwrap();
    retire(Kind::Provider, "linea", "2026-06-02").await.unwrap();
    let on_retired = inventory::create_asset(&db, &act, asset("Late"), on("iron", "2026-06-03")).await;
    assert_eq!(refusals(on_retired), one("host", "error-host-retired"));
    let at_retired = inventory::create_asset(&db, &act, asset("Late"), at("own_site", "cellar", "2026-06-03")).await;
    assert_eq!(refusals(at_retired), one("site", "error-site-retired"));
    let of_retired = inventory::create_site(&db, &act, site("Late", "linea")).await;
    assert_eq!(refusals(of_retired), one("provider", "error-provider-retired"));
    verified(&db).await;
});

story!(a_service_stands_on_further_machines_that_carry_nothing_of_its_cost, |db| {
    let act = furnished(&db).await;
    inventory::create_asset(&db, &act, asset("Steel"), at("own_site", "cellar", "2026-02-01")).await.unwrap();
    pay(&db, &act, Kind::Service, "mail", monthly("Support", "5.00", "2026-01-01", "")).await.unwrap();
    let add = async |host: &str, from: &str| {
        let input = FurtherInput { host: host.into(), purpose: "replica".into(), from: from.into() };
        inventory::add_further(&db, &act, "mail".into(), input).await
    };
    assert_eq!(refusals(add("vm-1", "2026-03-01").await), one("host", "error-further-main"));
    add("steel", "2026-03-01").await.unwrap();
    assert_eq!(refusals(add("steel", "2026-04-01").await), one("host", "error-further-twice"));
    let all = stock(&db, &act).await;
    let there: Vec<_> = all.further_on("steel").map(|(service, it)| (service.slug.as_str(), it.number)).collect();
    assert_eq!(there, [("mail", 1)]);
    // Its cost is where it runs, and nowhere else.
    assert_eq!((total(&db, &act, "iron", "2026-04").await, total(&db, &act, "steel", "2026-04").await), (500, 0));
    let retire = async |day: &str| inventory::retire(&db, &act, Kind::Asset, "steel".into(), day.into()).await;
    assert_eq!(refusals(retire("2026-06-01").await), one("retired_on", "error-retire-occupied"));
    let end = async |day: &str| inventory::end_further(&db, &act, "mail".into(), 1, day.into()).await;
    assert_eq!(refusals(end("2026-02-28").await), one("until", "error-retired-before"));
    end("2026-06-01").await.unwrap();
    assert!(matches!(end("2026-06-02").await, Err(CommandError::NotFound)));
    retire("2026-06-01").await.unwrap();
    assert_eq!(refusals(add("steel", "2026-06-10").await), one("host", "error-host-retired"));
    verified(&db).await;
});

story!(what_is_ours_wants_a_name, |db| {
    let act = furnished(&db).await;
    let day = parse_day("2026-06-15").unwrap();
    let open = stock(&db, &act).await.warnings(day);
    // All six of the machine at a site; of the virtual one those that its host does not answer for.
    assert_eq!(open.len(), 10);
    let who = |by: &str, keeper: &str| AreaInput { by: by.into(), keeper: keeper.into() };
    let mut matrix = vec![who("ours", "M-1"); Area::ALL.len()];
    matrix[0] = who("provider", "");
    matrix[3] = who("both", "");
    inventory::entrust(&db, &act, "iron".into(), matrix.clone()).await.unwrap();
    let all = stock(&db, &act).await;
    let kept = &all.asset("iron").unwrap().responsibilities[1];
    assert_eq!((kept.member, kept.name.as_str()), (Some(1), "Inés Villalba"));
    let of_iron: Vec<_> = all.warnings(day).into_iter().filter(|warning| warning.about().1 == "iron").collect();
    assert_eq!(of_iron, [Warning::NoKeeper { slug: "iron".into(), area: Area::Backups }]);

    matrix[0] = who("provider", "M-1");
    matrix[2] = who("ours", "M-99");
    matrix[4] = who("ours", "Nobody");
    let wrong = inventory::entrust(&db, &act, "iron".into(), matrix.clone()).await;
    assert_eq!(refusals(wrong), one("keeper_hardware", "error-keeper-of-provider"));
    matrix[0] = who("provider", "");
    let wrong = refusals(inventory::entrust(&db, &act, "iron".into(), matrix).await);
    let expected = [("keeper_virtualisation", "error-member-unknown"), ("keeper_security", "error-keeper-unknown")];
    assert_eq!(wrong, expected.map(|(field, key)| (field.to_owned(), key)));
    verified(&db).await;
});

story!(nobody_writes_over_what_they_have_not_seen, |db| {
    let act = furnished(&db).await;
    inventory::create_software(&db, &act, SoftwareInput { name: "Incus".into(), ..SoftwareInput::default() })
        .await
        .unwrap();
    // What each of two looked at, whoever of them is later.
    let before = stock(&db, &act).await;
    let looked = |seen: Option<String>| Act { seen: Some(seen.unwrap()), ..act.clone() };
    let (linea, cellar) = (before.seen(Kind::Provider, "linea"), before.seen(Kind::Site, "cellar"));
    let (iron, mail) = (before.seen(Kind::Asset, "iron"), before.seen(Kind::Service, "mail"));
    let incus = before.seen(Kind::Software, "incus");
    let matrix = before.asset("iron").map(store::infrastructure::Asset::seen_matrix);
    for last in [false, true] {
        let name = if last { "Second" } else { "First" };
        let mut of_mail = service("Mail");
        of_mail.purpose = name.into();
        let of_incus = SoftwareInput { name: "Incus".into(), licence: name.into(), note: String::new() };
        let keepers =
            vec![AreaInput { by: "ours".into(), keeper: if last { "" } else { "M-1" }.into() }; Area::ALL.len()];
        let (mut of_linea, mut of_cellar, mut of_iron) = (provider("Línea"), site("Cellar", ""), asset("Iron"));
        (of_linea.contract, of_cellar.note, of_iron.description) = (name.into(), name.into(), name.into());
        let (act, slug) = (&looked, str::to_owned);
        let done = [
            inventory::change_provider(&db, &act(linea.clone()), slug("linea"), of_linea).await,
            inventory::change_site(&db, &act(cellar.clone()), slug("cellar"), of_cellar).await,
            inventory::change_asset(&db, &act(iron.clone()), slug("iron"), of_iron).await,
            inventory::change_service(&db, &act(mail.clone()), slug("mail"), of_mail).await,
            inventory::change_software(&db, &act(incus.clone()), slug("incus"), of_incus).await,
            inventory::entrust(&db, &act(matrix.clone()), slug("iron"), keepers).await,
        ];
        for result in done {
            match last {
                true => assert_eq!(refusals(result), one("", "error-changed-since")),
                false => result.unwrap(),
            }
        }
    }
    let all = stock(&db, &act).await;
    let first = [
        &all.provider("linea").unwrap().contract,
        &all.site("cellar").unwrap().note,
        &all.asset("iron").unwrap().description,
        &all.service("mail").unwrap().purpose,
        &all.software("incus").unwrap().licence,
    ];
    assert_eq!(first, ["First"; 5]);
    // A cost that was added meanwhile changes nothing of what the form shows.
    let seen = all.seen(Kind::Asset, "iron");
    pay(&db, &act, Kind::Asset, "iron", monthly("Rent", "31.00", "2026-01-15", "")).await.unwrap();
    inventory::change_asset(&db, &looked(seen), "iron".into(), asset("Iron")).await.unwrap();
    verified(&db).await;
});

story!(a_month_knows_its_cost, |db| {
    let act = furnished(&db).await;
    pay(&db, &act, Kind::Asset, "iron", monthly("Rent", "31.00", "2026-01-15", "")).await.unwrap();
    let power =
        CostInput { basis: "power".into(), watts: "180".into(), tariff: "0.1834".into(), ..CostInput::default() };
    let power = CostInput { name: "Power".into(), from: "2026-03-01".into(), ..power };
    assert_eq!(pay(&db, &act, Kind::Asset, "iron", power).await.unwrap(), 2);
    pay(&db, &act, Kind::Asset, "vm-1", monthly("Copies", "3.10", "2026-01-01", "")).await.unwrap();
    pay(&db, &act, Kind::Service, "mail", monthly("Support", "1.00", "2026-01-01", "2026-02-28")).await.unwrap();
    // 17 of 31 days of rent; a whole month of what runs on it.
    assert_eq!(total(&db, &act, "iron", "2026-01").await, 1_700 + 310 + 100);
    assert_eq!(total(&db, &act, "iron", "2026-03").await, 3_100 + 310 + 2_456);
    inventory::create_asset(&db, &act, asset("Steel"), at("own_site", "cellar", "2026-01-01")).await.unwrap();
    inventory::move_thing(&db, &act, Kind::Asset, "vm-1".into(), on("steel", "2026-03-11")).await.unwrap();
    // Moved in the middle of the month: ten days here and twenty-one there.
    assert_eq!(total(&db, &act, "iron", "2026-03").await, 3_100 + 100 + 2_456);
    assert_eq!(total(&db, &act, "steel", "2026-03").await, 210);
    verified(&db).await;
});

story!(a_site_costs_something_itself_and_with_what_stands_there, |db| {
    let act = furnished(&db).await;
    pay(&db, &act, Kind::Site, "cellar", monthly("Rent", "62.00", "2026-01-01", "")).await.unwrap();
    pay(&db, &act, Kind::Asset, "iron", monthly("Rent", "31.00", "2026-01-01", "")).await.unwrap();
    pay(&db, &act, Kind::Service, "mail", monthly("Support", "1.00", "2026-01-01", "")).await.unwrap();
    let twice = pay(&db, &act, Kind::Site, "cellar", monthly("rent", "1", "2026-02-01", "")).await;
    assert_eq!(refusals(twice), one("from", "error-cost-overlap-open"));
    let end = inventory::end_cost(&db, &act, Kind::Site, "cellar".into(), 1, "2026-04-30".into());
    end.await.unwrap();
    let viewer = store::members::viewer(&db, act.actor.member().unwrap().as_str(), act.now).await.unwrap();
    let of_site = async |month: &str| {
        let month = Month::parse(month).unwrap();
        inventory::cost(&db, &viewer, Kind::Site, "cellar", month).await.unwrap().total_minor()
    };
    assert_eq!((of_site("2026-04").await, of_site("2026-05").await), (6_200 + 3_100 + 100, 3_200));
    // Its own cost is no machine's, and the month of all holds it once.
    assert_eq!(total(&db, &act, "iron", "2026-04").await, 3_200);
    let april = Month::parse("2026-04").unwrap();
    let all = stock(&db, &act).await.inventory();
    let all: i64 = all.standing(april, Currency::EUR).iter().map(|(_, cost)| cost.total_minor()).sum();
    assert_eq!(all, 9_400);
    inventory::move_thing(&db, &act, Kind::Asset, "iron".into(), at("colocated", "hall", "2026-05-01")).await.unwrap();
    inventory::retire(&db, &act, Kind::Site, "cellar".into(), "2026-05-01".into()).await.unwrap();
    assert_eq!(of_site("2026-05").await, 0);
    verified(&db).await;
});

story!(a_cost_has_a_day_on_which_its_thing_is_there, |db| {
    let act = furnished(&db).await;
    let before = pay(&db, &act, Kind::Asset, "iron", monthly("Rent", "31.00", "2025-01-01", "2025-12-31")).await;
    assert_eq!(refusals(before), one("last_day", "error-cost-before"));
    let before = pay(&db, &act, Kind::Service, "mail", monthly("Rent", "31.00", "2025-01-01", "2025-12-31")).await;
    assert_eq!(refusals(before), one("last_day", "error-cost-before"));
    // Of a site nobody says since when it is there.
    pay(&db, &act, Kind::Site, "hall", monthly("Room", "31.00", "2025-01-01", "2025-12-31")).await.unwrap();
    inventory::retire(&db, &act, Kind::Service, "mail".into(), "2026-06-01".into()).await.unwrap();
    inventory::retire(&db, &act, Kind::Site, "hall".into(), "2026-06-01".into()).await.unwrap();
    for (kind, slug) in [(Kind::Service, "mail"), (Kind::Site, "hall")] {
        let after = pay(&db, &act, kind, slug, monthly("Rent", "31.00", "2026-06-01", "")).await;
        assert_eq!(refusals(after), one("from", "error-cost-after"));
        pay(&db, &act, kind, slug, monthly("Rent", "31.00", "2026-05-31", "")).await.unwrap();
    }
    verified(&db).await;
});

story!(costs_do_not_overlap_and_their_gaps_are_shown, |db| {
    let act = furnished(&db).await;
    let add = async |input| pay(&db, &act, Kind::Asset, "iron", input).await;
    add(monthly("Rent", "31.00", "2026-01-01", "")).await.unwrap();
    let twice = add(monthly("rent", "35.00", "2026-03-01", "")).await;
    assert_eq!(refusals(twice), one("from", "error-cost-overlap-open"));
    let end =
        async |number, day: &str| inventory::end_cost(&db, &act, Kind::Asset, "iron".into(), number, day.into()).await;
    assert_eq!(refusals(end(1, "2025-12-30").await), one("last_day", "error-cost-last-day"));
    end(1, "2026-02-28").await.unwrap();
    assert_eq!(refusals(add(monthly("Rent", "35", "2026-02-28", "")).await), one("from", "error-cost-overlap"));
    add(monthly("Rent", "35.00", "2026-04-01", "")).await.unwrap();
    let (first, last) = (parse_day("2026-03-01").unwrap(), parse_day("2026-03-31").unwrap());
    let gap = Warning::Gap { kind: Kind::Asset, slug: "iron".into(), cost: "Rent".into(), first, last };
    let warnings = stock(&db, &act).await.warnings(act.now.date_naive());
    assert!(warnings.contains(&gap), "{warnings:?}");
    assert_eq!(refusals(end(1, "2026-04-01").await), one("last_day", "error-cost-overlap-open"));
    end(1, "2026-03-31").await.unwrap();
    assert_eq!(total(&db, &act, "iron", "2026-03").await, 3_100);
    // What no command lets stand is told all the same, with both days.
    tamper(&db, "UPDATE costs SET valid_until = NULL WHERE number = 1");
    let (first, second) = (parse_day("2026-01-01").unwrap(), parse_day("2026-04-01").unwrap());
    let twice = Warning::Overlap { kind: Kind::Asset, slug: "iron".into(), cost: "Rent".into(), first, second };
    assert!(stock(&db, &act).await.warnings(act.now.date_naive()).contains(&twice));
    tamper(&db, "UPDATE costs SET valid_until = '2026-04-01' WHERE number = 1");
    // Struck out: the day before the first.
    end(2, "2026-03-31").await.unwrap();
    assert_eq!(total(&db, &act, "iron", "2026-04").await, 0);
    assert!(matches!(end(7, "2026-03-31").await, Err(CommandError::NotFound)));
    verified(&db).await;
});

story!(whoever_does_not_keep_the_inventory_only_reads_it, |db| {
    let act = furnished(&db).await;
    let visitor = Act::new(store::Actor::Visitor, act.now);
    assert!(matches!(
        inventory::create_site(&db, &visitor, site("X", "")).await,
        Err(CommandError::Forbidden(domain::members::power::Power::KeepInventory))
    ));
    assert!(matches!(inventory::stock(&db, &Viewer::visitor()).await, Err(CommandError::Forbidden(_))));
});

/// What is changed behind the log's back, how it is changed back, and the table that the verification names.
const CHANGES: [(&str, &str, &str); 14] = [
    ("UPDATE providers SET communal = 'X'", "UPDATE providers SET communal = 'Its members own it.'", "providers"),
    (
        "UPDATE sites SET provider_id = NULL WHERE slug = 'hall'",
        "UPDATE sites SET provider_id = (SELECT id FROM providers) WHERE slug = 'hall'",
        "sites",
    ),
    ("UPDATE assets SET retired_on = '2026-06-01'", "UPDATE assets SET retired_on = NULL", "assets"),
    (
        "UPDATE services SET created_at = '2020-01-01 00:00:00'",
        "UPDATE services SET created_at = '2026-06-15 10:00:00'",
        "services",
    ),
    (
        "UPDATE places SET valid_from = '2026-01-02' WHERE service_id IS NOT NULL",
        "UPDATE places SET valid_from = '2026-01-01' WHERE service_id IS NOT NULL",
        "places",
    ),
    (
        "UPDATE places SET recorded_at = '2020-01-01 00:00:00' WHERE model IS NOT NULL",
        "UPDATE places SET recorded_at = '2026-06-15 10:00:00' WHERE model IS NOT NULL",
        "places",
    ),
    (
        "UPDATE responsibilities SET member_id = (SELECT id FROM members)",
        "UPDATE responsibilities SET member_id = NULL",
        "responsibilities",
    ),
    (
        "UPDATE responsibilities SET kept_by = 'both' WHERE area = 'security'",
        "UPDATE responsibilities SET kept_by = 'ours' WHERE area = 'security'",
        "responsibilities",
    ),
    (
        "UPDATE software SET licence = 'X' WHERE slug = 'stalwart'",
        "UPDATE software SET licence = 'AGPL-3.0' WHERE slug = 'stalwart'",
        "software",
    ),
    (
        "UPDATE installations SET version = 'X' WHERE part = 'main'",
        "UPDATE installations SET version = '0.14' WHERE part = 'main'",
        "installations",
    ),
    ("UPDATE costs SET amount_minor = 1", "UPDATE costs SET amount_minor = 3100", "costs"),
    ("UPDATE costs SET valid_until = '2026-12-01'", "UPDATE costs SET valid_until = NULL", "costs"),
    ("UPDATE costs SET number = 9", "UPDATE costs SET number = 1", "costs"),
    ("DELETE FROM costs", "SELECT 1", "costs"),
];

story!(what_was_changed_behind_the_log_is_found, |db| {
    let act = furnished(&db).await;
    pay(&db, &act, Kind::Asset, "iron", monthly("Rent", "31.00", "2026-01-15", "")).await.unwrap();
    verified(&db).await;
    for (change, undo, table) in CHANGES {
        verified(&db).await;
        tamper(&db, change);
        let findings = store::audit::verify(&db).await.unwrap().findings;
        assert!(findings.iter().any(|finding| finding.table == table), "{change}: {findings:?}");
        tamper(&db, undo);
    }
});
