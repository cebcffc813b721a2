import { expect, test } from "vitest";
import {
  afterSignIn,
  deviceOf,
  isDemoAddress,
  sayHour,
  tidyName,
} from "#app/domains/identity/rules.ts";

test.each([
  ["  Grace   Adeyemi ", "Grace Adeyemi"],
  ["Gra\u200bce\ufeff", "Grace"],
  ["\u202eecarG", "ecarG"],
  ["\u2067Omar\u2069", "Omar"],
  ["A\u0000b\u0007c\u007f", "Abc"],
  ["Tom\r\nFielding", "Tom Fielding"],
  ["Tag\u{e0041}ged", "Tagged"],
  ["\u3164", ""],
  ["\ud800x", "x"],
  ["Sia\u0302n", "Siân"],
  ["Nguyễn Thị Mai", "Nguyễn Thị Mai"],
  ["سارة", "سارة"],
])("the name %j is kept as %j", (typed, kept) => {
  expect(tidyName(typed)).toBe(kept);
});

test.each([
  ["Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537 Chrome/140 Safari/537 Edg/140", "Edge, Windows"],
  ["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537 Chrome/140 Safari/537", "Chrome, Linux"],
  ["Mozilla/5.0 (Linux; Android 16) Chrome/140 Mobile Safari/537", "Chrome, Android"],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 15) Version/19 Safari/605", "Safari, Mac"],
  ["Mozilla/5.0 (iPad; CPU OS 19 like Mac OS X) CriOS/140 Safari/604", "Chrome, iPad"],
  ["curl/8.5.0", ""],
  ["", ""],
])("%j is called %j", (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device);
});

test("only addresses that nobody can have are invented", () => {
  expect(isDemoAddress("grace@westford.example")).toBe(true);
  expect(isDemoAddress("grace@example.com")).toBe(false);
  expect(isDemoAddress("grace@westford.example.com")).toBe(false);
});

test("after signing in people go on, newcomers by way of their name, staff to their work", () => {
  const resident = { kind: "resident", isNew: false } as const;
  expect(afterSignIn({ ...resident, returnTo: "/threads/4" })).toBe("/threads/4");
  expect(afterSignIn({ ...resident, returnTo: "/" })).toBe("/");
  expect(afterSignIn({ ...resident, isNew: true, returnTo: "/a?b=c&d" })).toBe(
    "/account/edit?next=%2Fa%3Fb%3Dc%26d",
  );
  expect(afterSignIn({ kind: "staff", isNew: false, returnTo: "/" })).toBe("/staff");
  expect(afterSignIn({ kind: "staff", isNew: false, returnTo: "/threads/4" })).toBe("/threads/4");
});

test("hours are said as timetables say them", () => {
  expect([0, 8, 19].map(sayHour)).toEqual(["00:00", "08:00", "19:00"]);
});
