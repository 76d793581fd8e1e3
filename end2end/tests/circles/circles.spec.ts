import { expect, test } from "../../fixtures/test";
import { found } from "../../fixtures/people";

test("a community without circles is told how to get one", async ({ page, server }) => {
    await found(page, server);
    await page.goto("/circles");
    await expect(page.getByRole("heading", { name: "There are no circles yet" })).toBeVisible();
    expect((await page.goto("/circles/none"))?.status()).toBe(404);
});
