import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { DISCUSSION_DAYS, PERIODS, VOTING_DAYS, draft, step } from "../../fixtures/decisions";
import { expectRefused, field, fill, submit } from "../../fixtures/forms";
import { enrol, found } from "../../fixtures/people";

/** What is typed to elect to a role. */
function election(role: string, method: string, seats = ""): Record<string, string> {
    return { "effect-0-role": role, "effect-0-months": "12", method, seats };
}

const STANDS = "You stand. Everybody can read your statement.";

/** Stands in an election with a statement, or changes it, and reads `said`. */
async function stand(page: Page, number: number, statement: string, said = STANDS): Promise<void> {
    await page.goto(`/decisions/${number}`);
    await fill(page, { statement });
    await submit(page, "statement");
    await expect(page).toHaveURL(`/decisions/${number}?after=stand#candidates`);
    await expect(page.locator("#candidates").getByRole("status")).toHaveText(said);
    await expect(page.locator("#candidates")).toBeFocused();
}

/** Opens the fold that holds a button, and presses it. */
async function press(page: Page, what: string): Promise<void> {
    const button = page.locator(`button[name=do][value=${what}]`);
    const folded = page.locator("details:not([open])", { has: button }).locator("summary");
    if (await folded.count()) await folded.click();
    await button.click();
}

test("members stand, are elected and hold the role", async ({ page, server, visitor }) => {
    await found(page, server, PERIODS);
    const [nour, sami] = [await visitor(), await visitor()];
    await enrol(page, nour, server, { name: "Nour Haddad" });
    await enrol(page, sami, server, { name: "Sami Okello" });

    // A wrong election is told, and nothing typed is lost.
    await page.goto("/decisions/new");
    await page.getByRole("link", { name: "Elect somebody to a role" }).click();
    await fill(page, { title: "Who curates", body: "For a year.", ...election("curator", "schulze", "2") });
    await submit(page, "title");
    await expectRefused(page, "seats", "2");
    await expect(field(page, "effect-0-role")).toHaveValue("curator");
    await fill(page, { seats: "" });
    await submit(page, "title");
    await expect(page).toHaveURL(/after=draft$/);
    const number = Number(/decisions\/(\d+)/.exec(page.url())?.[1]);
    await expect(page.getByRole("main")).toContainText("Elects to the role: Curator");
    await step(page, number, "propose");
    await expect(page.locator("#candidates")).toContainText("Nobody stands yet.");

    // Whoever looks in at home is told quietly, and stands with words of their own.
    await nour.goto("/");
    await nour.getByRole("link", { name: "Who curates" }).click();
    await submit(nour, "statement");
    await expectRefused(nour, "statement", "");
    await stand(nour, number, "I **read** slowly.");
    await expect(nour.locator("#candidates")).toContainText("You stand in this election.");
    await expect(nour.locator("#candidates article strong")).toHaveText("read");
    await nour.goto("/");
    await expect(nour.getByRole("link", { name: "Who curates" })).toHaveCount(0);
    await stand(sami, number, "I write short sentences.");
    await sami.locator("summary", { hasText: "Change your statement" }).click();
    await fill(sami, { statement: "I write short words." });
    await press(sami, "restate");
    await expect(sami.locator("#candidates")).toContainText("I write short words.");

    // The vote opens with those who stand, in the order of their names.
    await server.advance({ days: DISCUSSION_DAYS });
    await page.goto(`/decisions/${number}`);
    await step(page, number, "open");
    await expect(page.locator(".ballot-row label")).toHaveText(["Nour Haddad", "Sami Okello"]);
    await fill(page, { "option-2": "1", "option-1": "2" });
    await submit(page, "option-1");
    // Whoever compares them asks one of them, who is told.
    await page.getByRole("link", { name: "Ask Nour Haddad" }).click();
    await expect(field(page, "comment")).toHaveValue("@M-2 ");
    await fill(page, { comment: "@M-2 What do you read?" });
    await submit(page, "comment");
    await expect(page.locator("#comment-1")).toContainText("What do you read?");
    await nour.goto(`/decisions/${number}`);
    await expect(nour.getByRole("link", { name: "Ask Sami Okello" })).toBeVisible();
    await expect(nour.getByRole("link", { name: "Ask Nour Haddad" })).toHaveCount(0);
    await fill(nour, { "option-2": "1" });
    await submit(nour, "option-1");

    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}`);
    await expect(page.locator(".outcome")).toHaveText("Elected: Sami Okello.");
    await page.goto("/community/roles");
    const row = page.getByRole("row", { name: /Sami Okello/ });
    await expect(row).toContainText("Curator");
    await expect(row.getByRole("link", { name: `D-${number}` })).toBeVisible();
    expect((await server.run("verify")).code).toBe(0);
});

test("a candidate who withdraws stays on the ballot and is passed over", async ({ page, server, visitor }) => {
    await found(page, server, PERIODS);
    const [nour, sami] = [await visitor(), await visitor()];
    await enrol(page, nour, server, { name: "Nour Haddad" });
    await enrol(page, sami, server, { name: "Sami Okello" });
    const fields = election("facilitator", "stv_scotland", "3");
    const number = await draft(page, { title: "Who facilitates", start: "effect=elect", fields });
    await step(page, number, "propose");
    await server.advance({ days: DISCUSSION_DAYS });
    // Nobody stands: the vote does not open, and the page says why.
    await page.goto(`/decisions/${number}`);
    await page.locator("button[name=do][value=open]").click();
    await expect(page.getByRole("alert")).toContainText("Nobody stands.");
    await stand(nour, number, "I listen.");
    await stand(sami, number, "I keep the time.");
    await page.goto(`/decisions/${number}`);
    await expect(page.locator("#candidates")).toContainText("one place would stay vacant");
    // Words that come too late are not lost.
    await sami.goto(`/decisions/${number}`);
    await sami.locator("summary", { hasText: "Change your statement" }).click();
    await fill(sami, { statement: "Other words." });
    await step(page, number, "open");
    await press(sami, "restate");
    await expect(sami.getByRole("alert")).toContainText("who stands is fixed since");
    await expect(field(sami, "statement")).toHaveValue("Other words.");
    await fill(page, { "option-1": "1", "option-2": "2" });
    await submit(page, "option-1");

    await nour.goto(`/decisions/${number}`);
    await press(nour, "stand-down");
    await expect(nour.locator("#candidates")).toContainText("Withdrew on");
    await expect(nour.locator(".ballot-row label")).toHaveText(["Nour Haddad (stands no longer)", "Sami Okello"]);
    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}`);
    await expect(page.locator(".outcome")).toHaveText("Elected: Sami Okello.");
    await expect(page.locator(".tally").first()).toContainText("Taken off every ballot before the count: Nour Haddad.");
    await expect(page.locator(".tally").first()).toContainText("2 places stay vacant.");
    expect((await server.run("verify")).code).toBe(0);
});

