import { expect, test } from "vitest";
import {
  noteLetters,
  takeDueLetters,
} from "#app/domains/petitions/commands/take-due-letters.sql.server.ts";
import { aPetition, signatures } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil } from "#tests/support/council.ts";

test("two that take at once take different ones; noted or dropped ones are not taken again", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  await signatures(town, number, 5);
  const taken = await town.anyone.write(async (db) => {
    const mine = await takeDueLetters(db, 3);
    const theirs = await town.anyone.write((other) => takeDueLetters(other, 3));
    const [first, ...others] = mine.map(({ id }) => id);
    await noteLetters(db, [first!], others);
    return [mine, theirs].map((some) => some.map(({ id }) => id));
  });
  expect(taken.map((some) => some.length)).toEqual([3, 2]);
  expect(new Set(taken.flat()).size).toBe(5);

  const left = await town.anyone.write((db) => takeDueLetters(db, 10));
  expect(left.map(({ id }) => id).toSorted()).toEqual(taken[1]!.toSorted());
});
