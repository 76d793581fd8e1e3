// The ballots of a counted vote: downloaded, and counted again by the words on the page.
import { writeFile } from "node:fs/promises";
import type { Page, TestInfo } from "@playwright/test";
import { PERIODS, VOTING_DAYS, castUnseen, openVote, putToVote } from "../../fixtures/decisions";
import { send } from "../../fixtures/forms";
import { enrol, found } from "../../fixtures/people";
import type { Acequia } from "../../fixtures/server";
import { cells } from "../../fixtures/tables";
import { expect, test } from "../../fixtures/test";

/** Downloads the ballots of the decision on this page; what the file says, and where it is kept. */
async function download(page: Page, info: TestInfo): Promise<{ text: string; path: string }> {
    const link = page.getByRole("link", { name: "Ballots as CSV" });
    const answer = await page.request.get((await link.getAttribute("href")) ?? "");
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "text/csv; charset=utf-8"]);
    const [, name = ""] = /filename="(.+)"/.exec(answer.headers()["content-disposition"] ?? "") ?? [];
    const [text, path] = [await answer.text(), info.outputPath(name)];
    await writeFile(path, text);
    return { text, path };
}

/** What the command on the page prints for a file, to the last byte. */
async function printed(page: Page, server: Acequia, path: string): Promise<string> {
    await page.getByText("How to count them").click();
    const words = (await page.locator("section", { hasText: "Count it again" }).locator("code").innerText()).split(/\s+/);
    expect(words.shift()).toBe("acequia");
    const name = words.pop() ?? "";
    const [ending, wanted] = [path.split(".").pop(), name.replace(/\.csv$/, "")];
    expect(path.endsWith(`/${wanted}.${ending}`), `${path} and ${name}`).toBe(true);
    const { code, output } = await server.run(...words, "--format", "json", path);
    expect(code, output).toBe(0);
    return output;
}

/** Counts a file by the words on the page. */
async function countAgain(page: Page, server: Acequia, path: string): Promise<Record<string, unknown>> {
    return JSON.parse(await printed(page, server, path)) as Record<string, unknown>;
}

/** The file that a link of the page leads to, and its type. */
async function linked(page: Page, name: string): Promise<[text: string, kind: string | undefined]> {
    const address = (await page.getByRole("link", { name, exact: true }).getAttribute("href")) ?? "";
    const answer = await page.request.get(address);
    expect(answer.status(), address).toBe(200);
    return [await answer.text(), answer.headers()["content-type"]];
}

