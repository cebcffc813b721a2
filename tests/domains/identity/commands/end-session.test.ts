import { expect, test } from "vitest";
import { beginSession } from "#app/domains/identity/commands/begin-session.server.ts";
import { endSession } from "#app/domains/identity/commands/end-session.server.ts";
import { findActor } from "#app/domains/identity/queries/find-actor.server.ts";
import { aCouncil } from "#tests/support/council.ts";

test("after signing out the old cookie opens nothing, the other device stays signed in", async () => {
  const town = await aCouncil();
  const id = town.grace.actor.personId;
  const laptop = await beginSession(town.anyone, { personId: id, way: "email", userAgent: "" });
  const phone = await beginSession(town.anyone, { personId: id, way: "email", userAgent: "" });

  await endSession(town.grace, laptop.token);
  expect(await findActor(town.anyone, laptop.token)).toEqual({ kind: "anyone" });
  expect(await findActor(town.anyone, phone.token)).toMatchObject({ personId: id });
});
