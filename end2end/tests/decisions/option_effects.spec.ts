// Options that do something where they are chosen: proposed, voted on, and what follows.
import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { DISCUSSION_DAYS, PERIODS, VOTING_DAYS, newValue, openVote, putToVote, step, vote } from "../../fixtures/decisions";
import { expectRefused, field, fill, submit } from "../../fixtures/forms";
import { enrol, found } from "../../fixtures/people";
import { expectFitsTelephone } from "../../fixtures/tables";

const OPTIONS = "The fifth\nThe twentieth\nAs it is";

/** What is typed of a rule that an effect gives another value. */
function due(place: number, option: string, day: string): Record<string, string> {
    const of = (name: string) => `effect-${place}-${name}`;
    return { [of("option")]: option, [of("rule")]: "dues.due_day:", [of("value")]: day };
}

/** Saves the proposal: other buttons of its form come before that one. */
async function save(page: Page): Promise<void> {
    const answer = page.waitForEvent("load");
    await page.locator("button[name=do][value=save]").click();
    await answer;
}

test("each option brings what it does, and the chosen one does it", async ({ page, server, visitor }) => {
    await found(page, server, PERIODS);
    const nour = await visitor();
    await enrol(page, nour, server, { name: "Nour Haddad" });
    // The rules of the founding adopt the method for ordinary decisions and elections; dues are of a policy.
    const adopts = { title: "Schulze for all", fields: newValue("decisions.methods", "schulze", "bylaws") };
    const [adopting = 0] = await putToVote(page, server, [adopts]);
    await vote(page, adopting, "yes");
    await vote(nour, adopting, "yes");
    await server.advance({ days: VOTING_DAYS });

    await page.goto("/decisions/new?method=schulze");
    await fill(page, { title: "When dues are due", body: "So that wages have come.", options: OPTIONS });
    // Options are written first; a press then offers them.
    const add = page.locator("button[name=do][value=add]");
    await add.click();
    await fill(page, { add: "set_rule", add_option: "The fifth" });
    await add.click();
    await expect(field(page, "effect-1-option")).toHaveValue("The fifth");
    await fill(page, { add: "set_rule", add_option: "The twentieth" });
    await add.click();
    await fill(page, { ...due(1, "The fifth", "5"), ...due(2, "The twentieth", "77") });
    await save(page);
    await expectRefused(page, "effect-2-value", "77");
    await expect(field(page, "options")).toHaveValue(OPTIONS);
    // An option that is renamed loses what it brought, and that is told.
    await fill(page, { "effect-2-value": "20", options: "The fifth\nThe 20th\nAs it is" });
    await save(page);
    await expectRefused(page, "effect-2-option", "The twentieth");
    await fill(page, { options: OPTIONS });
    await save(page);
    await expect(page).toHaveURL(/after=draft$/);
    const number = Number(/decisions\/(\d+)/.exec(page.url())?.[1]);
    const options = page.locator("#options li", { hasText: "The twentieth" });
    await expect(options).toContainText(/proposed .*20/);
    await page.goto(`/decisions/${number}/edit`);
    await expect(field(page, "effect-2-option")).toHaveValue("The twentieth");
    await page.goto(`/decisions/${number}`);
    await step(page, number, "propose");
    // Nobody's session is to end meanwhile.
    await nour.goto("/");
    await server.advance({ days: DISCUSSION_DAYS });
    await page.goto(`/decisions/${number}`);
    await step(page, number, "open");

    // The ballot says what each would do.
    await expect(page.locator(".ballot-row", { hasText: "The twentieth" }).locator(".ballot-effects")).toContainText("20");
    await expectFitsTelephone(page);
    await fill(page, { "option-2": "1", "option-1": "2" });
    await submit(page, "option-1");
    await nour.goto(`/decisions/${number}`);
    await fill(nour, { "option-2": "1" });
    await submit(nour, "option-1");
    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}`);
    await expect(page.locator(".outcome")).toHaveText("Chosen: The twentieth.");
    await expect(page.locator(".tally").first()).toContainText("What follows");
    await expect(page.locator("#options li", { hasText: "The fifth" }).first()).toContainText("nothing of this was done");
    await page.goto("/rules/dues.due_day");
    await expect(page.getByRole("link", { name: `D-${number}` }).first()).toBeVisible();
    await expect(page.getByRole("main")).toContainText("20");
    expect((await server.run("verify")).code).toBe(0);
});

test("two options that can both be chosen do not change the same", async ({ page, server }) => {
    await found(page, server, PERIODS);
    await page.goto("/decisions/new?method=approval");
    await fill(page, { title: "Who goes", body: "Two of three.", options: OPTIONS, seats: "2" });
    const add = page.locator("button[name=do][value=add]");
    await add.click();
    for (const option of ["The fifth", "The twentieth"]) {
        await fill(page, { add: "end_role", add_option: option });
        await add.click();
    }
    await fill(page, { "effect-1-holder": "M-1:curator", "effect-2-holder": "M-1:curator" });
    await submit(page, "title");
    await expectRefused(page, "effect-2-option", "The twentieth");
    await expect(page.getByRole("alert")).toContainText("would change the same thing");
    await fill(page, { seats: "1" });
    await submit(page, "title");
    await expect(page).toHaveURL(/after=draft$/);
});

test("only methods that the rules adopt are offered", async ({ page, server }) => {
    await found(page, server, PERIODS);
    for (const word of ["ranked_pairs", "sortition", "stv_meek", "nonsense"]) {
        await page.goto(`/decisions/new?method=${word}`);
        await expect(field(page, "options")).toHaveCount(0);
        await expect(page.getByRole("link", { name: "Schulze" })).toBeVisible();
    }
    // Whoever drafts a rule sees them all.
    await page.goto("/decisions/new?rule=decisions.methods&scope=sortition");
    await expect(field(page, "effect-0-rule")).toHaveValue("decisions.methods:sortition");
    const lots = { title: "Lots", fields: newValue("decisions.methods", "sortition", "ordinary") };
    const [number = 0] = await putToVote(page, server, [lots]);
    await vote(page, number, "yes");
    await server.advance({ days: VOTING_DAYS });
    await page.goto("/decisions/new");
    await expect(page.getByRole("link", { name: "By lot" })).toBeVisible();
});

test("cada opción trae lo que hace, en español", async ({ page, server }) => {
    await found(page, server, { ...PERIODS, language: "es" });
    await page.goto("/");
    await page.locator("button[name=language][value=es]").click();
    await page.goto("/decisions/new?method=approval");
    await fill(page, { title: "Quién deja la redacción", body: "Porque toca.", options: "Ahora\nMás tarde" });
    await page.locator("button[name=do][value=add]").click();
    await fill(page, { add: "end_role", add_option: "Ahora" });
    await page.locator("button[name=do][value=add]").click();
    await fill(page, { "effect-1-holder": "M-1:curator" });
    await submit(page, "title");
    await expect(page.locator("#options")).toContainText("Ahora");
    await expect(page.getByRole("main")).toContainText("Lo que haría cada opción está junto a ella");
});
