// What scripts add to a ballot among options: ranking by buttons and by dragging, and a wrong one told before it is sent.
import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { PERIODS, VOTING_DAYS, newValue, openVote, putToVote, vote } from "../../fixtures/decisions";
import { field, fill, submit } from "../../fixtures/forms";
import { found } from "../../fixtures/people";
import { expectFitsTelephone } from "../../fixtures/tables";

const OPTIONS = "Ebro\nCinca\nÉsera\nArba";

const slip = (page: Page) => page.locator(".ballot");
const rows = (page: Page) => slip(page).locator(".ballot-row label");
const status = (page: Page) => slip(page).getByRole("status");
const move = (page: Page, name: string) => slip(page).getByRole("button", { name });

async function awake(page: Page): Promise<void> {
    await expect(slip(page)).toHaveAttribute("data-awake", "");
}

/** Drags an option by its handle, above another or below it. */
async function drag(page: Page, option: string, onto: string, below = false): Promise<void> {
    // Away from the edges of the screen, at which the page would scroll.
    await slip(page).evaluate((ballot) => ballot.scrollIntoView({ block: "center" }));
    const box = async (name: string, part: string) => {
        const row = slip(page).locator(`[data-name="${name}"]`);
        const box = await row.locator(part).boundingBox();
        if (!box) throw new Error(`no ${part} beside ${name}`);
        return box;
    };
    const [from, to] = [await box(option, ".ballot-handle"), await box(onto, "label")];
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + 4, below ? to.y + to.height + 4 : to.y + 2, { steps: 4 });
    await page.mouse.up();
}

test("options are ranked by keyboard and by dragging @scripts", async ({ page, server, watch }) => {
    await found(page, server, PERIODS);
    await openVote(page, server, { title: "Which river", start: "method=schulze", fields: { options: OPTIONS } });
    await awake(page);
    await move(page, "Rank Ésera higher").focus();
    await page.keyboard.press("Enter");
    await expect(status(page)).toHaveText("Ésera is number 1 now.");
    await expect(rows(page)).toHaveText(["Ésera", "Ebro", "Cinca", "Arba"]);
    // The button keeps the focus, wherever its row has gone.
    await expect(move(page, "Rank Ésera higher")).toBeFocused();
    await move(page, "Rank Arba higher").click();
    await move(page, "Rank Arba higher").click();
    await expect(rows(page)).toHaveText(["Arba", "Ésera", "Ebro", "Cinca"]);
    await drag(page, "Cinca", "Ésera");
    await expect(rows(page)).toHaveText(["Arba", "Cinca", "Ésera", "Ebro"]);
    await expect(field(page, "option-2")).toHaveValue("2");
    await expect(field(page, "option-3")).toHaveValue("3");
    await move(page, "Rank Ésera lower").click();
    await expect(status(page)).toHaveText("Ésera has no number now.");
    await expect(field(page, "option-3")).toHaveValue("");
    await watch.look(page);
    await expectFitsTelephone(page);
    await submit(page, "option-1");
    await expect(page.locator("#vote")).toContainText("You voted 1 Arba, 2 Cinca");
    // What was voted stands in its order.
    await awake(page);
    await expect(rows(page)).toHaveText(["Arba", "Cinca", "Ebro", "Ésera"]);
});

test("wherever an option is let go, it has a number @scripts", async ({ page, server }) => {
    await found(page, server, PERIODS);
    await openVote(page, server, { title: "Which river", start: "method=schulze", fields: { options: OPTIONS } });
    await awake(page);
    const line = slip(page).locator(".ballot-line");
    await expect(line).toHaveText("Not ranked");
    await drag(page, "Cinca", "Arba", true);
    await expect(status(page)).toHaveText("Cinca is number 1 now.");
    await drag(page, "Ebro", "Arba", true);
    await expect(status(page)).toHaveText("Ebro is number 2 now.");
    await expect(rows(page)).toHaveText(["Cinca", "Ebro", "Ésera", "Arba"]);
    expect(await line.evaluate((line) => line.nextElementSibling?.getAttribute("data-name"))).toBe("Ésera");
    // A press by itself moves nothing.
    await slip(page).locator('[data-name="Arba"] .ballot-handle').click();
    await expect(field(page, "option-4")).toHaveValue("");

    // Where nothing can move, that is told; and what is no number stays where it was written.
    await fill(page, { "option-4": "x" });
    await move(page, "Rank Cinca higher").click();
    await expect(status(page)).toHaveText("Cinca is first already.");
    await move(page, "Rank Ésera lower").click();
    await expect(status(page)).toHaveText("Ésera has no number yet.");
    await expect(field(page, "option-4")).toHaveValue("x");
    await fill(page, { "option-4": "" });
    await submit(page, "option-1");
    await expect(page.locator("#vote")).toContainText("You voted 1 Cinca, 2 Ebro");
});

