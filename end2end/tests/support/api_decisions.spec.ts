// The programming interface: what a program does in decisions in the name of its member, from a draft to a vote.
import type { APIRequestContext } from "@playwright/test";
import { etag, expectProblem, program, sends } from "../../fixtures/api";
import { Client } from "../../fixtures/http";
import type { Acequia } from "../../fixtures/server";
import { SHORT_PERIODS } from "../../fixtures/short_decisions";
import { expect, test } from "../../fixtures/test";

const RULES = { ...SHORT_PERIODS, "rule:membership.waiting_days:": "0" };
const QUIET = { title: "Quiet hours", body: "At night.", effects: [{ effect: "note" }] };

test("a program stands in an election, changes what it saw, and withdraws", { tag: "@no-scripts" }, async ({ server }) => {
    const ana = await Client.found(server, RULES);
    const nour = await Client.join(server, ana, { name: "Nour" });
    const api = await program(server, nour, "decisions:read", "candidacies:write");
    const reads = await program(server, nour, "decisions:read");
    const election = { do: "save", title: "Who curates", body: "For a year.", method: "approval", seats: "" };
    const called = await ana.post("/decisions/new", { ...election, "effect-0-kind": "elect", "effect-0-role": "curator", "effect-0-months": "12" });
    const number = Number(/\d+/.exec(called.location));
    await ana.post(`/decisions/${number}`, { do: "propose" });
    const all = `/decisions/${number}/candidacies`;
    const own = `${all}/own`;
    await expectProblem(await api.get(`/api/v1${own}`), 404, "not-found");
    await sends(reads, ["post", all], { statement: "I read everything." }, 403);
    const empty = await sends(api, ["post", all], { statement: " " }, 422);
    expect(empty.errors).toMatchObject([{ field: "statement", code: "error-required" }]);
    await sends(api, ["post", "/decisions/1/candidacies"], { statement: "I read everything." }, 422);
    const key = { "idempotency-key": "stand-as-curator" };
    for (const turn of [1, 2]) {
        const stood = await sends(api, ["post", all], { statement: "I read everything." }, 201, key);
        expect(stood, `turn ${turn}`).toEqual({ decision: number, member: 2 });
    }
    const twice = await sends(api, ["post", all], { statement: "I read everything." }, 422);
    expect(twice.errors).toMatchObject([{ field: "", code: "error-candidacy-twice" }]);

    const seen = { "if-match": await etag(api, own) };
    const better = { statement: "I read everything **twice**." };
    await sends(api, ["put", own], better, 428);
    expect(await sends(api, ["put", own], better, 200, seen)).toMatchObject({ ...better, member: { number: 2 }, stands: true });
    await sends(api, ["put", own], { statement: "I read." }, 412, seen);
    expect((await nour.get(`/decisions/${number}`)).text).toContain("<strong>twice</strong>");

    expect(await sends(api, ["post", `${own}/withdrawal`], {}, 200)).toEqual({ decision: number, member: 2 });
    const none = await sends(api, ["post", `${own}/withdrawal`], {}, 422);
    expect(none.errors).toMatchObject([{ code: "error-candidacy-none" }]);
    expect(await (await api.get(`/api/v1${all}`)).json()).toEqual({ items: [], next: null });
    expect((await server.run("verify")).code).toBe(0);
});

