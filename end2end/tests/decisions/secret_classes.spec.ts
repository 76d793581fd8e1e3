import { expect, test } from "../../fixtures/test";
import { DISCUSSION_DAYS, PERIODS, VOTING_DAYS, draft, putIntoBox, step } from "../../fixtures/decisions";
import { fill, send } from "../../fixtures/forms";
import { enter, found } from "../../fixtures/people";

test("a secret ballot bears the class where each counts by itself, and nothing is told of few", async ({ page, server }) => {
    await found(page, server, {
        ...PERIODS,
        "rule:membership.votes:supporting": "1",
        "rule:decisions.majority_classes:ordinary": "each",
    });
    for (const name of ["Sam Okoye", "Uma Rao"]) await enter(page, server, { name, class: "supporting" });
    for (const name of ["Nour Haddad", "Bo Lindqvist"]) await enter(page, server, { name });
    const number = await draft(page, { title: "Longer opening hours", fields: { secret: "yes" } });
    await step(page, number, "propose");
    await server.advance({ days: DISCUSSION_DAYS });
    const small = await send(page, server, `/decisions/${number}`, { do: "open" });
    expect(small.status()).toBe(422);
    expect(await small.text()).toContain("people in the class");
    await page.goto(`/decisions/${number}`);
    await expect(page.getByRole("main")).toContainText("The proposal stays as it is");
    await expect(page.locator("button[name=do][value=open]")).toHaveCount(0);

    await enter(page, server, { name: "Vito Sala", class: "supporting" });
    await page.goto(`/decisions/${number}`);
    await step(page, number, "open");
    await expect(page.locator("#vote")).toContainText("Your ballot will bear your class");
    await expect(page.getByText("Of one or two who vote, that may tell how they did")).toBeVisible();
    await page.getByText("What is secret, and from whom").click();
    await expect(page.locator("#vote")).toContainText("whoever runs the server could read them there");
    await fill(page, { choice: "yes" });
    await putIntoBox(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your ballot was received");

    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}`);
    await expect(page.locator(".tally").first()).toContainText("not told");
    await expect(page.getByRole("main")).toContainText("The files do not redo all of the result.");
    await expect(page.getByRole("table", { name: "Votes by class" })).toHaveCount(0);
    expect((await server.run("verify")).code).toBe(0);
});
