import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import { mayAllowNames } from "#app/domains/identity/policy.people.ts";
import { mayReadAudit } from "#app/domains/identity/policy.ts";
import { isNameFlag } from "#app/domains/identity/rules.lookalikes.ts";
import type { Context } from "#app/platform/context.ts";

/** Residents whose names look like the council's or one of its staff's, until somebody has looked. */
export async function listFlaggedNames(context: Context) {
  if (!mayAllowNames(context.actor) && !mayReadAudit(context.actor)) return [];

  await noteReading(context, { kind: "council", id: context.council.id });
  const people = await context.read((db) =>
    db.person.findMany({
      where: { nameFlag: { not: null }, leftAt: null },
      select: { id: true, name: true, nameFlag: true },
      orderBy: { id: "desc" },
      take: 200,
    }),
  );
  return people.map(({ nameFlag, ...person }) => ({
    ...person,
    resembles: isNameFlag(nameFlag) ? nameFlag : ("staff" as const),
  }));
}
