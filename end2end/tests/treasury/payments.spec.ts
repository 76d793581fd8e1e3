import { expect, test } from "../../fixtures/test";
import { expectRefused, field, fill, submit } from "../../fixtures/forms";
import { admit, found, signIn } from "../../fixtures/people";
import { cells, expectFitsTelephone } from "../../fixtures/tables";
import { monthsToRun, pay, runDues } from "../../fixtures/treasury";

test("payments in full, in part and for several months, and who still owes", async ({ page, server }) => {
    const founder = await found(page, server);
    await admit(page, { name: "Marta Ortiz", class: "supporting" });
    await admit(page, { name: "Taller Abierto", class: "organisation" });
    await server.advance({ days: 62 });
    await signIn(page, founder);
    const months = (await monthsToRun(page)).slice(0, 2);
    for (const month of months) await runDues(page, month);

    await pay(page, { member: "1", amount: "24" });
    await pay(page, { member: "M-2", amount: "7.50", reference: "Dues, first part" });
    await expect(page.getByRole("table", { name: "What it settles" }).locator("tbody tr")).toHaveCount(2);
    await page.goto("/treasury/owed");
    const owed = await cells(page.getByRole("table", { name: "Who owes" }));
    expect(owed.map((row) => [row[0], row[6]])).toEqual([
        ["M-3", "€80.00"],
        ["M-2", "€2.50"],
    ]);
    await expect(page.locator(".lead")).toContainText("2 members owe €82.50");
    await expectFitsTelephone(page);

    await pay(page, { member: "3", amount: "100.00", method: "cash" });
    await expect(page.getByRole("row", { name: /Paid ahead/ })).toContainText("€20.00");
    await page.goto("/treasury/members/3");
    await expect(page.locator(".lead")).toHaveText("Everything is paid, and €20.00 ahead.");
    await page.goto("/treasury");
    const facts = page.locator("dl.facts");
    await expect(facts).toContainText("€2.50");
    await expect(facts).toContainText("€131.50");
    await expect(facts).toContainText("€20.00");
});

test("a name finds the payer", async ({ page, server }) => {
    await found(page, server);
    await admit(page, { name: "Zoë Brandt" });
    await admit(page, { name: "Zoe Ångström" });
    await page.goto("/treasury/payments/new");
    await fill(page, { member: "zoe", amount: "5", reference: "for Zoe" });
    await submit(page, "amount");
    await expect(page.getByRole("alert")).toContainText("Choose whom you mean");
    await expect(field(page, "amount")).toHaveValue("5");
    await expect(field(page, "reference")).toHaveValue("for Zoe");
    await page.getByRole("radio", { name: "Zoë Brandt" }).check({ force: true });
    await submit(page, "amount");
    await expect(page).toHaveURL(/payments\/1\?done=recorded/);
    await expect(page.getByRole("main")).toContainText("Zoë Brandt");

    await page.goto("/treasury/payments/new");
    await fill(page, { member: "nobody at all", amount: "5" });
    await submit(page, "amount");
    await expectRefused(page, "member", "nobody at all");
});

test("the same payment twice needs a tick", async ({ page, server }) => {
    await found(page, server);
    const typed = { member: "1", amount: "12", reference: "January" };
    await pay(page, typed);
    await page.goto("/treasury/payments/new");
    await fill(page, typed);
    await submit(page, "amount");
    await expect(page.getByRole("alert")).toContainText("recorded already as P-1");
    await page.getByRole("checkbox").check({ force: true });
    await submit(page, "amount");
    await expect(page).toHaveURL(/payments\/2\?done=recorded/);
});

