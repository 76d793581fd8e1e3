import { type Page } from "@playwright/test";
import { decide, proposing, SHORT_PERIODS, voteForDraft } from "../../fixtures/short_decisions";
import { expectRefused, fill, submit } from "../../fixtures/forms";
import { found, join, signIn } from "../../fixtures/people";
import type { Acequia } from "../../fixtures/server";
import { expect, test } from "../../fixtures/test";
import { pay } from "../../fixtures/treasury";

// Without summer time a day has 24 hours, however the clock is turned.
const IN_DAYS = { ...SHORT_PERIODS, time_zone: "Etc/UTC" };
const DAY_MILLISECONDS = 86_400_000;

/** The row of a member's role in a table of the page of roles: name, first day, last day, decisions. */
async function term(page: Page, table: string, role: string, name: string): Promise<string[]> {
    await page.goto("/community/roles");
    const row = page.getByRole("table", { name: table }).getByRole("row", { name: new RegExp(`^${role} ${name}`) });
    return row.locator("td").allInnerTexts();
}

/** What a page answers to a member, without a visit of its own. */
async function status(member: Page, address: string): Promise<number> {
    return (await member.request.get(address, { maxRedirects: 0 })).status();
}

/** Turns the clock to a day of the coming year, such as "01-30" for 30 January; the year. */
async function advanceTo(server: Acequia, day: string): Promise<number> {
    const today = Date.parse(new Date().toISOString().slice(0, 10));
    const year = new Date(today).getUTCFullYear() + 1;
    await server.advance({ days: (Date.parse(`${year}-${day}`) - today) / DAY_MILLISECONDS });
    return year;
}

test("a decision appoints for a term, and another ends it", async ({ page, server, visitor }) => {
    await found(page, server, IN_DAYS);
    const [nour, teo] = [await visitor(), await visitor()];
    await join(page, nour, { name: "Nour Haddad" });
    await join(page, teo, { name: "Teo Marín" });

    // Two effects in one proposal; a term that is too long is refused.
    await proposing(page, { effect: "appoint" });
    await fill(page, { "effect-0-member": "M-2", "effect-0-role": "treasurer", "effect-0-months": "25", add: "appoint" });
    const added = page.waitForEvent("load");
    await page.locator("button[name=do][value=add]").click();
    await added;
    await fill(page, { "effect-1-member": "3", "effect-1-role": "auditor", "effect-1-months": "1" });
    await submit(page, "title");
    await expectRefused(page, "effect-0-months", "25");
    await expect(page.getByRole("alert")).toContainText("from 1 to 24 months");
    await fill(page, { "effect-0-months": "2" });
    await voteForDraft(page);
    expect(await status(nour, "/treasury/journal"), "before the close").toBe(403);
    await server.advance({ days: 1 });

    // Nobody looks at the decision: its deadline alone makes her treasurer.
    await expect.poll(() => status(nour, "/treasury/journal")).toBe(200);
    await pay(nour, { member: "M-1", amount: "12" });
    expect(await status(teo, "/treasury/journal")).toBe(200);
    expect(await status(teo, "/treasury/payments/new")).toBe(403);

    const [, from, until, granted] = await term(page, "Who holds what", "Treasurer", "Nour");
    expect(granted).toContain("D-2");
    await page.goto("/members/2");
    const role = page.getByRole("listitem").filter({ hasText: "Treasurer" });
    await expect(role).toContainText("now");
    await expect(role).toContainText(`${from} to ${until}`);
    await expect(role.getByRole("link", { name: /^D-2 / })).toHaveAttribute("href", "/decisions/2");

    const number = await decide(page, server, { effect: "end_role" }, { "effect-0-holder": "M-2:treasurer" });
    expect(await status(nour, "/treasury/journal")).toBe(403);
    expect(await status(nour, "/treasury/payments/1")).toBe(403);
    const ended = await term(page, "Terms that are over", "Treasurer", "Nour");
    expect(ended[3]).toContain("D-2");
    expect(ended[4]).toContain(`D-${number}`);
    await page.goto("/members/2");
    await expect(role).toContainText(`Ended by D-${number}`);
});

test("a month from 31 January is over with February, by itself", async ({ page, server, visitor }) => {
    const founder = await found(page, server, { ...IN_DAYS, "rule:dues.due_day:": "31" });
    const nour = await visitor();
    const member = await join(page, nour, { name: "Nour Haddad" });
    const year = await advanceTo(server, "01-30");
    await signIn(page, founder);
    const fields = { "effect-0-member": "2", "effect-0-role": "treasurer", "effect-0-months": "1" };
    await decide(page, server, { effect: "appoint" }, fields);
    const [, from, last] = await term(page, "Who holds what", "Treasurer", "Nour");
    const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
    expect([from, last]).toEqual([`31 Jan ${year}`, `${leap ? 28 : 27} Feb ${year}`]);

    await server.advance({ days: leap ? 28 : 27 });
    await signIn(nour, member);
    expect(await status(nour, "/treasury/journal")).toBe(200);
    // Dues that fall due on the 31st do so on the last day of a shorter month.
    await nour.goto(`/treasury/dues/run?month=${year}-02`);
    await expect(nour.locator(".lead")).toContainText(`${leap ? 29 : 28} Feb ${year}`);
    await server.advance({ days: 1 });
    expect(await status(nour, "/treasury/journal")).toBe(403);
    const over = await term(nour, "Terms that are over", "Treasurer", "Nour");
    expect([over[2], over[4]]).toEqual([last, "its time"]);
    expect((await server.run("verify")).code).toBe(0);
});
