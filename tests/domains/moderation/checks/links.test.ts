import { expect, test } from "vitest";
import { links } from "#app/domains/moderation/checks/links.ts";

const text = {
  id: "1",
  authorId: "2",
  byStaff: false,
  title: null,
  details: null,
  ownHost: "westford.example",
  published: [],
};

function findings(body: string, byStaff = false) {
  return links({ ...text, body, byStaff }).map(({ why, found }) => `${why} ${found}`);
}

test.each([
  ["one ordinary link", "The plan is at https://example.org/plan, page 4."],
  ["two links", "Compare https://example.org/a with www.example.com/b."],
  [
    "the council's own pages",
    "https://westford.example/a https://westford.example/b https://westford.example/c https://example.org",
  ],
  [
    "a forgotten space after a full stop",
    "It floods.In winter too.It stays.At night.Is that right.No.",
  ],
  ["numbered sections", "See 4.2.1.3, 4.2.1.4, 5.0.1.2 and 10.0.0.1 of the Local Plan."],
  ["prices, times and road numbers", "£1.20, 07.45, A638/B6273 and 20.5mph"],
  ["e-mail addresses", "a@example.com b@example.com c@example.com"],
  ["a shortener's name within another address", "https://example.org/?from=bit.ly/abc"],
  ["a name that only ends like a shortener", "https://orbit.ly.example.org/a"],
])("%s: nothing", (_, body) => {
  expect(findings(body)).toEqual([]);
});

test.each([
  ["three links", "https://a.example https://b.example https://c.example", ["many-links 3"]],
  ["addresses without https", "a.com b.co.uk www.example.net/x", ["many-links 3"]],
  ["a bare address", "http://192.0.2.44/login", ["bare-address 192.0.2.44"]],
  ["a bare address in one number", "http://3221226028/", ["bare-address 192.0.2.44"]],
  ["a bare address of version 6", "http://[2001:db8::1]/a", ["bare-address [2001:db8::1]"]],
  ["a short link", "look: https://bit.ly/3xYz", ["short-link bit.ly"]],
  ["a short link without https", "look: tinyurl.com/3xYz!", ["short-link tinyurl.com"]],
  [
    "all at once",
    "http://192.0.2.1/ bit.ly/1 https://a.example",
    ["many-links 3", "bare-address 192.0.2.1", "short-link bit.ly"],
  ],
])("%s: found", (_, body, expected) => {
  expect(findings(body)).toEqual(expected);
});

test("staff may point to as many pages as the subject needs", () => {
  expect(findings("https://a.example https://b.example https://c.example", true)).toEqual([]);
});
