// Founding from another template than the first: a press fills the form in again and keeps what was typed.
import { expect, test } from "../../fixtures/test";
import { expectRefused, field, fill, submit } from "../../fixtures/forms";
import { FOUNDING } from "../../fixtures/people";

test("a community network is founded, its classes named by its founder", async ({ page, server }) => {
    await page.goto("/setup");
    const begin = page.getByRole("region", { name: "What you begin with" });
    await expect(begin.getByRole("listitem")).toHaveCount(5);
    await expect(begin.getByRole("listitem").filter({ hasText: "chosen" })).toContainText("Hosting co-op");
    await fill(page, { name: FOUNDING.name, token: server.setupToken, password: "typed too early" });
    await fill(page, { "rule:decisions.quorum:policy": "40%", "rule:dues.monthly:organisation": "55" });
    // Whoever founds holds what a community cannot be without, and takes or leaves the rest.
    const roles = page.getByRole("region", { name: "Roles", exact: true });
    await expect(roles.getByRole("listitem").filter({ hasText: "Facilitator" })).toContainText("yours at first");
    await expect(roles.getByRole("checkbox")).toHaveCount(3);
    await roles.getByText("Treasurer", { exact: true }).click();
    await begin.getByRole("button", { name: "Community network" }).click();

    const notice = page.getByRole("status");
    await expect(notice).toHaveText(
        "Filled in for: Community network. What you have typed is still there, but for what only the one before asks. The password has to be typed again.",
    );
    await expect(begin.getByRole("listitem").filter({ hasText: "chosen" })).toContainText("Community network");
    const kept = { name: FOUNDING.name, token: server.setupToken, "rule:decisions.quorum:policy": "40%" };
    const filledIn = { "class:host": "Node host", "rule:dues.monthly:host": "5.00", "rule:decisions.quorum:ordinary": "1/10" };
    const values = { ...kept, ...filledIn, password: "", "rule:dues.monthly:organisation": "55" };
    for (const [name, value] of Object.entries(values)) await expect(field(page, name)).toHaveValue(value);
    await expect(field(page, "class:full")).toHaveCount(0);
    const untaken = async () => {
        await expect(field(page, "role:treasurer")).not.toBeChecked();
        await expect(field(page, "role:curator")).toBeChecked();
    };
    await untaken();
    await expect(roles).toContainText("Keeps trunk links, addresses and monitoring");

    // The texts can be read before they are signed.
    await page.getByText("Network commons licence", { exact: true }).click();
    await expect(page.getByText(`an agreement among all who connect to ${FOUNDING.name}`)).toBeVisible();

    const wrong = { "class:user": "node host", "mandate:node-hosts": "", "rule:dues.grace_days:": "-1" };
    await fill(page, { ...FOUNDING, ...wrong, "class:organisation": "", "circle:network-operations": "" });
    await submit(page, "token");
    for (const [name, typed] of Object.entries(wrong)) await expectRefused(page, name, typed);
    await expect(page.getByRole("alert")).toContainText("Name of the class, Class 2: Another class bears this name.");
    await expect(field(page, "class:organisation")).toHaveValue("");
    await expect(notice).toHaveCount(0);
    await untaken();

    await expect(page.getByRole("alert")).toContainText("Mandate, Circle 1: Write something here.");
    await fill(page, { "class:user": "Neighbour", "mandate:node-hosts": "Looks after the roofs.", "rule:dues.grace_days:": "20" });
    await fill(page, { password: FOUNDING.password, password_again: FOUNDING.password });
    // The Enter key in a field founds: it does not press a template.
    await field(page, "name").press("Enter");
    await expect(page).toHaveURL("/");
    await page.goto("/rules");
    await expect(page.getByRole("row", { name: "Monthly dues Node host" })).toContainText("€5.00");
    await expect(page.getByRole("row", { name: "Monthly dues Neighbour" })).toContainText("€15.00");
    await expect(page.getByRole("row", { name: "Monthly dues Organisation" })).toHaveCount(0);
    await expect(page.getByRole("row", { name: "Quorum Policies" })).toContainText("2/5");
    await page.goto("/circles");
    await expect(page.getByText("Looks after the roofs.")).toBeVisible();
    await expect(page.getByText("Network operations")).toHaveCount(0);
    await page.getByRole("link", { name: "Node hosts" }).click();
    await expect(page.getByRole("main")).toContainText(FOUNDING.member_name);
    await expect(page.getByRole("link", { name: /D-1/ })).toBeVisible();
    await page.goto("/members/1");
    await expect(page.getByRole("main")).toContainText("Curator");
    await expect(page.getByRole("main")).not.toContainText("Treasurer");
    await page.goto("/agreements/bylaws");
    await expect(page.getByText("Treasurer. Runs dues, shares what transit")).toBeVisible();
    await page.goto("/agreements");
    await expect(page.getByRole("link", { name: "Network commons licence" })).toBeVisible();
    const { code, output } = await server.run("verify");
    expect(code, output).toBe(0);
});

test.describe("in Spanish", () => {
    test.use({ locale: "es-ES" });

    test("se funda un espacio social federado", async ({ page, server }) => {
        await page.goto("/setup");
        await fill(page, { name: "La Plaza", "rule:membership.waiting_days:": "3" });
        await page.getByRole("button", { name: "Espacio social federado" }).click();
        await expect(page.getByRole("status")).toHaveText(
            "Rellenado para: Espacio social federado. Lo que habías escrito sigue ahí, salvo lo que solo pide el anterior.",
        );
        await expect(field(page, "class:moderator")).toHaveValue("Moderación");
        await expect(field(page, "rule:dues.monthly:member")).toHaveValue("2,00");
        await expect(field(page, "circle:moderators")).toHaveValue("Moderación");
        await expect(field(page, "mandate:technical")).toHaveValue(/^Mantiene el servidor/);
        await fill(page, { token: server.setupToken, ...FOUNDING, name: "La Plaza", language: "es" });
        await submit(page, "token");
        await expect(page).toHaveURL("/");
        await page.goto("/agreements");
        for (const name of ["Estatutos", "Aportaciones", "Código de conducta", "Política de federación"]) {
            await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
        }
        await page.goto("/agreements/dues-policy");
        await expect(page.getByRole("heading", { name: /El dinero no cierra la puerta a nadie/ })).toBeVisible();
        await page.goto("/rules");
        const waiting = page.getByRole("row", { name: /^Plazo de espera/ });
        await expect(waiting).toContainText("3 días");
        await expect(page.getByRole("row", { name: /^Cuota mensual Miembro / })).toContainText("2,00");
    });
});
