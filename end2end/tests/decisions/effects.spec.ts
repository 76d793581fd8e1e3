import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { writeDraft } from "../../fixtures/agreements";
import {
    DISCUSSION_DAYS,
    PERIODS,
    VOTING_DAYS,
    castUnseen,
    draft,
    newValue,
    putToVote,
    step,
    vote,
} from "../../fixtures/decisions";
import { expectRefused, field, fill, send, submit } from "../../fixtures/forms";
import { enrol, found, signIn } from "../../fixtures/people";

const POLICY = "/agreements/dues-policy";

/** The decision that a clause of the page says it comes from. */
function source(page: Page, anchor: string) {
    return page.locator(`#${anchor} .clause-source`).getByRole("link", { name: /^D-/ });
}

test("a draft that passes is in force from its day, and each clause it touched says so", async ({
    page,
    server,
    visitor,
}) => {
    const founder = await found(page, server, PERIODS);
    const nour = await visitor();
    await enrol(page, nour, server, { name: "Nour Haddad" });
    await writeDraft(page, server, "dues-policy", (body) =>
        body.replace("Every member pays dues", "Each member pays dues").concat("\n\n### Hardship {#hardship}\n\nAsk.\n"),
    );
    await page.getByRole("link", { name: "Put it to a decision" }).click();
    await expect(field(page, "effect-0-draft")).toHaveValue("dues-policy:1");
    const inForceFrom = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await fill(page, { title: "Hardship", body: "So that nobody leaves.", effective_on: inForceFrom });
    await submit(page, "title");
    await expect(page).toHaveURL("/decisions/2?after=draft");
    await step(page, 2, "propose");

    // Members read what they decide on, with the changes marked; from the opening on it cannot change.
    await nour.goto("/decisions/2");
    await nour.getByRole("link", { name: "Adopts Dues policy, draft 1" }).click();
    await expect(nour.locator(".change--changed del")).toHaveText("Every");
    await expect(nour.locator(".change--added")).toContainText("Hardship");
    await server.advance({ days: DISCUSSION_DAYS });
    await page.goto("/decisions/2");
    await step(page, 2, "open");
    const late = await send(page, server, `${POLICY}/drafts/1`, { action: "save", revision: "2", body: "## Other {#o}" });
    expect(late.status()).toBe(422);
    expect(await late.text()).toContain("The vote on D-2 has begun");
    await vote(page, 2, "yes");
    await vote(nour, 2, "yes");

    // It has passed, and is not in force before its day.
    await server.advance({ days: VOTING_DAYS });
    await page.goto("/decisions/2");
    await expect(page.getByText(/^Passed · in effect from /)).toBeVisible();
    await page.goto(POLICY);
    await expect(page.locator(".page-head")).toContainText("Version 1, in force since");
    await expect(page.locator("main .notice")).toContainText("Version 2");
    await expect(page.locator("main .notice").getByRole("link", { name: /^D-2/ })).toBeVisible();
    await expect(page.locator("#hardship")).toHaveCount(0);

    await server.advance({ days: 30 - DISCUSSION_DAYS - VOTING_DAYS });
    await signIn(page, founder);
    await page.goto(POLICY);
    await expect(page.locator(".page-head")).toContainText("Version 2, in force since");
    await expect(source(page, "hardship")).toHaveText("D-2");
    await expect(source(page, "monthly-dues")).toHaveText("D-2");
    await expect(page.locator("#monthly-dues")).toContainText("Each member pays dues");
    for (const untouched of ["due-day", "receipts", "grace-period"]) {
        await expect(source(page, untouched)).toHaveText("D-1");
    }
    await source(page, "hardship").click();
    await expect(page).toHaveURL("/decisions/2");
    await expect(page.getByText(/^Passed · in effect since /)).toBeVisible();
    await page.getByRole("link", { name: "What changed since version 1" }).click();
    await expect(page.locator(".change--added")).toContainText("Hardship");
    const { code, output } = await server.run("verify");
    expect(code, output).toBe(0);
});

