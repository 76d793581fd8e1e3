import { expect, test } from "../../fixtures/test";
import { decideUnseen, proposing, SHORT_PERIODS } from "../../fixtures/short_decisions";
import { expectRefused, field, fill, submit } from "../../fixtures/forms";
import { found, usePasswordLink, waitingLink } from "../../fixtures/people";

test.use({ locale: "es-ES" });

const DAY = /^\d{1,2} \p{L}+ \d{4}$/u;

test("una persona ingresa, ejerce un cargo y lo deja", async ({ page, server, visitor }) => {
    await found(page, server, { ...SHORT_PERIODS, language: "es" });
    await page.goto("/members");
    await page.getByRole("link", { name: "Admitir a alguien" }).click();
    await expect(field(page, "language")).toHaveValue("es");
    const typed = { name: "", email: "nadie", joined_on: "2199-01-01" };
    await fill(page, { ...typed, kind: "organisation", class: "supporting" });
    await submit(page, "name");
    for (const [name, value] of Object.entries(typed)) await expectRefused(page, name, value);
    const summary = page.getByRole("alert");
    await expect(summary).toContainText("Conviene revisar esto");
    await expect(summary).toContainText("Nombre: Escribe algo aquí.");
    await expect(summary).toContainText("Correo: No es una dirección de correo. Tiene la forma nombre@example.org.");
    await expect(summary).toContainText("Día de ingreso: Este día aún no ha llegado.");
    await expect(page.getByRole("radio", { name: "Entidad" })).toBeChecked();
    await expect(field(page, "class")).toHaveValue("supporting");
    await fill(page, { name: "Lucía Ferrer", email: "", joined_on: "", kind: "person", class: "full" });
    await submit(page, "name");
    await expect(page.getByRole("status")).toHaveText("La ficha ya está en el registro.");
    await expect(page.getByText("Entrega este enlace a su titular y a nadie más:")).toBeVisible();

    const lucia = await visitor();
    const link = await waitingLink(page);
    await lucia.goto(link);
    await expect(lucia.getByRole("heading", { level: 1 })).toHaveText("Te damos la bienvenida a Río Claro Hosting");
    await expect(lucia.locator(".lead")).toContainText("Lucía Ferrer, tu número de integrante es M-2.");
    await usePasswordLink(lucia, link, "acequia molino piedra luz");
    await lucia.goto("/members/new");
    const main = lucia.getByRole("main");
    await expect(main).toContainText("Requiere la facultad de admitir a nuevas personas y anotar su situación.");

    // Un cargo se da por un tiempo, que las reglas acotan.
    const appointment = { "effect-0-member": "M-2", "effect-0-role": "treasurer" };
    await proposing(page, { effect: "appoint" }, "Lucía lleva la tesorería");
    await fill(page, { ...appointment, "effect-0-months": "25" });
    await submit(page, "title");
    await expectRefused(page, "effect-0-months", "25");
    await expect(summary).toContainText("Un mandato dura de 1 a 24 meses.");
    await decideUnseen(page, server, { "effect-0-kind": "appoint", ...appointment, "effect-0-months": "1" });
    await page.goto("/decisions/2");
    await expect(page.getByText("Nombra para el cargo: Tesorería")).toBeVisible();
    await expect(page.getByText("Por 1 mes")).toBeVisible();
    await lucia.goto("/community/roles");
    const held = lucia.getByRole("table", { name: "Quién ejerce qué" }).getByRole("row", { name: /^Tesorería Lucía/ });
    const [, from = "", until = "", granted] = await held.locator("td").allInnerTexts();
    for (const day of [from, until]) expect(day).toMatch(DAY);
    expect(granted).toContain("D-2");
    await lucia.goto("/members/2");
    const role = lucia.getByRole("listitem").filter({ has: lucia.getByRole("heading", { name: "Tesorería" }) });
    await expect(role).toContainText("ahora");
    await expect(role).toContainText(`del ${from} al ${until}`);
    await expect(role).toContainText("Otorgado por D-2");
    expect((await lucia.goto("/treasury/payments/new"))?.status()).toBe(200);

    await decideUnseen(page, server, { "effect-0-kind": "end_role", "effect-0-holder": "M-2:treasurer" });
    await page.goto("/decisions/3");
    await expect(page.getByText("Pone fin al cargo: Tesorería")).toBeVisible();
    expect((await lucia.goto("/treasury/payments/new"))?.status()).toBe(403);
    await expect(main).toContainText("Requiere la facultad de registrar pagos.");
    await lucia.goto("/members/2");
    await expect(role).toContainText("Terminado por D-3");
    await lucia.goto("/community/roles");
    const over = lucia.getByRole("table", { name: "Mandatos terminados" });
    await expect(over.getByRole("row", { name: /^Tesorería Lucía/ })).toContainText("D-3");
});
