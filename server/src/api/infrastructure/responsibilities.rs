//! `PUT /infrastructure/assets/{asset}/responsibilities`: who answers for each layer of a machine.

use axum::extract::Path;
use axum::response::Response;
use domain::infrastructure::{Area, AreaInput, KeptBy, check_matrix};
use domain::members::status::MemberNumber;
use domain::validation::{Errors, FieldError, Refusal};
use serde::Deserialize;
use store::infrastructure::{Stock, entrust};
use store::{CommandError, is_changed};
use utoipa::ToSchema;

use super::super::Problem;
use super::asset_write::asset_json;
use super::entry::Entry;
use super::things::{AssetJson, one};

/// Who answers for the layers of a machine: each of them once.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Responsibilities {
    /// The layers.
    #[schema(max_items = 20)]
    responsibilities: Vec<NewResponsibility>,
}

/// Who answers for a layer.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "area": "backups", "kept_by": "ours", "member": 17 }))]
pub struct NewResponsibility {
    /// The layer.
    #[schema(schema_with = super::area_schema)]
    area: String,
    /// Whose it is.
    #[schema(schema_with = super::kept_schema)]
    kept_by: String,
    /// The number of the member who is named; null for nobody.
    #[serde(default)]
    #[schema(minimum = 1)]
    member: Option<i64>,
    /// The address part of the circle that is named; null for none.
    #[serde(default)]
    circle: Option<String>,
}

/// What was sent for an area, and where it stood in the list.
struct Given {
    place: usize,
    input: AreaInput,
    /// The field that named somebody.
    keeper: &'static str,
}

impl NewResponsibility {
    /// What was sent in a place of the list.
    fn given(self, place: usize, errors: &mut Errors) -> Option<(Area, Given)> {
        let at = |field: &str| format!("responsibilities[{place}].{field}");
        let area = self.area.parse::<Area>().map_err(|_| choices(Area::ALL.iter().map(|it| it.as_str())));
        let area = errors.take(&at("area"), area);
        let (keeper, name) = match (self.member, self.circle) {
            (Some(..=0), _) => {
                errors.add(&at("member"), Refusal::new("error-api-number"));
                return None;
            }
            (Some(_), Some(_)) => {
                errors.add(&at("circle"), Refusal::new("error-api-keeper-two"));
                return None;
            }
            (Some(member), None) => ("member", MemberNumber(member).to_string()),
            (None, circle) => ("circle", circle.unwrap_or_default()),
        };
        Some((area?, Given { place, input: AreaInput { by: self.kept_by, keeper: name }, keeper }))
    }
}

impl Responsibilities {
    /// What was sent for each area, in their order.
    fn given(self) -> Result<Vec<Given>, Problem> {
        let mut errors = Errors::new();
        let mut all: Vec<(Area, Given)> = Vec::new();
        for (place, it) in self.responsibilities.into_iter().enumerate() {
            let Some((area, given)) = it.given(place, &mut errors) else { continue };
            if all.iter().any(|(other, _)| *other == area) {
                errors.add(&format!("responsibilities[{place}].area"), Refusal::new("error-api-area-twice"));
            }
            all.push((area, given));
        }
        let missing: Vec<_> = Area::ALL.iter().filter(|area| all.iter().all(|(other, _)| other != *area)).collect();
        if errors.is_empty() && !missing.is_empty() {
            let areas = missing.iter().map(|area| area.as_str()).collect::<Vec<_>>().join(", ");
            errors.add("responsibilities", Refusal::new("error-api-areas-missing").with("areas", areas));
        }
        all.sort_by_key(|(area, _)| Area::ALL.iter().position(|other| other == area));
        let given = all.into_iter().map(|(_, given)| given).collect();
        errors.finish(Some(given)).map_err(Problem::Refused)
    }
}

/// That something is none of the words that can stand there.
fn choices<'a>(words: impl Iterator<Item = &'a str>) -> Refusal {
    Refusal::new("error-api-choices").with("choices", words.collect::<Vec<_>>().join(", "))
}

/// The refusal of a form's field, by the names that were sent.
fn named(error: FieldError, given: &[Given]) -> FieldError {
    let at = |area: &str| {
        let place = Area::ALL.iter().position(|other| other.as_str() == area);
        place.and_then(|place| given.get(place))
    };
    let (kept_by, keeper) = (error.field.strip_prefix("by_"), error.field.strip_prefix("keeper_"));
    match (kept_by.and_then(at), keeper.and_then(at)) {
        (Some(it), _) => {
            let refusal = choices(KeptBy::ALL.iter().map(|it| it.as_str()));
            refusal.at(&format!("responsibilities[{}].kept_by", it.place))
        }
        (_, Some(it)) => FieldError { field: format!("responsibilities[{}].{}", it.place, it.keeper), ..error },
        _ => error,
    }
}

/// Says who answers for each layer of a machine.
#[utoipa::path(
    put, path = "/infrastructure/assets/{asset}/responsibilities", tag = "infrastructure",
    operation_id = "changeResponsibilities",
    params(("asset" = String, Path, description = "The address part of the machine.", example = "noria")),
    request_body = Responsibilities,
    responses((status = 200, description = "The machine as it is now.", body = AssetJson)),
    security(("token" = ["infrastructure:read", "inventory:write"]))
)]
pub async fn asset_entrust(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    let given = entry.read::<Responsibilities>()?.given()?;
    let inputs: Vec<_> = given.iter().map(|it| it.input.clone()).collect();
    let refused =
        |errors: Vec<FieldError>| Problem::Refused(errors.into_iter().map(|error| named(error, &given)).collect());
    check_matrix(&inputs).map_err(refused)?;
    let seen = |stock: &Stock| Some((asset_json(stock, &slug)?, stock.asset(&slug)?.seen_matrix()));
    let act = entry.act_on(seen).await?;
    entrust(entry.db(), &act, slug.clone(), inputs).await.map_err(|error| match error {
        CommandError::Invalid(errors) if !is_changed(&errors) => refused(errors),
        error => error.into(),
    })?;
    entry.done(&one(&entry.caller, |stock| asset_json(stock, &slug)).await?)
}
