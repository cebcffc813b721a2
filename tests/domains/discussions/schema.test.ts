import { expect, test } from "vitest";
import { CommentForm, pageIn, ThreadListQuery } from "#app/domains/discussions/schema.ts";
import { asForm } from "#app/platform/forms/as-form.ts";

test("a comment has between 1 and 5,000 characters that are not blank", () => {
  const read = (body: string) => asForm(CommentForm).safeParse({ body }).success;
  expect(read("a")).toBe(true);
  expect(read("a".repeat(5_000))).toBe(true);
  expect(read("a".repeat(5_001))).toBe(false);
  expect(read(" \n ")).toBe(false);
});

test("a page in an address is a number, or the first one", () => {
  const page = (search: string) => pageIn(`http://westford.example/threads/1${search}`);
  expect(["", "?page=3", "?page=0", "?page=x", "?page=1e3"].map(page)).toEqual([1, 3, 1, 1, 1]);
  expect(["?page=100000", "?page=100001", "?page=99999999999"].map(page)).toEqual([100_000, 1, 1]);
});

test("what nobody can have meant does not narrow the list down", () => {
  expect(ThreadListQuery.parse({ filter: "mine", after: "x", q: " weir " })).toEqual({ q: "weir" });
  expect(ThreadListQuery.parse({ after: "1767225600000-12" }).after).toEqual({
    activeAt: new Date("2026-01-01T00:00:00Z"),
    number: 12,
  });
  for (const after of ["999999999999999-1", "1767225600000-0", "1767225600000-9999999999"]) {
    expect(ThreadListQuery.parse({ after })).toEqual({});
  }
});
