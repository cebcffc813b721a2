import { expect, test } from "vitest";
import { releasePetition } from "#app/domains/petitions/commands/release-petition.server.ts";
import { aConfirmedStart, someSponsors, stateOf } from "#tests/domains/petitions/a-start.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("a moderator lets a petition through, on record, and it comes into the queue", async () => {
  const town = await aCouncil();
  const start = await aConfirmedStart(town);
  await reality("UPDATE petitions SET held_because = 'rate' WHERE id = $1", [start.id]);
  await someSponsors(town, start, 2);
  expect(await releasePetition(town.tom, start.number)).toEqual({ ok: true, value: null });
  expect(await stateOf(start)).toBe("waiting");
  const entries = await reality(
    "SELECT subject_id FROM audit_entries WHERE council_id = $1 AND action = 'petitions.release'",
    [town.council.id],
  );
  expect(entries).toEqual([{ subject_id: start.id }]);
  expect(await releasePetition(town.tom, start.number)).toEqual({ ok: false, reason: "not-held" });
});

test("nobody else does", async () => {
  const town = await aCouncil();
  const start = await aConfirmedStart(town);
  for (const actor of [town.anyone, town.omar, town.ines, town.audrey]) {
    expect(await releasePetition(actor, start.number)).toEqual({
      ok: false,
      reason: "not-releasing",
    });
  }
});
