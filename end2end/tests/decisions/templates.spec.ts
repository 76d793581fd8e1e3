import { expect, test } from "../../fixtures/test";
import { PERIODS, step } from "../../fixtures/decisions";
import { expectRefused, field, fill, submit } from "../../fixtures/forms";
import { press } from "../../fixtures/papers";
import { enrol, found, signIn } from "../../fixtures/people";
import { expectFitsTelephone } from "../../fixtures/tables";

test("a proposal begins with a template, loses nothing typed, and answers before it is discussed", async ({ page, server, visitor }) => {
    await found(page, server, PERIODS);
    const nour = await visitor();
    await enrol(page, nour, server, { name: "Nour Haddad" });

    // Those for what one may propose: an agreement's text is for curators.
    await page.goto("/decisions/new");
    await expect(field(page, "template").locator("option[value=amend-an-agreement]")).toHaveCount(1);
    await nour.goto("/decisions/new");
    await expect(field(nour, "template").locator("option[value=amend-an-agreement]")).toHaveCount(0);
    await fill(nour, { template: "spend-money" });
    await submit(nour, "template");
    await expect(nour).toHaveURL("/decisions/new?template=spend-money");
    await expect(field(nour, "title")).toHaveValue("Spend … on …");
    await expect(field(nour, "body")).toHaveValue(/What does it cost, once and each year\?/);

    // Another takes the place of what nobody typed, and of nothing else.
    await fill(nour, { title: "A mirror in Jaca", effective_on: "2040-01-01", template: "get-a-machine" });
    await press(nour, "fill");
    await expect(field(nour, "title")).toHaveValue("A mirror in Jaca");
    await expect(field(nour, "effective_on")).toHaveValue("2040-01-01");
    await expect(field(nour, "body")).toHaveValue(/Where are the data kept/);
    await expect(field(nour, "body")).not.toHaveValue(/once and each year/);
    await fill(nour, { effective_on: "2020-01-01" });
    await press(nour, "save");
    await expectRefused(nour, "effective_on", "2020-01-01");
    await expect(field(nour, "template")).toHaveValue("get-a-machine");
    await fill(nour, { effective_on: "" });
    await press(nour, "save");
    await expect(nour).toHaveURL(/\/decisions\/\d+\?after=draft$/);
    const number = Number(/decisions\/(\d+)/.exec(nour.url())?.[1]);

    // Questions alone are a draft.
    await press(nour, "propose");
    await expect(nour.getByRole("alert")).toContainText("Answer the template’s questions");
    await expect(nour.locator("#field-body")).toContainText("Answer the template’s questions");
    await nour.goto(`/decisions/${number}/edit`);
    await expect(field(nour, "template")).toHaveCount(0);
    const questions = await field(nour, "body").inputValue();
    await fill(nour, { body: `${questions}\n\nThe first is in the same cellar.` });
    await press(nour, "save");
    await step(nour, number, "propose");
    // Nor does it go back to them while others discuss it.
    await nour.goto(`/decisions/${number}/edit`);
    await fill(nour, { body: questions });
    await press(nour, "save");
    await expectRefused(nour, "body", questions);
    expect((await server.run("verify")).code).toBe(0);
});

test("a template opens the fields for what it is for, and one that is not there is told", async ({ page, server }) => {
    await found(page, server, PERIODS);
    await page.goto("/decisions/templates");
    await page.getByRole("link", { name: "Write a proposal with it : Hold an election" }).click();
    await expect(field(page, "title")).toHaveValue("Election: …");
    await expect(field(page, "effect-0-role")).toBeVisible();
    await page.goto("/decisions/new?effect=create_circle&template=pass-a-resolution");
    await expect(field(page, "effect-0-mandate")).toBeVisible();
    await expect(field(page, "body")).toHaveValue(/Who sees to it/);

    await page.goto("/decisions/new?template=nowhere");
    await expect(page.getByRole("status")).toContainText("There is no template “nowhere” in use.");
    await expect(page.getByRole("link", { name: "Record a resolution" })).toBeVisible();
    await page.goto("/decisions/new?effect=note&template=nowhere");
    await expect(page.getByRole("status")).toContainText("There is no template “nowhere” in use.");
    await expect(field(page, "body")).toHaveValue("");
});

