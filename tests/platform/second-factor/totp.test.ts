import { expect, test } from "vitest";
import { newTotpSecret, showSecret, stepOfCode } from "#app/platform/second-factor/totp.server.ts";

// The secret and the moments of RFC 6238, appendix B; its codes without their first two digits.
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const at = (seconds: number) => new Date(seconds * 1000);

test.each([
  [59, "287082", 1],
  [1_111_111_109, "081804", 37_037_036],
  [1_111_111_111, "050471", 37_037_037],
  [1_234_567_890, "005924", 41_152_263],
  [2_000_000_000, "279037", 66_666_666],
])("at second %i the code is %s", (seconds, code, step) => {
  expect(stepOfCode(secret, code, at(seconds))).toBe(step);
});

test("a clock may be one step behind or ahead, and no more", () => {
  const code = "050471";
  const step = 37_037_037;
  const moments = [step - 2, step - 1, step, step + 1, step + 2].map((one) => at(one * 30 + 15));
  expect(moments.map((now) => stepOfCode(secret, code, now))).toEqual([
    null,
    step,
    step,
    step,
    null,
  ]);
});

test("what is not a code is wrong", () => {
  for (const code of ["", "05047", "0504711", "abcdef", "０５０４７１"]) {
    expect(stepOfCode(secret, code, at(1_111_111_111)), code).toBeNull();
  }
});

test("every secret is new, and is shown in fours and as a picture with a margin", () => {
  const [one, two] = [newTotpSecret(), newTotpSecret()];
  expect(one).toMatch(/^[A-Z2-7]{32}$/);
  expect(one).not.toBe(two);

  const shown = showSecret(secret, { issuer: "Westford", label: "ade@westford.example" });
  expect(shown.key).toBe("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
  expect(shown.path).toMatch(/^M4 4h1v1h-1zM5 4/);
  expect(shown.size).toBeGreaterThan(40);
});
