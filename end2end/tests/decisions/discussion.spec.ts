import { expect, test } from "../../fixtures/test";
import { DISCUSSION_DAYS, PERIODS, draft, step } from "../../fixtures/decisions";
import { expectRefused, field, fill, send, submit } from "../../fixtures/forms";
import { enrol, found } from "../../fixtures/people";

test("members answer one another, change what they wrote and take it back", { tag: "@no-scripts" }, async ({ page, server, visitor }) => {
    await found(page, server, PERIODS);
    const nour = await visitor();
    await enrol(page, nour, server, { name: "Nour Haddad" });
    const number = await draft(page, { title: "A second mirror" });
    await step(page, number, "propose");

    // A question that mentions somebody; code and unknown numbers stay text.
    await nour.goto(`/decisions/${number}`);
    await fill(nour, { comment: "What does it cost, @M-1? Not @M-99 nor `@M-1`." });
    await submit(nour, "comment");
    await expect(nour).toHaveURL(`/decisions/${number}?page=1&after=comment&comment=1#comment-1`);
    await expect(nour.locator("#comment-1").getByRole("status")).toHaveText("Your comment is added.");
    await expect(nour.locator("#comment-1 .prose a")).toHaveText(["@M-1"]);
    await expect(nour.locator("#comment-1 .prose a")).toHaveAttribute("href", "/members/1");

    // An answer stands below it, also after what came later.
    await fill(nour, { comment: "And when would it begin?" });
    await submit(nour, "comment");
    await page.goto(`/decisions/${number}`);
    await page.getByRole("link", { name: "Answer (comment 1)" }).click();
    await expect(page).toHaveURL(`/decisions/${number}?page=1&answer=1#answer`);
    await expect(page.getByLabel("Your answer to Nour Haddad")).toBeVisible();
    await submit(page, "comment");
    await expectRefused(page, "comment", "");
    await fill(page, { comment: "Forty a *month*." });
    await submit(page, "comment");
    await expect(page).toHaveURL(`/decisions/${number}?page=1&after=comment&comment=3#comment-3`);
    await expect(page.locator("#comment-3")).toContainText("in answer to comment 1");
    await expect(page.getByRole("article", { name: "Comment 1 by Nour Haddad" })).toContainText("Comment 1 · ");
    await expect(page.locator("#comment-3").getByRole("link", { name: "comment 1", exact: true })).toHaveAttribute("href", "#comment-1");
    const left = async (place: string) => (await page.locator(place).boundingBox())?.x ?? 0;
    expect(await left("#comment-3"), "an answer is set in").toBeGreaterThan(await left("#comment-1"));
    expect(await page.locator("article.comment").evaluateAll((all) => all.map(({ id }) => id))).toEqual(["comment-1", "comment-3", "comment-2"]);

    // Changing a comment keeps what it said, for everybody.
    await nour.goto(`/decisions/${number}`);
    await nour.getByRole("link", { name: "Change or take back (comment 1)" }).click();
    await expect(field(nour, "comment")).toHaveValue("What does it cost, @M-1? Not @M-99 nor `@M-1`.");
    await fill(nour, { comment: "" });
    await submit(nour, "comment");
    await expectRefused(nour, "comment", "");
    await fill(nour, { comment: "What would it cost a month?" });
    await submit(nour, "comment");
    await expect(nour.locator("#comment-1")).toContainText("What would it cost a month?");
    await expect(nour.locator("#comment-1").getByRole("status")).toHaveText("Your comment is changed.");
    await page.goto(`/decisions/${number}`);
    await page.locator("#comment-1").getByRole("link", { name: "earlier texts" }).click();
    await expect(page.getByRole("heading", { name: "Earlier texts" })).toBeVisible();
    await expect(page.getByRole("main")).toContainText("What does it cost, @M-1?");
    await expect(field(page, "comment")).toHaveCount(0);

    // What is taken back is gone, and its answers stay.
    await nour.getByRole("link", { name: "Change or take back (comment 1)" }).click();
    await nour.getByText("Take your comment back").click();
    await nour.locator("button[name=do][value=take-back]").click();
    await expect(nour.locator("#comment-1")).toContainText("Taken back by its author");
    await expect(nour.locator("#comment-1").getByRole("status")).toHaveText("Your comment is taken back.");
    await expect(nour.locator("#comment-3")).toContainText("Forty a month.");
    await page.goto(`/decisions/${number}/comments/1`);
    await expect(page.getByRole("main")).not.toContainText("cost");
    expect((await send(page, server, `/decisions/${number}`, { do: "comment", answers: "1", comment: "Why?" })).status()).toBe(422);
    await page.goto(`/community/log?subject=D-${number}`);
    for (const event of ["A comment was changed", "A comment was taken back"]) await expect(page.getByRole("main")).toContainText(event);
    expect((await server.run("verify")).code).toBe(0);
});

