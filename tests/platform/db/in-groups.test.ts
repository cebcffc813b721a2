import { expect, test, vi } from "vitest";
import { inGroups } from "#app/platform/db/in-groups.server.ts";

interface Place {
  council: { id: string };
  door?: string;
}

const westford: Place = { council: { id: "w" }, door: "first" };
const eastmere: Place = { council: { id: "e" } };

test("what arrives together is written together, and each hears of its own", async () => {
  const groups: number[][] = [];
  const double = inGroups<Place, number, number>(async (_, group) => {
    groups.push(group);
    return group.map((item) => item * 2);
  });
  const answers = await Promise.all([1, 2, 3].map((item) => double(westford, item)));
  expect(answers).toEqual([2, 4, 6]);
  expect(groups).toEqual([[1, 2, 3]]);
});

test("a group has at most 500, and what comes during one waits for the next", async () => {
  const sizes: number[] = [];
  const late: Promise<string>[] = [];
  const write = inGroups<Place, number, string>(async (_, group) => {
    sizes.push(group.length);
    if (sizes.length === 1) late.push(write(westford, 9), write(westford, 9));
    return group.map(() => "written");
  });
  await Promise.all(Array.from({ length: 1_001 }, (_, item) => write(westford, item)));
  await Promise.all(late);
  expect(sizes).toEqual([500, 500, 3]);
});

test("a group goes through the doors of whoever came first", async () => {
  const doors: (string | undefined)[] = [];
  const write = inGroups<Place, number, null>(async ({ door }, group) => {
    doors.push(door);
    return group.map(() => null);
  });
  await Promise.all([write(westford, 1), write({ ...westford, door: "second" }, 2)]);
  expect(doors).toEqual(["first"]);
});

test("councils are written apart", async () => {
  const groups: string[] = [];
  const write = inGroups<Place, string, null>(async ({ council }, group) => {
    groups.push(`${council.id}: ${group.join()}`);
    return group.map(() => null);
  });
  await Promise.all([write(westford, "one"), write(eastmere, "two"), write(westford, "three")]);
  expect(groups).toEqual(["w: one,three", "e: two"]);
});

test("when a group cannot be written all of it hears so, and the next is tried", async () => {
  let tries = 0;
  const write = inGroups<Place, number, number>(async (_, group) => {
    tries += 1;
    if (tries === 1) throw new Error("the database is away");
    return group;
  });
  const first = await Promise.allSettled([write(westford, 1), write(westford, 2)]);
  expect(first.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await write(westford, 3)).toBe(3);
});

test("two groups of a council are written at a time, and what comes meanwhile is the third", async () => {
  const groups: number[][] = [];
  const ends: (() => void)[] = [];
  const write = inGroups<Place, number, number>(async (_, group) => {
    groups.push(group);
    await new Promise<void>((resolve) => ends.push(resolve));
    return group;
  });
  const answers: Promise<number>[] = [];
  for (const item of [1, 2]) {
    answers.push(write(westford, item));
    await vi.waitFor(() => expect(groups).toHaveLength(item));
  }
  answers.push(write(westford, 3), write(westford, 4));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(groups).toEqual([[1], [2]]);

  ends[0]!();
  await vi.waitFor(() => expect(groups).toEqual([[1], [2], [3, 4]]));
  for (const end of ends) end();
  expect(await Promise.all(answers)).toEqual([1, 2, 3, 4]);
});
