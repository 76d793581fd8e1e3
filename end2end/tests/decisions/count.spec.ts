import { expect, test } from "../../fixtures/test";
import {
    type Choice,
    DISCUSSION_DAYS,
    PERIODS,
    VOTING_DAYS,
    castUnseen,
    conditions,
    counts,
    draft,
    newValue,
    putToVote,
    step,
} from "../../fixtures/decisions";
import { field, fill, submit } from "../../fixtures/forms";
import { enrol, enter, found, signIn } from "../../fixtures/people";

// What each of six members votes, and what comes of it by the rules of the template. Ordinary matters need a fifth of
// the votes on the roll and more yes than no; what the bylaws state needs a third, and two thirds of yes and no.
const CASES: {
    fields?: Record<string, string>;
    votes: Choice[];
    outcome: string;
    state: RegExp;
    quorum: [needed: string, got: string, met: string];
    majority: [asked: string, needed: string, got: string, met: string];
}[] = [
    {
        votes: [],
        outcome: "Not passed: nobody voted.",
        state: /^Not passed$/,
        quorum: ["2", "0", "not met"],
        majority: ["More than half of the 0 yes and no votes", "1", "0", "not met"],
    },
    {
        votes: ["yes"],
        outcome: "Not passed: 1 vote was cast, and the quorum was 2.",
        state: /^Not passed$/,
        quorum: ["2", "1", "not met"],
        majority: ["More than half of the only yes or no vote", "1", "1", "met"],
    },
    {
        votes: ["yes", "yes", "no", "no", "abstain"],
        outcome: "Not passed: 2 yes against 2 no.",
        state: /^Not passed$/,
        quorum: ["2", "5", "met"],
        majority: ["More than half of the 4 yes and no votes", "3", "2", "not met"],
    },
    {
        // Two thirds exactly.
        fields: newValue("roles.term_months_max", "", "36"),
        votes: ["yes", "yes", "yes", "yes", "no", "no"],
        outcome: "Passed, with 4 yes against 2 no.",
        state: /^Passed · in effect since /,
        quorum: ["2", "6", "met"],
        majority: ["2/3 of the 6 yes and no votes", "4", "4", "met"],
    },
    {
        // One more no than two thirds bear: a majority, but not a qualified one.
        fields: newValue("membership.waiting_days", "", "60"),
        votes: ["yes", "yes", "yes", "no", "no", "abstain"],
        outcome: "Not passed: 3 yes against 2 no.",
        state: /^Not passed$/,
        quorum: ["2", "6", "met"],
        majority: ["2/3 of the 5 yes and no votes", "4", "3", "not met"],
    },
    {
        // Abstentions help to the quorum and say nothing in the majority.
        fields: newValue("decisions.quorum", "policy", "1/3"),
        votes: ["yes", "yes", "no", "abstain", "abstain", "abstain"],
        outcome: "Passed, with 2 yes against 1 no.",
        state: /^Passed · in effect since /,
        quorum: ["2", "6", "met"],
        majority: ["2/3 of the 3 yes and no votes", "2", "2", "met"],
    },
    {
        votes: ["abstain", "abstain"],
        outcome: "Not passed: 0 yes against 0 no.",
        state: /^Not passed$/,
        quorum: ["2", "2", "met"],
        majority: ["More than half of the 0 yes and no votes", "1", "0", "not met"],
    },
];

