import { expect, test } from "vitest";
import { beginAuthenticator } from "#app/domains/identity/commands/begin-authenticator.server.ts";
import { confirmSecondFactor } from "#app/domains/identity/commands/confirm-second-factor.server.ts";
import { offerPassword } from "#app/domains/identity/commands/offer-password.server.ts";
import { findActor } from "#app/domains/identity/queries/find-actor.server.ts";
import { isAskedForFactor } from "#app/domains/identity/queries/is-asked-for-factor.server.ts";
import {
  codeOf,
  password,
  userAgent,
  withPassword,
} from "#tests/domains/identity/a-second-factor.ts";
import { otherThan } from "#tests/domains/identity/letters.ts";
import { aCouncil, at, type Town } from "#tests/support/council.ts";

const email = "ade@westford.example";

async function offered(town: Town) {
  const outcome = await offerPassword(town.anyone, { email, password, next: "/staff/people" });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

async function adeAtTheDoor() {
  const town = await aCouncil();
  const secret = await withPassword(town, town.ade);
  const browser = await offered(town);
  const code = codeOf(secret, town.anyone.now);
  return { town, secret, tried: { code, browser, userAgent } };
}

test("password and code together sign in, in a new session, where they wanted to go", async () => {
  const { town, tried } = await adeAtTheDoor();
  const outcome = await confirmSecondFactor(town.anyone, tried);

  if (!outcome.ok) throw new Error(outcome.reason);
  expect(outcome.value).toMatchObject({ returnTo: "/staff/people", kind: "staff" });
  expect(await findActor(town.anyone, outcome.value.token)).toMatchObject({
    personId: town.ade.actor.personId,
    roles: ["administrator"],
  });
  const entries = await town.anyone.read((db) =>
    db.auditEntry.findMany({ orderBy: { seq: "asc" } }),
  );
  expect(entries.at(-1)).toMatchObject({
    action: "identity.sign-in-by-password",
    subjectId: town.ade.actor.personId,
  });
  expect(await town.anyone.read((db) => db.session.findMany({ select: { way: true } }))).toEqual([
    { way: "password" },
  ]);
});

test("neither the exchange nor the code works a second time", async () => {
  const { town, secret, tried } = await adeAtTheDoor();
  const tries = await Promise.all([1, 2].map(() => confirmSecondFactor(town.anyone, tried)));
  expect(tries.filter(({ ok }) => ok)).toHaveLength(1);

  const fresh = { ...tried, code: codeOf(secret, town.anyone.now, 1) };
  expect(await confirmSecondFactor(town.anyone, fresh)).toMatchObject({
    reason: "second-factor-over",
  });
  const again = { ...tried, browser: await offered(town) };
  expect(await confirmSecondFactor(town.anyone, again)).toMatchObject({
    reason: "wrong-second-factor",
  });
});

test("five wrong codes end it, for the right one too", async () => {
  const { town, tried } = await adeAtTheDoor();
  const wrong = { ...tried, code: otherThan(tried.code) };
  const reasons: string[] = [];
  for (let time = 1; time <= 5; time += 1) {
    const outcome = await confirmSecondFactor(town.anyone, wrong);
    reasons.push(outcome.ok ? "in" : outcome.reason);
  }
  expect(reasons.filter((reason) => reason === "wrong-second-factor")).toHaveLength(4);
  expect(reasons.at(-1)).toBe("second-factor-over");
  expect(await isAskedForFactor(town.anyone, tried.browser)).toBe(false);
  expect(await confirmSecondFactor(town.anyone, tried)).toEqual({
    ok: false,
    reason: "second-factor-over",
  });
});

test("another browser, another exchange, another council and a late code get nothing", async () => {
  const { town, secret, tried } = await adeAtTheDoor();
  const elsewhere = await aCouncil({ name: "Eastmere" });
  const setup = await beginAuthenticator(town.tom, { code: "" });
  const later = at(town.anyone, { now: new Date(town.anyone.now.getTime() + 16 * 60_000) });
  const over = { ok: false, reason: "second-factor-over" };

  for (const browser of ["", "x".repeat(43), setup.ok ? setup.value : ""]) {
    expect(await confirmSecondFactor(town.anyone, { ...tried, browser })).toEqual(over);
  }
  expect(await confirmSecondFactor(elsewhere.anyone, tried)).toEqual(over);
  const late = { ...tried, code: codeOf(secret, later.now) };
  expect(await confirmSecondFactor(later, late)).toEqual(over);
  expect(await confirmSecondFactor(town.anyone, tried)).toMatchObject({ ok: true });
});

test("ten codes an hour are tried for one person, however many exchanges they begin", async () => {
  const { town, tried } = await adeAtTheDoor();
  const reasons: string[] = [];
  let { browser } = tried;
  for (let time = 1; time <= 11; time += 1) {
    const wrong = { ...tried, browser, code: otherThan(tried.code) };
    const outcome = await confirmSecondFactor(town.anyone, wrong);
    reasons.push(outcome.ok ? "in" : outcome.reason);
    if (time % 5 === 0) browser = await offered(town);
  }
  expect(reasons.at(-1)).toBe("too-many-factors");
  expect(reasons.filter((reason) => reason === "too-many-factors")).toHaveLength(1);
});
