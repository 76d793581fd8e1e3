//! Signing out: on this device from the head of every page, or everywhere from the account.

use axum::response::{IntoResponse, Redirect, Response};

use super::token_list::tokens_of;
use crate::web::session::sign_out;
use crate::web::{Ctx, Form, Frame, PageError};

/// `/signout`: ends this browser's session.
pub async fn submit(frame: Frame) -> Result<Response, PageError> {
    sign_out(&frame.session).await?;
    Ok(Redirect::to("/signin?after=signout").into_response())
}

/// `/account/signout-everywhere`: ends every session of the member, this one too.
pub async fn submit_everywhere(ctx: Ctx, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    store::members::sign_out_everywhere(ctx.db(), &ctx.act(&form), tokens_of(&form)).await?;
    sign_out(&ctx.session).await?;
    Ok(Redirect::to("/signin?after=everywhere").into_response())
}
