// What is chosen among options: with the majority that it needs, by no lot where the rules leave ties open, and by no blank ballot.
import { expect, test } from "../../fixtures/test";
import { DISCUSSION_DAYS, PERIODS, VOTING_DAYS, openVote, step } from "../../fixtures/decisions";
import { fill, send, submit } from "../../fixtures/forms";
import { enrol, found } from "../../fixtures/people";
import { expectFitsTelephone } from "../../fixtures/tables";

const OPTIONS = "Now\nLater\nNever";

test("an option that would do something needs a majority, and the page says why it has none", async ({ page, server, visitor }) => {
    await found(page, server, PERIODS);
    const nour = await visitor();
    await enrol(page, nour, server, { name: "Nour Haddad" });
    await page.goto("/decisions/new?method=approval");
    await fill(page, { title: "Who drafts", body: "It is time.", options: OPTIONS });
    const add = page.locator("button[name=do][value=add]");
    await add.click();
    await fill(page, { add: "end_role", add_option: "Now" });
    await add.click();
    await fill(page, { "effect-1-holder": "M-1:curator" });
    await submit(page, "title");
    await expect(page).toHaveURL(/after=draft$/);
    const number = Number(/decisions\/(\d+)/.exec(page.url())?.[1]);
    await page.goto(`/decisions/${number}`);
    await step(page, number, "propose");
    await nour.goto("/");
    await server.advance({ days: DISCUSSION_DAYS });
    await page.goto(`/decisions/${number}`);
    await step(page, number, "open");
    await expect(page.locator("#vote")).toContainText("Every ballot that leaves it out counts against it");
    await fill(page, { "option-1": "yes" });
    await submit(page, "option-1");
    const blank = await send(nour, server, `/decisions/${number}`, { do: "vote", reason: "", blank: "yes" });
    expect(blank.url()).toContain("after=vote");
    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}`);
    await expect(page.locator(".outcome")).toHaveText("Nothing was chosen: what won has not the majority that it needs.");
    const tally = page.locator(".tally").first();
    await expect(tally).toContainText("First by the count, but without the majority that it takes: Now.");
    await expect(tally.getByRole("listitem").filter({ hasText: "votes for it" })).toContainText("Now: 1 of 2 votes for it; 2 needed.");
    await expectFitsTelephone(page);
    expect((await server.run("verify")).code).toBe(0);
});

test("a tie is left open and a blank ballot refused, where the rules say so", async ({ page, server, visitor }) => {
    const rules = { "rule:decisions.ties:ordinary": "vacant", "rule:decisions.blank_ballots:ordinary": "refused" };
    await found(page, server, { ...PERIODS, ...rules });
    const nour = await visitor();
    await enrol(page, nour, server, { name: "Nour Haddad" });
    const number = await openVote(page, server, { title: "When", start: "method=approval", fields: { options: OPTIONS } });
    await expect(page.locator("#vote [name=blank]")).toHaveCount(0);
    await expect(page.getByRole("main")).toContainText("the place stays vacant");
    await page.locator("#vote button[value=vote]").click();
    await expect(page.getByRole("alert")).toContainText("Choose at least one option, or do not vote.");
    await fill(page, { "option-1": "yes" });
    await submit(page, "option-1");
    const other = await send(nour, server, `/decisions/${number}`, { do: "vote", reason: "", "option-2": "yes" });
    expect(other.url()).toContain("after=vote");
    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}`);
    await expect(page.locator(".outcome")).toHaveText("Nothing was chosen: only a lot could have settled the tie.");
    await expect(page.locator(".tally").first()).toContainText("Now, Later stood equal");
    await expect(page.locator("code", { hasText: "acequia count" })).toContainText("--ties vacant");
});