test("another finger or button neither drags an option nor drops it @scripts", async ({ page, server }) => {
    await found(page, server, PERIODS);
    await openVote(page, server, { title: "Which river", start: "method=schulze", fields: { options: OPTIONS } });
    await awake(page);
    await slip(page).evaluate((ballot) => ballot.scrollIntoView({ block: "center" }));
    const point = (type: string, option: string, init: PointerEventInit) =>
        slip(page)
            .locator(`[data-name="${option}"] .ballot-handle`)
            .evaluate(
                (handle, { type, init }) => {
                    const { top, height } = handle.getBoundingClientRect();
                    const at = { bubbles: true, cancelable: true, clientY: top + height / 2 };
                    handle.dispatchEvent(new PointerEvent(type, { ...at, ...init }));
                },
                { type, init },
            );
    const [first, second] = [{ pointerId: 5, isPrimary: true }, { pointerId: 6, isPrimary: false }];
    const held = slip(page).locator(".ballot-row--held");
    await point("pointerdown", "Ebro", { ...first, button: 2 });
    await expect(held).toHaveCount(0);
    await point("pointerdown", "Ebro", first);
    await point("pointerdown", "Cinca", second);
    await point("pointermove", "Arba", second);
    await point("pointerup", "Arba", second);
    await point("pointercancel", "Arba", second);
    await expect(held).toHaveAttribute("data-name", "Ebro");
    await expect(field(page, "option-1")).toHaveValue("");
    await point("pointermove", "Arba", first);
    await point("pointerup", "Arba", first);
    await expect(held).toHaveCount(0);
    await expect(status(page)).toHaveText("Ebro is number 1 now.");
});

test("a wrong ballot is told before it is sent, and nothing typed is lost @scripts", async ({ page, server, watch }) => {
    await found(page, server, PERIODS);
    await openVote(page, server, { title: "Two rivers", start: "method=stv_scotland", fields: { options: OPTIONS, seats: "2" } });
    await awake(page);
    const sent: string[] = [];
    page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
    await fill(page, { "option-1": "1", "option-2": "1", reason: "It is near." });
    await page.locator("#vote button[value=vote]").click();
    await expect(slip(page)).toContainText("1 already stands beside “Ebro”. Give each option a number of its own.");
    const told = slip(page).getByRole("alert");
    await expect(told).toBeFocused();
    await expect(told).toBeInViewport();
    await expect(told).toContainText("Cinca: 1 already stands beside “Ebro”");
    await expect(told).not.toContainText("blank");
    await watch.look(page);
    await fill(page, { "option-2": "3" });
    await expect(slip(page).locator(".ballot-wrong")).toHaveCount(0);
    await page.locator("#vote button[value=vote]").click();
    await expect(told).toContainText("No option has number 2");
    await expect(told).toBeFocused();
    expect(sent).toEqual([]);
    await expect(field(page, "reason")).toHaveValue("It is near.");
    await fill(page, { "option-2": "2" });
    await submit(page, "option-1");
    await expect(page.locator("#vote")).toContainText("You voted 1 Ebro, 2 Cinca");
});

test("dots are counted down @scripts", async ({ page, server }) => {
    await found(page, server, PERIODS);
    const fields = newValue("decisions.methods", "dots", "ordinary");
    const [adopting = 0] = await putToVote(page, server, [{ title: "Dots", fields }]);
    await vote(page, adopting, "yes");
    await server.advance({ days: VOTING_DAYS });
    await openVote(page, server, { title: "Where they go", start: "method=dots", fields: { options: OPTIONS, points_max: "5" } });
    await awake(page);
    await expect(status(page)).toHaveText("5 of 5 dots left.");
    await fill(page, { "option-1": "3" });
    await expect(status(page)).toHaveText("2 of 5 dots left.");
    await fill(page, { "option-2": "4" });
    await expect(status(page)).toContainText("You placed 7 dots, and there are 5.");
});
