import { copyWith, rows } from "../../fixtures/database";
import { newValue } from "../../fixtures/decisions";
import { decide, decideUnseen, SHORT_PERIODS } from "../../fixtures/short_decisions";
import { Client, enact } from "../../fixtures/http";
import { enter, found, join, signIn } from "../../fixtures/people";
import { expect, test } from "../../fixtures/test";
import { cells } from "../../fixtures/tables";
import { monthsToRun, pay, runDues } from "../../fixtures/treasury";

test("every step is an event with who did it, and verify finds all as it was recorded", async ({ page, server, visitor }) => {
    const founder = await found(page, server, SHORT_PERIODS);
    const nour = await visitor();
    await join(page, nour, { name: "Nour Haddad" });
    const decision = await decide(page, server, { rule: "dues.grace_days" }, { "effect-0-value": "45" });
    await server.advance({ days: 62 });
    await signIn(page, founder);
    const [month = ""] = await monthsToRun(page);
    await runDues(page, month);
    await pay(page, { member: "2", amount: "7.50" });

    // Within seconds each event has its seal.
    const sealed = async () => (await server.run("verify")).output;
    await expect.poll(sealed).toContain("13 events, 13 of them sealed; 2 journal entries; 1 counts of 1 votes;");
    expect((await server.run("verify")).code).toBe(0);
    await page.goto("/community/log");
    const log = await cells(page.getByRole("table"));
    const name = `D-${decision}`;
    expect(log.reverse().map(([, ...rest]) => rest)).toEqual(
        [
            ["The community was founded", "D-1", "M-1", "D-1"],
            ["The first member was entered in the register", "M-1", "M-1", "D-1"],
            ["A member was admitted", "M-2", "M-1", ""],
            ["A member was invited to sign in", "M-2", "M-1", ""],
            ["A password was set by a link", "M-2", "M-2", ""],
            ["A proposal was drafted", name, "M-1", ""],
            ["A proposal was put up for discussion", name, "M-1", ""],
            ["The vote opened", name, "M-1", ""],
            ["A vote was cast", name, "M-1", ""],
            ["A rule got a new value", "Days of grace", "the system", name],
            ["Passed and in force", name, "the system", name],
            ["Dues were run", expect.stringMatching(/^Dues for /), "M-1", ""],
            ["A payment was recorded", "P-1", "M-1", ""],
        ].map((event, place) => [...event, String(place + 1)]),
    );
    // A thing has its own part of the log.
    await page.goto(`/decisions/${decision}`);
    await page.getByRole("link", { name: "This decision in the log" }).click();
    await expect(page.getByText(`Only what concerns ${name} is shown.`)).toBeVisible();
    await expect(page.getByRole("table").locator("tbody tr")).toHaveCount(5);
    await page.getByRole("link", { name: "Show the whole log" }).click();
    await expect(page.getByRole("table").locator("tbody tr")).toHaveCount(13);
});

test("a row that is tampered with is named", { tag: "@no-scripts" }, async ({ server }) => {
    const ana = await Client.found(server, SHORT_PERIODS);
    expect(await enact(server, ana, [{ kind: "set_rule", rule: "dues.grace_days:", value: "45" }])).toBe(2);
    await server.advance({ days: 62 });
    await ana.signIn();
    const month = await ana.runDues();
    await ana.pay({ member: "1", amount: "7.50" });
    const sealed = async () => (await server.run("verify")).output;
    await expect.poll(sealed).toContain("10 events, 10 of them sealed");
    await server.stop();

    const cast = "SELECT e.id, s.number FROM events e JOIN seals s ON s.event_id = e.id WHERE action = 'decisions.vote.cast'";
    const [sealedVote] = await rows(server, cast);
    const { id, number } = sealedVote ?? {};
    const posting = "UPDATE postings SET amount_minor = amount_minor + 1 WHERE amount_minor = 750";
    for (const [what, row, ...statements] of [
        ["nothing", ""],
        ["a vote", "decision_results D-2", "UPDATE open_votes SET choice = 'no'"],
        ["a vote, gone", "decision_results D-2", "DELETE FROM open_votes"],
        ["a result", "decision_results D-2", "UPDATE decision_results SET passed = 0"],
        ["the text voted on", "decisions D-2", "UPDATE decisions SET title = 'Another' WHERE number = 2"],
        ["what was decided", "decisions D-2", "UPDATE decision_effects SET effect = replace(effect, '45', '90')"],
        ["the roll", "electoral_roll D-2", "UPDATE electoral_roll SET votes = 0, reason = 'recent'"],
        ["a rule", `rule_values dues.grace_days`, "UPDATE rule_values SET value = '90' WHERE value = '45'"],
        ["a rule, gone", `rule_values dues.grace_days`, "DELETE FROM rule_values WHERE value = '45'"],
        ["a term", "role_grants M-1 treasurer", "UPDATE role_grants SET valid_until = '2199-01-01' WHERE role = 'treasurer'"],
        ["an agreement", "agreement_versions bylaws version 1", "UPDATE agreement_versions SET body = body || 'More.'"],
        ["a journal line", "journal_entries J-2", "DROP TRIGGER postings_keep", posting],
        ["a payment", "payments P-1", "UPDATE payments SET amount_minor = 75000"],
        ["a charge", `dues_runs ${month}`, "UPDATE charges SET amount_minor = 1"],
        ["who did something", `events ${id}`, `UPDATE events SET actor_number = 2 WHERE id = '${id}'`],
        ["what was done", `event_payloads ${id}`, `UPDATE event_payloads SET payload = '{}' WHERE event_id = '${id}'`],
        ["an event, gone", `seals ${number}`, "PRAGMA foreign_keys = OFF", `DELETE FROM events WHERE id = '${id}'`],
        ["a seal, gone", `seals ${number}`, `DELETE FROM seals WHERE number = ${number}`],
    ] as [string, string, ...string[]][]) {
        const { code, output } = await server.run("verify", "--database", await copyWith(server, ...statements));
        expect(code, `${what}: ${output}`).toBe(row === "" ? 0 : 1);
        expect(output, what).toMatch(row === "" ? /^Everything is as it was recorded/m : new RegExp(`^${row}[^:]*: `, "m"));
    }
});

