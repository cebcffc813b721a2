import { expect, test } from "vitest";
import { beginAuthenticator } from "#app/domains/identity/commands/begin-authenticator.server.ts";
import { beginJoining } from "#app/domains/identity/commands/begin-joining.server.ts";
import { confirmAuthenticator } from "#app/domains/identity/commands/confirm-authenticator.server.ts";
import { useSecondFactor } from "#app/domains/identity/commands/use-second-factor.server.ts";
import { showAuthenticator } from "#app/domains/identity/queries/show-authenticator.server.ts";
import { codeOf, invited, password, withApp } from "#tests/domains/identity/a-second-factor.ts";
import { otherThan } from "#tests/domains/identity/letters.ts";
import { aCouncil, at, type Town } from "#tests/support/council.ts";

async function setUp({ ade }: Town, code = "") {
  const begun = await beginAuthenticator(ade, { code });
  if (!begun.ok) throw new Error(begun.reason);
  const shown = await showAuthenticator(ade, begun.value);
  const secret = shown!.key.replaceAll(" ", "");
  return { browser: begun.value, secret, code: codeOf(secret, ade.now) };
}

test("the first code makes the app Ade's, and that code is used", async () => {
  const town = await aCouncil();
  const { browser, secret, code } = await setUp(town);
  const { personId } = town.ade.actor;

  expect(await confirmAuthenticator(town.ade, { browser, code })).toEqual({
    ok: true,
    value: null,
  });
  expect(await useSecondFactor(town.anyone, { personId, code })).toBe(false);
  const next = codeOf(secret, town.ade.now, 1);
  expect(await useSecondFactor(town.anyone, { personId, code: next })).toBe(true);
  expect(await town.ade.read((db) => db.email.findMany({ select: { subject: true } }))).toEqual([
    { subject: "Your authenticator app for Westford has changed" },
  ]);
  const kept = await town.ade.read((db) => db.authenticator.findFirstOrThrow());
  expect(kept.secret).toMatch(/^sealed:/);
});

test("the earlier app works until the new one has proved itself, and no longer", async () => {
  const town = await aCouncil();
  const { personId } = town.ade.actor;
  const before = await withApp(town, town.ade);
  const { browser, code } = await setUp(town, codeOf(before, town.ade.now, -1));

  const present = codeOf(before, town.ade.now);
  expect(await useSecondFactor(town.anyone, { personId, code: present })).toBe(true);
  expect(await confirmAuthenticator(town.ade, { browser, code })).toMatchObject({ ok: true });
  const later = at(town.anyone, { now: new Date(town.ade.now.getTime() + 120_000) });
  const stale = codeOf(before, later.now);
  expect(await useSecondFactor(later, { personId, code: stale })).toBe(false);
});

test("what an invitation began is not finished by whoever is signed in", async () => {
  const town = await aCouncil();
  const token = await invited(town, town.ade);
  const begun = await beginJoining(town.anyone, { token, password });
  const browser = begun.ok ? begun.value : "";
  const { key } = (await showAuthenticator(town.ade, browser))!;
  const code = codeOf(key.replaceAll(" ", ""), town.ade.now);

  expect(await confirmAuthenticator(town.ade, { browser, code })).toEqual({
    ok: false,
    reason: "setup-over",
  });
});

test("five wrong codes, another person and another browser change nothing", async () => {
  const town = await aCouncil();
  const { browser, code } = await setUp(town);
  const over = { ok: false, reason: "setup-over" };

  expect(await confirmAuthenticator(town.ade, { browser: "another", code })).toEqual(over);
  expect(await confirmAuthenticator(town.tom, { browser, code })).toEqual(over);
  for (let time = 1; time <= 4; time += 1) {
    await confirmAuthenticator(town.ade, { browser, code: otherThan(code) });
  }
  expect(await confirmAuthenticator(town.ade, { browser, code })).toEqual(over);
  expect(await town.ade.read((db) => db.authenticator.count())).toBe(0);
});
