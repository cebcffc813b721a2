import { expect, test } from "vitest";
import { askToSignIn } from "#app/domains/identity/commands/ask-to-sign-in.server.ts";
import { confirmCode } from "#app/domains/identity/commands/confirm-code.server.ts";
import { confirmLink } from "#app/domains/identity/commands/confirm-link.server.ts";
import { findActor } from "#app/domains/identity/queries/find-actor.server.ts";
import { findSignIn } from "#app/domains/identity/queries/find-sign-in.server.ts";
import { aCouncil, at, type Town } from "#tests/support/council.ts";
import { otherThan, signInLetters } from "#tests/domains/identity/letters.ts";

const email = "omar@westford.example";
const userAgent = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Safari/604.1";

async function asked(town: Town, next?: string) {
  const browser = await askToSignIn(town.anyone, { email, next });
  const { link, code } = (await signInLetters(town.anyone, email)).at(-1)!;
  return { link, code, browser, userAgent };
}

test("looking at the link uses nothing up; pressing the button does, once", async () => {
  const town = await aCouncil();
  const opened = await asked(town, "/petitions/2");

  for (let look = 1; look <= 3; look += 1) {
    expect(await findSignIn(town.anyone, opened)).toEqual({ email, asked: true });
  }
  const presses = await Promise.all([1, 2].map(() => confirmLink(town.anyone, opened)));
  const [entry] = presses.flatMap((press) => (press.ok ? [press.value] : []));
  expect(presses.filter((press) => press.ok)).toHaveLength(1);
  expect(entry).toMatchObject({ returnTo: "/petitions/2", isNew: false });
  expect(await findActor(town.anyone, entry!.token)).toMatchObject({ name: "Omar Haddad" });
  expect(await findSignIn(town.anyone, opened)).toBeNull();
});

test("in another browser the link alone signs nobody in, and the code with it does", async () => {
  const town = await aCouncil();
  const opened = await asked(town, "/petitions/2");
  const onPhone = { ...opened, browser: "" };

  expect(await findSignIn(town.anyone, onPhone)).toEqual({ email, asked: false });
  expect(await confirmLink(town.anyone, onPhone)).toEqual({ ok: false, reason: "sign-in-over" });
  const mistyped = { ...onPhone, code: otherThan(opened.code) };
  expect(await confirmCode(town.anyone, mistyped)).toEqual({ ok: false, reason: "wrong-code" });
  const outcome = await confirmCode(town.anyone, onPhone);
  expect(outcome).toMatchObject({ ok: true, value: { returnTo: "/petitions/2", isNew: false } });
  expect(await confirmLink(town.anyone, opened)).toEqual({ ok: false, reason: "sign-in-over" });
});

test("five wrong codes behind the link end it, in the browser that asked as well", async () => {
  const town = await aCouncil();
  const opened = await asked(town);
  const wrong = { ...opened, browser: "", code: otherThan(opened.code) };
  for (let time = 1; time <= 5; time += 1) await confirmCode(town.anyone, wrong);

  expect(await findSignIn(town.anyone, opened)).toBeNull();
  for (const link of [opened.link, undefined]) {
    expect(await confirmCode(town.anyone, { ...opened, link })).toMatchObject({ ok: false });
  }
  expect(await confirmLink(town.anyone, opened)).toEqual({ ok: false, reason: "sign-in-over" });
});

test("signing in again in the same browser ends the session it was in, and no other", async () => {
  const town = await aCouncil();
  const signIn = async (session?: string) => {
    const outcome = await confirmLink(town.anyone, { ...(await asked(town)), session });
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
  const opened = await asked(town);
  const later = at(town.anyone, { now: new Date(town.anyone.now.getTime() + 15 * 60_000) });

  expect(await findSignIn(later, opened)).toBeNull();
  expect(await confirmLink(later, opened)).toEqual({
    ok: false,
    reason: "sign-in-over",
  });
});

test("an invented link leads nowhere", async () => {
  const town = await aCouncil();
  const invented = { link: "x".repeat(43), browser: "x".repeat(43), userAgent };
  expect(await findSignIn(town.anyone, invented)).toBeNull();
  for (const link of [invented.link, ""]) {
    expect(await confirmLink(town.anyone, { ...invented, link })).toMatchObject({ ok: false });
  }
});
