import { expect, test } from "../../fixtures/test";
import { PERIODS, VOTING_DAYS, draft, openVote } from "../../fixtures/decisions";
import { expectRefused, field, fill, send, submit } from "../../fixtures/forms";
import { enrol, found } from "../../fixtures/people";
import { cells, expectFitsTelephone } from "../../fixtures/tables";

const OPTIONS = "Ebro\nCinca\nÉsera";

test("options are proposed by links, ranked, counted and explained", async ({ page, server, visitor }) => {
    await found(page, server, PERIODS);
    const nour = await visitor();
    await enrol(page, nour, server, { name: "Nour Haddad" });
    await page.goto("/decisions/new");
    // Those that the founding adopted, and no other.
    await expect(page.getByRole("link", { name: "Ranked pairs" })).toHaveCount(0);
    await page.getByRole("link", { name: "Schulze" }).click();
    await fill(page, { title: "Which river", body: "For the new machine.", options: "Ebro\nebro" });
    await submit(page, "title");
    await expectRefused(page, "options", "Ebro\nebro");
    const number = await openVote(page, server, { title: "Which river", start: "method=schulze", fields: { options: OPTIONS } });
    await expect(page.getByRole("main")).toContainText("Counted by this method: Schulze.");

    // A wrong ballot is told, and nothing typed is lost.
    await fill(page, { "option-1": "1", "option-2": "3", reason: "It is **near**." });
    // With scripts it is told before it is sent.
    await page.locator("#vote button[value=vote]").click();
    await expect(page.getByRole("alert")).toContainText("No option has number 2");
    await expect(field(page, "option-2")).toHaveValue("3");
    await expect(field(page, "reason")).toHaveValue("It is **near**.");
    await fill(page, { "option-2": "2" });
    await submit(page, "option-1");
    await expect(page).toHaveURL(`/decisions/${number}?after=vote#vote`);
    await expect(page.locator("#vote")).toContainText("You voted 1 Ebro, 2 Cinca");
    await expect(field(page, "option-2")).toHaveValue("2");
    // Changed until the close.
    await fill(page, { "option-1": "2", "option-2": "1" });
    await submit(page, "option-1");
    await expect(page.locator("#vote")).toContainText("You voted 1 Cinca, 2 Ebro");
    // Whoever is handed the address has not voted by that, nor stood, nor contested anything.
    for (const what of ["vote", "change", "contest", "rule", "declare"]) {
        await nour.goto(`/decisions/${number}?after=${what}#vote`);
        await expect(nour.getByRole("heading", { level: 1 })).toHaveText("Which river");
        await expect(nour.locator("main .notice--done")).toHaveCount(0);
    }
    await page.goto(`/decisions/${number}?after=vote#vote`);
    await expect(page.locator("#vote")).toContainText("Your vote is cast.");
    await nour.goto(`/decisions/${number}`);
    await fill(nour, { "option-2": "1", "option-3": "2" });
    await submit(nour, "option-1");

    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}`);
    await expect(page.locator(".outcome")).toHaveText("Chosen: Cinca.");
    const matrix = page.getByRole("table", { name: "How many prefer each to each other" });
    expect((await cells(matrix)).at(1)).toEqual(["Cinca", "2", "–", "2"]);
    await expectFitsTelephone(page);
    await expect(page.getByRole("table", { name: "The strongest paths" })).toContainText("Cinca beats Ebro");
    const drawn = page.getByRole("list", { name: "The strongest paths, drawn" });
    await expect(drawn.getByRole("listitem").first()).toContainText("Cinca → ");
    await page.goto(`/decisions/${number}/votes`);
    await expect(page.getByRole("main")).toContainText("1 Cinca, 2 Ésera");
    expect((await server.run("verify")).code).toBe(0);
});

test("of many options the page leads to the file of all comparisons", async ({ page, server }) => {
    await found(page, server, PERIODS);
    const options = Array.from({ length: 21 }, (_, place) => `River ${place + 1}`).join("\n");
    const number = await openVote(page, server, { title: "Which river", start: "method=schulze", fields: { options } });
    await send(page, server, `/decisions/${number}`, { do: "vote", "option-7": "1", "option-2": "2" });
    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}`);
    await expect(page.locator(".outcome")).toHaveText("Chosen: River 7.");
    await expect(page.locator(".tally").first()).toContainText("With 21 options there are too many comparisons");
    await expect(page.getByRole("table", { name: "How many prefer each to each other", includeHidden: true })).toHaveCount(0);
    await expect(page.getByRole("table", { name: "The strongest paths", includeHidden: true })).toHaveCount(0);
    const file = await page.request.get(`/decisions/${number}/result.csv`);
    expect(await file.text()).toContain("path,River 7,River 2,");
});

