import { publishEntry } from "#app/domains/petitions/commands/publish-entry.server.ts";
import type { OwnKind } from "#app/domains/petitions/rules.timeline.ts";
import { unwritten, type EntryFields } from "#app/domains/petitions/schema.timeline.ts";
import type { Context } from "#app/platform/context.ts";

/** What an officer fills in, with what this entry says. */
export function entryFields(different: Partial<EntryFields> = {}): EntryFields {
  return { ...unwritten, ...different };
}

/** A response of which every part says something. */
export function aResponse(different: Partial<EntryFields> = {}): EntryFields {
  return entryFields({
    summary: "We will plant twelve limes.",
    willDo: ["Plant twelve limes in November", "Water them for three years"],
    willNotDo: ["Close the lane"],
    why: "The lane is a bus route.",
    text: "The **budget** is set.",
    ...different,
  });
}

/** An entry on the timeline; its id. */
export async function anEntry(
  officer: Context,
  number: number,
  kind: OwnKind,
  fields: Partial<EntryFields> = {},
): Promise<string> {
  const outcome = await publishEntry(officer, { number, kind, fields: entryFields(fields) });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.id;
}