test("a program drafts, changes, discusses and withdraws a proposal", { tag: "@no-scripts" }, async ({ server }) => {
    const ana = await Client.found(server, RULES);
    const nour = await Client.join(server, ana, { name: "Nour" });
    const api = await program(server, nour, "decisions:read", "proposals:write", "comments:write");
    const hers = await program(server, ana, "decisions:read", "comments:write");

    const refused = await sends(api, ["post", "/decisions"], { ...QUIET, effects: [{ effect: "appoint", member: 1, role: "king", months: 12 }] }, 422);
    expect(refused.errors).toMatchObject([{ field: "effects[0].role", code: "error-choice" }]);
    const outside = await sends(api, ["post", "/decisions"], { ...QUIET, effects: [{ effect: "fly" }] }, 400);
    expect(outside.errors).toMatchObject([{ field: "effects[0].effect", code: "error-api-body" }]);
    await sends(hers, ["post", "/decisions"], QUIET, 403);
    const key = { "idempotency-key": "draft-quiet-hours" };
    const { number } = await sends(api, ["post", "/decisions"], QUIET, 201, key);
    expect(await sends(api, ["post", "/decisions"], QUIET, 201, key)).toEqual({ number });
    const address = `/decisions/${number as number}`;
    await expectProblem(await hers.get(`/api/v1${address}`), 404, "not-found");

    const seen = { "if-match": await etag(api, address) };
    const later = { ...QUIET, body: "From eleven on.", effects: [{ effect: "set_rule", key: "dues.monthly", scope: "full", value: "15.00" }] };
    await sends(api, ["put", address], later, 428);
    const changed = await sends(api, ["put", address], later, 200, seen);
    expect(changed).toMatchObject({ stage: "draft", body: "From eleven on.", effects: later.effects });
    await sends(api, ["put", address], QUIET, 412, seen);
    await sends(api, ["put", address], QUIET, 200, { "if-match": await etag(api, address) });
    expect(await sends(api, ["post", `${address}/discussion`], {}, 200)).toEqual({ number });
    const again = await sends(api, ["post", `${address}/discussion`], {}, 422);
    expect(again.errors).toMatchObject([{ code: "error-decision-stage" }]);

    const talk = { is_discussed: true, closed: null, summaries: [] };
    expect(await (await hers.get(`/api/v1${address}/discussion`)).json()).toEqual(talk);

    // What is said of it, by whoever may say something.
    const said = `${address}/comments`;
    expect(await sends(hers, ["post", said], { comment: "From when on?" }, 201)).toEqual({ decision: number, number: 1 });
    expect(await sends(api, ["post", said], { comment: "From ten.", answers: 1 }, 201)).toEqual({ decision: number, number: 2 });
    await sends(api, ["post", said], { comment: "From ten.", answers: 9 }, 404);
    const blank = await sends(api, ["post", said], { comment: "" }, 422);
    expect(blank.errors).toMatchObject([{ field: "comment", code: "error-required" }]);
    const first = (await (await hers.get(`/api/v1${said}?limit=1`)).json()) as object;
    expect(first).toMatchObject({ items: [{ number: 1, thread: 1, author: { number: 1 }, comment: "From when on?", hidden: null }], next: "1" });
    const rest = (await (await hers.get(`/api/v1${said}?cursor=1`)).json()) as object;
    expect(rest).toMatchObject({ items: [{ number: 2, thread: 1, author: { number: 2 }, edited_at: null }], next: null });
    const saw = { "if-match": await etag(api, `${said}/2`) };
    const edited = await sends(api, ["put", `${said}/2`], { comment: "From eleven." }, 200, saw);
    expect(edited).toMatchObject({ comment: { comment: "From eleven." }, earlier: [{ comment: "From ten." }] });
    await sends(api, ["put", `${said}/2`], { comment: "From nine." }, 412, saw);
    await sends(hers, ["put", `${said}/2`], { comment: "Never." }, 403, { "if-match": await etag(hers, `${said}/2`) });
    expect((await ana.get(address)).text).toContain("From eleven.");

    expect(await sends(api, ["post", `${address}/withdrawal`], {}, 200)).toEqual({ number });
    expect(await (await hers.get(`/api/v1${address}`)).json()).toMatchObject({ stage: "withdrawn", passed: null, turnout: null });
    const over = await sends(hers, ["post", said], { comment: "A pity." }, 422);
    expect(over.errors).toMatchObject([{ code: "error-discussion-over" }]);
    expect((await server.run("verify")).code).toBe(0);
});

