import { expect, test } from "vitest";
import { writeCookie } from "#app/platform/session/cookies.ts";
import { languageCookie, rememberedLanguage } from "#app/platform/session/language-cookie.ts";
import {
  hasSession,
  noSessionCookie,
  readSessionToken,
  sessionCookie,
} from "#app/platform/session/session-cookie.ts";

const token = "Zm9sa21vb3QtaXMtdGhlLXBsYWNl";
const inAnHour = () => new Date(Date.now() + 3_600_000);

test("over https the session is bound to its host and kept from scripts", () => {
  const line = sessionCookie(token, inAnHour(), true);
  expect(line).toMatch(
    /^__Host-session=\S+; Path=\/; SameSite=Lax; Max-Age=(3599|3600); HttpOnly; Secure$/,
  );
  expect(readSessionToken(line.split("; ")[0], true)).toBe(token);
});

test("over http it is the same but for what https alone can promise", () => {
  const line = sessionCookie(token, inAnHour(), false);
  expect(line).toMatch(/^session=\S+; Path=\/; SameSite=Lax; Max-Age=(3599|3600); HttpOnly$/);
});

test("signing out empties the cookie at once", () => {
  expect(noSessionCookie(true)).toBe(
    "__Host-session=; Path=/; SameSite=Lax; Max-Age=0; HttpOnly; Secure",
  );
});

test.each([
  ["lang=cy; session=" + token, token],
  ["__Host-session=" + token, null],
  ["xsession=" + token, null],
  ["session=short", null],
  ["session=" + "a".repeat(129), null],
  ["session=<script>alert(1)</script>", null],
  ["", null],
  [undefined, null],
])("of %j the session is %j", (header, expected) => {
  expect(readSessionToken(header, false)).toBe(expected);
});

test("over https a cookie that a neighbour could have planted is nobody's", () => {
  const planted = "session=planted-by-somebody";
  expect(readSessionToken(planted, true)).toBeNull();
  expect(readSessionToken(`${planted}; __Host-session=${token}`, true)).toBe(token);
});

test("whatever may be a session counts as one for the page cache, under the name that is read", () => {
  expect(hasSession("lang=cy; __Host-session=x", true)).toBe(true);
  expect(hasSession("session=x", false)).toBe(true);
  expect(hasSession("session=x", true)).toBe(false);
  expect(hasSession("__Host-session=x", false)).toBe(false);
  expect(hasSession("lang=cy", false)).toBe(false);
});

test("a cookie's value cannot carry more than itself", () => {
  expect(() => writeCookie("a", "b; Path=/c", { secure: true })).toThrow(TypeError);
});

test("a language is remembered for a year, and only one that the site speaks", () => {
  expect(languageCookie("cy", false)).toBe(
    "lang=cy; Path=/; SameSite=Lax; Max-Age=31536000; HttpOnly",
  );
  expect(rememberedLanguage("a=b; lang=cy")).toBe("cy");
  expect(rememberedLanguage("lang=de")).toBeNull();
});
