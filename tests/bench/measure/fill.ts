import { seal } from "#app/platform/seal.server.ts";

const placeholder = /\{(n|ip|petition|id|token)\}/g;

/**
 * A text of a load for its running number: `{n}` the number itself, `{ip}` two groups of an IPv6
 * address, so that everybody comes from a /64 of their own, `{petition}` one of several in turn,
 * `{id}` and `{token}` the signature of that number and the seal of its link.
 */
export function fill(text: string, number: number, petitions = { first: 1, count: 1 }): string {
  if (!text.includes("{")) return text;
  return text.replace(placeholder, (_, name: string) => {
    if (name === "ip") return groupsOf(number);
    if (name === "petition") return String(petitions.first + (number % petitions.count));
    if (name === "id") return signatureId(number);
    return name === "token" ? seal("signature", signatureId(number)) : String(number);
  });
}

/** The ids of signatures that the bench itself has stored. */
export function signatureId(number: number): string {
  return `00000000-0000-7000-8000-${number.toString(16).padStart(12, "0")}`;
}

function groupsOf(number: number): string {
  return `${((number >> 16) & 0xffff).toString(16)}:${(number & 0xffff).toString(16)}`;
}
