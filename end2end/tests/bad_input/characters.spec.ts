// What people paste: U+0000 in every field of every form, and names in any script.
import { type Page } from "@playwright/test";
import { proposing, SHORT_PERIODS } from "../../fixtures/short_decisions";
import { expectRefused, fill, submit } from "../../fixtures/forms";
import { admit, found, waitingLink } from "../../fixtures/people";
import { type Acequia } from "../../fixtures/server";
import { expect, test } from "../../fixtures/test";
import { pay } from "../../fixtures/treasury";

interface Field {
    name: string;
    value: string;
    kind: string;
}

/** The forms of a page that change something, each with its action and its fields. */
async function forms(page: Page): Promise<{ action: string; fields: Field[] }[]> {
    return page.locator("main form[method=post]").evaluateAll((forms) =>
        (forms as HTMLFormElement[]).map((form) => ({
            // A field may be named "action" too.
            action: form.getAttribute("action") ?? "",
            // As the first of its buttons sends it.
            fields: [...(form.elements as unknown as HTMLInputElement[])]
                .filter((control) => control.name && (control.type !== "radio" || control.checked))
                .filter((control) => control.type !== "submit" || control === form.querySelector("button, input[type=submit]"))
                // A box that is not ticked says nothing.
                .map(({ name, value, type, checked }) => ({ name, value: type !== "checkbox" || checked ? value : "", kind: type })),
        })),
    );
}

// Choices are read as words, and a password may be anything: neither is kept as it was typed.
const FREE = ["text", "textarea", "email"];

/** Sends every form of a page with U+0000 in every field that takes text; how many such fields there were. */
async function sendZeros(page: Page, server: Acequia, address: string): Promise<number> {
    await page.goto(address);
    let sent = 0;
    for (const { action, fields } of await forms(page)) {
        const free = fields.filter(({ kind, name }) => FREE.includes(kind) && name !== "username");
        if (free.length === 0) continue;
        const form = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
        free.forEach(({ name }, place) => (form[name] = `before${place}\u0000after`));
        const where = `${action}: ${free.map(({ name }) => name).join(", ")}`;
        const answer = await page.request.post(action, { form, headers: { origin: server.baseURL }, maxRedirects: 0 });
        expect(answer.status(), where).toBe(422);
        const html = await answer.text();
        const refused = new Set([...html.matchAll(/href="#field-([^"]*)"/g)].map(([, id]) => id));
        free.forEach(({ name }, place) => {
            expect(refused, where).toContain(name.replace(/[^A-Za-z0-9]+/g, "-"));
            expect(html, `${where}: what was typed as ${name}`).toContain(`before${place}\u0000after`);
        });
        sent += free.length;

        // What no person types is refused or passed over, and never a failure of the server.
        for (const { name } of fields.filter(({ kind }) => !FREE.includes(kind) && kind !== "submit")) {
            const odd = { ...Object.fromEntries(fields.map(({ name, value }) => [name, value])), [name]: "\u0000" };
            const answer = await page.request.post(action, { form: odd, headers: { origin: server.baseURL }, maxRedirects: 0 });
            expect(answer.status(), `${where}: ${name}`).toBeLessThan(500);
        }
    }
    return sent;
}

test("U+0000 is refused beside every field of every form, and the rest is kept", { tag: "@no-scripts" }, async ({
    page,
    server,
    visitor,
}) => {
    expect(await sendZeros(page, server, "/setup")).toBeGreaterThan(20);
    await found(page, server, SHORT_PERIODS);
    await admit(page, { name: "Nour Haddad" });
    const stranger = await visitor();
    expect(await sendZeros(stranger, server, await waitingLink(page))).toBe(0);
    for (const address of ["/signin", "/reset"]) await sendZeros(stranger, server, address);
    expect(await sendZeros(page, server, "/members/new")).toBe(5);

    const number = await pay(page, { member: "1", amount: "12" });
    expect(await sendZeros(page, server, "/treasury/payments/new")).toBe(3);
    expect(await sendZeros(page, server, `/treasury/payments/${number}`)).toBe(1);
    expect(await sendZeros(page, server, "/agreements/new")).toBe(1);
    for (const [effect, fields] of [
        ["effect=note", 2],
        ["rule=dues.monthly&scope=full", 3],
        ["rule=decisions.quorum&scope=policy", 3],
        ["effect=adopt_version", 2],
        ["effect=appoint", 4],
        ["effect=end_role", 2],
        ["effect=create_circle", 5],
    ] as const) {
        expect(await sendZeros(page, server, `/decisions/new?${effect}`), effect).toBe(fields);
    }
    await page.goto("/agreements/bylaws/drafts");
    await page.locator("main form[method=post] button").first().click();
    await page.waitForURL(/drafts\/1/);
    expect(await sendZeros(page, server, "/agreements/bylaws/drafts/1")).toBe(1);

    await proposing(page, { effect: "note" });
    await submit(page, "title");
    expect(await sendZeros(page, server, "/decisions/2/edit")).toBe(2);
    for (const step of ["propose", "open"]) {
        await page.goto("/decisions/2");
        await page.locator(`button[value=${step}]`).click();
        await page.waitForURL(new RegExp(`after=${step}`));
    }
    // The reason of a vote, a comment, and days and reason of an extension.
    expect(await sendZeros(page, server, "/decisions/2")).toBe(4);
    expect((await server.run("verify")).code).toBe(0);
});

test("a name of any script stands as it was typed, and turns nothing around", async ({ page, server }) => {
    // From right to left; with marks that combine; of joined emoji; of many letters without a space.
    const founderName = "عبد الرحمن بن خلدون";
    await found(page, server, { name: "קהילת המעיין", member_name: founderName });
    await expect(page.locator(".site-account bdi")).toHaveText(founderName);
    await expect(page.locator(".site-name")).toHaveText("קהילת המעיין");
    const long = "Llanfair".repeat(37) + "gogo";
    const names = ["Zoe\u0308 A\u030Angstro\u0308m", "न्यायालय", "👩🏽‍🔧 Łukasz", long];
    for (const name of names) {
        await admit(page, { name });
        await expect(page.getByRole("heading", { level: 1 }).locator("bdi")).toHaveText(name);
    }
    await page.goto("/members");
    for (const name of [founderName, ...names]) await expect(page.locator("tbody bdi").getByText(name, { exact: true })).toBeVisible();
    // What was typed as a letter and a mark is found by the letter alone, and by the one that is both.
    for (const search of ["zoe angstrom", "Zoë Ångström"]) {
        await page.goto(`/members?${new URLSearchParams({ search })}`);
        await expect(page.locator("tbody tr")).toHaveCount(1);
    }
    await pay(page, { member: "1", amount: "12" });
    await expect(page.locator("main bdi").first()).toHaveText(founderName);

    // No name is wider than a telephone.
    await page.setViewportSize({ width: 360, height: 700 });
    for (const address of ["/members/5", "/members", "/", "/rules/dues.monthly", "/community/log"]) {
        await page.goto(address);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, address).toBeLessThanOrEqual(360);
    }

    // One letter more is refused, and kept.
    await page.goto("/members/new");
    await fill(page, { name: `${long}!` });
    await submit(page, "name");
    await expectRefused(page, "name", `${long}!`);
});
