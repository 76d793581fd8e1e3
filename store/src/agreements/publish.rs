//! Putting a version in force: its clauses are stored with the authority that last changed their words.

use std::collections::BTreeMap;

use diesel::prelude::*;
use domain::Day;
use domain::agreements::clauses::{hash, split};

use crate::conn::DbConn;
use crate::error::{CommandError, StoreError};
use crate::ids::{AgreementId, AuthorityId, VersionId, fresh};
use crate::schema::{agreement_versions, clauses};
use crate::time::stored;
use crate::tx::Tx;

/// The next version of an agreement.
pub(crate) struct NewVersion<'a> {
    /// The agreement.
    pub agreement: &'a AgreementId,
    /// The version that the text was drafted from; it must still be the latest.
    pub base: Option<&'a VersionId>,
    /// The text in Markdown.
    pub body: &'a str,
    /// From which day it is in force.
    pub valid_from: Day,
    /// By which authority.
    pub authority: &'a AuthorityId,
}

impl Tx<'_> {
    /// Stores the next version; its number.
    ///
    /// # Errors
    /// `error-base-superseded` where the base is no longer the latest version, or what [`split`] refuses.
    pub(crate) fn publish_version(&mut self, new: &NewVersion<'_>) -> Result<i64, CommandError> {
        let latest = latest_version(self.conn, new.agreement)?;
        if latest.as_ref().map(|(id, _)| id) != new.base {
            return Err(CommandError::refused("error-base-superseded"));
        }
        let number = latest.as_ref().map_or(0, |(_, number)| *number) + 1;
        let before = match &latest {
            Some((id, _)) => clauses_of(self.conn, id)?,
            None => BTreeMap::new(),
        };
        let id = VersionId::fresh(self.now);
        diesel::insert_into(agreement_versions::table)
            .values((
                agreement_versions::id.eq(&id),
                agreement_versions::agreement_id.eq(new.agreement),
                agreement_versions::number.eq(number),
                agreement_versions::base_version_id.eq(new.base.map(VersionId::as_str)),
                agreement_versions::body.eq(new.body),
                agreement_versions::body_hash.eq(hash(new.body)),
                agreement_versions::valid_from.eq(new.valid_from),
                agreement_versions::adopted_at.eq(stored(self.now)),
                agreement_versions::authority_id.eq(new.authority),
            ))
            .execute(self.conn)?;
        for (position, clause) in (0_i32..).zip(split(new.body)?) {
            let text_hash = clause.text_hash();
            // A clause whose words are the same keeps the authority that wrote them.
            let (since, authority) = match before.get(&clause.anchor) {
                Some((old_hash, since, authority)) if *old_hash == text_hash => (*since, authority),
                _ => (number, new.authority),
            };
            diesel::insert_into(clauses::table)
                .values((
                    clauses::id.eq(fresh(self.now)),
                    clauses::version_id.eq(&id),
                    clauses::position.eq(position),
                    clauses::anchor.eq(&clause.anchor),
                    clauses::heading.eq(&clause.heading),
                    clauses::text_hash.eq(&text_hash),
                    clauses::since_number.eq(since),
                    clauses::authority_id.eq(authority),
                ))
                .execute(self.conn)?;
        }
        Ok(number)
    }
}

/// The latest version of an agreement by its number, whether in force already or from a later day.
pub(super) fn latest_version(
    conn: &mut DbConn,
    agreement: &AgreementId,
) -> Result<Option<(VersionId, i64)>, StoreError> {
    let latest = agreement_versions::table
        .filter(agreement_versions::agreement_id.eq(agreement))
        .order(agreement_versions::number.desc())
        .select((agreement_versions::id, agreement_versions::number))
        .first(conn)
        .optional()?;
    Ok(latest)
}

/// A version's clauses by anchor: hash of the words, the version that wrote them, and by which authority.
type ClausesByAnchor = BTreeMap<String, (String, i64, AuthorityId)>;

fn clauses_of(conn: &mut DbConn, version: &VersionId) -> Result<ClausesByAnchor, StoreError> {
    let rows: Vec<(String, String, i64, AuthorityId)> = clauses::table
        .filter(clauses::version_id.eq(version))
        .select((clauses::anchor, clauses::text_hash, clauses::since_number, clauses::authority_id))
        .load(conn)?;
    Ok(rows.into_iter().map(|(anchor, text_hash, since, authority)| (anchor, (text_hash, since, authority))).collect())
}
