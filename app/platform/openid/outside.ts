import { BlockList, isIP } from "node:net";
import { env } from "#app/platform/env.ts";

// This machine, networks of its own, and what is addressed to nobody or to many (RFC 6890).
const inside = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const) {
  inside.addSubnet(net, bits, "ipv4");
}
for (const [net, bits] of [
  ["::", 127],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const) {
  inside.addSubnet(net, bits, "ipv6");
}

/** Whether an IP address leads out into the world, and not to this machine or its own network. */
export function isOutside(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && !inside.check(address, family === 6 ? "ipv6" : "ipv4");
}

/** Whether an address of this very machine may be called: in a demonstration and in tests. */
export function isOwnMachine({ hostname }: URL): boolean {
  const isLoopback = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return isLoopback && (env().DEMO || env().NODE_ENV === "test");
}

/**
 * Whether a provider may live at an address: https, nobody's name and password in it, and no IP
 * address of a private network. What a name stands for is looked at when it is called.
 */
export function isProviderAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || url.username || url.password) return false;
  if (isOwnMachine(url)) return ["http:", "https:"].includes(url.protocol);

  const host = url.hostname.replace(/^\[|\]$/g, "");
  const isName = isIP(host) === 0 && host.includes(".");
  return url.protocol === "https:" && (isName || isOutside(host));
}
