import { type Page } from "@playwright/test";
import { found, join, signIn } from "../../fixtures/people";
import type { Acequia } from "../../fixtures/server";
import { decide, SHORT_PERIODS } from "../../fixtures/short_decisions";
import { expect, test } from "../../fixtures/test";
import { awake, press, save, startDraft, text, write } from "./drafting";

const HEADING = "## What is due {#what-is-due}\n\n";

/** Admits Noor Haddad, whom a decision makes a curator. */
async function secondCurator(page: Page, noor: Page, server: Acequia, language: string): Promise<void> {
    await join(page, noor, { name: "Noor Haddad", language });
    await decide(page, server, { effect: "appoint" }, { "effect-0-member": "M-2", "effect-0-role": "curator", "effect-0-months": "12" });
}

test("of two curators the second to save sees both texts, and nothing is lost", async ({ page, server, visitor }) => {
    await found(page, server, SHORT_PERIODS);
    const noor = await visitor();
    await secondCurator(page, noor, server, "en");
    await startDraft(page, "dues-policy");
    const address = page.url();
    await noor.goto(address);

    await write(page, `${HEADING}Theirs.`);
    await save(page);
    const yours = `${HEADING}Yours, and more.`;
    await write(noor, yours);
    await press(noor, "save");
    const told = noor.getByRole("alert").filter({ hasText: "Somebody saved while you were writing" });
    await expect(told).toBeVisible();
    await expect(told.getByRole("link", { name: "Ana Belén Ruiz" })).toHaveAttribute("href", "/members/1");
    await expect(noor.getByRole("region", { name: "Their text, as saved" })).toContainText("Theirs.");
    await expect(noor.getByRole("region", { name: "Your text, not saved yet" })).toContainText("Yours, and more.");
    await expect(noor.locator("main del").first()).toContainText("Theirs");
    await expect(text(noor)).toHaveValue(yours);

    // What is stored is still Ana's, until Noor saves on top of it; then it is Ana who comes second.
    await page.goto(address);
    await expect(text(page)).toHaveValue(`${HEADING}Theirs.`);
    await write(noor, `${HEADING}Theirs. Yours, and more.`);
    await save(noor);
    await write(page, `${HEADING}Theirs, again.`);
    await press(page, "save");
    await expect(page.getByRole("alert").getByRole("link", { name: "Noor Haddad" })).toBeVisible();
    await expect(text(page)).toHaveValue(`${HEADING}Theirs, again.`);
    await save(page);

    // Every text that was saved is there, with whose it was.
    await page.goto(`${address}/revisions`);
    await expect(page.getByRole("main")).toContainText("Noor Haddad");
    for (const [revision, words] of [[2, "Theirs."], [3, "Theirs. Yours, and more."], [4, "Theirs, again."]] as const) {
        await page.goto(`${address}/revisions/${revision}`);
        await expect(page.getByRole("main")).toContainText(words);
    }
});

test("what the page of a collision holds is not offered again @scripts", async ({ page, server, visitor }) => {
    const founder = await found(page, server);
    await startDraft(page, "dues-policy");
    const telephone = await visitor();
    await signIn(telephone, founder);
    await telephone.goto(page.url());
    await write(page, `${HEADING}At the desk.`);
    await save(page);
    await awake(telephone);
    // The server leaves out what is blank around it.
    await write(telephone, `${HEADING}On the way.\n\n`);
    await press(telephone, "save");
    await expect(telephone.getByRole("alert").first()).toContainText("You saved another text meanwhile");
    await awake(telephone);
    await expect(telephone.getByText("This device holds text of yours")).toBeHidden();
});

test("whoever meets themselves in another window is told so", async ({ page, server, visitor }) => {
    const founder = await found(page, server);
    await startDraft(page, "dues-policy");
    const telephone = await visitor();
    await signIn(telephone, founder);
    await telephone.goto(page.url());
    await write(page, `${HEADING}At the desk.`);
    await save(page);
    await write(telephone, `${HEADING}On the way.`);
    await press(telephone, "save");
    await expect(telephone.getByRole("alert")).toContainText("You saved another text meanwhile");
    await expect(telephone.getByRole("main")).not.toContainText("Somebody");
    await expect(telephone.getByRole("region", { name: "Your text from the other window, as saved" })).toContainText("At the desk.");
    await expect(telephone.getByRole("region", { name: "Your text, not saved yet" })).toContainText("On the way.");
    await expect(text(telephone)).toHaveValue(`${HEADING}On the way.`);
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

test.describe("in Spanish", () => {
    test.use({ locale: "es-ES" });

    test("quien guarda en segundo lugar ve los dos textos", async ({ page, server, visitor }) => {
        await found(page, server, { ...SHORT_PERIODS, language: "es" });
        const noor = await visitor();
        await secondCurator(page, noor, server, "es");
        await startDraft(page, "dues-policy");
        await noor.goto(page.url());
        await write(page, "## Qué se debe {#que-se-debe}\n\nLo suyo.");
        await save(page);
        const mine = "## Qué se debe {#que-se-debe}\n\nLo mío.";
        await write(noor, mine);
        await press(noor, "save");
        await expect(noor.getByRole("alert")).toContainText("Otra persona guardó mientras escribías");
        await expect(noor.getByRole("region", { name: "El otro texto, guardado" })).toContainText("Lo suyo.");
        await expect(noor.getByRole("region", { name: "Tu texto, sin guardar todavía" })).toContainText("Lo mío.");
        await expect(text(noor)).toHaveValue(mine);
        await save(noor);
        await page.goto(noor.url());
        await expect(text(page)).toHaveValue(mine);
    });
});