test("what a program reads of a proposal it can send back, and nothing has changed", { tag: "@no-scripts" }, async ({ server }) => {
    const ana = await Client.found(server, RULES);
    const nour = await Client.join(server, ana, { name: "Nour" });
    await ana.post("/decisions/topics", { name: "Roofs" });
    const api = await program(server, nour, "decisions:read", "proposals:write");
    const keepers = (name: string) => ({ effect: "create_circle", name, mandate: "Looks after it.", members: [1, 2] });
    const term = { effect: "appoint", member: 2, role: "treasurer", months: 12 };
    const dues = { effect: "set_rule", key: "dues.monthly", scope: "full", value: "15.50" };
    const named = (...names: string[]) => names.map((name) => ({ name }));
    const sent: { title: string; effects: { effect: string }[]; [more: string]: unknown }[] = [
        { title: "On a day", effects: [dues, term, keepers("Mail room")], proposed_for: "2199-01-01", topic: "roofs" },
        {
            title: "One of three",
            effects: [{ effect: "note" }],
            choosing: { method: "schulze", options: named("Ebro", "Cinca", "Ésera") },
            option_effects: [{ option: "Cinca", effect: keepers("Cinca keepers") }],
        },
        { title: "Two of three", secret: true, effects: [{ effect: "note" }], choosing: { method: "approval", seats: 2, options: named("Ebro", "Cinca", "Ésera") } },
        { title: "Who curates", effects: [{ effect: "elect", role: "curator", months: 12 }], choosing: { method: "approval" } },
    ];
    for (const proposal of sent) {
        const { number } = await sends(api, ["post", "/decisions"], { body: "As we said.", ...proposal }, 201);
        const address = `/decisions/${number as number}`;
        await sends(api, ["post", `${address}/discussion`], {}, 200);
        const read = (await (await api.get(`/api/v1${address}`)).json()) as Record<string, unknown>;
        expect(read, proposal.title).toMatchObject(proposal);
        const { title, body, effects, option_effects, choosing, proposed_for, secret, topic, circle } = read;
        const back = { title, body, effects, option_effects, choosing, proposed_for, secret, topic, circle };
        const seen = { "if-match": await etag(api, address) };
        expect(await sends(api, ["put", address], back, 200, seen), proposal.title).toEqual(read);
        // Other words leave what is discussed as it is, unless they are the resolution.
        if (proposal.effects.some(({ effect }) => effect === "note")) continue;
        const again = { "if-match": await etag(api, address) };
        const reworded = await sends(api, ["put", address], { ...back, title: `${proposal.title}?` }, 200, again);
        expect(reworded).toEqual({ ...read, title: `${proposal.title}?` });
    }
    expect((await server.run("verify")).code).toBe(0);
});

