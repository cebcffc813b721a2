import { expect, test } from "vitest";
import { askToSignIn } from "#app/domains/identity/commands/ask-to-sign-in.server.ts";
import { confirmCode } from "#app/domains/identity/commands/confirm-code.server.ts";
import { confirmLink } from "#app/domains/identity/commands/confirm-link.server.ts";
import { findActor } from "#app/domains/identity/queries/find-actor.server.ts";
import { seal } from "#app/platform/seal.server.ts";
import { aCouncil, at, type Town } from "#tests/support/council.ts";
import { otherThan, signInLetters } from "#tests/domains/identity/letters.ts";

const userAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

async function asked(town: Town, email: string, next?: string) {
  const browser = await askToSignIn(town.anyone, { email, next });
  const { code, link } = (await signInLetters(town.anyone, email)).at(-1)!;
  return { browser, userAgent, code, opened: link };
}

test("Grace types her code and is Grace, where she wanted to go", async () => {
  const town = await aCouncil();
  const sent = await asked(town, "grace@westford.example", "/threads/4");

  const outcome = await confirmCode(town.anyone, sent);
  expect(outcome).toMatchObject({ ok: true, value: { returnTo: "/threads/4", isNew: false } });
  if (!outcome.ok) return;
  expect(await findActor(town.anyone, outcome.value.token)).toEqual({
    kind: "resident",
    personId: town.grace.actor.personId,
    name: "Grace Adeyemi",
  });
});

test("the session that the browser was in before is over, whoever's it was", async () => {
  const town = await aCouncil();
  const grace = await confirmCode(town.anyone, await asked(town, "grace@westford.example"));
  const session = grace.ok ? grace.value.token : "";
  const code = await asked(town, "omar@westford.example");

  expect(await confirmCode(town.anyone, { ...code, session, code: "wrong" })).toMatchObject({
    ok: false,
  });
  expect(await findActor(town.anyone, session)).toMatchObject({ name: "Grace Adeyemi" });
  expect(await confirmCode(town.anyone, { ...code, session })).toMatchObject({ ok: true });
  expect(await findActor(town.anyone, session)).toEqual({ kind: "anyone" });
});

test("a code is not enough for a member of staff, even if it is guessed", async () => {
  const town = await aCouncil();
  const browser = await askToSignIn(town.anyone, { email: "tom@westford.example" });
  const code = "123456";
  await town.anyone.write(async (db) => {
    const { id } = await db.signInRequest.findFirstOrThrow();
    const codeHash = seal("sign-in-code", `${id} ${code}`);
    await db.signInRequest.updateMany({ where: { id }, data: { codeHash } });
  });

  const outcome = await confirmCode(town.anyone, { browser, userAgent, code });
  expect(outcome).toEqual({ ok: false, reason: "sign-in-over" });
  expect(await town.anyone.read((db) => db.session.count())).toBe(0);
});

test("a new address becomes a resident with a name to be chosen", async () => {
  const town = await aCouncil();
  const outcome = await confirmCode(town.anyone, await asked(town, "new@westford.example"));

  if (!outcome.ok) throw new Error(outcome.reason);
  expect(outcome.value.isNew).toBe(true);
  expect(await findActor(town.anyone, outcome.value.token)).toMatchObject({
    kind: "resident",
    name: "New resident",
  });
});

test("a code works once", async () => {
  const town = await aCouncil();
  const sent = await asked(town, "grace@westford.example");
  const tries = await Promise.all([1, 2, 3].map(() => confirmCode(town.anyone, sent)));

  expect(tries.filter((outcome) => outcome.ok)).toHaveLength(1);
  expect(tries.filter((outcome) => !outcome.ok)).toEqual([
    { ok: false, reason: "sign-in-over" },
    { ok: false, reason: "sign-in-over" },
  ]);
  expect(await confirmLink(town.anyone, { ...sent, link: sent.opened })).toEqual({
    ok: false,
    reason: "sign-in-over",
  });
});

test("five wrong codes end it, for the right code and for the link too", async () => {
  const town = await aCouncil();
  const sent = await asked(town, "grace@westford.example");
  const wrong = { ...sent, code: otherThan(sent.code) };
  const reasons: string[] = [];
  for (let time = 1; time <= 6; time += 1) {
    const outcome = await confirmCode(town.anyone, wrong);
    reasons.push(outcome.ok ? "in" : outcome.reason);
  }

  expect(reasons).toEqual([
    ...Array.from({ length: 4 }, () => "wrong-code"),
    ...Array.from({ length: 2 }, () => "sign-in-over"),
  ]);
  expect(await confirmCode(town.anyone, sent)).toEqual({ ok: false, reason: "sign-in-over" });
  expect(await confirmLink(town.anyone, { ...sent, link: sent.opened })).toEqual({
    ok: false,
    reason: "sign-in-over",
  });
});

test("twenty guesses at once are five guesses", async () => {
  const town = await aCouncil();
  const sent = await asked(town, "omar@westford.example");
  const wrong = { ...sent, code: otherThan(sent.code) };
  const guesses = await Promise.all(
    Array.from({ length: 20 }, () => confirmCode(town.anyone, wrong)),
  );

  const looked = guesses.filter((guess) => !guess.ok && guess.reason === "wrong-code");
  expect(looked).toHaveLength(4);
  const [request] = await town.anyone.read((db) => db.signInRequest.findMany());
  expect(request!.wrongCodes).toBe(5);
});

test("the fifth try may still be the right one", async () => {
  const town = await aCouncil();
  const sent = await asked(town, "omar@westford.example");
  for (let time = 1; time <= 4; time += 1) {
    await confirmCode(town.anyone, { ...sent, code: otherThan(sent.code) });
  }
  expect(await confirmCode(town.anyone, sent)).toMatchObject({ ok: true });
});

test("the code is worth nothing in another browser", async () => {
  const town = await aCouncil();
  const sent = await asked(town, "grace@westford.example");
  const other = await askToSignIn(town.anyone, { email: "omar@westford.example" });

  expect(await confirmCode(town.anyone, { ...sent, browser: other })).toMatchObject({ ok: false });
  expect(await confirmCode(town.anyone, { ...sent, browser: "x" })).toEqual({
    ok: false,
    reason: "sign-in-over",
  });
});

test("after a quarter of an hour it is too late", async () => {
  const town = await aCouncil();
  const sent = await asked(town, "grace@westford.example");
  const later = at(town.anyone, { now: new Date(town.anyone.now.getTime() + 15 * 60_000) });
  expect(await confirmCode(later, sent)).toEqual({ ok: false, reason: "sign-in-over" });
});

test("another council does not know the code", async () => {
  const westford = await aCouncil();
  const eastmere = await aCouncil({ name: "Eastmere" });
  const sent = await asked(westford, "grace@westford.example");
  expect(await confirmCode(eastmere.anyone, sent)).toEqual({ ok: false, reason: "sign-in-over" });
});
