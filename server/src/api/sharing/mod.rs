//! Shared costs.

pub mod own_statements;
pub mod participants;
pub mod pool_write;
pub mod pools;
pub mod run_post;
pub mod run_reverse;
pub mod runs;
pub mod sources;
pub mod statements;

use domain::sharing::{Method, Participation};
use domain::treasury::money::Currency;
use domain::validation::FieldError;
use serde::Serialize;
use store::CommandError;
use store::sharing::{Basis, BasisMeasure, BasisSource, SharingRunLine};
use utoipa::ToSchema;

use super::Problem;
use super::types::{DayJson, MomentJson, MoneyJson, word_schemas};

word_schemas! {
    /// How a cost is shared.
    method_schema = Method;
    /// Who takes part.
    participation_schema = Participation;
}

/// A month of a pool that was posted.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SharingRunLine)]
pub struct SharingRunLineJson {
    /// The month.
    #[schema(example = "2026-10")]
    month: String,
    /// When its charges fell or fall due.
    due_on: DayJson,
    /// The number of its journal entry: 12 is J-12.
    #[schema(example = 12)]
    pub(super) entry: i64,
    /// The number of the entry that reversed it; null where it stands.
    #[schema(required = true)]
    reversed_by: Option<i64>,
    /// The cost.
    total: MoneyJson,
    /// What members were charged.
    charged: MoneyJson,
    /// What circles used, and the community bears.
    common: MoneyJson,
    /// What nobody used, and the community bears.
    residual: MoneyJson,
    /// When it was posted.
    posted_at: MomentJson,
    /// The number of the member who posted it; null for the system.
    #[schema(required = true)]
    posted_by: Option<i64>,
}

/// The line of a month.
pub fn line_json(line: &SharingRunLine, currency: Currency) -> SharingRunLineJson {
    let money = |minor| MoneyJson::new(minor, currency);
    SharingRunLineJson {
        month: line.month.to_string(),
        due_on: line.due_on.into(),
        entry: line.entry,
        reversed_by: line.reversed_by,
        total: money(line.total_minor),
        charged: money(line.charged_minor),
        common: money(line.common_minor()),
        residual: money(line.residual_minor),
        posted_at: line.posted_at.into(),
        posted_by: line.posted_by,
    }
}

/// What a month was shared by.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SharingBasis)]
pub struct BasisJson {
    /// The method.
    #[schema(schema_with = method_schema)]
    method: &'static str,
    /// What each participant pays in any case, where the method has a fixed portion.
    fixed: MoneyJson,
    /// The least that a member pays.
    floor: MoneyJson,
    /// The most that a member pays; null for no limit.
    #[schema(required = true)]
    cap: Option<MoneyJson>,
    /// Who took part.
    #[schema(schema_with = participation_schema)]
    participants: &'static str,
    /// What measured use; null where the method does not look at it.
    #[schema(required = true)]
    use_measure: Option<MeasuredJson>,
    /// What measured reserved capacity; null where the method does not look at it.
    #[schema(required = true)]
    reserved_measure: Option<MeasuredJson>,
    /// What was shared, in order.
    sources: Vec<SourceJson>,
}

/// A measure that was looked at.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SharingMeasure)]
pub struct MeasuredJson {
    /// The service and the measure, by their address parts.
    #[schema(example = "mail/sent")]
    address: String,
    /// What is measured.
    name: String,
    /// The unit, in words.
    #[schema(example = "GB")]
    unit: String,
}

/// A site, a machine or a service with what it cost.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SharingSource)]
pub struct SourceJson {
    /// The kind and the address part.
    #[schema(example = "assets/heron")]
    address: String,
    /// Its name.
    name: String,
    /// What it cost in the month.
    cost: MoneyJson,
    /// Its place along the line, from 1: a place that is missing cost nothing in the month. Null where costs are not shared along a
    /// line.
    #[schema(required = true, minimum = 1, example = 1)]
    place: Option<u32>,
}

/// The basis of a month.
pub fn basis_json(basis: &Basis, currency: Currency) -> BasisJson {
    let money = |minor| MoneyJson::new(minor, currency);
    let measure = |measure: &BasisMeasure| MeasuredJson {
        address: measure.address.clone(),
        name: measure.name.clone(),
        unit: measure.unit.clone(),
    };
    let source = |source: &BasisSource| SourceJson {
        address: source.address.clone(),
        name: source.name.clone(),
        cost: money(source.minor),
        place: source.place,
    };
    BasisJson {
        method: basis.terms.method.as_str(),
        fixed: money(basis.terms.fixed_minor),
        floor: money(basis.terms.floor_minor),
        cap: basis.terms.cap_minor.map(money),
        participants: basis.participants.as_str(),
        use_measure: basis.use_measure.as_ref().map(measure),
        reserved_measure: basis.reserved_measure.as_ref().map(measure),
        sources: basis.sources.iter().map(source).collect(),
    }
}

/// The same refusals, with a field by the name that it has here.
fn renamed(error: CommandError, from: &str, to: &str) -> Problem {
    let CommandError::Invalid(errors) = error else { return error.into() };
    let rename = |error: FieldError| match error.field == from {
        true => FieldError { field: to.to_owned(), ..error },
        false => error,
    };
    Problem::Refused(errors.into_iter().map(rename).collect())
}
