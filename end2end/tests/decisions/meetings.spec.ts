import type { Page } from "@playwright/test";
import { program, sends } from "../../fixtures/api";
import { expect, test } from "../../fixtures/test";
import { PERIODS, draft, step } from "../../fixtures/decisions";
import { expectRefused, field, fill, send, submit } from "../../fixtures/forms";
import { Client } from "../../fixtures/http";
import { DAYS, when } from "../../fixtures/meetings";
import { enrol, found } from "../../fixtures/people";

const IN_MEETING = {
    ...PERIODS,
    "rule:decisions.meeting:ordinary": "any",
    "rule:decisions.majority_base:ordinary": "present",
    "rule:decisions.quorum_of:ordinary": "present",
    "rule:decisions.quorum:ordinary": "100%",
    "rule:meetings.notice_days:": "4",
    "rule:meetings.items_days:": "2",
    "rule:meetings.proxies_max:": "2",
};

/** What a calendar program is told of a meeting: by which name, after how many changes, and whether it takes place. */
async function calendar(page: Page): Promise<{ uid?: string; sequence: number; cancelled: boolean }> {
    const lines = (await (await page.request.get("/meetings/1.ics")).text()).split("\r\n");
    const value = (name: string) => lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);
    return { uid: value("UID"), sequence: Number(value("SEQUENCE")), cancelled: value("STATUS") === "CANCELLED" };
}

test("a meeting is called with notice, held, voted in by those present, and minuted", async ({ page, server, visitor }) => {
    await found(page, server, IN_MEETING);
    const [nour, sami] = [await visitor(), await visitor()];
    await enrol(page, nour, server, { name: "Nour Haddad" });
    await enrol(page, sami, server, { name: "Sami Okello" });
    const decision = await draft(page, { title: "A second pump" });
    await step(page, decision, "propose");
    await expect(page.getByRole("main")).toContainText("Decisions of this kind are voted on in a meeting.");

    await page.goto("/meetings/new");
    const { from, until, until_day, ...day } = when(DAYS);
    // Without another day it would end as it begins.
    await fill(page, { title: "Assembly", form: "hybrid", link: "meet", ...day, from, until: from });
    await submit(page, "title");
    await expectRefused(page, "link", "meet");
    await expectRefused(page, "place", "");
    await expectRefused(page, "until", from);
    await expect(field(page, "title")).toHaveValue("Assembly");
    await fill(page, { place: "The mill", link: "https://meet.example/ditch", until, until_day });
    await submit(page, "title");
    await expect(page).toHaveURL(/\/meetings\/1\?after=call$/);
    await nour.goto("/meetings/1");
    await expect(nour.getByRole("heading", { level: 1 })).not.toHaveText("Assembly");
    await fill(page, { item_decision: "D-99" });
    await submit(page, "item_decision");
    await expectRefused(page, "item_decision", "D-99");
    await fill(page, { item_decision: `D-${decision}` });
    await submit(page, "item_decision");
    await page.getByRole("button", { name: "Serve the notice" }).click();
    await expect(page.getByRole("status")).toHaveText("Members are told.");
    await nour.goto("/");
    await expect(nour.getByRole("main")).toContainText("MT-1 Assembly");
    await nour.goto("/meetings/1");
    await expect(nour.getByRole("main")).toContainText("You were told on");
    const file = await nour.request.get("/meetings/1.ics");
    expect(file.headers()["content-type"]).toContain("text/calendar");
    expect(await file.text()).toContain("LOCATION:The mill\r\n");

    await sami.goto("/meetings/1");
    await sami.getByText("Give a proxy").first().click();
    await fill(sami, { holder: "Nour Haddad" });
    await submit(sami, "holder");
    await expect(sami.getByRole("status")).toHaveText("Your proxy is given.");

    await server.advance({ days: DAYS, seconds: 360 });
    await page.goto("/meetings/1");
    await page.getByRole("button", { name: "Open the meeting" }).click();
    await expect(page.getByRole("main")).toContainText(/You have been there since .*: in the room\./);
    await expect(page.getByRole("main")).toContainText("Present: 1 of 3 who may vote, 0 of them by proxy. Their votes: 1.");
    await expect(page.getByRole("main")).toContainText("2 are missing");
    // Nothing invites to close it while an item is to be voted on; a look says which.
    await page.locator("summary", { hasText: "Close the meeting" }).click();
    await expect(page.getByRole("main")).toContainText("One item has not been put to the vote:");
    await expect(page.getByRole("button", { name: "Close it all the same" })).toHaveClass(/button--quiet/);
    await nour.goto("/meetings/1");
    await nour.getByRole("button", { name: "Take part online" }).click();
    await expect(nour.getByRole("main")).toContainText("You represent: Sami Okello.");
    await expect(nour.getByRole("main")).toContainText("Quorum of votes present: 3 · reached");
    await page.goto("/meetings/1/items/1");
    await expect(page.getByRole("main")).toContainText("Quorum of votes present: 3 · reached");
    await page.getByRole("button", { name: "Open the vote" }).click();
    await expect(page.getByRole("main")).toContainText("Present, with those who voted and left: 3 of 3 who may vote, 1 of them by proxy. Their votes: 3.");
    await sami.goto(`/decisions/${decision}`);
    await expect(sami.getByRole("main")).toContainText("This is voted on in a meeting, by those who are there.");
    await nour.goto(`/decisions/${decision}`);
    await fill(nour, { choice: "yes" });
    await submit(nour, "choice");

    await page.goto("/meetings/1/items/1");
    await page.getByText("Enter a vote that is called out").click();
    await fill(page, { member: "M-2", choice: "no" });
    await submit(page, "member");
    await expectRefused(page, "member", "M-2");
    await page.getByText("Have an objection minuted").click();
    await fill(page, { objector: "Nour Haddad", objection: "It is too dear." });
    await submit(page, "objection");
    await expect(page.getByRole("main")).toContainText("It is too dear.");
    await fill(page, { notes: "Two offers were read." });
    await submit(page, "notes");
    await expect(page.getByRole("status")).toHaveText("The notes are kept.");
    await page.getByRole("button", { name: "Close the vote" }).click();
    await expect(page.getByRole("main")).toContainText("passed");

    await page.goto("/meetings/1");
    await expect(page.getByRole("button", { name: "Close the meeting" })).not.toHaveClass(/button--quiet/);
    await page.getByRole("button", { name: "Close the meeting" }).click();
    await page.getByRole("button", { name: "Draft the minutes" }).click();
    await expect(field(page, "body")).toHaveValue(/It is too dear\./);
    await expect(field(page, "body")).toHaveValue(/The motion passed\./);
    // Whoever came or was represented reads it before it is proposed.
    for (const one of [nour, sami]) {
        await one.goto("/meetings/1");
        await one.getByRole("link", { name: "Draft of the minutes" }).click();
        await expect(one.getByRole("main")).toContainText("It is too dear.");
        await expect(field(one, "body")).toHaveCount(0);
    }
    await server.advance({ seconds: 30 });
    expect((await server.run("verify")).code).toBe(0);
});

