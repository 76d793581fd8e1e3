import { readFile } from "node:fs/promises";
import { type Download, type Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { expectRefused, field, fill, submit } from "../../fixtures/forms";
import { admit, found, join, signIn, signOut } from "../../fixtures/people";
import { monthsToRun, pay, runDues } from "../../fixtures/treasury";

async function taken(page: Page, link: string): Promise<{ name: string; text: string }> {
    const coming: Promise<Download> = page.waitForEvent("download");
    await page.getByRole("link", { name: link }).click();
    const download = await coming;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

test("a member sees all that is held of them, and takes it out", async ({ page, server, visitor }) => {
    const founder = await found(page, server);
    const own = await visitor();
    const nour = await join(page, own, { name: "نور حداد", email: "nour@example.org" });
    await admit(page, { name: "Sami", email: "sami-private@example.org" });
    await server.advance({ days: 31 });
    await signIn(page, founder);
    const [month = ""] = await monthsToRun(page);
    await runDues(page, month);
    await pay(page, { member: String(nour.number), amount: "2.50", reference: "=cash" });
    await pay(page, { member: "1", amount: "11.11", reference: "a secret of the founder" });

    await signIn(own, nour);
    await own.goto("/account");
    await own.getByRole("link", { name: "See it, and take it out" }).click();
    await expect(own.getByRole("heading", { level: 1 })).toHaveText("What is held of you");
    const main = own.getByRole("main");
    for (const held of ["نور حداد", "nour@example.org", "€2.50", "=cash", "A member was admitted", "Signed in on a device"]) {
        await expect(main, held).toContainText(held);
    }
    await expect(main.getByRole("table", { name: "Dues charged" }).locator("tbody tr")).toHaveCount(1);
    for (const others of ["sami-private", "11.11", founder.name, "argon2"]) await expect(main).not.toContainText(others);

    const json = await taken(own, "Take all of it out as JSON");
    expect(json.name).toMatch(/^M-2-\d{4}-\d\d-\d\d\.json$/);
    const file = JSON.parse(json.text);
    expect(file.entry[0]).toMatchObject({ number: "M-2", name: "نور حداد", email: "nour@example.org", status: "active" });
    expect(file.payments[0]).toMatchObject({ payment: "P-1", amount: "2.50", reference: "=cash", reversed: "no" });
    expect(file.charges[0].period).toBe(month);
    const csv = await taken(own, "Take all of it out for spreadsheets (CSV)");
    expect(csv.name).toMatch(/^M-2-\d{4}-\d\d-\d\d\.csv$/);
    expect(csv.text).toContain("part,row,field,value\nentry,1,number,M-2\n");
    expect(csv.text).toContain("\npayments,1,reference,'=cash\n");
    for (const text of [json.text, csv.text]) expect(text).not.toMatch(/sami-private|11\.11|argon2/);
});

test("a member corrects their entry, and a new address takes the password", async ({ page, server, visitor }) => {
    await found(page, server);
    const own = await visitor();
    const nour = await join(page, own, { name: "Nour Hadad", email: "nour@example.org" });
    await own.goto("/account");
    await own.getByRole("link", { name: "Correct your entry" }).click();
    await expect(field(own, "name")).toHaveValue("Nour Hadad");
    await expect(own.getByRole("main")).toContainText("tell the membership secretary");
    await fill(own, { name: "", email: "nobody" });
    await submit(own, "name");
    await expectRefused(own, "name", "");
    await expectRefused(own, "email", "nobody");
    await fill(own, { name: "Nour Haddad", email: "nour@example.net", present: "not the password" });
    await submit(own, "name");
    await expectRefused(own, "present", "");
    await expect(field(own, "email")).toHaveValue("nour@example.net");
    await fill(own, { present: nour.password });
    await submit(own, "name");
    await expect(own).toHaveURL("/account?saved=entry");
    await expect(own.getByRole("heading", { level: 1 })).toHaveText("Nour Haddad");
    await expect(own.getByRole("main")).toContainText("nour@example.net");

    await own.goto(`/community/log?subject=M-${nour.number}`);
    await expect(own.getByRole("table")).toContainText("A member’s entry was corrected");
    await signOut(own);
    await signIn(own, { email: "nour@example.net", password: nour.password });
    expect((await server.run("verify")).code).toBe(0);
});

test.describe("en español", () => {
    test.use({ locale: "es-ES" });

    test("alguien ve, corrige y se lleva sus datos", async ({ page, server }) => {
        await found(page, server, { language: "es" });
        await page.goto("/account");
        await page.getByRole("link", { name: "Verlo y llevártelo" }).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lo que se guarda sobre ti");
        await expect(page.getByRole("table", { name: "Cargos" })).toContainText("Tesorería");
        await page.getByRole("link", { name: "Corregir tus datos" }).click();
        await fill(page, { name: "Ana Belén Ruiz Gil", email: "otra@example.org" });
        await submit(page, "name");
        await expectRefused(page, "present", "");
        await expect(page.getByRole("alert")).toContainText("Contraseña actual: Esta no es tu contraseña actual.");
        await fill(page, { email: "ana@example.org" });
        await submit(page, "name");
        await expect(page.getByRole("status")).toHaveText("Tus datos están corregidos.");
    });
});
