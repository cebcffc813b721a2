import { heldAsActs } from "#app/domains/open-data/queries/held-as-acts.server.ts";
import { heldAsPerson } from "#app/domains/open-data/queries/held-as-person.server.ts";
import { heldAsPetitions } from "#app/domains/open-data/queries/held-as-petitions.server.ts";
import { heldAsWaysIn } from "#app/domains/open-data/queries/held-as-ways-in.server.ts";
import { heldAsWords } from "#app/domains/open-data/queries/held-as-words.server.ts";
import { heldUnderAddress } from "#app/domains/open-data/queries/held-under-address.server.ts";
import type { Search } from "#app/domains/open-data/queries/search.server.ts";
import { mayHaveEverything } from "#app/domains/open-data/policy.ts";
import { holdings, type HoldingName, type Row } from "#app/domains/open-data/schema.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** Everything that the council holds about the person who asks, part by part. */
export async function everythingAbout(context: Context): Promise<Record<HoldingName, Row[]>> {
  const { actor } = context;
  if (!mayHaveEverything(actor)) throw new Response(null, { status: 403 });

  const { personId } = actor;
  const vault = await vaultOf(context);
  const person = await context.read((db) =>
    db.person.findFirst({ where: { id: personId }, select: { emailKey: true, createdAt: true } }),
  );
  const emailKey = person?.emailKey ?? null;
  const since = person?.createdAt ?? context.now;

  // One short transaction a part: much may be held about somebody.
  function held<Part>(part: (search: Search) => Promise<Part>): Promise<Part> {
    return context.read((db) =>
      part({ db, context: within(context, db), vault, personId, emailKey, since }),
    );
  }
  const found = {
    ...(await held(heldAsPerson)),
    ...(await held(heldAsWaysIn)),
    ...(await held(heldAsWords)),
    ...(await held(heldAsActs)),
    ...(await held(heldAsPetitions)),
    ...(await held(heldUnderAddress)),
  };
  return Object.fromEntries(holdings.map((name) => [name, found[name]])) as typeof found;
}
