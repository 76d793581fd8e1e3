import { expect, test } from "../../fixtures/test";
import { expectRefused, field, fill, submit } from "../../fixtures/forms";
import { admit, found, join } from "../../fixtures/people";

test("an admission that is refused keeps all that was typed", async ({ page, server }) => {
    await found(page, server);
    await page.goto("/members/new");
    const long = "ñ".repeat(301);
    const typed = { name: long, email: "nobody", joined_on: "2199-01-01" };
    await fill(page, { ...typed, kind: "organisation", language: "es", class: "supporting" });
    await submit(page, "name");
    for (const [name, value] of Object.entries(typed)) await expectRefused(page, name, value);
    await expect(field(page, "language")).toHaveValue("es");
    await expect(field(page, "class")).toHaveValue("supporting");
    await expect(page.locator("[name=kind][value=organisation]")).toBeChecked();
    await expect(field(page, "invite")).toBeChecked();

    await fill(page, { name: "ñ".repeat(300), email: "", joined_on: "" });
    await submit(page, "name");
    await expect(page).toHaveURL("/members/2?after=admission");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("ñ".repeat(300));
});

test("a name may not hold what cannot be kept", async ({ page, server }) => {
    await found(page, server);
    const form = { kind: "person", name: "a\u0000b", email: "", language: "en", class: "full", joined_on: "" };
    const headers = { origin: server.baseURL };
    const refused = await page.request.post("/members/new", { form, headers });
    expect(refused.status()).toBe(422);
    expect(await refused.text()).toContain("a character that cannot be kept");
    const choices = { ...form, name: "Eve", kind: "robot", class: "emperor", language: "tlh" };
    expect((await page.request.post("/members/new", { form: choices, headers })).status()).toBe(422);
});

test("names of any script are found, and sorted as readers expect", async ({ page, server }) => {
    await found(page, server);
    for (const name of ["Zoë Ångström", "渡辺 純", "نور حداد", "ናርዶስ ተስፋዬ", "<script>alert(1)</script>"]) {
        await admit(page, { name });
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    }
    await page.goto("/members");
    await expect(page.getByRole("table")).toContainText("6 members");
    for (const [search, name] of [
        ["angstrom zoe", "Zoë Ångström"],
        ["渡辺", "渡辺 純"],
        ["حداد", "نور حداد"],
        ["M-5", "ናርዶስ ተስፋዬ"],
    ] as const) {
        await page.goto("/members");
        await fill(page, { search });
        await submit(page, "search");
        await expect(page.locator("tbody tr")).toHaveCount(1);
        await expect(page.locator("tbody tr")).toContainText(name);
        await expect(field(page, "search")).toHaveValue(search);
        expect(new URL(page.url()).searchParams.get("search")).toBe(search);
    }
    await page.goto("/members?search=nobody+at+all");
    await expect(page.getByRole("heading", { name: "Nobody in the register matches" })).toBeVisible();
    await page.goto("/members?class=supporting&status=resigned&page=7");
    await expect(page.locator("tbody tr")).toHaveCount(0);
});

test("a form that arrives twice admits once", async ({ page, server }) => {
    await found(page, server);
    await page.goto("/members/new");
    const request_key = await field(page, "request_key").inputValue();
    const form = { request_key, kind: "person", name: "Nour", email: "", language: "en", class: "full", joined_on: "" };
    const headers = { origin: server.baseURL };
    const answers = await Promise.all([1, 2, 3].map(() => page.request.post("/members/new", { form, headers })));
    for (const answer of answers) expect(answer.url()).toContain("/members/2?");
    await page.goto("/members");
    await expect(page.getByRole("table")).toContainText("2 members");
});

test("a member without the role neither admits nor reads addresses", async ({ page, server, visitor }) => {
    await found(page, server);
    const nour = await visitor();
    await join(page, nour, { name: "Nour Haddad", email: "nour@example.org" });
    await admit(page, { name: "Sami", email: "sami-private@example.org" });
    for (const address of ["/members/new"]) {
        const answer = await nour.goto(address);
        expect(answer?.status()).toBe(403);
        await expect(nour.getByRole("main")).toContainText("admit members");
    }
    const headers = { origin: server.baseURL };
    const form = { kind: "person", name: "Eve", email: "", language: "en", class: "full", joined_on: "" };
    expect((await nour.request.post("/members/new", { form, headers })).status()).toBe(403);
    expect((await nour.request.post("/members/3", { form: {}, headers })).status()).toBe(403);
    for (const address of ["/", "/members", "/members/3", "/members/1", "/account", "/community/roles", "/circles"]) {
        const answer = await nour.goto(address);
        const source = (await answer?.text()) ?? "";
        expect(source, address).not.toContain("sami-private@example.org");
        expect(source, address).not.toContain("ana@example.org");
        expect(source, address).not.toMatch(/argon2|\/invitation\//);
    }
    await nour.goto("/members/2");
    await expect(nour.getByText("nour@example.org")).toBeVisible();
});

test("an entry leads to what it comes from", async ({ page, server }) => {
    await found(page, server);
    await admit(page, { name: "Nour Haddad" });
    const authority = page.getByRole("main").locator("a[href='/rules/membership.admission']");
    await expect(authority.first()).toBeVisible();
    await page.goto("/members/1");
    await expect(page.getByRole("main").locator("a[href='/decisions/1']").first()).toBeVisible();
    await page.goto("/community/roles");
    await expect(page.getByRole("row", { name: /Treasurer/ }).first()).toContainText("D-1");
    expect((await page.goto("/members/99"))?.status()).toBe(404);
    expect((await page.goto("/members/nobody"))?.status()).toBe(404);
});

test("what cannot be asked for is said, and signs alone find nobody", async ({ page, server }) => {
    await found(page, server);
    await admit(page, { name: "Fiona O’Driscoll" });
    await page.goto("/members?search=odriscoll");
    await expect(page.locator("tbody tr")).toContainText(["Fiona O’Driscoll"]);
    for (const signs of ["%", "🌊"]) {
        await page.goto(`/members?search=${encodeURIComponent(signs)}`);
        await expect(page.locator("tbody tr")).toHaveCount(0);
        await expect(page.getByRole("main")).toContainText("A search wants a letter or a digit");
    }
    expect((await page.goto("/members?status=foo"))?.status()).toBe(422);
    await expect(page.getByRole("alert")).toContainText("Choose one of the choices given.");
    await expect(page.locator("tbody tr")).toHaveCount(0);
    // Nor is a file of nobody downloaded.
    for (const filter of ["status=foo", "kind=tree", "class=nothing", "lacks=hats"]) {
        expect((await page.goto(`/members.csv?${filter}`))?.status(), filter).toBe(422);
        await expect(page.getByRole("alert")).toContainText("Choose one of the choices given.");
    }
    expect((await page.goto("/members?status=all"))?.status()).toBe(200);
});
