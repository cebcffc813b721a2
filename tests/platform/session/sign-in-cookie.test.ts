import { expect, test } from "vitest";
import {
  noSignInCookie,
  readSignInSecret,
  signInCookie,
} from "#app/platform/session/sign-in-cookie.ts";
import { hasSession } from "#app/platform/session/session-cookie.ts";

const secret = "s".repeat(43);

test("the cookie of a sign-in is kept to its host, out of scripts' reach, for a quarter of an hour", () => {
  expect(signInCookie(secret, true)).toBe(
    `__Host-sign-in=${secret}; Path=/; SameSite=Lax; Max-Age=900; HttpOnly; Secure`,
  );
  expect(signInCookie(secret, false)).toBe(
    `sign-in=${secret}; Path=/; SameSite=Lax; Max-Age=900; HttpOnly`,
  );
  expect(noSignInCookie(true)).toContain("__Host-sign-in=; Path=/");
  expect(noSignInCookie(true)).toContain("Max-Age=0");
});

test("what was set is read again, anything else is not", () => {
  expect(readSignInSecret(`lang=cy; sign-in=${secret}`, false)).toBe(secret);
  expect(readSignInSecret(`__Host-sign-in=${secret}; session=x`, true)).toBe(secret);
  expect(readSignInSecret(`__Host-sign-in=${secret}`, false)).toBeNull();
  expect(readSignInSecret(`sign-in=${secret}`, true)).toBeNull();
  expect(readSignInSecret("sign-in=short", false)).toBeNull();
  expect(readSignInSecret(`sign-in=${secret}"`, false)).toBeNull();
  expect(readSignInSecret(null, true)).toBeNull();
});

test("who has only asked to sign in is still a stranger to the page cache", () => {
  expect(hasSession(`sign-in=${secret}`, false)).toBe(false);
  expect(hasSession(`__Host-sign-in=${secret}`, true)).toBe(false);
});
