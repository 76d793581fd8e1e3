//! Sessions in the database. A session lasts thirty days at most and a week without use; the cookie holds its
//! identifier only.

use app::web::AppState;
use app::web::session::{MEMBER, PASSWORD};
use domain::Moment;
use store::members::{SessionRow, create_session, delete_session, load_session, save_session};
use tower_sessions::cookie::SameSite;
use tower_sessions::cookie::time::{Duration, OffsetDateTime};
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result};
use tower_sessions::{Expiry, SessionManagerLayer, SessionStore};

/// How long a session lasts at most.
const DAYS_MAX: i64 = 30;

/// The layer that finds a request's session.
pub fn layer(state: &AppState) -> SessionManagerLayer<DatabaseSessions> {
    let secure = state.settings.public_url.as_ref().is_some_and(|url| url.starts_with("https://"));
    SessionManagerLayer::new(DatabaseSessions { state: state.clone() })
        .with_name("acequia")
        .with_same_site(SameSite::Lax)
        .with_http_only(true)
        .with_secure(secure)
        .with_expiry(Expiry::OnInactivity(Duration::days(DAYS_MAX)))
}

/// Keeps sessions by the store.
#[derive(Debug, Clone)]
pub struct DatabaseSessions {
    state: AppState,
}

impl DatabaseSessions {
    async fn now(&self) -> Result<Moment> {
        self.state.now().await.map_err(|error| Error::Backend(error.to_string()))
    }

    fn row(record: &Record, now: Moment) -> Result<SessionRow> {
        let data = serde_json::to_string(&record.data).map_err(|error| Error::Encode(error.to_string()))?;
        let member_id = record.data.get(MEMBER).and_then(|value| value.as_str()).map(str::to_owned);
        // The end is reckoned by the server's clock, not by the cookie's.
        let expires_at = now + chrono::Duration::days(DAYS_MAX);
        Ok(SessionRow { id: stored_id(&record.id), member_id, data, expires_at })
    }
}

#[async_trait::async_trait]
impl SessionStore for DatabaseSessions {
    async fn create(&self, record: &mut Record) -> Result<()> {
        // Identifiers are 128 random bits: two never meet.
        let now = self.now().await?;
        let password = record.data.get(PASSWORD).and_then(|value| value.as_str()).unwrap_or_default();
        let created = create_session(&self.state.db, Self::row(record, now)?, password, now).await;
        created.map_err(|error| Error::Backend(error.to_string()))
    }

    async fn save(&self, record: &Record) -> Result<()> {
        let now = self.now().await?;
        let saved = save_session(&self.state.db, Self::row(record, now)?, now).await;
        saved.map_err(|error| Error::Backend(error.to_string()))
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let now = self.now().await?;
        let row = load_session(&self.state.db, &stored_id(id), now).await;
        let Some(row) = row.map_err(|error| Error::Backend(error.to_string()))? else { return Ok(None) };
        let data = serde_json::from_str(&row.data).map_err(|error| Error::Decode(error.to_string()))?;
        let expiry_date = OffsetDateTime::from_unix_timestamp(row.expires_at.timestamp())
            .map_err(|error| Error::Decode(error.to_string()))?;
        Ok(Some(Record { id: *id, data, expiry_date }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        delete_session(&self.state.db, &stored_id(id)).await.map_err(|error| Error::Backend(error.to_string()))
    }
}

/// The identifier as the database keeps it: its hash, so that who reads the database cannot take over a session.
fn stored_id(id: &Id) -> String {
    domain::agreements::clauses::hash(&id.to_string())
}
