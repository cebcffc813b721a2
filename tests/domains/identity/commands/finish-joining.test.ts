import { expect, test } from "vitest";
import { beginAuthenticator } from "#app/domains/identity/commands/begin-authenticator.server.ts";
import { beginJoining } from "#app/domains/identity/commands/begin-joining.server.ts";
import { finishJoining } from "#app/domains/identity/commands/finish-joining.server.ts";
import { offerPassword } from "#app/domains/identity/commands/offer-password.server.ts";
import { findActor } from "#app/domains/identity/queries/find-actor.server.ts";
import { showAuthenticator } from "#app/domains/identity/queries/show-authenticator.server.ts";
import { codeOf, invited, password, userAgent } from "#tests/domains/identity/a-second-factor.ts";
import { otherThan } from "#tests/domains/identity/letters.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";

async function begun(town: Town, token: string) {
  const outcome = await beginJoining(town.anyone, { token, password });
  if (!outcome.ok) throw new Error(outcome.reason);
  const browser = outcome.value;
  const { key } = (await showAuthenticator(town.anyone, browser))!;
  const code = codeOf(key.replaceAll(" ", ""), town.anyone.now);
  return { browser, code, userAgent };
}

test("Tom is in, with his password and his app, and the invitation is used up", async () => {
  const town = await aCouncil();
  const token = await invited(town, town.tom);
  const tried = await begun(town, token);
  const again = await begun(town, token);
  const outcomes = await Promise.all([1, 2].map(() => finishJoining(town.anyone, tried)));

  const [entry] = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await findActor(town.anyone, entry!.token)).toMatchObject({ name: "Tom Fielding" });
  expect(await finishJoining(town.anyone, again)).toEqual({ ok: false, reason: "setup-over" });
  const offered = { email: "tom@westford.example", password };
  expect(await offerPassword(town.anyone, offered)).toMatchObject({ ok: true });
  const trail = await town.ade.read((db) =>
    db.auditEntry.findMany({ select: { action: true }, orderBy: { seq: "asc" } }),
  );
  expect(trail.map(({ action }) => action).slice(-3)).toEqual([
    "identity.accept-invitation",
    "identity.set-password",
    "identity.set-authenticator",
  ]);
});

test("five wrong codes end it and leave the invitation as it was", async () => {
  const town = await aCouncil();
  const token = await invited(town, town.tom);
  const tried = await begun(town, token);
  const wrong = { ...tried, code: otherThan(tried.code) };
  for (let time = 1; time <= 5; time += 1) await finishJoining(town.anyone, wrong);

  expect(await finishJoining(town.anyone, tried)).toEqual({ ok: false, reason: "setup-over" });
  expect(await town.ade.read((db) => db.password.count())).toBe(0);
  expect(await finishJoining(town.anyone, await begun(town, token))).toMatchObject({ ok: true });
});

test("an app that somebody sets up on their account page signs nobody in", async () => {
  const town = await aCouncil();
  const setup = await beginAuthenticator(town.ade, { code: "" });
  const browser = setup.ok ? setup.value : "";
  const { key } = (await showAuthenticator(town.ade, browser))!;
  const code = codeOf(key.replaceAll(" ", ""), town.anyone.now);

  for (const place of [browser, "", "x".repeat(43)]) {
    const outcome = await finishJoining(town.anyone, { browser: place, code, userAgent });
    expect(outcome).toEqual({ ok: false, reason: "setup-over" });
  }
});
