// A budget that is parted by equal shares: what is proposed, marked, bought, and why the rest is not.
import { expect, test } from "../../fixtures/test";
import { PERIODS, VOTING_DAYS, newValue, openVote, putToVote, vote } from "../../fixtures/decisions";
import { expectRefused, fill, submit } from "../../fixtures/forms";
import { enrol, found } from "../../fixtures/people";
import { cells, expectFitsTelephone } from "../../fixtures/tables";

test("a budget is explained round by round", async ({ page, server, visitor }) => {
    await found(page, server, PERIODS);
    const nour = await visitor();
    await enrol(page, nour, server, { name: "Nour Haddad" });
    const fields = newValue("decisions.methods", "equal_shares", "ordinary");
    const [adopting = 0] = await putToVote(page, server, [{ title: "Budgets", fields }]);
    await vote(page, adopting, "yes");
    await vote(nour, adopting, "yes");
    await server.advance({ days: VOTING_DAYS });
    // A session ends where nobody looks in for a week.
    await nour.goto("/");

    await page.goto("/decisions/new?method=equal_shares");
    await expect(page.getByText("a project is worth what it costs").first()).toBeVisible();
    // No votes could buy what costs more than there is.
    const dear = "Gym; 60\nPath; 121";
    await fill(page, { title: "What we build", body: "It is in the account.", options: dear, budget: "120" });
    await submit(page, "title");
    await expectRefused(page, "options", dear);
    const number = await openVote(page, server, {
        title: "What we build",
        start: "method=equal_shares",
        fields: { options: "Gym; 60\nPark; 50\nRoof; 80", budget: "120" },
    });
    await expect(page.getByText("what is left over buys what still fits").first()).toBeVisible();
    await fill(page, { "option-1": "1", "option-3": "1" });
    await submit(page, "option-1");
    await nour.goto(`/decisions/${number}`);
    await fill(nour, { "option-1": "1", "option-2": "1" });
    await submit(nour, "option-1");
    await server.advance({ days: VOTING_DAYS });

    await page.goto(`/decisions/${number}`);
    await expect(page.locator(".outcome")).toHaveText("2 were chosen.");
    const tally = page.locator(".tally").first();
    await expect(tally).toContainText("€120.00 are shared out equally: each ballot has €60.00.");
    await expect(tally.getByRole("heading", { name: "Round 1" })).toBeVisible();
    await expect(tally.getByRole("heading", { name: "Round 2" })).toHaveCount(0);
    await tally.locator("summary", { hasText: "and the next best" }).first().click();
    const next = tally.getByRole("list", { name: /and the next best$/ });
    await expect(next.getByRole("listitem")).toHaveText([/^Gym\s*0\.5$/, /^Park\s*1$/]);
    expect(await cells(page.getByRole("table", { name: "What is bought, in order" }))).toEqual([
        ["Gym", "€60.00", "2", "2 supporters pay €30.00 each.", "€60.00"],
        ["Park", "€50.00", "1", "It still fits into what is left, and has the most supporters.", "€10.00"],
    ]);
    expect(await cells(page.getByRole("table", { name: "What is not bought" }))).toEqual([
        [
            "Roof",
            "€80.00",
            "1",
            "€30.00",
            "Its supporters have less left together than it costs, and it costs more than is left over.",
        ],
    ]);
    await expect(tally).toContainText("Left over in the end: €10.00.");
    await expectFitsTelephone(page);
    expect((await server.run("verify")).code).toBe(0);
});
