// Delegated votes that go along with a secret ballot.
import { expect, test } from "../../fixtures/test";
import { DISCUSSION_DAYS, PERIODS, VOTING_DAYS, counts, draft, openVote, putIntoBox, step } from "../../fixtures/decisions";
import { field, fill, submit } from "../../fixtures/forms";
import { enrol, found } from "../../fixtures/people";

const SECRETLY = {
    ...PERIODS,
    "rule:decisions.delegation:ordinary": "open_and_secret",
    "rule:decisions.delegations_max:": "5",
};

test("a vote goes along with a delegate’s secret ballot, once and for all, and both are told", async ({ page, server, visitor }) => {
    await found(page, server, SECRETLY);
    const [nour, sami, lin] = [await visitor(), await visitor(), await visitor()];
    await enrol(page, nour, server, { name: "Nour Haddad" });
    await enrol(page, sami, server, { name: "Sami Okello" });
    await enrol(page, lin, server, { name: "Lin Moreau" });
    await nour.goto("/decisions/delegations");
    await expect(nour.getByRole("main")).toContainText("In secret votes too");
    await fill(nour, { to: "Sami Okello", scope: "everything" });
    await submit(nour, "to");
    await expect(nour.getByRole("status")).toHaveText("From now on your vote is delegated.");

    const number = await openVote(page, server, { title: "Who speaks for us", fields: { secret: "yes" } });
    await nour.goto(`/decisions/${number}`);
    await expect(nour.getByRole("main")).toContainText("your vote goes along, for good, with the ballot of the first on its way");
    await sami.goto(`/decisions/${number}`);
    await expect(sami.getByRole("main")).toContainText("One vote of another member may go along with your ballot");
    await sami.getByText("What is secret, and from whom").click();
    await expect(sami.locator("#vote")).toContainText("Who went along with whom is noted apart from the ballots");
    await fill(sami, { choice: "yes" });
    await putIntoBox(sami);
    await expect(sami.getByRole("heading", { level: 1 })).toHaveText("Your ballot was received");
    await expect(sami.getByRole("main")).toContainText("Votes of other members that went along");
    await sami.goto(`/decisions/${number}`);
    await expect(sami.getByRole("main")).not.toContainText("along with your ballot");

    // The form was open when the delegate voted: looked at now, it is refused, and the page says why.
    await fill(nour, { choice: "no" });
    await submit(nour, "choice");
    await expect(nour.getByRole("alert")).toContainText("M-3 has voted, and your vote went along");
    await nour.goto(`/decisions/${number}`);
    await expect(nour.locator("#vote")).toContainText("Your vote went along");
    await expect(nour.locator("#vote")).toContainText("Somebody on your vote’s way has voted");
    await expect(nour.getByRole("main")).toContainText("How many have voted is told after the count");
    await expect(nour.getByRole("main")).toContainText("Your vote went along with the secret ballot of Sami Okello.");
    await expect(field(nour, "choice")).toHaveCount(0);
    await fill(page, { choice: "no" });
    await putIntoBox(page);
    // A third ballot: below three it would not be told what went along.
    await lin.goto(`/decisions/${number}`);
    await fill(lin, { choice: "no" });
    await putIntoBox(lin);

    await server.advance({ days: VOTING_DAYS });
    await nour.goto(`/decisions/${number}`);
    await expect(nour.getByRole("main")).toContainText("Your vote went along with the secret ballot of Sami Okello.");
    await expect(nour.getByRole("main")).not.toContainText("was counted as");
    await expect(nour.locator(".tally").first()).toContainText("The vote of one member went along");
    expect(await counts(nour)).toEqual([2, 2, 0]);
    expect((await server.run("verify")).code).toBe(0);
});

test("before a secret vote opens, its page says what would hold by today’s rules", async ({ page, server }) => {
    await found(page, server, { ...SECRETLY, "rule:decisions.delegation:ordinary": "open" });
    const number = await draft(page, { title: "Who speaks for us", fields: { secret: "yes" } });
    const aside = page.getByRole("complementary");
    await expect(aside).toContainText("This vote would be secret, and by today’s rules no vote would go along");
    await step(page, number, "propose");
    await server.advance({ days: DISCUSSION_DAYS });
    await page.goto(`/decisions/${number}`);
    await step(page, number, "open");
    await expect(aside).toContainText("This vote is secret, and by the rules that it opened with no vote goes along");
});
