import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import { mayRemoveSignatures, maySeeNetworks } from "#app/domains/petitions/policy.integrity.ts";
import { RemovalStateSchema, SignatureCondition } from "#app/domains/petitions/schema.removals.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { publicNumber } from "#app/platform/http/public-number.ts";

const sampleLength = 20;

/** One removal with how far it is and the first of its signatures; null where there is none, or not for this reader. */
export async function showRemoval(context: Context, petition: number, number: number) {
  if (!maySeeNetworks(context.actor)) return null;
  const found = await context.read(async (db) => {
    const row = await db.signatureRemoval.findFirst({
      where: { number, petition: { number: petition } },
      select: selected,
    });
    return (
      row && {
        ...row,
        sample: await sampleOf(db, row.id),
        ward: await wardOf(db, row.condition, context.locale),
      }
    );
  });
  if (!found) return null;

  await noteReading(context, { kind: "petition", id: found.petitionId });
  const { id: _id, petitionId: _petition, condition, state, petition: about, ...removal } = found;
  return {
    ...removal,
    number,
    petition,
    title: about.contribution.title ?? "",
    state: RemovalStateSchema.parse(state),
    condition: SignatureCondition.parse(condition),
    mayRemove: mayRemoveSignatures(context.actor),
  };
}

export type ShownRemoval = NonNullable<Awaited<ReturnType<typeof showRemoval>>>;

/** The removal whose numbers stand in the address of a page; where there is none there is no page. */
export async function removalOrNotFound(
  context: Context,
  params: { number?: string; removal?: string },
): Promise<ShownRemoval> {
  const [petition, number] = [publicNumber(params.number), publicNumber(params.removal)];
  const found = petition && number ? await showRemoval(context, petition, number) : null;
  if (!found) throw new Response(null, { status: 404 });
  return found;
}

async function sampleOf(db: Db, removalId: string) {
  const items = await db.signatureRemovalItem.findMany({
    where: { removalId },
    orderBy: { signatureId: "asc" },
    take: sampleLength,
    select: { signatureId: true },
  });
  return db.signature.findMany({
    where: { id: { in: items.map(({ signatureId }) => signatureId) } },
    orderBy: { id: "asc" },
    select: { id: true, name: true },
  });
}

async function wardOf(db: Db, condition: unknown, locale: string): Promise<string | null> {
  const { ward } = SignatureCondition.parse(condition);
  if (!ward || ward === "unresolved") return null;
  const area = await db.area.findFirst({
    where: { id: ward },
    select: { name: true, nameCy: true },
  });
  return (locale === "cy" ? area?.nameCy : area?.name) ?? null;
}

const selected = {
  id: true,
  petitionId: true,
  condition: true,
  reason: true,
  note: true,
  state: true,
  found: true,
  removed: true,
  counted: true,
  restored: true,
  createdAt: true,
  startedAt: true,
  endedAt: true,
  undoneAt: true,
  petition: { select: { contribution: { select: { title: true } } } },
} as const;
