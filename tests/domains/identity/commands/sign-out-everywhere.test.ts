import { expect, test } from "vitest";
import { beginSession } from "#app/domains/identity/commands/begin-session.server.ts";
import { signOutEverywhere } from "#app/domains/identity/commands/sign-out-everywhere.server.ts";
import { findActor } from "#app/domains/identity/queries/find-actor.server.ts";
import { aCouncil } from "#tests/support/council.ts";

test("Grace signs all of her devices out, and nobody else's", async () => {
  const town = await aCouncil();
  const signIn = (personId: string) =>
    beginSession(town.anyone, { personId, way: "email", userAgent: "" });
  const { personId } = town.grace.actor;
  const [laptop, phone] = [await signIn(personId), await signIn(personId)];
  const omars = await signIn(town.omar.actor.personId);

  expect(await signOutEverywhere(town.anyone)).toEqual({ ok: false, reason: "not-signed-in" });
  expect(await signOutEverywhere(town.grace)).toEqual({ ok: true, value: null });

  for (const { token } of [laptop, phone]) {
    expect(await findActor(town.anyone, token)).toEqual({ kind: "anyone" });
  }
  expect(await findActor(town.anyone, omars.token)).toMatchObject({ name: "Omar Haddad" });
});
