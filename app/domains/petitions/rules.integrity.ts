/** What a signing rule is about. */
export const ruleKinds = ["network", "domain", "email", "country"] as const;
export type RuleKind = (typeof ruleKinds)[number];

/** Whether those it names sign without question, or are held back. */
export const ruleEffects = ["block", "allow"] as const;
export type RuleEffect = (typeof ruleEffects)[number];

/** What may hold a signature back: an entry of a list, or too many from one network. */
export const holdRules = [...ruleKinds, "rate"] as const;
export type HoldRule = (typeof holdRules)[number];

/**
 * How many may ask to sign one petition from one network (an IPv4 address, an IPv6 /64) within so many
 * seconds; the next ones are held until somebody has looked. A library or a school whose users sign
 * together stays below, and one that does not is put on the list of those allowed.
 */
export const signingRates = [
  { times: 10, within: 60 },
  { times: 30, within: 300 },
] as const;

/** From how many signatures within an hour one network or one mail domain is worth a look. */
export const trendAt = 200;

/** Providers at which anybody may have a mailbox: that many use one of them says nothing. */
export const publicProviders: ReadonlySet<string> = new Set([
  "aol.com",
  "blueyonder.co.uk",
  "btinternet.com",
  "fastmail.com",
  "gmail.com",
  "gmx.com",
  "googlemail.com",
  "hotmail.co.uk",
  "hotmail.com",
  "icloud.com",
  "live.co.uk",
  "live.com",
  "mail.com",
  "me.com",
  "msn.com",
  "ntlworld.com",
  "outlook.com",
  "proton.me",
  "protonmail.com",
  "sky.com",
  "talktalk.net",
  "virginmedia.com",
  "yahoo.co.uk",
  "yahoo.com",
]);

/** How many signatures of a removal are taken away at a time; it stops between two of these. */
export const removalSlice = 100;

/** Where this domain stands in a list: by its own name, one level down, or anywhere below. */
export function patternsFor(domain: string): string[] {
  const labels = domain.split(".");
  const below = labels.map((_, level) => `**.${labels.slice(level).join(".")}`);
  return [domain, `*.${labels.slice(1).join(".")}`, ...below];
}

const domainShape = /^(\*{1,2}\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;

/**
 * A mail domain as lists have it: `example.com` alone, `*.example.com` one level down, or
 * `**.example.com` with everything below; null for anything else.
 */
export function domainPatternIn(text: string): string | null {
  const pattern = text.trim().toLowerCase().replace(/^@/, "").replace(/\.$/, "");
  const [, stars = "", name] = /^(\*{1,2}\.)?(.+)$/.exec(pattern) ?? [];
  const plain = name && /[^\u0020-\u007e]/.test(name) ? punycode(name) : name;
  const spelled = `${stars}${plain}`;
  return spelled.length <= 253 && domainShape.test(spelled) ? spelled : null;
}

function punycode(name: string): string {
  try {
    return new URL(`http://${name}`).hostname;
  } catch {
    return "";
  }
}

/** A network or a mail domain from which unusually many signed a petition within an hour. */
export interface Trend {
  number: number;
  kind: "network" | "domain";
  value: string;
  hour: Date;
}

/** Where staff find exactly the signatures of a trend. */
export function trendHref({ number, kind, value, hour }: Trend): string {
  const search = new URLSearchParams({
    q: kind === "domain" ? `@${value}` : value,
    from: hour.toISOString(),
    until: new Date(hour.getTime() + 3_600_000).toISOString(),
  });
  return `/staff/petitions/${number}/signatures?${search.toString()}`;
}
