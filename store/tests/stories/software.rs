//! Software apart from what it serves, and which version of it runs where since when.

use domain::infrastructure::{AssetInput, InstallationInput, Kind, Part, ServiceInput, SoftwareInput};
use store::infrastructure::{self as inventory, Stock};
use store::{Act, CommandError, Db};

use crate::infrastructure::{asset, furnished, on, one, refusals, service, verified};
use crate::support::story;

fn version(part: &str, software: &str, version: &str, from: &str) -> InstallationInput {
    InstallationInput {
        part: part.into(),
        software: software.into(),
        version: version.into(),
        licence: String::new(),
        from: from.into(),
    }
}

async fn install(db: &Db, act: &Act, kind: Kind, slug: &str, input: InstallationInput) -> Result<(), CommandError> {
    inventory::install(db, act, kind, slug.into(), input).await
}

async fn stock(db: &Db, act: &Act) -> Stock {
    let viewer = store::members::viewer(db, act.actor.member().unwrap().as_str(), act.now).await.unwrap();
    inventory::stock(db, &viewer).await.unwrap()
}

/// What runs and ran: the version, from when and until when.
fn told(stock: &Stock, kind: Kind, slug: &str) -> Vec<String> {
    let all = stock.installations(kind, slug).unwrap();
    let until = |until: Option<domain::Day>| until.map_or("now".to_owned(), |until| until.to_string());
    all.iter().map(|it| format!("{} {} to {}", it.told(), it.from, until(it.until))).collect()
}

story!(a_version_ends_the_one_before_and_stays_known, |db| {
    let act = furnished(&db).await;
    // One software for two machines, and what the service was entered with.
    let all = stock(&db, &act).await;
    assert_eq!(all.names(Kind::Software), [("debian", "Debian"), ("stalwart", "Stalwart")]);
    assert_eq!(told(&all, Kind::Asset, "iron"), ["Debian 13 2026-01-01 to now"]);
    install(&db, &act, Kind::Service, "mail", version("main", "stalwart", "0.15", "2026-03-01")).await.unwrap();
    install(&db, &act, Kind::Service, "mail", version("other", "Rspamd", "3.9", "2026-03-01")).await.unwrap();
    // Written wrongly: the same day again.
    install(&db, &act, Kind::Service, "mail", version("other", "Rspamd", "3.10", "2026-03-01")).await.unwrap();
    let all = stock(&db, &act).await;
    let mail =
        ["Stalwart 0.14 2026-01-01 to 2026-03-01", "Stalwart 0.15 2026-03-01 to now", "Rspamd 3.10 2026-03-01 to now"];
    assert_eq!(told(&all, Kind::Service, "mail"), mail);
    assert_eq!(all.service("mail").unwrap().main().unwrap().told(), "Stalwart 0.15");
    let runs: Vec<_> = all.runs_in("debian").iter().map(|it| (it.slug, it.installation.part)).collect();
    assert_eq!(runs, [("iron", Part::OperatingSystem), ("vm-1", Part::OperatingSystem)]);
    let (again, early, late) = ("2026-04-01", "2026-02-28", "2026-06-16");
    for (input, field, key) in [
        (version("main", "Stalwart", "0.15", again), "version", "error-install-same"),
        (version("main", "Stalwart", "0.16", early), "from", "error-install-before"),
        (version("main", "Stalwart", "0.16", late), "from", "error-day-future"),
        (version("main", "Postfix", "3.9", "2025-12-31"), "from", "error-install-early"),
        (version("operating_system", "Debian", "13", again), "part", "error-choice"),
    ] {
        assert_eq!(refusals(install(&db, &act, Kind::Service, "mail", input).await), one(field, key));
    }
    let end = async |number, day: &str| {
        inventory::end_installation(&db, &act, Kind::Service, "mail".into(), number, day.into()).await
    };
    // What a service is made of is followed, not ended.
    assert!(matches!(end(2, "2026-05-01").await, Err(CommandError::NotFound)));
    assert_eq!(refusals(end(3, "2026-02-28").await), one("until", "error-retired-before"));
    end(3, "2026-05-01").await.unwrap();
    assert!(matches!(end(3, "2026-05-02").await, Err(CommandError::NotFound)));
    verified(&db).await;
});

