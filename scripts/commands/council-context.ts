import { listCouncils } from "#app/domains/councils/queries/list-councils.server.ts";
import type { Context } from "#app/platform/context.ts";
import { councilDoors } from "#app/platform/db/council-doors.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { Refusal } from "#scripts/commands/command.ts";

/** The context in which an operator's command acts for a council; a transaction may last a minute, unless told. */
export async function councilContext(slug: string, timeout = 60_000): Promise<Context> {
  const councils = await listCouncils();
  const council = councils.find((one) => one.slug === slug);
  if (!council) {
    const known = councils.map((one) => one.slug).join(", ") || "none";
    throw new Refusal(`There is no council "${slug}". Known here: ${known}.`);
  }
  return {
    council,
    actor: { kind: "service", job: "command-line" },
    now: new Date(),
    locale: "en",
    requestId: newId(),
    ...councilDoors(council.id, timeout),
  };
}
