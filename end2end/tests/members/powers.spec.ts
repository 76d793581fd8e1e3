// The table of roles and powers that a page shows is the one that the server obeys: each power is tried by
// somebody in each role, and by a visitor.
import { SHORT_PERIODS } from "../../fixtures/short_decisions";
import { type Answer, Client, enact, openVote } from "../../fixtures/http";
import { type Acequia } from "../../fixtures/server";
import { expect, test } from "../../fixtures/test";

const ADDRESS = "somebody@example.org";

interface World {
    ana: Client;
    server: Acequia;
    /** Whose decision is open to votes and comments. */
    open: number;
    month: string;
}

type Trial = (somebody: Client, world: World) => Promise<boolean>;

/** Whether an answer gives what was asked for: it neither asks to sign in nor for a role. */
function given({ status, location, text }: Answer): boolean {
    expect([200, 303, 401, 403, 422], text.slice(-2_000)).toContain(status);
    return status !== 401 && status !== 403 && !location.startsWith("/signin");
}

const reads = (address: string): Trial => async (somebody) => given(await somebody.get(address));
const ENTRY = { kind: "person", name: "New", email: "", language: "en", class: "full", joined_on: "" };

// By the words of the table.
const TRIALS: Record<string, Trial> = {
    "See the register": reads("/members"),
    "See members’ addresses, and contacts": async (somebody) => (await somebody.get("/members/2")).text.includes(ADDRESS),
    "Admit members and record where they stand": async (somebody) => given(await somebody.post("/members/new", ENTRY)),
    "Invite members to sign in": async (somebody) => given(await somebody.post("/members/2", {})),
    "Read agreements": reads("/agreements/house-rules"),
    "Draft agreements": async (somebody) => given(await somebody.post("/agreements/bylaws/drafts", {})),
    "Read decisions": reads("/decisions/1"),
    "Make proposals": async (somebody) =>
        given(await somebody.post("/decisions/new", { do: "save", title: "T", body: "B", "effect-0-kind": "note" })),
    "Take part in discussions": async (somebody, { open }) =>
        given(await somebody.post(`/decisions/${open}`, { do: "comment", comment: "Yes." })),
    Vote: async (somebody, { open }) => given(await somebody.post(`/decisions/${open}`, { do: "vote", choice: "no" })),
    "Delegate one’s vote": async (somebody) =>
        given(await somebody.post("/decisions/delegations", { do: "give", to: "M-1", scope: "everything" })),
    "Open votes on anybody’s proposal, and look after discussions": async (somebody, { ana }) => {
        const drafted = await ana.post("/decisions/new", { do: "save", title: "T", body: "B", "effect-0-kind": "note" });
        const address = drafted.location.replace(/\?.*/, "");
        await ana.post(address, { do: "propose" });
        return given(await somebody.post(address, { do: "open" }));
    },
    "Call meetings and run them": async (somebody) => given(await somebody.post("/meetings/new", {})),
    "See why somebody is on a roll or not, and rule on objections": async (somebody, { open }) =>
        (await somebody.get(`/decisions/${open}/roll`)).text.includes("Every place, with its reason"),
    "Declare results, and rule on whoever contests them": async (somebody, { open }) =>
        given(await somebody.post(`/decisions/${open}`, { do: "declare" })),
    "Keep the register of paper ballots, print them, and enter what came back": async (somebody, { open }) =>
        given(await somebody.post(`/decisions/${open}/paper`, { do: "issue", member: "M-1" })),
    "See one’s own account": reads("/treasury/account"),
    "See, correct and take out what is held of oneself": async (somebody) => {
        const reads = [await somebody.get("/account/data"), await somebody.get("/account/data.json"), await somebody.get("/account/data.csv")];
        const corrects = given(await somebody.post("/account/entry", { name: "" }));
        expect(reads.map(given)).toEqual([corrects, corrects, corrects]);
        return corrects;
    },
    "See everybody’s accounts": async (somebody, world) => {
        const answers = await Promise.all(
            ["/treasury/journal", "/treasury/owed", "/treasury/members/1", "/treasury/dues/report.csv"].map((address) =>
                reads(address)(somebody, world),
            ),
        );
        expect(new Set(answers).size, "all of the treasury is read by the same people").toBe(1);
        return answers[0] ?? false;
    },
    "Run dues": async (somebody, { month }) => {
        const sees = given(await somebody.get(`/treasury/dues/run?month=${month}`));
        const posts = given(await somebody.post(`/treasury/dues/run?month=${month}`, { month, fingerprint: "" }));
        expect(posts).toBe(sees);
        return posts;
    },
    "Keep pools of shared costs, and share their months": async (somebody) => given(await somebody.post("/sharing/new", {})),
    "Record payments": async (somebody) => given(await somebody.post("/treasury/payments/new", { member: "1", amount: "x" })),
    "See the inventory and its costs": reads("/infrastructure"),
    "Keep the inventory": async (somebody) => given(await somebody.post("/infrastructure/providers/new", {})),
    "Read the log": reads("/community/log"),
    "Read in the log who set, changed or asked for a password": async (somebody) =>
        (await somebody.get("/community/log?subject=M-3")).text.includes("A password was set by a link"),
    "See mail and jobs": reads("/community/mail"),
};

