//! Members whom a proposal names by their names.

use diesel::prelude::*;
use domain::decisions::effect_input::EffectInput;
use domain::decisions::proposal::ProposalInput;
use domain::members::status::MemberNumber;

use crate::error::StoreError;
use crate::members::search_key;
use crate::schema::members;
use crate::tx::Tx;

impl Tx<'_> {
    /// The proposal with the number of each member whose membership it changes, where one member alone bears the name that
    /// was typed. What is left as it is will be refused as no number.
    pub(super) fn with_numbers(&mut self, input: &ProposalInput) -> Result<ProposalInput, StoreError> {
        let mut input = input.clone();
        for effect in input.all_effects_mut() {
            let EffectInput::ChangeMembership { member, .. } = effect else { continue };
            if member.parse::<MemberNumber>().is_err()
                && let Some(number) = self.one_named(member)?
            {
                *member = MemberNumber(number).to_string();
            }
        }
        Ok(input)
    }

    /// The number of the only member of a name, whatever its accents and capitals.
    pub(super) fn one_named(&mut self, name: &str) -> Result<Option<i64>, StoreError> {
        let key = search_key(name);
        if key.is_empty() {
            return Ok(None);
        }
        let found: Vec<i64> = members::table
            .filter(members::search_key.eq(key))
            .order(members::number)
            .limit(2)
            .select(members::number)
            .load(self.conn)?;
        Ok(if let [number] = found.as_slice() { Some(*number) } else { None })
    }
}
