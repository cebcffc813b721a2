import { expect, test } from "vitest";
import { joinByPasskey } from "#app/domains/identity/commands/join-by-passkey.server.ts";
import { findActor } from "#app/domains/identity/queries/find-actor.server.ts";
import { invited, userAgent } from "#tests/domains/identity/a-second-factor.ts";
import { aCouncil } from "#tests/support/council.ts";

test("the invitation signs Tom in once, and leads to his passkeys", async () => {
  const town = await aCouncil();
  const token = await invited(town, town.tom);
  const outcomes = await Promise.all(
    [1, 2].map(() => joinByPasskey(town.anyone, { token, userAgent })),
  );

  const [entry] = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(entry).toMatchObject({ returnTo: "/account/passkeys/new", kind: "staff" });
  expect(await findActor(town.anyone, entry!.token)).toMatchObject({ name: "Tom Fielding" });
});

test("where staff use no passkeys it signs nobody in, and is not used up", async () => {
  const town = await aCouncil();
  const token = await invited(town, town.tom);
  const settings = { ways: { passkey: false } };
  await town.ade.write((db) => db.signInSettings.create({ data: { settings } }));

  expect(await joinByPasskey(town.anyone, { token, userAgent })).toEqual({
    ok: false,
    reason: "invitation-over",
  });
  expect(await town.ade.read((db) => db.invitation.count({ where: { usedAt: null } }))).toBe(1);
});
