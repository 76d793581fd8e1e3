//! Admitting a member, by the power that the rule of admission delegates to the membership secretary.

use diesel::prelude::*;
use domain::members::admission::{Admission, AdmissionInput, check_admission};
use domain::members::power::Power;
use domain::members::role::Role;
use domain::members::status::{MemberNumber, Status};
use domain::rules::parameter::ADMISSION;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::digests::address_digest;
use super::entry::NewMember;
use super::letters::Letters;
use super::links::{LinkMember, LinkPurpose};
use crate::act::Act;
use crate::audit::Event;
use crate::community::fresh_token;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{ClassId, MemberId};
use crate::rules;
use crate::schema::{classes, members};
use crate::tx::Tx;

/// Who was admitted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Admitted {
    /// The member.
    pub id: MemberId,
    /// The number given.
    pub number: i64,
    /// Whether an invitation goes out by mail; `None` where none was asked for.
    pub invited_by_mail: Option<bool>,
}

/// Admits a member, and invites them at once where `letters` are given.
///
/// # Errors
/// Every field that is refused; forbidden without [`Power::AdmitMembers`], or [`Power::InviteMembers`] for inviting.
pub async fn admit(
    db: &Db,
    act: &Act,
    input: AdmissionInput,
    letters: Option<Letters>,
) -> Result<Admitted, CommandError> {
    let token = fresh_token();
    db.command(act, "members.admit", move |tx| {
        tx.require(Power::AdmitMembers)?;
        let classes: Vec<(String, ClassId)> = classes::table.select((classes::slug, classes::id)).load(tx.conn)?;
        let slugs: Vec<_> = classes.iter().map(|(slug, _)| slug.clone()).collect();
        let admission = check_admission(&input, tx.today, &slugs)?;
        let class = classes.into_iter().find(|(slug, _)| *slug == admission.class).map(|(_, id)| id);
        let class = class.ok_or_else(|| StoreError::Corrupt(format!("class {}", admission.class)))?;
        let member = tx.insert_member(&admission, &class)?;
        let invited_by_mail = match &letters {
            Some(letters) => {
                tx.require(Power::InviteMembers)?;
                Some(tx.invite_member(&member, &token, letters)?)
            }
            None => None,
        };
        Ok(Admitted { id: member.id, number: member.number, invited_by_mail })
    })
    .await
}

impl Tx<'_> {
    fn insert_member(&mut self, admission: &Admission, class: &ClassId) -> Result<LinkMember, CommandError> {
        let rule = rules::required(self.conn, ADMISSION, "", self.today)?;
        let authority = self.authority_of_role(Role::MembershipSecretary, &rule.id)?;
        let last: Option<i64> = members::table.select(diesel::dsl::max(members::number)).first(self.conn)?;
        let number = last.unwrap_or(0) + 1;
        let entry = &admission.entry;
        let joined_on = admission.joined_on;
        let id = self.enter_member(&NewMember { number, entry, class, joined_on, authority: &authority })?;
        self.name_people(&id, number, entry.kind, &admission.people, joined_on, &authority)?;
        let payload = json!({
            "kind": entry.kind, "name": entry.name, "class": admission.class, "joined_on": admission.joined_on,
            "language": entry.language, "email": address_digest(number, entry.email.as_deref()), "rule": rule.id.as_str(),
        });
        self.record(Event::new("members.member.admitted", MemberNumber(number).to_string(), payload).by(&authority))?;
        Ok(LinkMember {
            id,
            number,
            name: entry.name.clone(),
            email: entry.email.clone(),
            language: entry.language,
            status: Status::Active,
            has_password: false,
        })
    }

    /// Invites a member; whether by mail.
    pub(super) fn invite_member(
        &mut self,
        member: &LinkMember,
        token: &str,
        letters: &Letters,
    ) -> Result<bool, CommandError> {
        let mailed = self.issue_link(member, LinkPurpose::Invitation, token, letters)?;
        let payload = json!({ "by_mail": mailed });
        self.record(Event::new("members.member.invited", MemberNumber(member.number).to_string(), payload))?;
        Ok(mailed)
    }
}
