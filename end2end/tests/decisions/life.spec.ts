import type { Page } from "@playwright/test";
import type { Acequia } from "../../fixtures/server";
import { expect, test } from "../../fixtures/test";
import {
    DISCUSSION_DAYS,
    PERIODS,
    VOTING_DAYS,
    cast,
    conditions,
    counts,
    draft,
    putToVote,
    step,
    vote,
} from "../../fixtures/decisions";
import { field, fill, send, submit } from "../../fixtures/forms";
import { enrol, enter, found } from "../../fixtures/people";

/** Six members with a vote, two of whom are signed in beside the founder, and one whose class has none. */
async function settle(page: Page, server: Acequia, visitor: () => Promise<Page>): Promise<{ nour: Page; sami: Page }> {
    await found(page, server, PERIODS);
    const [nour, sami] = [await visitor(), await visitor()];
    await enrol(page, nour, server, { name: "Nour Haddad" });
    await enrol(page, sami, server, { name: "Sami Okello" });
    await enter(page, server, { name: "Taller Abierto", class: "organisation" });
    for (const name of ["Zoë Brandt", "Liv Aas"]) await enter(page, server, { name });
    await enter(page, server, { name: "Marta Ortiz", class: "supporting" });
    return { nour, sami };
}

test("a proposal from its draft to its vote", async ({ page, server, visitor }) => {
    const { nour, sami } = await settle(page, server, visitor);

    // Any member writes a draft, and nobody else sees it.
    const number = await draft(nour, { title: "A second miror", body: "The first one is *full*." });
    expect(number).toBe(2);
    await expect(nour.getByRole("status")).toHaveText("Saved. You alone see it until you put it up for discussion.");
    await expect(nour.getByText("Draft, seen by you alone")).toBeVisible();
    // What the vote will take can be read before there is one.
    await expect(nour.getByText("1/5 of the votes on the roll")).toBeVisible();
    await expect(nour.getByText("More yes than no")).toBeVisible();
    await expect(nour.getByText("The roll and the rules of the vote will be those in force when it opens")).toBeVisible();
    expect((await page.goto("/decisions/2"))?.status()).toBe(404);
    await page.goto("/decisions");
    await expect(page.getByRole("main")).not.toContainText("A second miror");
    await nour.getByRole("link", { name: "Change the proposal" }).click();
    await expect(field(nour, "body")).toHaveValue("The first one is *full*.");
    await fill(nour, { title: "A second mirror" });
    await submit(nour, "title");
    await expect(nour).toHaveURL("/decisions/2?after=edit");
    await expect(nour.getByRole("heading", { level: 1 })).toHaveText("A second mirror");
    await expect(nour.locator("main em")).toHaveText("full");

    // It is discussed for as long as the rule says; until then nobody can open the vote.
    await step(nour, number, "propose");
    await expect(nour.getByText(/^Discussion · (3|2) days left$/)).toBeVisible();
    await page.goto("/decisions");
    await page.getByRole("link", { name: "A second mirror" }).click();
    await fill(page, { comment: "Who pays for the *disks*?" });
    await submit(page, "comment");
    await expect(page).toHaveURL("/decisions/2?page=1&after=comment&comment=1#comment-1");
    await sami.goto("/decisions/2");
    await expect(sami.locator("#comment-1")).toContainText("Ana Belén Ruiz");
    await expect(sami.locator("#comment-1 em")).toHaveText("disks");
    await fill(sami, { comment: "The reserve has enough." });
    await submit(sami, "comment");
    await nour.goto("/decisions/2");
    await expect(nour.locator("article.comment")).toHaveCount(2);
    await expect(nour.locator("button[name=do][value=open]")).toHaveCount(0);
    const early = await send(nour, server, "/decisions/2", { do: "open" });
    expect(early.status()).toBe(422);
    expect(await early.text()).toContain("The discussion goes on until");

    // Then it opens, and what the vote is about is fixed: its text, its roll and its rules.
    await server.advance({ days: DISCUSSION_DAYS });
    await sami.goto("/decisions/2");
    await expect(sami.locator("button[name=do][value=open]")).toHaveCount(0);
    for (const what of ["open", "withdraw", "propose"]) {
        expect((await send(sami, server, "/decisions/2", { do: what })).status()).toBe(403);
    }
    await nour.goto("/");
    await expect(nour.getByRole("main")).toContainText("The discussion is over; voting can be opened");
    await nour.getByRole("link", { name: /^Look and open/ }).click();
    await step(nour, number, "open");
    await expect(nour.getByText(/^Open to votes · (5|4) days left$/)).toBeVisible();
    await expect(nour.getByText("1/5 of 6 votes on the roll: 2.")).toBeVisible();
    await expect(nour.getByText("when it opens")).toHaveCount(0);
    await expect(nour.getByText("More yes than no")).toBeVisible();
    await expect(nour.getByRole("link", { name: "Change the proposal" })).toHaveCount(0);
    await nour.goto("/decisions/2/edit");
    await expect(nour).toHaveURL("/decisions/2");
    await nour.getByRole("link", { name: "Electoral roll" }).click();
    await expect(nour.getByText("You are on the roll")).toBeVisible();
    await expect(nour.getByText("6 on the roll, 1 member not on it.")).toBeVisible();
    await expect(nour.getByRole("main").getByRole("link", { name: "Marta Ortiz" })).toHaveCount(0);
});

