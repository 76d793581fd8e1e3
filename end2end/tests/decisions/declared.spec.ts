import { expect, test } from "../../fixtures/test";
import { DISCUSSION_DAYS, PERIODS, VOTING_DAYS, castUnseen, draft, newValue, openVote, putToVote, step } from "../../fixtures/decisions";
import { expectRefused, field, fill, send, submit } from "../../fixtures/forms";
import { enrol, found } from "../../fixtures/people";

/** Rules by which changes of policies are declared, and can be contested for two days. */
const DECLARED = {
    ...PERIODS,
    "rule:decisions.declaration:policy": "committee",
    "rule:decisions.contest_days:policy": "2",
};

test("a result is declared, contested in vain and in effect, and another decision annuls it", async ({
    page,
    server,
    visitor,
}) => {
    await found(page, server, DECLARED);
    const nour = await visitor();
    await enrol(page, nour, server, { name: "Nour Haddad" });
    const [number] = await putToVote(page, server, [
        { title: "Dues of 15 euros", fields: newValue("dues.monthly", "full", "15.00") },
    ]);
    await castUnseen(page, server, Number(number), "yes");
    await castUnseen(nour, server, Number(number), "yes");
    await server.advance({ days: VOTING_DAYS });

    // The founder proposed it and is nobody who declares it; nobody else opens votes, so that a member may.
    await page.goto(`/decisions/${number}`);
    await expect(page.getByText("Counted · waits to be declared")).toBeVisible();
    await expect(page.locator("button[value=declare]")).toHaveCount(0);
    await nour.goto("/");
    await nour.getByRole("link", { name: /Look and declare/ }).click();
    await expect(nour.getByRole("main")).toContainText("any member may who is neither on leave nor suspended");
    await nour.locator("button[value=declare]").click();
    await expect(nour.getByRole("status")).toHaveText("The result is declared.");
    await expect(nour.getByRole("main")).toContainText("It can be contested until");

    await nour.getByText("Contest this result").click();
    await submit(nour, "contest_reason");
    await expectRefused(nour, "contest_reason", "");
    await fill(nour, { contest_reason: "I was **away**." });
    await submit(nour, "contest_reason");
    await expect(nour.getByRole("status")).toContainText("The result is contested.");
    await server.advance({ days: 3 });
    await page.goto("/");
    await page.getByRole("link", { name: /Look and rule/ }).click();
    await expect(page.getByText("Contested · waits for a ruling")).toBeVisible();
    await fill(page, { ruling_words: "The roll was right." });
    await submit(page, "ruling_words");
    await expect(page.getByRole("alert")).toContainText("Choose one");
    await expect(field(page, "ruling_words")).toHaveValue("The roll was right.");
    await fill(page, { ruling: "dismissed" });
    await submit(page, "ruling_words");
    await expect(page.getByRole("status")).toHaveText("Your ruling is made.");
    await expect(page.getByText(/Passed · in effect since/)).toBeVisible();
    await expect(page.locator("#contest-1")).toContainText("Dismissed");

    // To annul it takes what it took itself.
    await page.getByRole("link", { name: "Propose to annul this" }).click();
    await fill(page, { title: "Back to twelve", body: "It was too much." });
    await submit(page, "title");
    const annulling = Number(/decisions\/(\d+)/.exec(page.url())?.[1]);
    await step(page, annulling, "propose");
    await server.advance({ days: DISCUSSION_DAYS });
    // Whoever looks in now and then stays signed in.
    await nour.goto("/");
    await page.goto(`/decisions/${annulling}`);
    await step(page, annulling, "open");
    await castUnseen(page, server, annulling, "yes");
    await server.advance({ days: VOTING_DAYS });
    await page.goto("/");
    await nour.goto(`/decisions/${annulling}`);
    await nour.locator("button[value=declare]").click();
    await server.advance({ days: 2 });
    await page.goto(`/decisions/${number}`);
    await expect(page.getByText(`What this did was reversed by D-${annulling} Back to twelve`)).toBeVisible();
    await page.goto(`/decisions/${number}/votes`);
    await expect(page.getByRole("main")).toContainText(`This decision is annulled. What it did was reversed by D-${annulling}`);
    await page.goto(`/decisions/${number}/receipt`);
    await expect(page.getByRole("main")).toContainText(`The decision is annulled: what it did was reversed by D-${annulling}.`);
    await expect(page.getByRole("main")).not.toContainText("this is what counts");
    await page.goto("/community/log");
    await expect(page.getByRole("main")).toContainText(`D-${number}, annulled by D-${annulling}`);
    await page.goto("/rules/dues.monthly");
    await expect(page.getByRole("row", { name: /€15\.00/ })).toContainText(`annulled by D-${annulling}`);
    await expect(page.getByRole("row", { name: /€12\.00/ }).first()).toContainText(`D-${annulling} Back to twelve`);
    const { code, output } = await server.run("verify");
    expect(code, output).toBe(0);
});

