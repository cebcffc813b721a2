import { expect, test } from "vitest";
import { offerPassword } from "#app/domains/identity/commands/offer-password.server.ts";
import { keepPassword } from "#app/domains/identity/commands/keep-password.server.ts";
import { isAskedForFactor } from "#app/domains/identity/queries/is-asked-for-factor.server.ts";
import { allow } from "#app/platform/limits/allow.server.ts";
import { limits } from "#app/platform/limits/limits.ts";
import { hashPassword } from "#app/platform/second-factor/passwords.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";
import { password, withPassword } from "#tests/domains/identity/a-second-factor.ts";
import { aCouncil } from "#tests/support/council.ts";

test("the right password leads to the second factor, and signs nobody in", async () => {
  const town = await aCouncil();
  await withPassword(town, town.ade);

  for (const email of ["ade@westford.example", "ADE@Westford.example"]) {
    const outcome = await offerPassword(town.anyone, { email, password });
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(await isAskedForFactor(town.anyone, outcome.value)).toBe(true);
  }
  expect(await town.anyone.read((db) => db.session.count())).toBe(0);
});

test("whatever is wrong, the answer is the same", async () => {
  const town = await aCouncil();
  const hash = await hashPassword(password);
  await withPassword(town, town.ade);
  // Tom has no app, Grace is no member of staff, Priya's app has not proved itself, Bryn has left.
  await keepPassword(town.anyone, { personId: town.tom.actor.personId, hash });
  await withPassword(town, town.grace);
  await withPassword(town, town.priya);
  await withPassword(town, town.bryn);
  await town.anyone.write(async (db) => {
    const [priya, bryn] = [town.priya, town.bryn].map(({ actor }) => actor.personId);
    await db.authenticator.updateMany({ where: { personId: priya }, data: { confirmedAt: null } });
    await db.person.updateMany({ where: { id: bryn }, data: { leftAt: town.anyone.now } });
  });

  const tries = [
    ["ade@westford.example", "towpath lantern umbrellas"],
    ["tom@westford.example", password],
    ["grace@westford.example", password],
    ["priya@westford.example", password],
    ["bryn@westford.example", password],
    ["ines@westford.example", password],
    ["nobody@westford.example", password],
  ] as const;
  for (const [email, given] of tries) {
    const outcome = await offerPassword(town.anyone, { email, password: given });
    expect(outcome, email).toEqual({ ok: false, reason: "wrong-password" });
  }
  expect(await town.anyone.read((db) => db.ceremony.count())).toBe(0);
});

test("where the council has switched it off, no password is right", async () => {
  const town = await aCouncil();
  await withPassword(town, town.ade);
  const settings = { ways: { password: false } };
  await town.ade.write((db) => db.signInSettings.create({ data: { settings } }));

  const outcome = await offerPassword(town.anyone, { email: "ade@westford.example", password });
  expect(outcome).toEqual({ ok: false, reason: "wrong-password" });
});

test("after ten tries in an hour nobody may try that account from there, known or not; its owner may, from elsewhere", async () => {
  const town = await aCouncil();
  await withPassword(town, town.ade);
  const from = "203.0.113.9";
  for (const email of ["ade@westford.example", "nobody@westford.example"]) {
    const reasons: string[] = [];
    for (let time = 1; time <= 11; time += 1) {
      const outcome = await offerPassword(town.anyone, { email, password: "guess", from });
      reasons.push(outcome.ok ? "in" : outcome.reason);
    }
    expect(reasons.filter((reason) => reason === "wrong-password")).toHaveLength(10);
    expect(reasons.at(-1)).toBe("too-many-passwords");
  }
  const own = { email: "ade@westford.example", password, from: "198.51.100.7" };
  expect(await offerPassword(town.anyone, own)).toMatchObject({ ok: true });
});

test("from however many addresses, an account is tried a hundred times in an hour", async () => {
  const town = await aCouncil();
  const { times } = limits["account-passwords"];
  const emailKey = (await vaultOf(town.anyone)).keyFor("ade@westford.example");
  const spent = Array.from({ length: times }, () =>
    allow(town.anyone, "account-passwords", { account: emailKey }),
  );
  expect((await Promise.all(spent)).filter(({ ok }) => !ok)).toEqual([]);
  const own = { email: "ade@westford.example", password, from: "198.51.100.7" };
  const refusal = { ok: false, reason: "too-many-passwords" };
  expect(await offerPassword(town.anyone, own)).toEqual(refusal);
});
