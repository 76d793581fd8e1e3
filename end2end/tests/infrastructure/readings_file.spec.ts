import { writeFile } from "node:fs/promises";
import { type Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { expectRefused, field, fill, send, submit } from "../../fixtures/forms";
import { admit, found, join } from "../../fixtures/people";
import { expectFitsTelephone } from "../../fixtures/tables";
import type { Acequia } from "../../fixtures/server";

const TRAFFIC = "/infrastructure/services/mail/measures/traffic";

/** Mail on a machine in a cellar, whose traffic a meter counts; the day of today. */
async function furnish(page: Page, server: Acequia): Promise<string> {
    await send(page, server, "/infrastructure/sites/new", { name: "Cellar", location: "Jaca" });
    const iron = { name: "Iron", model: "own_site", site: "cellar", from: "2026-01-01" };
    await send(page, server, "/infrastructure/assets/new", iron);
    const mail = { name: "Mail", kind: "mail", software: "Stalwart", host: "iron", from: "2026-01-01" };
    await send(page, server, "/infrastructure/services/new", mail);
    await send(page, server, "/infrastructure/services/mail/measures/new", { name: "Traffic", unit: "GB", way: "counter" });
    await page.goto(`${TRAFFIC}/readings/new`);
    return field(page, "day").inputValue();
}

async function upload(page: Page, text: string | Buffer): Promise<void> {
    await page.goto(`${TRAFFIC}/file`);
    const buffer = typeof text === "string" ? Buffer.from(text) : text;
    await page.locator("input[name=file]").setInputFiles({ name: "meters.csv", mimeType: "text/csv", buffer });
    await submit(page, "file");
}

async function press(page: Page, name: string | RegExp): Promise<void> {
    const answer = page.waitForEvent("load");
    await page.getByRole("button", { name }).click();
    await answer;
}

test("a file of readings is looked at, confirmed, and changes nothing a second time", async ({ page, server, visitor }) => {
    await found(page, server);
    await admit(page, { name: "Sami", email: "sami@example.org" });
    const day = await furnish(page, server);
    await page.goto(TRAFFIC);
    await page.getByRole("link", { name: "Read a file in" }).click();
    await submit(page, "file");
    await expectRefused(page, "file", "");

    // Headers in German, Windows-1252; the meter's column is named as nobody could guess.
    const [year, month, date] = day.split("-");
    const lines = [
        `M-1;${date}.${month}.${year};12,5;`,
        `2;${day};100;`,
        `M-1;${day};13;`,
        `M-99;${day};1;`,
        `2;31.31.${year};70;`,
        `2;2035-01-01;71;`,
        `Küche;${day};1;`,
        `2;${day};-4;`,
    ];
    const file = ["Mitglied;Datum;Anzeige;zurückgesetzt", ...lines].join("\r\n");
    await upload(page, Buffer.from(file, "latin1"));
    await expect(page).toHaveURL(/\/file\/[^/]+\/columns$/);
    await expect(field(page, "column-0")).toHaveValue("holder");
    await submit(page, "column-0");
    await expect(page.getByRole("alert")).toContainText("No column of the file is the reading.");
    await fill(page, { "column-2": "quantity" });
    await submit(page, "column-0");
    const row = (line: number) => page.locator("tbody tr").filter({ has: page.getByRole("cell", { name: `${line}`, exact: true }).first() });
    await expect(page.getByRole("table")).toContainText("8 lines");
    await expectFitsTelephone(page);
    await expect(row(2)).toContainText("new");
    await expect(row(4)).toContainText("Line 2 reads the same holder on the same day.");
    await expect(row(5)).toContainText("M-99");
    await expect(row(6)).toContainText("Day: ");
    await expect(row(7)).toContainText("Day: ");
    await expect(row(8)).toContainText("Küche");
    await fill(page, { show: "refused" });
    await submit(page, "show");
    await expect(page.locator("tbody tr")).toHaveCount(6);
    const address = new URL(page.url()).pathname;

    // Somebody records one of them meanwhile.
    const stale = await field(page, "fingerprint").inputValue();
    await send(page, server, `${TRAFFIC}/readings/new`, { holder: "2", day, quantity: "100" });
    const moved = await send(page, server, address, { do: "confirm", fingerprint: stale });
    expect(moved.status()).toBe(422);
    expect(await moved.text()).toContain("Something has changed since you looked");
    await page.goto(address);
    await press(page, "Record 1 reading");
    await expect(page.getByRole("status")).toHaveText("The file is read in: 1 new, 1 the same, 6 refused.");
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This file was read in");
    await expect(page.locator("tbody tr")).toHaveCount(6);
    const refused = await (await page.request.get(`${address}/refused.csv`)).text();
    expect(refused).toContain(`2;${day};'-4;;`);
    expect(refused.split("\n")[0]).toBe("Mitglied;Datum;Anzeige;zurückgesetzt;Why it was refused");
    await press(page, "Delete this file now");
    await expect(page.getByRole("status")).toContainText("The file is deleted.");
    await page.goto(address);
    await expect(page.getByRole("status")).toContainText("This file waits no more");
    await page.goto(`${TRAFFIC}/readings`);
    await expect(page.getByRole("table")).toContainText("from a file");

    await upload(page, `member,date,reading\nM-1,${day},12.5\n`);
    await expect(page.getByRole("main")).toContainText("This file would change nothing.");
    await press(page, "Give this file up");
    await expect(page.getByRole("status")).toContainText("given up");
    const second = await visitor();
    await join(page, second, { name: "Nour" });
    expect((await second.goto(`${TRAFFIC}/file`))?.status()).toBe(403);
    expect((await server.run("verify")).code).toBe(0);
});

test.describe("en español", () => {
    test.use({ locale: "es-ES" });

    test("un archivo de lecturas", async ({ page, server }) => {
        await found(page, server, { language: "es" });
        const day = await furnish(page, server);
        await upload(page, `Número de socia;Fecha;Lectura\n1;${day};20,5\n1;${day};21\n`);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Qué haría el archivo");
        await expect(page.getByRole("main")).toContainText("La línea 2 lee lo mismo");
        await press(page, "Registrar 1 lectura");
        await expect(page.getByRole("status")).toHaveText("El archivo está incorporado. Nuevas: 1; iguales: 0; rechazadas: 1.");
    });
});

test("the command line tells and records the same", async ({ page, server }, info) => {
    await found(page, server);
    const day = await furnish(page, server);
    const path = info.outputPath("meters.csv");
    await writeFile(path, `member,date,reading\nM-1,${day},12.5\nM-7,${day},1\n`);
    const dry = await server.run("import", "readings", "mail", "traffic", path, "--dry-run");
    expect(dry.output).toContain(`line 2: new: M-1 on ${day}: 12.5`);
    expect(dry.output).toContain("2 lines: 1 new, 0 the same, 1 refused. Nothing was written: this was a dry run.");
    expect((await server.run("import", "readings", "mail", "traffic", path)).code).toBe(1);
    expect((await server.run("import", "readings", "mail", "traffic", path)).output).toContain("0 new, 1 the same, 1 refused");
    expect((await server.run("import", "readings", "mail", "nothing", path)).output).toContain("there is no measure nothing");
    expect((await server.run("verify")).code).toBe(0);
});