test("a payment that is sent twice is recorded once", async ({ page, server }) => {
    await found(page, server);
    await page.goto("/treasury/payments/new");
    await fill(page, { member: "1", amount: "12", reference: "January" });
    // Both presses come before any answer.
    await page.getByRole("button", { name: "Record the payment" }).dblclick();
    await expect(page).toHaveURL(/payments\/1\?done=recorded/);
    // As when a telephone sends again what it thinks was lost.
    await page.goto("/treasury/payments/new");
    const typed = { member: "1", amount: "13", reference: "February", method: "cash" };
    const [request_key, received_on] = await Promise.all(
        ["request_key", "received_on"].map((name) => field(page, name).inputValue()),
    );
    const form = { ...typed, request_key: request_key ?? "", received_on: received_on ?? "" };
    const headers = { origin: server.baseURL };
    const send = () => page.request.post("/treasury/payments/new", { form, headers, maxRedirects: 0 });
    const answers = await Promise.all([send(), send(), send()]);
    for (const answer of answers) expect(answer.headers().location).toContain("/treasury/payments/2?");
    await page.goto("/treasury/journal");
    await expect(page.getByRole("table").locator("tbody tr")).toHaveCount(2);
});

test("a payment is reversed, for a reason and once", async ({ page, server }) => {
    await found(page, server);
    await pay(page, { member: "1", amount: "12" });
    await submit(page, "reason");
    await expectRefused(page, "reason", "");
    await fill(page, { reason: "Meant for somebody else" });
    await submit(page, "reason");
    await expect(page.getByRole("status")).toContainText("reversed");
    await expect(page.getByText("Meant for somebody else")).toBeVisible();
    await expect(field(page, "reason")).toHaveCount(0);
    const again = await page.request.post("/treasury/payments/1", {
        form: { reason: "Again" },
        headers: { origin: server.baseURL },
    });
    expect(again.status()).toBe(422);
    await page.goto("/treasury/journal");
    await expect(page.getByRole("link", { name: "Reversal of J-1" })).toBeVisible();
    await page.goto("/treasury/accounts");
    await expect(page.getByRole("row", { name: /1000 Bank/ })).toContainText("€0.00");
    await expectFitsTelephone(page);
});

test("an amount that cannot be one is refused, and everything typed is kept", async ({ page, server }) => {
    await found(page, server);
    for (const amount of ["12.345", "-5", "12,34,5", "1e3", "0", "", "999999999999999", "twelve"]) {
        await page.goto("/treasury/payments/new");
        const typed = { member: "M-1", amount, reference: "kept" };
        await fill(page, { ...typed, method: "cash" });
        await submit(page, "amount");
        await expectRefused(page, "amount", amount);
        await expect(field(page, "member")).toHaveValue("M-1");
        await expect(field(page, "reference")).toHaveValue("kept");
        await expect(page.locator("[name=method][value=cash]")).toBeChecked();
    }
    await page.goto("/treasury/payments/new");
    const form = { member: "999", amount: "5", received_on: "2199-01-01", method: "barter", reference: "x".repeat(141) };
    const refused = await page.request.post("/treasury/payments/new", { form, headers: { origin: server.baseURL } });
    expect(refused.status()).toBe(422);
    const text = await refused.text();
    for (const name of ["received_on", "method", "reference"]) {
        expect(text).toContain(`href="#field-${name.replace("_", "-")}"`);
    }
    await page.goto("/treasury/journal");
    await expect(page.getByText("The journal is empty")).toBeVisible();
});

test("an amount is read as English writes it", async ({ page, server }) => {
    await found(page, server);
    for (const [amount, shown] of [
        ["1,234.50", "€1,234.50"],
        ["€12", "€12.00"],
        ["12,5", "€12.50"],
    ] as const) {
        await pay(page, { member: "1", amount });
        await expect(page.locator(".lead")).toContainText(`${shown} received`);
    }
});

test.describe("in Spanish", () => {
    test.use({ locale: "es-ES" });

    test("an amount is read as Spanish writes it", async ({ page, server }) => {
        await found(page, server, { language: "es" });
        for (const [amount, shown] of [
            ["1.234,50", "1234,50"],
            ["12,50 €", "12,50"],
            ["12.500", "12.500,00"],
        ] as const) {
            await pay(page, { member: "1", amount });
            await expect(page.locator(".lead")).toContainText(`${shown}\u00a0€ recibidos`);
        }
        for (const amount of ["12,345", "-5", "1.23.4"]) {
            await page.goto("/treasury/payments/new");
            await fill(page, { member: "1", amount, reference: "queda" });
            await submit(page, "amount");
            await expectRefused(page, "amount", amount);
            await expect(field(page, "reference")).toHaveValue("queda");
        }
    });
});