test("a facilitator hides, closes and summarises, by acts that everybody sees", { tag: "@no-scripts" }, async ({ page, server, visitor }) => {
    await found(page, server, PERIODS);
    const nour = await visitor();
    await enrol(page, nour, server, { name: "Nour Haddad" });
    const number = await draft(page, { title: "A second mirror" });
    await step(page, number, "propose");
    await nour.goto(`/decisions/${number}`);
    await fill(nour, { comment: "Only fools want that." });
    await submit(nour, "comment");

    // Hidden for a reason, readable all the same, and shown again.
    await page.goto(`/decisions/${number}`);
    await page.getByRole("link", { name: "Hide (comment 1)" }).click();
    await submit(page, "hiding_reason");
    await expectRefused(page, "hiding_reason", "");
    await fill(page, { hiding_reason: "Be **kind**." });
    await submit(page, "hiding_reason");
    await nour.reload();
    await expect(nour.locator("#comment-1")).toContainText("This comment was hidden on");
    await expect(nour.locator("#comment-1 strong")).toHaveText("kind");
    await expect(nour.getByText("Only fools want that.")).toBeHidden();
    await nour.getByText("Read it all the same").click();
    await expect(nour.getByText("Only fools want that.")).toBeVisible();
    await page.getByRole("link", { name: "Show again (comment 1)" }).click();
    await page.locator("button[name=do][value=show]").click();
    await expect(page.locator("#comment-1")).not.toContainText("hidden");
    expect((await send(nour, server, `/decisions/${number}/comments/1`, { do: "hide", hiding_reason: "No." })).status()).toBe(403);

    // Closed: who reads it knows why, and what was typed meanwhile is kept.
    await page.getByRole("link", { name: "Look after this discussion" }).click();
    await fill(page, { closing_reason: "It goes round in circles." });
    await submit(page, "closing_reason");
    await expect(page.getByRole("status")).toHaveText("The discussion is closed.");
    await nour.goto(`/decisions/${number}`);
    await expect(nour.getByText("This discussion was closed on")).toBeVisible();
    await expect(nour.getByText("It goes round in circles.")).toBeVisible();
    await expect(field(nour, "comment")).toHaveCount(0);
    const late = await send(nour, server, `/decisions/${number}`, { do: "comment", comment: "But listen" });
    expect(late.status()).toBe(422);
    expect(await late.text()).toContain("But listen");

    // A summary in two languages, with its versions.
    await fill(page, { summary_en: "For: it is *cheap*.", summary_es: "A favor: es barato." });
    await submit(page, "summary_en");
    await expect(page.getByRole("status")).toHaveText("The summary is saved.");
    await fill(page, { summary_en: "For: it is cheap. Against: it hums." });
    await submit(page, "summary_en");
    await nour.goto(`/decisions/${number}`);
    await expect(nour.getByText("Against: it hums.")).toBeVisible();
    await expect(nour.getByText("A favor: es barato.")).toBeHidden();
    await nour.getByRole("link", { name: "Earlier versions of the summary" }).click();
    await expect(nour.locator("em")).toHaveText("cheap");
    await expect(nour.locator("form[method=post]", { has: field(nour, "summary_en") })).toHaveCount(0);

    await page.locator("button[name=do][value=reopen]").click();
    await expect(page.getByRole("status")).toHaveText("Members can comment again.");
    await nour.goto(`/decisions/${number}`);
    await fill(nour, { comment: "Thank you." });
    await submit(nour, "comment");
    await expect(nour.locator("#comment-2")).toContainText("Thank you.");
    expect((await server.run("verify")).code).toBe(0);
});

