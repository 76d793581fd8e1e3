//! Walking the table of role and power: what a role does not carry, no command and no query of the register gives.

use domain::Day;
use domain::infrastructure::ProviderInput;
use domain::members::power::{Power, allows};
use domain::members::role::Role;
use store::members::{RegisterFilter, admit, invite, member_classes, member_page, register, terms, waiting_links};
use store::{Act, Actor, CommandError, Db, Viewer};

use super::{admission, letters, member, member_with_password};
use crate::support::{founded, grant, story};

/// Whether a result was given, or refused for want of the power.
fn given<T>(result: Result<T, CommandError>, power: Power) -> bool {
    match result {
        Ok(_) => true,
        Err(CommandError::Forbidden(asked)) if asked == power => false,
        Err(error) => panic!("{error}"),
    }
}

async fn provider(db: &Db, act: &Act, roles: &[Role]) -> Result<String, CommandError> {
    let name = format!("Provider of {roles:?}");
    let input = ProviderInput { name, jurisdiction: "Spain".into(), ..ProviderInput::default() };
    store::infrastructure::create_provider(db, act, input).await
}

async fn check(db: &Db, founder: &Act, act: &Act, viewer: &Viewer, may: impl Fn(Power) -> bool) {
    let today: Day = "2026-01-01".parse().unwrap();
    let now = act.now;
    let somebody = member(db, founder, "Somebody", "").await;
    let answers = [
        (Power::AdmitMembers, given(admit(db, act, admission("New", ""), None).await, Power::AdmitMembers)),
        (Power::InviteMembers, given(invite(db, act, somebody, letters(false)).await, Power::InviteMembers)),
        (Power::ReadRegister, given(register(db, viewer, RegisterFilter::default(), today).await, Power::ReadRegister)),
        (Power::ReadRegister, given(member_page(db, viewer, 1, now).await, Power::ReadRegister)),
        (Power::ReadRegister, given(member_classes(db, viewer).await, Power::ReadRegister)),
        (Power::ReadRegister, given(terms(db, viewer, today).await, Power::ReadRegister)),
        (Power::ReadRegister, given(store::circles::circles(db, viewer, today).await, Power::ReadRegister)),
        (Power::InviteMembers, given(waiting_links(db, viewer, now).await, Power::InviteMembers)),
        (Power::ReadInventory, given(store::infrastructure::stock(db, viewer).await, Power::ReadInventory)),
        (Power::KeepInventory, given(provider(db, act, &viewer.roles).await, Power::KeepInventory)),
        (Power::ReadOperations, given(store::members::waiting_mail(db, viewer).await, Power::ReadOperations)),
    ];
    for (power, given) in answers {
        assert_eq!(given, may(power), "{power} as {:?}", viewer.roles);
    }
    if let Ok(page) = member_page(db, viewer, 1, now).await {
        assert_eq!(page.contact.is_some(), may(Power::ReadContacts), "contacts as {:?}", viewer.roles);
        assert_eq!(page.access.is_some(), may(Power::InviteMembers), "access as {:?}", viewer.roles);
    }
}

story!(every_role_does_what_the_table_says_and_nothing_else, |db| {
    let founder = founded(&db).await;
    for role in Role::ALL {
        let (_, act) = member_with_password(&db, &founder, role.as_str(), "").await;
        let id = act.actor.member().unwrap();
        if *role != Role::Member {
            grant(&db, id, *role, "2026-01-01", None);
        }
        let viewer = store::members::viewer(&db, id.as_str(), act.now).await.unwrap();
        check(&db, &founder, &act, &viewer, |power| allows(*role, power) || allows(Role::Member, power)).await;
    }
});

story!(a_role_that_is_over_carries_nothing, |db| {
    let founder = founded(&db).await;
    let (_, act) = member_with_password(&db, &founder, "Past secretary", "").await;
    grant(&db, act.actor.member().unwrap(), Role::MembershipSecretary, "2025-01-01", Some("2026-01-01"));
    let viewer = store::members::viewer(&db, act.actor.member().unwrap().as_str(), act.now).await.unwrap();
    check(&db, &founder, &act, &viewer, |power| allows(Role::Member, power)).await;
});

story!(a_visitor_does_and_reads_nothing, |db| {
    let founder = founded(&db).await;
    let act = Act::new(Actor::Visitor, founder.now);
    check(&db, &founder, &act, &Viewer::visitor(), |_| false).await;
});
