// The programming interface: what a token opens, what is refused, and that a write has one effect.
import { writeFile } from "node:fs/promises";
import type { APIResponse } from "@playwright/test";
import { expectProblem, program, sends } from "../../fixtures/api";
import { expectRefused, fill, submit } from "../../fixtures/forms";
import { Client } from "../../fixtures/http";
import { found } from "../../fixtures/people";
import { SHORT_PERIODS } from "../../fixtures/short_decisions";
import { expect, test } from "../../fixtures/test";

test("a member makes a token, sees it once, and revokes it", async ({ page, server }) => {
    await found(page, server);
    await page.goto("/account");
    await page.getByRole("main").getByRole("link", { name: "Programs" }).click();
    await expect(page.getByRole("main")).toContainText("You have no token");
    await page.getByRole("link", { name: "Make a token" }).click();
    await fill(page, { name: "" });
    await submit(page, "name");
    await expectRefused(page, "name", "");
    await expect(page.getByRole("alert")).toContainText("Tick at least one thing that the program may do.");
    await fill(page, { name: "Sheet <b>", "scope-members-read": "yes" });
    await submit(page, "name");
    const token = (await page.locator("code.link-to-hand-over").textContent()) ?? "";
    expect(token).toMatch(/^acq_[0-9a-f]{64}$/);
    const headers = { authorization: `Bearer ${token}` };
    const members = `${server.baseURL}/api/v1/members`;
    expect((await page.request.get(members, { headers })).status()).toBe(200);
    // The session in the browser opens nothing here.
    await expectProblem(await page.request.get(members), 401, "token");

    await page.getByRole("link", { name: "All your tokens" }).click();
    await expect(page.getByRole("main")).toContainText("Sheet <b>");
    await expect(page.getByRole("main")).toContainText("Last used");
    expect(await page.content()).not.toContain(token);
    await page.getByRole("button", { name: "Revoke T-1" }).click();
    await expect(page.getByRole("main")).toContainText("No longer serving");
    await expectProblem(await page.request.get(members, { headers }), 401, "token");
    // Making and revoking are in the log, and the hash that it holds is the table's.
    expect((await server.run("verify")).code).toBe(0);

    await page.goto("/api");
    await expect(page.getByRole("heading", { name: "GET /api/v1/members", exact: true })).toBeVisible();
});

test("software, further machines and the cost of a site are told", { tag: "@no-scripts" }, async ({ server }) => {
    const ana = await Client.found(server);
    await ana.post("/infrastructure/sites/new", { name: "Cellar", location: "Jaca" });
    await ana.post("/infrastructure/sites/cellar/costs/new", { name: "Rent", basis: "monthly", amount: "45", from: "2026-01-01" });
    for (const name of ["Iron", "Steel"]) {
        const machine = { name, model: "own_site", site: "cellar", from: "2026-01-01", operating_system: "Debian 13" };
        await ana.post("/infrastructure/assets/new", machine);
    }
    const mail = { name: "Mail", kind: "mail", software: "Stalwart", version: "0.14", licence: "AGPL-3.0-only" };
    await ana.post("/infrastructure/services/new", { ...mail, host: "iron", from: "2026-01-01" });
    await ana.post("/infrastructure/services/mail/machines/new", { host: "steel", purpose: "replica", from: "2026-02-01" });
    const api = await program(server, ana, "infrastructure:read");
    const told = async (address: string): Promise<unknown> => (await api.get(`/api/v1/infrastructure/${address}`)).json();
    expect(await told("software")).toMatchObject({ items: [{ slug: "debian", licence: "" }, { slug: "stalwart" }] });
    const runs = [{ of: "services/mail", installation: { part: "main", version: "0.14", until: null } }];
    expect(await told("software/stalwart")).toMatchObject({ software: { licence: "AGPL-3.0-only" }, runs });
    const further_places = [{ host: "steel", purpose: "replica", from: "2026-02-01", until: null }];
    expect(await told("services/mail")).toMatchObject({ software: "Stalwart", version: "0.14", further_places });
    expect(await told("assets/iron")).toMatchObject({ operating_system: "Debian 13" });
    const lines = [{ of: "sites/cellar", name: "Rent", days: 31 }];
    expect(await told("sites/cellar/cost?month=2026-03")).toMatchObject({ total: { minor: 4500 }, lines });
    await expectProblem(await api.get("/api/v1/infrastructure/software/nothing"), 404, "not-found");
});

