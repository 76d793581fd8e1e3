// Where a member stands, from which day and by which authority, and what follows.
import { expectRefused, field, fill, submit } from "../../fixtures/forms";
import { found, join } from "../../fixtures/people";
import { decide, SHORT_PERIODS, voteFor, voteForDraft } from "../../fixtures/short_decisions";
import { cells } from "../../fixtures/tables";
import { expect, test } from "../../fixtures/test";

const LETTER = "Her letter of this week";

test("a leave is recorded with its reason, and only those concerned read why", async ({ page, server, visitor }) => {
    await found(page, server);
    const [nour, sami] = [await visitor(), await visitor()];
    await join(page, nour, { name: "Nour Haddad" });
    await join(page, sami, { name: "Sami" });
    await page.goto("/members/2");
    await page.getByRole("link", { name: "Record another status" }).click();
    await expect(page).toHaveURL("/members/2/status");
    await fill(page, { from: "2199-01-01", reason: LETTER });
    await submit(page, "reason");
    await expectRefused(page, "status", "");
    await expectRefused(page, "from", "2199-01-01");
    await expect(field(page, "reason")).toHaveValue(LETTER);
    await fill(page, { status: "on_leave", from: "" });
    await submit(page, "reason");
    await expect(page).toHaveURL("/members/2?after=status#history");
    await expect(page.getByRole("status")).toHaveText("The status is recorded.");
    const history = () => page.getByRole("table", { name: "Class and status over time" });
    const [now] = await cells(history());
    expect(now?.slice(1, 3)).toEqual(["Full member", "on leave"]);
    expect(now?.[3]).toContain("by a recorded act");
    expect(now?.[3]).toContain(LETTER);

    await nour.goto("/members/2");
    await expect(nour.getByRole("main")).toContainText(LETTER);
    await nour.goto("/account/data");
    await expect(nour.locator("section[aria-labelledby=part-statuses]")).toContainText(LETTER);
    await sami.goto("/members/2");
    await expect(sami.getByRole("main")).toContainText("on leave");
    await expect(sami.getByRole("main")).not.toContainText(LETTER);
    await expect(sami.getByRole("link", { name: "Record another status" })).toHaveCount(0);
    expect((await sami.request.get("/members/2/status")).status()).toBe(403);
    expect((await server.run("verify")).code).toBe(0);
});

test("a suspension is for the members to decide, and the page leads back to it", async ({ page, server, visitor }) => {
    await found(page, server, { ...SHORT_PERIODS, "rule:membership.waiting_days:": "0" });
    const nour = await visitor();
    await join(page, nour, { name: "Nour Haddad" });
    await page.goto("/members/2/status");
    await fill(page, { status: "suspended", reason: LETTER });
    await submit(page, "reason");
    await expectRefused(page, "status", "suspended");
    await expect(field(page, "reason")).toHaveValue(LETTER);
    await page.getByRole("link", { name: "Bring it before the members" }).click();
    await expect(field(page, "effect-0-member")).toHaveValue("M-2");
    await expect(field(page, "effect-0-change").and(page.locator("[value=suspend]"))).toBeChecked();

    // What cannot be is told beside its field.
    await fill(page, { title: "Suspend Nour", body: "As we talked over.", effective_on: "2199-01-01" });
    await fill(page, { "effect-0-member": "M-99" });
    await submit(page, "title");
    await expectRefused(page, "effective_on", "2199-01-01");
    await fill(page, { effective_on: "" });
    await submit(page, "title");
    await expectRefused(page, "effect-0-member", "M-99");
    await fill(page, { "effect-0-member": "M-2" });
    const number = await voteForDraft(page);
    await expect(page.getByRole("heading", { name: "Suspends the rights of a member" })).toBeVisible();

    // Until the vote is closed, Nour has every right.
    await nour.goto(`/decisions/${number}`);
    await fill(nour, { choice: "no" });
    await submit(nour, "choice");
    await fill(nour, { choice: "yes", reason: "I see why." });
    await submit(nour, "choice");
    await server.advance({ days: 1 });
    await page.goto("/members/2");
    const history = () => page.getByRole("table", { name: "Class and status over time" });
    const [now] = await cells(history());
    expect(now?.[2]).toBe("suspended");
    await expect(history()).toContainText(`D-${number}`);
    expect((await nour.request.get("/decisions")).status()).toBe(200);
    expect((await nour.request.get("/decisions/new")).status()).toBe(403);

    // It is taken back by a decision, too; and whoever is excluded is out at once.
    await decide(page, server, { effect: "change_membership", member: "M-2", change: "reinstate" }, {});
    expect((await nour.request.get("/decisions/new")).status()).toBe(200);
    await voteFor(page, { effect: "change_membership", member: "M-2", change: "exclude" }, {});
    await nour.goto("/decisions/4");
    await fill(nour, { choice: "yes" });
    await submit(nour, "choice");
    await server.advance({ days: 1 });
    await nour.goto("/members");
    await expect(nour).toHaveURL(/\/signin/);
    await page.goto("/members");
    await expect(page.getByRole("table")).not.toContainText("Nour");
    await page.goto("/members?status=excluded");
    await expect(page.getByRole("table")).toContainText("Nour");
    expect((await server.run("verify")).code).toBe(0);
});

