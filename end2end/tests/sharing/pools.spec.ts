import { expect, test } from "../../fixtures/test";
import { expectRefused, field, fill, send, submit } from "../../fixtures/forms";
import { enrol, found, signIn } from "../../fixtures/people";
import { cells, expectFitsTelephone } from "../../fixtures/tables";
import type { Acequia } from "../../fixtures/server";
import type { Page } from "@playwright/test";

const MAIL = "/infrastructure/services/mail";

/** A machine in a cellar for a hundred a month with mail on it, whose sending is measured; what was sent today. */
async function furnish(page: Page, server: Acequia, sent: Record<string, string>): Promise<string> {
    await send(page, server, "/infrastructure/sites/new", { name: "Cellar", location: "Jaca" });
    const iron = { name: "Iron", model: "own_site", site: "cellar", from: "2026-01-01" };
    await send(page, server, "/infrastructure/assets/new", iron);
    const mail = { name: "Mail", kind: "mail", software: "Stalwart", host: "iron", from: "2026-01-01" };
    await send(page, server, "/infrastructure/services/new", mail);
    const rent = { name: "Rent", basis: "monthly", amount: "100", from: "2026-01-01" };
    await send(page, server, "/infrastructure/assets/iron/costs/new", rent);
    await send(page, server, `${MAIL}/measures/new`, { name: "Sent", unit: "mails", way: "amount" });
    await page.goto(`${MAIL}/measures/sent/readings/new`);
    const day = await field(page, "day").inputValue();
    for (const [holder, quantity] of Object.entries(sent)) {
        await send(page, server, `${MAIL}/measures/sent/readings/new`, { holder, quantity, day });
    }
    return day.slice(0, 7);
}

test("a month of a pool is previewed, posted, read by a member and reversed", async ({ page, server, visitor }) => {
    const founder = await found(page, server);
    const other = await visitor();
    const nour = await enrol(page, other, server, { name: "Nour Haddad" });
    const month = await furnish(page, server, { "M-1": "60", "M-2": "30" });

    await page.goto("/treasury");
    await page.getByRole("link", { name: "Shared costs" }).click();
    await expect(page.getByRole("main")).toContainText("No pool yet");
    await page.getByRole("link", { name: "Begin a pool" }).click();
    await fill(page, { purpose: "Mail for all.", use_measure: "mail/sent" });
    await submit(page, "name");
    await expectRefused(page, "name", "");
    await expect(field(page, "use_measure")).toHaveValue("mail/sent");
    await fill(page, { name: "Machines" });
    await submit(page, "name");
    await expect(page).toHaveURL("/sharing/machines/sources?done=saved");
    await fill(page, { source: "assets/iron" });
    await submit(page, "source");
    await expect(page.getByRole("listitem").filter({ hasText: "Iron" })).toHaveCount(1);

    // A month is shared when it is over.
    expect((await page.goto(`/sharing/machines/${month}/post`))?.status()).toBe(422);
    await expect(page.getByRole("alert")).toContainText("A month is shared when it is over");
    await server.advance({ days: 40 });
    await signIn(page, founder);
    await page.goto("/sharing/machines");
    await page.getByRole("link", { name: /^Preview / }).click();
    await expect(page).toHaveURL(`/sharing/machines/${month}/post`);
    const portions = page.getByRole("table", { name: "Portions" });
    expect((await cells(portions)).map((row) => [row[0], row[1], row[3]])).toEqual([
        ["Ana Belén Ruiz M-1", "€66.67", "60"],
        ["Nour Haddad M-2", "€33.33", "30"],
    ]);
    await submit(page, "fingerprint");
    await expect(page).toHaveURL(`/sharing/machines/${month}?done=posted`);
    await expectFitsTelephone(page);
    await page.goto("/sharing/machines");
    await expectFitsTelephone(page);
    // Another method is proposed for this pool alone.
    await page.getByRole("link", { name: "Propose another method for this pool" }).click();
    await expect(field(page, "effect-0-rule")).toHaveValue("sharing.method:machines");
    await page.goto(`/sharing/machines/${month}`);

    // The member finds it in their account, and the arithmetic behind it.
    await signIn(other, nour);
    await other.goto("/treasury/account");
    await other.getByRole("rowheader").getByRole("link", { name: /^Machines/ }).click();
    await expect(other).toHaveURL(`/sharing/machines/${month}/members/2`);
    const arithmetic = other.getByRole("region", { name: "The arithmetic" });
    await expect(arithmetic).toContainText("€100.00 × 30 ÷ 90 mails ≈ €33.333333");
    await expect(arithmetic).not.toContainText("3333 1/3", { useInnerText: true });
    await arithmetic.getByText("The exact fraction").click();
    await expect(arithmetic.getByText("3333 1/3 in the currency’s smallest unit")).toBeVisible();
    await expect(other.getByRole("main")).toContainText("How the cost fell on the others is not shown");
    expect((await other.goto(`/sharing/machines/${month}/members/1`))?.status()).toBe(403);
    expect((await other.goto(`/sharing/machines/${month}/post`))?.status()).toBe(403);
    await other.goto(`/sharing/machines/${month}`);
    expect((await cells(other.getByRole("table", { name: "Your portion" }))).map((row) => row[1])).toEqual(["€33.33"]);
    await expect(other.getByRole("main")).not.toContainText("€66.67");

    await page.getByRole("link", { name: "Reverse the month" }).click();
    await submit(page, "reason");
    await expectRefused(page, "reason", "");
    await fill(page, { reason: "A meter was read wrongly." });
    await submit(page, "reason");
    await expect(page.getByRole("status")).toContainText("owed no longer");
    await other.goto("/treasury/account");
    const reversed = await cells(other.getByRole("table", { name: "Charged and reversed" }));
    expect(reversed.map((row) => [row[1], row[2], row[5]])).toEqual([
        ["€33.33", "reversed", "A meter was read wrongly."],
    ]);
    await page.getByRole("link", { name: "Post it anew" }).click();
    await submit(page, "fingerprint");
    await expect(page).toHaveURL(`/sharing/machines/${month}?done=posted`);
    expect((await server.run("verify")).code).toBe(0);
});

