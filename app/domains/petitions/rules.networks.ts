/** A network of the internet: the first address in it, and how many leading bits its addresses share. */
export interface Network {
  version: 4 | 6;
  base: bigint;
  bits: number;
}

const lengths = { 4: 32, 6: 128 } as const;

/**
 * An address or a network as people write them: `203.0.113.7`, `203.0.113.0/24`, `2001:db8::/48`. An
 * IPv4 address written as IPv6 (RFC 4291, 2.5.5.2) is IPv4. Null for anything else; bits beyond the
 * network's own are dropped.
 */
export function networkIn(text: string): Network | null {
  const [address = "", length, ...more] = text.trim().split("/");
  if (more.length > 0 || (length !== undefined && !/^\d{1,3}$/.test(length))) return null;
  const found = addressIn(address);
  if (!found) return null;
  const longest = lengths[found.version];
  const given = length === undefined ? longest : Number(length) - found.mappedBits;
  if (given < 0 || given > longest) return null;
  return { version: found.version, base: maskTo(found.value, longest, given), bits: given };
}

/** A network in its one spelling; a single address without its length. */
export function sayNetwork({ version, base, bits }: Network): string {
  const address = version === 4 ? sayFour(base) : saySix(base);
  return bits === lengths[version] ? address : `${address}/${bits}`;
}

/** The network of so many bits around another. */
export function widened({ version, base }: Network, bits: number): Network {
  return { version, base: maskTo(base, lengths[version], bits), bits };
}

/** Whether a network is one address alone. */
export function isSingle({ version, bits }: Network): boolean {
  return bits === lengths[version];
}

function maskTo(value: bigint, longest: number, bits: number): bigint {
  const rest = BigInt(longest - bits);
  return (value >> rest) << rest;
}

function addressIn(text: string): { version: 4 | 6; value: bigint; mappedBits: number } | null {
  const four = fourIn(text);
  if (four !== null) return { version: 4, value: four, mappedBits: 0 };
  const six = sixIn(text);
  if (six === null) return null;
  if (six >> 32n === 0xffffn) return { version: 4, value: six & 0xffff_ffffn, mappedBits: 96 };
  return { version: 6, value: six, mappedBits: 0 };
}

function fourIn(text: string): bigint | null {
  if (!/^(0|[1-9]\d{0,2})(\.(0|[1-9]\d{0,2})){3}$/.test(text)) return null;
  const bytes = text.split(".").map(Number);
  if (bytes.some((byte) => byte > 255)) return null;
  return bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

function sixIn(text: string): bigint | null {
  if (!/^[0-9a-f:.]{2,45}$/i.test(text)) return null;
  const halves = text.split("::");
  if (halves.length > 2) return null;
  const [before, after] = halves.map(groupsIn);
  if (!before || (halves.length === 2 && !after)) return null;
  const zeros = 8 - before.length - (after?.length ?? 0);
  if (halves.length === 2 ? zeros < 1 : zeros !== 0) return null;
  const groups = [...before, ...Array.from({ length: zeros }, () => 0), ...(after ?? [])];
  return groups.reduce((value, group) => (value << 16n) | BigInt(group), 0n);
}

/** Groups of an IPv6 address between colons, of which the last two may be written as IPv4. */
function groupsIn(text: string): number[] | null {
  if (text === "") return [];
  const parts = text.split(":");
  const four = fourIn(parts.at(-1)!);
  const tail = four === null ? [] : [Number(four >> 16n), Number(four & 0xffffn)];
  const plain = four === null ? parts : parts.slice(0, -1);
  if (plain.some((part) => !/^[0-9a-f]{1,4}$/i.test(part))) return null;
  return [...plain.map((part) => Number.parseInt(part, 16)), ...tail];
}

function sayFour(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join(".");
}

/** As RFC 5952 has it: small letters, no leading zeros, the longest run of zeros left out. */
function saySix(value: bigint): string {
  const groups = Array.from({ length: 8 }, (_, index) =>
    ((value >> BigInt(112 - 16 * index)) & 0xffffn).toString(16),
  );
  const runs = groups.join(":").match(/\b0(:0)+\b/g) ?? [];
  const longest = runs.toSorted((a, b) => b.length - a.length)[0];
  if (!longest) return groups.join(":");
  return groups.join(":").replace(new RegExp(`(^|:)${longest}(:|$)`), "::");
}
