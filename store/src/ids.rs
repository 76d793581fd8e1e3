//! Identifiers: text on both databases (UUID version 7, so that they sort by time), a type for each thing.

use std::sync::Mutex;

use domain::Moment;
use uuid::{ContextV7, Timestamp, Uuid};

/// A fresh UUID version 7 for a moment; two of the same moment still sort in the order of their making.
pub(crate) fn fresh(now: Moment) -> String {
    static CONTEXT: Mutex<ContextV7> = Mutex::new(ContextV7::new());
    let seconds = u64::try_from(now.timestamp()).unwrap_or(0);
    let context = CONTEXT.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    Uuid::new_v7(Timestamp::from_unix(&*context, seconds, now.timestamp_subsec_nanos())).to_string()
}

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
                 diesel::expression::AsExpression, diesel::deserialize::FromSqlRow)]
        #[diesel(sql_type = diesel::sql_types::Text)]
        #[serde(transparent)]
        pub struct $name(pub(crate) String);

        impl $name {
            /// A fresh identifier.
            #[allow(dead_code)]
            pub(crate) fn fresh(now: Moment) -> Self {
                Self(fresh(now))
            }

            /// The text of the identifier.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl<DB> diesel::serialize::ToSql<diesel::sql_types::Text, DB> for $name
        where
            DB: diesel::backend::Backend,
            String: diesel::serialize::ToSql<diesel::sql_types::Text, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut diesel::serialize::Output<'b, '_, DB>) -> diesel::serialize::Result {
                self.0.to_sql(out)
            }
        }

        impl<DB> diesel::deserialize::FromSql<diesel::sql_types::Text, DB> for $name
        where
            DB: diesel::backend::Backend,
            String: diesel::deserialize::FromSql<diesel::sql_types::Text, DB>,
        {
            fn from_sql(value: DB::RawValue<'_>) -> diesel::deserialize::Result<Self> {
                String::from_sql(value).map(Self)
            }
        }
    )+};
}

ids! {
    /// Of an authority.
    AuthorityId,
    /// Of a member.
    MemberId,
    /// Of a token of the programming interface.
    TokenId,
    /// Of a class of members.
    ClassId,
    /// Of a circle.
    CircleId,
    /// Of an agreement.
    AgreementId,
    /// Of a version of an agreement.
    VersionId,
    /// Of a draft.
    DraftId,
    /// Of a decision.
    DecisionId,
    /// Of a rule value.
    RuleValueId,
    /// Of an account in the chart of accounts.
    AccountId,
    /// Of a journal entry.
    EntryId,
    /// Of a dues run.
    RunId,
    /// Of a charge.
    ChargeId,
    /// Of a payment.
    PaymentId,
    /// Of a provider, a site, a machine or a service.
    ThingId,
    /// Of a cost pool.
    PoolId,
    /// Of a pool's month that was posted.
    SharingRunId,
    /// Of a measure.
    MeasureId,
    /// Of a reading.
    ReadingId,
    /// Of an event.
    EventId,
}
