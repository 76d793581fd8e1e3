// Receipts of votes, as they come out of a printer.
import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { PERIODS, VOTING_DAYS, openVote, putIntoBox, vote } from "../../fixtures/decisions";
import { fill, submit } from "../../fixtures/forms";
import { enrol, found } from "../../fixtures/people";

/** What a printer would get has the receipt and nothing around it. */
async function expectPrinted(page: Page, ...told: string[]): Promise<void> {
    await page.emulateMedia({ media: "print" });
    for (const around of [".site-nav", ".site-account", ".site-footer", "main .kicker", "main .notice"]) {
        for (const piece of await page.locator(around).all()) await expect(piece, around).toBeHidden();
    }
    for (const words of told) await expect(page.getByRole("main").getByText(words, { exact: true })).toBeVisible();
    await page.emulateMedia({ media: "screen" });
}

test("an open vote has a receipt to print, which says what was cast", async ({ page, server, visitor }) => {
    await found(page, server, { ...PERIODS, "rule:decisions.delegation:ordinary": "open", "rule:decisions.delegations_max:": "5" });
    const nour = await visitor();
    await enrol(page, nour, server, { name: "Nour Haddad" });
    await nour.goto("/decisions/delegations");
    await fill(nour, { to: "M-1", scope: "everything" });
    await submit(nour, "to");
    const number = await openVote(page, server, { title: "Who speaks for us" });
    const address = `/decisions/${number}/receipt`;
    expect((await page.goto(address))?.status(), "nothing was cast").toBe(404);
    await vote(page, number, "no", "Not yet.");
    await page.getByRole("link", { name: "A receipt of it, to print" }).click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole("main")).toContainText("use the command “Print” of your browser");
    await expect(page.getByRole("main")).toContainText("whoever votes again gets another receipt");
    await expectPrinted(page, `D-${number} Who speaks for us`, "No", "Not yet.");
    await expect(page.getByRole("main").locator("code")).toHaveText([/^[0-9a-f]{64}$/, /^[0-9a-f]{64}$/]);
    expect((await nour.goto(address))?.status(), "nobody else’s is shown").toBe(404);

    await server.advance({ days: VOTING_DAYS });
    await page.goto(address);
    await expect(page.getByRole("main")).toContainText("this is what counts");
    // Whoever was carried prints with whose vote theirs counted.
    await nour.goto(`/decisions/${number}`);
    await nour.getByRole("link", { name: "A receipt of it, to print" }).click();
    await expect(nour.getByRole("main")).toContainText("Counted with the vote of");
    await expectPrinted(nour, "No", "M-2 Nour Haddad");
});

test("the receipt of a secret ballot prints as the answer that it is, and is nowhere later", async ({ page, server }) => {
    await found(page, server, PERIODS);
    const number = await openVote(page, server, { title: "Who speaks for us", fields: { secret: "yes" } });
    await fill(page, { choice: "no" });
    await putIntoBox(page);
    await expect(page.getByRole("main")).toContainText("This receipt is kept nowhere");
    await expectPrinted(page, "Your ballot was received", `D-${number} Who speaks for us`);
    expect((await page.goto(`/decisions/${number}/receipt`))?.status()).toBe(404);
    // No address tells that it could be changed.
    await page.goto(`/decisions/${number}?after=vote#vote`);
    await expect(page.getByRole("main")).not.toContainText("You can change it");
    await server.advance({ days: VOTING_DAYS });
    expect((await page.goto(`/decisions/${number}/receipt`))?.status()).toBe(404);
});

test("a receipt with trackers says what leads to the ballot, and where", async ({ page, server }) => {
    await found(page, server, { ...PERIODS, "rule:decisions.receipts:": "trackers" });
    const number = await openVote(page, server, { title: "Who speaks for us", fields: { secret: "yes" } });
    await fill(page, { choice: "no" });
    await putIntoBox(page);
    const receipt = page.getByRole("main");
    await expect(receipt).not.toContainText("nothing here leads from you to it");
    const tracker = await receipt.locator("li code").innerText();
    const box = (await receipt.getByRole("link", { name: "The box" }).getAttribute("href")) ?? "";
    await page.goto(`/decisions/${number}`);
    await expect(page.locator("#vote")).toContainText("Its tracker, which is on your receipt, leads to it");
    await server.advance({ days: VOTING_DAYS });
    await page.goto(box);
    await expect(page.getByRole("row", { name: tracker })).toContainText("No");
    await page.goto(`/decisions/${number}`);
    await expect(page.getByText("The files have no trackers.")).toBeVisible();
});
