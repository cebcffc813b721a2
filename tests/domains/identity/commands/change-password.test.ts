import { expect, test } from "vitest";
import { changePassword } from "#app/domains/identity/commands/change-password.server.ts";
import { offerPassword } from "#app/domains/identity/commands/offer-password.server.ts";
import {
  codeOf,
  password,
  withApp,
  withPassword,
} from "#tests/domains/identity/a-second-factor.ts";
import { otherThan } from "#tests/domains/identity/letters.ts";
import { aCouncil } from "#tests/support/council.ts";

const next = "ferry blanket thunderclap";
const email = "ade@westford.example";

test("Ade changes his password with a code from his app, and is told so by e-mail", async () => {
  const town = await aCouncil();
  const secret = await withPassword(town, town.ade);
  const code = codeOf(secret, town.ade.now);

  expect(await changePassword(town.ade, { password: next, code })).toEqual({
    ok: true,
    value: null,
  });
  expect(await offerPassword(town.anyone, { email, password })).toMatchObject({ ok: false });
  expect(await offerPassword(town.anyone, { email, password: next })).toMatchObject({ ok: true });
  expect(await town.ade.read((db) => db.email.findMany({ select: { subject: true } }))).toEqual([
    { subject: "Your password for Westford has changed" },
  ]);
});

test("without an app, with a wrong code or a password that is easily guessed it stays as it was", async () => {
  const town = await aCouncil();
  const reasonFor = async (given: { password: string; code: string }) => {
    const outcome = await changePassword(town.ade, given);
    return outcome.ok ? "changed" : outcome.reason;
  };
  expect(await reasonFor({ password: next, code: "000000" })).toBe("second-factor-first");

  const code = codeOf(await withApp(town, town.ade), town.ade.now);
  expect(await reasonFor({ password: next, code: otherThan(code) })).toBe("wrong-second-factor");
  expect(await reasonFor({ password: "Password1234!", code })).toBe("password-common");
  expect(await reasonFor({ password: "okafor of westford", code })).toBe("password-about-you");
  expect(await town.ade.read((db) => db.password.count())).toBe(0);
  expect(await reasonFor({ password: next, code })).toBe("changed");
  for (const other of [town.grace, town.anyone]) {
    expect(await changePassword(other, { password: next, code })).toMatchObject({
      reason: "not-signed-in",
    });
  }
});
