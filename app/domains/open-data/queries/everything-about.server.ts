import { heldAsActs } from "#app/domains/open-data/queries/held-as-acts.server.ts";
import { heldAsPerson } from "#app/domains/open-data/queries/held-as-person.server.ts";
import { heldAsWaysIn } from "#app/domains/open-data/queries/held-as-ways-in.server.ts";
import { heldAsWords } from "#app/domains/open-data/queries/held-as-words.server.ts";
import { heldUnderAddress } from "#app/domains/open-data/queries/held-under-address.server.ts";
import type { Search } from "#app/domains/open-data/queries/search.server.ts";
import { mayHaveEverything } from "#app/domains/open-data/policy.ts";
import { holdings, type HoldingName, type Row } from "#app/domains/open-data/schema.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** Everything that the council holds about the person who asks, part by part, from one moment. */
export async function everythingAbout(context: Context): Promise<Record<HoldingName, Row[]>> {
  const { actor } = context;
  if (!mayHaveEverything(actor)) throw new Response(null, { status: 403 });

  const vault = await vaultOf(context);
  return context.read(async (db) => {
    const { personId } = actor;
    const person = await db.person.findFirst({
      where: { id: personId },
      select: { emailKey: true },
    });
    const inside = within(context, db);
    const search: Search = {
      db,
      context: inside,
      vault,
      personId,
      emailKey: person?.emailKey ?? null,
    };
    const found = {
      ...(await heldAsPerson(search)),
      ...(await heldAsWaysIn(search)),
      ...(await heldAsWords(search)),
      ...(await heldAsActs(search)),
      ...(await heldUnderAddress(search)),
    };
    return Object.fromEntries(holdings.map((name) => [name, found[name]])) as typeof found;
  });
}