test("ballots among options are counted again to the same stages", async ({ page, server, visitor }, info) => {
    await found(page, server, PERIODS);
    const voters = [page];
    for (const name of ["Nour", "Sami", "Zoë"]) {
        const voter = await visitor();
        await enrol(page, voter, server, { name });
        voters.push(voter);
    }
    const fields = { options: "Ebro\n=Cinca; the lower\nÉsera, the upper", seats: "2" };
    const number = await openVote(page, server, { title: "Two rivers", start: "method=stv_scotland", fields });
    expect((await page.request.get(`/decisions/${number}/ballots.csv`)).status(), "while the vote is open").toBe(404);
    const ballots: Record<string, string>[] = [{ "option-2": "1", "option-3": "2" }, { "option-2": "1", "option-1": "2" }, { blank: "yes" }, { "option-2": "1", "option-1": "2" }];
    for (const [place, ballot] of ballots.entries()) {
        const form = { do: "vote", reason: "", ...ballot };
        const answer = await send(voters[place] as Page, server, `/decisions/${number}`, form);
        expect(answer.url()).toContain("after=vote");
    }
    await server.advance({ days: VOTING_DAYS });
    await page.goto(`/decisions/${number}`);
    const { text, path } = await download(page, info);
    // Nobody's name, and in the order of what they say.
    expect(text).toBe(`papers,Ebro,'=Cinca; the lower,"Ésera, the upper"\n1,,,\n1,2,1,\n1,2,1,\n1,,1,2\n`);
    const counted = await countAgain(page, server, path);
    expect([counted.valid, counted.blank]).toEqual([3, 1]);
    const names = counted.candidates as string[];
    const elected = (counted.elected as number[]).map((candidate) => names[candidate - 1]);
    expect(await page.locator(".chosen li").allInnerTexts()).toEqual(elected);
    // The other forms hold the same ballots: the same words count them to the same stages.
    for (const [name, ending] of [["The same as JSON", "json"], ["The same as BLT, for other programs", "blt"]] as const) {
        const answer = await page.request.get((await page.getByRole("link", { name }).getAttribute("href")) ?? "");
        const [again, said] = [info.outputPath(`again.${ending}`), await answer.text()];
        await writeFile(again, said);
        const words = ["count", "--method", "stv-scotland", "--seats", "2", "--format", "json", again];
        const { code, output } = await server.run(...words);
        expect(code, output).toBe(0);
        expect((JSON.parse(output) as typeof counted).stages).toEqual(counted.stages);
    }
    // The result is a file as well: to the last byte what the command prints, and a table with a line for each figure.
    const result = await linked(page, "The result with every stage as JSON");
    const command = page.locator("section", { hasText: "Count it again" }).locator("code");
    const words = (await command.innerText()).split(/\s+/).slice(1, -1);
    expect(result).toEqual([(await server.run(...words, "--format", "json", path)).output, "application/json"]);
    const [lines, kind] = await linked(page, "The result with every stage as CSV");
    expect(kind).toBe("text/csv; charset=utf-8");
    expect(lines.split("\n")[0]).toBe("stage,what,from,to,papers,value,transfer_value,votes");
    expect(lines).toContain(`1,votes,,"Ésera, the upper",,,,0.00000\n`);
    expect(lines).toContain("2,transfer,'=Cinca; the lower,Ebro,2,1.00000,0.33333,0.66666\n");
    // What passed on from stage to stage opens without scripts.
    const passedOn = page.locator("details", { hasText: "What passed on from" });
    expect(await passedOn.count()).toBe((counted.stages as { transfer?: unknown }[]).filter((stage) => stage.transfer).length);
    await passedOn.first().locator("summary").click();
    await expect(passedOn.first().getByRole("table")).toContainText("0.33333");
    await page.setViewportSize({ width: 360, height: 740 });
    const [held = 0, seen = 0] = await passedOn.first().locator(".table-scroll").evaluate((frame) => [frame.scrollWidth, frame.clientWidth]);
    expect(held).toBeLessThanOrEqual(seen + 1);
    const rows = await cells(page.getByRole("table", { name: "Votes after each stage" }));
    const stages = counted.stages as { votes: string[]; not_transferable: string }[];
    const said = names.map((name, place) => [name, ...stages.map((stage) => stage.votes[place])]);
    expect(rows).toEqual(said);
});

test("votes for and against are counted again", async ({ page, server, visitor }, info) => {
    await found(page, server, PERIODS);
    const nour = await visitor();
    await enrol(page, nour, server, { name: "Nour" });
    const [number = 0, other = 0] = await putToVote(page, server, [{ title: "A mirror" }, { title: "Another" }]);
    await castUnseen(page, server, number, "yes");
    await castUnseen(nour, server, number, "abstain");
    await castUnseen(page, server, other, "no");
    await server.advance({ days: VOTING_DAYS });
    for (const [decision, lines, passed] of [[number, "1,1,,\n1,,,1\n", true], [other, "1,,1,\n", false]] as const) {
        await page.goto(`/decisions/${decision}`);
        const { text, path } = await download(page, info);
        expect([...text.split("\n")].sort()).toEqual([..."papers,yes,no,abstain\n".concat(lines).split("\n")].sort());
        expect(await countAgain(page, server, path)).toMatchObject({ method: "majority", passed });
        const [ballots] = await linked(page, "The same as JSON");
        const again = info.outputPath(`D-${decision}-ballots.json`);
        await writeFile(again, ballots);
        await page.reload();
        const [result] = await linked(page, "The result with every stage as JSON");
        expect(result).toBe(await printed(page, server, again));
        expect((await linked(page, "The result with every stage as CSV"))[0]).toContain(`,passed,${passed}`);
    }
    // The founding act was not voted on.
    expect((await page.request.get("/decisions/1/ballots.csv")).status()).toBe(404);
});
