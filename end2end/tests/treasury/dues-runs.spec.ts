import { expect, test } from "../../fixtures/test";
import { submit } from "../../fixtures/forms";
import { admit, found, signIn } from "../../fixtures/people";
import { cells, expectFitsTelephone } from "../../fixtures/tables";
import { monthsToRun, runDues } from "../../fixtures/treasury";

test("a month is previewed, posted, and posted again without effect", async ({ page, server }) => {
    const founder = await found(page, server);
    await admit(page, { name: "Marta Ortiz", class: "supporting" });
    await admit(page, { name: "Taller Abierto", class: "organisation" });
    // The first full month has not begun: a decision may still change its dues.
    expect(await monthsToRun(page)).toEqual([]);
    await server.advance({ days: 31 });
    await signIn(page, founder);
    await page.goto("/treasury");
    await page.getByRole("main").getByRole("link", { name: "Dues runs" }).click();
    const [month] = await monthsToRun(page);
    await page.locator(`a[href='/treasury/dues/run?month=${month}']`).click();

    await expect(page.getByText("preview, not posted")).toBeVisible();
    await expect(page.locator(".lead")).toContainText("3 members would be charged €57.00 in all");
    const classes = await cells(page.getByRole("table", { name: "By class" }));
    expect(classes.map((row) => [row[1], row[2], row[4]])).toEqual([
        ["€12.00", "1", "€12.00"],
        ["€5.00", "1", "€5.00"],
        ["€40.00", "1", "€40.00"],
    ]);
    const members = await cells(page.getByRole("table", { name: "Member by member" }));
    expect(members.map((row) => row.slice(0, 2).concat(row[3] ?? ""))).toEqual([
        ["M-1", "Ana Belén Ruiz", "€12.00"],
        ["M-2", "Marta Ortiz", "€5.00"],
        ["M-3", "Taller Abierto", "€40.00"],
    ]);

    const stale = page.url();
    await submit(page, "fingerprint");
    await expect(page).toHaveURL(`/treasury/dues/runs/${month}?done=posted`);
    await expect(page.getByRole("status")).toContainText("The run is posted");
    await expectFitsTelephone(page);
    await expect(page.getByRole("link", { name: "J-1" })).toBeVisible();

    // Asked for again, a posted month is shown and nothing is done.
    await page.goto(stale);
    await expect(page).toHaveURL(`/treasury/dues/runs/${month}?done=before`);
    await expect(page.getByRole("status")).toContainText("Nothing was changed");
    await page.goto("/treasury/dues");
    await expect(page.getByRole("table").locator("tbody tr")).toHaveCount(1);
    await page.goto("/treasury/journal");
    await expect(page.getByRole("table").locator("tbody tr")).toHaveCount(1);
    await page.getByRole("link", { name: "J-1" }).click();
    const postings = await cells(page.getByRole("table", { name: "Postings" }));
    expect(postings.map((row) => [row[2], row[3]])).toEqual([
        ["€12.00", ""],
        ["€5.00", ""],
        ["€40.00", ""],
        ["", "€57.00"],
    ]);
    await expectFitsTelephone(page);
    await page.goto("/treasury/accounts");
    await expect(page.getByText("debits and credits are equal")).toBeVisible();
    const { code, output } = await server.run("verify");
    expect(code, output).toBe(0);
});

test("a form sent twice posts once", async ({ page, server }) => {
    const founder = await found(page, server);
    await server.advance({ days: 31 });
    await signIn(page, founder);
    const [month] = await monthsToRun(page);
    await page.goto(`/treasury/dues/run?month=${month}`);
    const value = (name: string) => page.locator(`input[name=${name}]`).inputValue();
    const form = { month: month ?? "", fingerprint: await value("fingerprint"), request_key: await value("request_key") };
    const headers = { origin: server.baseURL };
    const send = () => page.request.post(`/treasury/dues/run?month=${month}`, { form, headers, maxRedirects: 0 });
    const answers = await Promise.all([send(), send()]);
    expect(answers.map((answer) => answer.status())).toEqual([303, 303]);
    await page.goto("/treasury/journal");
    await expect(page.getByRole("table").locator("tbody tr")).toHaveCount(1);
});

test("what changed since the preview is shown before it is posted", async ({ page, server, visitor }) => {
    const founder = await found(page, server);
    await server.advance({ days: 31 });
    await signIn(page, founder);
    const [month = ""] = await monthsToRun(page);
    await page.goto(`/treasury/dues/run?month=${month}`);
    await expect(page.locator(".lead")).toContainText("1 member would be charged €12.00");

    const other = await visitor();
    await other.context().addCookies(await page.context().cookies());
    await admit(other, { name: "Marta Ortiz", class: "supporting", joined_on: `${month}-01` });

    await submit(page, "fingerprint");
    await expect(page.getByRole("alert")).toContainText("has changed since you looked");
    await expect(page.locator(".lead")).toContainText("2 members would be charged €17.00");
    await page.goto("/treasury/journal");
    await expect(page.getByText("The journal is empty")).toBeVisible();
    await runDues(page, month);
});

test("months out of reach are refused beside the field", async ({ page, server }) => {
    await found(page, server);
    for (const [month, sentence] of [
        ["2019-01", "first full month after the founding"],
        ["2199-01", "has not begun"],
        ["2026-13", "year-month"],
        ["soon", "year-month"],
    ] as const) {
        const answer = await page.goto(`/treasury/dues/run?month=${month}`);
        expect(answer?.status()).toBe(422);
        await expect(page.locator("#field-month-error")).toContainText(sentence);
        await expect(page.locator("#field-month")).toHaveAttribute("value", month);
    }
    expect((await page.goto("/treasury/dues/runs/2019-01"))?.status()).toBe(404);
});
