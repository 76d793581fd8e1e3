//! What a column of a file of members may hold, and its headers in English, Spanish and German.

use crate::file::FileColumn;

/// What a column of a file may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Column {
    /// The member's number.
    Number,
    /// The name, or a part of it where another column holds the rest.
    Name,
    /// The given name, where it stands apart.
    GivenName,
    /// The family name, where it stands apart.
    FamilyName,
    /// Person, organisation or joint membership.
    Kind,
    /// The address of mail.
    Email,
    /// The language.
    Language,
    /// The class, by its slug or its name.
    Class,
    /// Where the member stands.
    Status,
    /// The day of joining.
    JoinedOn,
    /// Those who hold a joint membership or act for an organisation, with semicolons between them.
    People,
    /// The postal address.
    PostalAddress,
    /// The telephone number.
    Telephone,
    /// A person's date of birth.
    BornOn,
    /// The number under which an organisation is registered.
    Registration,
    /// The legal form of an organisation.
    LegalForm,
    /// The seat of an organisation.
    Seat,
}

impl Column {
    /// Every column, in the order of the register's own file.
    pub const ALL: [Self; 17] = [
        Self::Number,
        Self::Name,
        Self::GivenName,
        Self::FamilyName,
        Self::Kind,
        Self::Class,
        Self::Status,
        Self::JoinedOn,
        Self::People,
        Self::Email,
        Self::Language,
        Self::PostalAddress,
        Self::Telephone,
        Self::BornOn,
        Self::Registration,
        Self::LegalForm,
        Self::Seat,
    ];

    /// The header in the register's own file, which is also the name of the field that a refusal stands beside.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Name => "name",
            Self::GivenName => "given_name",
            Self::FamilyName => "family_name",
            Self::Kind => "kind",
            Self::Email => "email",
            Self::Language => "language",
            Self::Class => "class",
            Self::Status => "status",
            Self::JoinedOn => "joined_on",
            Self::People => "people",
            Self::PostalAddress => "postal_address",
            Self::Telephone => "telephone",
            Self::BornOn => "born_on",
            Self::Registration => "registration",
            Self::LegalForm => "legal_form",
            Self::Seat => "seat",
        }
    }

    /// The column of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.as_str() == name)
    }

    /// Headers that mean this column, as [`folded`] leaves them.
    const fn headers(self) -> &'static [&'static str] {
        match self {
            Self::Number => &[
                "number",
                "no",
                "nr",
                "num",
                "member number",
                "member no",
                "membership number",
                "numero",
                "n",
                "numero de socio",
                "numero de socia",
                "numero de integrante",
                "nummer",
                "mitgliedsnummer",
                "mitglied nr",
            ],
            Self::Name => &[
                "name",
                "full name",
                "member",
                "member name",
                "nombre",
                "nombre completo",
                "nombre y apellidos",
                "vollstandiger name",
                "mitglied",
            ],
            Self::GivenName => {
                &["given name", "given names", "first name", "forename", "nombre de pila", "vorname", "vornamen"]
            }
            Self::FamilyName => &[
                "family name",
                "last name",
                "surname",
                "surnames",
                "apellido",
                "apellidos",
                "nachname",
                "familienname",
                "zuname",
            ],
            Self::Kind => &["kind", "type", "tipo", "art", "typ"],
            Self::Email => &[
                "email",
                "e mail",
                "mail",
                "email address",
                "e mail address",
                "correo",
                "correo electronico",
                "direccion de correo",
                "e mail adresse",
                "email adresse",
                "mailadresse",
            ],
            Self::Language => &["language", "lang", "idioma", "lengua", "sprache"],
            Self::Class => &[
                "class",
                "member class",
                "membership class",
                "clase",
                "categoria",
                "klasse",
                "mitgliedsklasse",
                "mitgliedsart",
            ],
            Self::Status => &["status", "state", "estado", "situacion", "stand", "mitgliedsstatus"],
            Self::JoinedOn => &[
                "joined on",
                "joined",
                "since",
                "member since",
                "date joined",
                "join date",
                "fecha de alta",
                "alta",
                "desde",
                "fecha de ingreso",
                "ingreso",
                "beitritt",
                "beitrittsdatum",
                "eintritt",
                "eintrittsdatum",
                "mitglied seit",
                "seit",
            ],
            Self::People => &[
                "people",
                "persons",
                "held by",
                "holders",
                "joint holders",
                "represented by",
                "representative",
                "representatives",
                "personas",
                "titulares",
                "cotitulares",
                "representante",
                "representantes",
                "personen",
                "inhaber",
                "mitinhaber",
                "vertreter",
                "vertreterin",
                "vertreten durch",
            ],
            Self::PostalAddress => &[
                "postal address",
                "address",
                "mailing address",
                "direccion",
                "direccion postal",
                "domicilio",
                "adresse",
                "anschrift",
                "postanschrift",
            ],
            Self::Telephone => &[
                "telephone",
                "phone",
                "phone number",
                "mobile",
                "tel",
                "telefono",
                "movil",
                "telefon",
                "mobil",
                "handy",
            ],
            Self::BornOn => &[
                "born on",
                "born",
                "date of birth",
                "birth date",
                "birthday",
                "fecha de nacimiento",
                "nacimiento",
                "geburtsdatum",
                "geboren",
                "geboren am",
            ],
            Self::Registration => &[
                "registration",
                "registration number",
                "register number",
                "company number",
                "numero de registro",
                "nif",
                "cif",
                "registernummer",
                "vereinsregisternummer",
                "handelsregisternummer",
            ],
            Self::LegalForm => &["legal form", "forma juridica", "rechtsform"],
            Self::Seat => &["seat", "registered office", "sede", "domicilio social", "sitz"],
        }
    }
}

