import { expect, test } from "../../fixtures/test";
import { expectRefused, field, fill, submit } from "../../fixtures/forms";
import { enrol, found, join } from "../../fixtures/people";
import { cells, expectFitsTelephone } from "../../fixtures/tables";
import type { Page } from "@playwright/test";

const MAIL = "/infrastructure/services/mail";

async function enter(page: Page, kind: string, fields: Record<string, string>): Promise<void> {
    await page.goto(`/infrastructure/${kind}/new`);
    await fill(page, fields);
    await submit(page, "name");
}

/** A community two months old, with mail on a machine of its own. */
async function serve(page: Page): Promise<void> {
    await enter(page, "sites", { name: "Cellar", location: "Jaca" });
    await enter(page, "assets", { name: "Iron", model: "own_site", site: "cellar", from: "2026-01-01" });
    const mail = { name: "Mail", kind: "mail", software: "Stalwart", host: "iron", from: "2026-01-01" };
    await enter(page, "services", mail);
    await expect(page).toHaveURL(`${MAIL}?done=saved`);
}

async function measure(page: Page, name: string, unit: string, way: string): Promise<void> {
    await page.goto(`${MAIL}/measures/new`);
    await fill(page, { name, unit, way });
    await submit(page, "name");
}

async function read(page: Page, slug: string, fields: Record<string, string>): Promise<void> {
    await page.goto(`${MAIL}/measures/${slug}/readings/new`);
    await fill(page, fields);
    await submit(page, "holder");
}

/** The community's today, as the form of a reading proposes it. */
async function today(page: Page, slug: string): Promise<string> {
    await page.goto(`${MAIL}/measures/${slug}/readings/new`);
    return field(page, "day").inputValue();
}

test("from a service to what its members used this month, by links", async ({ page, server, visitor }) => {
    await found(page, server);
    const other = await visitor();
    await join(page, other, { name: "Nour Haddad" });
    await serve(page);
    const measures = page.getByRole("region", { name: "What is measured" });
    await expect(measures).toContainText("Nothing of this service is measured yet.");
    await measures.getByRole("link", { name: "Add a measure" }).click();
    await submit(page, "name");
    await expectRefused(page, "unit", "");
    await fill(page, { name: "Sent", unit: "messages", way: "amount" });
    await submit(page, "name");
    await expect(page).toHaveURL(`${MAIL}/measures/sent?done=saved`);
    await expect(page.getByRole("main")).toContainText("Nothing that you may see was read up to this month.");

    await page.getByRole("link", { name: "Record a reading" }).click();
    await fill(page, { holder: "M-1", quantity: "1200.5" });
    await submit(page, "holder");
    await expect(page.getByRole("status")).toHaveText("The reading is recorded.");
    await read(page, "sent", { holder: "2", quantity: "30" });
    await page.getByRole("link", { name: "What the month comes to" }).click();
    const used = page.getByRole("table");
    expect(await cells(used)).toEqual([
        ["Ana Belén Ruiz M-1", "1,200.5", ""],
        ["Nour Haddad M-2", "30", ""],
    ]);
    await expect(page.getByRole("main")).toContainText("1,230.5 messages");

    // A member sees what is their own, and the sum; and records nothing.
    await other.goto(`${MAIL}`);
    await other.getByRole("link", { name: "Sent" }).click();
    expect(await cells(other.getByRole("table"))).toEqual([["Nour Haddad M-2", "30", ""]]);
    await expect(other.getByRole("main")).toContainText("1,230.5 messages");
    await expect(other.getByRole("link", { name: "Record a reading" })).toHaveCount(0);
    expect((await other.goto(`${MAIL}/measures/sent/readings/new`))?.status()).toBe(403);
    await other.goto(`${MAIL}/measures/sent/readings`);
    expect((await cells(other.getByRole("table"))).map((row) => row[0])).toEqual(["Nour Haddad M-2"]);

    // Not this month's only: the one before has nothing, the one after has not begun.
    const months = page.getByRole("navigation", { name: "Other months" });
    await expect(months.getByRole("link")).toHaveCount(1);
    await months.getByRole("link").click();
    await expect(page.getByRole("main")).toContainText("Nothing that you may see was read up to this month.");
    await months.getByRole("link").last().click();
    await expect(used).toContainText("Nour Haddad");

    // On a telephone too: whatever a row can be asked to do is there without scrolling sideways.
    await page.goto(`${MAIL}/measures/sent/readings`);
    await expectFitsTelephone(page);
});

