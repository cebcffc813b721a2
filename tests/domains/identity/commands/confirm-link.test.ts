import { expect, test } from "vitest";
import { askToSignIn } from "#app/domains/identity/commands/ask-to-sign-in.server.ts";
import { confirmLink } from "#app/domains/identity/commands/confirm-link.server.ts";
import { findActor } from "#app/domains/identity/queries/find-actor.server.ts";
import { findSignIn } from "#app/domains/identity/queries/find-sign-in.server.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { signInLetters } from "#tests/domains/identity/letters.ts";

const email = "omar@westford.example";
const userAgent = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Safari/604.1";

test("looking at the link uses nothing up; pressing the button does, once", async () => {
  const town = await aCouncil();
  await askToSignIn(town.anyone, { email, next: "/petitions/2" });
  const [{ link } = { link: "" }] = await signInLetters(town.anyone, email);

  for (let look = 1; look <= 3; look += 1) {
    expect(await findSignIn(town.anyone, link)).toEqual({ email });
  }
  const presses = await Promise.all(
    [1, 2].map(() => confirmLink(town.anyone, { link, userAgent })),
  );
  const [entry] = presses.flatMap((press) => (press.ok ? [press.value] : []));
  expect(presses.filter((press) => press.ok)).toHaveLength(1);
  expect(entry).toMatchObject({ returnTo: "/petitions/2", isNew: false });
  expect(await findActor(town.anyone, entry!.token)).toMatchObject({ name: "Omar Haddad" });
  expect(await findSignIn(town.anyone, link)).toBeNull();
});

test("signing in again in the same browser ends the session it was in, and no other", async () => {
  const town = await aCouncil();
  const signIn = async (session?: string) => {
    await askToSignIn(town.anyone, { email });
    const { link } = (await signInLetters(town.anyone, email)).at(-1)!;
    const outcome = await confirmLink(town.anyone, { link, userAgent, session });
    return outcome.ok ? outcome.value.token : "";
  };
  const [first, elsewhere] = [await signIn(), await signIn()];
  const second = await signIn(first);

  expect(await findActor(town.anyone, first)).toEqual({ kind: "anyone" });
  for (const token of [elsewhere, second]) {
    expect(await findActor(town.anyone, token)).toMatchObject({ name: "Omar Haddad" });
  }
});

test("a link is over after a quarter of an hour", async () => {
  const town = await aCouncil();
  await askToSignIn(town.anyone, { email });
  const [{ link } = { link: "" }] = await signInLetters(town.anyone, email);
  const later = at(town.anyone, { now: new Date(town.anyone.now.getTime() + 15 * 60_000) });

  expect(await findSignIn(later, link)).toBeNull();
  expect(await confirmLink(later, { link, userAgent })).toEqual({
    ok: false,
    reason: "sign-in-over",
  });
});

test("an invented link leads nowhere", async () => {
  const town = await aCouncil();
  expect(await findSignIn(town.anyone, "x".repeat(43))).toBeNull();
  expect(await confirmLink(town.anyone, { link: "", userAgent })).toMatchObject({ ok: false });
});
