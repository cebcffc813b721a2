import { expect, test } from "vitest";
import { keepAuthenticator } from "#app/domains/identity/commands/keep-authenticator.server.ts";
import { newTotpSecret } from "#app/platform/second-factor/totp.server.ts";
import { aCouncil } from "#tests/support/council.ts";

test("somebody has one app, kept sealed, and the trail says only that it was set", async () => {
  const { ade } = await aCouncil();
  const { personId } = ade.actor;
  const secrets = [newTotpSecret(), newTotpSecret()];
  for (const secret of secrets) await keepAuthenticator(ade, { personId, secret, usedStep: 7 });

  const kept = await ade.read((db) => db.authenticator.findMany());
  expect(kept).toHaveLength(1);
  expect(kept[0]).toMatchObject({ personId, usedStep: 7, confirmedAt: ade.now });
  const where = { action: "identity.set-authenticator" };
  const trail = await ade.read((db) => db.auditEntry.findMany({ where }));
  expect(trail).toHaveLength(2);
  for (const secret of secrets) expect(JSON.stringify([kept, trail])).not.toContain(secret);
});
