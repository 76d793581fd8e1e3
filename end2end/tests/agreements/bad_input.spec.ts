import { expect, test } from "../../fixtures/test";
import { expectRefused, field } from "../../fixtures/forms";
import { found } from "../../fixtures/people";
import { press, save, startDraft, text, write } from "./drafting";

test("an anchor that stands twice is named, and the text is kept", async ({ page, server }) => {
    await found(page, server);
    await startDraft(page, "dues-policy");
    const twice = "## One {#quorum}\n\nWords.\n\n## Two {#quorum}\n\nMore words.";
    await write(page, twice);
    await press(page, "save");
    await expectRefused(page, "body", twice);
    await expect(page.getByRole("alert").first()).toContainText("Two headings bear the anchor “quorum”.");
    await write(page, twice.replace("Two {#quorum}", "Two {#majority}"));
    await save(page);
});

test("texts that cannot be kept are refused, and nothing is half written", async ({ page, server }) => {
    await found(page, server);
    await startDraft(page, "dues-policy");
    const address = page.url();
    const before = await text(page).inputValue();
    const revision = await field(page, "revision").inputValue();
    const headers = { origin: server.baseURL };
    const sent = (body: string) => page.request.post(address, { form: { action: "save", revision, body }, headers });
    for (const [body, sentence] of [
        ["a\u0000b", "a character that cannot be kept"],
        ["x".repeat(400_001), "At most 400,000 characters"],
        ["  \n", "Write something here"],
        ["## Main {#main}", "The page itself uses the anchor “main”"],
    ] as const) {
        const answer = await sent(body);
        expect(answer.status()).toBe(422);
        expect(await answer.text()).toContain(sentence);
    }
    const tooLarge = await sent("x".repeat(8_500_000));
    expect(tooLarge.status()).toBe(413);
    expect(await tooLarge.text()).toContain("One form may hold eight megabytes");
    expect((await page.request.post(`${address}/preview`, { data: "a\u0000b", headers })).status()).toBe(200);
    for (const nowhere of ["/agreements/nothing", "/agreements/bylaws/versions/9", "/agreements/bylaws/versions/x",
        "/agreements/bylaws/drafts/9", "/agreements/bylaws/clauses/none", "/agreements/bylaws/compare?from=1&to=99999999999999999999"]) {
        expect((await page.request.get(nowhere)).status(), nowhere).toBe(404);
    }
    await page.goto(address);
    await expect(text(page)).toHaveValue(before);
});

test("Markdown cannot run anything", async ({ page, server, visitor }) => {
    await found(page, server);
    await startDraft(page, "dues-policy");
    let opened = 0;
    page.on("dialog", (dialog) => {
        opened += 1;
        void dialog.dismiss();
    });
    await write(
        page,
        [
            "## Harm {#harm}",
            "[press](javascript:alert(1)) and <a href='JaVaScript:alert(1)'>press</a>",
            "<script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)>",
            "![far](https://example.org/far.png)",
            "</textarea></form></main><script>alert(1)</script>",
        ].join("\n\n"),
    );
    await press(page, "preview");
    const preview = page.locator(".editor-preview");
    await expect(preview.getByText("press").first()).toBeVisible();
    for (const link of await preview.getByText("press").all()) await expect(link).not.toHaveAttribute("href", /./);
    for (const link of await preview.getByText("press").all()) await link.click();
    await expect(page.locator("main").locator("script, img, svg, iframe, [onerror], [onload]")).toHaveCount(0);
    await save(page);
    await page.goto("/agreements/dues-policy/drafts/1");
    await expect(text(page)).toHaveValue(/<\/textarea><\/form><\/main>/);
    await expect(page.locator("main").locator("script, img, svg, iframe")).toHaveCount(0);
    expect(opened).toBe(0);
    // A draft that no decision has brought before the members is not for them, nor for strangers.
    const stranger = await visitor();
    await stranger.goto("/agreements/dues-policy/drafts/1");
    await expect(stranger).toHaveURL(/\/signin/);
});
