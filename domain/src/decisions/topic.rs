//! Topics that proposals may name, and delegations be given for: a short list that whoever opens votes keeps.

use crate::text::{TITLE_LENGTH_MAX, line, slug};
use crate::validation::FieldError;

/// The most topics that are open at once.
pub const TOPICS_MAX: usize = 50;

/// A topic to be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTopic {
    /// The name.
    pub name: String,
    /// Its address part, made of the name; empty where the name has no letter that an address can hold, and then the topic gets one by
    /// number when it is added.
    pub slug: String,
}

/// Checks the name of a topic.
///
/// # Errors
/// As [`line`], beside `name`.
pub fn check_topic(raw: &str) -> Result<NewTopic, FieldError> {
    let name = line(raw, TITLE_LENGTH_MAX).map_err(|refusal| refusal.at("name"))?;
    Ok(NewTopic { slug: slug(&name), name })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_has_a_name_and_an_address() {
        let topic = check_topic(" Tejados y mástiles ").unwrap();
        assert_eq!((topic.name.as_str(), topic.slug.as_str()), ("Tejados y mástiles", "tejados-y-mastiles"));
        assert_eq!(check_topic("渡辺").unwrap().slug, "");
        assert_eq!(check_topic(" ").unwrap_err().field, "name");
    }
}
