import { expect, test } from "../../fixtures/test";
import { found, signIn } from "../../fixtures/people";
import { monthsToRun, runDues } from "../../fixtures/treasury";

test("from an amount owed, by links, to the run, the rule, the decision and the clause", async ({ page, server }) => {
    const founder = await found(page, server);
    await server.advance({ days: 62 });
    await signIn(page, founder);
    const [month = ""] = await monthsToRun(page);
    await runDues(page, month);

    await page.goto("/treasury");
    await page.locator("a[href='/treasury/owed']").first().click();
    await page.getByRole("table", { name: "Who owes" }).getByRole("link", { name: founder.name }).click();
    await expect(page).toHaveURL("/treasury/members/1");
    const account = page.url();
    await page.getByRole("link", { name: "Why the dues of" }).click();
    await expect(page).toHaveURL(/#from-1$/);
    const thread = page.locator("#from-1 ol.thread-of-authority");
    await expect(thread.locator("li")).toHaveCount(4);

    await thread.getByRole("link", { name: /^Dues for / }).click();
    await expect(page).toHaveURL(`/treasury/dues/runs/${month}`);
    await expect(page.getByRole("main")).toContainText("€12.00");

    await page.goto(account);
    await thread.getByRole("link", { name: /Full member: €12.00 a month/ }).click();
    await expect(page).toHaveURL(/\/rules\/dues\.monthly/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Monthly dues");

    await page.goto(account);
    await thread.getByRole("link", { name: /^D-1 / }).click();
    await expect(page).toHaveURL("/decisions/1");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

    await page.goto(account);
    await thread.getByRole("link", { name: /Monthly dues \(Dues policy\)/ }).click();
    await expect(page).toHaveURL("/agreements/dues-policy#monthly-dues");
    await expect(page.locator("#monthly-dues")).toContainText("Monthly dues");
});
