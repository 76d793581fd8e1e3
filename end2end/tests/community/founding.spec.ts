import { expect, test } from "../../fixtures/test";
import { expectRefused, field, fill, submit } from "../../fixtures/forms";
import { FOUNDING, found, signIn } from "../../fixtures/people";

test("an empty database asks for its founding, wherever one looks", async ({ page }) => {
    await page.goto("/");
    await expect(page).toHaveURL("/setup");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Found your community");
});

test("the founding act is the authority behind all that is first", async ({ page, server }) => {
    await found(page, server);
    await expect(page.getByRole("link", { name: "Admit the other members and invite them" })).toBeVisible();
    await page.goto("/community");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(FOUNDING.name);
    await expect(page.getByText(FOUNDING.purpose)).toBeVisible();
    await expect(page.getByText("Europe/Madrid")).toBeVisible();
    await expect(page.getByRole("link", { name: "D-1" })).toBeVisible();
    const { code, output } = await server.run("verify");
    expect(code, output).toBe(0);
});

test("the rule values chosen at the founding are in force, by D-1", async ({ page, server }) => {
    await page.goto("/setup");
    expect(await page.locator("[name^='rule:']").count()).toBeGreaterThan(20);
    await fill(page, { "rule:dues.monthly:full": "12.345", "rule:dues.due_day:": "32", "rule:decisions.quorum:policy": "40%" });
    await submit(page, "token");
    await expectRefused(page, "rule:dues.monthly:full", "12.345");
    await expectRefused(page, "rule:dues.due_day:", "32");
    await expect(field(page, "rule:decisions.quorum:policy")).toHaveValue("40%");

    const chosen = { "rule:dues.monthly:full": "17.50", "rule:decisions.quorum:policy": "40%", "rule:dues.due_day:": "31" };
    await found(page, server, chosen);
    await page.goto("/rules");
    for (const [name, value] of [
        ["Monthly dues Full member", "€17.50"],
        ["Quorum Policies", "2/5"],
        ["Due day For everybody", "day 31 of the month"],
        // What was left as the template has it.
        ["Monthly dues Supporting member", "€5.00"],
    ] as const) {
        const row = page.getByRole("row", { name });
        await expect(row).toContainText(value);
        await expect(row.getByRole("link", { name: /^D-1 / })).toHaveAttribute("href", "/decisions/1");
    }
    // The founding act shows all that it did: roles and circles point to it.
    await page.goto("/decisions/1");
    const does = page.locator("section").filter({ has: page.getByRole("heading", { name: "What it does" }) });
    await expect(does.getByRole("heading", { name: /^Appoints to the role: / }).first()).toBeVisible();
    await expect(does.getByRole("link", { name: /^Adopted .*, version 1$/ }).first()).toBeVisible();
});

test("a wrong token is refused, and what was typed is still there", async ({ page }) => {
    await page.goto("/setup");
    await fill(page, { ...FOUNDING, token: "wrong" });
    await submit(page, "token");
    await expectRefused(page, "token", "wrong");
    await expect(field(page, "name")).toHaveValue(FOUNDING.name);
    await expect(field(page, "purpose")).toHaveValue(FOUNDING.purpose);
    await expect(field(page, "member_email")).toHaveValue(FOUNDING.member_email);
});

test("a used token opens nothing", async ({ page, server, visitor }) => {
    await found(page, server);
    const stranger = await visitor();
    const answer = await stranger.goto("/setup");
    expect(answer?.status()).toBe(404);
    const again = await stranger.request.post("/setup", {
        form: { ...FOUNDING, token: server.setupToken },
        headers: { origin: server.baseURL },
    });
    expect(new URL(again.url()).pathname).toBe("/signin");
    await stranger.goto(again.url());
    await expect(stranger.getByRole("status")).toContainText("the token has served");
});

test("founding twice founds once", async ({ page, server, visitor }) => {
    // The form is open twice, as after a press on a slow line.
    const second = await visitor();
    await second.goto("/setup");
    const person = await found(page, server);
    await fill(second, { token: server.setupToken, ...FOUNDING });
    await submit(second, "token");
    await expect(second).toHaveURL(/\/signin\?after=founded/);
    await signIn(second, person);
    await expect(second.getByRole("link", { name: person.name })).toBeVisible();
});

test("all that is wrong is said at once", async ({ page, server }) => {
    await page.goto("/setup");
    const wrong = { name: "N".repeat(301), currency: "coins", time_zone: "Europe/Nowhere" };
    await fill(page, { token: server.setupToken, ...FOUNDING, ...wrong, password_again: "something else" });
    await submit(page, "token");
    for (const [name, typed] of Object.entries(wrong)) await expectRefused(page, name, typed);
    await expect(field(page, "token")).toHaveValue(server.setupToken);
    // A password never travels back.
    await expectRefused(page, "password_again", "");
    await expect(field(page, "password")).toHaveValue("");
});

test("the token may be used once it has been mistyped", async ({ page, server }) => {
    await page.goto("/setup");
    await fill(page, { ...FOUNDING, token: "wrong" });
    await submit(page, "token");
    await fill(page, { token: server.setupToken, password: FOUNDING.password, password_again: FOUNDING.password });
    await submit(page, "token");
    await expect(page).toHaveURL("/");
});

test.describe("in Spanish", () => {
    test.use({ locale: "es-ES" });

    test("the founding speaks the reader's language", async ({ page, server }) => {
        await page.goto("/setup");
        await expect(page.locator("html")).toHaveAttribute("lang", "es");
        await expect(field(page, "language")).toHaveValue("es");
        await found(page, server, { language: "es" });
        await expect(page.locator("html")).toHaveAttribute("lang", "es");
    });
});
