import { expect, test } from "../../fixtures/test";
import { expectRefused, field, fill, send, submit } from "../../fixtures/forms";
import { found, join } from "../../fixtures/people";
import { cells } from "../../fixtures/tables";
import type { Page } from "@playwright/test";

async function enter(page: Page, kind: string, fields: Record<string, string>): Promise<void> {
    await page.goto(`/infrastructure/${kind}/new`);
    await fill(page, fields);
    await submit(page, "name");
}

async function cost(page: Page, thing: string, fields: Record<string, string>): Promise<void> {
    await page.goto(`/infrastructure/${thing}/costs/new`);
    await fill(page, fields);
    await submit(page, "name");
}

/** A cellar, a machine in it, a virtual machine on that, mail on the virtual machine. */
async function furnish(page: Page): Promise<void> {
    await enter(page, "sites", { name: "Cellar", location: "Jaca" });
    await enter(page, "assets", { name: "Iron", model: "own_site", site: "cellar", from: "2026-01-01" });
    await expect(page).toHaveURL("/infrastructure/assets/iron?done=saved");
    await enter(page, "assets", { name: "VM", model: "hosted", host: "iron", from: "2026-01-01" });
    const mail = { name: "Mail", kind: "mail", software: "Stalwart", host: "vm", from: "2026-01-01" };
    await enter(page, "services", mail);
    await expect(page).toHaveURL("/infrastructure/services/mail?done=saved");
}

test("from an empty inventory to what a month costs, by links", async ({ page, server }) => {
    await found(page, server);
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Infrastructure" }).click();
    await expect(page.getByRole("main")).toContainText("Nothing is entered yet");
    await page.getByRole("link", { name: "Enter a provider" }).click();
    await fill(page, { name: "Línea", jurisdiction: "Spain", communal: "Its members own it.\nAll of it." });
    await submit(page, "name");
    await expect(page).toHaveURL("/infrastructure/providers/linea?done=saved");
    await expect(page.getByRole("region", { name: "What is communal about it" })).toContainText("All of it.");

    await furnish(page);
    await cost(page, "assets/iron", { name: "Rent", basis: "monthly", amount: "31.00", from: "2026-01-15" });
    await cost(page, "assets/vm", { name: "Copies", basis: "yearly", amount: "100", from: "2026-01-01" });
    await page.goto("/infrastructure/assets/iron?month=2026-01");
    const january = page.getByRole("table", { name: "What January 2026 costs" });
    expect(await cells(january)).toEqual([
        ["Rent\n€31.00 a month × 17 of 31 days", "€17.00"],
        ["Copies · VM\n€100.00 a year ÷ 12", "€8.33"],
    ]);
    await expect(january.locator("tfoot")).toContainText("€25.33");
    await page.goto("/infrastructure/services/mail");
    await page.getByRole("main").getByRole("link", { name: "VM" }).click();
    await page.getByRole("main").getByRole("link", { name: "Iron" }).first().click();
    await expect(page).toHaveURL("/infrastructure/assets/iron");
    await page.getByRole("link", { name: "Its entries in the log" }).click();
    await expect(page.getByRole("main")).toContainText("A cost was added");
});

test("what is refused keeps what was typed", async ({ page, server }) => {
    await found(page, server);
    await furnish(page);
    await enter(page, "assets", { name: "iron", description: "A <b>box</b>", model: "colocated", site: "cellar" });
    await expectRefused(page, "name", "iron");
    // Without scripts, too, the page begins with what is wrong.
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByRole("alert")).toBeFocused();
    await expect(field(page, "description")).toHaveValue("A <b>box</b>");
    await fill(page, { name: "Steel" });
    await submit(page, "name");
    await expectRefused(page, "site", "cellar");

    await enter(page, "assets", { name: "Both", model: "hosted", host: "iron", site: "cellar", from: "2026-01-01" });
    await expectRefused(page, "site", "cellar");
    await expect(page.getByRole("alert")).toContainText("A machine on a host has no site of its own");

    await page.goto("/infrastructure/assets/iron/move");
    await fill(page, { model: "hosted", host: "vm", from: "2026-05-01" });
    await submit(page, "from");
    await expectRefused(page, "host", "vm");
    await expect(page.getByRole("alert")).toContainText("A machine cannot run on itself.");

    await page.goto("/infrastructure/assets/iron/retire");
    await submit(page, "retired_on");
    await expect(page.getByRole("alert")).toContainText("VM");

    await cost(page, "assets/iron", { name: "Power", basis: "power", watts: "-5", tariff: "0,18", from: "2026-01-01" });
    await expectRefused(page, "watts", "-5");
    await expect(field(page, "tariff")).toHaveValue("0,18");
    await fill(page, { watts: "180" });
    await submit(page, "name");
    await cost(page, "assets/iron", { name: "Power", basis: "monthly", amount: "5", from: "2026-03-01" });
    await expectRefused(page, "from", "2026-03-01");
    await page.goto("/infrastructure/assets/iron/costs/1");
    await fill(page, { last_day: "2026-02-28" });
    await submit(page, "last_day");
    await expect(page.getByRole("table", { name: "What was agreed" })).toContainText("28 Feb 2026");
});

