import { expect, test } from "vitest";
import { hashPassword, isPassword } from "#app/platform/second-factor/passwords.server.ts";

test("a password is kept as argon2id, with a salt of its own and no less work than OWASP asks for", async () => {
  const [one, two] = await Promise.all([
    hashPassword("correct horse"),
    hashPassword("correct horse"),
  ]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
});

test("only the password itself is the password", async () => {
  const hashed = await hashPassword("a long pässword");
  expect(await isPassword(hashed, "a long pässword")).toBe(true);
  expect(await isPassword(hashed, "a long password")).toBe(false);
  expect(await isPassword(hashed, "")).toBe(false);
  expect(await isPassword(undefined, "a long pässword")).toBe(false);
});
