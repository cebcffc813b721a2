import { expect, test } from "vitest";
import { bucketsOf } from "#app/platform/limits/buckets.ts";
import { networkShare } from "#app/platform/limits/limits.ts";

const alone = (name: string) => [{ name, share: 1 }];

test.each([
  ["203.0.113.9", "203.0.113.9"],
  [" 203.0.113.9 ", "203.0.113.9"],
  ["::ffff:203.0.113.9", "203.0.113.9"],
  ["::FFFF:cb00:7109", "203.0.113.9"],
  ["0:0:0:0:0:ffff:203.0.113.9", "203.0.113.9"],
])("%s counts as the IPv4 address %s", (address, name) => {
  expect(bucketsOf(address)).toEqual(alone(name));
});

test.each([
  ["2001:db8:7:9::1", "2001:db8:7:9", "2001:db8:7"],
  ["2001:0DB8:0007:0009:ffff:ffff:ffff:ffff", "2001:db8:7:9", "2001:db8:7"],
  ["2001:db8:7:9:0:ffff:203.0.113.9", "2001:db8:7:9", "2001:db8:7"],
  ["fe80::1%eth0", "fe80:0:0:0", "fe80:0:0"],
  ["::1", "0:0:0:0", "0:0:0"],
  ["::", "0:0:0:0", "0:0:0"],
  ["1::", "1:0:0:0", "1:0:0"],
  ["2001:db8::203.0.113.9", "2001:db8:0:0", "2001:db8:0"],
])("%s counts with its subscriber %s and its network %s", (address, near, wide) => {
  expect(bucketsOf(address)).toEqual([
    { name: `${near}::/64`, share: 1 },
    { name: `${wide}::/48`, share: networkShare },
  ]);
});

test.each(["", "unknown", "203.0.113", "203.0.113.9:443", "1.2.3.4, 5.6.7.8", "::ffff:1.2.3.4.5"])(
  "%j is no address, and is counted with its like",
  (address) => {
    expect(bucketsOf(address)).toEqual(alone("no address"));
  },
);
