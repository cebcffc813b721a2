import {
  storeSignatures,
  type NewSignature,
} from "#app/domains/petitions/commands/store-signatures.sql.server.ts";
import {
  judge,
  type Standing,
} from "#app/domains/petitions/queries/judge-signatures.sql.server.ts";
import {
  lookUpAsked,
  type LookedUp,
} from "#app/domains/petitions/queries/look-up-asked.sql.server.ts";
import { seatFor, wardFor, whoSigns } from "#app/domains/petitions/rules.signing.ts";
import type { Context } from "#app/platform/context.ts";
import type { SqlDb } from "#app/platform/db/db.ts";

/** A signature as it was asked for. */
export interface Asked extends Omit<NewSignature, "petitionId" | "seat" | "areaId" | "hold"> {
  /** The petition's number. */
  number: number;
  /** "yes" from whoever declares to be 18 or older. */
  adult?: string;
  /** The ward that was chosen, where the postcode lies in two. */
  area?: string;
}

/** What becomes of it: taken (new or not, nobody learns which), or why not, for anybody who asks so. */
export type Fate = "taken" | "unknown" | "closed" | "paused" | "which-ward" | "connection" | "age";

/**
 * A group of signatures is looked up, judged and stored in two round trips, and the same ones whether
 * an address is new, known or over its letters. So nobody learns from the time either who has signed.
 */
export async function signMany(context: Context, group: Asked[]): Promise<Fate[]> {
  return context.rush(async (db) => {
    const fates = new Map<Asked, Fate>();
    for (let left: readonly Asked[] = group; left.length > 0;) {
      left = await signRound(context, db, left, fates);
    }
    return group.map((asked) => fates.get(asked)!);
  });
}

/** Decides all of them but those that share an address with an earlier one, who come in the next round. */
async function signRound(
  context: Context,
  db: SqlDb,
  all: readonly Asked[],
  fates: Map<Asked, Fate>,
): Promise<Asked[]> {
  const [round, later] = firstOfEach(all);
  const found = await lookUpAsked(db, context, round);
  const open: (Asked & Standing & { petitionId: string; areaId: string | null; at: number })[] = [];
  round.forEach((asked, at) => {
    const { version, ages } = found[at]!;
    const fate = fateOf(asked, found[at]!);
    if (typeof fate === "string") fates.set(asked, fate);
    else open.push({ ...asked, ...fate, version, ages, at });
  });
  if (open.length === 0) return later;

  const holds = await judge(db, context.council.id, open);
  const fresh: NewSignature[] = [];
  const again: string[] = [];
  open.forEach((asked, place) => {
    const seat = seatFor(found[asked.at]!.earlier ?? [], asked);
    if ("again" in seat) again.push(seat.again);
    else fresh.push({ ...asked, ...seat, hold: holds[place]! });
    fates.set(round[asked.at]!, "taken");
  });
  const stored = await storeSignatures(db, fresh, again);
  const raced = new Set(fresh.flatMap(({ id }) => (stored.has(id) ? [] : [id])));
  return raced.size === 0 ? later : [...round.filter(({ id }) => raced.has(id)), ...later];
}

function fateOf(
  { connection, adult, area }: Asked,
  found: LookedUp,
): { petitionId: string; areaId: string | null } | Fate {
  const { petitionId, isOpen, isPaused, wards } = found;
  if (!petitionId) return "unknown";
  if (!isOpen) return "closed";
  if (isPaused) return "paused";
  const { whoMaySign, allowsUnder18 } = whoSigns(found);
  if (!whoMaySign.includes(connection)) return "connection";
  if (!allowsUnder18 && adult !== "yes") return "age";
  const ward = wardFor(wards, area);
  return ward === "which-ward" ? ward : { petitionId, areaId: ward.areaId };
}

function firstOfEach(all: readonly Asked[]): [Asked[], Asked[]] {
  const seen = new Set<string>();
  const [first, later]: [Asked[], Asked[]] = [[], []];
  for (const asked of all) {
    const key = `${asked.number} ${asked.emailKey}`;
    (seen.has(key) ? later : first).push(asked);
    seen.add(key);
  }
  return [first, later];
}
