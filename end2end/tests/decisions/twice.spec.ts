import { expect, test } from "../../fixtures/test";
import { PERIODS, draft, putToVote, step } from "../../fixtures/decisions";
import { field, fill, formWith, send, submit } from "../../fixtures/forms";
import { found, signIn } from "../../fixtures/people";

test("a vote that arrives several times is one vote", async ({ page, server }) => {
    await found(page, server, PERIODS);
    await putToVote(page, server, [{ title: "A second mirror" }]);
    await page.goto("/decisions/2");
    const request_key = await formWith(page, "choice").locator("[name=request_key]").inputValue();
    const form = { request_key, choice: "yes", reason: "Once.", do: "vote" };
    const answers = await Promise.all([1, 2, 3].map(() => send(page, server, "/decisions/2", form)));
    for (const answer of answers) expect(answer.url()).toMatch(/\/decisions\/2\?after=vote/);
    await page.goto("/decisions/2/votes");
    await expect(page.getByRole("main")).toContainText("1 member has voted.");
    await expect(page.locator("article.comment")).toHaveCount(1);
    await page.goto("/community/log?subject=D-2");
    await expect(page.getByText("A vote was cast")).toHaveCount(1);
    await expect(page.getByText("A vote was changed")).toHaveCount(0);

    // So is a comment.
    await page.goto("/decisions/2");
    const comment_key = await formWith(page, "comment").locator("[name=request_key]").inputValue();
    const comment = { request_key: comment_key, comment: "Said once.", do: "comment" };
    const said = await Promise.all([1, 2].map(() => send(page, server, "/decisions/2", comment)));
    for (const answer of said) expect(answer.url()).toContain("page=1");
    await page.goto("/decisions/2");
    await expect(page.getByText("Said once.")).toHaveCount(1);
    await expect(page.locator("#comment-2")).toHaveCount(0);
});

test("a proposal that arrives several times is one proposal", async ({ page, server }) => {
    await found(page, server);
    await page.goto("/decisions/new?effect=note");
    const request_key = await field(page, "request_key").inputValue();
    const form = { request_key, do: "save", title: "A second mirror", body: "Once.", "effect-0-kind": "note" };
    const answers = await Promise.all([1, 2, 3].map(() => send(page, server, "/decisions/new", form)));
    for (const answer of answers) expect(answer.url()).toMatch(/\/decisions\/2\?after=draft$/);
    // The same words by another form are another proposal.
    const other = await send(page, server, "/decisions/new", { ...form, request_key: crypto.randomUUID() });
    expect(other.url()).toContain("/decisions/3?");
    await page.goto("/decisions");
    await expect(page.getByRole("link", { name: "A second mirror" })).toHaveCount(2);
    // One that is pressed again after it was sent goes where it went the first time.
    await page.goto("/decisions/2");
    const proposing = page.locator("form", { has: page.locator("[value=propose]") });
    const key = await proposing.locator("[name=request_key]").inputValue();
    const proposed = [1, 2].map(() => send(page, server, "/decisions/2", { request_key: key, do: "propose" }));
    for (const answer of await Promise.all(proposed)) expect(answer.url()).toContain("after=propose");
    await page.goto("/community/log?subject=D-2");
    await expect(page.getByText("A proposal was put up for discussion")).toHaveCount(1);
});

test("the second to save a proposal sees both texts and loses nothing", async ({ page, server, visitor }) => {
    const founder = await found(page, server);
    const number = await draft(page, { title: "A second mirror", body: "The first is full." });
    const other = await visitor();
    await signIn(other, founder);
    await other.goto("/decisions/2/edit");
    await page.goto("/decisions/2/edit");
    await fill(page, { title: "Two more mirrors", body: "Both are *full*.", effective_on: "2198-12-31" });
    await submit(page, "title");
    await expect(page).toHaveURL("/decisions/2?after=edit");

    const typed = { title: "A mirror in Porto", body: "Far away is safer.", effective_on: "2199-01-01" };
    await fill(other, typed);
    await submit(other, "title");
    await expect(other.getByRole("alert")).toContainText("Somebody changed this since you opened it");
    const saved = other.locator("section", { has: other.getByRole("heading", { name: "Saved by now" }) }).last();
    await expect(saved).toContainText("Two more mirrors");
    await expect(saved.locator("em")).toHaveText("full");
    await expect(saved).toContainText("From which day: 31 Dec 2198");
    for (const [name, value] of Object.entries(typed)) await expect(field(other, name)).toHaveValue(value);
    // What is stored is the first one's, until the second has seen it and saves again.
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Two more mirrors");
    await fill(other, { body: "Both are full, and far away is safer." });
    await submit(other, "title");
    await expect(other).toHaveURL("/decisions/2?after=edit");
    await expect(other.getByRole("heading", { level: 1 })).toHaveText("A mirror in Porto");

    // Where both changed other fields, both are kept, and each is told beside its field.
    for (const one of [page, other]) await one.goto("/decisions/2/edit");
    await fill(page, { body: "There is one in Porto.", add: "set_rule" });
    await page.locator("button[name=do][value=add]").click();
    await fill(page, { "effect-1-rule": "dues.due_day:", "effect-1-value": "7" });
    await submit(page, "title");
    await expect(page).toHaveURL("/decisions/2?after=edit");
    await fill(other, { title: "Two in Porto" });
    await submit(other, "title");
    await expect(field(other, "title")).toHaveValue("Two in Porto");
    await expect(field(other, "title")).toHaveAccessibleDescription(/Saved by now: A mirror in Porto/);
    await expect(field(other, "body")).toHaveValue("There is one in Porto.");
    await expect(field(other, "body")).toHaveAccessibleDescription(/what they wrote stands here\. Before: Both are full, and far away is safer\./);
    await expect(field(other, "effect-1-value")).toHaveValue("7");
    await expect(other.getByRole("main")).toContainText("They changed what the proposal does, and you did not");
    await submit(other, "title");
    await expect(other).toHaveURL("/decisions/2?after=edit");
    await other.goto("/decisions/2/edit");
    await expect(field(other, "title")).toHaveValue("Two in Porto");
    await expect(field(other, "body")).toHaveValue("There is one in Porto.");
    await expect(field(other, "effect-1-value")).toHaveValue("7");

    // A step that was taken meanwhile is not taken again by an old page.
    await page.goto("/decisions/2");
    await step(other, number, "propose");
    await page.locator("button[name=do][value=propose]").click();
    await expect(page.getByRole("alert")).toContainText("The proposal has moved on since this page was shown.");
    await expect(page.getByText(/^Discussion · /)).toBeVisible();
});
