import { expect, test } from "../../fixtures/test";
import { PERIODS, VOTING_DAYS, counts, openVote } from "../../fixtures/decisions";
import { expectRefused, field, fill, submit } from "../../fixtures/forms";
import { enrol, found } from "../../fixtures/people";

const DELEGATING = { ...PERIODS, "rule:decisions.delegation:ordinary": "open", "rule:decisions.delegations_max:": "5" };

test("a vote is delegated by topic, carried by who votes, and told to both", async ({ page, server, visitor }) => {
    await found(page, server, DELEGATING);
    const [nour, sami] = [await visitor(), await visitor()];
    await enrol(page, nour, server, { name: "Nour Haddad" });
    await enrol(page, sami, server, { name: "Sami Okello" });
    await page.goto("/decisions/topics");
    await fill(page, { name: "Roofs" });
    await submit(page, "name");
    await expect(page.getByRole("status")).toHaveText("The topic is added.");
    await page.getByText("Change Roofs").click();
    await fill(page, { "name-roofs": "Roofs and masts" });
    await submit(page, "name-roofs");
    await expect(page.getByRole("main")).toContainText("Roofs and masts");

    await nour.goto("/decisions/delegations");
    await fill(nour, { to: "nobody", scope: "topic:roofs" });
    await submit(nour, "to");
    await expectRefused(nour, "to", "nobody");
    await expect(field(nour, "scope")).toHaveValue("topic:roofs");
    await fill(nour, { to: "Sami Okello" });
    await submit(nour, "to");
    await expect(nour.getByRole("status")).toHaveText("From now on your vote is delegated.");
    await sami.goto("/decisions/delegations");
    await expect(sami.getByRole("main")).toContainText("Nour Haddad");
    await fill(sami, { to: "M-2", scope: "topic:roofs" });
    await submit(sami, "to");
    await expectRefused(sami, "to", "M-2");
    await expect(sami.getByRole("main")).toContainText("M-2 → you");

    const number = await openVote(page, server, { title: "A mast on the barn", fields: { topic: "roofs" } });
    await fill(page, { choice: "no" });
    await submit(page, "choice");
    await nour.goto(`/decisions/${number}`);
    await expect(nour.getByRole("main")).toContainText("Unless you vote yourself, your vote counts as Sami Okello votes.");
    await sami.goto(`/decisions/${number}`);
    await expect(sami.getByRole("main")).toContainText("You carry the vote of one other member");
    await fill(sami, { choice: "yes" });
    await submit(sami, "choice");

    await server.advance({ days: VOTING_DAYS });
    await nour.goto(`/decisions/${number}`);
    await expect(nour.getByRole("main")).toContainText("Your vote was counted as “Yes”");
    await expect(nour.locator(".tally").first()).toContainText("One member did not vote and was carried");
    expect(await counts(nour)).toEqual([2, 1, 0]);
    await nour.goto(`/decisions/${number}/votes`);
    await expect(nour.getByRole("main")).toContainText("delegated, voted by Sami Okello");
    await nour.goto("/decisions/delegations");
    await nour.getByRole("button", { name: "Take back: On the topic Roofs and masts" }).click();
    await expect(nour.getByRole("status")).toHaveText("The delegation is taken back.");
    expect((await server.run("verify")).code).toBe(0);
});

test("donde las reglas no lo permiten, nadie lleva votos", async ({ page, server }) => {
    await found(page, server, { ...PERIODS, language: "es" });
    await page.goto("/decisions/delegations");
    await page.locator("button[name=language][value=es]").click();
    await expect(page.getByRole("main")).toContainText("Según las reglas de hoy, nadie lleva los votos de otras personas.");
    await expect(field(page, "to")).toHaveCount(0);
});
