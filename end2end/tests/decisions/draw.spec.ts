// Draws by lot: everybody gives a number, and anybody repeats the draw from what is published after the close.
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { DISCUSSION_DAYS, PERIODS, VOTING_DAYS, draft, newValue, openVote, putToVote, step, vote } from "../../fixtures/decisions";
import { expectRefused, field, fill, submit } from "../../fixtures/forms";
import { enrol, found } from "../../fixtures/people";
import type { Acequia } from "../../fixtures/server";
import { expect, test } from "../../fixtures/test";

/** Has the rules adopt lots for a kind of decision and those that ask for less. */
async function adoptLots(page: Page, server: Acequia, kind: string): Promise<void> {
    const fields = newValue("decisions.methods", "sortition", kind);
    const [number = 0] = await putToVote(page, server, [{ title: "Lots", fields }]);
    await vote(page, number, "yes");
    await server.advance({ days: VOTING_DAYS });
}

/** Gives a number to the draw on a decision's page. */
async function give(page: Page, number: number, own: string): Promise<void> {
    await page.goto(`/decisions/${number}`);
    await fill(page, { "option-0": own });
    await submit(page, "option-0");
    await expect(page.locator("#vote")).toContainText(`number ${own}`);
}

test("a lot is drawn from the roll, and drawn again by anybody", async ({ page, server, visitor }, info) => {
    await found(page, server, PERIODS);
    await adoptLots(page, server, "ordinary");
    const [nour, sami] = [await visitor(), await visitor()];
    await enrol(page, nour, server, { name: "Nour Haddad" });
    await enrol(page, sami, server, { name: "Sami Okello" });
    const start = "method=sortition";
    const fields = { options: "A\nB", from_roll: "yes", seats: "2" };
    await page.goto(`/decisions/new?${start}`);
    await fill(page, { title: "A panel", body: "To look at the books.", ...fields });
    await submit(page, "title");
    await expectRefused(page, "options", "A\nB");
    await expect(field(page, "from_roll")).toBeChecked();
    const number = await openVote(page, server, { title: "A panel", start, fields: { ...fields, options: "" } });
    await expect(page.locator("#options")).toContainText("among the 3 people on the roll");
    await page.goto(`/decisions/${number}/paper`);
    await expect(page.getByRole("main")).toContainText("A draw by lot takes numbers on the web alone");
    await page.goto(`/decisions/${number}`);

    await submit(page, "option-0");
    await expect(page.getByRole("alert")).toContainText("Write a number, or tick");
    await fill(page, { "option-0": "0" });
    await submit(page, "option-0");
    await expectRefused(page, "option-0", "0");
    const kept = await page.locator("#vote .hash").innerText();
    await give(page, number, "42");
    await give(nour, number, "7");
    expect((await page.request.get(`/decisions/${number}/seed.json`)).status(), "while the vote is open").toBe(404);
    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}`);
    await expect(page.locator(".outcome")).toHaveText("2 were drawn, in this order.");
    await expect(page.locator(".page-head .state")).toHaveText(/^Drawn · in effect since /);
    const drawn = await page.locator(".chosen li").allInnerTexts();

    // The secret is the one that was fixed, the seed is made of it and of the numbers, and the draw of the seed.
    const seed = await page.locator(".tally dd .hash").last().innerText();
    const text = await (await page.request.get(`/decisions/${number}/seed.json`)).text();
    const [secret, given] = JSON.parse(text) as [string, [string, number][]];
    expect(given).toEqual([["0:42", 1], ["0:7", 1]]);
    const sha = (bytes: string) => createHash("sha256").update(bytes).digest("hex");
    expect([sha(secret), sha(text)]).toEqual([kept, seed]);
    const names = await (await page.request.get(`/decisions/${number}/ballots.csv`)).text();
    expect(names.split("\n").length, names).toBe(3);
    await page.getByText("How to draw it again").click();
    const words = (await page.locator("section", { hasText: "Draw it again" }).locator("code", { hasText: "acequia count" }).innerText()).split(/\s+/);
    const path = info.outputPath(words.at(-1) ?? "");
    await writeFile(path, names);
    const { code, output } = await server.run(...words.slice(1, -1), "--format", "json", path);
    expect(code, output).toBe(0);
    const again = JSON.parse(output) as { elected: number[]; candidates: string[] };
    expect(again.elected.map((one) => again.candidates[one - 1])).toEqual(drawn);
    expect((await server.run("verify")).code).toBe(0);
});

test("a role falls by lot on one of those who stand", async ({ page, server, visitor }) => {
    await found(page, server, PERIODS);
    await adoptLots(page, server, "election");
    const nour = await visitor();
    await enrol(page, nour, server, { name: "Nour Haddad" });
    const fields = { "effect-0-role": "auditor", "effect-0-months": "12", method: "sortition" };
    const number = await draft(page, { title: "Who audits", start: "effect=elect", fields });
    await step(page, number, "propose");
    await nour.goto(`/decisions/${number}`);
    await fill(nour, { statement: "If it falls on me." });
    await submit(nour, "statement");
    await server.advance({ days: DISCUSSION_DAYS });
    await page.goto(`/decisions/${number}`);
    await step(page, number, "open");
    await give(page, number, "11");
    await give(nour, number, "13");
    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}`);
    await expect(page.locator(".outcome")).toHaveText("Drawn: Nour Haddad.");
    await page.goto("/community/roles");
    await expect(page.getByRole("row", { name: /Nour Haddad/ })).toContainText("Auditor");
    expect((await server.run("verify")).code).toBe(0);
});

test("nobody is drawn where nobody gives a number, en español", async ({ page, server }) => {
    await found(page, server, { ...PERIODS, language: "es" });
    await adoptLots(page, server, "ordinary");
    await page.goto("/");
    await page.locator("button[name=language][value=es]").click();
    const fields = { options: "Ebro\nCinca" };
    const number = await openVote(page, server, { title: "Qué río", start: "method=sortition", fields });
    await fill(page, { blank: "yes" });
    await submit(page, "option-0");
    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}`);
    await expect(page.locator(".outcome")).toHaveText("No ha salido nadie: no se dio ningún número.");
});
