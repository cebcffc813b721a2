import { expect, test } from "vitest";
import { isSingle, networkIn, sayNetwork, widened } from "#app/domains/petitions/rules.networks.ts";

const spelling = (text: string) => {
  const network = networkIn(text);
  return network && sayNetwork(network);
};

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["203.0.113.7/24", "203.0.113.0/24"],
  [" 10.0.0.0/8 ", "10.0.0.0/8"],
  ["0.0.0.0/0", "0.0.0.0/0"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["::ffff:cb00:7107", "203.0.113.7"],
  ["::ffff:203.0.113.7/120", "203.0.113.0/24"],
  ["2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1"],
  ["2001:db8:1:2:3:4:5:6/64", "2001:db8:1:2::/64"],
  ["2001:db8::/32", "2001:db8::/32"],
  ["::", "::"],
  ["::1", "::1"],
  ["64:ff9b::203.0.113.7", "64:ff9b::cb00:7107"],
])("%s is the network %s", (text, expected) => expect(spelling(text)).toBe(expected));

test.each([
  "",
  "203.0.113",
  "203.0.113.256",
  "203.0.113.07",
  "203.0.113.7/33",
  "203.0.113.7/",
  "203.0.113.7/8/8",
  "203.0.113.7/-1",
  "2001:db8::/129",
  "2001:db8",
  "1:2:3:4:5:6:7:8:9",
  "1::2::3",
  "1:2:3:4:5:6:7::8",
  "12345::",
  ":::",
  "::ffff:203.0.113.7/64",
  "fe80::1%eth0",
  "@example.com",
  "Grace",
  "１.２.３.４",
])("%s is no network", (text) => expect(networkIn(text)).toBeNull());

test("a network is widened, and is an address alone where nothing is left open", () => {
  const network = networkIn("2001:db8:1:2:3::4")!;
  expect(isSingle(network)).toBe(true);
  expect(sayNetwork(widened(network, 64))).toBe("2001:db8:1:2::/64");
  expect(isSingle(widened(network, 64))).toBe(false);
});
