import { tidyPostcode } from "#app/domains/councils/rules.ts";
import { domainPatternIn } from "#app/domains/petitions/rules.integrity.ts";
import { networkIn, sayNetwork } from "#app/domains/petitions/rules.networks.ts";
import { mailboxOf } from "#app/platform/mail/mailbox.ts";

/** What somebody looks for among signatures, by what it looks like. */
export type Wanted =
  | { by: "everything" }
  | { by: "id" | "network" | "domain" | "email" | "postcode" | "sector" | "words"; value: string };

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const sectorShape = /^([a-z]{1,2}\d[a-z\d]?)\s*(\d)$/i;

/**
 * Understands what was typed into the one box for signatures: an address or a network of the internet,
 * a mail domain (`@example.com`), an e-mail address, a postcode or its sector, an id; anything else is
 * the name of a ward or a person.
 */
export function wantedIn(text: string): Wanted {
  const value = text.trim();
  if (value === "") return { by: "everything" };
  if (idShape.test(value)) return { by: "id", value: value.toLowerCase() };
  const network = networkIn(value);
  if (network) return { by: "network", value: sayNetwork(network) };
  const domain = value.startsWith("@") ? domainPatternIn(value) : null;
  if (domain) return { by: "domain", value: domain };
  const email = mailboxOf(value);
  if (email) return { by: "email", value: email };
  const postcode = tidyPostcode(value);
  if (postcode) return { by: "postcode", value: postcode };
  const sector = sectorShape.exec(value);
  if (sector) return { by: "sector", value: `${sector[1]!.toUpperCase()} ${sector[2]}` };
  return { by: "words", value };
}