test("an election is called for a role that nobody holds", async ({ page, server }) => {
    await found(page, server, PERIODS);
    await page.goto("/community/roles");
    const calls = page.locator("#elections ~ ul");
    await calls.getByRole("link", { name: "Auditor" }).click();
    await expect(field(page, "effect-0-role")).toHaveValue("auditor");
    await expect(field(page, "add")).toHaveCount(0);
    await fill(page, { title: "Who audits", body: "The books.", method: "approval" });
    await submit(page, "title");
    const number = Number(/decisions\/(\d+)/.exec(page.url())?.[1]);
    await step(page, number, "propose");
    await page.goto("/community/roles");
    await expect(calls.getByRole("link", { name: `D-${number}` })).toBeVisible();
    // The founder is treasurer, who does not audit.
    await page.goto(`/decisions/${number}`);
    await fill(page, { statement: "I know the books." });
    await submit(page, "statement");
    await expect(page.getByRole("alert")).toContainText("no auditor is also treasurer");
    await expect(field(page, "statement")).toHaveValue("I know the books.");
});

test.describe(() => {
    test.use({ locale: "es-ES" });

    test("una elección, en español", async ({ page, server, visitor }) => {
        await found(page, server, { ...PERIODS, language: "es" });
        const nour = await visitor();
        await enrol(page, nour, server, { name: "Nour Haddad", language: "es" });
        const fields = election("curator", "approval");
        const number = await draft(page, { title: "Quién redacta", start: "effect=elect", fields });
        await step(page, number, "propose");
        await expect(page.locator("#candidates")).toContainText("Todavía no se presenta nadie.");
        await stand(nour, number, "Leo despacio.", "Te presentas. Toda la comunidad puede leer tus razones.");
        await expect(nour.locator("#candidates")).toContainText("Te presentas en esta elección.");
        await server.advance({ days: DISCUSSION_DAYS });
        await page.goto(`/decisions/${number}`);
        await step(page, number, "open");
        await fill(page, { "option-1": "yes" });
        await submit(page, "option-1");
        await server.advance({ days: VOTING_DAYS });
        await page.goto(`/decisions/${number}`);
        await expect(page.locator(".outcome")).toHaveText("Resulta elegida esta candidatura: Nour Haddad.");
    });
});

test("an election within a class is by and from its members", async ({ page, server, visitor }) => {
    await found(page, server, PERIODS);
    const network = await visitor();
    await enrol(page, network, server, { name: "Taller de Redes", class: "organisation" });
    await page.goto("/decisions/new?effect=elect&class=nobody");
    await fill(page, { title: "Who audits", body: "For a year.", ...election("auditor", "schulze") });
    await submit(page, "title");
    await expectRefused(page, "effect-0-class", "nobody");
    await fill(page, { "effect-0-class": "organisation" });
    await submit(page, "title");
    await expect(page).toHaveURL(/after=draft$/);
    const number = Number(/decisions\/(\d+)/.exec(page.url())?.[1]);
    await expect(page.getByRole("main")).toContainText("by and from the class");
    await step(page, number, "propose");
    await expect(page.locator("#candidates")).toContainText("nobody else stands or votes");
    await expect(page.locator("button[name=do][value=stand]")).toHaveCount(0);
    await stand(network, number, "We audit others.");

    await server.advance({ days: DISCUSSION_DAYS });
    await page.goto(`/decisions/${number}`);
    await step(page, number, "open");
    await expect(page.getByRole("main")).toContainText("by and from the members of another class");
    await network.goto(`/decisions/${number}`);
    await fill(network, { "option-1": "1" });
    await submit(network, "option-1");
    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}`);
    await expect(page.locator(".outcome")).toHaveText("Elected: Taller de Redes.");
    expect((await server.run("verify")).code).toBe(0);
});
