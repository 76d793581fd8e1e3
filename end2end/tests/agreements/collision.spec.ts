import { expect, test } from "../../fixtures/test";
import { found, signIn } from "../../fixtures/people";
import { press, save, startDraft, text, write } from "./drafting";

test("the second to save sees both texts, and nothing is lost", async ({ page, server, visitor }) => {
    const founder = await found(page, server);
    await startDraft(page, "dues-policy");
    const address = page.url();
    const other = await visitor();
    await signIn(other, founder);
    await other.goto(address);

    await write(page, "## What is due {#what-is-due}\n\nTheirs.");
    await save(page);
    const yours = "## What is due {#what-is-due}\n\nYours, and more.";
    await write(other, yours);
    await press(other, "save");
    await expect(other.getByRole("alert").filter({ hasText: "Somebody saved while you were writing" })).toBeVisible();
    await expect(other.getByRole("region", { name: "Their text, as saved" })).toContainText("Theirs.");
    await expect(other.getByRole("region", { name: "Your text, not saved yet" })).toContainText("Yours, and more.");
    await expect(other.locator("main del").first()).toContainText("Theirs");
    await expect(text(other)).toHaveValue(yours);

    // What is stored is still theirs, until the second person saves on top of it.
    await page.goto(address);
    await expect(text(page)).toHaveValue("## What is due {#what-is-due}\n\nTheirs.");
    await write(other, "## What is due {#what-is-due}\n\nTheirs. Yours, and more.");
    await save(other);
    await page.goto(`${address}/revisions/2`);
    await expect(page.getByRole("main")).toContainText("Theirs.");
    await page.goto(address);
    await expect(text(page)).toHaveValue(/Theirs\. Yours, and more\.$/);
});

test("saving without a change collides with nobody", async ({ page, server, visitor }) => {
    const founder = await found(page, server);
    await startDraft(page, "dues-policy");
    const other = await visitor();
    await signIn(other, founder);
    await other.goto(page.url());
    await write(page, "## New {#new}\n\nWords.");
    await save(page);
    await press(other, "save");
    await expect(other.getByRole("status").filter({ hasText: /saved?|save/i }).first()).toBeVisible();
    await other.goto(page.url().replace(/\?.*/, ""));
    await expect(text(other)).toHaveValue("## New {#new}\n\nWords.");
});
