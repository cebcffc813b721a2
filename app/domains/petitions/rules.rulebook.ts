import {
  patternsFor,
  type HoldRule,
  type RuleEffect,
  type RuleKind,
} from "#app/domains/petitions/rules.integrity.ts";
import {
  networkIn,
  sayNetwork,
  widened,
  type Network,
} from "#app/domains/petitions/rules.networks.ts";

/** One entry of a council's lists. */
export interface ListedRule {
  id: string;
  kind: RuleKind;
  effect: RuleEffect;
  /** What it names; for an address the keyed hash by which it is found. */
  value: string;
}

/** Who asks to sign, as far as the lists can say something about them. */
export interface Applicant {
  /** Address of the internet; null where it is not known. */
  address: string | null;
  emailKey: string;
  emailDomain: string;
  country: string;
}

/** What the lists say: held by this entry, let through, or nothing. */
export type ListVerdict = { held: HoldRule; ruleId: string } | "allowed" | "unlisted";

export type Rulebook = (applicant: Applicant) => ListVerdict;

// A network that is blocked is blocked whoever writes from it, and no list of those allowed undoes a block.
const blocking = ["network", "country", "domain", "email"] as const;
const allowing = ["network", "domain", "email"] as const;

/** A council's lists, ready to be asked: each question costs as much however long they are. */
export function rulebookOf(rules: readonly ListedRule[]): Rulebook {
  const lists = { block: listsOf(rules, "block"), allow: listsOf(rules, "allow") };
  return (applicant) => {
    for (const kind of blocking) {
      const ruleId = lists.block[kind](applicant);
      if (ruleId) return { held: kind, ruleId };
    }
    return allowing.some((kind) => lists.allow[kind](applicant)) ? "allowed" : "unlisted";
  };
}

type List = (applicant: Applicant) => string | undefined;

function listsOf(rules: readonly ListedRule[], effect: RuleEffect): Record<RuleKind, List> {
  const of = (kind: RuleKind) => rules.filter((one) => one.effect === effect && one.kind === kind);
  const [domains, emails, countries] = [
    byValue(of("domain")),
    byValue(of("email")),
    byValue(of("country")),
  ];
  return {
    network: networkList(of("network")),
    domain: ({ emailDomain }) => {
      if (domains.size === 0) return undefined;
      const found = patternsFor(emailDomain).find((pattern) => domains.has(pattern));
      return found && domains.get(found);
    },
    email: ({ emailKey }) => emails.get(emailKey),
    country: ({ country }) => countries.get(country),
  };
}

function byValue(rules: readonly ListedRule[]): Map<string, string> {
  return new Map(rules.map(({ id, value }) => [value, id]));
}

/** Networks by their spelling; an address is looked up once for every length that occurs. */
function networkList(rules: readonly ListedRule[]): List {
  const ids = new Map<string, string>();
  const lengths = { 4: new Set<number>(), 6: new Set<number>() };
  for (const { id, value } of rules) {
    const network = networkIn(value);
    if (!network) continue;
    ids.set(sayNetwork(network), id);
    lengths[network.version].add(network.bits);
  }
  return ({ address }) => {
    const own = address && ids.size > 0 ? networkIn(address) : null;
    return own
      ? around(own, lengths[own.version])
          .map((name) => ids.get(name))
          .find(Boolean)
      : undefined;
  };
}

function around(own: Network, lengths: ReadonlySet<number>): string[] {
  return [...lengths].map((bits) => sayNetwork(widened(own, bits)));
}
