import { isIP } from "node:net";
import { areasOfPostcode } from "#app/domains/councils/queries/area-of-postcode.server.ts";
import { canonicalEmail } from "#app/domains/identity/schema.ts";
import { nameKeyOf } from "#app/domains/petitions/rules.signing.ts";
import type { Context } from "#app/platform/context.ts";
import { newId } from "#app/platform/ids.server.ts";
import { bucketsOf } from "#app/platform/limits/buckets.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

interface Supporter {
  name: string;
  email: string;
  country: string;
  postcode: string;
  connection: string;
  /** From where on the internet. */
  address: string;
}

/** The signature of an organiser or a sponsor as it is stored: sealed, keyed, and with its ward if there is one. */
export async function supporterRow(
  context: Context,
  { name, email, country, postcode, connection, address }: Supporter,
) {
  const vault = await vaultOf(context);
  const areas = postcode ? await areasOfPostcode(context, postcode) : [];
  return {
    id: newId(),
    name,
    nameKey: nameKeyOf(name),
    email: vault.seal(email),
    emailKey: vault.keyFor(canonicalEmail(email)),
    emailDomain: email.slice(email.lastIndexOf("@") + 1),
    country,
    postcode,
    areaId: areas.length === 1 ? areas[0]!.id : null,
    connection,
    locale: context.locale,
    wantsNews: true,
    address: isIP(address) ? address : null,
    network: bucketsOf(address)[0]!.name,
    createdAt: context.now,
  };
}
