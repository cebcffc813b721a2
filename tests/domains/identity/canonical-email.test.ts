import { expect, test } from "vitest";
import { canonicalEmail, EmailSchema } from "#app/domains/identity/schema.ts";

const people = 10_000;

/** A generator of our own, so that every run asks the same and a failure can be looked at again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

// What a provider ignores, as it says itself; the rules under test are written down a second time.
const providers = [
  { domains: ["gmail.com", "googlemail.com"], tags: true, dots: true },
  { domains: ["outlook.com"], tags: true, dots: false },
  { domains: ["hotmail.co.uk"], tags: true, dots: false },
  { domains: ["icloud.com"], tags: true, dots: false },
  { domains: ["proton.me"], tags: true, dots: false },
  { domains: ["westford.example"], tags: false, dots: false },
  {
    domains: ["xn--bcher-kva.example", "bücher.example", "BÜCHER.example"],
    tags: false,
    dots: false,
  },
  { domains: ["mail.example.co.uk", "Mail.Example.CO.UK"], tags: false, dots: false },
];

/** A mailbox as its provider knows it, and another spelling that the provider delivers to it. */
function aMailbox(roll: (sides: number) => number, number: number) {
  const provider = providers[roll(providers.length)]!;
  const pick = <Item>(items: readonly Item[]) => items[roll(items.length)]!;
  const letters = Array.from({ length: 2 + roll(8) }, () => pick([..."abcxyz0189_-'"])).join("");
  const name = `${letters}${provider.dots ? "" : pick(["", ".", "+"])}n${number.toString(36)}`;

  function spell(): string {
    const dotted = provider.dots
      ? [...name].reduce((text, letter) => text + (roll(4) ? "" : ".") + letter)
      : name;
    const tagged =
      provider.tags && roll(2) ? `${dotted}+${pick(["x", "a.b", "x+y", "2026"])}` : dotted;
    const cased = [...tagged].map((letter) => (roll(3) ? letter : letter.toUpperCase())).join("");
    return `${pick(["", " "])}${cased}@${pick(provider.domains)}`;
  }
  // Where a tag is a tag, what stands before it is the mailbox.
  const known = provider.tags ? name.split("+")[0]! : name;
  return { known: `${known}@${provider.domains[0]}`, spell };
}

test("ten thousand mailboxes are one person each, however they are spelt, and never two people one", () => {
  const roll = dice(20_261_121);
  const holders = new Map<string, string>();
  const wrong: unknown[] = [];
  for (let number = 0; number < people; number += 1) {
    const { known, spell } = aMailbox(roll, number);
    const spellings = [spell(), spell(), spell()].map((typed) => EmailSchema.parse(typed));
    const names = new Set(spellings.map(canonicalEmail));
    const [name] = names;
    if (names.size !== 1 || canonicalEmail(name!) !== name) wrong.push([known, spellings]);
    const holder = holders.get(name!);
    if (holder !== undefined && holder !== known) wrong.push([known, holder, name]);
    holders.set(name!, known);
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(holders.size).toBe(new Set(holders.values()).size);
  expect(holders.size).toBeGreaterThan(people * 0.8);
});

test("ten thousand pairs a letter apart are two people", () => {
  const roll = dice(3);
  const merged: string[][] = [];
  for (let number = 0; number < people; number += 1) {
    const email = EmailSchema.parse(aMailbox(roll, number).known);
    const [local, domain] = email.split("@") as [string, string];
    const at = roll(local.length + 1);
    const other = `${local.slice(0, at)}q${local.slice(at)}@${domain}`;
    const elsewhere = `${local}@other-${domain}`;
    for (const neighbour of [other, elsewhere]) {
      if (canonicalEmail(neighbour) === canonicalEmail(email)) merged.push([email, neighbour]);
    }
  }
  expect(merged).toEqual([]);
});

test.each([
  ["jo.bloggs@westford.example", "jobloggs@westford.example"],
  ["jo+a@westford.example", "jo@westford.example"],
  ["jo.bloggs@outlook.com", "jobloggs@outlook.com"],
  ["jo@gmail.com.example", "jo@gmail.com"],
  ["jo@notgmail.com", "jo@gmail.com"],
  ["jo-x@gmail.com", "jo@gmail.com"],
  ["jo@hotmail.com", "jo@outlook.com"],
  ["jo@xn--bcher-kva.example", "jo@bucher.example"],
])("%s and %s are two people", (one, other) => {
  expect(canonicalEmail(one)).not.toBe(canonicalEmail(other));
});
