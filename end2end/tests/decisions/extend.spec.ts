import { expect, test } from "../../fixtures/test";
import { PERIODS, VOTING_DAYS, openVote } from "../../fixtures/decisions";
import { expectRefused, fill, submit } from "../../fixtures/forms";
import { FOUNDER, found } from "../../fixtures/people";

test("an outage extends a vote by an act that everybody sees, within the rule", async ({ page, server }) => {
    await found(page, server, PERIODS);
    const number = await openVote(page, server, { title: "Quiet hours from ten" });
    await page.getByText("Extend the vote").click();
    await fill(page, { extension_days: "9" });
    await submit(page, "extension_days");
    await expectRefused(page, "extension_days", "9");
    await fill(page, { extension_days: "2", extension_reason: "The line to the house was **cut**." });
    await submit(page, "extension_days");
    await expect(page.getByRole("status")).toHaveText("The vote is extended.");

    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}`);
    await expect(page.locator(".notice", { hasText: "was extended by 2 days" })).toContainText("The line to the house was cut.");
    await expect(page.getByText("One day at most.")).toBeHidden();
    await fill(page, { choice: "yes" });
    await submit(page, "choice");
    await expect(page.getByRole("status")).toContainText("vote");
    await server.advance({ days: 2 });
    await page.goto(`/decisions/${number}`);
    await expect(page.locator(".tally .outcome")).toContainText("Passed");
    expect((await server.run("verify")).code).toBe(0);
});

test("una prórroga se hace y se lee en español", async ({ page, server }) => {
    await found(page, server, { ...PERIODS, language: "es" });
    await page.goto("/");
    await page.locator("button[name=language][value=es]").click();
    const number = await openVote(page, server, { title: "Horario de silencio" });
    await page.getByText("Prorrogar la votación").click();
    await fill(page, { extension_days: "1", extension_reason: "Se cortó la línea." });
    await submit(page, "extension_days");
    await expect(page.getByRole("main")).toContainText("se prorrogó esta votación un día.");
    await page.goto(`/community/log?subject=D-${number}`);
    await expect(page.getByRole("main")).toContainText("Se prorrogó una votación");
});

test("a vote closes early once everybody has voted, where the rules allow it", async ({ page, server }) => {
    await found(page, server, { ...PERIODS, "rule:decisions.early_close:ordinary": "all_voted" });
    const number = await openVote(page, server, { title: "A lamp at the gate" });
    await expect(page.locator(".facts").first()).toContainText("once everybody on the roll has voted");
    await expect(page.getByRole("button", { name: "Close the vote now" })).toBeHidden();
    await fill(page, { choice: "yes" });
    await submit(page, "choice");
    await page.getByText("Close the vote before its deadline").click();
    await page.getByRole("button", { name: "Close the vote now" }).click();
    await expect(page.getByRole("status")).toHaveText("The vote is closed.");
    await expect(page.locator(".tally .outcome")).toContainText("Passed");
    await expect(page.locator(".notice", { hasText: "was closed before its deadline" })).toContainText(FOUNDER.name);
    await page.goto(`/community/log?subject=D-${number}`);
    await expect(page.getByRole("main")).toContainText("A vote was closed before its deadline");
    expect((await server.run("verify")).code).toBe(0);
});
