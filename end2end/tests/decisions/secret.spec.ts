import { expect, test } from "../../fixtures/test";
import { PERIODS, VOTING_DAYS, openVote, putIntoBox } from "../../fixtures/decisions";
import { rows } from "../../fixtures/database";
import { expectRefused, field, fill, send, submit } from "../../fixtures/forms";
import { enrol, found } from "../../fixtures/people";
import type { Acequia } from "../../fixtures/server";
import { cells } from "../../fixtures/tables";

/** How many events and stored answers the database holds, and what its sessions say. */
async function kept(server: Acequia): Promise<{ events: number; answers: number; sessions: string }> {
    const [counted] = await rows(server, "SELECT (SELECT count(*) FROM events) AS e, (SELECT count(*) FROM answers) AS a");
    const sessions = await rows(server, "SELECT data FROM sessions");
    return { events: Number(counted?.e), answers: Number(counted?.a), sessions: JSON.stringify(sessions) };
}

test("a secret ballot is put into the box once, and its receipt says nothing of it", async ({ page, server, visitor }) => {
    await found(page, server, PERIODS);
    const nour = await visitor();
    await enrol(page, nour, server, { name: "Nour Haddad" });
    const number = await openVote(page, server, { title: "Who speaks for us", fields: { secret: "yes" } });
    await expect(page.getByRole("main")).toContainText("Secret ballots");
    await expect(page.getByLabel("Why", { exact: false })).toHaveCount(0);
    await page.getByText("What is secret, and from whom").click();
    await expect(page.locator("#vote")).toContainText("whoever runs the server could see more");

    // Without a choice nothing goes into the box, and the form keeps its key.
    const key = await page.locator("input[name=ballot_key]").getAttribute("value");
    await submit(page, "choice");
    await expect(page.getByRole("alert")).toContainText("Choose yes, no or abstain.");
    await expect(page.locator("input[name=ballot_key]")).toHaveValue(key ?? "");
    await fill(page, { choice: "no" });
    await putIntoBox(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your ballot was received");
    const receipt = page.getByRole("main");
    await expect(receipt).toContainText(`D-${number} Who speaks for us`);
    await expect(receipt).not.toContainText("No,");
    await expect(receipt).not.toContainText(key ?? "");
    expect(new URL(page.url()).search, "nothing to come back to").toBe("");

    await page.goto(`/decisions/${number}`);
    await expect(page.locator("#vote")).toContainText("Your ballot is in the box");
    await expect(page.locator("input[name=choice]")).toHaveCount(0);
    await page.goto(`/decisions/${number}/votes`);
    await expect(page.getByRole("main")).toContainText("are shown after the close");
    await nour.goto(`/decisions/${number}`);
    await fill(nour, { choice: "yes" });
    await putIntoBox(nour);
    await expect(nour.getByRole("heading", { level: 1 })).toHaveText("Your ballot was received");
    const exported = await server.run("export", `${server.database}.zip`);
    expect(exported.output).toContain(`Secret votes are open (D-${number})`);

    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}`);
    await expect(page.getByRole("main")).toContainText("You voted in this secret ballot.");
    await page.getByRole("link", { name: "The ballots in the box" }).click();
    expect(await cells(page.getByRole("table", { name: "The box" }))).toEqual([
        ["No", "1"],
        ["Yes", "1"],
    ]);
    await page.goto("/account/data");
    await expect(page.getByRole("main")).toContainText("Voted in secret");
    // A job clears away what the close replaced.
    await expect.poll(async () => (await server.run("verify")).output).not.toContain("the database's files may still hold");
    expect((await server.run("verify")).code).toBe(0);
    expect((await server.run("backup", `${server.database}.copy`)).output).not.toContain("Secret votes are open");
});

test("a ballot that was sent twice is one, and the form says nothing of what is in the box", async ({ page, server, visitor }) => {
    await found(page, server, PERIODS);
    const number = await openVote(page, server, { title: "Who speaks for us", fields: { secret: "yes" } });
    const other = await visitor();
    await other.context().addCookies(await page.context().cookies());
    await other.goto(`/decisions/${number}`);
    const key = await page.locator("input[name=ballot_key]").getAttribute("value");
    await fill(page, { choice: "no" });
    await putIntoBox(page);
    const again = (choice: string) =>
        send(page, server, `/decisions/${number}`, { do: "vote", choice, ballot_key: key ?? "" });
    // Whatever it says by now: an answer that went by it would tell whoever has the form how the voter voted.
    for (const choice of ["no", "yes", ""]) {
        const answer = await again(choice);
        expect(answer.status(), choice).toBe(200);
        expect(await answer.text()).toContain("Your ballot was received");
    }
    // The other window has a form of its own.
    await fill(other, { choice: "yes" });
    await submit(other, "choice");
    await expect(other.getByRole("alert")).toContainText("You have voted in this decision already");
    await expect(other.locator("#vote")).toContainText("Your ballot is in the box");
    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}/votes`);
    expect(await cells(page.getByRole("table", { name: "The box" }))).toEqual([["No", "1"]]);
});

