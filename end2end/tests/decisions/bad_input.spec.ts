import { expect, test } from "../../fixtures/test";
import { PERIODS, cast, draft, openVote, putToVote, step } from "../../fixtures/decisions";
import { expectRefused, field, fill, formWith, send, submit } from "../../fixtures/forms";
import { found } from "../../fixtures/people";

const HARMFUL = [
    "[press](javascript:alert(1)) and <a href='JaVaScript:alert(1)'>press</a>",
    "<script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)>",
    "![far](https://example.org/far.png)",
    "</textarea></form></main><script>alert(1)</script>",
].join("\n\n");

test("further effects are asked for below those that there are, and Enter saves", async ({ page, server }) => {
    await found(page, server);
    await page.goto("/decisions/new?effect=note");
    const controls = formWith(page, "title").locator(":is(input, select, textarea):not([type=hidden])");
    const names = await controls.evaluateAll((all) => all.map((one) => one.getAttribute("name")));
    expect(names.indexOf("add")).toBeGreaterThan(names.indexOf("title"));
    expect(names.indexOf("add")).toBeLessThan(names.indexOf("body"));
    await fill(page, { title: "Mend it", body: "Please.", add: "appoint" });
    await page.locator("button[name=do][value=add]").click();
    await expect(field(page, "effect-1-member")).toBeVisible();
    await expect(field(page, "body")).toHaveValue("Please.");
    await fill(page, { "effect-1-remove": "yes" });
    await field(page, "title").press("Enter");
    await expect(page).toHaveURL("/decisions/2?after=draft");
});

test("a proposal that is refused says all that is wrong, and keeps what was typed", async ({ page, server }) => {
    await found(page, server);
    await page.goto("/decisions/new");
    await page.getByRole("link", { name: "Appoint somebody to a role" }).click();
    const typed = {
        title: "ñ".repeat(301),
        body: "",
        effective_on: "2020-02-03",
        "effect-0-member": "Ana",
        "effect-0-months": "999",
    };
    await fill(page, { ...typed, "effect-0-role": "treasurer", add: "set_rule" });
    await page.locator("button[name=do][value=add]").click();
    await expect(field(page, "effect-1-value")).toBeVisible();
    await expect(field(page, "title")).toHaveValue(typed.title);
    await expect(field(page, "effect-0-role")).toHaveValue("treasurer");
    // The field of a value follows its rule: a choice offers its choices.
    await fill(page, { "effect-1-rule": "sharing.method:" });
    await page.locator("button[name=do][value=rule]").click();
    await expect(field(page, "effect-1-value").locator("option[value=by_use]")).toHaveCount(1);
    await fill(page, { "effect-1-rule": "decisions.quorum:policy" });
    await page.locator("button[name=do][value=add]").click();
    await fill(page, { "effect-1-value": "4/3" });
    await submit(page, "title");
    for (const [name, value] of [
        ["title", typed.title],
        ["body", ""],
        ["effective_on", "2020-02-03"],
        ["effect-0-member", "Ana"],
        ["effect-0-months", "999"],
        ["effect-1-value", "4/3"],
    ] as const) {
        await expectRefused(page, name, value);
    }
    await expect(field(page, "effect-0-role")).toHaveValue("treasurer");
    await expect(field(page, "effect-1-rule")).toHaveValue("decisions.quorum:policy");

    // What is right as such is asked of the register and the rules, and every effect that could not apply is named.
    const right = { title: "Mend it", body: "Please.", effective_on: "", "effect-0-months": "36" };
    await fill(page, { ...right, "effect-0-member": "M-99", "effect-1-value": "2/5" });
    await submit(page, "title");
    await expectRefused(page, "effect-0-member", "M-99");
    await expect(field(page, "effect-1-value")).not.toHaveAttribute("aria-invalid", "true");
    // One effect is left out again; the other goes through.
    await fill(page, { "effect-0-remove": "yes" });
    await submit(page, "title");
    await expect(page).toHaveURL("/decisions/2?after=draft");
    await expect(page.getByRole("main")).toContainText("Now 1/4; proposed 2/5");
    await expect(page.getByRole("main")).not.toContainText("Appoints");
});

test("a choice that was left open is asked for as such", async ({ page, server }) => {
    await found(page, server);
    await page.goto("/decisions/new?effect=adopt_version");
    await fill(page, { title: "Adopt it", body: "Please." });
    await submit(page, "title");
    await expectRefused(page, "effect-0-draft", "");
    await expect(page.getByRole("alert")).toContainText("Choose one.");
    await expect(page.getByRole("main")).not.toContainText("Write something here.");
});

