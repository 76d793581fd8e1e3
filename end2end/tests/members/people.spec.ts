// Joint memberships, representatives of organisations, and what is held of members for few eyes.
import { expectRefused, field, fill, submit } from "../../fixtures/forms";
import { found, join } from "../../fixtures/people";
import { expect, test } from "../../fixtures/test";

test("a household holds one membership, found by each of its names", async ({ page, server, visitor }) => {
    await found(page, server);
    await page.goto("/members/new");
    const typed = { name: "Casa Feria", people: "Rosa Marín\nRosa Marín", telephone: "call us" };
    await fill(page, { ...typed, kind: "joint" });
    await submit(page, "name");
    await expectRefused(page, "people", typed.people);
    await expectRefused(page, "telephone", typed.telephone);
    await expect(page.locator("[name=kind][value=joint]")).toBeChecked();
    await fill(page, { people: "Rosa Marín", telephone: "954 000 000", postal_address: "Calle Feria 7\n41003 Sevilla" });
    await submit(page, "name");
    await expect(page).toHaveURL("/members/2?after=admission");
    const main = page.getByRole("main");
    await expect(main.getByRole("heading", { name: "Held jointly by" })).toBeVisible();
    await expect(main).toContainText("held by two persons at least");
    await expect(main).toContainText("41003 Sevilla");
    await page.goto("/members?lacks=people");
    await expect(page.locator("tbody tr")).toContainText("Casa Feria");

    await page.goto("/members/2/people/new");
    await fill(page, { name: "Teo Marín", email: "nobody", until: "2020-01-01" });
    await submit(page, "name");
    await expectRefused(page, "email", "nobody");
    await expectRefused(page, "until", "2020-01-01");
    await fill(page, { email: "teo@example.org", until: "", evidence: "" });
    await submit(page, "name");
    await expect(page).toHaveURL("/members/2?after=person#people");
    await expect(main).not.toContainText("held by two persons at least");
    for (const search of ["rosa", "teo marin", "feria"]) {
        await page.goto(`/members?search=${encodeURIComponent(search)}&kind=joint`);
        await expect(page.locator("tbody tr")).toHaveCount(1);
        await expect(field(page, "kind")).toHaveValue("joint");
    }
    const file = await (await page.request.get("/members.csv?kind=joint")).text();
    expect(file).toContain("Rosa Marín; Teo Marín");
    expect(file).toContain("41003 Sevilla");

    const nour = await visitor();
    await join(page, nour, { name: "Nour Haddad" });
    await nour.goto("/members/2");
    await expect(nour.getByRole("main")).toContainText("Teo Marín");
    for (const hidden of ["teo@example.org", "41003", "954"]) {
        await expect(nour.getByRole("main")).not.toContainText(hidden);
    }
    const seen = await (await nour.request.get("/members.csv")).text();
    expect(seen).toContain("Rosa Marín; Teo Marín");
    expect(seen).not.toContain("41003");
    for (const address of ["/members/2/people/new", "/members/2/people/1", "/members/2/entry"]) {
        expect((await nour.request.get(address)).status(), address).toBe(403);
    }
    expect((await page.request.get("/members/1/people/new")).status()).toBe(404);
    expect((await server.run("verify")).code).toBe(0);
});

test("a representative needs something to rest on, and can be ended", async ({ page, server }) => {
    await found(page, server);
    await page.goto("/members/new");
    await fill(page, { name: "Ateneo Libre", kind: "organisation" });
    await submit(page, "name");
    const main = page.getByRole("main");
    await expect(main).toContainText("Nobody acts for this organisation today");
    await page.getByRole("link", { name: "Name a representative" }).click();
    await fill(page, { name: "Noor Haddad", from: "2026-01-01" });
    await submit(page, "name");
    await expectRefused(page, "evidence", "");
    await fill(page, { evidence: "Minutes of 3 January" });
    await submit(page, "name");
    await expect(main).toContainText("Minutes of 3 January");
    await page.getByRole("link", { name: "Noor Haddad" }).click();
    await expect(field(page, "evidence")).toHaveValue("Minutes of 3 January");
    await fill(page, { until: "2026-01-31" });
    await submit(page, "name");
    await expect(main.getByRole("heading", { name: "Before" })).toBeVisible();
    await expect(main).toContainText("Nobody acts for this organisation today");
    await page.goto("/community/log?subject=M-2");
    await expect(main).toContainText("Until when a person holds or represents a membership was recorded");
});

test("the secretary corrects an entry, and members their own", async ({ page, server, visitor }) => {
    await found(page, server);
    const nour = await visitor();
    await join(page, nour, { name: "Nour Haddad" });
    await page.goto("/members/2/entry");
    await expect(field(page, "email")).toHaveCount(0);
    await fill(page, { name: " ", born_on: "2199-01-01", telephone: "none" });
    await submit(page, "name");
    await expectRefused(page, "name", " ");
    await expectRefused(page, "born_on", "2199-01-01");
    await expectRefused(page, "telephone", "none");
    await fill(page, { name: "Nour A. Haddad", born_on: "1984-05-17", telephone: "600 000 000" });
    await submit(page, "name");
    await expect(page).toHaveURL("/members/2?after=entry");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nour A. Haddad");

    await nour.goto("/account/entry");
    await expect(field(nour, "telephone")).toHaveValue("600 000 000");
    await fill(nour, { telephone: "600 111 111", postal_address: "Calle Feria 7\n41003 Sevilla", born_on: "" });
    await submit(nour, "name");
    await expect(nour.getByRole("main")).toContainText("600 111 111");
    await nour.goto("/account/data");
    await expect(nour.getByRole("main")).toContainText("41003 Sevilla");
    const own = await (await nour.request.get("/account/data.json")).json();
    expect(own.particulars[0]).toMatchObject({ telephone: "600 111 111", born_on: null });
    expect((await server.run("verify")).code).toBe(0);
});
