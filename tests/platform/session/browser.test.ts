import { expect, test } from "vitest";
import { rememberDraft } from "#app/platform/session/draft-cookie.ts";
import { thanksCookie } from "#app/platform/session/thanks-cookie.ts";
import { languageCookie } from "#app/platform/session/language-cookie.ts";
import "#tests/support/database.ts";
import {
  browserOf,
  cookieNames,
  rememberSignIn,
  signIn,
  signOut,
} from "#app/platform/session/browser.server.ts";

const session = "a".repeat(43);
const asked = "b".repeat(43);

test("signing in sets the session and ends the sign-in; what was set is read again", () => {
  const headers = signIn({ token: session, expiresAt: new Date(Date.now() + 60_000) });
  const [first, second] = headers.getSetCookie();
  expect(first).toMatch(
    new RegExp(`^session=${session}; Path=/; SameSite=Lax; Max-Age=\\d+; HttpOnly`),
  );
  expect(second).toMatch(/^sign-in=; .*Max-Age=0/);

  const cookie = `session=${session}; sign-in=${asked}; ceremony=${asked}`;
  const request = new Request("http://westford.localhost/", {
    headers: { cookie, "user-agent": "a browser" },
  });
  const all = { session, signIn: asked, ceremony: asked, userAgent: "a browser" };
  expect(browserOf(request)).toEqual(all);
  expect(browserOf(new Request("http://westford.localhost/"))).toEqual({
    session: "",
    signIn: "",
    ceremony: "",
    userAgent: "",
  });
});

test("the cookies that are listed are the cookies that are set", () => {
  const soon = new Date(Date.now() + 60_000);
  const lines = [
    ...signIn({ token: session, expiresAt: soon }).getSetCookie(),
    ...rememberSignIn(asked).getSetCookie(),
    ...signOut().getSetCookie(),
    ...rememberDraft(asked).getSetCookie(),
    thanksCookie("00000000-0000-7000-8000-000000000000"),
    languageCookie("cy", false),
  ];
  const names = new Set(lines.map((line) => line.split("=")[0]));
  expect([...names].sort()).toEqual(Object.values(cookieNames()).sort());
});
