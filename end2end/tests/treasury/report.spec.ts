import { expect, test } from "../../fixtures/test";
import { expectRefused } from "../../fixtures/forms";
import { admit, found, signIn } from "../../fixtures/people";
import { cells, expectFitsTelephone } from "../../fixtures/tables";
import { monthsToRun, pay, plain, readCsv, runDues } from "../../fixtures/treasury";

interface Figures {
    months: number;
    charged: string;
    paid: string;
    open: string;
}
interface ReportFile {
    currency: string;
    rows: (Figures & { class: string; member: number; name: string })[];
    classes: (Figures & { class: string })[];
    total: Figures;
}

test("page, CSV, JSON and ledger agree to the cent", async ({ page, server }) => {
    const founder = await found(page, server);
    await admit(page, { name: "Marta “M.” Ortiz, y más", class: "supporting" });
    await admit(page, { name: "=1+1", class: "organisation" });
    await server.advance({ days: 62 });
    await signIn(page, founder);
    const months = (await monthsToRun(page)).slice(0, 2);
    for (const month of months) await runDues(page, month);
    await pay(page, { member: "1", amount: "13.01" });
    await pay(page, { member: "2", amount: "99.99" });

    const query = `?from=${months[0]}&to=${months[1]}`;
    await page.goto(`/treasury/dues/report${query}`);
    await expect(page.getByText("the report and the ledger agree")).toBeVisible();
    const shown = (await cells(page.getByRole("table", { name: "By member" }))).map((row) => [
        row[1]?.replace("M-", ""),
        row[2],
        row[3],
        ...row.slice(4).map(plain),
    ]);
    expect(shown).toEqual([
        ["1", "Ana Belén Ruiz", "2", "24.00", "13.01", "10.99"],
        ["2", "Marta “M.” Ortiz, y más", "2", "10.00", "10.00", "0.00"],
        ["3", "=1+1", "2", "80.00", "0.00", "80.00"],
    ]);
    const total = (await page.getByRole("table", { name: "By class" }).locator("tfoot td").allInnerTexts()).map(plain);
    expect(total).toEqual(["6", "114.00", "23.01", "90.99"]);
    await expectFitsTelephone(page);

    const csvLink = await page.getByRole("link", { name: "CSV" }).getAttribute("href");
    const answer = await page.request.get(csvLink ?? "");
    expect(answer.headers()["content-type"]).toBe("text/csv; charset=utf-8");
    expect(answer.headers()["content-disposition"]).toContain(`dues-report-${months[0]}-${months[1]}.csv`);
    const csv = readCsv(await answer.text()).map((row) => [row.member, row.name, row.months, row.charged, row.paid, row.open]);
    // A name that a spreadsheet would take for a formula has an apostrophe in front.
    expect(csv).toEqual(shown.map((row) => row.map((cell) => (cell === "=1+1" ? "'=1+1" : cell))));

    const jsonLink = await page.getByRole("link", { name: "JSON" }).getAttribute("href");
    const json = (await (await page.request.get(jsonLink ?? "")).json()) as ReportFile;
    const { currency, rows } = json;
    const figures = ({ months, charged, paid, open }: Figures) => [String(months), charged, paid, open];
    expect(rows.map((row) => [String(row.member), row.name, ...figures(row)])).toEqual(shown);
    expect(figures(json.total)).toEqual(total);
    expect(currency).toBe("EUR");

    // 114.00 charged, 113.00 received: the ledger has 1.00 to collect, 90.99 owed less 89.99 ahead.
    await page.goto("/treasury/accounts");
    const owed = await page.getByRole("row", { name: /1200/ }).locator("td").allInnerTexts();
    expect(owed.slice(1).map(plain)).toEqual(["114.00", "113.00", "1.00"]);
    await page.goto(`/treasury/dues/report${query}`);
    const ledger = await cells(page.getByRole("table", { name: "Agreement with the ledger" }));
    expect(ledger.map((row) => plain(row[1] ?? ""))).toEqual(["90.99", "0.00", "-89.99"]);

    const { code, output } = await server.run("verify");
    expect(code, output).toBe(0);
});

test("a filter leaves lines out and changes none", async ({ page, server }) => {
    const founder = await found(page, server);
    await admit(page, { name: "Marta Ortiz", class: "supporting" });
    await server.advance({ days: 62 });
    await signIn(page, founder);
    const months = (await monthsToRun(page)).slice(0, 2);
    for (const month of months) await runDues(page, month);
    await pay(page, { member: "2", amount: "6" });
    const lines = async (query: string) => {
        await page.goto(`/treasury/dues/report?from=${months[0]}&to=${months[1]}${query}`);
        return (await cells(page.getByRole("table", { name: "By member" }))).map((row) => row.join(" "));
    };
    const all = await lines("");
    expect(await lines("&class=supporting")).toEqual(all.filter((line) => line.includes("Marta")));
    expect(await lines("&member=M-1")).toEqual(all.filter((line) => !line.includes("Marta")));
    // The second month alone: six were paid, five of it for the first.
    await page.goto(`/treasury/dues/report?from=${months[1]}&to=${months[1]}&member=2`);
    await expect(page.getByRole("table", { name: "By member" }).locator("tbody")).toContainText("€1.00");
    await expect(page.getByText("the report and the ledger agree")).toBeVisible();
});

test("what cannot be asked is refused beside its field", async ({ page, server }) => {
    await found(page, server);
    const answer = await page.goto("/treasury/dues/report?from=2026-13&to=2026-02&class=royal&member=zero");
    expect(answer?.status()).toBe(422);
    await expectRefused(page, "member", "zero");
    await expect(page.locator("#field-from-error")).toBeVisible();
    await expect(page.locator("#field-class-error")).toBeVisible();
    await page.goto("/treasury/dues/report?from=2026-03&to=2026-02");
    await expect(page.locator("#field-to-error")).toContainText("before the first");
    const json = await page.request.get("/treasury/dues/report.json?member=999");
    expect([json.status(), json.headers()["content-type"]]).toEqual([422, "application/problem+json"]);
});
