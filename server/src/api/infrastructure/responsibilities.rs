//! `PUT /infrastructure/assets/{asset}/responsibilities`: who answers for each layer of a machine.

use axum::extract::Path;
use axum::response::Response;
use domain::infrastructure::{Area, AreaInput, check_matrix};
use domain::members::status::MemberNumber;
use domain::validation::Refusal;
use serde::Deserialize;
use store::infrastructure::entrust;
use utoipa::ToSchema;

use super::super::Problem;
use super::asset_write::asset_json;
use super::entry::Entry;
use super::things::AssetJson;

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

impl Responsibilities {
    /// What was typed for each area, in their order.
    fn typed(self) -> Result<Vec<AreaInput>, Problem> {
        let refused = || Problem::Refused(vec![Refusal::new("error-choice").at("responsibilities")]);
        let mut inputs = vec![AreaInput::default(); Area::ALL.len()];
        for it in self.responsibilities {
            let area: Area = it.area.parse().map_err(|_| refused())?;
            let place = Area::ALL.iter().position(|other| *other == area);
            let input = place.and_then(|place| inputs.get_mut(place)).filter(|input| input.by.is_empty());
            let keeper = match (it.member, it.circle) {
                (Some(_), Some(_)) | (Some(..=0), None) => return Err(refused()),
                (Some(member), None) => MemberNumber(member).to_string(),
                (None, circle) => circle.unwrap_or_default(),
            };
            *input.ok_or_else(refused)? = AreaInput { by: it.kept_by, keeper };
        }
        Ok(inputs)
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
    let inputs = entry.read::<Responsibilities>()?.typed()?;
    check_matrix(&inputs).map_err(Problem::Refused)?;
    let act = entry.act_on(asset_json(&entry.caller, &slug)).await?;
    entrust(entry.db(), &act, slug.clone(), inputs).await?;
    entry.done(&asset_json(&entry.caller, &slug).await?)
}
