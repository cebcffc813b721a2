import { expect, test } from "vitest";
import { beginSession } from "#app/domains/identity/commands/begin-session.server.ts";
import { findActor } from "#app/domains/identity/queries/find-actor.server.ts";
import type { Context } from "#app/platform/context.ts";
import { aCouncil } from "#tests/support/council.ts";

test("a request of somebody signed in costs one statement, and writes nothing", async () => {
  const town = await aCouncil();
  for (const { actor } of [town.grace, town.ade]) {
    const arrival = { personId: actor.personId, way: "demo", userAgent: "" } as const;
    const { token } = await beginSession(town.anyone, arrival);
    let statements = 0;
    const door = () => Promise.reject(new Error("This door stays closed."));
    const glance: Context["glance"] = (work) =>
      town.anyone.glance((db) =>
        work({
          $queryRaw: (query, ...values) => {
            statements += 1;
            return db.$queryRaw(query, ...values);
          },
        }),
      );

    const found = await findActor({ ...town.anyone, glance, read: door, write: door }, token);
    expect(found).toMatchObject({ personId: actor.personId });
    expect(statements).toBe(1);
  }
});

test("roles count while they hold, and draft-only stays with the responder", async () => {
  const town = await aCouncil();
  const { personId } = town.ines.actor;
  const over = { personId, role: "moderator", expiresAt: new Date(town.anyone.now.getTime() - 1) };
  await town.ade.write(async (db) => {
    await db.roleGrant.create({ data: over });
    await db.roleGrant.updateMany({ where: { personId }, data: { draftOnly: true } });
  });
  const arrival = { personId, way: "demo", userAgent: "" } as const;
  const { token } = await beginSession(town.anyone, arrival);

  expect(await findActor(town.anyone, token)).toEqual({
    kind: "staff",
    personId,
    name: "Ines Moreau",
    roles: ["responder"],
    draftOnly: true,
  });
});

test("whoever has left is nobody, even with a session that was left open", async () => {
  const town = await aCouncil();
  for (const { actor } of [town.ines, town.grace]) {
    const { personId } = actor;
    const arrival = { personId, way: "demo", userAgent: "" } as const;
    const { token } = await beginSession(town.anyone, arrival);
    expect(await findActor(town.anyone, token)).toMatchObject({ personId });
    const left = { leftAt: town.anyone.now };
    await town.ade.write((db) => db.person.updateMany({ where: { id: personId }, data: left }));
    expect(await findActor(town.anyone, token)).toEqual({ kind: "anyone" });
  }
});