test("quien recibe correo elige cuál, en español", { tag: "@no-scripts" }, async ({ page, server }) => {
    await found(page, server, { ...PERIODS, language: "es" });
    await page.goto("/");
    await page.locator("button[name=language][value=es]").click();
    await page.goto("/account");
    await page.getByRole("link", { name: "Qué correo recibes" }).click();
    await expect(field(page, "digest").and(page.locator("[value=daily]"))).toBeChecked();
    await fill(page, { digest: "weekly", reminders: "no" });
    await submit(page, "digest");
    await expect(page.getByRole("status")).toHaveText("Tu elección queda guardada.");
    await expect(field(page, "digest").and(page.locator("[value=weekly]"))).toBeChecked();
    await page.goto("/account/data");
    await expect(page.getByRole("main")).toContainText("Cada semana en que haya algo que contar");
    await page.goto("/community/mail");
    await expect(page.getByRole("main")).toContainText(/que lleva tres días esperando se descarta|no conoce su propia dirección/);
    expect((await server.run("verify")).code).toBe(0);
});

test("a vote waits for the summary that the rules ask for", async ({ page, server }) => {
    await found(page, server, { ...PERIODS, "rule:decisions.summaries:": "community_language" });
    const number = await draft(page, { title: "A lamp at the gate" });
    await step(page, number, "propose");
    await server.advance({ days: DISCUSSION_DAYS });
    await page.goto(`/decisions/${number}`);
    await expect(page.locator(".notice", { hasText: "still wanting in: English" })).toBeVisible();
    await expect(page.locator("button[name=do][value=open]")).toBeHidden();
    await page.goto(`/decisions/${number}/discussion`);
    await fill(page, { "summary_en": "For it: the dark." });
    await submit(page, "summary_en");
    await step(page, number, "open");
    await expect(page.getByText("still wanting")).toBeHidden();
});

test("a summary is reviewed by somebody who did not write it", { tag: "@no-scripts" }, async ({ page, server, visitor }) => {
    await found(page, server, { ...PERIODS, "rule:decisions.summaries:": "community_language" });
    const nour = await visitor();
    await enrol(page, nour, server, { name: "Nour Haddad" });
    const number = await draft(nour, { title: "A lamp at the gate" });
    await step(nour, number, "propose");
    await server.advance({ days: DISCUSSION_DAYS });
    await page.goto(`/decisions/${number}/discussion`);
    await fill(page, { summary_en: "For it: the dark." });
    await submit(page, "summary_en");
    await expect(page.locator("button[name=do][value=review]")).toHaveCount(0);
    await page.goto(`/decisions/${number}`);
    await expect(page.locator(".notice", { hasText: "has reviewed it" })).toBeVisible();
    await expect(page.locator("button[name=do][value=open]")).toBeHidden();
    await nour.goto("/");
    await nour.getByRole("link", { name: /^Review the summary/ }).click();
    await nour.locator("button[name=do][value=review]").click();
    await expect(nour.getByRole("status")).toHaveText("You have reviewed the summary.");
    await expect(nour.getByRole("main")).toContainText("reviewed by Nour Haddad");
    await page.goto(`/decisions/${number}`);
    await step(page, number, "open");
    expect((await server.run("verify")).code).toBe(0);
});