test("a decision among options is told with its count, stage by stage", { tag: "@no-scripts" }, async ({ server }, info) => {
    const ana = await Client.found(server, { ...SHORT_PERIODS, "rule:membership.waiting_days:": "0" });
    const nour = await Client.join(server, ana, { name: "Nour" });
    const proposal = { do: "save", title: "Two rivers", body: "For two machines.", "effect-0-kind": "note" };
    const drafted = await ana.post("/decisions/new", { ...proposal, method: "stv_scotland", options: "Ebro\nCinca\nÉsera", seats: "2" });
    const number = Number(/\d+/.exec(drafted.location));
    for (const step of ["propose", "open"]) await ana.post(`/decisions/${number}`, { do: step });
    const api = await program(server, ana, "decisions:read");
    const told = async (address: string): Promise<Record<string, unknown>> =>
        (await api.get(`/api/v1/decisions${address}`)).json() as Promise<Record<string, unknown>>;
    const options = ["Ebro", "Cinca", "Ésera"].map((name, place) => ({ number: place + 1, name, member: null, cost: null }));
    const choosing = { seats: 2, points_max: null, budget: null, from_roll: false, options };
    const open = await told(`/${number}`);
    expect(open).toMatchObject({ method: "stv-scotland", choosing, stage: "voting", result: null });
    expect(open.frozen_hash).toMatch(/^[0-9a-f]{64}$/);
    await expectProblem(await api.get(`/api/v1/decisions/${number}/result`), 404, "not-found");
    await ana.post(`/decisions/${number}`, { do: "vote", "option-3": "1", "option-1": "2" });
    await nour.post(`/decisions/${number}`, { do: "vote", "option-3": "1" });
    await server.advance({ days: 1 });
    const result = await told(`/${number}/result`);
    expect(result).toMatchObject({ method: "stv-scotland", eligible: 2, votes_cast: 2, quorum_met: true, passed: true });
    expect(result.chosen).toEqual([options[2], options[0]]);
    expect((await told(`/${number}`)).result).toEqual(result);
    expect(await told("?limit=2")).toMatchObject({ items: [{ number, method: "stv-scotland" }, { number: 1, method: null }] });
    // What the command line counts of the file is the same object.
    const path = info.outputPath("ballots.csv");
    await writeFile(path, (await ana.get(`/decisions/${number}/ballots.csv`)).text);
    expect(result).toMatchObject({ unmarked: [2], without_points: [], ties: "lot", undecided: [], support: [] });
    const words = ["--method", "stv-scotland", "--seats", "2", "--withdrawn", "2", "--seed", String(result.seed), "--format", "json"];
    expect(JSON.parse((await server.run("count", ...words, path)).output)).toEqual(result.count);
});

