import { expect, test } from "vitest";
import { isCrossReply, pageOf, pageSize, placeUnder } from "#app/domains/discussions/rules.ts";

test("paths in the order of text are comments in the order of reading", () => {
  const first = placeUnder(null, 1);
  const second = placeUnder(null, 2);
  const tenth = placeUnder(null, 10);
  const reply = placeUnder(first, 3);
  const late = placeUnder(first, 12);
  const replyToReply = placeUnder(reply, 4);
  const inOrder = [first, reply, replyToReply, late, second, tenth].map(({ path }) => path);
  expect(inOrder.toSorted()).toEqual(inOrder);
  expect([first, reply, replyToReply].map(({ depth }) => depth)).toEqual([1, 2, 3]);
});

test("a reply on the deepest level stands behind it on the same level and says whom it answers", () => {
  const third = placeUnder(placeUnder(placeUnder(null, 1), 2), 3);
  const deeper = placeUnder(third, 4);
  expect(deeper).toEqual({ depth: 3, path: "0000001.0000002.0000004" });
  expect(isCrossReply(deeper.path, 3)).toBe(true);
  expect(isCrossReply(third.path, 2)).toBe(false);
  expect(isCrossReply("0000001", null)).toBe(false);
});

test("a full page is followed by the next", () => {
  const positions = [0, 1, pageSize, pageSize + 1, 2 * pageSize, 2 * pageSize + 1];
  expect(positions.map(pageOf)).toEqual([1, 1, 1, 2, 2, 3]);
});
