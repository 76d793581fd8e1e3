import { expect, test } from "../../fixtures/test";
import { PERIODS, putToVote } from "../../fixtures/decisions";
import { send } from "../../fixtures/forms";
import { enrol, found } from "../../fixtures/people";

test("who is not on the roll sees why, and cannot vote by any way", async ({ page, server, visitor }) => {
    await found(page, server, PERIODS);
    const [marta, nour, stranger] = [await visitor(), await visitor(), await visitor()];
    await enrol(page, marta, server, { name: "Marta Ortiz", class: "supporting" });
    await putToVote(page, server, [{ title: "A second mirror" }]);
    await enrol(page, nour, server, { name: "Nour Haddad" });

    for (const [person, why] of [
        [nour, "You are not on the roll of this vote: you were not a member yet when it opened."],
        [marta, "You are not on the roll of this vote: your class of members has no vote."],
    ] as const) {
        await person.goto("/");
        await expect(person.getByRole("main")).not.toContainText("A second mirror");
        await person.goto("/decisions/2");
        await expect(person.getByText(why)).toBeVisible();
        await expect(person.getByText("You are not on it.")).toBeVisible();
        await expect(person.locator("#vote, [name=choice]")).toHaveCount(0);

        // A form that was copied from somebody else's page does not help.
        const copied = { do: "vote", choice: "yes", reason: "Me too.", request_key: crypto.randomUUID() };
        for (let time = 0; time < 2; time += 1) {
            const answer = await send(person, server, "/decisions/2", copied);
            expect(answer.status()).toBe(422);
            const source = await answer.text();
            expect(source).toContain(why);
            expect(source).toContain("You chose: Yes.");
            expect(source).toContain("Me too.");
        }
        await person.getByRole("link", { name: "See the roll" }).click();
        await expect(person.getByText("You are not on the roll", { exact: true })).toBeVisible();
        await expect(person.getByText(why)).toContainText("You joined on");
        await expect(person.getByText("1 on the roll")).toBeVisible();
    }
    await nour.goto("/decisions/2/votes");
    await expect(nour.getByRole("main")).toContainText("0 members have voted.");

    // Why somebody else is not on it is read by whoever would rule on objections, and by nobody else: whoever proposed it does not.
    await page.goto("/decisions/2/roll");
    await expect(page.getByText("You are on the roll")).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText("Marta");
    await nour.goto("/decisions/2/roll");
    await expect(nour.getByRole("main")).not.toContainText("Marta");
    await stranger.goto("/decisions/2");
    await expect(stranger).toHaveURL("/signin?next=%2Fdecisions%2F2");
    const posted = await send(stranger, server, "/decisions/2", { do: "vote", choice: "yes", reason: "" });
    expect(posted.status()).toBe(401);
    await page.goto("/decisions/2/votes");
    await expect(page.getByRole("main")).toContainText("0 members have voted.");
});

test("the waiting period keeps a newcomer off the roll of the template", async ({ page, server, visitor }) => {
    await found(page, server, { ...PERIODS, "rule:membership.waiting_days:": "30" });
    const nour = await visitor();
    await enrol(page, nour, server, { name: "Nour Haddad" });
    await putToVote(page, server, [{ title: "A second mirror" }]);
    await nour.goto("/decisions/2");
    await expect(nour.getByText("when it opened, your waiting period had not ended")).toBeVisible();
    await nour.getByRole("link", { name: "See the roll" }).click();
    await expect(nour.getByRole("main")).toContainText("30 days");
    await nour.getByRole("link", { name: "Waiting period before voting" }).click();
    await expect(nour).toHaveURL("/rules/membership.waiting_days");
});
