import { expect, test } from "../../fixtures/test";
import { expectRefused, fill, submit } from "../../fixtures/forms";
import { found } from "../../fixtures/people";
import { press, save, startDraft, text, write } from "./drafting";

test("a draft is started, previewed, compared and saved", async ({ page, server }) => {
    await found(page, server);
    await startDraft(page, "dues-policy");
    await expect(page.getByText("No clause differs.")).toBeVisible();

    const before = await text(page).inputValue();
    const after = before
        .replace("Every member pays dues", "Each member pays dues")
        .replace(/### Receipts[\s\S]*?(?=\n## )/, "")
        .concat("\n\n### Hardship {#hardship}\n\nWhoever *cannot* pay says so.\n");
    await write(page, after);
    await press(page, "preview");
    await expect(page.locator(".editor-preview em")).toHaveText("cannot");
    await expect(text(page)).toHaveValue(after);
    const changes = page.locator(".redline");
    await expect(changes.locator(".change--added")).toContainText("Hardship");
    await expect(changes.locator(".change--added .change-label")).toHaveText("added");
    await expect(changes.locator(".change--removed .change-label")).toHaveText("removed");
    await expect(changes.locator(".change--changed")).toContainText("Monthly dues");
    await expect(changes.locator(".change--changed del")).toHaveText("Every");
    await expect(changes.locator(".change--changed ins")).toHaveText("Each");
    await expect(changes.locator("summary").first()).toContainText("unchanged");

    await save(page);
    await page.goto("/agreements/dues-policy/drafts/1");
    await expect(text(page)).toHaveValue(after.trim());
    await expect(page.getByRole("link", { name: "Put it to a decision" })).toHaveAttribute(
        "href",
        "/decisions/new?agreement=dues-policy&draft=1",
    );

    await page.goto("/agreements/dues-policy/drafts/1/revisions");
    await expect(page.getByRole("link", { name: /^Text \d$/ })).toHaveText(["Text 2", "Text 1"]);
    await page.getByRole("link", { name: "Text 2" }).click();
    await expect(page.locator("ins").last()).toContainText("Hardship");
    await page.goto("/agreements/dues-policy/drafts");
    await expect(page.getByRole("link", { name: "Draft 1" })).toBeVisible();
});

test("a new agreement begins as a draft that holds for nobody", async ({ page, server, visitor }) => {
    await found(page, server);
    await page.goto("/agreements/new");
    await fill(page, { title: "N".repeat(201), kind: "guide", visibility: "public" });
    await submit(page, "title");
    await expectRefused(page, "title", "N".repeat(201));
    await expect(page.locator("[name=kind][value=guide]")).toBeChecked();

    await fill(page, { title: "How we meet" });
    await submit(page, "title");
    await expect(page).toHaveURL("/agreements/how-we-meet/drafts/1");
    await write(page, "## Calling a meeting {#calling}\n\nAnybody may call one.");
    await save(page);
    await page.goto("/agreements/how-we-meet");
    await expect(page.getByRole("heading", { name: "No version is in force yet" })).toBeVisible();

    const stranger = await visitor();
    await stranger.goto("/agreements/how-we-meet");
    await expect(stranger).toHaveURL(/\/signin\?next=/);
    await stranger.goto("/agreements");
    await expect(stranger.getByRole("main").getByRole("link")).not.toContainText(["How we meet"]);
});

test("a draft is given up, and its texts stay", async ({ page, server }) => {
    await found(page, server);
    await startDraft(page, "bylaws");
    await page.locator("summary", { hasText: "Give this draft up" }).click();
    await page.locator("button[value=abandon]").click();
    await expect(page.getByRole("status")).toContainText("given up");
    await expect(text(page)).toHaveCount(0);
    await page.goto("/agreements/bylaws/drafts/1/revisions/1");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Text 1");
});

test.describe("in Spanish", () => {
    test.use({ locale: "es-ES" });

    test("drafting speaks the reader's language", async ({ page, server }) => {
        await found(page, server, { language: "es" });
        await startDraft(page, "bylaws");
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Borrador 1 de /);
        await write(page, "## Único {#unico}\n\nTodo cambia.");
        await press(page, "preview");
        await expect(page.locator(".change--added .change-label")).toHaveText("añadida");
        await save(page);
        await write(page, "## A {#a}\n\n## B {#a}");
        await press(page, "save");
        await expect(page.getByRole("alert").filter({ hasText: "Dos títulos llevan el ancla «a»." })).toBeVisible();
    });
});
