import { expect, test } from "../../fixtures/test";
import { PERIODS, VOTING_DAYS, counts, openVote } from "../../fixtures/decisions";
import { field, fill, submit } from "../../fixtures/forms";
import { enrol, found } from "../../fixtures/people";
import { cells, expectFitsTelephone } from "../../fixtures/tables";

test("consent passes unless somebody objects, and whoever objects says why", async ({ page, server, visitor }) => {
    await found(page, server, { ...PERIODS, "rule:decisions.majority:ordinary": "consent" });
    const nour = await visitor();
    await enrol(page, nour, server, { name: "Nour Haddad" });
    const number = await openVote(page, server, { title: "Quiet hours from ten" });
    await expect(page.getByText("Consent: nobody may object.")).toBeVisible();
    await fill(page, { choice: "yes" });
    await submit(page, "choice");
    await expect(page.getByText("Go along").first()).toBeVisible();

    await nour.goto(`/decisions/${number}`);
    await expect(nour.locator("#vote")).toContainText("To stand aside is to have reservations and to let it pass.");
    await fill(nour, { choice: "no" });
    await submit(nour, "choice");
    await expect(nour.getByRole("alert")).toContainText("Whoever objects says why");
    await expect(field(nour, "choice").and(nour.locator("[value=no]"))).toBeChecked();
    await fill(nour, { reason: "The night shift needs the lift." });
    await submit(nour, "choice");
    await expect(nour.locator("#vote")).toContainText("Object");

    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}`);
    await expect(page.locator(".tally .outcome")).toHaveText("Not passed: 1 vote objects.");
    expect(await counts(page)).toEqual([1, 1, 0]);
    const needed = await cells(page.locator(".tally table").last());
    expect(needed.map((row) => row.slice(1))).toContainEqual(["None", "at most 0", "1", "not met"]);
    await expectFitsTelephone(page);
    await page.getByText("How to count them").click();
    await expect(page.getByText("acequia count --method consent")).toBeVisible();
    await page.goto(`/decisions/${number}/votes`);
    await expect(page.getByRole("main")).toContainText("Object");
    expect((await server.run("verify")).code).toBe(0);
});

test("each class reaches the majority by itself where the rules say so", async ({ page, server, visitor }) => {
    await found(page, server, {
        ...PERIODS,
        "rule:membership.votes:supporting": "1",
        "rule:decisions.majority_classes:ordinary": "each",
    });
    const sam = await visitor();
    await enrol(page, sam, server, { name: "Sam Okoye", class: "supporting" });
    const number = await openVote(page, server, { title: "Longer opening hours" });
    await expect(page.getByText("In each class as well:")).toBeVisible();
    await fill(page, { choice: "yes" });
    await submit(page, "choice");
    await sam.goto(`/decisions/${number}`);
    await fill(sam, { choice: "abstain" });
    await submit(sam, "choice");
    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}`);
    await expect(page.locator(".tally .outcome")).toHaveText(/^Not passed: 1 yes against 0 no in all, without the majority in: /);
    const classes = await cells(page.getByRole("table", { name: "Votes by class" }));
    expect(classes.map((row) => row.slice(1))).toEqual([
        ["1", "0", "0", "1"],
        ["0", "0", "1", "1"],
    ]);
});

test("el consenso admite lo que dicen las reglas, en español", async ({ page, server, visitor }) => {
    await found(page, server, {
        ...PERIODS,
        language: "es",
        "rule:decisions.majority:ordinary": "consensus",
        "rule:decisions.blocks_max:": "1",
        "rule:decisions.stand_asides_max:": "1/2",
    });
    await page.goto("/");
    await page.locator("button[name=language][value=es]").click();
    const nour = await visitor();
    await enrol(page, nour, server, { name: "Nour Haddad" });
    const number = await openVote(page, server, { title: "Horario de silencio" });
    await fill(page, { choice: "yes" });
    await submit(page, "choice");
    await nour.goto(`/decisions/${number}`);
    await fill(nour, { choice: "no", reason: "Por los turnos de noche." });
    await submit(nour, "choice");
    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}`);
    await expect(page.locator(".tally .outcome")).toHaveText(
        "Aprobada por consenso. La aceptan: 1; se apartan: 0; bloquean: 1.",
    );
});