test("whoever is suspended votes where they are on the roll already, and is told why", async ({ page, server, visitor }) => {
    await found(page, server, { ...SHORT_PERIODS, "rule:membership.waiting_days:": "0" });
    const nour = await visitor();
    await join(page, nour, { name: "Nour Haddad" });
    await page.goto("/decisions/new?effect=change_membership&member=M-2&change=suspend");
    await expect(page.getByRole("main")).toContainText("A vote that is open by then goes by its roll");
    const suspending = await voteFor(page, { effect: "change_membership", member: "M-2", change: "suspend" }, {});
    await server.advance({ seconds: 3600 });
    const open = await voteFor(page, { effect: "note" }, {});
    await nour.goto(`/decisions/${suspending}`);
    await fill(nour, { choice: "yes" });
    await submit(nour, "choice");
    await server.advance({ days: 1, seconds: -1800 });
    await nour.goto("/members/2");
    await expect(nour.getByRole("main")).toContainText("suspended");
    await nour.goto(`/decisions/${open}`);
    await expect(nour.getByRole("main")).toContainText("Your rights are suspended. This vote goes by its roll, and you are on it");
    await fill(nour, { choice: "no" });
    await submit(nour, "choice");
    await expect(nour.getByRole("main")).toContainText("You voted");
    expect((await server.run("verify")).code).toBe(0);
});

test.describe("en español", () => {
    test.use({ locale: "es-ES" });

    test("una exclusión la deciden los integrantes", async ({ page, server, visitor }) => {
        await found(page, server, { ...SHORT_PERIODS, language: "es" });
        const nour = await visitor();
        await join(page, nour, { name: "Nour Haddad" });
        await page.goto("/members/2/status");
        await fill(page, { status: "excluded", reason: "La carta de esta semana" });
        await submit(page, "reason");
        await expect(page.getByRole("alert")).toContainText("Esto lo deciden los integrantes");
        await page.getByRole("link", { name: "Llevarlo a los integrantes" }).click();
        await expect(field(page, "effect-0-member")).toHaveValue("M-2");
        await fill(page, { title: "Excluir a Nour", body: "Como hablamos." });
        await submit(page, "title");
        await expect(page.getByRole("heading", { name: "Excluye a un integrante" })).toBeVisible();
    });
});

test("whoever leaves a role to nobody is asked first, and the role is shown as vacant", async ({ page, server }) => {
    await found(page, server);
    await page.goto("/members/1/status");
    await expect(field(page, "vacant")).toHaveCount(0);
    await fill(page, { status: "resigned", reason: LETTER });
    await submit(page, "reason");
    await expect(page.getByRole("alert")).toContainText("Nobody else holds this role:");
    await expect(field(page, "vacant")).not.toBeChecked();
    await expect(field(page, "reason")).toHaveValue(LETTER);
    // Everybody is a member without a grant: only what a decision gives can be vacant.
    await page.goto("/community/roles");
    await expect(page.getByText("Nobody holds these roles today: Election committee, Auditor.", { exact: true })).toBeVisible();
});
