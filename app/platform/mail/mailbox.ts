// The plain form of a mailbox (RFC 5321 dot-string, without quotes, comments, routes or literals).
const localShape = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const domainShape = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/**
 * The address under which a person is known, so that the ways of writing one mailbox are one person:
 * lower case, punycode, and without the dots and tags that its provider is known to ignore.
 * Takes what `mailboxOf` gives; anything else comes back in lower case.
 */
export function canonicalEmail(address: string): string {
  const mailbox = (mailboxOf(address) ?? address).toLowerCase();
  const at = mailbox.lastIndexOf("@");
  const habits = providers.get(mailbox.slice(at + 1));
  if (!habits) return mailbox;

  const untagged = mailbox.slice(0, at).split(habits.tag)[0]!;
  const local = habits.ignoresDots ? untagged.replaceAll(".", "") : untagged;
  return local ? `${local}@${habits.domain ?? mailbox.slice(at + 1)}` : mailbox;
}

interface Habits {
  tag: string;
  ignoresDots?: boolean;
  /** The provider's main domain, where it has several for the same mailboxes. */
  domain?: string;
}

const gmail: Habits = { tag: "+", ignoresDots: true, domain: "gmail.com" };
const plusTags: Habits = { tag: "+" };

// Only what providers document about their own mailboxes; anywhere else a plus may be part of a name.
const providers = new Map<string, Habits>([
  ["gmail.com", gmail],
  ["googlemail.com", gmail],
  ["outlook.com", plusTags],
  ["hotmail.com", plusTags],
  ["hotmail.co.uk", plusTags],
  ["live.com", plusTags],
  ["live.co.uk", plusTags],
  ["msn.com", plusTags],
  ["icloud.com", plusTags],
  ["me.com", plusTags],
  ["fastmail.com", plusTags],
  ["proton.me", plusTags],
  ["protonmail.com", plusTags],
]);

/** One mailbox in plain form, its domain in lower case and punycode; null for anything else. */
export function mailboxOf(text: string): string | null {
  const parts = text.trim().split("@");
  if (parts.length !== 2 || text.length > 254) return null;
  const [local, named] = parts as [string, string];
  const domain = punycode(named);
  if (!domain || local.length > 64 || domain.length > 253) return null;
  return localShape.test(local) && domainShape.test(domain) ? `${local}@${domain}` : null;
}

// Letters, marks and digits of any script, hyphens, and the dots that IDNA knows (RFC 5891, UTS 46).
const anyDomain = /^[\p{L}\p{M}\p{N}.\u3002\uff0e\uff61-]+$/u;

// What punycode leaves as it is.
const plainDomain = /^(?!.*xn--)[a-z0-9.-]+$/;

function punycode(domain: string): string | null {
  if (plainDomain.test(domain)) return domain;
  if (!anyDomain.test(domain)) return null;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return null;
  }
}