test("a program votes where ballots are open, and casts no secret ballot", { tag: "@no-scripts" }, async ({ server }) => {
    const ana = await Client.found(server, RULES);
    const nour = await Client.join(server, ana, { name: "Nour" });
    const api = await program(server, nour, "decisions:read", "proposals:write", "votes:write");
    const reads = await program(server, nour, "decisions:read");
    const told = async (address: string): Promise<unknown> => (await api.get(`/api/v1${address}`)).json();
    /** Drafts a proposal and puts it up for discussion; its address. */
    const proposed = async (more: object): Promise<string> => {
        const { number } = await sends(api, ["post", "/decisions"], { ...QUIET, ...more }, 201);
        await sends(api, ["post", `/decisions/${number as number}/discussion`], {}, 200);
        return `/decisions/${number as number}`;
    };
    const votes = async (address: string, vote: object, status: number): Promise<Record<string, unknown>> =>
        sends(api, ["post", `${address}/vote`], vote, status);

    const plain = await proposed({});
    expect((await votes(plain, { choice: "yes" }, 422)).errors).toMatchObject([{ code: "error-vote-not-open" }]);
    const hers = await program(server, ana, "decisions:read", "proposals:write");
    await sends(hers, ["post", `${plain}/vote/opening`], {}, 403);
    const opening = { "idempotency-key": "open-quiet-hours" };
    const opened = await sends(api, ["post", `${plain}/vote/opening`], {}, 200, opening);
    expect(await sends(api, ["post", `${plain}/vote/opening`], {}, 200, opening)).toEqual(opened);
    expect(await told(plain)).toMatchObject({ voting_until: opened.voting_until });
    expect((await sends(api, ["post", `${plain}/vote/opening`], {}, 422)).errors).toMatchObject([{ code: "error-decision-stage" }]);
    await expectProblem(await api.get(`/api/v1${plain}/vote`), 404, "not-found");
    await sends(reads, ["post", `${plain}/vote`], { choice: "yes" }, 403);
    expect((await votes(plain, { choice: "perhaps" }, 422)).errors).toMatchObject([{ field: "choice", code: "error-vote-choice" }]);
    const unasked = await votes(plain, { choice: "yes", marks: [{ option: 1, mark: 1 }] }, 422);
    expect(unasked.errors).toMatchObject([{ field: "marks", code: "error-choosing-unasked" }]);
    const cast = { choice: "yes", marks: [], own_number: null, blank: false };
    expect(await votes(plain, { choice: "yes", reason: "We sleep." }, 200)).toMatchObject(cast);
    expect(await told(`${plain}/vote`)).toMatchObject(cast);
    expect((await ana.get(`${plain}/votes`)).text).toContain("We sleep.");
    await votes(plain, { choice: "no" }, 200);
    await ana.post(plain, { do: "vote", choice: "abstain", reason: "" });
    const last = await told(`${plain}/votes?limit=1`);
    expect(last).toMatchObject({ items: [{ voter: { number: 1 }, vote: { choice: "abstain" }, carrier: null, noted_by: null }], next: "1" });
    expect(await told(`${plain}/votes?cursor=1`)).toMatchObject({ items: [{ voter: { number: 2 }, vote: { choice: "no" } }], next: null });
    const turnout = { members_on_roll: 2, votes_on_roll: 2, members_voted: 2, members_on_paper: 0, votes_cast: 2, withheld_below: null, withheld_until_counted: false };
    const open = await told(plain);
    expect(open).toMatchObject({ stage: "voting", turnout, own_place: { votes: 1, reason: "eligible" }, extensions: [], closed_early: null });
    expect((open as { rules: object[] }).rules).toEqual(expect.arrayContaining([expect.objectContaining({ stage: "voting", key: "decisions.quorum" })]));

    const options = ["Ebro", "Cinca", "Ésera"].map((name) => ({ name }));
    const chosen = await proposed({ title: "Two rivers", choosing: { method: "stv-scotland", seats: 2, options } });
    await nour.post(chosen, { do: "open" });
    const wrong = await votes(chosen, { marks: [{ option: 3, mark: 1 }, { option: 9, mark: 2 }] }, 422);
    expect(wrong.errors).toMatchObject([{ field: "marks[1].option", code: "error-choice" }]);
    const equal = await votes(chosen, { marks: [{ option: 3, mark: 1 }, { option: 1, mark: 1 }] }, 422);
    expect(equal.errors).toMatchObject([{ field: "marks[0].mark", code: "error-ballot-rank-twice" }]);
    const marks = [{ option: 1, mark: 2 }, { option: 3, mark: 1 }];
    expect(await votes(chosen, { marks }, 200)).toMatchObject({ choice: null, marks, blank: false });
    expect(await votes(chosen, { blank: true }, 200)).toMatchObject({ marks: [], blank: true });

    const secret = await proposed({ title: "In secret", secret: true });
    await nour.post(secret, { do: "open" });
    expect((await votes(secret, { choice: "yes" }, 422)).errors).toMatchObject([{ field: "", code: "error-api-vote-secret" }]);
    await expectProblem(await api.get(`/api/v1${secret}/vote`), 404, "not-found");
    await expectProblem(await api.get(`/api/v1${secret}/votes`), 404, "not-found");
    expect(await told(secret)).toMatchObject({ secret: true, turnout: { members_on_roll: 2, members_voted: null, members_on_paper: null, votes_cast: null } });

    await server.advance({ days: 1 });
    expect(await told(plain)).toMatchObject({ stage: "refused", passed: false, result: { yes: 0, no: 1, abstain: 1 } });
    expect((await votes(plain, { choice: "yes" }, 422)).errors).toMatchObject([{ code: "error-vote-closed" }]);
    expect((await server.run("verify")).code).toBe(0);
});

/** Passes in a day what the first of these programs proposes, by the votes of all; its number. */
async function passed(server: Acequia, voters: APIRequestContext[], proposal: object): Promise<number> {
    const [proposer] = voters as [APIRequestContext];
    const { number } = await sends(proposer, ["post", "/decisions"], proposal, 201);
    const address = `/decisions/${number as number}`;
    await sends(proposer, ["post", `${address}/discussion`], {}, 200);
    await sends(proposer, ["post", `${address}/vote/opening`], {}, 200);
    for (const voter of voters) await sends(voter, ["post", `${address}/vote`], { choice: "yes" }, 200);
    await server.advance({ days: 1 });
    const told = (await (await proposer.get(`/api/v1${address}`)).json()) as object;
    expect(told).toMatchObject({ stage: "enacted", passed: true, result: { passed: true, annulled: null } });
    return number as number;
}

test("a result that was annulled since says so to programs", { tag: "@no-scripts" }, async ({ server }) => {
    const ana = await Client.found(server, RULES);
    const nour = await Client.join(server, ana, { name: "Nour" });
    const scopes = ["decisions:read", "proposals:write", "votes:write"];
    const [hers, api] = [await program(server, ana, ...scopes), await program(server, nour, ...scopes)];
    const told = async (address: string): Promise<unknown> => (await api.get(`/api/v1${address}`)).json();
    const quiet = await passed(server, [api, hers], QUIET);
    const loud = { title: "Loud again", body: "We slept badly.", effects: [{ effect: "annul", decision: quiet }] };
    const annulling = await passed(server, [api, hers], loud);
    const annulled = { by: annulling, from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown };
    expect(await told(`/decisions/${quiet}/result`)).toMatchObject({ passed: true, annulled });
    expect(await told(`/decisions/${quiet}`)).toMatchObject({ stage: "annulled", annulled_by: annulling, result: { annulled } });
});