test("of a ballot that is sent after the session has ended nothing is kept", async ({ page, server }) => {
    const founder = await found(page, server, PERIODS);
    const number = await openVote(page, server, { title: "Who speaks for us", fields: { secret: "yes" } });
    const key = await page.locator("input[name=ballot_key]").getAttribute("value");
    await fill(page, { choice: "no" });
    await page.context().clearCookies();
    await submit(page, "choice");
    await expect(page.getByRole("main")).toContainText("You have not voted just now");
    const shown = await page.content();
    expect(shown).not.toContain(key ?? "no key");
    expect(shown).not.toMatch(/name="(kept:)?(choice|ballot_key)"/);
    await fill(page, { identifier: founder.email, password: founder.password });
    await submit(page, "password");
    await expect(page).toHaveURL(`/decisions/${number}`);
    await expect(page.locator("input[name=choice]:checked")).toHaveCount(0);
    await fill(page, { choice: "yes" });
    await putIntoBox(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your ballot was received");
});

test("a secret ballot is read in words before it goes into the box, and Enter puts none there", async ({ page, server, javaScriptEnabled }) => {
    await found(page, server, PERIODS);
    const fields = { options: "Ebro\nCinca\nÉsera", secret: "yes" };
    const number = await openVote(page, server, { title: "Which river", start: "method=schulze", fields });
    if (javaScriptEnabled) await expect(page.locator(".ballot")).toHaveAttribute("data-awake", "");
    const key = await field(page, "ballot_key").getAttribute("value");
    const before = await kept(server);
    await fill(page, { "option-1": "2", "option-2": "1" });
    await field(page, "option-2").press("Enter");
    if (javaScriptEnabled) await submit(page, "option-1");
    const ballot = page.locator("#vote");
    await expect(ballot.getByRole("heading", { name: "Is this your ballot?" })).toBeFocused();
    await expect(ballot.getByRole("listitem")).toHaveText(["1 Cinca", "2 Ebro"]);
    await expect(ballot).toContainText("Left without a mark: Ésera");

    // Marked otherwise, it is the same form.
    const answer = page.waitForEvent("load");
    await ballot.getByRole("button", { name: "Mark it otherwise" }).click();
    await answer;
    await expect(ballot.getByRole("heading", { name: "Your vote" })).toBeFocused();
    await expect(field(page, "option-1")).toHaveValue("2");
    await expect(field(page, "ballot_key")).toHaveValue(key ?? "");
    await fill(page, { "option-3": "3" });
    await submit(page, "option-1");
    await expect(ballot.getByRole("listitem")).toHaveText(["1 Cinca", "2 Ebro", "3 Ésera"]);

    // Nothing was kept of what was only looked at: no event, no stored answer, nothing in a session.
    const after = await kept(server);
    expect([after.events, after.answers]).toEqual([before.events, before.answers]);
    expect(after.sessions).not.toMatch(new RegExp(`${key}|option-|Cinca`));
    await page.goto(`/decisions/${number}`);
    await expect(field(page, "option-1")).toHaveValue("");
    await fill(page, { "option-3": "1" });
    await putIntoBox(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your ballot was received");
    await expect(page.getByRole("main")).toContainText("To go on, use this link");
    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}/votes`);
    await expect(page).toHaveTitle(new RegExp(`D-${number}`));
    expect(await cells(page.getByRole("table", { name: "The box" }))).toEqual([["1 Ésera", "1"]]);
});

test("an answer that shows a secret ballot is as long whatever the ballot says", async ({ page, server }) => {
    await found(page, server, PERIODS);
    const chosen = await openVote(page, server, { title: "Who speaks for us", fields: { secret: "yes" } });
    const fields = { options: "Ebro\nThe river that nobody names\nÉsera", secret: "yes" };
    const ranked = await openVote(page, server, { title: "Which river", start: "method=schulze", fields });
    const whole = { "option-1": "1", "option-2": "2", "option-3": "3" };
    const ballots: [number, Record<string, string>[], Record<string, string>][] = [
        [chosen, [{ choice: "yes" }, { choice: "no" }, { choice: "abstain" }], {}],
        [ranked, [whole, { "option-1": "1" }, { "option-2": "1" }, { blank: "yes" }], { "option-1": "9" }],
    ];
    for (const [number, sound, wrong] of ballots) {
        await page.goto(`/decisions/${number}`);
        const key = (await field(page, "ballot_key").getAttribute("value")) ?? "";
        const lengths = new Set<number>();
        const ask = async (what: string, ballot: Record<string, string>, status: number) => {
            const answer = await send(page, server, `/decisions/${number}`, { ...ballot, do: what, ballot_key: key });
            expect(answer.status()).toBe(status);
            expect(answer.headers()["content-encoding"], "compressed, its length would tell").toBeUndefined();
            lengths.add((await answer.body()).length);
        };
        for (const ballot of sound) {
            await ask("look", ballot, 200);
            await ask("mark", ballot, 200);
        }
        await ask("look", wrong, 422);
        await ask("vote", wrong, 422);
        expect([...lengths], `D-${number}`).toHaveLength(1);
    }
});

test("lo que las reglas no dejan en secreto se dice, en español", async ({ page, server }) => {
    await found(page, server, { ...PERIODS, language: "es" });
    await page.goto("/");
    await page.locator("button[name=language][value=es]").click();
    await page.goto("/decisions/new?rule=dues.due_day");
    await fill(page, { secret: "yes", title: "Otro día", body: "Más tarde.", "effect-0-value": "5" });
    await submit(page, "title");
    await expectRefused(page, "secret", "yes");
    await expect(page.getByRole("alert")).toContainText("Las reglas piden votaciones abiertas");
    await expect(field(page, "secret")).toBeChecked();
});
