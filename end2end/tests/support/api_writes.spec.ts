// Writing by the programming interface: the inventory and shared costs, from an empty house to a month that was reversed.
import { etag, expectProblem, program, sends } from "../../fixtures/api";
import { Client } from "../../fixtures/http";
import { expect, test } from "../../fixtures/test";

const EUR = (minor: number) => ({ minor, currency: "EUR" });

test("a program furnishes the inventory, changes it by what it saw, and retires it", { tag: "@no-scripts" }, async ({ server }) => {
    const ana = await Client.found(server);
    const api = await program(server, ana, "infrastructure:read", "inventory:write");
    const provider = { name: "Línea", jurisdiction: "Spain" };
    expect(await sends(api, ["post", "/infrastructure/providers"], provider, 201)).toEqual({ slug: "linea" });
    await sends(api, ["post", "/infrastructure/sites"], { name: "Cellar", location: "Jaca" }, 201);
    await sends(api, ["post", "/infrastructure/sites"], { name: "Hall", location: "Huesca", provider: "linea" }, 201);
    const place = { from: "2026-01-01", model: "own_site", site: "cellar" };
    await sends(api, ["post", "/infrastructure/assets"], { asset: { name: "Iron" }, place }, 201);
    await sends(api, ["post", "/infrastructure/assets"], { asset: { name: "VM" }, place: { from: "2026-01-01", host: "iron" } }, 201);
    const service = { name: "Mail", kind: "mail", software: "Stalwart" };
    await sends(api, ["post", "/infrastructure/services"], { service, place: { from: "2026-01-01", host: "vm" } }, 201);
    await sends(api, ["post", "/infrastructure/services/mail/measures"], { name: "Sent", unit: "mails", way: "amount" }, 201);

    // The same refusals as the page's, by the same names.
    const again = await sends(api, ["post", "/infrastructure/providers"], provider, 422);
    expect(again.errors).toMatchObject([{ field: "name", code: "error-inventory-exists" }]);
    const round = await sends(api, ["post", "/infrastructure/assets/iron/moves"], { from: "2026-02-01", host: "vm" }, 422);
    expect(round.errors).toMatchObject([{ field: "host", code: "error-host-cycle" }]);

    // What was not seen as it is is not changed.
    const seen = await etag(api, "/infrastructure/providers/linea");
    const changed = { ...provider, communal: "Its members own it." };
    await sends(api, ["put", "/infrastructure/providers/linea"], changed, 428);
    await sends(api, ["put", "/infrastructure/providers/linea"], changed, 412, { "if-match": '"another"' });
    const key = { "idempotency-key": "change-provider-1", "if-match": seen };
    for (const turn of [1, 2]) {
        const now = await sends(api, ["put", "/infrastructure/providers/linea"], changed, 200, key);
        expect(now, `turn ${turn}`).toMatchObject({ communal: "Its members own it." });
    }
    await sends(api, ["put", "/infrastructure/providers/linea"], provider, 412, { "if-match": seen });

    const rent = { name: "Rent", basis: "monthly", amount: EUR(10_000), from: "2026-01-01" };
    expect(await sends(api, ["post", "/infrastructure/assets/iron/costs"], rent, 201)).toEqual({ number: 1 });
    await sends(api, ["post", "/infrastructure/assets/iron/costs"], { ...rent, amount: { minor: 1, currency: "JPY" } }, 422);
    await sends(api, ["post", "/infrastructure/assets/iron/costs"], rent, 422);
    const power = { name: "Power", basis: "power", watts: 100, tariff: "0.25", from: "2026-01-01" };
    // Nothing that was sent is dropped without a word.
    const unasked = await sends(api, ["post", "/infrastructure/services/mail/costs"], { ...power, amount: EUR(5) }, 422);
    expect(unasked.errors).toMatchObject([{ field: "amount", code: "error-cost-unasked" }]);
    await sends(api, ["post", "/infrastructure/services/mail/costs"], power, 201);
    const over = { ...rent, name: "Old rent", from: "2025-01-01", last_day: "2025-12-31" };
    const before = await sends(api, ["post", "/infrastructure/assets/iron/costs"], over, 422);
    expect(before.errors).toMatchObject([{ field: "last_day", code: "error-cost-before" }]);
    await sends(api, ["post", "/infrastructure/assets/iron/costs/1/end"], { last_day: "2026-03-31" }, 200);
    const costs = (await (await api.get("/api/v1/infrastructure/assets/iron/costs")).json()) as { items: object[] };
    expect(costs.items).toMatchObject([{ number: 1, amount: EUR(10_000), from: "2026-01-01", until: "2026-04-01" }]);

    const asset = (await (await api.get("/api/v1/infrastructure/assets/iron")).json()) as { responsibilities: { area: string }[] };
    const responsibilities = asset.responsibilities.map(({ area }) => ({ area, kept_by: "ours", member: 1 }));
    const matched = { "if-match": await etag(api, "/infrastructure/assets/iron") };
    // A refusal names what was sent, and what could have been.
    const [first, ...others] = responsibilities;
    const wrongly = async (...all: object[]): Promise<unknown> =>
        (await sends(api, ["put", "/infrastructure/assets/iron/responsibilities"], { responsibilities: all }, 422, matched)).errors;
    const detail = "One of these is expected: ours, provider, both.";
    expect(await wrongly(...others, { ...first, kept_by: "us" })).toMatchObject([
        { field: `responsibilities[${others.length}].kept_by`, code: "error-api-choices", detail },
    ]);
    expect(await wrongly(...others, { ...first, member: 99 })).toMatchObject([
        { field: `responsibilities[${others.length}].member`, code: "error-member-unknown" },
    ]);
    expect(await wrongly(...others)).toMatchObject([{ field: "responsibilities", code: "error-api-areas-missing" }]);
    expect(await wrongly({ ...first, area: "roof" }, ...others)).toMatchObject([
        { field: "responsibilities[0].area", code: "error-api-choices" },
    ]);
    const entrusted = await sends(api, ["put", "/infrastructure/assets/iron/responsibilities"], { responsibilities }, 200, matched);
    expect(entrusted).toMatchObject({ responsibilities: responsibilities.map((it) => ({ ...it, circle: null })) });

    const occupied = await sends(api, ["post", "/infrastructure/assets/iron/retirement"], { retired_on: "2026-05-01" }, 422);
    expect(occupied.errors).toMatchObject([{ field: "retired_on", code: "error-retire-occupied" }]);
    await sends(api, ["post", "/infrastructure/services/mail/measures/sent/retirement"], { retired_on: "2026-05-01" }, 200);
    await sends(api, ["post", "/infrastructure/services/mail/retirement"], { retired_on: "2026-05-01" }, 200);
    await sends(api, ["post", "/infrastructure/sites/cellar/retirement"], { retired_on: "2026-05-01" }, 422);
    expect((await ana.get("/infrastructure/providers/linea")).text).toContain("Its members own it.");
    // Readings alone are another scope.
    const meter = await program(server, ana, "infrastructure:read", "infrastructure:write");
    await expectProblem(await meter.post("/api/v1/infrastructure/providers", { data: provider, headers: { "idempotency-key": "12345678" } }), 403, "scope");
    expect((await server.run("verify")).code).toBe(0);
});