test("quorum and majority decide by the rule of the kind, to the vote", async ({ page, server, visitor }) => {
    await found(page, server, PERIODS);
    const voters = [page];
    for (const name of ["Nour", "Sami", "Zoë", "Liv", "Kofi"]) {
        const voter = await visitor();
        await enrol(page, voter, server, { name });
        voters.push(voter);
    }
    const proposals = CASES.map(({ fields }, place) => ({ title: `Matter ${place}`, ...(fields && { fields }) }));
    const numbers = await putToVote(page, server, proposals);
    for (const [place, { votes }] of CASES.entries()) {
        for (const [seat, choice] of votes.entries()) {
            await castUnseen(voters[seat] as typeof page, server, Number(numbers[place]), choice);
        }
    }

    await page.goto(`/decisions/${numbers[3]}`);
    await expect(page.getByText("Yes must be at least 2/3 of yes and no:")).toBeVisible();
    await expect(page.getByText("1/3 of 6 votes on the roll: 2.")).toBeVisible();
    await server.advance({ days: VOTING_DAYS });
    for (const [place, { votes, outcome, state, quorum, majority, fields }] of CASES.entries()) {
        await page.goto(`/decisions/${numbers[place]}`);
        await expect(page.locator(".page-head .state")).toHaveText(state);
        await expect(page.locator(".tally .outcome")).toHaveText(outcome);
        const count = (choice: Choice) => votes.filter((vote) => vote === choice).length;
        expect(await counts(page)).toEqual([count("yes"), count("no"), count("abstain")]);
        const explained = await conditions(page);
        const part = fields ? "1/3" : "1/5";
        expect(explained.quorum.asked).toBe(`${part} of the 6 votes on the roll, cast as yes, no or abstention`);
        expect([explained.quorum.needed, explained.quorum.got, explained.quorum.met]).toEqual(quorum);
        expect(Object.values(explained.majority)).toEqual(majority);
    }

    // What passed is the rule now, and what did not has changed nothing.
    for (const [rule, decision, value] of [
        ["roles.term_months_max", numbers[3], "36 months"],
        ["decisions.quorum", numbers[5], "1/3"],
    ] as const) {
        await page.goto(`/rules/${rule}`);
        await expect(page.getByRole("row", { name: new RegExp(`D-${decision} `) })).toContainText(value);
    }
    await page.goto("/rules/membership.waiting_days");
    await expect(page.getByRole("main")).not.toContainText("60 days");
});

test("a vote goes by the text and the rules of its opening, and the next one by the new rules", async ({
    page,
    server,
    visitor,
}) => {
    const founder = await found(page, server, PERIODS);
    const [nour, other] = [await visitor(), await visitor()];
    await enrol(page, nour, server, { name: "Nour Haddad" });
    for (const name of ["Sami", "Zoë"]) await enter(page, server, { name });
    const quorum = newValue("decisions.quorum", "ordinary", "3/4");
    await putToVote(page, server, [{ title: "Three quarters vote", fields: quorum }]);
    for (const voter of [page, nour]) await castUnseen(voter, server, 2, "yes");

    await enter(page, server, { name: "Liv" });
    await draft(page, { title: "A second mirror", body: "The first is full." });
    await step(page, 3, "propose");
    await signIn(other, founder);
    await other.goto("/decisions/3/edit");
    await fill(other, { body: "Another text." });
    await server.advance({ days: DISCUSSION_DAYS });
    await page.goto("/decisions/3");
    await step(page, 3, "open");
    await submit(other, "title");
    await expect(other.getByRole("alert")).toContainText("The vote on this proposal has opened: it can no longer be");
    await expect(field(other, "body")).toHaveValue("Another text.");
    await castUnseen(page, server, 3, "yes");

    // The rule changes while this vote goes on: two of the four who were there at its opening have decided it.
    await server.advance({ days: VOTING_DAYS - DISCUSSION_DAYS });
    await page.goto("/rules/decisions.quorum");
    await expect(page.getByRole("row", { name: /D-2 / })).toContainText("3/4");
    await page.goto("/decisions/3");
    await expect(page.getByText("1/5 of 5 votes on the roll: 1.")).toBeVisible();
    const [next] = await putToVote(page, server, [{ title: "A third mirror" }]);
    await page.goto(`/decisions/${next}`);
    await expect(page.getByText("3/4 of 5 votes on the roll: 4.")).toBeVisible();
    await page.goto("/decisions/3");
    await expect(page.locator(".tally .outcome")).toHaveText("Passed, with 1 yes against 0 no.");
    const { quorum: asked } = await conditions(page);
    expect(asked.asked).toBe("1/5 of the 5 votes on the roll, cast as yes, no or abstention");
    await expect(page.getByText("The first is full.")).toBeVisible();
    await page.goto("/decisions/2/roll");
    await expect(page.getByText("4 on the roll, 0 members not on it.")).toBeVisible();
});
