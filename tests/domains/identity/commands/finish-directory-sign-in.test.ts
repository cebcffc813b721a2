import { expect, test } from "vitest";
import { beginDirectorySignIn } from "#app/domains/identity/commands/begin-directory-sign-in.server.ts";
import { finishDirectorySignIn } from "#app/domains/identity/commands/finish-directory-sign-in.server.ts";
import { findActor } from "#app/domains/identity/queries/find-actor.server.ts";
import type { Context } from "#app/platform/context.ts";
import { connected } from "#tests/domains/identity/sign-in-settings.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { aKey, signInAt } from "#tests/support/oidc.ts";

const userAgent = "Mozilla/5.0 (X11; Linux) Firefox/141.0";
const over = { ok: false, reason: "directory-over" };
const wrong = { ok: false, reason: "directory-wrong" };

/** Goes to the directory and comes back as far as its last redirect. */
async function goAndComeBack(context: Context, account = "nia") {
  const outcome = await beginDirectorySignIn(context, { next: "/staff/threads" });
  if (!outcome.ok) throw new Error(outcome.reason);
  const { search } = await signInAt(outcome.value.url, account);
  return { search, browser: outcome.value.browser, userAgent };
}

test("an officer whom nobody knew yet is in, with the roles and the team of their groups", async () => {
  const town = await aCouncil();
  await connected(town);
  const outcome = await finishDirectorySignIn(town.anyone, await goAndComeBack(town.anyone));
  expect(outcome).toMatchObject({ ok: true, value: { kind: "staff", returnTo: "/staff/threads" } });
  if (!outcome.ok) return;
  expect(await findActor(town.anyone, outcome.value.token)).toMatchObject({
    kind: "staff",
    name: "Nia Prosser",
    roles: ["responder"],
  });
});

test("claims that only the directory's own page for them tells are fetched there", async () => {
  const town = await aCouncil();
  await connected(town, { inToken: false });
  const outcome = await finishDirectorySignIn(town.anyone, await goAndComeBack(town.anyone));
  expect(outcome.ok).toBe(true);
});

test("an answer works once, in the browser that asked, within a quarter of an hour", async () => {
  const { anyone, ...town } = await aCouncil();
  await connected(town);
  const mine = await goAndComeBack(anyone);
  const browser = "another-browser-another-browser";
  expect(await finishDirectorySignIn(anyone, { ...mine, browser })).toEqual(over);
  expect(await finishDirectorySignIn(anyone, { ...mine, browser: "" })).toEqual(over);
  const late = at(anyone, { now: new Date(anyone.now.getTime() + 16 * 60 * 1000) });
  expect(await finishDirectorySignIn(late, mine)).toEqual(over);
  expect(await finishDirectorySignIn(anyone, mine)).toMatchObject({ ok: true });
  expect(await finishDirectorySignIn(anyone, mine)).toEqual(over);
});

test("an answer to another question is not believed", async () => {
  const { anyone, ...town } = await aCouncil();
  await connected(town);
  const [mine, theirs] = [await goAndComeBack(anyone), await goAndComeBack(anyone)];
  expect(await finishDirectorySignIn(anyone, { ...mine, search: theirs.search })).toEqual(wrong);

  // With the right state, and a code that was given for another challenge and nonce.
  const again = await goAndComeBack(anyone);
  const search = new URLSearchParams(again.search);
  search.set("code", new URLSearchParams(theirs.search).get("code")!);
  const injected = await finishDirectorySignIn(anyone, { ...again, search: `?${search}` });
  expect(injected).toEqual(over);

  const forged = { ...(await goAndComeBack(anyone)) };
  const issuer = new URLSearchParams(forged.search);
  issuer.set("iss", "https://login.evil.example");
  expect(await finishDirectorySignIn(anyone, { ...forged, search: `?${issuer}` })).toEqual(wrong);
});

test("a token with another nonce, for another client, from elsewhere, too old or signed by another is not believed", async () => {
  const { anyone, ...town } = await aCouncil();
  const { slips } = await connected(town);
  const ago = (seconds: number) => Math.floor(Date.now() / 1000) - seconds;
  for (const claims of [
    { nonce: "of another question" },
    { aud: "another-service" },
    { iss: "https://login.evil.example" },
    { exp: ago(90) },
  ]) {
    slips.claims = claims;
    const outcome = await finishDirectorySignIn(anyone, await goAndComeBack(anyone));
    expect([claims, outcome]).toEqual([claims, wrong]);
  }
  // Clocks may differ by a minute.
  slips.claims = { exp: ago(20) };
  const inTime = await finishDirectorySignIn(anyone, await goAndComeBack(anyone));
  expect(inTime).toMatchObject({ ok: true });

  slips.key = aKey();
  expect(await finishDirectorySignIn(anyone, await goAndComeBack(anyone))).toEqual(wrong);
});

test("who gives up on the directory's page, and a directory that goes away, are told apart", async () => {
  const { anyone, ...town } = await aCouncil();
  const directory = await connected(town);
  expect(await finishDirectorySignIn(anyone, await goAndComeBack(anyone, "nobody"))).toEqual({
    ok: false,
    reason: "directory-cancelled",
  });
  const mine = await goAndComeBack(anyone);
  await directory.stop();
  expect(await finishDirectorySignIn(anyone, mine)).toEqual({
    ok: false,
    reason: "directory-away",
  });
});