test("Enter in a ballot casts nothing", async ({ page, server, javaScriptEnabled }) => {
    await found(page, server, PERIODS);
    await openVote(page, server, { title: "Which river", start: "method=schulze", fields: { options: OPTIONS } });
    if (javaScriptEnabled) await expect(page.locator(".ballot")).toHaveAttribute("data-awake", "");
    await fill(page, { "option-1": "1", "option-2": "2", reason: "It is near." });
    await field(page, "option-1").press("Enter");
    if (javaScriptEnabled) {
        await expect(field(page, "option-2")).toBeFocused();
    } else {
        const read = page.locator("#vote").getByRole("status").filter({ hasText: "It is not cast yet." });
        await expect(read).toBeFocused();
        await expect(read.getByRole("listitem")).toHaveText(["1 Ebro", "2 Cinca"]);
    }
    await expect(field(page, "reason")).toHaveValue("It is near.");
    await expect(page.locator("#vote")).not.toContainText("You voted");
    await submit(page, "option-1");
    await expect(page.locator("#vote")).toContainText("You voted 1 Ebro, 2 Cinca");
});

test("what is wrong with a ballot is told at once, and leads to it", { tag: "@no-scripts" }, async ({ page, server }) => {
    await found(page, server, PERIODS);
    await openVote(page, server, { title: "Two rivers", start: "method=stv_scotland", fields: { options: OPTIONS, seats: "2" } });
    await fill(page, { "option-1": "1", "option-2": "1", "option-3": "x" });
    await submit(page, "option-1");
    await expect(page.getByRole("alert").getByRole("link")).toHaveText([/Write a whole number/, /1 already stands beside/]);
    await fill(page, { "option-2": "3", "option-3": "" });
    await submit(page, "option-1");
    await page.getByRole("alert").getByRole("link", { name: "No option has number 2" }).click();
    await expect(page.locator("#field-ballot")).toBeFocused();
    await expect(page.locator("#field-ballot")).toHaveAccessibleDescription(/No option has number 2/);
});

test("several places are filled stage by stage, and a blank ballot is meant", async ({ page, server }) => {
    await found(page, server, PERIODS);
    const fields = { options: OPTIONS, seats: "2" };
    const number = await openVote(page, server, { title: "Two rivers", start: "method=stv_scotland", fields });
    await page.locator("#vote button[value=vote]").click();
    await expect(page.getByRole("alert")).toContainText("Mark at least one option");
    await fill(page, { "option-3": "1", "option-1": "2" });
    await submit(page, "option-1");
    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}`);
    await expect(page.locator(".outcome")).toHaveText("2 were chosen.");
    await expect(page.locator(".chosen li").first()).toHaveText("Ésera");
    await expect(page.getByRole("heading", { name: "Stage 1" })).toBeVisible();
    await expect(page.getByRole("table", { name: "Votes after each stage" })).toContainText("1.00000");
    await expect(page.getByRole("main")).toContainText("is elected below the quota, since as many are left as places");
});

test("se aprueban opciones, en español", async ({ page, server }) => {
    await found(page, server, { ...PERIODS, language: "es" });
    await page.goto("/");
    await page.locator("button[name=language][value=es]").click();
    const number = await draft(page, { title: "Qué río", start: "method=approval", fields: { options: OPTIONS } });
    await expect(page.getByRole("main")).toContainText("Recuento por este método: Aprobación.");
    await page.goto(`/decisions/${number}/edit`);
    await expect(field(page, "options")).toHaveValue(OPTIONS);
});
