import { type Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { decide, proposing, SHORT_PERIODS } from "../../fixtures/short_decisions";
import { expectRefused, field, fill, submit } from "../../fixtures/forms";
import { admit, found, signIn } from "../../fixtures/people";
import { cells } from "../../fixtures/tables";

/** A month counted from the present one, such as "2026-12". */
function month(ahead: number): string {
    const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Madrid" });
    const [year = 0, number = 0] = today.split("-").map(Number);
    return new Date(Date.UTC(year, number - 1 + ahead, 1)).toISOString().slice(0, 7);
}

/** The values of a rule for a class, the latest first: value, state, decision. */
async function history(page: Page, rule: string, scope: string): Promise<string[][]> {
    await page.goto(`/rules/${rule}`);
    const rows = await cells(page.getByRole("table"));
    return rows.filter((row) => row[0] === scope).map((row) => [row[1] ?? "", row[2] ?? "", row[5] ?? ""]);
}

test("a decision changes the dues of a class from its day and not before", async ({ page, server }) => {
    const founder = await found(page, server, SHORT_PERIODS);
    await admit(page, { name: "Marta Ortiz", class: "supporting" });
    const [before, from] = [month(1), month(2)];

    // From the rule's own page, by its link.
    await page.goto("/rules/dues.monthly");
    await page.getByRole("link", { name: "Propose another value : Full member" }).click();
    await expect(page.getByRole("main")).toContainText("Now €12.00, since");
    const about = { rule: "dues.monthly", scope: "full" };
    const number = await decide(page, server, about, { "effect-0-value": "15.50", effective_on: `${from}-01` });
    const name = `D-${number}`;
    await expect(page.getByRole("main")).toContainText("Was €12.00; €15.50 from");

    // Decided, and not yet in force.
    const [coming, present] = await history(page, "dues.monthly", "Full member");
    expect([coming?.slice(0, 2), present?.slice(0, 2)]).toEqual([
        ["€15.50", "to come"],
        ["€12.00", "in force"],
    ]);
    expect(coming?.[2]).toContain(name);
    expect(present?.[2]).toContain("D-1");
    await page.goto("/rules");
    await expect(page.getByRole("row", { name: "Monthly dues Full member" })).toContainText("€12.00");

    await server.advance({ days: 62 });
    await signIn(page, founder);
    const [value, past] = await history(page, "dues.monthly", "Full member");
    expect([value?.slice(0, 2), past?.slice(0, 2)]).toEqual([
        ["€15.50", "in force"],
        ["€12.00", "past"],
    ]);
    await page.goto("/rules");
    const row = page.getByRole("row", { name: "Monthly dues Full member" });
    await expect(row).toContainText("€15.50");
    await row.getByRole("link", { name }).click();
    await expect(page).toHaveURL(`/decisions/${number}`);
    // Each value says its last day, and the next begins on the day after.
    await page.goto("/rules/dues.monthly");
    const days = await cells(page.getByRole("table"));
    const [since, until] = [days[0]?.[3] ?? "", days[1]?.[4] ?? ""];
    expect(Date.parse(`${since} UTC`) - Date.parse(`${until} UTC`)).toBe(86_400_000);
    // The other classes pay what they paid.
    expect(await history(page, "dues.monthly", "Supporting member")).toHaveLength(1);

    for (const [period, dues, decision] of [
        [before, "€12.00", "D-1"],
        [from, "€15.50", name],
    ] as const) {
        await page.goto(`/treasury/dues/run?month=${period}`);
        const rates = await cells(page.getByRole("table", { name: "By class" }));
        expect(rates.map((cell) => cell[1])).toEqual([dues, "€5.00", "€40.00"]);
        await expect(page.locator("ol.thread-of-authority").first()).toContainText(decision);
    }
});

test("a value out of bounds is refused in words, and everything typed is kept", async ({ page, server }) => {
    await found(page, server, SHORT_PERIODS);
    await proposing(page, { rule: "dues.monthly", scope: "full" }, "Too much");
    await fill(page, { "effect-0-value": "1000000.01" });
    await submit(page, "title");
    await expectRefused(page, "effect-0-value", "1000000.01");
    await expect(field(page, "title")).toHaveValue("Too much");
    await expect(field(page, "effect-0-rule")).toHaveValue("dues.monthly:full");

    // Of every type of rule, all at once.
    const wrong: [string, string, string][] = [
        ["dues.monthly:full", "-5", "An amount here cannot be less than nothing."],
        ["dues.monthly:full", "12.345", "At most 2 decimals"],
        ["dues.due_day:", "32", "from 1 to 31"],
        ["dues.grace_days:", "1.5", "Write a whole number."],
        ["decisions.voting_days:policy", "0", "from 1 to 90"],
        ["decisions.threshold:bylaws", "1/3", "from 1/2 to 1"],
        ["decisions.quorum:bylaws", "3/2", "Write a fraction"],
        ["decisions.majority:bylaws", "all", "Choose one of the choices given."],
        ["membership.votes:supporting", "11", "from 0 to 10"],
    ];
    const form: Record<string, string> = { do: "save", title: "Too much", body: "Because." };
    wrong.forEach(([rule, value], place) => {
        Object.assign(form, { [`effect-${place}-kind`]: "set_rule", [`effect-${place}-rule`]: rule });
        form[`effect-${place}-value`] = value;
    });
    const answer = await page.request.post("/decisions/new", { form, headers: { origin: server.baseURL } });
    expect(answer.status()).toBe(422);
    const told = [...(await answer.text()).matchAll(/<a href="#field-effect-(\d+)-\w+">.*?<span>([^<]*)/g)];
    expect(told.map(([, place]) => Number(place))).toEqual(wrong.map((_, place) => place));
    told.forEach(([, , sentence], place) => expect(sentence).toContain(wrong[place]?.[2]));

    await page.goto("/decisions");
    await expect(page.getByRole("main")).not.toContainText("Too much");
});
