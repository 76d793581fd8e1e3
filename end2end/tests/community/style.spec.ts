import { expect, test } from "../../fixtures/test";
import { found } from "../../fixtures/people";

test("builders see every component on one page, also as it is printed", async ({ page, server }) => {
    await found(page, server);
    await page.goto("/style");
    for (const part of ["Colour", "Fields that were refused", "The thread of authority", "Tables", "A decision"]) {
        await expect(page.getByRole("heading", { level: 2, name: part, exact: true })).toBeVisible();
    }
    // Nothing sticks out sideways on a telephone.
    await page.setViewportSize({ width: 360, height: 800 });
    const [width, within] = await page.locator("body").evaluate((body) => [body.scrollWidth, window.innerWidth]);
    expect(width).toBeLessThanOrEqual(within ?? 0);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".site-nav")).toBeHidden();
    await expect(page.getByRole("table", { name: "Dues by class" })).toBeVisible();
});
