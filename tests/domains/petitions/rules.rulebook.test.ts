import { expect, test } from "vitest";
import {
  type Applicant,
  type ListedRule,
  rulebookOf,
} from "#app/domains/petitions/rules.rulebook.ts";

const grace: Applicant = {
  address: "203.0.113.7",
  emailKey: "grace",
  emailDomain: "mail.westford.example",
  country: "GB",
};
const block = (kind: ListedRule["kind"], value: string): ListedRule => ({
  id: `block ${value}`,
  kind,
  effect: "block",
  value,
});
const allow = (kind: ListedRule["kind"], value: string): ListedRule => ({
  id: `allow ${value}`,
  kind,
  effect: "allow",
  value,
});

test("nobody is listed where there are no rules", () => {
  expect(rulebookOf([])(grace)).toBe("unlisted");
});

test.each([
  [block("network", "203.0.113.0/24"), "network"],
  [block("network", "203.0.113.7"), "network"],
  [block("country", "GB"), "country"],
  [block("domain", "*.westford.example"), "domain"],
  [block("domain", "**.example"), "domain"],
  [block("email", "grace"), "email"],
] as const)("a block holds, whatever else is allowed: %o", (rule, held) => {
  const everything = [
    allow("network", "203.0.113.7"),
    allow("domain", "mail.westford.example"),
    allow("email", "grace"),
  ];
  expect(rulebookOf([...everything, rule])(grace)).toEqual({ held, ruleId: rule.id });
});

test.each([
  block("network", "203.0.112.0/24"),
  block("network", "2001:db8::/32"),
  block("country", "FR"),
  block("domain", "westford.example"),
  block("domain", "*.example"),
  block("domain", "*.mail.westford.example"),
  block("email", "omar"),
])("a block of others holds nobody else: %o", (rule) => {
  expect(rulebookOf([rule])(grace)).toBe("unlisted");
});

test("the network is asked first, then the country, the domain and the address", () => {
  const rules = [
    block("email", "grace"),
    block("domain", "mail.westford.example"),
    block("country", "GB"),
  ];
  expect(rulebookOf(rules)(grace)).toMatchObject({ held: "country" });
  expect(
    rulebookOf([...rules, block("network", "0.0.0.0/1"), block("network", "128.0.0.0/1")])(grace),
  ).toMatchObject({ held: "network" });
  expect(rulebookOf(rules.slice(0, 2))(grace)).toMatchObject({ held: "domain" });
});

test("whoever is allowed by network, domain or address passes", () => {
  for (const rule of [
    allow("network", "203.0.113.0/24"),
    allow("domain", "**.westford.example"),
    allow("email", "grace"),
  ])
    expect(rulebookOf([rule])(grace)).toBe("allowed");
});

test("an address of IPv6 is found in its network, one of IPv4 also where it is written as IPv6", () => {
  const rulebook = rulebookOf([
    block("network", "2001:db8:1:2::/64"),
    block("network", "198.51.100.0/24"),
  ]);
  expect(rulebook({ ...grace, address: "2001:db8:1:2:ffff::1" })).toMatchObject({
    held: "network",
  });
  expect(rulebook({ ...grace, address: "2001:db8:1:3::1" })).toBe("unlisted");
  expect(rulebook({ ...grace, address: "::ffff:198.51.100.9" })).toMatchObject({ held: "network" });
  expect(rulebook({ ...grace, address: null })).toBe("unlisted");
});
