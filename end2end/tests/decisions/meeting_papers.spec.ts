import { expect, test } from "../../fixtures/test";
import { PERIODS, draft, step } from "../../fixtures/decisions";
import { expectRefused, field, fill, send, submit } from "../../fixtures/forms";
import { DAYS, when } from "../../fixtures/meetings";
import { enter, note } from "../../fixtures/papers";
import { enrol, found } from "../../fixtures/people";

const IN_A_ROOM = {
    ...PERIODS,
    "rule:decisions.meeting:ordinary": "any",
    "rule:decisions.paper:ordinary": "paper",
    "rule:meetings.notice_days:": "4",
    "rule:meetings.items_days:": "2",
};

test("a secret vote in a room goes by paper, and is counted once two people have read it", async ({ page, server, visitor }) => {
    await found(page, server, IN_A_ROOM);
    const [nour, sami] = [await visitor(), await visitor()];
    await enrol(page, nour, server, { name: "Nour Haddad" });
    await enrol(page, sami, server, { name: "Sami Okello" });
    const decision = await draft(page, { title: "Who speaks for us", fields: { secret: "yes" } });
    await step(page, decision, "propose");
    await page.goto("/meetings/new");
    await fill(page, { title: "Assembly", form: "hybrid", place: "The mill", link: "https://meet.example/ditch", ...when(DAYS) });
    await submit(page, "title");
    await fill(page, { item_decision: `D-${decision}` });
    await submit(page, "item_decision");
    await page.getByRole("button", { name: "Serve the notice" }).click();
    await expect(page.getByRole("status")).toHaveText("Members are told.");
    for (const member of [nour, sami]) await member.goto("/meetings/1");

    await server.advance({ days: DAYS, seconds: 360 });
    await page.goto("/meetings/1");
    await page.getByRole("button", { name: "Open the meeting" }).click();
    const arrives = (who: string) => send(page, server, "/meetings/1", { do: "arrive", who, manner: "room" });
    await arrives("M-2");
    await page.goto("/meetings/1/items/1");
    await page.getByRole("button", { name: "Open the vote" }).click();
    await expect(page.getByRole("main")).toContainText("Whoever is in the room and would rather vote on paper");

    await nour.goto("/meetings/1/items/1");
    await nour.getByRole("link", { name: "Register of paper ballots" }).click();
    await expect(nour.getByRole("main")).toContainText("until the chair closes the vote");
    await fill(nour, { member: "M-3" });
    await submit(nour, "member");
    await expectRefused(nour, "member", "M-3");
    await expect(nour.getByRole("alert")).toContainText("M-3 is not noted as in the room of MT-1.");
    await arrives("M-3");
    for (const member of ["M-2", "M-3"]) {
        await fill(nour, { member });
        await submit(nour, "member");
        await expect(nour.getByRole("status")).toContainText("Issued.");
    }
    await sami.goto("/");
    await expect(sami.getByRole("main")).toContainText("bring it back before the chair of the meeting closes the vote");
    await note(nour, "return");
    await note(nour, "return");

    await page.goto("/meetings/1/items/1");
    await page.getByRole("button", { name: "Close the vote" }).click();
    await expect(page.getByRole("status")).toHaveText("The vote is closed. It is counted once its papers are entered.");
    await expect(page.getByRole("main")).toContainText("is counted once its papers have been entered by two people");
    await page.goto("/meetings/1");
    await page.getByRole("button", { name: "Close the meeting" }).click();
    await expect(page.getByRole("main")).toContainText(`Paper ballots are still to be counted of: D-${decision}.`);
    await expect(page.getByRole("button", { name: "Draft the minutes" })).toHaveCount(0);
    expect((await send(page, server, "/meetings/1", { do: "minutes" })).status()).toBe(422);

    await nour.goto("/meetings/1/items/1");
    await nour.getByRole("link", { name: "Enter the papers that came back" }).click();
    await expect(nour.getByRole("heading", { level: 1 })).toHaveText("Enter the papers that came back");
    for (const reader of [nour, sami]) await enter(reader, decision, ["yes", "yes"]);
    await page.goto("/meetings/1");
    await page.getByRole("button", { name: "Draft the minutes" }).click();
    await expect(field(page, "body")).toHaveValue(/For: 2\. Against: 0\./);
    await server.advance({ seconds: 30 });
    expect((await server.run("verify")).code).toBe(0);
});
