// Contacts who are no members: entered, found, corrected, admitted, ended and erased.
import { expectRefused, field, fill, submit } from "../../fixtures/forms";
import { found, join } from "../../fixtures/people";
import { expectFitsTelephone } from "../../fixtures/tables";
import { expect, test } from "../../fixtures/test";

test("a contact is entered, corrected, ended and erased", async ({ page, server, visitor }) => {
    await found(page, server);
    await page.goto("/members/contacts");
    const main = page.getByRole("main");
    await expect(main).toContainText("Nobody is entered");
    await page.getByRole("link", { name: "Enter a contact" }).click();
    const typed = { name: " ", email: "nobody", telephone: "ask", note: "Has the key to the roof." };
    await fill(page, { ...typed, kind: "host" });
    await submit(page, "name");
    for (const name of ["name", "email", "telephone"] as const) await expectRefused(page, name, typed[name]);
    await expect(field(page, "note")).toHaveValue(typed.note);
    await fill(page, { name: "Bar Paquita", email: "bar@example.org", telephone: "954 000 000" });
    await submit(page, "name");
    await expect(page).toHaveURL("/members/contacts/1?after=new");
    await expect(main).toContainText("Has the key to the roof.");

    await page.getByRole("link", { name: "Correct the entry" }).click();
    await fill(page, { name: "Bar Paco" });
    await submit(page, "name");
    await page.goto("/members/contacts?search=paco&kind=host");
    await expect(page.locator("tbody tr")).toHaveCount(1);
    await expectFitsTelephone(page);
    await page.goto("/members/new?contact=1");
    await expect(field(page, "name")).toHaveValue("Bar Paco");
    await expect(field(page, "email")).toHaveValue("bar@example.org");

    const nour = await visitor();
    await join(page, nour, { name: "Nour Haddad" });
    for (const address of ["/members/contacts", "/members/contacts/1", "/members/contacts/new"]) {
        expect((await nour.request.get(address)).status(), address).toBe(403);
    }
    await page.goto("/members/contacts/1");
    await fill(page, { ended_on: "2199-01-01" });
    await submit(page, "ended_on");
    await expectRefused(page, "ended_on", "2199-01-01");
    await fill(page, { ended_on: "" });
    await submit(page, "ended_on");
    await expect(main).toContainText("The contact has ended.");
    await page.getByRole("button", { name: "Erase what is held" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Erased");
    await expect(main).not.toContainText("Paco");
    await page.goto("/members/contacts");
    await expect(page.locator("tbody tr")).toHaveCount(0);
    await expect(field(page, "ended")).not.toBeChecked();
    await page.goto("/members/contacts?ended=yes");
    await expect(field(page, "ended")).toBeChecked();
    await expect(page.locator("tbody tr")).toContainText("Erased");
    expect((await page.request.get("/members/contacts/9")).status()).toBe(404);
    expect((await server.run("verify")).code).toBe(0);
});
