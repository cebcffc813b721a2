import { isIP } from "node:net";
import { networkShare } from "#app/platform/limits/limits.ts";

/** Those who are counted as one, and how many times the allowance they have together. */
export interface Bucket {
  name: string;
  share: number;
}

/**
 * With whom a visitor's address is counted. An IPv4 address stands for itself, also where it is
 * written as IPv6 (RFC 4291, 2.5.5.2); of IPv6 one subscriber has a /64, all of which is one visitor,
 * and a network of many is counted as well (/48). What is no address at all is counted together.
 */
export function bucketsOf(address: string): Bucket[] {
  const plain = address.trim().replace(/%.*$/, "");
  if (isIP(plain) === 4) return [{ name: plain, share: 1 }];
  if (isIP(plain) !== 6) return [{ name: "no address", share: 1 }];

  const groups = groupsOf(plain);
  const mapped = mappedIn(groups);
  if (mapped) return [{ name: mapped, share: 1 }];
  return [
    { name: `${groups.slice(0, 4).join(":")}::/64`, share: 1 },
    { name: `${groups.slice(0, 3).join(":")}::/48`, share: networkShare },
  ];
}

// In small letters, without leading zeros and dots.
const shortAlready = /^(?:0|[1-9a-f][0-9a-f]{0,3}|:)(?::(?:0|[1-9a-f][0-9a-f]{0,3})?)+$/;

/** The eight groups of an IPv6 address, as hexadecimal numbers without leading zeros. */
function groupsOf(address: string): string[] {
  const written = shortAlready.test(address)
    ? address
    : new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = "", tail] = written.split("::");
  const before = head ? head.split(":") : [];
  const after = tail ? tail.split(":") : [];
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => "0");
  return tail === undefined ? before : [...before, ...zeros, ...after];
}

function mappedIn(groups: string[]): string | null {
  const [high, low] = groups.slice(6).map((group) => Number.parseInt(group, 16));
  if (groups.slice(0, 6).join(":") !== "0:0:0:0:0:ffff") return null;
  return [high! >> 8, high! & 255, low! >> 8, low! & 255].join(".");
}
