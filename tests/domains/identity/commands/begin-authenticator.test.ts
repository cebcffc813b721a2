import { expect, test } from "vitest";
import { beginAuthenticator } from "#app/domains/identity/commands/begin-authenticator.server.ts";
import { showAuthenticator } from "#app/domains/identity/queries/show-authenticator.server.ts";
import { codeOf, withApp } from "#tests/domains/identity/a-second-factor.ts";
import { otherThan } from "#tests/domains/identity/letters.ts";
import { aCouncil } from "#tests/support/council.ts";

test("the first app needs no code; the key is shown to this browser alone, as often as it looks", async () => {
  const town = await aCouncil();
  const begun = await beginAuthenticator(town.ade, { code: "" });
  if (!begun.ok) throw new Error(begun.reason);

  const [once, twice] = [
    await showAuthenticator(town.ade, begun.value),
    await showAuthenticator(town.ade, begun.value),
  ];
  expect(once!.key).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
  expect(twice).toEqual(once);
  expect(await showAuthenticator(town.ade, "another")).toBeNull();
  const { secret } = await town.ade.read((db) => db.ceremony.findFirstOrThrow());
  expect(secret).toMatch(/^sealed:/);
});

test("another app needs a code from the present one, which goes on working", async () => {
  const town = await aCouncil();
  const secret = await withApp(town, town.ade);
  const code = codeOf(secret, town.ade.now);
  const wrong = { ok: false, reason: "wrong-second-factor" };

  for (const given of ["", otherThan(code)]) {
    expect(await beginAuthenticator(town.ade, { code: given })).toEqual(wrong);
  }
  expect(await beginAuthenticator(town.ade, { code })).toMatchObject({ ok: true });
  expect(await beginAuthenticator(town.ade, { code })).toEqual(wrong);
  const next = codeOf(secret, town.ade.now, 1);
  expect(await beginAuthenticator(town.ade, { code: next })).toMatchObject({ ok: true });
});

test("residents and strangers have no such app", async () => {
  const town = await aCouncil();
  for (const other of [town.grace, town.anyone]) {
    expect(await beginAuthenticator(other, { code: "" })).toEqual({
      ok: false,
      reason: "not-signed-in",
    });
  }
});
