import { type Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { expectRefused, field, fill, submit } from "../../fixtures/forms";
import { admit, found, join } from "../../fixtures/people";

/** Uploads a file on the page that takes one. */
async function upload(page: Page, text: string | Buffer, name = "members.csv"): Promise<void> {
    await page.goto("/members/import");
    const buffer = typeof text === "string" ? Buffer.from(text) : text;
    await page.locator("input[name=file]").setInputFiles({ name, mimeType: "text/csv", buffer });
    await submit(page, "file");
}

async function press(page: Page, name: string | RegExp): Promise<void> {
    const answer = page.waitForEvent("load");
    await page.getByRole("button", { name }).click();
    await answer;
}

const FILE = "Mitglied;E-Mail;Klasse;Notizen\r\nJürgen Groß;groß@example.net;Full member;x\r\nSami;new@example.org;full;\r\nDea;nobody;emperor;\r\n";

test("a file is read in after each of its lines was seen", async ({ page, server, visitor }) => {
    await found(page, server);
    await admit(page, { name: "Sami", email: "old@example.org" });
    await page.goto("/members");
    await page.getByRole("link", { name: "Read a file in" }).click();
    await submit(page, "file");
    await expectRefused(page, "file", "");
    await expect(page.getByRole("alert")).toContainText("Choose a file.");

    // As an office writes it: Windows-1252, semicolons, headers in German.
    await upload(page, Buffer.from(FILE, "latin1"));
    await expect(page).toHaveURL(/\/members\/import\/[^/]+\/columns$/);
    await expect(page.getByRole("main")).toContainText("Read as windows-1252, with semicolons between the cells.");
    await expect(field(page, "column-0")).toHaveValue("name");
    await expect(field(page, "column-3")).toHaveValue("");
    await fill(page, { "column-0": "class", "column-3": "number" });
    await submit(page, "column-0");
    await expectRefused(page, "column-2", "class");
    await expect(field(page, "column-3")).toHaveValue("number");
    await fill(page, { "column-0": "name", "column-3": "" });
    await submit(page, "column-0");

    const row = (name: string) => page.locator("tbody tr").filter({ hasText: name });
    await expect(page.getByRole("table")).toContainText("3 lines");
    await expect(row("Jürgen Groß")).toContainText("new");
    await expect(row("Sami")).toContainText("M-2 has this name");
    await expect(row("Dea")).toContainText("Class: Write one of these: full, supporting");
    await expect(row("Dea")).toContainText("Email address: ");
    await fill(page, { show: "refused" });
    await submit(page, "show");
    await expect(page.locator("tbody tr")).toHaveCount(2);
    expect(new URL(page.url()).searchParams.get("show")).toBe("refused");

    // Somebody else admits Jürgen meanwhile: the file would now do something else.
    const looking = page.url();
    const second = await visitor();
    await join(page, second, { name: "Nour" });
    await admit(page, { name: "Jürgen Groß", email: "groß@example.net" });
    await upload(page, "name,class\nEve,full\n", "another.csv");
    await page.goBack();
    await page.goto("/members/import");
    await expect(page.getByRole("link", { name: "members.csv" })).toBeVisible();
    await page.goto(looking.replace(/\?.*/, ""));
    await expect(page.getByRole("main")).toContainText("This file would change nothing.");
    await press(page, "Give this file up");
    await expect(page.getByRole("status")).toContainText("given up");

    await page.getByRole("link", { name: "another.csv" }).click();
    const stale = await field(page, "fingerprint").inputValue();
    await admit(page, { name: "Eve", email: "eve@example.org" });
    await page.goto("/members/import");
    await page.getByRole("link", { name: "another.csv" }).click();
    const address = new URL(page.url()).pathname;
    const headers = { origin: server.baseURL };
    const moved = await page.request.post(address, { form: { do: "confirm", fingerprint: stale }, headers });
    expect(moved.status()).toBe(422);
    expect(await moved.text()).toContain("The register has changed since you looked");
    expect((await second.goto("/members/import"))?.status()).toBe(403);
    expect((await second.request.post(address, { form: { do: "confirm", fingerprint: stale }, headers })).status()).toBe(403);
    expect((await server.run("verify")).code).toBe(0);
});

test("what is confirmed is written once, and the same file again changes nothing", async ({ page, server }) => {
    await found(page, server);
    await admit(page, { name: "Sami", email: "old@example.org" });
    const lines = ["number,name,class,email", "2,Sami Okello,full,new@example.org"];
    for (let place = 3; place < 70; place++) lines.push(`${place},Member ${place},supporting,`);
    const file = lines.join("\n");
    await upload(page, file);
    await submit(page, "column-0");
    await expect(page.getByRole("table")).toContainText("68 lines");
    await expect(page.locator("tbody tr")).toHaveCount(50);
    const changed = page.locator("tbody tr").filter({ hasText: "Sami Okello" });
    await expect(changed).toContainText("Name: Sami → Sami Okello");
    await expect(changed).toContainText("Email address: old@example.org → new@example.org");
    await page.getByRole("link", { name: "Next page" }).click();
    await expect(page.locator("tbody tr")).toHaveCount(18);
    await press(page, "Enter 67 and correct 1");
    await expect(page.getByRole("status")).toHaveText("The file is read in: 67 new, 1 changed, 0 the same, 0 refused.");
    await page.goto("/members/69");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Member 69");
    await expect(page.getByRole("main")).toContainText("by a recorded act");
    await upload(page, file);
    await submit(page, "column-0");
    await expect(page.getByRole("main")).toContainText("This file would change nothing.");
    expect((await server.run("verify")).code).toBe(0);
});

test.describe("en español", () => {
    test.use({ locale: "es-ES" });

    test("un archivo se incorpora tras verlo", async ({ page, server }) => {
        await found(page, server, { language: "es" });
        await upload(page, "Nombre;Clase\nLucía Ferrer;full\nAda;reina\n", "socias.csv");
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Qué son las columnas");
        await submit(page, "column-0");
        await expect(page.getByRole("main")).toContainText("Clase: Escribe una de estas palabras: full, supporting");
        const looking = page.url();
        await press(page, "Dar de alta a 1 integrante");
        await expect(page.getByRole("status")).toHaveText("El archivo está incorporado. Nuevas: 1; cambiadas: 0; iguales: 0; rechazadas: 1.");
        // Lo rechazado se conserva, también al volver atrás, y se puede corregir como archivo.
        await page.goto(looking);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Este archivo está incorporado");
        await expect(page.getByRole("table")).toContainText("Clase: Escribe una de estas palabras: full, supporting");
        const file = await (await page.request.get(`${looking}/refused.csv`)).text();
        expect(file.split("\n")[0]).toBe("Nombre;Clase;Por qué se rechazó");
        expect(file.split("\n")[1]).toContain("Ada;reina;Clase: ");
    });
});
