import { expect, test } from "vitest";
import { askOrganiser } from "#app/domains/petitions/commands/ask-organiser.server.ts";
import { aStart } from "#tests/domains/petitions/a-start.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { workOff } from "#tests/support/work-off.ts";

test("the letter with the links goes out again, four times at most", async () => {
  const town = await aCouncil();
  const start = await aStart(town);
  await workOff(town.council);
  const answers = [];
  for (let press = 1; press <= 5; press += 1) {
    const outcome = await askOrganiser(town.anyone, start.number, start.organiser);
    answers.push(outcome.ok ? "sent" : outcome.reason);
    await workOff(town.council);
  }
  expect(answers).toEqual(["sent", "sent", "sent", "sent", "organiser-letters-enough"]);
  const letters = await reality("SELECT 1 FROM emails WHERE council_id = $1", [town.council.id]);
  expect(letters).toHaveLength(5);
});

test("nobody else can have it sent", async () => {
  const town = await aCouncil();
  const start = await aStart(town);
  expect(await askOrganiser(town.anyone, start.number, start.sponsors)).toEqual({
    ok: false,
    reason: "organiser-unknown",
  });
});