/** The table of the page, by role and power. */
function table(html: string): Map<string, Map<string, boolean>> {
    const plain = (cell: string) => cell.replace(/<[^>]*>/g, "").trim();
    const rows = [...html.slice(html.indexOf('id="powers"')).matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
        [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) => plain(cell)),
    );
    const [[, ...roles] = [], ...powers] = rows;
    return new Map(
        roles.map((role, place) => [role, new Map(powers.map(([power = "", ...cells]) => [power, cells[place] === "yes"]))]),
    );
}

test("each role may do what the table says, and nothing else", { tag: "@no-scripts" }, async ({ server }) => {
    const ana = await Client.found(server, {
        ...SHORT_PERIODS,
        "rule:membership.waiting_days:": "0",
        "rule:decisions.paper:ordinary": "paper",
    });
    await ana.post("/members/new", { ...ENTRY, name: "Somebody", email: ADDRESS });
    // Whose password was set is no business of the others.
    expect((await Client.join(server, ana, { name: "Pilar Ortiz" })).number).toBe(3);
    const told = table((await ana.get("/community/roles")).text);
    expect([...told.values()].map((powers) => [...powers.keys()])).toContainEqual(Object.keys(TRIALS));

    await ana.post("/agreements/new", { title: "House rules", kind: "policy", visibility: "members" });
    const body = "# House rules\n\n## Noise {#noise}\n\nNone after ten.\n";
    expect((await ana.post("/agreements/house-rules/drafts/1", { action: "save", revision: "1", body })).status).toBe(303);
    const holders = new Map<string, Client>();
    const effects = [{ kind: "adopt_version", draft: "house-rules:1" } as Record<string, string>];
    for (const role of told.keys()) {
        const holder = await Client.join(server, ana, { name: `A ${role}` });
        holders.set(role, holder);
        const slug = role.toLowerCase().replaceAll(" ", "_");
        if (slug !== "member") effects.push({ kind: "appoint", member: String(holder.number), role: slug, months: "2" });
    }
    // A month has begun for which dues can be run.
    await server.advance({ days: 31 });
    for (const member of [ana, ...holders.values()]) await member.signIn();
    await enact(server, ana, effects, [...holders.values()]);
    const [, month = ""] = /\/treasury\/dues\/run\?month=([\d-]+)/.exec((await ana.get("/treasury/dues")).text) ?? [];
    const world = { ana, server, open: await openVote(ana, [{ kind: "note" }]), month };

    const got = new Map<string, Map<string, boolean>>();
    for (const [role, holder] of holders) {
        const answers = new Map<string, boolean>();
        for (const [power, trial] of Object.entries(TRIALS)) answers.set(power, await trial(holder, world));
        got.set(role, answers);
    }
    const asMember = told.get("Member");
    const wanted = [...told].map(([role, powers]) => [role, new Map([...powers].map(([p, yes]) => [p, yes || !!asMember?.get(p)]))]);
    expect(got).toEqual(new Map(wanted as [string, Map<string, boolean>][]));

    const stranger = await Client.open(server);
    for (const [power, trial] of Object.entries(TRIALS)) expect(await trial(stranger, world), `${power}, as a visitor`).toBe(false);
    expect((await server.run("verify")).code).toBe(0);
});