test("words of any script are kept, and what cannot be kept is refused", async ({ page, server }) => {
    await found(page, server, PERIODS);
    const title = "ናርዶስ · 渡辺 純 · نور حداد · <b>& Zoë</b>";
    const number = await openVote(page, server, { title, body: "Đặng\u200f — “ok”" });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await page.goto("/decisions");
    await expect(page.getByRole("link", { name: title })).toBeVisible();

    await page.goto("/decisions/2");
    await fill(page, { reason: "No choice yet." });
    await submit(page, "choice");
    await expect(page.getByRole("alert").getByRole("link")).toHaveText("Your vote: Choose yes, no or abstain.");
    await expect(page.locator("#vote .error")).toHaveText("Choose yes, no or abstain.");
    await expect(field(page, "reason")).toHaveValue("No choice yet.");
    const long = "é".repeat(10_001);
    await cast(page, "no", long);
    await expectRefused(page, "reason", long);
    await expect(page.locator("#vote [value=no]")).toBeChecked();
    await submit(page, "comment");
    await expectRefused(page, "comment", "");

    const form = { do: "save", title: "A", body: "B", "effect-0-kind": "note" };
    for (const [address, bad] of [
        ["/decisions/new", { ...form, title: "a\u0000b" }],
        ["/decisions/new", { ...form, body: "a\u0000b" }],
        ["/decisions/new", { do: "save", title: "A", body: "B" }],
        ["/decisions/new", { ...form, "effect-0-kind": "set_rule", "effect-0-rule": "no.such:rule" }],
        [`/decisions/${number}`, { do: "vote", choice: "yes", reason: "a\u0000b" }],
        [`/decisions/${number}`, { do: "vote", choice: "perhaps", reason: "" }],
        [`/decisions/${number}`, { do: "comment", comment: "a\u0000b" }],
    ] as const) {
        expect((await send(page, server, address, bad)).status(), JSON.stringify(bad)).toBe(422);
    }
    const large = await send(page, server, "/decisions/2", { do: "comment", comment: "x".repeat(8_500_000) });
    expect(large.status()).toBe(413);
    for (const nowhere of ["/decisions/99", "/decisions/none", "/decisions/99999999999999999999"]) {
        expect((await page.request.get(nowhere)).status(), nowhere).toBe(404);
        expect((await send(page, server, nowhere, { do: "vote", choice: "yes", reason: "" })).status()).toBe(404);
    }
    await page.goto("/decisions/2/votes");
    await expect(page.getByRole("main")).toContainText("0 members have voted.");
    await page.goto("/decisions/3");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page does not exist");
});

test("Markdown in proposals, comments and reasons cannot run anything", async ({ page, server }) => {
    await found(page, server, PERIODS);
    let opened = 0;
    page.on("dialog", (dialog) => {
        opened += 1;
        void dialog.dismiss();
    });
    await openVote(page, server, { title: "</title><script>alert(1)</script>", body: HARMFUL });
    await cast(page, "yes", HARMFUL);
    await fill(page, { comment: HARMFUL });
    await submit(page, "comment");
    for (const address of ["/decisions/2", "/decisions/2/votes", "/decisions", "/"]) {
        await page.goto(address);
        await expect(page.locator("main").locator("script, img, iframe, svg:not(.bar), [onerror], [onload]")).toHaveCount(0);
    }
    await page.goto("/decisions/2");
    const links = page.getByRole("main").getByText("press", { exact: false });
    await expect(links.first()).toBeVisible();
    await expect(page.locator("main a[href^='javascript' i]")).toHaveCount(0);
    await expect(field(page, "reason")).toHaveValue(HARMFUL);
    expect(opened).toBe(0);
});

test("a discussion begins anew when what is proposed changes, and a proposal can be taken back", async ({
    page,
    server,
}) => {
    await found(page, server, PERIODS);
    const number = await draft(page, { title: "A second mirror" });
    await step(page, number, "propose");
    await server.advance({ days: 3 });
    // This page offers to open the vote; in the meantime the proposal does something else.
    await page.goto("/decisions/2");
    await expect(page.getByText("Discussed · the vote can be opened")).toBeVisible();
    const changed = { do: "save", seen: "1", title: "A second mirror", body: "Words.", "effect-0-kind": "create_circle" };
    const circle = { "effect-0-name": "Mirrors", "effect-0-mandate": "Keeps them.", "effect-0-members": "M-1" };
    const saved = await send(page, server, "/decisions/2/edit", { ...changed, ...circle });
    expect(saved.url()).toContain("after=edit");
    await page.locator("button[name=do][value=open]").click();
    await expect(page.getByRole("alert")).toContainText("The discussion goes on until");
    await expect(page.getByText(/^Discussion · (3|2) days left$/)).toBeVisible();

    await step(page, number, "withdraw");
    await expect(page.getByRole("status")).toHaveText("It is withdrawn.");
    await expect(page.locator(".page-head .state")).toHaveText("Withdrawn");
    const vote = await send(page, server, "/decisions/2", { do: "vote", choice: "yes", reason: "Mine." });
    expect(vote.status()).toBe(422);
    expect(await vote.text()).toContain("The proposal was withdrawn: nothing is voted on any more.");

    // Once its vote is open it is for the members to decide, and an old page cannot take it back.
    await putToVote(page, server, [{ title: "Another mirror" }]);
    await page.goto("/decisions/3");
    await expect(page.locator("button[name=do][value=withdraw]")).toHaveCount(0);
    const late = await send(page, server, "/decisions/3", { do: "withdraw" });
    expect(late.status()).toBe(422);
    expect(await late.text()).toContain("The vote on this proposal has opened: it can no longer be taken back.");
});