story!(what_is_known_of_something_says_what_runs_from_today, |db| {
    let act = furnished(&db).await;
    let newer = ServiceInput { version: "0.15".into(), ..service("Mail") };
    inventory::change_service(&db, &act, "mail".into(), newer.clone()).await.unwrap();
    inventory::change_service(&db, &act, "mail".into(), newer).await.unwrap();
    let all = stock(&db, &act).await;
    assert_eq!(
        told(&all, Kind::Service, "mail"),
        ["Stalwart 0.14 2026-01-01 to 2026-06-15", "Stalwart 0.15 2026-06-15 to now"]
    );
    let mut machine = asset("Iron");
    machine.operating_system = "Debian 14".into();
    inventory::change_asset(&db, &act, "iron".into(), machine.clone()).await.unwrap();
    // Emptied: what ran ends on that day, and there is nothing left to end.
    machine.operating_system = String::new();
    let later = &Act { now: "2026-06-20T10:00:00Z".parse().unwrap(), ..act.clone() };
    inventory::change_asset(&db, later, "iron".into(), machine.clone()).await.unwrap();
    let after = &Act { now: "2026-06-21T10:00:00Z".parse().unwrap(), ..act.clone() };
    inventory::change_asset(&db, after, "iron".into(), machine.clone()).await.unwrap();
    let all = stock(&db, after).await;
    assert_eq!(
        told(&all, Kind::Asset, "iron"),
        ["Debian 13 2026-01-01 to 2026-06-15", "Debian 14 2026-06-15 to 2026-06-20"]
    );
    assert_eq!(all.asset("iron").unwrap().operating_system(), "");
    // Entered and emptied on one day: it is struck out. What was retired keeps it to its last day.
    machine.operating_system = "Guix 1".into();
    inventory::change_asset(&db, after, "iron".into(), machine.clone()).await.unwrap();
    machine.operating_system = String::new();
    inventory::change_asset(&db, after, "iron".into(), machine).await.unwrap();
    assert!(stock(&db, after).await.asset("iron").unwrap().installations.last().unwrap().is_struck());
    inventory::retire(&db, after, Kind::Service, "mail".into(), "2026-06-21".into()).await.unwrap();
    inventory::retire(&db, after, Kind::Asset, "vm-1".into(), "2026-06-21".into()).await.unwrap();
    let last = &Act { now: "2026-06-25T10:00:00Z".parse().unwrap(), ..act };
    let emptied = AssetInput { operating_system: String::new(), ..asset("VM 1") };
    inventory::change_asset(&db, last, "vm-1".into(), emptied).await.unwrap();
    assert_eq!(told(&stock(&db, last).await, Kind::Asset, "vm-1"), ["Debian 13 2026-01-01 to 2026-06-21"]);
    verified(&db).await;
});

story!(software_has_one_licence_and_is_not_retired_while_it_runs, |db| {
    let act = furnished(&db).await;
    let other = ServiceInput { licence: "MIT".into(), ..service("Post") };
    let refused = inventory::create_service(&db, &act, other, on("vm-1", "2026-01-01")).await;
    assert_eq!(refusals(refused), one("licence", "error-software-licence"));
    // Debian was entered without a licence: the first to name one adds it.
    let mut debian = version("other", "debian", "13", "2026-05-01");
    debian.licence = "various".into();
    install(&db, &act, Kind::Service, "mail", debian).await.unwrap();
    assert_eq!(stock(&db, &act).await.software("debian").unwrap().licence, "various");
    let retire =
        async |slug: &str, day: &str| inventory::retire(&db, &act, Kind::Software, slug.into(), day.into()).await;
    assert_eq!(refusals(retire("stalwart", "2026-06-01").await), one("retired_on", "error-retire-occupied"));
    let input = |name: &str| SoftwareInput { name: name.into(), licence: "Apache-2.0".into(), note: "Tried.".into() };
    assert_eq!(inventory::create_software(&db, &act, input("Caddy")).await.unwrap(), "caddy");
    let twice = inventory::create_software(&db, &act, input("CADDY")).await;
    assert_eq!(refusals(twice), one("name", "error-inventory-exists"));
    inventory::change_software(&db, &act, "caddy".into(), input("Caddy Server")).await.unwrap();
    retire("caddy", "2026-06-01").await.unwrap();
    let late = install(&db, &act, Kind::Service, "mail", version("other", "Caddy Server", "2", "2026-06-02")).await;
    assert_eq!(refusals(late), one("software", "error-software-retired"));
    inventory::retire(&db, &act, Kind::Service, "mail".into(), "2026-06-10".into()).await.unwrap();
    retire("stalwart", "2026-06-10").await.unwrap();
    let gone = install(&db, &act, Kind::Service, "mail", version("main", "Postfix", "3", "2026-06-11")).await;
    assert_eq!(refusals(gone), one("", "error-retired"));
    verified(&db).await;
});