test("a planned move is told as planned, and today’s place counts", async ({ page, server }) => {
    await found(page, server);
    await furnish(page);
    await enter(page, "sites", { name: "Attic", location: "Jaca" });
    await page.goto("/infrastructure/assets/iron/move");
    await fill(page, { site: "attic", from: "2035-02-28" });
    await submit(page, "from");
    await page.goto("/infrastructure");
    const iron = page.getByRole("region", { name: "Machines" }).getByRole("listitem").filter({ hasText: "Iron" }).first();
    await expect(iron.locator(".meta").first()).toContainText("Cellar");
    await expect(iron.locator(".meta").last()).toContainText(/from 28 Feb 2035: .*Attic/);
    await page.goto("/infrastructure/sites/cellar");
    const machines = page.getByRole("region", { name: "Machines" });
    await expect(machines.locator(".meta").first()).toContainText("Cellar");
    await expect(machines).not.toContainText("Where it will be");
    await page.goto("/infrastructure/sites/attic");
    await expect(machines).toContainText("Where it will be");
    await expect(machines).toContainText(/from 28 Feb 2035: .*Attic/);
});

test("an inventory without anything says where to begin", async ({ page, server, visitor }) => {
    await found(page, server);
    const nour = await visitor();
    await join(page, nour, { name: "Nour Haddad" });
    await nour.goto("/infrastructure");
    await expect(nour.getByRole("main")).toContainText("When a system administrator enters sites");
    await expect(nour.getByRole("link", { name: "Enter a site" })).toHaveCount(0);
    // A pool of shared costs has nothing to share yet.
    await send(page, server, "/sharing/new", { name: "Machines", participants: "everyone", from: "2026-01-01" });
    await page.goto("/sharing/machines/sources");
    await page.getByRole("link", { name: "Infrastructure" }).last().click();
    const begin = page.getByRole("main").locator(".empty");
    await expect(begin).toContainText("Begin with a site");
    await begin.getByRole("link", { name: "Enter a site" }).click();
    await fill(page, { name: "Cellar", location: "Jaca" });
    await submit(page, "name");
    await page.goto("/infrastructure");
    await expect(begin).toHaveCount(0);
});

test("what is ours wants a name, and whoever does not keep the inventory only reads it", async ({
    page,
    server,
    visitor,
}) => {
    await found(page, server);
    await furnish(page);
    await page.goto("/infrastructure");
    const warnings = page.getByRole("region", { name: "Somebody should look at this" });
    await expect(warnings).toContainText("10 things, about 2 entries of the inventory.");
    const iron = warnings.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Iron", exact: true }) });
    await expect(iron).toContainText("Hardware, Operating system, Virtualisation");
    await expect(iron.getByRole("link", { name: "Say who answers" })).toHaveAttribute(
        "href",
        "/infrastructure/assets/iron/responsibilities",
    );
    await page.goto("/infrastructure/assets/iron/responsibilities");
    const areas = ["hardware", "operating_system", "virtualisation", "backups", "security", "software_choice"];
    await fill(page, Object.fromEntries(areas.map((area) => [`keeper_${area}`, "M-1"])));
    await fill(page, { keeper_backups: "the night shift" });
    await submit(page, "by_hardware");
    await expectRefused(page, "keeper_backups", "the night shift");
    await fill(page, { keeper_backups: "m1" });
    await submit(page, "by_hardware");
    await expect(page.getByRole("table", { name: "Who answers for what" })).toContainText("Ana Belén Ruiz");
    await page.goto("/infrastructure");
    await expect(iron).toHaveCount(0);
    await expect(warnings).toContainText("4 things, about one entry of the inventory.");

    // Another kind of place asks who answers there, and leaves the names of those who still do.
    await enter(page, "providers", { name: "Línea", jurisdiction: "Spain" });
    await enter(page, "sites", { name: "Hall", location: "Jaca", provider: "linea" });
    await page.goto("/infrastructure/assets/vm/responsibilities");
    await fill(page, { keeper_hardware: "M-1", keeper_backups: "M-1" });
    await submit(page, "by_hardware");
    await page.goto("/infrastructure/assets/vm/move");
    await fill(page, { model: "dedicated", site: "hall", from: "2026-05-01" });
    await submit(page, "from");
    await expect(page).toHaveURL("/infrastructure/assets/vm/responsibilities?after=move");
    await expect(field(page, "by_hardware")).toHaveValue("provider");
    await expect(field(page, "keeper_hardware")).toHaveValue("");
    await expect(field(page, "keeper_backups")).toHaveValue("M-1");
    await submit(page, "by_hardware");
    await expect(page.getByRole("table", { name: "Who answers for what" })).toContainText("the provider’s");

    const other = await visitor();
    await join(page, other, { name: "Nour Haddad" });
    await other.goto("/infrastructure/assets/iron");
    await expect(other.getByRole("heading", { level: 1 })).toHaveText("Iron");
    await expect(other.getByRole("link", { name: "Change" })).toHaveCount(0);
    const answer = await other.goto("/infrastructure/assets/new");
    expect(answer?.status()).toBe(403);
});

test("el inventario en español", async ({ page, server }) => {
    await found(page, server, { language: "es" });
    await page.locator("button[name=language][value=es]").click();
    await furnish(page);
    await cost(page, "assets/iron", { name: "Luz", basis: "power", watts: "180", tariff: "0,1834", from: "2026-03-01" });
    await page.goto("/infrastructure/assets/iron?month=2026-03");
    const month = page.getByRole("table", { name: "Cuánto cuesta marzo de 2026" });
    expect(await cells(month)).toEqual([["Luz\n180 W × 0,1834 EUR por kWh × 744 horas", "24,56\u00a0€"]]);
    await expect(page.getByRole("navigation").first()).toContainText("Infraestructura");
});
