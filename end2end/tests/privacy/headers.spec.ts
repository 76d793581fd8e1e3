// The headers of every answer, the flags of cookies, and posts from other sites.
import { Client } from "../../fixtures/http";
import { found, FOUNDER } from "../../fixtures/people";
import { expect, test } from "../../fixtures/test";

const PAGES = ["/", "/signin", "/members", "/treasury", "/agreements/bylaws", "/decisions/new", "/no/such/page"];

test("every answer forbids what it does not need", { tag: "@no-scripts" }, async ({ server }) => {
    const ana = await Client.found(server);
    const draft = await ana.post("/agreements/bylaws/drafts", {});
    for (const address of [...PAGES, draft.location]) {
        const { headers, text } = await ana.get(address);
        const policy = new Map(
            (headers["content-security-policy"] ?? "").split(";").map((part) => {
                const [name = "", ...sources] = part.trim().split(/\s+/);
                return [name, sources.join(" ")];
            }),
        );
        expect(Object.fromEntries(policy), address).toMatchObject({
            "default-src": "'none'",
            "script-src": "'self' 'wasm-unsafe-eval'",
            "style-src": "'self'",
            "form-action": "'self'",
            "base-uri": "'none'",
            "frame-ancestors": "'none'",
        });
        expect(headers, address).toMatchObject({
            "x-content-type-options": "nosniff",
            "referrer-policy": "same-origin",
            "cross-origin-opener-policy": "same-origin",
            "cache-control": "no-store",
        });
        // Nothing in the page wants what the policy forbids.
        expect(text, address).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=|javascript:/i);
        expect(text, address).not.toMatch(/(?:src|href|action)="https?:/);
    }
    // What is the same for everybody may be kept.
    const [, style = ""] = /href="(\/assets\/[^"]+\.css)"/.exec((await ana.get("/")).text) ?? [];
    const sheet = await ana.get(style);
    expect(sheet.headers["cache-control"]).toMatch(/max-age=\d{5,}/);
    expect(sheet.headers["x-content-type-options"]).toBe("nosniff");
});

test("a session's cookie is for this site alone and for no script", { tag: "@no-scripts" }, async ({ server }) => {
    await Client.found(server);
    const form = { identifier: "M-1", password: FOUNDER.password };
    const stranger = await Client.open(server);
    const plain = (await stranger.post("/signin", form)).headers["set-cookie"] ?? "";
    expect(plain).toMatch(/^acequia=[^;]{20,};/);
    for (const flag of ["HttpOnly", "SameSite=Lax", "Path=/"]) expect(plain).toContain(flag);
    expect(plain).not.toMatch(/Secure|Domain/);
    // A session that was planted before is not the one that is signed in.
    const again = await Client.open(server);
    const kept = (await again.post("/signin", form, { cookie: plain.split(";")[0] ?? "" })).headers["set-cookie"];
    expect(kept?.split(";")[0]).not.toBe(plain.split(";")[0]);

    // Where people come by https, it travels by https only.
    await server.stop();
    await server.start({ words: ["--public-url", "https://co-op.example", "--behind-proxy"] });
    const secure = (await stranger.post("/signin", form)).headers["set-cookie"] ?? "";
    for (const flag of ["HttpOnly", "SameSite=Lax", "Secure"]) expect(secure).toContain(flag);
});

test("what another site sends is refused, and nothing is written", async ({ page, server, visitor }) => {
    await found(page, server);
    const form = { kind: "person", name: "Eve", email: "", language: "en", class: "full", joined_on: "" };
    for (const headers of [
        { origin: "https://elsewhere.example" },
        { origin: "null" },
        { origin: server.baseURL, "sec-fetch-site": "cross-site" },
        { origin: server.baseURL, "sec-fetch-site": "same-site" },
    ] as Record<string, string>[]) {
        const answer = await page.request.post("/members/new", { form, headers });
        expect(answer.status()).toBe(403);
        expect(await answer.text()).toContain("This form came from another site");
    }
    // As a browser does it: a page of nobody's with a form that leads here.
    const trap = await visitor();
    await trap.context().addCookies(await page.context().cookies());
    await trap.setContent(
        `<!doctype html><html lang="en"><title>A gift</title><main><h1>A gift</h1>
         <form method="post" action="${server.baseURL}/members/new"><input type="hidden" name="name" value="Eve"><button>Take it</button></form></main>`,
    );
    await trap.getByRole("button").click();
    await expect(trap.getByRole("heading", { level: 1 })).toHaveText("This form came from another site");
    await page.goto("/members");
    await expect(page.getByRole("table")).toContainText("1 member");
});
