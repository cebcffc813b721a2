import { expect, test } from "vitest";
import { beginSession } from "#app/domains/identity/commands/begin-session.server.ts";
import { useInvitation } from "#app/domains/identity/commands/use-invitation.server.ts";
import { findActor } from "#app/domains/identity/queries/find-actor.server.ts";
import { findInvitation } from "#app/domains/identity/queries/find-invitation.server.ts";
import { hashOf } from "#app/platform/seal.server.ts";
import { invited } from "#tests/domains/identity/a-second-factor.ts";
import { aCouncil, at } from "#tests/support/council.ts";

test("looking uses nothing up; an invitation is used once, and ends what sessions there were", async () => {
  const town = await aCouncil();
  const { personId } = town.tom.actor;
  const { token: session } = await beginSession(town.anyone, {
    personId,
    way: "demo",
    userAgent: "",
  });
  const token = await invited(town, town.tom);
  for (let look = 1; look <= 3; look += 1) {
    expect(await findInvitation(town.anyone, token)).toMatchObject({ person: { id: personId } });
  }

  const uses = await Promise.all([1, 2, 3].map(() => useInvitation(town.anyone, hashOf(token))));
  expect(uses.filter(Boolean)).toEqual([personId]);
  expect(await findInvitation(town.anyone, token)).toBeNull();
  expect(await findActor(town.anyone, session)).toEqual({ kind: "anyone" });
});

test("after three days, in another council, or for whoever has left it is worth nothing", async () => {
  const town = await aCouncil();
  const elsewhere = await aCouncil({ name: "Eastmere" });
  const token = await invited(town, town.tom);
  const { personId } = town.tom.actor;
  const later = at(town.anyone, { now: new Date(town.anyone.now.getTime() + 3 * 24 * 3_600_000) });
  await town.ade.write((db) =>
    db.person.updateMany({ where: { id: personId }, data: { leftAt: town.ade.now } }),
  );

  for (const context of [later, elsewhere.anyone, town.anyone]) {
    expect(await findInvitation(context, token)).toBeNull();
    expect(await useInvitation(context, hashOf(token))).toBeNull();
  }
});
