// Ties that a lot broke: anybody draws it again from what is published.
import { createHash } from "node:crypto";
import { PERIODS, VOTING_DAYS, openVote } from "../../fixtures/decisions";
import { send } from "../../fixtures/forms";
import { enrol, found } from "../../fixtures/people";
import { cells } from "../../fixtures/tables";
import { expect, test } from "../../fixtures/test";

const LOT = "The lot, for whoever would draw it again";

test("a tie among options is drawn again from the file that makes its seed", async ({ page, server, visitor }) => {
    await found(page, server, PERIODS);
    const nour = await visitor();
    await enrol(page, nour, server, { name: "Nour Haddad" });
    const fields = { options: "Ebro\nCinca\nÉsera" };
    const number = await openVote(page, server, { title: "Which river", start: "method=approval", fields });
    expect((await page.request.get(`/decisions/${number}/seed.json`)).status(), "while the vote is open").toBe(404);
    const tick = { do: "vote", reason: "" };
    await send(page, server, `/decisions/${number}`, { ...tick, "option-1": "yes" });
    await send(nour, server, `/decisions/${number}`, { ...tick, "option-2": "yes" });
    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}`);
    expect(await cells(page.getByRole("table", { name: "Ticks" }))).toContainEqual(["Ésera", "0"]);
    await page.getByText(LOT).click();
    const lot = page.locator("details", { hasText: LOT });
    await expect(lot.getByText(`sha256sum D-${number}-seed.json`)).toBeVisible();
    const hashes = lot.locator("dd .hash");
    const [kept = "", secret = "", seed = ""] = await hashes.allInnerTexts();
    await expect(lot.getByText(`printf %s ${secret} | sha256sum`)).toBeVisible();

    const sha = (bytes: string) => createHash("sha256").update(bytes).digest("hex");
    const address = (await lot.getByRole("link").getAttribute("href")) ?? "";
    const text = await (await page.request.get(address)).text();
    expect([sha(secret), sha(text)]).toEqual([kept, seed]);
    expect((JSON.parse(text) as [string])[0]).toBe(secret);
    const drawn = ["Ebro", "Cinca"].sort((one, other) => (sha(`${seed}\n${one}`) < sha(`${seed}\n${other}`) ? -1 : 1));
    await expect(page.locator(".outcome")).toHaveText(`Chosen: ${drawn[0]}.`);
});

test("a result without a tie tells of no lot", async ({ page, server }) => {
    await found(page, server, PERIODS);
    const fields = { options: "Ebro\nCinca" };
    const number = await openVote(page, server, { title: "Which river", start: "method=approval", fields });
    await send(page, server, `/decisions/${number}`, { do: "vote", reason: "", "option-1": "yes" });
    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}`);
    await expect(page.locator(".outcome")).toHaveText("Chosen: Ebro.");
    await expect(page.getByText(LOT)).toHaveCount(0);
});
