// Every test runs twice: in the project `scripts`, and in `no-scripts` with JavaScript off. A test that can
// only mean something in one of them carries the tag @scripts or @no-scripts, and is not run in the other.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { defineConfig } from "@playwright/test";

// The first opens no windows' processes and is the quickest.
const NAMES = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function browser(): string | undefined {
    const named = process.env.PLAYWRIGHT_CHROMIUM;
    if (named) return named;
    const folders = (process.env.PATH ?? "").split(delimiter);
    return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

export default defineConfig({
    testDir: "tests",
    outputDir: "test-results",
    fullyParallel: true,
    forbidOnly: !!process.env.CI,
    workers: 2,
    retries: 0,
    timeout: 180_000,
    expect: { timeout: 10_000 },
    reporter: "list",
    use: {
        actionTimeout: 10_000,
        navigationTimeout: 15_000,
        locale: "en-GB",
        timezoneId: "Europe/Madrid",
        launchOptions: {
            executablePath: browser(),
            args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        },
        screenshot: "only-on-failure",
        trace: "off",
    },
    projects: [
        { name: "scripts", grepInvert: /@no-scripts/, use: { javaScriptEnabled: true } },
        { name: "no-scripts", grepInvert: /@scripts/, use: { javaScriptEnabled: false } },
    ],
});
