//! A command's transaction: the connection with everything that a command needs to know of its circumstances.

use diesel::prelude::*;
use domain::calendar::day_of;
use domain::validation::Refusal;
use domain::{Day, Moment};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::act::{Act, Actor};
use crate::community::Community;
use crate::conn::DbConn;
use crate::error::{CHANGED_SINCE, CommandError, StoreError};
use crate::ids::fresh;
use crate::schema::answers;
use crate::time::{moment, stored};

/// A command's transaction.
pub(crate) struct Tx<'a> {
    /// The connection, inside the transaction.
    pub conn: &'a mut DbConn,
    /// Who acts.
    pub actor: Actor,
    /// The moment of the request.
    pub now: Moment,
    /// The community's day at that moment.
    pub today: Day,
    /// The community.
    pub community: Community,
    /// What whoever acts looked at; see [`Act::seen`].
    pub seen: Option<String>,
}

impl<'a> Tx<'a> {
    /// Runs a command once for its request key; a second arrival gets the stored answer, unless that is older than
    /// `answered_since`.
    pub(crate) fn run<T, F>(
        conn: &'a mut DbConn,
        act: &Act,
        name: &'static str,
        answered_since: Option<Moment>,
        command: &F,
    ) -> Result<T, CommandError>
    where
        T: Serialize + DeserializeOwned,
        F: Fn(&mut Tx<'_>) -> Result<T, CommandError>,
    {
        let member = act.actor.member().map(ToString::to_string).unwrap_or_default();
        if let Some(key) = &act.request_key
            && let Some((answer, at)) = earlier_answer(conn, act, key, &member, name)?
            && answered_since.is_none_or(|since| moment(at) >= since)
        {
            return serde_json::from_str(&answer).map_err(|error| StoreError::Corrupt(error.to_string()).into());
        }
        let mut tx = Tx::looking(conn, act)?;
        let answer = command(&mut tx)?;
        if let Some(key) = &act.request_key {
            keep_answer(tx.conn, act, key, &member, name, &answer)?;
        }
        Ok(answer)
    }

    /// A command's circumstances where there is no request key: to look at what it would do, or for a batch.
    pub(crate) fn looking(conn: &'a mut DbConn, act: &Act) -> Result<Self, CommandError> {
        let community = crate::community::load(conn)?.ok_or(CommandError::NotFound)?;
        let today = day_of(act.now, community.time_zone);
        Ok(Tx { conn, actor: act.actor.clone(), now: act.now, today, community, seen: act.seen.clone() })
    }

    /// Refuses to put something whole in the place of what somebody else changed since it was looked at. `is` is the
    /// fingerprint of what stands now.
    ///
    /// # Errors
    /// `error-changed-since`.
    pub(crate) fn refuse_unseen(&self, is: &str) -> Result<(), CommandError> {
        refuse_unseen(self.seen.as_deref(), is)
    }

    /// A fresh identifier's text for a row of this transaction.
    pub(crate) fn fresh(&self) -> String {
        fresh(self.now)
    }
}

/// As [`Tx::refuse_unseen`], of what somebody looked at: for a command that looks before its transaction, too.
///
/// # Errors
/// `error-changed-since`.
pub(crate) fn refuse_unseen(seen: Option<&str>, is: &str) -> Result<(), CommandError> {
    match seen {
        Some(seen) if seen != is => Err(CommandError::refused(CHANGED_SINCE)),
        _ => Ok(()),
    }
}

/// The first answer to a request's key. A sender who chose the key and asks for something else by it is refused.
fn earlier_answer(
    conn: &mut DbConn,
    act: &Act,
    key: &str,
    member: &str,
    name: &str,
) -> Result<Option<(String, chrono::NaiveDateTime)>, CommandError> {
    type Row = (String, chrono::NaiveDateTime, String, Option<String>);
    let row: Option<Row> = answers::table
        .find(key)
        .filter(answers::member_id.eq(member))
        .select((answers::answer, answers::created_at, answers::command, answers::request_hash))
        .first(conn)
        .optional()?;
    let Some((answer, at, command, request_hash)) = row else { return Ok(None) };
    let same = command == name && request_hash == act.request_hash;
    if !same && act.request_hash.is_some() {
        return Err(Refusal::new("error-request-key-reused").at("Idempotency-Key").into());
    }
    Ok((command == name).then_some((answer, at)))
}

/// Whether a request has been answered.
pub(crate) fn is_answered(
    conn: &mut DbConn,
    key: Option<&str>,
    request_hash: Option<&str>,
    member: &str,
) -> Result<bool, StoreError> {
    let Some(key) = key else { return Ok(false) };
    let stored: Option<Option<String>> = answers::table
        .find(key)
        .filter(answers::member_id.eq(member))
        .select(answers::request_hash)
        .first(conn)
        .optional()?;
    Ok(stored.is_some_and(|stored| stored.as_deref() == request_hash))
}

fn keep_answer<T: Serialize>(
    conn: &mut DbConn,
    act: &Act,
    key: &str,
    member: &str,
    name: &str,
    answer: &T,
) -> Result<(), StoreError> {
    let answer = serde_json::to_string(answer).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    diesel::delete(answers::table.find(key)).execute(conn)?;
    diesel::insert_into(answers::table)
        .values((
            answers::request_key.eq(key),
            answers::member_id.eq(member),
            answers::command.eq(name),
            answers::answer.eq(answer),
            answers::created_at.eq(stored(act.now)),
            answers::request_hash.eq(act.request_hash.as_deref()),
        ))
        .execute(conn)?;
    Ok(())
}
