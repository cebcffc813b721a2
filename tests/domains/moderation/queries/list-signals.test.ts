import { expect, test } from "vitest";
import { writeContribution } from "#app/domains/contributions/commands/write-contribution.server.ts";
import { listSignals } from "#app/domains/moderation/queries/list-signals.server.ts";
import { aCouncil } from "#tests/support/council.ts";

test("whoever decides about a text elsewhere sees what the checks find in it, and no case is opened", async () => {
  const { grace, tom } = await aCouncil();
  const { id } = await writeContribution(grace, {
    kind: "petition",
    format: "plain",
    title: "Mend the steps",
    body: "Ring me on 07700 900123.",
    url: "/petitions/1",
    pageTag: "petition:1",
  });
  expect((await listSignals(tom, id)).map(({ why }) => why)).toEqual(["phone-number"]);
  expect(await tom.read((db) => db.moderationCase.count())).toBe(0);
  expect(await listSignals(tom, "00000000-0000-0000-0000-000000000000")).toEqual([]);
});
