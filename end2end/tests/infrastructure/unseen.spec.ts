import { expect, test } from "../../fixtures/test";
import { field, fill, send, submit } from "../../fixtures/forms";
import { found, signIn } from "../../fixtures/people";
import type { Page } from "@playwright/test";

/** Both open a form, `first` saves it; what `second` typed is refused and kept, and what `first` wrote is taken over: both are told. */
async function meet([first, second]: [Page, Page], address: string, changes: Record<string, string>[]): Promise<void> {
    const [earlier = {}, later = {}] = changes;
    await first.goto(address);
    await second.goto(address);
    const [theirs = "", mine = ""] = [Object.keys(earlier)[0], Object.keys(later)[0]];
    await fill(first, earlier);
    await submit(first, theirs);
    await expect(first).not.toHaveURL(new RegExp(`${address}$`));
    await fill(second, later);
    await submit(second, mine);
    await expect(second.getByRole("alert")).toContainText("Somebody changed this since you opened it");
    await expect(field(second, mine)).toHaveValue(later[mine] ?? "");
    await expect(field(second, mine)).toHaveAccessibleDescription(/Saved by now: /);
    // Nobody undoes what they never touched.
    await expect(field(second, theirs)).toHaveValue(earlier[theirs] ?? "");
    await expect(field(second, theirs)).toHaveAccessibleDescription(/what they wrote stands here\. Before: /);
    await submit(second, mine);
    await expect(second).not.toHaveURL(new RegExp(`${address}$`));
    await second.goto(address);
    await expect(field(second, theirs)).toHaveValue(earlier[theirs] ?? "");
    await expect(field(second, mine)).toHaveValue(later[mine] ?? "");
}

test("nobody writes over what somebody else changed since they opened a form", async ({ page, server, visitor }) => {
    const founder = await found(page, server);
    const other = await visitor();
    await signIn(other, founder);
    await send(page, server, "/infrastructure/sites/new", { name: "Cellar", location: "Jaca" });
    const iron = { name: "Iron", model: "own_site", site: "cellar", from: "2026-01-01" };
    await send(page, server, "/infrastructure/assets/new", iron);
    await send(page, server, "/members/contacts/new", { kind: "host", name: "Bar Paquita" });
    await send(page, server, "/members/new", { kind: "person", name: "Nour Haddad", language: "en", class: "full" });
    const both: [Page, Page] = [other, page];
    await meet(both, "/infrastructure/assets/iron/change", [{ description: "Two disks" }, { operating_system: "Debian 13" }]);
    await meet(both, "/infrastructure/sites/cellar/change", [{ note: "Two keys" }, { location: "Huesca" }]);
    const kept: Record<string, string>[] = [{ keeper_hardware: "M-1" }, { keeper_backups: "M-1" }];
    await meet(both, "/infrastructure/assets/iron/responsibilities", kept);
    await meet(both, "/members/contacts/1/entry", [{ note: "Has the key" }, { telephone: "954 000 000" }]);
    await meet(both, "/members/2/entry", [{ telephone: "600 000 000" }, { name: "Nour Haddad Gil" }]);
});

test("what is offered after a move is not put back where somebody else changed the matrix meanwhile", async ({ page, server, visitor }) => {
    const founder = await found(page, server);
    const other = await visitor();
    await signIn(other, founder);
    await send(page, server, "/infrastructure/providers/new", { name: "Línea", jurisdiction: "Spain" });
    await send(page, server, "/infrastructure/sites/new", { name: "Cellar", location: "Jaca" });
    await send(page, server, "/infrastructure/sites/new", { name: "Hall", location: "Jaca", provider: "linea" });
    const iron = { name: "Iron", model: "own_site", site: "cellar", from: "2026-01-01" };
    await send(page, server, "/infrastructure/assets/new", iron);
    await page.goto("/infrastructure/assets/iron/move");
    await fill(page, { model: "dedicated", site: "hall", from: "2026-05-01" });
    await submit(page, "from");
    await expect(page).toHaveURL("/infrastructure/assets/iron/responsibilities?after=move");
    await expect(field(page, "by_hardware")).toHaveValue("provider");

    await other.goto("/infrastructure/assets/iron/responsibilities");
    await fill(other, { keeper_backups: "M-1" });
    await submit(other, "keeper_backups");
    await submit(page, "by_hardware");
    await expect(page.getByRole("alert")).toContainText("Somebody changed this since you opened it");
    await expect(field(page, "by_hardware")).toHaveValue("provider");
    await expect(field(page, "by_hardware")).toHaveAccessibleDescription(/Saved by now: /);
    await expect(field(page, "keeper_backups")).toHaveValue("M-1");
});
