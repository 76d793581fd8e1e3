import { expect, test } from "../../fixtures/test";
import { found } from "../../fixtures/people";
import { expectFitsTelephone } from "../../fixtures/tables";

test("anybody follows a clause to its decision, its history and its rule", async ({ page, server, visitor }) => {
    await found(page, server);
    const stranger = await visitor();
    await stranger.goto("/agreements");
    await stranger.getByRole("link", { name: "Bylaws" }).click();
    await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("Bylaws");
    await expect(stranger.locator("script")).toHaveCount(0);
    const quorum = stranger.locator("#quorum");
    await expect(quorum.getByRole("link", { name: "D-1" })).toHaveAttribute("href", "/decisions/1");
    await expect(quorum.getByRole("link", { name: "rule: Quorum" })).toHaveAttribute("href", "/rules/decisions.quorum");
    await expect(quorum.getByRole("link", { name: /Permanent link/ })).toHaveAttribute(
        "href",
        "/agreements/bylaws/versions/1#quorum",
    );
    await quorum.getByRole("link", { name: "since version 1" }).click();
    await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("“Quorum” over time");
    await stranger.getByRole("link", { name: "Read it where it stands" }).click();
    await expect(stranger).toHaveURL("/agreements/bylaws#quorum");
    await stranger.getByRole("link", { name: "History" }).click();
    await expect(stranger.getByRole("rowheader")).toHaveText("Version 1");
    // Drafting is for curators, and reading drafts for members.
    await expect(stranger.getByRole("button", { name: "Start a draft" })).toHaveCount(0);
    await stranger.goto("/agreements/bylaws/drafts");
    await expect(stranger).toHaveURL(/\/signin\?next=%2Fagreements%2Fbylaws%2Fdrafts/);
});

test("pages of documents have no script, in any state", async ({ page, server }) => {
    await found(page, server);
    for (const address of [
        "/agreements",
        "/agreements/new",
        "/agreements/bylaws",
        "/agreements/bylaws/versions/1",
        "/agreements/bylaws/history",
        "/agreements/bylaws/clauses/quorum",
        "/agreements/bylaws/compare?from=1&to=1",
        "/agreements/bylaws/drafts",
    ]) {
        const answer = await page.goto(address);
        expect(answer?.status(), address).toBe(200);
        expect(await answer?.text(), address).not.toContain("<script");
    }
});

test.describe("en español", () => {
    test.use({ locale: "es-ES" });

    test("los estatutos caben en un teléfono", async ({ page, server }) => {
        await found(page, server, { language: "es" });
        await page.goto("/agreements/bylaws");
        await expect(page.locator("html")).toHaveAttribute("lang", "es");
        await expectFitsTelephone(page);
    });
});
