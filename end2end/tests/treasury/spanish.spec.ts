import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { fill, submit } from "../../fixtures/forms";
import { admit, found, signIn } from "../../fixtures/people";
import { cells } from "../../fixtures/tables";
import { monthsToRun, pay, readCsv, runDues } from "../../fixtures/treasury";

test.use({ locale: "es-ES" });

/** A month as a page in Spanish writes it: "enero de 2027". */
function named(month: string): string {
    const words = new Intl.DateTimeFormat("es", { month: "long", year: "numeric", timeZone: "UTC" });
    return words.format(new Date(`${month}-01`));
}

/** The rows of a table, with the spaces that keep an amount on its line as plain ones. */
async function rows(page: Page, table: string): Promise<string[][]> {
    const found = await cells(page.getByRole("table", { name: table }));
    return found.map((row) => row.map((cell) => cell.replaceAll("\u00a0", " ")));
}

test("las cuotas de un mes se ven, se asientan una vez y se explican hasta la cláusula", async ({ page, server }) => {
    const founder = await found(page, server, { language: "es" });
    await admit(page, { name: "Marta Ortiz", class: "supporting" });
    await admit(page, { name: "Taller Abierto", class: "organisation" });
    await server.advance({ days: 62 });
    await signIn(page, founder);
    await page.goto("/treasury");
    await page.getByRole("main").getByRole("link", { name: "Emisiones de cuotas" }).click();
    const [month = ""] = await monthsToRun(page);
    const name = named(month);
    await page.getByRole("link", { name: `Vista previa de ${name}` }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Cuotas de ${name}`);
    await expect(page.getByText("vista previa, sin asentar")).toBeVisible();
    const lead = page.locator(".lead");
    await expect(lead).toContainText("Se cargarían 57,00\u00a0€ en total a 3 integrantes, con vencimiento el 10");
    expect(await rows(page, "Por clase")).toEqual([
        ["Socia plena", "12,00 €", "1", "0", "12,00 €"],
        ["Socia colaboradora", "5,00 €", "1", "0", "5,00 €"],
        ["Organización", "40,00 €", "1", "0", "40,00 €"],
    ]);
    const preview = page.url();
    await page.getByRole("button", { name: "Asentar: 3 integrantes, 57,00\u00a0€" }).click();
    await expect(page.getByRole("status")).toHaveText(
        "La emisión está asentada. La cuenta de cada integrante muestra su cargo.",
    );
    await page.goto(preview);
    await expect(page.getByRole("status")).toHaveText("Este mes ya estaba asentado. No se ha cambiado nada.");

    await page.goto("/treasury");
    await page.getByRole("main").getByRole("link", { name: "Quién debe" }).first().click();
    await page.getByRole("table", { name: "Quién debe" }).getByRole("link", { name: founder.name }).click();
    const account = page.url();
    await expect(lead).toHaveText(/^Quedan 12,00\u00a0€ pendientes; lo más antiguo, con vencimiento el 10 /);
    await page.getByRole("link", { name: `Por qué la cuota de ${name} es esta` }).click();
    const thread = page.locator("#from-1 ol.thread-of-authority");
    await expect(thread.locator(".kind")).toHaveText(["Emisión", "Regla", "Decisión", "Cláusula"]);
    for (const [link, heading] of [
        [`Cuotas de ${name}`, `Cuotas de ${name}`],
        [/^Socia plena: 12,00\s€ al mes, desde el \d/, "Cuota mensual"],
        [/^D-1 /, "Fundación de Río Claro Hosting"],
        ["Cuota mensual (Política de cuotas)", "Política de cuotas"],
    ] as const) {
        await page.goto(account);
        await thread.getByRole("link", { name: link }).click();
        await expect(page.getByRole("heading", { level: 1 })).toContainText(heading);
    }
    await expect(page).toHaveURL("/agreements/dues-policy#monthly-dues");
});

test("pagos e informe; lo que lee una máquina no depende del idioma", async ({ page, server }) => {
    const founder = await found(page, server, { language: "es" });
    await admit(page, { name: "Marta Ortiz", class: "supporting" });
    await server.advance({ days: 62 });
    await signIn(page, founder);
    const [first = "", last = ""] = await monthsToRun(page);
    for (const month of [first, last]) await runDues(page, month);
    await pay(page, { member: "2", amount: "7,50", reference: "Cuota, primera parte" });
    await expect(page.getByRole("status")).toHaveText("El pago está registrado.");
    expect((await rows(page, "Qué salda")).map((row) => row.slice(-1))).toEqual([["5,00 €"], ["2,50 €"]]);
    await pay(page, { member: "1", amount: "1.240,00", method: "cash" });
    await expect(page.getByRole("main")).toContainText("en efectivo");

    await page.goto("/treasury");
    await page.getByRole("main").getByRole("link", { name: "Informe de cuotas" }).click();
    await fill(page, { from: first, to: last });
    await submit(page, "from");
    await expect(page.getByRole("heading", { name: `De ${named(first)} a ${named(last)}` })).toBeVisible();
    expect(await rows(page, "Por integrante")).toEqual([
        ["Socia plena", "M-1", founder.name, "2", "24,00 €", "24,00 €", "0,00 €"],
        ["Socia colaboradora", "M-2", "Marta Ortiz", "2", "10,00 €", "7,50 €", "2,50 €"],
    ]);
    await expect(page.getByText("el informe y el libro mayor concuerdan")).toBeVisible();
    expect(await rows(page, "Concordancia con el libro mayor")).toEqual([
        ["Pendiente en este informe", "2,50 €"],
        ["Pendiente de otros meses", "0,00 €"],
        ["Menos lo pagado por adelantado", "−1216,00 €"],
    ]);

    // Los mismos archivos, aunque quien lee elija otro idioma.
    const addresses = await Promise.all(
        ["CSV", "JSON"].map((name) => page.getByRole("link", { name }).getAttribute("href")),
    );
    const files = () => Promise.all(addresses.map(async (address) => (await page.request.get(address ?? "")).text()));
    const [csv = "", json = ""] = await files();
    expect(readCsv(csv).map((row) => [row.member, row.charged, row.paid, row.open])).toEqual([
        ["1", "24.00", "24.00", "0.00"],
        ["2", "10.00", "7.50", "2.50"],
    ]);
    expect(JSON.parse(json)).toMatchObject({ from: first, to: last, total: { charged: "34.00", open: "2.50" } });
    await page.goto("/account");
    await fill(page, { language: "en" });
    await submit(page, "language");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    expect(await files()).toEqual([csv, json]);
});
