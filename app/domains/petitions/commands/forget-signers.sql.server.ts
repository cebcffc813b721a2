import { blotLetters } from "#app/domains/petitions/commands/blot-letters.sql.server.ts";
import { forgetMarks } from "#app/domains/petitions/commands/forget-marks.sql.server.ts";
import { forgetOrganiser } from "#app/domains/petitions/commands/forget-organiser.server.ts";
import { lettersAboutSigners } from "#app/domains/petitions/queries/letters-about.sql.server.ts";
import { listToForget } from "#app/domains/petitions/queries/list-to-forget.sql.server.ts";
import {
  conditionsOnPeople,
  conditionsOnPlaces,
  sliceOfSigners,
  type Forgetting,
} from "#app/domains/petitions/rules.retention.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";

/** What is to be forgotten of which petition's signers, beyond which of them. */
export interface Slice {
  petitionId: string;
  what: Forgetting;
  after?: string;
}

const beginning = "00000000-0000-0000-0000-000000000000";

/**
 * The next 500 signers are forgotten in one transaction, with what letters to them said; after the last of
 * them what else tells of people: the organiser, scans of sheets, the conditions of removals. The answer is how far that went, or null when all is done, not due, or kept for a reason given
 * meanwhile. What counts goes on counting where it did. The inner part of the nightly job; whoever
 * called it could forget nothing before its time.
 */
export async function forgetSigners(
  context: Context,
  { petitionId, what, after = beginning }: Slice,
): Promise<string | null> {
  return context.write(async (db) => {
    const due = await listToForget(within(context, db), petitionId);
    if (!due.some((one) => one.what === what)) return null;

    const forget = what === "names" ? forgetNames : forgetTraces;
    const slice = await forget(db, petitionId, after);
    if (slice.length === sliceOfSigners) return slice.at(-1)!;
    await (what === "names" ? forgetRest : forgetNetworks)(within(context, db), petitionId);
    const done = what === "names" ? { anonymisedAt: context.now } : { tracesErasedAt: context.now };
    await db.petition.updateMany({ where: { id: petitionId }, data: done });
    return null;
  });
}

async function forgetNames(db: Db, petitionId: string, after: string): Promise<string[]> {
  const slice = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM signatures
    WHERE petition_id = ${petitionId}::uuid AND id > ${after}::uuid AND anonymised_at IS NULL
    ORDER BY id LIMIT ${sliceOfSigners}`;
  const ids = slice.map(({ id }) => id);
  await blotLetters(db, await lettersAboutSigners(db, petitionId, ids));
  await forgetMarks(db, ids);
  await db.$executeRaw`DELETE FROM signature_holds WHERE signature_id = ANY (${ids}::uuid[])`;
  await db.$executeRaw`
    UPDATE signatures SET anonymised_at = now(), name = '', name_key = '', email = '',
      email_key = NULL, email_domain = '', postcode = '', address = NULL, network = '',
      wants_news = false
    WHERE id = ANY (${ids}::uuid[])`;
  return ids;
}

/** With those who never confirmed go the letters that asked them to. */
async function forgetTraces(db: Db, petitionId: string, after: string): Promise<string[]> {
  const slice = await db.$queryRaw<{ id: string; never: boolean }[]>`
    SELECT id, state = 'pending' AS never FROM signatures
    WHERE petition_id = ${petitionId}::uuid AND id > ${after}::uuid
      AND (state = 'pending' OR address IS NOT NULL OR network <> '')
    ORDER BY id LIMIT ${sliceOfSigners}`;
  const ids = slice.map(({ id }) => id);
  const never = slice.flatMap((one) => (one.never ? [one.id] : []));
  await blotLetters(db, await lettersAboutSigners(db, petitionId, never));
  await db.$executeRaw`DELETE FROM signature_holds WHERE signature_id = ANY (${ids}::uuid[])`;
  await db.$executeRaw`DELETE FROM signatures WHERE id = ANY (${never}::uuid[]) AND state = 'pending'`;
  await db.$executeRaw`
    UPDATE signatures SET address = NULL, network = '' WHERE id = ANY (${ids}::uuid[])`;
  return ids;
}

/** From where it was started, and from where people signed whose signatures were taken away. */
async function forgetNetworks(inside: Context, petitionId: string): Promise<void> {
  await inside.write(async (db) => {
    await db.petitionCreator.updateMany({ where: { petitionId }, data: { network: "" } });
    await forgetConditions(db, petitionId, conditionsOnPlaces);
  });
}

/** Of scanned sheets the fingerprint stays, so that the same ones are not counted again. */
async function forgetRest(inside: Context, petitionId: string): Promise<void> {
  await forgetOrganiser(inside, petitionId);
  await inside.write(async (db) => {
    await db.paperScan.updateMany({
      where: { batch: { petitionId } },
      data: { bytes: new Uint8Array(), name: "", mediaType: "" },
    });
    await forgetConditions(db, petitionId, conditionsOnPeople);
  });
}

/** How many a removal took away, why, and what the public was told stays. */
async function forgetConditions(
  db: Db,
  petitionId: string,
  fields: readonly string[],
): Promise<void> {
  await db.$executeRaw`
    UPDATE signature_removals SET condition = condition - ${fields}::text[]
    WHERE petition_id = ${petitionId}::uuid AND condition ?| ${fields}::text[]`;
}
