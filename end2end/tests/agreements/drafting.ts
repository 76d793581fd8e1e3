// What the journeys of drafts have in common.
import { expect, type Locator, type Page } from "@playwright/test";
import { field } from "../../fixtures/forms";

/** The text of the draft. */
export function text(page: Page): Locator {
    return field(page, "body");
}

/** Starts a draft of a document from its page, and is on the draft's page then. */
export async function startDraft(page: Page, agreement: string): Promise<void> {
    await page.goto(`/agreements/${agreement}`);
    await page.locator("main form[action$='/drafts'] button").click();
    await expect(page).toHaveURL(new RegExp(`/agreements/${agreement}/drafts/\\d+$`));
}

/** Waits until the script of the editor listens. */
export async function awake(page: Page): Promise<void> {
    await expect(page.locator("form.editor[data-awake]")).toBeVisible();
}

/** Writes the whole text anew. */
export async function write(page: Page, body: string): Promise<void> {
    await text(page).fill(body);
}

/** Presses a button of the draft's form. */
export async function press(page: Page, action: "save" | "preview" | "rebase"): Promise<void> {
    await page.locator(`button[name=action][value=${action}]`).click();
}

/** Saves, and sees that it is saved: on the page that answers, or beside the text where scripts run. */
export async function save(page: Page): Promise<void> {
    await press(page, "save");
    await expect(page.getByRole("status").filter({ hasText: /^(Saved|Guardado)\.$/ })).toBeVisible();
}