test("delegations are given and taken back, and candidacies and topics are told", { tag: "@no-scripts" }, async ({ server }) => {
    const rules = { "rule:decisions.delegation:ordinary": "open", "rule:decisions.delegations_max:": "5" };
    const ana = await Client.found(server, { ...SHORT_PERIODS, ...rules });
    const nour = await Client.join(server, ana, { name: "Nour" });
    await ana.post("/decisions/topics", { name: "Roofs" });
    const api = await program(server, nour, "decisions:read", "delegations:read", "delegations:write");
    const told = async (address: string): Promise<Record<string, unknown>> =>
        (await api.get(`/api/v1${address}`)).json() as Promise<Record<string, unknown>>;
    expect(await told("/topics")).toEqual({ items: [{ slug: "roofs", name: "Roofs", closed_at: null }], next: null });
    const template = { slug: "hold-an-election", effect: "elect", kinds: ["election"], method: null, retired_at: null };
    const templates = expect.arrayContaining([expect.objectContaining(template)]) as unknown;
    expect(await told("/decision-templates")).toEqual({ items: templates, next: null });

    expect(await sends(api, ["post", "/delegations"], { to: 1, scope: "topic:roofs" }, 201)).toEqual({ to: 1, scope: "topic:roofs" });
    const given = { direction: "given", other: { number: 1 }, scope: "topic:roofs", name: "Roofs" };
    expect(await told("/delegations")).toMatchObject({ items: [given] });
    expect(await told("/delegations?direction=received")).toMatchObject({ items: [] });
    expect((await nour.get("/decisions/delegations")).text).toContain("On the topic Roofs");
    // The same refusals as on the page, and what is outside the document.
    const refused = await sends(api, ["post", "/delegations"], { to: 2, scope: "everything" }, 422);
    expect(refused.errors).toMatchObject([{ field: "to", code: "error-delegation-self" }]);
    const outside = await sends(api, ["post", "/delegations"], { to: 1, scope: "topic: roofs" }, 400);
    expect(outside.errors).toMatchObject([{ field: "scope", code: "error-choice" }]);
    const nowhere = await sends(api, ["post", "/delegations"], { to: 1, scope: "topic:nope" }, 422);
    expect(nowhere.errors).toMatchObject([{ field: "scope", code: "error-topic-unknown" }]);
    await sends(api, ["post", "/delegations/revocation"], { scope: "topic:roofs" }, 200);
    await sends(api, ["post", "/delegations/revocation"], { scope: "topic:roofs" }, 422);
    expect(await told("/delegations")).toMatchObject({ items: [] });
    // A token that reads decisions says nothing of delegations, and gives none.
    const reads = await program(server, nour, "decisions:read");
    await expectProblem(await reads.get("/api/v1/delegations"), 403, "scope");
    await sends(reads, ["post", "/delegations"], { to: 1, scope: "everything" }, 403);

    const election = { do: "save", title: "Who curates", body: "For a year.", method: "approval", seats: "" };
    const called = await ana.post("/decisions/new", { ...election, "effect-0-kind": "elect", "effect-0-role": "curator", "effect-0-months": "12" });
    const number = Number(/\d+/.exec(called.location));
    await ana.post(`/decisions/${number}`, { do: "propose" });
    expect(await told(`/decisions/${number}/candidacies`)).toEqual({ items: [], next: null });
    await nour.post(`/decisions/${number}`, { do: "stand", statement: "I **read** everything." });
    const stands = { member: { number: 2, name: "Nour" }, statement: "I **read** everything.", stands: true, withdrawn_at: null };
    expect(await told(`/decisions/${number}/candidacies`)).toMatchObject({ items: [stands] });
    expect(await told(`/decisions/${number}`)).toMatchObject({ topic: null, secret: false, declaring: null, enacted_at: null });
    await expectProblem(await api.get("/api/v1/decisions/1/candidacies"), 404, "not-found");
});

test("lists come in pages, and what has not changed is not sent again", { tag: "@no-scripts" }, async ({ server }) => {
    const ana = await Client.found(server);
    for (const name of ["Nour", "Sami", "Tere"]) await Client.join(server, ana, { name });
    const api = await program(server, ana, "members:read");
    const seen: number[] = [];
    for (let address: string | undefined = "/api/v1/members?limit=2"; address !== undefined; ) {
        const answer: APIResponse = await api.get(address);
        expect(answer.status()).toBe(200);
        seen.push(...((await answer.json()) as { items: { number: number }[] }).items.map((member) => member.number));
        address = /^<([^>]+)>; rel="next"$/.exec(answer.headers().link ?? "")?.[1];
        expect(seen.length).toBeLessThan(10);
    }
    expect(seen).toEqual([1, 2, 3, 4]);

    const first = await api.get("/api/v1/members/2");
    const { etag = "" } = first.headers();
    const again = await api.get("/api/v1/members/2", { headers: { "if-none-match": etag } });
    expect([again.status(), await again.text(), again.headers().etag]).toEqual([304, "", etag]);
    expect((await api.get("/api/v1/members/3", { headers: { "if-none-match": etag } })).status()).toBe(200);

    await expectProblem(await api.get("/api/v1/payments"), 403, "scope");
    await expectProblem(await api.get("/api/v1/members/99"), 404, "not-found");
    await expectProblem(await api.get("/api/v1/nothing"), 404, "not-found");
    await expectProblem(await api.delete("/api/v1/members"), 405, "method");
    const limit = await expectProblem(await api.get("/api/v1/members?limit=0&colour=red"), 400, "unreadable");
    expect((limit.errors as { field: string }[]).map((error) => error.field)).toEqual(["limit", "colour"]);
    const spanish = await api.get("/api/v1/payments", { headers: { "accept-language": "es" } });
    expect(((await spanish.json()) as { title: string }).title).toBe("La clave no abre esto");
});

