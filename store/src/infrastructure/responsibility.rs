//! Saying who answers for what of a machine.

use diesel::prelude::*;
use domain::infrastructure::{AreaInput, Keeper, Kept, Kind, check_matrix};
use domain::members::status::MemberNumber;
use domain::text::slug as slug_of;
use domain::validation::{Errors, Refusal};

use super::record::subject;
use super::stock::{Asset, Stock};
use crate::act::Act;
use crate::audit::Event;
use crate::circles::closed_ids;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{AuthorityId, CircleId, MemberId};
use crate::schema::{assets, circles, responsibilities};
use crate::tx::Tx;

/// Sets a machine's whole matrix: an input for each of [`domain::infrastructure::Area::ALL`].
///
/// # Errors
/// Not found, forbidden, `error-changed-since` ([`Asset::seen_matrix`]), the database fails, or what is wrong with a field: `error-member-unknown`,
/// `error-keeper-unknown` for what is no circle, or as [`check_matrix`].
pub async fn entrust(db: &Db, act: &Act, slug: String, inputs: Vec<AreaInput>) -> Result<(), CommandError> {
    db.command(act, "infrastructure.entrust", move |tx| {
        let stock = tx.inventory_to_keep()?;
        let id = stock.id(Kind::Asset, &slug).ok_or(CommandError::NotFound)?.as_str();
        tx.refuse_unseen(&stock.asset(&slug).map(Asset::seen_matrix).unwrap_or_default())?;
        let matrix = check_matrix(&inputs)?;
        let mut errors = Errors::new();
        let mut named = Vec::with_capacity(matrix.len());
        for kept in &matrix {
            match tx.keeper(kept)? {
                Ok(keeper) => named.push(keeper),
                Err(refusal) => errors.add(&format!("keeper_{}", kept.area), refusal),
            }
        }
        let named = errors.finish(Some(named))?;
        for (kept, (member, circle)) in matrix.iter().zip(named) {
            let row = responsibilities::table
                .filter(responsibilities::asset_id.eq(id))
                .filter(responsibilities::area.eq(kept.area.as_str()));
            diesel::update(row)
                .set((
                    responsibilities::kept_by.eq(kept.by.as_str()),
                    responsibilities::member_id.eq(member.as_ref().map(MemberId::as_str)),
                    responsibilities::circle_id.eq(circle.as_ref().map(CircleId::as_str)),
                ))
                .execute(tx.conn)?;
        }
        tx.record_thing("infrastructure.asset.entrusted", Kind::Asset, &slug)
    })
    .await
}

/// A member or a circle, or neither.
type Named = (Option<MemberId>, Option<CircleId>);

impl Tx<'_> {
    /// Leaves empty what a member answered for, whose membership is over: it waits for somebody else's name.
    ///
    /// # Errors
    /// If the database fails.
    pub(crate) fn end_responsibilities_of(
        &mut self,
        member: &MemberId,
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        let of = || responsibilities::table.filter(responsibilities::member_id.eq(member.as_str()));
        let slugs: Vec<String> =
            of().inner_join(assets::table).order(assets::slug).select(assets::slug).distinct().load(self.conn)?;
        if slugs.is_empty() {
            return Ok(());
        }
        diesel::update(of()).set(responsibilities::member_id.eq(None::<&str>)).execute(self.conn)?;
        self.record_entrusted(slugs, authority)
    }

    /// Leaves empty what a circle answered for that is closed.
    ///
    /// # Errors
    /// If the database fails.
    pub(crate) fn end_responsibilities_of_circle(
        &mut self,
        circle: &CircleId,
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        let of = || responsibilities::table.filter(responsibilities::circle_id.eq(circle.as_str()));
        let slugs: Vec<String> =
            of().inner_join(assets::table).order(assets::slug).select(assets::slug).distinct().load(self.conn)?;
        if slugs.is_empty() {
            return Ok(());
        }
        diesel::update(of()).set(responsibilities::circle_id.eq(None::<&str>)).execute(self.conn)?;
        self.record_entrusted(slugs, authority)
    }

    /// Tells the log who answers for machines, by an authority.
    fn record_entrusted(&mut self, slugs: Vec<String>, authority: &AuthorityId) -> Result<(), CommandError> {
        let stock = Stock::load(self.conn)?;
        for slug in slugs {
            let state = stock.state(Kind::Asset, &slug);
            let state = state.ok_or_else(|| StoreError::Corrupt(format!("the machine {slug}")))?;
            let subject = subject(Kind::Asset, &slug);
            self.record(Event::new("infrastructure.asset.entrusted", subject, state).by(authority))?;
        }
        Ok(())
    }

    /// Who was named, if it is somebody.
    fn keeper(&mut self, kept: &Kept) -> Result<Result<Named, Refusal>, CommandError> {
        match &kept.keeper {
            None => Ok(Ok((None, None))),
            Some(Keeper::Member(number)) => match self.member_numbered(*number) {
                Ok((id, status)) if status.may_act() => Ok(Ok((Some(id), None))),
                Ok(_) | Err(CommandError::Invalid(_)) => {
                    let number = MemberNumber(*number).to_string();
                    Ok(Err(Refusal::new("error-member-unknown").with("number", number)))
                }
                Err(error) => Err(error),
            },
            Some(Keeper::Circle(name)) => {
                let closed = closed_ids(self.conn)?;
                let found: Option<CircleId> = circles::table
                    .filter(circles::id.ne_all(closed))
                    .filter(circles::slug.eq(slug_of(name)).or(circles::slug.eq(name)).or(circles::name.eq(name)))
                    .order(circles::slug)
                    .select(circles::id)
                    .first(self.conn)
                    .optional()?;
                let unknown = || Refusal::new("error-keeper-unknown").with("name", name.clone());
                Ok(found.map(|id| (None, Some(id))).ok_or_else(unknown))
            }
        }
    }
}
