// What the command line says where there is no database to serve.
import { readFile, writeFile } from "node:fs/promises";
import { copyWith } from "../../fixtures/database";
import { found } from "../../fixtures/people";
import { expect, test } from "../../fixtures/test";

test("a database that cannot be served is refused in a sentence, without its secrets", { tag: "@no-scripts" }, async ({ server }) => {
    const text = `${server.database}.txt`;
    await writeFile(text, "These are the minutes of the last meeting, and no database.\n");
    for (const [address, sentence] of [
        ["mysql://ana:s3cret@localhost/x", "begins with “mysql:”, which Acequia does not speak"],
        ["", "The database address is empty"],
        ["sqlite:", "needs a file path"],
        ["/nowhere/at/all/acequia.sqlite", "sqlite:/nowhere/at/all/acequia.sqlite cannot be opened"],
        [text, "cannot be opened"],
        ["postgres://ana:s3cret@127.0.0.1:1/x?password=s3cret", "postgres://ana@127.0.0.1:1/x cannot be opened"],
    ] as const) {
        const { code, output } = await server.run("serve", "--port", "0", "--database", address);
        expect(code, address).not.toBe(0);
        expect(output).toContain(sentence);
        expect(output).not.toMatch(/s3cret|panicked|Listening/);
    }
    const { code, output } = await server.run("serve", "--port", "0", "--public-url", "notaurl");
    expect(code).not.toBe(0);
    expect(output).toContain("--public-url must be an address such as https://co-op.example");
    expect(await readFile(text, "utf8")).toContain("minutes of the last meeting");
});

test("a database from a newer version is left as it is", async ({ page, server }) => {
    await found(page, server);
    await server.stop();
    const newer = "INSERT INTO __diesel_schema_migrations (version, run_on) VALUES ('99990101000000', '2199-01-01 00:00:00')";
    const path = await copyWith(server, newer);
    const before = await readFile(path);
    for (const words of [["serve", "--port", "0"], ["verify"], ["user", "reset", "M-1"]]) {
        const { code, output } = await server.run(...words, "--database", path);
        expect(code, output).toBe(1);
        expect(output).toContain("changed by a newer version of Acequia (migration 99990101000000)");
    }
    expect(before.equals(await readFile(path)), "not a byte was changed").toBe(true);
    // The one that it was copied from is served as before.
    await server.start();
    await page.goto("/community");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Río Claro Hosting");
});