test("a meter never falls, and what was read wrongly is struck out", async ({ page, server }) => {
    await found(page, server);
    await serve(page);
    await measure(page, "Traffic", "GB", "counter");
    const day = await today(page, "traffic");
    await read(page, "traffic", { holder: "M-1", quantity: "100,25" });
    await expect(page.getByRole("status")).toHaveText("The reading is recorded.");
    await read(page, "traffic", { holder: "m1", quantity: "100.25" });
    await expect(page.getByRole("status")).toHaveText("This reading was recorded before. Nothing was changed.");

    // Nothing comes from a first reading, and the page says why.
    await page.goto(`${MAIL}/measures/traffic`);
    await expect(page.getByRole("row", { name: /Ana Belén Ruiz/ })).toContainText("Counting begins with the first reading");

    await read(page, "traffic", { holder: "M-1", quantity: "90" });
    await expectRefused(page, "quantity", "90");
    await expect(page.getByRole("alert")).toContainText("100.25 was read");
    await fill(page, { day: "2020-01-31" });
    await submit(page, "holder");
    await expectRefused(page, "day", "2020-01-31");
    await expect(field(page, "quantity")).toHaveValue("90");
    await fill(page, { day, holder: "the night shift", quantity: "-3" });
    await submit(page, "holder");
    await expectRefused(page, "quantity", "-3");
    await fill(page, { quantity: "3" });
    await submit(page, "holder");
    await expectRefused(page, "holder", "the night shift");

    await page.goto(`${MAIL}/measures/traffic/readings`);
    await page.getByRole("link", { name: /Strike out the reading of Ana Belén Ruiz/ }).click();
    await submit(page, "reason");
    await expectRefused(page, "reason", "");
    await fill(page, { reason: "Read at <b>another</b> meter." });
    await submit(page, "reason");
    await expect(page.getByRole("status")).toHaveText("The reading is struck out.");
    await expect(page.getByRole("table")).toContainText("Read at <b>another</b> meter.");
    await expect(page.getByRole("link", { name: /Strike out/ })).toHaveCount(0);
    await read(page, "traffic", { holder: "M-1", quantity: "90", reset: "yes" });
    await page.getByRole("link", { name: "What the month comes to" }).click();
    expect(await cells(page.getByRole("table"))).toEqual([["Ana Belén Ruiz M-1", "90", ""]]);
    await page.getByRole("link", { name: "Its entries in the log" }).click();
    await expect(page.getByRole("main")).toContainText("A reading was struck out");

    await page.goto(`${MAIL}/measures/traffic/retire`);
    await submit(page, "retired_on");
    await expectRefused(page, "retired_on", day);
    await expect(page.getByRole("alert")).toContainText("It was last read on");
});

test("las lecturas en español", async ({ page, server, visitor }) => {
    await found(page, server, { language: "es" });
    await enrol(page, await visitor(), server, { name: "Sami Okello" });
    await page.goto("/");
    await page.locator("button[name=language][value=es]").click();
    await serve(page);
    await measure(page, "Espacio", "GB", "level");
    await expect(page.getByRole("main")).toContainText("Un nivel");
    await read(page, "espacio", { holder: "M-2", quantity: "1500,5" });
    await expect(page.getByRole("status")).toHaveText("La lectura está registrada.");
    expect((await cells(page.getByRole("table")))[0]?.slice(0, 2)).toEqual(["Sami Okello M-2", "1500,5"]);
    await read(page, "espacio", { holder: "M-2", quantity: "20" });
    await expectRefused(page, "quantity", "20");
    await expect(page.getByRole("alert")).toContainText("se leyó 1500,5");
});
