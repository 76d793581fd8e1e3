// Stopping digests by the address in one, without signing in.
import { rows } from "../../fixtures/database";
import { PERIODS, draft, step } from "../../fixtures/decisions";
import { field, fill, submit } from "../../fixtures/forms";
import { Client } from "../../fixtures/http";
import { found } from "../../fixtures/people";
import { expect, test } from "../../fixtures/test";

test("a digest carries the address that stops digests, by one button or by a mail program's press", async ({ page, server, visitor }) => {
    await found(page, server, PERIODS);
    const number = await draft(page, { title: "Quiet hours" });
    await step(page, number, "propose");
    await server.stop();
    await server.start({ words: ["--public-url", server.baseURL, "--digest-hour", "0"] });
    const letter = () => rows(server, "SELECT stop, body FROM outbox WHERE kind = 'digest'");
    await expect.poll(async () => (await letter()).length, { timeout: 30_000 }).toBe(1);
    const [{ stop = "", body = "" } = {}] = (await letter()) as { stop?: string; body?: string }[];
    const path = `/unsubscribe/${stop}`;
    expect(body).toContain(`${server.baseURL}${path}`);

    // Whoever follows it is asked first: mail programs look at links by themselves.
    const reader = await visitor();
    await reader.goto(path);
    await expect(reader.getByRole("heading", { level: 1 })).toContainText("No more digests from");
    await expect(reader.getByRole("main")).toContainText("What members must be told still comes");
    await reader.getByRole("button", { name: "Stop the digests" }).click();
    await expect(reader.getByRole("status")).toHaveText("You get no more digests.");
    await reader.reload();
    await expect(reader.getByRole("button", { name: "Stop the digests" })).toHaveCount(0);

    const program = await Client.open(server);
    const pressed = await program.post(path, { "List-Unsubscribe": "One-Click" });
    expect([pressed.status, pressed.location], "it follows no redirect, and once more changes nothing").toEqual([200, ""]);
    // Programs press with the parts of a form as well (RFC 8058), and some with nothing at all.
    for (const body of [{ multipart: { "List-Unsubscribe": "One-Click" } }, {}]) {
        await page.goto("/account/notices");
        await fill(page, { digest: "daily" });
        await submit(page, "digest");
        expect(await rows(server, "SELECT digest FROM member_notices")).toEqual([{ digest: "daily" }]);
        expect((await reader.request.post(path, { ...body, maxRedirects: 0 })).status()).toBe(200);
        expect(await rows(server, "SELECT digest FROM member_notices")).toEqual([{ digest: "none" }]);
    }
    for (const wrong of [`${path}0`, path.replace("digest", "reminder"), path.replace("digest", "invitation"), "/unsubscribe/digest/x"]) {
        for (const answer of [await program.get(wrong), await program.post(wrong, { do: "stop" })]) {
            expect([answer.status, answer.text.includes("This address stops nothing")], wrong).toEqual([404, true]);
        }
    }
    await page.goto("/account/notices");
    await expect(field(page, "digest").and(page.locator("[value=none]"))).toBeChecked();
    await expect(field(page, "reminders").and(page.locator("[value=yes]"))).toBeChecked();
    await page.goto("/community/log");
    await expect(page.getByText("A member chose what mail they get")).toHaveCount(5);
    expect((await server.run("verify")).code).toBe(0);
});

test.describe("en español", () => {
    test.use({ locale: "es-ES" });

    test("una dirección cortada lo dice", { tag: "@no-scripts" }, async ({ page, server }) => {
        await found(page, server, { language: "es" });
        const answer = await page.request.get("/unsubscribe/reminder/1-0");
        expect(answer.status()).toBe(404);
        expect(await answer.text()).toContain("Esta dirección no detiene nada");
    });
});
