import { expect, test } from "../../fixtures/test";
import { found, join, signIn } from "../../fixtures/people";
import { monthsToRun, pay, runDues } from "../../fixtures/treasury";

test("a member sees their own account and nobody else's", async ({ page, server, visitor }) => {
    const founder = await found(page, server);
    const own = await visitor();
    const member = await join(page, own, { name: "Marta Ortiz", class: "supporting" });
    await server.advance({ days: 31 });
    await signIn(page, founder);
    await signIn(own, member);
    const [month = ""] = await monthsToRun(page);
    await runDues(page, month);
    await pay(page, { member: "1", amount: "11.11", reference: "a secret of the founder" });
    await pay(page, { member: String(member.number), amount: "2" });

    await own.goto("/treasury");
    await expect(own).toHaveURL("/treasury/account");
    await expect(own.getByRole("heading", { level: 1 })).toHaveText("My dues");
    await expect(own.locator(".lead")).toContainText("€3.00 is unpaid");
    const open = ["/treasury/account", `/treasury/members/${member.number}`, "/treasury/payments/2", "/treasury/dues"];
    for (const address of [...open, `/treasury/dues/runs/${month}`]) {
        const answer = await own.goto(address);
        expect(answer?.status(), address).toBe(200);
        const source = await own.content();
        for (const others of [founder.name, "11.11", "a secret of the founder"]) {
            expect(source.includes(others), `${others} on ${address}`).toBe(false);
        }
    }
    const closed = [
        "/treasury/members/1",
        "/treasury/members/99",
        "/treasury/payments/1",
        "/treasury/payments/99",
        "/treasury/payments/new",
        "/treasury/owed",
        "/treasury/journal",
        "/treasury/journal/1",
        "/treasury/accounts",
        "/treasury/dues/report",
        "/treasury/dues/report.csv",
        "/treasury/dues/report.json",
        `/treasury/dues/run?month=${month}`,
    ];
    for (const address of closed) {
        const answer = await own.goto(address);
        expect(answer?.status(), address).toBe(403);
        const source = await own.content();
        expect(source.includes(founder.name) || source.includes("11.11"), address).toBe(false);
    }
    const headers = { origin: server.baseURL };
    for (const [address, form] of [
        ["/treasury/payments/new", { member: "2", amount: "5", received_on: "2026-01-01", method: "bank", reference: "" }],
        ["/treasury/payments/1", { reason: "mine" }],
        [`/treasury/dues/run?month=${month}`, { month, fingerprint: "x" }],
    ] as const) {
        expect((await own.request.post(address, { form: { ...form }, headers })).status(), address).toBe(403);
    }
});

test("whoever is not signed in is asked to", async ({ page, server, visitor }) => {
    await found(page, server);
    const stranger = await visitor();
    for (const address of ["/treasury", "/treasury/account", "/treasury/members/1", "/treasury/dues/report.csv"]) {
        await stranger.goto(address);
        await expect(stranger).toHaveURL(/\/signin/);
    }
});