test("a proposal from its vote to the day on which it is in effect", async ({ page, server, visitor }) => {
    const { nour, sami } = await settle(page, server, visitor);
    const [number = 0] = await putToVote(nour, server, [{ title: "A second mirror" }]);

    // A member votes with a reason, sees the vote as hers, and changes both.
    await nour.goto("/");
    await expect(nour.getByRole("main")).toContainText(/Voting closes on .* days left/);
    await nour.getByRole("link", { name: /^Vote\b/ }).click();
    await expect(nour).toHaveURL(`/decisions/${number}#vote`);
    await expect(nour.locator("#vote")).toBeInViewport();
    await nour.goto(`/decisions/${number}`);
    await nour.getByRole("link", { name: "Vote ↓" }).click();
    await expect(nour.locator("#vote").getByRole("heading", { name: "Your vote" })).toBeInViewport();
    await cast(nour, "yes", "It is **time**.");
    // Told where the reader is led, and read out from there.
    const told = nour.locator("#vote").getByRole("status");
    await expect(told).toHaveText("Your vote is cast. You can change it until the close.");
    await expect(told).toBeInViewport();
    await expect(nour.locator("#vote")).toBeFocused();
    await expect(nour.getByRole("status")).toHaveCount(1);
    await expect(nour.locator("#vote")).toContainText("You voted Yes");
    await expect(nour.locator("#vote [value=yes]")).toBeChecked();
    await expect(field(nour, "reason")).toHaveValue("It is **time**.");
    await sami.goto("/decisions/2");
    await expect(sami.locator("article.comment", { hasText: "Nour Haddad · Yes" }).locator("strong")).toHaveText("time");
    await expect(sami.locator("#vote :checked")).toHaveCount(0);
    await cast(nour, "abstain", "Sami's figures made me think.");
    await expect(nour.getByRole("status")).toHaveText("Your vote is changed.");
    await nour.reload();
    await expect(nour.locator("#vote")).toContainText("You voted Abstain");
    await expect(field(nour, "reason")).toHaveValue("Sami's figures made me think.");
    await nour.goto("/");
    await expect(nour.getByRole("main")).not.toContainText("A second mirror");
    await vote(sami, number, "yes", "Cheap enough.");
    await vote(page, number, "yes");
    await expect(page.getByText("3 of 6 cast")).toBeVisible();
    await page.getByRole("link", { name: "All 3 votes cast" }).click();
    await expect(page.locator("article.comment")).toHaveCount(3);
    await expect(page.locator("article.comment", { hasText: "Nour Haddad · Abstain" })).toContainText("made me think");

    // Time closes it, and the result can be redone by hand.
    await server.advance({ days: VOTING_DAYS });
    await sami.goto("/decisions/2");
    await expect(sami.getByText(/^Passed · in effect since /)).toBeVisible();
    await expect(sami.locator(".tally .outcome")).toHaveText("Passed, with 2 yes against 0 no.");
    expect(await counts(sami)).toEqual([2, 0, 1]);
    expect(await conditions(sami)).toEqual({
        quorum: {
            asked: "1/5 of the 6 votes on the roll, cast as yes, no or abstention",
            needed: "2",
            got: "3",
            met: "met",
        },
        majority: { asked: "More than half of the 2 yes and no votes", needed: "2", got: "2", met: "met" },
    });
    await expect(sami.getByText("You voted: Yes.")).toBeVisible();
    await expect(field(sami, "choice")).toHaveCount(0);
    await expect(field(sami, "comment")).toHaveCount(0);
    await sami.getByRole("main").getByRole("link", { name: "Quorum" }).first().click();
    await expect(sami).toHaveURL("/rules/decisions.quorum");

    // The log has every step, and the chain verifies.
    await page.goto("/community/log?subject=D-2");
    for (const event of ["drafted", "put up for discussion", "The vote opened", "vote was changed", "Passed and in force"]) {
        await expect(page.getByRole("main")).toContainText(event);
    }
    const { code, output } = await server.run("verify");
    expect(code, output).toBe(0);
});
