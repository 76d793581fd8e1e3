import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { PERIODS, VOTING_DAYS, openVote, putIntoBox, vote } from "../../fixtures/decisions";
import { expectRefused, field, fill, send, submit } from "../../fixtures/forms";
import { enter, note, press } from "../../fixtures/papers";
import { enrol, found } from "../../fixtures/people";
import { cells } from "../../fixtures/tables";

const ON_PAPER = { ...PERIODS, "rule:decisions.paper:ordinary": "paper" };

/** On how many sheets a page is printed. */
async function printed(page: Page, format: string): Promise<number> {
    const file = (await page.pdf({ format })).toString("latin1");
    return (file.match(/\/Type\s*\/Page\b/g) ?? []).length;
}

test("a secret vote is issued on paper, read by two people, and counted once they agree", async ({ page, server, visitor }) => {
    await found(page, server, ON_PAPER);
    const [nour, sami] = [await visitor(), await visitor()];
    await enrol(page, nour, server, { name: "Nour Haddad" });
    await enrol(page, sami, server, { name: "Sami Okello" });
    const number = await openVote(page, server, { title: "Who speaks for us", fields: { secret: "yes" } });
    await expect(page.getByRole("main")).toContainText("How many have voted is told once there are 3");
    await page.goto(`/decisions/${number}/paper`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Paper ballots");
    await expect(page.locator("input[name=member]"), "whoever proposed issues none").toHaveCount(0);

    await nour.goto(`/decisions/${number}`);
    await nour.getByRole("link", { name: "Register of paper ballots" }).click();
    await fill(nour, { member: "M-77" });
    await submit(nour, "member");
    await expectRefused(nour, "member", "M-77");
    for (const member of ["M-1", "M-2", "M-3"]) {
        await fill(nour, { member });
        await submit(nour, "member");
        await expect(nour.getByRole("status")).toContainText("Issued.");
    }
    await page.goto(`/decisions/${number}`);
    await expect(page.locator("#vote")).toContainText("You have a paper ballot for this vote");
    await expect(page.locator("#vote summary")).toHaveText("What is secret, and from whom");
    await page.goto("/");
    await expect(page.getByRole("main")).toContainText("A paper ballot was issued to you: bring it back by");
    await page.goto(`/decisions/${number}`);
    await expect(page.locator("input[name=choice]")).toHaveCount(0);

    await nour.goto(`/decisions/${number}/paper/print?copies=3&per=2`);
    await expect(nour.locator(".paper-ballot")).toHaveCount(3);
    await expect(nour.locator(".paper-ballot").first()).toContainText("Write neither your name nor any other mark");
    await expect(nour.locator(".paper-ballots")).not.toContainText("M-1");
    await expect(nour.locator(".paper-ballot").first()).toContainText("What it would do:");
    for (const [per, copies, sheets] of [[1, 3, 3], [2, 2, 1], [2, 3, 2], [4, 4, 1], [4, 5, 2]]) {
        await nour.goto(`/decisions/${number}/paper/print?copies=${copies}&per=${per}`);
        expect([await printed(nour, "A4"), await printed(nour, "Letter")], `${copies} by ${per}`).toEqual([sheets, sheets]);
    }
    for (const copies of ["0", "x", "401"]) {
        const answer = await nour.goto(`/decisions/${number}/paper/print?copies=${copies}`);
        expect(answer?.status()).toBe(422);
        await expectRefused(nour, "copies", copies);
        await expect(nour.getByRole("alert")).toContainText("Write a whole number from 1 to 400.");
    }

    // The paper of M-1 is spoiled: the web takes that vote again. Those of the others come back.
    await nour.goto(`/decisions/${number}/paper`);
    await note(nour, "spoil");
    await note(nour, "return");
    await note(nour, "correct");
    await expect(nour.getByRole("status")).toContainText("with the member again");
    await note(nour, "return");
    await note(nour, "return");
    await expect(nour.getByRole("table", { name: "Register of paper ballots" })).not.toContainText("with the member");
    await page.goto(`/decisions/${number}`);
    await fill(page, { choice: "yes" });
    await putIntoBox(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your ballot was received");
    await nour.goto(`/decisions/${number}/paper/entry`);
    await expect(nour.getByRole("main")).toContainText("There is nothing to enter");

    await sami.goto("/");
    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}`);
    await expect(page.getByRole("main")).toContainText("is counted once the 2 papers that came back have been entered");
    await nour.goto("/");
    await expect(nour.getByRole("main")).toContainText("Papers came back and wait to be entered");
    await nour.goto(`/decisions/${number}/paper/entry`);
    await press(nour, "read");
    await expect(nour.getByRole("alert")).toContainText("or say that it is blank or invalid");
    await enter(nour, number, ["yes", "no"]);
    await expect(nour.getByRole("status")).toHaveText("Handed in.");
    await sami.goto(`/decisions/${number}/paper/differences`);
    await expect(sami.getByRole("main")).toContainText("There are no differences to settle");
    await enter(sami, number, ["yes", "invalid"]);

    await sami.goto("/");
    await sami.getByRole("link", { name: /^Settle them/ }).click();
    await expect(sami.getByRole("heading", { level: 1 })).toHaveText("Papers that were read differently");
    expect(await cells(sami.getByRole("table", { name: "Papers that were read differently" }))).toEqual([
        ["Paper 2", "No", "Invalid", "not settled", "Settle paper 2"],
    ]);
    await sami.getByRole("link", { name: "Settle paper 2" }).click();
    await fill(sami, { choice: "no" });
    await press(sami, "settle");
    await press(sami, "hand-over");
    await expect(sami.getByRole("main")).toContainText("waits for the other of the two to confirm it");
    await nour.goto("/");
    await expect(nour.getByRole("main")).toContainText("What the other of you settled waits for you to confirm it");
    await nour.goto(`/decisions/${number}/paper/differences`);
    await press(nour, "confirm");
    await page.goto(`/decisions/${number}`);
    await expect(page.getByRole("main")).toContainText("2 votes came on paper. So few came back");
    await page.goto(`/decisions/${number}/votes`);
    expect(await cells(page.getByRole("table", { name: "The box" }))).toEqual([
        ["No", "1"],
        ["Yes", "2"],
    ]);
    // Who voted, beside the box, would tell whether a paper of so few was invalid.
    await page.goto(`/decisions/${number}/roll`);
    await expect(page.getByRole("main").getByText("voted", { exact: true })).toHaveCount(0);
    expect((await server.run("verify")).code).toBe(0);
});

test("papers of an open vote bear their members, and strangers handle none", async ({ page, server, visitor }) => {
    await found(page, server, ON_PAPER);
    const [nour, sami] = [await visitor(), await visitor()];
    await enrol(page, nour, server, { name: "Nour Haddad" });
    await enrol(page, sami, server, { name: "Sami Okello" });
    const number = await openVote(page, server, { title: "A mast on the barn" });
    // Whoever proposed handles no paper, whatever is sent.
    const own = await send(page, server, `/decisions/${number}/paper`, { do: "issue", member: "M-2" });
    expect(own.status()).toBe(422);
    expect((await page.request.get(`/decisions/${number}/paper/print`)).status()).toBe(403);
    expect((await page.request.get(`/decisions/${number}/paper/entry`)).status()).toBe(403);
    expect((await page.request.get("/decisions/1/paper")).status()).toBe(404);

    await nour.goto(`/decisions/${number}/paper`);
    await fill(nour, { member: "M-3" });
    await submit(nour, "member");
    await nour.goto(`/decisions/${number}/paper/print`);
    await expect(nour.locator(".paper-ballot")).toContainText("Paper 1 · M-3 Sami Okello");
    await expect(nour.locator(".paper-ballot")).toContainText("Signature:");
    await nour.goto(`/decisions/${number}/paper`);
    await note(nour, "return");
    await sami.goto(`/decisions/${number}`);
    await expect(sami.locator("#vote")).toContainText("Your paper ballot came back");
    await vote(page, number, "yes");
    await server.advance({ days: VOTING_DAYS });
    // Closed, and not counted yet: whoever voted on the web sees how, and has a receipt that says so.
    await page.goto(`/decisions/${number}`);
    await expect(page.getByRole("main")).toContainText("You voted: Yes");
    await page.getByRole("link", { name: "A receipt of it, to print" }).click();
    await expect(page.getByRole("main")).toContainText("closed and not counted yet");
    await sami.goto(`/decisions/${number}`);
    await expect(sami.getByRole("main")).toContainText("Your paper ballot came back");
    await sami.goto(`/decisions/${number}/votes`);
    await expect(sami.getByRole("main")).toContainText("One vote came on paper. What it says is told here");
    for (const reader of [nour, sami]) {
        await reader.goto(`/decisions/${number}/paper/entry`);
        await expect(reader.getByRole("main")).toContainText("Paper 1 · M-3 Sami Okello");
        await expect(reader.getByRole("main")).not.toContainText("bears a name");
        await enter(reader, number, ["no"]);
    }
    await page.goto(`/decisions/${number}`);
    await expect(page.getByRole("main")).toContainText("One vote came on paper.");
    await page.goto(`/decisions/${number}/votes`);
    await expect(page.getByRole("main")).toContainText("Sami Okello");
    await sami.goto(`/decisions/${number}/receipt`);
    await expect(sami.getByRole("main")).toContainText("On paper, counted on");
    await expect(sami.getByRole("main")).toContainText("this is what counts");
});

test("Enter in a field of a paper keeps nothing of it, and loses nothing", async ({ page, server, visitor }) => {
    await found(page, server, ON_PAPER);
    const [nour, sami] = [await visitor(), await visitor()];
    await enrol(page, nour, server, { name: "Nour Haddad" });
    await enrol(page, sami, server, { name: "Sami Okello" });
    const fields = { options: "Ebro\nCinca\nÉsera" };
    const number = await openVote(page, server, { title: "Which river", start: "method=schulze", fields });
    await nour.goto(`/decisions/${number}/paper`);
    await fill(nour, { member: "M-3" });
    await submit(nour, "member");
    await note(nour, "return");
    await server.advance({ days: VOTING_DAYS });
    await nour.goto(`/decisions/${number}/paper/entry`);
    await fill(nour, { "option-1": "1" });
    const answer = nour.waitForEvent("load");
    await field(nour, "option-1").press("Enter");
    await answer;
    await expect(field(nour, "option-1")).toHaveValue("1");
    await expect(nour.getByRole("status")).toHaveText("Nothing is kept yet. This is how it would count: 1 Ebro");
    await expect(nour.locator("button[name=do][value=anew]"), "nothing is kept yet").toHaveCount(0);
    await fill(nour, { "option-1": "x" });
    const refused = nour.waitForEvent("load");
    await field(nour, "option-1").press("Enter");
    await refused;
    await expectRefused(nour, "option-1", "x");
    await fill(nour, { "option-1": "1", "option-2": "2" });
    await press(nour, "read");
    await expect(nour.getByRole("status")).toContainText("1 Ebro, 2 Cinca");
});