test("one contest that is upheld settles the others, and the result says that it is annulled", async ({
    page,
    server,
    visitor,
}) => {
    await found(page, server, { ...PERIODS, "rule:decisions.contest_days:ordinary": "2" });
    const [nour, sami, liv] = [await visitor(), await visitor(), await visitor()];
    await enrol(page, nour, server, { name: "Nour Haddad" });
    await enrol(page, sami, server, { name: "Sami Okello" });
    await enrol(page, liv, server, { name: "Liv Berg" });
    const [number = 0] = await putToVote(page, server, [{ title: "Quiet hours" }]);
    await castUnseen(page, server, number, "yes");
    await castUnseen(liv, server, number, "yes");
    for (const contester of [nour, sami]) await contester.goto("/");
    await server.advance({ days: VOTING_DAYS });
    for (const contester of [nour, sami]) {
        const said = { do: "contest", contest_reason: "The register was wrong." };
        const answer = await send(contester, server, `/decisions/${number}`, said);
        expect(answer.url()).toContain("after=contest");
    }
    // Whoever contests it rules on no contest of it.
    await nour.goto(`/decisions/${number}`);
    await expect(nour.locator("button[value=rule]")).toHaveCount(0);
    await liv.goto(`/decisions/${number}`);
    await fill(liv, { ruling: "upheld", ruling_words: "It was." });
    await submit(liv, "ruling_words");
    await expect(liv.getByRole("status")).toHaveText("Your ruling is made.");
    await expect(liv.locator("#contest-2")).toContainText("Settled by the annulment");
    await expect(liv.getByRole("main")).not.toContainText("Waits for a ruling");
    await expect(liv.getByRole("main")).not.toContainText("It can be contested until");
    await expect(liv.locator(".tally .notice").first()).toContainText("This result is annulled");
    const file = await liv.request.get(`/decisions/${number}/result.json`);
    expect(file.headers()["content-disposition"]).toContain(`D-${number}-result-annulled.json`);
    await liv.goto(`/decisions/${number}/receipt`);
    await expect(liv.getByRole("main")).toContainText("a contest of its result was upheld, and it never had any effect");
    await liv.goto(`/decisions/${number}/votes`);
    await expect(liv.getByRole("main")).toContainText("a contest of its result was upheld");
});

test("a vote that was to close while no server ran waits, and is extended from the return", async ({ page, server }) => {
    await found(page, server, PERIODS);
    const number = await openVote(page, server, { title: "Quiet hours from ten" });
    await server.stop();
    await server.advance({ days: VOTING_DAYS });
    await server.start();
    await page.goto(`/decisions/${number}`);
    await expect(page.getByRole("main")).toContainText("nobody could vote for a time: the server or its database was away.");
    await page.getByText("Extend the vote").click();
    await fill(page, { extension_days: "1", extension_reason: "The house had no power." });
    await submit(page, "extension_days");
    await expect(page.getByRole("status")).toHaveText("The vote is extended.");
    await fill(page, { choice: "yes" });
    await submit(page, "choice");
    await server.advance({ days: 1 });
    await page.goto(`/decisions/${number}`);
    await expect(page.locator(".tally .outcome")).toContainText("Passed");
    expect((await server.run("verify")).code).toBe(0);
});

test("lo que no puede revertirse se dice en español", async ({ page, server }) => {
    await found(page, server, { ...PERIODS, language: "es" });
    await page.goto("/");
    await page.locator("button[name=language][value=es]").click();
    await page.goto("/decisions/new?effect=annul&decision=D-1");
    await fill(page, { title: "Deshacer la fundación", body: "Por probar." });
    await submit(page, "title");
    await expectRefused(page, "effect-0-decision", "D-1");
    await expect(page.getByRole("alert")).toContainText("D-1 es el acto fundacional.");
    const number = await draft(page, { title: "Nada" });
    expect(number).toBe(2);
});