test("the names that a lot is drawn from stand in pages of their own", { tag: "@no-scripts" }, async ({ server }) => {
    const ana = await Client.found(server, RULES);
    const nour = await Client.join(server, ana, { name: "Nour" });
    const scopes = ["decisions:read", "proposals:write", "votes:write"];
    const [hers, api] = [await program(server, ana, ...scopes), await program(server, nour, ...scopes)];
    const told = async (address: string): Promise<Record<string, unknown>> =>
        (await api.get(`/api/v1${address}`)).json() as Promise<Record<string, unknown>>;
    const lots = { effect: "set_rule", key: "decisions.methods", scope: "sortition", value: "ordinary" };
    await passed(server, [api, hers], { title: "Lots", body: "They are fair.", effects: [lots] });
    const choosing = { method: "sortition", seats: 1, from_roll: true };
    const { number } = await sends(api, ["post", "/decisions"], { ...QUIET, title: "A panel", choosing }, 201);
    const address = `/decisions/${number as number}`;
    await sends(api, ["post", `${address}/discussion`], {}, 200);
    expect(await told(address)).toMatchObject({ choosing: { ...choosing, options_count: 0, options: [] } });
    await sends(api, ["post", `${address}/vote/opening`], {}, 200);
    expect(await told(address)).toMatchObject({ choosing: { ...choosing, options_count: 2, options: [] } });
    const first = await told(`${address}/options?limit=1`);
    expect(first).toMatchObject({ items: [{ number: 1, cost: null }], next: "1" });
    const second = await told(`${address}/options?cursor=1`);
    expect(second).toMatchObject({ items: [{ number: 2, cost: null }], next: null });
    const names = [first, second].flatMap(({ items }) => (items as { name: string }[]).map(({ name }) => name));
    expect(names).toContain("Nour");
    await sends(api, ["post", `${address}/vote`], { own_number: 42 }, 200);
    await sends(hers, ["post", `${address}/vote`], { own_number: 7 }, 200);
    await server.advance({ days: 1 });
    const result = await told(`${address}/result`);
    const [chosen] = result.chosen as [{ number: number; name: string }];
    expect(chosen.name).toBe(names[chosen.number - 1]);
    expect(result).toMatchObject({ passed: true, count: { method: "sortition", elected: [chosen.number] } });
    // Nothing stands in the count for each who is on the roll.
    expect(result.count).toEqual({ method: "sortition", elected: [chosen.number], stages: [{}] });
    await expectProblem(await api.get("/api/v1/decisions/1/options"), 404, "not-found");
});

test("the count of a draw among options is the result's file", { tag: "@no-scripts" }, async ({ server }) => {
    const ana = await Client.found(server, RULES);
    const nour = await Client.join(server, ana, { name: "Nour" });
    const scopes = ["decisions:read", "proposals:write", "votes:write"];
    const [hers, api] = [await program(server, ana, ...scopes), await program(server, nour, ...scopes)];
    const lots = { effect: "set_rule", key: "decisions.methods", scope: "sortition", value: "ordinary" };
    await passed(server, [api, hers], { title: "Lots", body: "They are fair.", effects: [lots] });
    const choosing = { method: "sortition", seats: 1, options: [{ name: "Ebro" }, { name: "Cinca" }] };
    const { number } = await sends(api, ["post", "/decisions"], { ...QUIET, title: "A river", choosing }, 201);
    const address = `/decisions/${number as number}`;
    for (const step of ["discussion", "vote/opening"]) await sends(api, ["post", `${address}/${step}`], {}, 200);
    await sends(api, ["post", `${address}/vote`], { own_number: 42 }, 200);
    await server.advance({ days: 1 });
    const { count } = (await (await api.get(`/api/v1${address}/result`)).json()) as { count: { stages: [{ digests: string[] }] } };
    expect(count).toEqual(JSON.parse((await ana.get(`${address}/result.json`)).text));
    expect(count.stages[0].digests).toHaveLength(2);
});
