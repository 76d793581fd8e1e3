// How light the core pages are: what a first visit loads, compressed, all included.
import { gzipSync } from "node:zlib";
import { expect, test } from "../../fixtures/test";
import { found } from "../../fixtures/people";

const FIRST_VISIT_BYTES_MAX = 30_000;
const FIRST_RESPONSE_BYTES_MAX = 14_000;

const CORE_PAGES = ["/", "/decisions", "/agreements", "/agreements/bylaws", "/members", "/treasury", "/treasury/dues", "/rules"];

test("core pages weigh little", async ({ page, server }) => {
    await found(page, server);
    const asked = new Set<string>();
    page.on("request", (request) => asked.add(request.url()));
    for (const address of CORE_PAGES) {
        asked.clear();
        await page.goto(address);
        // Scripts would make a page without an island a page with one.
        await expect(page.locator("script")).toHaveCount(0);
        // Weighed by asking again: a body cannot be read once its page has been left.
        const weights = new Map<string, number>();
        for (const url of [...asked]) {
            const answer = await page.request.get(url);
            expect(answer.ok(), url).toBe(true);
            weights.set(url, gzipSync(await answer.body()).length);
        }
        const document = weights.get(page.url()) ?? 0;
        const whole = [...weights.values()].reduce((sum, bytes) => sum + bytes, 0);
        expect(document, `${address} is there`).toBeGreaterThan(0);
        expect(weights.size, `${address} comes with its style`).toBeGreaterThan(1);
        expect(document, `the first response of ${address}`).toBeLessThan(FIRST_RESPONSE_BYTES_MAX);
        expect(whole, `all that ${address} loads at a first visit`).toBeLessThan(FIRST_VISIT_BYTES_MAX);
    }
});
