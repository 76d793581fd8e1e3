//! The comforts of a ballot among options where scripts run: ranking by dragging and by buttons, and a wrong ballot told before
//! it is sent. The fields, the buttons and the sentences stand in the page itself, so that it works the same without any of this.

use leptos::prelude::*;

/// The ballot's comforts. It takes no properties: it reads what it needs from the ballot that it stands in.
#[island]
pub fn BallotComforts() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    super::ballot_browser::Slip::start();
    view! { <span hidden></span> }
}
