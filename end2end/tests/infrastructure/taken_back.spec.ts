import { expect, test } from "../../fixtures/test";
import { expectRefused, field, fill, send, submit } from "../../fixtures/forms";
import { found, join } from "../../fixtures/people";
import type { Acequia } from "../../fixtures/server";
import type { Page } from "@playwright/test";

const IRON = "/infrastructure/assets/iron";

/** Two sites of ours, a machine in the first, mail on it. */
async function furnish(page: Page, server: Acequia): Promise<void> {
    for (const name of ["Cellar", "Attic"]) await send(page, server, "/infrastructure/sites/new", { name, location: "Jaca" });
    const place = { model: "own_site", site: "cellar", from: "2026-01-01" };
    await send(page, server, "/infrastructure/assets/new", { name: "Iron", operating_system: "Debian 13", ...place });
    const mail = { name: "Mail", kind: "mail", software: "Stalwart", host: "iron", from: "2026-01-01" };
    await send(page, server, "/infrastructure/services/new", mail);
}

test("a move and a retirement that were entered by mistake are taken back, by links", async ({ page, server, visitor }) => {
    await found(page, server);
    await furnish(page, server);
    await page.goto(IRON);
    await expect(page.getByRole("link", { name: "Take the move back" })).toHaveCount(0);
    expect((await page.goto(`${IRON}/move/back`))?.status()).toBe(404);
    await send(page, server, `${IRON}/move`, { model: "own_site", site: "attic", from: "2026-02-01" });
    await page.goto(IRON);
    await page.getByRole("link", { name: "Take the move back" }).click();
    await expect(page).toHaveURL(`${IRON}/move/back`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Take back the last move of a machine");
    await expect(page.locator(".facts")).toContainText(/Attic.*1 Feb 2026[\s\S]*Cellar.*1 Jan 2026/);

    // Somebody moved it once more in the meantime: the page takes back what it showed, and nothing else.
    await send(page, server, `${IRON}/move`, { model: "own_site", site: "cellar", from: "2026-03-01" });
    await submit(page, "from");
    await expect(page.getByRole("alert")).toContainText(/\S/);
    await expect(page.locator(".facts")).toContainText("1 Mar 2026");
    await submit(page, "from");
    await expect(page).toHaveURL(`${IRON}?done=saved`);
    await page.goto(`${IRON}/move/back`);
    await submit(page, "from");
    await expect(page.getByRole("main")).not.toContainText("Attic");

    const mail = "/infrastructure/services/mail";
    await page.goto(mail);
    await expect(page.getByRole("link", { name: "Take the retirement back" })).toHaveCount(0);
    expect((await page.goto(`${mail}/retire/back`))?.status()).toBe(404);
    await send(page, server, `${mail}/retire`, { retired_on: "2026-03-01" });
    await send(page, server, `${IRON}/retire`, { retired_on: "2026-03-01" });
    // What it stood on has to be there first.
    await page.goto(mail);
    await page.getByRole("link", { name: "Take the retirement back" }).click();
    await expect(page.getByRole("main")).toContainText("retired on 1 Mar 2026");
    await submit(page, "request_key");
    await expect(page.getByRole("alert")).toContainText("Iron");
    for (const thing of [IRON, mail]) {
        await page.goto(`${thing}/retire/back`);
        await submit(page, "request_key");
        await expect(page).toHaveURL(`${thing}?done=saved`);
        await expect(page.getByRole("main")).not.toContainText("retired on");
    }

    const other = await visitor();
    await join(page, other, { name: "Nour Haddad" });
    await send(page, server, `${IRON}/move`, { model: "own_site", site: "attic", from: "2026-02-01" });
    await send(page, server, `${mail}/retire`, { retired_on: "2026-03-01" });
    for (const address of [`${IRON}/move/back`, `${mail}/retire/back`]) {
        expect((await other.goto(address))?.status(), address).toBe(403);
    }
    expect((await server.run("verify")).code).toBe(0);
});

test("an operating system that is emptied ends, and what a cost does not ask for is refused", async ({ page, server }) => {
    await found(page, server);
    await furnish(page, server);
    await page.goto(`${IRON}/change`);
    await expect(field(page, "operating_system")).toHaveValue("Debian 13");
    await fill(page, { operating_system: "" });
    await submit(page, "name");
    await expect(page).toHaveURL(`${IRON}?done=saved`);
    await page.goto(`${IRON}/change`);
    await expect(field(page, "operating_system")).toHaveValue("");

    await page.goto(`${IRON}/costs/new`);
    const power = { name: "Power", basis: "power", watts: "180", tariff: "0.18", from: "2026-01-01" };
    await fill(page, { ...power, amount: "12", life_months: "48" });
    await submit(page, "name");
    await expectRefused(page, "amount", "12");
    await expectRefused(page, "life_months", "48");
    await expect(field(page, "watts")).toHaveValue("180");
    await fill(page, { amount: "", life_months: "", from: "2025-01-01", last_day: "2025-12-31" });
    await submit(page, "name");
    await expectRefused(page, "last_day", "2025-12-31");
    await fill(page, { last_day: "" });
    await submit(page, "name");
    await expect(page).toHaveURL(`${IRON}?done=saved#costs`);
    expect((await server.run("verify")).code).toBe(0);
});

test("lo que se anotó por error se deshace, en español", async ({ page, server }) => {
    await found(page, server, { language: "es" });
    await page.goto("/");
    await page.locator("button[name=language][value=es]").click();
    await furnish(page, server);
    await send(page, server, `${IRON}/move`, { model: "own_site", site: "attic", from: "2026-02-01" });
    await page.goto(`${IRON}/move/back`);
    await submit(page, "from");
    await expect(page).toHaveURL(`${IRON}?done=saved`);
    await send(page, server, "/infrastructure/services/mail/retire", { retired_on: "2026-03-01" });
    await page.goto("/infrastructure/services/mail/retire/back");
    await submit(page, "request_key");
    await expect(page).toHaveURL("/infrastructure/services/mail?done=saved");
});
