// Requests that no page of ours makes, or that are too much: each gets a sentence.
import { copyWith } from "../../fixtures/database";
import { proposing } from "../../fixtures/short_decisions";
import { expectRefused, field, fill, submit } from "../../fixtures/forms";
import { Client } from "../../fixtures/http";
import { found, signOut } from "../../fixtures/people";
import { expect, test } from "../../fixtures/test";

test("what is over the limit is refused in words", async ({ page, server }) => {
    await found(page, server);
    await proposing(page, { effect: "note" });
    const send = async () => {
        const sent = page.waitForResponse((answer) => answer.request().method() === "POST");
        await submit(page, "title");
        return (await sent).status();
    };
    // Over the limit of the field: everything is still there.
    const long = "The gate was left open.\n".repeat(1_700);
    // Set rather than typed: the browser takes seconds to lay out what is typed at such length.
    await field(page, "body").evaluate((area, text) => {
        (area as HTMLTextAreaElement).value = text;
    }, long);
    expect(await send()).toBe(422);
    await expectRefused(page, "body", long);
    // Over the limit of any request: the browser has kept it, as the page says.
    await proposing(page, { effect: "note" });
    await page.locator("main [name=request_key]").evaluate((input) => {
        (input as HTMLInputElement).value = "x".repeat(8_400_000);
    });
    expect(await send()).toBe(413);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("That is too large");
    await expect(page.getByRole("main")).toContainText("One form may hold eight megabytes");
    await page.goBack();
    await expect(field(page, "title")).toHaveValue("A change");
    await expect(field(page, "body")).toHaveValue("As we talked over last time.");
    await page.goto("/decisions");
    await expect(page.getByRole("main")).not.toContainText("A change");
});

test("the longest document fits in any script, and no longer one", { tag: "@no-scripts" }, async ({ server }) => {
    const ana = await Client.found(server);
    const { location } = await ana.post("/agreements/bylaws/drafts", {});
    const save = (body: string) => ana.post(location, { action: "save", revision: "1", body });
    // Forms write each of these letters as nine bytes.
    const paragraph = "水は分けて使う。\n\n";
    const most = paragraph.repeat(400_000 / paragraph.length);
    const refused = await save(`${most}水`);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("At most 400,000 characters; this has 400,001.");
    expect(refused.text).toContain(`${most}水`);
    expect((await save(most)).status).toBe(303);
    expect((await ana.get(location)).text).toContain(most.trim());
});

test("what no field comes near still comes back whole", { tag: "@no-scripts" }, async ({ server }) => {
    const ana = await Client.found(server);
    const library = "The gate was left open.\n".repeat(150_000);
    const refused = await ana.post("/decisions/new", { title: "A change", body: library, do: "save" });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(library.trim());
});

test("an address where nothing is says so, to members and to visitors", async ({ page, server, visitor }) => {
    await found(page, server);
    const stranger = await visitor();
    for (const reader of [page, stranger]) {
        const answer = await reader.goto("/no/such/page?at=all");
        expect(answer?.status()).toBe(404);
        await expect(reader.getByRole("heading", { level: 1 })).toHaveText("This page does not exist");
    }
    await stranger.getByRole("main").getByRole("link", { name: "Sign in" }).click();
    await expect(stranger).toHaveURL("/signin");
    for (const address of ["/members/99", "/members/0x1", "/decisions/99", "/decisions/D-x", "/agreements/none"]) {
        expect((await page.request.get(address)).status(), address).toBe(404);
    }
    for (const address of ["/rules/none", "/circles/none", "/treasury/payments/9", "/treasury/dues/runs/2026-13"]) {
        expect((await page.request.get(address)).status(), address).toBe(404);
    }
    // Addresses that are no text, and ways of asking that a page does not take.
    for (const address of ["/circles/%00", "/members?search=%00", "/circles/%FF"]) {
        const answer = await page.request.get(address);
        expect(answer.status(), address).toBe(404);
        expect(await answer.text()).toContain("This page does not exist");
    }
    const deleted = await page.request.delete("/members/1", { headers: { origin: server.baseURL } });
    expect(deleted.status()).toBe(405);
    expect(await deleted.text()).toContain("Nothing can be read here");
});

test("a failure of ours gives an id that the log has too", async ({ page, server }) => {
    await found(page, server);
    await server.stop();
    const spoilt = await copyWith(server, "PRAGMA ignore_check_constraints = ON", "UPDATE members SET kind = 'robot'");
    await server.start({ database: spoilt });
    server.expectErrors();
    const answer = await page.goto("/members/1");
    expect(answer?.status()).toBe(500);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Something went wrong on our side");
    const [id = ""] = /[0-9a-f]{32}/.exec(await page.getByRole("main").innerText()) ?? [];
    expect(server.printed).toContain(id);
    await expect(page.getByRole("main")).not.toContainText("robot");
    // The other pages go on.
    expect((await page.goto("/rules"))?.status()).toBe(200);
});

test("a way back leads nowhere but here", async ({ page, server }) => {
    const founder = await found(page, server);
    await signOut(page);
    for (const next of ["//elsewhere.example/", "/\t/elsewhere.example/", "/\\elsewhere.example", "/\u0000", "https://elsewhere.example"]) {
        const headers = { origin: server.baseURL };
        const language = await page.request.post("/language", { form: { language: "en", back: next }, headers, maxRedirects: 0 });
        expect([language.status(), language.headers().location], next).toEqual([303, "/"]);
        const form = { identifier: "M-1", password: founder.password, next };
        const signedIn = await page.request.post("/signin", { form, headers, maxRedirects: 0 });
        expect([signedIn.status(), signedIn.headers().location], next).toEqual([303, "/"]);
    }
});