test("along a line whoever is listed pays for the segments that lead to them", async ({ page, server, visitor }) => {
    const founder = await found(page, server, { "rule:sharing.method:": "serial" });
    await enrol(page, await visitor(), server, { name: "Nour Haddad" });
    const month = await furnish(page, server, {});
    const rent = { name: "Rent", basis: "monthly", amount: "50", from: "2026-01-01" };
    await send(page, server, `${MAIL}/costs/new`, rent);
    const from = `${month}-01`;
    await send(page, server, "/sharing/new", { name: "Line", participants: "listed", from });
    for (const source of ["assets/iron", "services/mail"]) await send(page, server, "/sharing/line/sources", { source, from });
    await page.goto("/sharing/line/participants");
    const today = await field(page, "from").inputValue();
    await fill(page, { member: "M-9", place: "0" });
    await submit(page, "member");
    await expectRefused(page, "place", "0");
    await fill(page, { member: "M-1", place: "1", from: "2026-01-01" });
    await submit(page, "member");
    await expectRefused(page, "from", "2026-01-01");
    await expect(page.getByRole("alert")).toContainText("This pool begins on");
    await fill(page, { place: "3", from: today });
    await submit(page, "member");
    await expectRefused(page, "place", "3");
    await expect(page.getByRole("alert")).toContainText("The line of this pool has 2 places");
    await fill(page, { place: "" });
    await submit(page, "member");
    await send(page, server, "/sharing/line/participants", { member: "2", place: "2", from: today });
    await page.goto("/sharing/line/participants");
    await expectFitsTelephone(page);
    await submit(page, "end");
    await expectRefused(page, "end", "");
    // Whoever is listed is chosen by name.
    await field(page, "end").selectOption({ label: "Nour Haddad · M-2" });
    await fill(page, { until: from });
    await submit(page, "end");
    await expectRefused(page, "until", from);
    await server.advance({ days: 40 });
    await signIn(page, founder);
    await page.goto(`/sharing/line/${month}/post`);
    const portions = page.getByRole("table", { name: "Portions" });
    expect((await cells(portions)).map((row) => row.slice(0, 2))).toEqual([
        ["Ana Belén Ruiz M-1", "€50.00"],
        ["Nour Haddad M-2", "€100.00"],
    ]);
    await submit(page, "fingerprint");
    await page.goto(`/sharing/line/${month}/members/2`);
    const arithmetic = page.getByRole("region", { name: "The arithmetic" });
    await expect(arithmetic).toContainText("Place 1, Iron, on the way to 2 members: €100.00 ÷ 2 = €50.00");
    await expect(arithmetic).toContainText("Place 2, Mail, on the way to 1 member: €50.00 ÷ 1 = €50.00");
    // What leaves keeps its place, and what comes in its stead has it.
    await send(page, server, "/sharing/line/sources", { remove: "assets/iron", until: `${month}-11` });
    await send(page, server, "/infrastructure/assets/new", { name: "Steel", model: "own_site", site: "cellar", from });
    const steel = { source: "assets/steel", from: `${month}-11`, replaces: "assets/iron" };
    await send(page, server, "/sharing/line/sources", steel);
    await page.goto("/sharing/line/sources");
    await expect(page.getByRole("listitem").filter({ hasText: "Steel" })).toContainText(/Place 1 · .* · in the place of Iron/);
    await expect(page.getByRole("listitem").filter({ hasText: "Mail" })).toContainText("Place 2");
    await expectFitsTelephone(page);
});

