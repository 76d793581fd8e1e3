// Letters that the mail server does not take, and having them tried again.
import { PERIODS, draft, step } from "../../fixtures/decisions";
import { fill, submit } from "../../fixtures/forms";
import { DAYS, when } from "../../fixtures/meetings";
import { found } from "../../fixtures/people";
import { expect, test } from "../../fixtures/test";

test("letters that failed are tried again by a button", { tag: "@no-scripts" }, async ({ page, server }) => {
    await found(page, server);
    await server.stop();
    // Nothing listens there.
    const mail = ["--smtp-url", "smtp://127.0.0.1:1", "--mail-from", "Ditch <office@ditch.example>"];
    await server.start({ words: ["--public-url", server.baseURL, ...mail] });
    await page.goto("/members/new");
    await fill(page, { name: "Nour Haddad", email: "nour@example.org" });
    await submit(page, "name");
    await expect(page).toHaveURL(/\/members\/2\?after=admission/);

    const all = page.getByRole("button", { name: "Try again all that failed" });
    const failed = () =>
        expect(async () => {
            await page.goto("/community/mail");
            await expect(all).toBeVisible({ timeout: 500 });
        }).toPass({ timeout: 30_000 });
    await failed();
    await page.getByRole("button", { name: /^Try again the letter to M-2 of / }).click();
    await expect(page.getByRole("status")).toHaveText("What failed is tried again now.");
    await failed();
    await all.click();
    await expect(page.getByRole("status")).toHaveText("What failed is tried again now.");
    await page.goto("/community/log");
    await expect(page.getByText("Mail that had failed was to be tried again")).toHaveCount(2);
    expect((await server.run("verify")).code).toBe(0);
});

test("digests that failed are tried again though no letter is listed", { tag: "@no-scripts" }, async ({ page, server }) => {
    await found(page, server, PERIODS);
    const number = await draft(page, { title: "Quiet hours" });
    await step(page, number, "propose");
    await server.stop();
    const mail = ["--smtp-url", "smtp://127.0.0.1:1", "--mail-from", "Ditch <office@ditch.example>"];
    await server.start({ words: ["--public-url", server.baseURL, "--digest-hour", "0", ...mail] });
    const all = page.getByRole("button", { name: "Try again all that failed" });
    await expect(async () => {
        await page.goto("/community/mail");
        await expect(all).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 30_000 });
    await expect(page.getByRole("table")).toHaveCount(0);
    await all.click();
    await expect(page.getByRole("status")).toHaveText("What failed is tried again now.");
    expect((await server.run("verify")).code).toBe(0);
});

test("without a mail server the notice of a meeting is read and printed", { tag: "@no-scripts" }, async ({ page, server }) => {
    await found(page, server);
    await server.stop();
    await server.start({ words: ["--public-url", server.baseURL] });
    await page.goto("/meetings/new");
    await fill(page, { title: "Assembly", form: "room", place: "The mill", ...when(DAYS) });
    await submit(page, "title");
    await fill(page, { item_title: "The accounts" });
    await submit(page, "item_title");
    await page.getByRole("button", { name: "Serve the notice" }).click();
    const read = page.getByRole("link", { name: "Read it: the letter to M-1" });
    await expect(async () => {
        await page.goto("/community/mail");
        await expect(read).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 30_000 });
    await expect(page.getByRole("main")).toContainText("Digests and reminders go by mail alone and reach nobody");
    await read.click();
    await expect(page.locator("pre")).toContainText("1. The accounts");
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("main .notice")).toBeHidden();
    await expect(page.locator("pre")).toBeVisible();
});
