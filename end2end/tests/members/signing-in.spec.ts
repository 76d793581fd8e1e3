import { expect, test } from "../../fixtures/test";
import { field, fill, submit } from "../../fixtures/forms";
import { FOUNDER, admit, found, join, signIn, signOut, usePasswordLink, waitingLink } from "../../fixtures/people";

const PASSWORD = "four words in a row";

test("an invitation, a password, out everywhere, a reset", async ({ page, server, visitor }) => {
    await found(page, server);
    const { number, link } = await admit(page, { name: "Nour Haddad", email: "nour@example.org" });
    expect(number).toBe(2);

    const nour = await visitor();
    await nour.goto(link);
    await expect(nour.getByRole("heading", { level: 1 })).toContainText("Río Claro Hosting");
    await expect(nour.getByText("M-2")).toBeVisible();
    await usePasswordLink(nour, link, PASSWORD);
    const used = await nour.goto(link);
    expect(used?.status()).toBe(410);
    await signOut(nour);
    await expect(nour.getByRole("status")).toHaveText("You are signed out on this device.");
    await signIn(nour, { email: "nour@example.org", password: PASSWORD });

    const telephone = await visitor();
    await signIn(telephone, { number: 2, password: PASSWORD });
    await telephone.goto("/account");
    await telephone.getByRole("button", { name: "Sign out everywhere" }).click();
    await expect(telephone.getByRole("status")).toHaveText("You are signed out on every device.");
    await nour.goto("/account");
    await expect(nour).toHaveURL("/signin?next=%2Faccount");

    await nour.goto("/reset");
    await fill(nour, { identifier: "M-2" });
    await submit(nour, "identifier");
    await expect(nour).toHaveURL("/reset?asked=yes");
    await page.goto("/members/2");
    const reset = await waitingLink(page);
    await usePasswordLink(nour, reset, "another four words here");
    await signOut(nour);
    await nour.goto("/signin");
    await fill(nour, { identifier: "2", password: PASSWORD });
    await submit(nour, "password");
    await expect(nour.getByRole("alert")).toContainText("do not match");
    await expect(nour.locator("[name=identifier]")).toHaveValue("2");
    await fill(nour, { password: "another four words here" });
    await submit(nour, "password");
    await expect(nour).toHaveURL("/");
    expect((await server.run("verify")).code).toBe(0);
});

test("a wrong password, many times, and then the right one", async ({ page, server, visitor }) => {
    await found(page, server);
    const guesser = await visitor();
    await guesser.goto("/signin");
    for (let attempt = 0; attempt < 5; attempt += 1) {
        await fill(guesser, { identifier: FOUNDER.email, password: `guess ${attempt}` });
        await submit(guesser, "password");
        await expect(guesser.getByRole("alert")).toContainText("do not match");
    }
    await fill(guesser, { password: FOUNDER.password });
    await submit(guesser, "password");
    await expect(guesser.getByRole("alert")).toContainText("Try again in 15 minutes");
    await server.advance({ seconds: 15 * 60 });
    await signIn(guesser, FOUNDER);
});

test("whoever wanted to go somewhere gets there, on this site only", async ({ page, server, visitor }) => {
    await found(page, server);
    const ana = await visitor();
    await ana.goto("/members/new");
    await expect(ana).toHaveURL("/signin?next=%2Fmembers%2Fnew");
    await fill(ana, { identifier: "M-1", password: FOUNDER.password });
    await submit(ana, "password");
    await expect(ana).toHaveURL("/members/new");
    await signOut(ana);
    // With what was asked of the page, too.
    await ana.goto("/members?search=bel%C3%A9n&page=1");
    await fill(ana, { identifier: "M-1", password: FOUNDER.password });
    await submit(ana, "password");
    await expect(ana).toHaveURL("/members?search=bel%C3%A9n&page=1");
    await signOut(ana);
    await ana.goto("/signin?next=//elsewhere.example/");
    await fill(ana, { identifier: "M-1", password: FOUNDER.password });
    await submit(ana, "password");
    await expect(ana).toHaveURL("/");
});

