import { expect, test } from "../../fixtures/test";
import { DISCUSSION_DAYS, PERIODS, VOTING_DAYS, draft, step, vote } from "../../fixtures/decisions";
import { expectRefused, fill, submit } from "../../fixtures/forms";
import { enrol, found } from "../../fixtures/people";

test("a provisional roll is drawn, objected to and ruled on before the vote opens", async ({ page, server, visitor }) => {
    await found(page, server, { ...PERIODS, "rule:decisions.provisional_days:ordinary": "2" });
    const [marta, nour] = [await visitor(), await visitor()];
    await enrol(page, marta, server, { name: "Marta Ortiz", class: "supporting" });
    await enrol(page, nour, server, { name: "Nour Haddad" });
    // Whoever proposes it rules on no objection to its roll.
    const number = await draft(nour, { title: "A second mirror" });
    await step(nour, number, "propose");
    await page.goto(`/decisions/${number}`);
    await expect(page.getByText("You may draw it while the discussion goes on.")).toBeVisible();
    await fill(page, { record_day: "2020-01-01" });
    await submit(page, "record_day");
    await expectRefused(page, "record_day", "2020-01-01");
    await fill(page, { record_day: "" });
    await submit(page, "record_day");
    await expect(page.getByRole("status")).toHaveText("The provisional roll is drawn.");

    // Who was left out sees why, and objects.
    await marta.goto(`/decisions/${number}/roll`);
    await expect(marta.getByText("You are not on the provisional roll")).toBeVisible();
    await expect(marta.getByText("The class has no vote")).toBeVisible();
    await marta.getByText("Object to the roll").click();
    await fill(marta, { objection_about: "Ana", objection_reason: "I have been **full** since May." });
    await submit(marta, "objection_reason");
    await expectRefused(marta, "objection_about", "Ana");
    await fill(marta, { objection_about: "" });
    await submit(marta, "objection_reason");
    await expect(marta.getByRole("status")).toHaveText("Your objection is made.");
    await nour.goto(`/decisions/${number}/roll`);
    await expect(nour.getByRole("main")).not.toContainText("since May");
    await expect(nour.getByRole("main")).not.toContainText("The class has no vote");
    await expect(nour.getByRole("main")).not.toContainText("Marta");

    await server.advance({ days: DISCUSSION_DAYS });
    await page.goto(`/decisions/${number}`);
    await expect(page.getByText("One objection waits for a ruling.")).toBeVisible();
    await expect(page.locator("button[name=do][value=open]")).toHaveCount(0);
    await page.goto("/");
    await page.getByRole("link", { name: "Look and rule" }).click();
    await expect(page.getByText("Nobody holds the role of the election committee")).toBeVisible();
    await expect(page.getByText("The class has no vote")).toBeVisible();
    await page.getByRole("link", { name: "Rule on objection 1" }).click();
    await fill(page, { ruling: "upheld" });
    await submit(page, "ruling_words");
    await expectRefused(page, "ruling_words", "");
    await fill(page, { ruling_words: "The register was behind." });
    await submit(page, "ruling_words");
    await expect(page.getByRole("status")).toHaveText("The objection is ruled on.");

    await page.goto(`/decisions/${number}`);
    await step(page, number, "open");
    await vote(marta, number, "yes");
    await marta.goto(`/decisions/${number}/roll`);
    await expect(marta.getByText("You are on it by a ruling on an objection. You have 1 vote.")).toBeVisible();
    await vote(nour, number, "no");
    await vote(page, number, "yes");
    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}`);
    await expect(page.locator(".tally .outcome")).toContainText("Passed");
    expect((await server.run("verify")).code).toBe(0);
});

test("whoever is objected against is asked on their home page, and replies", async ({ page, server, visitor }) => {
    await found(page, server, { ...PERIODS, "rule:decisions.provisional_days:ordinary": "2" });
    const [nour, sami, marta] = [await visitor(), await visitor(), await visitor()];
    await enrol(page, nour, server, { name: "Nour Haddad" });
    await enrol(page, sami, server, { name: "Sami Okello" });
    await enrol(page, marta, server, { name: "Marta Ortiz", class: "supporting" });
    const number = await draft(nour, { title: "A second mirror" });
    await step(nour, number, "propose");
    await page.goto(`/decisions/${number}`);
    await submit(page, "record_day");

    // A field left empty takes nobody off the roll.
    await nour.goto(`/decisions/${number}/roll`);
    await nour.getByText("Object to the roll").click();
    await fill(nour, { objection_about: "", objection_reason: "He has **moved**." });
    await submit(nour, "objection_reason");
    await expectRefused(nour, "objection_about", "");
    await expect(nour.getByRole("alert")).toContainText("You are on the roll yourself.");
    await fill(nour, { objection_about: "M-3" });
    await submit(nour, "objection_reason");

    await sami.goto("/");
    await expect(sami.getByRole("main")).toContainText("Your place on its roll is disputed");
    await sami.getByRole("link", { name: "Look and reply" }).click();
    await expect(sami.locator("#objection-1")).toContainText("He has moved.");
    await sami.getByRole("link", { name: "Reply to objection 1" }).click();
    await submit(sami, "objection_reply");
    await expectRefused(sami, "objection_reply", "");
    await fill(sami, { objection_reply: "I moved **back**." });
    await submit(sami, "objection_reply");
    await expect(sami.getByRole("status")).toHaveText("Your reply stands beside the objection.");
    await sami.goto("/");
    await expect(sami.getByRole("main")).not.toContainText("is disputed");

    // Whoever rules reads it, and how many votes a ruling gives.
    await marta.goto(`/decisions/${number}/roll`);
    await expect(marta.getByRole("main")).toContainText("The class has no vote. You joined on");
    await marta.getByText("Object to the roll").click();
    await fill(marta, { objection_reason: "I pay as the others do." });
    await submit(marta, "objection_reason");
    await page.goto(`/decisions/${number}/roll`);
    await expect(page.locator("#objection-1")).toContainText("I moved back.");
    await page.getByRole("link", { name: "Rule on objection 2" }).click();
    await expect(page.locator("#objection-2")).toContainText("with 1 vote, since the class");
    expect((await server.run("verify")).code).toBe(0);
});

test("el censo provisional y el quórum de personas se leen en español", async ({ page, server }) => {
    await found(page, server, {
        ...PERIODS,
        language: "es",
        "rule:decisions.provisional_days:ordinary": "1",
        "rule:decisions.quorum_of:ordinary": "persons",
    });
    await page.goto("/");
    await page.locator("button[name=language][value=es]").click();
    const number = await draft(page, { title: "Horario de silencio" });
    await step(page, number, "propose");
    await expect(page.getByText("de las personas del censo")).toBeVisible();
    await submit(page, "record_day");
    await expect(page.getByRole("status")).toHaveText("El censo provisional está formado.");
    await page.goto(`/decisions/${number}/roll`);
    await expect(page.getByText("Figuras en el censo provisional")).toBeVisible();
    await server.advance({ days: DISCUSSION_DAYS });
    await page.goto(`/decisions/${number}`);
    await step(page, number, "open");
    await vote(page, number, "yes");
    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}`);
    await expect(page.getByRole("main")).toContainText("de la única persona del censo");
});
