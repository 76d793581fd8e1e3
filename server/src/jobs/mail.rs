//! Sending the letters of the outbox by SMTP, some at once, so that one that is slow holds up few. Each has a connection of its own: one that was
//! broken off in the middle of a letter is never used for another.

use std::sync::atomic::{AtomicU32, Ordering};

use app::members::stop_address;
use app::web::AppState;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MessageBuilder};
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use store::members::{MAIL_CLAIM_MINUTES, Mail, claim_mail, mail_failed, mail_sent};

use crate::cli::ServeOptions;

/// How long the mail server may take for each answer.
const TIMEOUT: std::time::Duration = std::time::Duration::from_secs(30);
/// How long a letter may take in all, of the time for which it is claimed. The rest is for clocks that differ.
const LETTER_MINUTES_MAX: u64 = 3;
const _: () = assert!(LETTER_MINUTES_MAX.cast_signed() * 2 < MAIL_CLAIM_MINUTES);
/// How many letters may fail one after another before the others wait for the next round.
const FAILURES_MAX: u32 = 5;

/// Carries letters to the mail server.
pub struct Postman {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    /// The address of this server's pages.
    site: String,
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
        let site = options.public_url.clone();
        let site = site.ok_or("to send mail, ACEQUIA_PUBLIC_URL must say where the links in it lead")?;
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|_| "ACEQUIA_SMTP_URL is not an address such as smtps://user:password@mail.example")?;
        Ok(Some(Self { transport: builder.timeout(Some(TIMEOUT)).build(), from, site }))
    }

    async fn send(&self, mail: &Mail) -> Result<(), String> {
        let letter = self.letter(mail)?;
        let within = std::time::Duration::from_secs(LETTER_MINUTES_MAX * 60);
        match tokio::time::timeout(within, self.transport.send(letter)).await {
            Ok(sent) => sent.map(|_| ()).map_err(|error| error.to_string()),
            Err(_) => Err(format!("the mail server took longer than {LETTER_MINUTES_MAX} minutes")),
        }
    }

    /// A letter with its headers. Its name is the same at each attempt, so that whoever gets it twice can tell; no machine is to answer it;
    /// and what a member may do without says where it is stopped, which programs do by one press (RFC 8058).
    fn letter(&self, mail: &Mail) -> Result<Message, String> {
        let to: Address = mail.address.parse().map_err(|_| "the address is not one".to_owned())?;
        let mut letter: MessageBuilder = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .message_id(Some(format!("<{}@{}>", mail.id, self.from.email.domain())))
            .raw_header(header("Auto-Submitted", "auto-generated".to_owned()))
            .subject(mail.subject.clone());
        if mail.is_notice {
            let address = mail.stop.as_ref().map(|stop| stop_address(&self.site, stop));
            // By one press only where what is sent cannot be read on the way.
            let by_one_press = address.as_ref().is_some_and(|address| address.starts_with("https://"));
            let address = address.unwrap_or_else(|| format!("{}/account/notices", self.site.trim_end_matches('/')));
            letter = letter.raw_header(header("List-Unsubscribe", format!("<{address}>")));
            if by_one_press {
                let press = "List-Unsubscribe=One-Click".to_owned();
                letter = letter.raw_header(header("List-Unsubscribe-Post", press));
            }
        }
        letter.header(ContentType::TEXT_PLAIN).body(mail.body.clone()).map_err(|error| error.to_string())
    }
}

fn header(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}

/// Sends what is due, some letters at once, each claimed just before: another server sends others meanwhile, and what was dropped by
/// then is not sent. A letter that fails is tried again later; the log names it by its identifier only.
pub async fn send_due(state: &AppState, postman: Option<&Postman>) -> Result<(), String> {
    let Some(postman) = postman else { return Ok(()) };
    let failures = AtomicU32::new(0);
    let send = || send_in_turn(state, postman, &failures);
    // Whatever one of them meets, the others note what became of the letters that they have in hand.
    let (one, two, three, four) = tokio::join!(send(), send(), send(), send());
    one.and(two).and(three).and(four)
}

/// Sends what is due, one letter after another, until nothing is or too many have failed in a row, also beside this.
async fn send_in_turn(state: &AppState, postman: &Postman, failures: &AtomicU32) -> Result<(), String> {
    let outbox = |error: store::CommandError| format!("the outbox: {error}");
    while failures.load(Ordering::Relaxed) < FAILURES_MAX {
        let Some(mail) = claim_mail(&state.db, now(state).await?).await.map_err(outbox)? else { return Ok(()) };
        let sent = postman.send(&mail).await;
        let now = now(state).await?;
        match sent {
            Ok(()) => {
                failures.store(0, Ordering::Relaxed);
                mail_sent(&state.db, &mail.id, now).await.map_err(outbox)?;
            }
            Err(reason) => {
                failures.fetch_add(1, Ordering::Relaxed);
                tracing::warn!(mail = mail.id, "a letter did not go out");
                // Servers like to repeat the address; whoever reads the reason need not know it.
                let reason = reason.replace(&mail.address, "…");
                mail_failed(&state.db, &mail, &reason, now).await.map_err(outbox)?;
            }
        }
    }
    Ok(())
}

async fn now(state: &AppState) -> Result<domain::Moment, String> {
    state.now().await.map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests;
