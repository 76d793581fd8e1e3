// Where a member stands, from which day and by which authority, and what follows.
import { expectRefused, field, fill, submit } from "../../fixtures/forms";
import { found, join } from "../../fixtures/people";
import { decide, SHORT_PERIODS } from "../../fixtures/short_decisions";
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
    await fill(page, { from: "2199-01-01", decision: "the last one", reason: LETTER });
    await submit(page, "reason");
    await expectRefused(page, "status", "");
    await expectRefused(page, "from", "2199-01-01");
    await expectRefused(page, "decision", "the last one");
    await expect(field(page, "reason")).toHaveValue(LETTER);
    await fill(page, { status: "on_leave", from: "", decision: "" });
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

test("a suspension needs a decision, which the page leads back to", async ({ page, server, visitor }) => {
    await found(page, server, SHORT_PERIODS);
    const nour = await visitor();
    await join(page, nour, { name: "Nour Haddad" });
    const number = await decide(page, server, { effect: "note" }, {});
    await page.goto("/members/2/status");
    await fill(page, { status: "suspended", reason: LETTER });
    await submit(page, "reason");
    await expectRefused(page, "decision", "");
    await fill(page, { decision: `D-${number}`, from: "" });
    await submit(page, "reason");
    await expect(page.getByRole("table", { name: "Class and status over time" })).toContainText(`D-${number}`);
    expect((await nour.request.get("/decisions")).status()).toBe(200);
    expect((await nour.request.get("/decisions/new")).status()).toBe(403);

    // Whoever is excluded is out at once.
    await page.goto("/members/2/status");
    await fill(page, { status: "excluded", decision: `D-${number}`, reason: LETTER });
    await submit(page, "reason");
    await nour.goto("/members");
    await expect(nour).toHaveURL(/\/signin/);
    await page.goto("/members");
    await expect(page.getByRole("table")).not.toContainText("Nour");
    await page.goto("/members?status=excluded");
    await expect(page.getByRole("table")).toContainText("Nour");
    expect((await server.run("verify")).code).toBe(0);
});
