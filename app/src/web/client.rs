//! Where a request comes from, for the limits on guessing, and the address under which it found this site.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};

use super::state::AppState;

/// Where a request comes from.
#[derive(Debug, Clone)]
pub struct Client {
    /// The address of the network. Behind a proxy that the operator vouches for, the one that the proxy saw.
    pub address: IpAddr,
    /// This site's address without a final slash: the configured one, or else what the browser asked for. The latter
    /// is for showing to the same browser only, never for mail.
    pub site: String,
}

impl FromRequestParts<AppState> for Client {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
        let forwarded = if state.settings.behind_proxy { forwarded_for(&parts.headers) } else { None };
        let address = forwarded.or(peer).unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
        let host = || parts.headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
        let site = state.settings.public_url.clone().unwrap_or_else(|| format!("http://{}", host()));
        Ok(Self { address, site })
    }
}

/// The last address of X-Forwarded-For: the one that our own proxy added. Those before it are hearsay.
fn forwarded_for(headers: &HeaderMap) -> Option<IpAddr> {
    let last = headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
    last.rsplit(',').next()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_our_own_proxy_says_counts() {
        let mut headers = HeaderMap::new();
        assert_eq!(forwarded_for(&headers), None);
        headers.append("x-forwarded-for", "203.0.113.9, 192.0.2.1".parse().unwrap());
        assert_eq!(forwarded_for(&headers), Some(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1))));
        headers.append("x-forwarded-for", "2001:db8::7".parse().unwrap());
        assert_eq!(forwarded_for(&headers), "2001:db8::7".parse().ok());
    }
}
