//! The register's pages: the first, the last, and what a search finds.

use crate::failure::Result;
use crate::large::seed::Large;
use crate::pages::{Asked, Page, measure_of};
use crate::report::Row;
use crate::server::Server;
use crate::{CLIENTS, Scale};

const GROUP: &str = "The register of a large community";

/// Measures each page with each number of clients.
pub fn measure(server: &Server, community: &Large, scale: &Scale) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for page in register(community.members) {
        for clients in CLIENTS {
            let asked = Asked { group: GROUP, server, cookies: &community.cookies, time: scale.time };
            rows.push(measure_of(&asked, &page, clients)?);
        }
    }
    Ok(rows)
}

/// The pages of a register of so many members.
pub fn register(members: usize) -> Vec<Page> {
    let page = |name, path: String| Page { name, path };
    vec![
        page("Members", "/members".to_owned()),
        page("Members, the last page", format!("/members?page={}", members.div_ceil(50))),
        page("Members, by class", "/members?class=supporting".to_owned()),
        page("Members, many found by a name", "/members?search=castellano".to_owned()),
        page("Members, one found by a name", format!("/members?search=amparo+{}", members / 8 * 8)),
        page("Members, nobody found", "/members?search=nobody+at+all".to_owned()),
    ]
}