test("a program begins a pool, shares a month, and reverses it", { tag: "@no-scripts" }, async ({ server }) => {
    await server.stopClock();
    const ana = await Client.found(server, { "rule:sharing.method:": "equal" });
    const nour = await Client.join(server, ana, { name: "Nour" });
    const scopes = ["treasury:read", "treasury:write", "sharing:write", "inventory:write"];
    const api = await program(server, ana, ...scopes);
    const theirs = await program(server, nour, "treasury:read", "sharing:write");
    const place = { from: "2026-01-01", model: "own_site", site: "cellar" };
    await sends(api, ["post", "/infrastructure/sites"], { name: "Cellar", location: "Jaca" }, 201);
    await sends(api, ["post", "/infrastructure/assets"], { asset: { name: "Iron" }, place }, 201);
    const rent = { name: "Rent", basis: "monthly", amount: EUR(10_000), from: "2026-01-01" };
    await sends(api, ["post", "/infrastructure/assets/iron/costs"], rent, 201);

    const [, today = ""] = /value="(\d{4}-\d\d-\d\d)"/.exec((await ana.get("/treasury/payments/new")).text) ?? [];
    const month = today.slice(0, 7);
    const pool = { name: "Mail", from: `${month}-01`, participants: "listed" };
    expect(await sends(api, ["post", "/sharing/pools"], pool, 201)).toEqual({ slug: "mail" });
    const early = await sends(api, ["post", "/sharing/pools/mail/sources"], { source: "assets/iron", from: "2026-01-01" }, 422);
    expect(early.errors).toMatchObject([{ field: "from", code: "error-pool-begins" }]);
    await sends(api, ["post", "/sharing/pools/mail/sources"], { source: "assets/iron", from: `${month}-01` }, 201);
    const none = await sends(api, ["post", "/sharing/pools/mail/sources/end"], { source: "assets/vm", until: today }, 422);
    expect(none.errors).toMatchObject([{ field: "source", code: "error-choice" }]);
    for (const member of [1, 2]) {
        await sends(api, ["post", "/sharing/pools/mail/participants"], { member, from: `${month}-01` }, 201);
    }
    await sends(api, ["post", "/sharing/pools/mail/participants/7/end"], { until: today }, 422);
    const listed = (await (await api.get("/api/v1/sharing/pools/mail/participants")).json()) as { items: object[] };
    expect(listed.items).toMatchObject([{ member: 1, until: null }, { member: 2, until: null }]);
    const matched = { "if-match": await etag(api, "/sharing/pools/mail") };
    const renamed = await sends(api, ["put", "/sharing/pools/mail"], { ...pool, purpose: "For all." }, 200, matched);
    expect(renamed).toMatchObject({ pool: { slug: "mail", purpose: "For all.", sources: [{ source: "assets/iron", until: null }] } });

    await server.advance({ days: 40 });
    const preview = (await (await api.get(`/api/v1/sharing/pools/mail/preview?month=${month}`)).json()) as { fingerprint: string };
    const { fingerprint } = preview;
    const posted = await sends(api, ["post", "/sharing/pools/mail/runs"], { month, fingerprint }, 201);
    expect(posted).toMatchObject({ pool: "mail", month, before: false });

    const own = (await (await theirs.get("/api/v1/sharing/statements")).json()) as { items: object[] };
    expect(own.items).toMatchObject([{ pool: "mail", month, reversed: false, amount: EUR(5_000) }]);
    const run = `/sharing/pools/mail/runs/${month}`;
    const reverse = { reason: "The rent was another." };
    await sends(theirs, ["post", `${run}/reversal`], reverse, 403, { "if-match": await etag(theirs, run) });
    await sends(api, ["post", `${run}/reversal`], reverse, 428);
    const reversed = await sends(api, ["post", `${run}/reversal`], reverse, 201, { "if-match": await etag(api, run) });
    expect(reversed).toMatchObject({ pool: "mail", month });
    const after = (await (await theirs.get("/api/v1/sharing/statements")).json()) as { items: object[] };
    expect(after.items).toMatchObject([{ reversed: true }]);
    await sends(api, ["post", "/sharing/pools/mail/closing"], { closed_on: `${month}-20` }, 200);
    expect((await server.run("verify")).code).toBe(0);
});