test("effects that cannot apply change nothing, and both pages say why", async ({ page, server }) => {
    await found(page, server, PERIODS);
    const clause = (name: string) => (body: string) => `${body}\n\n### ${name} {#${name.toLowerCase()}}\n\nWords.\n`;
    for (const name of ["Hardship", "Refunds", "Presents"]) await writeDraft(page, server, "dues-policy", clause(name));
    const adopt = (place: number, draft: number) => ({
        [`effect-${place}-kind`]: "adopt_version",
        [`effect-${place}-draft`]: `dues-policy:${draft}`,
    });
    const numbers = await putToVote(page, server, [
        { title: "Hardship", fields: adopt(0, 1) },
        { title: "Refunds and grace", fields: { ...newValue("dues.grace_days", "", "60"), ...adopt(1, 2) } },
    ]);
    expect(numbers).toEqual([2, 3]);
    await draft(page, { title: "Presents", start: "agreement=dues-policy&draft=3" });
    await step(page, 4, "propose");
    for (const number of numbers) await castUnseen(page, server, number, "yes");
    await server.advance({ days: VOTING_DAYS });

    await page.goto("/decisions/2");
    await expect(page.getByRole("link", { name: "Adopted Dues policy, version 2" })).toBeVisible();
    await page.goto("/decisions/3");
    await expect(page.locator(".page-head .state")).toHaveText("Passed, without effect");
    await expect(page.locator(".tally .outcome")).toHaveText("Passed, with 1 yes against 0 no.");
    const why = page.locator("section", { has: page.getByRole("heading", { name: /could not be put into effect/ }) });
    await expect(why).toContainText("Effect 2 could not be done: The version that this was drafted from is no longer");
    await expect(why).toContainText("Nothing of it was kept.");
    await page.goto("/rules/dues.grace_days");
    await expect(page.getByRole("main")).toContainText("30 days");
    await expect(page.getByRole("main")).not.toContainText("60 days");
    await page.goto(POLICY);
    await expect(source(page, "hardship")).toHaveText("D-2");
    await expect(page.locator("#refunds")).toHaveCount(0);
    await page.goto("/community/log?subject=D-3");
    await expect(page.getByText("Passed, but its effects could not apply")).toBeVisible();

    // The draft is open again, names the decision and what came in between.
    await page.goto(`${POLICY}/drafts/2`);
    await expect(page.getByText("Version 2 was adopted after this draft was started")).toBeVisible();
    await expect(page.locator(".page-head .meta").filter({ hasText: /^D-3/ })).toContainText("passed, without effect");
    await expect(field(page, "body")).toHaveValue(/### Refunds/);
    await expect(page.getByRole("link", { name: "Put it to a decision" })).toHaveCount(0);

    // A discussed proposal from the same base cannot be opened, and none can be written.
    await page.goto("/decisions/4");
    await page.locator("button[name=do][value=open]").click();
    await expect(page.getByRole("alert")).toContainText("The version that this was drafted from is no longer the latest.");
    await expect(page.getByText("Discussed · the vote can be opened")).toBeVisible();
    await page.goto("/decisions/new?agreement=dues-policy&draft=2");
    await fill(page, { title: "Refunds again", body: "As before." });
    await submit(page, "title");
    await expectRefused(page, "effect-0-draft", "dues-policy:2");
    await expect(field(page, "title")).toHaveValue("Refunds again");
    await expect(field(page, "body")).toHaveValue("As before.");
    const { code, output } = await server.run("verify");
    expect(code, output).toBe(0);
});

test.describe("in Spanish", () => {
    test.use({ locale: "es-ES" });

    test("what a decision put into force, and what it could not", async ({ page, server }) => {
        await found(page, server, { ...PERIODS, language: "es" });
        for (const [heading, anchor] of [
            ["Apuros", "apuros"],
            ["Devoluciones", "devoluciones"],
        ]) {
            const clause = `\n\n### ${heading} {#${anchor}}\n\nPregunta.\n`;
            await writeDraft(page, server, "dues-policy", (body) => body + clause);
        }
        await page.goto(`${POLICY}/drafts/1`);
        await expect(page.getByRole("link", { name: "Someterlo a decisión" })).toBeVisible();
        const adopt = (title: string, draft: number) => ({
            title,
            fields: { "effect-0-kind": "adopt_version", "effect-0-draft": `dues-policy:${draft}` },
        });
        const numbers = await putToVote(page, server, [adopt("Apuros", 1), adopt("Devoluciones", 2)]);
        for (const number of numbers) await castUnseen(page, server, number, "yes");
        await server.advance({ days: VOTING_DAYS });

        await page.goto("/decisions/2");
        await expect(page.locator(".page-head .state")).toHaveText(/^Aprobada · en vigor desde el \d+ \p{L}+ \d{4}$/u);
        await expect(page.locator(".tally .outcome")).toHaveText("Aprobada, con 1 sí frente a 0 noes.");
        await page.getByRole("link", { name: "Adoptó Política de cuotas, versión 2" }).click();
        await expect(page).toHaveURL(`${POLICY}/versions/2`);
        await page.goto(POLICY);
        await expect(page.locator(".page-head")).toContainText("Versión 2, en vigor desde el");
        await expect(page.locator("#apuros .clause-source")).toHaveText("D-2 · desde la versión 2");
        await expect(page.locator("#receipts .clause-source")).toHaveText(/^D-1 · desde la versión 1/);

        await page.goto("/decisions/3");
        await expect(page.locator(".page-head .state")).toHaveText("Aprobada, sin efecto");
        const title = "Se aprobó, pero no pudo ponerse en práctica";
        const why = page.locator("section", { has: page.getByRole("heading", { name: title }) });
        const superseded = "La versión de la que partía este borrador ya no es la última.";
        await expect(why).toContainText(`Su efecto no se pudo realizar: ${superseded}`);
        await page.goto("/community/log?subject=D-3");
        await expect(page.getByText("Aprobada, pero sus efectos no pudieron aplicarse")).toBeVisible();
        await page.goto(`${POLICY}/drafts/2`);
        await expect(page.getByText("La versión 2 se adoptó después de empezar este borrador")).toBeVisible();
        await page.goto("/decisions/new?agreement=dues-policy&draft=2");
        await fill(page, { title: "Devoluciones, otra vez", body: "Como antes." });
        await submit(page, "title");
        await expectRefused(page, "effect-0-draft", "dues-policy:2");
        await expect(page.getByRole("alert")).toContainText(superseded);
        await expect(field(page, "title")).toHaveValue("Devoluciones, otra vez");
    });
});
