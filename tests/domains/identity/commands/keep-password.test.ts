import { expect, test } from "vitest";
import { keepPassword } from "#app/domains/identity/commands/keep-password.server.ts";
import { aCouncil } from "#tests/support/council.ts";

test("somebody has one password, the newest, and its hash is not on record", async () => {
  const { ade } = await aCouncil();
  const { personId } = ade.actor;
  for (const hash of ["$argon2id$one", "$argon2id$two"])
    await keepPassword(ade, { personId, hash });

  const kept = await ade.read((db) => db.password.findMany());
  expect(kept).toMatchObject([{ personId, hash: "$argon2id$two", changedAt: ade.now }]);
  const where = { action: "identity.set-password" };
  const trail = await ade.read((db) => db.auditEntry.findMany({ where }));
  expect(trail).toHaveLength(2);
  expect(JSON.stringify(trail)).not.toContain("argon2id");
});
