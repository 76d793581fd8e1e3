// How light the core pages are: what a first visit loads, compressed, all included.
import { gzipSync } from "node:zlib";
import { expect, test } from "../../fixtures/test";
import { found } from "../../fixtures/people";

const FIRST_VISIT_BYTES_MAX = 30_000;
const FIRST_RESPONSE_BYTES_MAX = 14_000;

const CORE_PAGES = ["/", "/decisions", "/agreements", "/agreements/bylaws", "/members", "/treasury", "/treasury/dues", "/rules"];

test("core pages weigh little", async ({ page, server }) => {
    await found(page, server);
    const loaded = new Map<string, number>();
    page.on("response", async (response) => {
        if (response.request().method() !== "GET" || response.status() !== 200) return;
        loaded.set(response.url(), gzipSync(await response.body()).length);
    });
    for (const address of CORE_PAGES) {
        loaded.clear();
        await page.goto(address, { waitUntil: "networkidle" });
        // Scripts would make a page without an island a page with one.
        await expect(page.locator("script")).toHaveCount(0);
        const document = loaded.get(page.url()) ?? 0;
        const whole = [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0);
        expect(document, `${address} is there`).toBeGreaterThan(0);
        expect(document, `the first response of ${address}`).toBeLessThan(FIRST_RESPONSE_BYTES_MAX);
        expect(whole, `all that ${address} loads at a first visit`).toBeLessThan(FIRST_VISIT_BYTES_MAX);
    }
});
