import { z } from "zod";
import { listEntries } from "#app/domains/petitions/queries/list-entries.server.ts";
import { ownKinds, type OwnKind } from "#app/domains/petitions/rules.timeline.ts";
import type { Context } from "#app/platform/context.ts";

/** The entry of a petition's timeline that officers may change; where there is none there is no page. */
export async function entryOrNotFound(
  context: Context,
  petitionId: string,
  id: string | undefined,
) {
  const { entries } = await listEntries(context, petitionId);
  const entry = entries.find((one) => one.id === id);
  if (!entry || !isOwnKind(entry.kind)) throw new Response(null, { status: 404 });
  return { ...entry, kind: entry.kind };
}

/** The kind of entry that stands in an address. */
export function kindOrNotFound(param: string | undefined): OwnKind {
  const kind = z.enum(ownKinds).safeParse(param);
  if (!kind.success) throw new Response(null, { status: 404 });
  return kind.data;
}

function isOwnKind(kind: string): kind is OwnKind {
  return (ownKinds as readonly string[]).includes(kind);
}