impl FileColumn for Column {
    const ALL: &'static [Self] = &Self::ALL;
    const REQUIRED: &'static [(Self, &'static str)] = &[(Self::Name, "error-import-no-name")];

    fn instead(self) -> &'static [Self] {
        if self == Self::Name { &[Self::GivenName, Self::FamilyName] } else { &[] }
    }

    fn settle(values: Vec<(Self, String)>) -> Vec<(Self, String)> {
        const PARTS: [Column; 3] = [Column::GivenName, Column::Name, Column::FamilyName];
        if !values.iter().any(|(column, _)| matches!(column, Self::GivenName | Self::FamilyName)) {
            return values;
        }
        let part = |part: Self| values.iter().find(|(column, _)| *column == part).map_or("", |(_, value)| value.trim());
        let name = PARTS.map(part).into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        let others = values.into_iter().filter(|(column, _)| !PARTS.contains(column));
        std::iter::once((Self::Name, name)).chain(others).collect()
    }

    fn as_str(self) -> &'static str {
        self.as_str()
    }

    fn headers(self) -> &'static [&'static str] {
        self.headers()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{check_columns, folded, guess_columns, map_columns};
    use crate::members::import::{ColumnMap, Mapping};

    #[test]
    fn what_is_chosen_by_hand_is_checked_beside_each_column() {
        let texts = |all: &[&str]| all.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let headers = texts(&["Mitglied", "Name", "E-Mail", "Notes"]);
        let (name, email) = (Some(Column::Name), Some(Column::Email));
        assert_eq!(guess_columns(&headers), [name, None, email, None]);
        let map = check_columns(&headers, &texts(&["", "name", "email"])).unwrap();
        assert_eq!((map.columns, map.left_out), (vec![None, name, email, None], texts(&["Mitglied", "Notes"])));
        let refused = |chosen: &[&str]| {
            let errors = check_columns::<Column>(&headers, &texts(chosen)).unwrap_err();
            errors.iter().map(|error| format!("{} {}", error.field, error.refusal.key)).collect::<Vec<_>>()
        };
        assert_eq!(refused(&["name", "name", "crown"]), ["column-1 error-import-twice", "column-2 error-choice"]);
        assert_eq!(refused(&["", "", "email"]), ["column-0 error-import-no-name"]);
    }

    fn map(headers: &[&str], said: &[(&str, Option<Column>)]) -> Result<ColumnMap, Vec<&'static str>> {
        let headers: Vec<_> = headers.iter().map(|header| (*header).to_owned()).collect();
        let said: Vec<_> =
            said.iter().map(|(header, column)| Mapping { header: (*header).into(), column: *column }).collect();
        map_columns(&headers, &said).map_err(|refusals| refusals.iter().map(|refusal| refusal.key).collect())
    }

    #[test]
    fn headers_are_known_in_three_languages() {
        use Column::{Class, Email, JoinedOn, Kind, Language, Name, Number, Status};
        let all = vec![
            Some(Number),
            Some(Name),
            Some(Kind),
            Some(Class),
            Some(Status),
            Some(JoinedOn),
            Some(Email),
            Some(Language),
        ];
        for headers in [
            ["number", "name", "kind", "class", "status", "joined_on", "email", "language"],
            ["Número de socia", "Nombre", "Tipo", "Clase", "Estado", "Fecha de alta", "Correo electrónico", "Idioma"],
            ["Mitgliedsnummer", "Name", "Art", "Klasse", "Status", "Eintrittsdatum", "E-Mail", "Sprache"],
        ] {
            assert_eq!(map(&headers, &[]).unwrap().columns, all);
        }
    }

    #[test]
    fn what_is_said_goes_first_and_what_is_not_known_is_named() {
        let said = [("Who", Some(Column::Name)), ("Status", None)];
        let found = map(&["Who", "Status", "Shoe size", ""], &said).unwrap();
        assert_eq!(found.columns, [Some(Column::Name), None, None, None]);
        assert_eq!(found.left_out, ["Status", "Shoe size"]);
        let found = map(&["name", "Legal name"], &[("Legal name", Some(Column::Name))]).unwrap();
        assert_eq!(found.columns, [None, Some(Column::Name)]);
        assert_eq!(
            map(&["email"], &[("Whom", Some(Column::Name))]).unwrap_err(),
            ["error-import-header", "error-import-no-name"]
        );
        assert_eq!(map(&["name", "Nombre"], &[]).unwrap_err(), ["error-import-twice"]);
        assert_eq!(map(&[], &[]).unwrap_err(), ["error-import-no-name"]);
    }

    #[test]
    fn a_name_in_two_columns_is_one_name() {
        for (file, column) in [
            ("Nombre;Apellidos;Clase\nAna;Ruiz Gil;full\n", Column::Name),
            ("First name;Last name;Class\nAna;Ruiz Gil;full\n", Column::Name),
            ("Name;Vorname;Klasse\nRuiz Gil;Ana;full\n", Column::Name),
        ] {
            let mut lines = crate::file::Lines::new(file.as_bytes()).unwrap();
            let map = map_columns::<Column>(lines.headers(), &[]).unwrap();
            assert!(map.left_out.is_empty(), "{file}");
            let cells = lines.next(&map).unwrap().unwrap();
            assert_eq!((cells.get(column), cells.get(Column::Class)), ("Ana Ruiz Gil", "full"), "{file}");
        }
    }

    #[test]
    fn the_registers_own_headers_are_known() {
        for column in Column::ALL {
            assert!(column.headers().contains(&folded(column.as_str()).as_str()), "{column:?}");
            assert_eq!(Column::from_name(column.as_str()), Some(column));
        }
    }
}
