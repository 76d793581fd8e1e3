// What the source of every page holds of another member, whatever it shows.
import { SHORT_PERIODS } from "../../fixtures/short_decisions";
import { Client, enact } from "../../fixtures/http";
import { type Acequia } from "../../fixtures/server";
import { expect, test } from "../../fixtures/test";
import { readCsv } from "../../fixtures/treasury";

const PAGES_MAX = 400;

// Pages that a walk along links might miss, each for somebody.
const KNOWN = [
    "/account", "/account/password", "/account/data", "/account/entry", "/agreements", "/agreements/bylaws", "/agreements/dues-policy/history", "/circles",
    "/community", "/community/log?subject=M-3", "/community/log?subject=P-1", "/community/mail", "/community/roles",
    "/decisions", "/decisions/2", "/decisions/2/roll", "/decisions/2/votes", "/decisions/3", "/decisions/3/edit",
    "/decisions/new?effect=end_role", "/members", "/members?search=sami", "/members/3", "/members/links",
    "/members/new", "/rules", "/treasury", "/treasury/account", "/treasury/accounts", "/treasury/dues", "/treasury/journal",
    "/treasury/journal/1", "/treasury/journal/2", "/treasury/members/3", "/treasury/owed", "/treasury/payments/1",
    "/treasury/payments/new", "/treasury/dues/report", "/treasury/dues/report.csv", "/treasury/dues/report.json",
];

/** Every page that a reader gets, by its address, along all links from the home page and from known addresses. */
async function walk(reader: Client): Promise<Map<string, string>> {
    const pages = new Map<string, string>();
    const waiting = ["/", ...KNOWN];
    const seen = new Set(waiting);
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
        const { status, text, location } = await reader.get(address);
        expect(status, address).toBeLessThan(500);
        // Digits of an identifier, or of a fraction of a second, may by chance be those of an amount.
        pages.set(address, text.replace(/[0-9a-f-]{20,}/g, "0").replace(/(:\d\d)\.\d+/g, "$1"));
        expect(pages.size, "how many pages there are").toBeLessThan(PAGES_MAX);
        const links = [location, ...[...text.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, link = ""]) => link)];
        for (const link of links.map((link) => link.replaceAll("&amp;", "&").replace(/#.*/, ""))) {
            if (link.startsWith("/") && !seen.has(link)) waiting.push(link);
            seen.add(link);
        }
    }
    return pages;
}

/** Who finds what: for each word, the addresses of the pages that hold it. */
async function found(reader: Client, words: Record<string, string | RegExp>): Promise<Record<string, string[]>> {
    const pages = await walk(reader);
    const holding = (word: string | RegExp) =>
        [...pages].filter(([, text]) => (typeof word === "string" ? text.includes(word) : word.test(text))).map(([address]) => address);
    return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, holding(word)]));
}

const NOTHING = { address: [], amounts: [], note: [], draft: [], links: [] };

// What is Sami's: an address, what was charged and paid and is ahead, a note beside a payment, a draft, a link.
const PRIVATE = {
    address: /sami-private@example\.org/i,
    amounts: /77[.,]77|7777|72[.,]77|7277/,
    note: "note-of-sami",
    draft: "draft-of-sami",
    links: /\/(invitation|reset)\/[0-9a-f]/,
};

async function story(server: Acequia) {
    const ana = await Client.found(server, { ...SHORT_PERIODS, "rule:membership.waiting_days:": "0" });
    const nour = await Client.join(server, ana, { name: "Nour Haddad", email: "nour@example.org" });
    const sami = await Client.join(server, ana, { name: "Sami Reyes", email: "sami-private@example.org", class: "supporting" });
    const tere = await Client.join(server, ana, { name: "Tere Gil" });
    const sol = await Client.join(server, ana, { name: "Sol Vidal" });
    const decision = await enact(server, ana, [
        { kind: "appoint", member: "4", role: "treasurer", months: "24" },
        { kind: "appoint", member: "5", role: "membership_secretary", months: "24" },
    ]);
    expect(decision).toBe(2);
    await sami.post("/decisions/new", { do: "save", title: "draft-of-sami", body: "draft-of-sami", "effect-0-kind": "note" });
    await server.advance({ days: 62 });
    for (const member of [ana, nour, sami, tere, sol]) await member.signIn();
    // A link waits for somebody.
    await sol.post("/members/new", { kind: "person", name: "Bela Novak", email: "", language: "en", class: "full", joined_on: "", invite: "yes" });
    const month = await ana.runDues();
    await ana.pay({ member: "3", amount: "77.77", reference: "note-of-sami" });
    return { nour, sami, tere, sol, month };
}

test("nobody finds in a page's source what it does not show them", { tag: "@no-scripts" }, async ({ server }) => {
    const { nour, sami, tere, sol, month } = await story(server);

    expect(await found(nour, PRIVATE), "as a member").toEqual(NOTHING);
    const stranger = await Client.open(server);
    const names = { ...PRIVATE, names: /Sami|Reyes|Nour|Ana Bel|Tere|Novak/ };
    expect(await found(stranger, names), "as a visitor").toEqual({ ...NOTHING, names: [] });

    // What is somebody's own, they find; which also shows that the words are the right ones.
    const own = await found(sami, PRIVATE);
    const entry = ["/account", "/account/data", "/account/entry", "/members/3", "/account/data.json", "/account/data.csv"];
    expect(own.address).toEqual(entry);
    expect(own.amounts).toContain("/treasury/account");
    expect(own.draft).toContain("/decisions/3");
    expect(own.links).toEqual([]);

    // A treasurer sees accounts and notes, and no address, link or draft.
    const books = await found(tere, PRIVATE);
    expect(books).toMatchObject({ address: [], draft: [], links: [] });
    expect(books.amounts).toEqual(expect.arrayContaining(["/treasury/members/3", "/treasury/journal", "/treasury/payments/1"]));
    expect(books.note).toContain("/treasury/payments/1");
    const outside = [...(books.amounts ?? []), ...(books.note ?? [])].filter((address) => !/^\/($|treasury)/.test(address));
    expect(outside, "accounts outside of the treasury").toEqual([]);
    const csv = await tere.get(`/treasury/dues/report.csv?from=${month}&to=${month}`);
    expect(readCsv(csv.text).map((row) => row.name)).toContain("Sami Reyes");

    // A membership secretary sees addresses and links, in the register alone, and no account.
    const register = await found(sol, PRIVATE);
    expect(register).toMatchObject({ amounts: [], note: [], draft: [] });
    expect(register.address).toContain("/members/3");
    expect(register.links).toContain("/members/links");
    const elsewhere = [...(register.address ?? []), ...(register.links ?? [])].filter((address) => !/^\/members/.test(address));
    expect(elsewhere, "the register outside of its pages").toEqual([]);
    for (const address of ["/treasury/members/3", "/treasury/dues/report.csv", "/treasury/dues/report.json"]) {
        expect((await sol.get(address)).status, address).toBe(403);
    }
});
