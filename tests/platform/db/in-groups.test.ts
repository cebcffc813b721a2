import { expect, test } from "vitest";
import { inGroups } from "#app/platform/db/in-groups.server.ts";

test("what arrives together is written together, and each hears of its own", async () => {
  const groups: number[][] = [];
  const double = inGroups<number, number>(async (_, group) => {
    groups.push(group);
    return group.map((item) => item * 2);
  });
  const answers = await Promise.all([1, 2, 3].map((item) => double("westford", item)));
  expect(answers).toEqual([2, 4, 6]);
  expect(groups).toEqual([[1, 2, 3]]);
});

test("a group has at most 500, and what comes during one waits for the next", async () => {
  const sizes: number[] = [];
  const late: Promise<string>[] = [];
  const write = inGroups<number, string>(async (council, group) => {
    sizes.push(group.length);
    if (sizes.length === 1) late.push(write(council, 9), write(council, 9));
    return group.map(() => "written");
  });
  await Promise.all(Array.from({ length: 1_001 }, (_, item) => write("westford", item)));
  await Promise.all(late);
  expect(sizes).toEqual([500, 500, 3]);
});

test("councils are written apart", async () => {
  const groups: string[] = [];
  const write = inGroups<string, null>(async (council, group) => {
    groups.push(`${council}: ${group.join()}`);
    return group.map(() => null);
  });
  await Promise.all([write("a", "one"), write("b", "two"), write("a", "three")]);
  expect(groups).toEqual(["a: one,three", "b: two"]);
});

test("when a group cannot be written all of it hears so, and the next is tried", async () => {
  let tries = 0;
  const write = inGroups<number, number>(async (_, group) => {
    tries += 1;
    if (tries === 1) throw new Error("the database is away");
    return group;
  });
  const first = await Promise.allSettled([write("westford", 1), write("westford", 2)]);
  expect(first.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await write("westford", 3)).toBe(3);
});
