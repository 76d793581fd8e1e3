import { expect, test } from "../../fixtures/test";
import {
    DISCUSSION_DAYS,
    PERIODS,
    VOTING_DAYS,
    cast,
    castUnseen,
    conditions,
    counts,
    draft,
    newValue,
    step,
} from "../../fixtures/decisions";
import { expectRefused, field, fill, submit } from "../../fixtures/forms";
import { enrol, found } from "../../fixtures/people";

test.use({ locale: "es-ES" });

test("una propuesta, desde el borrador hasta que está en vigor", async ({ page, server, visitor }) => {
    await found(page, server, { ...PERIODS, language: "es" });
    const [lucia, noor] = [await visitor(), await visitor()];
    await enrol(page, lucia, server, { name: "Lucía Ferrer", language: "es" });
    await enrol(page, noor, server, { name: "Noor Haddad", language: "es" });

    // Lo que no se entiende se dice junto al campo, y lo escrito se queda.
    await lucia.goto("/decisions/new?effect=set_rule");
    await expect(lucia.locator("html")).toHaveAttribute("lang", "es");
    const typed = { title: "", body: "Suben los discos.", "effect-0-rule": "dues.monthly:full", "effect-0-value": "12,345" };
    await fill(lucia, typed);
    const answer = lucia.waitForEvent("load");
    await lucia.locator("button[name=do][value=save]").click();
    await answer;
    await expectRefused(lucia, "effect-0-value", "12,345");
    await expectRefused(lucia, "title", "");
    await expect(lucia.getByRole("alert")).toContainText("Escribe algo aquí.");
    await expect(field(lucia, "body")).toHaveValue("Suben los discos.");

    const fields = newValue("dues.monthly", "full", "12,50");
    const { "effect-0-kind": _, ...shown } = fields;
    const number = await draft(lucia, { title: "Cuota de 12,50", start: "effect=set_rule", fields: shown });
    await expect(lucia.getByRole("status")).toHaveText("Guardada. Solo la ves tú hasta que la pases a debate.");
    await expect(lucia.getByText("Ahora 12,00\u00a0€; se propone 12,50\u00a0€")).toBeVisible();
    await step(lucia, number, "propose");
    await expect(lucia.getByText(/^En debate · quedan [23] días/)).toBeVisible();
    await noor.goto("/decisions/2");
    await fill(noor, { comment: "¿Y quien no pueda?" });
    await submit(noor, "comment");
    await expect(noor.locator("#comment-1")).toContainText("¿Y quien no pueda?");

    await server.advance({ days: DISCUSSION_DAYS });
    await lucia.goto("/decisions/2");
    await expect(lucia.getByText("Debatida · se puede abrir la votación")).toBeVisible();
    await step(lucia, number, "open");
    await submit(lucia, "choice");
    await expect(lucia.getByRole("alert")).toContainText("Elige sí, no o abstención.");
    await cast(lucia, "yes", "Sale a cuenta.");
    await expect(lucia.getByRole("status")).toHaveText("Tu voto está emitido. Puedes cambiarlo hasta el cierre.");
    await expect(lucia.locator("#vote")).toContainText("Votaste Sí");
    await castUnseen(page, server, number, "no");
    await noor.goto("/decisions/2");
    await fill(noor, { choice: "abstain", reason: "Lo estoy pensando." });
    await server.advance({ days: VOTING_DAYS });
    await submit(noor, "choice");
    await expect(noor.getByRole("alert")).toContainText(/La votación se cerró el .*\. Los votos que llegan después no cuentan\./);
    await expect(noor.getByText("Elegiste: Abstención.")).toBeVisible();
    await expect(field(noor, "reason")).toHaveValue("Lo estoy pensando.");

    await expect(noor.locator(".tally .outcome")).toHaveText("No aprobada: 1 sí frente a 1 no.");
    expect(await counts(noor)).toEqual([1, 1, 0]);
    expect(await conditions(noor)).toEqual({
        quorum: {
            asked: "1/4 de los 3 votos del censo, emitidos como sí, no o abstención",
            needed: "1",
            got: "2",
            met: "se cumple",
        },
        majority: { asked: "Más de la mitad de los 2 síes y noes", needed: "2", got: "1", met: "no se cumple" },
    });
    await expect(noor.locator(".page-head .state")).toHaveText("No aprobada");
    await noor.goto("/rules/dues.monthly");
    await expect(noor.getByRole("main")).not.toContainText("12,50");
});
