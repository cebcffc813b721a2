import { expect, test } from "vitest";
import { beginCeremony } from "#app/domains/identity/commands/begin-ceremony.server.ts";
import { takeWaysIn } from "#app/domains/identity/commands/take-ways-in.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { invited } from "#tests/domains/identity/a-second-factor.ts";
import { aCouncil, type PersonContext, type Town } from "#tests/support/council.ts";

test("every way in of one person goes, and nobody else's", async () => {
  const town = await aCouncil();
  for (const person of [town.ines, town.tom]) await equip(town, person);
  const before = await waysOf(town.tom);
  expect(Object.values(before)).not.toContain(0);

  await takeWaysIn(town.ade, town.ines.actor.personId);
  expect(new Set(Object.values(await waysOf(town.ines)))).toEqual(new Set([0]));
  expect(await waysOf(town.tom)).toEqual(before);
});

async function equip(town: Town, person: PersonContext): Promise<void> {
  const { personId } = person.actor;
  await invited(town, person);
  await beginCeremony(town.anyone, { kind: "authenticator-adding", secret: "{}", personId });
  await town.ade.write(async (db) => {
    const key = { credentialId: personId, publicKey: Buffer.from("k") };
    await db.passkey.create({ data: { id: newId(), personId, ...key } });
    await db.password.create({ data: { personId, hash: "h" } });
    await db.authenticator.create({ data: { personId, secret: "s" } });
    const membership = { teamId: town.highways.id, personId };
    await db.teamMember.createMany({ data: [membership], skipDuplicates: true });
  });
}

function waysOf(person: PersonContext) {
  const whose = { where: { personId: person.actor.personId } };
  return person.read(async (db) => ({
    passkeys: await db.passkey.count(whose),
    authenticators: await db.authenticator.count(whose),
    passwords: await db.password.count(whose),
    invitations: await db.invitation.count(whose),
    ceremonies: await db.ceremony.count(whose),
    teams: await db.teamMember.count(whose),
    roles: await db.roleGrant.count(whose),
  }));
}