test("a machine moves from pool to pool on a day, and nothing is shared before a pool begins", async ({ page, server }) => {
    const founder = await found(page, server, { "rule:sharing.method:": "equal" });
    const month = await furnish(page, server, {});
    const from = `${month}-01`;
    for (const name of ["Old", "Newer"]) await send(page, server, "/sharing/new", { name, participants: "everyone", from });
    await send(page, server, "/sharing/old/sources", { source: "assets/iron", from });
    await page.goto("/sharing/newer/sources");
    await expect(field(page, "source").getByRole("option", { name: "Iron" })).toHaveCount(0);
    await page.goto("/sharing/old/sources");
    await submit(page, "remove");
    await expectRefused(page, "remove", "");
    await fill(page, { remove: "assets/iron", until: "2026-01-01" });
    await submit(page, "remove");
    await expectRefused(page, "until", "2026-01-01");
    await expect(page.getByRole("alert")).toContainText("It has been in this pool since");
    await fill(page, { until: `${month}-11` });
    await submit(page, "remove");
    await expect(page.getByRole("listitem").filter({ hasText: "Iron" })).toContainText(/\d \w+ \d{4} to \d/);
    await page.goto("/sharing/newer/sources");
    await fill(page, { source: "assets/iron", from: `${month}-10` });
    await submit(page, "source");
    await expectRefused(page, "source", "assets/iron");
    await fill(page, { from: `${month}-11` });
    await submit(page, "source");
    await expect(page.getByRole("listitem").filter({ hasText: "Iron" })).toHaveCount(1);
    await page.goto("/sharing/newer/change");
    await fill(page, { from: `${month}-12` });
    await submit(page, "name");
    await expectRefused(page, "from", `${month}-12`);

    await server.advance({ days: 40 });
    await signIn(page, founder);
    const total = async (pool: string): Promise<number> => {
        await page.goto(`/sharing/${pool}/${month}/post`);
        const lead = (await page.locator(".lead").textContent()) ?? "";
        return Math.round(100 * Number(/[\d.]+/.exec(lead)?.[0]));
    };
    expect((await total("old")) + (await total("newer"))).toBe(10_000);
    expect((await page.goto("/sharing/newer/2026-01/post"))?.status()).toBe(422);
    await expect(page.getByRole("alert")).toContainText(/This pool begins on|Costs are shared from/);
    expect((await server.run("verify")).code).toBe(0);
});

test("los costes compartidos en español", async ({ page, server }) => {
    const founder = await found(page, server, { language: "es" });
    await page.goto("/");
    await page.locator("button[name=language][value=es]").click();
    const month = await furnish(page, server, { "M-1": "12,5" });
    await page.goto("/sharing/new");
    await fill(page, { name: "Máquinas", use_measure: "mail/sent" });
    await submit(page, "name");
    await expect(field(page, "source").getByRole("option").first()).toHaveText("Elige");
    await fill(page, { source: "assets/iron" });
    await submit(page, "source");
    await expect(page.getByRole("status")).toHaveText("Guardado.");
    await server.advance({ days: 40 });
    await signIn(page, founder);
    await page.goto(`/sharing/maquinas/${month}/post`);
    await submit(page, "fingerprint");
    await expect(page.getByRole("status")).toContainText("El mes está repartido");
    await page.goto(`/sharing/maquinas/${month}/members/1`);
    await expect(page.getByRole("region", { name: "La cuenta" })).toContainText("100,00 € × 12,5 ÷ 12,5 mails = 100,00 €");
});
