//! The templates themselves, one a file, with the texts of their starter agreements beside it.

mod community_network;
mod federated_space;
mod hosting_coop;
mod platform_coop;
mod proposals;
mod self_hosting_association;

use super::template::Template;

/// Every template that a community can be founded from, in the order in which they are offered.
pub const TEMPLATES: [Template; 5] = [
    hosting_coop::TEMPLATE,
    community_network::TEMPLATE,
    platform_coop::TEMPLATE,
    self_hosting_association::TEMPLATE,
    federated_space::TEMPLATE,
];
