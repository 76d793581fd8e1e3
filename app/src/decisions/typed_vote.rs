//! What is to be read of a vote that was typed before its page could be made: which decision it is in, what the options are called, and what
//! an answer says.

use domain::decisions::ballot::field;
use domain::decisions::count::Choice;

use super::labels::choice_key;
use super::read_number;
use crate::i18n::translate;
use crate::web::Ctx;
use crate::web::typed::About;

/// What the form of the page at an address is about; nothing where that is no decision, or none that can be read now.
pub(crate) async fn about(ctx: &Ctx, address: &str) -> About {
    let Some(number) = number_in(address) else { return About::default() };
    let head = store::decisions::vote_head(ctx.db(), &ctx.viewer, number).await;
    let Ok(head) = head else { return About::default() };
    let options = head.choosing.iter().flat_map(|choosing| &choosing.options);
    let choices = Choice::ALL.iter().map(|choice| {
        let words = translate(ctx.language, choice_key(head.method, *choice), &[]);
        (choice.as_str().to_owned(), words)
    });
    About {
        title: Some(format!("D-{number} {}", head.title)),
        labels: options.map(|option| (field(option.number), option.name.clone())).collect(),
        choices: choices.collect(),
    }
}

/// The number of the decision that an address is of.
fn number_in(address: &str) -> Option<i64> {
    let rest = address.strip_prefix("/decisions/")?;
    read_number(rest.split(['/', '?', '#']).next()?).ok()
}

#[cfg(test)]
mod tests {
    use super::number_in;

    #[test]
    fn an_address_names_its_decision() {
        for (address, number) in [
            ("/decisions/43", Some(43)),
            ("/decisions/43?page=2", Some(43)),
            ("/decisions/43/roll", Some(43)),
            ("/decisions/new", None),
            ("/meetings/43", None),
        ] {
            assert_eq!(number_in(address), number, "{address}");
        }
    }
}
