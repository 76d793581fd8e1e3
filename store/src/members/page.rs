//! What the page of one member shows.

use diesel::prelude::*;
use domain::Day;
use domain::Moment;
use domain::calendar::day_of;
use domain::language::Language;
use domain::members::particulars::Particulars;
use domain::members::power::Power;
use domain::members::status::{MemberKind, Status};

use super::grants::{Term, terms_of};
use super::links::with_roles;
use super::particulars::particulars_of;
use super::people::{Person, lacks_people, people_of};
use super::waiting::{LinkState, link_state};
use crate::act::Viewer;
use crate::circles::{CircleName, circles_of};
use crate::community::authority::{Authority, describe_all};
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{AuthorityId, MemberId};
use crate::schema::{classes, credentials, member_statuses, members};

/// A member as the viewer may see them.
#[derive(Debug, Clone)]
pub struct MemberPage {
    /// The number.
    pub number: i64,
    /// The name.
    pub name: String,
    /// Person, organisation or joint membership.
    pub kind: MemberKind,
    /// The name of the class.
    pub class: String,
    /// Its slug.
    pub class_slug: String,
    /// Where the member stands.
    pub status: Status,
    /// Since when; none for an applicant.
    pub joined_on: Option<Day>,
    /// By which authority; none for an applicant.
    pub authority: Option<Authority>,
    /// Classes and statuses by day, the latest first.
    pub history: Vec<Standing>,
    /// Roles with their terms, the latest first.
    pub terms: Vec<Term>,
    /// Those who hold the membership together or act for it, those whose time is over last.
    pub people: Vec<Person>,
    /// Whether fewer hold it or act for it today than a membership of its kind wants.
    pub lacks_people: bool,
    /// Circles that the member belongs to.
    pub circles: Vec<CircleName>,
    /// For the member, and for those who may read contacts.
    pub contact: Option<Contact>,
    /// For those who may invite.
    pub access: Option<Access>,
}

/// A class and status from a day on.
#[derive(Debug, Clone)]
pub struct Standing {
    /// From which day.
    pub from: Day,
    /// The name of the class.
    pub class: String,
    /// Its slug.
    pub class_slug: String,
    /// The status.
    pub status: Status,
    /// By which authority; none for an applicant.
    pub authority: Option<Authority>,
    /// Why, for the member and those who may read contacts; none for an admission.
    pub reason: Option<String>,
}

/// How a member is reached.
#[derive(Debug, Clone)]
pub struct Contact {
    /// The address of mail.
    pub email: Option<String>,
    /// The language in which Acequia speaks to them.
    pub language: Language,
    /// What else is held of them.
    pub particulars: Particulars,
}

/// How a member signs in.
#[derive(Debug, Clone)]
pub struct Access {
    /// Whether they have a password.
    pub has_password: bool,
    /// Whether they hold a role, or are to hold one: then no link is handed over.
    pub holds_role: bool,
    /// Links that serve now, and how they reach the member.
    pub links: Vec<LinkState>,
}

/// One member.
///
/// # Errors
/// Not found; forbidden to a viewer who may not read the register, except of oneself; or the database fails.
pub async fn member_page(db: &Db, viewer: &Viewer, number: i64, now: Moment) -> Result<MemberPage, CommandError> {
    let oneself = viewer.member.as_ref().is_some_and(|member| member.number == number);
    if !oneself {
        viewer.require(Power::ReadRegister)?;
    }
    let contact_shown = oneself || viewer.may(Power::ReadContacts);
    let access_shown = viewer.may(Power::InviteMembers);
    let me = viewer.member.as_ref().map(|member| member.id.clone());
    db.read(move |conn| {
        let community = crate::community::load(conn)?.ok_or(CommandError::NotFound)?;
        let today = day_of(now, community.time_zone);
        load(conn, number, contact_shown, access_shown.then_some(me.as_ref()), (now, today))
    })
    .await
}

type Row = (
    MemberId,
    String,
    String,
    String,
    String,
    String,
    Option<Day>,
    Option<AuthorityId>,
    Option<String>,
    String,
    Option<String>,
);

fn load(
    conn: &mut DbConn,
    number: i64,
    contact_shown: bool,
    access_shown_to: Option<Option<&MemberId>>,
    (now, today): (Moment, Day),
) -> Result<MemberPage, CommandError> {
    let row: Option<Row> = members::table
        .inner_join(classes::table)
        .left_join(credentials::table)
        .filter(members::number.eq(number))
        .select((
            members::id,
            members::name,
            members::kind,
            classes::name,
            classes::slug,
            members::status,
            members::joined_on,
            members::authority_id,
            members::email,
            members::language,
            credentials::member_id.nullable(),
        ))
        .first(conn)
        .optional()?;
    let Some((id, name, kind, class, class_slug, status, joined_on, authority, email, language, credential)) = row
    else {
        return Err(CommandError::NotFound);
    };
    let corrupt = |what: &str| StoreError::Corrupt(format!("the {what} of M-{number}"));
    let authority = match authority {
        Some(authority) => Some(crate::community::authority::describe(conn, &authority)?),
        None => None,
    };
    let access = match access_shown_to {
        Some(me) => Some(Access {
            has_password: credential.is_some(),
            holds_role: !with_roles(conn, std::slice::from_ref(&id), today)?.is_empty(),
            links: link_state(conn, &id, me, now)?,
        }),
        None => None,
    };
    let kind: MemberKind = kind.parse().map_err(|_| corrupt("kind"))?;
    let people = people_of(conn, &id, contact_shown, today)?;
    let contact = match contact_shown {
        true => Some(Contact {
            email,
            language: Language::from_tag(&language).unwrap_or(Language::En),
            particulars: particulars_of(conn, &id)?,
        }),
        false => None,
    };
    Ok(MemberPage {
        number,
        name,
        kind,
        class,
        class_slug,
        status: status.parse().map_err(|_| corrupt("status"))?,
        joined_on,
        authority,
        history: history(conn, &id, contact_shown)?,
        terms: terms_of(conn, &id)?,
        lacks_people: lacks_people(kind, &people, today),
        people,
        circles: circles_of(conn, &id)?,
        contact,
        access,
    })
}

fn history(conn: &mut DbConn, member: &MemberId, reason_shown: bool) -> Result<Vec<Standing>, StoreError> {
    type Row = (Day, (String, String), String, Option<AuthorityId>, Option<String>);
    let rows: Vec<Row> = member_statuses::table
        .inner_join(classes::table)
        .filter(member_statuses::member_id.eq(member))
        .order((member_statuses::valid_from.desc(), member_statuses::recorded_at.desc(), member_statuses::id.desc()))
        .select((
            member_statuses::valid_from,
            (classes::name, classes::slug),
            member_statuses::status,
            member_statuses::authority_id,
            member_statuses::reason,
        ))
        .load(conn)?;
    let ids: Vec<AuthorityId> = rows.iter().filter_map(|row| row.3.clone()).collect();
    let authorities = describe_all(conn, &ids)?;
    rows.into_iter()
        .map(|(from, (class, class_slug), status, authority, reason)| {
            let status = status.parse().map_err(|_| StoreError::Corrupt(format!("a status of member {member}")))?;
            let authority = authority.and_then(|id| authorities.get(&id).cloned());
            Ok(Standing { from, class, class_slug, status, authority, reason: reason.filter(|_| reason_shown) })
        })
        .collect()
}
