import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import { mayReadTrail } from "#app/domains/identity/policy.people.ts";
import { findByEmail } from "#app/domains/identity/queries/find-by-email.server.ts";
import { pageLength } from "#app/domains/identity/rules.people.ts";
import type { AuditQuery } from "#app/domains/identity/schema.people.ts";
import { hashEntry } from "#app/platform/audit/hash-entry.server.ts";
import { endOfDay, startOfDay } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";

interface Wanted extends AuditQuery {
  subject?: { kind: string; id: string };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const nobody = "00000000-0000-0000-0000-000000000000";

/**
 * One page of the audit trail, newest first; `next` is where the next page begins. `genuine` says of
 * each entry whether its content still fits its seal. When an auditor reads it, that is on record;
 * whoever asks for what was done about one subject notes the subject.
 */
export async function listAudit(
  context: Context,
  { action, person, day, before, subject }: Wanted,
) {
  if (!mayReadTrail(context.actor)) return { entries: [], next: null };

  const { timeZone } = context.council;
  const about = person ? await personOf(context, person) : null;
  const looked = about
    ? { kind: "person", id: about }
    : { kind: "council", id: context.council.id };
  if (!subject) await noteReading(context, looked);
  return context.read(async (db) => {
    const rows = await db.auditEntry.findMany({
      where: {
        ...(action && { action }),
        ...(about && { OR: [{ actorId: about }, { subjectKind: "person", subjectId: about }] }),
        ...(subject && { subjectKind: subject.kind, subjectId: subject.id }),
        ...(day && { at: { gte: startOfDay(timeZone, day), lt: endOfDay(timeZone, day) } }),
        ...(before && { seq: { lt: before } }),
      },
      orderBy: { seq: "desc" },
      take: pageLength + 1,
    });
    const shown = rows.slice(0, pageLength);
    const names = await namesIn(db, shown);
    const entries = shown.map((entry) => ({
      seq: entry.seq,
      at: entry.at,
      actor: {
        kind: kindOf(entry.actorKind),
        id: entry.actorId,
        name: names.get(entry.actorId ?? ""),
      },
      action: entry.action,
      subject: {
        kind: entry.subjectKind,
        id: entry.subjectId,
        name: entry.subjectKind === "person" ? names.get(entry.subjectId) : undefined,
      },
      why: entry.why,
      changes: changesOf(entry),
      genuine: hashEntry(entry, entry.previousHash) === entry.hash,
    }));
    return { entries, next: rows.length > pageLength ? shown.at(-1)!.seq : null };
  });
}

export type AuditLine = Awaited<ReturnType<typeof listAudit>>["entries"][number];

async function personOf(context: Context, text: string): Promise<string> {
  if (uuid.test(text)) return text;
  return (await findByEmail(context, text))?.id ?? nobody;
}

async function namesIn(
  db: Db,
  entries: { actorId: string | null; subjectKind: string; subjectId: string }[],
) {
  const ids = entries.flatMap(({ actorId, subjectKind, subjectId }) => [
    ...(actorId ? [actorId] : []),
    ...(subjectKind === "person" && uuid.test(subjectId) ? [subjectId] : []),
  ]);
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}

function kindOf(kind: string): "staff" | "resident" | "service" | "anyone" {
  return kind === "staff" || kind === "resident" || kind === "service" ? kind : "anyone";
}

/** What an entry says of before and after, as text: field by field where it has fields. */
function changesOf(entry: { before: unknown; after: unknown }) {
  const [before, after] = [fieldsOf(entry.before), fieldsOf(entry.after)];
  return [...new Set([...before.keys(), ...after.keys()])].map((field) => ({
    field,
    before: before.get(field) ?? null,
    after: after.get(field) ?? null,
  }));
}

function fieldsOf(value: unknown): Map<string, string> {
  if (typeof value !== "object" || value === null) return new Map();
  return new Map(Object.entries(value).map(([field, said]) => [field, textOf(said)]));
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  const isPlainList = Array.isArray(value) && value.every((one) => typeof one === "string");
  return isPlainList ? value.join(", ") : JSON.stringify(value);
}
