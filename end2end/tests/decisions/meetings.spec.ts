import { expect, test } from "../../fixtures/test";
import { PERIODS, draft, step } from "../../fixtures/decisions";
import { expectRefused, field, fill, send, submit } from "../../fixtures/forms";
import { enrol, found } from "../../fixtures/people";

const IN_MEETING = {
    ...PERIODS,
    "rule:decisions.meeting:ordinary": "any",
    "rule:decisions.majority_base:ordinary": "present",
    "rule:decisions.quorum_of:ordinary": "present",
    "rule:meetings.notice_days:": "4",
    "rule:meetings.items_days:": "2",
    "rule:meetings.proxies_max:": "2",
};

/** For how many days after today the meeting of these tests is called: nobody's session ends meanwhile. */
const DAYS = 6;

/** The day and the hours of a meeting in so many days, by the community's clock. */
function when(days: number): Record<string, string> {
    const at = (minutes: number) => new Date(Date.now() + days * 86_400_000 + minutes * 60_000);
    const zone = { timeZone: "Europe/Madrid" } as const;
    const time = (moment: Date) =>
        moment.toLocaleTimeString("en-GB", { ...zone, hour: "2-digit", minute: "2-digit", hour12: false });
    return { day: at(5).toLocaleDateString("sv-SE", zone), from: time(at(5)), until: time(at(125)) };
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
    await fill(page, { title: "Assembly", form: "hybrid", link: "meet", ...when(DAYS) });
    await submit(page, "title");
    await expectRefused(page, "link", "meet");
    await expectRefused(page, "place", "");
    await expect(field(page, "title")).toHaveValue("Assembly");
    await fill(page, { place: "The mill", link: "https://meet.example/ditch" });
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
    const calendar = await nour.request.get("/meetings/1.ics");
    expect(calendar.headers()["content-type"]).toContain("text/calendar");
    expect(await calendar.text()).toContain("LOCATION:The mill\r\n");

    await sami.goto("/meetings/1");
    await sami.getByText("Give a proxy").first().click();
    await fill(sami, { holder: "Nour Haddad" });
    await submit(sami, "holder");
    await expect(sami.getByRole("status")).toHaveText("Your proxy is given.");

    await server.advance({ days: DAYS, seconds: 360 });
    await page.goto("/meetings/1");
    await page.getByRole("button", { name: "Open the meeting" }).click();
    await nour.goto("/meetings/1");
    await nour.getByRole("button", { name: "Take part online" }).click();
    await expect(nour.getByRole("main")).toContainText("You represent: Sami Okello.");
    await page.goto("/meetings/1/items/1");
    await page.getByRole("button", { name: "Open the vote" }).click();
    await expect(page.getByRole("main")).toContainText("Present, with those who voted and left: 2 of 3 who may vote, 1 of them by proxy. Their votes: 2.");
    await page.goto(`/decisions/${decision}`);
    await expect(page.getByRole("main")).toContainText("This is voted on in a meeting, by those who are there.");
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
    await page.getByRole("button", { name: "Close the meeting" }).click();
    await page.getByRole("button", { name: "Draft the minutes" }).click();
    await expect(field(page, "body")).toHaveValue(/It is too dear\./);
    await expect(field(page, "body")).toHaveValue(/The motion passed\./);
    await server.advance({ seconds: 30 });
    expect((await server.run("verify")).code).toBe(0);
});

test("una reunión se cambia o se cancela, y queda dicho por qué", async ({ page, server }) => {
    await found(page, server, { ...IN_MEETING, language: "es" });
    await page.goto("/meetings/new");
    await page.locator("button[name=language][value=es]").click();
    await page.goto("/meetings/new");
    await fill(page, { title: "Asamblea", form: "room", place: "El molino", ...when(DAYS) });
    await submit(page, "title");
    await page.getByRole("link", { name: "Modificar la reunión" }).click();
    await fill(page, { title: "Asamblea general" });
    await submit(page, "title");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Asamblea general");
    await page.getByRole("link", { name: "Modificar la reunión" }).click();
    await page.locator("summary", { hasText: "Cancelar la reunión" }).click();
    await submit(page, "reason");
    await expectRefused(page, "reason", "");
    await fill(page, { reason: "El molino se ha inundado." });
    await submit(page, "reason");
    await expect(page.getByRole("main")).toContainText("El molino se ha inundado.");
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
