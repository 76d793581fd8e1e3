// The log tells things by their names, and leads nobody to what they may not open.
import { writeDraft } from "../../fixtures/agreements";
import { send } from "../../fixtures/forms";
import { found, join } from "../../fixtures/people";
import { expectFitsTelephone } from "../../fixtures/tables";
import { expect, test } from "../../fixtures/test";

test("whatever the log names can be opened by whoever reads it", async ({ page, server, visitor }) => {
    await found(page, server);
    const nour = await visitor();
    await join(page, nour, { name: "Nour Haddad" });
    await writeDraft(page, server, "dues-policy", (body) => `${body}\n\n## Thanks {#thanks}\n\nTo all.\n`);
    await send(page, server, "/infrastructure/sites/new", { name: "Cellar of the Alameda", location: "Jaca" });
    await send(page, server, "/members/contacts/new", { name: "Bar Paquita", kind: "other" });
    await send(page, server, "/sharing/new", { name: "Machines", participants: "everyone", from: "2026-01-01" });

    for (const reader of [page, nour]) {
        await reader.goto("/community/log");
        const table = reader.getByRole("table");
        await expect(table).toContainText("Draft 1 of Dues policy");
        await expect(table.getByRole("link", { name: "Cellar of the Alameda" }).first()).toBeVisible();
        await expect(table).not.toContainText("infrastructure/");
        await expectFitsTelephone(reader);
        const links = await table.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
        for (const address of new Set(links)) {
            expect((await reader.request.get(address ?? "")).status(), address ?? "").toBeLessThan(400);
        }
        await expect(table.getByRole("link", { name: "Draft 1 of Dues policy" })).toHaveCount(reader === page ? 2 : 0);
        await expect(table.getByRole("link", { name: "C-1" })).toHaveCount(reader === page ? 1 : 0);
    }
    await page.goto("/community/log?subject=infrastructure/sites/cellar-of-the-alameda");
    await expect(page.getByRole("main")).toContainText("Only what concerns Cellar of the Alameda is shown.");
});
