import { expect, test } from "vitest";
import { beginJoining } from "#app/domains/identity/commands/begin-joining.server.ts";
import { findInvitation } from "#app/domains/identity/queries/find-invitation.server.ts";
import { showAuthenticator } from "#app/domains/identity/queries/show-authenticator.server.ts";
import { invited, password } from "#tests/domains/identity/a-second-factor.ts";
import { aCouncil } from "#tests/support/council.ts";

test("choosing a password sets nothing yet, and the invitation goes on working", async () => {
  const town = await aCouncil();
  const token = await invited(town, town.tom);

  for (let time = 1; time <= 2; time += 1) {
    const begun = await beginJoining(town.anyone, { token, password });
    expect(await showAuthenticator(town.anyone, begun.ok ? begun.value : "")).not.toBeNull();
  }
  expect(await findInvitation(town.anyone, token)).not.toBeNull();
  expect(await town.ade.read((db) => db.password.count())).toBe(0);
  expect(await town.ade.read((db) => db.session.count())).toBe(0);
  const { secret } = await town.ade.read((db) => db.ceremony.findFirstOrThrow());
  expect(secret).toMatch(/^sealed:/);
});

test("an invented invitation, a weak password and a council without passwords lead nowhere", async () => {
  const town = await aCouncil();
  const token = await invited(town, town.tom);
  const reasonFor = async (given: { token: string; password: string }) => {
    const outcome = await beginJoining(town.anyone, given);
    return outcome.ok ? "begun" : outcome.reason;
  };

  expect(await reasonFor({ token: "x".repeat(43), password })).toBe("invitation-over");
  expect(await reasonFor({ token, password: "password12345" })).toBe("password-common");
  expect(await reasonFor({ token, password: "Fielding and sons" })).toBe("password-about-you");
  const settings = { ways: { password: false } };
  await town.ade.write((db) => db.signInSettings.create({ data: { settings } }));
  expect(await reasonFor({ token, password })).toBe("invitation-over");
});
