import { expect, test } from "../../fixtures/test";
import { expectRefused, field, fill, send, submit } from "../../fixtures/forms";
import { found } from "../../fixtures/people";
import { cells } from "../../fixtures/tables";
import type { Acequia } from "../../fixtures/server";
import type { Page } from "@playwright/test";

/** A machine in a cellar, and mail on it. */
async function furnish(page: Page, server: Acequia): Promise<void> {
    await send(page, server, "/infrastructure/sites/new", { name: "Cellar", location: "Jaca" });
    const iron = { name: "Iron", model: "own_site", site: "cellar", from: "2026-01-01", operating_system: "Debian 13" };
    await send(page, server, "/infrastructure/assets/new", iron);
    const mail = { name: "Mail", kind: "mail", software: "Stalwart", version: "0.14", licence: "AGPL-3.0-only" };
    await send(page, server, "/infrastructure/services/new", { ...mail, host: "iron", from: "2026-01-01" });
}

test("a new version is recorded in one short form, and the one before stays known", async ({ page, server }) => {
    await found(page, server);
    await furnish(page, server);
    await page.goto("/infrastructure/services/mail");
    await page.getByRole("link", { name: "Record a version" }).click();
    await expect(field(page, "software")).toHaveValue("Stalwart");
    await fill(page, { version: "0.14", from: "2026-03-01" });
    await submit(page, "software");
    await expectRefused(page, "version", "0.14");
    await fill(page, { version: "0.15", from: "2025-12-31" });
    await submit(page, "software");
    await expectRefused(page, "from", "2025-12-31");
    await fill(page, { from: "2026-03-01", licence: "MIT" });
    await submit(page, "software");
    await expectRefused(page, "licence", "MIT");
    await fill(page, { licence: "" });
    await submit(page, "software");
    const running = page.getByRole("table", { name: "What runs" });
    await expect(running).toContainText("since 1 Mar 2026");
    expect((await cells(running))[0]?.[1]).toBe("0.15");
    expect((await cells(page.getByRole("table", { name: "What ran before" })))[0]?.[1]).toBe("0.14");

    await page.getByRole("link", { name: "Record a version" }).click();
    await fill(page, { part: "other", software: "Rspamd", version: "3.9", licence: "Apache-2.0" });
    await submit(page, "software");
    await page.getByRole("link", { name: "End “Rspamd”" }).click();
    await submit(page, "until");
    await page.getByRole("table", { name: "What runs" }).getByRole("link", { name: "Stalwart" }).click();
    await expect(page).toHaveURL("/infrastructure/software/stalwart");
    await expect(page.getByRole("main")).toContainText("AGPL-3.0-only");
    expect((await cells(page.getByRole("table", { name: "In which version" })))[0]?.[1]).toBe("0.15");
    await page.getByRole("link", { name: "Retire" }).click();
    await submit(page, "retired_on");
    await expect(page.getByRole("alert")).toContainText("Mail");
    await page.goto("/infrastructure");
    await page.getByRole("link", { name: "All software, and where which version runs" }).click();
    await expect(page.getByRole("table")).toContainText("Debian");
    expect((await server.run("verify")).code).toBe(0);
});

test.describe("en español", () => {
    test.use({ locale: "es-ES" });

    test("el programa de una máquina", async ({ page, server }) => {
        await found(page, server, { language: "es" });
        await furnish(page, server);
        await page.goto("/infrastructure/assets/iron");
        await page.getByRole("link", { name: "Anotar una versión" }).click();
        await fill(page, { part: "virtualisation", software: "Incus", version: "6.0", from: "2026-02-01" });
        await submit(page, "software");
        await expect(page.getByRole("table", { name: "Lo que funciona" })).toContainText("Virtualización");
        await page.getByRole("main").getByRole("link", { name: "Incus", exact: true }).click();
        await expect(page.getByRole("heading", { level: 2 })).toHaveText("Dónde funciona");
    });
});
