//! Names one after the other in running text, so that nobody takes one for two.

use domain::language::Language;

/// What may stand between names, and so makes them ambiguous where it stands in one.
const BETWEEN: [char; 2] = [',', ';'];

/// Each name as it stands in a list of them: in the quotation marks of the language, if any of them holds a comma or a semicolon.
#[must_use]
pub fn each_name<N: AsRef<str>>(language: Language, names: &[N]) -> Vec<String> {
    let plain = !names.iter().any(|name| name.as_ref().contains(BETWEEN));
    let told = |name: &N| if plain { name.as_ref().to_owned() } else { quoted(language, name.as_ref()) };
    names.iter().map(told).collect()
}

/// The names with commas between them.
#[must_use]
pub fn name_list<N: AsRef<str>>(language: Language, names: &[N]) -> String {
    each_name(language, names).join(", ")
}

/// A name in quotation marks; those of the same sort within it give way to those that the language puts inside of them.
fn quoted(language: Language, name: &str) -> String {
    let (outer, inner) = marks(language);
    let (open, close) = outer;
    let name = name.replace(open, inner.0).replace(close, inner.1);
    format!("{open}{name}{close}")
}

/// The quotation marks of a language, and those within them.
type Marks = ((&'static str, &'static str), (&'static str, &'static str));

const fn marks(language: Language) -> Marks {
    match language {
        Language::En => (("“", "”"), ("‘", "’")),
        Language::Es => (("«", "»"), ("“", "”")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_in_quotation_marks_only_where_one_could_be_taken_for_two() {
        assert_eq!(name_list(Language::En, &["Ebro", "Cinca"]), "Ebro, Cinca");
        assert_eq!(name_list(Language::En, &["A, B", "C"]), "“A, B”, “C”");
        assert_eq!(name_list(Language::Es, &["A; B".to_owned(), "C".to_owned()]), "«A; B», «C»");
        assert_eq!(name_list::<&str>(Language::Es, &[]), "");
    }

    #[test]
    fn a_name_that_holds_quotation_marks_stays_one() {
        assert_eq!(name_list(Language::En, &["A”, “B", "C"]), "“A’, ‘B”, “C”");
        assert_eq!(each_name(Language::Es, &["El «viejo», molino"]), ["«El “viejo”, molino»"]);
    }
}
