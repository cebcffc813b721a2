import { expect, test } from "vitest";
import { deviceOf, isDemoAddress, tidyName } from "#app/domains/identity/rules.ts";

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