test("verify looks at a database that is there, and makes none", { tag: "@no-scripts" }, async ({ server }) => {
    const { code, output } = await server.run("verify", "--database", `${server.database}-mistyped`);
    expect(code).toBe(1);
    expect(output).toContain("There is no database");
});

test.describe("in Spanish", () => {
    test.use({ locale: "es-ES" });

    test("the log says what was done, and verify finds it so", async ({ page, server }) => {
        const founder = await found(page, server, { ...SHORT_PERIODS, language: "es" });
        await enter(page, server, { name: "Lucía Ferrer", language: "es" });
        const decision = await decideUnseen(page, server, newValue("dues.grace_days", "", "45"));
        await server.advance({ days: 62 });
        await signIn(page, founder);
        const [month = ""] = await monthsToRun(page);
        await runDues(page, month);
        await pay(page, { member: "2", amount: "7,50" });
        await expect.poll(async () => (await server.run("verify")).output).toContain("12 events, 12 of them sealed");
        expect((await server.run("verify")).code).toBe(0);
        await page.goto("/community");
        await page.getByRole("link", { name: "Registro de actos" }).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Registro de actos");
        const heads = await page.getByRole("columnheader").allInnerTexts();
        expect(heads).toEqual(["Cuándo", "Qué", "Sobre", "Quién", "Por", "Sello"]);
        const log = await cells(page.getByRole("table"));
        for (const [when] of log) expect(when).toMatch(/^\d{1,2} \p{L}+ \d{4}, \d\d:\d\d CES?T$/u);
        const name = `D-${decision}`;
        expect(log.reverse().map(([, ...rest]) => rest.slice(0, 4))).toEqual([
            ["Se fundó la comunidad", "D-1", "M-1", "D-1"],
            ["Se inscribió a quien fundó la comunidad", "M-1", "M-1", "D-1"],
            ["Se admitió a alguien", "M-2", "M-1", ""],
            ["Se envió una invitación para entrar", "M-2", "M-1", ""],
            ["Se redactó una propuesta", name, "M-1", ""],
            ["Una propuesta pasó a debate", name, "M-1", ""],
            ["Se abrió la votación", name, "M-1", ""],
            ["Se emitió un voto", name, "M-1", ""],
            ["Una regla recibió un nuevo valor", "Días de gracia", "el sistema", name],
            ["Aprobada y en vigor", name, "el sistema", name],
            ["Se emitieron cuotas", expect.stringMatching(/^Cuotas de /), "M-1", ""],
            ["Se registró un pago", "P-1", "M-1", ""],
        ]);
        await page.goto(`/decisions/${decision}`);
        await page.getByRole("link", { name: "Esta decisión en el registro de actos" }).click();
        await expect(page.getByText(`Se muestra solo lo que atañe a ${name}.`)).toBeVisible();
        await page.getByRole("link", { name: "Mostrar todo el registro" }).click();
        await expect(page).toHaveURL("/community/log");
    });
});
