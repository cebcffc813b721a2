import { expect, test } from "vitest";
import { largestNumber, numberOrNotFound, publicNumber } from "#app/platform/http/public-number.ts";

test("a public number has one spelling", () => {
  expect(publicNumber("1")).toBe(1);
  expect(publicNumber("120")).toBe(120);
  expect(publicNumber(String(largestNumber))).toBe(999_999_999);
});

const others =
  "|0|0001|-1|+1|1.5|1.0|1e3|0x1| 1|1 |1\n|1_000|1000000000|99999999999|abc|١|NaN".split("|");

test.each([...others, null, undefined])("%j is no public number", (text) => {
  expect(publicNumber(text)).toBeNull();
});

test("there is no page where the path holds no number", () => {
  expect(numberOrNotFound("12")).toBe(12);
  expect(() => numberOrNotFound("0012")).toThrow(expect.objectContaining({ status: 404 }));
});