test("whoever signs in again sees what they typed, field by field, before it is sent", async ({ page, server }) => {
    const founder = await found(page, server);
    await page.goto("/treasury/payments/new");
    await fill(page, { member: "1", amount: "12.50" });
    await page.context().clearCookies();
    await submit(page, "amount");
    await fill(page, { identifier: founder.email, password: founder.password });
    await submit(page, "password");
    const typed = page.getByRole("region", { name: "What you typed" });
    await expect(typed).toContainText("12.50");
    // By the labels of its fields.
    await expect(typed.getByRole("term")).toContainText(["Who paid?", "Amount"]);
    await expect(page.getByRole("main").getByRole("link", { name: "/treasury/payments/new" })).toHaveCount(1);
    await page.getByRole("button", { name: "Send it now" }).click();
    await expect(page).toHaveURL("/treasury/payments/1?done=recorded");

    // A file cannot wait, and nobody says that it does.
    await page.goto("/members/import");
    await field(page, "file").setInputFiles({ name: "m.csv", mimeType: "text/csv", buffer: Buffer.from("name\nAna\n") });
    await page.context().clearCookies();
    await submit(page, "file");
    await expect(page.getByRole("main")).toContainText("A file is not kept");
    await fill(page, { identifier: founder.email, password: founder.password });
    await submit(page, "password");
    await expect(page).toHaveURL("/members/import");
});

test("a password is changed with the present one", async ({ page, server, visitor }) => {
    await found(page, server);
    const elsewhere = await visitor();
    await signIn(elsewhere, FOUNDER);
    await page.goto("/account/password");
    await fill(page, { present: "wrong", password: "short", password_again: "other" });
    await submit(page, "present");
    const wrong = page.getByRole("alert").getByRole("listitem");
    await expect(wrong).toHaveCount(3);
    const password = "a new one for the valley";
    await fill(page, { present: FOUNDER.password, password, password_again: password });
    await submit(page, "present");
    await expect(page).toHaveURL("/account?saved=password");
    await elsewhere.goto("/account");
    await expect(elsewhere).toHaveURL(/signin/);
    await signIn(elsewhere, { ...FOUNDER, password });
});

test("links that serve no longer say what to do", async ({ page, server, visitor }) => {
    await found(page, server);
    const { link } = await admit(page, { name: "Nour Haddad" });
    const nour = await visitor();
    await nour.goto(link);
    await server.advance({ days: 14 });
    await fill(nour, { password: PASSWORD, password_again: PASSWORD });
    await submit(nour, "password");
    await expect(nour.getByRole("heading", { level: 1 })).toHaveText("This link no longer serves");
    expect((await nour.goto("/reset/0000-1111"))?.status()).toBe(410);
});

test("the operator helps somebody in, and the log says so", async ({ page, server, visitor }) => {
    await found(page, server);
    const { code, output } = await server.run("user", "reset", "M-1");
    expect(code, output).toBe(0);
    const link = new URL(/https?:\S+/.exec(output)?.[0] ?? "").pathname;
    const ana = await visitor();
    await usePasswordLink(ana, link, PASSWORD);
    await ana.goto("/community/log?subject=M-1");
    await expect(ana.getByText("The operator made a link for a new password")).toBeVisible();
    expect((await server.run("user", "reset", "M-7")).code).not.toBe(0);
    expect((await server.run("user", "reset", "Ana")).code).not.toBe(0);
});

test("nobody learns who is a member", async ({ page, server, visitor }) => {
    await found(page, server);
    await join(page, await visitor(), { name: "Nour Haddad", email: "nour@example.org" });
    const stranger = await visitor();
    const answers: string[] = [];
    for (const identifier of ["nour@example.org", "nobody@example.org", "M-2", "M-99"]) {
        await stranger.goto("/reset");
        await fill(stranger, { identifier });
        await submit(stranger, "identifier");
        await expect(stranger).toHaveURL("/reset?asked=yes");
        answers.push(await stranger.getByRole("main").innerText());
    }
    expect(new Set(answers).size).toBe(1);
    for (const address of ["/members", "/members/2", "/members/new", "/circles", "/account"]) {
        await stranger.goto(address);
        await expect(stranger).toHaveURL(/signin/);
    }
    await stranger.goto("/community/roles");
    await expect(stranger.getByRole("main")).not.toContainText(FOUNDER.name);
});

test.describe("in Spanish", () => {
    test.use({ locale: "es-ES" });

    test("an invitation, a password, in and out", async ({ page, server, visitor }) => {
        await found(page, server, { language: "es" });
        const nour = await visitor();
        await join(page, nour, { name: "Nour Haddad", language: "es" });
        await nour.goto("/account");
        await expect(nour.getByRole("heading", { level: 1 })).toHaveText("Nour Haddad");
        await expect(nour.locator("html")).toHaveAttribute("lang", "es");
        await fill(nour, { language: "en" });
        await submit(nour, "language");
        await expect(nour.getByRole("status")).toHaveText("Your language is kept.");
        await signOut(nour);
        await expect(nour.locator("html")).toHaveAttribute("lang", "es");
        await nour.goto("/signin");
        await fill(nour, { identifier: "M-2", password: "no es esta" });
        await submit(nour, "password");
        await expect(nour.getByRole("alert")).toContainText("Estos datos no concuerdan");
    });
});
