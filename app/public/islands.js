// Loads the islands' bundle and wakes each island of the page, outer ones first.
import start, * as bundle from "./pkg/frontend.js";

await start({ module_or_path: new URL("./pkg/frontend_bg.wasm", import.meta.url) });
bundle.hydrate();
for (const island of document.querySelectorAll("leptos-island")) {
  await bundle[island.dataset.component]?.(island);
}
