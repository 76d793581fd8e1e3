import { decide, decideUnseen, proposing, SHORT_PERIODS } from "../../fixtures/short_decisions";
import { expectRefused, field, fill, submit } from "../../fixtures/forms";
import { admit, found } from "../../fixtures/people";
import { expect, test } from "../../fixtures/test";

test("a community without circles is told how to get one", async ({ page, server }) => {
    await found(page, server);
    await page.goto("/circles");
    await expect(page.getByRole("heading", { name: "There are no circles yet" })).toBeVisible();
    await page.getByRole("link", { name: "Propose a circle" }).click();
    await expect(page.getByRole("group", { name: "Form a circle" })).toBeVisible();
    expect((await page.goto("/circles/none"))?.status()).toBe(404);
});

test("a decision forms a circle with its members", async ({ page, server }) => {
    const founder = await found(page, server, SHORT_PERIODS);
    await admit(page, { name: "نور حداد" });
    const circle = {
        "effect-0-name": "Names & Zones",
        "effect-0-mandate": "Keeps our domains.\n\nMay renew them by itself.",
        "effect-0-members": "M-1, M-99",
    };
    await proposing(page, { effect: "create_circle" });
    await fill(page, circle);
    await submit(page, "title");
    await expectRefused(page, "effect-0-members", "M-1, M-99");
    await expect(page.getByRole("alert")).toContainText("M-99 is not a member");
    await expect(field(page, "effect-0-mandate")).toHaveValue(circle["effect-0-mandate"]);

    const about = { effect: "create_circle" };
    const number = await decide(page, server, about, { ...circle, "effect-0-members": "1, M-2" });
    await page.getByRole("link", { name: "Forms the circle Names & Zones" }).click();
    await expect(page).toHaveURL("/circles/names-zones");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Names & Zones");
    const main = page.getByRole("main");
    await expect(main).toContainText("May renew them by itself.");
    for (const name of [founder.name, "نور حداد"]) await expect(main.getByRole("link", { name })).toBeVisible();
    await main.getByRole("link", { name: `D-${number} A change` }).click();
    await expect(page).toHaveURL(`/decisions/${number}`);

    await page.goto("/circles");
    await expect(page.getByRole("listitem").filter({ hasText: "Names & Zones" })).toContainText("2 members");
    await page.goto("/members/2");
    await page.getByRole("link", { name: "Names & Zones" }).click();
    await expect(page).toHaveURL("/circles/names-zones");

    // The name is taken now.
    await proposing(page, about);
    await fill(page, { ...circle, "effect-0-members": "1" });
    await submit(page, "title");
    await expectRefused(page, "effect-0-name", "Names & Zones");
});

test.describe("in Spanish", () => {
    test.use({ locale: "es-ES" });

    test("a circle is proposed, decided and read", async ({ page, server }) => {
        const founder = await found(page, server, { ...SHORT_PERIODS, language: "es" });
        await page.goto("/circles");
        await expect(page.getByRole("heading", { name: "Todavía no hay círculos" })).toBeVisible();
        await page.getByRole("link", { name: "Proponer un círculo" }).click();
        await expect(page.getByRole("group", { name: "Formar un círculo" })).toBeVisible();
        const circle = { "effect-0-name": "Nombres y zonas", "effect-0-mandate": "Cuida los dominios." };
        await fill(page, { title: "Un círculo", body: "Hace falta.", ...circle, "effect-0-members": "M-1, M-99" });
        await submit(page, "title");
        await expectRefused(page, "effect-0-members", "M-1, M-99");
        await expect(page.getByRole("alert")).toContainText("M-99 no forma parte de la comunidad.");

        const fields = { "effect-0-kind": "create_circle", ...circle, "effect-0-members": "1" };
        const number = await decideUnseen(page, server, fields);
        await page.goto(`/decisions/${number}`);
        await page.getByRole("link", { name: "Forma el círculo Nombres y zonas" }).click();
        const main = page.getByRole("main");
        await expect(main).toContainText("Mandato");
        const item = (words: string) => main.getByRole("listitem").filter({ hasText: words });
        await expect(item(founder.name)).toContainText("en el círculo desde el");
        await expect(main.locator(".facts")).toContainText("Creado por");
        await expect(main.getByRole("link", { name: `D-${number} A change` })).toBeVisible();
        await page.goto("/circles");
        await expect(item("Nombres y zonas")).toContainText("1 integrante · desde el");
    });
});
