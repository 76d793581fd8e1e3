// What scripts add to the editor: a live preview, and a text that survives a lost connection and a closed tab.
import { expect, test } from "../../fixtures/test";
import { fill, submit } from "../../fixtures/forms";
import { found, signIn } from "../../fixtures/people";
import { awake, press, save, startDraft, text, write } from "./drafting";

const EDITOR_BYTES_MAX = 100_000;
const THEIRS = "## What is due {#what-is-due}\n\nWritten on a train.";

test("the preview follows the typing @scripts", async ({ page, server, watch }) => {
    await found(page, server);
    await startDraft(page, "dues-policy");
    await write(page, "## What is due {#what-is-due}\n\nSome **bold** words.");
    await expect(page.locator(".editor-preview strong")).toHaveText("bold");
    await expect(page.locator(".redline .change--changed")).toContainText("bold");
    await expect(page.locator(".editor-status")).toHaveText("Not saved yet. Kept on this device as you type.");
    await watch.look(page);
    await save(page);
    await expect(page).toHaveURL("/agreements/dues-policy/drafts/1");
    await write(page, "## What is due {#what-is-due}\n\nOther words.");
    await save(page);
    await page.reload();
    await expect(text(page)).toHaveValue("## What is due {#what-is-due}\n\nOther words.");
});

test("a draft survives a lost connection @scripts", async ({ page, context, server }) => {
    await found(page, server);
    await startDraft(page, "dues-policy");
    await awake(page);
    await context.setOffline(true);
    await write(page, THEIRS);
    await press(page, "save");
    await expect(page.locator(".editor-status")).toContainText("Not saved: the server cannot be reached.");
    await expect(page.getByRole("button", { name: "Save again" })).toBeVisible();
    await context.setOffline(false);
    await expect(page.locator(".editor-status")).toHaveText("Saved.");
    await expect(page.getByRole("button", { name: "Save again" })).toBeHidden();
    await page.reload();
    await expect(text(page)).toHaveValue(THEIRS);
    await expect(page.getByText("This device holds text of yours")).toBeHidden();
});

test("a draft survives a server that is away @scripts", async ({ page, server }) => {
    await found(page, server);
    await startDraft(page, "dues-policy");
    await awake(page);
    await server.stop();
    await write(page, THEIRS);
    await press(page, "save");
    await expect(page.locator(".editor-status")).toContainText("Not saved: the server cannot be reached.");
    await server.start();
    await page.getByRole("button", { name: "Save again" }).click();
    await expect(page.locator(".editor-status")).toHaveText("Saved.");
});

test("a draft survives a closed tab @scripts", async ({ page, context, server, watch }) => {
    await found(page, server);
    await startDraft(page, "dues-policy");
    const address = page.url();
    const before = await text(page).inputValue();
    await awake(page);
    await context.setOffline(true);
    await write(page, THEIRS);
    await expect(page.locator(".editor-status")).toContainText("Kept on this device");
    await page.close();
    await context.setOffline(false);

    const again = await context.newPage();
    await again.goto(address);
    await expect(text(again)).toHaveValue(before);
    const notice = again.getByRole("alert").filter({ hasText: "This device holds text of yours that was not saved" });
    await expect(notice).toBeVisible();
    await expect(notice).toContainText(/from \d{1,2} \w+ \d{4}, \d{2}:\d{2}/);
    await watch.look(again);
    await again.getByRole("button", { name: "Restore it" }).click();
    await expect(text(again)).toHaveValue(THEIRS);
    await expect(notice).toBeHidden();
    await save(again);
    await again.reload();
    await expect(text(again)).toHaveValue(THEIRS);
    await expect(notice).toBeHidden();
});

test("what is discarded stays away @scripts", async ({ page, server }) => {
    await found(page, server);
    await startDraft(page, "dues-policy");
    const before = await text(page).inputValue();
    await write(page, THEIRS);
    await expect(page.locator(".editor-status")).toContainText("Kept on this device");
    await page.reload();
    await page.getByRole("button", { name: "Discard it" }).click();
    await page.reload();
    await expect(text(page)).toHaveValue(before);
    await expect(page.getByText("This device holds text of yours")).toBeHidden();
});

test("what was left from another visit stays until it is restored or discarded @scripts", async ({ page, server }) => {
    await found(page, server);
    await startDraft(page, "dues-policy");
    const notice = page.getByRole("alert").filter({ hasText: "This device holds text of yours that was not saved" });
    await write(page, THEIRS);
    await expect(page.locator(".editor-status")).toContainText("Kept on this device");
    await page.reload();
    await expect(notice).toBeVisible();
    await write(page, "Typed without looking.");
    await expect(page.locator(".editor-status")).toContainText("Kept on this device");
    await expect(notice).toBeVisible();
    // They change places, as often as one likes.
    await page.getByRole("button", { name: "Restore it" }).click();
    await expect(text(page)).toHaveValue(THEIRS);
    await page.getByRole("button", { name: "Restore it" }).click();
    await expect(text(page)).toHaveValue("Typed without looking.");
});

test("a save after the session has ended is not called saved @scripts", async ({ page, context, server }) => {
    const founder = await found(page, server);
    await startDraft(page, "dues-policy");
    await awake(page);
    await context.clearCookies();
    await write(page, THEIRS);
    await press(page, "save");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in to go on");
    await fill(page, { identifier: founder.email, password: founder.password });
    await submit(page, "password");
    await page.getByRole("button", { name: "Send it now" }).click();
    await expect(page.getByRole("status").filter({ hasText: /^Saved\.$/ })).toBeVisible();
    await expect(text(page)).toHaveValue(THEIRS);
});

test("the editor weighs little, all included @scripts", async ({ page, server, visitor }) => {
    const founder = await found(page, server);
    await startDraft(page, "bylaws");
    // A browser that has been here never, but to sign in.
    const other = await visitor();
    await signIn(other, founder);
    await other.goto(page.url());
    await awake(other);
    const loaded = await other.evaluate(() =>
        [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].map((entry) => {
            const { name, encodedBodySize } = entry as PerformanceResourceTiming;
            return [name, encodedBodySize] as const;
        }),
    );
    expect(loaded.some(([url]) => url.endsWith(".wasm"))).toBe(true);
    expect(loaded.every(([, bytes]) => bytes > 0), JSON.stringify(loaded)).toBe(true);
    const whole = loaded.reduce((sum, [, bytes]) => sum + bytes, 0);
    expect(whole, JSON.stringify(loaded)).toBeLessThan(EDITOR_BYTES_MAX);
});