test("a write has one effect, and meets the page's own refusals", { tag: "@no-scripts" }, async ({ server }) => {
    const ana = await Client.found(server);
    const api = await program(server, ana, "treasury:read", "treasury:write");
    const [, today = ""] = /value="(\d{4}-\d\d-\d\d)"/.exec((await ana.get("/treasury/payments/new")).text) ?? [];
    const payment = { member: 1, received_on: today, amount: { minor: 1250, currency: "EUR" }, method: "bank" };
    const pay = (data: object, key = "payment-0001") => api.post("/api/v1/payments", { data, headers: { "idempotency-key": key } });

    await expectProblem(await api.post("/api/v1/payments", { data: payment }), 400, "unreadable");
    // What is outside the document books nothing, and is named by its field.
    const outside: [body: string, field: string, code: string][] = [
        [JSON.stringify([1, today, payment.amount, "bank", "arr", false]), "", "error-api-object"],
        [JSON.stringify({ ...payment, amount: [78, "EUR"] }), "amount", "error-api-object"],
        [JSON.stringify({ ...payment, amount: { minor: "78", currency: "EUR" } }), "amount.minor", "error-api-whole"],
        [JSON.stringify(payment).replace("{", '{"member":2,'), "member", "error-api-twice"],
    ];
    for (const [body, field, code] of outside) {
        const headers = { "content-type": "application/json", "idempotency-key": crypto.randomUUID() };
        const refused = await expectProblem(await api.post("/api/v1/payments", { data: body, headers }), 400, "unreadable");
        expect(refused.errors, body).toMatchObject([{ field, code }]);
    }
    const future = await expectProblem(await pay({ ...payment, received_on: "2199-01-01" }), 422, "refused");
    expect(future.errors).toMatchObject([{ field: "received_on", code: "error-day-future" }]);
    const answers = [await pay(payment), await pay(payment)];
    for (const answer of answers) {
        expect([answer.status(), await answer.json()]).toMatchObject([201, { number: 1 }]);
        expect(answer.headers().location).toBe("/api/v1/payments/1");
    }
    await expectProblem(await pay({ ...payment, reference: "Other" }), 422, "refused");
    const listed = (await (await api.get("/api/v1/payments")).json()) as { items: object[] };
    expect(listed.items).toMatchObject([{ number: 1, amount: { minor: 1250, currency: "EUR" }, reversed: false }]);
    // The same payment under another key is refused as on the page.
    await expectProblem(await pay(payment, "payment-0002"), 422, "refused");

    const { etag = "" } = (await api.get("/api/v1/payments/1")).headers();
    const reverse = (headers: Record<string, string>) =>
        api.post("/api/v1/payments/1/reversal", { data: { reason: "Twice" }, headers: { "idempotency-key": "reversal-0001", ...headers } });
    await expectProblem(await reverse({}), 428, "match-required");
    await expectProblem(await reverse({ "if-match": '"another"' }), 412, "changed");
    await expectProblem(await reverse({ "if-match": `W/${etag}` }), 412, "changed");
    expect((await reverse({ "if-match": etag })).status()).toBe(201);
    expect((await reverse({ "if-match": etag })).status()).toBe(201);
    expect((await ana.get("/treasury/payments/1")).text).toContain("Twice");
    expect((await server.run("verify")).code).toBe(0);
});

test("a token has its limit, another one its own", { tag: "@no-scripts" }, async ({ server }) => {
    await server.stopClock();
    const ana = await Client.found(server);
    await server.stop();
    await server.start({ words: ["--token-requests-max", "2"] });
    const [till, sheet] = [await program(server, ana, "members:read"), await program(server, ana, "members:read")];
    for (const left of [1, 0]) {
        const answer = await till.get("/api/v1/members");
        expect(answer.status()).toBe(200);
        expect(answer.headers().ratelimit).toContain(`;r=${left};`);
    }
    const refused = await till.get("/api/v1/members");
    await expectProblem(refused, 429, "limit");
    const seconds = Number(refused.headers()["retry-after"]);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect((await sheet.get("/api/v1/members")).status()).toBe(200);
    await server.advance({ seconds });
    expect((await till.get("/api/v1/members")).status()).toBe(200);
});
