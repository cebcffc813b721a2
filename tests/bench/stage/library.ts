import { addCouncil } from "#app/domains/councils/commands/add-council.server.ts";
import { rememberMissed } from "#app/domains/contributions/commands/remember-missed.server.ts";
import { importPetitions } from "#app/domains/petitions/commands/import-petitions.server.ts";
import type { Context } from "#app/platform/context.ts";
import { contextOf } from "#tests/bench/stage/furnish.ts";
import type { Published } from "#tests/bench/stage/petition-files.ts";

/** A council with many petitions of an earlier site, ready to be searched. */
export interface Library {
  context: Context;
  remembered: number;
  /** The id that the petition at a path had where it came from. */
  idOf(path: string): number;
}

/** Founds a council, imports the petitions and remembers their texts, through the commands. */
export async function councilWith(slug: string, petitions: Iterable<Published>): Promise<Library> {
  const councilId = await addCouncil({ slug, name: "Benchford", nameCy: "Benchford" });
  const service = contextOf({ councilId, slug }, { kind: "service", job: "bench" });
  await importPetitions(service, linesOf(petitions));
  let remembered = 0;
  for (let more = 1; more > 0; remembered += more) more = await rememberMissed(service, 1_000);

  const rows = await service.read((db) =>
    db.petition.findMany({ select: { number: true, sourceId: true } }),
  );
  const ids = new Map(
    rows.map(({ number, sourceId }) => [`/petitions/${number}`, Number(sourceId)]),
  );
  const context = contextOf({ councilId, slug }, { kind: "anyone" });
  return { context, remembered, idOf: (path) => ids.get(path) ?? 0 };
}

function* linesOf(petitions: Iterable<Published>): Generator<string> {
  for (const petition of petitions) yield JSON.stringify(petition);
}
