import { expect, test } from "vitest";
import { decidePetition } from "#app/domains/petitions/commands/decide-petition.server.ts";
import { aWaitingPetition, stateOf } from "#tests/domains/petitions/a-waiting-petition.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const publishing = {
  act: "publish",
  visibility: "visible",
  data: { state: "open" },
} as const;

test("a decision is on record with what was before, and letters are asked for only when wanted", async () => {
  const town = await aCouncil();
  const silent = await aWaitingPetition(town);
  const loud = await aWaitingPetition(town);
  await decidePetition(town.tom, { ...silent, mail: false }, publishing);
  await decidePetition(town.tom, { ...loud, mail: true }, { ...publishing, why: "Fine." });

  const letters = await reality<{ payload: object }>(
    "SELECT payload FROM outbox WHERE council_id = $1 AND topic = 'petition.decided'",
    [town.council.id],
  );
  expect(letters.map(({ payload }) => payload)).toEqual([
    { petitionId: loud.id, act: "publish", version: 2 },
  ]);
  const entry = await town.ade.read((db) =>
    db.auditEntry.findFirst({ where: { action: "petitions.publish", subjectId: loud.id } }),
  );
  expect(entry).toMatchObject({
    why: "Fine.",
    before: { state: "waiting" },
    after: { state: "open", mail: true },
  });
});

test("of two decisions at once exactly one takes effect", async () => {
  const town = await aCouncil();
  for (let round = 0; round < 3; round += 1) {
    const step = { ...(await aWaitingPetition(town)), mail: false };
    const hiding = { act: "reject", visibility: "hidden", data: { state: "hidden" } } as const;
    const outcomes = await Promise.all([
      decidePetition(town.tom, step, publishing),
      decidePetition(town.tom, step, hiding),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, reason: "petition-changed" });
    expect(await stateOf(town, step.id)).toMatchObject({ version: 2 });
  }
});

test("nobody decides about a petition that they started or sponsor", async () => {
  const town = await aCouncil();
  const { id, ...step } = await aWaitingPetition(town);
  const other = await aWaitingPetition(town);
  const emailKey = (await vaultOf(town.tom)).keyFor("tom@westford.example");
  await town.ade.write(async (db) => {
    await db.petitionCreator.updateMany({ where: { petitionId: id }, data: { emailKey } });
    const sponsor = { petitionId: other.id, name: "Sponsor 1" };
    await db.signature.updateMany({ where: sponsor, data: { emailKey } });
  });
  const own = { ok: false, reason: "own-petition" };
  expect(await decidePetition(town.tom, { ...step, mail: false }, publishing)).toEqual(own);
  expect(await decidePetition(town.tom, { ...other, mail: false }, publishing)).toEqual(own);
});
