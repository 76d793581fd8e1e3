//! What every write of the inventory is: a body by a token that may keep it, at an address without parameters.

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::response::Response;
use domain::members::token::Scope;
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::infrastructure::Stock;
use store::{Act, Db};

use super::super::answer::Asked;
use super::super::parameters::Parameters;
use super::super::write::Write;
use super::super::{Caller, Problem};
use super::things::one;

/// A write of the inventory. Handlers take this: by then the token has its scope, and the address no parameter too many.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Who writes.
    pub caller: Caller,
    asked: Asked,
    write: Write,
}

impl Entry {
    /// The database.
    pub fn db(&self) -> &Db {
        self.caller.db()
    }

    /// The body, as the document describes it.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Problem> {
        self.write.read()
    }

    /// The act of the caller by this request.
    pub fn act(&self) -> Act {
        self.write.act(&self.caller)
    }

    /// As [`Self::act`], for a change of something whose state the sender saw, and may see.
    /// `of` tells it and its fingerprint from the inventory.
    pub async fn act_on<T: Serialize>(&self, of: impl FnOnce(&Stock) -> Option<(T, String)>) -> Result<Act, Problem> {
        self.caller.require(Scope::InfrastructureRead)?;
        let thing = async { one(&self.caller, of).await.map(|(json, seen)| (json, Some(seen))) };
        self.write.act_on(&self.caller, &self.asked, thing).await
    }

    /// The answer to what was made, with its address.
    pub fn made<T: Serialize>(&self, thing: &T, location: &str) -> Result<Response, Problem> {
        self.asked.made(thing, location)
    }

    /// The answer to what was done.
    pub fn done<T: Serialize>(&self, thing: &T) -> Result<Response, Problem> {
        self.asked.done(thing)
    }

    /// The answer to what was done, with no more than where it is.
    pub fn noted<T: Serialize>(&self, what: &T) -> Result<Response, Problem> {
        self.asked.noted(what)
    }
}

impl<S: Send + Sync> FromRequest<S> for Entry {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let (mut parts, body) = request.into_parts();
        let caller = Caller::from_request_parts(&mut parts, state).await?;
        let Ok(asked) = Asked::from_request_parts(&mut parts, state).await;
        let Ok(parameters) = Parameters::from_request_parts(&mut parts, state).await;
        caller.require(Scope::InventoryWrite)?;
        parameters.finish()?;
        let write = Write::from_request(Request::from_parts(parts, body), state).await?;
        Ok(Self { caller, asked, write })
    }
}
