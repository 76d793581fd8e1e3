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

    // A host is the whole of a place: what else was sent would be dropped.
    const twofold = { asset: { name: "Steel" }, place: { host: "iron", site: "cellar", from: "2026-01-01" } };
    const two = await sends(api, ["post", "/infrastructure/assets"], twofold, 422);
    expect(two.errors).toMatchObject([{ field: "host", code: "error-api-place-two" }]);

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

test("a program records software by version and day, further machines, and the costs of a site", { tag: "@no-scripts" }, async ({ server }) => {
    const ana = await Client.found(server);
    const api = await program(server, ana, "infrastructure:read", "inventory:write");
    const told = async (address: string): Promise<unknown> => (await api.get(`/api/v1/infrastructure/${address}`)).json();
    const from = "2026-01-01";
    await sends(api, ["post", "/infrastructure/sites"], { name: "Cellar", location: "Jaca" }, 201);
    for (const name of ["Iron", "Steel"]) {
        await sends(api, ["post", "/infrastructure/assets"], { asset: { name }, place: { from, model: "own_site", site: "cellar" } }, 201);
    }
    const service = { name: "Mail", kind: "mail", software: "Stalwart", version: "0.14" };
    await sends(api, ["post", "/infrastructure/services"], { service, place: { from, host: "iron" } }, 201);

    // Software is entered by itself, changed by what was seen, and retired.
    const rspamd = { name: "Rspamd", licence: "Apache-2.0" };
    expect(await sends(api, ["post", "/infrastructure/software"], rspamd, 201)).toEqual({ slug: "rspamd" });
    const twice = await sends(api, ["post", "/infrastructure/software"], rspamd, 422);
    expect(twice.errors).toMatchObject([{ field: "name", code: "error-inventory-exists" }]);
    const noted = { ...rspamd, note: "Filters mail." };
    await sends(api, ["put", "/infrastructure/software/rspamd"], noted, 428);
    const seen = { "if-match": await etag(api, "/infrastructure/software/rspamd") };
    const changed = await sends(api, ["put", "/infrastructure/software/rspamd"], noted, 200, seen);
    expect(changed).toMatchObject({ software: { slug: "rspamd", note: "Filters mail." }, runs: [] });
    await sends(api, ["put", "/infrastructure/software/rspamd"], rspamd, 412, seen);
    const { name } = rspamd;
    await sends(api, ["put", "/infrastructure/software/nothing"], { name }, 404, { "if-match": '"any"' });

    // A version follows another on its day; under one key once.
    const installed = ["post", "/infrastructure/services/mail/installations"] as ["post", string];
    const next = { part: "main", software: "Stalwart", version: "0.15", from: "2026-03-01" };
    const key = { "idempotency-key": "install-stalwart-15" };
    for (const turn of [1, 2]) {
        expect(await sends(api, installed, next, 201, key), `turn ${turn}`).toEqual({ slug: "mail" });
    }
    expect((await sends(api, installed, next, 422)).errors).toMatchObject([{ field: "version", code: "error-install-same" }]);
    expect((await sends(api, installed, { ...next, part: "operating_system" }, 422)).errors).toMatchObject([{ field: "part", code: "error-choice" }]);
    expect((await sends(api, installed, { ...next, from: "2025-01-01" }, 422)).errors).toMatchObject([{ field: "from", code: "error-install-early" }]);
    await sends(api, installed, { ...next, day: "2026-03-01" }, 400);
    await sends(api, installed, { part: "other", software: "Rspamd", version: "3.9", from }, 201);
    await sends(api, ["post", "/infrastructure/services/mail/installations/1/end"], { until: "2026-04-01" }, 404);
    const early = await sends(api, ["post", "/infrastructure/services/mail/installations/3/end"], { until: "2025-12-31" }, 422);
    expect(early.errors).toMatchObject([{ field: "until" }]);
    await sends(api, ["post", "/infrastructure/services/mail/installations/3/end"], { until: "2026-04-01" }, 200);
    const debian = { part: "operating_system", software: "Debian", version: "13", licence: "DFSG", from: "2026-02-01" };
    expect(await sends(api, ["post", "/infrastructure/assets/iron/installations"], debian, 201)).toEqual({ slug: "iron" });
    await sends(api, ["post", "/infrastructure/assets/iron/installations/1/end"], { until: "2026-02-01" }, 200);
    await sends(api, ["post", "/infrastructure/assets/nothing/installations"], debian, 404);
    const versions = [
        { number: 1, part: "main", version: "0.14", from, until: "2026-03-01" },
        { number: 2, part: "main", version: "0.15", from: "2026-03-01", until: null },
        { number: 3, part: "other", software: "rspamd", version: "3.9", until: "2026-04-01" },
    ];
    const { installations } = (await told("services/mail")) as { installations: { number: number }[] };
    expect(installations.sort((a, b) => a.number - b.number)).toMatchObject(versions);
    expect(await told("assets/iron")).toMatchObject({ installations: [{ software: "debian", until: "2026-02-01" }] });
    await sends(api, ["post", "/infrastructure/software/rspamd/retirement"], { retired_on: "2026-04-02" }, 200);
    expect(await told("software/rspamd")).toMatchObject({ software: { retired_on: "2026-04-02" } });
    await sends(api, ["post", "/infrastructure/software/rspamd/retirement/take-back"], {}, 200);
    expect(await told("software/rspamd")).toMatchObject({ software: { retired_on: null } });

    // A service stands on a further machine, once at a time.
    const further = ["post", "/infrastructure/services/mail/further-places"] as ["post", string];
    const replica = { host: "steel", purpose: "replica", from: "2026-02-01" };
    expect(await sends(api, further, replica, 201)).toEqual({ slug: "mail" });
    expect((await sends(api, further, replica, 422)).errors).toMatchObject([{ field: "host", code: "error-further-twice" }]);
    expect((await sends(api, further, { ...replica, host: "iron" }, 422)).errors).toMatchObject([{ field: "host", code: "error-further-main" }]);
    await sends(api, ["post", "/infrastructure/services/mail/further-places/1/end"], { until: "2026-05-01" }, 200);
    await sends(api, ["post", "/infrastructure/services/mail/further-places/1/end"], { until: "2026-05-01" }, 404);
    const further_places = [{ number: 1, host: "steel", purpose: "replica", from: "2026-02-01", until: "2026-05-01" }];
    expect(await told("services/mail")).toMatchObject({ further_places });

    // A site is paid for as a machine is.
    const rent = { name: "Rent", basis: "monthly", amount: EUR(4_500), from };
    expect(await sends(api, ["post", "/infrastructure/sites/cellar/costs"], rent, 201)).toEqual({ number: 1 });
    await sends(api, ["post", "/infrastructure/sites/cellar/costs"], rent, 422);
    await sends(api, ["post", "/infrastructure/sites/cellar/costs/1/end"], { last_day: "2026-06-30" }, 200);
    await sends(api, ["post", "/infrastructure/sites/cellar/costs/2/end"], { last_day: "2026-06-30" }, 404);
    expect(await told("sites/cellar/costs")).toMatchObject({ items: [{ number: 1, amount: EUR(4_500), from, until: "2026-07-01" }] });

    // What was written is what the pages show, and reading alone opens none of it.
    expect((await ana.get("/infrastructure/services/mail")).text).toContain("0.15");
    const reader = await program(server, ana, "infrastructure:read");
    await sends(reader, installed, next, 403);
    await sends(reader, further, replica, 403);
    await sends(reader, ["post", "/infrastructure/software"], rspamd, 403);
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
        await sends(api, ["post", "/sharing/pools/mail/participants"], { member, from: today }, 201);
    }
    await sends(api, ["post", "/sharing/pools/mail/participants/7/end"], { until: today }, 422);
    const listed = (await (await api.get("/api/v1/sharing/pools/mail/participants")).json()) as { items: object[] };
    expect(listed.items).toMatchObject([{ member: 1, until: null }, { member: 2, until: null }]);
    const matched = { "if-match": await etag(api, "/sharing/pools/mail") };
    const renamed = await sends(api, ["put", "/sharing/pools/mail"], { ...pool, purpose: "For all." }, 200, matched);
    expect(renamed).toMatchObject({ pool: { slug: "mail", purpose: "For all.", sources: [{ source: "assets/iron", place: 1, replaces: null, until: null }] } });

    await server.advance({ days: 40 });
    const preview = (await (await api.get(`/api/v1/sharing/pools/mail/preview?month=${month}`)).json()) as { fingerprint: string };
    const { fingerprint } = preview;
    const posted = await sends(api, ["post", "/sharing/pools/mail/runs"], { month, fingerprint }, 201);
    expect(posted).toMatchObject({ pool: "mail", month, before: false });

    const page = async (query: string): Promise<unknown> => (await api.get(`/api/v1/sharing/pools/mail/runs/${month}/portions?${query}`)).json();
    expect(await page("limit=1")).toMatchObject({ items: [{ member: 1 }], next: "1" });
    expect(await page("limit=1&cursor=1")).toMatchObject({ items: [{ member: 2 }], next: null });
    expect(await page("cursor=2")).toEqual({ items: [], next: null });
    const own = (await (await theirs.get("/api/v1/sharing/statements?limit=1")).json()) as { items: object[] };
    expect(own.items).toMatchObject([{ pool: "mail", month, reversed: false, amount: EUR(5_000) }]);
    const run = `/sharing/pools/mail/runs/${month}`;
    const reverse = { reason: "The rent was another." };
    await sends(theirs, ["post", `${run}/reversal`], reverse, 403, { "if-match": await etag(theirs, run) });
    await sends(api, ["post", `${run}/reversal`], reverse, 428);
    const reversed = await sends(api, ["post", `${run}/reversal`], reverse, 201, { "if-match": await etag(api, run) });
    expect(reversed).toMatchObject({ pool: "mail", month });
    const after = (await (await theirs.get("/api/v1/sharing/statements")).json()) as { items: object[] };
    expect(after.items).toMatchObject([{ reversed: true }]);
    const beyond = await sends(api, ["post", "/sharing/pools/mail/participants"], { member: 1, place: 2, from: today }, 422);
    expect(beyond.errors).toMatchObject([{ field: "place", code: "error-pool-place-beyond" }]);
    await sends(api, ["post", "/infrastructure/assets"], { asset: { name: "Steel" }, place }, 201);
    await sends(api, ["post", "/sharing/pools/mail/sources/end"], { source: "assets/iron", until: `${month}-10` }, 200);
    const steel = { source: "assets/steel", from: `${month}-10`, replaces: "assets/iron" };
    const replaced = await sends(api, ["post", "/sharing/pools/mail/sources"], steel, 201);
    expect(replaced).toMatchObject({
        pool: { sources: [{ source: "assets/iron", place: 1 }, { source: "assets/steel", place: 1, replaces: "assets/iron" }] },
    });
    await sends(api, ["post", "/sharing/pools/mail/closing"], { closed_on: `${month}-20` }, 200);
    expect((await server.run("verify")).code).toBe(0);
});
