import { expect, test } from "vitest";
import { useSecondFactor } from "#app/domains/identity/commands/use-second-factor.server.ts";
import { codeOf, withApp } from "#tests/domains/identity/a-second-factor.ts";
import { otherThan } from "#tests/domains/identity/letters.ts";
import { aCouncil } from "#tests/support/council.ts";

test("a code works once, however many try it at once", async () => {
  const town = await aCouncil();
  const secret = await withApp(town, town.ade);
  const { personId } = town.ade.actor;
  const code = codeOf(secret, town.anyone.now);

  const tries = await Promise.all(
    [1, 2, 3, 4].map(() => useSecondFactor(town.anyone, { personId, code })),
  );
  expect(tries.toSorted()).toEqual([false, false, false, true]);
  expect(await useSecondFactor(town.anyone, { personId, code })).toBe(false);
});

test("clocks may differ by one step, and no code is older than the last", async () => {
  const town = await aCouncil();
  const secret = await withApp(town, town.ade);
  const { personId } = town.ade.actor;
  const uses = (steps: number) =>
    useSecondFactor(town.anyone, { personId, code: codeOf(secret, town.anyone.now, steps) });

  expect([await uses(-2), await uses(2)]).toEqual([false, false]);
  expect([await uses(-1), await uses(1)]).toEqual([true, true]);
  expect(await uses(0)).toBe(false);
});

test("a wrong code, somebody else's and one of an app that has not proved itself are worth nothing", async () => {
  const town = await aCouncil();
  const [ades, toms] = [await withApp(town, town.ade), await withApp(town, town.tom)];
  const { personId } = town.ade.actor;
  const right = codeOf(ades, town.anyone.now);

  for (const code of [otherThan(right), codeOf(toms, town.anyone.now), ""]) {
    expect(await useSecondFactor(town.anyone, { personId, code })).toBe(false);
  }
  const where = { personId };
  await town.ade.write((db) => db.authenticator.updateMany({ where, data: { confirmedAt: null } }));
  expect(await useSecondFactor(town.anyone, { personId, code: right })).toBe(false);
});
