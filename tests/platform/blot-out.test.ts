import { expect, test } from "vitest";
import { blotOut, blotOutText } from "#app/platform/blot-out.ts";

const blot = "[blotted out]";

test.each([
  ["grace@westford.example signed", `${blot} signed`],
  ["GET /petitions?q=my+house&page=2", `GET /petitions?q=${blot}&page=2`],
  ["/sign-in/links/abc123", `/sign-in/links/${blot}`],
  ["/a?email=grace%40westford.example", `/a?email=${blot}`],
  ["token Zm9sa21vb3QtaXMtdGhlLXBsYWNl1", `token ${blot}`],
  ["from 192.0.2.7 and 2001:db8::7", `from ${blot} and ${blot}`],
  ["lives at WZ1 1AA", `lives at ${blot}`],
  ["two\r\nlines \u001b[31m", "two \nlines  [31m"],
])("%s is noted without what belongs to a person", (said, noted) => {
  expect(blotOutText(said)).toBe(noted);
});

test("what belongs to nobody is noted as it is", () => {
  const said = "job petitions.count took 12 ms at 2026-11-21T18:09:05.865Z for 0192f0c1-7bdd-7000";
  expect(blotOutText(said)).toBe(said);
});

test("fields are judged by their names, however deep", () => {
  const noted = blotOut({
    headers: { cookie: "session=1", Authorization: "Bearer 1", accept: "text/html" },
    people: [{ email: "x", postcode: "y", id: "7" }],
    code: "123456",
  });
  expect(noted).toEqual({
    headers: { cookie: blot, Authorization: blot, accept: "text/html" },
    people: [{ email: blot, postcode: blot, id: "7" }],
    code: blot,
  });
});

test("an error keeps its kind and its code, but no address", () => {
  const error = Object.assign(new Error("no mail for grace@westford.example"), { code: "P2028" });
  expect(blotOut({ error })).toMatchObject({
    error: { type: "Error", code: "P2028", message: `no mail for ${blot}` },
  });
  expect(JSON.stringify(blotOut(error))).not.toContain("grace");
});
