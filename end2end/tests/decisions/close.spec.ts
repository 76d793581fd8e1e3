import { expect, test } from "../../fixtures/test";
import { PERIODS, VOTING_DAYS, cast, castUnseen, counts, newValue, putToVote } from "../../fixtures/decisions";
import { field, fill, submit } from "../../fixtures/forms";
import { enrol, found } from "../../fixtures/people";

test("the close binds while no server is running", async ({ page, server, visitor }) => {
    // No outage lets a vote wait that cannot be extended.
    await found(page, server, { ...PERIODS, "rule:decisions.extension_days_max:": "0" });
    const [nour, sami] = [await visitor(), await visitor()];
    await enrol(page, nour, server, { name: "Nour Haddad" });
    await enrol(page, sami, server, { name: "Sami Okello" });
    const dues = newValue("dues.monthly", "full", "15.00");
    const [number] = await putToVote(page, server, [{ title: "Dues of 15 euros", fields: dues }]);
    await castUnseen(page, server, Number(number), "yes");
    await castUnseen(nour, server, Number(number), "yes");
    await sami.goto("/decisions/2");
    const hint = (await sami.locator("#vote .hint").first().textContent()) ?? "";
    const [, closes = "", day = ""] = /It closes on ((.*?\d{4}), \d\d:\d\d \S+);/.exec(hint) ?? [];
    expect(day).not.toBe("");
    await fill(sami, { choice: "no", reason: "Twelve was enough.\n\nAsk me why." });

    await server.stop();
    await server.advance({ days: VOTING_DAYS + 1 });
    await server.start();

    // Whoever was writing loses nothing, and is told when it closed.
    await submit(sami, "choice");
    await expect(sami.getByRole("alert")).toContainText(`The vote closed on ${closes}.`);
    const late = sami.locator("section", { has: sami.getByRole("heading", { name: "Your vote was not counted" }) });
    await expect(late).toContainText("You chose: No.");
    await expect(late.getByLabel("What you wrote")).toHaveValue("Twelve was enough.\n\nAsk me why.");
    expect(await counts(sami)).toEqual([2, 0, 0]);

    // It is in effect since the day of the close, and not since somebody looked.
    await page.goto("/decisions/2");
    await expect(page.getByText(`Passed · in effect since ${day}`)).toBeVisible();
    await expect(page.getByText(`Was €12.00; €15.00 from ${day}`)).toBeVisible();
    await page.goto("/rules/dues.monthly");
    const full = page.getByRole("row", { name: /€15\.00/ });
    await expect(full).toContainText(day);
    await expect(full.getByRole("link", { name: /D-2/ })).toBeVisible();
    await page.goto("/community/log?subject=D-2");
    await expect(page.getByText("Passed and in force")).toHaveCount(1);
    const { code, output } = await server.run("verify");
    expect(code, output).toBe(0);
});

test("a vote counts a second before the close, and not at it nor a second after", async ({ page, server, visitor }) => {
    await found(page, server, PERIODS);
    const [nour, sami] = [await visitor(), await visitor()];
    await enrol(page, nour, server, { name: "Nour Haddad" });
    await enrol(page, sami, server, { name: "Sami Okello" });
    await server.stopClock();
    await putToVote(page, server, [{ title: "A second mirror" }]);
    for (const [voter, choice] of [[page, "no"], [nour, "yes"], [sami, "abstain"]] as const) {
        await voter.goto("/decisions/2");
        await fill(voter, { choice, reason: `My ${choice}.` });
    }

    await server.advance({ days: VOTING_DAYS, seconds: -1 });
    await submit(nour, "choice");
    await expect(nour.getByRole("status")).toHaveText("Your vote is cast. You can change it until the close.");
    await expect(nour.getByText("1 minute left")).toBeVisible();
    await fill(nour, { reason: "My second thought." });

    await server.advance({ seconds: 1 });
    await submit(page, "choice");
    await expect(page.getByRole("alert")).toContainText("Votes that arrive later do not count.");
    await server.advance({ seconds: 1 });
    await submit(sami, "choice");
    await expect(sami.getByRole("alert")).toContainText("Votes that arrive later do not count.");
    await expect(sami.getByText("You chose: Abstain.")).toBeVisible();
    await expect(field(sami, "reason")).toHaveValue("My abstain.");
    // Changing a vote comes too late at the same moment.
    await submit(nour, "choice");
    await expect(nour.getByText("You chose: Yes.")).toBeVisible();
    await expect(field(nour, "reason")).toHaveValue("My second thought.");

    await nour.goto("/decisions/2/votes");
    await expect(nour.locator("article.comment")).toHaveCount(1);
    await expect(nour.locator("article.comment")).toContainText("My yes.");
    await nour.goto("/decisions/2");
    expect(await counts(nour)).toEqual([1, 0, 0]);
});

test("a comment that comes after the close keeps its words", async ({ page, server }) => {
    await found(page, server, PERIODS);
    await putToVote(page, server, [{ title: "A second mirror" }]);
    await page.goto("/decisions/2");
    await cast(page, "yes");
    await fill(page, { comment: "One thing *more*." });
    await server.advance({ days: VOTING_DAYS });
    await submit(page, "comment");
    await expect(page.getByRole("alert")).toContainText("This discussion is over: the vote has closed.");
    await expect(field(page, "comment")).toHaveValue("One thing *more*.");
    await page.goto("/decisions/2");
    await expect(page.getByText("Nobody has said anything yet.")).toBeVisible();
});
