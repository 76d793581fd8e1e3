//! Sending the letters of the outbox by SMTP.

use app::web::AppState;
use lettre::message::header::ContentType;
use lettre::message::{Mailbox, MessageBuilder};
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use store::members::{Mail, mail_failed, mail_sent, take_due_mail};

use crate::cli::ServeOptions;

/// How long a letter may take.
const TIMEOUT: std::time::Duration = std::time::Duration::from_secs(30);

/// Carries letters to the mail server.
pub struct Postman {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Postman {
    /// The postman of the settings; none where no mail server is configured. Settings that cannot work are refused at
    /// the start, with a sentence that repeats no secret.
    pub fn new(options: &ServeOptions) -> Result<Option<Self>, String> {
        let Some(url) = options.mail.smtp_url.as_deref().filter(|url| !url.trim().is_empty()) else { return Ok(None) };
        let from =
            options.mail.mail_from.as_deref().ok_or("to send mail, ACEQUIA_MAIL_FROM must say whom it is from")?;
        let from =
            from.parse().map_err(|_| "ACEQUIA_MAIL_FROM is not a mailbox such as “Ditch <office@ditch.example>”")?;
        if options.public_url.is_none() {
            return Err("to send mail, ACEQUIA_PUBLIC_URL must say where the links in it lead".to_owned());
        }
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|_| "ACEQUIA_SMTP_URL is not an address such as smtps://user:password@mail.example")?;
        Ok(Some(Self { transport: builder.timeout(Some(TIMEOUT)).build(), from }))
    }

    async fn send(&self, mail: &Mail) -> Result<(), String> {
        let to: Address = mail.address.parse().map_err(|_| "the address is not one".to_owned())?;
        let letter: MessageBuilder = Message::builder().from(self.from.clone()).to(Mailbox::new(None, to));
        let letter = letter
            .message_id(None)
            .subject(mail.subject.clone())
            .header(ContentType::TEXT_PLAIN)
            .body(mail.body.clone())
            .map_err(|error| error.to_string())?;
        self.transport.send(letter).await.map(|_| ()).map_err(|error| error.to_string())
    }
}

/// Sends what is due. A letter that fails is tried again later; the log names it by its identifier only.
pub async fn send_due(state: &AppState, postman: Option<&Postman>) -> Result<(), String> {
    let Some(postman) = postman else { return Ok(()) };
    // A server that takes letters is given the next ones at once.
    while send_some(state, postman).await? > 0 {}
    Ok(())
}

/// Sends a few letters that are due; how many went out.
async fn send_some(state: &AppState, postman: &Postman) -> Result<usize, String> {
    let now = state.now().await.map_err(|error| error.to_string())?;
    let due = take_due_mail(&state.db, now).await.map_err(|error| format!("the outbox: {error}"))?;
    let mut sent = 0;
    for mail in due {
        let noted = match postman.send(&mail).await {
            Ok(()) => {
                sent += 1;
                mail_sent(&state.db, &mail.id, now).await
            }
            Err(reason) => {
                tracing::warn!(mail = mail.id, "a letter did not go out");
                // Servers like to repeat the address; whoever reads the reason need not know it.
                mail_failed(&state.db, &mail.id, &reason.replace(&mail.address, "…")).await
            }
        };
        noted.map_err(|error| format!("the outbox: {error}"))?;
    }
    Ok(sent)
}

#[cfg(test)]
mod tests;
