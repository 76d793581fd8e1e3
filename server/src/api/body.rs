//! The body of a write, read strictly: objects where the document says objects, no field twice, and what does not fit is named
//! by its field, in words that are not a programming language's.

use std::fmt;

use domain::validation::{FieldError, Refusal};
use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeOwned, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::{Map, Value};

/// What stands between a field and the list or object that it is in.
enum Step<'a> {
    Field(&'a str),
    Place(usize),
}

/// Why a body does not fit, and where.
#[derive(Debug)]
pub struct Misfit {
    key: &'static str,
    /// As in `amount.minor` and `responsibilities[0].area`; empty for the whole.
    field: String,
}

impl Misfit {
    fn new(key: &'static str) -> Self {
        Self { key, field: String::new() }
    }

    /// The same, seen from further out.
    fn within(mut self, step: &Step) -> Self {
        let joint = if self.field.is_empty() || self.field.starts_with('[') { "" } else { "." };
        self.field = match step {
            Step::Field(name) => format!("{name}{joint}{}", self.field),
            Step::Place(place) => format!("[{place}]{joint}{}", self.field),
        };
        self
    }

    /// The refusal beside its field.
    pub fn refusal(self) -> FieldError {
        Refusal::new(self.key).at(&self.field)
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} {}", self.key, self.field)
    }
}
impl std::error::Error for Misfit {}

impl de::Error for Misfit {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self::new("error-api-body")
    }
    fn invalid_value(_: Unexpected, _: &dyn de::Expected) -> Self {
        Self::new("error-api-range")
    }
    fn missing_field(field: &'static str) -> Self {
        Self::new("error-api-missing").within(&Step::Field(field))
    }
    fn duplicate_field(field: &'static str) -> Self {
        Self::new("error-api-twice").within(&Step::Field(field))
    }
    fn unknown_field(field: &str, _: &'static [&'static str]) -> Self {
        Self::new("error-api-unknown").within(&Step::Field(field))
    }
}

/// A body as JSON.
///
/// # Errors
/// The first field that stands twice, or that this is no JSON.
pub fn parse(bytes: &[u8]) -> Result<Value, FieldError> {
    let mut twice = None;
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let read = Once { twice: &mut twice, at: String::new() }.deserialize(&mut reader);
    let read = read.and_then(|value| reader.end().map(|()| value));
    read.map_err(|_| match twice {
        Some(field) => Refusal::new("error-api-twice").at(&field),
        None => Refusal::new("error-api-json").at(""),
    })
}

/// A body, as the document describes it.
///
/// # Errors
/// The first field that does not fit.
pub fn fit<T: DeserializeOwned>(body: &Value) -> Result<T, FieldError> {
    T::deserialize(Described(body)).map_err(Misfit::refusal)
}

/// A value in which no field stands twice in an object.
struct Once<'a> {
    twice: &'a mut Option<String>,
    at: String,
}

impl Once<'_> {
    fn inner(&mut self, step: &str) -> Once<'_> {
        let joint = if self.at.is_empty() || step.starts_with('[') { "" } else { "." };
        Once { twice: self.twice, at: format!("{}{joint}{step}", self.at) }
    }
}

impl<'de> DeserializeSeed<'de> for Once<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Once<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut from: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = from.next_element_seed(self.inner(&format!("[{}]", items.len())))? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut from: A) -> Result<Value, A::Error> {
        let mut fields = Map::new();
        while let Some(name) = from.next_key::<String>()? {
            let mut inner = self.inner(&name);
            if fields.contains_key(&name) {
                *inner.twice = Some(std::mem::take(&mut inner.at));
                return Err(de::Error::custom("a field stands twice"));
            }
            let value = from.next_value_seed(inner)?;
            fields.insert(name, value);
        }
        Ok(Value::Object(fields))
    }
}

/// A value, read by what the document says that it is: an object is never read from a list.
struct Described<'a>(&'a Value);

impl<'a> Described<'a> {
    fn whole<'de, V: Visitor<'de>>(&self, visitor: V) -> Result<V::Value, Misfit> {
        match (self.0.as_i64(), self.0) {
            (Some(number), _) => visitor.visit_i64(number),
            (None, Value::Number(number)) if number.is_u64() => Err(Misfit::new("error-api-range")),
            _ => Err(Misfit::new("error-api-whole")),
        }
    }

    fn object<'de, V: Visitor<'de>>(&self, visitor: V) -> Result<V::Value, Misfit> {
        let Value::Object(fields) = self.0 else { return Err(Misfit::new("error-api-object")) };
        visitor.visit_map(Fields { rest: fields.iter(), next: None })
    }

    fn list<'de, V: Visitor<'de>>(&self, visitor: V) -> Result<V::Value, Misfit> {
        let Value::Array(items) = self.0 else { return Err(Misfit::new("error-api-list")) };
        visitor.visit_seq(Items { rest: items.iter().enumerate() })
    }

    fn text<'de, V: Visitor<'de>>(&self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_str(self.0.as_str().ok_or_else(|| Misfit::new("error-api-text"))?)
    }
}

/// Methods of a deserializer that lead to one way of reading.
macro_rules! read_as {
    ($way:ident: $($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> { self.$way(visitor) })*
    };
}

impl<'de> Deserializer<'de> for Described<'_> {
    type Error = Misfit;

    read_as!(whole: deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64);
    read_as!(text: deserialize_str deserialize_string);
    read_as!(list: deserialize_seq);
    read_as!(object: deserialize_map);

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_bool(self.0.as_bool().ok_or_else(|| Misfit::new("error-api-truth"))?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        self.object(visitor)
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(_) => self.whole(visitor),
            Value::String(_) => self.text(visitor),
            Value::Array(_) => self.list(visitor),
            Value::Object(_) => self.object(visitor),
        }
    }

    forward_to_deserialize_any! {
        i128 u128 f32 f64 char bytes byte_buf unit unit_struct newtype_struct tuple tuple_struct enum identifier ignored_any
    }
}

struct Fields<'a> {
    rest: serde_json::map::Iter<'a>,
    next: Option<(&'a str, &'a Value)>,
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Misfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Misfit> {
        let Some((name, value)) = self.rest.next() else { return Ok(None) };
        self.next = Some((name, value));
        seed.deserialize(StrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Misfit> {
        let (name, value) = self.next.take().ok_or_else(|| Misfit::new("error-api-body"))?;
        seed.deserialize(Described(value)).map_err(|misfit| misfit.within(&Step::Field(name)))
    }
}

struct Items<'a> {
    rest: std::iter::Enumerate<std::slice::Iter<'a, Value>>,
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Misfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Misfit> {
        let Some((place, item)) = self.rest.next() else { return Ok(None) };
        seed.deserialize(Described(item)).map(Some).map_err(|misfit| misfit.within(&Step::Place(place)))
    }
}

#[cfg(test)]
#[path = "body_tests.rs"]
mod tests;