test("a vote that is on an agenda is opened elsewhere only by whoever says so", async ({ page, server }) => {
    await found(page, server, { ...PERIODS, "rule:decisions.meeting:ordinary": "optional" });
    const decision = await draft(page, { title: "A second pump" });
    await step(page, decision, "propose");
    const other = await draft(page, { title: "A third pump" });
    await step(page, other, "propose");
    await page.goto("/meetings/new");
    await fill(page, { title: "Assembly", form: "room", place: "The mill", ...when(DAYS) });
    await submit(page, "title");
    for (const item of [decision, other]) {
        // It stands open while the agenda is empty.
        if (item === other) await page.getByText("Add an item").first().click();
        await fill(page, { item_decision: `D-${item}` });
        await submit(page, "item_decision");
    }
    await page.getByRole("button", { name: "Serve the notice" }).click();
    await expect(page.getByRole("status")).toHaveText("Members are told.");
    await server.advance({ days: 4 });
    await page.goto(`/decisions/${decision}`);
    await expect(page.getByRole("main")).toContainText("It is on the agenda of MT-1 Assembly");
    await submit(page, "outside");
    await expectRefused(page, "outside", "yes");
    await fill(page, { outside: "yes" });
    await submit(page, "outside");
    await expect(page).toHaveURL(/\?after=open$/);

    // A program says so as well.
    const ana = await Client.open(server, 1);
    await ana.signIn();
    const api = await program(server, ana, "decisions:read", "proposals:write");
    const opening: ["post", string] = ["post", `/decisions/${other}/vote/opening`];
    const refused = await sends(api, opening, {}, 422);
    expect(refused.errors).toMatchObject([{ field: "outside", code: "error-open-on-agenda" }]);
    await sends(api, opening, { outside: true }, 200);
});

test("una reunión se cambia o se cancela, y queda dicho por qué", async ({ page, server }) => {
    await found(page, server, { ...IN_MEETING, language: "es" });
    await page.goto("/meetings/new");
    await page.locator("button[name=language][value=es]").click();
    await page.goto("/meetings/new");
    await fill(page, { title: "Asamblea", form: "room", place: "El molino", ...when(DAYS) });
    await submit(page, "title");
    const called = await calendar(page);
    await page.getByRole("link", { name: "Modificar la reunión" }).click();
    await fill(page, { title: "Asamblea general" });
    await submit(page, "title");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Asamblea general");
    const changed = await calendar(page);
    expect(changed).toEqual({ uid: called.uid, sequence: called.sequence + 1, cancelled: false });
    expect(called.uid).toContain("MT-1");
    await page.getByRole("link", { name: "Modificar la reunión" }).click();
    await page.locator("summary", { hasText: "Cancelar la reunión" }).click();
    await submit(page, "reason");
    await expectRefused(page, "reason", "");
    await fill(page, { reason: "El molino se ha inundado." });
    await submit(page, "reason");
    await expect(page.getByRole("main")).toContainText("El molino se ha inundado.");
    expect(await calendar(page)).toEqual({ uid: called.uid, sequence: changed.sequence + 1, cancelled: true });
    await page.goto("/meetings");
    await expect(page.getByRole("main")).toContainText("cancelada");
});

test("a change that comes too late is refused, with what was typed", async ({ page, server }) => {
    await found(page, server, IN_MEETING);
    await page.goto("/meetings/new");
    await fill(page, { title: "Assembly", form: "room", place: "The mill", ...when(DAYS) });
    await submit(page, "title");
    await page.goto("/meetings/1/edit");
    await fill(page, { title: "General assembly" });
    await send(page, server, "/meetings/1/edit", { do: "cancel", reason: "The mill is flooded." });
    await submit(page, "title");
    await expect(page.getByRole("alert")).toContainText("The meeting is over.");
    await expect(field(page, "title")).toHaveValue("General assembly");
});