test("whoever opens votes keeps templates, and all members see them", async ({ page, server, visitor }) => {
    await found(page, server, PERIODS);
    const nour = await visitor();
    await enrol(page, nour, server, { name: "Nour Haddad" });
    await page.goto("/decisions");
    await page.getByRole("link", { name: "Templates for proposals" }).click();
    await expect(page.getByRole("heading", { name: "For elections" })).toBeVisible();
    await expectFitsTelephone(page);
    await page.getByRole("link", { name: "A new template" }).click();
    const typed = { name: "", title: "ñ".repeat(201), effect: "set_rule", method: "schulze" };
    await fill(page, typed);
    await submit(page, "effect");
    for (const name of ["name", "title", "method"] as const) await expectRefused(page, name, typed[name]);
    await expect(field(page, "effect")).toHaveValue("set_rule");
    await expect(field(page, "body")).toHaveValue(/What speaks against it\?/);
    await fill(page, { name: "Put up a mast", title: "A mast at …", effect: "note", method: "schulze", body: "## Where does it *stand*?" });
    await submit(page, "effect");
    await expect(page.getByRole("status")).toHaveText("The template is added.");
    const item = page.locator("#put-up-a-mast");
    await expect(item).toContainText("Suggests the method: Schulze");
    await item.locator("summary").click();
    await expect(item.locator("em")).toHaveText("stand");

    // Its method is filled in too.
    await nour.goto("/decisions/templates");
    await expect(nour.getByRole("link", { name: "Change it" })).toHaveCount(0);
    await nour.getByRole("link", { name: "Write a proposal with it : Put up a mast" }).click();
    await expect(field(nour, "method")).toHaveValue("schulze");
    await expect(field(nour, "options")).toBeVisible();
    expect((await nour.request.get("/decisions/templates/put-up-a-mast/edit")).status()).toBe(403);
    expect((await page.request.get("/decisions/templates/nowhere/edit")).status()).toBe(404);

    await page.goto("/decisions/templates/put-up-a-mast/edit");
    await page.getByRole("button", { name: "Retire Put up a mast" }).click();
    await expect(page.getByRole("status")).toHaveText("The template is retired.");
    await expect(page.locator("#put-up-a-mast")).toContainText("retired on");
    await page.goto("/decisions/new?template=put-up-a-mast");
    await expect(page.getByRole("status")).toContainText("There is no template “put-up-a-mast” in use.");
    await page.goto("/community/log?subject=decision-templates/put-up-a-mast");
    await expect(page.getByText("A template for proposals was retired")).toHaveCount(1);
    expect((await server.run("verify")).code).toBe(0);
});

test("the second to change a template sees what the first wrote", async ({ page, server, visitor }) => {
    const founder = await found(page, server, PERIODS);
    const other = await visitor();
    await signIn(other, founder);
    for (const somebody of [page, other]) await somebody.goto("/decisions/templates/spend-money/edit");
    await fill(page, { name: "Pay for something" });
    await submit(page, "effect");
    await expect(page.getByRole("status")).toHaveText("The template is saved.");
    await fill(other, { title: "Pay … for …" });
    await submit(other, "effect");
    await expect(other.getByRole("alert")).toContainText("Somebody changed this since you opened it.");
    await expect(field(other, "name")).toHaveValue("Pay for something");
    await expect(field(other, "title")).toHaveValue("Pay … for …");
    await submit(other, "effect");
    await expect(other.getByRole("status")).toHaveText("The template is saved.");
    await expect(other.locator("#spend-money")).toContainText("Pay for something");
});

test.describe("en español", () => {
    test.use({ locale: "es-ES" });

    test("una comunidad empieza con plantillas en su lengua", async ({ page, server }) => {
        await found(page, server, { ...PERIODS, language: "es" });
        await page.goto("/decisions/templates");
        await expect(page.getByRole("heading", { name: "Para elecciones" })).toBeVisible();
        await page.getByRole("link", { name: "Escribir una propuesta con ella : Hacer un gasto" }).click();
        await expect(field(page, "title")).toHaveValue("Gastar … en …");
        await expect(field(page, "body")).toHaveValue(/¿Qué hay en contra\?/);
    });
});
