//! What answers are made of: amounts, authorities, people, and the words that can stand in a field.

use std::borrow::Cow;

use domain::treasury::money::{Currency, Money};
use domain::validation::{FieldError, Refusal};
use domain::{Day, Moment};
use serde::{Deserialize, Serialize};
use store::community::authority::Authority;
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{KnownFormat, Object, ObjectBuilder, Schema, SchemaFormat, SchemaType, Type};
use utoipa::{PartialSchema, ToSchema};

/// A day of the community, ISO 8601.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct DayJson(pub Day);

impl PartialSchema for DayJson {
    fn schema() -> RefOr<Schema> {
        formatted(KnownFormat::Date, "A day of the community, ISO 8601.", "2026-11-23")
    }
}
impl ToSchema for DayJson {
    fn name() -> Cow<'static, str> {
        "Day".into()
    }
}
impl From<Day> for DayJson {
    fn from(day: Day) -> Self {
        Self(day)
    }
}

/// A moment, RFC 3339 in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct MomentJson(pub Moment);

impl PartialSchema for MomentJson {
    fn schema() -> RefOr<Schema> {
        formatted(KnownFormat::DateTime, "A moment, RFC 3339 in UTC.", "2026-11-23T09:00:00Z")
    }
}
impl ToSchema for MomentJson {
    fn name() -> Cow<'static, str> {
        "Moment".into()
    }
}
impl From<Moment> for MomentJson {
    fn from(moment: Moment) -> Self {
        Self(moment)
    }
}

/// A month in an address or a parameter, ISO 8601.
#[derive(Debug)]
pub struct MonthText;

impl PartialSchema for MonthText {
    fn schema() -> RefOr<Schema> {
        RefOr::T(Schema::Object(month_schema()))
    }
}
impl ToSchema for MonthText {}

fn formatted(format: KnownFormat, description: &str, example: &str) -> RefOr<Schema> {
    let object = ObjectBuilder::new()
        .schema_type(SchemaType::Type(Type::String))
        .format(Some(SchemaFormat::KnownFormat(format)))
        .description(Some(description))
        .examples([serde_json::Value::from(example)]);
    RefOr::T(Schema::Object(object.build()))
}

/// An amount of money.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Money, example = json!({ "minor": 1250, "currency": "EUR" }))]
pub struct MoneyJson {
    /// The amount in minor units, cents for the euro, of either sign.
    minor: i64,
    /// The currency's code (ISO 4217).
    #[schema(pattern = "^[A-Z]{3}$")]
    currency: String,
}

impl MoneyJson {
    /// An amount in minor units.
    pub fn new(minor: i64, currency: Currency) -> Self {
        Money::new(minor, currency).into()
    }
}

impl From<Money> for MoneyJson {
    fn from(money: Money) -> Self {
        Self { minor: money.minor, currency: money.currency.code().to_owned() }
    }
}

/// An amount of money that is more than nothing.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAmount {
    /// The amount in minor units, cents for the euro.
    #[schema(minimum = 1, maximum = 100_000_000_000_i64)]
    pub minor: i64,
    /// The currency's code (ISO 4217).
    #[schema(pattern = "^[A-Z]{3}$")]
    pub currency: String,
}

impl NewAmount {
    /// The amount as somebody would type it in English, with a point; the command reads and checks it as it does theirs.
    pub fn plain(&self, own: Currency) -> Result<String, FieldError> {
        let currency = Currency::parse(&self.currency).map_err(|refusal| refusal.at("amount"))?;
        if currency != own {
            return Err(Refusal::new("error-api-currency").with("currency", own.code()).at("amount"));
        }
        Ok(Money::new(self.minor, currency).plain())
    }
}

/// By what something holds: a decision, a power that a rule delegates, a recorded act or an urgent act.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[schema(as = Authority)]
pub enum AuthorityJson {
    /// A decision.
    Decision {
        /// Its number: 42 is D-42.
        #[schema(example = 1)]
        number: i64,
        /// Its title.
        title: String,
        /// The number of the decision by which it was annulled; null where it was not.
        #[schema(required = true)]
        annulled_by: Option<i64>,
    },
    /// A power that a rule delegates to a role.
    DelegatedPower {
        /// The role.
        role: String,
        /// The key of the rule.
        rule: String,
    },
    /// A recorded act.
    RecordedAct,
    /// An urgent act.
    UrgentAct,
}

impl From<Authority> for AuthorityJson {
    fn from(authority: Authority) -> Self {
        match authority {
            Authority::Decision { number, title, annulled_by } => Self::Decision { number, title, annulled_by },
            Authority::DelegatedPower { role, rule } => {
                Self::DelegatedPower { role: role.as_str().to_owned(), rule: rule.clone() }
            }
            Authority::RecordedAct => Self::RecordedAct,
            Authority::UrgentAct => Self::UrgentAct,
        }
    }
}

/// A member by number and name.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = MemberName, example = json!({ "number": 17, "name": "Nour Haddad" }))]
pub struct MemberNameJson {
    /// The number: 17 is M-17.
    pub number: i64,
    /// The name.
    pub name: String,
}

/// The schema of a field that holds a month: from 1900 to 2200.
pub fn month_schema() -> Object {
    let text = ObjectBuilder::new().schema_type(SchemaType::Type(Type::String));
    text.pattern(Some("^(19[0-9]{2}|2[01][0-9]{2}|2200)-(0[1-9]|1[0-2])$")).build()
}

/// The schema of a field that holds one of some words.
pub fn one_of(words: impl IntoIterator<Item = &'static str>) -> Object {
    ObjectBuilder::new().schema_type(SchemaType::Type(Type::String)).enum_values(Some(words)).build()
}

/// Makes the schemas of fields that hold a name of the domain, from all its names.
macro_rules! word_schemas {
    ($($(#[$meta:meta])* $name:ident = $type:ty;)+) => {$(
        $(#[$meta])*
        pub fn $name() -> utoipa::openapi::schema::Object {
            $crate::api::types::one_of(<$type>::ALL.iter().map(|item| item.as_str()))
        }
    )+};
}
pub(super) use word_schemas;
