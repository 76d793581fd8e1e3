//! Embeds the browser bundle again whenever it was built again: a file that is new in `public` changes no
//! source that cargo knows of.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // The browser build makes these files: if it watched them too, it would never come to rest.
    if std::env::var_os("CARGO_FEATURE_SSR").is_some() {
        println!("cargo::rerun-if-changed=public");
    }
}
