// The calendar of deadlines: made, fetched without signing in, and revoked.
import { expect, test } from "../../fixtures/test";
import { PERIODS, VOTING_DAYS, draft, putToVote, step } from "../../fixtures/decisions";
import { Client } from "../../fixtures/http";
import { found } from "../../fixtures/people";

/** The lines of a calendar, put together as its readers do. */
function lines(calendar: string): string[] {
    return calendar.replaceAll("\r\n ", "").split("\r\n");
}

/** What the entries of a calendar say. */
function titles(calendar: string): string[] {
    return lines(calendar).filter((line) => line.startsWith("SUMMARY:")).map((line) => line.slice("SUMMARY:".length));
}

test("a member’s calendar is fetched at a secret address until that is revoked", async ({ page, server }) => {
    await found(page, server, PERIODS);
    const resolution = { "effect-0-kind": "note" };
    const [open = 0, secret = 0] = await putToVote(page, server, [
        { title: "Roofs, and masts" },
        { title: "Who speaks for us", fields: { ...resolution, secret: "yes" } },
    ]);
    const discussed = await draft(page, { title: "Quiet hours" });
    await step(page, discussed, "propose");
    const asked = await draft(page, { title: "In secret", fields: { secret: "yes" } });
    await step(page, asked, "propose");

    await page.goto("/account");
    await page.getByRole("main").getByRole("link", { name: "Your deadlines in your calendar" }).click();
    await expect(page.getByRole("main")).toContainText("Your calendar has no address yet.");
    await page.getByRole("button", { name: "Make an address" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The address of your calendar");
    const address = (await page.locator("code.link-to-hand-over").textContent()) ?? "";
    expect(address).toMatch(new RegExp(`^${server.baseURL}/calendar/[0-9a-f-]{40,}\\.ics$`));
    const path = new URL(address).pathname;

    const program = await Client.open(server);
    const fetched = await program.get(path);
    expect([fetched.status, fetched.headers["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
    const told = [`D-${open} Roofs\\, and masts: its vote closes`, `D-${secret} Who speaks for us: its vote closes`];
    expect(titles(fetched.text).sort()).toEqual([...told, `D-${discussed} Quiet hours: its vote may open`].sort());
    expect(fetched.text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(lines(fetched.text)).toContain(`URL:${server.baseURL}/decisions/${open}`);
    // What has not changed is not sent again, however much later; what has is.
    const { etag = "" } = fetched.headers;
    const asksAgain = () => program.get(path, { "if-none-match": etag });
    await server.advance({ seconds: 5 });
    const again = await asksAgain();
    expect([again.status, again.text, again.headers.etag]).toEqual([304, "", etag]);
    const later = await program.get(path);
    expect([later.status, later.headers.etag, later.text === fetched.text]).toEqual([200, etag, false]);
    await step(page, asked, "withdraw");
    expect((await asksAgain()).status, "of what is voted on in secret a calendar says nothing before").toBe(304);
    await step(page, discussed, "withdraw");
    const changed = await asksAgain();
    expect([changed.status, titles(changed.text).sort()]).toEqual([200, [...told].sort()]);
    expect(changed.headers.etag).not.toBe(etag);
    expect((await program.get(path.replace(/.\.ics$/, "x.ics"))).status).toBe(404);
    expect((await program.get(path.replace(".ics", ""))).status).toBe(404);

    // One decision’s own file, for whoever is signed in.
    await page.goto(`/decisions/${open}`);
    const file = await page.request.get(`/decisions/${open}/deadlines.ics`);
    expect(file.headers()["content-disposition"]).toBe(`attachment; filename="D-${open}.ics"`);
    expect(titles(await file.text())).toEqual([told[0]]);
    await expect(page.getByRole("link", { name: "Its deadlines as a calendar file" })).toHaveAttribute("href", `/decisions/${open}/deadlines.ics`);
    expect((await page.request.get(`/decisions/${asked}/deadlines.ics`)).status()).toBe(404);
    await page.goto(`/decisions/${asked}`);
    await expect(page.getByRole("link", { name: "Its deadlines as a calendar file" })).toHaveCount(0);

    await server.advance({ days: VOTING_DAYS });
    await page.goto("/account/calendar");
    await expect(page.getByRole("main")).toContainText("Your calendar has an address");
    await expect(page.locator("main")).not.toContainText(path);
    await page.getByRole("button", { name: "Make a new address instead" }).click();
    const second = new URL((await page.locator("code.link-to-hand-over").textContent()) ?? "").pathname;
    expect((await program.get(path)).status, "the one before leads nowhere").toBe(404);
    expect(titles((await program.get(second)).text)).toEqual(expect.arrayContaining(told));
    await page.goto("/account/calendar");
    await page.getByRole("button", { name: "Revoke the address" }).click();
    await expect(page.getByRole("status")).toContainText("The address is revoked.");
    expect((await program.get(second)).status).toBe(404);
    expect((await server.run("verify")).code).toBe(0);
});
