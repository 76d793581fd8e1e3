// What a treasurer is told of months that cannot be shared, or that no longer are what was posted.
import { expect, test } from "../../fixtures/test";
import { expectRefused, field, fill, send, submit } from "../../fixtures/forms";
import { found, signIn } from "../../fixtures/people";
import { cells, expectFitsTelephone } from "../../fixtures/tables";
import type { Acequia } from "../../fixtures/server";
import type { Page } from "@playwright/test";

const IRON = "/infrastructure/assets/iron";

/** A machine for a hundred a month in a pool; the month that it was begun in. */
async function begin(page: Page, server: Acequia): Promise<string> {
    await page.goto("/sharing/new");
    const month = (await field(page, "from").inputValue()).slice(0, 7);
    const from = `${month}-01`;
    await send(page, server, "/infrastructure/sites/new", { name: "Cellar", location: "Jaca" });
    await send(page, server, "/infrastructure/assets/new", { name: "Iron", model: "own_site", site: "cellar", from });
    await send(page, server, `${IRON}/costs/new`, { name: "Rent", basis: "monthly", amount: "100", from });
    await send(page, server, "/sharing/new", { name: "Machines", participants: "everyone", from });
    await send(page, server, "/sharing/machines/sources", { source: "assets/iron", from });
    return month;
}

test("caps that cannot hold are refused with their figures, beside what the month costs", async ({ page, server }) => {
    const rules = { "rule:sharing.method:": "equal", "rule:sharing.cap:": "20" };
    const founder = await found(page, server, rules);
    const month = await begin(page, server);
    await server.advance({ days: 40 });
    await signIn(page, founder);
    expect((await page.goto(`/sharing/machines/${month}/post`))?.status()).toBe(422);
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("€100.00 is to be shared, and the caps leave €20.00: one of €20.00");
    await expect(alert).toContainText("The rules that count are those in force on");
    await expect(page.getByRole("table", { name: "What it cost" })).toContainText("€100.00");
    await expectFitsTelephone(page);
    await page.getByRole("link", { name: "Look at the rule" }).click();
    await expect(page).toHaveURL("/rules/sharing.cap");
});

test("a posted month that no longer follows from what stands is told, and reversed for good on purpose", async ({
    page,
    server,
}) => {
    const founder = await found(page, server, { "rule:sharing.method:": "equal" });
    const month = await begin(page, server);
    const from = `${month}-01`;
    await server.advance({ days: 40 });
    await signIn(page, founder);
    await page.goto("/");
    await expect(page.getByRole("main")).toContainText(/months? waits? to be shared/);
    await page.getByRole("link", { name: /to look at in the inventory$/ }).first().click();
    await expect(page).toHaveURL("/infrastructure#warnings");

    // What was previewed and what it would be now are told together.
    await page.goto(`/sharing/machines/${month}/post`);
    const power = { name: "Power", basis: "monthly", amount: "20", from };
    await send(page, server, `${IRON}/costs/new`, power);
    await submit(page, "fingerprint");
    await expect(page.getByRole("alert")).toContainText("You previewed €100.00 to share; now it is €120.00");
    await submit(page, "fingerprint");
    await expect(page).toHaveURL(`/sharing/machines/${month}?done=posted`);

    // A cost that comes late is told where it was entered, in the list of pools and at the pool.
    await page.goto(`${IRON}/costs/new`);
    await fill(page, { name: "Lamps", basis: "monthly", amount: "6", from });
    await submit(page, "amount");
    await expect(page.getByRole("main")).toContainText("A posted month no longer follows from what stands now");
    await page.goto("/sharing");
    await expect(page.getByRole("main")).toContainText("A posted month no longer follows from what stands now");
    await page.goto("/sharing/machines");
    const months = await cells(page.getByRole("table", { name: "Months" }));
    expect(months.map((row) => row[4])).toEqual(["posted · what stands now is otherwise"]);
    await expectFitsTelephone(page);

    // Struck out of the pool, nothing of the month could be shared any more: nobody is advised to reverse it.
    await page.goto("/sharing/machines/sources");
    await fill(page, { remove: "assets/iron", until: from });
    await submit(page, "remove");
    await expect(page.getByRole("main")).toContainText("A posted month no longer follows from what stands now");
    await page.goto(`/sharing/machines/${month}`);
    await expect(page.getByRole("main")).toContainText("this month could not be shared");
    await expect(page.getByRole("main")).toContainText("Nothing was in this pool in this month.");
    await page.goto(`/sharing/machines/${month}/reverse`);
    await expect(page.getByRole("main")).toContainText("Nothing was in this pool in this month.");
    await fill(page, { reason: "Iron was in no pool." });
    await submit(page, "reason");
    await expectRefused(page, "known", "yes");
    await expect(field(page, "reason")).toHaveValue("Iron was in no pool.");
    await fill(page, { known: "yes" });
    await submit(page, "reason");
    await expect(page.getByRole("status")).toContainText("owed no longer");
    await page.goto("/treasury/account");
    const reversed = await cells(page.getByRole("table", { name: "Charged and reversed" }));
    expect(reversed.map((row) => [row[1], row[2], row[5]])).toEqual([["€120.00", "reversed", "Iron was in no pool."]]);
    await expectFitsTelephone(page);
    expect((await server.run("verify")).code).toBe(0);
});
